//! `literal-figure`: a figure in the text that a fact of the story already holds.

use crate::check::context::TextContext;
use crate::check::finding::Sink;
use crate::check::rule::{Check, Example, Group, Rule};
use crate::diagnostic::Severity;

pub(super) static RULE: Rule = Rule {
    name: "literal-figure",
    severity: Severity::Info,
    summary: "A figure in the text that a fact of the story already holds.",
    group: Group::Facts,
    why: "A figure that is written into the text stays as it is when the fact changes. As a \
          value it changes everywhere, and each language writes it in its own way.",
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
        let fact = story.numbers.iter().find(|(_, known)| known.same(figure));
        if let Some((name, _)) = fact {
            let finding = sink.report(text.file(), text.place(figure.range.clone()));
            finding.with("name", name.as_str()).with("found", shown);
        }
    }
}
