//! Keeping the ledger of a catalog: recording new translations, accepting checked ones, and
//! counting how far everything is translated.
//!
//! **Unstable**: public for Dépêche's own crates, and may change in any release.
//!
//! [`Upkeep`] goes through a catalog [unit](crate::catalog::Unit) by unit. [`Upkeep::sync`] and
//! [`Upkeep::accept`] return the files that would change; [`write()`] writes them, all together
//! or not at all.
//!
//! ```
//! use depeche::{files::Memory, ledger::State, upkeep::Upkeep, Catalog};
//!
//! let files = Memory::from_iter([
//!     ("fr/une.ftl", "title = La une\n"),
//!     ("en/une.ftl", "title = Front page\n"),
//! ]);
//! let catalog = Catalog::builder().open_memory(files)?;
//! let sync = Upkeep::new(&catalog).sync()?;
//! let paths: Vec<_> = sync.changes.iter().map(|change| change.path.as_str()).collect();
//! assert_eq!(
//!     paths,
//!     [
//!         ".depeche/.gitattributes",
//!         ".depeche/.gitignore",
//!         ".depeche/source/une.jsonl",
//!         ".depeche/ledger/en/une.jsonl",
//!     ],
//! );
//! assert_eq!(sync.attested.len(), 1);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod accept;
mod adopt;
mod moved;
mod stamps;
mod status;
mod sync;

use std::collections::{HashMap, HashSet};
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use crate::catalog::{Catalog, SourceUnit, Unit};
use crate::files::{
    self, Before, Files as _, Folder, HistoryError, Holder, NewFile, Stamp, WriteError, Writer,
};
use crate::ledger::{Name, State};
use depeche_fluent::diagnostic::Diagnostic;
use depeche_fluent::locale::Locale;

use stamps::{Settled, Stamps, UnitStamps};

pub use accept::Selection;
pub use status::{Counts, GateStatus, LocaleStatus, UnitStatus, Wanted};

/// The ledger of a catalog, its sources and its translations.
pub struct Upkeep<'c> {
    catalog: &'c Catalog,
    /// The stamps of units whose files have not changed.
    stamps: OnceLock<Stamps>,
    /// The folder that changes are written to as they are found.
    root: Option<PathBuf>,
    /// Who is told whom this waits for.
    wait: Box<dyn Fn(&Holder) + Send + Sync + 'c>,
}

impl fmt::Debug for Upkeep<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upkeep").field("root", &self.root).finish_non_exhaustive()
    }
}

/// The files to be written, with the translations that they attest.
#[derive(Clone, Debug, Default)]
pub struct Changes {
    /// The files in the order in which they must be written: source texts before the pairs that
    /// name them. If they are [written](Upkeep::writing_to) at once, their texts are empty here.
    pub changes: Vec<NewFile>,
    /// The translations that become attested; if files are written at once, the first hundred of
    /// them.
    pub attested: Vec<Attested>,
    /// The number of translations that become attested.
    pub count: usize,
    /// The number of stale and touched translations, which wait for a person.
    pub waiting: usize,
    /// The selected translations that are still not attested, in the units that had to be read.
    pub left: Left,
    /// The faults of the records, the sources and the translations.
    pub diagnostics: Vec<Diagnostic>,
    /// The files of a command that was killed before it could write them, and that somebody has
    /// changed since: they stay as they are.
    pub left_alone: Vec<String>,
    /// What was there when the files were read.
    before: HashMap<String, Option<Stamp>>,
    /// The units that were read.
    read: Vec<ReadUnit>,
    /// The units that need not be read.
    settled: Vec<Settled>,
}

/// A unit that was read without faults.
#[derive(Clone, Debug)]
struct ReadUnit {
    id: String,
    waiting: usize,
    gone: bool,
    stamps: UnitStamps,
}

impl Changes {
    /// What was there when a file was read.
    fn before(&self, path: &str) -> Before<'static> {
        self.before.get(path).map_or(Before::Anything, |stamp| Before::Stamp(*stamp))
    }

    fn append(&mut self, mut more: Self) {
        self.changes.append(&mut more.changes);
        self.attested.append(&mut more.attested);
        self.count += more.count;
        self.waiting += more.waiting;
        self.left.append(more.left);
        self.diagnostics.append(&mut more.diagnostics);
        self.left_alone.append(&mut more.left_alone);
        self.before.extend(more.before);
        self.read.append(&mut more.read);
        self.settled.append(&mut more.settled);
    }
}

