//! Messages that were moved from one story to another.

use std::collections::HashMap;

use crate::catalog::Catalog;
use crate::files;
use crate::ftl::Fingerprint;
use crate::ledger::Pair;
use crate::locale::Locale;

/// The pairs of one locale whose message is gone from its unit, by translation.
pub(super) type Gone = HashMap<Fingerprint, Vec<GonePair>>;

/// A pair whose message is gone, and the source text it was attested for, if that is known.
pub(super) type GonePair = (Pair, Option<String>);

/// The pairs of every locale whose message is gone. Only units with records are read, and only when
/// somebody asks: a message may have been moved from any of them.
#[derive(Debug, Default)]
pub(super) struct Moved {
    by_locale: Option<HashMap<Locale, Gone>>,
}

impl Moved {
    /// The pairs of a locale whose translation was this.
    pub(super) fn of(
        &mut self,
        catalog: &Catalog,
        locale: &Locale,
        translation: &Fingerprint,
    ) -> Result<&[GonePair], files::Error> {
        if self.by_locale.is_none() {
            self.by_locale = Some(read(catalog)?);
        }
        let gone = self.by_locale.as_ref().and_then(|all| all.get(locale));
        Ok(gone.and_then(|gone| gone.get(translation)).map(Vec::as_slice).unwrap_or_default())
    }
}

fn read(catalog: &Catalog) -> Result<HashMap<Locale, Gone>, files::Error> {
    let mut all: HashMap<Locale, Gone> = HashMap::new();
    // What is wrong with the files is said where they are brought up to date.
    let mut faults = Vec::new();
    let targets = catalog.locales().iter().filter(|locale| *locale != catalog.source());
    let targets = targets.collect::<Vec<_>>();
    for id in catalog.units() {
        let mut recorded = Vec::new();
        for locale in &targets {
            if catalog.has_records(&id, locale)? {
                recorded.push(*locale);
            }
        }
        if recorded.is_empty() {
            continue;
        }
        let source = catalog.source_unit(&id, &mut faults)?;
        for locale in recorded {
            let ledger = catalog.ledger_of(&id, locale, &mut faults)?;
            for pair in ledger.pairs().filter(|pair| !source.texts.contains_key(&pair.name)) {
                let own = all.entry(locale.clone()).or_default();
                own.entry(pair.translation)
                    .or_default()
                    .push((pair.clone(), source.sources.get(&pair.source).map(str::to_owned)));
            }
        }
    }
    Ok(all)
}
