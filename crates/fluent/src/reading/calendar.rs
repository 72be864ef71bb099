//! Names of months and weekdays.

use crate::cldr::DATES;
use crate::locale::Locale;

/// The names of the months in a locale, long and short, in sentences and stand-alone, each with the
/// number of its month, from 0.
pub fn month_names(locale: &Locale) -> Vec<(String, usize)> {
    [(4, ""), (4, "s"), (3, ""), (3, "s")]
        .into_iter()
        .flat_map(|(width, suffix)| names(locale, "M", width, suffix))
        .collect()
}

/// The names of the weekdays in a locale, as in [`month_names`]; Sunday is 0.
pub fn weekday_names(locale: &Locale) -> Vec<(String, usize)> {
    [(4, ""), (4, "s"), (3, ""), (3, "s")]
        .into_iter()
        .flat_map(|(width, suffix)| names(locale, "E", width, suffix))
        .collect()
}

fn names(locale: &Locale, kind: &str, width: u8, suffix: &str) -> Vec<(String, usize)> {
    let record = DATES.record(locale);
    let names = record.names(kind, width, suffix).into_iter().flatten();
    names.enumerate().map(|(at, name)| (name.to_owned(), at)).collect()
}
