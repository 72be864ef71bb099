//! Reads facts from TOML.

use icu_locale::subtags;
use jiff::civil;
use jiff::tz::Offset;
use toml::de::{DeArray, DeTable, DeValue};
use toml::value::{Datetime, Offset as TomlOffset};

use super::unit::{UNITS, unit};
use super::{DateTime, Fact, LocalText, Measure, Money, Number};
use crate::diagnostic::{Place, RuleId};
use crate::locale::Locale;
use crate::settings::{Entry, TomlReader, Value, kind, suggest};

/// The meaning of a TOML value.
#[derive(Debug)]
pub enum Reading {
    /// A fact that is complete in itself.
    Whole(Fact),
    /// A range; its ends may be other facts of the story.
    Range(End, End),
}

/// One end of a range.
#[derive(Clone, Debug, PartialEq)]
pub enum End {
    /// A date, date-time, time of day or number.
    Given(Fact),
    /// The name of another fact, and its place.
    Named(String, Place),
}

/// The keys that determine the kind of fact of an inline table.
const KINDS: &[&str] = &[
    "text", "name", "from", "to", "year", "percent", "amount", "currency", "value", "unit",
    "region", "language",
];

/// Reads a value. Reports an invalid one and returns `None`.
pub fn read(reader: &mut TomlReader, key: &str, value: &Value<'_>) -> Option<Reading> {
    match value.get_ref() {
        DeValue::Table(table) => read_table(reader, key, value, table),
        DeValue::Array(items) => read_list(reader, key, value, items).map(Reading::Whole),
        DeValue::String(text) => Some(Reading::Whole(Fact::from(&**text))),
        DeValue::Integer(_) | DeValue::Float(_) => {
            number(reader, key, value).map(|number| Reading::Whole(Fact::Number(number)))
        }
        DeValue::Datetime(moment) => moment_fact(reader, key, value, moment).map(Reading::Whole),
        DeValue::Boolean(_) => unsupported(reader, key, value),
    }
}

/// Reads a value that must not refer to other facts.
pub fn read_whole(reader: &mut TomlReader, key: &str, value: &Value<'_>) -> Option<Fact> {
    match read(reader, key, value)? {
        Reading::Whole(fact) => Some(fact),
        Reading::Range(from, to) => match (from, to) {
            (End::Given(from), End::Given(to)) => Some(Fact::Range(from.into(), to.into())),
            (End::Named(name, place), _) | (_, End::Named(name, place)) => {
                let diagnostic = crate::diagnostic::Diagnostic::new(RuleId::RangeNameHere)
                    .at(place)
                    .with("key", key)
                    .with("name", name);
                reader.report(diagnostic)
            }
        },
    }
}

/// Reads a date and time with its offset.
pub fn date_time(reader: &mut TomlReader, entry: &Entry<'_, '_>) -> Option<DateTime> {
    if let DeValue::Datetime(moment) = entry.value.get_ref()
        && moment.date.is_some()
        && moment.offset.is_some()
    {
        return match moment_fact(reader, &entry.key, entry.value, moment)? {
            Fact::DateTime(moment) => Some(moment),
            _ => None,
        };
    }
    reader.wrong_type(entry, "date-time")
}

/// Reads a number exactly as written.
pub fn number(reader: &mut TomlReader, key: &str, value: &Value<'_>) -> Option<Number> {
    let (digits, fault) = match value.get_ref() {
        DeValue::Integer(integer) => (integer.as_str(), (integer.radix() != 10).then_some("base")),
        DeValue::Float(float) => {
            let text = float.as_str();
            let fault = if text.contains("inf") || text.contains("nan") {
                Some("not-finite")
            } else {
                text.contains(['e', 'E']).then_some("exponent")
            };
            (text, fault)
        }
        _ => return reader.wrong_value_type(key, value, "number"),
    };
    let parsed = digits.strip_prefix('+').unwrap_or(digits).parse();
    let fault = match (fault, parsed) {
        (None, Ok(number)) => return Some(number),
        (None, Err(_)) => "too-long",
        (Some(fault), _) => fault,
    };
    let place = reader.place(value.span());
    let diagnostic = reader
        .fault(RuleId::UnsupportedNumber, value.span())
        .with("key", key)
        .with("value", place.text())
        .with("reason", fault);
    reader.report(diagnostic)
}

/// Reads a number that may stand in quotation marks: `12.50` or `"12.50"`.
fn quoted_number(reader: &mut TomlReader, entry: &Entry<'_, '_>) -> Option<Number> {
    if let DeValue::String(text) = entry.value.get_ref() {
        return match text.parse() {
            Ok(number) => Some(number),
            Err(_) => reader.wrong_type(entry, "number"),
        };
    }
    number(reader, &entry.key, entry.value)
}

