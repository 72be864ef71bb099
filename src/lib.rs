//! One story in many languages.

pub mod bundle;
pub mod diagnostic;
pub mod fact;
pub mod ftl;
pub mod locale;

pub use fact::Fact;
pub use locale::Locale;
