//! `invalid-option`: an option with a value that it cannot have.

use super::calls::report_calls;
use crate::context::FileContext;
use crate::finding::Sink;
use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::InvalidOption,
    summary: "An option with a value that it cannot have.",
    why: "The values of options are words of ECMA-402 and are never translated. With another \
          value the message cannot be shown.",
    fires: Example::of("fr", "lead = { DATETIME($day, month: \"longue\") }\n"),
    passes: Example::of("fr", "lead = { DATETIME($day, month: \"long\") }\n"),
    fix: None,
    check: Check::File(check),
};

fn check(file: &FileContext<'_>, sink: &mut Sink<'_>) {
    report_calls(file, RuleId::InvalidOption, sink);
}
