//! Normalizes a document to the form that Markdown, a skeleton and messages can all reproduce.

use super::flat::{Atom, Styled, flatten, folded, nest, one_line};
use super::{Block, MAX_DEPTH, Span};
use crate::markup::tree::Alignment;

/// The normal form of a document: white space is folded, emphasis touches words, nothing is empty,
/// headings and cells have no line breaks, images and line breaks are outside emphasis, lists are
/// tight or loose as Markdown can write them, and nothing is nested more deeply than a skeleton
/// allows.
///
/// ```
/// use depeche::markup::document::{Block, Span, tidy};
///
/// let text = |text: &str| Span::Text(text.to_owned());
/// let read = vec![Block::Paragraph(vec![text(" Le  "), Span::Emphasis(vec![text(" vote\n")])])];
/// let tidied = vec![Block::Paragraph(vec![text("Le "), Span::Emphasis(vec![text("vote")])])];
/// assert_eq!(tidy(read), tidied);
/// assert_eq!(tidy(tidied.clone()), tidied);
/// ```
pub fn tidy(blocks: Vec<Block>) -> Vec<Block> {
    tidy_at(blocks, 0)
}

fn tidy_at(blocks: Vec<Block>, depth: usize) -> Vec<Block> {
    let blocks = if depth > MAX_DEPTH { unnested(blocks) } else { blocks };
    blocks.into_iter().filter_map(|block| self::block(block, depth)).collect()
}

/// The content of lists and quotations, without the lists and quotations.
fn unnested(blocks: Vec<Block>) -> Vec<Block> {
    let mut out = Vec::new();
    let mut left = blocks;
    left.reverse();
    while let Some(block) = left.pop() {
        match block {
            Block::Quote(inner) => left.extend(inner.into_iter().rev()),
            Block::List { items, .. } => left.extend(items.into_iter().flatten().rev()),
            other => out.push(other),
        }
    }
    out
}

/// The normal form of the inline content of a paragraph.
pub fn tidy_spans(spans: &[Span]) -> Vec<Span> {
    inline(spans, true)
}

fn block(block: Block, depth: usize) -> Option<Block> {
    Some(match block {
        Block::Heading { level, content } => {
            let content = inline(&content, false);
            return (!content.is_empty())
                .then(|| Block::Heading { level: level.clamp(1, 6), content });
        }
        Block::Paragraph(content) => {
            let content = inline(&content, true);
            return (!content.is_empty()).then_some(Block::Paragraph(content));
        }
        Block::List { start, tight, items } => return list(start, tight, items, depth),
        Block::Quote(blocks) => {
            let blocks = tidy_at(blocks, depth + 1);
            return (!blocks.is_empty()).then_some(Block::Quote(blocks));
        }
        Block::Table { alignments, header, rows } => return table(alignments, &header, &rows),
        Block::Code { info, text } => {
            let mut text = text.replace("\r\n", "\n").replace('\0', "\u{fffd}");
            if !text.is_empty() && !text.ends_with('\n') {
                text.push('\n');
            }
            Block::Code { info: one_line(&info), text }
        }
        Block::Rule => Block::Rule,
    })
}

fn inline(spans: &[Span], keeps_breaks: bool) -> Vec<Span> {
    nest(&folded(flatten(spans), keeps_breaks))
}

/// The largest number that a Markdown list can start with.
const MAX_NUMBER: u64 = 999_999_999;

fn list(start: Option<u64>, tight: bool, items: Vec<Vec<Block>>, depth: usize) -> Option<Block> {
    let items = items.into_iter().map(|item| tidy_at(item, depth + 1));
    let items = items.filter(|item| !item.is_empty()).collect::<Vec<_>>();
    if items.is_empty() {
        return None;
    }
    let tight = !has_room(&items) || (tight && items.iter().all(|item| is_tight(item)));
    Some(Block::List { start: start.map(|start| start.min(MAX_NUMBER)), tight, items })
}

/// Whether an item can be written without blank lines.
fn is_tight(item: &[Block]) -> bool {
    !item.iter().any(has_bare_table)
        && item.windows(2).all(|pair| match pair {
            [Block::Heading { .. } | Block::Rule | Block::Code { .. }, _] => true,
            [Block::Paragraph(_), Block::List { start, .. }] => {
                start.is_none_or(|start| start == 1)
            }
            _ => false,
        })
}

/// Whether there is a table without rows: `comrak` 0.59 treats a list around one as loose.
fn has_bare_table(block: &Block) -> bool {
    match block {
        Block::Table { rows, .. } => rows.is_empty(),
        Block::List { items, .. } => items.iter().flatten().any(has_bare_table),
        _ => false,
    }
}

/// Whether there is a place for a blank line that makes a list loose.
fn has_room(items: &[Vec<Block>]) -> bool {
    let inside = |item: &Vec<Block>| item.iter().rev().skip(1).any(takes_blank_line);
    let behind = |item: &Vec<Block>| item.last().is_some_and(takes_blank_line);
    items.iter().any(inside) || items.iter().rev().skip(1).any(behind)
}

