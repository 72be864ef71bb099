//! One story in many languages.
pub mod diagnostic;
