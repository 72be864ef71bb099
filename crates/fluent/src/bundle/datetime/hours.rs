//! The 12-hour or 24-hour clock: the preference of a region, and the options that override it.

use crate::cldr::DATES;
use crate::locale::Locale;

/// The letter of a pattern for hours: `h` 1–12, `H` 0–23, `K` 0–11, `k` 1–24.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum HourCycle {
    /// Exactly this one.
    Letter(char),
    /// `hour12: "true"`: the twelve hours of the region.
    Twelve,
    /// `hour12: "false"`: the twenty-four hours of the region.
    TwentyFour,
}

/// The letter for hours in a locale.
pub(super) fn letter(locale: &Locale, wanted: Option<HourCycle>) -> char {
    let region = locale.maximized().region.map(|region| region.to_string()).unwrap_or_default();
    let preferred = || {
        let own = format!("{}-{region}", locale.language_identifier().language);
        let stated = DATES.general(&own).or_else(|| DATES.general(&region));
        stated.or_else(|| DATES.general("001")).and_then(|hours| hours.chars().next())
    };
    let of_tag = || {
        let key = icu_locale::extensions::unicode::key!("hc");
        let value = locale.as_icu().extensions.unicode.keywords.get(&key)?.to_string();
        HourCycle::of(&value)
    };
    match wanted.or_else(of_tag) {
        Some(HourCycle::Letter(letter)) => letter,
        Some(HourCycle::Twelve) => match preferred() {
            Some(letter @ ('h' | 'K')) => letter,
            _ if region == "JP" => 'K',
            _ => 'h',
        },
        Some(HourCycle::TwentyFour) => {
            preferred().filter(|letter| matches!(letter, 'H' | 'k')).unwrap_or('H')
        }
        None => preferred().unwrap_or('H'),
    }
}

impl HourCycle {
    pub(super) const WORDS: &[(&str, Self)] = &[
        ("h11", Self::Letter('K')),
        ("h12", Self::Letter('h')),
        ("h23", Self::Letter('H')),
        ("h24", Self::Letter('k')),
    ];

    fn of(word: &str) -> Option<Self> {
        Self::WORDS.iter().find(|(known, _)| *known == word).map(|(_, cycle)| *cycle)
    }
}
