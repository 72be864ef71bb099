//! One story in many languages.

pub mod catalog;
pub mod diagnostic;
pub mod fact;
pub mod files;
pub mod locale;

pub use fact::Fact;
pub use locale::Locale;
