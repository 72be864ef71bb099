//! Where a file of a catalog is written.

use std::fs::{self, Metadata, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

use super::{WriteError, is_inside};

/// A path of the catalog on the disk.
pub(super) struct Place {
    /// Without links below the root.
    pub(super) target: PathBuf,
    /// The file that is there.
    pub(super) known: Option<Metadata>,
    /// How many of the folders above it are missing.
    pub(super) missing: usize,
}

/// Finds the place of a file below a root without links. Of a link, the file it leads to is meant:
/// never one outside the root, never one that is not there.
pub(super) fn place(root: &Path, path: &str) -> Result<Place, WriteError> {
    let outside = || WriteError::Outside { path: path.to_owned() };
    let failed = |source| WriteError::unwritable(path, source);
    if !is_inside(path) || path.is_empty() {
        return Err(outside());
    }
    let mut target = root.to_owned();
    let mut parts = path.split('/').peekable();
    while let Some(part) = parts.next() {
        target.push(part);
        let mut known = match fs::symlink_metadata(&target) {
            Ok(known) => known,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                let missing = parts.clone().count();
                target.extend(parts);
                return Ok(Place { target, known: None, missing });
            }
            Err(error) => return Err(failed(error)),
        };
        if known.is_symlink() {
            target = target.canonicalize().map_err(|error| match error.kind() {
                io::ErrorKind::NotFound => failed(io::Error::other("a link leads nowhere")),
                _ => failed(error),
            })?;
            if !target.starts_with(root) {
                return Err(outside());
            }
            known = fs::symlink_metadata(&target).map_err(failed)?;
        }
        match parts.peek() {
            Some(_) if known.is_dir() => {}
            Some(_) => return Err(failed(io::ErrorKind::NotADirectory.into())),
            None if known.is_dir() => return Err(failed(io::ErrorKind::IsADirectory.into())),
            None if !known.is_file() => return Err(failed(io::Error::other("not a file"))),
            None => {
                may_be_written(&target, &known).map_err(failed)?;
                return Ok(Place { target, known: Some(known), missing: 0 });
            }
        }
    }
    Err(outside())
}

/// A file that may not be written to is not replaced either.
pub(super) fn may_be_written(path: &Path, known: &Metadata) -> io::Result<()> {
    if known.permissions().readonly() {
        return Err(io::ErrorKind::PermissionDenied.into());
    }
    OpenOptions::new().write(true).open(path).map(drop)
}
