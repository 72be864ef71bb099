//! The lock of a catalog: one command writes at a time.

use std::fmt;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::{Duration, Instant};

use jiff::{Timestamp, Unit};
use serde::{Deserialize, Serialize};

use super::WriteError;

/// The folder of a catalog in which the program keeps what is its own.
pub(super) const OWN: &str = ".depeche";
/// The file that is locked, in that folder.
const NAME: &str = "lock";
/// The same as a path of the catalog.
const PATH: &str = ".depeche/lock";

/// How long to wait before asking again.
const PAUSE: Duration = Duration::from_millis(25);

/// How long to wait before it is said: most commands have written by then.
const PATIENCE: Duration = Duration::from_millis(250);

/// As many bytes of what a holder says are read.
const MOST: u64 = 4096;

/// Who writes to a catalog.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Holder {
    /// Its command, as far as it was told.
    pub command: String,
    /// The number of its process; 0 where it is not known.
    pub process: u32,
    /// The machine it runs on.
    pub host: String,
    /// Since when it writes.
    pub since: String,
}

impl Holder {
    /// This process.
    fn own() -> Self {
        let mut arguments = std::env::args_os().map(|own| own.to_string_lossy().into_owned());
        let program = arguments.next().unwrap_or_default();
        let program = Path::new(&program).file_name().unwrap_or_default().to_string_lossy();
        let words = std::iter::once(program.into_owned()).chain(arguments).collect::<Vec<_>>();
        let command = words.join(" ").chars().filter(|c| !c.is_control()).take(200).collect();
        let now = Timestamp::now();
        Self {
            command,
            process: std::process::id(),
            host: host(),
            since: now.round(Unit::Second).unwrap_or(now).to_string(),
        }
    }

    /// What the holder of a lock said of itself. On Windows nobody else can read a locked file.
    fn read(path: &Path) -> Self {
        let mut text = String::new();
        let read = File::open(path).and_then(|file| file.take(MOST).read_to_string(&mut text));
        let mut own: Self =
            read.ok().and_then(|_| serde_json::from_str(&text).ok()).unwrap_or_default();
        for told in [&mut own.command, &mut own.host, &mut own.since] {
            told.retain(|c| !c.is_control());
        }
        own
    }
}

impl fmt::Display for Holder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { command, process, host, since } = self;
        write!(f, "`{command}` (process {process} on {host}, since {since})")
    }
}

#[cfg(unix)]
fn host() -> String {
    rustix::system::uname().nodename().to_string_lossy().into_owned()
}

#[cfg(not(unix))]
fn host() -> String {
    std::env::var("COMPUTERNAME").unwrap_or_default()
}

/// The lock, until it is dropped. The system gives up that of a process that is dead.
#[derive(Debug)]
pub(super) struct Lock {
    /// `None` only while it is dropped.
    file: Option<File>,
    own: PathBuf,
}

impl Lock {
    /// Waits for the lock of a catalog, and tells `wait` once whom it waits for.
    pub(super) fn take(
        root: &Path,
        longest: Duration,
        wait: &dyn Fn(&Holder),
    ) -> Result<Self, WriteError> {
        let failed = |source| WriteError::unwritable(PATH, source);
        let own = root.join(OWN);
        let path = own.join(NAME);
        let begin = Instant::now();
        let mut is_told = false;
        loop {
            make_own(&own)?;
            let Some(mut file) = open(&path).map_err(failed)? else { continue };
            match file.try_lock() {
                Ok(()) => {}
                Err(TryLockError::Error(error)) => return Err(failed(error)),
                Err(TryLockError::WouldBlock) if begin.elapsed() < longest => {
                    if begin.elapsed() >= PATIENCE && !std::mem::replace(&mut is_told, true) {
                        wait(&Holder::read(&path));
                    }
                    sleep(PAUSE.min(longest));
                    continue;
                }
                Err(TryLockError::WouldBlock) => {
                    return Err(WriteError::Locked { holder: Box::new(Holder::read(&path)) });
                }
            }
            // Whoever had it may have removed it just now.
            if is_same(&file, &path) {
                let told = serde_json::to_string(&Holder::own()).unwrap_or_default();
                let told = file.set_len(0).and_then(|()| writeln!(file, "{told}"));
                told.map_err(failed)?;
                return Ok(Self { file: Some(file), own });
            }
        }
    }
}

