//! Lines that were broken at a width, and paragraphs that are one line each.

use super::super::normal::is_space;
use super::super::wording::{columns, ends_sentence, ends_with_comma, starts_small};
use super::line::Line;
use depeche_fluent::reading::is_written_without_spaces;

/// The widths, in columns, at which text is broken by hand or by programs.
const WIDTHS: std::ops::RangeInclusive<usize> = 36..=200;

/// A line of at least this many columns goes on in the next line if that begins with a lower-case
/// letter.
const LONG: usize = 40;

/// How the lines of a text were broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wrapping {
    /// Each paragraph is one line.
    None,
    /// Lines are broken to be at most this wide.
    At(Width),
}

/// The width of lines, and how it is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Width {
    limit: usize,
    measure: Measure,
}

/// The unit that a program counted the width in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Measure {
    /// Columns: combining marks have none, East Asian characters two.
    Columns,
    /// Characters, each as one.
    Characters,
}

impl Measure {
    fn of(self, text: &str) -> usize {
        match self {
            Self::Columns => columns(text),
            Self::Characters => text.chars().count(),
        }
    }
}

impl Wrapping {
    /// How these lines were broken.
    ///
    /// A program breaks a line where the next word does not fit, regardless of sentences. In a text
    /// with one paragraph a line, most lines end a sentence, and most have room for another word.
    pub(super) fn of(lines: &[Line<'_>]) -> Self {
        let pairs = lines.iter().zip(lines.iter().skip(1));
        let pairs = pairs
            .filter(|(line, next)| !next.apart && !line.begins_block() && !next.begins_block());
        let pairs = pairs.collect::<Vec<_>>();
        let fullest = [Measure::Columns, Measure::Characters]
            .into_iter()
            .filter_map(|measure| {
                let width = Width::of(&pairs, measure)?;
                let full = pairs.iter().filter(|(line, next)| width.fills(line, next)).count();
                Some((width, full))
            })
            .reduce(|best, other| if other.1 > best.1 { other } else { best });
        let Some((width, full)) = fullest else { return Self::None };
        let ended = pairs.iter().filter(|(line, _)| is_complete(line.text)).count();
        let in_sentence = pairs.iter().any(|(line, next)| {
            !is_complete(line.text) && (starts_small(next.text) || !has_case(next.text))
        });
        let enough = pairs.len() > 2 || in_sentence;
        let wrapped = full * 10 >= pairs.len() * 6 && ended * 2 < pairs.len() && enough;
        if wrapped && WIDTHS.contains(&width.limit) { Self::At(width) } else { Self::None }
    }

    /// Whether a line that stands right below another belongs to the same paragraph.
    pub(super) fn joins(self, line: &Line<'_>, next: &Line<'_>) -> bool {
        if next.apart {
            return false;
        }
        let goes_on = !is_complete(line.text) && starts_small(next.text);
        match self {
            Self::None => goes_on && columns(line.text) >= LONG,
            // A paragraph that begins with an indent.
            Self::At(_) if next.indent > line.indent + 1 => false,
            Self::At(width) if width.fills(line, next) => true,
            Self::At(width) => {
                let long = width.of_line(line) * 10 >= width.limit * 8;
                goes_on || (long && !is_complete(line.text))
            }
        }
    }

    /// Whether a line that begins like an item is the middle of a sentence that was broken there.
    pub(super) fn runs_on(self, line: &Line<'_>, next: &Line<'_>) -> bool {
        let Self::At(width) = self else { return false };
        let inner = next.indent <= line.indent + 1 && !next.apart && !next.tabular;
        inner && !next.is_quoted() && width.fills(line, next) && !is_complete(line.text)
    }

    /// Whether a line continues an item of a list without being indented.
    pub(super) fn continues(self, before: Option<&Line<'_>>, line: &Line<'_>) -> bool {
        before.is_some_and(|before| {
            !line.is_quoted() && self.joins(&Line { indent: line.indent, ..*before }, line)
        })
    }
}

impl Width {
    /// The width that nearly all of these lines stay within.
    fn of(pairs: &[(&Line<'_>, &Line<'_>)], measure: Measure) -> Option<Self> {
        let width = Self { limit: 0, measure };
        let lines = pairs.iter().flat_map(|(line, next)| [line, next]);
        let mut widths = lines.map(|line| width.of_line(line)).collect::<Vec<_>>();
        widths.sort_unstable();
        Some(Self { limit: *widths.get(widths.len() * 95 / 100)?, measure })
    }

    /// The width of a line, with its indent.
    fn of_line(self, line: &Line<'_>) -> usize {
        line.indent + self.measure.of(line.text)
    }

    /// Whether the first word of the next line did not fit in the line.
    fn fills(self, line: &Line<'_>, next: &Line<'_>) -> bool {
        let word = next.text.split(is_space).next().unwrap_or_default();
        let first = word.chars().next().unwrap_or(' ');
        let room = match u32::from(first) {
            // Thai, Lao, Khmer and Burmese break between words, which are written without spaces.
            0x0E00..=0x0EFF | 0x1000..=0x109F | 0x1780..=0x17FF => self.measure.of(word).min(12),
            // One character, and one more that may not begin or end a line.
            _ if is_written_without_spaces(first) => 4,
            _ => self.measure.of(word) + 1,
        };
        self.of_line(line) + room > self.limit
    }
}

/// Whether a line may be the last of a paragraph.
fn is_complete(text: &str) -> bool {
    ends_sentence(text) && !ends_with_comma(text)
}

/// Whether the text begins in a script with lower-case letters.
fn has_case(text: &str) -> bool {
    let first = text.chars().find(|c| c.is_alphabetic());
    first.is_none_or(|c| c.is_lowercase() || c.is_uppercase())
}

/// Joins the lines of one paragraph.
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

/// The separator between two lines of a paragraph.
enum Seam {
    Space,
    Nothing,
    /// Nothing, and the soft hyphen at the end of the line is removed.
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
    // `vice-` goes on with `président`; `Vor-` does not go on with `und Nachteile`.
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
