//! `straight-apostrophe`: a typewriter’s apostrophe.

use crate::context::TextContext;
use crate::finding::Sink;
use crate::rule::{Check, Example, Rule};
use crate::slot::SLOT;
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::StraightApostrophe,
    fires: Example::of("fr", "lead = L'Assemblée\n"),
    passes: Example::of("fr", "lead = L’Assemblée, 5' 30\"\n"),
    check: Check::Text(check),
};

/// Languages that write U+2019 as the apostrophe.
const LANGUAGES: &[&str] =
    &["fr", "it", "en", "ca", "oc", "br", "ga", "gd", "cy", "de", "nl", "tr", "pt", "es"];

fn check(text: &TextContext<'_>, sink: &mut Sink<'_>) {
    if !text.text.has.quotes || !text.language().is(LANGUAGES) {
        return;
    }
    let prose = text.text.prose();
    for (at, _) in prose.match_indices('\'') {
        let before = prose.get(..at).and_then(|before| before.chars().next_back());
        let after = prose.get(at + 1..).and_then(|after| after.chars().next());
        // Between letters the mark is not a quotation mark; a placeable counts as a word.
        let joins = before.is_some_and(char::is_alphabetic)
            && after.is_some_and(|c| c.is_alphabetic() || c == SLOT);
        if joins {
            let place = text.place(at..at + 1);
            sink.report(text.file(), place.clone()).fix(place, "\u{2019}");
        }
    }
}
