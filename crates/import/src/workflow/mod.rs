//! The whole way of one article: from the bytes of a file to the files of a catalog.
//!
//! [`ImportJob::prepare`] reads the article, opens the catalog, finds facts, asks about them and
//! plans the files. Nothing is written before [`PreparedImport::write`].

mod destination;
mod error;
mod facts;
#[cfg(feature = "read")]
mod folder;
mod prepared;
mod questions;
#[cfg(test)]
mod tests;

use jiff::tz::{Offset, TimeZone};

use super::story::{Article, Conflict, Import};
use depeche::catalog::Catalog;
use depeche::files;
use depeche::markup::document::Block;
use depeche::upkeep::{Changes, Upkeep};
use depeche_fluent::diagnostic::{Diagnostic, RuleId};
use depeche_fluent::fact::{DateTime, Fact};
use depeche_fluent::locale::Locale;

#[cfg(feature = "read")]
use super::read::{ReadOptions, read};

pub use destination::Destination;
pub use error::{JobError, SourceOption};
#[cfg(feature = "read")]
pub use folder::{FolderArticle, articles_of};
pub use prepared::{ImportKind, PreparedImport};
pub use questions::{Answer, FactQuestion, Questions, TakeAll};

use facts::{FactSearch, TakenFacts};

/// What an import does where the story, or a translation, is there already.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum ImportMode {
    /// Makes a story, and refuses an id that is taken. In a translation, messages that are
    /// translated otherwise stay, and the report names them.
    #[default]
    Create,
    /// Brings the story up to date. In a translation, messages that are translated otherwise are
    /// replaced.
    Update,
}

/// Whether values of an article become facts of its story.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum FactsMode {
    /// The article's figures and dates stay text.
    #[default]
    Leave,
    /// Figures, dates, times, percentages and sums of money are found, and [`Questions`] say which
    /// of them become facts.
    Find,
}

/// An import of one article: what to make of it. Start here.
///
#[cfg_attr(feature = "read", doc = "```")]
#[cfg_attr(not(feature = "read"), doc = "```ignore")]
/// use depeche::files::Memory;
/// use depeche_import::{Destination, FactsMode, ImportJob, TakeAll};
///
/// let article = "Le vote\n\nLe 7 novembre 2024, 96 pays ont voté à Glasgow.\n";
/// let job = ImportJob::new("vote").with_locale("fr".parse()?).with_facts(FactsMode::Find);
/// let catalog = Destination::files(Memory::new());
/// let prepared = job.prepare(&catalog, "depeche.txt", article, &mut TakeAll)?;
///
/// let paths: Vec<_> = prepared.files().map(|file| file.path.as_str()).collect();
/// assert_eq!(paths, ["depeche.toml", "vote.md", "fr/vote.ftl"]);
/// assert_eq!(prepared.facts[0].toml, "2024-11-07");
/// let messages = &prepared.plan.files[2].text;
/// assert!(messages.contains("Le { $date }, { $pays } pays ont voté à Glasgow."), "{messages}");
///
/// let folder = tempfile::tempdir()?;
/// prepared.write(&folder)?;
/// assert!(folder.path().join("fr/vote.ftl").exists());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// The defaults: the locale is the catalog's source, [`ImportMode::Create`], [`FactsMode::Leave`],
/// the publication date is the one that the file states.
#[derive(Clone, Debug)]
pub struct ImportJob {
    story: String,
    locale: Option<Locale>,
    mode: ImportMode,
    facts: FactsMode,
    published: Option<Fact>,
    #[cfg(feature = "read")]
    read: ReadOptions,
}

