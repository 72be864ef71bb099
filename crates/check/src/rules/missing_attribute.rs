//! `missing-attribute`: an attribute that is not translated.

use std::collections::HashSet;

use crate::context::FileContext;
use crate::finding::Sink;
use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;
use depeche_fluent::ftl::tree::EntryKind;

pub(super) static RULE: Rule = Rule {
    id: RuleId::MissingAttribute,
    summary: "An attribute that is not translated.",
    why: "A message that is translated without one of its attributes shows a label in one \
          language and its hint in another.",
    fires: Example::pair("lead = The vote\n    .short = Vote\n", "fr", "lead = Le vote\n"),
    passes: Example::pair(
        "lead = The vote\n    .short = Vote\n",
        "fr",
        "lead = Le vote\n    .short = Vote\n",
    ),
    fix: None,
    check: Check::File(check),
};

fn check(file: &FileContext<'_>, sink: &mut Sink) {
    let Some(source) = file.source else { return };
    for entry in &file.document.resource.entries {
        // The attributes of terms are a language's own: gender, case.
        if entry.kind == EntryKind::Term {
            continue;
        }
        let Some((known, _)) = source.document.entry(entry.kind, file.text(entry.id)) else {
            continue;
        };
        let own = entry.attributes.iter().map(|own| file.text(own.id));
        let own = own.collect::<HashSet<_>>();
        for attribute in &known.attributes {
            let name = source.document.resource.text(attribute.id);
            if !own.contains(name) {
                sink.about(Some(file.text(entry.id).to_owned()), Some(name.to_owned()));
                let place = source.document.resource.source.place(attribute.id.range());
                sink.report(file.source_file(), entry.id.range())
                    .with("name", name)
                    .with("part", "attribute")
                    .compared_with(place);
            }
        }
        if known.value.is_some() && entry.value.is_none() {
            sink.about(Some(file.text(entry.id).to_owned()), None);
            sink.report(file.source_file(), entry.id.range())
                .with("name", "")
                .with("part", "value");
        }
    }
    sink.about(None, None);
}
