//! Asking for an edition: a story, a reader, and what is said beside them.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::assemble::Assembler;
use super::notice;
use super::{Block, Coverage, Edition, Metadata, Outcome, Segment};
use crate::catalog::{self, Policy, Story};
use crate::markup::skeleton::{Reference, Skeleton};
use crate::markup::tree;
use depeche_fluent::bundle::{Arguments, Isolation};
use depeche_fluent::diagnostic::{Diagnostic, SourceFile, Subject, nearest};
use depeche_fluent::fact::{Declaration, Fact};
use depeche_fluent::locale::{Chain, Locale, Offer};

/// What an edition is made for, and how.
///
/// ```
/// use depeche::edition::EditionOptions;
/// use depeche::bundle::Isolation;
///
/// let options = EditionOptions::for_readers(["ar-MA".parse()?])
///     .isolation(Isolation::Always)
///     .fact("votes", 97);
/// # Ok::<(), depeche::locale::ParseLocaleError>(())
/// ```
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EditionOptions {
    /// The reader's locales, in order of preference; none is a reader of the source.
    pub readers: Vec<Locale>,
    /// When values are set apart from text of the other direction.
    pub isolation: Isolation,
    /// Facts that take the place of the story's, or are added to them.
    pub facts: Vec<(String, Fact)>,
    /// The policy, where it is not to be the story's.
    pub policy: Option<Policy>,
    /// The chain, where it is not to be the one that follows from the readers.
    pub chain: Option<Chain>,
    /// Whether a notice stands before text whose source has changed since it was translated.
    pub stale_notices: bool,
}

impl EditionOptions {
    /// Options for a reader with these preferences.
    pub fn for_readers(readers: impl IntoIterator<Item = Locale>) -> Self {
        Self { readers: readers.into_iter().collect(), ..Self::default() }
    }

    /// Sets the isolation.
    #[must_use]
    pub fn isolation(mut self, isolation: Isolation) -> Self {
        self.isolation = isolation;
        self
    }

    /// Gives a fact another value, or adds one.
    #[must_use]
    pub fn fact(mut self, name: impl Into<String>, fact: impl Into<Fact>) -> Self {
        self.facts.push((name.into(), fact.into()));
        self
    }

    /// Sets the policy.
    #[must_use]
    pub fn policy(mut self, policy: Policy) -> Self {
        self.policy = Some(policy);
        self
    }

    /// Puts a notice before text whose source has changed since it was translated, in every format.
    #[must_use]
    pub fn stale_notices(mut self) -> Self {
        self.stale_notices = true;
        self
    }

    /// Sets the chain of locales that are tried.
    #[must_use]
    pub fn chain(mut self, chain: Chain) -> Self {
        self.chain = Some(chain);
        self
    }
}

/// An edition could not be made.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A message of the source itself is missing or broken.
    #[error("{}", .0.first().map(ToString::to_string).unwrap_or_default())]
    Source(
        /// What is wrong with the source.
        Vec<Diagnostic>,
    ),
    /// A fact was given that the story neither declares nor uses.
    #[error("the story has no fact `{name}`")]
    UnknownFact {
        /// The name that was given.
        name: String,
        /// The names it has.
        known: Vec<String>,
        /// The one most like it.
        nearest: Option<String>,
    },
    /// A fact was given that another one cannot go with: a range whose ends change places.
    #[error("{}", .0.first().map(ToString::to_string).unwrap_or_default())]
    Facts(
        /// What is wrong with the facts.
        Vec<Diagnostic>,
    ),
    /// The catalog could not be read.
    #[error(transparent)]
    Catalog(#[from] catalog::Error),
}

impl Story {
    /// The story for a reader with these preferences, first to last.
    ///
    /// # Errors
    ///
    /// When a message of the source is needed and missing or broken, or there are records of the
    /// ledger that cannot be read: which texts are stale is then not known.
    pub fn edition(&self, readers: &[Locale]) -> Result<Edition, Error> {
        self.edition_with(&EditionOptions::for_readers(readers.iter().cloned()))
    }

    /// The story for a reader, as the options say.
    ///
    /// # Errors
    ///
    /// When a message of the source is needed and missing or broken, there are records of the
    /// ledger that cannot be read, or a fact is given that the story does not know.
    pub fn edition_with(&self, options: &EditionOptions) -> Result<Edition, Error> {
        let request = Request::new(self, options)?;
        let assembly = request.whole()?;
        Ok(request.edition(assembly))
    }

