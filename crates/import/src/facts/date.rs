//! Dates in a text: which characters are the day, the month and the year.

use std::ops::Range;

use super::calendar::{Calendar, CalendarName};
use super::tokens::{Scan, is_one_space};
use depeche_fluent::reading::language::LanguageData;
use depeche_fluent::reading::{clock_at, digit};

/// A field of a date, with the form it is written in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct DateField {
    /// The option of `DATETIME`: `weekday`, `day`, `month`, `year`.
    pub(super) option: &'static str,
    /// Its value: `numeric`, `2-digit`, `long` or `short`. A name may be either.
    pub(super) form: &'static str,
    pub(super) range: Range<usize>,
}

/// A date as it stands in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Dated {
    /// Its fields, in the order of the text.
    pub(super) pieces: Vec<DateField>,
    /// Its day of the week; Sunday is 0.
    pub(super) weekday: Option<usize>,
    /// `None` for a month with its year.
    pub(super) day: Option<i8>,
    pub(super) month: i8,
    pub(super) year: Option<i16>,
    /// The first token, and the one after the last.
    pub(super) tokens: Range<usize>,
}

impl Dated {
    pub(super) fn range(&self) -> Range<usize> {
        let start = self.pieces.first().map_or(0, |piece| piece.range.start);
        start..self.pieces.last().map_or(start, |piece| piece.range.end)
    }
}

/// Dates that stand together: “les 4, 5 et 7 novembre”.
#[derive(Clone, Debug, Default)]
pub(super) struct DateRun {
    pub(super) dates: Vec<Dated>,
    /// Whether there are two of them, with a dash between.
    pub(super) dash: bool,
    /// The token after the dates.
    pub(super) next: usize,
}

/// Reads the dates of one text.
pub(super) struct DateReader<'a, 't> {
    pub(super) scan: &'a Scan<'t>,
    pub(super) calendar: &'a Calendar,
    pub(super) words: &'static LanguageData,
}

/// At most this many days are listed before their month.
const MOST_DAYS: usize = 8;

struct Day {
    value: i8,
    piece: DateField,
    next: usize,
}

impl DateReader<'_, '_> {
    /// The dates that begin with the number at that place. Tokens before `floor` belong to others.
    pub(super) fn at(&self, at: usize, floor: usize) -> Option<DateRun> {
        if let Some(run) = self.in_digits(at) {
            return Some(run);
        }
        if let Some(date) = self.day_first(at, floor) {
            return Some(self.with_second(date));
        }
        self.days_of_one_month(at, floor)
            .or_else(|| self.month_first(at, floor))
            .or_else(|| self.month_of_year(at, floor).map(single))
    }

    fn day(&self, at: usize) -> Option<Day> {
        let token = self.scan.token(at).filter(|_| self.scan.is_number(at))?;
        // “July 3rd, 8:05AM”
        if clock_at(self.scan.text, &token.range).is_some() {
            return None;
        }
        let text = self.scan.text_of(at);
        let count = text.chars().count();
        let value = small(text).filter(|day| (1..=31).contains(day) && count <= 2)?;
        let form = if count == 2 && value < 10 { "2-digit" } else { "numeric" };
        let piece = DateField { option: "day", form, range: token.range.clone() };
        let ending = self.scan.word(at + 1).filter(|word| {
            matches!(self.scan.gap(at), "" | ".") && self.words.dates.day_endings.contains(word)
        });
        let next = if ending.is_some() { at + 2 } else { at + 1 };
        Some(Day { value: i8::try_from(value).ok()?, piece, next })
    }

    /// A day and its month: “jeudi 7 novembre 2024”.
    fn day_first(&self, at: usize, floor: usize) -> Option<Dated> {
        let day = self.day(at)?;
        let gap = self.scan.gap(day.next - 1);
        if !is_one_space(gap) && !is_one_space(gap.strip_prefix('.')?) {
            return None;
        }
        let of = self.skip_of(day.next);
        let month = of
            .and_then(|of| self.calendar.month_at(self.scan, of))
            .or_else(|| self.calendar.month_at(self.scan, day.next))?;
        let mut date = Dated {
            pieces: vec![day.piece, month_piece(month)],
            weekday: None,
            day: Some(day.value),
            month: one_based(month.index)?,
            year: None,
            tokens: at..month.next,
        };
        self.take_year(&mut date);
        self.take_weekday(&mut date, floor);
        Some(date)
    }

