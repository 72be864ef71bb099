//! `syntax`: entries that cannot be read.

use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::Syntax,
    fires: Example::of("fr", "lead = Le { $votes pays\n"),
    passes: Example::of("fr", "lead = Le { $votes } pays\n"),
    check: Check::Reading,
};
