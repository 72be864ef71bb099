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

/// A notice to the reader about the language or age of the text that follows, in the edition's
/// language or one that the reader requested.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Notice {
    /// The text of the notice.
    pub text: String,
    /// The language of the notice.
    pub locale: Locale,
    /// The language of the text that follows.
    pub shown: Locale,
}
