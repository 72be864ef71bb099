//! Findings for programs: JSON, SARIF, GitHub, `JUnit`, reviewdog.

mod github;
mod json;
mod junit;
mod rdjsonl;
mod sarif;

use serde_json::Value;

use super::finding::Finding;
use super::run::Report;
use depeche::prose::Prose;
use depeche_fluent::diagnostic::Severity;

/// A format of reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// The project's own, see `docs/check.schema.json`.
    Json,
    /// SARIF 2.1.0 (OASIS), for code scanning.
    Sarif,
    /// Workflow commands of GitHub Actions.
    Github,
    /// The XML of `JUnit`, for test dashboards.
    Junit,
    /// reviewdog's diagnostics, a line of JSON each, with suggestions.
    Rdjsonl,
}

/// Writes a report; texts are in the language of `prose`.
pub fn write(report: &Report, format: Format, prose: &Prose) -> String {
    match format {
        Format::Json => json::write(report, prose),
        Format::Sarif => sarif::write(report, prose),
        Format::Github => github::write(report, prose),
        Format::Junit => junit::write(report, prose),
        Format::Rdjsonl => rdjsonl::write(report, prose),
    }
}

/// What a finding says, in one line.
fn text(finding: &Finding, prose: &Prose) -> String {
    prose.title(&finding.diagnostic)
}

/// The same with what helps.
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
