//! `missing-file`: a file of the source that is not translated.

use crate::context::StoryContext;
use crate::finding::Sink;
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
    check: Check::Story(check),
};

fn check(story: &StoryContext<'_>, sink: &mut Sink<'_>) {
    let (Some(source), None) = (story.source, story.document) else { return };
    let known = source.document;
    // Files of terms alone need not be translated: each locale has the terms it needs.
    if known.shared || story.is_excused {
        return;
    }
    let finding = sink.report(&known.resource.source, 0..0);
    finding.with("name", known.id.as_str()).with("count", known.resource.entries.len());
}
