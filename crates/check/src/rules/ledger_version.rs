//! `ledger-version`: a line of the ledger that a later version of the program has written.

use crate::rule::{Check, Example, Group, Rule};
use depeche_fluent::diagnostic::Severity;

pub(super) static RULE: Rule = Rule {
    name: "ledger-version",
    severity: Severity::Warning,
    summary: "A line of the ledger that a later version of the program has written.",
    group: Group::Ledger,
    why: "What it says is not understood here, and not overwritten. A newer program reads it.",
    fires: Example::recorded("{\"v\":2}\n", "lead = The vote\n", "lead = Le vote\n"),
    passes: Example::recorded(super::RECORDED, "lead = The vote\n", "lead = Le vote\n"),
    fix: None,
    check: Check::Reading,
};
