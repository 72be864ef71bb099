//! `stale-translation`: a translation that was made from an older source text.

use crate::context::StoryContext;
use crate::finding::Sink;
use crate::rule::{Check, Example, Rule};
use depeche::ledger::{SourceChange, State};
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::StaleTranslation,
    fires: Example::recorded(super::RECORDED, "lead = The ballot\n", "lead = Le vote\n"),
    passes: Example::recorded(super::RECORDED, "lead = The vote\n", "lead = Le vote\n"),
    check: Check::Story(check),
};

fn check(story: &StoryContext<'_>, sink: &mut Sink<'_>) {
    story.report_texts(sink, |text| match (text.state, text.change) {
        (State::Stale(_), Some(SourceChange::Cosmetic)) => Some("cosmetic"),
        (State::Stale(_), Some(SourceChange::Structural)) => Some("structural"),
        (State::Stale(_), _) => Some("textual"),
        _ => None,
    });
}
