//! `ledger-syntax`: a line of the ledger that cannot be read.

use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::LedgerSyntax,
    summary: "A line of the ledger that cannot be read.",
    why: "A line that was cut off or edited by hand records nothing. It is kept as it is, and the rest of the file is used.",
    fires: Example::recorded("{\"v\":1,\"message\":\n", "lead = The vote\n", "lead = Le vote\n"),
    passes: Example::recorded(super::RECORDED, "lead = The vote\n", "lead = Le vote\n"),
    fix: None,
    check: Check::Reading,
};
