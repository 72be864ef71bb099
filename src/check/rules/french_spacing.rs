//! `french-spacing`: a French punctuation mark without its space, or with one that breaks.

use crate::check::context::TextContext;
use crate::check::finding::Sink;
use crate::check::rule::{Check, Example, Group, Rule};
use crate::diagnostic::Severity;

pub(super) static RULE: Rule = Rule {
    name: "french-spacing",
    severity: Severity::Warning,
    summary: "A French punctuation mark without its space, or with one that breaks.",
    group: Group::Typography,
    why: "In French a space stands before `;`, `!`, `?` and `:` and inside guillemets, and a \
          line never breaks there: a narrow no-break space (U+202F), or a no-break space \
          (U+00A0). Canada and Switzerland have their own habits, and are left alone.",
    fires: Example::of("fr", "lead = Qui vote ?\n"),
    passes: Example::of("fr", "lead = Qui vote\u{202f}? «\u{a0}Nous\u{a0}»\u{a0}: à 10:30.\n"),
    fix: Some("The right space is put there."),
    check: Check::Text(check),
};

fn check(text: &TextContext<'_>, sink: &mut Sink) {
    if !text.language().spaces_marks() || !(text.text.has.marks || text.text.has.typographic_quotes)
    {
        return;
    }
    let prose = text.text.prose();
    for (at, mark) in prose.char_indices() {
        let end = at + mark.len_utf8();
        let before = prose.get(..at).unwrap_or_default();
        let after = prose.get(end..).unwrap_or_default();
        let (gap, wanted) = match mark {
            ';' | '!' | '?' => (trailing(before), "\u{202f}"),
            ':' if after.is_empty() || after.starts_with(char::is_whitespace) => {
                (trailing(before), "\u{a0}")
            }
            '»' => (trailing(before), "\u{a0}"),
            '«' => {
                let gap = after.len() - after.trim_start_matches(is_space).len();
                if after.get(gap..).is_none_or(str::is_empty)
                    || is_right(after.get(..gap).unwrap_or_default())
                {
                    continue;
                }
                let place = text.place(end..end + gap);
                sink.report(text.file(), text.place(at..end + gap))
                    .with("mark", "«")
                    .fix(place, "\u{a0}");
                continue;
            }
            _ => continue,
        };
        let start = at - gap;
        let last = before.get(..start).and_then(|before| before.chars().next_back());
        // Nothing before it, several marks in a row, a mark that is quoted, or one of a program.
        let Some(last) = last else { continue };
        let is_mark =
            matches!(last, ';' | '!' | '?' | ':' | '(' | '[' | '«' | '…' | '.' | '/' | '\u{1}');
        if is_right(prose.get(start..at).unwrap_or_default()) || is_mark || last == '\n' {
            continue;
        }
        let mut buffer = [0; 4];
        sink.report(text.file(), text.place(start..end))
            .with("mark", &*mark.encode_utf8(&mut buffer))
            .fix(text.place(start..at), wanted);
    }
}

fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}')
}

/// The length of the spaces at the end.
fn trailing(text: &str) -> usize {
    text.len() - text.trim_end_matches(is_space).len()
}

fn is_right(gap: &str) -> bool {
    matches!(gap, "\u{a0}" | "\u{202f}")
}
