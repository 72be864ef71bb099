//! `unknown-message`: a reference to a message that is not there.

use super::references::report_references;
use crate::context::MessageContext;
use crate::finding::Sink;
use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::UnknownMessage,
    fires: Example::of("fr", "lead = Appuyez sur { bouton }\n"),
    passes: Example::of("fr", "lead = Appuyez sur { button }\nbutton = OK\n"),
    check: Check::Message(check),
};

fn check(message: &MessageContext<'_>, sink: &mut Sink<'_>) {
    report_references(message, RuleId::UnknownMessage, sink);
}
