//! One message at one place of the skeleton, resolved for a reader.

use crate::markup::Inline;
use crate::markup::skeleton::Reference;
use depeche_fluent::bundle::{Part, Parts};
use depeche_fluent::diagnostic::Diagnostic;
use depeche_fluent::locale::{Direction, Locale};

/// Whether a segment is shown, and in which language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// Shown in the edition's language.
    Translated,
    /// Shown in the edition's language, but the source has changed since.
    Stale,
    /// Shown in another language.
    Fallback,
    /// Not shown.
    Withheld,
}

impl Outcome {
    /// `translated`, `stale`, `fallback` or `withheld`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Translated => "translated",
            Self::Stale => "stale",
            Self::Fallback => "fallback",
            Self::Withheld => "withheld",
        }
    }
}

/// Why a locale of the chain gave no text for a segment.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reason {
    /// The catalog has no messages of this story in that locale.
    NoBundle,
    /// The locale does not have the message.
    Missing,
    /// The message cannot be parsed or resolved, for these reasons.
    Broken(Vec<Diagnostic>),
    /// The translation is older than the source, and the policy does not show it.
    Stale,
    /// The policy shows nothing instead of another language.
    Withheld,
}

impl Reason {
    /// `no-bundle`, `missing`, `broken`, `stale` or `withheld`.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::NoBundle => "no-bundle",
            Self::Missing => "missing",
            Self::Broken(_) => "broken",
            Self::Stale => "stale",
            Self::Withheld => "withheld",
        }
    }
}

/// A locale that was tried for a segment without success.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Attempt {
    /// The locale.
    pub locale: Locale,
    /// Why it gave no text.
    pub reason: Reason,
}

/// The value or an attribute of a message, at one place of the skeleton; from
/// [`Edition::segments`](super::Edition::segments).
///
/// ```
/// use depeche::Catalog;
/// use depeche::edition::Outcome;
///
/// let catalog = Catalog::open(concat!(env!("CARGO_MANIFEST_DIR"), "/locales"))?;
/// let edition = catalog.story("interpol-vice-presidency")?.edition(&["pt".parse()?])?;
/// let missing = edition.segments().find(|segment| segment.outcome == Outcome::Fallback);
/// let missing = missing.expect("Portuguese is not finished");
/// assert_eq!(missing.locale.to_string(), "fr");
/// assert_eq!(missing.tried[0].reason.as_str(), "missing");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Segment {
    /// The message's identifier.
    pub message: String,
    /// The attribute, if it is not the value.
    pub attribute: Option<String>,
    /// The locale of the text.
    pub locale: Locale,
    /// Whether it is shown, and in which language.
    pub outcome: Outcome,
    /// The resolved parts; empty when withheld.
    pub parts: Parts,
    /// The inline content: one paragraph, or several where a translation splits one. Values are
    /// numbered as [`Self::values`] numbers them. Empty when withheld.
    pub paragraphs: Vec<Vec<Inline>>,
    /// The locales that were tried before, in order, each with the reason why it gave no text.
    pub tried: Vec<Attempt>,
}

impl Segment {
    /// The reference of the skeleton that it resolves, without its place in the skeleton.
    pub fn reference(&self) -> Reference {
        Reference::new(self.message.as_str(), self.attribute.as_deref())
    }

    /// The direction of the text.
    pub fn direction(&self) -> Direction {
        self.locale.direction()
    }

    /// The values among the parts, in order.
    pub fn values(&self) -> impl Iterator<Item = Part<'_>> {
        self.parts.iter().filter(|part| part.kind.is_value())
    }

    /// The anchor: the message's identifier, `id--attribute` for attributes.
    pub fn anchor(&self) -> String {
        match &self.attribute {
            Some(attribute) => format!("{}--{attribute}", self.message),
            None => self.message.clone(),
        }
    }
}
