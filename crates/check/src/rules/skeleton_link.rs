//! `skeleton-link`: a link of a skeleton that leads where none may.

use crate::rule::{Check, Example, Group, Rule};
use depeche_fluent::diagnostic::Severity;

pub(super) static RULE: Rule = Rule {
    name: "skeleton-link",
    severity: Severity::Error,
    summary: "A link of a skeleton that leads where none may.",
    group: Group::Stories,
    why: "Links lead to the web, to mail and to telephones. Another scheme could run a program \
          in the reader’s browser.",
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
    fix: None,
    check: Check::Reading,
};
