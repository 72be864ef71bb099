//! Articles in: from a file that somebody wrote to a story that translators can start on.
//!
//! Start with [`ImportJob`]: it takes the bytes of a file, a [`Destination`] and someone who
//! answers [`Questions`], and gives a [`PreparedImport`], a report and the files to write.
//!
//! Its parts can be used alone. `read` makes a document of a file; [`facts`] finds values in texts;
//! an [`Article`] is a tidied document, and an [`Import`] plans a story, an update or a translation
//! of it as a [`Plan`] of files, which [`write_all`](depeche::files::write_all) writes.
//!
//! The feature `read`, on by default, is the reading of plain text, HTML and DOCX. Without it the
//! crate takes documents that are read already: [`ImportJob::prepare_document`].

#![cfg_attr(
    not(test),
    warn(
        clippy::dbg_macro,
        clippy::indexing_slicing,
        clippy::print_stderr,
        clippy::print_stdout,
        clippy::string_slice,
        clippy::todo,
        clippy::unwrap_used
    )
)]

pub mod facts;
#[cfg(feature = "read")]
pub mod read;
mod story;
mod workflow;

/// What the importer says, for a [`Prose`](depeche::prose::Prose):
/// `Prose::new(&readers).with(&WORDS)`.
pub static WORDS: depeche::prose::Words = depeche::words!("prose");

pub use story::{
    Article, Conflict, Error, FactLine, Import, Plan, Replacement, TextChange, document,
};
pub use workflow::{
    Answer, Destination, FactQuestion, FactsMode, ImportJob, ImportKind, ImportMode, JobError,
    PreparedImport, Questions, ReadDocument, SourceOption, TakeAll,
};
#[cfg(feature = "read")]
pub use workflow::{FolderArticle, articles_of};
