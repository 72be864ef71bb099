//! Documents: blocks with their text in them, as an article has them.
//!
//! A [skeleton](super::skeleton) is the same with references instead of text. [`parse`] reads a
//! Markdown file; [`tidy`] brings what anybody read into the one form that stories can give back.

mod flat;
mod parse;
mod raised;
mod tidy;

pub use parse::parse;
pub use raised::Raised;
pub use tidy::{plain_text, tidy, tidy_spans};

use super::skeleton::Alignment;

/// How deeply blocks may nest; a skeleton bears a little more.
const MAX_DEPTH: usize = 24;

/// A block of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading.
    Heading {
        /// 1 to 6.
        level: u8,
        /// What it says.
        content: Vec<Span>,
    },
    /// A paragraph.
    Paragraph(Vec<Span>),
    /// A list.
    List {
        /// The first number of an ordered list.
        start: Option<u64>,
        /// Whether its items are written without blank lines.
        tight: bool,
        /// The items.
        items: Vec<Vec<Block>>,
    },
    /// A quotation.
    Quote(Vec<Block>),
    /// A table.
    Table {
        /// One for each column.
        alignments: Vec<Alignment>,
        /// The cells of the head.
        header: Vec<Vec<Span>>,
        /// The cells of each row.
        rows: Vec<Vec<Vec<Span>>>,
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
}

/// Inline content of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Span {
    /// Text, on one line.
    Text(String),
    /// Emphasis.
    Emphasis(Vec<Span>),
    /// Strong emphasis.
    Strong(Vec<Span>),
    /// Code.
    Code(String),
    /// A link.
    Link {
        /// Where to.
        url: String,
        /// Its title.
        title: Option<String>,
        /// What it shows.
        content: Vec<Span>,
    },
    /// An image.
    Image {
        /// Where it is.
        url: String,
        /// Its alternative text.
        alt: String,
        /// Its title or caption.
        title: Option<String>,
    },
    /// A line break that is meant.
    Break,
}
