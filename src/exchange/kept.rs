//! Keeping the placeables of a message whose words have changed.

use std::ops::Range;

use super::placeable::Replacement;
use crate::ftl::Resource;
use crate::ftl::tree::{Element, Expression, Inline, Pattern};
use crate::markup::is_written_without_spaces;

/// A placeable of a message as it was, and those within its variants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Placeable {
    pub(super) source: String,
    pub(super) inner: Vec<String>,
}

impl Placeable {
    /// It, and those within its variants.
    pub(super) fn sources(&self) -> impl Iterator<Item = &String> {
        std::iter::once(&self.source).chain(&self.inner)
    }
}

/// A placeable with what it shows, and what those within it show, where they can be shown.
pub(super) type Shown = (Placeable, Option<String>, Vec<Option<String>>);

/// The placeables of a pattern that show something of their own: literals are text.
pub(super) fn placeables(resource: &Resource, pattern: &Pattern) -> Vec<Placeable> {
    let own = pattern.elements.iter().filter_map(|element| match element {
        Element::Text(_) | Element::Placeable(Expression::Inline(Inline::String(_))) => None,
        Element::Placeable(expression) => Some(expression),
    });
    let placeables = own.map(|expression| {
        let mut inner = Vec::new();
        if let Expression::Select { variants, .. } = expression {
            for variant in variants {
                for placeable in placeables(resource, &variant.value) {
                    let all = std::iter::once(placeable.source).chain(placeable.inner);
                    inner.extend(all.filter(|one| !one.contains("->")));
                }
            }
            inner.sort();
            inner.dedup();
        }
        let text = resource.source.text().get(resource.placeable(expression));
        // The lines of a select expression are indented again when it is written.
        let source = text.map(unindented).unwrap_or_default();
        Placeable { source, inner }
    });
    placeables.collect()
}

/// A placeable whose lines after the first are indented by four spaces more than its last line.
fn unindented(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let last = text.rsplit('\n').next().unwrap_or_default();
    let indent =
        if text.contains('\n') { last.len() - last.trim_start_matches(' ').len() } else { 0 };
    let mut lines = text.split('\n');
    let mut out = lines.next().unwrap_or_default().to_owned();
    for line in lines {
        let spaces = line.len() - line.trim_start_matches(' ').len();
        out.push_str("\n    ");
        out.push_str(line.get(spaces.min(indent)..).unwrap_or_default());
    }
    out
}

/// Where a text says what a value shows, from a byte on: as whole words.
pub(super) fn find(text: &str, shown: &str, from: usize) -> Option<Range<usize>> {
    if shown.trim().is_empty() {
        return None;
    }
    let mut at = from;
    while let Some((start, length)) = text.get(at..).and_then(|rest| alike(rest, shown)) {
        let range = at + start..at + start + length;
        if stands_alone(text, &range) {
            return Some(range);
        }
        at = range.start
            + text.get(range).and_then(|own| own.chars().next()).map_or(1, char::len_utf8);
    }
    None
}

/// Where a text says something, whatever the width of its spaces: the first byte, and how many.
fn alike(text: &str, shown: &str) -> Option<(usize, usize)> {
    let same =
        |one: char, other: char| one == other || (one.is_whitespace() && other.is_whitespace());
    text.char_indices().find_map(|(start, _)| {
        let mut rest = text.get(start..)?.chars();
        let mut length = 0;
        for wanted in shown.chars() {
            let own = rest.next().filter(|own| same(*own, wanted))?;
            length += own.len_utf8();
        }
        Some((start, length))
    })
}

/// Whether no word goes on at either end.
fn stands_alone(text: &str, range: &Range<usize>) -> bool {
    let joins = |one: Option<char>, other: Option<char>| {
        let is_word = |c: char| c.is_alphanumeric() && !is_written_without_spaces(c);
        one.is_some_and(is_word) && other.is_some_and(is_word)
    };
    let before = text.get(..range.start).and_then(|text| text.chars().next_back());
    let after = text.get(range.end..).and_then(|text| text.chars().next());
    let own = text.get(range.clone()).unwrap_or_default();
    // `1,5` does not say 1, nor does `12 000` say 12.
    let goes_on = |edge: Option<char>, beside: Option<char>, beyond: Option<char>| {
        let is_digit = |c: Option<char>| c.is_some_and(char::is_numeric);
        is_digit(edge)
            && is_digit(beyond)
            && beside.is_some_and(|c| matches!(c, ',' | '.' | '\u{a0}' | '\u{202f}' | '٫' | '٬'))
    };
    let beyond_before = text.get(..range.start).and_then(|text| text.chars().rev().nth(1));
    let beyond_after = text.get(range.end..).and_then(|text| text.chars().nth(1));
    let (first, last) = (own.chars().next(), own.chars().next_back());
    !joins(before, first)
        && !joins(last, after)
        && !goes_on(first, before, beyond_before)
        && !goes_on(last, after, beyond_after)
}

/// The parts of a new text that say what placeables show, in their order as far as it goes, and the
/// placeables of which nothing is left.
pub(super) fn keep(text: &str, placeables: &[Shown]) -> (Vec<Replacement>, Vec<(String, String)>) {
    let mut kept: Vec<Replacement> = Vec::new();
    let mut lost = Vec::new();
    let mut from = 0;
    for (placeable, shown, inner) in placeables {
        let Some(shown) = shown else { continue };
        let free = |range: &Range<usize>, kept: &[Replacement]| {
            !kept.iter().any(|one| one.range.start < range.end && range.start < one.range.end)
        };
        let found = [from, 0]
            .into_iter()
            .find_map(|from| find(text, shown, from).filter(|range| free(range, &kept)));
        if let Some(range) = found {
            from = range.end;
            kept.push(Replacement { range, placeable: placeable.source.clone() });
            continue;
        }
        // A sentence that was changed may still have its figures.
        for (source, shown) in placeable.inner.iter().zip(inner) {
            let range = shown.as_ref().and_then(|shown| find(text, shown, from));
            if let Some(range) = range.filter(|range| free(range, &kept)) {
                from = range.end;
                kept.push(Replacement { range, placeable: source.clone() });
            }
        }
        lost.push((placeable.source.clone(), shown.clone()));
    }
    (kept, lost)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_whole_words() {
        assert_eq!(find("Les 196 pays, 96 voix", "96", 0), Some(14..16));
        assert_eq!(find("d’INTERPOL", "INTERPOL", 0), Some(4..12));
        assert_eq!(find("東京で96票", "96", 0), Some(9..11));
        for (text, shown) in
            [("1,96", "1"), ("96\u{202f}000", "96"), ("Marocain", "Maroc"), ("a", "")]
        {
            assert_eq!(find(text, shown, 0), None, "{text}");
        }
        assert_eq!(find("En 96, puis", "96", 0), Some(3..5));
        assert_eq!(find("les 12 000 voix", "12\u{202f}000", 0), Some(4..10));
    }
}
