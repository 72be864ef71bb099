//! Stamps: which units need not be read again because none of their files has changed.
//!
//! They are in a file of this machine, which git ignores. Without it everything is read; the
//! results are the same.

use std::collections::HashMap;
use std::fmt::Write as _;

use serde::{Deserialize, Serialize};

use crate::catalog::Catalog;
use crate::catalog::records::{ledger_path, sources_path};
use crate::files::{Files, Stamp};

/// The path of the file.
pub(super) const STAMPS: &str = ".depeche/stamps";

/// The path of the file that makes git ignore it.
pub(super) const IGNORE: &str = ".depeche/.gitignore";
pub(super) const IGNORE_TEXT: &str = "/journal/\n/lock\n/stamps\n";
/// What it was told when nothing else was of this machine alone.
pub(super) const OLD_IGNORE_TEXT: &str = "/stamps\n";

/// The resolution of file systems' clocks, in nanoseconds. A file that changed within this time
/// before the stamps were written may have changed again with the same time.
const COARSE: i128 = 2_000_000_000;

const VERSION: u32 = 1;

/// The results of the last reading of a unit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Settled {
    v: u32,
    pub(super) unit: String,
    /// The number of translations that wait for a person.
    pub(super) waiting: usize,
    /// Whether there are records of messages that no longer exist.
    pub(super) gone: bool,
    /// The stamps of its files, as one text.
    stamp: String,
}

/// The stamps of the files of a unit.
#[derive(Clone, Debug)]
pub(super) struct UnitStamps {
    /// The newest change among them, in nanoseconds.
    newest: i128,
    paths: Vec<(String, Option<Stamp>)>,
}

impl UnitStamps {
    /// The stamps of the files of a unit as they are now; `None` where files have none.
    pub(super) fn of(catalog: &Catalog, unit: &str) -> Option<Self> {
        let targets = catalog.locales().iter().filter(|locale| *locale != catalog.source());
        let texts = catalog.locales().iter().filter_map(|locale| catalog.path_of(unit, locale));
        let records = targets.map(|locale| ledger_path(locale, unit));
        let paths = texts.chain(records).chain([sources_path(unit)]);
        let paths = paths.map(|path| (catalog.files().stamp(&path), path));
        let mut stamps =
            Self { newest: i128::MIN, paths: paths.map(|(stamp, path)| (path, stamp)).collect() };
        stamps.newest = stamps.known().map(|stamp| stamp.modified.max(stamp.changed)).max()?;
        Some(stamps)
    }

    /// The files, each with its stamp if it is there.
    pub(super) fn paths(&self) -> impl Iterator<Item = &(String, Option<Stamp>)> {
        self.paths.iter()
    }

    fn known(&self) -> impl Iterator<Item = &Stamp> {
        self.paths.iter().filter_map(|(_, stamp)| stamp.as_ref())
    }

    /// Updates the stamps of files that were written since.
    pub(super) fn renew(&mut self, files: &dyn Files, written: impl Fn(&str) -> bool) {
        for (path, stamp) in self.paths.iter_mut().filter(|(path, _)| written(path)) {
            *stamp = files.stamp(path);
        }
    }

    fn text(&self) -> String {
        let mut hasher = blake3::Hasher::new();
        // Another version of the program may read files differently.
        hasher.update(env!("CARGO_PKG_VERSION").as_bytes());
        let mut line = String::new();
        for (path, stamp) in &self.paths {
            line.clear();
            let _ = writeln!(line, "{path}\0{stamp:?}");
            hasher.update(line.as_bytes());
        }
        hasher.finalize().to_hex().as_str().get(..32).unwrap_or_default().to_owned()
    }

    /// The line to keep for a unit that was read while its files had these stamps.
    pub(super) fn settled(&self, unit: &str, waiting: usize, gone: bool) -> Settled {
        Settled { v: VERSION, unit: unit.to_owned(), waiting, gone, stamp: self.text() }
    }
}

/// The units that were read before.
#[derive(Debug, Default)]
pub(super) struct Stamps {
    units: HashMap<String, Settled>,
    /// The time when they were written, in nanoseconds.
    written: i128,
}

impl Stamps {
    /// The stamps of a catalog; empty if they cannot be read.
    pub(super) fn read(catalog: &Catalog) -> Self {
        let files = catalog.files();
        let Some(own) = files.stamp(STAMPS) else { return Self::default() };
        let bytes = files.read(STAMPS, catalog.max_file()).unwrap_or_default();
        let text = String::from_utf8_lossy(&bytes);
        let lines = text.lines().filter_map(|line| serde_json::from_str::<Settled>(line).ok());
        let known = lines.filter(|line| line.v == VERSION);
        Self { units: known.map(|line| (line.unit.clone(), line)).collect(), written: own.modified }
    }

    /// The results for a unit, if none of its files has changed since.
    pub(super) fn settled(&self, unit: &str, now: &UnitStamps) -> Option<&Settled> {
        let known = self.units.get(unit)?;
        (now.newest < self.written.saturating_sub(COARSE) && now.text() == known.stamp)
            .then_some(known)
    }
}

/// The file of the stamps.
pub(super) fn text(settled: &[Settled]) -> String {
    let lines = settled.iter().filter_map(|line| serde_json::to_string(line).ok());
    lines.map(|line| line + "\n").collect()
}
