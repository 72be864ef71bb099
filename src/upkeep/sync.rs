//! Recording new translations.

use std::collections::BTreeSet;

use rayon::prelude::*;

use super::moved::Moved;
use super::stamps::{IGNORE, IGNORE_TEXT, OLD_IGNORE_TEXT, Settled, Stamps, UnitStamps};
use super::{Attested, Changes, Error, Left, ReadUnit, Recover, Upkeep, remember};
use crate::catalog::records::{ATTRIBUTES, ATTRIBUTES_TEXT, ledger_path, sources_path};
use crate::catalog::{SourceUnit, Unit, UnitText};
use crate::files::{self, Before, NewFile};
use crate::ledger::State;
use depeche_fluent::diagnostic::Diagnostic;

/// The number of units in memory at once: enough work for every thread, in little memory.
const AT_ONCE: usize = 32;

/// If changes are written as they are found, at most this many translations are named.
const MOST_NAMED: usize = 100;

/// The texts to attest, and the units that need not be read for it.
pub(super) struct Task<'t> {
    /// Whether a text is right for today's source.
    pub(super) is_right: &'t (dyn Fn(&Unit, &UnitText) -> bool + Sync),
    /// Whether a text is counted if it is not attested.
    pub(super) is_meant: &'t (dyn Fn(&Unit, &UnitText) -> bool + Sync),
    /// Whether a unit with unchanged files has nothing to attest.
    pub(super) skips: &'t (dyn Fn(&Settled) -> bool + Sync),
}

/// A unit between reading and writing.
enum Step {
    /// A unit with unchanged files.
    Skipped(Settled),
    Read(Box<Loaded>),
}

/// A unit in all locales.
struct Loaded {
    id: String,
    source: SourceUnit,
    units: Vec<Unit>,
    /// The stamps of its files, taken before they were read.
    stamps: Option<UnitStamps>,
    diagnostics: Vec<Diagnostic>,
}

impl Upkeep<'_> {
    /// Attests new translations, and edited translations of unchanged source texts, but never stale
    /// or touched ones. Removes repeated lines. A second run changes nothing.
    ///
    /// # Errors
    ///
    /// When a file exists and cannot be read, or a file cannot be written.
    pub fn sync(&self) -> Result<Changes, Error> {
        self.attest(
            &mut Moved::new(self),
            &Task {
                is_right: &|_, text| text.state == State::New,
                is_meant: &|_, _| true,
                skips: &|_| true,
            },
        )
    }

    /// Recovers pairs for texts without records, attests the texts that are right, and removes
    /// unused records.
    pub(super) fn attest(
        &self,
        recover: &mut dyn Recover,
        task: &Task<'_>,
    ) -> Result<Changes, Error> {
        let mut all = Changes::default();
        let mut writer = self.writer()?;
        let units = self.catalog.units().collect::<Vec<_>>();
        for ids in units.chunks(AT_ONCE) {
            let load = |id: &&str| self.load(id, task);
            let mut steps = ids.par_iter().map(load).collect::<Result<Vec<_>, files::Error>>()?;
            for step in &mut steps {
                let Step::Read(loaded) = step else { continue };
                for unit in &mut loaded.units {
                    recover.recover(unit, &mut loaded.source)?;
                }
            }
            let settle = |step| settle(step, task);
            for mut part in steps.into_par_iter().map(settle).collect::<Vec<_>>() {
                if all.changes.is_empty() && !part.changes.is_empty() {
                    part.changes.splice(0..0, self.first_changes()?);
                }
                if let Some(writer) = &mut writer {
                    for change in &mut part.changes {
                        let before = part.before.get(&change.path);
                        let before = before.map_or(Before::Anything, |own| Before::Stamp(*own));
                        writer.put(&change.path, change.text.as_bytes(), before)?;
                        change.text = String::new();
                    }
                    part.before.clear();
                    part.attested.truncate(MOST_NAMED.saturating_sub(all.attested.len()));
                }
                all.append(part);
            }
        }
        if let Some((mut writer, root)) = writer.zip(self.root.as_ref()) {
            writer.commit()?;
            remember(&mut writer, root, &all);
            all.left_alone = writer.left_alone();
        }
        Ok(all)
    }

    /// The files that tell git how to treat the records, if they do not exist yet.
    fn first_changes(&self) -> Result<Vec<NewFile>, files::Error> {
        let mut changes = Vec::new();
        for (path, text) in [(ATTRIBUTES, ATTRIBUTES_TEXT), (IGNORE, IGNORE_TEXT)] {
            let known = self.catalog.read_if_there(path)?;
            let is_old = |text: &str| path == IGNORE && text == OLD_IGNORE_TEXT;
            if known.is_none_or(|known| is_old(known.file.text())) {
                changes.push(NewFile { path: path.to_owned(), text: text.to_owned() });
            }
        }
        Ok(changes)
    }

    /// The stamps of a unit, and its earlier results if its files have not changed.
    pub(super) fn settled(&self, id: &str) -> (Option<UnitStamps>, Option<&Settled>) {
        let stamps = UnitStamps::of(self.catalog, id);
        let known = self.stamps.get_or_init(|| Stamps::read(self.catalog));
        let settled = stamps.as_ref().and_then(|now| known.settled(id, now));
        (stamps, settled)
    }

    fn load(&self, id: &str, task: &Task<'_>) -> Result<Step, files::Error> {
        let (stamps, settled) = self.settled(id);
        if let Some(settled) = settled.filter(|settled| (task.skips)(settled)) {
            return Ok(Step::Skipped(settled.clone()));
        }
        let mut source = self.catalog.source_unit(id)?;
        let beside = |locale| self.catalog.unit_beside(id, locale, &source);
        let mut units = self.targets().map(beside).collect::<Result<Vec<_>, _>>()?;
        let mut diagnostics = std::mem::take(&mut source.diagnostics);
        diagnostics.extend(units.iter_mut().flat_map(|unit| unit.diagnostics.drain(..)));
        Ok(Step::Read(Box::new(Loaded { id: id.to_owned(), source, units, stamps, diagnostics })))
    }
}

