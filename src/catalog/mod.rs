//! Catalogs: a folder, or an embedded set of files, with stories and their translations.

pub mod config;
pub mod front_matter;
pub mod layout;
mod live;
pub(crate) mod records;
mod story;
pub(crate) mod texts;
mod unit;

pub use crate::markup::Markup;
pub use config::{Config, Gate, MessagePolicy, MissingPolicy, Policy, StalePolicy, TermPolicy};
pub use live::LiveCatalog;
pub use story::Story;
pub use texts::Written;
pub(crate) use unit::{Recovered, is_akin};
pub use unit::{SourceUnit, Unit, UnitText};

use std::collections::HashMap;
use std::path::Path;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use config::{CONFIG_FILE, RESERVED_RESOURCE};
use layout::{Layout, StoryEntry};

use crate::files::{self, Embedded, Files, Folder, Memory, join, read_text};
use depeche_fluent::bundle::{self, Arguments, Bundle, Formats, Functions, Limits, Resource};
use depeche_fluent::diagnostic::{Decoded, Diagnostic, RuleId, Severity, nearest};
use depeche_fluent::fact::{Fact, Facts};
use depeche_fluent::locale::Locale;

/// At most this many display locales keep their formatters; those of later ones are built anew for
/// each edition, since readers may request any number of tags.
const MAX_FORMATS: usize = 256;

/// Stories in many languages. Cheap to clone; `Send + Sync`.
///
/// ```
/// use depeche::Catalog;
///
/// let catalog = Catalog::open(concat!(env!("CARGO_MANIFEST_DIR"), "/locales"))?;
/// let story = catalog.story("interpol-vice-presidency")?;
/// let edition = story.edition(&["ar-MA".parse()?])?;
/// assert_eq!(edition.locale().to_string(), "ar");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Catalog(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    files: Box<dyn Files>,
    config: Config,
    layout: Layout,
    locales: Vec<Locale>,
    functions: Functions,
    limits: Limits,
    max_file: u64,
    /// The resources each locale loads beside every story, in the order of `layout.locales`.
    shared: Vec<OnceLock<Shared>>,
    formats: Mutex<HashMap<Locale, Arc<Formats>>>,
    diagnostics: Vec<Diagnostic>,
}

/// The shared resources of one locale.
#[derive(Debug, Default)]
pub(crate) struct Shared {
    pub(crate) resources: Vec<Resource>,
    pub(crate) diagnostics: Vec<Diagnostic>,
}

/// A catalog could not be opened, or a story of it could not be read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A file or folder could not be read.
    #[error(transparent)]
    Files(#[from] files::Error),
    /// The folder does not exist or cannot be opened.
    #[error("there is no catalog at `{path}`")]
    NoCatalog {
        /// The path that was given.
        path: String,
        /// Why it could not be opened.
        source: files::Error,
    },
    /// The catalog has no story in the source locale.
    #[error("the catalog has no story in `{origin}`")]
    NoStories {
        /// The source locale.
        origin: Locale,
        /// The locales that were found.
        found: Vec<Locale>,
    },
    /// `depeche.toml`, or the front matter or skeleton of a story, has errors.
    #[error("{}", first(.0))]
    Invalid(
        /// The faults; at least one is an error.
        Vec<Diagnostic>,
    ),
    /// There is no story of that id.
    #[error("there is no story `{id}`")]
    UnknownStory {
        /// The id that was asked for.
        id: String,
        /// The id most like it.
        nearest: Option<String>,
    },
}

fn first(diagnostics: &[Diagnostic]) -> String {
    let error = diagnostics.iter().find(|diagnostic| diagnostic.severity == Severity::Error);
    error.or(diagnostics.first()).map(ToString::to_string).unwrap_or_default()
}

impl From<layout::Error> for Error {
    fn from(error: layout::Error) -> Self {
        match error {
            layout::Error::Files(error) => Self::Files(error),
            layout::Error::NoStories { origin, found } => Self::NoStories { origin, found },
        }
    }
}

impl Catalog {
    /// Opens a folder with the settings of its `depeche.toml`.
    ///
    /// # Errors
    ///
    /// When the folder cannot be read, `depeche.toml` has errors, or there is no story.
    pub fn open(folder: impl AsRef<Path>) -> Result<Self, Error> {
        Self::builder().open(folder)
    }

