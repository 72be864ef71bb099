//! The result of resolution: text with its parts.

use std::ops::Range;

use super::bidi;
use crate::fact::Fact;
use crate::locale::Locale;

/// A resolved message as parts: text, and values with their kind, name and machine form.
///
/// The concatenated texts of the parts are exactly the string without isolation marks. Reuse a
/// `Parts` to resolve many messages without allocating again.
///
/// ```
/// use depeche_fluent::bundle::{Arguments, Bundle, PartKind, Parts, Resource};
/// use depeche_fluent::diagnostic::SourceFile;
///
/// let file = SourceFile::new("fr/une.ftl", "vote = { $votes } pays sur { $members }\n");
/// let bundle = Bundle::builder("fr".parse()?).resource(Resource::new(&file)).build();
/// let mut parts = Parts::new();
/// let facts = Arguments::from_iter([("votes", 1250), ("members", 2000)]);
/// bundle.resolve("vote", None, &facts, &mut parts).expect("whole");
///
/// let votes = parts.iter().next().expect("a part");
/// assert_eq!((votes.kind, votes.name), (PartKind::Number, Some("votes")));
/// assert_eq!((votes.text, votes.machine), ("1\u{202f}250", Some("1250")));
/// assert_eq!(parts.iter().map(|part| part.text).collect::<String>(), parts.text());
/// # Ok::<(), depeche_fluent::locale::ParseLocaleError>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Parts {
    text: String,
    /// Machine forms and names, one after the other.
    notes: String,
    /// All parts except text, which fills the gaps between them.
    special: Vec<Special>,
    /// Whether any character is not plainly left-to-right.
    turns: bool,
    /// Whether names and machine forms are left out.
    text_only: bool,
}

/// A part that is not translated text.
#[derive(Clone, Debug)]
pub(super) struct Special {
    kind: PartKind,
    pub(super) range: Range<usize>,
    machine: Range<usize>,
    name: Option<Range<usize>>,
    locale: Option<Locale>,
    /// Whether isolation marks surround it.
    pub(super) marked: bool,
}

/// The kind of a [`Part`].
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
    /// A time of day.
    Time,
    /// A year.
    Year,
    /// A range of dates, times or numbers.
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
    /// The name in JSON: `text`, `number`, `date`, `date-time`, …
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Literal => "literal",
            Self::Number => "number",
            Self::String => "string",
            Self::Date => "date",
            Self::DateTime => "date-time",
            Self::Time => "time",
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

/// One part of a resolved message; from [`Parts::iter`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Part<'p> {
    /// The kind.
    pub kind: PartKind,
    /// The text that readers see.
    pub text: &'p str,
    /// The name of the variable; `None` if the value is not from one, and in [`Parts::text_only`].
    pub name: Option<&'p str>,
    /// The machine-readable form: `96`, `2024-11-07`.
    pub machine: Option<&'p str>,
    /// Whether isolation marks surround it in [`Parts::to_marked_string`].
    pub isolated: bool,
    /// The locale of its text, if it differs from the message's: that of a borrowed term.
    pub locale: Option<&'p Locale>,
}

/// Two results are equal if their parts are.
impl PartialEq for Parts {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

impl Eq for Parts {}

impl Parts {
    /// An empty result.
    pub fn new() -> Self {
        Self::default()
    }

    /// An empty result for text only: parts will have neither names nor machine forms, which makes
    /// resolving slightly faster.
    pub fn text_only() -> Self {
        Self { text_only: true, ..Self::default() }
    }

    /// The whole text, without isolation marks.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The parts, in order. A part is empty only if it is an empty value or an empty literal, which
    /// is kept because it separates the markup on its two sides.
    pub fn iter(&self) -> impl Iterator<Item = Part<'_>> {
        PartsIter { parts: self, at: 0, special: self.special.iter().peekable() }
    }

    /// The text with isolation marks (U+2068 FSI … U+2069 PDI) around the isolated parts.
    pub fn to_marked_string(&self) -> String {
        let mut out = String::with_capacity(self.text.len() + 6 * self.special.len());
        write_marked(&self.text, &self.special, &mut out);
        out
    }

    pub(super) fn clear(&mut self) {
        self.text.clear();
        self.notes.clear();
        self.special.clear();
        self.turns = false;
    }

    pub(super) fn len(&self) -> usize {
        self.text.len()
    }

