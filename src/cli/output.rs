//! Results: to standard output, or to a file that is whole or not there.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use super::Failure;

/// How standard output is named where a file would be.
const STANDARD_OUTPUT: &str = "-";

/// Writes a result; a reader that closed the pipe has had enough, which is no error.
pub(super) fn write(text: &str, file: Option<&Path>) -> Result<(), Failure> {
    match file {
        Some(path) => {
            let place = place(path).map_err(|reason| Failure::cannot_write(path, &reason))?;
            crate::files::write_atomically(&place, text.as_bytes())
                .map_err(|error| Failure::cannot_write(path, &error.kind().to_string()))
        }
        None => {
            let mut out = io::stdout().lock();
            match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
                Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
                    Err(cannot_print(&error.kind().to_string()))
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

/// A result could not be written to standard output.
pub(super) fn cannot_print(reason: &str) -> Failure {
    Failure::cannot_write(Path::new(STANDARD_OUTPUT), reason)
}

/// The file that is replaced: what a link points to, and never a device, a pipe or a folder, which
/// writing beside and renaming would remove.
fn place(path: &Path) -> Result<PathBuf, String> {
    match path.metadata() {
        Ok(known) if known.is_file() => {
            path.canonicalize().map_err(|error| error.kind().to_string())
        }
        Ok(_) => Err("not a regular file".to_owned()),
        Err(_) => Ok(path.to_owned()),
    }
}
