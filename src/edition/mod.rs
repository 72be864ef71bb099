//! A story assembled for a reader: blocks of segments, whatever the format.

mod assemble;
mod block;
mod notice;
mod request;
mod segment;

pub use block::{Alignment, Block, Notice, Span};
pub use request::{EditionOptions, Error};
pub use segment::{Attempt, Outcome, Reason, Segment};

use crate::markup::tree;
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
        tree::leaves(&self.blocks).into_iter()
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
