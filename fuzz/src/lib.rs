//! Facts of all kinds from arbitrary input, shared by the targets.

use arbitrary::Arbitrary;
use depeche::Fact;
use depeche::fact::{DateTime, LocalText, Measure, Money};
use jiff::civil;
use jiff::tz::Offset;

/// What becomes a fact.
#[derive(Arbitrary, Debug)]
pub enum Value {
    /// A number by its digits.
    Number(bool, u64, u32),
    /// A long number.
    Long(u64, u64, u8),
    /// Text.
    Text(String),
    /// A proper name.
    Name(String, String),
    /// A date.
    Date(i16, u8, u8),
    /// A date and time with its offset in minutes.
    DateTime(i16, u8, u8, u32, i16),
    /// A time of day, in seconds.
    Time(u32),
    /// A range of times of day.
    Times(u32, u32),
    /// A year.
    Year(i16),
    /// A percentage.
    Percent(i32),
    /// Money.
    Money(u32, [u8; 3]),
    /// A measure.
    Measure(i32, u8),
    /// A range of dates.
    Days(i16, u8, u8, u8),
    /// A region.
    Region([u8; 2]),
    /// A list.
    List(Vec<String>),
}

impl Value {
    /// The fact; `None` where the input makes none.
    pub fn fact(&self) -> Option<Fact> {
        Some(match self {
            Self::Number(minus, whole, fraction) => {
                let sign = if *minus { "-" } else { "" };
                Fact::Number(format!("{sign}{whole}.{fraction}").parse().ok()?)
            }
            Self::Long(first, second, zeros) => {
                let zeros = "0".repeat(usize::from(*zeros));
                Fact::Number(format!("{first}{second}{zeros}").parse().ok()?)
            }
            Self::Text(text) => Fact::from(text.as_str()),
            Self::Name(text, arabic) => {
                let forms = vec![("ar".parse().ok()?, arabic.clone())];
                Fact::Name(LocalText { default: text.clone(), forms })
            }
            Self::Date(year, month, day) => Fact::Date(date(*year, *month, *day)?),
            Self::DateTime(year, month, day, second, offset) => {
                let local = date(*year, *month, *day)?.to_datetime(time(*second));
                let offset = Offset::from_seconds(i32::from(offset % 1439) * 60).ok()?;
                Fact::DateTime(DateTime { local, offset })
            }
            Self::Time(second) => Fact::Time(time(*second)),
            Self::Times(from, to) => {
                Fact::Range(Box::new(time(*from).into()), Box::new(time(*to).into()))
            }
            Self::Year(year) => Fact::Year(*year),
            Self::Percent(percent) => Fact::Percent(i64::from(*percent).into()),
            Self::Money(amount, currency) => Fact::Money(Money {
                amount: i64::from(*amount).into(),
                currency: currency.iter().map(|c| char::from(b'A' + c % 26)).collect(),
            }),
            Self::Measure(value, unit) => {
                let units = depeche::fact::UNITS;
                Fact::Measure(Measure {
                    value: i64::from(*value).into(),
                    unit: units.get(usize::from(*unit) % units.len())?.0.to_owned(),
                })
            }
            Self::Days(year, month, day, days) => {
                let from = date(*year, *month, *day)?;
                let to = from.checked_add(jiff::Span::new().days(i64::from(*days))).ok()?;
                Fact::Range(Box::new(Fact::Date(from)), Box::new(Fact::Date(to)))
            }
            Self::Region(letters) => {
                let code = letters.iter().map(|c| char::from(b'A' + c % 26)).collect::<String>();
                Fact::Region(code.parse().ok()?)
            }
            Self::List(items) => {
                Fact::List(items.iter().take(20).map(|item| Fact::from(item.as_str())).collect())
            }
        })
    }
}

fn time(second: u32) -> civil::Time {
    let second = jiff::Span::new().seconds(i64::from(second % 86_400));
    civil::Time::MIN.wrapping_add(second)
}

fn date(year: i16, month: u8, day: u8) -> Option<civil::Date> {
    let (month, day) = (month % 12 + 1, day % 31 + 1);
    civil::Date::new(year % 10_000, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}
