//! `missing-final-newline`: a file that does not end with a line end.

use crate::context::FileContext;
use crate::finding::Sink;
use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::MissingFinalNewline,
    fires: Example::of("fr", "lead = Le vote"),
    passes: Example::of("fr", "lead = Le vote\n"),
    check: Check::File(check),
};

fn check(file: &FileContext<'_>, sink: &mut Sink<'_>) {
    let source = file.source_file();
    let length = source.text().len();
    if length > 0 && !source.text().ends_with('\n') {
        let end = if source.text().contains("\r\n") { "\r\n" } else { "\n" };
        sink.report(source, length..length).fix(length..length, end);
    }
}
