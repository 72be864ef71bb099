//! Files in a folder on disk.

use std::borrow::Cow;
use std::fs::{self, File, Metadata};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use super::journal::{JOURNAL, Pending};
use super::{Entry, EntryKind, Error, Files, Stamp, is_inside};

/// The files below a folder on disk.
///
/// Nothing outside the folder is ever read: paths with `..` are refused, and so are links that lead
/// out of it. Names that are no UTF-8 are left out of listings.
#[derive(Clone, Debug)]
pub struct Folder {
    /// Without links, so that it can be compared with what links lead to.
    root: PathBuf,
    /// What a writer is about to move, as it was last seen.
    pending: Arc<Mutex<Arc<Pending>>>,
}

impl Folder {
    /// The folder at `root`.
    ///
    /// # Errors
    ///
    /// When there is no such folder, or the system does not let it be read.
    pub fn new(root: impl AsRef<Path>) -> Result<Self, Error> {
        let given = root.as_ref();
        let name = || given.display().to_string();
        let root = given.canonicalize().map_err(|source| error(&name(), source))?;
        if !root.is_dir() {
            return Err(error(&name(), io::ErrorKind::NotADirectory.into()));
        }
        Ok(Self { root, pending: Arc::default() })
    }

    /// The folder itself, as an absolute path without links.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The path on disk, without links and not out of the root, and what is there.
    fn resolve(&self, path: &str) -> Result<(PathBuf, Metadata), Error> {
        let outside = || Error::Outside { path: path.to_owned() };
        let failed = |source| error(path, source);
        if !is_inside(path) {
            return Err(outside());
        }
        // What a link leads to and is not there is no file that is missing.
        let missing = |source: io::Error| match source.kind() {
            io::ErrorKind::NotFound => Error::Unreadable {
                path: path.to_owned(),
                source: io::Error::new(source.kind(), "a link leads nowhere"),
            },
            _ => error(path, source),
        };
        let mut full = self.root.clone();
        let mut parts = path.split('/').filter(|part| !part.is_empty());
        full.extend(parts.next());
        // Looking at the parts below the root is quicker than resolving the whole path, and tells
        // as much where none of them is a link.
        let found = loop {
            let found = fs::symlink_metadata(&full).map_err(failed)?;
            if found.is_symlink() {
                break found;
            }
            match parts.next() {
                Some(part) => full.push(part),
                None => break found,
            }
        };
        if !found.is_symlink() {
            return Ok((full, found));
        }
        let mut real = full.canonicalize().map_err(missing)?;
        loop {
            if !real.starts_with(&self.root) {
                return Err(outside());
            }
            let Some(part) = parts.next() else { break };
            let below = real.join(part);
            let is_link = fs::symlink_metadata(&below).map_err(failed)?.is_symlink();
            real = if is_link { below.canonicalize().map_err(missing)? } else { below };
        }
        let found = fs::symlink_metadata(&real).map_err(failed)?;
        Ok((real, found))
    }

    /// What a writer is about to move. Nearly always that is nothing.
    fn pending(&self) -> Result<Option<Arc<Pending>>, Error> {
        Pending::now(&self.root, &self.pending).map_err(|source| error(JOURNAL, source))
    }

    /// The file that counts, and what is known of it: where it was written, if it has not been
    /// moved to its place yet.
    fn find(&self, path: &str) -> Result<(PathBuf, Metadata), Error> {
        let pending = self.pending()?;
        let Some(file) = pending.as_ref().and_then(|pending| pending.file(path)) else {
            return self.resolve(path);
        };
        if file.is_gone {
            return Err(Error::NotFound { path: path.to_owned() });
        }
        match fs::symlink_metadata(&file.from) {
            Ok(found) => Ok((file.from.clone(), found)),
            // It was moved just now.
            Err(_) => self.resolve(path),
        }
    }

