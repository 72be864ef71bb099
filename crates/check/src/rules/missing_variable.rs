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
    summary: "A value that the translation does not show.",
    why: "A figure, date or name that the source shows and the translation does not is lost \
          for its readers. What is compared is each text that can be shown: the variant for \
          one, or for exactly three, may say it in words.",
    fires: Example::pair("lead = { $votes } countries voted\n", "fr", "lead = Des pays ont voté\n"),
    passes: Example::pair(
        "lead = { $votes } countries voted\n",
        "fr",
        "lead = { $votes ->\n    [one] Un seul pays a voté\n   *[other] { $votes } pays ont voté\n}\n",
    ),
    fix: None,
    check: Check::Text(check),
};

fn check(text: &TextContext<'_>, sink: &mut Sink) {
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
        // The source itself can do without it, for some value.
        let optional = others.iter().any(|(other, shown)| {
            !shown.contains(name)
                && other.chosen_by(&source.document.resource, name).next().is_none()
        });
        // A term or a message of the translation may show it.
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

/// The variables for which the text shows others that the source has not: `unknown-variable` says
/// so.
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

/// Whether the choices leave so few values that words can say which.
fn may_be_said(text: &TextContext<'_>, name: &str) -> bool {
    let resource = &text.message.file.document.resource;
    let choices = text.text.chosen_by(resource, name);
    let mut choices = choices.filter(|choice| match choice.key {
        Key::Number(_) => true,
        Key::Name(key) => {
            let key = resource.text(key);
            let numbers = text.language().plurals(false).numbers(key);
            let few = numbers.len() <= 2 && !numbers.is_empty();
            // Another word than a category says it by itself; what is left over does not.
            few || (!PluralCategories::is_category(key) && !choice.default)
        }
    });
    choices.next().is_some()
}

/// The variables that messages show which the text refers to.
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
