//! Where text of two directions meets, and a value must be set apart (UAX #9).

use unicode_bidi::{BidiClass, BidiInfo, Level, bidi_class};

use super::parts::{Isolate, Parts, write_marked};
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

/// Decides which isolates of a resolved message are marked.
pub(super) fn mark(parts: &mut Parts, direction: Direction, isolation: Isolation) {
    let (text, isolates) = parts.isolates_mut();
    match isolation {
        Isolation::Never => {}
        Isolation::Always => {
            isolates
                .iter_mut()
                .for_each(|isolate| isolate.marked = isolate.range != (0..text.len()));
        }
        Isolation::Auto => mark_where_needed(text, direction, isolates),
    }
}

fn mark_where_needed(text: &str, direction: Direction, isolates: &mut [Isolate]) {
    if isolates.is_empty() || (direction == Direction::LeftToRight && is_left_to_right(text)) {
        return;
    }
    let mark_all = |isolates: &mut [Isolate], marked| {
        isolates.iter_mut().for_each(|isolate| isolate.marked = marked);
    };
    let plain = layout(text, direction, isolates);
    mark_all(isolates, true);
    let wanted = layout(text, direction, isolates);
    if plain == wanted {
        mark_all(isolates, false);
        return;
    }
    if isolates.len().saturating_mul(text.len()) > MAX_WORK {
        return;
    }
    for index in 0..isolates.len() {
        let set = |isolates: &mut [Isolate], marked| {
            if let Some(isolate) = isolates.get_mut(index) {
                isolate.marked = marked;
            }
        };
        set(isolates, false);
        if layout(text, direction, isolates) != wanted {
            set(isolates, true);
        }
    }
}

/// Whether nothing in the text can turn another way than left to right.
fn is_left_to_right(text: &str) -> bool {
    text.is_ascii()
        || text.chars().all(|c| {
            // Below U+0590 nothing is right-to-left, and U+061C is the first mark.
            c < '\u{590}'
                || matches!(
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
        })
}

/// How the text is displayed: its characters from left to right, by their offset in `text`, with
/// whether each is mirrored.
fn layout(text: &str, direction: Direction, isolates: &[Isolate]) -> Vec<(usize, bool)> {
    let mut marked = String::with_capacity(text.len() + 6 * isolates.len());
    write_marked(text, isolates, &mut marked);
    // Marks that the text itself holds are told from ours by walking both texts.
    let mut own = text.char_indices().peekable();
    let origins = marked
        .char_indices()
        .map(|(at, c)| {
            let ours = matches!(c, '\u{2068}' | '\u{2069}')
                && own.peek().is_none_or(|(_, next)| *next != c);
            if ours { (at, None) } else { (at, own.next().map(|(origin, _)| origin)) }
        })
        .collect::<std::collections::HashMap<_, _>>();
    let base = match direction {
        Direction::LeftToRight => Level::ltr(),
        Direction::RightToLeft => Level::rtl(),
    };
    let info = BidiInfo::new(&marked, Some(base));
    let mut order = Vec::with_capacity(text.len());
    for paragraph in &info.paragraphs {
        let (levels, runs) = info.visual_runs(paragraph, paragraph.range.clone());
        for run in runs {
            let Some(level) = levels.get(run.start) else { continue };
            let mirrored = level.is_rtl();
            let chars = marked.get(run.clone()).unwrap_or_default().char_indices();
            let entries = chars.filter_map(|(at, c)| {
                let origin = (*origins.get(&(run.start + at))?)?;
                Some((origin, mirrored && !c.is_alphanumeric() && !c.is_whitespace()))
            });
            if mirrored { order.extend(entries.rev()) } else { order.extend(entries) }
        }
    }
    order
}
