//! `orphan-locale`: a folder of translations that the configuration does not list.

use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::OrphanLocale,
    summary: "A folder of translations that `locales` in `depeche.toml` does not list.",
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
