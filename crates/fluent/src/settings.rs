//! TOML with its text and places, and typed access that reports faults.
//!
//! Front matter, `depeche.toml` and values from a command line are all read through
//! [`TomlReader`], so that a mistake gives the same diagnostic everywhere.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue, Error};

use crate::diagnostic::{Diagnostic, Place, RuleId, SourceFile, nearest};

/// A TOML value with its byte range within the TOML text.
pub type Value<'t> = Spanned<DeValue<'t>>;

/// A key with its value.
#[derive(Debug)]
pub struct Entry<'a, 't> {
    /// The whole path of the key, with dots: `policy.messages.title`.
    pub key: String,
    /// The last part of the path.
    pub name: &'a str,
    /// The byte range of the last part.
    pub name_span: Range<usize>,
    /// The value.
    pub value: &'a Value<'t>,
}

impl Entry<'_, '_> {
    /// The byte range of the value.
    pub fn span(&self) -> Range<usize> {
        self.value.span()
    }
}

/// Reads the TOML in a part of a file and collects its faults.
#[derive(Debug)]
pub struct TomlReader {
    file: SourceFile,
    /// Where the TOML starts within the file.
    base: usize,
    /// The ranges of lines that are not TOML, sorted and disjoint; faults in them are already
    /// reported.
    damaged: Vec<Range<usize>>,
    /// The faults, in the order in which they were found.
    pub diagnostics: Vec<Diagnostic>,
}

/// The parser's messages for a word without quotation marks; it takes one that starts with `n` for
/// a misspelled `nan`.
const NO_WORD: &[&str] = &["string values must be quoted", "invalid float", "invalid boolean"];

/// At most this many syntax errors are reported for a file.
const SYNTAX_ERRORS: usize = 50;

impl TomlReader {
    /// A reader of the TOML that starts at the byte `base` of `file`.
    pub fn new(file: &SourceFile, base: usize) -> Self {
        Self { file: file.clone(), base, damaged: Vec::new(), diagnostics: Vec::new() }
    }

