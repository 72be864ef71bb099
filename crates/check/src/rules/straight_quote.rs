//! `straight-quote`: a typewriter’s quotation marks.

use crate::context::TextContext;
use crate::finding::Sink;
use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::StraightQuote,
    fires: Example::of("fr", "lead = Le \"vote\"\n"),
    passes: Example::of("fr", "lead = Un écran de 5\" et «\u{a0}le vote\u{a0}»\n"),
    check: Check::Text(check),
};

fn check(text: &TextContext<'_>, sink: &mut Sink<'_>) {
    let language = text.language();
    // Hebrew abbreviations are written with this mark.
    if !text.text.has.quotes || language.quotes().is_empty() || language.is(&["he", "yi"]) {
        return;
    }
    let prose = text.text.prose();
    let is_inch = |at: &usize| {
        prose.get(..*at).is_some_and(|before| before.ends_with(|c: char| c.is_ascii_digit()))
    };
    let marks = prose.match_indices('"').map(|(at, _)| at).filter(|at| !is_inch(at));
    let marks = marks.collect::<Vec<_>>();
    let Some(first) = marks.first() else { return };
    let finding = sink.report(text.file(), text.place(*first..first + 1));
    let (Some((open, close)), [first, second]) = (language.quotes().first(), marks.as_slice())
    else {
        return;
    };
    // Two marks are a pair if one opens and one closes.
    let opens = prose
        .get(..*first)
        .is_none_or(|before| before.is_empty() || before.ends_with([' ', '(', '\u{a0}']));
    let begins = prose.get(first + 1..).is_some_and(|after| !after.starts_with(' '));
    let other = prose.contains(|c| {
        language.quotes().iter().any(|(one, two)| c == *one || c == *two) && c != '\u{2019}'
    });
    if opens && begins && !other && first + 1 < *second {
        let space = if language.data.punctuation.space_before_marks { "\u{a0}" } else { "" };
        finding.fix(text.place(*first..first + 1), format!("{open}{space}"));
        finding.fix(text.place(*second..second + 1), format!("{space}{close}"));
    }
}
