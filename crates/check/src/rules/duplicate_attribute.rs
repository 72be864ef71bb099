//! `duplicate-attribute`: an attribute that is defined twice.

use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::DuplicateAttribute,
    summary: "An attribute that is defined twice.",
    why: "Of two attributes with one name readers see only one.",
    fires: Example::of("fr", "lead = Le vote\n    .short = Vote\n    .short = Votes\n"),
    passes: Example::of("fr", "lead = Le vote\n    .short = Vote\n    .long = Votes\n"),
    fix: None,
    check: Check::Reading,
};
