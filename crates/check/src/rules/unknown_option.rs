//! `unknown-option`: an option that a function does not have.

use super::calls::report_calls;
use crate::context::FileContext;
use crate::finding::Sink;
use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::UnknownOption,
    fires: Example::of("fr", "lead = { DATETIME($day, jour: \"numeric\") }\n"),
    passes: Example::of("fr", "lead = { DATETIME($day, day: \"numeric\") }\n"),
    check: Check::File(check),
};

fn check(file: &FileContext<'_>, sink: &mut Sink<'_>) {
    report_calls(file, RuleId::UnknownOption, sink);
}
