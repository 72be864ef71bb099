//! Where a text says what a value shows.

use std::ops::Range;

use crate::markup::is_written_without_spaces;

/// The letters that a value is joined to: `d’` is none, the `er` of `1er` is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Joined {
    before: Option<char>,
    after: Option<char>,
}

impl Joined {
    /// Those beside a part of a text.
    pub(super) fn of(text: &str, range: &Range<usize>) -> Self {
        let before = text.get(..range.start).and_then(|text| text.chars().next_back());
        let after = text.get(range.end..).and_then(|text| text.chars().next());
        let letter = |c: Option<char>| c.filter(|c| c.is_alphabetic());
        Self { before: letter(before), after: letter(after) }
    }
}

/// Where a text says what a value shows: as whole words, or joined to the letters that it was
/// joined to.
pub(super) fn occurrences(text: &str, shown: &str, joined: Joined) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    if shown.trim().is_empty() {
        return found;
    }
    let mut at = 0;
    while let Some((start, length)) = text.get(at..).and_then(|rest| alike(rest, shown)) {
        let range = at + start..at + start + length;
        at = if stands_alone(text, &range, joined) {
            found.push(range.clone());
            range.end
        } else {
            let first = text.get(range.clone()).and_then(|own| own.chars().next());
            range.start + first.map_or(1, char::len_utf8)
        };
    }
    found
}

/// Where a text says what a value shows, as whole words.
pub(in crate::exchange) fn find_all(text: &str, shown: &str) -> Vec<Range<usize>> {
    occurrences(text, shown, Joined::default())
}

fn is_mark(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{61c}')
}

/// Where a text says something, whatever the width of its spaces and the marks of direction: the
/// first byte, and how many.
fn alike(text: &str, shown: &str) -> Option<(usize, usize)> {
    let same =
        |one: char, other: char| one == other || (one.is_whitespace() && other.is_whitespace());
    let first = shown.chars().find(|c| !is_mark(*c))?;
    text.char_indices().filter(|(_, c)| same(*c, first)).find_map(|(start, _)| {
        let rest = text.get(start..)?;
        let mut own = rest.char_indices().filter(|(_, c)| !is_mark(*c));
        let mut length = 0;
        for wanted in shown.chars().filter(|c| !is_mark(*c)) {
            let (at, c) = own.next().filter(|(_, c)| same(*c, wanted))?;
            length = at + c.len_utf8();
        }
        Some((start, length))
    })
}

/// Whether no word goes on at either end, but for letters that are `joined` to it.
fn stands_alone(text: &str, range: &Range<usize>, joined: Joined) -> bool {
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
    (!joins(before, first) || (joined.before.is_some() && before == joined.before))
        && (!joins(last, after) || (joined.after.is_some() && after == joined.after))
        && !goes_on(first, before, beyond_before)
        && !goes_on(last, after, beyond_after)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_whole_words() {
        let find = |text: &str, shown: &str| find_all(text, shown).first().cloned();
        assert_eq!(find("Les 196 pays, 96 voix", "96"), Some(14..16));
        assert_eq!(find("d’INTERPOL", "INTERPOL"), Some(4..12));
        assert_eq!(find("東京で96票", "96"), Some(9..11));
        for (text, shown) in
            [("1,96", "1"), ("96\u{202f}000", "96"), ("Marocain", "Maroc"), ("a", "")]
        {
            assert_eq!(find(text, shown), None, "{text}");
        }
        assert_eq!(find("En 96, puis", "96"), Some(3..5));
        assert_eq!(find("les 12 000 voix", "12\u{202f}000"), Some(4..10));
        assert_eq!(find("إلى 15% من", "15\u{200e}%\u{200e}"), Some(7..10));
    }
}
