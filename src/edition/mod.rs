//! Editions: a story assembled for a reader as blocks of segments, independent of the output
//! format.

mod assemble;
mod block;
mod notice;
mod request;
mod segment;

pub use crate::markup::Inline;
pub use block::{Alignment, Block, Notice, Span};
pub use request::{Audience, EditionOptions, Error};
pub use segment::{Attempt, Outcome, Reason, Segment};

use crate::markup::tree;
use depeche_fluent::diagnostic::Diagnostic;
use depeche_fluent::fact::DateTime;
use depeche_fluent::locale::{Direction, Locale};

/// How much of a story is translated, in words of the source (UAX #29); from [`Edition::coverage`].
///
/// The four counts add up to `words`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct Coverage {
    /// The words of the source.
    pub words: usize,
    /// The words whose translation is shown and up to date.
    pub translated: usize,
    /// The words whose translation is shown and older than the source.
    pub stale: usize,
    /// The words shown in another language.
    pub fallback: usize,
    /// The words not shown.
    pub withheld: usize,
}

/// The front matter that pages and JSON show; from [`Edition::metadata`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Metadata {
    /// When it was published.
    pub published: Option<DateTime>,
    /// When it was last changed.
    pub updated: Option<DateTime>,
    /// Who wrote it.
    pub authors: Vec<String>,
    /// The tags it is filed under.
    pub tags: Vec<String>,
    /// The address of its picture.
    pub image: Option<String>,
    /// Its canonical address.
    pub canonical: Option<String>,
    /// The address that relative links of the catalog start from.
    pub base_url: Option<String>,
}

/// A story for one reader, from [`Story::edition`](crate::catalog::Story::edition).
/// [`crate::render`] adds the methods that write it: `to_html`, `to_text`, …
///
/// ```
/// use depeche::Catalog;
///
/// let catalog = Catalog::open(concat!(env!("CARGO_MANIFEST_DIR"), "/locales"))?;
/// let edition = catalog.story("interpol-vice-presidency")?.edition(&["pt".parse()?])?;
/// let coverage = edition.coverage();
/// assert_eq!(coverage.translated + coverage.fallback, coverage.words);
/// assert!(edition.to_html().starts_with("<article"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
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

    /// The locales that the reader requested, the preferred one first.
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

    /// How much of the story is translated.
    pub fn coverage(&self) -> Coverage {
        self.coverage
    }

    /// The story's dates, authors, tags and addresses.
    pub fn metadata(&self) -> &Metadata {
        &self.metadata
    }

    /// Faults of the files and translations that did not stop the edition from being made.
    pub fn warnings(&self) -> &[Diagnostic] {
        &self.warnings
    }

    /// All segments, in reading order.
    pub fn segments(&self) -> impl Iterator<Item = &Segment> {
        tree::leaves(&self.blocks).into_iter()
    }

    /// The first segment with a message's value.
    pub fn segment(&self, message: &str) -> Option<&Segment> {
        self.segments().find(|segment| segment.message == message && segment.attribute.is_none())
    }

    /// Whether every segment is shown in the edition's language and up to date, and the reader
    /// requested that language.
    pub fn is_complete(&self) -> bool {
        self.segments().all(|segment| segment.outcome == Outcome::Translated)
    }
}
