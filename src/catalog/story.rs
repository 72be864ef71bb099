//! One story: facts, skeleton, and the messages of its locales.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use super::config::{Gate, Policy};
use super::front_matter::FrontMatter;
use super::layout::{StoryEntry, StoryKind};
use super::unit::{SourceUnit, Unit};
use super::{Catalog, Error, has_errors, messages_path, unreadable};
use crate::files::{self, join};
use crate::ledger::{Name, SourceChange};
use crate::markup::Markup;
use crate::markup::skeleton::Skeleton;
use depeche_fluent::bundle::{Arguments, Bundle, Resource};
use depeche_fluent::diagnostic::{Decoded, Diagnostic, Group, RuleId};
use depeche_fluent::fact::{DateTime, Fact, Facts};
use depeche_fluent::locale::Locale;

/// A story of a catalog, from [`Catalog::story`]. Cheap to clone; keep it to make many editions,
/// since it holds the messages that were read.
///
/// ```
/// use depeche::Catalog;
/// use depeche::edition::EditionOptions;
///
/// let catalog = Catalog::open(concat!(env!("CARGO_MANIFEST_DIR"), "/locales"))?;
/// let story = catalog.story("interpol-vice-presidency")?;
/// let options = EditionOptions::for_reader(["es-MX".parse()?]).fact("votes", 97);
/// let edition = story.edition_with(&options)?;
/// assert!(edition.to_text().contains("97"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Story(Arc<Inner>);

/// A locale's own skeleton, if it has one that is whole.
type OwnSkeleton = Result<Option<Arc<Skeleton>>, files::Error>;

#[derive(Debug)]
struct Inner {
    catalog: Catalog,
    entry: StoryEntry,
    front: FrontMatter,
    skeleton: Skeleton,
    policy: Policy,
    gate: Gate,
    diagnostics: Vec<Diagnostic>,
    /// By the index of the locale in [`Catalog::locales`]; read when first needed.
    texts: Vec<OnceLock<Option<LocaleText>>>,
    skeletons: Vec<OnceLock<OwnSkeleton>>,
    /// The stale texts of each locale, by the same index; read when first needed.
    stale: Vec<OnceLock<Result<Stale, files::Error>>>,
    /// What translations are compared with; read when the first one with records is.
    source_unit: OnceLock<Result<SourceUnit, files::Error>>,
}

/// The translations of a story that are older than the source.
#[derive(Debug, Default)]
struct Stale {
    texts: HashMap<Name, SourceChange>,
    /// The faults of the records.
    diagnostics: Vec<Diagnostic>,
}

/// The messages of one story in one locale.
#[derive(Debug)]
pub(crate) struct LocaleText {
    pub(crate) bundle: Bundle,
    /// The faults of the files.
    pub(crate) diagnostics: Vec<Diagnostic>,
}

impl Story {
    pub(super) fn read(catalog: &Catalog, entry: &StoryEntry) -> Result<Self, Error> {
        let (front, skeleton, diagnostics) = match entry.kind {
            StoryKind::Story => read_story(catalog, entry)?,
            StoryKind::Bare => (FrontMatter::default(), bare_skeleton(catalog, entry)?, Vec::new()),
        };
        let config = catalog.config();
        let slots = catalog.locales().len();
        Ok(Self(Arc::new(Inner {
            policy: config.policy.with(&front.policy),
            gate: config.gate.with(&front.gate),
            catalog: catalog.clone(),
            entry: entry.clone(),
            front,
            skeleton,
            diagnostics,
            texts: (0..slots).map(|_| OnceLock::new()).collect(),
            skeletons: (0..slots).map(|_| OnceLock::new()).collect(),
            stale: (0..slots).map(|_| OnceLock::new()).collect(),
            source_unit: OnceLock::new(),
        })))
    }

    /// The story's id: its path in the catalog, without the ending.
    pub fn id(&self) -> &str {
        &self.0.entry.id
    }

    /// The catalog it belongs to.
    pub fn catalog(&self) -> &Catalog {
        &self.0.catalog
    }

    /// The facts it declares, with `published`.
    pub fn facts(&self) -> &Facts {
        &self.0.front.facts
    }

    /// Its front matter as it was read, before the catalog's policy and gate are applied.
    pub fn front_matter(&self) -> &FrontMatter {
        &self.0.front
    }

    /// Whether it is bare: it has no skeleton of its own and consists of the messages of a file, in
    /// order.
    pub fn is_bare(&self) -> bool {
        self.0.entry.kind == StoryKind::Bare
    }

    /// What may be shown instead of a missing or stale translation.
    pub fn policy(&self) -> &Policy {
        &self.0.policy
    }

    /// When an edition may be published.
    pub fn gate(&self) -> &Gate {
        &self.0.gate
    }

