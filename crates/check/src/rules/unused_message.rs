//! `unused-message`: a message that no skeleton uses.

use crate::finding::Sink;
use crate::locale::LocaleContext;
use crate::rule::{Check, Example, Group, Rule};
use depeche_fluent::diagnostic::Severity;
use depeche_fluent::ftl::tree::{EntryKind, Inline, each_inline};

pub(super) static RULE: Rule = Rule {
    name: "unused-message",
    severity: Severity::Warning,
    summary: "A message that no skeleton uses.",
    group: Group::Stories,
    why: "A message that its story’s skeleton does not name, and that no other message refers \
          to, is never shown. It is translated for nobody.",
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
    fix: None,
    check: Check::Locale(check),
};

fn check(locale: &LocaleContext<'_>, sink: &mut Sink) {
    // What the source has, translations are right to have.
    if locale.source.is_some() {
        return;
    }
    for story in locale.stories {
        let Some(document) = locale.documents().iter().find(|document| story.is_of(&document.id))
        else {
            continue;
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
        for entry in
            document.resource.entries.iter().filter(|entry| entry.kind == EntryKind::Message)
        {
            let name = document.resource.text(entry.id);
            if !used.contains(name) {
                sink.about(Some(name.to_owned()), None);
                sink.report(&document.resource.source, entry.id.range()).with("name", name);
            }
        }
    }
    sink.about(None, None);
}
