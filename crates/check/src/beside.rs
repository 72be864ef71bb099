//! The words beside figures, and beside the facts that a file shows.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use super::document::Document;
use super::rendition::{Rendition, SlotKind};
use super::slot::{MASK, SLOT};
use depeche_fluent::reading::is_letter;

/// The word or sign after a figure, else the one before it; words are in lower case.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Beside {
    After(String),
    Before(String),
    Nothing,
}

/// The words that stand beside each fact that a file shows.
#[derive(Debug, Default)]
pub(crate) struct ShownFacts(HashMap<String, HashSet<Beside>>);

impl ShownFacts {
    pub(crate) fn of(document: &Document) -> Self {
        let mut shown = Self::default();
        let fields = document.entries().flat_map(|(_, fields)| &fields.0);
        for text in fields.flat_map(|field| &field.renditions) {
            let places = text.text.match_indices(SLOT);
            for ((at, mark), slot) in places.zip(&text.slots) {
                if slot.kind == SlotKind::Variable {
                    let name = document.resource.text(slot.name).to_owned();
                    let beside = beside(text, &(at..at + mark.len()), false);
                    shown.0.entry(name).or_default().insert(beside);
                }
            }
        }
        shown
    }

    /// Whether a figure may be the value of a fact: the file shows the fact with the same word
    /// beside it, or shows it nowhere.
    pub(crate) fn could_be(&self, fact: &str, beside: &Beside) -> bool {
        self.0.get(fact).is_none_or(|known| known.contains(beside))
    }
}

/// What stands beside a range of a text. For a fact that is shown with its unit (`has_unit`), the
/// unit is skipped.
pub(crate) fn beside(text: &Rendition, range: &Range<usize>, has_unit: bool) -> Beside {
    let prose = text.prose();
    let before = prose.get(..range.start).unwrap_or_default().trim_end_matches(is_around);
    let mut after = prose.get(range.end..).unwrap_or_default().trim_start_matches(is_around);
    // “49 % of members”, “30 km away”, but “€12 a head”
    if has_unit && !before.ends_with(is_sign) {
        let unit = match after.strip_prefix(is_sign) {
            Some(rest) => rest,
            None => after.trim_start_matches(is_letter),
        };
        after = unit.trim_start_matches(is_around);
    }
    let length = after.find(|c| !is_letter(c)).unwrap_or(after.len());
    match (after.get(..length), after.chars().next()) {
        (Some(word), _) if !word.is_empty() => return Beside::After(word.to_lowercase()),
        (_, Some(sign)) if is_sign(sign) => return Beside::After(sign.into()),
        _ => {}
    }
    let start = before.trim_end_matches(is_letter).len();
    match (before.get(start..), before.chars().next_back()) {
        (Some(word), _) if !word.is_empty() => Beside::Before(word.to_lowercase()),
        (_, Some(sign)) if is_sign(sign) && !has_unit => Beside::Before(sign.into()),
        _ => Beside::Nothing,
    }
}

/// Whether a character may stand between a figure and its word: a space or markup.
fn is_around(c: char) -> bool {
    c.is_whitespace() || c == char::from(MASK) || matches!(c, '*' | '_')
}

/// Whether a character is a sign of percentages, currencies or degrees.
fn is_sign(c: char) -> bool {
    matches!(c, '%' | '٪' | '‰' | '°' | '$' | '£' | '¥' | '\u{20a0}'..='\u{20cf}')
}
