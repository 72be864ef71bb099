//! The tree of articles, skeletons and editions: blocks with inline content.
//!
//! The three differ in their [`Leaf`]: a document contains its text and has no leaves, a skeleton
//! has references, an edition segments. [`Span::map`] and [`map`] turn a tree into one with other
//! leaves, each at the same place as before.

use std::fmt::Debug;

/// The leaf of a tree: what it has in place of text.
pub trait Leaf: Clone + Debug + PartialEq + Eq {
    /// The alternative text of an image.
    type Alt: Caption<Self>;
    /// The title of an image.
    type Title: Caption<Self>;
    /// The notices to the reader between blocks.
    type Notice: Clone + Debug + PartialEq + Eq;
}

/// The alternative text or title of an image, with its leaves.
pub trait Caption<L>: Clone + Debug + PartialEq + Eq {
    /// Calls `visit` on every leaf, in order.
    fn each_leaf<'t>(&'t self, visit: &mut dyn FnMut(&'t L));
    /// Calls `change` on every leaf, in order.
    fn each_leaf_mut(&mut self, change: &mut dyn FnMut(&mut L));
}

/// The leaf of documents, which have no leaves: they contain their text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoLeaf {}

impl Leaf for NoLeaf {
    type Alt = String;
    type Title = Option<String>;
    type Notice = Self;
}

/// A block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block<L: Leaf> {
    /// A heading.
    Heading {
        /// 1 to 6.
        level: u8,
        /// Its content.
        content: Vec<Span<L>>,
    },
    /// A paragraph. In an edition, one whose only span is a segment may hold several (see
    /// [`Segment::paragraphs`](crate::edition::Segment::paragraphs)).
    Paragraph(Vec<Span<L>>),
    /// A list.
    List {
        /// The first number of an ordered list.
        start: Option<u64>,
        /// Whether its items are written without blank lines.
        tight: bool,
        /// The items.
        items: Vec<Vec<Block<L>>>,
    },
    /// A quotation.
    Quote(Vec<Block<L>>),
    /// A table.
    Table {
        /// One for each column.
        alignments: Vec<Alignment>,
        /// The cells of the head.
        header: Vec<Vec<Span<L>>>,
        /// The cells of each row.
        rows: Vec<Vec<Vec<Span<L>>>>,
    },
    /// Verbatim text.
    Code {
        /// What follows the fence: its language.
        info: String,
        /// The text, with its final line end.
        text: String,
    },
    /// A thematic break.
    Rule,
    /// A notice to the reader about the text that follows; only in editions.
    Notice(<L as Leaf>::Notice),
}

/// Inline content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Span<L: Leaf> {
    /// A reference of a skeleton or a segment of an edition.
    Leaf(L),
    /// The text of a document, on one line; in a skeleton or edition, the white space and
    /// punctuation between leaves.
    Text(String),
    /// Emphasis.
    Emphasis(Vec<Span<L>>),
    /// Strong emphasis.
    Strong(Vec<Span<L>>),
    /// A link.
    Link {
        /// The address.
        url: String,
        /// Its title; in a skeleton only punctuation, since a title cannot be a reference.
        title: Option<String>,
        /// The linked content.
        content: Vec<Span<L>>,
    },
    /// An image.
    Image {
        /// The address.
        url: String,
        /// Its alternative text.
        alt: <L as Leaf>::Alt,
        /// Its title or caption.
        title: <L as Leaf>::Title,
    },
    /// Code.
    Code(String),
    /// A hard line break.
    Break,
}

/// How the cells of a column are aligned.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Alignment {
    /// As the direction of the text says.
    #[default]
    None,
    /// Left.
    Left,
    /// Centered.
    Center,
    /// Right.
    Right,
}

/// The place of inline content.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// A heading of that level.
    Heading(u8),
    /// A paragraph.
    Paragraph,
    /// A paragraph in a list item.
    Item,
    /// A paragraph in a quotation.
    Quote,
    /// The header cell of a column, counted from 1.
    Head(usize),
    /// The cell of a row and a column, each counted from 1.
    Cell(usize, usize),
}

