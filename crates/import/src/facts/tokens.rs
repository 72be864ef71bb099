//! A text as words and numbers, with the gaps between them.

use std::ops::Range;

use icu_normalizer::ComposingNormalizerBorrowed;

use super::masks::masks;
use depeche_fluent::reading::{digit, is_space, number_at};

/// A word or a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) range: Range<usize>,
    pub(super) kind: Kind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Word,
    Number,
    /// A part that is not prose. It counts as nobody's neighbour.
    Masked,
}

/// A text with its tokens.
#[derive(Debug)]
pub(super) struct Scan<'t> {
    pub(super) text: &'t str,
    pub(super) tokens: Vec<Token>,
}

impl<'t> Scan<'t> {
    /// Divides a text into tokens; the ranges in `verbatim` are not prose.
    pub(super) fn new(text: &'t str, verbatim: &[Range<usize>]) -> Self {
        let mut tokens = Vec::new();
        let mut at = 0;
        for mask in masks(text, verbatim) {
            if mask.start >= at {
                divide(text, at..mask.start, &mut tokens);
                at = mask.end;
                tokens.push(Token { range: mask, kind: Kind::Masked });
            }
        }
        divide(text, at..text.len(), &mut tokens);
        Self { text, tokens }
    }

    pub(super) fn slice(&self, range: Range<usize>) -> &'t str {
        self.text.get(range).unwrap_or_default()
    }

    pub(super) fn token(&self, at: usize) -> Option<&Token> {
        self.tokens.get(at)
    }

    pub(super) fn text_of(&self, at: usize) -> &'t str {
        self.token(at).map_or("", |token| self.slice(token.range.clone()))
    }

    /// The word at that place, in lower case.
    pub(super) fn word(&self, at: usize) -> Option<String> {
        let token = self.token(at).filter(|token| token.kind == Kind::Word)?;
        Some(small(self.slice(token.range.clone())))
    }

    /// Whether the token at that place is `word`, which is given in lower case.
    pub(super) fn is_word(&self, at: usize, small: &str) -> bool {
        let own = self.text_of(at);
        own == small || own.chars().flat_map(char::to_lowercase).eq(small.chars())
    }

    /// The word before a token, as it is written, and its place.
    pub(super) fn word_before(&self, at: usize) -> Option<(usize, &'t str)> {
        let before = at.checked_sub(1)?;
        let is_word = self.token(before)?.kind == Kind::Word;
        is_word.then(|| (before, self.text_of(before)))
    }

    pub(super) fn is_number(&self, at: usize) -> bool {
        self.token(at).is_some_and(|token| token.kind == Kind::Number)
    }

    /// The gap between a token and the next token, or the end of the text.
    pub(super) fn gap(&self, at: usize) -> &'t str {
        let start = self.token(at).map_or(0, |token| token.range.end);
        let end = self.token(at + 1).map_or(self.text.len(), |token| token.range.start);
        self.slice(start..end)
    }

    /// The gap before a token, after the previous token or the beginning of the text.
    pub(super) fn gap_before(&self, at: usize) -> &'t str {
        match at.checked_sub(1) {
            Some(before) => self.gap(before),
            None => self.slice(0..self.token(0).map_or(0, |token| token.range.start)),
        }
    }

    /// Whether the gap between a token and the next token is exactly one space.
    pub(super) fn spaced(&self, at: usize) -> bool {
        is_one_space(self.gap(at))
    }

    /// Where a phrase ends that begins at a token. The phrase has one space between its words.
    pub(super) fn phrase(&self, at: usize, phrase: &str) -> Option<usize> {
        let mut next = at;
        for word in phrase.split(' ') {
            if next > at && !self.joins(next - 1) {
                return None;
            }
            if !self.is_word(next, word) {
                return None;
            }
            next += 1;
        }
        Some(next)
    }

    /// Whether the gap after a token may stand within a phrase: a space, a full stop with a space,
    /// an apostrophe.
    fn joins(&self, at: usize) -> bool {
        let gap = self.gap(at);
        is_one_space(gap.strip_prefix('.').unwrap_or(gap)) || matches!(gap, "’" | "'")
    }

    /// Whether a phrase stands just before a token.
    pub(super) fn is_after(&self, at: usize, phrase: &str) -> bool {
        let count = phrase.split(' ').count();
        at.checked_sub(count).is_some_and(|start| self.phrase(start, phrase) == Some(at))
    }

    /// Whether a sentence begins with a token.
    pub(super) fn begins_sentence(&self, at: usize) -> bool {
        at == 0
            || self
                .gap_before(at)
                .contains(['.', '!', '?', ':', '…', '«', '“', '"', '—', '–', '\n'])
    }

    /// The index of the sentence that each token is in.
    pub(super) fn sentences(&self) -> Vec<usize> {
        let mut sentence = 0;
        let ends = |gap: &str| {
            let mut rest = gap.chars().skip_while(|c| !matches!(c, '.' | '!' | '?' | '؟' | '\n'));
            rest.next().is_some_and(|c| c == '\n' || rest.any(char::is_whitespace))
        };
        let places = 0..self.tokens.len();
        places
            .map(|at| {
                let small = self.text_of(at).chars().next().is_some_and(char::is_lowercase);
                // “J. Dupont”
                let before = at.checked_sub(1).map_or("", |before| self.text_of(before));
                let short = before.chars().count() == 1 && before.starts_with(char::is_uppercase);
                if at > 0 && ends(self.gap(at - 1)) && !small && !short {
                    sentence += 1;
                }
                sentence
            })
            .collect()
    }
}

