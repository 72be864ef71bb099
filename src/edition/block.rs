//! The blocks of an edition: the skeleton with its references resolved.

use super::segment::Segment;
pub use crate::markup::tree::Alignment;
use crate::markup::tree::{self, Leaf};
use depeche_fluent::locale::Locale;

/// A block of an edition.
pub type Block = tree::Block<Segment>;

/// Inline content of an edition.
pub type Span = tree::Span<Segment>;

impl Leaf for Segment {
    type Alt = Vec<Span>;
    type Title = Vec<Span>;
    type Notice = Notice;
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
