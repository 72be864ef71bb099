//! Locale identifiers, their canonical form and their direction (UTS 35, BCP 47).

mod accept_language;
mod chain;
#[cfg(feature = "fluent-bundle")]
mod langid;
mod legacy;

pub use accept_language::accept_language;
pub use chain::{Candidate, Chain, Offer};

use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;
use std::sync::Arc;

use icu_locale::extensions::unicode::Key;
use icu_locale::subtags::{Language, language};
use icu_locale::{LanguageIdentifier, LocaleCanonicalizer, LocaleDirectionality, LocaleExpander};

/// A locale identifier in canonical form: `ar-MA`, `fr`, `ar-u-nu-latn`.
///
/// Parsing canonicalizes as in UTS 35: `iw` becomes `he`, `zh-cmn` becomes `zh`. Cheap to clone.
///
/// ```
/// use depeche_fluent::Locale;
///
/// let locale: Locale = "ar_ma".parse()?;
/// assert_eq!(locale.to_string(), "ar-MA");
/// # Ok::<(), depeche_fluent::locale::ParseLocaleError>(())
/// ```
#[derive(Clone)]
pub struct Locale(Arc<Inner>);

struct Inner {
    locale: icu_locale::Locale,
    /// The identifier with CLDR's likely script and region filled in.
    maximized: LanguageIdentifier,
    direction: Direction,
}

/// The direction of text in a locale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// `ltr`
    LeftToRight,
    /// `rtl`
    RightToLeft,
}

impl Direction {
    /// `ltr` or `rtl`, the values of HTML's `dir` attribute.
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

/// The text is not a BCP 47 language tag, or is longer than 128 bytes.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{tag}` is not a language tag such as `fr`, `ar-MA` or `zh-Hant`")]
pub struct ParseLocaleError {
    /// The text that was given; if it is long, its beginning with an ellipsis.
    pub tag: String,
}

/// Longer than any tag in use, in bytes; RFC 5646, section 4.4.1, asks for 35 at least.
const MAX_LENGTH: usize = 128;

impl ParseLocaleError {
    fn new(tag: &str) -> Self {
        let end = (0..=MAX_LENGTH).rev().find(|at| tag.is_char_boundary(*at)).unwrap_or_default();
        match tag.get(..end) {
            Some(start) if end < tag.len() => Self { tag: format!("{start}…") },
            _ => Self { tag: tag.to_owned() },
        }
    }
}

impl Locale {
    /// A locale from an identifier in canonical form.
    pub(crate) fn from_icu(locale: icu_locale::Locale) -> Self {
        let mut maximized = locale.id.clone();
        LocaleExpander::new_extended().maximize(&mut maximized);
        let right_to_left = LocaleDirectionality::new_extended().is_right_to_left(&maximized);
        let direction = if right_to_left { Direction::RightToLeft } else { Direction::LeftToRight };
        Self(Arc::new(Inner { locale, maximized, direction }))
    }

    /// The identifier as a type of ICU4X, for its formatters.
    pub fn as_icu(&self) -> &icu_locale::Locale {
        &self.0.locale
    }

    /// The language, script, region and variants, without extensions.
    pub fn language_identifier(&self) -> &LanguageIdentifier {
        &self.0.locale.id
    }

    /// The direction of its text, by its script or likely script.
    pub fn direction(&self) -> Direction {
        self.0.direction
    }

    /// The identifier with CLDR's likely script and region filled in.
    pub fn maximized(&self) -> &LanguageIdentifier {
        &self.0.maximized
    }

    /// The identifier with its likely script, so that `zh-TW` equals `zh-Hant-TW`. The region is
    /// not filled in: `es` differs from `es-ES`.
    fn scripted(&self) -> LanguageIdentifier {
        let mut id = self.language_identifier().clone();
        id.script = self.maximized().script;
        id
    }