impl Place {
    /// The place without its numbers: the same for all header cells, and for all other cells.
    #[must_use]
    pub fn kind(self) -> Self {
        match self {
            Self::Head(_) => Self::Head(0),
            Self::Cell(..) => Self::Cell(0, 0),
            other => other,
        }
    }

    /// Whether it is a paragraph, also one in a list or quotation.
    pub fn is_paragraph(self) -> bool {
        matches!(self, Self::Paragraph | Self::Item | Self::Quote)
    }
}

/// The inline content of a heading, a paragraph or a cell.
#[derive(Debug)]
pub struct Content<'t, L: Leaf> {
    /// Its place.
    pub place: Place,
    /// Its spans.
    pub spans: &'t [Span<L>],
}

#[allow(clippy::expl_impl_clone_on_copy, reason = "deriving would ask that leaves are `Copy`")]
impl<L: Leaf> Clone for Content<'_, L> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<L: Leaf> Copy for Content<'_, L> {}

impl<L: Leaf> Span<L> {
    /// Calls `visit` on every leaf, in reading order.
    pub fn each_leaf<'t>(&'t self, visit: &mut dyn FnMut(&'t L)) {
        match self {
            Self::Leaf(leaf) => visit(leaf),
            Self::Emphasis(content) | Self::Strong(content) | Self::Link { content, .. } => {
                content.each_leaf(visit);
            }
            Self::Image { alt, title, .. } => {
                alt.each_leaf(visit);
                title.each_leaf(visit);
            }
            Self::Text(_) | Self::Code(_) | Self::Break => {}
        }
    }

    /// Calls `change` on every leaf, in reading order.
    pub fn each_leaf_mut(&mut self, change: &mut dyn FnMut(&mut L)) {
        match self {
            Self::Leaf(leaf) => change(leaf),
            Self::Emphasis(content) | Self::Strong(content) | Self::Link { content, .. } => {
                content.each_leaf_mut(change);
            }
            Self::Image { alt, title, .. } => {
                alt.each_leaf_mut(change);
                title.each_leaf_mut(change);
            }
            Self::Text(_) | Self::Code(_) | Self::Break => {}
        }
    }
}

impl<L: Leaf<Alt = Vec<Self>, Title = Vec<Self>>> Span<L> {
    /// The span with each leaf replaced by another.
    pub fn map<M>(&self, change: &mut impl FnMut(&L) -> M) -> Span<M>
    where
        M: Leaf<Alt = Vec<Span<M>>, Title = Vec<Span<M>>>,
    {
        let mut all = |spans: &[Self]| spans.iter().map(|span| span.map(change)).collect();
        match self {
            Self::Leaf(leaf) => Span::Leaf(change(leaf)),
            Self::Text(text) => Span::Text(text.clone()),
            Self::Emphasis(content) => Span::Emphasis(all(content)),
            Self::Strong(content) => Span::Strong(all(content)),
            Self::Link { url, title, content } => {
                Span::Link { url: url.clone(), title: title.clone(), content: all(content) }
            }
            Self::Image { url, alt, title } => {
                Span::Image { url: url.clone(), alt: all(alt), title: all(title) }
            }
            Self::Code(text) => Span::Code(text.clone()),
            Self::Break => Span::Break,
        }
    }
}

impl<L: Leaf> Caption<L> for Vec<Span<L>> {
    fn each_leaf<'t>(&'t self, visit: &mut dyn FnMut(&'t L)) {
        self.iter().for_each(|span| span.each_leaf(visit));
    }

    fn each_leaf_mut(&mut self, change: &mut dyn FnMut(&mut L)) {
        self.iter_mut().for_each(|span| span.each_leaf_mut(change));
    }
}

