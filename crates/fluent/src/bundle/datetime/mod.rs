//! `DATETIME`: formats dates and times for a locale (ECMA-402), always in the Gregorian calendar.
//!
//! Options become a skeleton (`options`), a skeleton becomes the nearest of CLDR's patterns
//! (`generator`), and a pattern is compiled once into a `writer`. Ranges have patterns of their own
//! (`interval`).

mod generator;
mod hours;
mod interval;
mod options;
mod pattern;
mod skeleton;
mod stamp;
mod writer;
mod zone;
mod zone_names;

use std::sync::OnceLock;

use jiff::civil;
use jiff::tz::Offset;

pub(super) use options::DateTimeOptions;

use crate::cldr::{DATES, Record};
use crate::cldr::{Digits, Symbols};
use crate::fact;
use crate::locale::Locale;
use generator::Generator;
use interval::Intervals;
use options::Shows;
use pattern::Pattern;
use skeleton::{Field, Skeleton};
use stamp::Stamp;
use writer::Writer;
use zone::Zone;

/// Formats dates, date-times or times of day, with one set of options.
#[derive(Debug)]
pub(super) struct DateTimeFormatter {
    locale: Locale,
    record: Record,
    digits: Digits,
    decimal: &'static str,
    skeleton: Skeleton,
    writer: Writer,
    /// The same with the era, for years before year 1.
    with_era: OnceLock<Option<Writer>>,
    intervals: OnceLock<Intervals>,
    zone: Option<(jiff::tz::TimeZone, Zone)>,
}

/// A date, a time of day, or both.
#[derive(Clone, Copy, Debug)]
pub(super) enum Moment {
    Date(civil::Date),
    DateTime(fact::DateTime),
    Time(civil::Time),
}

/// The kind of a moment: date, time of day or both.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum MomentKind {
    Date,
    DateTime,
    Time,
}

impl Moment {
    pub(super) fn kind(self) -> MomentKind {
        match self {
            Self::Date(_) => MomentKind::Date,
            Self::DateTime(_) => MomentKind::DateTime,
            Self::Time(_) => MomentKind::Time,
        }
    }
}

impl DateTimeFormatter {
    /// Builds a formatter for moments of one kind; `None` if there is no data.
    pub(super) fn new(
        locale: &Locale,
        kind: MomentKind,
        options: &DateTimeOptions,
    ) -> Option<Self> {
        let record = DATES.record(locale);
        let symbols = Symbols::new(locale, options.numbering_system.as_deref())?;
        let hours = hours::letter(locale, options.hour_cycle);
        let pattern = pattern(&record, symbols.decimal, hours, kind, options.shows);
        let skeleton = Skeleton::of(&pattern)?;
        let zone = match &options.time_zone {
            Some(name) => Some((jiff::tz::TimeZone::get(name).ok()?, Zone::new(name))),
            None => None,
        };
        Some(Self {
            writer: Writer::new(&pattern, &record, locale)?,
            locale: locale.clone(),
            record,
            digits: symbols.digits,
            decimal: symbols.decimal,
            skeleton,
            with_era: OnceLock::new(),
            intervals: OnceLock::new(),
            zone,
        })
    }

    /// Writes one moment.
    pub(super) fn write(&self, moment: Moment, out: &mut String) {
        self.write_stamp(self.stamp(moment), out);
    }

    /// Writes a range of two, as CLDR's interval formats do: 4–7 novembre 2024.
    pub(super) fn write_range(&self, from: Moment, to: Moment, out: &mut String) {
        let (from, to) = (self.stamp(from), self.stamp(to));
        let intervals = self.intervals.get_or_init(|| {
            Intervals::new(&self.skeleton, &self.record, &self.locale, self.decimal)
        });
        let whole = |stamp, out: &mut String| self.write_stamp(stamp, out);
        intervals.write(from, to, &self.digits, whole, out);
    }

