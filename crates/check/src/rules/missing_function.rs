//! `missing-function`: a function that the translation lost.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

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
    if known.slots.iter().all(|slot| slot.function.is_none()) {
        return;
    }
    let own = &text.message.file.document.resource;
    // The first place of each variable, and the functions that it goes through.
    let mut shown: HashMap<&str, (Range<usize>, HashSet<&str>)> = HashMap::new();
    for slot in text.text.slots.iter().filter(|slot| slot.kind == SlotKind::Variable) {
        let (_, functions) =
            shown.entry(own.text(slot.name)).or_insert_with(|| (slot.name.range(), HashSet::new()));
        functions.extend(slot.function.map(|function| own.text(function)));
    }
    for slot in &known.slots {
        let (Some(function), SlotKind::Variable) = (slot.function, slot.kind) else { continue };
        let (function, name) = (source.text(function), source.text(slot.name));
        // `missing-variable` reports values that are not shown at all.
        let Some((first, functions)) = shown.get(name) else { continue };
        if !functions.contains(function) {
            let finding = sink.report(text.file(), first.clone());
            finding.with("function", function).with("name", name).compared_with(source.place());
        }
    }
}
