//! `ledger-version`: a line of the ledger that a later version of the program has written.

use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::LedgerVersion,
    fires: Example::recorded("{\"v\":2}\n", "lead = The vote\n", "lead = Le vote\n"),
    passes: Example::recorded(super::RECORDED, "lead = The vote\n", "lead = Le vote\n"),
    check: Check::Reading,
};
