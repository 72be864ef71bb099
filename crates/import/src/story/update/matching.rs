//! Which texts of an edited article continue which texts of the story.

use std::cell::OnceCell;
use std::collections::HashMap;
use std::ops::Range;

use super::similarity::Bag;
use depeche::markup::tree::Place;
use depeche_fluent::ftl::Fingerprint;

/// A text on either side.
#[derive(Clone, Copy, Debug)]
pub(super) struct MatchItem {
    pub(super) place: Place,
    /// The text with its markup; texts that look the same have equal keys.
    pub(super) key: Fingerprint,
    /// Its role in the story, if it has one.
    pub(super) role: Option<Role>,
}

/// A role that a text has in every article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Title,
    Lead,
}

/// How a new text continues an old one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Same,
    Edited,
    /// Known by its place alone.
    Rewritten,
}

/// What became of the texts.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Matching {
    /// For each new text, the old text it continues.
    pub(super) links: Vec<Option<(usize, Kind)>>,
    /// Old texts that were split, with the new texts in order.
    pub(super) splits: Vec<(usize, Vec<usize>)>,
    /// Old texts, in order, that were merged, with the new text.
    pub(super) merges: Vec<(Vec<usize>, usize)>,
    /// The new texts that were moved.
    pub(super) moved: Vec<usize>,
}

/// The least similarity of an edited text with the old one.
const ALIKE: f64 = 0.5;
/// The least similarity where the text was moved too, or is another kind of block.
const ALIKE_ELSEWHERE: f64 = 0.65;
/// The least share of the words that splitting and merging keep.
const WHOLE: f64 = 0.8;
/// A text is split into, or merged from, at most this many texts.
const PIECES: usize = 5;
/// For texts that occur very often, only this many of the nearest candidates are compared.
const NEAREST: usize = 16;
/// If more pairs than this would have to be compared, the comparison is skipped.
const PAIRS: usize = 250_000;

/// The texts of one side. Only the words of texts without an equal one are read.
pub(super) struct Side<'s> {
    items: Vec<MatchItem>,
    text: &'s dyn Fn(usize) -> String,
    bags: Vec<OnceCell<Bag>>,
}

impl<'s> Side<'s> {
    /// The items, and a function that gives the words of each.
    pub(super) fn new(items: Vec<MatchItem>, text: &'s dyn Fn(usize) -> String) -> Self {
        let bags = vec![OnceCell::new(); items.len()];
        Self { items, text, bags }
    }

    pub(super) fn text(&self, at: usize) -> String {
        (self.text)(at)
    }

    pub(super) fn len(&self) -> usize {
        self.items.len()
    }

    fn get(&self, at: usize) -> Option<&MatchItem> {
        self.items.get(at)
    }

    fn bag(&self, at: usize) -> Option<&Bag> {
        Some(self.bags.get(at)?.get_or_init(|| Bag::of(&self.text(at))))
    }
}

/// Finds out what became of the texts.
pub(super) fn matching(old: &Side<'_>, new: &Side<'_>) -> Matching {
    let mut matcher = Matcher {
        old,
        new,
        taken: vec![false; old.len()],
        pieces: vec![false; new.len()],
        found: Matching { links: vec![None; new.len()], ..Matching::default() },
    };
    matcher.equal_in_order();
    matcher.equal_elsewhere();
    for (old, new) in matcher.gaps() {
        matcher.gap(&old, &new);
    }
    matcher.alike_elsewhere();
    matcher.by_role();
    matcher.by_neighbours();
    matcher.find_moved();
    matcher.found
}

struct Matcher<'m> {
    old: &'m Side<'m>,
    new: &'m Side<'m>,
    /// For each old text, whether new texts continue it.
    taken: Vec<bool>,
    /// For each new text, whether it is part of a split text.
    pieces: Vec<bool>,
    found: Matching,
}

/// What became of neighbouring texts.
#[derive(Clone, Copy, Debug)]
enum Step {
    Skip,
    Pair,
    Split(usize),
    Merge(usize),
}

