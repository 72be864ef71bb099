//! `duplicate-attribute`: an attribute that is defined twice.

use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::DuplicateAttribute,
    fires: Example::of("fr", "lead = Le vote\n    .short = Vote\n    .short = Votes\n"),
    passes: Example::of("fr", "lead = Le vote\n    .short = Vote\n    .long = Votes\n"),
    check: Check::Reading,
};
