//! `skeleton-text`: human text in a skeleton.

use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::SkeletonText,
    summary: "Human text in a skeleton.",
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
