//! `obsolete-attribute`: an attribute that the source does not have.

use crate::context::MessageContext;
use crate::finding::Sink;
use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::ObsoleteAttribute,
    fires: Example::pair("lead = The vote\n", "fr", "lead = Le vote\n    .short = Vote\n"),
    passes: Example::pair("-x = The vote\n", "fr", "-x = Le vote\n    .gender = masculine\n"),
    check: Check::Message(check),
};

fn check(message: &MessageContext<'_>, sink: &mut Sink<'_>) {
    let (Some(attribute), Some(source)) = (message.attribute, message.file.source) else { return };
    let Some((known, fields)) =
        source.document.entry(message.entry.kind, message.text(message.entry.id))
    else {
        return;
    };
    let name = message.text(attribute.id);
    let is_known = fields.field(source.document, known, Some(name)).is_some();
    if !is_known && !message.is_term() {
        sink.report(message.file.source_file(), attribute.id.range()).with("name", name);
    }
}
