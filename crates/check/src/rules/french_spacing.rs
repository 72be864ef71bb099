//! `french-spacing`: a French punctuation mark without its space, or with one that breaks.

use crate::context::TextContext;
use crate::finding::Sink;
use crate::rule::{Check, Example, Rule};
use depeche::catalog::config::check::FrenchSpaces;
use depeche_fluent::diagnostic::RuleId;

pub(super) static RULE: Rule = Rule {
    id: RuleId::FrenchSpacing,
    fires: Example::of("fr", "lead = Qui vote ?\n"),
    passes: Example::of("fr", "lead = Qui vote\u{202f}? «\u{a0}Nous\u{a0}»\u{a0}: à 10:30.\n"),
    check: Check::Text(check),
};

fn check(text: &TextContext<'_>, sink: &mut Sink<'_>) {
    if !text.language().data.punctuation.space_before_marks
        || !(text.text.has.marks || text.text.has.typographic_quotes)
    {
        return;
    }
    let house = text.message.file.settings.french_spaces;
    let prose = text.text.prose();
    for (at, mark) in prose.char_indices() {
        let end = at + mark.len_utf8();
        let before = prose.get(..at).unwrap_or_default();
        let after = prose.get(end..).unwrap_or_default();
        let gap = match mark {
            ';' | '!' | '?' | '»' => trailing(before),
            ':' if after.is_empty() || after.starts_with(char::is_whitespace) => trailing(before),
            '«' => {
                let gap = after.len() - after.trim_start_matches(is_space).len();
                if after.get(gap..).is_none_or(str::is_empty)
                    || is_right(after.get(..gap).unwrap_or_default(), mark, house)
                {
                    continue;
                }
                let place = text.place(end..end + gap);
                sink.report(text.file(), text.place(at..end + gap))
                    .with("mark", "«")
                    .fix(place, wanted(mark, house));
                continue;
            }
            _ => continue,
        };
        let start = at - gap;
        let last = before.get(..start).and_then(|before| before.chars().next_back());
        // The mark stands first, follows another mark, is quoted, or belongs to code.
        let Some(last) = last else { continue };
        let is_mark =
            matches!(last, ';' | '!' | '?' | ':' | '(' | '[' | '«' | '…' | '.' | '/' | '\u{1}');
        let right = is_right(prose.get(start..at).unwrap_or_default(), mark, house);
        if right || is_mark || last == '\n' {
            continue;
        }
        let mut buffer = [0; 4];
        sink.report(text.file(), text.place(start..end))
            .with("mark", &*mark.encode_utf8(&mut buffer))
            .fix(text.place(start..at), wanted(mark, house));
    }
}

/// The space beside a mark in the style of the house.
fn wanted(mark: char, house: Option<FrenchSpaces>) -> &'static str {
    let narrow = match house {
        Some(FrenchSpaces::Narrow) => true,
        Some(FrenchSpaces::Wide) => false,
        None | Some(FrenchSpaces::Mixed) => matches!(mark, ';' | '!' | '?'),
    };
    if narrow { "\u{202f}" } else { "\u{a0}" }
}

fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}')
}

/// The length of the spaces at the end of a text.
fn trailing(text: &str) -> usize {
    text.len() - text.trim_end_matches(is_space).len()
}

fn is_right(gap: &str, mark: char, house: Option<FrenchSpaces>) -> bool {
    match house {
        None => matches!(gap, "\u{a0}" | "\u{202f}"),
        Some(_) => gap == wanted(mark, house),
    }
}
