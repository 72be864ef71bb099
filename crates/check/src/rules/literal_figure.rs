//! `literal-figure`: a figure in the text that a fact of the story already holds.

use std::ops::Range;

use crate::beside::beside;
use crate::context::TextContext;
use crate::finding::Sink;
use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::LiteralFigure,
    fires: Example::story(
        "+++\n[facts]\nvotes = 96\n+++\n{ lead }\n",
        "lead = { $votes } countries voted.\n",
        "fr",
        "lead = 96 pays ont voté.\n",
    ),
    passes: Example::story(
        "+++\n[facts]\nvotes = 96\n+++\n{ lead }\n",
        "lead = { $votes } countries voted.\n",
        "fr",
        "lead = { $votes } pays ont voté.\n",
    ),
    check: Check::Text(check),
};

/// Whether a figure is joined to another one by a dash: “800–1 200”.
fn is_half(prose: &str, range: &Range<usize>) -> bool {
    let is_dash = |c: char| matches!(c, '-' | '–' | '‑');
    let before = prose.get(..range.start).unwrap_or_default();
    let after = prose.get(range.end..).unwrap_or_default();
    let joined = |rest: Option<&str>, at_end: bool| {
        rest.is_some_and(|rest| {
            let next = if at_end { rest.chars().next_back() } else { rest.chars().next() };
            next.is_some_and(char::is_numeric)
        })
    };
    joined(before.strip_suffix(is_dash), true) || joined(after.strip_prefix(is_dash), false)
}

fn check(text: &TextContext<'_>, sink: &mut Sink<'_>) {
    let Some(story) = text.message.file.story else { return };
    for figure in &text.text.reading.figures {
        let Some(shown) = text.text.text.get(figure.range.clone()) else { continue };
        // Small figures are in every text, and either end of a range belongs to the range.
        if figure.is_small() || is_half(text.text.prose(), &figure.range) {
            continue;
        }
        let mut facts = story.numbers(figure);
        let fact = match text.source {
            Some(source) => {
                let is_typed = || source.reading.figures.iter().any(|own| own.same(figure));
                facts.next().filter(|_| !is_typed())
            }
            None => facts.find(|fact| {
                let beside = beside(text.text, &figure.range, fact.has_unit);
                text.message.file.shown().could_be(&fact.name, &beside)
            }),
        };
        if let Some(fact) = fact {
            let finding = sink.report(text.file(), text.place(figure.range.clone()));
            finding.with("name", fact.name.as_str()).with("found", shown);
        }
    }
}