/// Makes the folder, if it is not there.
fn make_own(own: &Path) -> Result<(), WriteError> {
    match fs::symlink_metadata(own) {
        Ok(known) if known.is_dir() => Ok(()),
        // Whatever it leads to is not to be written in.
        Ok(_) => Err(WriteError::Outside { path: OWN.to_owned() }),
        Err(_) => match fs::create_dir(own) {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => {
                Err(WriteError::unwritable(OWN, error))
            }
            _ => Ok(()),
        },
    }
}

/// The file, which is made if it is not there; `None` if its folder is gone.
fn open(path: &Path) -> io::Result<Option<File>> {
    if fs::symlink_metadata(path).is_ok_and(|known| !known.is_file()) {
        return Err(io::Error::other("not a file"));
    }
    let mut options = OpenOptions::new();
    match options.read(true).write(true).create(true).truncate(false).open(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        opened => opened.map(Some),
    }
}

#[cfg(unix)]
fn is_same(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    let number = |known: fs::Metadata| (known.dev(), known.ino());
    let own = file.metadata().map(number).ok();
    own.is_some() && own == fs::symlink_metadata(path).map(number).ok()
}

/// Elsewhere nobody removes it.
#[cfg(not(unix))]
fn is_same(_: &File, _: &Path) -> bool {
    true
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Removed while it is held: whoever waits for it sees that it is another file by then.
        #[cfg(unix)]
        drop(super::disk::remove_file(&self.own.join(NAME)));
        drop(self.file.take());
        // Where it holds nothing, there is no need of it.
        drop(super::disk::remove_folder(&self.own));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn take(root: &Path) -> Result<Lock, WriteError> {
        Lock::take(root, Duration::ZERO, &|_| {})
    }

    #[test]
    fn one_writes_and_says_who_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let lock = take(folder.path()).unwrap();
        let Err(WriteError::Locked { holder }) = take(folder.path()) else { panic!("no lock") };
        assert_eq!(holder.process, std::process::id());
        assert!(!holder.command.is_empty() && !holder.since.is_empty(), "{holder}");
        drop(lock);
        assert!(!folder.path().join(OWN).exists());
        drop(take(folder.path()).unwrap());
    }

    #[test]
    fn what_a_dead_process_left_is_taken_over() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join(OWN)).unwrap();
        let left = Holder { command: "depeche sync".to_owned(), ..Holder::own() };
        let left = serde_json::to_string(&left).unwrap();
        fs::write(folder.path().join(PATH), &left).unwrap();
        fs::write(folder.path().join(OWN).join("ledger"), "").unwrap();
        let lock = take(folder.path()).unwrap();
        assert!(!fs::read_to_string(folder.path().join(PATH)).unwrap().contains("sync"));
        drop(lock);
        assert!(folder.path().join(OWN).exists());
        assert!(!folder.path().join(PATH).exists());
    }

    #[test]
    fn all_who_wait_get_it_one_after_the_other() {
        let folder = tempfile::tempdir().unwrap();
        let count = folder.path().join("count");
        fs::write(&count, "0").unwrap();
        let add = || {
            for _ in 0..20 {
                let lock = Lock::take(folder.path(), Duration::from_secs(60), &|_| {});
                let lock = lock.unwrap();
                let known: u32 = fs::read_to_string(&count).unwrap().parse().unwrap();
                fs::write(&count, (known + 1).to_string()).unwrap();
                drop(lock);
            }
        };
        std::thread::scope(|scope| (0..4).for_each(|_| drop(scope.spawn(add))));
        assert_eq!(fs::read_to_string(&count).unwrap(), "80");
    }

    #[cfg(unix)]
    #[test]
    fn it_is_not_taken_through_a_link() {
        let (folder, out) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        std::os::unix::fs::symlink(out.path(), folder.path().join(OWN)).unwrap();
        assert!(matches!(take(folder.path()), Err(WriteError::Outside { .. })));
        assert_eq!(fs::read_dir(out.path()).unwrap().count(), 0);
    }
}
