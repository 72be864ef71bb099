//! Names of time zones, from ICU4X.

use icu_calendar::{Date, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::builder::{FieldSetBuilder, ZoneStyle};
use icu_datetime::fieldsets::enums::CompositeFieldSet;
use icu_datetime::input::{DateTime, Time, TimeZone, TimeZoneInfo, UtcOffset, ZonedDateTime};
use icu_time::zone::models;
use writeable::Writeable;

use super::stamp::Stamp;
use crate::locale::Locale;

/// Writes the name of a time zone in one style.
#[derive(Debug)]
pub(super) struct ZoneNames {
    formatter: FixedCalendarDateTimeFormatter<Gregorian, CompositeFieldSet>,
}

/// ICU4X's identifier for a zone with an IANA name.
pub(super) fn zone(name: &str) -> TimeZone {
    TimeZone::from_iana_id(name)
}

impl ZoneNames {
    /// The names for a letter of a pattern.
    pub(super) fn new(letter: char, length: u8, locale: &Locale) -> Option<Self> {
        let mut builder = FieldSetBuilder::new();
        builder.zone_style = Some(match (letter, length) {
            ('z', 4) => ZoneStyle::SpecificLong,
            ('z', _) => ZoneStyle::SpecificShort,
            ('O', 4) => ZoneStyle::LocalizedOffsetLong,
            ('O', _) => ZoneStyle::LocalizedOffsetShort,
            ('v', 4) => ZoneStyle::GenericLong,
            _ => ZoneStyle::GenericShort,
        });
        let fields = builder.build_composite().ok()?;
        let formatter =
            FixedCalendarDateTimeFormatter::try_new(locale.as_icu().into(), fields).ok()?;
        Some(Self { formatter })
    }

    /// Writes the name of the stamp's zone, or its offset if the zone is unknown.
    pub(super) fn write(&self, stamp: Stamp, out: &mut String) {
        if let Some(input) = input(stamp) {
            // Writing to a string cannot fail.
            let _ = self.formatter.format(&input).write_to(out);
        }
    }
}

fn input(stamp: Stamp) -> Option<ZonedDateTime<Gregorian, TimeZoneInfo<models::AtTime>>> {
    let local = stamp.local;
    let part = |value: i8| u8::try_from(value).ok();
    let date =
        Date::try_new_gregorian(i32::from(local.year()), part(local.month())?, part(local.day())?)
            .ok()?;
    let time = Time::try_new(part(local.hour())?, part(local.minute())?, part(local.second())?, 0);
    let time = time.ok()?;
    let offset = UtcOffset::try_from_seconds(stamp.offset.seconds()).ok()?;
    let id = match stamp.zone {
        Some(zone) => zone,
        None if offset.is_zero() => zone("UTC"),
        None => TimeZone::UNKNOWN,
    };
    let zone = id.with_offset(Some(offset)).at_date_time(DateTime { date, time });
    Some(ZonedDateTime { date, time, zone })
}