impl Matcher<'_> {
    fn link(&mut self, old: usize, new: usize, kind: Kind) {
        if let (Some(taken), Some(link)) = (self.taken.get_mut(old), self.found.links.get_mut(new))
        {
            *taken = true;
            *link = Some((old, kind));
        }
    }

    fn is_free(&self, old: usize, new: usize) -> bool {
        self.is_old_free(old) && self.is_new_free(new)
    }

    fn is_old_free(&self, old: usize) -> bool {
        self.taken.get(old) == Some(&false)
    }

    fn is_new_free(&self, new: usize) -> bool {
        matches!(self.found.links.get(new), Some(None)) && self.pieces.get(new) == Some(&false)
    }

    /// The longest common subsequence of equal texts of the same kind.
    fn equal_in_order(&mut self) {
        let key = |item: &MatchItem| (item.place.kind(), item.key);
        let mut places: HashMap<_, Vec<usize>> = HashMap::new();
        for (at, item) in self.old.items.iter().enumerate() {
            places.entry(key(item)).or_default().push(at);
        }
        let mut pairs = Vec::new();
        for (at, item) in self.new.items.iter().enumerate() {
            let known = places.get(&key(item)).map(Vec::as_slice).unwrap_or_default();
            let from = known.partition_point(|old| *old < at).saturating_sub(NEAREST / 2);
            let near = known.iter().skip(from).take(NEAREST);
            pairs.extend(near.rev().map(|old| (*old, at)));
        }
        for (old, new) in longest_increasing(&pairs) {
            self.link(old, new, Kind::Same);
        }
    }

    /// Equal texts that were moved, or became another kind of block.
    fn equal_elsewhere(&mut self) {
        let mut places: HashMap<Fingerprint, Vec<usize>> = HashMap::new();
        for (at, item) in self.old.items.iter().enumerate().rev() {
            if self.is_old_free(at) {
                places.entry(item.key).or_default().push(at);
            }
        }
        for (at, item) in self.new.items.iter().enumerate() {
            if self.is_new_free(at)
                && let Some(old) = places.get_mut(&item.key).and_then(Vec::pop)
            {
                self.link(old, at, Kind::Same);
            }
        }
    }

    /// The texts between two pairs of equal texts in order.
    fn gaps(&self) -> Vec<(Range<usize>, Range<usize>)> {
        let pairs = self.found.links.iter().enumerate();
        let pairs = pairs.filter_map(|(new, link)| link.map(|(old, _)| (old, new)));
        let anchors = longest_increasing(&pairs.collect::<Vec<_>>());
        let ends = anchors.into_iter().chain([(self.old.len(), self.new.len())]);
        let mut gaps = Vec::new();
        let (mut old, mut new) = (0, 0);
        for (old_end, new_end) in ends {
            if old < old_end && new < new_end {
                gaps.push((old..old_end, new..new_end));
            }
            (old, new) = (old_end + 1, new_end + 1);
        }
        gaps
    }

    /// The best explanation of the texts of a gap, in order, by edits, splits and merges.
    fn gap(&mut self, old: &Range<usize>, new: &Range<usize>) {
        let old = old.clone().filter(|at| self.is_old_free(*at)).collect::<Vec<_>>();
        let new = new.clone().filter(|at| self.is_new_free(*at)).collect::<Vec<_>>();
        if old.is_empty() || new.is_empty() || old.len().saturating_mul(new.len()) > PAIRS {
            return;
        }
        let width = new.len() + 1;
        let mut best = vec![(0.0_f64, Step::Skip, false); (old.len() + 1) * width];
        for i in (0..=old.len()).rev() {
            for j in (0..=new.len()).rev() {
                let at = |i: usize, j: usize| best.get(i * width + j).map_or(0.0, |cell| cell.0);
                let (down, right) = (at(i + 1, j), at(i, j + 1));
                let down = if i < old.len() { down } else { 0.0 };
                let right = if j < new.len() { right } else { 0.0 };
                let mut cell = (down.max(right), Step::Skip, down >= right);
                if let Some((rest_old, rest_new)) = old.get(i..).zip(new.get(j..)) {
                    for (step, score, di, dj) in self.steps(rest_old, rest_new) {
                        let total = score + at(i + di, j + dj);
                        if total > cell.0 + 1e-9 {
                            cell = (total, step, false);
                        }
                    }
                }
                if let Some(own) = best.get_mut(i * width + j) {
                    *own = cell;
                }
            }
        }
        self.follow(&old, &new, &best);
    }

    /// The possible steps for the first texts, each with its score and the numbers of texts it
    /// takes.
    fn steps(&self, old: &[usize], new: &[usize]) -> Vec<(Step, f64, usize, usize)> {
        let (Some(first_old), Some(first_new)) = (old.first(), new.first()) else {
            return Vec::new();
        };
        let mut steps = Vec::new();
        let likeness = self.likeness(*first_old, *first_new);
        let is_same_kind = self.is_same_kind(*first_old, *first_new);
        if likeness >= if is_same_kind { ALIKE } else { ALIKE_ELSEWHERE } {
            steps.push((Step::Pair, likeness, 1, 1));
        }
        for count in 2..=PIECES {
            if let Some(pieces) = new.get(..count)
                && let Some(score) = self.pieces(*first_old, pieces, false)
            {
                steps.push((Step::Split(count), score, 1, count));
            }
            if let Some(pieces) = old.get(..count)
                && let Some(score) = self.pieces(*first_new, pieces, true)
            {
                steps.push((Step::Merge(count), score, count, 1));
            }
        }
        steps
    }

    /// How well neighbouring texts make up a whole one; `None` if they do not.
    fn pieces(&self, whole: usize, pieces: &[usize], is_merge: bool) -> Option<f64> {
        let (one, several) = if is_merge { (self.new, self.old) } else { (self.old, self.new) };
        let is_continuous = pieces.windows(2).all(|pair| matches!(pair, [a, b] if a + 1 == *b));
        let place = one.get(whole)?.place;
        let is_text = |place: Place| matches!(place, Place::Paragraph | Place::Quote | Place::Item);
        let same = pieces
            .iter()
            .all(|at| several.get(*at).is_some_and(|item| item.place.kind() == place.kind()));
        if !is_continuous || !same || !is_text(place) {
            return None;
        }
        let bag = one.bag(whole)?;
        let parts = pieces.iter().map(|at| several.bag(*at));
        let parts = parts.collect::<Option<Vec<_>>>()?;
        let is_as_long = bag.may_be(parts.iter().copied(), WHOLE);
        if !is_as_long || parts.iter().any(|part| part.part_in(bag) < WHOLE) {
            return None;
        }
        let union = Bag::union(parts.iter().copied());
        let keeps = bag.part_in(&union) >= WHOLE && union.part_in(bag) >= WHOLE;
        keeps.then(|| bag.similarity(&union))
    }

    fn follow(&mut self, old: &[usize], new: &[usize], best: &[(f64, Step, bool)]) {
        let width = new.len() + 1;
        let (mut i, mut j) = (0, 0);
        while i < old.len() && j < new.len() {
            let Some((_, step, down)) = best.get(i * width + j).copied() else { return };
            let (Some(first_old), Some(first_new)) = (old.get(i), new.get(j)) else { return };
            match step {
                Step::Skip if down => i += 1,
                Step::Skip => j += 1,
                Step::Pair => {
                    self.link(*first_old, *first_new, Kind::Edited);
                    (i, j) = (i + 1, j + 1);
                }
                Step::Split(count) => {
                    let pieces = new.get(j..j + count).unwrap_or_default().to_vec();
                    let main = pieces.iter().copied().max_by(|a, b| {
                        let part = |at: &usize| {
                            let bags = self.old.bag(*first_old).zip(self.new.bag(*at));
                            bags.map_or(0.0, |(whole, own)| whole.part_in(own))
                        };
                        // Of equally good steps, the first.
                        part(a).total_cmp(&part(b)).then(b.cmp(a))
                    });
                    if let Some(main) = main {
                        self.link(*first_old, main, Kind::Edited);
                    }
                    mark(&mut self.pieces, &pieces);
                    self.found.splits.push((*first_old, pieces));
                    (i, j) = (i + 1, j + count);
                }
                Step::Merge(count) => {
                    let pieces = old.get(i..i + count).unwrap_or_default().to_vec();
                    let main = pieces.iter().copied().max_by(|a, b| {
                        let part = |at: &usize| {
                            let bags = self.new.bag(*first_new).zip(self.old.bag(*at));
                            bags.map_or(0.0, |(whole, own)| whole.part_in(own))
                        };
                        let has_role =
                            |at: &usize| self.old.get(*at).is_some_and(|own| own.role.is_some());
                        has_role(a)
                            .cmp(&has_role(b))
                            .then(part(a).total_cmp(&part(b)))
                            .then(b.cmp(a))
                    });
                    if let Some(main) = main {
                        self.link(main, *first_new, Kind::Edited);
                    }
                    mark(&mut self.taken, &pieces);
                    self.found.merges.push((pieces, *first_new));
                    (i, j) = (i + count, j + 1);
                }
            }
        }
    }

    fn likeness(&self, old: usize, new: usize) -> f64 {
        let bags = self.old.bag(old).zip(self.new.bag(new));
        bags.map_or(0.0, |(old, new)| old.similarity(new))
    }

    fn is_same_kind(&self, old: usize, new: usize) -> bool {
        let items = self.old.get(old).zip(self.new.get(new));
        items.is_some_and(|(old, new)| old.place.kind() == new.place.kind())
    }

    /// Edited texts that were moved, the most similar first.
    fn alike_elsewhere(&mut self) {
        let old = (0..self.old.len()).filter(|at| self.is_old_free(*at)).collect::<Vec<_>>();
        let new = (0..self.new.len()).filter(|at| self.is_new_free(*at)).collect::<Vec<_>>();
        if old.len().saturating_mul(new.len()) > PAIRS {
            return;
        }
        let mut pairs = Vec::new();
        for old in &old {
            let pair = |new: &usize| (self.likeness(*old, *new), *old, *new);
            pairs
                .extend(new.iter().map(pair).filter(|(likeness, ..)| *likeness >= ALIKE_ELSEWHERE));
        }
        pairs.sort_by(|a, b| b.0.total_cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
        for (_, old, new) in pairs {
            if self.is_free(old, new) {
                self.link(old, new, Kind::Edited);
            }
        }
    }

    /// The headline and the lead are matched by role, whatever their words.
    fn by_role(&mut self) {
        for role in [Role::Title, Role::Lead] {
            let find = |side: &Side<'_>| side.items.iter().position(|item| item.role == Some(role));
            if let Some((old, new)) = find(self.old).zip(find(self.new))
                && self.is_free(old, new)
            {
                self.link(old, new, Kind::Rewritten);
            }
        }
    }

    /// Matches a new heading over the same text, and a new cell between the same cells.
    fn by_neighbours(&mut self) {
        for new in (0..self.new.len()).rev() {
            let Some((next_old, _)) = self.found.links.get(new + 1).copied().flatten() else {
                continue;
            };
            let Some(old) = next_old.checked_sub(1) else { continue };
            let place = self.new.get(new).map(|item| item.place);
            let is_known =
                matches!(place, Some(Place::Heading(_) | Place::Cell(..) | Place::Head(_)));
            let has_role = self.old.get(old).is_some_and(|item| item.role.is_some());
            if is_known && !has_role && self.is_same_kind(old, new) && self.is_free(old, new) {
                self.link(old, new, Kind::Rewritten);
            }
        }
        // The last cell of a table has no cell after it.
        for new in 1..self.new.len() {
            let before = self.found.links.get(new - 1).copied().flatten();
            let Some(old) = before.map(|(old, _)| old + 1) else { continue };
            let place = self.new.get(new).map(|item| item.place);
            let is_cell = matches!(place, Some(Place::Cell(..)));
            if is_cell
                && place == self.old.get(old).map(|item| item.place)
                && self.is_free(old, new)
            {
                self.link(old, new, Kind::Rewritten);
            }
        }
    }

    /// Marks as moved the texts outside the longest order that both sides share.
    fn find_moved(&mut self) {
        let pairs = self.found.links.iter().enumerate();
        let pairs = pairs.filter_map(|(new, link)| link.map(|(old, _)| (old, new)));
        let pairs = pairs.collect::<Vec<_>>();
        let kept = longest_increasing(&pairs);
        let moved = pairs.into_iter().filter(|pair| kept.binary_search(pair).is_err());
        self.found.moved = moved.map(|(_, new)| new).collect();
    }
}