    /// Faults of its front matter and skeleton that do not stop the story from being used.
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.0.diagnostics
    }

    /// The markup that its messages may contain.
    pub fn markup(&self) -> Markup {
        let default = if self.is_bare() { Markup::None } else { Markup::Markdown };
        self.0.catalog.config().markup.unwrap_or(default)
    }

    /// The names of its facts and of the variables that the source's messages use, sorted.
    pub fn variables(&self) -> Vec<String> {
        let source = self.text(self.0.catalog.source());
        let mut names = source.map(|text| text.bundle.variables()).unwrap_or_default();
        names.extend(self.facts().names().map(str::to_owned));
        names.sort_unstable();
        names.dedup();
        names
    }

    /// The facts as arguments, with date-times in the catalog's time zone.
    pub(crate) fn arguments(&self, facts: &Facts) -> Arguments {
        self.0.catalog.arguments(facts)
    }

    /// The messages in a locale; `None` if the catalog has no file for it.
    pub(crate) fn text(&self, locale: &Locale) -> Option<&LocaleText> {
        let index = self.index(locale)?;
        self.0.texts.get(index)?.get_or_init(|| self.read_text(index, locale)).as_ref()
    }

    /// The skeleton for editions in a locale: the locale's own if it has one, else the story's.
    pub fn skeleton(&self, locale: &Locale) -> &Skeleton {
        let own = self.index(locale).and_then(|index| {
            let slot = self.0.skeletons.get(index)?;
            slot.get_or_init(|| self.read_own_skeleton(index)).as_ref().ok()?.as_deref()
        });
        own.unwrap_or(&self.0.skeleton)
    }

    /// How much the source has changed since a translation was made; `None` if it has not changed,
    /// or if the ledger does not know.
    ///
    /// # Errors
    ///
    /// When records cannot be read: the translation may then be stale.
    pub(crate) fn change(
        &self,
        locale: &Locale,
        name: &Name,
    ) -> Result<Option<SourceChange>, files::Error> {
        match self.stale(locale) {
            None => Ok(None),
            Some(Ok(stale)) => Ok(stale.texts.get(name).copied()),
            Some(Err(error)) => Err(error.again()),
        }
    }

    /// The reason why the file of a locale's messages cannot be read, if there is such a file.
    pub fn unreadable(&self, locale: &Locale) -> Option<&Diagnostic> {
        let mut faults = self.text(locale)?.diagnostics.iter();
        faults.find(|fault| matches!(fault.rule, RuleId::FileUnreadable | RuleId::FileTooLarge))
    }

    /// The reason why a locale's own skeleton could not be read, if that was tried.
    pub(crate) fn skeleton_fault(&self, locale: &Locale) -> Option<Diagnostic> {
        let read = self.0.skeletons.get(self.index(locale)?)?.get()?;
        read.as_ref().err().map(unreadable)
    }

    /// The faults of a locale's records, if they were read.
    pub(crate) fn record_faults(&self, locale: &Locale) -> &[Diagnostic] {
        let index = self.index(locale);
        let read = index.and_then(|index| self.0.stale.get(index)).and_then(OnceLock::get);
        read.and_then(|read| read.as_ref().ok())
            .map(|stale| stale.diagnostics.as_slice())
            .unwrap_or_default()
    }

    fn stale(&self, locale: &Locale) -> Option<&Result<Stale, files::Error>> {
        if locale == self.0.catalog.source() {
            return None;
        }
        let slot = self.0.stale.get(self.index(locale)?)?;
        Some(slot.get_or_init(|| {
            let (catalog, id) = (&self.0.catalog, self.id());
            // Without records no translation is known to be stale, so no text is read.
            if !catalog.has_records(id, locale)? {
                return Ok(Stale::default());
            }
            let source = self.source_unit().as_ref().map_err(files::Error::again)?;
            let mut unit = catalog.unit_beside(id, locale, source)?;
            let mut diagnostics = source.diagnostics.clone();
            diagnostics.append(&mut unit.diagnostics);
            // Faults of the texts themselves are reported where the texts are resolved.
            diagnostics.retain(|fault| fault.rule.group() == Group::Ledger);
            Ok(Stale { texts: changes(&unit), diagnostics })
        }))
    }

    /// The source of the story, which all its translations are compared with.
    fn source_unit(&self) -> &Result<SourceUnit, files::Error> {
        self.0.source_unit.get_or_init(|| self.0.catalog.source_unit(self.id()))
    }

    /// Keeps the comparison of a locale's translations with the source that the caller has made
    /// already.
    pub(crate) fn compared(&self, unit: &Unit) {
        let slot = self.index(&unit.locale).and_then(|index| self.0.stale.get(index));
        let stale = || Ok(Stale { texts: changes(unit), diagnostics: Vec::new() });
        slot.map(|slot| slot.get_or_init(stale));
    }

    fn index(&self, locale: &Locale) -> Option<usize> {
        self.0.catalog.locales().iter().position(|known| known == locale)
    }

    fn read_text(&self, index: usize, locale: &Locale) -> Option<LocaleText> {
        let catalog = &self.0.catalog;
        let path = messages_path(catalog.folder(index)?, &self.0.entry);
        let mut builder = Bundle::builder(locale.clone())
            .functions(catalog.functions().clone())
            .limits(*catalog.limits());
        let mut diagnostics = Vec::new();
        if let Some(shared) = catalog.shared(index) {
            diagnostics.extend(shared.diagnostics.iter().cloned());
            builder = shared
                .resources
                .iter()
                .cloned()
                .fold(builder, super::super::bundle::BundleBuilder::resource);
        }
        match catalog.read_if_there(&path) {
            Ok(None) => return None,
            Ok(Some(text)) => {
                let resource = Resource::of_decoded(&text, catalog.limits());
                diagnostics.extend(resource.diagnostics().iter().cloned());
                diagnostics.extend(unattached(&text, &resource));
                builder = builder.resource(resource);
            }
            Err(error) => diagnostics.push(unreadable(&error)),
        }
        for diagnostic in &mut diagnostics {
            diagnostic.subject.locale.get_or_insert_with(|| locale.to_string());
        }
        Some(LocaleText { bundle: builder.build(), diagnostics })
    }

    fn read_own_skeleton(&self, index: usize) -> OwnSkeleton {
        let catalog = &self.0.catalog;
        let Some(folder) = catalog.folder(index).filter(|_| !self.is_bare()) else {
            return Ok(None);
        };
        let path = join(folder, &format!("{}.md", self.0.entry.id));
        let Some(text) = catalog.read_if_there(&path)? else { return Ok(None) };
        let (mut skeleton, diagnostics) = Skeleton::parse(&text.file, 0);
        if has_errors(&diagnostics) {
            return Ok(None);
        }
        if skeleton.links.labels().next().is_none() {
            skeleton.links = self.0.skeleton.links.clone();
        }
        Ok(Some(Arc::new(skeleton)))
    }
}

