//! Documents: articles as blocks with their text.
//!
//! A [skeleton](super::skeleton) is the same tree with references instead of text. [`parse`] reads
//! a Markdown file; [`tidy`] normalizes a document from any reader to the form that stories can
//! reproduce.

mod flat;
mod parse;
mod raised;
mod tidy;

pub use parse::parse;
pub use raised::Raised;
pub use tidy::{plain_text, tidy, tidy_spans};

use super::tree::{self, NoLeaf};

/// The deepest nesting of blocks in a document; a skeleton may nest slightly more deeply.
const MAX_DEPTH: usize = 24;

/// A block of a document.
pub type Block = tree::Block<NoLeaf>;

/// Inline content of a document.
pub type Span = tree::Span<NoLeaf>;
