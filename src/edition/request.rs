//! Requests for editions: a story, a reader, and options.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::assemble::Assembler;
use super::notice;
use super::{Block, Coverage, Edition, Metadata, Outcome, Segment};
use crate::catalog::{self, Policy, Story};
use crate::markup::BlankLines;
use crate::markup::skeleton::{Reference, Skeleton};
use crate::markup::tree;
use depeche_fluent::bundle::{Arguments, Isolation};
use depeche_fluent::diagnostic::{Diagnostic, SourceFile, Subject, nearest};
use depeche_fluent::fact::{Declaration, Fact};
use depeche_fluent::locale::{Candidate, Chain, Locale, Offer};

/// Whom an edition is made for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Audience {
    /// A reader who requests these locales, the preferred one first; an empty list is a reader of
    /// the source. The chain of locales follows from it, the catalog's locales and its
    /// `[fallback]`.
    Reader(Vec<Locale>),
    /// A reader with a chain that was made elsewhere.
    Chain(Chain),
}

impl Default for Audience {
    fn default() -> Self {
        Self::Reader(Vec::new())
    }
}

/// Options of [`Story::edition_with`]: the reader, isolation, facts, policy and notices.
///
/// ```
/// use depeche::edition::EditionOptions;
/// use depeche::bundle::Isolation;
///
/// let options = EditionOptions::for_reader(["ar-MA".parse()?])
///     .isolation(Isolation::Always)
///     .fact("votes", 97);
/// # Ok::<(), depeche::locale::ParseLocaleError>(())
/// ```
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EditionOptions {
    /// Whom the edition is made for; by default a reader of the source.
    pub audience: Audience,
    /// When values are wrapped in isolation marks; by default only where the order of the text
    /// would change without them.
    pub isolation: Isolation,
    /// Facts that replace those of the story, or are added to them.
    pub facts: Vec<(String, Fact)>,
    /// A policy instead of the story's.
    pub policy: Option<Policy>,
    /// Whether a notice stands before text whose source has changed since it was translated;
    /// `false` by default.
    pub stale_notices: bool,
}

impl EditionOptions {
    /// Options for a reader who requests these locales, the preferred one first.
    pub fn for_reader(requested: impl IntoIterator<Item = Locale>) -> Self {
        Self { audience: Audience::Reader(requested.into_iter().collect()), ..Self::default() }
    }

    /// Options for a reader with a chain that was made elsewhere.
    pub fn for_chain(chain: Chain) -> Self {
        Self { audience: Audience::Chain(chain), ..Self::default() }
    }

    /// Sets when values are wrapped in isolation marks.
    #[must_use]
    pub fn isolation(mut self, isolation: Isolation) -> Self {
        self.isolation = isolation;
        self
    }

    /// Replaces a fact of the story, or adds one that its messages use.
    #[must_use]
    pub fn fact(mut self, name: impl Into<String>, fact: impl Into<Fact>) -> Self {
        self.facts.push((name.into(), fact.into()));
        self
    }

    /// Sets a policy instead of the story's.
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
        /// The most similar known name.
        nearest: Option<String>,
    },
    /// A given fact contradicts another one: a range would end before it starts.
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
    /// The story for a reader who requests these locales, the preferred one first.
    ///
    /// # Errors
    ///
    /// When a message of the source is needed and missing or broken, or records of the
    /// ledger cannot be read: which texts are stale is then not known.
    pub fn edition(&self, requested: &[Locale]) -> Result<Edition, Error> {
        self.edition_with(&EditionOptions::for_reader(requested.iter().cloned()))
    }

    /// The story for a reader, as the options say.
    ///
    /// # Errors
    ///
    /// When a message of the source is needed and missing or broken, records of the ledger cannot
    /// be read, or a given fact is unknown to the story or contradicts another.
    pub fn edition_with(&self, options: &EditionOptions) -> Result<Edition, Error> {
        let request = Request::new(self, options)?;
        let assembly = request.whole()?;
        Ok(request.edition(assembly))
    }

    /// How much of the story is translated into one locale of the catalog; `None` without a file
    /// for it, or if none of its translations can be shown. The result is the coverage of the
    /// edition for a reader of that locale, computed without building the edition.
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

    /// An edition for a reader of one locale that is only counted: its texts are resolved, but
    /// their markup is not parsed.
    pub(crate) fn sketch(&self, locale: &Locale) -> Result<Edition, Error> {
        let mut request = Request::new(self, &EditionOptions::for_reader([locale.clone()]))?;
        request.is_sketch = true;
        let assembly = request.whole()?;
        Ok(request.edition(assembly))
    }

    /// One message of the story for a reader, whether or not the skeleton uses it.
    ///
    /// # Errors
    ///
    /// As [`Self::edition_with`], and when the source does not have the message.
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
        let mut segment = assembler.segment(&reference, skeleton, BlankLines::Split);
        assembler.check()?;
        let locale = segment.locale.clone();
        assembler.settle(&mut segment, &locale, request.chain.asks_for(&locale));
        Ok(segment)
    }
}