/// Whether a blank line after a block makes a list loose: `comrak` 0.59 ignores one after a
/// thematic break.
fn takes_blank_line(block: &Block) -> bool {
    match block {
        Block::Rule => false,
        Block::List { items, .. } => {
            items.last().and_then(|item| item.last()).is_some_and(takes_blank_line)
        }
        _ => true,
    }
}

fn table(
    mut alignments: Vec<Alignment>,
    header: &[Vec<Span>],
    rows: &[Vec<Vec<Span>>],
) -> Option<Block> {
    let columns = alignments.len().max(header.len());
    let columns = rows.iter().map(Vec::len).fold(columns, usize::max);
    alignments.resize(columns, Alignment::None);
    let cells = |row: &[Vec<Span>]| {
        let mut cells = row.iter().map(|cell| inline(cell, false)).collect::<Vec<_>>();
        cells.resize(columns, Vec::new());
        cells
    };
    let header = cells(header);
    let rows = rows.iter().map(|row| cells(row));
    let rows = rows.filter(|row| row.iter().any(|cell| !cell.is_empty())).collect::<Vec<_>>();
    let is_empty = rows.is_empty() && header.iter().all(Vec::is_empty);
    (!is_empty).then_some(Block::Table { alignments, header, rows })
}

/// The words of inline content: text and code; nothing for images, a space for a line break.
pub fn plain_text(spans: &[Span]) -> String {
    let mut out = String::new();
    for (atom, _) in flatten(spans) as Vec<Styled> {
        match atom {
            Atom::Text(text) | Atom::Code(text) => out.push_str(&text),
            Atom::Image { .. } => {}
            Atom::Break => out.push(' '),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Span {
        Span::Text(text.to_owned())
    }

    fn paragraph(spans: impl AsRef<[Span]>) -> Vec<Span> {
        let spans = spans.as_ref();
        let once = tidy_spans(spans);
        assert_eq!(tidy_spans(&once), once, "{spans:?}");
        once
    }

    #[test]
    fn emphasis_touches_words_and_is_not_repeated() {
        let em = |text: &str| Span::Emphasis(vec![self::text(text)]);
        assert_eq!(
            paragraph(vec![em(" un "), em("deux"), text("trois")]),
            [em("un deux"), text("trois")]
        );
        assert_eq!(paragraph(vec![em("un "), text("deux")]), [em("un"), text(" deux")]);
        assert_eq!(paragraph(vec![Span::Emphasis(vec![em("un")]), em(" ")]), [em("un")]);
        let nested =
            vec![Span::Emphasis(vec![text("a "), Span::Strong(vec![text("b")]), text(" c")])];
        assert_eq!(paragraph(nested.clone()), nested);
    }

    #[test]
    fn breaks_and_images_stand_outside() {
        let image = Span::Image { url: "a b.png".into(), alt: " x\n y".into(), title: None };
        let spans = vec![Span::Emphasis(vec![text("un "), Span::Break, text(" deux "), image])];
        assert_eq!(
            paragraph(spans),
            [
                Span::Emphasis(vec![text("un")]),
                Span::Break,
                Span::Emphasis(vec![text("deux")]),
                text(" "),
                Span::Image { url: "a%20b.png".into(), alt: "x y".into(), title: None },
            ]
        );
        assert_eq!(paragraph(vec![Span::Break, text(" "), Span::Break]), []);
    }

    #[test]
    fn a_line_end_adds_no_space_in_scripts_without_spaces() {
        assert_eq!(
            paragraph(vec![text("東京\n大阪 un\n  deux\u{a0}!")]),
            [text("東京大阪 un deux\u{a0}!")]
        );
    }

    #[test]
    fn nesting_beyond_the_limit_of_skeletons_is_flattened() {
        let words = Block::Paragraph(vec![text("fin")]);
        let deep = (0..200).fold(words.clone(), |inner, _| Block::Quote(vec![inner]));
        let mut at = &tidy(vec![deep])[0];
        let mut depth = 0;
        while let Block::Quote(inner) = at {
            (at, depth) = (&inner[0], depth + 1);
        }
        assert_eq!((at, depth), (&words, MAX_DEPTH + 1));
    }

    #[test]
    fn lists_are_as_tight_as_they_can_be_written() {
        let item = |words: &str| Block::Paragraph(vec![text(words)]);
        let tight = |items: Vec<Vec<Block>>, asked| match tidy(vec![Block::List {
            start: None,
            tight: asked,
            items,
        }])
        .pop()
        {
            Some(Block::List { tight, .. }) => tight,
            other => panic!("{other:?}"),
        };
        assert!(tight(vec![vec![item("a")]], false));
        assert!(!tight(vec![vec![item("a")], vec![item("b")]], false));
        assert!(!tight(vec![vec![item("a"), item("b")]], true));
    }
}