fn mark(marks: &mut [bool], places: &[usize]) {
    for place in places {
        if let Some(own) = marks.get_mut(*place) {
            *own = true;
        }
    }
}

/// The longest sequence of pairs that increases on both sides (Hunt and Szymanski). The pairs come
/// sorted by their second side, then by descending first side.
fn longest_increasing(pairs: &[(usize, usize)]) -> Vec<(usize, usize)> {
    // For each length, the pair with the lowest first side that ends a sequence of this length.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(pairs.len());
    let first = |at: &usize| pairs.get(*at).map_or(0, |(first, _)| *first);
    for (at, (old, _)) in pairs.iter().enumerate() {
        let length = ends.partition_point(|end| first(end) < *old);
        before.push(length.checked_sub(1).and_then(|last| ends.get(last).copied()));
        match ends.get_mut(length) {
            Some(end) => *end = at,
            None => ends.push(at),
        }
    }
    let mut sequence = Vec::new();
    let mut at = ends.last().copied();
    while let Some(own) = at {
        sequence.extend(pairs.get(own).copied());
        at = before.get(own).copied().flatten();
    }
    sequence.reverse();
    sequence
}

#[cfg(test)]
mod tests {
    use super::*;

    fn items(texts: &[&str]) -> Vec<MatchItem> {
        let item = |(at, text): (usize, &&str)| {
            let (place, text) = match text.strip_prefix("# ") {
                Some(text) => (Place::Heading(2), text),
                None => (Place::Paragraph, *text),
            };
            let role = (at == 0).then_some(Role::Title);
            MatchItem { place, key: Fingerprint::of(text), role }
        };
        texts.iter().enumerate().map(item).collect()
    }

