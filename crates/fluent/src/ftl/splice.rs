//! Changing entries of a file while every other byte stays as it is.

use std::collections::HashMap;
use std::ops::Range;

use super::Resource;
use super::tree::Entry;

/// Changes to a file.
///
/// ```
/// use depeche_fluent::{diagnostic::SourceFile, ftl};
///
/// let file = SourceFile::new("une.ftl", "# Le titre\ntitle = La une\n\n# À garder\nlead = Vote\n");
/// let resource = ftl::parse(&file, ftl::MAX_NESTING);
/// let mut splice = ftl::Splice::new(&resource);
/// splice.remove("title");
/// splice.set_value("lead", None, " Le vote");
/// splice.insert_after(Some("lead"), "body = Texte\n");
/// assert_eq!(splice.apply(), "# À garder\nlead = Le vote\n\nbody = Texte\n");
/// ```
#[derive(Clone, Debug)]
pub struct Splice<'r> {
    resource: &'r Resource,
    entries: HashMap<String, &'r Entry>,
    edits: Vec<(Range<usize>, String)>,
}

impl<'r> Splice<'r> {
    /// No changes yet.
    pub fn new(resource: &'r Resource) -> Self {
        let entries = resource.entries.iter().map(|entry| (resource.name(entry), entry));
        Self { resource, entries: entries.collect(), edits: Vec::new() }
    }

    fn entry(&self, name: &str) -> Option<&'r Entry> {
        self.entries.get(name).copied()
    }

    /// Whether the file has a message or term of that name.
    pub fn has(&self, name: &str) -> bool {
        self.entry(name).is_some()
    }

    /// Replaces the value of a message, or one of its attributes, by a pattern as
    /// [`compose_value`](super::compose_value) writes it; one that is not there is added. Nothing
    /// happens where there is no such message.
    pub fn set_value(&mut self, name: &str, attribute: Option<&str>, pattern: &str) {
        let Some(entry) = self.entry(name) else { return };
        let resource = self.resource;
        let (range, text) = match attribute {
            None => {
                let start = resource.behind_equals(entry.id.range().end);
                let value = entry.value.as_ref();
                let end = value.map_or(start, |value| resource.pattern(value).end);
                (start..end, pattern.to_owned())
            }
            Some(wanted) => {
                let mut known = entry.attributes.iter();
                match known.find(|own| resource.text(own.id) == wanted) {
                    Some(own) => {
                        let start = resource.behind_equals(own.id.range().end);
                        (start..resource.pattern(&own.value).end, pattern.to_owned())
                    }
                    None => {
                        let end = resource.end(entry);
                        (end..end, format!("\n    .{wanted} ={pattern}"))
                    }
                }
            }
        };
        self.edits.push((range, text));
    }

    /// Removes a message with the comment above it and the blank lines behind it.
    pub fn remove(&mut self, name: &str) {
        let Some(entry) = self.entry(name) else { return };
        let text = self.resource.source.text();
        let line = line_start(text, entry.id.range().start);
        let start = comment_start(text, line);
        let mut end = line_end(text, self.resource.end(entry));
        while let Some(next) = text.get(end..).filter(|rest| !rest.is_empty()) {
            let blank = next.split_inclusive('\n').next().unwrap_or_default();
            if !blank.trim().is_empty() {
                break;
            }
            end += blank.len();
        }
        self.edits.push((start..end, String::new()));
    }

    /// Adds an entry behind another one that stays, or before the first; entries that are added at one place
    /// stand in the order in which they were added.
    pub fn insert_after(&mut self, name: Option<&str>, entry: &str) {
        let text = self.resource.source.text();
        let (at, new) = match name.and_then(|name| self.entry(name)) {
            Some(known) => {
                let at = line_end(text, self.resource.end(known));
                let before = text.get(..at).unwrap_or_default();
                let gap = if before.ends_with('\n') { "\n" } else { "\n\n" };
                (at, format!("{gap}{entry}"))
            }
            None => match self.resource.entries.first() {
                Some(first) => {
                    let at = comment_start(text, line_start(text, first.id.range().start));
                    (at, format!("{entry}\n"))
                }
                None if text.trim().is_empty() => {
                    let gap = if self.edits.is_empty() { "" } else { "\n" };
                    (text.len(), format!("{gap}{entry}"))
                }
                None => {
                    let gap = if text.ends_with('\n') { "\n" } else { "\n\n" };
                    (text.len(), format!("{gap}{entry}"))
                }
            },
        };
        self.edits.push((at..at, new));
    }

    /// The file as it is to be.
    pub fn apply(mut self) -> String {
        let text = self.resource.source.text();
        let crlf = text.contains("\r\n");
        // Of what is at one place, what is added comes before what is replaced.
        self.edits.sort_by_key(|(range, _)| (range.start, range.end));
        let mut out = String::with_capacity(text.len());
        let mut at = 0;
        let mut removed_last = false;
        for (range, new) in &self.edits {
            if range.start < at && range.end <= at && new.is_empty() {
                continue;
            }
            out.push_str(text.get(at..range.start.max(at)).unwrap_or_default());
            out.push_str(&if crlf { new.replace('\n', "\r\n") } else { new.clone() });
            at = range.end.max(at);
            removed_last = new.is_empty() && at == text.len();
        }
        out.push_str(text.get(at..).unwrap_or_default());
        if removed_last {
            let end = if crlf { "\r\n" } else { "\n" };
            out.truncate(out.trim_end_matches(['\n', '\r']).len());
            if !out.is_empty() {
                out.push_str(end);
            }
        }
        out
    }
}

