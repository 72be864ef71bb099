//! What is the same in every language: figures, times, addresses, tags.

use std::ops::Range;

use super::has::Has;
use super::verbatim::{code_length, is_in_tag_name, tag_length};
use depeche_fluent::reading::{address_length, clock_at, digit, mail, number_at};

/// The figures, times, addresses and tags of a text.
#[derive(Clone, Debug, Default)]
pub(crate) struct Reading {
    pub(crate) figures: Vec<Figure>,
    pub(crate) times: Vec<Time>,
    /// Web addresses.
    pub(crate) urls: Vec<Range<usize>>,
    /// Mail addresses.
    pub(crate) mails: Vec<Range<usize>>,
    pub(crate) tags: Vec<Tag>,
}

/// A number in digits, read in every way its separators allow.
#[derive(Clone, Debug)]
pub(crate) struct Figure {
    pub(crate) range: Range<usize>,
    /// Its possible values, in canonical form: `1250`, `1.25`.
    readings: Vec<String>,
    /// Whether other languages use words instead: “24/7”, “the ’90s”.
    pub(crate) is_idiom: bool,
}

/// A time of day on a 12-hour clock, since “5:30” leaves the half of the day open.
#[derive(Clone, Debug)]
pub(crate) struct Time {
    pub(crate) range: Range<usize>,
    pub(crate) minutes: u16,
}

/// An HTML tag.
#[derive(Clone, Debug)]
pub(crate) struct Tag {
    pub(crate) range: Range<usize>,
    /// The range of its name.
    pub(crate) name: Range<usize>,
    pub(crate) closes: bool,
    /// Whether it has no end tag: `<br>`, `<img/>`.
    pub(crate) empty: bool,
}

/// Elements without an end tag.
const VOID: &[&str] = &["br", "wbr", "img", "hr", "input"];

impl Reading {
    /// Reads a text, and its prose: the same text with tags, addresses and code masked.
    pub(crate) fn of(prose: &str, text: &str, has: Has) -> Self {
        let mut reading = Self::default();
        if has.digits || has.non_ascii {
            reading.numbers(prose);
        }
        if has.may_have_addresses() {
            reading.addresses(text);
        }
        reading
    }

    fn addresses(&mut self, text: &str) {
        let mut at = 0;
        while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
            let mut length = rest.chars().next().map_or(1, char::len_utf8);
            if let Some(code) = code_length(rest) {
                length = code;
            } else if let Some(tag) = tag_length(rest) {
                self.tags.push(read_tag(text, at..at + tag));
                length = tag;
            } else if let Some(address) = address_length(rest) {
                self.urls.push(at..at + address);
                length = address.max(1);
            } else if rest.starts_with('@') {
                self.mails.extend(mail(text, at));
            }
            at += length;
        }
    }

    fn numbers(&mut self, text: &str) {
        let mut at = 0;
        let mut before = None;
        while let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) {
            if digit(c).is_none() {
                before = Some(c);
                at += c.len_utf8();
                continue;
            }
            let token = number_at(text, at);
            let attached = before.is_some_and(|c: char| c.is_ascii_alphabetic() || c == '_');
            let end = token.end.max(at + c.len_utf8());
            if !attached {
                match time(text, &token) {
                    Some(time) => {
                        at = time.range.end;
                        before = text.get(..at).and_then(|done| done.chars().next_back());
                        self.times.push(time);
                        continue;
                    }
                    None => match parts_of_date(text, &token) {
                        Some(parts) => {
                            self.figures
                                .extend(parts.into_iter().filter_map(|part| figure(text, part)));
                        }
                        None => self.figures.extend(figure(text, token)),
                    },
                }
            }
            at = end;
            before = text.get(..at).and_then(|done| done.chars().next_back());
        }
    }
}

impl Figure {
    /// The whole text as a figure.
    pub(crate) fn of(text: &str) -> Option<Self> {
        figure(text, 0..text.len())
    }

    /// Its possible values, in canonical form: `1250`, `1.25`.
    pub(crate) fn readings(&self) -> &[String] {
        &self.readings
    }

    /// Its value as a time of day with a full stop between hours and minutes, as [`Time::minutes`].
    pub(crate) fn as_time(&self) -> Option<u16> {
        let [reading] = self.readings.as_slice() else { return None };
        let (hour, minute) = reading.split_once('.')?;
        // Zeros at the end were dropped.
        let minute = format!("{minute:0<2}").parse::<u16>().ok().filter(|minute| *minute < 60)?;
        let hour = hour.parse::<u16>().ok().filter(|hour| *hour <= 24)?;
        Some(hour % 12 * 60 + minute)
    }

    /// Whether both can be the same number.
    pub(crate) fn same(&self, other: &Self) -> bool {
        self.readings.iter().any(|reading| other.readings.contains(reading))
    }

    /// Whether it ends with the digits of the other figure.
    pub(crate) fn ends_with(&self, other: &Self) -> bool {
        let ends = |own: &String| other.readings.iter().any(|end| own.ends_with(end));
        self.readings.iter().any(ends)
    }

    /// Whether the other figure is `by` more.
    pub(crate) fn is_before(&self, other: &Self, by: u64) -> bool {
        let values = |figure: &Self| {
            figure
                .readings
                .iter()
                .filter_map(|reading| reading.parse::<u64>().ok())
                .collect::<Vec<_>>()
        };
        let others = values(other);
        values(self).iter().any(|value| others.contains(&(value + by)))
    }