/// The numbers of translations that are not attested for today's source text, by state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Left {
    /// The source has changed since.
    pub stale: usize,
    /// Source and translation have both changed since.
    pub touched: usize,
    /// The translation is new and not recorded yet.
    pub new: usize,
    /// The translation is missing.
    pub missing: usize,
}

impl Left {
    /// The number that waits for a person: stale and touched translations.
    pub fn waiting(&self) -> usize {
        self.stale + self.touched
    }

    fn add(&mut self, state: State) {
        match state {
            State::Stale(_) => self.stale += 1,
            State::Touched => self.touched += 1,
            State::New => self.new += 1,
            State::Missing => self.missing += 1,
            State::Fresh | State::Obsolete => {}
        }
    }

    fn append(&mut self, more: Self) {
        self.stale += more.stale;
        self.touched += more.touched;
        self.new += more.new;
        self.missing += more.missing;
    }
}

/// A translation that is attested for today's source text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attested {
    /// The locale of the translation.
    pub locale: Locale,
    /// The unit.
    pub unit: String,
    /// The message or attribute.
    pub name: Name,
}

/// The ledger of a catalog could not be kept.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A file of the catalog could not be read.
    #[error(transparent)]
    Files(#[from] files::Error),
    /// The history could not be read.
    #[error(transparent)]
    History(#[from] HistoryError),
    /// A file of the records could not be written.
    #[error(transparent)]
    Write(#[from] WriteError),
}

/// Finds the source text of translations without records.
trait Recover {
    /// Adds pairs to the records of a unit for texts that have none.
    fn recover(&mut self, unit: &mut Unit, source: &mut SourceUnit) -> Result<(), Error>;
}

impl<F: FnMut(&mut Unit, &mut SourceUnit) -> Result<(), Error>> Recover for F {
    fn recover(&mut self, unit: &mut Unit, source: &mut SourceUnit) -> Result<(), Error> {
        self(unit, source)
    }
}

impl<'c> Upkeep<'c> {
    /// The upkeep of a catalog.
    pub fn new(catalog: &'c Catalog) -> Self {
        Self { catalog, stamps: OnceLock::new(), root: None, wait: Box::new(|_| {}) }
    }

    /// Writes changes to the folder of the catalog, all of them or none. They are put beside their
    /// places as they are found, so that memory is bounded by a few units and not by what is new in
    /// all of them.
    #[must_use]
    pub fn writing_to(mut self, root: impl Into<PathBuf>) -> Self {
        self.root = Some(root.into());
        self
    }

    /// Calls `wait` with the command that holds the lock, before a command that writes waits for it.
    #[must_use]
    pub fn on_wait(mut self, wait: impl Fn(&Holder) + Send + Sync + 'c) -> Self {
        self.wait = Box::new(wait);
        self
    }

    /// The writer of changes, if they are to be written: with the lock of the catalog, since what
    /// is read from now on is what changes are made of.
    fn writer(&self) -> Result<Option<Writer<'_>>, WriteError> {
        let Some(root) = &self.root else { return Ok(None) };
        let mut writer = Writer::new(root).limit(self.catalog.max_file()).on_wait(&self.wait);
        match writer.lock() {
            // Where nobody may write, there may be nothing to be written.
            Err(WriteError::Unwritable { source, .. }) if is_forbidden(&source) => {}
            locked => locked?,
        }
        Ok(Some(writer))
    }

    /// The locales of the catalog without the source.
    pub fn targets(&self) -> impl Iterator<Item = &'c Locale> {
        let source = self.catalog.source();
        self.catalog.locales().iter().filter(move |locale| *locale != source)
    }
}

/// Writes files of the records in the folder of the catalog: all of them, or none.
///
/// # Errors
///
/// When a file or its folder cannot be written, or has changed since it was read; everything is
/// then as it was.
pub fn write(root: &Path, changes: &Changes) -> Result<(), WriteError> {
    let mut writer = Writer::new(root);
    for file in &changes.changes {
        writer.put(&file.path, file.text.as_bytes(), changes.before(&file.path))?;
    }
    writer.commit()?;
    remember(&mut writer, root, changes);
    Ok(())
}

