//! Fluent resources: parsing with places, and a guard against deep nesting.
//!
//! The only user of `fluent-syntax`. One bad entry costs that entry, never the file.

mod canonical;
mod compose;
mod convert;
mod extent;
mod guard;
mod junk;
mod shape;
mod splice;
pub mod tree;

use std::borrow::Cow;
use std::ops::Range;

use crate::diagnostic::{Diagnostic, RuleId, SourceFile, Subject};
pub use canonical::{Fingerprint, InvalidFingerprint, canonical};
pub use compose::{Paragraphs, Piece, compose, compose_value};
pub use shape::shape;
pub use splice::Splice;
use tree::{Entry, EntryKind, Span};

/// How deeply `{` may nest in one entry, unless configured otherwise.
pub const MAX_NESTING: usize = 64;

/// A parsed Fluent resource: its text, its entries and what was wrong with it.
///
/// ```
/// use depeche_fluent::{diagnostic::SourceFile, ftl};
///
/// let file = SourceFile::new("fr/une.ftl", "title = À la une\nlead = { $votes\n");
/// let resource = ftl::parse(&file, ftl::MAX_NESTING);
/// assert_eq!(resource.entries.len(), 1);
/// assert_eq!(resource.diagnostics.len(), 1);
/// assert_eq!(resource.diagnostics[0].subject.message.as_deref(), Some("lead"));
/// ```
#[derive(Clone, Debug)]
pub struct Resource {
    /// The file it was read from.
    pub source: SourceFile,
    /// Messages and terms, in file order; of duplicates only the first.
    pub entries: Vec<Entry>,
    /// The entries that could not be read: the identifier, if it can be told, and the index of
    /// the diagnostic that says why.
    pub broken: Vec<(String, usize)>,
    /// The entries whose text goes on in lines that could not be read, likewise. They are among
    /// the entries, as Fluent has it; a bundle shows no half of a text and counts them as broken.
    pub cut_short: Vec<(String, usize)>,
    /// What was wrong.
    pub diagnostics: Vec<Diagnostic>,
}

impl Resource {
    /// The text of a span.
    pub fn text(&self, span: Span) -> &str {
        self.source.text().get(span.range()).unwrap_or_default()
    }

    /// The identifier of an entry as it is referred to: `lead`, `-interpol`.
    pub fn name(&self, entry: &Entry) -> String {
        match entry.kind {
            EntryKind::Message => self.text(entry.id).to_owned(),
            EntryKind::Term => format!("-{}", self.text(entry.id)),
        }
    }
}

impl Resource {
    /// Leaves out the entries in which the given faults of encoding stand, and records why.
    pub fn damage(&mut self, faults: &[Diagnostic]) {
        for fault in faults {
            let Some(place) = fault.place.as_ref().filter(|_| fault.rule == RuleId::InvalidUtf8)
            else {
                continue;
            };
            let at = Span::from(place.range.clone()).start;
            let text = self.source.text();
            let line =
                text.get(..place.range.start).map_or(0, |b| b.rfind('\n').map_or(0, |n| n + 1));
            if text.get(line..).is_some_and(|line| line.starts_with('#')) {
                continue;
            }
            let hit = self.entries.iter().rposition(|entry| entry.id.start <= at);
            if let Some(entry) = hit.map(|index| self.entries.remove(index)) {
                let name = self.name(&entry);
                self.broken.push((name.clone(), self.diagnostics.len()));
                let subject = Subject { message: Some(name), ..Subject::default() };
                self.diagnostics.push(fault.clone().about(subject));
            }
        }
    }
}

/// Parses a resource; entries in which `{` nests deeper than `max_nesting` are not read.
///
/// Rules: `byte-order-mark` (a warning: one at the start is passed over), `syntax` (with `kind`, `detail` and
/// `left-out`: `entry` or `rest`), `nesting-too-deep` (with `limit`),
/// `duplicate-message`, `duplicate-attribute` (with `name`).
pub fn parse(source: &SourceFile, max_nesting: usize) -> Resource {
    let text = source.text();
    let mark = text.starts_with('\u{feff}');
    // Empty lines in its place keep every other byte where it is.
    let text = if mark { Cow::Owned(text.replacen('\u{feff}', "\n\n\n", 1)) } else { text.into() };
    let text = guard::without_cut_escapes(text);
    let deep = guard::too_deep(&text, max_nesting);
    let mut resource = if deep.is_empty() {
        convert::resource(source, &text)
    } else {
        convert::resource(source, &guard::without(&text, &deep))
    };
    if mark {
        let warning =
            Diagnostic::new(RuleId::ByteOrderMark).at(source.place(0..'\u{feff}'.len_utf8()));
        resource.diagnostics.push(warning);
    }
    for range in deep {
        let diagnostic = Diagnostic::new(RuleId::NestingTooDeep)
            .at(first_line(source, &range))
            .with("limit", max_nesting);
        push_broken(&mut resource, &range, diagnostic);
    }
    resource
}

/// Records an entry that could not be read.
fn push_broken(resource: &mut Resource, range: &Range<usize>, diagnostic: Diagnostic) {
    let text = resource.source.text().get(range.clone()).unwrap_or_default();
    let id = leading_id(text).map(str::to_owned);
    if let Some(id) = &id {
        resource.broken.push((id.clone(), resource.diagnostics.len()));
    }
    resource.diagnostics.push(diagnostic.about(Subject { message: id, ..Subject::default() }));
}

/// The place of the first line of a range.
fn first_line(source: &SourceFile, range: &Range<usize>) -> crate::diagnostic::Place {
    let text = source.text().get(range.clone()).unwrap_or_default();
    let length = text.find('\n').unwrap_or(text.len());
    source.place(range.start..range.start + length)
}

/// The identifier that an unreadable entry begins with.
fn leading_id(text: &str) -> Option<&str> {
    let line = text.lines().next()?;
    let (id, _) = line.split_once('=')?;
    let id = id.trim_end();
    let name = id.strip_prefix('-').unwrap_or(id);
    let valid = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    valid.then_some(id)
}

/// Reads the escapes of a string literal: `\"`, `\\`, `\u0041`, `\U01F602`.
pub fn unescape(literal: &str) -> String {
    fluent_syntax::unicode::unescape_unicode_to_string(literal).into_owned()
}
