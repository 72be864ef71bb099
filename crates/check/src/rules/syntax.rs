//! `syntax`: entries that cannot be read.

use crate::rule::{Check, Example, Group, Rule};
use depeche_fluent::diagnostic::Severity;

pub(super) static RULE: Rule = Rule {
    name: "syntax",
    severity: Severity::Error,
    summary: "Entries that cannot be read.",
    group: Group::Files,
    why: "What the parser cannot read is left out, and readers are shown the source instead. \
          One slip, such as a brace that is never closed or a line that begins with a star, \
          costs the message it stands in.",
    fires: Example::of("fr", "lead = Le { $votes pays\n"),
    passes: Example::of("fr", "lead = Le { $votes } pays\n"),
    fix: None,
    check: Check::Reading,
};
