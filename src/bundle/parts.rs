//! The result of resolution: text that remembers what it was made of.

use std::ops::Range;
use std::sync::Arc;

use crate::locale::Locale;

/// A resolved message as parts: text, and values with their kind, name and machine form.
///
/// The texts of the parts, concatenated, are exactly the string form without isolation marks.
/// Reuse one to resolve many messages without allocating again.
#[derive(Clone, Debug, Default)]
pub struct Parts {
    text: String,
    machine: String,
    parts: Vec<StoredPart>,
    isolates: Vec<Isolate>,
}

#[derive(Clone, Debug)]
struct StoredPart {
    kind: PartKind,
    end: usize,
    machine: Range<usize>,
    name: Option<Arc<str>>,
    locale: Option<Locale>,
}

/// A value, which may need isolation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Isolate {
    pub(crate) range: Range<usize>,
    pub(crate) marked: bool,
}

/// What a [`Part`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PartKind {
    /// The translator's own text; it may hold markup.
    Text,
    /// A string literal of the message (`{"*"}`): never markup.
    Literal,
    /// A number.
    Number,
    /// Text of a fact.
    String,
    /// A date.
    Date,
    /// A date and time.
    DateTime,
    /// A year.
    Year,
    /// A range of dates or numbers.
    Range,
    /// A percentage.
    Percent,
    /// Money.
    Money,
    /// A measure.
    Measure,
    /// The name of a region.
    Region,
    /// The name of a language.
    Language,
    /// A proper name.
    Name,
    /// A list.
    List,
    /// The text of a term borrowed from the source locale.
    Term,
}

impl PartKind {
    /// The word JSON uses: `text`, `number`, `date`, `date-time`, …
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Literal => "literal",
            Self::Number => "number",
            Self::String => "string",
            Self::Date => "date",
            Self::DateTime => "date-time",
            Self::Year => "year",
            Self::Range => "range",
            Self::Percent => "percent",
            Self::Money => "money",
            Self::Measure => "measure",
            Self::Region => "region",
            Self::Language => "language",
            Self::Name => "name",
            Self::List => "list",
            Self::Term => "term",
        }
    }

    /// Whether it is a value or a borrowed term, as opposed to text of the message.
    pub fn is_value(self) -> bool {
        !matches!(self, Self::Text | Self::Literal)
    }
}

/// One part of a resolved message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part<'p> {
    /// What it is.
    pub kind: PartKind,
    /// What the reader sees.
    pub text: &'p str,
    /// The name of the variable it came from.
    pub name: Option<&'p str>,
    /// The form machines read: `96`, `2024-11-07`.
    pub machine: Option<&'p str>,
    /// Whether it is set apart from text of the other direction.
    pub isolated: bool,
    /// The locale of its text, where it is not the message's: a term borrowed from the source.
    pub locale: Option<&'p Locale>,
}

impl Parts {
    /// An empty result.
    pub fn new() -> Self {
        Self::default()
    }

    /// The whole text, without isolation marks.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The parts, in order.
    pub fn iter(&self) -> impl Iterator<Item = Part<'_>> {
        let mut start = 0;
        self.parts.iter().map(move |stored| {
            let range = start..stored.end;
            start = stored.end;
            let machine = self.machine.get(stored.machine.clone()).filter(|form| !form.is_empty());
            Part {
                kind: stored.kind,
                text: self.text.get(range.clone()).unwrap_or_default(),
                name: stored.name.as_deref(),
                machine,
                isolated: stored.kind.is_value() && self.is_marked(&range),
                locale: stored.locale.as_ref(),
            }
        })
    }

    fn is_marked(&self, range: &Range<usize>) -> bool {
        self.isolates.iter().any(|isolate| isolate.marked && isolate.range == *range)
    }

    /// The text with isolation marks (U+2068 FSI … U+2069 PDI) where they were found necessary.
    pub fn to_marked_string(&self) -> String {
        let mut out = String::with_capacity(self.text.len() + 6 * self.isolates.len());
        write_marked(&self.text, &self.isolates, &mut out);
        out
    }

    pub(super) fn clear(&mut self) {
        self.text.clear();
        self.machine.clear();
        self.parts.clear();
        self.isolates.clear();
    }

    pub(super) fn len(&self) -> usize {
        self.text.len()
    }

    /// The text to append to; follow with [`Self::push_value`].
    pub(super) fn text_mut(&mut self) -> &mut String {
        &mut self.text
    }

    /// Appends text; merges it with text before it.
    pub(super) fn push_text(&mut self, text: &str, kind: PartKind) {
        if text.is_empty() {
            return;
        }
        self.text.push_str(text);
        let end = self.text.len();
        match self.parts.last_mut() {
            Some(last) if kind == PartKind::Text && last.kind == kind => last.end = end,
            _ => self.parts.push(StoredPart { kind, end, machine: 0..0, name: None, locale: None }),
        }
    }

    /// Makes what was appended since the last part a term borrowed from another locale.
    pub(super) fn push_term(&mut self, locale: &Locale) {
        self.push_value(PartKind::Term, None, None);
        if let Some(part) = self.parts.last_mut() {
            part.locale = Some(locale.clone());
        }
    }

    /// Makes what was appended since the last part a value.
    pub(super) fn push_value(
        &mut self,
        kind: PartKind,
        name: Option<&Arc<str>>,
        machine: Option<&str>,
    ) {
        let from = self.machine.len();
        self.machine.push_str(machine.unwrap_or_default());
        let start = self.parts.last().map_or(0, |last| last.end);
        let end = self.text.len();
        self.parts.push(StoredPart {
            kind,
            end,
            machine: from..self.machine.len(),
            name: name.cloned(),
            locale: None,
        });
        self.isolates.push(Isolate { range: start..end, marked: false });
    }

    pub(super) fn isolates_mut(&mut self) -> (&str, &mut Vec<Isolate>) {
        (&self.text, &mut self.isolates)
    }

    pub(super) fn is_marked_anywhere(&self) -> bool {
        self.isolates.iter().any(|isolate| isolate.marked)
    }

    pub(super) fn into_text(self) -> String {
        self.text
    }
}

/// Writes `text` with marks around the marked isolates, which come in order and never nest.
pub(super) fn write_marked(text: &str, isolates: &[Isolate], out: &mut String) {
    let mut at = 0;
    for isolate in isolates.iter().filter(|isolate| isolate.marked) {
        out.push_str(text.get(at..isolate.range.start).unwrap_or_default());
        out.push('\u{2068}');
        out.push_str(text.get(isolate.range.clone()).unwrap_or_default());
        out.push('\u{2069}');
        at = isolate.range.end;
    }
    out.push_str(text.get(at..).unwrap_or_default());
}
