//! `unknown-function`: a function that nobody knows.

use super::calls::report_calls;
use crate::context::FileContext;
use crate::finding::Sink;
use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::UnknownFunction,
    fires: Example::pair(
        "lead = { NUMBER($votes) } countries\n",
        "fr",
        "lead = { NOMBRE($votes) } pays\n",
    ),
    passes: Example::pair(
        "lead = { SHOUT($votes) } countries\n",
        "fr",
        "lead = { SHOUT($votes) } pays\n",
    ),
    check: Check::File(check),
};

fn check(file: &FileContext<'_>, sink: &mut Sink<'_>) {
    report_calls(file, RuleId::UnknownFunction, sink);
}
