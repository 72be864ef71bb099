//! A story's or a shared resource in one locale, beside its source.

use std::collections::BTreeSet;

use super::Catalog;
use super::records::{Record, ledger_folder, ledger_path, read_ledger, read_sources};
use super::texts::{self, Texts, Written};
use crate::files::{self, EntryKind, join};
use crate::ledger::{Change, Current, Ledger, Name, Pair, SourceText, Sources, State, change};
use depeche_fluent::diagnostic::Diagnostic;
use depeche_fluent::ftl;
use depeche_fluent::locale::Locale;

/// A unit in its source language, with the source texts that were attested.
#[derive(Debug)]
pub struct SourceUnit {
    pub(crate) texts: Texts,
    pub(crate) sources: Sources,
    /// The file of the source texts as it is.
    pub(crate) sources_text: String,
}

/// A unit in one locale, beside its source.
#[derive(Debug)]
pub struct Unit {
    /// Its id: the story's, or the path of the shared resource without its ending.
    pub id: String,
    /// The locale of the translation.
    pub locale: Locale,
    /// Its texts: those of the source in the order of their names, then the obsolete ones.
    pub texts: Vec<Text>,
    pub(crate) ledger: Ledger,
    /// The file of the pairs as it is.
    pub(crate) ledger_text: String,
}

/// A text in both languages.
#[derive(Clone, Debug, PartialEq)]
pub struct Text {
    /// The message or attribute.
    pub name: Name,
    /// The source text; `None` for an obsolete translation.
    pub source: Option<Written>,
    /// The translation, if there is one.
    pub translation: Option<Written>,
    /// How one stands to the other.
    pub state: State,
    /// For a stale translation, how much the source has changed.
    pub change: Option<Change>,
    /// Of the source texts a stale translation was attested for, or of all that were attested with
    /// the name of a touched one, the nearest to today's: in canonical form, if it is known.
    pub earlier: Option<String>,
}

impl Text {
    /// Finds out how it stands.
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
    /// The places of the translations of which nothing is recorded.
    pub(crate) fn unrecorded(&self) -> Vec<usize> {
        let texts = self.texts.iter().enumerate();
        let unrecorded = texts.filter(|(_, text)| {
            text.state == State::New && self.ledger.pairs_of(&text.name).next().is_none()
        });
        unrecorded.map(|(at, _)| at).collect()
    }

    /// Records of a text what is known from elsewhere: pairs, each with the source text it was
    /// attested for as far as that is known.
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
    /// The units of the catalog: its stories, then the shared resources.
    pub fn units(&self) -> Vec<String> {
        let shared = self.config().shared.iter();
        let shared = shared.map(|path| path.strip_suffix(".ftl").unwrap_or(path).to_owned());
        self.stories().map(str::to_owned).chain(shared).collect()
    }

    /// A unit in one locale.
    ///
    /// # Errors
    ///
    /// When a file is there and cannot be read.
    pub fn unit(
        &self,
        id: &str,
        locale: &Locale,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Result<Unit, files::Error> {
        let source = self.source_unit(id, diagnostics)?;
        self.unit_beside(id, locale, &source, diagnostics)
    }

    /// Whether anything is recorded of a unit in a locale.
    ///
    /// # Errors
    ///
    /// A file cannot be read.
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
        let texts = self.texts(id, self.source(), &mut Vec::new())?;
        Ok(texts.into_keys().collect())
    }

    /// The path of a unit's file in a locale; `None` if the catalog has no such locale.
    pub(crate) fn path_of(&self, id: &str, locale: &Locale) -> Option<String> {
        Some(join(&self.layout().locale(locale)?.folder, &format!("{id}.ftl")))
    }

    /// The texts of a resource as it was at some time.
    pub(crate) fn texts_in(&self, path: &str, bytes: &[u8]) -> Texts {
        texts::read(&depeche_fluent::diagnostic::decode(path, bytes), self.limits().nesting).0
    }

    /// The units of which something is recorded in a locale, those among them that are gone.
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

    /// What is recorded of a unit in a locale.
    ///
    /// # Errors
    ///
    /// A file cannot be read.
    pub fn ledger_of(
        &self,
        id: &str,
        locale: &Locale,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Result<Ledger, files::Error> {
        Ok(read_ledger(self, locale, id, diagnostics)?.said)
    }

    pub(crate) fn source_unit(
        &self,
        id: &str,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Result<SourceUnit, files::Error> {
        let texts = self.texts(id, self.source(), diagnostics)?;
        self.source_unit_with(id, texts, diagnostics)
    }

    /// A unit in its source language, to be compared with its translations; `resource` is what its
    /// file says, if there is one.
    ///
    /// # Errors
    ///
    /// When the file of its records is there and cannot be read.
    pub fn source_unit_of(
        &self,
        id: &str,
        resource: Option<&ftl::Resource>,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Result<SourceUnit, files::Error> {
        self.source_unit_with(id, resource.map(texts::of).unwrap_or_default(), diagnostics)
    }

    fn source_unit_with(
        &self,
        id: &str,
        texts: Texts,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Result<SourceUnit, files::Error> {
        let Record { said, text } = read_sources(self, id, diagnostics)?;
        Ok(SourceUnit { texts, sources: said, sources_text: text })
    }

    pub(crate) fn unit_beside(
        &self,
        id: &str,
        locale: &Locale,
        source: &SourceUnit,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Result<Unit, files::Error> {
        let own = self.texts(id, locale, diagnostics)?;
        self.unit_with(id, locale, source, &own, diagnostics)
    }

    /// A unit in one locale, beside its source; `resource` is what its file says, if there is one.
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
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Result<Unit, files::Error> {
        let own = resource.map(texts::of).unwrap_or_default();
        self.unit_with(id, locale, source, &own, diagnostics)
    }

    fn unit_with(
        &self,
        id: &str,
        locale: &Locale,
        source: &SourceUnit,
        own: &Texts,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Result<Unit, files::Error> {
        let Record { said: mut ledger, text: ledger_text } =
            read_ledger(self, locale, id, diagnostics)?;
        keep_history(&mut ledger, source, own);
        let obsolete = own.keys().filter(|name| !source.texts.contains_key(name));
        // A language has the terms it needs.
        let obsolete = obsolete.filter(|name| !name.message.starts_with('-'));
        let names = source.texts.keys().chain(obsolete);
        let texts = names.map(|name| {
            let mut text = Text {
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
        Ok(Unit { id: id.to_owned(), locale: locale.clone(), texts, ledger, ledger_text })
    }

    /// The texts of a unit in a locale; none where there is no file.
    fn texts(
        &self,
        id: &str,
        locale: &Locale,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Result<Texts, files::Error> {
        let Some(path) = self.path_of(id, locale) else { return Ok(Texts::new()) };
        let Some(text) = self.read_if_there(&path)? else { return Ok(Texts::new()) };
        let (texts, faults) = texts::read(&text, self.limits().nesting);
        diagnostics.extend(faults);
        Ok(texts)
    }
}

/// Gives a message that was renamed the pairs of the name it had: a name without pairs takes over
/// those of a name that is gone and has the same translation of the same source text, or of one
/// that resembles it.
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

/// Whether half of the words of two texts are the same.
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
