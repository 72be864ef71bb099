//! Values given on a command line: `--set votes=97`.

use toml::Spanned;
use toml::de::DeValue;

use super::read::{read_whole, year_of};
use super::{Fact, LocalText, Measure, Money, Number};
use crate::diagnostic::{Diagnostic, RuleId, SourceFile};
use crate::locale::Locale;
use crate::settings::{TomlReader, Value};

impl Fact {
    /// Reads a value given for the fact `name`, as TOML, else as plain text.
    ///
    /// A scalar keeps the kind of the fact that is `declared`: for a year `1924` is a year, money
    /// keeps its currency and a measure its unit, and text is taken literally. A list or an inline
    /// table determines its kind itself.
    ///
    /// ```
    /// use depeche_fluent::Fact;
    ///
    /// let founded = Fact::read_override("founded", Some(&Fact::Year(1923)), "1924")?;
    /// assert_eq!(founded, Fact::Year(1924));
    /// assert_eq!(Fact::read_override("city", None, "Marrakech")?, Fact::from("Marrakech"));
    /// # Ok::<(), Box<depeche_fluent::diagnostic::Diagnostic>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// A diagnostic when the value cannot have the declared kind, or is TOML but not a fact. Its
    /// place is in a file that is named after the fact (`$founded`) and contains the value.
    pub fn read_override(
        name: &str,
        declared: Option<&Self>,
        text: &str,
    ) -> Result<Self, Box<Diagnostic>> {
        let file = SourceFile::new(format!("${name}"), text);
        let mut reader = TomlReader::new(&file, 0);
        let value = DeValue::parse(text).ok();
        let fact = match (declared, value) {
            (_, Some(value)) if value.get_ref().is_table() || value.get_ref().is_array() => {
                read_whole(&mut reader, name, &value)
            }
            (Some(declared), value) => scalar(&mut reader, name, declared, value.as_ref(), text),
            (None, Some(value)) => read_whole(&mut reader, name, &value),
            (None, None) => Some(Self::from(text)),
        };
        fact.ok_or_else(|| {
            let wrong = Diagnostic::new(RuleId::WrongFactKind)
                .at(file.place(0..text.len()))
                .with("key", name)
                .with("value", text)
                .with("expected", declared.map_or("fact", Self::kind));
            Box::new(reader.diagnostics.into_iter().next().unwrap_or(wrong))
        })
    }
}

/// A scalar as a fact of the same kind as `declared`; `None` if it cannot be one. Faults with a
/// rule of their own are reported too.
fn scalar(
    reader: &mut TomlReader,
    name: &str,
    declared: &Fact,
    value: Option<&Spanned<DeValue<'_>>>,
    text: &str,
) -> Option<Fact> {
    let letters = match value.map(Spanned::get_ref) {
        Some(DeValue::String(string)) => &**string,
        _ => text,
    };
    match declared {
        Fact::Text(_) => Some(Fact::from(letters)),
        Fact::Name(_) => Some(Fact::Name(LocalText::from(letters))),
        Fact::Region(_) => letters.parse().ok().map(Fact::Region),
        Fact::Language(_) => letters.parse::<Locale>().ok().map(Fact::Language),
        Fact::Number(_) => number(reader, name, value).map(Fact::Number),
        Fact::Percent(_) => number(reader, name, value).map(Fact::Percent),
        Fact::Year(_) => {
            number(reader, name, value).and_then(|year| year_of(&year)).map(Fact::Year)
        }
        Fact::Money(money) => {
            let amount = number(reader, name, value)?;
            Some(Fact::Money(Money { amount, currency: money.currency.clone() }))
        }
        Fact::Measure(measure) => {
            let value = number(reader, name, value)?;
            Some(Fact::Measure(Measure { value, unit: measure.unit.clone() }))
        }
        Fact::Date(_) => moment(reader, name, value).filter(|fact| matches!(fact, Fact::Date(_))),
        Fact::DateTime(_) => {
            moment(reader, name, value).filter(|fact| matches!(fact, Fact::DateTime(_)))
        }
        Fact::Time(_) => moment(reader, name, value).filter(|fact| matches!(fact, Fact::Time(_))),
        Fact::Range(..) | Fact::List(_) => None,
    }
}

