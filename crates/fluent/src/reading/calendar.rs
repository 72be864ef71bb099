//! Names of months and weekdays.

use crate::cldr::DATES;
use crate::locale::Locale;

/// What a locale calls the months, long and short, in sentences and alone, each with its place in
/// the year, from 0.
pub fn month_names(locale: &Locale) -> Vec<(String, usize)> {
    [(4, ""), (4, "s"), (3, ""), (3, "s")]
        .into_iter()
        .flat_map(|(width, suffix)| names(locale, "M", width, suffix))
        .collect()
}

/// What a locale calls the weekdays, as [`month_names`]; Sunday is 0.
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
