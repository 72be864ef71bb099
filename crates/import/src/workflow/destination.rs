//! The catalog that an article goes into.

use std::path::PathBuf;
use std::sync::Arc;

use depeche::catalog::config::CONFIG_FILE;
use depeche::catalog::{self, Catalog, CatalogBuilder};
use depeche::files::{self, Before, Files, Folder, Memory, Seen};
use depeche_fluent::locale::Locale;

/// The catalog that an article goes into, which need not exist yet.
///
/// The catalog is opened anew for each import, so that one destination serves for many articles.
///
/// ```
/// use depeche_import::Destination;
///
/// let newsroom = Destination::folder("locales");
/// let embargoed = Destination::folder("embargoed").with_source("fr".parse()?);
/// # Ok::<(), depeche::locale::ParseLocaleError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Destination {
    origin: Origin,
    source: Option<Locale>,
    builder: CatalogBuilder,
}

#[derive(Clone, Debug)]
enum Origin {
    Folder(PathBuf),
    Files(Arc<dyn Files>),
}

impl Destination {
    /// The catalog in a folder, which need not exist yet.
    pub fn folder(path: impl Into<PathBuf>) -> Self {
        Self::of(Origin::Folder(path.into()))
    }

    /// The catalog in files from anywhere, such as [`Memory`](depeche::files::Memory).
    pub fn files(files: impl Files + 'static) -> Self {
        Self::of(Origin::Files(Arc::new(files)))
    }

    fn of(origin: Origin) -> Self {
        Self { origin, source: None, builder: Catalog::builder() }
    }

    /// Sets the source locale, whatever `depeche.toml` and the article say.
    #[must_use]
    pub fn with_source(mut self, source: Locale) -> Self {
        self.source = Some(source);
        self
    }

    /// Sets how the catalog is opened: its functions, limits and policy. By default as
    /// [`Catalog::builder`] has them. The source locale belongs to
    /// [`with_source`](Self::with_source).
    #[must_use]
    pub fn with_builder(mut self, builder: CatalogBuilder) -> Self {
        self.builder = builder;
        self
    }

    /// Opens the catalog. Where it has neither stories nor settings, an article's locale becomes
    /// its source.
    pub(super) fn open(
        &self,
        locale: Option<&Locale>,
    ) -> Result<(Catalog, Baseline), catalog::Error> {
        let baseline = self.baseline()?;
        let open = |builder| self.open_with(builder, &baseline);
        if let Some(source) = &self.source {
            return Ok((open(self.builder.clone().source(source.clone()))?, baseline));
        }
        let catalog = open(self.builder.clone())?;
        let catalog = match locale {
            Some(locale) if locale != catalog.source() && is_new(&catalog)? => {
                open(self.builder.clone().source(locale.clone()))?
            }
            _ => catalog,
        };
        Ok((catalog, baseline))
    }

    fn baseline(&self) -> Result<Baseline, catalog::Error> {
        let Origin::Folder(path) = &self.origin else { return Ok(Baseline::Unknown) };
        match Folder::new(path) {
            Ok(folder) => Ok(Baseline::Seen(Seen::new(folder))),
            Err(files::Error::NotFound { .. }) => Ok(Baseline::Nothing),
            Err(error) => Err(error.into()),
        }
    }

    fn open_with(
        &self,
        builder: CatalogBuilder,
        baseline: &Baseline,
    ) -> Result<Catalog, catalog::Error> {
        let builder = builder.may_be_empty();
        match (&self.origin, baseline) {
            (Origin::Files(files), _) => builder.open_files(Arc::clone(files)),
            (Origin::Folder(_), Baseline::Seen(seen)) => builder.open_files(seen.clone()),
            (Origin::Folder(_), _) => builder.open_memory(Memory::new()),
        }
    }
}

/// The state of the catalog's files when the import was planned, which writing compares them with.
#[derive(Clone, Debug)]
pub(super) enum Baseline {
    /// The folder did not exist.
    Nothing,
    /// The folder's files, as they were when they were first read.
    Seen(Seen<Folder>),
    /// The files did not come from a folder.
    Unknown,
}

impl Baseline {
    /// The expected state of one file.
    pub(super) fn before(&self, path: &str) -> Before<'static> {
        match self {
            Self::Nothing => Before::NOTHING,
            Self::Seen(seen) => seen.before(path),
            Self::Unknown => Before::Anything,
        }
    }
}

fn is_new(catalog: &Catalog) -> Result<bool, catalog::Error> {
    Ok(catalog.stories().next().is_none() && catalog.read_if_there(CONFIG_FILE)?.is_none())
}
