//! `skeleton-link`: a link of a skeleton that leads where none may.

use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::SkeletonLink,
    fires: Example::story(
        "+++\n+++\n{ lead }\n\n[x]: javascript:alert(1)\n",
        "lead = See [it][x].\n",
        "fr",
        "lead = Voir [ici][x].\n",
    ),
    passes: Example::story(
        "+++\n+++\n{ lead }\n\n[x]: https://example.org/\n",
        "lead = See [it][x].\n",
        "fr",
        "lead = Voir [ici][x].\n",
    ),
    check: Check::Reading,
};
