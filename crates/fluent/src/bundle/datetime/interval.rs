//! Ranges of dates and times, by CLDR's interval formats (UTS 35, part 4, “intervalFormats”).

use super::generator::Generator;
use super::pattern::{Pattern, Piece};
use super::skeleton::{Field, Skeleton};
use super::stamp::Stamp;
use super::writer::Writer;
use crate::cldr::Digits;
use crate::cldr::Record;
use crate::locale::Locale;

/// The largest field in which two moments differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Difference {
    Era,
    Year,
    Month,
    Day,
    HalfDay,
    Hour,
    Minute,
    /// Seconds have no patterns of their own.
    Second,
}

impl Difference {
    /// Its letters in the names of interval formats.
    fn letters(self) -> &'static [&'static str] {
        match self {
            Self::Era => &["G"],
            Self::Year => &["y"],
            Self::Month => &["M"],
            Self::Day => &["d"],
            Self::HalfDay => &["B", "a", "H"],
            Self::Hour => &["H", "h"],
            Self::Minute => &["m"],
            Self::Second => &[],
        }
    }

    fn between(from: Stamp, to: Stamp) -> Option<Self> {
        let (a, b) = (from.local, to.local);
        Some(if (a.year() > 0) != (b.year() > 0) {
            Self::Era
        } else if a.year() != b.year() {
            Self::Year
        } else if a.month() != b.month() {
            Self::Month
        } else if a.day() != b.day() {
            Self::Day
        } else if (a.hour() >= 12) != (b.hour() >= 12) || a > b {
            // From eleven in the evening to one after midnight, both ends need “a.m.” or “p.m.”.
            Self::HalfDay
        } else if a.hour() != b.hour() {
            Self::Hour
        } else if a.minute() != b.minute() {
            Self::Minute
        } else if a.second() != b.second() {
            Self::Second
        } else {
            return None;
        })
    }
}

/// An interval pattern: the fields of the first moment, and those of the second.
#[derive(Debug)]
struct Pair {
    first: Writer,
    second: Writer,
}

/// The interval formats of one skeleton.
#[derive(Debug)]
pub(super) struct Intervals {
    /// The pattern that joins two complete moments.
    fallback: (String, String, String),
    /// The format for moments on different days, if the skeleton shows no day.
    dated: Option<Writer>,
    /// The smallest field that the skeleton shows.
    smallest: Difference,
    pairs: Vec<(Difference, Pair)>,
    /// The name of the day period of each hour, for skeletons with flexible day periods.
    periods: Option<Vec<&'static str>>,
}

impl Intervals {
    pub(super) fn new(
        skeleton: &Skeleton,
        record: &Record,
        locale: &Locale,
        decimal: &'static str,
    ) -> Self {
        let known = record
            .all('i')
            .filter_map(|(key, pattern)| {
                let (fields, letter) = key.split_once('/')?;
                Some(Known { skeleton: Skeleton::of(&Pattern::read(fields))?, letter, pattern })
            })
            .collect::<Vec<_>>();
        let date = normalized(&skeleton.only(|field| !field.is_of_time()));
        let time = normalized(&skeleton.only(Field::is_of_time));
        let generator = Generator::new(record, decimal);
        let writer = |pattern: &Pattern| Writer::new(pattern, record, locale);
        let pair = |pattern: &Pattern| {
            let (first, second) = halves(pattern);
            Some(Pair { first: writer(&first)?, second: writer(&second)? })
        };
        let mut pairs = Vec::new();
        if time.is_empty() {
            for difference in
                [Difference::Era, Difference::Year, Difference::Month, Difference::Day]
            {
                let pattern = interval(&known, &date, difference);
                pairs.extend(pattern.and_then(|pattern| Some((difference, pair(&pattern)?))));
            }
        } else if !time.has(Field::Second) {
            for difference in [Difference::HalfDay, Difference::Hour, Difference::Minute] {
                let Some(mut pattern) = interval(&known, &time, difference) else { continue };
                if !date.is_empty() {
                    let day = generator.best(&skeleton.only(|field| !field.is_of_time()));
                    let glue = record.get("g2").unwrap_or("{1} {0}");
                    pattern = Pattern::join(glue, &[&pattern, &day]);
                }
                pairs.extend(pair(&pattern).map(|pair| (difference, pair)));
            }
        }
        let dated = (date.is_empty() && !time.is_empty()).then(|| {
            let whole = skeleton.with('y', 1).with('M', 1).with('d', 1);
            writer(&generator.best(&whole))
        });
        let fallback = record.all('i').find(|(key, _)| key.is_empty());
        let fallback = fallback.map_or("{0} – {1}", |(_, pattern)| pattern);
        Self {
            fallback: around(fallback),
            dated: dated.flatten(),
            smallest: smallest(skeleton),
            pairs,
            periods: match skeleton.get(Field::DayPeriod) {
                Some(('B', length)) => record.names("B", length, "").map(Iterator::collect),
                _ => None,
            },
        }
    }

