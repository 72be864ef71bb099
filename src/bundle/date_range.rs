//! Ranges of dates, composed from single dates.
//!
//! ICU4X 2.4's own `DateRangeFormatter` writes `M11` for the month with long lengths (and panics
//! in debug builds) in most locales, because it looks for an abbreviated month that was not
//! loaded. Its day ranges are sound in every locale: they give the separators. The rest is the
//! locale's own single date, with the fields that both ends share written once (UTS 35, part 4,
//! “intervalFormats”).

use std::fmt;

use icu::calendar::{Date, Gregorian};
use icu::datetime::fieldsets::builder::{DateFields, FieldSetBuilder};
use icu::datetime::parts;
use icu::datetime::range::FixedCalendarDateRangeFormatter;
use writeable::{Part, PartsWrite, Writeable};

use crate::locale::Locale;

/// What stands between the ends of a range.
#[derive(Debug)]
pub(super) struct Separators {
    /// Between two days of one month: `–`; in German `.–`.
    day: String,
    /// Between two whole dates: ` – `.
    date: String,
}

impl Separators {
    /// Reads them from CLDR's intervals of days.
    pub(super) fn new(locale: &Locale) -> Option<Self> {
        let mut builder = FieldSetBuilder::new();
        builder.date_fields = Some(DateFields::D);
        let fields = builder.build_date().ok()?;
        let formatter = FixedCalendarDateRangeFormatter::<Gregorian, _>::try_new(
            locale.as_icu().into(),
            fields,
        )
        .ok()?;
        let day = |month, day| Date::try_new_gregorian(2024, month, day).ok();
        let between = |from: &Date<Gregorian>, to: &Date<Gregorian>| {
            let pieces = Pieces::new(&formatter.format(from, to));
            let mut days = pieces.fields.iter().filter(|field| field.part == parts::DAY);
            let (first, second) = (days.next()?, days.next()?);
            pieces.text.get(first.end..second.start).map(str::to_owned)
        };
        let (start, same_month, other_month) = (day(3, 4)?, day(3, 7)?, day(5, 7)?);
        Some(Self { day: between(&start, &same_month)?, date: between(&start, &other_month)? })
    }
}

/// A formatted date and where its fields are.
#[derive(Debug, Default)]
pub(super) struct Pieces {
    text: String,
    fields: Vec<Field>,
}

#[derive(Clone, Copy, Debug)]
struct Field {
    part: Part,
    start: usize,
    end: usize,
}

impl Pieces {
    pub(super) fn new(formatted: &impl Writeable) -> Self {
        let mut pieces = Self::default();
        // Writing to a string cannot fail.
        let _ = formatted.write_to_parts(&mut pieces);
        pieces
    }

    fn field(&self, part: Part) -> Option<Field> {
        self.fields.iter().find(|field| field.part == part).copied()
    }

    fn value(&self, part: Part) -> Option<&str> {
        self.field(part).and_then(|field| self.text.get(field.start..field.end))
    }

    /// The bytes from the first to the last of the given fields.
    fn region(&self, wanted: &[Part]) -> Option<(usize, usize)> {
        let found = self.fields.iter().filter(|field| wanted.contains(&field.part));
        let start = found.clone().map(|field| field.start).min()?;
        Some((start, found.map(|field| field.end).max()?))
    }
}

impl fmt::Write for Pieces {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.text.push_str(text);
        Ok(())
    }
}

impl PartsWrite for Pieces {
    type SubPartsWrite = Self;

    fn with_part(
        &mut self,
        part: Part,
        mut write: impl FnMut(&mut Self) -> fmt::Result,
    ) -> fmt::Result {
        let start = self.text.len();
        write(self)?;
        if DATE_FIELDS.contains(&part) || TIME_FIELDS.contains(&part) {
            self.fields.push(Field { part, start, end: self.text.len() });
        }
        Ok(())
    }
}

const DATE_FIELDS: &[Part] = &[parts::YEAR, parts::MONTH, parts::DAY, parts::WEEKDAY, parts::ERA];
const TIME_FIELDS: &[Part] =
    &[parts::HOUR, parts::MINUTE, parts::SECOND, parts::DAY_PERIOD, parts::TIME_ZONE_NAME];

/// Writes the range from `start` to `end`.
pub(super) fn write(
    start: &Pieces,
    end: &Pieces,
    separators: Option<&Separators>,
    out: &mut String,
) {
    let (day, date) = separators.map_or(("–", " – "), |found| (&found.day, &found.date));
    let same = |part: &Part| start.value(*part) == end.value(*part);
    if start.text == end.text {
        out.push_str(&end.text);
    } else if let Some((from, _)) = end.region(TIME_FIELDS) {
        out.extend([&start.text, date]);
        let written_once = DATE_FIELDS.iter().all(same) && end.field(parts::DAY).is_some();
        out.push_str(end.text.get(if written_once { from } else { 0 }..).unwrap_or_default());
    } else if let Some((first, last, separator)) = shared(start, end, day, date) {
        out.push_str(end.text.get(..last).unwrap_or_default());
        out.push_str(start.text.get(first.0..first.1).unwrap_or_default());
        out.push_str(separator);
        out.push_str(end.text.get(last..).unwrap_or_default());
    } else {
        out.extend([&start.text, date, &end.text]);
    }
}

/// Where two whole dates of one year differ: the bytes of the start's own fields, where the end's
/// begin, and what stands between.
fn shared<'s>(
    start: &Pieces,
    end: &Pieces,
    day: &'s str,
    date: &'s str,
) -> Option<((usize, usize), usize, &'s str)> {
    let same = |part| start.value(part) == end.value(part);
    let whole =
        [parts::DAY, parts::MONTH, parts::YEAR].iter().all(|part| end.field(*part).is_some());
    if !whole || !same(parts::YEAR) || !same(parts::ERA) {
        return None;
    }
    let days_only = same(parts::MONTH) && end.field(parts::WEEKDAY).is_none();
    let own: &[Part] =
        if days_only { &[parts::DAY] } else { &[parts::WEEKDAY, parts::DAY, parts::MONTH] };
    let (at, _) = end.region(own)?;
    Some((start.region(own)?, at, if days_only { day } else { date }))
}
