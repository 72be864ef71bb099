//! Numbers that are part of something longer: words, compounds, fractions, scores.

use super::Refusals;
use crate::facts::tokens::{Kind, is_one_space};
use depeche_fluent::reading::{digit, is_space};

impl Refusals<'_, '_> {
    /// Whether the number is part of a word, a compound, a fraction or a time.
    pub(super) fn is_attached(&self, at: usize) -> bool {
        self.is_attached_before(at) || self.is_attached_after(at)
    }

    pub(in crate::facts) fn is_attached_before(&self, at: usize) -> bool {
        let gap = self.scan.gap_before(at);
        let Some(before) = at.checked_sub(1).and_then(|before| self.scan.token(before)) else {
            return gap.ends_with(['#', '@', '/', '+', '_', '№', '§', '°']);
        };
        if gap.ends_with(['#', '@', '/', '\\', '_', '№', '§', '°', '=', '^']) {
            return true;
        }
        match before.kind {
            Kind::Masked => gap.is_empty(),
            Kind::Word if gap.is_empty() => !self.is_clitic(at - 1),
            Kind::Word => matches!(gap, "-" | "‑" | "." | "'" | "’" | "_") && !self.is_elided(at),
            Kind::Number => match gap {
                "-" | "‑" => !self.is_range(at - 1),
                "/" | ":" | "." | "," | "×" | "" => true,
                _ => false,
            },
        }
    }

    /// Whether the word before is elided: “d’1 million”.
    fn is_elided(&self, at: usize) -> bool {
        let word = at.checked_sub(1).and_then(|before| self.scan.word(before));
        matches!(self.scan.gap_before(at), "'" | "’")
            && word.is_some_and(|word| self.words.figures.elided.contains(&word))
    }

    /// Whether a word may be joined to the number after it: “و” (and) in Arabic, or a word of a
    /// script without spaces.
    fn is_clitic(&self, word: usize) -> bool {
        let text = self.scan.text_of(word);
        let words = &self.words.figures;
        if words.article_clitics.contains(text) {
            // “the 92nd session” looks like “the 92 countries”.
            let noun = self.scan.word_before(word).map(|(_, noun)| noun);
            let is_definite =
                |noun: &str| words.definite.iter().any(|start| noun.starts_with(start));
            return !noun.is_some_and(is_definite);
        }
        words.clitics.contains(text) || text.chars().next_back().is_some_and(is_unspaced)
    }

    fn is_attached_after(&self, at: usize) -> bool {
        let gap = self.scan.gap(at);
        if let Some(next) = self.scan.token(at + 1) {
            let attached = match next.kind {
                Kind::Masked => gap.is_empty(),
                Kind::Word => match gap {
                    "" => !self.is_suffix(at + 1),
                    "-" | "‑" | "_" | "'" | "’" => true,
                    "." => self.words.ordinals.marks.contains(self.scan.text_of(at + 1)),
                    _ => false,
                },
                Kind::Number => match gap {
                    "-" | "‑" => !self.is_range(at),
                    "/" | ":" | "." | "," | "×" | "x" => true,
                    _ => false,
                },
            };
            if attached {
                return true;
            }
        }
        // “7. Tag”, “im 3. Wahlgang”
        self.words.ordinals.full_stop && self.is_ordinal(at)
    }

    /// Whether a full stop makes the number an ordinal.
    fn is_ordinal(&self, at: usize) -> bool {
        let Some(rest) = self.scan.gap(at).strip_prefix('.') else { return false };
        if !is_one_space(rest) {
            return false;
        }
        let small = self.scan.text_of(at + 1).starts_with(char::is_lowercase);
        let before = at.checked_sub(1).and_then(|before| self.scan.word(before));
        small || before.is_some_and(|before| self.words.ordinals.before.contains(&before))
    }

