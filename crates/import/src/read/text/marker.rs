//! The markers that items of lists begin with.

use super::super::normal::is_space;

/// The marker an item begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Marker {
    /// `•` and the like, which are always markers.
    Bullet(char),
    /// `-`, `*`, `+`.
    Typed(char),
    /// `–`, `—`, which begin speech in many languages.
    Dash(char),
    /// `1.`, `1)`, `(1)`, `a)`.
    Number(u64, NumberStyle),
}

/// The style of a number: digits or a letter, and the marks beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct NumberStyle {
    pub(super) letter: bool,
    before: bool,
    after: char,
}

impl Marker {
    /// Whether an item with this marker may follow an item with `before` in one list.
    pub(super) fn follows(self, before: Self) -> bool {
        match (before, self) {
            (Self::Number(before, style), Self::Number(number, own)) => {
                style == own && number == before.saturating_add(1)
            }
            _ => self == before,
        }
    }
}

/// The marker a text begins with, and the text after it.
pub(super) fn find(text: &str) -> Option<(Marker, &str)> {
    let first = text.chars().next()?;
    let rest = text.get(first.len_utf8()..)?;
    let marker = match first {
        '•' | '·' | '‣' | '◦' | '▪' | '▫' | '●' | '○' | '■' | '□' | '➢' | '➤' | '\u{f0b7}' => {
            Marker::Bullet(first)
        }
        '-' | '*' | '+' => Marker::Typed(first),
        '–' | '—' | '―' => Marker::Dash(first),
        _ => return numbered(text),
    };
    Some((marker, spaced(rest)?))
}

/// The text after a marker, if white space and text follow it.
fn spaced(rest: &str) -> Option<&str> {
    let is_gap = |c: char| is_space(c) || matches!(c, '\u{a0}' | '\u{202f}' | '\u{3000}');
    let text = rest.trim_start_matches(is_gap);
    (!text.is_empty() && text.len() < rest.len()).then_some(text)
}

fn numbered(text: &str) -> Option<(Marker, &str)> {
    let (before, inner) = match text.strip_prefix('(') {
        Some(inner) => (true, inner),
        None => (false, text),
    };
    let (number, letter, rest) = match digits(inner) {
        Some((number, rest)) => (number, false, rest),
        None => letter(inner).map(|(number, rest)| (number, true, rest))?,
    };
    let after = rest.chars().next()?;
    let known = match after {
        ')' => true,
        // A letter with a full stop is an initial; a number with a hyphen is a marker in Arabic.
        '.' | '．' => !letter && !before,
        '-' | '–' => !before && !inner.starts_with(|c: char| c.is_ascii()),
        _ => false,
    };
    let style = NumberStyle { letter, before, after };
    let rest = rest.get(after.len_utf8()..).filter(|_| known)?;
    Some((Marker::Number(number, style), spaced(rest)?))
}

/// A number of at most three digits, in the digits of several scripts.
fn digits(text: &str) -> Option<(u64, &str)> {
    const ZEROS: [u32; 5] = [0x30, 0x660, 0x6F0, 0x966, 0x9E6];
    let value = |c: char| {
        let digit = |zero| u32::from(c).checked_sub(zero).filter(|digit| *digit < 10);
        ZEROS.into_iter().find_map(digit)
    };
    let length: usize = text.chars().take_while(|c| value(*c).is_some()).map(char::len_utf8).sum();
    let (number, rest) = text.split_at_checked(length)?;
    if !(1..=3).contains(&number.chars().count()) {
        return None;
    }
    let number = number.chars().filter_map(value).fold(0, |sum, digit| sum * 10 + u64::from(digit));
    Some((number, rest))
}

/// A single letter as a number: `a` is 1.
fn letter(text: &str) -> Option<(u64, &str)> {
    const ABJAD: &str = "أبجدهوزحطي";
    let first = text.chars().next()?;
    let rest = text.get(first.len_utf8()..)?;
    let index = match first {
        'a'..='z' => u64::from(u32::from(first) - u32::from('a')),
        'A'..='Z' => u64::from(u32::from(first) - u32::from('A')),
        _ => u64::try_from(ABJAD.chars().position(|c| c == first)?).ok()?,
    };
    Some((index + 1, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_set_apart_and_known() {
        let number = |number, letter, before, after| {
            Marker::Number(number, NumberStyle { letter, before, after })
        };
        for (text, marker) in [
            ("- un", Marker::Typed('-')),
            ("•\tun", Marker::Bullet('•')),
            ("–\u{a0}Oui", Marker::Dash('–')),
            ("12. un", number(12, false, false, '.')),
            ("(2) un", number(2, false, true, ')')),
            ("b) un", number(2, true, false, ')')),
            ("٣- واحد", number(3, false, false, '-')),
            ("ج) واحد", number(3, true, false, ')')),
        ] {
            assert_eq!(find(text).map(|found| found.0), Some(marker), "{text}");
        }
        for text in
            ["-30-", "- ", "1.5 million", "2024. Une", "A. Dupont", "7 mai", "3-2 pour", "a b"]
        {
            assert_eq!(find(text), None, "{text}");
        }
        assert_eq!(find(&"3".repeat(64)), None);
    }
}
