//! The catalog that an article goes into.

use std::path::PathBuf;
use std::sync::Arc;

use depeche::catalog::config::CONFIG_FILE;
use depeche::catalog::{self, Catalog, CatalogBuilder};
use depeche::files::Files;
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
    pub(super) fn open(&self, locale: Option<&Locale>) -> Result<Catalog, catalog::Error> {
        if let Some(source) = &self.source {
            return self.open_with(self.builder.clone().source(source.clone()));
        }
        let catalog = self.open_with(self.builder.clone())?;
        match locale {
            Some(locale) if locale != catalog.source() && is_new(&catalog)? => {
                self.open_with(self.builder.clone().source(locale.clone()))
            }
            _ => Ok(catalog),
        }
    }

    fn open_with(&self, builder: CatalogBuilder) -> Result<Catalog, catalog::Error> {
        match &self.origin {
            Origin::Folder(path) => builder.open_or_new(path),
            Origin::Files(files) => builder.may_be_empty().open_files(Arc::clone(files)),
        }
    }
}

fn is_new(catalog: &Catalog) -> Result<bool, catalog::Error> {
    Ok(catalog.stories().next().is_none() && catalog.read_if_there(CONFIG_FILE)?.is_none())
}
