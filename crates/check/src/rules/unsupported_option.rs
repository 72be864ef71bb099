//! `unsupported-option`: an option that cannot be done.

use super::calls::report_calls;
use crate::context::FileContext;
use crate::finding::Sink;
use crate::rule::{Check, Example, Group, Rule};
use depeche_fluent::diagnostic::Severity;

pub(super) static RULE: Rule = Rule {
    name: "unsupported-option",
    severity: Severity::Error,
    summary: "An option that cannot be done.",
    group: Group::Source,
    why: "ECMA-402 has this option or combination, and this engine cannot do it, or ECMA-402 \
          itself refuses it. The message cannot be shown.",
    fires: Example::of("fr", "lead = { DATETIME($day, calendar: \"hebrew\") }\n"),
    passes: Example::of("fr", "lead = { DATETIME($day, calendar: \"gregory\") }\n"),
    fix: None,
    check: Check::File(check),
};

fn check(file: &FileContext<'_>, sink: &mut Sink) {
    report_calls(file, "unsupported-option", sink);
}
