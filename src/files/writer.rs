//! Writing files of a catalog: all that belong together, or none.

use std::collections::HashMap;
use std::fmt;
use std::fs::{self, File};
use std::io::{self, BufWriter, Write as _};
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::folder::stamp;
use super::journal::{self, Change, DRAFT, End, JOURNAL, Journal};
use super::lock::{self, Holder, Lock};
use super::place::{Place, place};
use super::{DEFAULT_LIMIT, Stamp, disk};

/// How long one command waits for another that writes.
pub const LONGEST_WAIT: Duration = Duration::from_secs(10);

/// A file to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewFile {
    /// Its path in the catalog, with `/` between its parts.
    pub path: String,
    /// Its text.
    pub text: String,
}

/// What was at a path when somebody decided what it is to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Before<'b> {
    /// That does not matter.
    Anything,
    /// A file with these bytes.
    Bytes(&'b [u8]),
    /// A file with this stamp, or none.
    Stamp(Option<Stamp>),
}

impl Before<'_> {
    /// There was no file.
    pub const NOTHING: Self = Self::Stamp(None);
}

/// Files could not be written; of those that belong together, none was.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum WriteError {
    /// The system refused.
    #[error("`{path}` cannot be written")]
    Unwritable {
        /// The file.
        path: String,
        /// Why.
        source: io::Error,
    },
    /// The path, or the link it names, leaves the catalog.
    #[error("`{path}` is outside the catalog")]
    Outside {
        /// The path that was to be written.
        path: String,
    },
    /// The file is another than it was when it was read.
    #[error("`{path}` was changed meanwhile")]
    Changed {
        /// The file.
        path: String,
    },
    /// The file would be larger than what is read.
    #[error("`{path}` would have {size} bytes, more than the {limit} that are allowed")]
    TooLarge {
        /// The file.
        path: String,
        /// Its size in bytes.
        size: u64,
        /// The limit in bytes.
        limit: u64,
    },
    /// Another command writes to the catalog.
    #[error("{holder} is writing to the catalog")]
    Locked {
        /// Which one.
        holder: Box<Holder>,
    },
}

impl WriteError {
    pub(super) fn unwritable(path: &str, source: io::Error) -> Self {
        Self::Unwritable { path: path.to_owned(), source }
    }
}

/// Writes files below a folder, which is made if it is not there: all of them, or none.
///
/// ```
/// use depeche::files::{NewFile, write_all};
///
/// let folder = tempfile::tempdir()?;
/// let file = |path: &str, text: &str| NewFile { path: path.into(), text: text.into() };
/// let files = [file("une.md", "+++\n+++\n"), file("fr/une.ftl", "title = La une\n")];
/// write_all(folder.path().join("locales"), &files)?;
/// assert!(folder.path().join("locales/fr/une.ftl").exists());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// When one cannot be written, or its path leads out of the folder; everything is then as it was.
pub fn write_all(root: impl AsRef<Path>, files: &[NewFile]) -> Result<(), WriteError> {
    let mut writer = Writer::new(root);
    for file in files {
        writer.put(&file.path, file.text.as_bytes(), Before::Anything)?;
    }
    writer.commit()
}

/// Files that are written together: [`put`](Self::put) takes one after the other, and
/// [`commit`](Self::commit) writes all of them, or none.
///
/// That is true of a process that is killed and of a machine that loses its power, too: what is to
/// be written is first put into a journal, in `.depeche/journal`, and whoever writes next brings to
/// its end what was begun. A [`Folder`](super::Folder) that is read meanwhile has all of the files
/// as they were before, or all of them as they are afterwards.
///
/// A writer has the catalog's lock (`.depeche/lock`) from the first file on, or from
/// [`lock`](Self::lock), until it is dropped: two commands do not write at once. A file keeps its
/// mode and its owner; one that may not be written to is not replaced. Nothing is written through a
/// link that leads out of the folder.
pub struct Writer<'w> {
    root: PathBuf,
    limit: u64,
    longest: Duration,
    wait: Box<dyn Fn(&Holder) + Send + Sync + 'w>,
    lock: Option<Lock>,
    draft: Option<Draft>,
    changed: Vec<String>,
    /// The folders that were made for the root, the innermost first, until something is in them.
    made: Vec<PathBuf>,
}

