//! The journal of a catalog: how many files change at once, whatever happens to the machine.
//!
//! It is the folder `.depeche/journal`. What is to be written is there in files of its own
//! (`new-0`, `new-1`), what was there before in others (`old-1`), and a list of them in `draft`.
//! When all of that is on the disk, the list is renamed to `redo`: from then on the files are
//! changed, before that they are not. Each `new-…` is then moved to its place. If that cannot be
//! done, the list is renamed to `undo`, and from then on nothing has changed; each `old-…` is moved
//! back. In the end the list is removed, and then the rest.
//!
//! Whoever writes next does what is left of that. Whoever reads meanwhile takes what has not yet
//! been moved from where it is, and changes nothing.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::fs::{self, File};
use std::io::{self, BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use serde::{Deserialize, Serialize};

use super::folder::stamp;
use super::place::{Place, place};
use super::{Entry, EntryKind, Stamp, WriteError, disk, is_inside, join};

/// Its folder, as a path of the catalog.
pub(super) const JOURNAL: &str = ".depeche/journal";

/// The list before it counts.
pub(super) const DRAFT: &str = "draft";
/// The list of what is to be moved to its place.
const REDO: &str = "redo";
/// The list of what is to be moved back.
const UNDO: &str = "undo";

/// A journal of more files than this waits once for the whole file system, not for each of them.
const FEW: usize = 16;

/// A file that changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Change {
    /// Its path in the catalog.
    pub(super) path: String,
    /// Whether there was none.
    pub(super) is_new: bool,
    /// How many folders above it were missing.
    #[serde(default)]
    pub(super) missing: usize,
    /// Whether it stays the same file with other bytes: its owner cannot be given to another.
    #[serde(default)]
    pub(super) in_place: bool,
}

/// The last line of a list.
#[derive(Serialize, Deserialize)]
pub(super) struct End {
    pub(super) end: usize,
}

/// What a journal is about to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Direction {
    Redo,
    Undo,
}

/// A journal that counts.
#[derive(Debug)]
pub(super) struct Journal {
    root: PathBuf,
    folder: PathBuf,
    direction: Direction,
    changes: Vec<Change>,
}

impl Journal {
    /// Lets a draft count, whose list is written. From here on there is no way back but `undo`.
    pub(super) fn begin(root: &Path, changes: Vec<Change>) -> Result<Self, WriteError> {
        let folder = root.join(JOURNAL);
        let own = Self { root: root.to_owned(), folder, direction: Direction::Redo, changes };
        own.begin_on_disk().map_err(|source| {
            // Nobody was told that it counts.
            drop(disk::rename(&own.folder.join(REDO), &own.folder.join(DRAFT)));
            WriteError::unwritable(JOURNAL, source)
        })?;
        Ok(own)
    }

    fn begin_on_disk(&self) -> io::Result<()> {
        let draft = self.folder.join(DRAFT);
        if self.changes.len() <= FEW || !disk::sync_system(&self.folder)? {
            for (at, change) in self.changes.iter().enumerate() {
                disk::sync_file(&self.new_file(at))?;
                if !change.is_new {
                    disk::sync_file(&self.old_file(at))?;
                }
            }
            disk::sync_file(&draft)?;
        }
        // The names of the files, and those of the folders that lead to them.
        for folder in self.folder.ancestors().take(3) {
            disk::sync_folder(folder)?;
        }
        disk::rename(&draft, &self.folder.join(REDO))?;
        disk::sync_folder(&self.folder)
    }

