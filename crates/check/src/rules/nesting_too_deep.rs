//! `nesting-too-deep`: braces that nest too deeply.

use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::NestingTooDeep,
    fires: Example::of(
        "fr",
        "lead = { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { { \"x\" } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } }\n",
    ),
    passes: Example::of("fr", "lead = { { \"x\" } }\n"),
    check: Check::Reading,
};
