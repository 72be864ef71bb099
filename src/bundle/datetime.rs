//! `DATETIME`: dates and times as a locale writes them (ECMA-402), always Gregorian.

use icu::calendar::{Date, Gregorian};
use icu::datetime::fieldsets::builder::{DateFields, FieldSetBuilder, ZoneStyle};
use icu::datetime::fieldsets::enums::CompositeFieldSet;
use icu::datetime::input::{DateTime, Time, TimeZone, TimeZoneInfo, UtcOffset, ZonedDateTime};
use icu::datetime::options::{Alignment, Length, SubsecondDigits, TimePrecision, YearStyle};
use icu::datetime::preferences::HourCycle;
use icu::datetime::{DateTimeFormatterPreferences, FixedCalendarDateTimeFormatter};
use icu::time::zone::models;
use jiff::civil;
use writeable::Writeable;

use super::date_range::Separators;
use super::options::OptionReader;
use crate::fact;
use crate::locale::Locale;

/// The options of `DATETIME`, as the field set they come to.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub(super) struct DateTimeOptions {
    /// `None` without any option: a date is long, a time is short.
    fields: Option<Fields>,
    hour_cycle: Option<HourCycle>,
    numbering_system: Option<String>,
    /// An IANA name; without one a moment is shown at the offset it was written with.
    time_zone: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
struct Fields {
    date: Option<DateFields>,
    length: Option<Length>,
    time: Option<TimePrecision>,
    zone: Option<ZoneStyle>,
    padded: bool,
    year: Option<YearStyle>,
}

const STYLES: &[(&str, u8)] = &[("full", 0), ("long", 1), ("medium", 2), ("short", 3)];
const WIDTHS: &[(&str, Length)] =
    &[("long", Length::Long), ("short", Length::Medium), ("narrow", Length::Short)];
const DIGITS: &[(&str, bool)] = &[("numeric", false), ("2-digit", true)];

impl DateTimeOptions {
    pub(super) fn read(reader: &mut OptionReader<'_>) -> Self {
        let by_style = Self::read_styles(reader);
        let by_component = Self::read_components(reader);
        let hour_cycle = Self::read_hour_cycle(reader);
        let numbering_system = reader.text("numberingSystem");
        if let Some(system) = &numbering_system
            && !super::formats::is_numbering_system(system)
        {
            reader.invalid("numberingSystem", system, vec!["latn".to_owned(), "arab".to_owned()]);
        }
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
        reader.refuse("dayPeriod");
        reader.refuse("formatMatcher");
        if let (Some(_), Some(_)) = (&by_style, &by_component) {
            let style = if reader.has("dateStyle") { "dateStyle" } else { "timeStyle" };
            let value = reader.text(style).unwrap_or_default();
            reader.unsupported(style, &value);
        }
        Self { fields: by_style.or(by_component), hour_cycle, numbering_system, time_zone }
    }

    fn read_styles(reader: &mut OptionReader<'_>) -> Option<Fields> {
        let date = reader.one_of("dateStyle", STYLES);
        let time = reader.one_of("timeStyle", STYLES);
        if date.is_none() && time.is_none() {
            return None;
        }
        let mut fields = Fields::default();
        if let Some(style) = date {
            fields.date = Some(if style == 0 { DateFields::YMDE } else { DateFields::YMD });
            fields.length = Some(match style {
                0 | 1 => Length::Long,
                2 => Length::Medium,
                _ => Length::Short,
            });
        }
        if let Some(style) = time {
            let precise = style < 3;
            fields.time = Some(if precise { TimePrecision::Second } else { TimePrecision::Minute });
            fields.zone = match style {
                0 => Some(ZoneStyle::SpecificLong),
                1 => Some(ZoneStyle::SpecificShort),
                _ => None,
            };
        }
        Some(fields)
    }