    /// Whether people also write the number as a word: up to twenty, and the tens up to ninety.
    pub(crate) fn is_small(&self) -> bool {
        let small = |value: u64| value <= 20 || (value < 100 && value.is_multiple_of(10));
        self.readings.iter().any(|reading| reading.parse().is_ok_and(small))
    }

    /// Whether one word names it: “a hundred languages”.
    pub(crate) fn is_one_word(&self) -> bool {
        self.readings.iter().any(|reading| matches!(reading.parse(), Ok(100_u64 | 1_000)))
    }
}

fn figure(text: &str, range: Range<usize>) -> Option<Figure> {
    let token = text.get(range.clone())?;
    let mut groups = vec![String::new()];
    let mut last = None;
    let mut separators = Vec::new();
    for c in token.chars() {
        match digit(c) {
            Some(digit) => groups.last_mut()?.push(digit),
            None => {
                separators.push(c);
                last = Some(c);
                groups.push(String::new());
            }
        }
    }
    let whole = |digits: &str| {
        let trimmed = digits.trim_start_matches('0');
        if trimmed.is_empty() { "0".to_owned() } else { trimmed.to_owned() }
    };
    let mut readings = vec![whole(&groups.concat())];
    // A separator that stands once, last, may begin the fraction.
    if let (Some(last), Some(fraction)) = (last, groups.last())
        && matches!(last, '.' | ',' | '\u{66b}')
        && separators.iter().filter(|c| **c == last).count() == 1
    {
        let before = groups.get(..groups.len() - 1)?.concat();
        let fraction = fraction.trim_end_matches('0');
        let reading = whole(&before);
        let decimal = if fraction.is_empty() { reading } else { format!("{reading}.{fraction}") };
        // A last group without three digits can only be a fraction.
        if groups.last().is_some_and(|group| group.len() != 3) {
            readings.clear();
        }
        readings.push(decimal);
    }
    let (before, after) = (text.get(..range.start)?, text.get(range.end..)?);
    let decade =
        after.strip_prefix('s').is_some_and(|rest| !rest.starts_with(char::is_alphanumeric));
    let always = after.starts_with("/7") || before.ends_with("24/");
    Some(Figure { range, readings, is_idiom: decade || always })
}

/// The day, month and year of a date in digits: `7.11.2024`, `2024.11.07`.
fn parts_of_date(text: &str, token: &Range<usize>) -> Option<[Range<usize>; 3]> {
    let written = text.get(token.clone())?;
    let mut start = token.start;
    let mut parts = written.split('.').map(|part| {
        let range = start..start + part.len();
        start = range.end + 1;
        (range, part.chars().map(digit).collect::<Option<String>>().map_or(0, |part| part.len()))
    });
    let [one, two, three] = [parts.next()?, parts.next()?, parts.next()?];
    let lengths = [one.1, two.1, three.1];
    let is_date = matches!(lengths, [1 | 2, 1 | 2, 4] | [4, 1 | 2, 1 | 2]);
    (parts.next().is_none() && is_date).then_some([one.0, two.0, three.0])
}

fn time(text: &str, number: &Range<usize>) -> Option<Time> {
    let clock = clock_at(text, number)?;
    let minutes = u16::from(clock.hour % 12) * 60 + u16::from(clock.minute);
    Some(Time { range: clock.range, minutes })
}

fn read_tag(text: &str, range: Range<usize>) -> Tag {
    let inner = text.get(range.clone()).unwrap_or_default();
    let closes = inner.starts_with("</");
    let start = range.start + if closes { 2 } else { 1 };
    let name = text.get(start..range.end).unwrap_or_default();
    let length = name.find(|c: char| !is_in_tag_name(c)).unwrap_or(name.len());
    let word = name.get(..length).unwrap_or_default();
    let empty = inner.ends_with("/>") || VOID.iter().any(|void| word.eq_ignore_ascii_case(void));
    Tag { range, name: start..start + length, closes, empty }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figures(text: &str) -> Vec<Figure> {
        let mut reading = Reading::default();
        reading.numbers(text);
        reading.figures
    }

    fn times(text: &str) -> Vec<u16> {
        let mut reading = Reading::default();
        reading.numbers(text);
        reading.times.iter().map(|time| time.minutes).collect()
    }

    #[test]
    fn one_number_is_read_in_every_country() {
        let one = |text: &str| figures(text).remove(0);
        for (left, right) in [
            ("1,250", "1.250"),
            ("1\u{202f}250", "١٬٢٥٠"),
            ("1 250 pays", "1250"),
            ("12.50", "12,5"),
            ("49%", "٤٩٪"),
            ("१२", "12"),
            ("07", "7"),
            ("1’000’000", "1.000.000"),
        ] {
            assert!(one(left).same(&one(right)), "{left} {right}");
        }
        for (left, right) in [("1.25", "125"), ("96", "69"), ("47", "4.7")] {
            assert!(!one(left).same(&one(right)), "{left} {right}");
        }
        assert!(figures("IPv6 et MP3").is_empty());
        assert_eq!(figures("4–7 novembre 2024").len(), 3);
        assert_eq!(figures("am 7.11.2024").len(), 3);
        assert_eq!(figures("1.250.000 Stimmen, Version 1.2.3").len(), 2);
    }

    #[test]
    fn times_of_day_are_read_with_and_without_halves() {
        assert_eq!(times("17 h 30"), times("5:30 PM"));
        assert_eq!(times("5 p.m."), [300]);
        assert_eq!(times("17:30 Uhr"), [330]);
        assert!(times("24 heures, 3 héros").is_empty());
    }
}
