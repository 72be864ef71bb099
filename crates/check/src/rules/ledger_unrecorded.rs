//! `ledger-unrecorded`: a translation that the ledger does not know.

use crate::context::StoryContext;
use crate::finding::Sink;
use crate::rule::{Check, Example, Rule};
use depeche::ledger::State;
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::LedgerUnrecorded,
    fires: Example::configured(
        "[check.rules]\nledger-unrecorded = \"info\"\n",
        "lead = The vote\n",
        "fr",
        "lead = Le vote\n",
    ),
    passes: Example {
        config: "[check.rules]\nledger-unrecorded = \"info\"\n",
        ..Example::recorded(super::RECORDED, "lead = The vote\n", "lead = Le vote\n")
    },
    check: Check::Story(check),
};

fn check(story: &StoryContext<'_>, sink: &mut Sink<'_>) {
    story.report_texts(sink, |text| (text.state == State::New).then_some("new"));
}
