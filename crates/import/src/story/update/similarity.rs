//! The similarity of two texts.

use std::hash::BuildHasher as _;

use foldhash::fast::FixedState;
use unicode_segmentation::UnicodeSegmentation as _;

/// A text as the multiset of its words, in lower case.
#[derive(Clone, Debug, Default)]
pub(super) struct Bag {
    words: Counts,
    count: usize,
    /// Pairs of neighbouring letters, which short texts are compared by.
    pairs: Counts,
}

/// Texts of at most this many words are compared by their letters too: one corrected word is a
/// large part of a heading.
const SHORT: usize = 8;

impl Bag {
    pub(super) fn of(text: &str) -> Self {
        let hasher = FixedState::default();
        let words = text.unicode_words().map(|word| hasher.hash_one(word.to_lowercase()));
        let words = words.collect::<Vec<_>>();
        let count = words.len();
        let pairs = if count <= SHORT {
            let letters = text.to_lowercase().chars().collect::<Vec<_>>();
            letters.windows(2).map(|pair| hasher.hash_one(pair)).collect()
        } else {
            Vec::new()
        };
        Self { words: Counts::of(words), count, pairs: Counts::of(pairs) }
    }

    /// The bag of several texts.
    pub(super) fn union<'b>(bags: impl Iterator<Item = &'b Self> + Clone) -> Self {
        let count = bags.clone().map(|bag| bag.count).sum();
        let words = bags.flat_map(|bag| &bag.words.0).copied().collect();
        Self { words: Counts::summed(words), count, pairs: Counts::default() }
    }

    /// Whether the numbers of words allow the given share of each side to be in the other.
    pub(super) fn may_be<'b>(&self, bags: impl Iterator<Item = &'b Self>, part: f64) -> bool {
        let count = bags.map(|bag| bag.count).sum::<usize>();
        share(self.count.min(count), self.count.max(count)) >= part
    }

    /// The number of words that both have.
    fn common(&self, other: &Self) -> usize {
        self.words.shared(&other.words)
    }

    /// From 0, nothing in common, to 1: the same words (Dice's coefficient).
    pub(super) fn similarity(&self, other: &Self) -> f64 {
        let by_words = share(2 * self.common(other), self.count + other.count);
        if self.pairs.is_empty() || other.pairs.is_empty() {
            return by_words;
        }
        let letters = self.pairs.total() + other.pairs.total();
        by_words.max(share(2 * self.pairs.shared(&other.pairs), letters))
    }

    /// The share of this text that is in the other, from 0 to 1.
    pub(super) fn part_in(&self, other: &Self) -> f64 {
        share(self.common(other), self.count)
    }
}

/// Hashes of the counted things with their counts, sorted.
#[derive(Clone, Debug, Default)]
struct Counts(Vec<(u64, usize)>);

impl Counts {
    fn of(hashes: Vec<u64>) -> Self {
        Self::summed(hashes.into_iter().map(|hash| (hash, 1)).collect())
    }

    fn summed(mut counts: Vec<(u64, usize)>) -> Self {
        counts.sort_unstable();
        counts.dedup_by(|next, first| {
            let same = next.0 == first.0;
            first.1 += if same { next.1 } else { 0 };
            same
        });
        counts.shrink_to_fit();
        Self(counts)
    }

    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn total(&self) -> usize {
        self.0.iter().map(|(_, count)| count).sum()
    }

    fn shared(&self, other: &Self) -> usize {
        let (mut one, mut two) = (self.0.iter().peekable(), other.0.iter().peekable());
        let mut shared = 0;
        while let (Some((left, count)), Some((right, other))) = (one.peek(), two.peek()) {
            match left.cmp(right) {
                std::cmp::Ordering::Less => drop(one.next()),
                std::cmp::Ordering::Greater => drop(two.next()),
                std::cmp::Ordering::Equal => {
                    shared += count.min(other);
                    one.next();
                    two.next();
                }
            }
        }
        shared
    }
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
