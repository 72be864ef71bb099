//! What an import would do, and doing it.

use std::path::Path;

use super::super::story::{FactLine, Plan};
use super::destination::Baseline;
use depeche::files::{NewFile, WriteError, Writer};
use depeche::upkeep::Changes;
use depeche_fluent::diagnostic::Diagnostic;
use depeche_fluent::locale::Locale;

/// What an import does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImportKind {
    /// A new story.
    Created,
    /// A story brought up to date with its article.
    Updated,
    /// Translations of a story's messages.
    Translated,
}

/// What an import would do: a report as data, and the files. [`ImportJob`](super::ImportJob) has an
/// example.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PreparedImport {
    /// The id of the story.
    pub story: String,
    /// The locale of the article.
    pub locale: Locale,
    /// What the import does.
    pub kind: ImportKind,
    /// The facts that were taken, in the order of the article. A fact whose placeable no message
    /// shows in the end is left out of the front matter.
    pub facts: Vec<FactLine>,
    /// What reading the file found. What planning found is in [`Plan::diagnostics`].
    pub diagnostics: Vec<Diagnostic>,
    /// What becomes of each text, and the files of the story.
    pub plan: Plan,
    /// The records of what translations were made from, written together with an update of their
    /// source; empty in every other import.
    pub records: Changes,
    pub(super) baseline: Baseline,
    /// The limit of files of the catalog, in bytes.
    pub(super) limit: u64,
}

impl PreparedImport {
    /// All files that the import writes: records, then the story's. Where nothing changes, none.
    pub fn files(&self) -> impl Iterator<Item = &NewFile> {
        self.records.changes.iter().chain(&self.plan.files)
    }

    /// Writes the files below the folder of the catalog: all of them, or none.
    ///
    /// # Errors
    ///
    /// As [`write_with`](Self::write_with).
    pub fn write(&self, folder: impl AsRef<Path>) -> Result<(), WriteError> {
        self.write_with(Writer::new(folder)).map(|_| ())
    }

    /// Writes the files with a writer, which may hold the catalog's lock already: all of them, or
    /// none. Returns the files of an interrupted command that somebody has changed since, and that
    /// were left as they are.
    ///
    /// # Errors
    ///
    /// When a file cannot be written, was changed after it was read, or would be larger than the
    /// catalog's limit, and when another command holds the lock; no file is then changed.
    pub fn write_with(&self, writer: Writer<'_>) -> Result<Vec<String>, WriteError> {
        let mut writer = writer.limit(self.limit);
        for file in self.files() {
            writer.put(&file.path, file.text.as_bytes(), self.baseline.before(&file.path))?;
        }
        writer.commit()?;
        Ok(writer.left_alone())
    }
}