    /// Parses a whole document. A line that is not TOML is reported, and the entries on it are
    /// skipped.
    pub fn parse<'t>(&mut self, text: &'t str) -> DeTable<'t> {
        let (table, mut errors) = DeTable::parse_recoverable(text);
        errors.sort_by_key(|error| error.span().map_or(0, |span| span.start));
        for error in errors {
            self.syntax(&error, text);
        }
        table.into_inner()
    }

    fn syntax(&mut self, error: &Error, text: &str) {
        let span = error.span().unwrap_or(0..text.len());
        let before = text.get(..span.start).unwrap_or(text);
        let after = text.get(span.end..).unwrap_or_default();
        let line = before.rfind('\n').map_or(0, |at| at + 1)
            ..after.find('\n').map_or(text.len(), |at| span.end + at);
        match self.damaged.last_mut() {
            Some(last) if line.start <= last.end => {
                last.end = last.end.max(line.end);
                return;
            }
            _ => self.damaged.push(line),
        }
        if self.damaged.len() > SYNTAX_ERRORS {
            return;
        }
        let written = text.get(span.clone()).unwrap_or_default();
        let diagnostic = if error.message() == "duplicate key" {
            self.fault(RuleId::DuplicateKey, span).with("key", written)
        } else if looks_like_a_date(written) {
            self.fault(RuleId::ImpossibleDate, span).with("value", written)
        } else if looks_like_a_time(written) {
            self.fault(RuleId::ImpossibleTime, span).with("value", written)
        } else if error.message().starts_with("string values must be quoted") && written.is_empty()
        {
            self.fault(RuleId::MissingValue, span)
        } else if NO_WORD.iter().any(|message| error.message().starts_with(message))
            && written.starts_with(char::is_alphabetic)
        {
            self.fault(RuleId::UnquotedText, span).with("value", written)
        } else {
            self.fault(RuleId::TomlSyntax, span).with("detail", error.message())
        };
        self.diagnostics.push(diagnostic);
    }

    /// Whether some line is not TOML, so that its content is unknown.
    pub fn has_damage(&self) -> bool {
        !self.damaged.is_empty()
    }

    fn is_damaged(&self, span: &Range<usize>) -> bool {
        let next = self.damaged.partition_point(|line| line.end < span.start);
        self.damaged.get(next).is_some_and(|line| line.start <= span.end)
    }

    /// The place in the file of a byte range of the TOML.
    pub fn place(&self, span: Range<usize>) -> Place {
        self.file.place(span.start + self.base..span.end + self.base)
    }

    /// A diagnostic at a byte range of the TOML, for the caller to complete and to pass to
    /// [`TomlReader::report`].
    pub fn fault(&self, rule: RuleId, span: Range<usize>) -> Diagnostic {
        Diagnostic::new(rule).at(self.place(span))
    }

    /// Keeps a diagnostic; returns `None`, for functions that return after it.
    pub fn report<T>(&mut self, diagnostic: Diagnostic) -> Option<T> {
        self.diagnostics.push(diagnostic);
        None
    }

    /// All entries of a table with arbitrary keys, in order, without those on lines that are not
    /// TOML.
    pub fn entries<'a, 't>(&self, path: &str, table: &'a DeTable<'t>) -> Vec<Entry<'a, 't>> {
        table
            .iter()
            .map(|(name, value)| Entry {
                key: join(path, name.get_ref()),
                name: name.get_ref(),
                name_span: name.span(),
                value,
            })
            .filter(|entry| {
                let span = entry.span();
                // The parser returns an empty range for a missing value.
                let whole = entry.name_span.start..span.end.max(entry.name_span.end);
                span != (0..0) && !self.is_damaged(&whole)
            })
            .collect()
    }

    /// The entries of a table with fixed keys; an unknown key is reported.
    pub fn known<'a, 't>(
        &mut self,
        path: &str,
        table: &'a DeTable<'t>,
        known: &[&'static str],
    ) -> Vec<Entry<'a, 't>> {
        let (good, unknown): (Vec<_>, Vec<_>) =
            self.entries(path, table).into_iter().partition(|entry| known.contains(&entry.name));
        for entry in unknown {
            let diagnostic = self
                .fault(RuleId::UnknownKey, entry.name_span.clone())
                .with("key", entry.key.as_str())
                .with("expected", owned(known));
            self.report::<()>(suggest(diagnostic, entry.name, known.iter().copied()));
        }
        good
    }

    /// Reports a value of the wrong type.
    pub fn wrong_type<T>(&mut self, entry: &Entry<'_, '_>, expected: &str) -> Option<T> {
        self.wrong_value_type(&entry.key, entry.value, expected)
    }

    /// As [`TomlReader::wrong_type`], for a value without a key of its own.
    pub fn wrong_value_type<T>(
        &mut self,
        key: &str,
        value: &Value<'_>,
        expected: &str,
    ) -> Option<T> {
        let diagnostic = self
            .fault(RuleId::WrongType, value.span())
            .with("key", key)
            .with("expected", expected)
            .with("found", kind(value.get_ref()));
        self.report(diagnostic)
    }

    /// The text of a string.
    pub fn string<'a>(&mut self, entry: &Entry<'a, '_>) -> Option<&'a str> {
        match entry.value.get_ref() {
            DeValue::String(text) => Some(text),
            _ => self.wrong_type(entry, "string"),
        }
    }

    /// The texts of a list of strings, with their byte ranges in the TOML.
    pub fn strings<'a>(&mut self, entry: &Entry<'a, '_>) -> Option<Vec<(&'a str, Range<usize>)>> {
        let DeValue::Array(items) = entry.value.get_ref() else {
            return self.wrong_type(entry, "list-of-strings");
        };
        let mut texts = Vec::new();
        for item in items {
            match item.get_ref() {
                DeValue::String(text) => texts.push((&**text, item.span())),
                _ => return self.wrong_value_type(&entry.key, item, "string"),
            }
        }
        Some(texts)
    }

    /// The value as a table.
    pub fn table<'a, 't>(&mut self, entry: &Entry<'a, 't>) -> Option<&'a DeTable<'t>> {
        match entry.value.get_ref() {
            DeValue::Table(table) => Some(table),
            _ => self.wrong_type(entry, "table"),
        }
    }

    /// One of a few words.
    pub fn choice<T: Copy>(
        &mut self,
        entry: &Entry<'_, '_>,
        choices: &[(&'static str, T)],
    ) -> Option<T> {
        let text = self.string(entry)?;
        if let Some((_, choice)) = choices.iter().find(|(word, _)| *word == text) {
            return Some(*choice);
        }
        let words: Vec<_> = choices.iter().map(|(word, _)| *word).collect();
        let diagnostic = self
            .fault(RuleId::UnknownValue, entry.span())
            .with("key", entry.key.as_str())
            .with("value", text)
            .with("expected", owned(&words));
        self.report(suggest(diagnostic, text, words))
    }
}

/// Adds a similar name to a diagnostic as a suggestion, if there is one.
pub fn suggest<'n>(
    diagnostic: Diagnostic,
    word: &str,
    names: impl IntoIterator<Item = &'n str>,
) -> Diagnostic {
    match nearest(word, names) {
        Some(name) => diagnostic.with("suggestion", name),
        None => diagnostic,
    }
}

