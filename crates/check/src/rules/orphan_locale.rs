//! `orphan-locale`: a folder of translations that the configuration does not list.

use crate::rule::{Check, Example, Group, Rule};
use depeche_fluent::diagnostic::Severity;

pub(super) static RULE: Rule = Rule {
    name: "orphan-locale",
    severity: Severity::Warning,
    summary: "A folder of translations that `locales` in `depeche.toml` does not list.",
    group: Group::Files,
    why: "Where the configuration lists the locales, the others are neither shown nor checked. \
          Somebody may be translating into a folder that no reader will see.",
    fires: Example::configured(
        "locales = [\"en\"]\n",
        "lead = The vote\n",
        "fr",
        "lead = Le vote\n",
    ),
    passes: Example::configured(
        "locales = [\"en\", \"fr\"]\n",
        "lead = The vote\n",
        "fr",
        "lead = Le vote\n",
    ),
    fix: None,
    check: Check::Reading,
};
