//! One story in many languages.

pub mod bundle;
pub mod catalog;
#[cfg(feature = "cli")]
pub mod cli;
pub mod diagnostic;
pub mod edition;
pub mod fact;
pub mod files;
pub mod ftl;
pub mod locale;
pub mod markup;
pub mod prose;

pub mod render;

pub use catalog::Catalog;
pub use edition::{Edition, EditionOptions};
pub use fact::Fact;
pub use locale::Locale;
