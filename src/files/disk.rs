//! The steps of writing, each of which may be the last that a machine takes.

use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{self, BufWriter, Write as _};
use std::path::Path;

use faults::step;
#[cfg(test)]
use faults::{Done, note};

/// Makes a folder; its parent is there.
pub(super) fn create_folder(path: &Path) -> io::Result<()> {
    step()?;
    fs::create_dir(path)?;
    #[cfg(test)]
    note(|| Done::Folder(path.to_owned()));
    Ok(())
}

/// Makes a file with these bytes, which is to be like another: with its mode and its owner. Gives
/// whether it could be given that owner.
///
/// A file that is like no other has the mode that the process gives to new files.
pub(super) fn create_file(path: &Path, bytes: &[u8], like: Option<&Metadata>) -> io::Result<bool> {
    step()?;
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    if like.is_some() {
        use std::os::unix::fs::OpenOptionsExt as _;
        // Nobody else reads it before it has its mode.
        options.mode(0o600);
    }
    let mut file = options.open(path)?;
    step()?;
    file.write_all(bytes)?;
    #[cfg(test)]
    note(|| Done::File(path.to_owned(), bytes.to_owned()));
    let Some(like) = like else { return Ok(true) };
    step()?;
    let is_owned = give_owner(&file, like)?;
    // Last: a new owner takes away what lets a program run as its owner.
    file.set_permissions(like.permissions())?;
    Ok(is_owned)
}

#[cfg(unix)]
fn give_owner(file: &File, like: &Metadata) -> io::Result<bool> {
    use std::os::unix::fs::{MetadataExt as _, fchown};
    let own = file.metadata()?;
    if (own.uid(), own.gid()) == (like.uid(), like.gid()) {
        return Ok(true);
    }
    match fchown(file, Some(like.uid()), Some(like.gid())) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::PermissionDenied => Ok(false),
        Err(error) => Err(error),
    }
}

#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "owners are changed elsewhere, and that can fail")]
fn give_owner(_: &File, _: &Metadata) -> io::Result<bool> {
    Ok(true)
}

/// Makes the list of a journal.
pub(super) fn create_list(path: &Path) -> io::Result<File> {
    step()?;
    let list = OpenOptions::new().write(true).create_new(true).open(path)?;
    #[cfg(test)]
    note(|| Done::File(path.to_owned(), Vec::new()));
    Ok(list)
}

/// Writes the last of a list.
pub(super) fn flush(list: &mut BufWriter<File>, path: &Path) -> io::Result<()> {
    step()?;
    list.flush()?;
    #[cfg(test)]
    note(|| Done::Bytes(path.to_owned(), fs::read(path).unwrap_or_default()));
    #[cfg(not(test))]
    let _ = path;
    Ok(())
}

/// Puts other bytes into a file that stays the same file.
pub(super) fn overwrite(path: &Path, bytes: &[u8]) -> io::Result<()> {
    step()?;
    let mut file = OpenOptions::new().write(true).truncate(true).open(path)?;
    step()?;
    file.write_all(bytes)?;
    #[cfg(test)]
    note(|| Done::Bytes(path.to_owned(), bytes.to_owned()));
    step()?;
    wait(&file)?;
    #[cfg(test)]
    note(|| Done::SyncFile(path.to_owned()));
    Ok(())
}

pub(super) fn rename(from: &Path, to: &Path) -> io::Result<()> {
    step()?;
    fs::rename(from, to)?;
    #[cfg(test)]
    note(|| Done::Rename(from.to_owned(), to.to_owned()));
    Ok(())
}

/// Removes a file, if it is there.
pub(super) fn remove_file(path: &Path) -> io::Result<()> {
    step()?;
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    #[cfg(test)]
    note(|| Done::Remove(path.to_owned()));
    Ok(())
}

/// Removes a folder that is empty.
pub(super) fn remove_folder(path: &Path) -> io::Result<()> {
    step()?;
    fs::remove_dir(path)?;
    #[cfg(test)]
    note(|| Done::Remove(path.to_owned()));
    Ok(())
}

