//! Findings for programs: JSON, SARIF, GitHub, `JUnit`, reviewdog.
//!
//! [`write()`] writes a whole report; a [`Writer`] writes findings as a check gives them away.

mod github;
mod json;
mod junit;
mod rdjsonl;
mod sarif;

use std::io::{self, Write};

use rayon::prelude::*;
use serde::Serialize;
use serde_json::Value;

use super::finding::Finding;
use super::results::{Report, Summary};
use depeche::prose::Prose;
use depeche_fluent::diagnostic::Severity;

/// A format of reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Format {
    /// This project's own JSON, described by `docs/check.schema.json`.
    Json,
    /// SARIF 2.1.0 (OASIS), for code scanning.
    Sarif,
    /// Workflow commands of GitHub Actions.
    Github,
    /// The XML of `JUnit`, for test dashboards.
    Junit,
    /// reviewdog's diagnostics, one on a line of JSON, with suggestions.
    Rdjsonl,
}

/// A report as text in a format; sentences are in the language of `prose`.
pub fn write(report: &Report, format: Format, prose: &Prose) -> String {
    let mut out = Vec::new();
    let mut writer = Writer::in_memory(format, prose);
    // Small chunks keep all threads busy.
    let chunks = report.findings.par_chunks(64);
    let rows = chunks.map(|findings| writer.rows(findings)).collect::<Vec<_>>();
    let summary = Summary { locales: report.locales.clone(), files: report.files };
    let written = writer
        .begin(&mut out)
        .and_then(|()| rows.iter().try_for_each(|rows| writer.put(rows, &mut out)))
        .and_then(|()| writer.end(&summary, report.known, &mut out));
    // Writing to memory cannot fail.
    debug_assert!(written.is_ok());
    String::from_utf8(out).unwrap_or_default()
}

/// Writes findings as they come.
///
/// `JUnit` states the number of findings before the findings: they wait in temporary files until the
/// last one has come. The other formats are written at once.
#[derive(Debug)]
pub struct Writer<'p> {
    format: Format,
    prose: &'p Prose,
    is_first: bool,
    suites: junit::Suites,
}

/// Findings as [`Writer::put`] writes them.
#[derive(Debug)]
pub struct Rows(Vec<Row>);

#[derive(Debug)]
struct Row {
    text: String,
    /// The locale, where a format groups by it.
    suite: String,
    /// Whether the severity is above [`Severity::Info`].
    failed: bool,
}

impl<'p> Writer<'p> {
    /// A writer of a format; sentences are in the language of `prose`.
    pub fn new(format: Format, prose: &'p Prose) -> Self {
        Self { format, prose, is_first: true, suites: junit::Suites::on_disk() }
    }

    fn in_memory(format: Format, prose: &'p Prose) -> Self {
        Self { suites: junit::Suites::in_memory(), ..Self::new(format, prose) }
    }

    /// Formats findings; several threads may do so at once.
    pub fn rows(&self, findings: &[Finding]) -> Rows {
        let row = |finding: &Finding| Row {
            text: match self.format {
                Format::Json => json::row(finding, self.prose),
                Format::Sarif => sarif::row(finding, self.prose),
                Format::Github => github::row(finding, self.prose),
                Format::Junit => junit::row(finding, self.prose),
                Format::Rdjsonl => rdjsonl::row(finding, self.prose),
            },
            suite: match self.format {
                Format::Junit => finding.diagnostic.subject.locale.clone().unwrap_or_default(),
                _ => String::new(),
            },
            failed: severity(finding) > Severity::Info,
        };
        Rows(findings.iter().map(row).collect())
    }

    /// Writes what comes before the first finding.
    ///
    /// # Errors
    ///
    /// When it cannot be written.
    pub fn begin(&mut self, out: &mut dyn Write) -> io::Result<()> {
        match self.format {
            Format::Json => json::begin(out),
            Format::Sarif => sarif::begin(self.prose, out),
            Format::Github | Format::Junit | Format::Rdjsonl => Ok(()),
        }
    }

    /// Writes findings.
    ///
    /// # Errors
    ///
    /// When they cannot be written.
    pub fn put(&mut self, rows: &Rows, out: &mut dyn Write) -> io::Result<()> {
        for row in &rows.0 {
            match self.format {
                Format::Json | Format::Sarif => {
                    out.write_all(if self.is_first { b"\n" } else { b",\n" })?;
                    out.write_all(row.text.as_bytes())?;
                }
                Format::Github | Format::Rdjsonl => out.write_all(row.text.as_bytes())?,
                Format::Junit => self.suites.put(row)?,
            }
            self.is_first = false;
        }
        Ok(())
    }

    /// Writes what comes after the last finding; `known` is the number of findings that a baseline
    /// has taken out.
    ///
    /// # Errors
    ///
    /// When it cannot be written.
    pub fn end(&mut self, summary: &Summary, known: usize, out: &mut dyn Write) -> io::Result<()> {
        match self.format {
            Format::Json => json::end(summary, known, self.is_first, out),
            Format::Sarif => sarif::end(self.is_first, self.prose, out),
            Format::Junit => self.suites.write(summary, out),
            Format::Github | Format::Rdjsonl => Ok(()),
        }
    }
}

/// An item of a JSON array, indented by this many spaces.
fn item(value: &impl Serialize, indent: usize) -> String {
    let text = serde_json::to_string_pretty(value).unwrap_or_default();
    let gap = " ".repeat(indent);
    // Line ends within texts are escaped.
    format!("{gap}{}", text.replace('\n', &format!("\n{gap}")))
}

/// The title of a finding, in one line.
fn text(finding: &Finding, prose: &Prose) -> String {
    prose.title(&finding.diagnostic)
}

/// The title of a finding, and its help on a second line.
fn whole_text(finding: &Finding, prose: &Prose) -> String {
    let explained = prose.explain(&finding.diagnostic);
    match explained.help {
        Some(help) => format!("{}\n{help}", explained.title),
        None => explained.title,
    }
}

/// Lines and columns from 1, in characters: start and end.
fn lines(finding: &Finding) -> Option<[usize; 4]> {
    let place = finding.diagnostic.place.as_ref()?;
    let (start, end) = (place.start(), place.end());
    Some([start.line, start.column, end.line, end.column])
}

fn severity(finding: &Finding) -> Severity {
    finding.diagnostic.severity
}

/// Sets a member of a JSON object.
fn set(object: &mut Value, name: &str, value: impl Into<Value>) {
    if let Value::Object(members) = object {
        members.insert(name.to_owned(), value.into());
    }
}
