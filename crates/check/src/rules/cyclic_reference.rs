//! `cyclic-reference`: a message that contains itself.

use super::references::report_references;
use crate::context::MessageContext;
use crate::finding::Sink;
use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::CyclicReference,
    fires: Example::of("fr", "lead = Voir { title }\ntitle = Voir { lead }\n"),
    passes: Example::of("fr", "lead = Voir { title }\ntitle = Une\n"),
    check: Check::Message(check),
};

fn check(message: &MessageContext<'_>, sink: &mut Sink<'_>) {
    report_references(message, RuleId::CyclicReference, sink);
}
