//! `control-character`: a control character, or the sign for one that was lost.

use crate::context::TextContext;
use crate::finding::Sink;
use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::ControlCharacter,
    fires: Example::of("fr", "lead = Le vote\u{7}\n"),
    passes: Example::of("fr", "lead = Le vote\n"),
    check: Check::Text(check),
};

fn check(text: &TextContext<'_>, sink: &mut Sink<'_>) {
    if !text.text.has.controls && !text.text.has.specials {
        return;
    }
    let found = text.text.text.char_indices().find(|(_, c)| {
        (c.is_control() && !matches!(c, '\n' | '\t' | '\r')) || *c == char::REPLACEMENT_CHARACTER
    });
    if let Some((at, c)) = found {
        let code = u32::from(c);
        sink.report(text.file(), text.place(at..at + c.len_utf8()))
            .with("code", format!("U+{code:04X}"));
    }
}