/// An article that has been read, with what its file says about it.
///
/// ```
/// use depeche::{files::Memory, markup::document::{Block, Span}};
/// use depeche_import::{Destination, ImportJob, ReadDocument, TakeAll};
///
/// let blocks = vec![Block::Heading { level: 1, content: vec![Span::Text("Le vote".into())] }];
/// let document = ReadDocument::new("editor", blocks);
/// let job = ImportJob::new("vote").with_locale("fr".parse()?);
/// let catalog = Destination::files(Memory::new());
/// let prepared = job.prepare_document(&catalog, document, &mut TakeAll)?;
/// assert_eq!(prepared.plan.files[2].text, "title = Le vote\n");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ReadDocument {
    /// The name that diagnostics call the article by.
    pub name: String,
    /// The blocks of the article.
    pub blocks: Vec<Block>,
    /// The language that the file states. A hint: another one than the import's causes a warning.
    pub language: Option<Locale>,
    /// When the file says that the article was published: a date, or a date-time.
    pub published: Option<Fact>,
    /// What reading the file found.
    pub diagnostics: Vec<Diagnostic>,
}

impl ReadDocument {
    /// An article of these blocks, in no stated language, without a publication date.
    pub fn new(name: impl Into<String>, blocks: Vec<Block>) -> Self {
        let name = name.into();
        Self { name, blocks, language: None, published: None, diagnostics: Vec::new() }
    }
}

impl ImportJob {
    /// An import into the story with this id, such as `vote` or `2024/vote`.
    pub fn new(story: impl Into<String>) -> Self {
        Self {
            story: story.into(),
            locale: None,
            mode: ImportMode::default(),
            facts: FactsMode::default(),
            published: None,
            #[cfg(feature = "read")]
            read: ReadOptions::default(),
        }
    }

    /// Sets the locale of the article. In a new catalog it becomes the source; any locale other
    /// than the source makes the article a translation.
    #[must_use]
    pub fn with_locale(mut self, locale: Locale) -> Self {
        self.locale = Some(locale);
        self
    }

    /// Sets what happens to a story, or a translation, that is there already.
    #[must_use]
    pub fn with_mode(mut self, mode: ImportMode) -> Self {
        self.mode = mode;
        self
    }

    /// Sets whether values become facts. A translation has the facts of its source.
    #[must_use]
    pub fn with_facts(mut self, facts: FactsMode) -> Self {
        self.facts = facts;
        self
    }

    /// Sets when the article was published, a date or a date-time, instead of what its file says.
    /// A date begins in the catalog's time zone, or in UTC. Other kinds of facts are ignored.
    #[must_use]
    pub fn with_published(mut self, published: Fact) -> Self {
        self.published = Some(published);
        self
    }

    /// Sets how the bytes of the file are read.
    #[cfg(feature = "read")]
    #[must_use]
    pub fn with_read_options(mut self, options: ReadOptions) -> Self {
        self.read = options;
        self
    }

    /// Reads the article in `bytes`, the contents of a file called `name`, and plans its import.
    /// The bytes are dropped as soon as they are read.
    ///
    /// # Errors
    ///
    /// When the file cannot be read as an article, and as [`ImportJob::prepare_document`].
    #[cfg(feature = "read")]
    pub fn prepare(
        &self,
        destination: &Destination,
        name: &str,
        bytes: impl AsRef<[u8]>,
        questions: &mut dyn Questions,
    ) -> Result<PreparedImport, JobError> {
        let source = read(name, bytes.as_ref(), &self.read)?;
        drop(bytes);
        let document = ReadDocument {
            name: name.to_owned(),
            blocks: source.blocks,
            language: source.language,
            published: source.published,
            diagnostics: source.diagnostics,
        };
        self.prepare_document(destination, document, questions)
    }