    /// The open file, and its size.
    fn open(&self, path: &str) -> Result<(File, u64), Error> {
        let (real, found) = self.find(path)?;
        let failed = |source| error(path, source);
        // A pipe or a device would block, or never end.
        if !found.is_file() {
            return Err(failed(io::Error::other("not a file")));
        }
        let file = match File::open(&real) {
            // It was moved just now.
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                File::open(self.resolve(path)?.0)
            }
            file => file,
        };
        Ok((file.map_err(failed)?, found.len()))
    }

    /// What a link in the folder `real` is. A folder reached through a link counts only where no
    /// link led before and it does not lead back, so that every walk ends. A link that leads to a
    /// file outside, or nowhere, is listed: who reads it is told.
    fn link_kind(&self, folder: &str, real: &Path, link: &Path) -> Option<EntryKind> {
        let Ok(target) = link.canonicalize() else { return Some(EntryKind::File) };
        if target.is_file() {
            return Some(EntryKind::File);
        }
        if !target.starts_with(&self.root) {
            return None;
        }
        let first = real.strip_prefix(&self.root).ok()? == Path::new(folder);
        (target.is_dir() && first && !real.starts_with(&target)).then_some(EntryKind::Folder)
    }
}

impl Files for Folder {
    fn read(&self, path: &str, limit: u64) -> Result<Cow<'_, [u8]>, Error> {
        let (file, size) = self.open(path)?;
        let too_large = |size| Error::TooLarge { path: path.to_owned(), size, limit };
        if size > limit {
            return Err(too_large(size));
        }
        let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or(0));
        // The file may be growing.
        let length = file
            .take(limit.saturating_add(1))
            .read_to_end(&mut bytes)
            .map_err(|source| error(path, source))?;
        let length = u64::try_from(length).unwrap_or(u64::MAX);
        if length > limit { Err(too_large(length)) } else { Ok(Cow::Owned(bytes)) }
    }

    fn read_start(&self, path: &str, length: usize) -> Result<Cow<'_, [u8]>, Error> {
        let (file, size) = self.open(path)?;
        let length = u64::try_from(length).unwrap_or(u64::MAX).min(size);
        let mut bytes = Vec::with_capacity(usize::try_from(length).unwrap_or(0));
        file.take(length).read_to_end(&mut bytes).map_err(|source| error(path, source))?;
        Ok(Cow::Owned(bytes))
    }

    fn stamp(&self, path: &str) -> Option<Stamp> {
        let (_, found) = self.find(path).ok()?;
        found.is_file().then(|| stamp(&found))
    }

    fn list(&self, path: &str) -> Result<Vec<Entry>, Error> {
        let Some(pending) = self.pending()? else { return self.list_on_disk(path) };
        let found = match self.list_on_disk(path) {
            Err(Error::NotFound { .. }) => None,
            found => Some(found?),
        };
        pending.list(path, found).ok_or_else(|| Error::NotFound { path: path.to_owned() })
    }
}

impl Folder {
    fn list_on_disk(&self, path: &str) -> Result<Vec<Entry>, Error> {
        let (real, _) = self.resolve(path)?;
        let failed = |source| error(path, source);
        let mut entries = Vec::new();
        for entry in fs::read_dir(&real).map_err(failed)? {
            let entry = entry.map_err(failed)?;
            let Ok(name) = entry.file_name().into_string() else { continue };
            let Ok(found) = entry.file_type() else { continue };
            let kind = if found.is_symlink() {
                self.link_kind(path, &real, &entry.path())
            } else if found.is_dir() {
                Some(EntryKind::Folder)
            } else {
                found.is_file().then_some(EntryKind::File)
            };
            entries.extend(kind.filter(|_| is_inside(&name)).map(|kind| Entry { name, kind }));
        }
        entries.sort_unstable();
        Ok(entries)
    }
}

#[cfg(unix)]
pub(super) fn stamp(found: &Metadata) -> Stamp {
    use std::os::unix::fs::MetadataExt as _;
    let time = |seconds: i64, nanoseconds: i64| {
        i128::from(seconds) * 1_000_000_000 + i128::from(nanoseconds)
    };
    Stamp {
        size: found.len(),
        modified: time(found.mtime(), found.mtime_nsec()),
        changed: time(found.ctime(), found.ctime_nsec()),
        number: found.ino(),
    }
}

