//! `missing-term`: a term that the translation does not use.

use crate::context::TextContext;
use crate::finding::Sink;
use crate::rendition::{Rendition, SlotKind};
use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;
use depeche_fluent::ftl::tree::EntryKind;

pub(super) static RULE: Rule = Rule {
    id: RuleId::MissingTerm,
    fires: Example::pair(
        "-interpol = Interpol\nlead = { -interpol } votes\n",
        "fr",
        "-interpol = Interpol\nlead = Le vote a lieu\n",
    ),
    passes: Example::pair(
        "-interpol = Interpol\nlead = { -interpol } votes\n",
        "fr",
        "-interpol = Interpol\nlead = { -interpol } vote\n",
    ),
    check: Check::Text(check),
};

fn check(text: &TextContext<'_>, sink: &mut Sink<'_>) {
    let (Some(source), Some(known)) = (text.message.source, text.source) else { return };
    let own = &text.message.file.document.resource;
    let terms = |rendition: &Rendition| {
        rendition.slots.iter().filter(|slot| slot.kind == SlotKind::Term).count()
    };
    let mut seen: Vec<&str> = Vec::new();
    for slot in known.slots.iter().filter(|slot| slot.kind == SlotKind::Term) {
        let name = source.text(slot.name);
        if seen.contains(&name) {
            continue;
        }
        seen.push(name);
        let used = text.text.slots.iter().any(|slot| own.text(slot.name) == name);
        // Compounds have to write out the name.
        let file = text.message.file;
        let written = file.names.find(file.document, EntryKind::Term, name).is_some_and(
            |(document, entry)| {
                let field = document.entries_of(entry);
                let mut texts =
                    field.iter().flat_map(|fields| &fields.0).flat_map(|own| &own.renditions);
                texts.any(|term| !term.text.is_empty() && text.text.text.contains(&term.text))
            },
        );
        // A translation with as many terms as the source chose another term on purpose.
        if !used && !written && terms(text.text) < terms(known) {
            let finding = sink.report(text.file(), text.message.name());
            finding.with("name", format!("-{name}")).compared_with(source.place());
        }
    }
}