/// A text in lower case, with accents composed: some programs write them as separate characters.
pub(super) fn small(text: &str) -> String {
    let small = text.to_lowercase();
    if !small.contains(|c| ('\u{300}'..='\u{36f}').contains(&c)) {
        return small;
    }
    ComposingNormalizerBorrowed::new_nfc().normalize(&small).into_owned()
}

pub(super) fn is_one_space(gap: &str) -> bool {
    let mut chars = gap.chars();
    chars.next().is_some_and(is_space) && chars.next().is_none()
}

fn divide(text: &str, part: Range<usize>, tokens: &mut Vec<Token>) {
    let mut at = part.start;
    while let Some(rest) = text.get(at..part.end).filter(|rest| !rest.is_empty()) {
        let Some((skipped, first)) = rest.char_indices().find(|(_, c)| starts(*c)) else { return };
        let start = at + skipped;
        let (end, kind) = if digit(first).is_some() {
            let end = number_at(text, start).end;
            (end.min(part.end).max(start + first.len_utf8()), Kind::Number)
        } else {
            let rest = text.get(start..part.end).unwrap_or_default();
            let length = rest.find(|c| !continues(c)).unwrap_or(rest.len());
            (start + length, Kind::Word)
        };
        tokens.push(Token { range: start..end, kind });
        at = end;
    }
}

fn starts(c: char) -> bool {
    digit(c).is_some() || continues(c)
}

/// Whether a character belongs to a word: letters, marks, the raised letters of ordinals, and the
/// ² and ³ of units.
fn continues(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphabetic();
    }
    let is_mark = matches!(u32::from(c), 0x300..=0x36f | 0x610..=0x61a | 0x64b..=0x65f | 0x670);
    digit(c).is_none() && (c.is_alphabetic() || is_mark || matches!(c, '²' | '³' | 'º' | 'ª'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tokens(text: &str) -> Vec<&str> {
        let scan = Scan::new(text, &[]);
        (0..scan.tokens.len()).map(|at| scan.text_of(at)).collect()
    }

    #[test]
    fn words_and_numbers_are_told_apart() {
        assert_eq!(
            tokens("Le 1er, 49 % d’ici 12,5 km²."),
            ["Le", "1", "er", "49", "d", "ici", "12,5", "km²"]
        );
        assert_eq!(tokens("بـ96 صوتًا"), ["بـ", "96", "صوتًا"]);
    }

    #[test]
    fn sentences_end_with_their_marks() {
        let scan = Scan::new("Le 7 nov. à 9 h. Puis 12 ! Et 3.5 oui", &[]);
        let sentences = scan.sentences();
        assert_eq!(sentences.first(), Some(&0));
        assert_eq!(sentences.last(), Some(&2));
    }

    #[test]
    fn phrases_have_single_spaces() {
        let scan = Scan::new("49 pour cent, plus  de 3", &[]);
        assert_eq!(scan.phrase(1, "pour cent"), Some(3));
        assert!(!scan.is_after(5, "plus de"));
        assert!(scan.is_after(3, "pour cent"));
    }
}