    fn read_components(reader: &mut OptionReader<'_>) -> Option<Fields> {
        let weekday = reader.one_of("weekday", WIDTHS);
        let era = reader.one_of("era", WIDTHS);
        let year = reader.one_of("year", DIGITS);
        let month_name = match reader.text("month").as_deref() {
            Some("long") => Some(Length::Long),
            Some("short") => Some(Length::Medium),
            _ => None,
        };
        let month = if month_name.is_some() {
            Some(false)
        } else {
            // CLDR's narrow months stand alone and are ambiguous: ICU4X does not offer them.
            reader.one_of("month", DIGITS)
        };
        let day = reader.one_of("day", DIGITS);
        let date = date_fields([year.is_some(), month.is_some(), day.is_some(), weekday.is_some()]);
        if date == Err(()) {
            reader.unsupported("weekday", "year/month/day");
        }
        let length = month_name.or(weekday.filter(|_| month.is_none())).or_else(|| {
            (month.is_some() || year.is_some() || day.is_some()).then_some(Length::Short)
        });
        if let (Some(width), Some(length)) = (weekday, length)
            && width != length
        {
            reader.unsupported("weekday", if width == Length::Long { "long" } else { "short" });
        }
        let (time, padded_time) = read_time(reader);
        let zone = reader.one_of(
            "timeZoneName",
            &[
                ("short", ZoneStyle::SpecificShort),
                ("long", ZoneStyle::SpecificLong),
                ("shortOffset", ZoneStyle::LocalizedOffsetShort),
                ("longOffset", ZoneStyle::LocalizedOffsetLong),
                ("shortGeneric", ZoneStyle::GenericShort),
                ("longGeneric", ZoneStyle::GenericLong),
            ],
        );
        let date = date.ok().flatten();
        if date.is_none() && time.is_none() && zone.is_none() {
            return None;
        }
        let year_style = match (era, year) {
            (Some(_), _) => Some(YearStyle::WithEra),
            (None, Some(true)) => Some(YearStyle::NoEra),
            (None, Some(false)) => Some(YearStyle::Full),
            (None, None) => None,
        };
        let padded = [month, day].contains(&Some(true)) || padded_time;
        Some(Fields { date, length, time, zone, padded, year: year_style })
    }

    fn read_hour_cycle(reader: &mut OptionReader<'_>) -> Option<HourCycle> {
        let cycle = reader.one_of(
            "hourCycle",
            &[("h11", HourCycle::H11), ("h12", HourCycle::H12), ("h23", HourCycle::H23)],
        );
        let twelve = reader.one_of(
            "hour12",
            &[
                ("true", HourCycle::Clock12),
                ("false", HourCycle::Clock24),
                ("1", HourCycle::Clock12),
                ("0", HourCycle::Clock24),
            ],
        );
        twelve.or(cycle)
    }

    /// Whether the options ask for a time of day, which a plain date does not have.
    pub(super) fn needs_time(&self) -> bool {
        self.fields.is_some_and(|fields| fields.time.is_some() || fields.zone.is_some())
    }
}

fn read_time(reader: &mut OptionReader<'_>) -> (Option<TimePrecision>, bool) {
    let hour = reader.one_of("hour", DIGITS);
    let minute = reader.one_of("minute", DIGITS);
    let second = reader.one_of("second", DIGITS);
    let fraction = reader.whole("fractionalSecondDigits", 1, 3);
    let precision = match (hour.is_some(), minute.is_some(), second.is_some(), fraction) {
        (false, false, false, None) => None,
        (true, false, false, None) => Some(TimePrecision::Hour),
        (true, true, false, None) => Some(TimePrecision::Minute),
        (true, true, true, None) => Some(TimePrecision::Second),
        (true, true, true, Some(digits)) => Some(TimePrecision::Subsecond(match digits {
            1 => SubsecondDigits::S1,
            2 => SubsecondDigits::S2,
            _ => SubsecondDigits::S3,
        })),
        _ => {
            let option = if second.is_some() { "second" } else { "minute" };
            reader.unsupported(option, "numeric");
            None
        }
    };
    (precision, hour == Some(true))
}

/// The field set of some components; an error for combinations CLDR has no pattern for.
fn date_fields([year, month, day, weekday]: [bool; 4]) -> Result<Option<DateFields>, ()> {
    Ok(Some(match (year, month, day, weekday) {
        (false, false, false, false) => return Ok(None),
        (true, true, true, true) => DateFields::YMDE,
        (true, true, true, false) => DateFields::YMD,
        (true, true, false, false) => DateFields::YM,
        (true, false, false, false) => DateFields::Y,
        (false, true, true, true) => DateFields::MDE,
        (false, true, true, false) => DateFields::MD,
        (false, true, false, false) => DateFields::M,
        (false, false, true, true) => DateFields::DE,
        (false, false, true, false) => DateFields::D,
        (false, false, false, true) => DateFields::E,
        _ => return Err(()),
    }))
}

