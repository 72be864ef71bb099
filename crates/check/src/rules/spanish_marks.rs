//! `spanish-marks`: a Spanish question or exclamation that is not opened.

use crate::context::TextContext;
use crate::finding::Sink;
use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::SpanishMarks,
    fires: Example::of("es", "lead = Quién vota?\n"),
    passes: Example::of("es", "lead = En Glasgow, ¿quién vota? ¡Nosotros!\n"),
    check: Check::Text(check),
};

fn check(text: &TextContext<'_>, sink: &mut Sink<'_>) {
    if !text.text.has.marks || !text.language().is(&["es", "ast"]) {
        return;
    }
    let prose = text.text.prose();
    for (close, open) in [('?', '¿'), ('!', '¡')] {
        let mut opened = 0_usize;
        for (at, c) in prose.char_indices() {
            if c == open {
                opened += 1;
            } else if c == close {
                let before = prose.get(..at).unwrap_or_default();
                let after = prose.get(at + 1..).unwrap_or_default();
                // Several marks in a row close one question; “Yahoo!” inside a sentence is a name.
                let again = before.ends_with(['?', '!']);
                // “(?)” marks something uncertain.
                let doubt = before.ends_with('(') && after.starts_with(')');
                let name = after.trim_start().starts_with(char::is_lowercase)
                    || before.ends_with('\u{fffc}');
                if opened == 0 && !again && !doubt && !name && before.contains(char::is_alphabetic)
                {
                    let mut buffer = [0; 4];
                    sink.report(text.file(), text.place(at..at + 1))
                        .with("mark", &*open.encode_utf8(&mut buffer));
                    break;
                }
                opened = opened.saturating_sub(1);
            }
        }
    }
}
