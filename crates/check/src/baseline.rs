//! What a project has had for long: findings that are known, so that only new ones are reported.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use serde::{Deserialize, Serialize};

use super::finding::Finding;
use super::results::Report;
use depeche_fluent::diagnostic::Argument;

/// The version of the format.
const VERSION: u8 = 1;

/// Findings by what stays the same when lines move.
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
    /// How often.
    count: usize,
}

/// A text is no baseline.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// It is not what this program writes.
    #[error("{0}")]
    Syntax(#[from] serde_json::Error),
    /// It was written by a later version.
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

    /// What is left to be known, before anything was found.
    pub fn counts(&self) -> Counts {
        let zero = |known: &Known| Known { count: 0, ..known.clone() };
        let counts = self.findings.iter().map(|known| (zero(known), known.count));
        Counts(Mutex::new(counts.collect()))
    }

    /// Reads what [`Self::to_json`] wrote.
    ///
    /// # Errors
    ///
    /// When it is something else, or of a later version.
    pub fn read(text: &str) -> Result<Self, Error> {
        let read: Self = serde_json::from_str(text)?;
        if read.version == VERSION { Ok(read) } else { Err(Error::Version(read.version)) }
    }

    /// A line a finding, sorted, so that versions compare well.
    pub fn to_json(&self) -> String {
        let lines = self.findings.iter().filter_map(|known| serde_json::to_string(known).ok());
        let lines = lines.collect::<Vec<_>>().join(",\n");
        format!("{{\"version\":{},\"findings\":[\n{lines}\n]}}\n", self.version)
    }

    /// How many findings it holds.
    pub fn len(&self) -> usize {
        self.findings.iter().map(|known| known.count).sum()
    }

    /// Whether it holds none.
    pub fn is_empty(&self) -> bool {
        self.findings.is_empty()
    }

    /// Takes the known findings out of a report; more of one kind than were known are new.
    pub fn apply(&self, report: &mut Report) {
        report.known = self.counts().take(&mut report.findings);
    }
}

/// How many findings of each kind there are, or are left: for findings that come one after the
/// other, from several threads. Findings of one kind have one path, and come in order.
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

    /// Takes out the findings that are left to be known; says how many.
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

/// A name for a finding that stays the same as long as its rule, locale, message and what it says
/// do: 128 bits of BLAKE3 in hexadecimal.
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
