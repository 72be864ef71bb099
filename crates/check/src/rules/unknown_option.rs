//! `unknown-option`: an option that a function does not have.

use super::calls::report_calls;
use crate::context::FileContext;
use crate::finding::Sink;
use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::UnknownOption,
    summary: "An option that a function does not have.",
    why: "Options of functions are never translated, and an unknown one is an error, not a \
          wish: the message cannot be shown.",
    fires: Example::of("fr", "lead = { DATETIME($day, jour: \"numeric\") }\n"),
    passes: Example::of("fr", "lead = { DATETIME($day, day: \"numeric\") }\n"),
    fix: None,
    check: Check::File(check),
};

fn check(file: &FileContext<'_>, sink: &mut Sink<'_>) {
    report_calls(file, RuleId::UnknownOption, sink);
}
