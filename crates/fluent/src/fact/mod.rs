//! Typed facts: the figures, dates and names of a story, and their machine forms.

mod declared;
mod number;
mod range;
#[doc(hidden)]
pub mod read;
mod set;
mod unit;
mod write;

#[doc(hidden)]
pub use declared::read_facts;
pub use declared::{Declaration, Facts, is_identifier};
pub use number::{Number, ParseNumberError};
pub use unit::{UNITS, UnitCategory, unit};

use std::fmt::{self, Write as _};

use icu_locale::subtags;
use jiff::tz::Offset;
use jiff::{Timestamp, civil};

use crate::locale::Locale;

/// A typed value of a story, formatted by the conventions of each language.
///
/// Programs make facts with `From`, or from the types of this module; [`Fact::read_override`] reads
/// one from text, and the front matter of a story declares them in TOML.
///
/// ```
/// use depeche_fluent::fact::{Fact, Money};
/// use depeche_fluent::jiff::civil::date;
///
/// let votes = Fact::from(96);
/// let elected = Fact::from(date(2024, 11, 7));
/// let budget = Fact::Money(Money { amount: "12.50".parse()?, currency: "EUR".to_owned() });
/// assert_eq!(elected.machine().as_deref(), Some("2024-11-07"));
/// assert_eq!([&votes, &elected, &budget].map(Fact::kind), ["number", "date", "money"]);
/// # Ok::<(), depeche_fluent::fact::ParseNumberError>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Fact {
    /// An integer or an exact decimal: 96, 12.50.
    Number(Number),
    /// Text, with other forms for some languages: Glasgow, غلاسكو.
    Text(LocalText),
    /// A calendar date (ISO 8601, proleptic Gregorian).
    Date(civil::Date),
    /// A date and time with its offset from UTC (RFC 3339).
    DateTime(DateTime),
    /// A time of day without a date or a zone (ISO 8601).
    Time(civil::Time),
    /// A year, never grouped: 1923.
    Year(i16),
    /// A range of dates, date-times, times of day or numbers: two facts of the same kind, the
    /// smaller first. Times of day may pass midnight.
    Range(Box<Fact>, Box<Fact>),
    /// A percentage; `49` is 49 %.
    Percent(Number),
    /// An amount of money.
    Money(Money),
    /// A quantity with its unit.
    Measure(Measure),
    /// A country or region, shown by its name.
    Region(subtags::Region),
    /// A language, shown by its name.
    Language(Locale),
    /// A proper name, in the script each language writes it.
    Name(LocalText),
    /// Several facts: a, b and c.
    List(Vec<Fact>),
}

/// A date and time of day with the offset from UTC that it was written with.
///
/// ```
/// use depeche_fluent::fact::DateTime;
/// use depeche_fluent::jiff::civil::date;
/// use depeche_fluent::jiff::tz::offset;
///
/// let published = DateTime { local: date(2024, 11, 7).at(18, 0, 0, 0), offset: offset(1) };
/// assert_eq!(published.to_string(), "2024-11-07T18:00:00+01:00");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DateTime {
    /// The local date and time.
    pub local: civil::DateTime,
    /// The offset from UTC.
    pub offset: Offset,
}

impl DateTime {
    /// The instant, for comparing; `None` outside the years that [`Timestamp`] can represent (−9999
    /// to 9999).
    pub fn instant(&self) -> Option<Timestamp> {
        self.offset.to_timestamp(self.local).ok()
    }
}

/// An amount and its currency (ISO 4217).
#[derive(Clone, Debug, PartialEq)]
pub struct Money {
    /// The amount, with the digits it was written with.
    pub amount: Number,
    /// The ISO 4217 code, in capitals: `EUR`.
    pub currency: String,
}

/// A value and its unit (CLDR unit identifier).
#[derive(Clone, Debug, PartialEq)]
pub struct Measure {
    /// The value, with the digits it was written with.
    pub value: Number,
    /// The CLDR core unit identifier: `kilometer`.
    pub unit: String,
}

/// Text with the forms that particular languages give it.
///
/// ```
/// use depeche_fluent::fact::LocalText;
///
/// let mut host = LocalText::from("Glasgow");
/// host.forms.push(("ar".parse()?, "غلاسكو".to_owned()));
/// assert_eq!(host.for_locale(&"ar-MA".parse()?), "غلاسكو");
/// assert_eq!(host.for_locale(&"es".parse()?), "Glasgow");
/// # Ok::<(), depeche_fluent::locale::ParseLocaleError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocalText {
    /// The form for languages without a form of their own.
    pub default: String,
    /// Forms by locale.
    pub forms: Vec<(Locale, String)>,
}

impl LocalText {
    /// The form for text in `locale`: its own, else that of the same language and likely script,
    /// else the default.
    pub fn for_locale(&self, locale: &Locale) -> &str {
        let form = |wanted: &dyn Fn(&Locale) -> bool| {
            self.forms.iter().find(|(form, _)| wanted(form)).map(|(_, text)| text.as_str())
        };
        form(&|own| own == locale)
            .or_else(|| form(&|own| own.same_language_and_script(locale)))
            .unwrap_or(&self.default)
    }
}