#[cfg(not(unix))]
pub(super) fn stamp(found: &Metadata) -> Stamp {
    let modified = found.modified().ok();
    let since = modified.and_then(|time| time.duration_since(std::time::UNIX_EPOCH).ok());
    // A time that is not known is taken for the last one there is: nothing is then trusted.
    let modified = since.and_then(|since| i128::try_from(since.as_nanos()).ok());
    let modified = modified.unwrap_or(i128::MAX);
    Stamp { size: found.len(), modified, changed: modified, number: 0 }
}

fn error(path: &str, source: io::Error) -> Error {
    let path = path.to_owned();
    match source.kind() {
        io::ErrorKind::NotFound => Error::NotFound { path },
        _ => Error::Unreadable { path, source },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn catalog() -> (tempfile::TempDir, Folder) {
        let temp = tempfile::tempdir().expect("a folder");
        let root = temp.path().join("locales");
        fs::create_dir_all(root.join("fr/2024")).expect("folders");
        fs::write(root.join("fr/une.ftl"), "title = La une").expect("a file");
        fs::write(temp.path().join("secret"), "out").expect("a file");
        let folder = Folder::new(&root).expect("the root");
        (temp, folder)
    }

    fn names(folder: &Folder, path: &str) -> Vec<String> {
        folder.list(path).expect(path).into_iter().map(|entry| entry.name).collect()
    }

    #[test]
    fn files_are_read_up_to_the_limit() {
        let (_temp, folder) = catalog();
        assert_eq!(&*folder.read("fr/une.ftl", 14).expect("fits"), b"title = La une");
        assert_eq!(&*folder.read_start("fr/une.ftl", 5).expect("there"), b"title");
        assert_eq!(names(&folder, "fr"), ["2024", "une.ftl"]);
        assert!(matches!(
            folder.read("fr/une.ftl", 13),
            Err(Error::TooLarge { size: 14, limit: 13, .. })
        ));
        assert!(matches!(folder.read("fr/deux.ftl", 9), Err(Error::NotFound { .. })));
        assert!(matches!(folder.read("fr", 9), Err(Error::Unreadable { .. })));
        assert!(matches!(folder.list("fr/une.ftl"), Err(Error::Unreadable { .. })));
        assert!(matches!(folder.read("../secret", 9), Err(Error::Outside { .. })));
        assert!(matches!(Folder::new("/nowhere/at/all"), Err(Error::NotFound { .. })));
    }

    #[cfg(unix)]
    #[test]
    fn links_do_not_lead_out_or_in_circles() {
        use std::os::unix::fs::symlink;

        let (temp, folder) = catalog();
        let root = temp.path().join("locales");
        symlink(temp.path().join("secret"), root.join("leak.md")).expect("a link");
        symlink(temp.path(), root.join("up")).expect("a link");
        symlink(&root, root.join("fr/again")).expect("a link");
        symlink(root.join("fr"), root.join("fr-FR")).expect("a link");
        symlink(root.join("fr"), root.join("fr/2024/loop")).expect("a link");
        symlink(root.join("fr/une.ftl"), root.join("fr/deux.ftl")).expect("a link");
        symlink("nothing", root.join("fr/drei.ftl")).expect("a link");
        assert_eq!(names(&folder, ""), ["fr", "fr-FR", "leak.md"]);
        assert_eq!(names(&folder, "fr"), ["2024", "deux.ftl", "drei.ftl", "une.ftl"]);
        assert!(matches!(folder.read("fr/drei.ftl", 9), Err(Error::Unreadable { .. })));
        assert_eq!(names(&folder, "fr-FR/2024"), Vec::<String>::new());
        assert!(matches!(folder.read("leak.md", 9), Err(Error::Outside { .. })));
        assert!(matches!(folder.list("up"), Err(Error::Outside { .. })));
        assert!(folder.read("fr/deux.ftl", 99).is_ok());
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn names_that_are_no_utf8_are_passed_over() {
        use std::ffi::OsStr;
        use std::os::unix::ffi::OsStrExt;

        let (temp, folder) = catalog();
        let name = OsStr::from_bytes(b"\xE9t\xE9.md");
        fs::write(temp.path().join("locales").join(name), "").expect("a file");
        assert_eq!(names(&folder, ""), ["fr"]);
    }
}
