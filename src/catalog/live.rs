//! A catalog that can be reloaded while it is in use.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use arc_swap::ArcSwap;

use super::{Catalog, CatalogBuilder, Error};

/// A catalog on disk that can be reloaded while other threads use it.
///
/// Reloading replaces the whole catalog at once; a [`Catalog`] that was taken earlier stays as it
/// was. If the folder has errors, the last good catalog stays in use.
///
/// ```
/// use depeche::catalog::LiveCatalog;
/// use depeche::Catalog;
///
/// let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/locales");
/// let live = LiveCatalog::open(Catalog::builder(), folder)?;
/// live.reload()?;
/// assert_eq!(live.current().source().to_string(), "fr");
/// # Ok::<(), depeche::catalog::Error>(())
/// ```
#[derive(Debug)]
pub struct LiveCatalog {
    builder: CatalogBuilder,
    folder: PathBuf,
    current: ArcSwap<Catalog>,
}

impl LiveCatalog {
    /// Opens a folder for the first time.
    ///
    /// # Errors
    ///
    /// As [`Catalog::open`], or when a story cannot be read.
    pub fn open(builder: CatalogBuilder, folder: impl AsRef<Path>) -> Result<Self, Error> {
        let folder = folder.as_ref().to_owned();
        let current = ArcSwap::from_pointee(open(&builder, &folder)?);
        Ok(Self { builder, folder, current })
    }

    /// The catalog that was loaded last. Take it once per request, so that the request sees one
    /// version.
    pub fn current(&self) -> Catalog {
        Catalog::clone(&self.current.load())
    }

    /// Reads the folder again.
    ///
    /// # Errors
    ///
    /// When the catalog, or a story of it, cannot be read; the last good catalog stays in use.
    pub fn reload(&self) -> Result<(), Error> {
        self.current.store(Arc::new(open(&self.builder, &self.folder)?));
        Ok(())
    }
}

/// Opens the folder and reads every story's facts and skeleton.
fn open(builder: &CatalogBuilder, folder: &Path) -> Result<Catalog, Error> {
    let catalog = builder.clone().open(folder)?;
    catalog.stories().try_for_each(|id| catalog.story(id).map(drop))?;
    Ok(catalog)
}
