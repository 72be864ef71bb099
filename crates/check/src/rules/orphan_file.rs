//! `orphan-file`: a file that translates no file of the source.

use crate::context::StoryContext;
use crate::finding::Sink;
use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::OrphanFile,
    fires: Example::at("lead = The vote\n", "fr", "vtoe.ftl", "lead = Le vote\n"),
    passes: Example::pair("lead = The vote\n", "fr", "lead = Le vote\n"),
    check: Check::Story(check),
};

fn check(story: &StoryContext<'_>, sink: &mut Sink<'_>) {
    let (false, None, Some(own)) = (story.is_source, story.source, story.document) else { return };
    // A locale may have a shared file that the source lacks.
    if own.shared || story.is_reserved || story.is_excused {
        return;
    }
    let source = &own.resource.source;
    let finding = sink.report(source, 0..0).with("name", source.name());
    if let Some(nearest) = story.nearest {
        finding.with("suggestion", nearest);
    }
}
