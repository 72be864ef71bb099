//! The places in a text that are what a value shows.

use std::ops::Range;

use depeche_fluent::reading::{Appearance, is_written_without_spaces};

/// What a value is joined to that would make another word or figure of it: the letters of `1er`, a
/// sign, the stroke of a fraction.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Joined {
    before: Option<char>,
    after: Option<char>,
}

impl Joined {
    /// The joining characters beside a part of a text.
    pub(super) fn of(text: &str, range: &Range<usize>) -> Self {
        let before = text.get(..range.start).and_then(|text| text.chars().next_back());
        let after = text.get(range.end..).and_then(|text| text.chars().next());
        let joining = |c: Option<char>| c.filter(|c| c.is_alphabetic() || is_sign(*c) || *c == '/');
        Self { before: joining(before), after: joining(after) }
    }
}

/// The places in a text that look like `shown`: as whole words, or joined to the same characters
/// as before.
pub(super) fn occurrences(text: &str, shown: &str, joined: Joined) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    if shown.trim().is_empty() {
        return found;
    }
    let mut at = 0;
    let wanted = Appearance::of(shown);
    while let Some(own) = text.get(at..).and_then(|rest| wanted.find_in(rest)) {
        let range = at + own.start..at + own.end;
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

/// The places in a text that look like `shown`, as whole words.
pub(crate) fn find_all(text: &str, shown: &str) -> Vec<Range<usize>> {
    occurrences(text, shown, Joined::default())
}

fn is_sign(c: char) -> bool {
    matches!(c, '-' | '−')
}

fn is_digit(c: Option<char>) -> bool {
    c.is_some_and(char::is_numeric)
}

/// Whether two neighbouring characters belong to one word.
fn joins(one: Option<char>, other: Option<char>) -> bool {
    let is_word = |c: char| c.is_alphanumeric() && !is_written_without_spaces(c);
    one.is_some_and(is_word) && other.is_some_and(is_word)
}

/// Whether the figure at the end of `before` goes on in `after`: `1,5` does not show 1, and
/// `12 000` does not show 12.
fn is_grouped(before: &str, after: &str) -> bool {
    let mut rest = after.chars();
    let (separator, mut left) = (rest.next(), before.chars().rev());
    // The separator may be the end of the first text.
    let (separator, rest) = if separator.is_some_and(char::is_numeric) {
        (left.next(), after)
    } else {
        (separator, rest.as_str())
    };
    let digits =
        |chars: &mut dyn Iterator<Item = char>| chars.take_while(|c| c.is_numeric()).count();
    let (above, below) = (digits(&mut left), digits(&mut rest.chars()));
    match separator {
        Some(',' | '.' | '\u{a0}' | '\u{202f}' | '٫' | '٬') => above > 0 && below > 0,
        Some(' ' | '\u{2009}' | '\'' | '’') => (1..=3).contains(&above) && below == 3,
        _ => false,
    }
}

/// Whether words and figures end at both ends of the range, except for the `joined` characters.
fn stands_alone(text: &str, range: &Range<usize>, joined: Joined) -> bool {
    let own = text.get(range.clone()).unwrap_or_default();
    let before = text.get(..range.start).unwrap_or_default();
    let after = text.get(range.end..).unwrap_or_default();
    let (left, right) = (before.chars().next_back(), after.chars().next());
    let (first, last) = (own.chars().next(), own.chars().next_back());
    let beyond = before.chars().rev().nth(1);
    // A hyphen between words or figures is not a sign.
    let has_sign = left.is_some_and(is_sign) && !beyond.is_some_and(char::is_alphanumeric);
    let is_below = left == Some('/') && is_digit(beyond);
    let is_above = right == Some('/') && is_digit(after.chars().nth(1));
    let goes_on_before = joins(left, first) || (is_digit(first) && (has_sign || is_below));
    let goes_on_after = joins(last, right) || (is_digit(last) && is_above);
    let is_known = |c: Option<char>, known: Option<char>| c == known && known.is_some();
    (!goes_on_before || is_known(left, joined.before))
        && (!goes_on_after || is_known(right, joined.after))
        && !is_grouped(before, own)
        && !is_grouped(own, after)
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
        assert_eq!(find("en 2024 500 voix", "500"), Some(8..11));
        assert_eq!(find("2019-2024", "2024"), Some(5..9));
        assert_eq!(find("En 96, puis", "96"), Some(3..5));
        assert_eq!(find("les 12 000 voix", "12\u{202f}000"), Some(4..10));
        assert_eq!(find("إلى 15% من", "15\u{200e}%\u{200e}"), Some(7..10));
    }
}
