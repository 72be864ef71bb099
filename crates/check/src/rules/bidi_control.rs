//! `bidi-control`: a direction mark that is never ended, or that overrides what is written.

use crate::context::TextContext;
use crate::finding::Sink;
use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::BidiControl,
    fires: Example::of("ar", "lead = صوّت \u{2068}Interpol اليوم\n"),
    passes: Example::of("ar", "lead = صوّت \u{2068}Interpol\u{2069} اليوم\n"),
    check: Check::Text(check),
};

fn check(text: &TextContext<'_>, sink: &mut Sink<'_>) {
    if !text.text.has.general_punctuation {
        return;
    }
    let whole = &text.text.text;
    let mut open: Vec<(usize, char)> = Vec::new();
    let mut wrong = None;
    for (at, c) in whole.char_indices() {
        match c {
            '\u{202d}' | '\u{202e}' => wrong = wrong.or(Some(at)),
            '\u{202a}' | '\u{202b}' | '\u{2066}'..='\u{2068}' => open.push((at, c)),
            '\u{202c}' | '\u{2069}' => {
                let isolate = c == '\u{2069}';
                let matching = open
                    .last()
                    .is_some_and(|(_, own)| matches!(own, '\u{2066}'..='\u{2068}') == isolate);
                if matching {
                    open.pop();
                } else {
                    wrong = wrong.or(Some(at));
                }
            }
            _ => {}
        }
    }
    if let Some(at) = wrong.or(open.first().map(|(at, _)| *at)) {
        let code = whole.get(at..).and_then(|rest| rest.chars().next()).map_or(0, u32::from);
        sink.report(text.file(), text.place(at..at + 3)).with("code", format!("U+{code:04X}"));
    }
}