    /// Plans the import of an article that has been read. Nothing is written.
    ///
    /// Rules, beside those of [`Import::create`], [`Import::update`] and [`Import::align`]:
    /// `import-language` (`path`, `language`, `shown`), a warning that the file states another
    /// language than the import's.
    ///
    /// # Errors
    ///
    /// When the catalog cannot be opened, the article cannot be imported as [`ImportJob`] says,
    /// the records cannot be read, or an answer is [`Answer::Abort`].
    pub fn prepare_document(
        &self,
        destination: &Destination,
        document: ReadDocument,
        questions: &mut dyn Questions,
    ) -> Result<PreparedImport, JobError> {
        let ReadDocument { name, blocks, language, published, mut diagnostics } = document;
        questions.found(&diagnostics);
        let (catalog, baseline) = destination.open(self.locale.as_ref())?;
        let locale = self.locale.clone().unwrap_or_else(|| catalog.source().clone());
        if let Some(stated) = language.filter(|own| !own.same_language_and_script(&locale)) {
            let other = Diagnostic::new(RuleId::ImportLanguage)
                .with("path", name)
                .with("language", &stated)
                .with("shown", &locale);
            questions.found(std::slice::from_ref(&other));
            diagnostics.push(other);
        }
        let article = Article::new(blocks);
        let kind = self.kind(&catalog, &locale)?;
        let published = self.published.as_ref().or(published.as_ref());
        let published =
            published.and_then(|fact| moment(fact, catalog.config().time_zone.as_ref()));
        let taken = match self.facts {
            FactsMode::Leave => TakenFacts::default(),
            FactsMode::Find => {
                let is_update = kind == ImportKind::Updated;
                let search = FactSearch { catalog: &catalog, story: &self.story, published };
                search.run(&article, is_update, questions)?
            }
        };
        let facts = taken.lines.clone();
        let mut import =
            Import::new(&catalog, &self.story, article).with_facts(taken.lines, taken.replacements);
        if let Some(published) = published {
            import = import.with_published(published);
        }
        let plan = match kind {
            ImportKind::Created => import.create()?,
            ImportKind::Updated => import.update()?,
            ImportKind::Translated => import.align(&locale, self.conflict())?,
        };
        questions.found(&plan.diagnostics);
        let records = match kind {
            ImportKind::Updated if !plan.files.is_empty() => records(&catalog, &self.story)?,
            _ => Changes::default(),
        };
        let story = self.story.clone();
        let limit = catalog.max_file();
        Ok(PreparedImport {
            story,
            locale,
            kind,
            facts,
            diagnostics,
            plan,
            records,
            baseline,
            limit,
        })
    }

    /// What the import does in a catalog. The facts and the date of a translation are its source's.
    fn kind(&self, catalog: &Catalog, locale: &Locale) -> Result<ImportKind, JobError> {
        if locale == catalog.source() {
            return Ok(match self.mode {
                ImportMode::Create => ImportKind::Created,
                ImportMode::Update => ImportKind::Updated,
            });
        }
        if self.facts == FactsMode::Find {
            return Err(JobError::SourceOnly(SourceOption::Facts));
        }
        if self.published.is_some() {
            return Err(JobError::SourceOnly(SourceOption::Published));
        }
        Ok(ImportKind::Translated)
    }

    fn conflict(&self) -> Conflict {
        match self.mode {
            ImportMode::Create => Conflict::Keep,
            ImportMode::Update => Conflict::Replace,
        }
    }
}

/// The records of what the story's translations were made from. They are written together with
/// the change of the source: once the source has changed, nobody could tell.
fn records(catalog: &Catalog, story: &str) -> Result<Changes, JobError> {
    for locale in catalog.locales().iter().filter(|locale| *locale != catalog.source()) {
        let path = files::join(&catalog.folder_of(locale), &format!("{story}.ftl"));
        match catalog.files().read_start(&path, 1) {
            Ok(_) => return Ok(Upkeep::new(catalog).sync()?),
            Err(files::Error::NotFound { .. }) => {}
            Err(error) => return Err(depeche::upkeep::Error::from(error).into()),
        }
    }
    Ok(Changes::default())
}

/// The moment of a date-time, or the beginning of a day in the catalog's time zone.
fn moment(fact: &Fact, zone: Option<&TimeZone>) -> Option<DateTime> {
    let local = match fact {
        Fact::DateTime(moment) => return Some(*moment),
        Fact::Date(date) => date.at(0, 0, 0, 0),
        _ => return None,
    };
    let zone = zone.cloned().unwrap_or(TimeZone::UTC);
    // In some zones the last days of the year 9999 have no instant.
    let offset = zone.to_timestamp(local).map_or(Offset::UTC, |instant| zone.to_offset(instant));
    Some(DateTime { local, offset })
}