fn unsupported<T>(reader: &mut TomlReader, key: &str, value: &Value<'_>) -> Option<T> {
    let diagnostic = reader
        .fault(RuleId::UnsupportedFact, value.span())
        .with("key", key)
        .with("found", kind(value.get_ref()));
    reader.report(diagnostic)
}

fn moment_fact(
    reader: &mut TomlReader,
    key: &str,
    value: &Value<'_>,
    moment: &Datetime,
) -> Option<Fact> {
    let read = match (moment.date, moment.time, moment.offset) {
        (Some(date), None, None) => civil_date(date).map(Fact::Date),
        (Some(date), Some(time), Some(offset)) => civil_date(date)
            .zip(civil_time(time))
            .zip(utc_offset(offset))
            .map(|((date, time), offset)| {
                Fact::DateTime(DateTime { local: date.to_datetime(time), offset })
            }),
        (None, Some(time), None) => civil_time(time).map(Fact::Time),
        _ => return unsupported(reader, key, value),
    };
    if read.is_none() {
        let place = reader.place(value.span());
        let rule =
            if moment.date.is_some() { RuleId::ImpossibleDate } else { RuleId::ImpossibleTime };
        let diagnostic = reader.fault(rule, value.span()).with("value", place.text());
        return reader.report(diagnostic);
    }
    read
}

fn civil_date(date: toml::value::Date) -> Option<civil::Date> {
    let year = i16::try_from(date.year).ok()?;
    let (month, day) = (i8::try_from(date.month).ok()?, i8::try_from(date.day).ok()?);
    civil::Date::new(year, month, day).ok()
}

fn civil_time(time: toml::value::Time) -> Option<civil::Time> {
    let part = |part: u8| i8::try_from(part).ok();
    civil::Time::new(
        part(time.hour)?,
        part(time.minute)?,
        part(time.second.unwrap_or(0))?,
        i32::try_from(time.nanosecond.unwrap_or(0)).ok()?,
    )
    .ok()
}

fn utc_offset(offset: TomlOffset) -> Option<Offset> {
    match offset {
        TomlOffset::Z => Some(Offset::UTC),
        TomlOffset::Custom { minutes } => Offset::from_seconds(i32::from(minutes) * 60).ok(),
    }
}

fn read_list(
    reader: &mut TomlReader,
    key: &str,
    value: &Value<'_>,
    items: &DeArray<'_>,
) -> Option<Fact> {
    if items.is_empty() {
        let diagnostic = reader.fault(RuleId::EmptyList, value.span()).with("key", key);
        return reader.report(diagnostic);
    }
    let mut facts = Vec::with_capacity(items.len());
    let mut complete = true;
    for item in items {
        let fact = if item.get_ref().is_array() {
            unsupported(reader, key, item)
        } else {
            read_whole(reader, key, item)
        };
        complete &= fact.is_some();
        facts.extend(fact);
    }
    complete.then_some(Fact::List(facts))
}

fn read_table(
    reader: &mut TomlReader,
    key: &str,
    value: &Value<'_>,
    table: &DeTable<'_>,
) -> Option<Reading> {
    let Some(kind) = KINDS.iter().copied().find(|kind| table.contains_key(*kind)) else {
        let diagnostic = reader
            .fault(RuleId::UnknownFactKind, value.span())
            .with("key", key)
            .with("expected", KINDS.iter().map(|&kind| kind.to_owned()).collect::<Vec<_>>());
        let first = table.keys().next().map_or("", |name| name.get_ref());
        return reader.report(suggest(diagnostic, first, KINDS.iter().copied()));
    };
    let whole = value.span();
    let fact = match kind {
        "text" => Fact::Text(local_text(reader, key, table, "text")?),
        "name" => Fact::Name(local_text(reader, key, table, "name")?),
        "from" | "to" => {
            let [from, to] = fields(reader, key, whole.clone(), table, ["from", "to"])?;
            let (from, to) = (end(reader, &from), end(reader, &to));
            return range(reader, key, whole, from?, to?);
        }
        "amount" | "currency" => {
            let keys = ["amount", "currency"];
            let [amount, currency] = fields(reader, key, whole, table, keys)?;
            let currency = currency_code(reader, &currency);
            let amount = quoted_number(reader, &amount)?;
            Fact::Money(Money { amount, currency: currency? })
        }
        "value" | "unit" => {
            let [value, unit] = fields(reader, key, whole, table, ["value", "unit"])?;
            let unit = unit_id(reader, &unit);
            let value = quoted_number(reader, &value)?;
            Fact::Measure(Measure { value, unit: unit? })
        }
        _ => {
            let [entry] = fields(reader, key, whole, table, [kind])?;
            match kind {
                "year" => Fact::Year(year(reader, &entry)?),
                "percent" => Fact::Percent(quoted_number(reader, &entry)?),
                "region" => Fact::Region(parsed::<subtags::Region>(reader, &entry, "region")?),
                _ => Fact::Language(parsed::<Locale>(reader, &entry, "language")?),
            }
        }
    };
    Some(Reading::Whole(fact))
}

