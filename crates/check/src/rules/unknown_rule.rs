//! `unknown-rule`: a name that no rule has.

use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::UnknownRule,
    fires: Example::of("fr", "# depeche: allow repeated-words: a quotation\nlead = Le vote\n"),
    passes: Example::of("fr", "# depeche: allow repeated-word: a quotation\nlead = Le vote vote\n"),
    check: Check::Reading,
};
