//! The project's own JSON: `docs/check.schema.json`.

use depeche_fluent::diagnostic::RuleId;
use std::io::{self, Write};

use serde::Serialize;

use super::{item, lines, severity, text};
use crate::finding::Finding;
use crate::results::Summary;
use depeche::prose::Prose;

#[derive(Serialize)]
struct Row<'r> {
    rule: RuleId,
    severity: &'static str,
    locale: Option<&'r str>,
    story: Option<&'r str>,
    message: Option<&'r str>,
    attribute: Option<&'r str>,
    file: &'r str,
    line: Option<usize>,
    column: Option<usize>,
    end: Option<End>,
    text: String,
    fix: Option<Vec<Change<'r>>>,
}

#[derive(Serialize)]
struct End {
    line: usize,
    column: usize,
}

/// A replacement: bytes of the file's text without its byte order mark, and the new text.
#[derive(Serialize)]
struct Change<'r> {
    start: usize,
    end: usize,
    text: &'r str,
}

pub(super) fn begin(out: &mut dyn Write) -> io::Result<()> {
    out.write_all(b"{\n  \"version\": 1,\n  \"findings\": [")
}

pub(super) fn end(
    summary: &Summary,
    known: usize,
    is_empty: bool,
    out: &mut dyn Write,
) -> io::Result<()> {
    let close = if is_empty { "]" } else { "\n  ]" };
    write!(out, "{close},\n  \"files\": {},\n  \"known\": {known}\n}}\n", summary.files)
}

pub(super) fn row(finding: &Finding, prose: &Prose) -> String {
    item(&of(finding, prose), 4)
}

fn of<'r>(finding: &'r Finding, prose: &Prose) -> Row<'r> {
    let subject = &finding.diagnostic.subject;
    let place = lines(finding);
    let change = |fix: &'r crate::finding::Fix| {
        let edits = fix.edits.iter();
        edits
            .map(|edit| Change { start: edit.range.start, end: edit.range.end, text: &edit.text })
            .collect()
    };
    Row {
        rule: finding.diagnostic.rule,
        severity: severity(finding).as_str(),
        locale: subject.locale.as_deref(),
        story: subject.story.as_deref(),
        message: subject.message.as_deref(),
        attribute: subject.attribute.as_deref(),
        file: finding.path(),
        line: place.map(|[line, ..]| line),
        column: place.map(|[_, column, ..]| column),
        end: place.map(|[_, _, line, column]| End { line, column }),
        text: text(finding, prose),
        fix: finding.fix.as_ref().map(change),
    }
}