    fn found(old: &[&str], new: &[&str]) -> Matching {
        let words = |texts: &[&str], at: usize| texts[at].trim_start_matches("# ").to_owned();
        let (old_text, new_text) = (|at| words(old, at), |at| words(new, at));
        matching(&Side::new(items(old), &old_text), &Side::new(items(new), &new_text))
    }

    fn links(matching: &Matching) -> Vec<Option<usize>> {
        matching.links.iter().map(|link| link.map(|(old, _)| old)).collect()
    }

    #[test]
    fn the_longest_order_is_found() {
        assert_eq!(longest_increasing(&[(2, 0), (0, 1), (1, 2)]), [(0, 1), (1, 2)]);
        assert_eq!(longest_increasing(&[]), []);
    }

    #[test]
    fn what_moved_keeps_its_identity() {
        let moved =
            found(&["t", "un deux", "trois", "quatre"], &["t", "trois", "quatre", "un deux"]);
        assert_eq!(links(&moved), [Some(0), Some(2), Some(3), Some(1)]);
        assert_eq!(moved.moved, [3]);
    }

    #[test]
    fn pieces_are_found_whole() {
        let whole = "Les pays ont voté pour le Maroc. Le résultat est net et sans appel.";
        let (one, two) = ("Les pays ont voté pour le Maroc.", "Le résultat est net et sans appel.");
        let split = found(&["t", whole, "fin"], &["t", one, two, "fin"]);
        assert_eq!(split.splits, [(1, vec![1, 2])]);
        assert_eq!(links(&split).iter().filter(|link| **link == Some(1)).count(), 1);
        let merged = found(&["t", one, two, "fin"], &["t", whole, "fin"]);
        assert_eq!(merged.merges, [(vec![1, 2], 1)]);
    }