    /// The token after a word such as “de” that belongs to a date.
    fn skip_of(&self, at: usize) -> Option<usize> {
        let word = self.scan.word(at)?;
        let joined = is_one_space(self.scan.gap(at)) || matches!(self.scan.gap(at), "’" | "'");
        (joined && self.words.dates.of.contains(&word)).then_some(at + 1)
    }

    /// Takes the year after a date, where one stands.
    fn take_year(&self, date: &mut Dated) {
        let last = date.tokens.end;
        let Some(gap) = last.checked_sub(1).map(|before| self.scan.gap(before)) else { return };
        // The full stop of an abbreviation belongs to the month.
        let start = date.range().end;
        let gap = match self.scan.token(last) {
            Some(next) => self.scan.text.get(start..next.range.start).unwrap_or(gap),
            None => gap,
        };
        let plain = gap.strip_prefix([',', '،']).unwrap_or(gap);
        if !is_one_space(plain) {
            return;
        }
        let at = if plain == gap { self.skip_of(last).unwrap_or(last) } else { last };
        if let Some((year, piece)) = self.year(at) {
            date.year = Some(year);
            date.pieces.push(piece);
            date.tokens.end = at + 1;
        }
    }

    fn year(&self, at: usize) -> Option<(i16, DateField)> {
        let token = self.scan.token(at).filter(|_| self.scan.is_number(at))?;
        let year = year_of(self.scan.text_of(at))?;
        Some((year, DateField { option: "year", form: "numeric", range: token.range.clone() }))
    }

    fn take_weekday(&self, date: &mut Dated, floor: usize) {
        let first = date.tokens.start;
        let gap = self.scan.gap_before(first);
        let plain = gap.strip_prefix([',', '،', '.']).unwrap_or(gap);
        let plain = plain.strip_prefix([',', '،']).unwrap_or(plain);
        if !is_one_space(plain) {
            return;
        }
        let named = self.calendar.weekday_before(self.scan, first);
        if let Some(named) = named.filter(|named| named.first >= floor) {
            date.weekday = Some(named.index);
            date.tokens.start = named.first;
            let piece =
                DateField { option: "weekday", form: "long", range: named.start..named.end };
            date.pieces.insert(0, piece);
        }
    }

    /// Days that share the month of the last day: “du 4 au 7 novembre”.
    fn days_of_one_month(&self, at: usize, floor: usize) -> Option<DateRun> {
        let mut days = Vec::new();
        let mut next = at;
        let mut dashes = 0;
        while days.len() < MOST_DAYS {
            if let Some(last) = (!days.is_empty()).then(|| self.day_first(next, next)).flatten() {
                let dash = dashes == 1 && days.len() == 1;
                let mut dates = share_month(days, &last);
                if let Some(first) = dates.first_mut() {
                    self.take_weekday(first, floor);
                }
                let next = last.tokens.end;
                dates.push(last);
                return Some(DateRun { dates, dash, next });
            }
            let day = self.day(next)?;
            let (after, dash) = self.between(day.next - 1)?;
            dashes += usize::from(dash);
            days.push((next, day));
            next = after;
        }
        None
    }

    /// The token after the link between two days, and whether the link is a dash.
    fn between(&self, last: usize) -> Option<(usize, bool)> {
        let gap = self.scan.gap(last);
        if matches!(gap.trim_start_matches('.').trim(), "–" | "-" | "—" | "‑") {
            return Some((last + 1, true));
        }
        let plain = gap.strip_prefix([',', '،']).unwrap_or(gap);
        // “4. und 7. November”, but not “1. El viernes 15 de noviembre”
        let small = self.scan.text_of(last + 1).starts_with(char::is_lowercase);
        let plain = plain.strip_prefix('.').filter(|_| small).unwrap_or(plain);
        if !is_one_space(plain) {
            return None;
        }
        let mut next = last + 1;
        while let Some(word) = self.scan.word(next)
            && next < last + 3
        {
            let weekday = self.calendar.weekday_before(self.scan, next + 1).is_some();
            let known = self.words.dates.between.contains(&word) || weekday;
            let gap = self.scan.gap(next);
            if !known || !(gap.is_empty() || is_one_space(gap)) {
                return None;
            }
            next += 1;
        }
        (next > last + 1 || plain != gap).then_some((next, false))
    }

