//! Why a command did not do what was asked.

use std::io;
use std::path::Path;

use depeche::catalog::{self, Catalog};
use depeche::edition;
use depeche::files::{self, HistoryError, Holder};
use depeche::upkeep;
use depeche_fluent::diagnostic::{Diagnostic, RuleId};
use depeche_import::{JobError, SourceOption};

/// A command that failed: what to say, and the exit status.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) diagnostics: Vec<Diagnostic>,
    pub(crate) status: u8,
}

impl Failure {
    /// Usage, configuration, input or output: status 2.
    pub(crate) fn usage(diagnostic: Diagnostic) -> Self {
        Self { diagnostics: vec![diagnostic], status: 2 }
    }

    /// Content that is not good enough: status 1.
    pub(crate) fn content(diagnostics: Vec<Diagnostic>) -> Self {
        Self { diagnostics, status: 1 }
    }

    /// Both at once, with the graver status.
    pub(crate) fn and(mut self, other: Self) -> Self {
        self.diagnostics.extend(other.diagnostics);
        self.status = self.status.max(other.status);
        self
    }

    /// Both, where there are two.
    pub(crate) fn both(one: Option<Self>, other: Option<Self>) -> Option<Self> {
        match (one, other) {
            (Some(one), Some(other)) => Some(one.and(other)),
            (one, other) => one.or(other),
        }
    }

    /// No story was named, and there is more than one.
    pub(crate) fn several_stories(catalog: &Catalog) -> Self {
        // A list of a thousand helps nobody.
        let stories = catalog.stories().take(10).map(str::to_owned).collect::<Vec<_>>();
        let more = catalog.stories().len() - stories.len();
        Self::usage(
            Diagnostic::new(RuleId::SeveralStories).with("stories", stories).with("more", more),
        )
    }

    /// A file could not be written.
    pub(crate) fn cannot_write(path: &Path, reason: &str) -> Self {
        let path = path.display().to_string();
        Self::usage(Diagnostic::new(RuleId::CannotWrite).with("path", path).with("reason", reason))
    }

    /// The story has no such message, or the message no such attribute.
    pub(crate) fn unknown_message(
        message: &str,
        attribute: Option<&str>,
        nearest: Option<String>,
    ) -> Self {
        let diagnostic = match attribute {
            Some(attribute) => Diagnostic::new(RuleId::UnknownAttribute)
                .with("name", format!("{message}.{attribute}")),
            None => Diagnostic::new(RuleId::UnknownMessage).with("name", message),
        };
        Self::usage(suggesting(diagnostic, nearest))
    }
}

impl From<files::WriteError> for Failure {
    fn from(error: files::WriteError) -> Self {
        match error {
            files::WriteError::Unwritable { path, source } => {
                Self::cannot_write(Path::new(&path), &reason(&source))
            }
            files::WriteError::Outside { path } => {
                Self::usage(Diagnostic::new(RuleId::FileOutside).with("path", path))
            }
            files::WriteError::Changed { path } => Self::usage(changed(path)),
            files::WriteError::TooLarge { path, size, limit } => {
                Self::usage(too_large(path, size, limit))
            }
            files::WriteError::Locked { holder } => {
                Self::usage(about(&holder, Diagnostic::new(RuleId::CatalogLocked)))
            }
            other => Self::usage(failed(&other)),
        }
    }
}

impl From<HistoryError> for Failure {
    fn from(error: HistoryError) -> Self {
        Self::usage(match error {
            HistoryError::NoGit(_) => Diagnostic::new(RuleId::NoGit),
            HistoryError::NoHistory => Diagnostic::new(RuleId::NoHistory),
            HistoryError::Shallow => {
                Diagnostic::new(RuleId::HistoryIncomplete).with("kind", "shallow")
            }
            HistoryError::Partial => {
                Diagnostic::new(RuleId::HistoryIncomplete).with("kind", "partial")
            }
            HistoryError::Failed(reason) => {
                Diagnostic::new(RuleId::GitFailed).with("reason", reason)
            }
            other => failed(&other),
        })
    }
}

impl From<upkeep::Error> for Failure {
    fn from(error: upkeep::Error) -> Self {
        match error {
            upkeep::Error::Files(error) => error.into(),
            upkeep::Error::History(error) => error.into(),
            upkeep::Error::Write(error) => error.into(),
            other => Self::usage(failed(&other)),
        }
    }
}

impl From<depeche_import::Error> for Failure {
    fn from(error: depeche_import::Error) -> Self {
        match error {
            depeche_import::Error::Catalog(error) => error.into(),
            depeche_import::Error::Files(error) => error.into(),
            depeche_import::Error::Edition(error) => error.into(),
            depeche_import::Error::Invalid(diagnostics) => Self { diagnostics, status: 2 },
            depeche_import::Error::Empty => Self::usage(Diagnostic::new(RuleId::ImportNoText)),
            depeche_import::Error::StoryExists { id, path } => {
                let diagnostic = Diagnostic::new(RuleId::ImportStoryExists).with("name", id);
                Self::usage(diagnostic.with("path", path))
            }
            depeche_import::Error::InvalidId { id } => {
                Self::usage(Diagnostic::new(RuleId::ImportInvalidId).with("name", id))
            }
            depeche_import::Error::Bare { id } => {
                Self::usage(Diagnostic::new(RuleId::ImportBareStory).with("name", id))
            }
            depeche_import::Error::IsSource { locale } => Self::usage(
                Diagnostic::new(RuleId::ImportIsSource).with("name", locale.to_string()),
            ),
            other => Self::usage(failed(&other)),
        }
    }
}

