//! `skeleton-text`: human text in a skeleton.

use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::SkeletonText,
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
    check: Check::Reading,
};
