//! Articles in: from a file that somebody wrote to a story that translators can start on.

mod article;
mod labels;
mod names;
mod placeable;
mod slug;

pub use article::Article;
pub use placeable::{FactLine, Replacement};
