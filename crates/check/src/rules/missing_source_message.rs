//! `missing-source-message`: a skeleton that names a message which the source does not have.

use crate::context::StoryContext;
use crate::finding::Sink;
use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;
use depeche_fluent::ftl::tree::EntryKind;

pub(super) static RULE: Rule = Rule {
    id: RuleId::MissingSourceMessage,
    fires: Example::story(
        "+++\n+++\n# { title }\n\n{ lead }\n",
        "lead = They voted.\n",
        "fr",
        "lead = Ils ont voté.\n",
    ),
    passes: Example::story(
        "+++\n+++\n{ lead }\n",
        "lead = They voted.\n",
        "fr",
        "lead = Ils ont voté.\n",
    ),
    check: Check::Story(check),
};

fn check(context: &StoryContext<'_>, sink: &mut Sink<'_>) {
    let (true, Some(story)) = (context.is_source, context.story) else { return };
    let document = context.document;
    for (message, attribute, place) in &story.named {
        let found = document.and_then(|document| {
            let (document, entry) = context.names.find(document, EntryKind::Message, message)?;
            match attribute {
                None => entry.value.is_some().then_some(()),
                Some(name) => entry
                    .attributes
                    .iter()
                    .any(|own| document.resource.text(own.id) == name)
                    .then_some(()),
            }
        });
        let broken = document.is_some_and(|document| document.is_broken(message));
        if found.is_none() && !broken {
            let name = attribute
                .as_ref()
                .map_or_else(|| message.clone(), |own| format!("{message}.{own}"));
            sink.report(&place.file, place.range.clone()).with("name", name);
        }
    }
}
