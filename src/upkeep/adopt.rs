//! Starts the ledger of a project from its git history.

use std::collections::HashMap;
use std::rc::Rc;

use super::moved::Moved;
use super::sync::Task;
use super::{Attested, Changes, Error, Recover, Upkeep};
use crate::catalog::texts::Texts;
use crate::catalog::{Catalog, SourceUnit, Unit};
use crate::files::History;
use crate::files::history::{Content, Contents, Version};
use crate::ledger::{Name, Pair, State};
use depeche_fluent::ftl::Fingerprint;

impl Upkeep<'_> {
    /// Attests each translation without records for the source text of the time when the
    /// translation was last edited, so that a translation of an older source is stale from the
    /// start. A translation outside the history is attested for today's source text, as by
    /// [`Self::sync`].
    ///
    /// # Errors
    ///
    /// When a file exists and cannot be read, a file cannot be written, or `git` fails.
    pub fn adopt(&self, history: &History) -> Result<Changes, Error> {
        let mut past = Past::read(self.catalog, history)?;
        let mut moved = Moved::new(self);
        let mut fresh = Vec::new();
        let mut recover = |unit: &mut Unit, source: &mut SourceUnit| -> Result<(), Error> {
            moved.recover(unit, source)?;
            let unrecorded = unit.unrecorded();
            past.recover(unit, source)?;
            let texts = unrecorded.into_iter().filter_map(|at| unit.texts.get(at));
            fresh.extend(texts.filter(|text| text.state == State::Fresh).map(|text| Attested {
                locale: unit.locale.clone(),
                unit: unit.id.clone(),
                name: text.name.clone(),
            }));
            Ok(())
        };
        let mut all = self.attest(
            &mut recover,
            &Task {
                is_right: &|_, text| text.state == State::New,
                is_meant: &|_, _| true,
                skips: &|_| true,
            },
        )?;
        all.count += fresh.len();
        all.attested.splice(0..0, fresh);
        Ok(all)
    }
}

/// The translations in the history.
struct Past<'c> {
    catalog: &'c Catalog,
    contents: Contents,
    /// The versions of each file, by today's path, newest first.
    versions: HashMap<String, Vec<Version>>,
    /// The earlier paths of a file, newest first.
    earlier: HashMap<String, Vec<String>>,
    /// The texts of the current unit's file contents, by the contents' git object names.
    known: HashMap<String, Rc<Texts>>,
    unit: String,
}

/// A translation whose last edit is searched for.
struct Wanted {
    at: usize,
    /// Its name at the commit that the search has reached; messages may have been renamed since.
    name: Name,
    translation: Fingerprint,
}

impl<'c> Past<'c> {
    fn read(catalog: &'c Catalog, history: &History) -> Result<Self, Error> {
        let mut today: HashMap<String, String> = HashMap::new();
        let mut versions: HashMap<String, Vec<Version>> = HashMap::new();
        let mut earlier: HashMap<String, Vec<String>> = HashMap::new();
        history.versions(&mut |version| {
            if version.path.strip_suffix(".ftl").is_none() {
                return;
            }
            let path = today.get(&version.path).unwrap_or(&version.path).clone();
            if let Some(before) = &version.renamed_from {
                today.insert(before.clone(), path.clone());
                earlier.entry(path.clone()).or_default().push(before.clone());
            }
            versions.entry(path).or_default().push(version);
        })?;
        Ok(Self {
            catalog,
            contents: history.contents()?,
            versions,
            earlier,
            known: HashMap::new(),
            unit: String::new(),
        })
    }

    /// The texts of a file content; each is parsed once per unit.
    fn texts(&mut self, name: &str) -> Result<Rc<Texts>, Error> {
        if let Some(known) = self.known.get(name) {
            return Ok(Rc::clone(known));
        }
        let content = self.contents.named(name)?;
        Ok(self.keep(&content))
    }