impl fmt::Debug for Writer<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Writer").field("root", &self.root).field("lock", &self.lock).finish()
    }
}

/// A journal that does not count yet.
struct Draft {
    list: BufWriter<File>,
    changes: Vec<Change>,
    /// The place of each path among them.
    places: HashMap<String, usize>,
}

impl<'w> Writer<'w> {
    /// Writes below a folder, which is made if it is not there.
    pub fn new(root: impl AsRef<Path>) -> Self {
        Self {
            root: root.as_ref().to_owned(),
            limit: DEFAULT_LIMIT,
            longest: LONGEST_WAIT,
            wait: Box::new(|_| {}),
            lock: None,
            draft: None,
            changed: Vec::new(),
            made: Vec::new(),
        }
    }

    /// Refuses files of more bytes than this: nobody could read them.
    #[must_use]
    pub fn limit(mut self, bytes: u64) -> Self {
        self.limit = bytes;
        self
    }

    /// Waits no longer than this for another command that writes.
    #[must_use]
    pub fn longest_wait(mut self, longest: Duration) -> Self {
        self.longest = longest;
        self
    }

    /// Is told whom this waits for.
    #[must_use]
    pub fn on_wait(mut self, wait: impl Fn(&Holder) + Send + Sync + 'w) -> Self {
        self.wait = Box::new(wait);
        self
    }

    /// Takes the lock of the catalog, and brings to its end what a command left that was killed.
    ///
    /// # Errors
    ///
    /// When another command has the lock for too long, or the folder cannot be written to.
    pub fn lock(&mut self) -> Result<(), WriteError> {
        if self.lock.is_some() {
            return Ok(());
        }
        let failed = |source| WriteError::unwritable(lock::OWN, source);
        make_root(&self.root, &mut self.made).map_err(failed)?;
        self.root = self.root.canonicalize().map_err(failed)?;
        let lock = Lock::take(&self.root, self.longest, &self.wait)?;
        self.changed.append(&mut Journal::settle(&self.root)?);
        self.lock = Some(lock);
        Ok(())
    }

    /// The files that somebody had changed before they could be written, and that were left alone.
    pub fn left_alone(&mut self) -> Vec<String> {
        std::mem::take(&mut self.changed)
    }

    /// Adds a file; `before` is what was there when it was read.
    ///
    /// # Errors
    ///
    /// When it could not be written, its path leads out of the folder, it is too large, or what is
    /// there is not what was there.
    pub fn put(&mut self, path: &str, bytes: &[u8], before: Before<'_>) -> Result<(), WriteError> {
        let size = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        if size > self.limit {
            return Err(WriteError::TooLarge { path: path.to_owned(), size, limit: self.limit });
        }
        self.lock()?;
        let failed = |source| WriteError::unwritable(path, source);
        let Place { target, known, missing } = place(&self.root, path)?;
        let old = known.is_some().then(|| fs::read(&target)).transpose().map_err(failed)?;
        let is_same = match before {
            Before::Anything => true,
            Before::Bytes(bytes) => old.as_deref() == Some(bytes),
            Before::Stamp(before) => known.as_ref().map(stamp) == before,
        };
        if !is_same {
            return Err(WriteError::Changed { path: path.to_owned() });
        }
        let folder = self.root.join(JOURNAL);
        let draft = match &mut self.draft {
            Some(draft) => draft,
            none => none.insert(Draft::begin(&folder).map_err(failed)?),
        };
        draft.add(&folder, path, bytes, old.as_deref(), known.as_ref(), missing).map_err(failed)
    }

    /// Writes the files that were added: all of them, or none.
    ///
    /// # Errors
    ///
    /// When one cannot be written, or was changed meanwhile; everything is then as it was.
    pub fn commit(&mut self) -> Result<(), WriteError> {
        self.finish(false)
    }

    /// Writes the files that were added, all but those that were changed meanwhile, which are
    /// [left alone](Self::left_alone).
    ///
    /// # Errors
    ///
    /// When one cannot be written; everything is then as it was.
    pub fn commit_each(&mut self) -> Result<(), WriteError> {
        self.finish(true)
    }

