//! `missing-function`: a function that the translation lost.

use crate::context::TextContext;
use crate::finding::Sink;
use crate::rendition::SlotKind;
use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::MissingFunction,
    fires: Example::pair(
        "lead = On { DATETIME($day, weekday: \"long\") }\n",
        "fr",
        "lead = Le { $day }\n",
    ),
    passes: Example::pair(
        "lead = On { DATETIME($day, weekday: \"long\") }\n",
        "fr",
        "lead = Le { DATETIME($day, weekday: \"long\", day: \"numeric\") }\n",
    ),
    check: Check::Text(check),
};

fn check(text: &TextContext<'_>, sink: &mut Sink<'_>) {
    let (Some(source), Some(known)) = (text.message.source, text.source) else { return };
    let own = &text.message.file.document.resource;
    for slot in &known.slots {
        let (Some(function), SlotKind::Variable) = (slot.function, slot.kind) else { continue };
        let (function, name) = (source.text(function), source.text(slot.name));
        let same = text.text.slots.iter().filter(|own_slot| {
            own_slot.kind == SlotKind::Variable && own.text(own_slot.name) == name
        });
        let same = same.collect::<Vec<_>>();
        // `missing-variable` reports values that are not shown at all.
        let Some(first) = same.first() else { continue };
        let kept = same.iter().any(|slot| {
            slot.function.is_some_and(|own_function| own.text(own_function) == function)
        });
        if !kept {
            let finding = sink.report(text.file(), first.name.range());
            finding.with("function", function).with("name", name).compared_with(source.place());
        }
    }
}
