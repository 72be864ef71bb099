//! Reading a file as text.

use super::{Error, Files};
use depeche_fluent::diagnostic::{Decoded, decode};

/// Reads the file at `path` as UTF-8.
///
/// # Errors
///
/// As [`Files::read`]. Invalid UTF-8 is not an error: it spoils the entry it stands in and no
/// other.
pub fn read_text(files: &dyn Files, path: &str, limit: u64) -> Result<Decoded, Error> {
    Ok(decode(path, &files.read(path, limit)?))
}
