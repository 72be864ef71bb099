//! `wrong-script`: text in another script than the language’s.

use crate::context::TextContext;
use crate::finding::Sink;
use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;
use depeche_fluent::reading::{is_letter, words};

pub(super) static RULE: Rule = Rule {
    id: RuleId::WrongScript,
    fires: Example::pair(
        "lead = The countries voted today\n",
        "ar",
        "lead = Les pays ont voté ce jour\n",
    ),
    passes: Example::pair(
        "lead = The countries voted today\n",
        "ar",
        "lead = صوّتت البلدان عبر Interpol News اليوم\n",
    ),
    check: Check::Text(check),
};

fn check(text: &TextContext<'_>, sink: &mut Sink<'_>) {
    let language = text.language();
    if language.script.is_empty() || text.message.is_term() {
        return;
    }
    // `identical-to-source` reports a copy of the source.
    if text.source.is_some_and(|known| known.text == text.text.text) {
        return;
    }
    let mut letters = text.text.prose().chars().filter(|c| is_letter(*c));
    // The first letter of most texts is in the right script.
    if letters.any(|c| language.writes(c)) {
        return;
    }
    let others = text.text.prose().chars().filter(|c| is_letter(*c)).count();
    let small = words(text.text.prose()).filter(|(_, word)| {
        word.starts_with(|c: char| c.is_lowercase() || !(c.is_ascii() || language.writes(c)))
    });
    if others >= 10 && small.take(3).count() == 3 {
        sink.report(text.file(), text.message.name()).with("language", &language.locale);
    }
}
