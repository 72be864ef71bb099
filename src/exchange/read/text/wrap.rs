//! Lines that were broken at a width, and paragraphs that are one line each.

use super::super::wording::{columns, ends_sentence, starts_small};
use super::line::Line;
use crate::markup::is_written_without_spaces;

/// The widths, in columns, at which text is broken by hand or by programs.
const WIDTHS: std::ops::RangeInclusive<usize> = 36..=200;

/// A line of at least this many columns goes on in the next when that begins with a small letter.
const LONG: usize = 40;

/// How the lines of a text were broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wrapping {
    /// Each paragraph is a line.
    None,
    /// Lines are broken before they have more than so many columns.
    At(usize),
}

impl Wrapping {
    /// How these lines were broken.
    ///
    /// A program breaks a line when the next word has no room in it, wherever sentences end. In a
    /// text with a paragraph a line, most lines end a sentence, and most have room for more.
    pub(super) fn of(lines: &[Line<'_>]) -> Self {
        let pairs = || {
            lines
                .iter()
                .zip(lines.iter().skip(1))
                .filter(|(line, next)| !next.apart && !line.begins_block() && !next.begins_block())
        };
        let mut widths = pairs().flat_map(|(line, next)| [width(line), width(next)]);
        let mut widths = widths.by_ref().collect::<Vec<_>>();
        widths.sort_unstable();
        let Some(&limit) = widths.get(widths.len() * 95 / 100) else { return Self::None };
        let total = pairs().count();
        let full = pairs().filter(|(line, next)| is_full(line, next, limit)).count();
        let ended = pairs().filter(|(line, _)| ends_sentence(line.text)).count();
        let in_sentence = pairs().any(|(line, next)| {
            !ends_sentence(line.text) && (starts_small(next.text) || !has_case(next.text))
        });
        let wrapped = full * 10 >= total * 6 && ended * 2 < total && (total > 2 || in_sentence);
        if wrapped && WIDTHS.contains(&limit) { Self::At(limit) } else { Self::None }
    }

    /// Whether a line that stands right below another belongs to the same paragraph.
    pub(super) fn joins(self, line: &Line<'_>, next: &Line<'_>) -> bool {
        if next.apart {
            return false;
        }
        let goes_on = !ends_sentence(line.text) && starts_small(next.text);
        match self {
            Self::None => goes_on && width(line) >= LONG,
            // A paragraph that begins with an indent.
            Self::At(_) if next.indent > line.indent + 1 => false,
            Self::At(limit) if is_full(line, next, limit) => true,
            Self::At(limit) => {
                goes_on || (!ends_sentence(line.text) && width(line) * 10 >= limit * 8)
            }
        }
    }

    /// Whether a line that begins as an item does is the middle of a sentence that was broken there.
    pub(super) fn runs_on(self, line: &Line<'_>, next: &Line<'_>) -> bool {
        let Self::At(limit) = self else { return false };
        let inner = next.indent <= line.indent + 1 && !next.apart && !next.tabular;
        inner && !next.is_quoted() && is_full(line, next, limit) && !ends_sentence(line.text)
    }

    /// Whether a line goes on an item of a list though it is not indented.
    pub(super) fn continues(self, before: Option<&Line<'_>>, line: &Line<'_>) -> bool {
        before.is_some_and(|before| {
            !line.is_quoted() && self.joins(&Line { indent: line.indent, ..*before }, line)
        })
    }
}

/// The columns of a line, with its indent.
fn width(line: &Line<'_>) -> usize {
    line.indent + columns(line.text)
}

/// Whether the next line's first word had no room in the line.
fn is_full(line: &Line<'_>, next: &Line<'_>, limit: usize) -> bool {
    let word = next.text.split_whitespace().next().unwrap_or_default();
    let first = word.chars().next().unwrap_or(' ');
    let room = match u32::from(first) {
        // Thai, Lao, Khmer and Burmese break between words that no space shows.
        0x0E00..=0x0EFF | 0x1000..=0x109F | 0x1780..=0x17FF => columns(word).min(12),
        // A character, and one that may not begin or end a line.
        _ if is_written_without_spaces(first) => 4,
        _ => columns(word) + 1,
    };
    width(line) + room > limit
}

/// Whether the text begins in a script that has small letters.
fn has_case(text: &str) -> bool {
    let first = text.chars().find(|c| c.is_alphabetic());
    first.is_none_or(|c| c.is_lowercase() || c.is_uppercase())
}

/// The text of lines that are one paragraph.
pub(super) fn join(lines: &[Line<'_>]) -> String {
    let mut text = String::with_capacity(lines.iter().map(|line| line.text.len() + 1).sum());
    for line in lines {
        match between(&text, line.text) {
            Seam::Space => text.push(' '),
            Seam::Nothing => {}
            Seam::Hyphen => {
                text.pop();
            }
        }
        text.push_str(line.text);
    }
    text
}

/// What stands between two lines of a paragraph.
enum Seam {
    Space,
    Nothing,
    /// Nothing, and the soft hyphen at the line's end goes.
    Hyphen,
}

fn between(before: &str, after: &str) -> Seam {
    let mut ends = before.chars().rev();
    let (Some(last), Some(first)) = (ends.next(), after.chars().next()) else {
        return Seam::Nothing;
    };
    if last == '\u{ad}' {
        return Seam::Hyphen;
    }
    let hyphened = matches!(last, '-' | '\u{2010}') && ends.next().is_some_and(char::is_alphabetic);
    // `vice-` goes on with `président`; `Vor-` does not with `und Nachteile`.
    let word = after.split_whitespace().next().unwrap_or_default();
    let suspended =
        matches!(word, "und" | "oder" | "bzw." | "et" | "ou" | "and" | "or" | "y" | "o");
    if hyphened && first.is_alphanumeric() && !suspended {
        return Seam::Nothing;
    }
    if is_written_without_spaces(last) && is_written_without_spaces(first) {
        return Seam::Nothing;
    }
    Seam::Space
}