    /// Whether a word may be joined to the figure before it: a unit, a scale, a currency, or a word
    /// of a script without spaces.
    fn is_suffix(&self, word: usize) -> bool {
        let text = self.scan.text_of(word);
        let amount = word
            .checked_sub(2)
            .map_or_else(|| self.scan.gap_before(word - 1), |before| self.scan.gap(before))
            .ends_with(['$', '€', '£', '¥', '₹']);
        let arabic = matches!(u32::from(text.chars().next().unwrap_or(' ')), 0x600..=0x6ff);
        let signs = &self.words.signs;
        let amount = amount || self.scan.gap(word).starts_with(['€', '$', '£']);
        signs.attached.contains(text)
            || (amount && signs.amounts.contains(text))
            || arabic
            || text.chars().next().is_some_and(is_unspaced)
                && !self.words.dates.signs.iter().any(|sign| text.starts_with(sign))
    }

    /// Whether two numbers with a dash between them are a range: 10-15 %, 1939-1945.
    fn is_range(&self, first: usize) -> bool {
        let (left, right) = (self.scan.text_of(first), self.scan.text_of(first + 1));
        let next = self.scan.gap(first + 1);
        let chained = matches!(next, "-" | "‑" | "–" | "/" | ":") && self.scan.is_number(first + 2);
        let chained_before = first > 0
            && self.scan.is_number(first - 1)
            && self.scan.gap(first - 1).len() < 4
            && !is_one_space(self.scan.gap(first - 1))
            && !self.scan.gap(first - 1).contains(' ');
        if chained || chained_before {
            return false;
        }
        let value =
            |text: &str| text.chars().map(digit).collect::<Option<String>>()?.parse::<u32>().ok();
        let (Some(from), Some(to)) = (value(left), value(right)) else { return false };
        if from >= to {
            return false;
        }
        let years = (1000..3000).contains(&from) && (1000..3000).contains(&to);
        let trimmed = next.trim_start_matches(is_space);
        let counted = is_one_space(next)
            && self
                .scan
                .word(first + 2)
                .is_some_and(|word| !self.words.nouns.stops.contains(&word))
            && !self.scan.text_of(first + 2).starts_with(char::is_uppercase);
        years || trimmed.starts_with(['%', '٪', '€', '$']) || counted
    }

    /// A score: “3-2”, “3 à 2”.
    pub(super) fn is_score(&self, at: usize) -> bool {
        at.checked_sub(1).is_some_and(|before| self.are_score(before, at))
            || self.are_score(at, at + 1)
            || at.checked_sub(2).is_some_and(|before| self.are_score(before, at))
            || self.are_score(at, at + 2)
    }

    fn are_score(&self, first: usize, second: usize) -> bool {
        if !self.scan.is_number(first) || !self.scan.is_number(second) {
            return false;
        }
        let value = |at: usize| {
            let digits = self.scan.text_of(at).chars().map(digit).collect::<Option<String>>()?;
            digits.parse::<u32>().ok().filter(|value| *value < 200)
        };
        let (Some(left), Some(right)) = (value(first), value(second)) else { return false };
        if second == first + 1 {
            let dash = matches!(self.scan.gap(first), "-" | "–" | "‑");
            return dash && !(left < right && self.is_range(first));
        }
        let word = self.scan.word(first + 1).unwrap_or_default();
        let to = self.words.figures.to.contains(&word);
        // A score has no unit: “3 to 2”, but “from 3 to 2 euros”.
        let alone = !self.scan.spaced(second)
            || self.scan.word(second + 1).is_none_or(|word| self.words.nouns.stops.contains(&word));
        let spaced = self.scan.spaced(first) && self.scan.spaced(first + 1);
        let beside = self.scan.gap(second).trim_start_matches(is_space);
        to && spaced && alone && left < 30 && right <= left && !beside.starts_with(['%', '٪', '€'])
    }
}

/// Whether a character is of a script that is written without spaces.
fn is_unspaced(c: char) -> bool {
    let han = matches!(u32::from(c), 0x3400..=0x9fff | 0x20000..=0x3ffff);
    han || matches!(u32::from(c), 0xe00..=0xeff | 0x1000..=0x109f | 0x1780..=0x17ff
        | 0x3040..=0x30ff | 0xac00..=0xd7af)
}
