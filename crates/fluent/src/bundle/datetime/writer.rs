//! A compiled pattern: with the names, digits and time zone names that it needs to write a date.

use super::pattern::{Pattern, Piece};
use super::stamp::Stamp;
use super::zone_names::ZoneNames;
use crate::cldr::Digits;
use crate::cldr::Record;
use crate::locale::Locale;

/// A pattern ready to write.
#[derive(Debug)]
pub(super) struct Writer {
    items: Vec<Item>,
}

#[derive(Debug)]
enum Item {
    Text(Box<str>),
    Names(Names, Vec<Box<str>>),
    Number(Number, u8),
    /// The last two digits of the year.
    ShortYear,
    /// The fraction of a second, with this number of digits.
    Fraction(u8),
    Zone(Box<ZoneNames>),
}

/// The index of noon, after the names of the 24 hours.
const NOON: usize = 24;

/// The field that chooses a name.
#[derive(Clone, Copy, Debug)]
enum Names {
    Era,
    Month,
    Weekday,
    DayPeriod,
    /// The flexible day period: in the morning, at night. Noon has a name of its own if all units
    /// that the pattern shows are zero.
    Hour {
        minutes: bool,
        seconds: bool,
    },
}

#[derive(Clone, Copy, Debug)]
enum Number {
    Year,
    Month,
    Day,
    /// 0 to 23.
    Hour23,
    /// 1 to 24.
    Hour24,
    /// 0 to 11.
    Hour11,
    /// 1 to 12.
    Hour12,
    Minute,
    Second,
}

impl Writer {
    /// Compiles a pattern; `None` if CLDR lacks a name for it.
    pub(super) fn new(pattern: &Pattern, record: &Record, locale: &Locale) -> Option<Self> {
        let mut items: Vec<Item> = Vec::with_capacity(pattern.0.len());
        for piece in &pattern.0 {
            let next = match piece {
                Piece::Text(text) => Item::Text(text.as_str().into()),
                Piece::Field('B', length) => {
                    let shows = |field: char| pattern.fields().any(|(letter, _)| letter == field);
                    let which = Names::Hour { minutes: shows('m'), seconds: shows('s') };
                    let mut hours =
                        record.names("B", *length, "")?.map(Box::from).collect::<Vec<Box<str>>>();
                    // If noon has no name, the day period of its hour is used.
                    if let Some("") = hours.get(NOON).map(AsRef::as_ref) {
                        let name = hours.get(12).cloned();
                        hours.truncate(NOON);
                        hours.extend(name);
                    }
                    Item::Names(which, hours)
                }
                Piece::Field(letter, length) => item(*letter, *length, record, locale)?,
            };
            // Merges adjacent text into names, so that one copy does instead of three.
            match (items.pop(), next) {
                (Some(Item::Names(which, names)), Item::Text(text)) => {
                    let names = names.iter().map(|name| format!("{name}{text}").into()).collect();
                    items.push(Item::Names(which, names));
                }
                (Some(Item::Text(text)), Item::Names(which, names)) => {
                    let names = names.iter().map(|name| format!("{text}{name}").into()).collect();
                    items.push(Item::Names(which, names));
                }
                (last, next) => items.extend(last.into_iter().chain([next])),
            }
        }
        Some(Self { items })
    }

    pub(super) fn write(&self, stamp: Stamp, digits: &Digits, out: &mut String) {
        for item in &self.items {
            match item {
                Item::Text(text) => out.push_str(text),
                Item::Names(which, names) => {
                    out.push_str(names.get(which.index(stamp)).map_or("", AsRef::as_ref));
                }
                Item::Number(number, least) => {
                    digits.push(u64::from(number.of(stamp)), *least, out);
                }
                Item::ShortYear => digits.push(u64::from(Number::Year.of(stamp) % 100), 2, out),
                Item::Fraction(count) => {
                    let nanoseconds = stamp.local.subsec_nanosecond().unsigned_abs();
                    let shown = nanoseconds / 10_u32.pow(9 - u32::from(*count).min(9));
                    digits.push(u64::from(shown), *count, out);
                }
                Item::Zone(names) => names.write(stamp, out),
            }
        }
    }
}

fn item(letter: char, length: u8, record: &Record, locale: &Locale) -> Option<Item> {
    let named = |which, kind: &str, suffix: &str| {
        Some(Item::Names(which, record.names(kind, length, suffix)?.map(Box::from).collect()))
    };
    Some(match letter {
        'G' => named(Names::Era, "G", "")?,
        'y' if length == 2 => Item::ShortYear,
        'y' => Item::Number(Number::Year, length),
        'M' | 'L' if length <= 2 => Item::Number(Number::Month, length),
        'M' => named(Names::Month, "M", "")?,
        'L' => named(Names::Month, "M", "s")?,
        'c' => named(Names::Weekday, "E", "s")?,
        'E' | 'e' => named(Names::Weekday, "E", "")?,
        'd' => Item::Number(Number::Day, length),
        'a' => named(Names::DayPeriod, "p", "")?,
        'H' => Item::Number(Number::Hour23, length),
        'k' => Item::Number(Number::Hour24, length),
        'K' => Item::Number(Number::Hour11, length),
        'h' => Item::Number(Number::Hour12, length),
        'm' => Item::Number(Number::Minute, length),
        's' => Item::Number(Number::Second, length),
        'S' => Item::Fraction(length),
        'z' | 'O' | 'v' => Item::Zone(Box::new(ZoneNames::new(letter, length, locale)?)),
        _ => return None,
    })
}

impl Names {
    fn index(self, stamp: Stamp) -> usize {
        match self {
            Self::Era => usize::from(stamp.local.year() > 0),
            Self::Month => usize::from(stamp.local.month().unsigned_abs()) - 1,
            Self::Weekday => {
                usize::from(stamp.local.weekday().to_sunday_zero_offset().unsigned_abs())
            }
            Self::DayPeriod => usize::from(stamp.local.hour() >= 12),
            Self::Hour { minutes, seconds } => {
                let time = stamp.local;
                let exact = (!minutes || time.minute() == 0) && (!seconds || time.second() == 0);
                match time.hour() {
                    12 if exact => NOON,
                    hour => usize::from(hour.unsigned_abs()),
                }
            }
        }
    }
}

impl Number {
    fn of(self, stamp: Stamp) -> u16 {
        let hour = u16::from(stamp.local.hour().unsigned_abs());
        match self {
            // Year 0 is the year 1 before the era.
            Self::Year if stamp.local.year() > 0 => stamp.local.year().unsigned_abs(),
            Self::Year => 1 + stamp.local.year().unsigned_abs(),
            Self::Month => u16::from(stamp.local.month().unsigned_abs()),
            Self::Day => u16::from(stamp.local.day().unsigned_abs()),
            Self::Hour24 if hour == 0 => 24,
            Self::Hour23 | Self::Hour24 => hour,
            Self::Hour12 if hour.is_multiple_of(12) => 12,
            Self::Hour11 | Self::Hour12 => hour % 12,
            Self::Minute => u16::from(stamp.local.minute().unsigned_abs()),
            Self::Second => u16::from(stamp.local.second().unsigned_abs()),
        }
    }
}
