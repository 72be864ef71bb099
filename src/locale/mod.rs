//! Locale identifiers, their canonical form and their direction (UTS 35, BCP 47).

mod accept_language;
mod chain;
mod legacy;

pub use accept_language::accept_language;
pub use chain::{Chain, Link, Offer};

use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;
use std::sync::Arc;

use icu::locale::extensions::unicode::Key;
use icu::locale::{LanguageIdentifier, LocaleCanonicalizer, LocaleDirectionality, LocaleExpander};

/// A locale identifier in canonical form: `ar-MA`, `fr`, `ar-u-nu-latn`.
///
/// Canonicalised as UTS 35 says when it is read: `iw` is `he`, `zh-cmn` is `zh`. Cheap to clone.
///
/// ```
/// use depeche::Locale;
///
/// let locale: Locale = "ar_ma".parse()?;
/// assert_eq!(locale.to_string(), "ar-MA");
/// # Ok::<(), depeche::locale::ParseLocaleError>(())
/// ```
#[derive(Clone)]
pub struct Locale(Arc<Inner>);

struct Inner {
    locale: icu::locale::Locale,
    /// With the likely script and region of CLDR filled in.
    maximized: LanguageIdentifier,
    direction: Direction,
}

/// The direction text of a locale is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// `ltr`
    LeftToRight,
    /// `rtl`
    RightToLeft,
}

