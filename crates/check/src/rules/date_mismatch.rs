//! `date-mismatch`: a month that is not the source’s.

use crate::context::TextContext;
use crate::finding::Sink;
use crate::language::Language;
use crate::rendition::Rendition;
use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;
use depeche_fluent::reading::words;

pub(super) static RULE: Rule = Rule {
    id: RuleId::DateMismatch,
    fires: Example::pair(
        "lead = The vote is on 7 November 2024.\n",
        "fr",
        "lead = Le vote a lieu le 7 décembre 2024.\n",
    ),
    passes: Example::pair(
        "lead = The vote is on November 7, 2024.\n",
        "fr",
        "lead = Le vote a lieu le 7 novembre 2024.\n",
    ),
    check: Check::Text(check),
};

fn check(text: &TextContext<'_>, sink: &mut Sink<'_>) {
    let (Some(source), Some(known)) = (text.message.source, text.source) else { return };
    // A date has a day or a year in digits.
    if known.reading.figures.is_empty() || text.text.reading.figures.is_empty() {
        return;
    }
    let theirs = months(source.language, known);
    if theirs.is_empty() {
        return;
    }
    let own = months(text.language(), text.text);
    let month = |list: &[(usize, std::ops::Range<usize>)], wanted: usize| {
        list.iter().any(|(month, _)| *month == wanted)
    };
    let wrong = own.iter().find(|(found, _)| !month(&theirs, *found));
    let lost = theirs.iter().find(|(found, _)| !month(&own, *found));
    if let (Some((_, wrong)), Some((_, lost))) = (wrong, lost) {
        let shown = |text: &str, range: &std::ops::Range<usize>| {
            text.get(range.clone()).unwrap_or_default().to_owned()
        };
        let finding = sink.report(text.file(), text.place(wrong.clone()));
        finding
            .with("expected", shown(&known.text, lost))
            .with("found", shown(&text.text.text, wrong));
        finding.compared_with(source.place());
    }
}

/// The months that a text names beside a figure, with their ranges; January is 0.
fn months(language: &Language, text: &Rendition) -> Vec<(usize, std::ops::Range<usize>)> {
    let mut found = Vec::new();
    for (start, word) in words(text.prose()) {
        let Some(month) = language.month(word) else { continue };
        let end = start + word.len();
        let near = text.reading.figures.iter().any(|figure| {
            let gap = if figure.range.end <= start {
                start - figure.range.end
            } else {
                figure.range.start.saturating_sub(end)
            };
            gap <= 6
        });
        if near {
            found.push((month, start..end));
        }
    }
    found
}