    /// The second of two dates that each have a month: “28 octobre – 3 novembre 2024”.
    fn with_second(&self, first: Dated) -> DateRun {
        let next = first.tokens.end;
        let second = self.between(next - 1).and_then(|(at, dash)| {
            let date = self.day_first(at, next)?;
            Some((date, dash))
        });
        match second {
            Some((second, dash)) if first.year.is_none() && second.year.is_some() => {
                let mut first = first;
                let wraps = (first.month, first.day) > (second.month, second.day);
                first.year = second.year.map(|year| year - i16::from(wraps));
                let next = second.tokens.end;
                DateRun { dates: vec![first, second], dash, next }
            }
            _ => single(first),
        }
    }

    /// A month and its day: “November 7, 2024”, “November 4–7”.
    fn month_first(&self, at: usize, floor: usize) -> Option<DateRun> {
        if !self.calendar.month_first || !is_one_space(self.gap_after_name(at)) {
            return None;
        }
        let month = self.calendar.month_before(self.scan, at).filter(|name| name.first >= floor)?;
        let day = self.day(at)?;
        let mut date = Dated {
            pieces: vec![month_piece(month), day.piece],
            weekday: None,
            day: Some(day.value),
            month: one_based(month.index)?,
            year: None,
            tokens: month.first..day.next,
        };
        self.take_year(&mut date);
        self.take_weekday(&mut date, floor);
        if date.year.is_some() {
            return Some(single(date));
        }
        let Some((second, dash)) = self.second_day(&date) else { return Some(single(date)) };
        date.year = second.year;
        let next = second.tokens.end;
        Some(DateRun { dates: vec![date, second], dash, next })
    }

    /// The second day of one month: “November 4 to 7, 2024”.
    fn second_day(&self, first: &Dated) -> Option<(Dated, bool)> {
        let (at, dash) = self.between(first.tokens.end - 1)?;
        let day = self.day(at)?;
        let mut second = Dated {
            pieces: vec![day.piece],
            weekday: None,
            day: Some(day.value),
            month: first.month,
            year: None,
            tokens: at..day.next,
        };
        self.take_year(&mut second);
        // “November 4 and 5 people”
        let counts = self.scan.spaced(day.next - 1)
            && self.scan.word(day.next).is_some_and(|word| !self.words.nouns.stops.contains(&word));
        let own_month = self.calendar.month_at(self.scan, day.next).is_some();
        let fits = second.year.is_some() || dash || !counts;
        (fits && !own_month && second.day > first.day).then_some((second, dash))
    }

    /// A month of a year: “novembre 2024”.
    fn month_of_year(&self, at: usize, floor: usize) -> Option<Dated> {
        let (year, piece) = self.year(at)?;
        let name = match self.calendar.month_before(self.scan, at) {
            Some(name) => name,
            None => {
                let before = at.checked_sub(1)?;
                self.skip_of(before).filter(|next| *next == at)?;
                self.calendar.month_before(self.scan, before)?
            }
        };
        let between = self.scan.slice(name.end..piece.range.start);
        let plain = between.strip_prefix([',', '،']).unwrap_or(between);
        let joined = is_one_space(plain) || name.next < at;
        (joined && name.first >= floor).then(|| Dated {
            pieces: vec![month_piece(name), piece],
            weekday: None,
            day: None,
            month: one_based(name.index).unwrap_or(1),
            year: Some(year),
            tokens: name.first..at + 1,
        })
    }

    /// The text between the name before a token and the token.
    fn gap_after_name(&self, at: usize) -> &str {
        let gap = self.scan.gap_before(at);
        gap.strip_prefix('.').unwrap_or(gap)
    }

