//! `skeleton-text`: human text in a skeleton.

use crate::rule::{Check, Example, Group, Rule};
use depeche_fluent::diagnostic::Severity;

pub(super) static RULE: Rule = Rule {
    name: "skeleton-text",
    severity: Severity::Error,
    summary: "Human text in a skeleton.",
    group: Group::Stories,
    why: "A skeleton has no language: text in it would be shown to every reader as it is. It \
          belongs in a message.",
    fires: Example::story(
        "+++\n+++\n# The vote\n\n{ lead }\n",
        "lead = They voted.\n",
        "fr",
        "lead = Ils ont voté.\n",
    ),
    passes: Example::story(
        "+++\n+++\n# { lead }\n",
        "lead = They voted.\n",
        "fr",
        "lead = Ils ont voté.\n",
    ),
    fix: None,
    check: Check::Reading,
};
