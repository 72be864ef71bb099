//! `missing-attribute`: an attribute that is not translated.

use std::collections::HashSet;

use crate::context::FileContext;
use crate::finding::Sink;
use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;
use depeche_fluent::ftl::tree::EntryKind;

pub(super) static RULE: Rule = Rule {
    id: RuleId::MissingAttribute,
    fires: Example::pair("lead = The vote\n    .short = Vote\n", "fr", "lead = Le vote\n"),
    passes: Example::pair(
        "lead = The vote\n    .short = Vote\n",
        "fr",
        "lead = Le vote\n    .short = Vote\n",
    ),
    check: Check::File(check),
};

fn check(file: &FileContext<'_>, sink: &mut Sink<'_>) {
    let Some(source) = file.source else { return };
    for entry in &file.document.resource.entries {
        // The attributes of terms, such as gender and case, differ between languages.
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
                let place = source.document.resource.source.place(attribute.id.range());
                let message = file.text(entry.id);
                sink.report_of(message, Some(name), file.source_file(), entry.id.range())
                    .with("name", name)
                    .with("part", "attribute")
                    .compared_with(place);
            }
        }
        if known.value.is_some() && entry.value.is_none() {
            sink.report_of(file.text(entry.id), None, file.source_file(), entry.id.range())
                .with("name", "")
                .with("part", "value");
        }
    }
}
