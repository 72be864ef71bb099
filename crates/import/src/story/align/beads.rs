//! Aligning two texts in different languages by the lengths of their paragraphs (Gale and Church,
//! 1993), and by what is the same in every language.
//!
//! The best alignment alone does not say how certain each pair is. The probability of each pair is
//! therefore summed over all alignments, forwards and backwards.

use super::features::Features;
use depeche::markup::tree::Place;

/// Neighbouring texts of both sides that translate each other.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Bead {
    /// The first text of the source, and the number of texts.
    pub(super) source: (usize, usize),
    /// The first text of the target, and the number of texts.
    pub(super) target: (usize, usize),
    /// Its probability, from 0 to 1.
    pub(super) probability: f64,
    /// Whether more than order and length confirms it.
    pub(super) is_confirmed: bool,
}

/// The number of texts of each side in a bead, and the logarithm of the frequency of such beads.
const PAIRED: [(usize, usize, f64); 3] = [(1, 1, -0.117), (2, 1, -4.5), (1, 2, -4.5)];

/// The same for texts without a counterpart.
const ALONE: [(usize, usize, f64); 2] = [(1, 0, -4.7), (0, 1, -4.7)];

/// How much the lengths of translations vary, per character of the source.
const VARIANCE: f64 = 6.8;

/// Alignments stay within this many texts of the target around the diagonal.
const BAND: usize = 100;

/// The most likely alignment, in order.
pub(super) fn align(source: &[Features], target: &[Features]) -> Vec<Bead> {
    let grid = Grid::new(source, target);
    let forward = grid.sums(false);
    let backward = grid.sums(true);
    let total = grid.at(&forward, source.len(), target.len());
    let probability = |i: usize, j: usize, di: usize, dj: usize, score: f64| {
        let all = grid.at(&forward, i, j) + score + grid.at(&backward, i + di, j + dj);
        (all - total).exp()
    };
    // The alignment with the highest sum of pair probabilities gets most pairs right.
    let mut best = grid.empty();
    for i in 0..=source.len() {
        for j in grid.row(i) {
            let mut cell = if i + j == 0 { 0.0 } else { f64::NEG_INFINITY };
            for (di, dj, score) in grid.ending(i, j) {
                let own = probability(i - di, j - dj, di, dj, score);
                let gain = if di * dj == 0 { 0.0 } else { own };
                cell = f64::max(cell, grid.at(&best, i - di, j - dj) + gain);
            }
            grid.set(&mut best, i, j, cell);
        }
    }
    let mut beads = Vec::new();
    let (mut i, mut j) = (source.len(), target.len());
    while i + j > 0 {
        let steps = grid.ending(i, j).into_iter().map(|(di, dj, score)| {
            let own = probability(i - di, j - dj, di, dj, score);
            let gain = if di * dj == 0 { 0.0 } else { own };
            (grid.at(&best, i - di, j - dj) + gain, di, dj, own)
        });
        let Some((_, di, dj, own)) = steps.max_by(|a, b| a.0.total_cmp(&b.0)) else { break };
        (i, j) = (i - di, j - dj);
        beads.push(Bead {
            source: (i, di),
            target: (j, dj),
            probability: own,
            is_confirmed: false,
        });
    }
    beads.reverse();
    beads
}

struct Grid<'f> {
    source: &'f [Features],
    target: &'f [Features],
    /// Characters of the target for one of the source.
    ratio: f64,
    width: usize,
    /// How well each kind of paired bead that ends before the texts of a cell fits. There are many
    /// cells, and the values are not summed: single precision is enough.
    scores: Vec<[f32; PAIRED.len()]>,
}

#[expect(clippy::cast_possible_truncation, reason = "logarithms of a few digits")]
fn single(score: f64) -> f32 {
    score as f32
}

impl<'f> Grid<'f> {
    fn new(source: &'f [Features], target: &'f [Features]) -> Self {
        let length = |side: &[Features]| side.iter().map(|one| one.length).sum::<f64>();
        let ratio = (length(target) + 50.0) / (length(source) + 50.0);
        let width = (2 * BAND + 1).max(source.len().abs_diff(target.len()) + 2 * BAND);
        let width = width.min(target.len() + 1);
        let ratio = ratio.clamp(0.2, 5.0);
        let mut grid = Self { source, target, ratio, width, scores: Vec::new() };
        let cells = (0..=source.len()).flat_map(|i| grid.row(i).map(move |j| (i, j)));
        let score = |(i, j): (usize, usize)| {
            let mut scores = [0.0; PAIRED.len()];
            for (score, (di, dj, _)) in scores.iter_mut().zip(PAIRED) {
                if let Some((i, j)) = i.checked_sub(di).zip(j.checked_sub(dj)) {
                    *score = single(grid.score((i, di), (j, dj)));
                }
            }
            scores
        };
        let scores = cells.map(score).collect();
        grid.scores = scores;
        grid
    }

