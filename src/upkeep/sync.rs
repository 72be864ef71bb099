//! Recording what is new.

use std::collections::BTreeSet;

use super::moved::Moved;
use super::{Attested, Change, Changes, Recover, Upkeep};
use crate::catalog::records::{ATTRIBUTES, ATTRIBUTES_TEXT, ledger_path, sources_path};
use crate::catalog::{Text, Unit};
use crate::files;
use crate::ledger::State;

impl Upkeep<'_> {
    /// Attests what is new, and edited translations of unchanged source texts; never a stale or a
    /// touched one. Repeated lines go. Doing it again changes nothing.
    ///
    /// # Errors
    ///
    /// When a file is there and cannot be read.
    pub fn sync(&self) -> Result<Changes, files::Error> {
        self.attest(&mut Moved::new(self.catalog), |_, text| text.state == State::New)
    }

    /// Recovers what is known from elsewhere, attests the texts that `is_right` says are, and
    /// tidies the records.
    pub(super) fn attest<R: Recover>(
        &self,
        recover: &mut R,
        is_right: impl Fn(&Unit, &Text) -> bool,
    ) -> Result<Changes, R::Error> {
        let mut all = Changes::default();
        for id in self.catalog.units() {
            let mut source = self.catalog.source_unit(&id, &mut all.diagnostics)?;
            let mut ledgers = Vec::new();
            let mut used = BTreeSet::new();
            let mut has_unread = false;
            for locale in self.targets() {
                let mut unit =
                    self.catalog.unit_beside(&id, locale, &source, &mut all.diagnostics)?;
                recover.recover(&mut unit, &mut source)?;
                for text in &unit.texts {
                    if !is_right(&unit, text) {
                        let waits = matches!(text.state, State::Stale(_) | State::Touched);
                        all.waiting += usize::from(waits);
                        continue;
                    }
                    if let Some(pair) = text.pair() {
                        unit.ledger.attest(pair);
                        all.attested.push(Attested {
                            locale: locale.clone(),
                            unit: id.clone(),
                            name: text.name.clone(),
                        });
                    }
                }
                has_unread |= unit.ledger.has_unread();
                used.extend(unit.ledger.pairs().map(|pair| pair.source));
                let text = unit.ledger.to_string();
                if text != unit.ledger_text {
                    ledgers.push(Change { path: ledger_path(locale, &id), text });
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
                all.changes.push(Change { path: sources_path(&id), text });
            }
            all.changes.append(&mut ledgers);
        }
        if !all.changes.is_empty() && self.catalog.read_if_there(ATTRIBUTES)?.is_none() {
            let text = ATTRIBUTES_TEXT.to_owned();
            all.changes.insert(0, Change { path: ATTRIBUTES.to_owned(), text });
        }
        Ok(all)
    }
}
