//! Files with their text, and places in them.

use std::fmt;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

/// A text file as it was loaded: its name within the catalog and its text.
///
/// Cheap to clone; every [`Place`] has one, so a diagnostic can always show the line concerned.
#[derive(Clone)]
pub struct SourceFile(Arc<Inner>);

struct Inner {
    name: String,
    text: String,
    index: OnceLock<Index>,
}

/// How far apart the offsets are of which it is known how many characters stand before them, in
/// bytes.
const STEP: usize = 512;

/// What positions are found by, so that one in a long line costs no more than one in a short line.
struct Index {
    /// Where lines begin.
    lines: Vec<usize>,
    /// How many characters begin before each multiple of [`STEP`].
    characters: Vec<usize>,
}

impl Index {
    fn of(text: &str) -> Self {
        let ends = text.match_indices('\n').map(|(at, _)| at + 1);
        let mut count = 0;
        let characters = text.as_bytes().chunks(STEP).map(|chunk| {
            let before = count;
            count += begun(chunk);
            before
        });
        Self { characters: characters.collect(), lines: std::iter::once(0).chain(ends).collect() }
    }

    /// How many characters stand before an offset.
    fn before(&self, text: &str, offset: usize) -> usize {
        let step = (offset / STEP).min(self.characters.len().saturating_sub(1));
        let known = self.characters.get(step).copied().unwrap_or_default();
        known + text.as_bytes().get(step * STEP..offset).map_or(0, begun)
    }
}

/// How many characters begin in some bytes of UTF-8.
fn begun(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte & 0xc0 != 0x80).count()
}

impl SourceFile {
    /// A file named `name` (a path relative to the catalog, with `/`) that holds `text`.
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        Self(Arc::new(Inner { name: name.into(), text: text.into(), index: OnceLock::new() }))
    }

    /// The path relative to the catalog, with `/` between its parts.
    pub fn name(&self) -> &str {
        &self.0.name
    }

    /// The whole text.
    pub fn text(&self) -> &str {
        &self.0.text
    }

    /// The place of a byte range in this file.
    pub fn place(&self, range: Range<usize>) -> Place {
        Place { file: self.clone(), range }
    }

    /// The line and column of a byte offset; an offset past the end is the end.
    pub fn position(&self, offset: usize) -> Position {
        let text = self.text();
        let mut offset = offset.min(text.len());
        while !text.is_char_boundary(offset) {
            offset -= 1;
        }
        let index = self.0.index.get_or_init(|| Index::of(text));
        let line = index.lines.partition_point(|&start| start <= offset);
        let start = index.lines.get(line.saturating_sub(1)).copied().unwrap_or(0);
        let column = if offset - start < STEP {
            text.as_bytes().get(start..offset).map_or(0, begun)
        } else {
            index.before(text, offset) - index.before(text, start)
        };
        Position { line, column: column + 1 }
    }
}

impl PartialEq for SourceFile {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
            || (self.name() == other.name() && self.text() == other.text())
    }
}

impl Eq for SourceFile {}

impl fmt::Debug for SourceFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SourceFile").field("name", &self.name()).finish_non_exhaustive()
    }
}

/// A byte range in a file, from [`SourceFile::place`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Place {
    /// The file.
    pub file: SourceFile,
    /// The byte range; empty for a point.
    pub range: Range<usize>,
}

impl Place {
    /// The line and column where the range starts.
    pub fn start(&self) -> Position {
        self.file.position(self.range.start)
    }

    /// The line and column just past the range.
    pub fn end(&self) -> Position {
        self.file.position(self.range.end)
    }

    /// The text in the range; empty if the range is outside the file.
    pub fn text(&self) -> &str {
        self.file.text().get(self.range.clone()).unwrap_or_default()
    }
}

/// `file:line:column`.
impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.file.name(), self.start())
    }
}

/// A line and a column, both counted from 1; columns count characters (Unicode scalar values).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
}

/// `line:column`.
impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_count_lines_and_characters_from_one() {
        let file = SourceFile::new("fr/a.ftl", "été\nà = b");
        assert_eq!(file.position(0), Position { line: 1, column: 1 });
        assert_eq!(file.position("été".len()), Position { line: 1, column: 4 });
        assert_eq!(file.position("été\nà ".len()), Position { line: 2, column: 3 });
        assert_eq!(file.position(999), Position { line: 2, column: 6 });
        assert_eq!(file.place(6..8).to_string(), "fr/a.ftl:2:1");
        let text = format!("x{}\n{}", "é".repeat(700), "aé漢".repeat(900));
        let file = SourceFile::new("fr/a.ftl", text.as_str());
        for (at, _) in text.char_indices().chain([(text.len(), ' ')]) {
            let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
            let column = text[start..at].chars().count() + 1;
            let line = if start == 0 { 1 } else { 2 };
            assert_eq!(file.position(at), Position { line, column }, "{at}");
        }
    }
}
