//! Results: to standard output, or to a file that is whole or not there.

use std::io::{self, Write as _};
use std::path::Path;

use super::Failure;

/// How standard output is named where a file would be.
const STANDARD_OUTPUT: &str = "-";

/// Writes a result; a reader that closed the pipe has had enough, which is no error.
pub(super) fn write(text: &str, file: Option<&Path>) -> Result<(), Failure> {
    match file {
        Some(path) => depeche::files::write_atomically(path, text.as_bytes())
            .map_err(|error| Failure::cannot_write(path, &reason(&error))),
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
    let mut out = String::new();
    for row in rows.iter().map(AsRef::as_ref) {
        for (at, (cell, widest)) in row.iter().zip(&widths).enumerate() {
            let gap = " ".repeat(widest - width(cell));
            match at {
                0 => out.extend([cell.as_str(), &gap]),
                _ => out.extend(["  ", &gap, cell.as_str()]),
            }
        }
        out.truncate(out.trim_end_matches(' ').len());
        out.push('\n');
    }
    out
}

/// A result could not be written to standard output.
pub(super) fn cannot_print(reason: &str) -> Failure {
    Failure::cannot_write(Path::new(STANDARD_OUTPUT), reason)
}

/// What the system says, without the number of its error and without the name of a file that was
/// only there for the time of writing.
fn reason(error: &io::Error) -> String {
    let Some(code) = error.raw_os_error() else { return error.kind().to_string() };
    let said = io::Error::from_raw_os_error(code).to_string();
    said.split(" (os error").next().unwrap_or(&said).to_owned()
}