/// The entries of exactly these keys; a missing or unknown one is reported.
fn fields<'a, 't, const N: usize>(
    reader: &mut TomlReader,
    key: &str,
    whole: std::ops::Range<usize>,
    table: &'a DeTable<'t>,
    names: [&'static str; N],
) -> Option<[Entry<'a, 't>; N]> {
    let mut entries = reader.known(key, table, &names);
    for name in names {
        if !table.contains_key(name) {
            let diagnostic = reader
                .fault(RuleId::MissingKey, whole.clone())
                .with("key", key)
                .with("missing", name);
            reader.report::<()>(diagnostic);
        }
    }
    entries.sort_by_key(|entry| names.iter().position(|name| *name == entry.name));
    entries.try_into().ok()
}

fn year(reader: &mut TomlReader, entry: &Entry<'_, '_>) -> Option<i16> {
    let number = number(reader, &entry.key, entry.value)?;
    if let Some(year) = year_of(&number) {
        return Some(year);
    }
    let diagnostic = reader
        .fault(RuleId::InvalidYear, entry.span())
        .with("key", entry.key.as_str())
        .with("value", number.to_string());
    reader.report(diagnostic)
}

/// The number as a year; `None` outside the years of the calendar.
pub fn year_of(number: &Number) -> Option<i16> {
    number.to_string().parse().ok().filter(|year| (-9999..=9999).contains(year))
}

fn parsed<T: std::str::FromStr>(
    reader: &mut TomlReader,
    entry: &Entry<'_, '_>,
    what: &str,
) -> Option<T> {
    let text = reader.string(entry)?;
    if let Ok(parsed) = text.parse() {
        return Some(parsed);
    }
    let diagnostic = reader
        .fault(RuleId::InvalidCode, entry.span())
        .with("key", entry.key.as_str())
        .with("value", text)
        .with("expected", what);
    reader.report(diagnostic)
}

fn currency_code(reader: &mut TomlReader, entry: &Entry<'_, '_>) -> Option<String> {
    let code = reader.string(entry)?;
    if code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        return Some(code.to_ascii_uppercase());
    }
    let diagnostic = reader
        .fault(RuleId::InvalidCode, entry.span())
        .with("key", entry.key.as_str())
        .with("value", code)
        .with("expected", "currency");
    reader.report(diagnostic)
}

fn unit_id(reader: &mut TomlReader, entry: &Entry<'_, '_>) -> Option<String> {
    let id = reader.string(entry)?;
    if let Some((id, _)) = unit(id) {
        return Some(id.to_owned());
    }
    let diagnostic = reader
        .fault(RuleId::UnknownUnit, entry.span())
        .with("key", entry.key.as_str())
        .with("value", id);
    reader.report(suggest(diagnostic, id, UNITS.iter().map(|(unit, _)| *unit)))
}

fn local_text(
    reader: &mut TomlReader,
    key: &str,
    table: &DeTable<'_>,
    kind: &str,
) -> Option<LocalText> {
    let mut text = LocalText { default: String::new(), forms: Vec::new() };
    let mut complete = true;
    for entry in reader.entries(key, table) {
        let Some(form) = reader.string(&entry) else {
            complete = false;
            continue;
        };
        if entry.name == kind {
            form.clone_into(&mut text.default);
            continue;
        }
        let fault = match entry.name.parse::<Locale>() {
            Err(_) => RuleId::InvalidLocale,
            Ok(locale) if text.forms.iter().any(|(known, _)| *known == locale) => {
                RuleId::DuplicateLocale
            }
            Ok(locale) => {
                text.forms.push((locale, form.to_owned()));
                continue;
            }
        };
        let diagnostic = reader
            .fault(fault, entry.name_span.clone())
            .with("key", entry.key.as_str())
            .with("value", entry.name);
        reader.report::<()>(diagnostic);
    }
    complete.then_some(text)
}

