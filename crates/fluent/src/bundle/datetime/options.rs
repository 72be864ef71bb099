//! The options of `DATETIME`, by their ECMA-402 names.

use super::MomentKind;
use super::hours::HourCycle;
use super::skeleton::{Field, Skeleton};
use crate::bundle::option_reader::OptionReader;

/// The options of `DATETIME`.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub(in crate::bundle) struct DateTimeOptions {
    pub(super) shows: Shows,
    pub(super) hour_cycle: Option<HourCycle>,
    pub(super) numbering_system: Option<String>,
    /// An IANA name; without one a moment is shown at the offset it was written with.
    pub(super) time_zone: Option<String>,
}

/// The parts of a moment that are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub(super) enum Shows {
    /// Without any option: a long date, the time to the minute, or both.
    #[default]
    Default,
    /// `dateStyle` and `timeStyle`: 0 is full, 3 is short.
    Styles(Option<u8>, Option<u8>),
    /// `year`, `month`, …; hours are `H` until the locale's clock is known.
    Fields(Skeleton),
}

const STYLES: &[(&str, u8)] = &[("full", 0), ("long", 1), ("medium", 2), ("short", 3)];
const DIGITS: &[(&str, u8)] = &[("numeric", 1), ("2-digit", 2)];
const NAMES: &[(&str, u8)] = &[("long", 4), ("short", 3), ("narrow", 5)];
const MONTHS: &[(&str, u8)] =
    &[("numeric", 1), ("2-digit", 2), ("long", 4), ("short", 3), ("narrow", 5)];
const ZONES: &[(&str, (char, u8))] = &[
    ("short", ('z', 1)),
    ("long", ('z', 4)),
    ("shortOffset", ('O', 1)),
    ("longOffset", ('O', 4)),
    ("shortGeneric", ('v', 1)),
    ("longGeneric", ('v', 4)),
];

impl DateTimeOptions {
    pub(in crate::bundle) fn read(reader: &mut OptionReader<'_>) -> Self {
        let styles = (reader.one_of("dateStyle", STYLES), reader.one_of("timeStyle", STYLES));
        let fields = read_fields(reader);
        let cycle = reader.one_of("hourCycle", HourCycle::WORDS);
        let twelve = reader.one_of(
            "hour12",
            &[
                ("true", HourCycle::Twelve),
                ("false", HourCycle::TwentyFour),
                ("1", HourCycle::Twelve),
                ("0", HourCycle::TwentyFour),
            ],
        );
        let numbering_system = reader.numbering_system();
        let time_zone = reader.text("timeZone");
        if let Some(name) = &time_zone
            && jiff::tz::TimeZone::get(name).is_err()
        {
            reader.invalid("timeZone", name, vec!["Africa/Casablanca".to_owned()]);
        }
        if let Some(calendar) = reader.text("calendar")
            && calendar != "gregory"
        {
            reader.unsupported("calendar", &calendar);
        }
        reader.refuse("formatMatcher");
        let shows = match (styles, fields.is_empty()) {
            ((None, None), true) => Shows::Default,
            ((None, None), false) => Shows::Fields(fields),
            ((date, time), true) => Shows::Styles(date, time),
            ((date, time), false) => {
                // ECMA-402 refuses them together.
                let style = if reader.has("dateStyle") { "dateStyle" } else { "timeStyle" };
                let value = reader.text(style).unwrap_or_default();
                reader.unsupported(style, &value);
                Shows::Styles(date, time)
            }
        };
        Self { shows, hour_cycle: twelve.or(cycle), numbering_system, time_zone }
    }

    /// Whether moments of a kind have what the options ask for: a date has neither time of day nor
    /// zone, a time of day neither date nor zone.
    pub(in crate::bundle) fn suit(&self, kind: MomentKind) -> bool {
        if self.time_zone.is_some() && kind != MomentKind::DateTime {
            return false;
        }
        let has = |field: Field| match kind {
            MomentKind::Date => !field.is_of_time(),
            MomentKind::DateTime => true,
            MomentKind::Time => field.is_of_time() && field != Field::Zone,
        };
        match self.shows {
            Shows::Default => true,
            Shows::Styles(date, time) => match kind {
                MomentKind::Date => time.is_none(),
                MomentKind::DateTime => true,
                MomentKind::Time => date.is_none(),
            },
            Shows::Fields(fields) => {
                Field::ALL.into_iter().all(|field| has(field) || !fields.has(field))
            }
        }
    }
}

fn read_fields(reader: &mut OptionReader<'_>) -> Skeleton {
    let mut fields = Skeleton::default();
    for (option, letter, words) in [
        ("weekday", 'E', NAMES),
        ("era", 'G', NAMES),
        ("year", 'y', DIGITS),
        ("month", 'M', MONTHS),
        ("day", 'd', DIGITS),
        ("dayPeriod", 'B', NAMES),
        ("hour", 'H', DIGITS),
        ("minute", 'm', DIGITS),
        ("second", 's', DIGITS),
    ] {
        if let Some(length) = reader.one_of(option, words) {
            fields.set(letter, length);
        }
    }
    if let Some(digits) = reader.whole("fractionalSecondDigits", 1, 3) {
        fields.set('S', digits);
    }
    if let Some((letter, length)) = reader.one_of("timeZoneName", ZONES) {
        fields.set(letter, length);
    }
    fields
}