    /// The first column of a row that is within the band.
    fn first(&self, i: usize) -> usize {
        let middle = i * self.target.len() / self.source.len().max(1);
        middle.saturating_sub(self.width / 2).min(self.target.len() + 1 - self.width)
    }

    fn row(&self, i: usize) -> std::ops::Range<usize> {
        self.first(i)..self.first(i) + self.width
    }

    fn empty(&self) -> Vec<f64> {
        vec![f64::NEG_INFINITY; (self.source.len() + 1) * self.width]
    }

    fn index(&self, i: usize, j: usize) -> Option<usize> {
        let column = j.checked_sub(self.first(i)).filter(|column| *column < self.width)?;
        Some(i * self.width + column)
    }

    fn at(&self, cells: &[f64], i: usize, j: usize) -> f64 {
        let cell = self.index(i, j).and_then(|index| cells.get(index));
        cell.copied().unwrap_or(f64::NEG_INFINITY)
    }

    fn set(&self, cells: &mut [f64], i: usize, j: usize, value: f64) {
        if let Some(cell) = self.index(i, j).and_then(|index| cells.get_mut(index)) {
            *cell = value;
        }
    }

    /// The beads that end before these texts, with the logarithms of their probabilities.
    fn ending(&self, i: usize, j: usize) -> Vec<(usize, usize, f64)> {
        let Some(scores) = self.index(i, j).and_then(|index| self.scores.get(index)) else {
            return Vec::new();
        };
        let paired = PAIRED.iter().zip(scores);
        let paired = paired.map(|((di, dj, prior), score)| (*di, *dj, prior + f64::from(*score)));
        let fits = paired.chain(ALONE).filter(|(di, dj, _)| *di <= i && *dj <= j);
        fits.collect()
    }

    fn score(&self, (i, di): (usize, usize), (j, dj): (usize, usize)) -> f64 {
        let source = self.source.get(i..i + di).unwrap_or_default().iter().collect::<Vec<_>>();
        let target = self.target.get(j..j + dj).unwrap_or_default().iter().collect::<Vec<_>>();
        let kinds =
            source.iter().flat_map(|one| target.iter().map(|two| kinds(one.place, two.place)));
        let kinds = kinds.fold(0.0, f64::min);
        self.lengths(&source, &target) + Features::evidence(&source, &target) + kinds
    }

    /// The logarithm of the probability that lengths differ by at least this much.
    fn lengths(&self, source: &[&Features], target: &[&Features]) -> f64 {
        let length = |side: &[&Features]| side.iter().map(|one| one.length).sum::<f64>();
        let (one, other) = (length(source), length(target));
        let mean = f64::midpoint(one, other / self.ratio);
        let distance = (one * self.ratio - other).abs() / (VARIANCE * (mean + 1.0)).sqrt();
        // Twice the tail of the normal distribution; its logarithm goes as the square.
        (2.0 * tail(distance)).max(1e-9).ln().max(-12.0)
    }
}

impl Grid<'_> {
    /// The sums of the probabilities of all alignments up to each cell, or from it on.
    fn sums(&self, from_end: bool) -> Vec<f64> {
        let mut cells = self.empty();
        if from_end {
            self.set(&mut cells, self.source.len(), self.target.len(), 0.0);
            for i in (0..=self.source.len()).rev() {
                for j in self.row(i).rev() {
                    // What comes into this cell goes out of those before it.
                    let own = self.at(&cells, i, j);
                    for (di, dj, score) in self.ending(i, j) {
                        let sum = add(self.at(&cells, i - di, j - dj), own + score);
                        self.set(&mut cells, i - di, j - dj, sum);
                    }
                }
            }
        } else {
            self.set(&mut cells, 0, 0, 0.0);
            for i in 0..=self.source.len() {
                for j in self.row(i) {
                    let mut sum = self.at(&cells, i, j);
                    for (di, dj, score) in self.ending(i, j) {
                        sum = add(sum, self.at(&cells, i - di, j - dj) + score);
                    }
                    self.set(&mut cells, i, j, sum);
                }
            }
        }
        cells
    }
}

/// The logarithm of the sum of two numbers given by their logarithms.
fn add(one: f64, other: f64) -> f64 {
    let (large, small) = if one >= other { (one, other) } else { (other, one) };
    if small == f64::NEG_INFINITY { large } else { large + (small - large).exp().ln_1p() }
}

