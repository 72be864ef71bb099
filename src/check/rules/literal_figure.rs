//! `literal-figure`: a figure in the text that a fact of the story already holds.

use crate::check::context::TextContext;
use crate::check::finding::Sink;
use crate::check::rule::{Check, Example, Group, Rule};
use crate::check::uses::beside;
use crate::diagnostic::Severity;

pub(super) static RULE: Rule = Rule {
    name: "literal-figure",
    severity: Severity::Info,
    summary: "A figure in the text that a fact of the story already holds.",
    group: Group::Facts,
    why: "A figure that is written into the text stays as it is when the fact changes. As a \
          value it changes everywhere, and each language writes it in its own way. A figure that \
          only happens to be the same is left alone: in a translation, one that is typed in the \
          source as well; in the source, one that stands beside other words than the fact does.",
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
    fix: None,
    check: Check::Text(check),
};

fn check(text: &TextContext<'_>, sink: &mut Sink) {
    let Some(story) = text.message.file.story else { return };
    for figure in &text.text.reading.figures {
        let Some(shown) = text.text.text.get(figure.range.clone()) else { continue };
        // One, two and three are in every text.
        if figure.is_small() {
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
                text.message.file.document.uses().could_show(&fact.name, &beside)
            }),
        };
        if let Some(fact) = fact {
            let finding = sink.report(text.file(), text.place(figure.range.clone()));
            finding.with("name", fact.name.as_str()).with("found", shown);
        }
    }
}
