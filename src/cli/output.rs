//! Results: to standard output, or to a file that is whole or not there.

use std::io::{self, Write as _};
use std::path::Path;

use super::Failure;

/// Writes a result; a reader that closed the pipe has had enough, which is no error.
pub(super) fn write(text: &str, file: Option<&Path>) -> Result<(), Failure> {
    match file {
        Some(path) => crate::files::write_atomically(path, text.as_bytes())
            .map_err(|error| Failure::cannot_write(path, &error)),
        None => {
            let mut out = io::stdout().lock();
            match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
                Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
                    Err(Failure::cannot_write(Path::new("-"), &error))
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
