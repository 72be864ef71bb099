//! `duplicate-attribute`: an attribute that is defined twice.

use crate::rule::{Check, Example, Group, Rule};
use depeche_fluent::diagnostic::Severity;

pub(super) static RULE: Rule = Rule {
    name: "duplicate-attribute",
    severity: Severity::Error,
    summary: "An attribute that is defined twice.",
    group: Group::Files,
    why: "Of two attributes with one name readers see only one.",
    fires: Example::of("fr", "lead = Le vote\n    .short = Vote\n    .short = Votes\n"),
    passes: Example::of("fr", "lead = Le vote\n    .short = Vote\n    .long = Votes\n"),
    fix: None,
    check: Check::Reading,
};
