//! Results: to standard output, or to a file that is whole or not there.

use std::io::{self, IsTerminal as _, Write as _};
use std::path::Path;

use serde::Serialize;

use super::Failure;
use super::failure::reason;
use depeche::catalog::layout::Layout;
use depeche::files::path_within;
use depeche_fluent::diagnostic::{Diagnostic, RuleId};

/// How standard output is named where a file would be.
const STANDARD_OUTPUT: &str = "-";

/// Writes a result; a reader that closed the pipe has had enough, which is no error.
pub(super) fn write(text: &str, file: Option<&Path>) -> Result<(), Failure> {
    match file {
        Some(path) => Ok(depeche::files::write_result(path, text.as_bytes())?),
        None => {
            let mut out = io::stdout().lock();
            match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
                Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
                    Err(cannot_print(&reason(&error)))
                }
                _ => Ok(()),
            }
        }
    }
}

/// A result is not written over what it is made from: a file of the catalog.
pub(super) fn refuse_content(root: &Path, layout: &Layout, path: &Path) -> Result<(), Failure> {
    if !path_within(root, path).is_some_and(|within| layout.is_content(&within)) {
        return Ok(());
    }
    let shown = path.display().to_string();
    Err(Failure::usage(Diagnostic::new(RuleId::ResultInCatalog).with("path", shown)))
}

/// As many bytes of a result as are written at a time, where nobody watches.
const BUFFER: usize = 64 * 1024;

/// Standard output, for a result that is written as it comes. A reader that closed the pipe has had
/// enough, which is no error.
#[derive(Debug)]
pub(super) struct Stream {
    out: io::BufWriter<io::Stdout>,
    /// Whether somebody watches.
    is_terminal: bool,
    is_closed: bool,
}

impl Stream {
    pub(super) fn new() -> Self {
        let out = io::stdout();
        let is_terminal = out.is_terminal();
        Self { out: io::BufWriter::with_capacity(BUFFER, out), is_terminal, is_closed: false }
    }

    /// Whether the reader has gone.
    pub(super) fn is_closed(&self) -> bool {
        self.is_closed
    }

    /// Shows what was written, where somebody watches.
    pub(super) fn show(&mut self) -> io::Result<()> {
        if self.is_terminal { self.flush() } else { Ok(()) }
    }

    fn unless_closed<T>(&mut self, done: io::Result<T>, otherwise: T) -> io::Result<T> {
        match done {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {
                self.is_closed = true;
                Ok(otherwise)
            }
            done => done,
        }
    }
}

impl io::Write for Stream {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.is_closed {
            return Ok(bytes.len());
        }
        let done = self.out.write(bytes);
        self.unless_closed(done, bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.is_closed {
            return Ok(());
        }
        let done = self.out.flush();
        self.unless_closed(done, ())
    }
}

/// A result could not be written as it came.
impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        cannot_print(&reason(&error))
    }
}

/// A document in JSON whose last member is a list, written item by item.
#[derive(Debug)]
pub(super) struct JsonList {
    end: String,
    is_first: bool,
}

impl JsonList {
    /// Writes the document up to the first item of its list, which is empty in `head`.
    pub(super) fn begin(head: &impl Serialize, out: &mut Stream) -> Result<Self, Failure> {
        let text = json(head)?;
        let (before, end) = text.rsplit_once("[]").unwrap_or((&text, ""));
        write!(out, "{before}[")?;
        Ok(Self { end: end.to_owned(), is_first: true })
    }

    /// An item as it stands in the list.
    pub(super) fn item(value: &impl Serialize) -> Result<String, Failure> {
        // Line ends within texts are escaped.
        Ok(json(value)?.replace('\n', "\n    "))
    }

    /// Writes an item.
    pub(super) fn put(&mut self, item: &str, out: &mut Stream) -> Result<(), Failure> {
        let before = if self.is_first { "\n    " } else { ",\n    " };
        self.is_first = false;
        Ok(write!(out, "{before}{item}")?)
    }

    /// Writes the end of the list and of the document.
    pub(super) fn end(self, out: &mut Stream) -> Result<(), Failure> {
        let before = if self.is_first { "" } else { "\n  " };
        Ok(writeln!(out, "{before}]{}", self.end)?)
    }
}

fn json(value: &impl Serialize) -> Result<String, Failure> {
    serde_json::to_string_pretty(value).map_err(|error| cannot_print(&error.to_string()))
}

/// The same with a final line end.
pub(super) fn write_line(text: &str, file: Option<&Path>) -> Result<(), Failure> {
    if text.ends_with('\n') { write(text, file) } else { write(&format!("{text}\n"), file) }
}

/// How many columns of a terminal a text takes.
pub(super) fn width(text: &str) -> usize {
    unicode_width::UnicodeWidthStr::width(text)
}

/// Rows as columns: the first to the left, the others to the right.
pub(super) fn columns<R: AsRef<[String]>>(rows: &[R]) -> String {
    let mut widths: Vec<usize> = Vec::new();
    for row in rows.iter().map(AsRef::as_ref) {
        widths.resize(widths.len().max(row.len()), 0);
        for (known, cell) in widths.iter_mut().zip(row) {
            *known = width(cell).max(*known);
        }
    }
    rows.iter().map(|row| aligned(row.as_ref(), &widths)).collect()
}

/// One row of columns that are so wide.
pub(super) fn aligned(row: &[String], widths: &[usize]) -> String {
    let mut out = String::new();
    for (at, (cell, widest)) in row.iter().zip(widths).enumerate() {
        let gap = " ".repeat(widest.saturating_sub(width(cell)));
        match at {
            0 => out.extend([cell.as_str(), &gap]),
            _ => out.extend(["  ", &gap, cell.as_str()]),
        }
    }
    out.truncate(out.trim_end_matches(' ').len());
    out.push('\n');
    out
}

/// A result could not be written to standard output.
pub(super) fn cannot_print(reason: &str) -> Failure {
    Failure::cannot_write(Path::new(STANDARD_OUTPUT), reason)
}
