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

mod align;
mod article;
mod draft;
mod existing;
pub mod facts;
mod import;
mod kept;
mod labels;
mod message;
mod names;
mod placeable;
mod plan;
#[cfg(feature = "read")]
pub mod read;
mod rendered;
mod slug;
mod update;
mod values;

pub use align::Conflict;
pub use article::Article;
pub use import::Import;
pub use placeable::{FactLine, Replacement};
pub use plan::{Change, Error, Plan};
pub use rendered::document;