fn is_forbidden(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem)
}

/// Writes the stamps of the units that were read, so that they need not be read again before they
/// change. If writing fails, they are read again.
fn remember(writer: &mut Writer<'_>, root: &Path, changes: &Changes) {
    // Without the file that makes git ignore the stamps, none are written.
    let Ok(folder) = Folder::new(root) else { return };
    if changes.read.is_empty() || folder.stamp(stamps::IGNORE).is_none() {
        return;
    }
    let written = changes.changes.iter().map(|change| change.path.as_str());
    let written = written.collect::<HashSet<_>>();
    let mut settled = changes.settled.clone();
    settled.extend(changes.read.iter().map(|unit| {
        let mut stamps = unit.stamps.clone();
        stamps.renew(&folder, |path| written.contains(path));
        stamps.settled(&unit.id, unit.waiting, unit.gone)
    }));
    settled.sort_by(|one, other| one.unit.cmp(&other.unit));
    let _ = writer.note(stamps::STAMPS, stamps::text(&settled).as_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::faults;
    use std::collections::BTreeMap;
    use std::fs;

    /// The texts of the records as they are read, by path; what else lies in their folders has no
    /// business there.
    fn records(root: &Path) -> BTreeMap<String, String> {
        let files = Folder::new(root).unwrap();
        let found = files::walk(&files, ".depeche").unwrap_or_default().into_iter();
        let of_this_machine = [stamps::STAMPS, ".depeche/lock"];
        let found = found.filter(|path| {
            !of_this_machine.contains(&path.as_str()) && !path.starts_with(".depeche/journal/")
        });
        let text = |path: &str| files.read(path, 9999).unwrap().into_owned();
        found.map(|path| (path.clone(), String::from_utf8(text(&path)).unwrap())).collect()
    }

    fn sync(root: &Path) -> Result<Changes, Error> {
        let catalog = Catalog::open(root).unwrap();
        Upkeep::new(&catalog).writing_to(root).sync()
    }

    fn put(root: &Path, files: &[(&str, &str)]) {
        for (path, text) in files {
            let path = root.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
    }

    #[test]
    fn a_machine_that_stops_leaves_the_old_records_or_the_new() {
        let old = [
            ("fr/une.ftl", "title = La une\nlead = Le vote\n"),
            ("en/une.ftl", "title = Front page\nlead = The vote\n"),
        ];
        let new = [
            ("fr/une.ftl", "title = La une\nlead = Le scrutin\nend = Fin\n"),
            ("en/une.ftl", "title = Front page\nlead = The vote\nend = The end\n"),
            ("ar/une.ftl", "title = الصفحة الأولى\n"),
        ];
        let whole = tempfile::tempdir().unwrap();
        put(whole.path(), &old);
        sync(whole.path()).unwrap();
        let before = records(whole.path());
        put(whole.path(), &new);
        sync(whole.path()).unwrap();
        let after = records(whole.path());
        assert!(before.len() < after.len());
        let mut stopped = 0;
        for steps in 0.. {
            let folder = tempfile::tempdir().unwrap();
            let root = folder.path();
            put(root, &old);
            sync(root).unwrap();
            put(root, &new);
            faults::stop_after(Some(steps));
            let result = sync(root);
            faults::stop_after(None);
            let found = records(root);
            assert!(found == before || found == after, "after {steps} steps: {found:?}");
            // Every pair names an existing source text.
            let catalog = Catalog::open(root).unwrap();
            let unit = catalog.unit("une", &"en".parse().unwrap()).unwrap();
            assert_eq!(unit.diagnostics, []);
            let source = catalog.source_unit("une").unwrap();
            for pair in unit.ledger.pairs() {
                assert!(source.sources.get(&pair.source).is_some(), "after {steps} steps");
            }
            // The next run completes whatever was left behind.
            sync(root).unwrap();
            let own = [".depeche/lock", ".depeche/journal"];
            assert!(own.iter().all(|path| !root.join(path).exists()), "after {steps} steps");
            assert_eq!(records(root), after, "after {steps} steps");
            match result {
                Ok(_) => break,
                Err(error) => assert!(matches!(error, Error::Write(_)), "{error}"),
            }
            stopped += 1;
        }
        // Three files, and the stamps, in five steps each.
        assert!(stopped >= 15, "{stopped}");
    }
}
