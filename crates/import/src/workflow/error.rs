//! Why an import was not prepared.

use super::super::story;
use depeche::{catalog, upkeep};

/// An import could not be prepared; nothing was written.
///
/// Diagnostics that were found before are given to [`Questions::found`](super::Questions::found).
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum JobError {
    /// The file cannot be read as an article.
    #[cfg(feature = "read")]
    #[error(transparent)]
    Read(#[from] super::super::read::ReadError),
    /// The catalog cannot be opened.
    #[error(transparent)]
    Catalog(#[from] catalog::Error),
    /// The article cannot be imported.
    #[error(transparent)]
    Import(#[from] story::Error),
    /// The records of the translations cannot be read.
    #[error(transparent)]
    Upkeep(#[from] upkeep::Error),
    /// An option of source articles was given for a translation.
    #[error("a translation takes its {0} from the source")]
    SourceOnly(SourceOption),
    /// A question was answered with [`Answer::Abort`](super::Answer::Abort).
    #[error("the import was aborted")]
    Aborted,
}

/// An option that only articles in the source locale may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SourceOption {
    /// [`FactsMode::Find`](super::FactsMode::Find).
    Facts,
    /// [`ImportJob::with_published`](super::ImportJob::with_published).
    Published,
}

impl std::fmt::Display for SourceOption {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Facts => "facts",
            Self::Published => "publication date",
        })
    }
}
