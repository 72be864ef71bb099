//! `unknown-term`: a reference to a term that is not there.

use super::references::report_references;
use crate::context::MessageContext;
use crate::finding::Sink;
use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::UnknownTerm,
    fires: Example::of("fr", "lead = Le vote d’{ -interpol }\n"),
    passes: Example::of("fr", "lead = Le vote d’{ -interpol }\n-interpol = Interpol\n"),
    check: Check::Message(check),
};

fn check(message: &MessageContext<'_>, sink: &mut Sink<'_>) {
    report_references(message, RuleId::UnknownTerm, sink);
}