/// A story and a reader, with the values that depend on nothing else.
struct Request<'a> {
    story: &'a Story,
    chain: Chain,
    arguments: Arguments,
    policy: Policy,
    isolation: Isolation,
    stale_notices: bool,
    /// Whether segments are only counted: their markup is not parsed.
    is_sketch: bool,
}

/// Resolved blocks, and the locale of the edition that follows from them.
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
        let chain = match &options.audience {
            Audience::Reader(requested) => Chain::new(requested, offer),
            Audience::Chain(chain) => chain.clone(),
        };
        Ok(Self {
            story,
            chain,
            arguments: arguments(story, &options.facts)?,
            policy: options.policy.clone().unwrap_or_else(|| story.policy().clone()),
            isolation: options.isolation,
            stale_notices: options.stale_notices,
            is_sketch: false,
        })
    }

    /// Resolves the skeleton of the edition's locale, which is known only after the source's
    /// skeleton is resolved.
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
        let available = self.chain.candidates().iter().filter(|candidate| candidate.available);
        let bundles = available
            .filter_map(|Candidate { locale, .. }| Some((locale.clone(), bundle(locale)?)))
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
        let mut locales = self.chain.candidates().iter().map(|candidate| &candidate.locale);
        let locale = locales.find(|locale| given.iter().any(|segment| segment.locale == **locale));
        let locale = locale.unwrap_or(self.story.catalog().source()).clone();
        Ok(Assembly { assembler, blocks, locale })
    }

    fn edition(&self, assembly: Assembly<'_>) -> Edition {
        let Assembly { assembler, mut blocks, locale } = assembly;
        let requested = self.chain.requested();
        let asked_for = self.chain.asks_for(&locale)
            || requested.is_empty()
            || locale != *self.story.catalog().source();
        tree::leaves_mut(&mut blocks, &mut |segment| {
            assembler.settle(segment, &locale, asked_for);
        });
        let coverage = self.coverage(&blocks);
        let mut warnings = Vec::new();
        if !self.is_sketch {
            let furniture = self.story.catalog().furniture(&locale);
            let wanted = notice::Wanted { stale: self.stale_notices };
            notice::insert(&mut blocks, &locale, requested, furniture, wanted);
            warnings = self.warnings(&blocks, assembler.diagnostics);
        }
        let front = self.story.front_matter();
        Edition {
            story: self.story.id().to_owned(),
            requested: requested.to_vec(),
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

    /// Counts the words of the source by the outcome of their segments.
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

    /// Faults of the files that were read, faults that made translations unusable, and faults of
    /// the markup that is shown; each once, even if a message is shown several times.
    fn warnings(&self, blocks: &[Block], markup: Vec<Diagnostic>) -> Vec<Diagnostic> {
        let mut found = self.story.diagnostics().to_vec();
        found.extend(self.story.catalog().diagnostics().iter().cloned());
        for Candidate { locale, .. } in self.chain.candidates() {
            if let Some(text) = self.story.text(locale) {
                found.extend(text.diagnostics.iter().cloned());
            }
            found.extend(self.story.skeleton_fault(locale));
            found.extend(self.story.record_faults(locale).iter().cloned());
            // Locales after the source are never reached, and their files are not read here.
            if locale == self.story.catalog().source() {
                break;
            }
        }
        for attempt in tree::leaves(blocks).into_iter().flat_map(|segment| &segment.tried) {
            if let super::Reason::Broken(why) = &attempt.reason {
                found.extend(why.iter().cloned());
            }
        }
        found.extend(markup);
        // Two faults of a message may share a place and differ in their arguments, so the whole
        // line is compared.
        let mut seen = HashSet::new();
        found.retain_mut(|diagnostic| {
            diagnostic.subject.story.get_or_insert_with(|| self.story.id().to_owned());
            seen.insert(diagnostic.to_string())
        });
        found
    }
}

/// The story's facts, overridden by the given ones.
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
            diagnostic.subject = Subject::default().story(story.id());
        }
        Error::Facts(diagnostics)
    })?;
    Ok(story.arguments(&facts))
}