impl Direction {
    /// `ltr` or `rtl`, as HTML's `dir` attribute has it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

impl fmt::Display for Direction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The text is no BCP 47 language tag.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{tag}` is not a language tag such as `fr`, `ar-MA` or `zh-Hant`")]
pub struct ParseLocaleError {
    /// The text that was given.
    pub tag: String,
}

impl Locale {
    /// From an identifier that is canonical already.
    pub(crate) fn from_icu(locale: icu::locale::Locale) -> Self {
        let mut maximized = locale.id.clone();
        LocaleExpander::new_extended().maximize(&mut maximized);
        let right_to_left = LocaleDirectionality::new_extended().is_right_to_left(&maximized);
        let direction = if right_to_left { Direction::RightToLeft } else { Direction::LeftToRight };
        Self(Arc::new(Inner { locale, maximized, direction }))
    }

    /// The identifier as ICU4X has it, for formatters.
    pub fn as_icu(&self) -> &icu::locale::Locale {
        &self.0.locale
    }

    /// The language, script, region and variants, without extensions.
    pub fn language_identifier(&self) -> &LanguageIdentifier {
        &self.0.locale.id
    }

    /// The direction its text is written in, by its script or likely script.
    pub fn direction(&self) -> Direction {
        self.0.direction
    }

    /// With the likely script and region of CLDR filled in.
    pub(crate) fn maximized(&self) -> &LanguageIdentifier {
        &self.0.maximized
    }

    /// Whether both have the same language and, after CLDR's likely subtags, the same script.
    pub fn same_language_and_script(&self, other: &Self) -> bool {
        let (own, theirs) = (self.maximized(), other.maximized());
        own.language == theirs.language && own.script == theirs.script
    }

    /// The language, script, region and variants only.
    #[must_use]
    pub fn without_extensions(&self) -> Self {
        if self.0.locale.extensions.is_empty() {
            return self.clone();
        }
        Self::from_icu(self.language_identifier().clone().into())
    }

    /// The locale and its CLDR parents, as long as language and likely script stay the same.
    pub(crate) fn ancestors(&self) -> Vec<Self> {
        chain::ancestors(self)
    }

    /// The same language and script wherever it is spoken.
    fn without_region(&self) -> Self {
        let mut id = self.language_identifier().clone();
        id.region = None;
        Self::from_icu(id.into())
    }

    /// Whether the identifier chooses a numbering system itself (`-u-nu-`).
    pub fn has_numbering_system(&self) -> bool {
        self.0.locale.extensions.unicode.keywords.contains_key(&NUMBERING)
    }

    /// The numbering system that the identifier chooses itself (`-u-nu-`).
    pub(crate) fn numbering_system(&self) -> Option<String> {
        self.0.locale.extensions.unicode.keywords.get(&NUMBERING).map(ToString::to_string)
    }

    /// The same locale with numbers in the given numbering system (`-u-nu-`); `None` if that is
    /// no numbering system.
    pub fn with_numbering_system(&self, system: &str) -> Option<Self> {
        let mut locale = self.0.locale.clone();
        locale.extensions.unicode.keywords.set(NUMBERING, system.parse().ok()?);
        Some(Self::from_icu(locale))
    }
}

const NUMBERING: Key = icu::locale::extensions::unicode::key!("nu");

impl PartialEq for Locale {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0) || self.0.locale == other.0.locale
    }
}

impl Eq for Locale {}

impl Hash for Locale {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.locale.hash(state);
    }
}

impl serde::Serialize for Locale {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// Loses what a language identifier cannot hold: extensions such as `-u-nu-latn`.
impl From<&Locale> for unic_langid::LanguageIdentifier {
    fn from(locale: &Locale) -> Self {
        // Every identifier of ours is one of theirs; `und` could only come from a bug.
        locale.language_identifier().to_string().parse().unwrap_or_default()
    }
}

impl From<&unic_langid::LanguageIdentifier> for Locale {
    fn from(identifier: &unic_langid::LanguageIdentifier) -> Self {
        identifier
            .to_string()
            .parse()
            .unwrap_or_else(|_| Self::from_icu(icu::locale::Locale::UNKNOWN))
    }
}

impl FromStr for Locale {
    type Err = ParseLocaleError;

    fn from_str(tag: &str) -> Result<Self, Self::Err> {
        let mut locale =
            icu::locale::Locale::try_from_str(&legacy::modernized(&tag.replace('_', "-")))
                .map_err(|_| ParseLocaleError { tag: tag.to_owned() })?;
        LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
        Ok(Self::from_icu(locale))
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0.locale, f)
    }
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Locale({self})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_read_in_canonical_form() {
        for (tag, canonical) in [
            ("FR", "fr"),
            ("ar_ma", "ar-MA"),
            ("iw", "he"),
            ("zh-yue", "yue"),
            ("zh-cmn-Hans-CN", "zh-Hans-CN"),
            ("i-klingon", "tlh"),
            ("art-lojban", "jbo"),
            ("zh-min-nan", "nan"),
            ("en-GB-oed", "en-GB-oxendict"),
            ("de-DD", "de-DE"),
            ("sh", "sr-Latn"),
            ("mo", "ro"),
            ("ar-u-nu-latn", "ar-u-nu-latn"),
        ] {
            assert_eq!(
                tag.parse::<Locale>().map(|l| l.to_string()),
                Ok(canonical.to_owned()),
                "{tag}"
            );
        }
    }

    #[test]
    fn malformed_tags_are_refused_as_they_were_given() {
        for tag in [
            "",
            "f",
            "français",
            "fr--CA",
            "fr CA",
            "1234567890",
            "-fr",
            "fr-",
            "en-usa",
            "x-private-only",
        ] {
            assert_eq!(
                tag.parse::<Locale>(),
                Err(ParseLocaleError { tag: tag.to_owned() }),
                "{tag}"
            );
        }
    }

    #[test]
    fn direction_is_that_of_the_likely_script() {
        let direction = |tag: &str| tag.parse::<Locale>().unwrap().direction().as_str();
        assert_eq!(["ar", "he", "az-Arab", "pa-PK", "dv"].map(direction), ["rtl"; 5]);
        assert_eq!(["fr", "az", "pa", "ar-Latn"].map(direction), ["ltr"; 4]);
    }

    #[test]
    fn language_identifiers_come_and_go() {
        let locale: Locale = "ar-MA-u-nu-latn".parse().unwrap();
        let identifier = unic_langid::LanguageIdentifier::from(&locale);
        assert_eq!(identifier.to_string(), "ar-MA");
        assert_eq!(Locale::from(&identifier).to_string(), "ar-MA");
    }
}
