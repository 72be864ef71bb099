//! What an import would write, and what it found.

use depeche::catalog;
use depeche::files::{self, NewFile};
use depeche_fluent::diagnostic::Diagnostic;
use depeche_fluent::locale::Locale;

/// What an import would write, and why. [`write_all`](depeche::files::write_all) writes it.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    /// The files, whole; those that stay as they are, are not among them.
    pub files: Vec<NewFile>,
    /// What becomes of the texts, in the order of the article, those that are gone last.
    pub report: Vec<TextChange>,
    /// How many texts are as they were.
    pub unchanged: usize,
    /// What could not be taken over, or needs a person.
    pub diagnostics: Vec<Diagnostic>,
}

/// What became of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TextChange {
    /// It is new.
    New {
        /// Its message.
        message: String,
        /// What it says.
        text: String,
    },
    /// Its words have changed.
    Edited {
        /// Its message.
        message: String,
        /// What it said.
        before: String,
        /// What it says.
        after: String,
    },
    /// It is said in other words altogether; its message is known by its place: the headline, the
    /// lead, the heading of a section.
    Rewritten {
        /// Its message.
        message: String,
        /// What it said.
        before: String,
        /// What it says.
        after: String,
    },
    /// It stands elsewhere.
    Moved {
        /// Its message.
        message: String,
    },
    /// It is now several texts.
    Split {
        /// Its message, which one of the texts keeps.
        message: String,
        /// The messages of all of them, in order.
        into: Vec<String>,
    },
    /// Several texts are now one.
    Merged {
        /// Their messages, in order.
        messages: Vec<String>,
        /// The one it keeps.
        into: String,
    },
    /// It is gone.
    Removed {
        /// Its message.
        message: String,
        /// What it said.
        text: String,
    },
    /// A translation of it was found and is written.
    Translated {
        /// The message.
        message: String,
    },
    /// Another translation is there, and stays.
    Differs {
        /// The message.
        message: String,
        /// What the article says.
        text: String,
    },
    /// It is not sure what this text of the article translates.
    Unmatched {
        /// What it says.
        text: String,
        /// The message it is most likely a translation of.
        nearest: Option<String>,
    },
    /// No text of the article is surely a translation of this message.
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
    /// There is nothing to read in the article.
    #[error("there is no text in the article")]
    Empty,
    /// A story has that id, or a file has its place.
    #[error("there is a story `{id}`")]
    StoryExists {
        /// The id.
        id: String,
        /// The file that is in the way.
        path: String,
    },
    /// No story can have that id.
    #[error("`{id}` cannot be the id of a story")]
    InvalidId {
        /// The id.
        id: String,
    },
    /// The story has no skeleton: its messages are all it is.
    #[error("the story `{id}` has no skeleton")]
    Bare {
        /// The id.
        id: String,
    },
    /// The locale is the one stories are written in, not one they are translated into.
    #[error("`{locale}` is the source of the catalog")]
    IsSource {
        /// The locale.
        locale: Locale,
    },
    /// A file that would be changed cannot be read whole, or a fact is none.
    #[error("{}", .0.first().map(ToString::to_string).unwrap_or_default())]
    Invalid(
        /// What is wrong.
        Vec<Diagnostic>,
    ),
}
