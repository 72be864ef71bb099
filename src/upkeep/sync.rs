//! Recording what is new.

use std::collections::BTreeSet;

use rayon::prelude::*;

use super::moved::Moved;
use super::stamps::{IGNORE, IGNORE_TEXT, OLD_IGNORE_TEXT, Settled, Stamps, UnitStamps};
use super::{Attested, Changes, Error, Left, ReadUnit, Recover, Upkeep, remember};
use crate::catalog::records::{ATTRIBUTES, ATTRIBUTES_TEXT, ledger_path, sources_path};
use crate::catalog::{SourceUnit, Text, Unit};
use crate::files::{self, Before, NewFile};
use crate::ledger::State;
use depeche_fluent::diagnostic::Diagnostic;

/// How many units are held at once: enough for every thread, and little memory.
const AT_ONCE: usize = 32;

/// How many translations are named where changes are written as they are found.
const MOST_NAMED: usize = 100;

/// Which texts are attested, and which units need not be read for that.
pub(super) struct Task<'t> {
    /// Whether a text is right for today's source.
    pub(super) is_right: &'t (dyn Fn(&Unit, &Text) -> bool + Sync),
    /// Whether a text is to be counted where it is not attested.
    pub(super) is_meant: &'t (dyn Fn(&Unit, &Text) -> bool + Sync),
    /// Whether there is nothing to attest in a unit none of whose files has changed.
    pub(super) skips: &'t (dyn Fn(&Settled) -> bool + Sync),
}

/// A unit on its way.
enum Step {
    /// Nothing in it has changed.
    Skipped(Settled),
    Read(Box<Loaded>),
}

/// A unit in all locales.
struct Loaded {
    id: String,
    source: SourceUnit,
    units: Vec<Unit>,
    /// As its files were before they were read.
    stamps: Option<UnitStamps>,
    diagnostics: Vec<Diagnostic>,
}

impl Upkeep<'_> {
    /// Attests what is new, and edited translations of unchanged source texts; never a stale or a
    /// touched one. Repeated lines go. Doing it again changes nothing.
    ///
    /// # Errors
    ///
    /// When a file is there and cannot be read, or one cannot be written that is to be.
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

    /// Recovers what is known from elsewhere, attests the texts that are right, and tidies the
    /// records.
    pub(super) fn attest(
        &self,
        recover: &mut dyn Recover,
        task: &Task<'_>,
    ) -> Result<Changes, Error> {
        let mut all = Changes::default();
        let mut writer = self.writer()?;
        for ids in self.catalog.units().chunks(AT_ONCE) {
            let load = |id: &String| self.load(id, task);
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

    /// What git is to know of the records, where it does not yet.
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

    /// What the stamps know of a unit, if none of its files has changed.
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
        let mut diagnostics = Vec::new();
        let source = self.catalog.source_unit(id, &mut diagnostics)?;
        let beside = |locale| self.catalog.unit_beside(id, locale, &source, &mut diagnostics);
        let units = self.targets().map(beside).collect::<Result<Vec<_>, _>>()?;
        Ok(Step::Read(Box::new(Loaded { id: id.to_owned(), source, units, stamps, diagnostics })))
    }
}

/// What is to be written of a unit.
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
    // What was not understood may name any of them.
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
    // What is wrong is to be said again next time, and what is new is still to be recorded.
    if let Some(stamps) = stamps.filter(|_| diagnostics.is_empty() && !has_new) {
        all.read.push(ReadUnit { id, waiting: all.waiting, gone, stamps });
    }
    all.diagnostics = diagnostics;
    all
}

/// Attests the texts of a unit that are right, and counts the others; gives whether any of those
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
