//! Locale identifiers, their canonical form and their direction (UTS 35, BCP 47).

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

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
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Locale(Arc<icu::locale::Locale>);

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
    /// The identifier as ICU4X has it, for formatters.
    pub fn as_icu(&self) -> &icu::locale::Locale {
        &self.0
    }

    /// The language, script, region and variants, without extensions.
    pub fn language_identifier(&self) -> &LanguageIdentifier {
        &self.0.id
    }

    /// The direction its text is written in, by its script or likely script.
    pub fn direction(&self) -> Direction {
        if LocaleDirectionality::new_extended().is_right_to_left(&self.0.id) {
            Direction::RightToLeft
        } else {
            Direction::LeftToRight
        }
    }

    /// With the likely script and region of CLDR filled in.
    fn maximized(&self) -> LanguageIdentifier {
        let mut id = self.0.id.clone();
        LocaleExpander::new_extended().maximize(&mut id);
        id
    }

    /// Whether both have the same language and, after CLDR's likely subtags, the same script.
    pub fn same_language_and_script(&self, other: &Self) -> bool {
        let (own, theirs) = (self.maximized(), other.maximized());
        own.language == theirs.language && own.script == theirs.script
    }
}

impl FromStr for Locale {
    type Err = ParseLocaleError;

    fn from_str(tag: &str) -> Result<Self, Self::Err> {
        let mut locale = icu::locale::Locale::try_from_str(&tag.replace('_', "-"))
            .map_err(|_| ParseLocaleError { tag: tag.to_owned() })?;
        LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
        Ok(Self(Arc::new(locale)))
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Locale({self})")
    }
}

impl Locale {
    /// The same locale with numbers in the given numbering system (`-u-nu-`).
    pub fn with_numbering_system(&self, system: &str) -> Option<Self> {
        let mut locale = (*self.0).clone();
        let value = system.parse().ok()?;
        locale.extensions.unicode.keywords.set(icu::locale::extensions::unicode::key!("nu"), value);
        Some(Self(Arc::new(locale)))
    }
}
