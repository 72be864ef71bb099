//! Articles in: from a file that somebody wrote to a story that translators can start on.
//!
//! An [`Article`] is a tidied document. An [`Import`] makes a story of it, or brings one up to
//! date; it gives a [`Plan`], which [`write_all`](depeche::files::write_all) writes. `read`, with the
//! feature of that name, makes documents of files in other formats.

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

/// What the importer says, for a [`Prose`](depeche::prose::Prose):
/// `Prose::new(&readers).with(&WORDS)`.
pub static WORDS: depeche::prose::Words = depeche::words!("prose");

pub use story::{Article, Change, Conflict, Error, FactLine, Import, Plan, Replacement, document};
