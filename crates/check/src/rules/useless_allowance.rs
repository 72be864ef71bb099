//! `useless-allowance`: a comment that allows what is not there.

use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::UselessAllowance,
    fires: Example::of("fr", "# depeche: allow repeated-word: a quotation\nlead = Le vote\n"),
    passes: Example::of("fr", "# depeche: allow repeated-word: a quotation\nlead = Le vote vote\n"),
    check: Check::Reading,
};
