//! Decides which values need isolation marks where text of two directions meets (UAX #9).

use std::borrow::Cow;
use std::ops::Range;

use unicode_bidi::{BidiClass, BidiInfo, Level};

use super::parts::Parts;
use crate::locale::Direction;

/// When placeables are wrapped in isolation marks (U+2068 FSI … U+2069 PDI).
///
/// ```
/// use depeche_fluent::bundle::{Arguments, Bundle, Isolation, Resource};
/// use depeche_fluent::diagnostic::SourceFile;
///
/// let file = SourceFile::new("fr/une.ftl", "vote = { $votes } pays\n");
/// let bundle = Bundle::builder("fr".parse()?).resource(Resource::new(&file)).build();
/// let votes = Arguments::from_iter([("votes", 96)]);
/// let format = |isolation| bundle.isolated(isolation).format("vote", None, &votes);
/// assert_eq!(format(Isolation::Auto).as_deref(), Ok("96 pays"));
/// assert_eq!(format(Isolation::Always).as_deref(), Ok("\u{2068}96\u{2069} pays"));
/// # Ok::<(), depeche_fluent::locale::ParseLocaleError>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Isolation {
    /// Around the values without which the text would be displayed in another order (the default).
    #[default]
    Auto,
    /// Around every value that is not the whole message, as Fluent's runtimes do.
    Always,
    /// Never.
    Never,
}

/// The work, in values times bytes, beyond which every value of a message is marked without trying.
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

/// The text with single line breaks as spaces, which have as many bytes.
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

/// Which values need marks: as few as give the same layout as marking all.
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

/// Whether characters of a class have a direction of their own, and so are never mirrored.
fn is_strong(class: BidiClass) -> bool {
    use BidiClass::{AL, AN, EN, L, R};
    matches!(class, L | R | AL | AN | EN)
}

/// The displayed order of the text: its characters from left to right, each with its offset in
/// `text` and whether it is mirrored.
fn layout(
    text: &str,
    direction: Direction,
    values: &[Range<usize>],
    marked: &[bool],
) -> Vec<(usize, bool)> {
    let mut laid = String::with_capacity(text.len() + 6 * values.len());
    // For each byte of the text with marks, its offset in the text without.
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
