//! `forbidden-element`: an element or image that messages may not hold.

use super::markup_faults::report_faults;
use crate::context::TextContext;
use crate::finding::Sink;
use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::ForbiddenElement,
    fires: Example::html("lead = They voted.\n", "fr", "lead = Ils ont <blink>voté</blink>.\n"),
    passes: Example::html("lead = They <em>voted</em>.\n", "fr", "lead = Ils ont <em>voté</em>.\n"),
    check: Check::Text(check),
};

fn check(text: &TextContext<'_>, sink: &mut Sink<'_>) {
    report_faults(text, RuleId::ForbiddenElement, sink);
}
