//! `invalid-option`: an option with a value that it cannot have.

use super::calls::report_calls;
use crate::context::FileContext;
use crate::finding::Sink;
use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::InvalidOption,
    fires: Example::of("fr", "lead = { DATETIME($day, month: \"longue\") }\n"),
    passes: Example::of("fr", "lead = { DATETIME($day, month: \"long\") }\n"),
    check: Check::File(check),
};

fn check(file: &FileContext<'_>, sink: &mut Sink<'_>) {
    report_calls(file, RuleId::InvalidOption, sink);
}
