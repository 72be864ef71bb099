//! Names of months and weekdays in a locale, and its order of day, month and year.

use std::collections::HashMap;

use jiff::civil;

use super::placeable::{Call, Placeable};
use super::proof::Proof;
use super::tokens::{Scan, small};
use depeche_fluent::fact::Fact;
use depeche_fluent::locale::Locale;
use depeche_fluent::reading::language::{LanguageData, Words};
use depeche_fluent::reading::{month_names, weekday_names};

/// Names of months and weekdays have at most this many words.
const MOST_WORDS: usize = 3;

/// The names of months and weekdays, and the order of the fields of a date.
#[derive(Debug)]
pub(super) struct Calendar {
    months: CalendarNames,
    weekdays: CalendarNames,
    /// Whether the month stands before the day: November 7.
    pub(super) month_first: bool,
    /// Whether the month stands before the day in digits: 11/7/2024.
    pub(super) month_first_in_digits: bool,
}
/// Names in lower case, each with its index in the year or the week, from 0, and whether it must
/// be capitalized in a text.
#[derive(Debug)]
struct CalendarNames(HashMap<String, (usize, bool)>);

/// The name of a month or a weekday, found in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct CalendarName {
    /// Its index in the year or the week, from 0.
    pub(super) index: usize,
    /// Its first token.
    pub(super) first: usize,
    /// The token after it.
    pub(super) next: usize,
    pub(super) start: usize,
    /// Its last byte, with the full stop of an abbreviation.
    pub(super) end: usize,
}

impl Calendar {
    pub(super) fn new(locale: &Locale, words: &LanguageData, proof: &Proof) -> Self {
        let relatives = words.dates.relatives.iter().filter_map(|tag| tag.parse::<Locale>().ok());
        let locales = std::iter::once(locale.clone()).chain(relatives).collect::<Vec<_>>();
        // In 25 November 2003 all fields differ.
        let probe = Fact::Date(civil::Date::constant(2003, 11, 25));
        let shown = |call: Call| proof.render(&Placeable::from(call), &probe).unwrap_or_default();
        let long = shown(Call::plain());
        let short = shown(Call::datetime().with("dateStyle", "short"));
        let western = |text: &str| {
            text.chars().map(|c| depeche_fluent::reading::digit(c).unwrap_or(c)).collect()
        };
        let (long, short): (String, String) = (western(&long), western(&short));
        Self {
            months: CalendarNames::new(
                locales.iter().flat_map(month_names),
                &words.dates.need_capital,
            ),
            weekdays: CalendarNames::new(
                locales.iter().flat_map(weekday_names),
                &words.dates.need_capital,
            ),
            month_first: !long.starts_with("25") && !long.starts_with("2003"),
            month_first_in_digits: short.find("11") < short.find("25"),
        }
    }

    pub(super) fn month_at(&self, scan: &Scan<'_>, at: usize) -> Option<CalendarName> {
        self.months.at(scan, at)
    }

    pub(super) fn month_before(&self, scan: &Scan<'_>, at: usize) -> Option<CalendarName> {
        self.months.before(scan, at)
    }

    pub(super) fn weekday_before(&self, scan: &Scan<'_>, at: usize) -> Option<CalendarName> {
        self.weekdays.before(scan, at)
    }
}

impl CalendarNames {
    fn new(names: impl Iterator<Item = (String, usize)>, need_capital: &Words) -> Self {
        let mut known = HashMap::new();
        for (name, index) in names.filter(|(name, _)| name.chars().any(char::is_alphabetic)) {
            let capital = name.chars().next().is_some_and(char::is_uppercase);
            let small = name.to_lowercase();
            let needs_capital = capital && need_capital.contains(&small);
            known.entry(small).or_insert((index, needs_capital));
        }
        Self(known)
    }

    /// The longest name that begins at a token.
    fn at(&self, scan: &Scan<'_>, at: usize) -> Option<CalendarName> {
        (1..=MOST_WORDS).rev().find_map(|count| self.of(scan, at, at + count))
    }

    /// The name that ends just before a token.
    fn before(&self, scan: &Scan<'_>, at: usize) -> Option<CalendarName> {
        (1..=MOST_WORDS).rev().find_map(|count| self.of(scan, at.checked_sub(count)?, at))
    }

    /// The name that these tokens spell.
    fn of(&self, scan: &Scan<'_>, first: usize, next: usize) -> Option<CalendarName> {
        let start = scan.token(first)?.range.start;
        let end = scan.token(next.checked_sub(1)?)?.range.end;
        let written = scan.text.get(start..end)?;
        // Every name of a month or a weekday is shorter.
        if written.len() > 40 || scan.is_number(first) {
            return None;
        }
        let small = small(written);
        let capital = written.chars().next().is_some_and(char::is_uppercase);
        let find = |name: &str| self.0.get(name).filter(|(_, needs)| capital || !needs);
        let dotted = scan.text.get(end..).is_some_and(|rest| rest.starts_with('.'));
        let with_dot = dotted.then(|| find(&format!("{small}."))).flatten();
        let (index, end) = match with_dot {
            Some((index, _)) => (*index, end + 1),
            None => (find(&small)?.0, end),
        };
        Some(CalendarName { index, first, next, start, end })
    }
}