    /// A builder, for other sources of files and other settings.
    pub fn builder() -> CatalogBuilder {
        CatalogBuilder::default()
    }

    /// The locale stories are written in.
    pub fn source(&self) -> &Locale {
        &self.0.config.source
    }

    /// The locales, the source first.
    pub fn locales(&self) -> &[Locale] {
        &self.0.locales
    }

    /// The ids of the stories, sorted.
    pub fn stories(&self) -> impl ExactSizeIterator<Item = &str> {
        self.0.layout.stories.iter().map(|story| story.id.as_str())
    }

    /// Reads a story: its facts and its skeleton. The messages of a locale are read when an edition
    /// first needs them.
    ///
    /// # Errors
    ///
    /// When there is no such story, or its front matter or skeleton has errors.
    pub fn story(&self, id: &str) -> Result<Story, Error> {
        match self.0.layout.story(id) {
            Some(entry) => Story::read(self, entry),
            None => Err(Error::UnknownStory {
                id: id.to_owned(),
                nearest: nearest(id, self.stories()).map(str::to_owned),
            }),
        }
    }

    /// Faults of the configuration and the folders that do not stop the catalog from being used.
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.0.diagnostics
    }

    /// The configuration.
    pub fn config(&self) -> &Config {
        &self.0.config
    }

    /// The source of its files.
    pub fn files(&self) -> &dyn Files {
        self.0.files.as_ref()
    }

    /// The size limit of a file, in bytes; a larger file is refused with
    /// [`files::Error::TooLarge`].
    pub fn max_file(&self) -> u64 {
        self.0.max_file
    }

    /// The locales' folders and the stories.
    pub fn layout(&self) -> &Layout {
        &self.0.layout
    }

    /// The functions that messages may call.
    pub fn functions(&self) -> &Functions {
        &self.0.functions
    }

    /// The limits of parsing and resolving.
    pub fn limits(&self) -> &Limits {
        &self.0.limits
    }

    fn folder(&self, index: usize) -> Option<&str> {
        self.0.layout.locales.get(index).map(|locale| locale.folder.as_str())
    }

    fn read(&self, path: &str) -> Result<Decoded, files::Error> {
        read_text(self.0.files.as_ref(), path, self.0.max_file)
    }

    /// Reads a file; `None` if it does not exist.
    ///
    /// # Errors
    ///
    /// When the file exists and cannot be read.
    pub fn read_if_there(&self, path: &str) -> Result<Option<Decoded>, files::Error> {
        match self.read(path) {
            Ok(text) => Ok(Some(text)),
            Err(files::Error::NotFound { .. }) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// The shared resources of the locale at an index of [`Self::locales`].
    fn shared(&self, index: usize) -> Option<&Shared> {
        let folder = self.folder(index)?;
        Some(self.0.shared.get(index)?.get_or_init(|| {
            let mut shared = Shared::default();
            for name in &self.0.config.shared {
                match self.read_if_there(&join(folder, name)) {
                    Ok(Some(text)) => {
                        let resource = Resource::of_decoded(&text, &self.0.limits);
                        shared.diagnostics.extend(text.diagnostics);
                        shared.diagnostics.extend(resource.diagnostics().iter().cloned());
                        shared.resources.push(resource);
                    }
                    Ok(None) => {}
                    Err(error) => shared.diagnostics.push(unreadable(&error)),
                }
            }
            shared
        }))
    }

    /// A bundle of a locale's shared resources and the given ones, with the functions, limits and
    /// formatters that editions use.
    pub fn bundle_with(
        &self,
        locale: &Locale,
        resources: impl IntoIterator<Item = Resource>,
    ) -> Bundle {
        let builder = Bundle::builder(locale.clone())
            .functions(self.functions().clone())
            .limits(*self.limits());
        let index = self.locales().iter().position(|known| known == locale);
        let shared = index.and_then(|index| self.shared(index));
        let shared = shared.map(|shared| shared.resources.clone()).unwrap_or_default();
        let builder = shared.into_iter().fold(builder, bundle::BundleBuilder::resource);
        let builder = resources.into_iter().fold(builder, bundle::BundleBuilder::resource);
        builder.build().with_formats(self.formats(locale))
    }

    /// Facts as arguments, with date-times in the catalog's time zone.
    pub fn arguments(&self, facts: &Facts) -> Arguments {
        let zone = self.config().time_zone.as_ref();
        let shown = |fact: &Fact| match zone {
            Some(zone) => story::in_zone(fact, zone),
            None => fact.clone(),
        };
        facts.iter().map(|known| (known.name.as_str(), shown(&known.fact))).collect()
    }

    /// The ids of the messages in a locale's shared resources.
    pub fn shared_messages(&self, locale: &Locale) -> Vec<String> {
        let index = self.locales().iter().position(|known| known == locale);
        let shared = index.and_then(|index| self.shared(index));
        let resources = shared.map(|shared| shared.resources.as_slice()).unwrap_or_default();
        let messages = resources.iter().flat_map(Resource::messages);
        messages.map(|message| message.id().to_owned()).collect()
    }

    /// The name of a locale's folder, which need not exist yet.
    pub fn folder_of(&self, locale: &Locale) -> String {
        let known = self.layout().locale(locale);
        known.map_or_else(|| locale.to_string(), |known| known.folder.clone())
    }

    /// The locale's overrides of the tool's own notices (`depeche.ftl`).
    pub(crate) fn furniture(&self, locale: &Locale) -> Option<Bundle> {
        let folder = &self.0.layout.locale(locale)?.folder;
        let text = self.read_if_there(&join(folder, RESERVED_RESOURCE)).ok()??;
        let resource = Resource::of_decoded(&text, &self.0.limits);
        Some(Bundle::builder(locale.clone()).resource(resource).build())
    }

    /// The formatters of a display locale, with the numbering system the catalog sets for it.
    pub(crate) fn formats(&self, locale: &Locale) -> Arc<Formats> {
        let mut formats = self.0.formats.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = formats.get(locale) {
            return Arc::clone(known);
        }
        let system = self.0.config.numbering_for(&locale.without_extensions());
        let shown = system
            .filter(|_| !locale.has_numbering_system())
            .and_then(|system| locale.with_numbering_system(system));
        let built = Arc::new(Formats::new(shown.unwrap_or_else(|| locale.clone())));
        if formats.len() < MAX_FORMATS {
            formats.insert(locale.clone(), Arc::clone(&built));
        }
        built
    }
}

/// The diagnostic for a file that could not be read.
pub fn unreadable(error: &files::Error) -> Diagnostic {
    use std::error::Error as _;
    let reason = error.source().map_or_else(|| error.to_string(), ToString::to_string);
    match error {
        files::Error::TooLarge { path, size, limit } => {
            let whole = |number: u64| usize::try_from(number).unwrap_or(usize::MAX);
            Diagnostic::new(RuleId::FileTooLarge)
                .with("path", path.as_str())
                .with("size", whole(*size))
                .with("limit", whole(*limit))
        }
        files::Error::NotFound { path }
        | files::Error::Unreadable { path, .. }
        | files::Error::Outside { path } => Diagnostic::new(RuleId::FileUnreadable)
            .with("path", path.as_str())
            .with("reason", reason),
    }
}

/// Builds a [`Catalog`] from a folder, memory, embedded files or any other [`Files`]; from
/// [`Catalog::builder`].
///
/// ```
/// use depeche::catalog::{Catalog, Policy, StalePolicy};
/// use depeche::files::Memory;
///
/// let files = Memory::from_iter([("es/aviso.ftl", "title = Aviso\n")]);
/// let catalog = Catalog::builder()
///     .source("es".parse()?)
///     .policy(Policy::default().stale(StalePolicy::Fallback))
///     .open_memory(files)?;
/// assert_eq!(catalog.stories().collect::<Vec<_>>(), ["aviso"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct CatalogBuilder {
    source: Option<Locale>,
    policy: Option<Policy>,
    functions: Functions,
    limits: Limits,
    max_file: Option<u64>,
    may_be_empty: bool,
}

