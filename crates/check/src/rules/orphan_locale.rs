//! `orphan-locale`: a folder of translations that the configuration does not list.

use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::OrphanLocale,
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
    check: Check::Reading,
};