    /// A date in digits. A date whose order of day and month is uncertain is skipped as a whole.
    fn in_digits(&self, at: usize) -> Option<DateRun> {
        let token = self.scan.token(at)?;
        let (fields, next) = self.fields(at, token.range.clone())?;
        let taken = DateRun { dates: Vec::new(), dash: false, next };
        let texts = fields.clone().map(|range| self.scan.slice(range));
        let values = texts.map(small);
        let [Some(first), Some(second), Some(third)] = values else { return None };
        let lengths = texts.map(|text| text.chars().count());
        let (order, year) = match lengths {
            [4, ..] => (["year", "month", "day"], first),
            [_, _, 4] if self.is_month_first(first, second) => (["month", "day", "year"], third),
            [_, _, 4] => (["day", "month", "year"], third),
            // Two digits are not certain to be a year, nor the whole to be a date.
            _ => return Some(taken),
        };
        let pair = match order {
            ["year", ..] => (second, third),
            ["month", ..] => (first, second),
            _ => (second, first),
        };
        let read = || {
            let (month, day) = (i8::try_from(pair.0).ok()?, i8::try_from(pair.1).ok()?);
            Some((i16::try_from(year).ok()?, month, day))
        };
        let Some((year, month, day)) = read() else { return Some(taken) };
        let pieces = order.into_iter().zip(fields).zip(lengths).map(|((option, range), length)| {
            let form = if length == 2 { "2-digit" } else { "numeric" };
            DateField { option, form, range }
        });
        let date = Dated {
            pieces: pieces.collect(),
            weekday: None,
            day: Some(day),
            month,
            year: Some(year),
            tokens: at..next,
        };
        Some(DateRun { dates: vec![date], dash: false, next })
    }

    /// The three numbers of a date: 07/11/2024, 2024-11-07, 07.11.2024.
    fn fields(&self, at: usize, token: Range<usize>) -> Option<([Range<usize>; 3], usize)> {
        let text = self.scan.slice(token.clone());
        if text.matches('.').count() == 2 && text.chars().all(|c| c == '.' || digit(c).is_some()) {
            let first = token.start + text.find('.')?;
            let second = token.start + text.rfind('.')?;
            let fields = [token.start..first, first + 1..second, second + 1..token.end];
            let lengths = fields.clone().map(|field| field.len());
            return (lengths == [2, 2, 4]
                || lengths == [1, 1, 4]
                || lengths == [1, 2, 4]
                || lengths == [2, 1, 4])
            .then_some((fields, at + 1));
        }
        // “2024-11-04T08:35”
        if self.scan.gap(at + 2).is_empty() && self.scan.token(at + 3).is_some() {
            return None;
        }
        // Arabic dates have marks of direction beside the strokes.
        let sign = |at: usize| self.scan.gap(at).trim_matches('\u{200f}');
        let joined = matches!(sign(at), "/" | "-") && sign(at) == sign(at + 1);
        if !joined || !self.scan.is_number(at + 1) || !self.scan.is_number(at + 2) {
            return None;
        }
        // With a fourth number it is something else, such as a telephone number.
        if sign(at + 2) == sign(at) && self.scan.is_number(at + 3) {
            return None;
        }
        let range = |at: usize| self.scan.token(at).map(|token| token.range.clone());
        let fields = [token, range(at + 1)?, range(at + 2)?];
        let lengths = fields.clone().map(|field| self.scan.slice(field).chars().count());
        let is_date = matches!(lengths, [4, 1 | 2, 1 | 2] | [1 | 2, 1 | 2, 4 | 2]);
        is_date.then_some((fields, at + 3))
    }

    fn is_month_first(&self, first: u16, second: u16) -> bool {
        if first > 12 || second > 12 {
            return second > 12;
        }
        self.calendar.month_first_in_digits
    }
}

/// The days before the last day, which has the month.
fn share_month(days: Vec<(usize, Day)>, last: &Dated) -> Vec<Dated> {
    let with = |(at, day): (usize, Day)| Dated {
        pieces: vec![day.piece],
        weekday: None,
        day: Some(day.value),
        month: last.month,
        year: last.year,
        tokens: at..day.next,
    };
    days.into_iter().map(with).collect()
}

fn single(date: Dated) -> DateRun {
    let next = date.tokens.end;
    DateRun { dates: vec![date], dash: false, next }
}

fn month_piece(name: CalendarName) -> DateField {
    DateField { option: "month", form: "long", range: name.start..name.end }
}

fn one_based(index: usize) -> Option<i8> {
    i8::try_from(index + 1).ok()
}

/// The value of a number of a few digits.
fn small(text: &str) -> Option<u16> {
    text.chars().map(digit).collect::<Option<String>>()?.parse().ok()
}

/// The year that four digits make.
pub(super) fn year_of(text: &str) -> Option<i16> {
    let year = small(text).filter(|year| (1000..3000).contains(year))?;
    (text.chars().count() == 4).then(|| i16::try_from(year).ok()).flatten()
}
