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

use super::tree::{self, NoLeaf};

/// How deeply blocks may nest; a skeleton bears a little more.
const MAX_DEPTH: usize = 24;

/// A block of a document.
pub type Block = tree::Block<NoLeaf>;

/// Inline content of a document.
pub type Span = tree::Span<NoLeaf>;