    /// The identifier without its script if that is the likely one: `zh-TW` for `zh-Hant-TW`.
    fn without_likely_script(&self) -> LanguageIdentifier {
        let mut short = self.language_identifier().clone();
        short.script = None;
        let mut maximized = short.clone();
        LocaleExpander::new_extended().maximize(&mut maximized);
        let unsaid = maximized.script == self.maximized().script;
        if unsaid { short } else { self.language_identifier().clone() }
    }

    /// Whether both have the same language and, after CLDR's likely subtags, the same script.
    ///
    /// `no` and `nb` count as the same language, since CLDR's Norwegian is Bokmål; Nynorsk, `nn`,
    /// is a different one.
    pub fn same_language_and_script(&self, other: &Self) -> bool {
        let (own, theirs) = (self.maximized(), other.maximized());
        bokmal(own.language) == bokmal(theirs.language) && own.script == theirs.script
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

    /// The tags that ICU4X looks for data under, from the locale's own to the root's.
    pub(crate) fn fallbacks(&self) -> Vec<String> {
        chain::fallbacks(self)
    }

    /// The locale without its region.
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

    /// The same locale with numbers in the given numbering system (`-u-nu-`); `None` if the name
    /// is malformed.
    pub fn with_numbering_system(&self, system: &str) -> Option<Self> {
        let mut locale = self.0.locale.clone();
        locale.extensions.unicode.keywords.set(NUMBERING, system.parse().ok()?);
        Some(Self::from_icu(locale))
    }
}

/// CLDR has `no` as the parent of `nb`, and both at a distance of 1.
fn bokmal(language: Language) -> Language {
    if language == language!("no") { language!("nb") } else { language }
}

const NUMBERING: Key = icu_locale::extensions::unicode::key!("nu");

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

impl serde_core::Serialize for Locale {
    fn serialize<S: serde_core::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl FromStr for Locale {
    type Err = ParseLocaleError;

    fn from_str(tag: &str) -> Result<Self, Self::Err> {
        if tag.len() > MAX_LENGTH {
            return Err(ParseLocaleError::new(tag));
        }
        let hyphenated = tag.replace('_', "-");
        let mut locale = legacy::modernized(&hyphenated)
            .and_then(|tag| icu_locale::Locale::try_from_str(tag).ok())
            .ok_or_else(|| ParseLocaleError::new(tag))?;
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
            ("zh-min", "nan-x-zh-min"),
            ("ms-min", "min"),
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
    fn malformed_tags_are_refused_and_quoted() {
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
            "zh-min-Hant",
        ] {
            assert_eq!(
                tag.parse::<Locale>(),
                Err(ParseLocaleError { tag: tag.to_owned() }),
                "{tag}"
            );
        }
    }

    #[test]
    fn errors_about_long_tags_are_short() {
        let long = (100..120).fold("en".to_owned(), |tag, number| format!("{tag}-var{number}"));
        let error = long.parse::<Locale>().unwrap_err();
        assert_eq!(error.tag, format!("{}…", &long[..128]));
        let error = "é".repeat(100_000).parse::<Locale>().unwrap_err();
        assert_eq!(error.tag.chars().count(), 65);
        assert!(format!("en-u-{}", "ca-".repeat(41)).parse::<Locale>().is_err());
    }

    #[test]
    fn bokmal_and_norwegian_are_one_language() {
        let locale = |tag: &str| tag.parse::<Locale>().unwrap();
        for (one, other, same) in
            [("nb", "no", true), ("nb-NO", "no-SJ", true), ("nn", "no", false), ("nn", "nb", false)]
        {
            assert_eq!(locale(one).same_language_and_script(&locale(other)), same, "{one} {other}");
        }
    }

    #[test]
    fn direction_is_that_of_the_likely_script() {
        let direction = |tag: &str| tag.parse::<Locale>().unwrap().direction().as_str();
        assert_eq!(["ar", "he", "az-Arab", "pa-PK", "dv"].map(direction), ["rtl"; 5]);
        assert_eq!(["fr", "az", "pa", "ar-Latn"].map(direction), ["ltr"; 4]);
    }
}
