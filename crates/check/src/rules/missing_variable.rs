//! `missing-variable`: a value that the translation does not show.

use std::collections::HashSet;

use crate::context::{SourceContext, TextContext};
use crate::finding::Sink;
use crate::rendition::{Rendition, SlotKind};
use crate::rule::{Check, Example, Rule};
use depeche_fluent::bundle::PluralCategories;
use depeche_fluent::diagnostic::{RuleId, nearest};
use depeche_fluent::ftl::Resource;
use depeche_fluent::ftl::tree::{EntryKind, Inline, Key, each_inline};

pub(super) static RULE: Rule = Rule {
    id: RuleId::MissingVariable,
    fires: Example::pair("lead = { $votes } countries voted\n", "fr", "lead = Des pays ont voté\n"),
    passes: Example::pair(
        "lead = { $votes } countries voted\n",
        "fr",
        "lead = { $votes ->\n    [one] Un seul pays a voté\n   *[other] { $votes } pays ont voté\n}\n",
    ),
    check: Check::Text(check),
};

fn check(text: &TextContext<'_>, sink: &mut Sink<'_>) {
    let Some(source) = text.message.source else { return };
    let Some(known) = text.source else { return };
    let own = &text.message.file.document.resource;
    let shown = variables_of(text.text, own);
    let wanted = known.slots.iter().filter(|slot| slot.kind == SlotKind::Variable);
    let missing = wanted.map(|slot| source.text(slot.name)).filter(|name| !shown.contains(name));
    let missing = missing.collect::<Vec<_>>();
    if missing.is_empty() {
        return;
    }
    let others = source.renditions.iter();
    let others = others.map(|other| (other, variables_of(other, &source.document.resource)));
    let others = others.collect::<Vec<_>>();
    let (within, meant) = (referred(text), meant(text, source, &shown));
    for name in missing {
        // One of the source's own variants does not show it.
        let optional = others.iter().any(|(other, shown)| {
            !shown.contains(name)
                && other.chosen_by(&source.document.resource, name).next().is_none()
        });
        // A term or a message that the translation refers to may show it.
        let is_elsewhere = optional || within.contains(name) || meant.contains(name);
        if !is_elsewhere && !may_be_said(text, name) {
            let place = text.message.name();
            let finding = sink.report(text.file(), place);
            finding.with("name", name).compared_with(source.place());
        }
    }
}

/// The variables that a text shows.
fn variables_of<'r>(rendition: &Rendition, resource: &'r Resource) -> HashSet<&'r str> {
    let slots = rendition.slots.iter().filter(|slot| slot.kind == SlotKind::Variable);
    slots.map(|slot| resource.text(slot.name)).collect()
}

/// The variables of the source of which the text shows probable misspellings, which
/// `unknown-variable` reports.
fn meant<'c>(
    text: &TextContext<'c>,
    source: SourceContext<'c>,
    shown: &HashSet<&'c str>,
) -> HashSet<&'c str> {
    let known = source.fields.variables(source.document, source.entry);
    let own = text.text.slots.iter().filter(|slot| slot.kind == SlotKind::Variable);
    let own = own.map(|slot| text.message.text(slot.name));
    let unknown = own.filter(|own| shown.contains(own) && !known.has(own));
    unknown.filter_map(|own| nearest(own, known.iter())).collect()
}

/// Whether the chosen variants leave so few values that words can name them.
fn may_be_said(text: &TextContext<'_>, name: &str) -> bool {
    let resource = &text.message.file.document.resource;
    let choices = text.text.chosen_by(resource, name);
    let mut choices = choices.filter(|choice| match choice.key {
        Key::Number(_) => true,
        Key::Name(key) => {
            let key = resource.text(key);
            let numbers = text.language().plurals(false).numbers(key);
            let few = numbers.len() <= 2 && !numbers.is_empty();
            // A key that is not a plural category names its value; the default variant does not.
            few || (!PluralCategories::is_category(key) && !choice.default)
        }
    });
    choices.next().is_some()
}

/// The variables that are shown by messages which the text refers to.
fn referred<'c>(text: &TextContext<'c>) -> HashSet<&'c str> {
    let file = text.message.file;
    let mut found = HashSet::new();
    for slot in text.text.slots.iter().filter(|slot| slot.kind == SlotKind::Message) {
        let id = file.text(slot.name);
        let entry = file.names.find(file.document, EntryKind::Message, id);
        let Some((document, entry)) = entry else { continue };
        let Some(pattern) = &entry.value else { continue };
        each_inline(pattern, &mut |inline, _| {
            if let Inline::Variable(span) = inline {
                found.insert(document.resource.text(*span));
            }
        });
    }
    found
}
