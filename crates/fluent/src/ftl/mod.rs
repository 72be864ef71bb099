//! Fluent resources: an owned tree of what [`syntax`](crate::syntax) reads, with diagnostics for
//! what it cannot.
//!
//! One bad entry costs that entry, never the file.

mod canonical;
mod compose;
mod extent;
mod read;
mod shape;
mod splice;
pub mod tree;

use crate::diagnostic::{Diagnostic, RuleId, SourceFile, Subject};
pub use canonical::{Fingerprint, InvalidFingerprint, canonical};
pub use compose::{Paragraphs, Piece, compose, compose_value};
pub(crate) use read::Outline;
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
            let Some(at) = damaged_at(&self.source, fault) else { continue };
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
    read::resource(source, max_nesting)
}

/// Where a fault of encoding stands, unless that is a comment.
fn damaged_at(source: &SourceFile, fault: &Diagnostic) -> Option<u32> {
    let place = fault.place.as_ref().filter(|_| fault.rule == RuleId::InvalidUtf8)?;
    let text = source.text();
    let before = text.get(..place.range.start).unwrap_or_default();
    let line = before.rfind('\n').map_or(0, |end| end + 1);
    let is_comment = text.get(line..).is_some_and(|line| line.starts_with('#'));
    (!is_comment).then(|| Span::from(place.range.clone()).start)
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

/// Reads the escapes of a string literal: `\"`, `\\`, `\u0041`, `\U01F602`. One that is no
/// character, as `\uD800`, is the replacement character.
pub fn unescape(literal: &str) -> String {
    let mut out = String::with_capacity(literal.len());
    let mut rest = literal;
    while let Some((text, escape)) = rest.split_once('\\') {
        out.push_str(text);
        let mut characters = escape.chars();
        let digits = match characters.next() {
            Some(c @ ('"' | '\\')) => {
                out.push(c);
                rest = characters.as_str();
                continue;
            }
            Some('u') => 4,
            Some('U') => 6,
            _ => 0,
        };
        rest = characters.as_str();
        let code = rest.get(..digits).filter(|_| digits > 0);
        let code = code.and_then(|code| u32::from_str_radix(code, 16).ok());
        out.push(code.and_then(char::from_u32).unwrap_or(char::REPLACEMENT_CHARACTER));
        rest = rest.get(digits..).unwrap_or_default();
    }
    out.push_str(rest);
    out
}
