//! `orphan-file`: a file that translates no file of the source.

use crate::finding::Sink;
use crate::locale::LocaleContext;
use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::{RuleId, nearest};

pub(super) static RULE: Rule = Rule {
    id: RuleId::OrphanFile,
    summary: "A file that translates no file of the source.",
    why: "A file without a counterpart in the source is never shown. It was renamed or removed \
          there, or its name is misspelt here.",
    fires: Example::at("lead = The vote\n", "fr", "vtoe.ftl", "lead = Le vote\n"),
    passes: Example::pair("lead = The vote\n", "fr", "lead = Le vote\n"),
    fix: None,
    check: Check::Locale(check),
};

fn check(locale: &LocaleContext<'_>, sink: &mut Sink) {
    let Some(source) = locale.source else { return };
    for document in locale.documents() {
        let known = source.iter().any(|known| known.id == document.id);
        // A locale has terms of its own where the source has none.
        if !known && !document.shared && !locale.reserved.contains(&document.id) {
            let nearest = nearest(&document.id, source.iter().map(|known| known.id.as_str()));
            let finding = sink
                .report(&document.resource.source, 0..0)
                .with("name", document.resource.source.name());
            if let Some(nearest) = nearest {
                finding.with("suggestion", nearest);
            }
        }
    }
}
