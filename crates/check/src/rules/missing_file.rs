//! `missing-file`: a file of the source that is not translated.

use crate::finding::Sink;
use crate::locale::LocaleContext;
use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::MissingFile,
    summary: "A file of the source that is not translated.",
    why: "A file that a locale lacks altogether is reported once, with the number of its \
          messages, and not message by message.",
    fires: Example::at("lead = The vote\n", "fr", "other.ftl", "lead = Le vote\n"),
    passes: Example::pair("lead = The vote\n", "fr", "lead = Le vote\n"),
    fix: Some("With `--fix=scaffold`, the file is made, the source text in it as comments."),
    check: Check::Locale(check),
};

fn check(locale: &LocaleContext<'_>, sink: &mut Sink) {
    let Some(source) = locale.source else { return };
    for known in source {
        // Every locale has the terms it needs.
        if known.shared || locale.reserved.contains(&known.id) {
            continue;
        }
        if !locale.documents().iter().any(|document| document.id == known.id) {
            let finding = sink.report(&known.resource.source, 0..0);
            finding.with("name", known.id.as_str()).with("count", known.resource.entries.len());
        }
    }
}
