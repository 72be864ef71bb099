//! `touched-translation`: a translation that was changed together with its source, and not confirmed.

use crate::context::StoryContext;
use crate::finding::Sink;
use crate::rule::{Check, Example, Rule};
use depeche::ledger::State;
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::TouchedTranslation,
    fires: Example::recorded(super::RECORDED, "lead = The ballot\n", "lead = Le scrutin\n"),
    passes: Example::recorded(super::RECORDED, "lead = The vote\n", "lead = Le scrutin\n"),
    check: Check::Story(check),
};

fn check(story: &StoryContext<'_>, sink: &mut Sink<'_>) {
    story.report_texts(sink, |text| (text.state == State::Touched).then_some("touched"));
}
