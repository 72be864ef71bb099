//! `extra-element`: an HTML element that the source does not have.

use super::elements::difference;
use crate::context::TextContext;
use crate::finding::Sink;
use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::ExtraElement,
    fires: Example::pair("lead = See the vote.\n", "fr", "lead = Voir <strong>le vote</strong>.\n"),
    passes: Example::pair("lead = See the vote.\n", "fr", "lead = Voir<br>le vote.\n"),
    check: Check::Text(check),
};

/// Italian and Spanish set foreign words in italics that the source does not have.
const ITALICS: &[&str] = &["em", "cite", "dfn"];

fn check(text: &TextContext<'_>, sink: &mut Sink<'_>) {
    let (Some(source), Some(known)) = (text.message.source, text.source) else { return };
    if text.text.reading.tags.is_empty() {
        return;
    }
    if let Some((name, found, expected)) = difference(text.text, known, ITALICS) {
        let range = text.text.reading.tags.iter().find(|tag| {
            text.text.text.get(tag.name.clone()).is_some_and(|own| own.eq_ignore_ascii_case(&name))
        });
        let place = range.map_or_else(|| text.message.name(), |tag| text.place(tag.range.clone()));
        let finding = sink.report(text.file(), place);
        finding.with("name", name).with("expected", expected).with("found", found);
        finding.compared_with(source.place());
    }
}
