//! Workflow commands of GitHub Actions: annotations beside the lines of a change.

use std::fmt::Write as _;

use super::{lines, severity, whole_text};
use crate::finding::Finding;
use depeche::prose::Prose;
use depeche_fluent::diagnostic::{Severity, visible};

pub(super) fn row(finding: &Finding, prose: &Prose) -> String {
    let command = match severity(finding) {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "notice",
    };
    let mut out = format!("::{command} file={}", property(&visible(finding.path())));
    if let Some([line, column, end_line, end_column]) = lines(finding) {
        let _ = write!(out, ",line={line},endLine={end_line}");
        // Columns count within one line only.
        if line == end_line {
            let _ = write!(out, ",col={column},endColumn={end_column}");
        }
    }
    let text = data(&whole_text(finding, prose));
    let _ = writeln!(out, ",title={}::{text}", finding.diagnostic.rule);
    out
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
