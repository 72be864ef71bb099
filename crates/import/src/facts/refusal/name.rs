//! Numbers in names of streets and of things.

use super::Refusals;
use crate::facts::figure::scale;
use crate::facts::money::is_code;
use crate::facts::tokens::{Scan, is_one_space};
use depeche_fluent::reading::is_space;

impl Refusals<'_, '_> {
    /// Whether the number is in a street, or in the name of a street.
    pub(super) fn is_on_a_street(&self, at: usize) -> bool {
        self.is_before_street(at) || self.is_of_street(at) || self.is_after_street(at)
    }

    /// Whether a street follows: “12, rue de la Paix”, “10 Downing Street”.
    fn is_before_street(&self, at: usize) -> bool {
        let gap = self.scan.gap(at);
        let plain = gap.strip_prefix(',').unwrap_or(gap);
        let mut next = at + 1;
        let unit = self.words.units.iter().any(|(unit, _)| self.scan.phrase(next, unit).is_some());
        if !is_one_space(plain) || unit {
            return false;
        }
        // “12 bis, rue de la Paix”
        if self.scan.word(next).is_some_and(|word| self.words.streets.after_number.contains(&word))
        {
            next += 1;
        }
        let is_street = |at: usize| {
            self.scan.word(at).is_some_and(|word| self.words.streets.words.contains(&word))
        };
        if is_street(next) {
            return plain != gap || !self.scan.text_of(next).starts_with(char::is_uppercase);
        }
        // In English the name comes first: one to three capitalized words.
        let name = (next..next + 3)
            .take_while(|at| self.scan.text_of(*at).starts_with(char::is_uppercase))
            .take_while(|at| *at == next || self.scan.spaced(at - 1))
            .collect::<Vec<_>>();
        !self.title_case
            && name
                .iter()
                .skip(1)
                .any(|at| is_street(*at) && self.scan.text_of(*at).starts_with(char::is_uppercase))
    }

    /// Whether a street is just before: “rue du 11 Novembre”, “Straße 12”.
    pub(in crate::facts) fn is_of_street(&self, at: usize) -> bool {
        let street = |at: usize| {
            let word = self.scan.word(at).unwrap_or_default();
            let streets = &self.words.streets;
            streets.words.contains(&word) || streets.endings.iter().any(|end| word.ends_with(end))
        };
        let Some(before) = at.checked_sub(1).filter(|before| self.scan.spaced(*before)) else {
            return false;
        };
        if street(before) {
            return true;
        }
        let of = self.scan.word(before).unwrap_or_default();
        self.words.streets.of.contains(&of)
            && before.checked_sub(1).is_some_and(|at| street(at) && self.scan.spaced(at))
    }

    /// Whether a street and a comma are before: “calle de Alcalá, 45”.
    fn is_after_street(&self, at: usize) -> bool {
        const FAR: usize = 5;
        if !matches!(self.scan.gap_before(at), ", " | ", nº ") {
            return false;
        }
        let Some(last) = at.checked_sub(1) else { return false };
        if !self.scan.text_of(last).starts_with(char::is_uppercase) {
            return false;
        }
        let plain = (last.saturating_sub(FAR)..=last)
            .rev()
            .take_while(|at| *at == last || is_one_space(self.scan.gap(*at)));
        plain.into_iter().any(|at| {
            self.scan.word(at).is_some_and(|word| self.words.streets.words.contains(&word))
        })
    }

    /// Whether the number follows a capitalized word, as in “Apollo 11”.
    pub(super) fn is_in_a_name(&self, at: usize) -> bool {
        let Some((before, word)) = self.scan.word_before(at) else { return false };
        if !is_one_space(self.scan.gap(before)) || !word.contains(char::is_uppercase) {
            return false;
        }
        // “iPhone 15”
        if !word.starts_with(char::is_uppercase) {
            return true;
        }
        let after = self.scan.gap(at).trim_start_matches(is_space);
        if after.starts_with(['%', '٪', '€', '$', '£']) {
            return false;
        }
        let small = word.to_lowercase();
        let opens = self.words.figures.about.contains(&small)
            || self.words.figures.openers.contains(&small);
        if opens || is_code(word) {
            return false;
        }
        let next = self.scan.word(at + 1).filter(|_| self.scan.spaced(at));
        if next.as_ref().is_some_and(|next| self.is_measure_word(next)) {
            return false;
        }
        let counts = next.is_some_and(|next| {
            next.chars().count() > 2 && !self.words.nouns.stops.contains(&next)
        });
        let capital = self.scan.text_of(at + 1).starts_with(char::is_uppercase);
        if self.words.text.noun_capitals {
            return !counts;
        }
        if self.title_case {
            return !(counts && capital);
        }
        !(self.scan.begins_sentence(before) && counts && !capital)
    }

    fn is_measure_word(&self, word: &str) -> bool {
        scale(self.words, word).is_some()
            || self.words.currencies.codes(word).is_some()
            || self.words.units.unit(word).is_some()
            || self.words.figures.percent.contains(word)
    }
}

/// Whether most words of a text are capitalized.
pub(in crate::facts) fn is_title_case(scan: &Scan<'_>) -> bool {
    const FEW: usize = 40;
    let words = || {
        let places = (0..scan.tokens.len()).take(FEW);
        places.filter(|at| scan.word(*at).is_some_and(|word| word.chars().count() > 3))
    };
    let capitals = words().filter(|at| scan.text_of(*at).starts_with(char::is_uppercase)).count();
    scan.tokens.len() < FEW && capitals * 10 >= words().count() * 9
}
