//! Parts of texts that become values of the story.

use std::ops::Range;

/// A part of a text that a message is to say by a placeable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replacement {
    /// The bytes of the plain text, as [`Article::texts`](super::Article::texts) gives it.
    pub range: Range<usize>,
    /// The placeable, with its braces: `{ $votes }`, `{ DATETIME($opening, dateStyle: "full") }`.
    pub placeable: String,
}

/// A fact for the front matter of a story.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FactLine {
    /// Its name, without the `$`.
    pub name: String,
    /// Its value as TOML: `96`, `{ year = 1923 }`.
    pub toml: String,
}

impl FactLine {
    /// The line of the front matter, without its end.
    pub(super) fn line(&self) -> String {
        format!("{} = {}", self.name, self.toml)
    }
}