impl From<&str> for LocalText {
    fn from(text: &str) -> Self {
        Self { default: text.to_owned(), forms: Vec::new() }
    }
}

impl Fact {
    /// The name of its kind in diagnostics: `number`, `date`, `money`.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Number(_) => "number",
            Self::Text(_) => "text",
            Self::Date(_) => "date",
            Self::DateTime(_) => "date-time",
            Self::Time(_) => "time",
            Self::Year(_) => "year",
            Self::Range(..) => "range",
            Self::Percent(_) => "percent",
            Self::Money(_) => "money",
            Self::Measure(_) => "measure",
            Self::Region(_) => "region",
            Self::Language(_) => "language",
            Self::Name(_) => "name",
            Self::List(_) => "list",
        }
    }

    /// The machine-readable form (HTML's `datetime` and `value`, JSON): ISO 8601, RFC 3339, plain
    /// decimals, codes. `None` for text and names, which need none, and for lists, money and
    /// measures, for which HTML has none.
    ///
    /// A percentage gives its value (49 % is `0.49`), a range an ISO 8601 interval. ISO defines no
    /// interval of times of day alone; it is written in the same way, `22:00/02:00`.
    pub fn machine(&self) -> Option<String> {
        let mut form = String::new();
        self.write_machine(&mut form);
        (!form.is_empty()).then_some(form)
    }

    /// Writes the machine form, or nothing if there is none.
    pub fn write_machine(&self, out: &mut String) {
        // Writing to a string cannot fail.
        let _ = match self {
            Self::Number(number) => number.write_to(out),
            Self::Date(date) => return write_date(*date, out),
            Self::DateTime(moment) => write!(out, "{moment}"),
            Self::Time(time) => write_time(*time, out),
            Self::Year(year) => {
                let sign = if *year < 0 { "-" } else { "" };
                write!(out, "{sign}{:04}", year.unsigned_abs())
            }
            Self::Range(from, to) => {
                from.write_machine(out);
                out.push('/');
                to.write_machine(out);
                Ok(())
            }
            Self::Percent(number) => number.scaled(-2).write_to(out),
            Self::Region(region) => write!(out, "{region}"),
            Self::Language(locale) => write!(out, "{locale}"),
            Self::Text(_) | Self::Name(_) | Self::Money(_) | Self::Measure(_) | Self::List(_) => {
                Ok(())
            }
        };
    }
}

/// Writes an ISO 8601 date.
fn write_date(date: civil::Date, out: &mut String) {
    if !(0..=9999).contains(&date.year()) {
        // Other years have a sign and six digits; writing to a string cannot fail.
        let _ = write!(out, "{date}");
        return;
    }
    let digit = |value: u16| b"0123456789".get(usize::from(value % 10)).copied().unwrap_or(b'0');
    let year = date.year().unsigned_abs();
    let (month, day) = (date.month().unsigned_abs().into(), date.day().unsigned_abs().into());
    let years = [digit(year / 1000), digit(year / 100), digit(year / 10), digit(year)];
    let [a, b, c, d] = years;
    let bytes =
        [a, b, c, d, b'-', digit(month / 10), digit(month), b'-', digit(day / 10), digit(day)];
    out.push_str(std::str::from_utf8(&bytes).unwrap_or_default());
}

/// Writes a time of day as ISO 8601 does: to the minute, if it is a whole one.
fn write_time(time: civil::Time, out: &mut String) -> fmt::Result {
    if time.second() == 0 && time.subsec_nanosecond() == 0 {
        write!(out, "{:02}:{:02}", time.hour(), time.minute())
    } else {
        write!(out, "{time}")
    }
}

/// RFC 3339: `2024-11-07T18:00:00+00:00`.
impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let seconds = self.offset.seconds();
        let sign = if seconds < 0 { '-' } else { '+' };
        let minutes = seconds.abs() / 60;
        write!(f, "{}{sign}{:02}:{:02}", self.local, minutes / 60, minutes % 60)
    }
}

impl From<&str> for Fact {
    fn from(text: &str) -> Self {
        Self::Text(text.into())
    }
}

impl From<String> for Fact {
    fn from(text: String) -> Self {
        Self::Text(LocalText { default: text, forms: Vec::new() })
    }
}

impl From<i64> for Fact {
    fn from(value: i64) -> Self {
        Self::Number(value.into())
    }
}

impl From<Number> for Fact {
    fn from(number: Number) -> Self {
        Self::Number(number)
    }
}

impl From<civil::Time> for Fact {
    fn from(time: civil::Time) -> Self {
        Self::Time(time)
    }
}

impl From<civil::Date> for Fact {
    fn from(date: civil::Date) -> Self {
        Self::Date(date)
    }
}