/// The start of the line.
fn line_start(text: &str, at: usize) -> usize {
    let before = text.get(..at).unwrap_or_default();
    before.rfind('\n').map_or(0, |end| end + 1)
}

/// Just behind the line end.
fn line_end(text: &str, at: usize) -> usize {
    let after = text.get(at..).unwrap_or_default();
    after.find('\n').map_or(text.len(), |end| at + end + 1)
}

/// The start of the comment that stands right above a line, else of the line.
fn comment_start(text: &str, line: usize) -> usize {
    let mut start = line;
    while start > 0 {
        let above = line_start(text, start - 1);
        let own = text.get(above..start).unwrap_or_default();
        if !own.starts_with('#') || own.starts_with("##") {
            break;
        }
        start = above;
    }
    start
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::SourceFile;
    use crate::ftl::{MAX_NESTING, parse};

    const FILE: &str = "### Un article\n\ntitle = La une\n\n## Groupe\n\n# Un\n# deux\nlead =\n    { $n ->\n        [one] un\n       *[other] { $n }\n    } pays\n    .alt = A\n    .short = S\n\nend = Fin\n";

    fn spliced(change: impl FnOnce(&mut Splice<'_>)) -> String {
        let resource = parse(&SourceFile::new("a.ftl", FILE), MAX_NESTING);
        let mut splice = Splice::new(&resource);
        change(&mut splice);
        splice.apply()
    }

    #[test]
    fn nothing_changes_nothing() {
        assert_eq!(spliced(|_| {}), FILE);
    }

    #[test]
    fn values_and_attributes_are_replaced_alone() {
        let value = spliced(|splice| splice.set_value("lead", None, " Le vote"));
        assert_eq!(
            value,
            FILE.replace(
                "\n    { $n ->\n        [one] un\n       *[other] { $n }\n    } pays",
                " Le vote",
            )
        );
        let attribute = spliced(|splice| splice.set_value("lead", Some("alt"), " B"));
        assert_eq!(attribute, FILE.replace(".alt = A", ".alt = B"));
        let added = spliced(|splice| splice.set_value("end", Some("alt"), " B"));
        assert_eq!(added, FILE.replace("end = Fin", "end = Fin\n    .alt = B"));
    }

    #[test]
    fn entries_go_with_their_comments_and_come_in_order() {
        let gone = spliced(|splice| {
            splice.remove("lead");
            splice.insert_after(Some("title"), "a = A\n");
            splice.insert_after(Some("title"), "b = B\n");
            splice.insert_after(None, "z = Z\n");
        });
        assert_eq!(
            gone,
            "### Un article\n\nz = Z\n\ntitle = La une\n\na = A\n\nb = B\n\n## Groupe\n\nend = Fin\n"
        );
        let last = spliced(|splice| {
            splice.remove("end");
            splice.insert_after(Some("lead"), "new = N\n");
        });
        assert!(last.ends_with("    .short = S\n\nnew = N\n"), "{last}");
        assert!(spliced(|splice| splice.remove("end")).ends_with("    .short = S\n"));
    }
}