    /// Writes the range; `whole` writes one moment in full.
    pub(super) fn write(
        &self,
        from: Stamp,
        to: Stamp,
        digits: &Digits,
        whole: impl Fn(Stamp, &mut String),
        out: &mut String,
    ) {
        let difference = Difference::between(from, to).map(|found| self.by_period(found, from, to));
        let Some(difference) = difference.filter(|difference| *difference <= self.smallest) else {
            return whole(to, out);
        };
        if let Some((_, pair)) = self.pairs.iter().find(|(known, _)| *known == difference) {
            pair.first.write(from, digits, out);
            pair.second.write(to, digits, out);
            return;
        }
        let dated = self.dated.as_ref().filter(|_| difference <= Difference::Day);
        let one = |stamp, out: &mut String| match dated {
            Some(dated) => dated.write(stamp, digits, out),
            None => whole(stamp, out),
        };
        let (before, between, after) = &self.fallback;
        out.push_str(before);
        one(from, out);
        out.push_str(between);
        one(to, out);
        out.push_str(after);
    }
}

impl Intervals {
    /// With flexible day periods, moments in different periods differ like the halves of the day.
    fn by_period(&self, found: Difference, from: Stamp, to: Stamp) -> Difference {
        let Some(periods) = &self.periods else { return found };
        let period = |stamp: Stamp| periods.get(usize::from(stamp.local.hour().unsigned_abs()));
        match found {
            Difference::HalfDay | Difference::Hour if period(from) != period(to) => {
                Difference::HalfDay
            }
            Difference::HalfDay => Difference::Hour,
            _ => found,
        }
    }
}

/// One of CLDR's interval formats.
#[derive(Debug)]
struct Known {
    skeleton: Skeleton,
    letter: &'static str,
    pattern: &'static str,
}

/// The interval format for a skeleton whose moments differ first in one field.
fn interval(known: &[Known], wanted: &Skeleton, difference: Difference) -> Option<Pattern> {
    let find = |wanted: &Skeleton| {
        let best = best(known, wanted)?;
        let of =
            |letter: &&str| known.iter().find(|one| one.skeleton == best && one.letter == *letter);
        let found = difference.letters().iter().find_map(of)?;
        Some(fit(&Pattern::read(found.pattern), &best, wanted))
    };
    // If the years differ, 4 November needs a year, and CLDR has a format with one.
    let larger = match difference {
        Difference::Era => ('G', 1),
        Difference::Year => ('y', 1),
        Difference::Month => ('M', 1),
        _ => return find(wanted),
    };
    find(wanted).or_else(|| {
        let has = Field::of(larger.0).is_some_and(|field| wanted.has(field));
        if has { None } else { find(&wanted.with(larger.0, larger.1)) }
    })
}

