//! Finds the pairs of messages that were moved to another story, and of renamed stories.

use std::collections::HashMap;

use super::{Error, Recover, Upkeep};
use crate::catalog::{Recovered, SourceUnit, Unit, is_akin};
use crate::files;
use depeche_fluent::ftl::Fingerprint;
use depeche_fluent::locale::Locale;

/// The pairs of one locale whose message no longer exists in its unit, by translation.
type Gone = HashMap<Fingerprint, Vec<Recovered>>;

/// The pairs of every locale whose message no longer exists. A message may have been moved from any
/// unit, so all units with records are read, when first needed.
#[derive(Debug)]
pub(super) struct Moved<'c> {
    upkeep: &'c Upkeep<'c>,
    by_locale: Option<HashMap<Locale, Gone>>,
}

impl<'c> Moved<'c> {
    pub(super) fn new(upkeep: &'c Upkeep<'c>) -> Self {
        Self { upkeep, by_locale: None }
    }

    fn of(&mut self, locale: &Locale) -> Result<Option<&Gone>, files::Error> {
        if self.by_locale.is_none() {
            self.by_locale = Some(read(self.upkeep)?);
        }
        Ok(self.by_locale.as_ref().and_then(|all| all.get(locale)))
    }
}

impl Recover for Moved<'_> {
    /// Gives a text without pairs those of a message elsewhere that had the same translation, if
    /// the source text was the same or similar.
    fn recover(&mut self, unit: &mut Unit, source: &mut SourceUnit) -> Result<(), Error> {
        for at in unit.unrecorded() {
            let Some(text) = unit.texts.get(at) else { continue };
            let Some((today, translation)) = text.source.as_ref().zip(text.translation.as_ref())
            else {
                continue;
            };
            let Some(gone) = self.of(&unit.locale)? else { return Ok(()) };
            let known = gone.get(&translation.print).into_iter().flatten();
            let was = |(pair, source): &&Recovered| {
                pair.source == today.print
                    || source.as_ref().is_none_or(|source| is_akin(source, &today.text))
            };
            let known = known.filter(was).cloned().collect::<Vec<_>>();
            unit.recover(at, &known, &mut source.sources);
        }
        Ok(())
    }
}

fn read(upkeep: &Upkeep<'_>) -> Result<HashMap<Locale, Gone>, files::Error> {
    let catalog = upkeep.catalog;
    let mut recorded = Vec::new();
    for locale in upkeep.targets() {
        recorded.extend(catalog.recorded(locale)?.into_iter().map(|id| (id, locale)));
    }
    recorded.sort_by(|(one, _), (other, _)| one.cmp(other));
    // The stamps tell for most units that no message has gone.
    let mut last = (String::new(), false);
    recorded.retain(|(id, _)| {
        if last.0 != *id {
            let is_whole = upkeep.settled(id).1.is_some_and(|settled| !settled.gone);
            last = (id.clone(), is_whole);
        }
        !last.1
    });
    let mut all: HashMap<Locale, Gone> = HashMap::new();
    let mut source: Option<(String, SourceUnit)> = None;
    for (id, locale) in recorded {
        let source = match &mut source {
            Some((known, source)) if *known == id => source,
            slot => {
                let read = catalog.source_unit(&id)?;
                &mut slot.insert((id.clone(), read)).1
            }
        };
        // Faults of the file are reported where it is brought up to date.
        let (ledger, _) = catalog.ledger_of(&id, locale)?;
        let own = all.entry(locale.clone()).or_default();
        for pair in ledger.pairs().filter(|pair| !source.texts.contains_key(&pair.name)) {
            let text = source.sources.get(&pair.source).map(str::to_owned);
            own.entry(pair.translation).or_default().push((pair.clone(), text));
        }
    }
    Ok(all)
}
