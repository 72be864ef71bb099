//! CLDR's patterns, symbols and names of dates and numbers, as `data/cldr` holds them.
//!
//! ICU4X has them as well, but not those of ECMA-402's components (a weekday beside a short month),
//! of intervals, of other numbering systems or of money; and it is they that decide the text.

use crate::locale::Locale;

/// One of the files: a line a locale, sorted by tag, of `key=value` fields between tabs.
#[derive(Clone, Copy, Debug)]
pub(super) struct Table(&'static str);

/// Patterns, names and preferred hours of dates.
pub(super) const DATES: Table = Table(include_str!("../../data/cldr/dates.txt"));
/// Patterns and symbols of numbers and money.
pub(super) const NUMBERS: Table = Table(include_str!("../../data/cldr/numbers.txt"));

/// What a table says of a locale: its own line, its parent's, and so on to the root's.
#[derive(Clone, Debug)]
pub(super) struct Record {
    lines: Vec<&'static str>,
}

/// Plural rules.
pub(super) const PLURALS: Table = Table(include_str!("../../data/cldr/plurals.txt"));

impl Table {
    /// What the table says of a locale, or of the nearest that it knows.
    pub(super) fn record(self, locale: &Locale) -> Record {
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

    /// The name of a numbering system, as the table holds it.
    pub(super) fn system(self, name: &str) -> Option<&'static str> {
        let mut fields = self.0.lines().next()?.split('\t');
        fields
            .find_map(|field| field.split_once('=').filter(|(known, _)| *known == name))
            .map(|(known, _)| known)
    }

    /// The first line, which is about no locale, under a key.
    pub(super) fn general(self, key: &str) -> Option<&'static str> {
        value(self.0.lines().next()?, key)
    }

    /// The value that exactly this tag's own line has for a key.
    pub(super) fn own(self, tag: &str, key: &str) -> Option<&'static str> {
        value(self.line(tag)?, key)
    }

    /// The line of exactly this tag, by binary search over the bytes of the table.
    fn line(self, tag: &str) -> Option<&'static str> {
        let (mut from, mut to) = (0, self.0.len());
        while from < to {
            let middle = from + (to - from) / 2;
            let before = self.0.as_bytes().get(..middle)?;
            let start = before.iter().rposition(|&byte| byte == b'\n').map_or(0, |at| at + 1);
            let line = self.0.get(start..)?.lines().next()?;
            match line.split('\t').next()?.cmp(tag) {
                std::cmp::Ordering::Equal => return Some(line),
                std::cmp::Ordering::Less => from = start + line.len() + 1,
                std::cmp::Ordering::Greater => to = start,
            }
        }
        None
    }
}

impl Record {
    /// The value of a key.
    pub(super) fn get(&self, key: &str) -> Option<&'static str> {
        self.lines.iter().find_map(|line| value(line, key))
    }

    /// The value of the key that two pieces make up: `M` and `4s`.
    pub(super) fn of(&self, kind: &str, which: &str) -> Option<&'static str> {
        self.lines.iter().find_map(|line| {
            let mut fields = line.split('\t');
            fields
                .find_map(|field| field.strip_prefix(kind)?.strip_prefix(which)?.strip_prefix('='))
        })
    }

    /// All keys that begin with `kind`, without it, and their values; the locale's own first.
    pub(super) fn all(&self, kind: char) -> impl Iterator<Item = (&'static str, &'static str)> {
        let mut seen = std::collections::HashSet::new();
        let fields = self.lines.iter().flat_map(|line| line.split('\t').skip(2));
        fields
            .filter_map(move |field| field.strip_prefix(kind)?.split_once('='))
            .filter(move |(key, _)| seen.insert(*key))
    }
}

fn value(line: &'static str, key: &str) -> Option<&'static str> {
    line.split('\t').find_map(|field| field.strip_prefix(key)?.strip_prefix('='))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(tag: &str) -> Record {
        DATES.record(&tag.parse().expect(tag))
    }

    #[test]
    fn every_line_is_found_and_leads_to_the_root() {
        for table in [DATES, NUMBERS, PLURALS] {
            for line in table.0.lines() {
                let tag = line.split('\t').next().expect("a tag");
                assert_eq!(table.line(tag), Some(line), "{tag}");
            }
            assert_eq!(table.line("zz"), None);
            assert_eq!(table.line(""), None);
        }
    }

    #[test]
    fn what_a_locale_does_not_say_its_parent_does() {
        assert_eq!(record("fr-MA").get("d1"), Some("d MMMM y"));
        assert_eq!(record("zh-TW").of("M", "3"), record("zh-Hant").get("M3"));
        assert_ne!(record("sr-Latn").get("M4"), record("sr").get("M4"));
        assert_eq!(record("es-AR").get("d2"), record("es-419").get("d2"));
        assert_eq!(record("tlh").get("d3"), Some("y-MM-dd"));
        assert_eq!(DATES.general("MA"), Some("H"));
    }
}
