//! `invalid-utf8`: bytes that are no UTF-8.

use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::InvalidUtf8,
    fires: Example::of("fr", "lead = �\n"),
    passes: Example::of("fr", "lead = été\n"),
    check: Check::Reading,
};
