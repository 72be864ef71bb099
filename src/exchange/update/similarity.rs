//! How much two texts have in common.

use std::collections::HashMap;

use unicode_segmentation::UnicodeSegmentation as _;

/// A text as a bag of its words, in small letters.
#[derive(Clone, Debug, Default)]
pub(super) struct Bag {
    words: HashMap<String, usize>,
    count: usize,
    /// Pairs of neighbouring letters: what a short text is compared by.
    pairs: HashMap<String, usize>,
}

/// Texts of up to so many words are compared by their letters as well: a mistyped word is a large
/// part of a heading.
const SHORT: usize = 8;

impl Bag {
    pub(super) fn of(text: &str) -> Self {
        let mut bag = Self::default();
        for word in text.unicode_words() {
            *bag.words.entry(word.to_lowercase()).or_default() += 1;
            bag.count += 1;
        }
        if bag.count <= SHORT {
            let letters = text.to_lowercase().chars().collect::<Vec<_>>();
            for pair in letters.windows(2) {
                *bag.pairs.entry(pair.iter().collect()).or_default() += 1;
            }
        }
        bag
    }

    /// The bag of several texts.
    pub(super) fn union<'b>(bags: impl Iterator<Item = &'b Self>) -> Self {
        let mut union = Self::default();
        for bag in bags {
            for (word, count) in &bag.words {
                *union.words.entry(word.clone()).or_default() += count;
            }
            union.count += bag.count;
        }
        union
    }

    /// How many words are in both.
    fn common(&self, other: &Self) -> usize {
        shared(&self.words, &other.words)
    }

    /// From 0, nothing in common, to 1: the same words (Dice's coefficient).
    pub(super) fn similarity(&self, other: &Self) -> f64 {
        let by_words = share(2 * self.common(other), self.count + other.count);
        let letters = self.pairs.values().sum::<usize>() + other.pairs.values().sum::<usize>();
        if self.pairs.is_empty() || other.pairs.is_empty() {
            return by_words;
        }
        by_words.max(share(2 * shared(&self.pairs, &other.pairs), letters))
    }

    /// How much of this text is in the other.
    pub(super) fn part_in(&self, other: &Self) -> f64 {
        share(self.common(other), self.count)
    }
}

fn shared(one: &HashMap<String, usize>, other: &HashMap<String, usize>) -> usize {
    let (small, large) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    small.iter().map(|(word, count)| *large.get(word).unwrap_or(&0).min(count)).sum()
}

#[expect(clippy::cast_precision_loss, reason = "words of a text")]
fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn likeness_is_by_words_and_in_short_texts_by_letters() {
        let like = |one: &str, other: &str| Bag::of(one).similarity(&Bag::of(other));
        assert!(like("Un soutien internationnal", "Un soutien international") > 0.9);
        assert!(like("Les pays ont voté. Tous.", "Les pays ont voté.") > 0.7);
        assert!(like("東京で会議が開かれた", "大阪で会議が開かれた") > 0.6);
        assert!(like("Le scrutin est clos", "Aucun rapport ici") < 0.3);
        assert!(like("", "") < 0.1);
    }
}