impl CatalogBuilder {
    /// Sets the source locale; overrides `depeche.toml`. Without either it is French (`fr`).
    #[must_use]
    pub fn source(mut self, source: Locale) -> Self {
        self.source = Some(source);
        self
    }

    /// Sets the policy; overrides `depeche.toml`, and is overridden by stories.
    #[must_use]
    pub fn policy(mut self, policy: Policy) -> Self {
        self.policy = Some(policy);
        self
    }

    /// Sets the custom functions that messages may call.
    #[must_use]
    pub fn functions(mut self, functions: Functions) -> Self {
        self.functions = functions;
        self
    }

    /// Sets the limits of parsing and resolving; by default [`Limits::default`].
    #[must_use]
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Sets the size limit of a file, in bytes; by default [`files::DEFAULT_LIMIT`].
    #[must_use]
    pub fn max_file(mut self, bytes: u64) -> Self {
        self.max_file = Some(bytes);
        self
    }

    /// Allows a catalog that has no story yet, for programs that write the first one. Without this,
    /// opening it is an error.
    #[must_use]
    pub fn may_be_empty(mut self) -> Self {
        self.may_be_empty = true;
        self
    }

    /// Opens a folder that may have no story yet, or may not exist.
    ///
    /// # Errors
    ///
    /// When the folder exists and cannot be read, or its `depeche.toml` has errors.
    pub fn open_or_new(self, folder: impl AsRef<Path>) -> Result<Catalog, Error> {
        let folder = folder.as_ref();
        let builder = self.may_be_empty();
        match Folder::new(folder) {
            Ok(files) => builder.open_files(files),
            Err(files::Error::NotFound { .. }) => builder.open_files(Memory::new()),
            Err(source) => Err(Error::NoCatalog { path: folder.display().to_string(), source }),
        }
    }

