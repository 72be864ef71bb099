//! `unknown-term`: a reference to a term that is not there.

use super::references::report_references;
use crate::context::MessageContext;
use crate::finding::Sink;
use crate::rule::{Check, Example, Group, Rule};
use depeche_fluent::diagnostic::Severity;

pub(super) static RULE: Rule = Rule {
    name: "unknown-term",
    severity: Severity::Error,
    summary: "A reference to a term that is not there.",
    group: Group::Source,
    why: "A message that refers to a term which its language does not define cannot be shown, \
          and readers get the source instead.",
    fires: Example::of("fr", "lead = Le vote d’{ -interpol }\n"),
    passes: Example::of("fr", "lead = Le vote d’{ -interpol }\n-interpol = Interpol\n"),
    fix: None,
    check: Check::Message(check),
};

fn check(message: &MessageContext<'_>, sink: &mut Sink) {
    report_references(message, "unknown-term", sink);
}