impl From<JobError> for Failure {
    fn from(error: JobError) -> Self {
        match error {
            JobError::Read(error) => Self::usage(error.diagnostic()),
            JobError::Catalog(error) => error.into(),
            JobError::Import(error) => error.into(),
            JobError::Upkeep(error) => error.into(),
            JobError::SourceOnly(option) => {
                let option = match option {
                    SourceOption::Facts => "--facts",
                    SourceOption::Published => "--published",
                    _ => return Self::usage(failed(&JobError::SourceOnly(option))),
                };
                Self::usage(Diagnostic::new(RuleId::ImportSourceOption).with("option", option))
            }
            other => Self::usage(failed(&other)),
        }
    }
}

impl From<files::Error> for Failure {
    fn from(error: files::Error) -> Self {
        let reason = match &error {
            files::Error::Unreadable { source, .. } => source.to_string(),
            _ => String::new(),
        };
        Self::usage(match error {
            files::Error::NotFound { path } => {
                Diagnostic::new(RuleId::FileNotFound).with("path", path)
            }
            files::Error::TooLarge { path, size, limit } => too_large(path, size, limit),
            files::Error::Outside { path } => {
                Diagnostic::new(RuleId::FileOutside).with("path", path)
            }
            files::Error::Unreadable { path, .. } => {
                Diagnostic::new(RuleId::FileUnreadable).with("path", path).with("reason", reason)
            }
            other => failed(&other),
        })
    }
}

impl From<catalog::Error> for Failure {
    fn from(error: catalog::Error) -> Self {
        match error {
            catalog::Error::Files(error) => error.into(),
            catalog::Error::NoCatalog { path, .. } => {
                Self::usage(Diagnostic::new(RuleId::NoCatalog).with("path", path))
            }
            catalog::Error::NoStories { origin, found } => {
                let found = found.iter().map(ToString::to_string).collect::<Vec<_>>();
                let diagnostic = Diagnostic::new(RuleId::NoStories).with("source", &origin);
                Self::usage(diagnostic.with("found", found))
            }
            catalog::Error::Invalid(diagnostics) => Self { diagnostics, status: 2 },
            catalog::Error::UnknownStory { id, nearest } => {
                let diagnostic = Diagnostic::new(RuleId::UnknownStory).with("name", id);
                Self::usage(suggesting(diagnostic, nearest))
            }
            other => Self::usage(failed(&other)),
        }
    }
}

impl From<edition::Error> for Failure {
    fn from(error: edition::Error) -> Self {
        match error {
            edition::Error::Source(diagnostics) => Self::content(diagnostics),
            edition::Error::Facts(diagnostics) => Self { diagnostics, status: 2 },
            edition::Error::Catalog(error) => error.into(),
            edition::Error::UnknownFact { name, known, nearest } => {
                let diagnostic = Diagnostic::new(RuleId::UnknownFact).with("name", name);
                Self::usage(suggesting(diagnostic.with("expected", known), nearest))
            }
            other => Self::usage(failed(&other)),
        }
    }
}

/// A file that somebody changed, and that was left alone.
pub(crate) fn changed(path: String) -> Diagnostic {
    Diagnostic::new(RuleId::FileChanged).with("path", path)
}

/// Whom this waits for.
pub(crate) fn waiting(holder: &Holder) -> Diagnostic {
    about(holder, Diagnostic::new(RuleId::WaitingForLock))
}

fn about(holder: &Holder, diagnostic: Diagnostic) -> Diagnostic {
    diagnostic
        .with("holder", if holder.process == 0 { "unknown" } else { "known" })
        .with("command", holder.command.as_str())
        .with("process", holder.process.to_string())
        .with("host", holder.host.as_str())
        .with("since", holder.since.as_str())
}

fn too_large(path: String, size: u64, limit: u64) -> Diagnostic {
    Diagnostic::new(RuleId::FileTooLarge)
        .with("path", path)
        .with("size", usize::try_from(size).unwrap_or(usize::MAX))
        .with("limit", usize::try_from(limit).unwrap_or(usize::MAX))
}

/// An error that this program does not know, in the library's words.
fn failed(error: &dyn std::error::Error) -> Diagnostic {
    Diagnostic::new(RuleId::OperationFailed).with("reason", error.to_string())
}

fn suggesting(diagnostic: Diagnostic, nearest: Option<String>) -> Diagnostic {
    match nearest {
        Some(nearest) => diagnostic.with("suggestion", nearest),
        None => diagnostic,
    }
}

/// What the system says, without the number of its error and without the name of a file that was
/// only there for the time of writing.
pub(crate) fn reason(error: &io::Error) -> String {
    let Some(code) = error.raw_os_error() else { return error.kind().to_string() };
    let said = io::Error::from_raw_os_error(code).to_string();
    said.split(" (os error").next().unwrap_or(&said).to_owned()
}
