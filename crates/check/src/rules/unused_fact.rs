//! `unused-fact`: a fact that no message uses.

use crate::context::StoryContext;
use crate::finding::Sink;
use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;
use depeche_fluent::fact::Fact;
use depeche_fluent::ftl::tree::{Inline, each_inline};

pub(super) static RULE: Rule = Rule {
    id: RuleId::UnusedFact,
    fires: Example::story(
        "+++\n[facts]\nvotes = 96\n+++\n{ lead }\n",
        "lead = They voted.\n",
        "fr",
        "lead = Ils ont voté.\n",
    ),
    passes: Example::story(
        "+++\n[facts]\nvotes = 96\n+++\n{ lead }\n",
        "lead = { $votes } countries voted.\n",
        "fr",
        "lead = { $votes } pays ont voté.\n",
    ),
    check: Check::Story(check),
};

fn check(context: &StoryContext<'_>, sink: &mut Sink<'_>) {
    let (true, Some(story), Some(document)) = (context.is_source, context.story, context.document)
    else {
        return;
    };
    let mut used = Vec::new();
    for entry in &document.resource.entries {
        let patterns = entry.value.iter().chain(entry.attributes.iter().map(|own| &own.value));
        for pattern in patterns {
            each_inline(pattern, &mut |inline, _| {
                if let Inline::Variable(span) = inline {
                    used.push(document.resource.text(*span));
                }
            });
        }
    }
    for fact in story.story.facts() {
        // Programs use the time of publication.
        let name = fact.name.as_str();
        let ends = story.story.facts().iter().any(|other| {
            matches!(&other.fact, Fact::Range(from, to) if **from == fact.fact || **to == fact.fact)
        });
        if !used.contains(&name) && !matches!(name, "published" | "updated") && !ends {
            sink.report(&fact.place.file, fact.place.range.clone()).with("name", name);
        }
    }
}
