//! What a check gives back: findings as they come, all of them, and the numbers of what was checked.

use std::convert::Infallible;

use super::finding::Finding;
use depeche_fluent::diagnostic::Severity;
use depeche_fluent::locale::Locale;

/// How far a check has come, in files.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Progress {
    /// Files checked so far.
    pub done: usize,
    /// Files to check in all.
    pub total: usize,
}

/// The findings of one story in one locale, of a whole locale, or of the project.
#[derive(Debug)]
#[non_exhaustive]
pub struct Found {
    /// The locale; `None` for findings about the project.
    pub locale: Option<Locale>,
    /// The story, or the path of another file in the locale's folder without its ending; `None`
    /// for findings about a locale or the project.
    pub story: Option<String>,
    /// The findings, by path and place; at least one.
    pub findings: Vec<Finding>,
}

/// Takes the findings of a check as they come.
///
/// Findings come by story and then locale, in the project's order, whatever the number of threads;
/// findings about a whole locale, or the project, come last.
pub trait Receiver: Sync {
    /// What is kept of findings, which are dropped once it is made.
    type Made: Send;
    /// Why no more can be taken.
    type Error;

    /// Makes of findings what is kept of them, such as a text. Several threads call it, in any
    /// order.
    fn make(&self, found: Found) -> Self::Made;

    /// Takes what was made, in order.
    ///
    /// # Errors
    ///
    /// When no more can be taken: the check ends.
    fn take(&mut self, made: Self::Made) -> Result<(), Self::Error>;
}

/// The numbers of what was checked.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Summary {
    /// One summary for each locale that was checked, in the project's order.
    pub locales: Vec<LocaleSummary>,
    /// Files that were checked.
    pub files: usize,
}

/// The numbers of what was checked in one locale.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct LocaleSummary {
    /// The locale.
    pub locale: Locale,
    /// Files that were checked.
    pub files: usize,
    /// Messages and terms in those files.
    pub messages: usize,
}

/// All findings of a check, in memory: what [`check`](crate::check) returns.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct Report {
    /// The findings, by story and then locale, in the project's order; those about a whole locale
    /// come last.
    pub findings: Vec<Finding>,
    /// One summary for each locale that was checked, in the project's order.
    pub locales: Vec<LocaleSummary>,
    /// Files that were checked.
    pub files: usize,
    /// How many findings a [baseline](crate::baseline) has taken out.
    pub known: usize,
}

impl Report {
    /// How many findings have exactly this severity.
    pub fn count(&self, severity: Severity) -> usize {
        let of = |finding: &&Finding| finding.diagnostic.severity == severity;
        self.findings.iter().filter(of).count()
    }

    /// Whether any finding is of this severity or a higher one.
    pub fn has(&self, least: Severity) -> bool {
        self.findings.iter().any(|finding| finding.diagnostic.severity >= least)
    }
}

/// Keeps all findings.
impl Receiver for Report {
    type Made = Vec<Finding>;
    type Error = Infallible;

    fn make(&self, found: Found) -> Self::Made {
        found.findings
    }

    fn take(&mut self, mut made: Self::Made) -> Result<(), Infallible> {
        self.findings.append(&mut made);
        Ok(())
    }
}