/// The penalty for pairing texts of two kinds, as a logarithm.
fn kinds(one: Place, other: Place) -> f64 {
    match (one, other) {
        (Place::Heading(one), Place::Heading(other)) => {
            if one == other {
                0.0
            } else {
                -2.0
            }
        }
        (Place::Heading(_), _) | (_, Place::Heading(_)) => -9.0,
        (Place::Cell(..) | Place::Head(_), Place::Cell(..) | Place::Head(_)) => {
            if one == other {
                0.0
            } else {
                -6.0
            }
        }
        (one, other) if one.kind() == other.kind() => 0.0,
        (Place::Cell(..) | Place::Head(_), _) | (_, Place::Cell(..) | Place::Head(_)) => -9.0,
        _ => -3.0,
    }
}

/// The tail of the normal distribution (Abramowitz and Stegun 26.2.17).
fn tail(z: f64) -> f64 {
    const TERMS: [f64; 5] =
        [0.319_381_530, -0.356_563_782, 1.781_477_937, -1.821_255_978, 1.330_274_429];
    let t = 1.0 / (1.0 + 0.231_641_9 * z);
    let sum = TERMS.iter().rev().fold(0.0, |sum, term| (sum + term) * t);
    (-z * z / 2.0).exp() / (2.0 * std::f64::consts::PI).sqrt() * sum
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::story::article::Leaf;
    use depeche::markup::document::Span;

    fn features(texts: &[&str]) -> Vec<Features> {
        let of = |text: &&str| {
            let (place, text) = match text.strip_prefix("# ") {
                Some(text) => (Place::Heading(2), text),
                None => (Place::Paragraph, *text),
            };
            let spans = [Span::Text(text.to_owned())];
            Features::of(&Leaf { place, spans: &spans })
        };
        texts.iter().map(of).collect()
    }

    /// The sure pairs.
    fn sure(source: &[&str], target: &[&str]) -> Vec<((usize, usize), (usize, usize))> {
        let beads = align(&features(source), &features(target));
        let sure = beads.iter().filter(|bead| bead.source.1 * bead.target.1 > 0);
        let sure = sure.filter(|bead| bead.probability > 0.9);
        sure.map(|bead| (bead.source, bead.target)).collect()
    }

    #[test]
    fn the_tail_is_that_of_the_normal_distribution() {
        for (z, expected) in [(0.0, 0.5), (1.0, 0.158_655), (1.96, 0.025), (3.0, 0.001_350)] {
            assert!((tail(z) - expected).abs() < 1e-4, "{z}: {}", tail(z));
        }
    }

    #[test]
    fn texts_of_one_structure_pair_up() {
        let source =
            ["# Le vote", "Les pays ont voté longtemps et beaucoup.", "# La fin", "Adieu."];
        let target =
            ["# The vote", "The countries voted for long, and a lot.", "# The end", "Farewell."];
        let pairs = (0..4).map(|at| ((at, 1), (at, 1))).collect::<Vec<_>>();
        assert_eq!(sure(&source, &target), pairs);
    }

    #[test]
    fn what_is_missing_leaves_only_what_is_sure() {
        let source = [
            "# Un",
            "Les 96 pays ont voté.",
            "Ils étaient 196 en tout.",
            "# Fin",
            "En 2024 encore.",
        ];
        let target = ["# One", "They were 196 in all.", "# End", "In 2024 again."];
        assert_eq!(
            sure(&source, &target),
            [((0, 1), (0, 1)), ((2, 1), (1, 1)), ((3, 1), (2, 1)), ((4, 1), (3, 1))]
        );
        // Which of two that could be either was left out, nobody can say.
        let source = ["Un texte qui dit ceci.", "Un texte qui dit cela."];
        assert_eq!(sure(&source, &["A text saying that one."]), []);
    }

    #[test]
    fn digits_are_the_same_in_every_script() {
        let source = ["Le vote de 96 pays.", "Le vote de 47 pays.", "Le vote de 12 pays."];
        let target = ["تصويت ٤٧ دولة.", "تصويت ١٢ دولة."];
        assert_eq!(sure(&source, &target), [((1, 1), (0, 1)), ((2, 1), (1, 1))]);
    }

    proptest::proptest! {
        #[test]
        fn every_text_is_in_one_bead(source in 0..30_usize, target in 0..30_usize, words in 1..9_usize) {
            let text = |at: usize| "mot ".repeat(1 + (at * words) % 7);
            let texts = |count: usize| (0..count).map(text).collect::<Vec<_>>();
            let (one, other) = (texts(source), texts(target));
            let view = |texts: &[String]| features(&texts.iter().map(String::as_str).collect::<Vec<_>>());
            let beads = align(&view(&one), &view(&other));
            let (mut i, mut j) = (0, 0);
            for bead in &beads {
                proptest::prop_assert_eq!((bead.source.0, bead.target.0), (i, j));
                proptest::prop_assert!((0.0..=1.000_001).contains(&bead.probability));
                (i, j) = (i + bead.source.1, j + bead.target.1);
            }
            proptest::prop_assert_eq!((i, j), (source, target));
        }
    }
}
