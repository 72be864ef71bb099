//! `useless-allowance`: a comment that allows what is not there.

use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::UselessAllowance,
    summary: "A comment that allows what is not there.",
    why: "A comment that allows what the rule no longer reports hides the next real mistake. \
          It can go.",
    fires: Example::of("fr", "# depeche: allow repeated-word: a quotation\nlead = Le vote\n"),
    passes: Example::of("fr", "# depeche: allow repeated-word: a quotation\nlead = Le vote vote\n"),
    fix: None,
    check: Check::Reading,
};
