//! `useless-allowance`: a comment that allows what is not there.

use crate::rule::{Check, Example, Group, Rule};
use depeche_fluent::diagnostic::Severity;

pub(super) static RULE: Rule = Rule {
    name: "useless-allowance",
    severity: Severity::Warning,
    summary: "A comment that allows what is not there.",
    group: Group::Checker,
    why: "A comment that allows what the rule no longer reports hides the next real mistake. \
          It can go.",
    fires: Example::of("fr", "# depeche: allow repeated-word: a quotation\nlead = Le vote\n"),
    passes: Example::of("fr", "# depeche: allow repeated-word: a quotation\nlead = Le vote vote\n"),
    fix: None,
    check: Check::Reading,
};
