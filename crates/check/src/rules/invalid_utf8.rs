//! `invalid-utf8`: bytes that are no UTF-8.

use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::InvalidUtf8,
    summary: "Bytes that are no UTF-8.",
    why: "Fluent files are UTF-8. Bytes in another encoding cannot be read, and the message \
          they stand in is left out.",
    fires: Example::of("fr", "lead = �\n"),
    passes: Example::of("fr", "lead = été\n"),
    fix: None,
    check: Check::Reading,
};
