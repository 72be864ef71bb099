//! A story assembled for a reader: blocks of segments, whatever the format.

mod assemble;
mod block;
mod notice;
mod request;
mod segment;

pub use block::{Alignment, Block, Notice, Span};
pub use request::{EditionOptions, Error};
pub use segment::{Attempt, Outcome, Reason, Segment};

use depeche_fluent::diagnostic::Diagnostic;
use depeche_fluent::fact::DateTime;
use depeche_fluent::locale::{Direction, Locale};

/// How much of a story is there, in words of the source (UAX #29).
///
/// The four counts add up to `words`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Coverage {
    /// All words of the source.
    pub words: usize,
    /// Those translated.
    pub translated: usize,
    /// Those whose translation is older than the source.
    pub stale: usize,
    /// Those shown in another language.
    pub fallback: usize,
    /// Those not shown.
    pub withheld: usize,
}

/// What is known of a story beside its text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Metadata {
    /// When it was published.
    pub published: Option<DateTime>,
    /// When it was last changed.
    pub updated: Option<DateTime>,
    /// Who wrote it.
    pub authors: Vec<String>,
    /// What it is about.
    pub tags: Vec<String>,
    /// The address of its picture.
    pub image: Option<String>,
    /// Its canonical address.
    pub canonical: Option<String>,
    /// The address that relative links of the catalog start from.
    pub base_url: Option<String>,
}

/// A story for one reader.
#[derive(Clone, Debug)]
pub struct Edition {
    pub(crate) story: String,
    pub(crate) requested: Vec<Locale>,
    pub(crate) locale: Locale,
    pub(crate) source: Locale,
    pub(crate) blocks: Vec<Block>,
    pub(crate) coverage: Coverage,
    pub(crate) metadata: Metadata,
    pub(crate) warnings: Vec<Diagnostic>,
}

impl Edition {
    /// The story's id.
    pub fn story(&self) -> &str {
        &self.story
    }

    /// The locales the reader asked for, in order.
    pub fn requested(&self) -> &[Locale] {
        &self.requested
    }

    /// The first locale of the reader's chain that gave at least one segment, else the source:
    /// what `<article lang>` and `Content-Language` say.
    pub fn locale(&self) -> &Locale {
        &self.locale
    }

    /// The locale the story was written in.
    pub fn source(&self) -> &Locale {
        &self.source
    }

    /// The direction of the edition's language.
    pub fn direction(&self) -> Direction {
        self.locale.direction()
    }

    /// The blocks, in order.
    pub fn blocks(&self) -> &[Block] {
        &self.blocks
    }

    /// How much of the story is there.
    pub fn coverage(&self) -> Coverage {
        self.coverage
    }

    /// What is known of the story beside its text.
    pub fn metadata(&self) -> &Metadata {
        &self.metadata
    }

    /// What was wrong without making the edition impossible.
    pub fn warnings(&self) -> &[Diagnostic] {
        &self.warnings
    }

    /// All segments, in reading order.
    pub fn segments(&self) -> impl Iterator<Item = &Segment> {
        let mut found = Vec::new();
        for block in &self.blocks {
            collect(block, &mut found);
        }
        found.into_iter()
    }

    /// The segment of a message's value, wherever it stands.
    pub fn segment(&self, message: &str) -> Option<&Segment> {
        self.segments().find(|segment| segment.message == message && segment.attribute.is_none())
    }

    /// Whether every segment is shown in the edition's own language and is up to date, and that is
    /// a language the reader asked for.
    pub fn is_complete(&self) -> bool {
        self.segments().all(|segment| segment.outcome == Outcome::Translated)
    }
}

fn collect<'e>(block: &'e Block, found: &mut Vec<&'e Segment>) {
    match block {
        Block::Heading { content, .. } | Block::Paragraph { content } => {
            collect_spans(content, found);
        }
        Block::List { items, .. } => items.iter().flatten().for_each(|block| collect(block, found)),
        Block::Quote(blocks) => blocks.iter().for_each(|block| collect(block, found)),
        Block::Table { header, rows, .. } => {
            for cell in header.iter().chain(rows.iter().flatten()) {
                collect_spans(cell, found);
            }
        }
        Block::Code { .. } | Block::Rule | Block::Notice(_) => {}
    }
}

fn collect_spans<'e>(spans: &'e [Span], found: &mut Vec<&'e Segment>) {
    for span in spans {
        match span {
            Span::Segment(segment) => found.push(segment),
            Span::Emphasis(content) | Span::Strong(content) | Span::Link { content, .. } => {
                collect_spans(content, found);
            }
            Span::Image { alt, title, .. } => {
                collect_spans(alt, found);
                collect_spans(title, found);
            }
            Span::Text(_) | Span::Code(_) | Span::Break => {}
        }
    }
}

/// Calls `change` on every segment, in reading order.
fn for_each_segment_mut(blocks: &mut [Block], change: &mut impl FnMut(&mut Segment)) {
    for block in blocks {
        match block {
            Block::Heading { content, .. } | Block::Paragraph { content } => {
                for_each_in_spans(content, change);
            }
            Block::List { items, .. } => {
                items.iter_mut().for_each(|item| for_each_segment_mut(item, change));
            }
            Block::Quote(blocks) => for_each_segment_mut(blocks, change),
            Block::Table { header, rows, .. } => {
                for cell in header.iter_mut().chain(rows.iter_mut().flatten()) {
                    for_each_in_spans(cell, change);
                }
            }
            Block::Code { .. } | Block::Rule | Block::Notice(_) => {}
        }
    }
}

fn for_each_in_spans(spans: &mut [Span], change: &mut impl FnMut(&mut Segment)) {
    for span in spans {
        match span {
            Span::Segment(segment) => change(segment),
            Span::Emphasis(content) | Span::Strong(content) | Span::Link { content, .. } => {
                for_each_in_spans(content, change);
            }
            Span::Image { alt, title, .. } => {
                for_each_in_spans(alt, change);
                for_each_in_spans(title, change);
            }
            Span::Text(_) | Span::Code(_) | Span::Break => {}
        }
    }
}
