//! Units: a story's messages or a shared resource in one locale, compared with the source.

use std::collections::BTreeSet;

use super::Catalog;
use super::records::{ledger_folder, ledger_path, read_ledger, read_sources};
use super::texts::{self, Texts, Written};
use crate::files::{self, EntryKind, join};
use crate::ledger::{
    Current, Ledger, Name, Pair, SourceChange, SourceText, Sources, State, change,
};
use depeche_fluent::diagnostic::Diagnostic;
use depeche_fluent::ftl;
use depeche_fluent::locale::Locale;

/// A unit in its source language, with the source texts that were attested.
#[derive(Debug)]
pub struct SourceUnit {
    /// The faults of its file and of the file of source texts.
    pub diagnostics: Vec<Diagnostic>,
    pub(crate) texts: Texts,
    pub(crate) sources: Sources,
    /// The current text of the file of source texts.
    pub(crate) sources_text: String,
}

/// A unit (a story or a shared resource) in one locale, compared with its source.
#[derive(Debug)]
pub struct Unit {
    /// The id of the story, or the path of the shared resource without its ending.
    pub id: String,
    /// The locale of the translation.
    pub locale: Locale,
    /// Its texts: those of the source in the order of their names, then the obsolete ones.
    pub texts: Vec<UnitText>,
    /// The faults of the files that were read for it.
    pub diagnostics: Vec<Diagnostic>,
    pub(crate) ledger: Ledger,
    /// The current text of the file of pairs.
    pub(crate) ledger_text: String,
}

/// A text of a [`Unit`] in both languages.
#[derive(Clone, Debug, PartialEq)]
pub struct UnitText {
    /// The message or attribute.
    pub name: Name,
    /// The source text; `None` for an obsolete translation.
    pub source: Option<Written>,
    /// The translation; `None` if it is missing.
    pub translation: Option<Written>,
    /// Whether the translation is up to date with the source.
    pub state: State,
    /// For a stale translation, how much the source has changed.
    pub change: Option<SourceChange>,
    /// An earlier source text in canonical form, if it is known. For a stale translation: of the
    /// texts it was attested for, the one nearest to today's. For a touched translation: of all
    /// source texts attested under its name, the nearest.
    pub earlier: Option<String>,
}

impl UnitText {
    /// Sets state, change and earlier text from the records.
    fn judge(&mut self, ledger: &Ledger, sources: &Sources) {
        let source = self.source.as_ref();
        let today =
            source.map(|own| SourceText { text: &own.text, print: own.print, shape: own.shape });
        let translation = self.translation.as_ref().map(|own| own.print);
        self.state = ledger.state(&self.name, Current { source: today, translation }, sources);
        let Some(today) = today else { return };
        match self.state {
            State::Stale(earlier) => {
                let before = sources.get(&earlier.source);
                self.change = Some(change(earlier, before, today.text));
                self.earlier = before.map(str::to_owned);
            }
            State::Touched => {
                let nearest = ledger.nearest(&self.name, today, sources);
                let before = nearest.and_then(|earlier| sources.get(&earlier.source));
                self.earlier = before.map(str::to_owned);
            }
            _ => {}
        }
    }

    /// The pair that attests the translation for today's source text.
    pub(crate) fn pair(&self) -> Option<Pair> {
        let (source, translation) = self.source.as_ref().zip(self.translation.as_ref())?;
        Some(Pair {
            name: self.name.clone(),
            source: source.print,
            shape: source.shape,
            translation: translation.print,
        })
    }
}

/// A pair, and the source text it was attested for, if that is known.
pub(crate) type Recovered = (Pair, Option<String>);

impl Unit {
    /// The indices of the translations that have no records.
    pub(crate) fn unrecorded(&self) -> Vec<usize> {
        let texts = self.texts.iter().enumerate();
        let unrecorded = texts.filter(|(_, text)| {
            text.state == State::New && self.ledger.pairs_of(&text.name).next().is_none()
        });
        unrecorded.map(|(at, _)| at).collect()
    }

    /// Adds to a text's records what is known from elsewhere (the git history, another unit):
    /// pairs, each with the source text it was attested for, if that is known.
    pub(crate) fn recover(&mut self, at: usize, known: &[Recovered], sources: &mut Sources) {
        let Some(text) = self.texts.get_mut(at) else { return };
        for (pair, source) in known {
            self.ledger.attest(Pair { name: text.name.clone(), ..pair.clone() });
            if let Some(source) = source {
                sources.insert(source);
            }
        }
        text.judge(&self.ledger, sources);
    }
}

