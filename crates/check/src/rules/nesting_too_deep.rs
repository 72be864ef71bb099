//! `nesting-too-deep`: braces that nest too deeply.

use crate::rule::{Check, Example, Group, Rule};
use depeche_fluent::diagnostic::Severity;

pub(super) static RULE: Rule = Rule {
    name: "nesting-too-deep",
    severity: Severity::Error,
    summary: "Braces that nest too deeply.",
    group: Group::Files,
    why: "No text needs dozens of braces within one another. Such an entry is left out before \
          it can exhaust the memory of the parser.",
    fires: Example::of(
        "fr",
        "lead = { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { \"x\" } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } }\n",
    ),
    passes: Example::of("fr", "lead = { { \"x\" } }\n"),
    fix: None,
    check: Check::Reading,
};
