//! `mixed-line-ends`: lines that end in two ways.

use crate::context::FileContext;
use crate::finding::Sink;
use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::MixedLineEnds,
    fires: Example::of("fr", "lead = Le vote\r\ntitle = Une\n"),
    passes: Example::of("fr", "lead = Le vote\r\ntitle = Une\r\n"),
    check: Check::File(check),
};

fn check(file: &FileContext<'_>, sink: &mut Sink<'_>) {
    let source = file.source_file();
    let text = source.text();
    if memchr::memchr(b'\r', text.as_bytes()).is_none() {
        return;
    }
    let all = text.match_indices('\n').map(|(at, _)| at);
    let is_long = |at: &usize| text.get(..*at).is_some_and(|before| before.ends_with('\r'));
    let (long, short): (Vec<_>, Vec<_>) = all.partition(is_long);
    // The rarer kind is reported.
    let (Some(first_long), Some(first_short)) = (long.first(), short.first()) else { return };
    if short.len() >= long.len() {
        let finding = sink.report(source, first_long - 1..first_long + 1);
        for at in &long {
            let line = text.get(..*at).unwrap_or_default().trim_end_matches('\r');
            finding.fix(line.len()..*at, "");
        }
    } else {
        let finding = sink.report(source, *first_short..first_short + 1);
        for at in &short {
            finding.fix(*at..*at, "\r");
        }
    }
}