    /// The journal that a command left; `None` where none counts.
    fn left(root: &Path) -> io::Result<Option<Self>> {
        let folder = root.join(JOURNAL);
        match fs::symlink_metadata(&folder) {
            Ok(known) if known.is_dir() => {}
            Ok(_) => return Err(io::Error::other("not a folder")),
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error),
        }
        for (name, direction) in [(UNDO, Direction::Undo), (REDO, Direction::Redo)] {
            match File::open(folder.join(name)) {
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                file => {
                    let changes = read(file?)?;
                    return Ok(Some(Self { root: root.to_owned(), folder, direction, changes }));
                }
            }
        }
        Ok(None)
    }

    /// Does what a command left undone, and removes what it left; gives the files that somebody
    /// changed since, which stay as they are.
    pub(super) fn settle(root: &Path) -> Result<Vec<String>, WriteError> {
        let failed = |source| WriteError::unwritable(JOURNAL, source);
        let mut changed = Vec::new();
        if let Some(mut own) = Self::left(root).map_err(failed)? {
            // It may have been killed before it knew that the list is on the disk. What was moved
            // is to be in its place before it is gone from here.
            own.sync_moved().and_then(|()| disk::sync_folder(&own.folder)).map_err(failed)?;
            match own.finish(true) {
                Ok(left) => changed = left,
                // What could not be done is undone: nobody was told that it was done.
                Err(_) if matches!(Self::left(root), Ok(None)) => {}
                Err(error) => return Err(error),
            }
        } else if fs::symlink_metadata(root.join(JOURNAL)).is_ok() {
            clear(&root.join(JOURNAL)).map_err(failed)?;
        }
        Ok(changed)
    }

    /// Moves all to where it belongs. Gives the files that somebody else has changed since they
    /// were read, if such files are to be left alone; else they are an error. After an error all is
    /// as it was.
    pub(super) fn finish(&mut self, leaves_changed: bool) -> Result<Vec<String>, WriteError> {
        let mut changed = Vec::new();
        if self.direction == Direction::Redo {
            if let Err(error) = self.redo(leaves_changed, &mut changed) {
                // Where that fails, too, the next one who writes does it.
                self.turn().and_then(|()| self.undo())?;
                return Err(error);
            }
        } else {
            self.undo()?;
        }
        Ok(changed)
    }

    fn redo(&self, leaves_changed: bool, changed: &mut Vec<String>) -> Result<(), WriteError> {
        for (at, change) in self.changes.iter().enumerate() {
            let new = self.new_file(at);
            if fs::symlink_metadata(&new).is_err() {
                continue;
            }
            match self.put(at, change, &new)? {
                true => {}
                false if leaves_changed => changed.push(change.path.clone()),
                false => return Err(WriteError::Changed { path: change.path.clone() }),
            }
        }
        self.end()
    }

    /// Moves a file to its place, unless somebody has changed what is there.
    fn put(&self, at: usize, change: &Change, new: &Path) -> Result<bool, WriteError> {
        let failed = |source| WriteError::unwritable(&change.path, source);
        let Place { target, known, missing } = place(&self.root, &change.path)?;
        let is_same = match &known {
            None => change.is_new,
            Some(_) if change.is_new => false,
            // A machine that stopped may have left half of either.
            Some(_) if change.in_place => true,
            Some(_) => is_same_text(&target, &self.old_file(at)).map_err(failed)?,
        };
        if !is_same {
            // A machine that lost its power may have both: what was moved, and where it was.
            let is_there = known.is_some() && is_same_text(&target, new).map_err(failed)?;
            return if is_there {
                disk::remove_file(new).map(|()| true).map_err(failed)
            } else {
                Ok(false)
            };
        }
        make_folders(&target, missing).map_err(failed)?;
        let moved = if change.in_place {
            fs::read(new)
                .and_then(|bytes| disk::overwrite(&target, &bytes))
                .and_then(|()| disk::remove_file(new))
        } else {
            move_file(new, &target)
        };
        moved.map_err(failed)?;
        Ok(true)
    }

    /// From here on nothing has changed.
    fn turn(&mut self) -> Result<(), WriteError> {
        disk::rename(&self.folder.join(REDO), &self.folder.join(UNDO))
            .and_then(|()| disk::sync_folder(&self.folder))
            .map_err(|source| WriteError::unwritable(JOURNAL, source))?;
        self.direction = Direction::Undo;
        Ok(())
    }

    fn undo(&self) -> Result<(), WriteError> {
        for (at, change) in self.changes.iter().enumerate().rev() {
            let failed = |source| WriteError::unwritable(&change.path, source);
            let Place { target, known, .. } = place(&self.root, &change.path)?;
            let old = self.old_file(at);
            let is_moved = fs::symlink_metadata(self.new_file(at)).is_err();
            if !change.is_new {
                // Of a file that stays the same file, half may have been written.
                if (is_moved || change.in_place) && fs::symlink_metadata(&old).is_ok() {
                    let moved = if change.in_place {
                        fs::read(&old)
                            .and_then(|bytes| disk::overwrite(&target, &bytes))
                            .and_then(|()| disk::remove_file(&old))
                    } else {
                        move_file(&old, &target)
                    };
                    moved.map_err(failed)?;
                }
                continue;
            }
            if is_moved && known.is_some() {
                disk::remove_file(&target).map_err(failed)?;
            }
            for folder in target.ancestors().skip(1).take(change.missing) {
                // Somebody else may have put something there.
                if folder.exists() && disk::remove_folder(folder).is_err() {
                    break;
                }
            }
        }
        self.end()
    }

    /// Waits until all that was moved is on the disk, and removes the journal.
    fn end(&self) -> Result<(), WriteError> {
        let failed = |source| WriteError::unwritable(JOURNAL, source);
        self.sync_moved().map_err(failed)?;
        let list = match self.direction {
            Direction::Redo => REDO,
            Direction::Undo => UNDO,
        };
        disk::remove_file(&self.folder.join(list)).map_err(failed)?;
        // Without its list it does not count: the next one who writes removes what is left.
        drop(disk::sync_folder(&self.folder).and_then(|()| clear(&self.folder)));
        Ok(())
    }

    fn sync_moved(&self) -> io::Result<()> {
        if self.changes.len() > FEW && disk::sync_system(&self.root)? {
            return Ok(());
        }
        let mut folders = BTreeSet::new();
        for change in &self.changes {
            let Ok(Place { target, .. }) = place(&self.root, &change.path) else { continue };
            // A folder that was made has its name in the one above it.
            for folder in target.ancestors().skip(1).take(1 + change.missing) {
                folders.insert(folder.to_owned());
            }
        }
        for folder in folders.iter().filter(|folder| folder.is_dir()) {
            disk::sync_folder(folder)?;
        }
        Ok(())
    }

    fn new_file(&self, at: usize) -> PathBuf {
        self.folder.join(new_name(at))
    }

    fn old_file(&self, at: usize) -> PathBuf {
        self.folder.join(old_name(at))
    }
}

