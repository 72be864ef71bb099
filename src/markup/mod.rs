//! Inline markup.

/// Inline content of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Inline {
    /// Text.
    Text(String),
    /// The n-th value of the message.
    Value(usize),
    /// Emphasis.
    Emphasis(Vec<Inline>),
    /// Strong emphasis.
    Strong(Vec<Inline>),
    /// Code; text and values only.
    Code(Vec<Inline>),
    /// A link.
    Link {
        /// Where to.
        url: String,
        /// Its title.
        title: Option<String>,
        /// What it shows.
        content: Vec<Inline>,
    },
    /// A line break.
    Break,
    /// An HTML element (only with `markup = "html"`).
    Element {
        /// Its name.
        name: String,
        /// Its attributes.
        attributes: Vec<(String, String)>,
        /// What it holds.
        content: Vec<Inline>,
    },
}
