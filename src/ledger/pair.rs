//! Attested pairs.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::lines::{Line, VERSION};
use depeche_fluent::ftl::Fingerprint;

/// A text of a resource: the value of a message or term, or an attribute.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Name {
    /// The message as it is referred to: `lead`, `-interpol`.
    pub message: String,
    /// The attribute; `None` for the value.
    pub attribute: Option<String>,
}

impl Name {
    /// The value of a message or term.
    pub fn value(message: impl Into<String>) -> Self {
        Self { message: message.into(), attribute: None }
    }

    /// An attribute of a message or term.
    pub fn attribute(message: impl Into<String>, attribute: impl Into<String>) -> Self {
        Self { message: message.into(), attribute: Some(attribute.into()) }
    }
}

/// `lead` or `lead.short`.
impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        match &self.attribute {
            Some(attribute) => write!(f, ".{attribute}"),
            None => Ok(()),
        }
    }
}

/// “This translation is right for this source text.”
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pair {
    /// The message or attribute.
    pub name: Name,
    /// The source text, in canonical form.
    pub source: Fingerprint,
    /// The source text's shape ([`depeche_fluent::ftl::shape`]).
    pub shape: Fingerprint,
    /// The translation, in canonical form.
    pub translation: Fingerprint,
}

impl Pair {
    /// A pair that sorts before every pair of that name.
    pub(super) fn first_of(name: &Name) -> Self {
        Self {
            name: name.clone(),
            source: Fingerprint::FIRST,
            shape: Fingerprint::FIRST,
            translation: Fingerprint::FIRST,
        }
    }
}

/// The line of a pair.
#[derive(Serialize, Deserialize)]
pub(super) struct PairLine {
    v: u32,
    message: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    attribute: Option<String>,
    source: Fingerprint,
    shape: Fingerprint,
    translation: Fingerprint,
}

impl Line for PairLine {
    fn version(&self) -> u32 {
        self.v
    }
}

impl From<PairLine> for Pair {
    fn from(line: PairLine) -> Self {
        let PairLine { v: _, message, attribute, source, shape, translation } = line;
        Self { name: Name { message, attribute }, source, shape, translation }
    }
}

impl From<Pair> for PairLine {
    fn from(pair: Pair) -> Self {
        let Pair { name: Name { message, attribute }, source, shape, translation } = pair;
        Self { v: VERSION, message, attribute, source, shape, translation }
    }
}
