//! `unknown-attribute`: a reference to an attribute that is not there.

use super::references::report_references;
use crate::context::MessageContext;
use crate::finding::Sink;
use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::UnknownAttribute,
    fires: Example::of("fr", "lead = Appuyez sur { button.short }\nbutton = OK\n"),
    passes: Example::of("fr", "lead = Appuyez sur { button.short }\nbutton = OK\n    .short = O\n"),
    check: Check::Message(check),
};

fn check(message: &MessageContext<'_>, sink: &mut Sink<'_>) {
    report_references(message, RuleId::UnknownAttribute, sink);
}