/// A number, which may stand in quotation marks.
fn number(reader: &mut TomlReader, name: &str, value: Option<&Value<'_>>) -> Option<Number> {
    match value?.get_ref() {
        DeValue::Integer(_) | DeValue::Float(_) => super::read::number(reader, name, value?),
        DeValue::String(text) => text.parse().ok(),
        _ => None,
    }
}

/// A date, date-time or time of day.
fn moment(reader: &mut TomlReader, name: &str, value: Option<&Value<'_>>) -> Option<Fact> {
    let value = value.filter(|value| value.get_ref().is_datetime())?;
    read_whole(reader, name, value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(declared: &str, text: &str) -> Result<String, String> {
        let declared = Fact::read_override("x", None, declared).expect("a fact");
        Fact::read_override("x", Some(&declared), text)
            .map(|fact| format!("{fact:?}"))
            .map_err(|diagnostic| diagnostic.to_string())
    }

    #[test]
    fn a_scalar_keeps_the_kind_that_is_declared() {
        let same = |declared: &str, text: &str, whole: &str| {
            let expected = Fact::read_override("x", None, whole).expect("a fact");
            assert_eq!(set(declared, text), Ok(format!("{expected:?}")), "{declared} {text}");
        };
        same("{ year = 1923 }", "1924", "{ year = 1924 }");
        same("{ percent = 49 }", "50.5", "{ percent = 50.5 }");
        same("{ amount = 12, currency = 'EUR' }", "13.00", "{ amount = 13.00, currency = 'EUR' }");
        same("{ amount = 12, currency = 'EUR' }", "\"9\"", "{ amount = 9, currency = 'EUR' }");
        same("{ value = 3, unit = 'meter' }", "4", "{ value = 4, unit = 'meter' }");
        same("{ region = 'MA' }", "FR", "{ region = 'FR' }");
        same("{ language = 'ar' }", "iw", "{ language = 'he' }");
        same("{ name = 'A', ar = 'B' }", "2024-11-04", "{ name = '2024-11-04' }");
        same("'Glasgow'", "true", "'true'");
        same("'Glasgow'", "\"Marrakech\"", "'Marrakech'");
        same("12", "-12.50", "-12.50");
        same("2024-11-04", "2024-11-05", "2024-11-05");
        same("17:30:00", "18:00:00", "18:00:00");
        same("12", "{ year = 1924 }", "{ year = 1924 }");
    }

    #[test]
    fn an_impossible_value_names_the_kind_expected() {
        let wrong = |value: &str, kind: &str| {
            Err(format!("error[wrong-fact-kind] $x:1:1 (key: x, value: {value}, expected: {kind})"))
        };
        assert_eq!(set("{ year = 1923 }", "soon"), wrong("soon", "year"));
        assert_eq!(set("{ year = 1923 }", "1923.5"), wrong("1923.5", "year"));
        assert_eq!(set("2024-11-04", "2024-02-30"), wrong("2024-02-30", "date"));
        assert_eq!(
            set("2024-11-04", "2024-11-04T00:00:00Z"),
            wrong("2024-11-04T00:00:00Z", "date")
        );
        assert_eq!(set("17:30:00", "2024-11-04"), wrong("2024-11-04", "time"));
        assert_eq!(set("['a', 'b']", "c"), wrong("c", "list"));
        assert_eq!(set("{ region = 'MA' }", "Maroc!"), wrong("Maroc!", "region"));
        assert_eq!(
            set("12", "1e3"),
            Err("error[unsupported-number] $x:1:1 (key: x, value: 1e3, reason: exponent)".into())
        );
    }

    #[test]
    fn a_new_fact_is_toml_or_else_text() {
        let new = |text| Fact::read_override("x", None, text).map_err(|wrong| wrong.rule.name());
        assert_eq!(new("96"), Ok(Fact::from(96)));
        assert_eq!(new("96 pays"), Ok(Fact::from("96 pays")));
        assert_eq!(new(""), Ok(Fact::from("")));
        assert_eq!(new("1, 2"), Ok(Fact::from("1, 2")));
        assert_eq!(new("a\nb"), Ok(Fact::from("a\nb")));
        assert_eq!(new("true"), Err("unsupported-fact"));
        assert_eq!(new("{ from = 'a', to = 'b' }"), Err("range-name-here"));
    }
}
