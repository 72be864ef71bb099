//! Where files come from: a folder, memory, or the program itself.
//!
//! Paths are relative to the catalog, with `/` between their parts, on every system: `fr/une.ftl`.
//! Only [`Folder`] touches the file system.

mod disk;
mod folder;
pub mod history;
mod journal;
mod lock;
mod memory;
mod pattern;
mod place;
mod read;
mod result;
mod seen;
mod walk;
mod writer;

#[cfg(test)]
pub(crate) use disk::faults;
pub use folder::Folder;
pub use history::{History, HistoryError};
pub use lock::Holder;
pub use memory::{Embedded, Memory};
pub use pattern::{captures, matches};
pub use read::read_text;
pub use result::{path_within, write_result};
pub use seen::Seen;
pub use walk::walk;
pub use writer::{Before, LONGEST_WAIT, NewFile, WriteError, Writer, write_all};

use std::borrow::Cow;
use std::fmt;
use std::io;
use std::sync::Arc;

/// The largest file that is read unless a program says otherwise: 16 MiB.
pub const DEFAULT_LIMIT: u64 = 16 * 1024 * 1024;

/// Where the files of a catalog come from.
///
/// A program can bring its own: a database, an archive, a version-control tree.
pub trait Files: fmt::Debug + Send + Sync {
    /// The bytes of the file at `path`.
    ///
    /// # Errors
    ///
    /// [`Error::TooLarge`] for a file of more than `limit` bytes, before memory is taken for it;
    /// otherwise when there is no such file or it cannot be read.
    fn read(&self, path: &str, limit: u64) -> Result<Cow<'_, [u8]>, Error>;

    /// The first `length` bytes of the file at `path`, or all of a shorter one. Cheap, whatever the
    /// size of the file.
    ///
    /// # Errors
    ///
    /// When there is no such file or it cannot be read.
    fn read_start(&self, path: &str, length: usize) -> Result<Cow<'_, [u8]>, Error>;

    /// What tells the file at `path` from its earlier and later versions without reading it; `None`
    /// where that is not known, or there is no such file.
    fn stamp(&self, path: &str) -> Option<Stamp> {
        let _ = path;
        None
    }

    /// What the folder at `path` holds (`""` is the catalog itself), sorted by name.
    ///
    /// # Errors
    ///
    /// When there is no such folder or it cannot be read.
    fn list(&self, path: &str) -> Result<Vec<Entry>, Error>;
}

/// What only leads to files gives those files.
macro_rules! through {
    ($($pointer:ty),*) => {$(
        impl<T: Files + ?Sized> Files for $pointer {
            fn read(&self, path: &str, limit: u64) -> Result<Cow<'_, [u8]>, Error> {
                (**self).read(path, limit)
            }

            fn read_start(&self, path: &str, length: usize) -> Result<Cow<'_, [u8]>, Error> {
                (**self).read_start(path, length)
            }

            fn stamp(&self, path: &str) -> Option<Stamp> {
                (**self).stamp(path)
            }

            fn list(&self, path: &str) -> Result<Vec<Entry>, Error> {
                (**self).list(path)
            }
        }
    )*};
}

through!(&T, Box<T>, Arc<T>);

/// What changes whenever a file does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Stamp {
    /// Its size in bytes.
    pub size: u64,
    /// When its contents last changed, in nanoseconds since 1970.
    pub modified: i128,
    /// When anything about it last changed, where the system says so: this cannot be set back.
    pub changed: i128,
    /// Its number in the file system, where there is one.
    pub number: u64,
}

/// A file or folder within a folder.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Entry {
    /// Its name, without the path.
    pub name: String,
    /// What it is.
    pub kind: EntryKind,
}

/// What an [`Entry`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EntryKind {
    /// A file.
    File,
    /// A folder.
    Folder,
}

/// A file could not be read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// There is no such file or folder.
    #[error("`{path}` does not exist")]
    NotFound {
        /// The path within the catalog.
        path: String,
    },
    /// The file is larger than is allowed.
    #[error("`{path}` has {size} bytes, more than the {limit} that are allowed")]
    TooLarge {
        /// The path within the catalog.
        path: String,
        /// Its size in bytes, as far as it was read.
        size: u64,
        /// The limit in bytes.
        limit: u64,
    },
    /// The system refused.
    #[error("`{path}` cannot be read")]
    Unreadable {
        /// The path within the catalog.
        path: String,
        /// Why.
        source: io::Error,
    },
    /// The path, or the link it names, leaves the catalog.
    #[error("`{path}` is outside the catalog")]
    Outside {
        /// The path that was asked for.
        path: String,
    },
}

impl Error {
    /// The same once more: what is wrong is told to everybody who asks.
    pub(crate) fn again(&self) -> Self {
        match self {
            Self::NotFound { path } => Self::NotFound { path: path.clone() },
            Self::TooLarge { path, size, limit } => {
                Self::TooLarge { path: path.clone(), size: *size, limit: *limit }
            }
            Self::Unreadable { path, source } => {
                let source = match source.raw_os_error() {
                    Some(code) => io::Error::from_raw_os_error(code),
                    None => io::Error::new(source.kind(), source.to_string()),
                };
                Self::Unreadable { path: path.clone(), source }
            }
            Self::Outside { path } => Self::Outside { path: path.clone() },
        }
    }
}

/// Whether a path names something below the root: parts that are plain names, with `/` between.
pub fn is_inside(path: &str) -> bool {
    let plain = |part: &str| {
        !matches!(part, "" | "." | "..") && !part.contains(['\\', '\0']) && !part.contains(':')
    };
    path.is_empty() || path.split('/').all(plain)
}

/// The path of something in a folder.
pub fn join(folder: &str, name: &str) -> String {
    if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stamp_of(files: impl Files) -> Option<Stamp> {
        files.stamp("Cargo.toml")
    }

    #[test]
    fn what_leads_to_files_gives_all_they_know() {
        let folder = Folder::new(env!("CARGO_MANIFEST_DIR")).unwrap();
        let stamp = folder.stamp("Cargo.toml");
        assert!(stamp.is_some());
        assert_eq!(stamp_of(&folder), stamp);
        assert_eq!(stamp_of(Box::new(folder.clone())), stamp);
        assert_eq!(stamp_of(Arc::new(folder) as Arc<dyn Files>), stamp);
    }

    #[test]
    fn only_plain_names_stay_inside() {
        for path in ["", "fr", "fr/2024/une.ftl", "ar/الخبر.ftl", "..a/b"] {
            assert!(is_inside(path), "{path}");
        }
        for path in ["/etc", "..", "fr/../../x", "fr//a", "./a", "a/", "C:/x", "a\\..\\b", "a\0"] {
            assert!(!is_inside(path), "{path}");
        }
    }
}
