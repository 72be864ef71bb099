//! `quotation-marks`: quotation marks of another language.

use crate::context::TextContext;
use crate::finding::Sink;
use crate::rule::{Check, Example, Rule};
use crate::slot::SLOT;
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::QuotationMarks,
    fires: Example::of("de", "lead = Die “Wahl” in Glasgow\n"),
    passes: Example::of("de", "lead = Die „Wahl“ in Glasgow und die »Stimme«\n"),
    check: Check::Text(check),
};

/// Marks that open a quotation in some language. Single marks are left out: they are also
/// apostrophes and primes.
const OPENING: &[char] = &['«', '„', '“', '”', '»', '「', '『'];

fn check(text: &TextContext<'_>, sink: &mut Sink<'_>) {
    let language = text.language();
    if !text.text.has.typographic_quotes || language.quotes().is_empty() {
        return;
    }
    let prose = text.text.prose();
    for (at, mark) in prose.char_indices().filter(|(_, c)| OPENING.contains(c)) {
        let end = at + mark.len_utf8();
        // Tags are skipped: after `word</a>`, a mark closes.
        let before = prose.get(..at).unwrap_or_default().trim_end_matches('\u{1}');
        let before = before.chars().next_back();
        let after = prose.get(end..).and_then(|after| after.chars().next());
        // A mark opens if a word follows it and none precedes it.
        let opens = before.is_none_or(|c| c.is_whitespace() || c == '(')
            && after.is_some_and(|c| c.is_alphanumeric() || c == SLOT);
        let known = language.quotes().iter().any(|(open, _)| *open == mark);
        if opens && !known {
            let mut buffer = [0; 4];
            let expected = language.quotes().first().map(|(open, close)| format!("{open}…{close}"));
            sink.report(text.file(), text.place(at..end))
                .with("mark", &*mark.encode_utf8(&mut buffer))
                .with("expected", expected.unwrap_or_default())
                .with("language", &language.locale);
        }
    }
}
