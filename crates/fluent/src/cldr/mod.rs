//! CLDR's patterns, symbols and names of dates and numbers, from `data/cldr`.
//!
//! ICU4X has a part of them. It lacks those for ECMA-402's components (a weekday beside a short
//! month), for intervals, for other numbering systems and for money.

mod symbols;

use std::cmp::Ordering;

pub(crate) use symbols::{Digits, Symbols};

use crate::locale::Locale;

/// One of the files: a line a locale, sorted by tag, of `key=value` fields between
/// tabs, sorted by key.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Table(&'static str);

/// Patterns, names and preferred hours of dates.
pub(crate) const DATES: Table = Table(include_str!("../../data/cldr/dates.txt"));
/// Patterns and symbols of numbers and money.
pub(crate) const NUMBERS: Table = Table(include_str!("../../data/cldr/numbers.txt"));
/// Names of units, by width and unit: `lkilometer`.
pub(crate) const UNITS: Table = Table(include_str!("../../data/cldr/units.txt"));
/// Names of currencies.
pub(crate) const CURRENCIES: Table = Table(include_str!("../../data/cldr/currencies.txt"));

/// Names of time zones, and the periods in which each zone had them.
pub(crate) const ZONES: Table = Table(include_str!("../../data/cldr/zones.txt"));

/// The lines of a table for a locale: its own, its parent's, and so on to the root's.
#[derive(Clone, Debug)]
pub(crate) struct Record {
    lines: Vec<&'static str>,
}

/// Plural rules.
pub(crate) const PLURALS: Table = Table(include_str!("../../data/cldr/plurals.txt"));

impl Table {
    /// The lines for a locale, or for the nearest parent in the table.
    pub(crate) fn record(self, locale: &Locale) -> Record {
        let nearest = locale
            .ancestors()
            .iter()
            .find_map(|ancestor| self.line(&ancestor.language_identifier().to_string()));
        let mut lines = Vec::with_capacity(4);
        let mut next = nearest.or_else(|| self.line("und"));
        while let Some(line) = next {
            lines.push(line);
            let parent = line.split('\t').nth(1).filter(|parent| !parent.is_empty());
            next = parent.and_then(|parent| self.line(parent));
        }
        Record { lines }
    }

    /// The lines for a locale in a table made from ICU4X's data, by ICU4X's own fallback.
    pub(crate) fn names(self, locale: &Locale) -> Record {
        Record { lines: locale.fallbacks().iter().filter_map(|tag| self.line(tag)).collect() }
    }

    /// The name of a numbering system as a static string of the table.
    pub(crate) fn system(self, name: &str) -> Option<&'static str> {
        find(fields(self.first()?)?, b'\t', |field| key(field).bytes().cmp(name.bytes())).map(key)
    }

    /// The value of a key on the first line, which has general data.
    pub(crate) fn general(self, key: &str) -> Option<&'static str> {
        value(self.first()?, key, "")
    }

    /// The value of a key on this tag's own line.
    pub(crate) fn own(self, tag: &str, key: &str) -> Option<&'static str> {
        value(self.line(tag)?, key, "")
    }

    fn first(self) -> Option<&'static str> {
        self.0.lines().next()
    }

    /// The line of this tag.
    fn line(self, tag: &str) -> Option<&'static str> {
        let own = |line: &'static str| line.split('\t').next().unwrap_or_default();
        find(self.0, b'\n', |line| own(line).cmp(tag))
    }
}

impl Record {
    /// The value of a key.
    pub(crate) fn get(&self, key: &str) -> Option<&'static str> {
        self.of(key, "")
    }

    /// The value of the key made of two parts: `M` and `4s`.
    pub(crate) fn of(&self, kind: &str, which: &str) -> Option<&'static str> {
        self.lines.iter().find_map(|line| value(line, kind, which))
    }

    /// Names of one kind, in the width of a field of `length` letters.
    pub(crate) fn names(
        &self,
        kind: &str,
        length: u8,
        suffix: &str,
    ) -> Option<impl Iterator<Item = &'static str>> {
        let width = match length {
            0..=3 => "3",
            4 => "4",
            _ => "5",
        };
        Some(self.of(kind, &format!("{width}{suffix}"))?.split('|'))
    }

    /// All keys that begin with `kind`, without that prefix, and their values; the locale's own
    /// first.
    pub(crate) fn all(&self, kind: char) -> impl Iterator<Item = (&'static str, &'static str)> {
        let mut seen = std::collections::HashSet::new();
        let fields = self.lines.iter().flat_map(|line| line.split('\t').skip(2));
        fields
            .filter_map(move |field| field.strip_prefix(kind)?.split_once('='))
            .filter(move |(key, _)| seen.insert(*key))
    }
}

/// The value of the key made of two parts, on one line.
fn value(line: &'static str, kind: &str, which: &str) -> Option<&'static str> {
    let wanted = || kind.bytes().chain(which.bytes());
    let field = find(fields(line)?, b'\t', |field| key(field).bytes().cmp(wanted()))?;
    field.split_once('=').map(|(_, value)| value)
}

/// The fields of a line, after the tag and the parent.
fn fields(line: &'static str) -> Option<&'static str> {
    Some(line.split_once('\t')?.1.split_once('\t')?.1)
}

fn key(field: &'static str) -> &'static str {
    field.split('=').next().unwrap_or_default()
}

/// Finds one of the sorted pieces of a text by binary search over its bytes.
fn find(
    text: &'static str,
    separator: u8,
    compare: impl Fn(&'static str) -> Ordering,
) -> Option<&'static str> {
    let (mut from, mut to) = (0, text.len());
    while from < to {
        let middle = from + (to - from) / 2;
        let before = memchr::memrchr(separator, text.as_bytes().get(from..middle)?);
        let start = before.map_or(from, |at| from + at + 1);
        let rest = text.get(start..)?;
        let end = memchr::memchr(separator, rest.as_bytes()).unwrap_or(rest.len());
        let piece = rest.get(..end)?;
        match compare(piece) {
            Ordering::Equal => return Some(piece),
            Ordering::Less => from = start + end + 1,
            Ordering::Greater => to = start,
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(tag: &str) -> Record {
        DATES.record(&tag.parse().expect(tag))
    }

    #[test]
    fn every_line_is_found_and_leads_to_the_root() {
        for table in [DATES, NUMBERS, PLURALS, UNITS, CURRENCIES, ZONES] {
            for line in table.0.lines() {
                let tag = line.split('\t').next().expect("a tag");
                assert_eq!(table.line(tag), Some(line), "{tag}");
                for field in line.split('\t').skip(2) {
                    let (key, found) = field.split_once('=').expect("a value");
                    assert_eq!(value(line, key, ""), Some(found), "{tag} {key}");
                }
            }
            assert_eq!(table.line("zz"), None);
            assert_eq!(table.line(""), None);
        }
    }

    #[test]
    fn a_missing_value_comes_from_the_parent() {
        assert_eq!(record("fr-MA").get("d1"), Some("d MMMM y"));
        assert_eq!(record("zh-TW").of("M", "3"), record("zh-Hant").get("M3"));
        assert_ne!(record("sr-Latn").get("M4"), record("sr").get("M4"));
        assert_eq!(record("es-AR").get("d2"), record("es-419").get("d2"));
        assert_eq!(record("tlh").get("d3"), Some("y-MM-dd"));
        assert_eq!(DATES.general("MA"), Some("H"));
    }
}
