//! `byte-order-mark`: a byte order mark at the start of a file.

use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::ByteOrderMark,
    fires: Example::of("fr", "\u{feff}lead = Le vote\n"),
    passes: Example::of("fr", "lead = Le vote\n"),
    check: Check::Reading,
};
