//! `unused-message`: a message that no skeleton uses.

use crate::context::StoryContext;
use crate::finding::Sink;
use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;
use depeche_fluent::ftl::tree::{EntryKind, Inline, each_inline};

pub(super) static RULE: Rule = Rule {
    id: RuleId::UnusedMessage,
    fires: Example::story(
        "+++\n+++\n{ lead }\n",
        "lead = They voted.\nled = They led.\n",
        "fr",
        "lead = Ils ont voté.\nled = Ils ont mené.\n",
    ),
    passes: Example::story(
        "+++\n+++\n{ lead }\n",
        "lead = They voted at { place }.\nplace = Glasgow\n",
        "fr",
        "lead = Ils ont voté à { place }.\nplace = Glasgow\n",
    ),
    check: Check::Story(check),
};

fn check(context: &StoryContext<'_>, sink: &mut Sink<'_>) {
    // Only the source is checked: translations follow it.
    let (true, Some(story), Some(document)) = (context.is_source, context.story, context.document)
    else {
        return;
    };
    let mut used = story.names();
    for entry in &document.resource.entries {
        let patterns = entry.value.iter().chain(entry.attributes.iter().map(|own| &own.value));
        for pattern in patterns {
            each_inline(pattern, &mut |inline, _| {
                if let Inline::Message { id, .. } = inline {
                    used.insert(document.resource.text(*id).to_owned());
                }
            });
        }
    }
    for entry in document.resource.entries.iter().filter(|entry| entry.kind == EntryKind::Message) {
        let name = document.resource.text(entry.id);
        if !used.contains(name) {
            sink.report_of(name, None, &document.resource.source, entry.id.range())
                .with("name", name);
        }
    }
}
