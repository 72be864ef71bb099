//! What is checked: the files of each locale, and which translates which.

use std::borrow::Cow;
use std::path::Path;

use super::Settings;
use super::l10n;
use super::run::Options;
use depeche::catalog::config::RESERVED_RESOURCE;
use depeche::catalog::{self, Catalog};
use depeche::files::{self, Files, Folder, join, walk};
use depeche_fluent::locale::Locale;

/// Files in several locales, one of them the source.
#[derive(Debug)]
pub struct Project {
    pub(crate) files: Box<dyn Files>,
    pub(crate) max_file: u64,
    pub(crate) settings: Settings,
    /// The source first.
    pub(crate) locales: Vec<ProjectLocale>,
    /// What an `l10n.toml` says of single messages.
    pub(crate) filters: Vec<l10n::Filter>,
    /// The catalog, where there is one: its stories have facts and skeletons.
    pub(crate) catalog: Option<Catalog>,
    /// The folder on disk, for those who write fixes.
    pub(crate) root: Option<std::path::PathBuf>,
}

/// The files of one locale.
#[derive(Clone, Debug)]
pub(crate) struct ProjectLocale {
    pub(crate) locale: Locale,
    pub(crate) files: Vec<ProjectFile>,
    /// The ids of source files that this locale is not to translate.
    pub(crate) excused: Vec<String>,
    /// Patterns of the ids of source files, each with that of their translations' paths.
    pub(crate) places: Vec<(String, String)>,
}

impl ProjectLocale {
    /// The path that a translation of a source file has, or is to have.
    pub(crate) fn path_of(&self, id: &str) -> Option<String> {
        self.places.iter().find_map(|(source, own)| l10n::transfer(source, own, id))
    }
}

/// One file.
#[derive(Clone, Debug)]
pub(crate) struct ProjectFile {
    /// What it shares with the files of other locales: its path in the locale's folder.
    pub(crate) id: String,
    /// Its path in the project.
    pub(crate) path: String,
}

impl Project {
    /// The files of a catalog.
    ///
    /// # Errors
    ///
    /// When a folder cannot be read.
    pub fn of_catalog(catalog: &Catalog) -> Result<Self, catalog::Error> {
        let mut locales = Vec::new();
        for folder in &catalog.layout().locales {
            let paths = match walk(catalog.files(), &folder.folder) {
                Err(files::Error::NotFound { .. }) => Vec::new(),
                found => found?,
            };
            let file = |path: String| {
                let id = path.strip_prefix(&folder.folder).unwrap_or(&path);
                ProjectFile { id: id.trim_start_matches('/').to_owned(), path }
            };
            let mut files =
                paths.into_iter().filter(|path| is_resource(path)).map(file).collect::<Vec<_>>();
            files.sort_by(|one, other| one.id.cmp(&other.id));
            let locale = folder.locale.clone();
            let places = vec![("**".to_owned(), join(&folder.folder, "**"))];
            locales.push(ProjectLocale { locale, files, excused: Vec::new(), places });
        }
        Ok(Self {
            files: Box::new(OfCatalog(catalog.clone())),
            max_file: catalog.max_file(),
            settings: catalog.config().check.clone(),
            locales,
            filters: Vec::new(),
            catalog: Some(catalog.clone()),
            root: None,
        })
    }

    /// The same, whose fixes are written to this folder.
    #[must_use]
    pub fn at(mut self, root: impl AsRef<Path>) -> Self {
        self.root = Some(root.as_ref().to_owned());
        self
    }

    /// What an `l10n.toml` describes, with `source` as its reference locale.
    ///
    /// # Errors
    ///
    /// When the file cannot be read or has errors, or a folder cannot be read.
    pub fn of_l10n(path: impl AsRef<Path>, source: Locale) -> Result<Self, l10n::Error> {
        l10n::project(path.as_ref(), source)
    }

    /// The locales, the source first.
    pub fn locales(&self) -> impl Iterator<Item = &Locale> {
        self.locales.iter().map(|own| &own.locale)
    }

    pub(crate) fn in_folder(folder: Folder, locales: Vec<ProjectLocale>) -> Self {
        Self {
            root: Some(folder.root().to_owned()),
            files: Box::new(folder),
            max_file: files::DEFAULT_LIMIT,
            settings: Settings::default(),
            locales,
            filters: Vec::new(),
            catalog: None,
        }
    }

    /// Whether any locale or file is meant by the options.
    pub fn is_touched_by(&self, options: &Options) -> bool {
        self.locales.iter().any(|own| {
            let wanted = options.locales.is_empty() || options.locales.contains(&own.locale);
            let chosen = |file: &ProjectFile| options.chooses(&file.path);
            wanted && (options.paths.is_empty() || own.files.iter().any(chosen))
        })
    }

    /// Whether an id is that of a shared resource.
    pub(crate) fn is_shared(&self, id: &str) -> bool {
        let shared = self.catalog.as_ref().map(|catalog| &catalog.config().shared);
        shared.is_some_and(|shared| shared.iter().any(|known| known == id))
    }

    /// Whether an id is that of the file that overrides the tool's own words.
    pub(crate) fn is_reserved(&self, id: &str) -> bool {
        self.catalog.is_some() && id == RESERVED_RESOURCE
    }
}

/// The files of a catalog.
#[derive(Debug)]
struct OfCatalog(Catalog);

impl Files for OfCatalog {
    fn read(&self, path: &str, limit: u64) -> Result<Cow<'_, [u8]>, files::Error> {
        self.0.files().read(path, limit)
    }

    fn read_start(&self, path: &str, length: usize) -> Result<Cow<'_, [u8]>, files::Error> {
        self.0.files().read_start(path, length)
    }

    fn list(&self, path: &str) -> Result<Vec<files::Entry>, files::Error> {
        self.0.files().list(path)
    }
}

/// Whether a file is one of Fluent's, by its name.
pub(crate) fn is_resource(path: &str) -> bool {
    path.strip_suffix(".ftl").is_some()
}
