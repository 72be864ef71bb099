//! `forbidden-url`: a link that leads where links may not.

use super::markup_faults::report_faults;
use crate::context::TextContext;
use crate::finding::Sink;
use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::ForbiddenUrl,
    fires: Example::story(
        "+++\n+++\n{ lead }\n",
        "lead = They [voted](https://example.org/vote).\n",
        "fr",
        "lead = Ils ont [voté](javascript:vote).\n",
    ),
    passes: Example::story(
        "+++\n+++\n{ lead }\n",
        "lead = They [voted](https://example.org/vote).\n",
        "fr",
        "lead = Ils ont [voté](https://example.org/vote).\n",
    ),
    check: Check::Text(check),
};

fn check(text: &TextContext<'_>, sink: &mut Sink<'_>) {
    report_faults(text, RuleId::ForbiddenUrl, sink);
}