    /// Opens a folder.
    ///
    /// # Errors
    ///
    /// As [`Catalog::open`].
    pub fn open(self, folder: impl AsRef<Path>) -> Result<Catalog, Error> {
        let folder = folder.as_ref();
        let no_catalog = |source| Error::NoCatalog { path: folder.display().to_string(), source };
        let files = Folder::new(folder).map_err(no_catalog)?;
        self.open_files(files)
    }

    /// Opens files held in memory.
    ///
    /// # Errors
    ///
    /// As [`Catalog::open`].
    pub fn open_memory(self, files: Memory) -> Result<Catalog, Error> {
        self.open_files(files)
    }

    /// Opens files embedded at compile time.
    ///
    /// # Errors
    ///
    /// As [`Catalog::open`].
    pub fn open_embedded(self, files: Embedded) -> Result<Catalog, Error> {
        self.open_files(files)
    }

    /// Opens files from any source.
    ///
    /// # Errors
    ///
    /// As [`Catalog::open`].
    pub fn open_files(self, files: impl Files + 'static) -> Result<Catalog, Error> {
        let max_file = self.max_file.unwrap_or(files::DEFAULT_LIMIT);
        let (mut config, mut diagnostics) = match read_text(&files, CONFIG_FILE, max_file) {
            Ok(text) => {
                let (config, mut found) = Config::read(&text.file);
                found.extend(text.diagnostics);
                (config, found)
            }
            Err(files::Error::NotFound { .. }) => (Config::default(), Vec::new()),
            Err(error) => return Err(error.into()),
        };
        if has_errors(&diagnostics) {
            return Err(Error::Invalid(diagnostics));
        }
        if let Some(source) = self.source {
            config.source = source;
        }
        if let Some(policy) = self.policy {
            config.policy = policy;
        }
        let layout = if self.may_be_empty {
            Layout::find_any(&files, &config)?
        } else {
            Layout::find(&files, &config)?
        };
        diagnostics.extend(layout.diagnostics.iter().cloned());
        Ok(Catalog(Arc::new(Inner {
            files: Box::new(files),
            config,
            locales: layout.locales.iter().map(|folder| folder.locale.clone()).collect(),
            shared: layout.locales.iter().map(|_| OnceLock::new()).collect(),
            layout,
            functions: self.functions,
            limits: self.limits,
            max_file,
            formats: Mutex::new(HashMap::new()),
            diagnostics,
        })))
    }
}

fn has_errors(diagnostics: &[Diagnostic]) -> bool {
    diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
}

/// The path of a story's message file in the folder of a locale.
fn messages_path(folder: &str, entry: &StoryEntry) -> String {
    join(folder, &format!("{}.ftl", entry.id))
}
