//! `folded-paragraph`: a blank line where no paragraph can begin.

use super::markup_faults::report_faults;
use crate::context::TextContext;
use crate::finding::Sink;
use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::FoldedParagraph,
    fires: Example::story(
        "+++\n+++\n# { title }\n",
        "title = The vote\n",
        "fr",
        "title =\n    Le vote\n\n    du pays\n",
    ),
    passes: Example::story(
        "+++\n+++\n{ title }\n",
        "title = The vote of the country\n",
        "fr",
        "title =\n    Le vote\n\n    du pays\n",
    ),
    check: Check::Text(check),
};

fn check(text: &TextContext<'_>, sink: &mut Sink<'_>) {
    report_faults(text, RuleId::FoldedParagraph, sink);
}
