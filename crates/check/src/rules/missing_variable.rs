//! `missing-variable`: a value that the translation does not show.

use super::unknown_variable::variables;
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
    for slot in known.slots.iter().filter(|slot| slot.kind == SlotKind::Variable) {
        let name = source.text(slot.name);
        let own = &text.message.file.document.resource;
        let shown = |rendition: &Rendition, resource: &Resource| {
            let slots = rendition.slots.iter();
            slots
                .filter(|slot| slot.kind == SlotKind::Variable)
                .any(|slot| resource.text(slot.name) == name)
        };
        if shown(text.text, own) || may_be_said(text, name) {
            continue;
        }
        // One of the source's own variants does not show it.
        let optional = source.renditions.iter().any(|other| {
            !shown(other, &source.document.resource)
                && other.chosen_by(&source.document.resource, name).next().is_none()
        });
        // A term or a message that the translation refers to may show it.
        let within =
            text.text.slots.iter().any(|slot| {
                slot.kind == SlotKind::Message && refers(text, own.text(slot.name), name)
            });
        if !optional && !within && !is_misspelt(text, source, name) {
            let place = text.message.name();
            let finding = sink.report(text.file(), place);
            finding.with("name", name).compared_with(source.place());
        }
    }
}

/// Whether the text shows a variable that the source lacks and that is probably a misspelling of
/// this one, which `unknown-variable` reports.
fn is_misspelt(text: &TextContext<'_>, source: SourceContext<'_>, name: &str) -> bool {
    let known = variables(source.document, source.entry);
    let own = text.text.slots.iter().filter(|slot| slot.kind == SlotKind::Variable);
    own.map(|slot| text.message.text(slot.name)).any(|own| {
        let is_known = known.iter().any(|known| known == own);
        !is_known && nearest(own, known.iter().map(String::as_str)) == Some(name)
    })
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

/// Whether a message that the text refers to shows the variable.
fn refers(text: &TextContext<'_>, id: &str, name: &str) -> bool {
    let file = text.message.file;
    let Some((document, entry)) = file.names.find(file.document, EntryKind::Message, id) else {
        return false;
    };
    let mut found = false;
    if let Some(pattern) = &entry.value {
        each_inline(pattern, &mut |inline, _| {
            found |=
                matches!(inline, Inline::Variable(span) if document.resource.text(*span) == name);
        });
    }
    found
}