/// Text has no leaves.
impl<L> Caption<L> for String {
    fn each_leaf<'t>(&'t self, _visit: &mut dyn FnMut(&'t L)) {}
    fn each_leaf_mut(&mut self, _change: &mut dyn FnMut(&mut L)) {}
}

/// Text has no leaves.
impl<L> Caption<L> for Option<String> {
    fn each_leaf<'t>(&'t self, _visit: &mut dyn FnMut(&'t L)) {}
    fn each_leaf_mut(&mut self, _change: &mut dyn FnMut(&mut L)) {}
}

/// The leaves of inline content, in reading order.
pub fn leaves_of<L: Leaf>(spans: &[Span<L>]) -> Vec<&L> {
    let mut found = Vec::new();
    spans.iter().for_each(|span| span.each_leaf(&mut |leaf| found.push(leaf)));
    found
}

/// The leaves of blocks, in reading order.
pub fn leaves<L: Leaf>(blocks: &[Block<L>]) -> Vec<&L> {
    let mut found = Vec::new();
    each_content(blocks, Place::Paragraph, &mut |content| {
        content.spans.iter().for_each(|span| span.each_leaf(&mut |leaf| found.push(leaf)));
    });
    found
}

/// Calls `change` on every leaf of blocks, in reading order.
pub fn leaves_mut<L: Leaf>(blocks: &mut [Block<L>], change: &mut dyn FnMut(&mut L)) {
    contents_mut(blocks, &mut |spans| spans.each_leaf_mut(change));
}

/// The inline content of blocks, in reading order.
pub fn contents<L: Leaf>(blocks: &[Block<L>]) -> Vec<Content<'_, L>> {
    let mut found = Vec::new();
    each_content(blocks, Place::Paragraph, &mut |content| found.push(content));
    found
}

fn each_content<'t, L: Leaf>(
    blocks: &'t [Block<L>],
    around: Place,
    visit: &mut impl FnMut(Content<'t, L>),
) {
    for block in blocks {
        match block {
            Block::Heading { level, content } => {
                visit(Content { place: Place::Heading(*level), spans: content });
            }
            Block::Paragraph(content) => visit(Content { place: around, spans: content }),
            Block::List { items, .. } => {
                items.iter().for_each(|item| each_content(item, Place::Item, visit));
            }
            Block::Quote(blocks) => each_content(blocks, Place::Quote, visit),
            Block::Table { header, rows, .. } => {
                for (cell, spans) in (1..).zip(header) {
                    visit(Content { place: Place::Head(cell), spans });
                }
                for (row, cells) in (1..).zip(rows) {
                    for (cell, spans) in (1..).zip(cells) {
                        visit(Content { place: Place::Cell(row, cell), spans });
                    }
                }
            }
            Block::Code { .. } | Block::Rule | Block::Notice(_) => {}
        }
    }
}

/// Calls `change` on the inline content of blocks, in reading order.
pub fn contents_mut<L: Leaf>(blocks: &mut [Block<L>], change: &mut dyn FnMut(&mut Vec<Span<L>>)) {
    for block in blocks {
        match block {
            Block::Heading { content, .. } | Block::Paragraph(content) => change(content),
            Block::List { items, .. } => {
                items.iter_mut().for_each(|item| contents_mut(item, change));
            }
            Block::Quote(blocks) => contents_mut(blocks, change),
            Block::Table { header, rows, .. } => {
                header.iter_mut().chain(rows.iter_mut().flatten()).for_each(&mut *change);
            }
            Block::Code { .. } | Block::Rule | Block::Notice(_) => {}
        }
    }
}

/// The blocks with other inline content, without notices. A paragraph that becomes several contents
/// becomes several paragraphs; in a heading or cell the contents are joined.
pub fn map<L: Leaf, M: Leaf, C: IntoIterator<Item = Vec<Span<M>>>>(
    blocks: &[Block<L>],
    change: &mut impl FnMut(Content<'_, L>) -> C,
) -> Vec<Block<M>> {
    map_within(blocks, Place::Paragraph, change)
}

fn map_within<L: Leaf, M: Leaf, C: IntoIterator<Item = Vec<Span<M>>>>(
    blocks: &[Block<L>],
    around: Place,
    change: &mut impl FnMut(Content<'_, L>) -> C,
) -> Vec<Block<M>> {
    let mut out = Vec::with_capacity(blocks.len());
    for block in blocks {
        out.push(match block {
            Block::Heading { level, content } => Block::Heading {
                level: *level,
                content: one(Place::Heading(*level), content, change),
            },
            Block::Paragraph(spans) => {
                let changed = change(Content { place: around, spans }).into_iter();
                out.extend(changed.map(Block::Paragraph));
                continue;
            }
            Block::List { start, tight, items } => Block::List {
                start: *start,
                tight: *tight,
                items: items.iter().map(|item| map_within(item, Place::Item, change)).collect(),
            },
            Block::Quote(blocks) => Block::Quote(map_within(blocks, Place::Quote, change)),
            Block::Table { alignments, header, rows } => {
                let mut cells = |cells: &[Vec<Span<L>>], place: &dyn Fn(usize) -> Place| {
                    let cells = (1..).zip(cells);
                    cells.map(|(at, cell)| one(place(at), cell, change)).collect::<Vec<_>>()
                };
                Block::Table {
                    alignments: alignments.clone(),
                    header: cells(header, &Place::Head),
                    rows: (1..)
                        .zip(rows)
                        .map(|(row, own)| cells(own, &|at| Place::Cell(row, at)))
                        .collect(),
                }
            }
            Block::Code { info, text } => Block::Code { info: info.clone(), text: text.clone() },
            Block::Rule => Block::Rule,
            Block::Notice(_) => continue,
        });
    }
    out
}

/// The changed content of a place that has room for one content only.
fn one<L: Leaf, M: Leaf, C: IntoIterator<Item = Vec<Span<M>>>>(
    place: Place,
    spans: &[Span<L>],
    change: &mut impl FnMut(Content<'_, L>) -> C,
) -> Vec<Span<M>> {
    let mut changed = change(Content { place, spans }).into_iter();
    let mut first = changed.next().unwrap_or_default();
    changed.for_each(|more| first.extend(more));
    first
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markup::document;
    use crate::markup::skeleton::{self, Reference, Skeleton};
    use depeche_fluent::diagnostic::SourceFile;

    const EVERY: &str = "# { a }\n\n{ b }\\\n![{ c.alt }](x.png \"{ c }\")\n\n\
        - *[{ d }](https://a.org)*\n\n  > { e }\n\n\
        | { f } | { g } |\n|---|---|\n| { h } | { i } |\n\n```\n{ no }\n```\n\n---\n";

    fn every() -> Vec<skeleton::Block> {
        let (skeleton, faults) = Skeleton::parse(&SourceFile::new("une.md", EVERY), 0);
        assert_eq!(faults, []);
        skeleton.blocks
    }

    fn names(blocks: &[skeleton::Block]) -> String {
        leaves(blocks).iter().map(|leaf| leaf.to_string() + " ").collect()
    }

    #[test]
    fn leaves_and_contents_come_in_reading_order() {
        let mut blocks = every();
        assert_eq!(names(&blocks), "a b c.alt c d e f g h i ");
        let places = contents(&blocks).iter().map(|own| own.place).collect::<Vec<_>>();
        assert_eq!(
            places,
            [
                Place::Heading(1),
                Place::Paragraph,
                Place::Item,
                Place::Quote,
                Place::Head(1),
                Place::Head(2),
                Place::Cell(1, 1),
                Place::Cell(1, 2),
            ]
        );
        leaves_mut(&mut blocks, &mut |leaf| leaf.message.push('x'));
        assert_eq!(names(&blocks), "ax bx cx.alt cx dx ex fx gx hx ix ");
    }

    #[test]
    fn a_mapped_tree_has_the_same_shape() {
        let blocks = every();
        let mut seen = Vec::new();
        let mapped = map(&blocks, &mut |content| {
            seen.push(content.place);
            let copy = |leaf: &Reference| leaf.clone();
            Some(content.spans.iter().map(|span| span.map(&mut copy.clone())).collect())
        });
        assert_eq!(mapped, blocks);
        assert_eq!(seen, contents(&blocks).iter().map(|own| own.place).collect::<Vec<_>>());
    }

    #[test]
    fn several_contents_become_paragraphs_where_there_is_room() {
        let text = |text: &str| vec![document::Span::Text(text.to_owned())];
        let blocks = [Block::Heading { level: 1, content: text("") }, Block::Paragraph(text(""))];
        let mapped = map::<_, NoLeaf, _>(&blocks, &mut |_| [text("a"), text("b")]);
        let joined = [text("a"), text("b")].concat();
        assert_eq!(
            mapped,
            [
                Block::Heading { level: 1, content: joined },
                Block::Paragraph(text("a")),
                Block::Paragraph(text("b")),
            ]
        );
    }
}
