//! `ledger-syntax`: a line of the ledger that cannot be read.

use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::LedgerSyntax,
    fires: Example::recorded("{\"v\":1,\"message\":\n", "lead = The vote\n", "lead = Le vote\n"),
    passes: Example::recorded(super::RECORDED, "lead = The vote\n", "lead = Le vote\n"),
    check: Check::Reading,
};
