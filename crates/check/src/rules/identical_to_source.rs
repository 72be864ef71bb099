//! `identical-to-source`: a translation that is the source’s text.

use crate::context::TextContext;
use crate::finding::Sink;
use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;
use depeche_fluent::reading::words;

pub(super) static RULE: Rule = Rule {
    id: RuleId::IdenticalToSource,
    fires: Example::pair(
        "lead = They voted on it today\n",
        "fr",
        "lead = They voted on it today\n",
    ),
    passes: Example::pair("lead = Firefox Mobile\n", "fr", "lead = Firefox Mobile\n"),
    check: Check::Text(check),
};

fn check(text: &TextContext<'_>, sink: &mut Sink<'_>) {
    let (Some(source), Some(known)) = (text.message.source, text.source) else { return };
    if text.text.text != known.text || source.language.code() == text.language().code() {
        return;
    }
    let prose = text.text.prose();
    // Words after a figure are units: “5 km”.
    let is_unit = |at: usize| {
        let before = prose.get(..at).unwrap_or_default().trim_end();
        before.ends_with(|c: char| c.is_ascii_digit())
    };
    // Product names may begin in lower case: “iOS”.
    let is_small =
        |word: &str| word.starts_with(char::is_lowercase) && !word.contains(char::is_uppercase);
    let small = words(prose).filter(|(at, word)| is_small(word) && !is_unit(*at));
    if small.take(3).count() == 3 {
        sink.report(text.file(), text.message.name()).compared_with(source.place());
    }
}
