//! What an import would write, and what it found.

use depeche::catalog;
use depeche::files::{self, NewFile};
use depeche_fluent::diagnostic::Diagnostic;
use depeche_fluent::locale::Locale;

/// What an import would write, and why. [`write_all`](depeche::files::write_all) writes its files;
/// [`Import`](super::Import) has an example.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Plan {
    /// The files that change, with their whole new text.
    pub files: Vec<NewFile>,
    /// What becomes of each text, in the order of the article; removed texts come last.
    pub report: Vec<TextChange>,
    /// The number of texts that stay as they are.
    pub unchanged: usize,
    /// What could not be imported, or needs a person's decision.
    pub diagnostics: Vec<Diagnostic>,
}

/// What becomes of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TextChange {
    /// The text is new.
    New {
        /// Its message.
        message: String,
        /// What it says.
        text: String,
    },
    /// The words of the text have changed.
    Edited {
        /// Its message.
        message: String,
        /// What it said.
        before: String,
        /// What it says.
        after: String,
    },
    /// The text is entirely different, and keeps its message because of its place: the headline,
    /// the lead, the heading of a section.
    Rewritten {
        /// Its message.
        message: String,
        /// What it said.
        before: String,
        /// What it says.
        after: String,
    },
    /// The text stands elsewhere in the article.
    Moved {
        /// Its message.
        message: String,
    },
    /// The text is split into several.
    Split {
        /// Its message, which one of the texts keeps.
        message: String,
        /// The messages of all parts, in order.
        into: Vec<String>,
    },
    /// Several texts are merged into one.
    Merged {
        /// Their messages, in order.
        messages: Vec<String>,
        /// The message that the merged text keeps.
        into: String,
    },
    /// The text is no longer in the article.
    Removed {
        /// Its message.
        message: String,
        /// What it said.
        text: String,
    },
    /// A translation of the message was found and is written.
    Translated {
        /// The message.
        message: String,
    },
    /// The message has another translation, which stays.
    Differs {
        /// The message.
        message: String,
        /// What the article says.
        text: String,
    },
    /// It is uncertain which message this text of the article translates.
    Unmatched {
        /// What it says.
        text: String,
        /// The message it is most likely a translation of.
        nearest: Option<String>,
    },
    /// The message has no translation yet, and no text of the article is certain to be one.
    Untranslated {
        /// The message.
        message: String,
    },
}

/// An article could not be imported.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The story cannot be read.
    #[error(transparent)]
    Catalog(#[from] catalog::Error),
    /// A file could not be read.
    #[error(transparent)]
    Files(#[from] files::Error),
    /// The story cannot be shown as it is.
    #[error(transparent)]
    Edition(#[from] depeche::edition::Error),
    /// The article has no text.
    #[error("there is no text in the article")]
    Empty,
    /// The story exists, or a file is where one of its files would be.
    #[error("there is a story `{id}`")]
    StoryExists {
        /// The id.
        id: String,
        /// The file that is in the way.
        path: String,
    },
    /// A story cannot have this id.
    #[error("`{id}` cannot be the id of a story")]
    InvalidId {
        /// The id.
        id: String,
    },
    /// The story consists of messages alone, without a skeleton.
    #[error("the story `{id}` has no skeleton")]
    Bare {
        /// The id.
        id: String,
    },
    /// The locale is the source of the catalog, not one that stories are translated into.
    #[error("`{locale}` is the source of the catalog")]
    IsSource {
        /// The locale.
        locale: Locale,
    },
    /// A file that would be changed has errors, or a fact cannot be parsed.
    #[error("{}", .0.first().map(ToString::to_string).unwrap_or_default())]
    Invalid(
        /// What is wrong.
        Vec<Diagnostic>,
    ),
}
