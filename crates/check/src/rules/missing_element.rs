//! `missing-element`: an HTML element that the translation lost.

use super::elements::difference;
use crate::context::TextContext;
use crate::finding::Sink;
use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::MissingElement,
    fires: Example::pair(
        "lead = See <a href=\"/vote\">the vote</a>.\n",
        "fr",
        "lead = Voir le vote.\n",
    ),
    passes: Example::pair(
        "lead = See <a href=\"/vote\">the vote</a>.\n",
        "fr",
        "lead = Voir <a href=\"/vote\">le vote</a>.\n",
    ),
    check: Check::Text(check),
};

fn check(text: &TextContext<'_>, sink: &mut Sink<'_>) {
    let (Some(source), Some(known)) = (text.message.source, text.source) else { return };
    if known.reading.tags.is_empty() {
        return;
    }
    if let Some((name, expected, found)) = difference(known, text.text, &[]) {
        let finding = sink.report(text.file(), text.message.name());
        finding.with("name", name).with("expected", expected).with("found", found);
        finding.compared_with(source.place());
    }
}