fn end(reader: &mut TomlReader, entry: &Entry<'_, '_>) -> Option<End> {
    match entry.value.get_ref() {
        DeValue::String(name) => Some(End::Named(name.to_string(), reader.place(entry.span()))),
        DeValue::Table(_) | DeValue::Array(_) => {
            reader.wrong_type(entry, "date-date-time-or-number")
        }
        _ => read_whole(reader, &entry.key, entry.value).map(End::Given),
    }
}

fn range(
    reader: &mut TomlReader,
    key: &str,
    whole: std::ops::Range<usize>,
    from: End,
    to: End,
) -> Option<Reading> {
    if let (End::Given(from), End::Given(to)) = (&from, &to)
        && let Err(fault) = super::range::check(from, to)
    {
        let diagnostic = fault.diagnostic(key, reader.place(whole));
        return reader.report(diagnostic);
    }
    Some(match (from, to) {
        (End::Given(from), End::Given(to)) => {
            Reading::Whole(Fact::Range(Box::new(from), Box::new(to)))
        }
        (from, to) => Reading::Range(from, to),
    })
}

#[cfg(test)]
mod tests {
    use crate::diagnostic::SourceFile;
    use crate::fact::{Fact, Facts, read_facts};
    use crate::settings::TomlReader;

    fn facts(text: &str) -> (Facts, Vec<String>) {
        let file = SourceFile::new("une.md", text);
        let mut reader = TomlReader::new(&file, 0);
        let table = reader.parse(file.text());
        let facts = read_facts(&mut reader, "facts", &table, None);
        (facts, reader.diagnostics.iter().map(ToString::to_string).collect())
    }

    /// The only fact of the text, in its machine form or as it is.
    fn shown(value: &str) -> String {
        let (facts, diagnostics) = facts(&format!("x = {value}"));
        assert_eq!(diagnostics, Vec::<String>::new(), "{value}");
        let fact = facts.get("x").expect(value);
        let machine = fact.machine().unwrap_or_else(|| match fact {
            Fact::Money(money) => format!("{} {}", money.amount, money.currency),
            Fact::Measure(measure) => format!("{} {}", measure.value, measure.unit),
            Fact::Text(text) | Fact::Name(text) => format!("{} {:?}", text.default, text.forms),
            other => format!("{other:?}"),
        });
        format!("{} {machine}", fact.kind())
    }

    #[test]
    fn every_kind_of_fact_is_read() {
        for (value, expected) in [
            ("96", "number 96"),
            ("12.50", "number 12.50"),
            ("+1_000.5_0", "number 1000.50"),
            ("-0", "number -0"),
            (
                "1234567890123456789012345678901234567890",
                "number 1234567890123456789012345678901234567890",
            ),
            ("'Glasgow'", "text Glasgow []"),
            (
                "{ text = 'Glasgow', ar_MA = 'g', to = 'k' }",
                "text Glasgow [(Locale(ar-MA), \"g\"), (Locale(to), \"k\")]",
            ),
            ("2024-11-07", "date 2024-11-07"),
            ("2024-11-07T18:00:00+01:00", "date-time 2024-11-07T18:00:00+01:00"),
            ("17:30:00", "time 17:30"),
            ("06:05", "time 06:05"),
            ("06:05:09.250", "time 06:05:09.25"),
            ("{ from = 22:00:00, to = 02:00:00 }", "range 22:00/02:00"),
            ("2024-11-07 18:00Z", "date-time 2024-11-07T18:00:00+00:00"),
            ("{ year = 1923 }", "year 1923"),
            ("{ from = 2024-11-04, to = 2024-11-07 }", "range 2024-11-04/2024-11-07"),
            ("{ from = 1, to = 1.0 }", "range 1/1.0"),
            ("{ percent = 49 }", "percent 0.49"),
            ("{ amount = '12.50', currency = 'eur' }", "money 12.50 EUR"),
            ("{ value = 30, unit = 'kilometer' }", "measure 30 kilometer"),
            ("{ region = 'MA' }", "region MA"),
            ("{ language = 'ar' }", "language ar"),
            ("{ name = 'Dkhissi', ar = 'd' }", "name Dkhissi [(Locale(ar), \"d\")]"),
        ] {
            assert_eq!(shown(value), expected, "{value}");
        }
        let (facts, _) = facts("x = ['a', 2, { year = 3 }]");
        assert_eq!(
            facts.get("x"),
            Some(&Fact::List(vec![Fact::from("a"), Fact::from(2), Fact::Year(3)]))
        );
    }