/// The name of what a file is to be.
pub(super) fn new_name(at: usize) -> String {
    format!("new-{at}")
}

/// The name of what a file was.
pub(super) fn old_name(at: usize) -> String {
    format!("old-{at}")
}

fn is_same_text(one: &Path, other: &Path) -> io::Result<bool> {
    Ok(fs::read(one)? == fs::read(other)?)
}

fn make_folders(target: &Path, missing: usize) -> io::Result<()> {
    let folders = target.ancestors().skip(1).take(missing).collect::<Vec<_>>();
    folders.into_iter().rev().try_for_each(disk::create_folder)
}

/// Moves a file, to another file system if need be: there it is first written beside its place.
fn move_file(from: &Path, to: &Path) -> io::Result<()> {
    match disk::rename(from, to) {
        Err(error) if error.kind() == io::ErrorKind::CrossesDevices => {
            let beside = to.with_file_name(".depeche-new");
            disk::remove_file(&beside)?;
            let known = fs::metadata(from)?;
            disk::create_file(&beside, &fs::read(from)?, Some(&known))?;
            disk::sync_file(&beside)?;
            disk::rename(&beside, to)?;
            disk::remove_file(from)
        }
        moved => moved,
    }
}

/// Removes the folder of a journal that no longer counts.
pub(super) fn clear(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if !entry.file_type()?.is_dir() {
            disk::remove_file(&entry.path())?;
        }
    }
    disk::remove_folder(folder)
}

/// Reads a list.
fn read(file: File) -> io::Result<Vec<Change>> {
    let invalid = || io::Error::new(io::ErrorKind::InvalidData, "not a journal");
    let mut changes = Vec::new();
    let mut lines = BufReader::new(file).lines();
    while let Some(line) = lines.next() {
        let line = line?;
        match serde_json::from_str::<Change>(&line) {
            Ok(change) if is_inside(&change.path) => changes.push(change),
            Ok(_) => return Err(invalid()),
            Err(_) => {
                let end: End = serde_json::from_str(&line)?;
                let is_whole = end.end == changes.len() && lines.next().is_none();
                return if is_whole { Ok(changes) } else { Err(invalid()) };
            }
        }
    }
    Err(invalid())
}

