//! `arabic-punctuation`: a Latin comma, semicolon or question mark in Arabic text.

use crate::context::TextContext;
use crate::finding::Sink;
use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::ArabicPunctuation,
    fires: Example::of("ar", "lead = من صوّت?\n"),
    passes: Example::of("ar", "lead = من صوّت؟ نحن، أو Interpol, Lyon\n"),
    check: Check::Text(check),
};

fn check(text: &TextContext<'_>, sink: &mut Sink<'_>) {
    if !text.text.has.marks || text.language().script != "Arab" {
        return;
    }
    let prose = text.text.prose();
    for (at, mark) in prose.char_indices() {
        let right = match mark {
            ',' => "،",
            ';' => "؛",
            '?' => "؟",
            _ => continue,
        };
        let arabic =
            |c: char| matches!(u32::from(c), 0x620..=0x65f | 0x66e..=0x6d3 | 0x6fa..=0x6ff);
        let before = prose.get(..at).and_then(|before| before.chars().next_back());
        if before.is_some_and(arabic) {
            let mut buffer = [0; 4];
            let place = text.place(at..at + 1);
            sink.report(text.file(), place.clone())
                .with("mark", &*mark.encode_utf8(&mut buffer))
                .with("expected", right)
                .fix(place, right);
        }
    }
}
