//! One story in many languages.

pub mod bundle;
pub mod diagnostic;
pub mod edition;
pub mod fact;
pub mod files;
pub mod ftl;
pub mod locale;
pub mod markup;

pub use fact::Fact;
pub use locale::Locale;
