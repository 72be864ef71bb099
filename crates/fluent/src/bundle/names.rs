//! `NAME`: the name of a region or language in a locale (ECMA-402 `Intl.DisplayNames`).

use icu_locale::names::{
    DisplayNamesPreferences, LanguageIdentifierDisplayName, LanguageIdentifierDisplayNameOptions,
    RegionDisplayName,
};
use icu_locale::subtags::Region;
use writeable::Writeable;

use super::option_reader::OptionReader;
use crate::locale::Locale;

/// The options of `NAME`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub(super) struct NameOptions {
    short: bool,
}

impl NameOptions {
    pub(super) fn read(reader: &mut OptionReader<'_>) -> Self {
        // CLDR has no narrow names: ECMA-402 uses the short ones for them.
        let words = [("long", false), ("short", true), ("narrow", true)];
        Self { short: reader.one_of("style", &words).unwrap_or(false) }
    }
}

/// The name of a region, or its code if CLDR has no name for it.
pub(super) fn region(locale: &Locale, region: Region, options: NameOptions) -> String {
    let preferences = DisplayNamesPreferences::from(locale.as_icu());
    let short = options
        .short
        .then(|| RegionDisplayName::try_new_short_light(preferences, region).ok())
        .flatten();
    let name = short.or_else(|| RegionDisplayName::try_new_light(preferences, region).ok());
    name.map_or_else(|| region.to_string(), |name| name.write_to_string().into_owned())
}

/// The name of a language, or its tag if CLDR has no name for it.
pub(crate) fn language(locale: &Locale, language: &Locale, options: NameOptions) -> String {
    let preferences = DisplayNamesPreferences::from(locale.as_icu());
    let identifier = language.language_identifier().clone();
    let how = LanguageIdentifierDisplayNameOptions::default();
    let name = if options.short {
        LanguageIdentifierDisplayName::try_new_short_heavy(preferences, identifier, how)
    } else {
        LanguageIdentifierDisplayName::try_new_heavy(preferences, identifier, how)
    };
    name.map_or_else(
        |_| language.to_string(),
        |name| name.as_borrowed().write_to_string().into_owned(),
    )
}
