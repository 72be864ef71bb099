//! Where text of two directions meets, and a value must be set apart (UAX #9).

use std::borrow::Cow;
use std::ops::Range;

use unicode_bidi::{BidiClass, BidiInfo, Level, bidi_class};

use super::parts::Parts;
use crate::locale::Direction;

/// When placeables are wrapped in isolation marks (U+2068 FSI … U+2069 PDI).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Isolation {
    /// Only where the text would otherwise be displayed in another order.
    #[default]
    Auto,
    /// Around every value that is not all there is, as Fluent's runtimes do.
    Always,
    /// Never.
    Never,
}

/// Layouts tried for one message before every candidate is simply marked.
const MAX_WORK: usize = 4_000_000;

/// Decides which values of a resolved message are marked.
pub(super) fn mark(parts: &mut Parts, direction: Direction, isolation: Isolation) {
    let skip = match isolation {
        Isolation::Never => true,
        Isolation::Always => false,
        Isolation::Auto => direction == Direction::LeftToRight && !parts.turns(),
    };
    if skip || !parts.has_values() {
        return;
    }
    let (text, mut values) = parts.values_mut();
    let ranges = values.iter().map(|value| value.range.clone()).collect::<Vec<_>>();
    let marked = match isolation {
        Isolation::Always => ranges.iter().map(|range| *range != (0..text.len())).collect(),
        _ => needed(&folded(text), direction, &ranges),
    };
    for (value, marked) in values.iter_mut().zip(marked) {
        value.marked = marked;
    }
}

/// The text as it is read: where a file has one line after the other is a space, of as many bytes.
fn folded(text: &str) -> Cow<'_, str> {
    if !text.contains('\n') {
        return Cow::Borrowed(text);
    }
    let mut folded = String::with_capacity(text.len());
    let mut before = None;
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        let alone = before != Some('\n') && rest.peek() != Some(&'\n');
        folded.push(if c == '\n' && alone { ' ' } else { c });
        before = Some(c);
    }
    Cow::Owned(folded)
}

/// Which of the values need marks: as few as show what all of them would.
fn needed(text: &str, direction: Direction, values: &[Range<usize>]) -> Vec<bool> {
    let mut marked = vec![false; values.len()];
    let plain = layout(text, direction, values, &marked);
    marked.fill(true);
    let wanted = layout(text, direction, values, &marked);
    if plain == wanted {
        marked.fill(false);
        return marked;
    }
    if values.len().saturating_mul(text.len()) > MAX_WORK {
        return marked;
    }
    for index in 0..values.len() {
        let set = |marked: &mut [bool], value| {
            if let Some(mark) = marked.get_mut(index) {
                *mark = value;
            }
        };
        set(&mut marked, false);
        if layout(text, direction, values, &marked) != wanted {
            set(&mut marked, true);
        }
    }
    marked
}

/// Whether anything in a text can turn another way than left to right.
pub(super) fn turns(text: &str) -> bool {
    !text.is_ascii() && text.chars().any(turns_char)
}

fn turns_char(c: char) -> bool {
    // Dashes, quotation marks, spaces and the euro sign are in every other sentence.
    if c < '\u{590}' || ('\u{2010}'..='\u{2027}').contains(&c) || matches!(c, '\u{202f}' | '€') {
        return false;
    }
    !matches!(
        bidi_class(c),
        BidiClass::L
            | BidiClass::EN
            | BidiClass::ES
            | BidiClass::ET
            | BidiClass::CS
            | BidiClass::NSM
            | BidiClass::BN
            | BidiClass::B
            | BidiClass::S
            | BidiClass::WS
            | BidiClass::ON
    )
}

/// Whether a character has a direction of its own, so that none mirrors it.
fn is_strong(class: BidiClass) -> bool {
    use BidiClass::{AL, AN, EN, L, R};
    matches!(class, L | R | AL | AN | EN)
}

/// How the text is displayed: its characters from left to right, by their offset in `text`, with
/// whether each is mirrored.
fn layout(
    text: &str,
    direction: Direction,
    values: &[Range<usize>],
    marked: &[bool],
) -> Vec<(usize, bool)> {
    let mut laid = String::with_capacity(text.len() + 6 * values.len());
    // For each byte of what is laid out, the byte of the text that it is.
    let mut origins = Vec::with_capacity(laid.capacity());
    let mut at = 0;
    let copy = |until: usize, at: &mut usize, laid: &mut String, origins: &mut Vec<_>| {
        laid.push_str(text.get(*at..until).unwrap_or_default());
        origins.extend((*at..until).map(Some));
        *at = until;
    };
    for (range, _) in values.iter().zip(marked).filter(|(_, marked)| **marked) {
        copy(range.start, &mut at, &mut laid, &mut origins);
        laid.push('\u{2068}');
        origins.extend([None; 3]);
        copy(range.end, &mut at, &mut laid, &mut origins);
        laid.push('\u{2069}');
        origins.extend([None; 3]);
    }
    copy(text.len(), &mut at, &mut laid, &mut origins);
    let base = match direction {
        Direction::LeftToRight => Level::ltr(),
        Direction::RightToLeft => Level::rtl(),
    };
    let info = BidiInfo::new(&laid, Some(base));
    let mut order = Vec::with_capacity(text.len());
    for paragraph in &info.paragraphs {
        let (levels, runs) = info.visual_runs(paragraph, paragraph.range.clone());
        for run in runs {
            let Some(level) = levels.get(run.start) else { continue };
            let mirrored = level.is_rtl();
            let chars = laid.get(run.clone()).unwrap_or_default().char_indices();
            let entries = chars.filter_map(|(at, c)| {
                let origin = (*origins.get(run.start + at)?)?;
                let mirrored = mirrored
                    && !is_strong(*info.original_classes.get(run.start + at)?)
                    && !c.is_alphanumeric()
                    && !c.is_whitespace();
                Some((origin, mirrored))
            });
            if mirrored { order.extend(entries.rev()) } else { order.extend(entries) }
        }
    }
    order
}
