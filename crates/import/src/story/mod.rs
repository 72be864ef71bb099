//! A document becomes a story, an edited one is brought to its story, a translated one becomes
//! translations. Where the document is from, and how its facts are found, is not known here.

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