    /// The text to append a value to; follow with [`Self::push_value`].
    pub(super) fn text_mut(&mut self) -> &mut String {
        &mut self.text
    }

    /// Appends text of the message; `turns` is the result of [`bidi::turns`] for it.
    pub(super) fn push_text(&mut self, text: &str, turns: bool) {
        self.text.push_str(text);
        self.turns |= turns;
    }

    /// Appends text whose direction is unknown.
    pub(super) fn push_other(&mut self, text: &str) {
        self.push_text(text, bidi::turns(text));
    }

    /// Appends a string literal of the message.
    pub(super) fn push_literal(&mut self, text: &str) {
        let start = self.text.len();
        self.push_other(text);
        self.push(PartKind::Literal, start, None, 0..0, None);
    }

    /// Appends the text of a term borrowed from another locale.
    pub(super) fn push_term(&mut self, text: &str, locale: &Locale) {
        let start = self.text.len();
        self.push_other(text);
        self.push(PartKind::Term, start, None, 0..0, Some(locale.clone()));
    }

    /// Makes the text appended from `start` on a value.
    pub(super) fn push_value(
        &mut self,
        start: usize,
        kind: PartKind,
        name: Option<&str>,
        fact: &Fact,
    ) {
        self.turns |= bidi::turns(self.text.get(start..).unwrap_or_default());
        if self.text_only {
            return self.push(kind, start, None, 0..0, None);
        }
        let from = self.notes.len();
        fact.write_machine(&mut self.notes);
        let machine = from..self.notes.len();
        self.push(kind, start, name, machine, None);
    }

    fn push(
        &mut self,
        kind: PartKind,
        start: usize,
        name: Option<&str>,
        machine: Range<usize>,
        locale: Option<Locale>,
    ) {
        let from = self.notes.len();
        let name = name.map(|name| {
            self.notes.push_str(name);
            from..self.notes.len()
        });
        let range = start..self.text.len();
        self.special.push(Special { kind, range, machine, name, locale, marked: false });
    }

    /// Whether any character is not plainly left-to-right.
    pub(super) fn turns(&self) -> bool {
        self.turns
    }

    /// The text, and the parts in it that are values.
    pub(super) fn values_mut(&mut self) -> (&str, Vec<&mut Special>) {
        let values = self.special.iter_mut().filter(|special| special.kind.is_value());
        (&self.text, values.collect())
    }

    pub(super) fn has_values(&self) -> bool {
        self.special.iter().any(|special| special.kind.is_value())
    }

    pub(super) fn is_marked_anywhere(&self) -> bool {
        self.special.iter().any(|special| special.marked)
    }

    pub(super) fn into_text(self) -> String {
        self.text
    }
}

struct PartsIter<'p> {
    parts: &'p Parts,
    /// The byte offset of the text not yet returned.
    at: usize,
    special: std::iter::Peekable<std::slice::Iter<'p, Special>>,
}

impl<'p> Iterator for PartsIter<'p> {
    type Item = Part<'p>;

    fn next(&mut self) -> Option<Part<'p>> {
        let parts = self.parts;
        let until = self.special.peek().map_or(parts.text.len(), |special| special.range.start);
        if self.at < until {
            let text = parts.text.get(self.at..until).unwrap_or_default();
            self.at = until;
            let kind = PartKind::Text;
            return Some(Part {
                kind,
                text,
                name: None,
                machine: None,
                isolated: false,
                locale: None,
            });
        }
        let special = self.special.next()?;
        self.at = special.range.end;
        let note = |range: &Range<usize>| parts.notes.get(range.clone());
        Some(Part {
            kind: special.kind,
            text: parts.text.get(special.range.clone()).unwrap_or_default(),
            name: special.name.as_ref().and_then(note),
            machine: note(&special.machine).filter(|form| !form.is_empty()),
            isolated: special.marked,
            locale: special.locale.as_ref(),
        })
    }
}

/// Writes `text` with marks around the marked parts, which come in order and never nest.
fn write_marked(text: &str, special: &[Special], out: &mut String) {
    let mut at = 0;
    for special in special.iter().filter(|special| special.marked) {
        out.push_str(text.get(at..special.range.start).unwrap_or_default());
        out.push('\u{2068}');
        out.push_str(text.get(special.range.clone()).unwrap_or_default());
        out.push('\u{2069}');
        at = special.range.end;
    }
    out.push_str(text.get(at..).unwrap_or_default());
}