/// Formats dates, or date-times, with one set of options.
#[derive(Debug)]
pub(super) struct DateTimeFormatter {
    formatter: FixedCalendarDateTimeFormatter<Gregorian, CompositeFieldSet>,
    zone: Option<jiff::tz::TimeZone>,
    locale: Locale,
    separators: std::sync::OnceLock<Option<Separators>>,
}

/// A date, with a time of day or without.
#[derive(Clone, Copy, Debug)]
pub(super) enum Moment {
    Date(civil::Date),
    DateTime(fact::DateTime),
}

impl DateTimeFormatter {
    /// Builds one for dates (`timed` false) or date-times; `None` if ICU4X cannot.
    pub(super) fn new(locale: &Locale, timed: bool, options: &DateTimeOptions) -> Option<Self> {
        let locale = match &options.numbering_system {
            Some(system) => locale.with_numbering_system(system)?,
            None => locale.clone(),
        };
        let fields = options.fields.unwrap_or(Fields {
            date: Some(DateFields::YMD),
            length: Some(Length::Long),
            time: timed.then_some(TimePrecision::Minute),
            ..Fields::default()
        });
        let mut builder = FieldSetBuilder::new();
        builder.date_fields = fields.date;
        builder.length = fields.length;
        builder.time_precision = fields.time;
        builder.zone_style = fields.zone;
        builder.year_style = fields.year;
        builder.alignment = fields.padded.then_some(Alignment::Column);
        let mut preferences = DateTimeFormatterPreferences::from(locale.as_icu());
        if let Some(cycle) = options.hour_cycle {
            preferences.hour_cycle = Some(cycle);
        }
        let formatter =
            FixedCalendarDateTimeFormatter::try_new(preferences, builder.build_composite().ok()?)
                .ok()?;
        let zone = match &options.time_zone {
            Some(name) => Some(jiff::tz::TimeZone::get(name).ok()?),
            None => None,
        };
        Some(Self { formatter, zone, locale, separators: std::sync::OnceLock::new() })
    }

    /// Writes one date or date-time.
    pub(super) fn write(&self, moment: Moment, out: &mut String) {
        // Writing to a string cannot fail.
        if let Some(input) = self.input(moment) {
            let _ = self.formatter.format(&input).write_to(out);
        }
    }

    /// Writes a range of two, as CLDR's interval formats do: 4–7 novembre 2024.
    pub(super) fn write_range(&self, from: Moment, to: Moment, out: &mut String) {
        let (Some(start), Some(end)) = (self.input(from), self.input(to)) else { return };
        let separators = self.separators.get_or_init(|| Separators::new(&self.locale));
        let pieces = |input| super::date_range::Pieces::new(&self.formatter.format(input));
        super::date_range::write(&pieces(&start), &pieces(&end), separators.as_ref(), out);
    }

    fn input(
        &self,
        moment: Moment,
    ) -> Option<ZonedDateTime<Gregorian, TimeZoneInfo<models::AtTime>>> {
        let (local, offset) = match moment {
            Moment::Date(date) => (date.at(0, 0, 0, 0), None),
            Moment::DateTime(moment) => match &self.zone {
                Some(zone) => {
                    let instant = moment.offset.to_timestamp(moment.local).ok()?;
                    let zoned = instant.to_zoned_datetime(zone.clone());
                    (zoned.datetime(), Some(zoned.offset()))
                }
                None => (moment.local, Some(moment.offset)),
            },
        };
        let month = u8::try_from(local.month()).ok()?;
        let day = u8::try_from(local.day()).ok()?;
        let date = Date::try_new_gregorian(i32::from(local.year()), month, day).ok()?;
        let time = Time::try_new(
            u8::try_from(local.hour()).ok()?,
            u8::try_from(local.minute()).ok()?,
            u8::try_from(local.second()).ok()?,
            u32::try_from(local.subsec_nanosecond()).ok()?,
        )
        .ok()?;
        let offset = offset.map_or(0, jiff::tz::Offset::seconds);
        let offset = UtcOffset::try_from_seconds(offset).ok()?;
        let name = self.zone.as_ref().and_then(|zone| zone.iana_name());
        let id = match name {
            Some(name) => TimeZone::from_iana_id(name),
            None if offset.is_zero() => TimeZone::from_iana_id("UTC"),
            None => TimeZone::UNKNOWN,
        };
        let stamp = DateTime { date, time };
        let zone = id.with_offset(Some(offset)).at_date_time(stamp);
        Some(ZonedDateTime { date, time, zone })
    }
}