fn owned(words: &[&str]) -> Vec<String> {
    words.iter().map(|&word| word.to_owned()).collect()
}

fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

/// The type of a value, as named in diagnostics.
pub fn kind(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "string",
        DeValue::Integer(_) => "integer",
        DeValue::Float(_) => "decimal",
        DeValue::Boolean(_) => "boolean",
        DeValue::Array(_) => "list",
        DeValue::Table(_) => "table",
        DeValue::Datetime(moment) => match (moment.date, moment.time, moment.offset) {
            (Some(_), None, _) => "date",
            (Some(_), Some(_), Some(_)) => "date-time",
            (Some(_), Some(_), None) => "local-date-time",
            (None, _, _) => "time",
        },
    }
}

/// Whether text starts like `2024-02-30`, a date that the TOML parser refuses as a syntax error.
fn looks_like_a_date(text: &str) -> bool {
    text.split_once('-')
        .is_some_and(|(year, _)| year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Whether text starts like `25:00`.
fn looks_like_a_time(text: &str) -> bool {
    text.split_once(':')
        .is_some_and(|(hour, _)| hour.len() == 2 && hour.bytes().all(|byte| byte.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str) -> (Vec<String>, Vec<String>) {
        let file = SourceFile::new("depeche.toml", text);
        let mut reader = TomlReader::new(&file, 0);
        let table = reader.parse(text);
        let found = reader.entries("", &table).into_iter().map(|entry| entry.key).collect();
        (found, reader.diagnostics.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn a_line_that_is_not_toml_is_skipped() {
        let (found, diagnostics) =
            names("a = 1\nb = \nc = nonsense\nd = 2024-02-30\na = 2\ne = 5\n");
        assert_eq!(found, ["a", "e"]);
        assert_eq!(
            diagnostics,
            [
                "error[missing-value] depeche.toml:2:5",
                "error[unquoted-text] depeche.toml:3:5 (value: nonsense)",
                "error[impossible-date] depeche.toml:4:5 (value: 2024-02-30)",
                "error[duplicate-key] depeche.toml:5:1 (key: a)",
            ]
        );
    }

    #[test]
    fn no_input_panics() {
        for text in ["", "=", "[", "[[", "a.", "a = [", "\u{0}", "é = ", "[a]\n[a]", "a = {", "\r"]
        {
            names(text);
        }
        names(&"[".repeat(10_000));
        names(&"x = [".repeat(10_000));
        names(&"a.".repeat(10_000));
    }
}
