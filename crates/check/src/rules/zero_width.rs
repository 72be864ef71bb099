//! `zero-width`: a character without width where none belongs.

use crate::context::TextContext;
use crate::finding::Sink;
use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::ZeroWidth,
    fires: Example::of("fr", "lead = Le vo\u{200b}te\n"),
    passes: Example::of("fa", "lead = می‌رود\n"),
    check: Check::Text(check),
};

fn check(text: &TextContext<'_>, sink: &mut Sink<'_>) {
    if !text.text.has.general_punctuation && !text.text.has.specials {
        return;
    }
    let whole = &text.text.text;
    let mut before = None;
    for (at, c) in whole.char_indices() {
        let end = at + c.len_utf8();
        let after = whole.get(end..).and_then(|rest| rest.chars().next());
        let plain = |c: Option<char>| c.is_none_or(|c| u32::from(c) < 0x590 || c == '\u{fffc}');
        let wrong = match c {
            // Scripts without spaces separate words with it.
            '\u{200b}' => text.language().data.text.spaces,
            '\u{feff}' | '\u{2060}' | '\u{200c}' | '\u{200d}' => plain(before) && plain(after),
            _ => false,
        };
        if wrong {
            let code = u32::from(c);
            let place = text.place(at..end);
            sink.report(text.file(), place.clone())
                .with("code", format!("U+{code:04X}"))
                .fix(place, "");
        }
        before = Some(c);
    }
}
