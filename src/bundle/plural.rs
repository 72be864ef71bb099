//! Plural rules of a locale, and the words for their categories.

use icu::plurals::{PluralCategory, PluralRules};

use crate::locale::Locale;

/// The rules of a locale, whatever script it is written in: those of `sr-Latn` are those of `sr`.
///
/// CLDR has rules by language, a few by region, and none by script; ICU4X 2.4 falls back from a
/// script that is not the likely one to the root, which knows nothing but `other`.
pub(super) fn rules(locale: &Locale, ordinal: bool) -> Option<PluralRules> {
    let mut id = locale.language_identifier().clone();
    id.script = None;
    let spoken = icu::locale::Locale::from(id);
    let preferences = (&spoken).into();
    if ordinal {
        PluralRules::try_new_ordinal(preferences).ok()
    } else {
        PluralRules::try_new_cardinal(preferences).ok()
    }
}

/// The word that selectors and CLDR have for a category.
pub(super) fn word(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}
