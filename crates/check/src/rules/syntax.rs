//! `syntax`: entries that cannot be read.

use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::Syntax,
    summary: "Entries that cannot be read.",
    why: "What the parser cannot read is left out, and readers are shown the source instead. \
          One slip, such as a brace that is never closed or a line that begins with a star, \
          costs the message it stands in.",
    fires: Example::of("fr", "lead = Le { $votes pays\n"),
    passes: Example::of("fr", "lead = Le { $votes } pays\n"),
    fix: None,
    check: Check::Reading,
};
