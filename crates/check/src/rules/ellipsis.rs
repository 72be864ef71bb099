//! `ellipsis`: three full stops instead of an ellipsis.

use crate::context::TextContext;
use crate::finding::Sink;
use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::Ellipsis,
    fires: Example::of("fr", "lead = Le vote...\n"),
    passes: Example::of("fr", "lead = Le vote… 2.. ou 3....\n"),
    check: Check::Text(check),
};

fn check(text: &TextContext<'_>, sink: &mut Sink<'_>) {
    if !text.text.has.dots {
        return;
    }
    let prose = text.text.prose();
    let mut at = 0;
    while let Some(found) = prose.get(at..).and_then(|rest| rest.find("..")) {
        let start = at + found;
        let length =
            prose.get(start..).map_or(2, |rest| rest.len() - rest.trim_start_matches('.').len());
        at = start + length;
        if length == 3 {
            let place = text.place(start..at);
            sink.report(text.file(), place.clone()).fix(place, "…");
        }
    }
}
