//! Projects: the files of each locale, and which file translates which.

use std::borrow::Cow;
use std::path::Path;

use super::filter::{Filter, transfer};
use super::options::Options;
use depeche::catalog::config::RESERVED_RESOURCE;
use depeche::catalog::config::check::Settings;
use depeche::catalog::layout::StoryKind;
use depeche::catalog::{self, Catalog};
use depeche::files::{self, Files, Folder, join, walk};
use depeche_fluent::locale::Locale;

/// The files to check, in several locales, one of them the source.
///
/// Made by [`Project::of_catalog`] or [`l10n::project`](crate::l10n::project), and given to
/// [`check`](crate::check). Files are read when they are checked, not before.
#[derive(Debug)]
pub struct Project {
    origin: Origin,
    pub(crate) max_file: u64,
    pub(crate) settings: Settings,
    /// The source first.
    pub(crate) locales: Vec<ProjectLocale>,
    /// The levels that an `l10n.toml` sets for single messages.
    pub(crate) filters: Vec<Filter>,
    /// The folder on disk that fixes are written to.
    pub(crate) root: Option<std::path::PathBuf>,
}

/// Where the files of a project come from.
#[derive(Debug)]
enum Origin {
    /// A catalog, whose stories have facts and skeletons.
    Catalog(Catalog),
    Folder(Folder),
}

/// The files of one locale.
#[derive(Clone, Debug)]
pub(crate) struct ProjectLocale {
    pub(crate) locale: Locale,
    /// The folder that the paths of files start from.
    pub(crate) folder: String,
    pub(crate) files: Vec<ProjectFile>,
    /// The ids of source files that this locale need not translate.
    pub(crate) excused: Vec<String>,
    /// Patterns of source files' ids, each with the pattern of their translations' paths.
    pub(crate) places: Vec<(String, String)>,
}

impl ProjectLocale {
    /// The path of one of its files.
    pub(crate) fn path<'f>(&self, file: &'f ProjectFile) -> Cow<'f, str> {
        match &file.path {
            Some(path) => Cow::Borrowed(path),
            None if self.folder.is_empty() => Cow::Borrowed(&file.id),
            None => Cow::Owned(join(&self.folder, &file.id)),
        }
    }

    /// The path of the translation of a source file, whether that file is there or missing.
    pub(crate) fn path_of(&self, id: &str) -> Option<String> {
        self.places.iter().find_map(|(source, own)| transfer(source, own, id))
    }
}

/// One file.
#[derive(Clone, Debug)]
pub(crate) struct ProjectFile {
    /// The id that it shares with the files of other locales: its path in the locale's folder.
    pub(crate) id: Box<str>,
    /// Its path in the project, unless that is the locale's folder and the id.
    pub(crate) path: Option<Box<str>>,
}

impl ProjectFile {
    pub(crate) fn new(id: &str, path: &str) -> Self {
        Self { id: id.into(), path: (id != path).then(|| path.into()) }
    }
}

impl Project {
    /// The Fluent files of all locales of a catalog, with its stories and its settings.
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
                ProjectFile { id: id.trim_start_matches('/').into(), path: None }
            };
            let mut files =
                paths.into_iter().filter(|path| is_resource(path)).map(file).collect::<Vec<_>>();
            files.sort_by(|one, other| one.id.cmp(&other.id));
            let locale = folder.locale.clone();
            let places = vec![("**".to_owned(), join(&folder.folder, "**"))];
            let folder = folder.folder.clone();
            locales.push(ProjectLocale { locale, folder, files, excused: Vec::new(), places });
        }
        Ok(Self {
            origin: Origin::Catalog(catalog.clone()),
            max_file: catalog.max_file(),
            settings: catalog.config().check.clone(),
            locales,
            filters: Vec::new(),
            root: None,
        })
    }

    /// Sets the folder on disk that [`fix::write`](crate::fix::write) writes to. A project of an
    /// `l10n.toml` has one already; a project of a catalog has none by default.
    #[must_use]
    pub fn at(mut self, root: impl AsRef<Path>) -> Self {
        self.root = Some(root.as_ref().to_owned());
        self
    }

    /// The locales, the source first.
    pub fn locales(&self) -> impl Iterator<Item = &Locale> {
        self.locales.iter().map(|own| &own.locale)
    }

    pub(crate) fn in_folder(folder: Folder, locales: Vec<ProjectLocale>) -> Self {
        Self {
            root: Some(folder.root().to_owned()),
            origin: Origin::Folder(folder),
            max_file: files::DEFAULT_LIMIT,
            settings: Settings::default(),
            locales,
            filters: Vec::new(),
        }
    }

    /// Whether the options choose any locale or file of the project.
    ///
    /// Hidden: the program asks, to tell a misspelled path from a path without findings.
    #[doc(hidden)]
    pub fn is_touched_by(&self, options: &Options) -> bool {
        self.locales.iter().any(|own| {
            let wanted = options.locales.is_empty() || options.locales.contains(&own.locale);
            let chosen = |file: &ProjectFile| options.chooses(&own.path(file));
            wanted && (options.paths.is_empty() || own.files.iter().any(chosen))
        })
    }

    /// The files that its paths name.
    pub(crate) fn files(&self) -> &dyn Files {
        match &self.origin {
            Origin::Catalog(catalog) => catalog.files(),
            Origin::Folder(folder) => folder,
        }
    }

    /// The catalog; `None` for a project of an `l10n.toml`.
    pub(crate) fn catalog(&self) -> Option<&Catalog> {
        match &self.origin {
            Origin::Catalog(catalog) => Some(catalog),
            Origin::Folder(_) => None,
        }
    }

    /// The story of that id, if it has a skeleton.
    pub(crate) fn story_of(&self, id: &str) -> Option<&str> {
        let story = self.catalog()?.layout().story(id)?;
        (story.kind == StoryKind::Story).then_some(story.id.as_str())
    }

    /// Whether messages of the file can refer only to entries of the same file and of shared ones.
    pub(crate) fn is_isolated(&self, id: &str) -> bool {
        self.is_shared(id) || id.strip_suffix(".ftl").and_then(|id| self.story_of(id)).is_some()
    }

    /// Whether the id is that of a shared resource.
    pub(crate) fn is_shared(&self, id: &str) -> bool {
        let shared = self.catalog().map(|catalog| &catalog.config().shared);
        shared.is_some_and(|shared| shared.iter().any(|known| known == id))
    }

    /// Whether the id is that of the file that overrides the tool's own words.
    pub(crate) fn is_reserved(&self, id: &str) -> bool {
        self.catalog().is_some() && id == RESERVED_RESOURCE
    }
}

/// Whether a path is that of a Fluent file.
pub(crate) fn is_resource(path: &str) -> bool {
    path.strip_suffix(".ftl").is_some()
}
