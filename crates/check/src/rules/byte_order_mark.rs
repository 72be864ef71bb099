//! `byte-order-mark`: a byte order mark at the start of a file.

use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::ByteOrderMark,
    summary: "A byte order mark at the start of a file.",
    why: "UTF-8 needs no byte order mark. Some Fluent tools take it for a part of the first \
          message, which is then lost.",
    fires: Example::of("fr", "\u{feff}lead = Le vote\n"),
    passes: Example::of("fr", "lead = Le vote\n"),
    fix: Some("The mark is taken out."),
    check: Check::Reading,
};