    fn write_stamp(&self, stamp: Stamp, out: &mut String) {
        let early = stamp.local.year() < 1
            && self.skeleton.has(Field::Year)
            && !self.skeleton.has(Field::Era);
        let with_era = || {
            let skeleton = self.skeleton.with('G', 1);
            let pattern = Generator::new(&self.record, self.decimal).best(&skeleton);
            Writer::new(&pattern, &self.record, &self.locale)
        };
        let writer = if early { self.with_era.get_or_init(with_era).as_ref() } else { None };
        writer.unwrap_or(&self.writer).write(stamp, &self.digits, out);
    }

    fn stamp(&self, moment: Moment) -> Stamp {
        match (moment, &self.zone) {
            (Moment::Date(date), _) => {
                Stamp { local: date.at(0, 0, 0, 0), offset: Offset::UTC, zone: None }
            }
            // Patterns of times of day do not show the date, so any date will do.
            (Moment::Time(time), _) => Stamp {
                local: civil::Date::constant(1970, 1, 1).to_datetime(time),
                offset: Offset::UTC,
                zone: None,
            },
            (Moment::DateTime(moment), Some((zone, id))) => {
                let Some(instant) = moment.instant() else {
                    return Stamp { local: moment.local, offset: moment.offset, zone: None };
                };
                let zoned = zone.to_datetime(instant);
                Stamp { local: zoned, offset: zone.to_offset(instant), zone: Some(*id) }
            }
            (Moment::DateTime(moment), None) => {
                Stamp { local: moment.local, offset: moment.offset, zone: None }
            }
        }
    }
}

/// The pattern for the options in a locale.
fn pattern(
    record: &Record,
    decimal: &'static str,
    hours: char,
    kind: MomentKind,
    shows: Shows,
) -> Pattern {
    let generator = || Generator::new(record, decimal);
    let style = |kind: char, style: u8| {
        let mut buffer = [0; 4];
        let pattern = record.of(kind.encode_utf8(&mut buffer), &style.to_string());
        Pattern::read(pattern.unwrap_or_default())
    };
    let time = |wanted: u8| {
        let pattern = style('t', wanted);
        // A time of day has no zone.
        let zone = |field| field == Some(Field::Zone) && kind == MomentKind::Time;
        let fits = pattern.fields().all(|(letter, _)| {
            let field = Field::of(letter);
            !zone(field) && (field != Some(Field::Hour) || letter == hours)
        });
        if fits {
            return pattern;
        }
        let skeleton = Skeleton::of(&pattern).unwrap_or_default();
        generator().best(&with_hours(&skeleton.only(|field| !zone(Some(field))), hours))
    };
    let both = |date: u8, time: &Pattern| {
        let glue = record.of("a", &date.to_string()).or_else(|| record.of("g", &date.to_string()));
        Pattern::join(glue.unwrap_or("{1} {0}"), &[time, &style('d', date)])
    };
    let to_the_minute = || {
        let minutes = Skeleton::default().with('H', 1).with('m', 1);
        generator().best(&with_hours(&minutes, hours))
    };
    match shows {
        Shows::Default => match kind {
            MomentKind::Date => style('d', 1),
            MomentKind::DateTime => both(1, &to_the_minute()),
            MomentKind::Time => to_the_minute(),
        },
        Shows::Styles(Some(date), Some(wanted)) => both(date, &time(wanted)),
        Shows::Styles(Some(date), None) => style('d', date),
        Shows::Styles(None, Some(wanted)) => time(wanted),
        Shows::Styles(None, None) => Pattern::default(),
        Shows::Fields(skeleton) => generator().best(&with_hours(&skeleton, hours)),
    }
}

/// The skeleton with its hours counted as the letter says.
fn with_hours(skeleton: &Skeleton, hours: char) -> Skeleton {
    let Some((_, length)) = skeleton.get(Field::Hour) else { return *skeleton };
    let counted = skeleton.with(hours, length);
    if matches!(hours, 'H' | 'k') {
        counted.only(|field| field != Field::DayPeriod)
    } else if counted.has(Field::DayPeriod) {
        counted
    } else {
        counted.with('a', 1)
    }
}
