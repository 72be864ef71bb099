//! `double-space`: two spaces in a row.

use crate::context::TextContext;
use crate::finding::Sink;
use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::DoubleSpace,
    fires: Example::of("fr", "lead = Le  vote\n"),
    passes: Example::of("fr", "lead = Le vote\n    a lieu\n"),
    check: Check::Text(check),
};

fn check(text: &TextContext<'_>, sink: &mut Sink<'_>) {
    if !text.text.has.double_spaces {
        return;
    }
    let prose = text.text.prose();
    let mut at = 0;
    while let Some(found) = prose.get(at..).and_then(|rest| rest.find("  ")) {
        let start = at + found;
        let length =
            prose.get(start..).map_or(2, |rest| rest.len() - rest.trim_start_matches(' ').len());
        at = start + length;
        // Spaces before a line are indentation; `trailing-space` reports those after it.
        let line = start == 0 || prose.get(..start).is_some_and(|before| before.ends_with('\n'));
        let ends = prose.get(at..).is_none_or(|rest| rest.is_empty() || rest.starts_with('\n'));
        let known = text.source.is_some_and(|known| known.prose().contains("  "));
        if !line && !ends && !known {
            sink.report(text.file(), text.place(start..at)).fix(text.place(start + 1..at), "");
        }
    }
}
