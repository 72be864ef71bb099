//! `nesting-too-deep`: braces that nest too deeply.

use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::NestingTooDeep,
    summary: "Braces that nest too deeply.",
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