    fn finish(&mut self, leaves_changed: bool) -> Result<(), WriteError> {
        let Some(draft) = self.draft.take() else { return Ok(()) };
        let changes = draft.end(&self.root.join(JOURNAL));
        let changes = changes.map_err(|source| WriteError::unwritable(JOURNAL, source));
        let begun = changes.and_then(|changes| Journal::begin(&self.root, changes));
        let mut journal = begun.inspect_err(|_| self.clear())?;
        self.changed.append(&mut journal.finish(leaves_changed)?);
        if let Some(above) = self.made.last().and_then(|outermost| outermost.parent()) {
            let above = if above.as_os_str().is_empty() { Path::new(".") } else { above };
            disk::sync_folder(above).map_err(|source| WriteError::unwritable(JOURNAL, source))?;
        }
        self.made.clear();
        Ok(())
    }

    /// Writes a file that nobody misses: without waiting until it is on the disk.
    ///
    /// # Errors
    ///
    /// When it cannot be written.
    pub(crate) fn note(&mut self, path: &str, bytes: &[u8]) -> Result<(), WriteError> {
        self.lock()?;
        let failed = |source| WriteError::unwritable(path, source);
        let Place { target, known, .. } = place(&self.root, path)?;
        let folder = self.root.join(JOURNAL);
        let new = folder.join(journal::new_name(0));
        disk::create_folder(&folder)
            .and_then(|()| disk::create_file(&new, bytes, known.as_ref()))
            .and_then(|_| disk::rename(&new, &target))
            .and_then(|()| disk::remove_folder(&folder))
            .map_err(failed)
    }

    /// Removes a journal that does not count.
    fn clear(&self) {
        let folder = self.root.join(JOURNAL);
        if folder.join(DRAFT).exists() {
            drop(journal::clear(&folder));
        }
    }
}

impl Drop for Writer<'_> {
    fn drop(&mut self) {
        if self.draft.take().is_some() {
            self.clear();
        }
        drop(self.lock.take());
        for folder in &self.made {
            drop(disk::remove_folder(folder));
        }
    }
}

impl Draft {
    fn begin(folder: &Path) -> io::Result<Self> {
        disk::create_folder(folder)?;
        let list = BufWriter::new(disk::create_list(&folder.join(DRAFT))?);
        Ok(Self { list, changes: Vec::new(), places: HashMap::new() })
    }

    fn add(
        &mut self,
        folder: &Path,
        path: &str,
        bytes: &[u8],
        old: Option<&[u8]>,
        known: Option<&fs::Metadata>,
        missing: usize,
    ) -> io::Result<()> {
        let at = self.places.get(path).copied().unwrap_or(self.changes.len());
        let new = folder.join(journal::new_name(at));
        if at < self.changes.len() {
            disk::remove_file(&new)?;
        }
        let is_owned = disk::create_file(&new, bytes, known)?;
        if at < self.changes.len() {
            return Ok(());
        }
        if let Some(old) = old {
            disk::create_file(&folder.join(journal::old_name(at)), old, known)?;
        }
        self.places.insert(path.to_owned(), at);
        let is_new = old.is_none();
        let change = Change { path: path.to_owned(), is_new, missing, in_place: !is_owned };
        writeln!(self.list, "{}", serde_json::to_string(&change)?)?;
        self.changes.push(change);
        Ok(())
    }

    /// Writes the end of the list.
    fn end(mut self, folder: &Path) -> io::Result<Vec<Change>> {
        let end = End { end: self.changes.len() };
        writeln!(self.list, "{}", serde_json::to_string(&end)?)?;
        disk::flush(&mut self.list, &folder.join(DRAFT))?;
        Ok(self.changes)
    }
}

/// Makes the folder of a catalog, and remembers what was made for it.
fn make_root(root: &Path, made: &mut Vec<PathBuf>) -> io::Result<()> {
    let is_missing =
        |path: &&Path| !path.as_os_str().is_empty() && matches!(path.try_exists(), Ok(false));
    let missing = root.ancestors().take_while(is_missing).map(Path::to_owned).collect::<Vec<_>>();
    for folder in missing.into_iter().rev() {
        disk::create_folder(&folder)?;
        made.insert(0, folder);
    }
    Ok(())
}

#[cfg(test)]
mod power;
#[cfg(test)]
mod tests;
