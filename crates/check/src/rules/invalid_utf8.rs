//! `invalid-utf8`: bytes that are no UTF-8.

use crate::rule::{Check, Example, Group, Rule};
use depeche_fluent::diagnostic::Severity;

pub(super) static RULE: Rule = Rule {
    name: "invalid-utf8",
    severity: Severity::Error,
    summary: "Bytes that are no UTF-8.",
    group: Group::Files,
    why: "Fluent files are UTF-8. Bytes in another encoding cannot be read, and the message \
          they stand in is left out.",
    fires: Example::of("fr", "lead = �\n"),
    passes: Example::of("fr", "lead = été\n"),
    fix: None,
    check: Check::Reading,
};