fn wait(file: &File) -> io::Result<()> {
    if cfg!(test) { Ok(()) } else { file.sync_all() }
}

/// Waits until the bytes of a file are on the disk.
pub(super) fn sync_file(path: &Path) -> io::Result<()> {
    step()?;
    let file = OpenOptions::new().write(true).open(path)?;
    wait(&file)?;
    #[cfg(test)]
    note(|| Done::SyncFile(path.to_owned()));
    Ok(())
}

/// Waits until the names in a folder are on the disk.
pub(super) fn sync_folder(path: &Path) -> io::Result<()> {
    step()?;
    // Elsewhere a folder cannot be opened, and names are written with what they name.
    #[cfg(unix)]
    wait(&File::open(path)?)?;
    #[cfg(not(unix))]
    let _ = path;
    #[cfg(test)]
    note(|| Done::SyncFolder(path.to_owned()));
    Ok(())
}

/// Waits until all that was written to the file system of a folder is on the disk; `false` where
/// the system cannot do that.
pub(super) fn sync_system(folder: &Path) -> io::Result<bool> {
    step()?;
    #[cfg(target_os = "linux")]
    {
        let folder = File::open(folder)?;
        // No machine stops in tests; what would be lost is found out in a model of it.
        if cfg!(not(test)) {
            rustix::fs::syncfs(folder)?;
        }
        #[cfg(test)]
        note(|| Done::SyncSystem);
        Ok(true)
    }
    #[cfg(not(target_os = "linux"))]
    {
        let _ = folder;
        Ok(false)
    }
}

/// What may go wrong between two steps of writing: nothing, outside tests.
#[cfg(not(test))]
pub(super) mod faults {
    #[expect(clippy::unnecessary_wraps, reason = "in tests a step can fail")]
    #[inline]
    pub(in crate::files) fn step() -> std::io::Result<()> {
        Ok(())
    }
}

/// A machine that stops between two steps of writing, or refuses one of them.
#[cfg(test)]
pub(crate) mod faults {
    use std::cell::{Cell, RefCell};
    use std::io;
    use std::path::PathBuf;

    /// What was done to the file system.
    #[derive(Clone, Debug)]
    pub(crate) enum Done {
        Folder(PathBuf),
        File(PathBuf, Vec<u8>),
        Bytes(PathBuf, Vec<u8>),
        Rename(PathBuf, PathBuf),
        Remove(PathBuf),
        SyncFile(PathBuf),
        SyncFolder(PathBuf),
        SyncSystem,
    }

    /// Begins to note what this thread does, or ends that; gives what it has done.
    pub(crate) fn watch(is_watched: bool) -> Vec<Done> {
        DONE.replace(is_watched.then(Vec::new)).unwrap_or_default()
    }

    pub(in crate::files) fn note(done: impl FnOnce() -> Done) {
        DONE.with_borrow_mut(|all| {
            if let Some(all) = all {
                all.push(done());
            }
        });
    }

    thread_local! {
        static DONE: RefCell<Option<Vec<Done>>> = const { RefCell::new(None) };
        static LEFT: Cell<Option<usize>> = const { Cell::new(None) };
        static IS_ONE: Cell<bool> = const { Cell::new(false) };
    }

    /// Lets this thread take so many steps more, and none after that; `None` for all it wants.
    pub(crate) fn stop_after(steps: Option<usize>) {
        LEFT.set(steps);
        IS_ONE.set(false);
    }

    /// Lets this thread take all the steps it wants, but the one after so many.
    pub(crate) fn refuse_after(steps: usize) {
        LEFT.set(Some(steps));
        IS_ONE.set(true);
    }

    pub(in crate::files) fn step() -> io::Result<()> {
        match LEFT.get() {
            Some(0) => {
                if IS_ONE.get() {
                    LEFT.set(None);
                }
                Err(io::Error::other("the machine stopped"))
            }
            left => {
                LEFT.set(left.map(|left| left - 1));
                Ok(())
            }
        }
    }
}
