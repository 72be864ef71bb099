//! reviewdog's diagnostic format: one JSON object on each line; columns count bytes.

use serde_json::{Value, json};

use super::{set, severity, whole_text};
use crate::finding::Finding;
use depeche::prose::Prose;
use depeche_fluent::diagnostic::{Severity, SourceFile};

pub(super) fn row(finding: &Finding, prose: &Prose) -> String {
    format!("{}\n", line(finding, prose))
}

fn line(finding: &Finding, prose: &Prose) -> Value {
    let mut location = json!({ "path": finding.path() });
    let place = finding.diagnostic.place.as_ref();
    if let Some(place) = place {
        set(&mut location, "range", range(&place.file, &place.range));
    }
    let mut line = json!({
        "message": whole_text(finding, prose),
        "location": location,
        "severity": match severity(finding) {
            Severity::Error => "ERROR",
            Severity::Warning => "WARNING",
            Severity::Info => "INFO",
        },
        "source": { "name": "depeche" },
        "code": { "value": finding.diagnostic.rule },
    });
    if let Some((fix, place)) = finding.fix.as_ref().zip(place) {
        let suggestions = fix
            .edits
            .iter()
            .map(|edit| json!({ "range": range(&place.file, &edit.range), "text": edit.text }));
        set(&mut line, "suggestions", suggestions.collect::<Value>());
    }
    line
}

fn range(file: &SourceFile, range: &std::ops::Range<usize>) -> Value {
    let position = |at: usize| {
        let line = file.position(at).line;
        let before = file.text().get(..at).unwrap_or_default();
        let start = before.rfind('\n').map_or(0, |newline| newline + 1);
        json!({ "line": line, "column": at - start + 1 })
    };
    json!({ "start": position(range.start), "end": position(range.end) })
}
