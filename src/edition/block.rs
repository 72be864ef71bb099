//! The blocks of an edition: the skeleton with its references resolved.

use super::segment::Segment;
pub use crate::markup::skeleton::Alignment;
use depeche_fluent::locale::Locale;

/// A block of an edition.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Block {
    /// A heading of level 1 to 6.
    Heading {
        /// 1 to 6.
        level: u8,
        /// What it says.
        content: Vec<Span>,
    },
    /// A paragraph; one whose only span is a segment may hold several (see
    /// [`Segment::paragraphs`]).
    Paragraph {
        /// What it says.
        content: Vec<Span>,
    },
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
        /// What follows the fence: the language.
        info: String,
        /// The text, with its final line end.
        text: String,
    },
    /// A thematic break.
    Rule,
    /// A word to the reader that what follows is in another language, or of an older source text.
    Notice(Notice),
}

/// A word to the reader, in the language of the edition or one they asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// What it says.
    pub text: String,
    /// The language it says it in.
    pub locale: Locale,
    /// The language of what follows.
    pub shown: Locale,
}

/// Inline content of a block.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Span {
    /// A message.
    Segment(Segment),
    /// White space and punctuation between messages.
    Text(String),
    /// Emphasis.
    Emphasis(Vec<Span>),
    /// Strong emphasis.
    Strong(Vec<Span>),
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
        alt: Vec<Span>,
        /// Its title.
        title: Vec<Span>,
    },
    /// Code.
    Code(String),
    /// A hard line break.
    Break,
}
