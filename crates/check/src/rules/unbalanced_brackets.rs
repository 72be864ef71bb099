//! `unbalanced-brackets`: a bracket without its other half.

use crate::context::TextContext;
use crate::finding::Sink;
use crate::rule::{Check, Example, Rule};
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::UnbalancedBrackets,
    fires: Example::of("fr", "lead = Le vote (à Glasgow a lieu.\n"),
    passes: Example::of("fr", "lead = a) le vote (à Glasgow) [1] :)\n"),
    check: Check::Text(check),
};

fn check(text: &TextContext<'_>, sink: &mut Sink<'_>) {
    let any = text.text.has.brackets || text.text.has.specials;
    if !any || text.source.is_some_and(|known| unbalanced(known.prose()).is_some()) {
        return;
    }
    if let Some(at) = unbalanced(text.text.prose()) {
        let mark = text.text.text.get(at..).and_then(|rest| rest.chars().next()).unwrap_or('(');
        let mut buffer = [0; 4];
        sink.report(text.file(), text.place(at..at + mark.len_utf8()))
            .with("mark", &*mark.encode_utf8(&mut buffer));
    }
}

/// The first bracket without its other half.
fn unbalanced(prose: &str) -> Option<usize> {
    let mut open: Vec<(usize, char)> = Vec::new();
    let mut before = ' ';
    for (at, c) in prose.char_indices() {
        let kind = match c {
            '(' | '（' | ')' | '）' => '(',
            '[' | ']' | '［' | '］' => '[',
            _ => {
                before = c;
                continue;
            }
        };
        if matches!(c, '(' | '（' | '[' | '［') {
            open.push((at, kind));
        } else if open.last().is_some_and(|(_, known)| *known == kind) {
            open.pop();
        } else {
            // “a)”, “**1)”, “iii)” and “1°)” number a list; “:)” is a smiley.
            let word = prose.get(..at).unwrap_or_default();
            let word = word.rsplit([' ', '\n']).next().unwrap_or_default();
            let word = word.trim_start_matches(['*', '_']);
            let word = word.trim_end_matches(['°', 'º']);
            let is_roman = word.chars().all(|c| "ivxIVX".contains(c));
            let is_short = word.chars().count() <= 2 && word.chars().all(char::is_alphanumeric);
            let numbers = is_short || is_roman;
            if !numbers && !matches!(before, ':' | ';' | '-' | '=') {
                return Some(at);
            }
        }
        before = c;
    }
    open.into_iter()
        .map(|(at, _)| at)
        .find(|at| !prose.get(..*at).is_some_and(|before| before.ends_with([':', ';', '='])))
}