/// How much the source of each stale translation has changed.
fn changes(unit: &Unit) -> HashMap<Name, SourceChange> {
    unit.texts.iter().filter_map(|own| Some((own.name.clone(), own.change?))).collect()
}

/// The faults of encoding that the resource does not report itself.
fn unattached<'t>(text: &'t Decoded, resource: &Resource) -> impl Iterator<Item = Diagnostic> + 't {
    let known = resource.diagnostics().iter().map(|d| d.place.clone()).collect::<Vec<_>>();
    text.diagnostics.iter().filter(move |found| !known.contains(&found.place)).cloned()
}

fn read_story(
    catalog: &Catalog,
    entry: &StoryEntry,
) -> Result<(FrontMatter, Skeleton, Vec<Diagnostic>), Error> {
    let text = catalog.read(&format!("{}.md", entry.id))?;
    let (front, mut diagnostics) = FrontMatter::read(&text.file).unwrap_or_default();
    diagnostics.extend(text.diagnostics);
    let (skeleton, found) = Skeleton::parse(&text.file, front.body);
    // If the front matter is never closed, the skeleton is empty.
    diagnostics.extend(found);
    for diagnostic in &mut diagnostics {
        diagnostic.subject.story = Some(entry.id.clone());
    }
    if has_errors(&diagnostics) {
        return Err(Error::Invalid(diagnostics));
    }
    Ok((front, skeleton, diagnostics))
}

/// The messages of the source's file, in order.
fn bare_skeleton(catalog: &Catalog, entry: &StoryEntry) -> Result<Skeleton, Error> {
    let folder = catalog.folder(0).unwrap_or_default();
    let text = catalog.read(&messages_path(folder, entry))?;
    let resource = Resource::of_decoded(&text, catalog.limits());
    let file = resource.source().clone();
    let messages = resource.messages().filter(|message| message.has_value());
    Ok(Skeleton::of_messages(messages.map(|message| {
        let id = message.id();
        let at = file.text().find(id).unwrap_or_default();
        (id, file.place(at..at + id.len()))
    })))
}

/// A fact with its date-times moved to a time zone.
pub(super) fn in_zone(fact: &Fact, zone: &jiff::tz::TimeZone) -> Fact {
    match fact {
        Fact::DateTime(moment) => match moment.instant() {
            Some(instant) => {
                let zoned = instant.to_zoned_datetime(zone.clone());
                Fact::DateTime(DateTime { local: zoned.datetime(), offset: zoned.offset() })
            }
            None => fact.clone(),
        },
        Fact::Range(from, to) => {
            Fact::Range(Box::new(in_zone(from, zone)), Box::new(in_zone(to, zone)))
        }
        Fact::List(items) => Fact::List(items.iter().map(|item| in_zone(item, zone)).collect()),
        _ => fact.clone(),
    }
}
