//! `time-mismatch`: a time of day that is not the source’s.

use crate::context::TextContext;
use crate::finding::Sink;
use crate::reading::Time;
use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::TimeMismatch,
    fires: Example::pair(
        "lead = The vote is at 5:30 p.m.\n",
        "fr",
        "lead = Le vote a lieu à 17\u{a0}h\u{a0}15.\n",
    ),
    passes: Example::pair(
        "lead = The vote is at 5:30 p.m.\n",
        "fr",
        "lead = Le vote a lieu à 17\u{a0}h\u{a0}30.\n",
    ),
    check: Check::Text(check),
};

fn check(text: &TextContext<'_>, sink: &mut Sink<'_>) {
    let (Some(source), Some(known)) = (text.message.source, text.source) else { return };
    let (own, theirs) = (&text.text.reading.times, &known.reading.times);
    // If only one side has times, the other may write them in words.
    if own.is_empty() || theirs.is_empty() {
        return;
    }
    let wrong = own.iter().find(|time| theirs.iter().all(|known| known.minutes != time.minutes));
    let lost = theirs.iter().find(|time| own.iter().all(|known| known.minutes != time.minutes));
    if let (Some(wrong), Some(lost)) = (wrong, lost) {
        let shown =
            |text: &str, time: &Time| text.get(time.range.clone()).unwrap_or_default().to_owned();
        let finding = sink.report(text.file(), text.place(wrong.range.clone()));
        finding
            .with("expected", shown(&known.text, lost))
            .with("found", shown(&text.text.text, wrong));
        finding.compared_with(source.place());
    }
}
