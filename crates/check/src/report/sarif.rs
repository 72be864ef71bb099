//! SARIF 2.1.0, the OASIS standard for results of analysis.

use std::fmt::Write as _;
use std::io::{self, Write};

use serde_json::{Value, json};

use super::{item, lines, set, severity, whole_text};
use crate::baseline::fingerprint;
use crate::finding::Finding;
use crate::rules::RULES;
use depeche::prose::Prose;
use depeche_fluent::diagnostic::Severity;

/// The place of the results in the log.
const RESULTS: &str = "\"results\": []";

pub(super) fn begin(prose: &Prose, out: &mut dyn Write) -> io::Result<()> {
    let log = log(prose);
    let (before, _) = log.split_once(RESULTS).unwrap_or_default();
    write!(out, "{before}\"results\": [")
}

pub(super) fn end(is_empty: bool, prose: &Prose, out: &mut dyn Write) -> io::Result<()> {
    let log = log(prose);
    let (_, after) = log.split_once(RESULTS).unwrap_or_default();
    writeln!(out, "{}{after}", if is_empty { "]" } else { "\n      ]" })
}

pub(super) fn row(finding: &Finding, prose: &Prose) -> String {
    item(&result(finding, prose), 8)
}

/// The log without results.
fn log(prose: &Prose) -> String {
    let rules = RULES.iter().map(|rule| {
        json!({
            "id": rule.name(),
            "shortDescription": { "text": rule.summary(prose) },
            "fullDescription": { "text": rule.why(prose) },
            "defaultConfiguration": { "level": level(rule.id.severity()) },
        })
    });
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "depeche",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules.collect::<Vec<_>>(),
            } },
            "columnKind": "unicodeCodePoints",
            "results": [],
        }],
    });
    serde_json::to_string_pretty(&log).unwrap_or_default()
}

fn result(finding: &Finding, prose: &Prose) -> Value {
    let uri = uri(finding.path());
    let mut place = json!({ "artifactLocation": { "uri": uri } });
    if let Some([line, column, end_line, end_column]) = lines(finding) {
        set(
            &mut place,
            "region",
            json!({
                "startLine": line,
                "startColumn": column,
                "endLine": end_line,
                "endColumn": end_column,
            }),
        );
    }
    let mut result = json!({
        "ruleId": finding.diagnostic.rule,
        "level": level(severity(finding)),
        "message": { "text": whole_text(finding, prose) },
        "locations": [{ "physicalLocation": place }],
        "partialFingerprints": { "depeche/v1": fingerprint(finding) },
    });
    if let Some(index) = RULES.iter().position(|rule| rule.id == finding.diagnostic.rule) {
        set(&mut result, "ruleIndex", index);
    }
    if let Some((fix, place)) = finding.fix.as_ref().zip(finding.diagnostic.place.as_ref()) {
        let replacements = fix.edits.iter().map(|edit| {
            let (start, end) =
                (place.file.position(edit.range.start), place.file.position(edit.range.end));
            json!({
                "deletedRegion": {
                    "startLine": start.line,
                    "startColumn": start.column,
                    "endLine": end.line,
                    "endColumn": end.column,
                },
                "insertedContent": { "text": edit.text },
            })
        });
        let change = json!({
            "artifactLocation": { "uri": uri },
            "replacements": replacements.collect::<Vec<_>>(),
        });
        set(&mut result, "fixes", json!([{ "artifactChanges": [change] }]));
    }
    result
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    }
}

/// A path as a relative reference of RFC 3986.
fn uri(path: &str) -> String {
    let mut uri = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'_' | b'.' | b'~' => {
                uri.push(char::from(byte));
            }
            _ => {
                // Writing to a string cannot fail.
                let _ = write!(uri, "%{byte:02X}");
            }
        }
    }
    uri
}
