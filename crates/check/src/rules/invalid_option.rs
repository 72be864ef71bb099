//! `invalid-option`: an option with a value that it cannot have.

use super::calls::report_calls;
use crate::context::FileContext;
use crate::finding::Sink;
use crate::rule::{Check, Example, Group, Rule};
use depeche_fluent::diagnostic::Severity;

pub(super) static RULE: Rule = Rule {
    name: "invalid-option",
    severity: Severity::Error,
    summary: "An option with a value that it cannot have.",
    group: Group::Source,
    why: "The values of options are words of ECMA-402 and are never translated. With another \
          value the message cannot be shown.",
    fires: Example::of("fr", "lead = { DATETIME($day, month: \"longue\") }\n"),
    passes: Example::of("fr", "lead = { DATETIME($day, month: \"long\") }\n"),
    fix: None,
    check: Check::File(check),
};

fn check(file: &FileContext<'_>, sink: &mut Sink) {
    report_calls(file, "invalid-option", sink);
}