    /// How much of the story there is in one locale of the catalog; `None` where there is nothing.
    /// It is that of the edition for a reader of the locale, found without making one.
    ///
    /// # Errors
    ///
    /// When a message of the source is needed and missing or broken, or there are records of the
    /// ledger that cannot be read: which texts are stale is then not known.
    pub fn coverage(&self, locale: &Locale) -> Result<Option<Coverage>, Error> {
        if self.text(locale).is_none() && locale != self.catalog().source() {
            return Ok(None);
        }
        let sketch = self.sketch(locale)?;
        Ok((sketch.locale == *locale).then_some(sketch.coverage))
    }

    /// An edition for a reader of one locale whose segments are counted and not shown: its texts
    /// are resolved, and their markup is not read.
    pub(crate) fn sketch(&self, locale: &Locale) -> Result<Edition, Error> {
        let mut request = Request::new(self, &EditionOptions::for_readers([locale.clone()]))?;
        request.is_sketch = true;
        let assembly = request.whole()?;
        Ok(request.edition(assembly))
    }

    /// One message of the story for a reader, whether or not the skeleton uses it.
    ///
    /// # Errors
    ///
    /// As [`Self::edition_with`]; a message the source does not have is one too.
    pub fn segment(
        &self,
        message: &str,
        attribute: Option<&str>,
        options: &EditionOptions,
    ) -> Result<Segment, Error> {
        let request = Request::new(self, options)?;
        let file = SourceFile::new(self.id(), message);
        let reference = Reference {
            message: message.to_owned(),
            attribute: attribute.map(str::to_owned),
            place: file.place(0..message.len()),
        };
        let skeleton = self.skeleton(self.catalog().source());
        let mut assembler = request.assembler();
        let mut segment = assembler.segment(&reference, skeleton, true);
        assembler.check()?;
        let locale = segment.locale.clone();
        assembler.settle(&mut segment, &locale, request.chain.asks_for(&locale));
        Ok(segment)
    }
}

/// A story and a reader, with everything that follows from them alone.
struct Request<'a> {
    story: &'a Story,
    chain: Chain,
    arguments: Arguments,
    policy: Policy,
    isolation: Isolation,
    readers: Vec<Locale>,
    stale_notices: bool,
    /// Whether nobody is to read it.
    is_sketch: bool,
}

/// Blocks whose segments have their locale, and what that makes of the edition.
struct Assembly<'a> {
    assembler: Assembler<'a>,
    blocks: Vec<Block>,
    locale: Locale,
}

impl<'a> Request<'a> {
    fn new(story: &'a Story, options: &EditionOptions) -> Result<Self, Error> {
        let catalog = story.catalog();
        let offer = Offer {
            locales: catalog.locales(),
            source: catalog.source(),
            steps: &catalog.config().fallback,
        };
        let chain = options.chain.clone().unwrap_or_else(|| Chain::new(&options.readers, offer));
        Ok(Self {
            story,
            chain,
            arguments: arguments(story, &options.facts)?,
            policy: options.policy.clone().unwrap_or_else(|| story.policy().clone()),
            isolation: options.isolation,
            readers: options.readers.clone(),
            stale_notices: options.stale_notices,
            is_sketch: false,
        })
    }

