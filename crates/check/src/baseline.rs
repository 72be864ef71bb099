//! Baselines: the findings that a project had on one day, so that later checks report new ones only.
//!
//! ```
//! use depeche::{Catalog, files::Memory};
//! use depeche_check::baseline::Baseline;
//! use depeche_check::{Options, Project, check};
//!
//! let found = |text: &str| {
//!     let catalog = Catalog::builder().open_memory(Memory::from_iter([("fr/vote.ftl", text)]))?;
//!     Ok::<_, depeche::catalog::Error>(check(&Project::of_catalog(&catalog)?, &Options::default()))
//! };
//! let before = found("lead = Le  vote\n")?;
//! let baseline = Baseline::read(&Baseline::of(&before).to_json())?;
//! let mut after = found("lead = Le  vote\ntitle = La  une\n")?;
//! baseline.apply(&mut after);
//! assert_eq!((after.findings.len(), after.known), (1, 1));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use serde::{Deserialize, Serialize};

use super::finding::Finding;
use super::results::Report;
use depeche_fluent::diagnostic::Argument;

/// The version of the format.
const VERSION: u8 = 1;

/// The findings of a report, identified by what stays the same when lines move: path, message,
/// attribute and rule, with the number of such findings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Baseline {
    version: u8,
    findings: Vec<Known>,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
struct Known {
    path: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    message: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    attribute: Option<String>,
    rule: String,
    /// How many findings have this path, message, attribute and rule.
    count: usize,
}

/// A baseline could not be read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The text is not JSON, or not the JSON that [`Baseline::to_json`] writes.
    #[error("{reason}")]
    Syntax {
        /// What is wrong, with line and column.
        reason: String,
    },
    /// The text was written by a later version of this crate.
    #[error("version {0}")]
    Version(u8),
}

impl Baseline {
    /// The findings of a report.
    pub fn of(report: &Report) -> Self {
        let counts = Counts::default();
        counts.add(&report.findings);
        counts.baseline()
    }

    /// The findings of the baseline, to be matched by those that a check gives away one story at a
    /// time ([`Counts::take`]).
    pub fn counts(&self) -> Counts {
        let zero = |known: &Known| Known { count: 0, ..known.clone() };
        let counts = self.findings.iter().map(|known| (zero(known), known.count));
        Counts(Mutex::new(counts.collect()))
    }

    /// Reads a baseline that [`Self::to_json`] wrote.
    ///
    /// # Errors
    ///
    /// When the text is something else, or of a later version.
    pub fn read(text: &str) -> Result<Self, Error> {
        let read: Self = serde_json::from_str(text)
            .map_err(|error| Error::Syntax { reason: error.to_string() })?;
        if read.version == VERSION { Ok(read) } else { Err(Error::Version(read.version)) }
    }

    /// The baseline as JSON, sorted and with one finding on a line, so that version control shows
    /// which findings were added and removed.
    pub fn to_json(&self) -> String {
        let lines = self.findings.iter().filter_map(|known| serde_json::to_string(known).ok());
        let lines = lines.collect::<Vec<_>>().join(",\n");
        format!("{{\"version\":{},\"findings\":[\n{lines}\n]}}\n", self.version)
    }

    /// The number of findings in it.
    pub fn len(&self) -> usize {
        self.findings.iter().map(|known| known.count).sum()
    }

    /// Whether it is empty.
    pub fn is_empty(&self) -> bool {
        self.findings.is_empty()
    }

    /// Takes the known findings out of a report and counts them in [`Report::known`]. Of more
    /// findings with the same path, message, attribute and rule than the baseline has, the later
    /// ones are new.
    pub fn apply(&self, report: &mut Report) {
        report.known = self.counts().take(&mut report.findings);
    }
}

/// Counts findings that come one story at a time, from several threads: to make a baseline of them,
/// or to match them with one. All findings of one path come from one thread, in order.
#[derive(Debug, Default)]
pub struct Counts(Mutex<BTreeMap<Known, usize>>);

impl Counts {
    /// Counts findings.
    pub fn add(&self, findings: &[Finding]) {
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        for finding in findings {
            *counts.entry(known(finding)).or_default() += 1;
        }
    }

    /// A baseline of what was counted.
    pub fn baseline(self) -> Baseline {
        let counts = self.0.into_inner().unwrap_or_else(PoisonError::into_inner);
        let findings = counts.into_iter().map(|(known, count)| Known { count, ..known });
        Baseline { version: VERSION, findings: findings.collect() }
    }

    /// Takes the known findings out; returns their number.
    pub fn take(&self, findings: &mut Vec<Finding>) -> usize {
        let mut left = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let before = findings.len();
        findings.retain(|finding| match left.get_mut(&known(finding)) {
            Some(count) if *count > 0 => {
                *count -= 1;
                false
            }
            _ => true,
        });
        before - findings.len()
    }
}

fn known(finding: &Finding) -> Known {
    let subject = &finding.diagnostic.subject;
    Known {
        path: finding.path().to_owned(),
        message: subject.message.clone(),
        attribute: subject.attribute.clone(),
        rule: finding.diagnostic.rule.name().to_owned(),
        count: 0,
    }
}

/// A fingerprint of a finding's rule, locale, path, message and arguments, but not of its line: 128
/// bits of BLAKE3 in hexadecimal.
pub(crate) fn fingerprint(finding: &Finding) -> String {
    let subject = &finding.diagnostic.subject;
    let mut hasher = blake3::Hasher::new();
    let mut add = |part: &str| {
        hasher.update(part.as_bytes());
        hasher.update(&[0]);
    };
    add(finding.diagnostic.rule.name());
    add(subject.locale.as_deref().unwrap_or_default());
    add(finding.path());
    add(subject.message.as_deref().unwrap_or_default());
    add(subject.attribute.as_deref().unwrap_or_default());
    for (name, value) in &finding.diagnostic.arguments {
        if let Argument::Text(text) = value {
            add(name);
            add(text);
        }
    }
    let hash = hasher.finalize().to_hex();
    hash.as_str().get(..32).unwrap_or_default().to_owned()
}
