//! `skeleton-reference`: braces in a skeleton that are no reference.

use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::SkeletonReference,
    summary: "Braces in a skeleton that are no reference.",
    why: "A skeleton refers to messages by name, `{ lead }`, and to attributes, `{ lead.short \
          }`. Values and functions belong in messages.",
    fires: Example::story(
        "+++\n+++\n{ $votes }\n",
        "lead = They voted.\n",
        "fr",
        "lead = Ils ont voté.\n",
    ),
    passes: Example::story(
        "+++\n+++\n{ lead }\n",
        "lead = They voted.\n",
        "fr",
        "lead = Ils ont voté.\n",
    ),
    fix: None,
    check: Check::Reading,
};
