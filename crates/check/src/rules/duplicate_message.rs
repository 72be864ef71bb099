//! `duplicate-message`: a message or term that is defined twice.

use crate::document::Document;
use crate::finding::Finding;
use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::DuplicateMessage,
    fires: Example::of("fr", "lead = Le vote\nlead = Les votes\n"),
    passes: Example::of("fr", "lead = Le vote\n-lead = Le vote\n"),
    check: Check::Reading,
};

/// Deletes a copy that is equal to the first message.
pub(super) fn fix(finding: &mut Finding, document: &Document) {
    let Some((copy, first)) =
        finding.diagnostic.place.as_ref().zip(finding.diagnostic.related.first())
    else {
        return;
    };
    let (copy, first) =
        (document.entry_range(copy.range.start), document.entry_range(first.range.start));
    let text = document.resource.source.text();
    let same = text
        .get(copy.clone())
        .zip(text.get(first))
        .is_some_and(|(copy, first)| copy.trim() == first.trim());
    if same {
        finding.fix(copy, "");
    }
}
