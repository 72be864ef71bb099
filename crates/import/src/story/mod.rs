//! A document becomes a story, an edited document updates its story, a translated document becomes
//! translations. This module does not read files of other formats and does not look for facts.

mod align;
mod article;
mod draft;
mod existing;
mod import;
mod kept;
mod labels;
mod message;
mod names;
mod placeable;
mod plan;
mod rendered;
mod slug;
mod update;
mod values;

pub use align::Conflict;
pub use article::Article;
pub use import::Import;
pub use placeable::{FactLine, Replacement};
pub use plan::{Error, Plan, TextChange};
pub use rendered::document;