    #[test]
    fn other_texts_are_not_taken_for_edited_ones() {
        let other = found(
            &["Le titre", "Les pays ont voté", "# Fin", "adieu"],
            &["Autre chose", "Une pluie froide tombait", "# Épilogue", "adieu"],
        );
        assert_eq!(links(&other), [Some(0), None, Some(2), Some(3)]);
        assert_eq!(other.links[0], Some((0, Kind::Rewritten)));
        assert_eq!(other.links[2], Some((2, Kind::Rewritten)));
    }

    proptest::proptest! {
        #[test]
        fn every_text_is_used_once(
            old in proptest::collection::vec("[ab]( [abc]){0,3}", 0..12),
            new in proptest::collection::vec("[ab]( [abc]){0,3}", 0..12),
        ) {
            let old_view = old.iter().map(String::as_str).collect::<Vec<_>>();
            let new_view = new.iter().map(String::as_str).collect::<Vec<_>>();
            let found = found(&old_view, &new_view);
            let mut used = links(&found).into_iter().flatten().collect::<Vec<_>>();
            let count = used.len();
            used.sort_unstable();
            used.dedup();
            proptest::prop_assert_eq!(used.len(), count);
            if old == new {
                proptest::prop_assert!(found.links.iter().all(|link| matches!(link, Some((_, Kind::Same)))));
                proptest::prop_assert!(found.moved.is_empty());
            }
        }
    }
}