/// Where a reader finds the files of a catalog that are about to be moved.
#[derive(Debug, Default)]
pub(super) struct Pending {
    /// The list it was read from: its direction, and what tells it from others.
    list: Option<(Direction, Stamp)>,
    files: HashMap<String, PendingFile>,
    /// What is to be seen in folders, and is not yet there.
    listed: HashMap<String, Vec<Entry>>,
    /// The folders that are to be removed.
    gone: HashSet<String>,
}

/// A file that is about to be moved.
#[derive(Debug)]
pub(super) struct PendingFile {
    /// Where it is until then.
    pub(super) from: PathBuf,
    /// Of files that are to be removed: there is none.
    pub(super) is_gone: bool,
    /// While this is there, it has not been moved to its place.
    unless: Option<PathBuf>,
}

impl Pending {
    /// The files as they count now: those of the last call, where nothing has changed.
    pub(super) fn now(root: &Path, known: &Mutex<Arc<Self>>) -> io::Result<Option<Arc<Self>>> {
        let folder = root.join(JOURNAL);
        // Nearly always there is none.
        if fs::symlink_metadata(&folder).is_err() {
            return Ok(None);
        }
        let of = |name, direction| {
            let found = fs::symlink_metadata(folder.join(name)).ok()?;
            Some((direction, stamp(&found)))
        };
        let list = of(UNDO, Direction::Undo).or_else(|| of(REDO, Direction::Redo));
        let Some(list) = list else { return Ok(None) };
        let mut known = known.lock().unwrap_or_else(PoisonError::into_inner);
        if known.list != Some(list) {
            let Some(journal) = Journal::left(root)? else { return Ok(None) };
            *known = Arc::new(Self { list: Some(list), ..Self::of(&journal) });
        }
        Ok(Some(Arc::clone(&known)))
    }

    fn of(journal: &Journal) -> Self {
        let mut own = Self::default();
        for (at, change) in journal.changes.iter().enumerate() {
            let is_redo = journal.direction == Direction::Redo;
            let file = PendingFile {
                from: if is_redo { journal.new_file(at) } else { journal.old_file(at) },
                is_gone: !is_redo && change.is_new,
                unless: (!is_redo && !change.in_place).then(|| journal.new_file(at)),
            };
            own.files.insert(change.path.clone(), file);
            if !change.is_new {
                continue;
            }
            if !is_redo {
                let folders = change.path.rmatch_indices('/').take(change.missing);
                own.gone.extend(
                    folders.map(|(at, _)| change.path.get(..at).unwrap_or_default().to_owned()),
                );
                continue;
            }
            let mut path = change.path.as_str();
            let mut kind = EntryKind::File;
            loop {
                let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
                let entry = Entry { name: name.to_owned(), kind };
                let listed = own.listed.entry(folder.to_owned()).or_default();
                if !listed.contains(&entry) {
                    listed.push(entry);
                }
                if folder.is_empty() {
                    break;
                }
                (path, kind) = (folder, EntryKind::Folder);
            }
        }
        own
    }

    /// What is known of a file, if it is one that has not been moved yet.
    pub(super) fn file(&self, path: &str) -> Option<&PendingFile> {
        let file = self.files.get(path)?;
        let is_moved = file.unless.as_ref().is_some_and(|new| new.exists());
        (!is_moved && (file.is_gone || file.from.exists())).then_some(file)
    }

    /// Corrects what a folder holds; `None` where there is no such folder, and will be none.
    pub(super) fn list(&self, folder: &str, found: Option<Vec<Entry>>) -> Option<Vec<Entry>> {
        let more = self.listed.get(folder);
        if self.gone.contains(folder) || (found.is_none() && more.is_none()) {
            return None;
        }
        let mut all = found.unwrap_or_default();
        all.retain(|entry| {
            let path = join(folder, &entry.name);
            let file = self.files.get(&path);
            !file.is_some_and(|file| file.is_gone) && !self.gone.contains(&path)
        });
        for entry in more.into_iter().flatten() {
            if !all.iter().any(|known| known.name == entry.name) {
                all.push(entry.clone());
            }
        }
        all.sort_unstable();
        Some(all)
    }
}
