//! `broken-reference`: a reference to an entry that cannot be read.

use super::references::report_references;
use crate::context::MessageContext;
use crate::finding::Sink;
use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::BrokenReference,
    fires: Example::of("fr", "lead = Appuyez sur { button }\nbutton = { $x\n"),
    passes: Example::of("fr", "lead = Appuyez sur { button }\nbutton = { $x }\n"),
    check: Check::Message(check),
};

fn check(message: &MessageContext<'_>, sink: &mut Sink<'_>) {
    report_references(message, RuleId::BrokenReference, sink);
}