    /// The blocks, by the skeleton of the edition's own locale.
    fn whole(&self) -> Result<Assembly<'_>, Error> {
        let skeleton = self.story.skeleton(self.story.catalog().source());
        let assembly = self.assemble(skeleton)?;
        let own = self.story.skeleton(&assembly.locale);
        if std::ptr::eq(own, skeleton) { Ok(assembly) } else { self.assemble(own) }
    }

    fn assembler(&self) -> Assembler<'_> {
        let catalog = self.story.catalog();
        let bundle = |locale: &Locale| {
            let text = self.story.text(locale)?;
            let formats = catalog.formats(&self.chain.formatting_locale(locale));
            Some(Arc::new(text.bundle.with_formats(formats).isolated(self.isolation)))
        };
        let links = self.chain.links().iter().filter(|link| link.available);
        let bundles = links
            .filter_map(|link| Some((link.locale.clone(), bundle(&link.locale)?)))
            .collect::<HashMap<_, _>>();
        Assembler {
            story: self.story,
            source: catalog.source(),
            chain: &self.chain,
            bundles,
            arguments: &self.arguments,
            policy: &self.policy,
            markup: (!self.is_sketch).then(|| self.story.markup()),
            diagnostics: Vec::new(),
            fatal: Vec::new(),
            unreadable: None,
        }
    }

    fn assemble(&self, skeleton: &Skeleton) -> Result<Assembly<'_>, Error> {
        let mut assembler = self.assembler();
        let blocks = assembler.blocks(skeleton);
        assembler.check()?;
        // The first locale of the chain that gives a segment is the edition's.
        let given = tree::leaves(&blocks);
        let mut links = self.chain.links().iter().map(|link| &link.locale);
        let locale = links.find(|locale| given.iter().any(|segment| segment.locale == **locale));
        let locale = locale.unwrap_or(self.story.catalog().source()).clone();
        Ok(Assembly { assembler, blocks, locale })
    }

    fn edition(&self, assembly: Assembly<'_>) -> Edition {
        let Assembly { assembler, mut blocks, locale } = assembly;
        let asked_for = self.chain.asks_for(&locale)
            || self.readers.is_empty()
            || locale != *self.story.catalog().source();
        tree::leaves_mut(&mut blocks, &mut |segment| {
            assembler.settle(segment, &locale, asked_for);
        });
        let coverage = self.coverage(&blocks);
        let mut warnings = Vec::new();
        if !self.is_sketch {
            let furniture = self.story.catalog().furniture(&locale);
            let wanted = notice::Wanted { stale: self.stale_notices };
            notice::insert(&mut blocks, &locale, &self.readers, furniture, wanted);
            warnings = self.warnings(&blocks, assembler.diagnostics);
        }
        let front = self.story.front_matter();
        Edition {
            story: self.story.id().to_owned(),
            requested: self.readers.clone(),
            locale,
            source: self.story.catalog().source().clone(),
            blocks,
            coverage,
            metadata: Metadata {
                published: front.published,
                updated: front.updated,
                authors: front.authors.clone(),
                tags: front.tags.clone(),
                image: front.image.clone(),
                canonical: front.canonical.clone(),
                base_url: self.story.catalog().config().base_url.clone(),
            },
            warnings,
        }
    }

    /// Words of the source, by what became of the segments they stand in.
    fn coverage(&self, blocks: &[Block]) -> Coverage {
        let source = self.story.text(self.story.catalog().source());
        let mut coverage = Coverage::default();
        for segment in tree::leaves(blocks) {
            let words = source.map_or(0, |text| {
                text.bundle.words(&segment.message, segment.attribute.as_deref())
            });
            coverage.words += words;
            *match segment.outcome {
                Outcome::Translated => &mut coverage.translated,
                Outcome::Stale => &mut coverage.stale,
                Outcome::Fallback => &mut coverage.fallback,
                Outcome::Withheld => &mut coverage.withheld,
            } += words;
        }
        coverage
    }

    /// What was wrong in the files that were read, what made translations unusable, and what was
    /// wrong with the markup of what is shown; each once, however often a message is shown.
    fn warnings(&self, blocks: &[Block], markup: Vec<Diagnostic>) -> Vec<Diagnostic> {
        let mut found = self.story.diagnostics().to_vec();
        found.extend(self.story.catalog().diagnostics().iter().cloned());
        for link in self.chain.links() {
            if let Some(text) = self.story.text(&link.locale) {
                found.extend(text.diagnostics.iter().cloned());
            }
            found.extend(self.story.skeleton_fault(&link.locale));
            found.extend(self.story.record_faults(&link.locale).iter().cloned());
            // What follows the source is not read for this reader.
            if link.locale == *self.story.catalog().source() {
                break;
            }
        }
        for attempt in tree::leaves(blocks).into_iter().flat_map(|segment| &segment.tried) {
            if let super::Reason::Broken(why) = &attempt.reason {
                found.extend(why.iter().cloned());
            }
        }
        found.extend(markup);
        // Two faults of one message have one place, and differ in what they name.
        let mut seen = HashSet::new();
        found.retain_mut(|diagnostic| {
            diagnostic.subject.story.get_or_insert_with(|| self.story.id().to_owned());
            seen.insert(diagnostic.to_string())
        });
        found
    }
}

/// The story's facts, with those that were given.
fn arguments(story: &Story, given: &[(String, Fact)]) -> Result<Arguments, Error> {
    if given.is_empty() {
        return Ok(story.arguments(story.facts()));
    }
    let known = story.variables();
    let mut changes = Vec::new();
    for (name, fact) in given {
        if !story.is_bare() && !known.contains(name) {
            return Err(Error::UnknownFact {
                name: name.clone(),
                nearest: nearest(name, known.iter().map(String::as_str)).map(str::to_owned),
                known,
            });
        }
        let place = SourceFile::new(format!("${name}"), "").place(0..0);
        changes.push(Declaration::new(name.clone(), fact.clone(), place));
    }
    let facts = story.facts().with(changes).map_err(|mut diagnostics| {
        for diagnostic in &mut diagnostics {
            diagnostic.subject =
                Subject { story: Some(story.id().to_owned()), ..Subject::default() };
        }
        Error::Facts(diagnostics)
    })?;
    Ok(story.arguments(&facts))
}