    fn keep(&mut self, content: &Content) -> Rc<Texts> {
        let catalog = self.catalog;
        let read = || Rc::new(catalog.texts_in(&content.name, &content.bytes));
        Rc::clone(self.known.entry(content.name.clone()).or_insert_with(read))
    }

    /// The source's texts at a commit, under the path of that time.
    fn source(&mut self, path: &str, commit: &str) -> Result<Option<Rc<Texts>>, Error> {
        let earlier = self.earlier.get(path).cloned().unwrap_or_default();
        for path in std::iter::once(path).chain(earlier.iter().map(String::as_str)) {
            if let Some(content) = self.contents.at(commit, path)? {
                return Ok(Some(self.keep(&content)));
            }
        }
        Ok(None)
    }
}

impl Recover for Past<'_> {
    fn recover(&mut self, unit: &mut Unit, source: &mut SourceUnit) -> Result<(), Error> {
        if self.unit != unit.id {
            self.unit.clone_from(&unit.id);
            self.known.clear();
        }
        let paths = self
            .catalog
            .path_of(&unit.id, &unit.locale)
            .zip(self.catalog.path_of(&unit.id, self.catalog.source()));
        let Some((path, source_path)) = paths else { return Ok(()) };
        let mut wanted = Vec::new();
        for at in unit.unrecorded() {
            let Some(text) = unit.texts.get(at) else { continue };
            let Some(translation) = text.translation.as_ref().map(|own| own.print) else {
                continue;
            };
            wanted.push(Wanted { at, name: text.name.clone(), translation });
        }
        for version in self.versions.remove(&path).unwrap_or_default() {
            if wanted.is_empty() {
                break;
            }
            let Some(after) = &version.after else { continue };
            let after = self.texts(after)?;
            let before = version.before.iter().flatten();
            let before = before.map(|name| self.texts(name)).collect::<Result<Vec<_>, _>>()?;
            let (edited, rest): (Vec<_>, Vec<_>) =
                wanted.into_iter().partition(|own| own.was_edited(&before, &after));
            wanted = rest;
            wanted.iter_mut().for_each(|own| own.follow(&before, &after));
            if edited.is_empty() {
                continue;
            }
            let Some(then) = self.source(&source_path, &version.commit)? else { continue };
            for own in edited {
                let Some(text) = then.get(&own.name) else { continue };
                let pair = Pair {
                    name: own.name,
                    source: text.print,
                    shape: text.shape,
                    translation: own.translation,
                };
                unit.recover(own.at, &[(pair, Some(text.text.clone()))], &mut source.sources);
            }
        }
        Ok(())
    }
}

impl Wanted {
    /// Whether a commit introduced the translation: none of its parents has it, under any name.
    fn was_edited(&self, before: &[Rc<Texts>], after: &Texts) -> bool {
        let is_own = |texts: &Texts, name: &Name| {
            texts.get(name).is_some_and(|text| text.print == self.translation)
        };
        is_own(after, &self.name)
            && !before.iter().any(|texts| is_own(texts, &self.name))
            && self.earlier_name(before, after).is_none()
    }

    /// Continues with the name that the message had before a commit renamed it.
    fn follow(&mut self, before: &[Rc<Texts>], after: &Texts) {
        let is_there = before.iter().any(|texts| texts.contains_key(&self.name));
        if after.contains_key(&self.name)
            && !is_there
            && let Some(name) = self.earlier_name(before, after)
        {
            self.name = name;
        }
    }

    /// The name of a message that had the translation before a commit and no longer exists after
    /// it.
    fn earlier_name(&self, before: &[Rc<Texts>], after: &Texts) -> Option<Name> {
        let texts = before.iter().flat_map(|texts| texts.iter());
        let mut same = texts.filter(|(name, text)| {
            text.print == self.translation
                && !after.contains_key(name)
                && name.attribute == self.name.attribute
        });
        same.next().map(|(name, _)| name.clone())
    }
}
