//! `mixed-digits`: digits of two kinds in one text.

use crate::context::TextContext;
use crate::finding::Sink;
use crate::reading::Figure;
use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::MixedDigits,
    fires: Example::of("ar", "lead = ٩٦ بلدا من أصل 196\n"),
    passes: Example::of("ar", "lead = ٩٦ بلدا على Windows 11\n"),
    check: Check::Text(check),
};

fn check(text: &TextContext<'_>, sink: &mut Sink<'_>) {
    if !text.text.has.digits || !text.text.has.non_ascii {
        return;
    }
    let shown = |figure: &Figure| text.text.text.get(figure.range.clone()).unwrap_or_default();
    let figures = &text.text.reading.figures;
    let (european, own): (Vec<_>, Vec<_>) =
        figures.iter().partition(|figure| shown(figure).starts_with(|c: char| c.is_ascii_digit()));
    // ASCII digits beside a Latin word belong to the word.
    let free = european.iter().find(|figure| {
        let before = text.text.text.get(..figure.range.start).unwrap_or_default();
        let before = before.trim_end().chars().next_back();
        !before
            .is_some_and(|c| c.is_ascii_alphanumeric() || matches!(c, '\u{fffc}' | '.' | '/' | '-'))
    });
    if let (Some(free), [_, ..]) = (free, own.as_slice()) {
        let found = shown(free).to_owned();
        sink.report(text.file(), text.place(free.range.clone())).with("found", found);
    }
}