    #[test]
    fn invalid_facts_are_reported_with_their_places() {
        for (value, expected) in [
            ("true", "unsupported-fact] une.md:1:5 (key: facts.x, found: boolean)"),
            (
                "2024-11-07T18:00:00",
                "unsupported-fact] une.md:1:5 (key: facts.x, found: local-date-time)",
            ),
            (
                "-inf",
                "unsupported-number] une.md:1:5 (key: facts.x, value: -inf, reason: not-finite)",
            ),
            ("1e6", "unsupported-number] une.md:1:5 (key: facts.x, value: 1e6, reason: exponent)"),
            ("0x1F", "unsupported-number] une.md:1:5 (key: facts.x, value: 0x1F, reason: base)"),
            ("2024-02-30", "impossible-date] une.md:1:5 (value: 2024-02-30)"),
            ("2024-13-01T00:00:00Z", "impossible-date] une.md:1:5 (value: 2024-13-01T00:00:00Z)"),
            ("2016-12-31T23:59:60Z", "impossible-date] une.md:1:5 (value: 2016-12-31T23:59:60Z)"),
            ("23:59:60", "impossible-time] une.md:1:5 (value: 23:59:60)"),
            ("24:00:00", "impossible-time] une.md:1:5 (value: 24:00:00)"),
            ("[]", "empty-list] une.md:1:5 (key: facts.x)"),
            ("[1, [2]]", "unsupported-fact] une.md:1:9 (key: facts.x, found: list)"),
            ("{ year = 12345 }", "invalid-year] une.md:1:14 (key: facts.x.year, value: 12345)"),
            (
                "{ year = '1923' }",
                "wrong-type] une.md:1:14 (key: facts.x.year, expected: number, found: string)",
            ),
            (
                "{ region = 'Maroc' }",
                "invalid-code] une.md:1:16 (key: facts.x.region, value: Maroc, expected: region)",
            ),
            (
                "{ amount = 1, currency = 'euro' }",
                "invalid-code] une.md:1:30 (key: facts.x.currency, value: euro, \
                 expected: currency)",
            ),
            ("{ amount = 1 }", "missing-key] une.md:1:5 (key: facts.x, missing: currency)"),
            (
                "{ value = 1, unit = 'kilometre' }",
                "unknown-unit] une.md:1:25 (key: facts.x.unit, value: kilometre, \
                 suggestion: kilometer)",
            ),
            (
                "{ text = 'a', arabic_ = 'b' }",
                "invalid-locale] une.md:1:19 (key: facts.x.arabic_, value: arabic_)",
            ),
            (
                "{ text = 'a', iw = 'b', he = 'c' }",
                "duplicate-locale] une.md:1:29 (key: facts.x.he, value: he)",
            ),
            ("{ percent = 4, unit = 'meter' }", "unknown-key] une.md:1:5"),
            ("{ from = 2, to = 1 }", "range-order] une.md:1:5 (key: facts.x, from: 2, to: 1)"),
            (
                "{ from = 2024-11-04, to = 1 }",
                "range-mixed] une.md:1:5 (key: facts.x, from: date, to: number)",
            ),
            (
                "{ from = 1, to = [1] }",
                "wrong-type] une.md:1:22 (key: facts.x.to, \
                 expected: date-date-time-or-number, found: list)",
            ),
        ] {
            let (facts, diagnostics) = facts(&format!("x = {value}"));
            let found = diagnostics.first().map(String::as_str).unwrap_or_default();
            if value.contains("percent") {
                assert!(found.starts_with("error[unknown-key] une.md:1:20"), "{found}");
                continue;
            }
            assert_eq!(found, format!("error[{expected}"), "{value}");
            if !expected.contains("-locale]") {
                assert!(facts.is_empty(), "{value}");
            }
        }
        let (_, diagnostics) = facts("x = { yaer = 1923 }");
        assert!(diagnostics[0].ends_with("suggestion: year)"), "{diagnostics:?}");
    }

    #[test]
    fn names_are_fluent_identifiers_and_published_is_reserved() {
        let (facts, diagnostics) = facts("1er = 1\nd\u{00E9}but = 2\npublished = 3\nok-1_a = 4\n");
        assert_eq!(facts.names().collect::<Vec<_>>(), ["ok-1_a"]);
        assert_eq!(
            diagnostics,
            [
                "error[toml-syntax] une.md:2:2 (detail: invalid unquoted key, expected letters, \
                 numbers, `-`, `_`)",
                "error[invalid-fact-name] une.md:1:1 (name: 1er)",
                "error[reserved-fact-name] une.md:3:1 (name: published)",
            ]
        );
    }
}