/// The nearest skeleton that has exactly the wanted fields.
fn best(known: &[Known], wanted: &Skeleton) -> Option<Skeleton> {
    let distance = |other: &Skeleton| {
        Field::ALL.into_iter().try_fold(0, |sum, field| {
            match (wanted.get(field), other.get(field)) {
                (None, None) => Some(sum),
                (Some((letter, length)), Some((other, other_length))) => {
                    if matches!(field, Field::Hour | Field::DayPeriod) && letter != other {
                        return None;
                    }
                    let is_name = |length: u8| field == Field::Month && length > 2;
                    let unlike = is_name(length) != is_name(other_length);
                    let apart = u32::from(length.abs_diff(other_length));
                    Some(sum + if unlike { 0x100 } else { apart })
                }
                _ => None,
            }
        })
    };
    let skeletons = known.iter().filter_map(|one| Some((distance(&one.skeleton)?, one.skeleton)));
    skeletons.min_by_key(|(distance, _)| *distance).map(|(_, skeleton)| skeleton)
}

/// The skeleton in the notation of interval formats: one letter for numbers, only `h` and `H` for
/// hours.
fn normalized(skeleton: &Skeleton) -> Skeleton {
    let mut normalized = Skeleton::default();
    for field in Field::ALL {
        let Some((letter, length)) = skeleton.get(field) else { continue };
        let (letter, length) = match (field, letter) {
            (Field::Month, _) if length > 2 => ('M', length),
            (Field::Month, _) => ('M', 1),
            (Field::Weekday, _) => ('E', if length > 3 { length } else { 1 }),
            (Field::Hour, 'K') => ('h', 1),
            (Field::Hour, 'k') => ('H', 1),
            (Field::Zone, _) => ('v', 1),
            (Field::Era | Field::Year, letter) => (letter, length),
            (_, letter) => (letter, 1),
        };
        normalized.set(letter, length);
    }
    normalized
}

/// The pattern with its fields in the requested widths.
fn fit(pattern: &Pattern, best: &Skeleton, wanted: &Skeleton) -> Pattern {
    pattern.map(|letter, length| {
        let field = Field::of(letter);
        let own = field.and_then(|field| best.get(field));
        let asked = field.and_then(|field| wanted.get(field));
        match (own, asked) {
            (Some((_, own)), Some((_, asked))) if length == own && asked > own => (letter, asked),
            _ => (letter, length),
        }
    })
}

/// Splits an interval pattern into the parts for both moments: before the first field that occurs
/// twice.
fn halves(pattern: &Pattern) -> (Pattern, Pattern) {
    let mut seen = Vec::new();
    let cut = pattern.0.iter().position(|piece| match piece {
        Piece::Field(letter, _) if seen.contains(letter) => true,
        Piece::Field(letter, _) => {
            seen.push(*letter);
            false
        }
        Piece::Text(_) => false,
    });
    let (first, second) = pattern.0.split_at(cut.unwrap_or(pattern.0.len()));
    (Pattern(first.to_vec()), Pattern(second.to_vec()))
}

/// The text before, between and after `{0}` and `{1}`.
fn around(pattern: &str) -> (String, String, String) {
    let (before, rest) = pattern.split_once("{0}").unwrap_or(("", pattern));
    let (between, after) = rest.split_once("{1}").unwrap_or((rest, ""));
    (before.to_owned(), between.to_owned(), after.to_owned())
}

fn smallest(skeleton: &Skeleton) -> Difference {
    let smallest =
        Field::ALL.into_iter().rfind(|field| *field != Field::Zone && skeleton.has(*field));
    match smallest {
        Some(Field::Era) => Difference::Era,
        Some(Field::Year) => Difference::Year,
        Some(Field::Month) => Difference::Month,
        Some(Field::Weekday | Field::Day) | None => Difference::Day,
        Some(Field::DayPeriod) => Difference::HalfDay,
        Some(Field::Hour) => Difference::Hour,
        Some(Field::Minute) => Difference::Minute,
        Some(Field::Second | Field::Fraction | Field::Zone) => Difference::Second,
    }
}
