//! Writes facts as TOML, for [`super::read`] to read.

use std::fmt::Write;

use super::{Fact, LocalText, Number};

impl Fact {
    /// The value in the syntax of a story's front matter: `{ year = 1923 }`.
    ///
    /// ```
    /// use depeche_fluent::Fact;
    ///
    /// assert_eq!(Fact::Year(1923).to_toml(), "{ year = 1923 }");
    /// ```
    pub fn to_toml(&self) -> String {
        match self {
            Self::Number(number) => bare(number),
            Self::Text(text) if text.forms.is_empty() => quoted(&text.default),
            Self::Text(text) => local(text, "text"),
            Self::Name(text) => local(text, "name"),
            Self::Date(_) => self.machine().unwrap_or_default(),
            Self::DateTime(moment) => moment.to_string(),
            // TOML requires seconds.
            Self::Time(time) => time.to_string(),
            Self::Year(year) => format!("{{ year = {year} }}"),
            Self::Range(from, to) => {
                format!("{{ from = {}, to = {} }}", from.to_toml(), to.to_toml())
            }
            Self::Percent(number) => format!("{{ percent = {} }}", bare(number)),
            Self::Money(money) => {
                format!("{{ amount = \"{}\", currency = \"{}\" }}", money.amount, money.currency)
            }
            Self::Measure(measure) => {
                format!("{{ value = {}, unit = \"{}\" }}", bare(&measure.value), measure.unit)
            }
            Self::Region(region) => format!("{{ region = \"{region}\" }}"),
            Self::Language(locale) => format!("{{ language = \"{locale}\" }}"),
            Self::List(items) => {
                let items = items.iter().map(Self::to_toml).collect::<Vec<_>>();
                format!("[{}]", items.join(", "))
            }
        }
    }
}

/// A number without quotation marks. TOML allows no leading zeros.
fn bare(number: &Number) -> String {
    let text = number.to_string();
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", text.strip_prefix('+').unwrap_or(&text)),
    };
    let trimmed = digits.trim_start_matches('0');
    let zero = if trimmed.is_empty() || trimmed.starts_with('.') { "0" } else { "" };
    format!("{sign}{zero}{trimmed}")
}

fn local(text: &LocalText, key: &str) -> String {
    let mut table = format!("{{ {key} = {}", quoted(&text.default));
    for (locale, form) in &text.forms {
        // Writing to a string cannot fail.
        let _ = write!(table, ", \"{locale}\" = {}", quoted(form));
    }
    table.push_str(" }");
    table
}

fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            '\n' => quoted.push_str("\\n"),
            c if c.is_control() => {
                let _ = write!(quoted, "\\u{:04X}", u32::from(c));
            }
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::SourceFile;
    use crate::fact::read_facts;
    use crate::settings::TomlReader;

    /// Reads a TOML value as a fact.
    fn read(value: &str) -> Fact {
        let file = SourceFile::new("une.md", format!("x = {value}\n"));
        let mut reader = TomlReader::new(&file, 0);
        let table = reader.parse(file.text());
        let facts = read_facts(&mut reader, "facts", &table, None);
        assert!(reader.diagnostics.is_empty(), "{value}: {:?}", reader.diagnostics);
        facts.get("x").cloned().expect(value)
    }

    #[test]
    fn every_kind_is_written_as_it_is_read() {
        for value in [
            "96",
            "-12.50",
            "0.5",
            "\"Glasgow, « ville » \\\"\\\\\\u0007\"",
            "{ text = \"Glasgow\", \"ar\" = \"غلاسكو\" }",
            "{ name = \"Mohamed Dkhissi\", \"ar-MA\" = \"محمد الدخيسي\" }",
            "2024-11-07",
            "2024-11-07T18:00:00+00:00",
            "2024-11-07T17:30:00-03:30",
            "17:30:00",
            "06:05:09.25",
            "{ from = 22:00:00, to = 02:00:00 }",
            "{ year = 1923 }",
            "{ from = 2024-11-04, to = 2024-11-07 }",
            "{ from = 10, to = 15 }",
            "{ percent = 49.5 }",
            "{ amount = \"12.50\", currency = \"EUR\" }",
            "{ value = 30, unit = \"kilometer\" }",
            "{ region = \"MA\" }",
            "{ language = \"ar\" }",
            "[96, \"Glasgow\"]",
        ] {
            let fact = read(value);
            assert_eq!(fact.to_toml(), value);
            assert_eq!(read(&fact.to_toml()), fact, "{value}");
        }
    }

    #[test]
    fn numbers_are_written_without_leading_zeros() {
        for (digits, toml) in [("007", "7"), ("00.5", "0.5"), ("-0", "-0"), ("000", "0")] {
            assert_eq!(Fact::Number(digits.parse().expect(digits)).to_toml(), toml);
        }
    }
}