/// The changes of a unit's records.
fn settle(step: Step, task: &Task<'_>) -> Changes {
    let mut all = Changes::default();
    let loaded = match step {
        Step::Read(loaded) => *loaded,
        Step::Skipped(settled) => {
            all.waiting = settled.waiting;
            all.settled.push(settled);
            return all;
        }
    };
    let Loaded { id, mut source, mut units, stamps, diagnostics } = loaded;
    let (mut ledgers, mut used) = (Vec::new(), BTreeSet::new());
    let (mut has_unread, mut gone, mut has_new) = (false, false, false);
    for unit in &mut units {
        has_new |= attest_texts(unit, task, &mut all);
        has_unread |= unit.ledger.has_unread();
        gone |= unit.ledger.pairs().any(|pair| !source.texts.contains_key(&pair.name));
        used.extend(unit.ledger.pairs().map(|pair| pair.source));
        let text = unit.ledger.to_string();
        if text != unit.ledger_text {
            ledgers.push(NewFile { path: ledger_path(&unit.locale, &id), text });
        }
    }
    for text in source.texts.values().filter(|text| used.contains(&text.print)) {
        source.sources.insert(&text.text);
    }
    // A line that was not understood may name any of the source texts, so all are kept.
    if !has_unread {
        source.sources.retain(|print| used.contains(print));
    }
    let text = source.sources.to_string();
    if text != source.sources_text {
        all.changes.push(NewFile { path: sources_path(&id), text });
    }
    all.changes.append(&mut ledgers);
    if let Some(stamps) = &stamps {
        let is_changed = |path: &String| all.changes.iter().any(|own| own.path == *path);
        all.before = stamps.paths().filter(|(path, _)| is_changed(path)).cloned().collect();
    }
    // A unit with faults is read again, to report them again, and one with new texts, to record
    // them.
    if let Some(stamps) = stamps.filter(|_| diagnostics.is_empty() && !has_new) {
        all.read.push(ReadUnit { id, waiting: all.waiting, gone, stamps });
    }
    all.diagnostics = diagnostics;
    all
}

/// Attests the texts of a unit that are right, and counts the others; returns whether one of these
/// is new.
fn attest_texts(unit: &mut Unit, task: &Task<'_>, all: &mut Changes) -> bool {
    let (right, others): (Vec<_>, Vec<_>) =
        unit.texts.iter().partition(|text| (task.is_right)(unit, text));
    let (mut left, mut meant) = (Left::default(), Left::default());
    for text in others {
        left.add(text.state);
        if (task.is_meant)(unit, text) {
            meant.add(text.state);
        }
    }
    all.waiting += left.waiting();
    all.left.append(meant);
    let pairs = right.iter().filter_map(|text| text.pair()).collect::<Vec<_>>();
    for pair in pairs {
        all.attested.push(Attested {
            locale: unit.locale.clone(),
            unit: unit.id.clone(),
            name: pair.name.clone(),
        });
        unit.ledger.attest(pair);
        all.count += 1;
    }
    left.new > 0
}
