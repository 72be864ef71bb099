//! `unsupported-option`: an option that cannot be done.

use super::calls::report_calls;
use crate::context::FileContext;
use crate::finding::Sink;
use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::UnsupportedOption,
    fires: Example::of("fr", "lead = { DATETIME($day, calendar: \"hebrew\") }\n"),
    passes: Example::of("fr", "lead = { DATETIME($day, calendar: \"gregory\") }\n"),
    check: Check::File(check),
};

fn check(file: &FileContext<'_>, sink: &mut Sink<'_>) {
    report_calls(file, RuleId::UnsupportedOption, sink);
}