impl Catalog {
    /// The ids of the units: those of the stories, then those of the shared resources.
    pub fn units(&self) -> impl Iterator<Item = &str> {
        let shared = self.config().shared.iter();
        self.stories().chain(shared.map(|path| path.strip_suffix(".ftl").unwrap_or(path)))
    }

    /// A unit in one locale.
    ///
    /// # Errors
    ///
    /// When a file is there and cannot be read.
    pub fn unit(&self, id: &str, locale: &Locale) -> Result<Unit, files::Error> {
        let mut source = self.source_unit(id)?;
        let mut unit = self.unit_beside(id, locale, &source)?;
        source.diagnostics.append(&mut unit.diagnostics);
        Ok(Unit { diagnostics: source.diagnostics, ..unit })
    }

    /// Whether anything is recorded of a unit in a locale.
    ///
    /// # Errors
    ///
    /// When the file of its records is there and cannot be read.
    pub fn has_records(&self, id: &str, locale: &Locale) -> Result<bool, files::Error> {
        match self.files().read_start(&ledger_path(locale, id), 1) {
            Ok(start) => Ok(!start.is_empty()),
            Err(files::Error::NotFound { .. }) => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// The messages and attributes that a unit has in the source.
    ///
    /// # Errors
    ///
    /// When its file is there and cannot be read.
    pub fn names_of(&self, id: &str) -> Result<Vec<Name>, files::Error> {
        let (texts, _) = self.texts(id, self.source())?;
        Ok(texts.into_keys().collect())
    }

    /// The path of a unit's file in a locale; `None` for a locale outside the catalog.
    pub(crate) fn path_of(&self, id: &str, locale: &Locale) -> Option<String> {
        Some(join(&self.layout().locale(locale)?.folder, &format!("{id}.ftl")))
    }

    /// The texts of an earlier version of a file, given its bytes.
    pub(crate) fn texts_in(&self, path: &str, bytes: &[u8]) -> Texts {
        texts::read(&depeche_fluent::diagnostic::decode(path, bytes), self.limits().nesting).0
    }

    /// The ids of all units with records in a locale, also of units that no longer exist.
    pub(crate) fn recorded(&self, locale: &Locale) -> Result<Vec<String>, files::Error> {
        let root = ledger_folder(locale);
        let (mut found, mut folders) = (Vec::new(), vec![root.clone()]);
        while let Some(folder) = folders.pop() {
            let entries = match self.files().list(&folder) {
                Err(files::Error::NotFound { .. }) => Vec::new(),
                listed => listed?,
            };
            for entry in entries {
                let path = join(&folder, &entry.name);
                if entry.kind == EntryKind::Folder {
                    folders.push(path);
                } else if let Some(id) = path.strip_suffix(".jsonl") {
                    let id = id.strip_prefix(&root).and_then(|id| id.strip_prefix('/'));
                    found.extend(id.map(str::to_owned));
                }
            }
        }
        found.sort_unstable();
        Ok(found)
    }

    /// The records of a unit in a locale, and the faults of their file.
    ///
    /// # Errors
    ///
    /// When the file is there and cannot be read.
    pub fn ledger_of(
        &self,
        id: &str,
        locale: &Locale,
    ) -> Result<(Ledger, Vec<Diagnostic>), files::Error> {
        let record = read_ledger(self, locale, id)?;
        Ok((record.said, record.diagnostics))
    }

    pub(crate) fn source_unit(&self, id: &str) -> Result<SourceUnit, files::Error> {
        let (texts, diagnostics) = self.texts(id, self.source())?;
        self.source_unit_with(id, texts, diagnostics)
    }

    /// A unit in its source language, to be compared with its translations; `resource` is its
    /// parsed file, if there is one. Faults of the resource are not repeated in the unit.
    ///
    /// # Errors
    ///
    /// When the file of its records is there and cannot be read.
    pub fn source_unit_of(
        &self,
        id: &str,
        resource: Option<&ftl::Resource>,
    ) -> Result<SourceUnit, files::Error> {
        let texts = resource.map(texts::of).unwrap_or_default();
        self.source_unit_with(id, texts, Vec::new())
    }

    fn source_unit_with(
        &self,
        id: &str,
        texts: Texts,
        mut diagnostics: Vec<Diagnostic>,
    ) -> Result<SourceUnit, files::Error> {
        let mut record = read_sources(self, id)?;
        diagnostics.append(&mut record.diagnostics);
        Ok(SourceUnit { diagnostics, texts, sources: record.said, sources_text: record.text })
    }

    pub(crate) fn unit_beside(
        &self,
        id: &str,
        locale: &Locale,
        source: &SourceUnit,
    ) -> Result<Unit, files::Error> {
        let (own, diagnostics) = self.texts(id, locale)?;
        self.unit_with(id, locale, source, &own, diagnostics)
    }

    /// A unit in one locale, beside its source; `resource` is its parsed file, if there is one.
    /// Faults of the resource and of the source are not repeated in the unit.
    ///
    /// # Errors
    ///
    /// When the file of its records is there and cannot be read.
    pub fn unit_of(
        &self,
        id: &str,
        locale: &Locale,
        source: &SourceUnit,
        resource: Option<&ftl::Resource>,
    ) -> Result<Unit, files::Error> {
        let own = resource.map(texts::of).unwrap_or_default();
        self.unit_with(id, locale, source, &own, Vec::new())
    }

    fn unit_with(
        &self,
        id: &str,
        locale: &Locale,
        source: &SourceUnit,
        own: &Texts,
        mut diagnostics: Vec<Diagnostic>,
    ) -> Result<Unit, files::Error> {
        let mut record = read_ledger(self, locale, id)?;
        diagnostics.append(&mut record.diagnostics);
        let mut ledger = record.said;
        keep_history(&mut ledger, source, own);
        let obsolete = own.keys().filter(|name| !source.texts.contains_key(name));
        // A language may define terms that the source does not have.
        let obsolete = obsolete.filter(|name| !name.message.starts_with('-'));
        let names = source.texts.keys().chain(obsolete);
        let texts = names.map(|name| {
            let mut text = UnitText {
                name: name.clone(),
                source: source.texts.get(name).cloned(),
                translation: own.get(name).cloned(),
                state: State::Missing,
                change: None,
                earlier: None,
            };
            text.judge(&ledger, &source.sources);
            text
        });
        let texts = texts.collect();
        Ok(Unit {
            id: id.to_owned(),
            locale: locale.clone(),
            texts,
            diagnostics,
            ledger,
            ledger_text: record.text,
        })
    }

    /// The texts of a unit in a locale with the faults of their file; both empty without a file.
    fn texts(&self, id: &str, locale: &Locale) -> Result<(Texts, Vec<Diagnostic>), files::Error> {
        let Some(path) = self.path_of(id, locale) else { return Ok(Default::default()) };
        let Some(text) = self.read_if_there(&path)? else { return Ok(Default::default()) };
        Ok(texts::read(&text, self.limits().nesting))
    }
}

/// Gives a renamed message the pairs of its former name: a name without pairs takes over the pairs
/// of a name that no longer exists, if the translation is the same and the source text is the same
/// or similar.
fn keep_history(ledger: &mut Ledger, source: &SourceUnit, own: &Texts) {
    let gone = ledger.pairs().filter(|pair| !source.texts.contains_key(&pair.name));
    let gone = gone.cloned().collect::<Vec<_>>();
    if gone.is_empty() {
        return;
    }
    for (name, today) in &source.texts {
        let Some(translation) = own.get(name) else { continue };
        if ledger.pairs_of(name).next().is_some() {
            continue;
        }
        let was = |pair: &&Pair| {
            pair.translation == translation.print
                && (pair.source == today.print
                    || source
                        .sources
                        .get(&pair.source)
                        .is_none_or(|text| is_akin(text, &today.text)))
        };
        let known = gone.iter().filter(was).cloned().collect::<Vec<_>>();
        for pair in known {
            ledger.attest(Pair { name: name.clone(), ..pair });
        }
    }
}

/// Whether two texts share at least half of their words.
pub(crate) fn is_akin(one: &str, other: &str) -> bool {
    2 * common(one, other) >= words(one).union(&words(other)).count()
}

/// How many words two texts have in common.
fn common(one: &str, other: &str) -> usize {
    words(one).intersection(&words(other)).count()
}

fn words(text: &str) -> BTreeSet<String> {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect()
}
