//! `missing-reference`: a message reference that the translation lost.

use crate::context::TextContext;
use crate::finding::Sink;
use crate::rendition::{Slot, SlotKind};
use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::MissingReference,
    fires: Example::pair("ok = OK\nlead = Press { ok }\n", "fr", "ok = OK\nlead = Appuyez\n"),
    passes: Example::pair(
        "ok = OK\nlead = Press { ok }\n",
        "fr",
        "ok = OK\nlead = Appuyez sur { ok }\n",
    ),
    check: Check::Text(check),
};

fn check(text: &TextContext<'_>, sink: &mut Sink<'_>) {
    let (Some(source), Some(known)) = (text.message.source, text.source) else { return };
    let own = &text.message.file.document.resource;
    for slot in known.slots.iter().filter(|slot| slot.kind == SlotKind::Message) {
        let name = source.text(slot.name);
        let same = |own_slot: &&Slot| {
            own_slot.kind == SlotKind::Message && own.text(own_slot.name) == name
        };
        if !text.text.slots.iter().any(|slot| same(&slot)) {
            let finding = sink.report(text.file(), text.message.name());
            finding.with("name", name).compared_with(source.place());
        }
    }
}
