//! Which placeables of old texts a new text keeps.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::ops::Range;
use std::rc::Rc;

use super::KnownValue;
use super::places::{Joined, find_all, occurrences};
use crate::story::article::parts;
use crate::story::placeable::Replacement;
use depeche::markup::document::{Span, plain_text};
use depeche_fluent::reading::is_written_without_spaces;

/// This many words on each side identify a place.
const ENOUGH: usize = 4;

/// For each value, at most this many places of the new text are considered: those that fit best.
const CANDIDATES: usize = 16;

/// The parts of a new text that become placeables again, and the indices of the placeables that are
/// lost: the new text does not have what they show, or it is not certain where.
///
/// Of several equal parts, each placeable gets the part with most of its old neighbours, then the
/// part in the same order. A part is rejected if no neighbouring word matches, if it was plain text
/// before, or if another figure has taken the placeable's position.
pub(crate) fn keep(spans: &[Span], known: &[KnownValue]) -> (Vec<Replacement>, HashSet<usize>) {
    let mut keeper = Keeper::new(spans);
    let mut lost = keeper.keep(known);
    lost.extend(
        (0..known.len()).filter(|at| known.get(*at).is_some_and(|one| one.shown.is_none())),
    );
    // A changed sentence may still have its figures.
    let changed = lost.iter().filter_map(|at| known.get(*at));
    let mut inner = changed.flat_map(KnownValue::within).collect::<Vec<_>>();
    inner.sort_by_key(|one| one.range.as_ref().map(|range| range.start));
    keeper.keep(&inner);
    (keeper.kept, lost)
}

impl KnownValue {
    /// The placeables within its variants whose texts occur exactly once in the text of the whole.
    fn within(&self) -> Vec<Self> {
        let place = self.range.clone().and_then(|range| Some((range.start, self.old.get(range)?)));
        let Some((start, whole)) = place else { return Vec::new() };
        let mut found: Vec<Self> = Vec::new();
        for (source, shown) in &self.inner {
            let places = shown.as_deref().map(|shown| find_all(whole, shown)).unwrap_or_default();
            let [own] = places.as_slice() else { continue };
            let range = Some(start + own.start..start + own.end);
            if found.iter().all(|one| one.range != range) {
                found.push(Self {
                    source: source.clone(),
                    shown: shown.clone(),
                    inner: Vec::new(),
                    old: Rc::clone(&self.old),
                    range,
                });
            }
        }
        found
    }
}

/// Parts of a text that do not overlap.
#[derive(Clone, Debug, Default)]
struct Parts(BTreeMap<usize, usize>);

impl Parts {
    fn has_none_of(&self, range: &Range<usize>) -> bool {
        self.0.range(..range.end).next_back().is_none_or(|(_, end)| *end <= range.start)
    }

    /// Whether a range lies within one of the parts.
    fn has_whole(&self, range: &Range<usize>) -> bool {
        self.0.range(..=range.start).next_back().is_some_and(|(_, end)| range.end <= *end)
    }

    fn insert(&mut self, range: &Range<usize>) {
        self.0.insert(range.start, range.end);
    }
}

impl<'r> FromIterator<&'r Range<usize>> for Parts {
    fn from_iter<I: IntoIterator<Item = &'r Range<usize>>>(ranges: I) -> Self {
        Self(ranges.into_iter().map(|range| (range.start, range.end)).collect())
    }
}

/// Numbers for words, which are compared instead of the words.
#[derive(Debug, Default)]
struct Words(HashMap<String, usize>);

impl Words {
    fn number(&mut self, word: String) -> usize {
        let next = self.0.len();
        *self.0.entry(word).or_insert(next)
    }

    /// The first words in `chars`, which may run backwards. In scripts without spaces, each
    /// character is a word.
    fn of(&mut self, chars: impl Iterator<Item = char>) -> Vec<usize> {
        let mut words = Vec::with_capacity(ENOUGH);
        let mut word = String::new();
        for c in chars {
            let is_whole = is_written_without_spaces(c);
            if (is_whole || !c.is_alphanumeric()) && !word.is_empty() {
                words.push(self.number(std::mem::take(&mut word)));
            }
            if c.is_alphanumeric() {
                word.extend(c.to_lowercase());
                if is_whole {
                    words.push(self.number(std::mem::take(&mut word)));
                }
            }
            if words.len() >= ENOUGH {
                words.truncate(ENOUGH);
                return words;
            }
        }
        if !word.is_empty() {
            words.push(self.number(word));
        }
        words
    }
}

/// The words on either side of a part of a text, the nearest first.
#[derive(Clone, Debug)]
struct Neighbours {
    before: Vec<usize>,
    after: Vec<usize>,
}

/// How well a place of a new text fits one of the old.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Fit {
    /// Whether the same word follows: usually the noun that is counted.
    counts_the_same: bool,
    /// How many neighbouring words are the same; a common beginning or end of the text counts as
    /// one.
    beside: usize,
    /// Whether at least one neighbouring word is the same.
    has_words: bool,
}

impl Neighbours {
    fn of(text: &str, range: &Range<usize>, words: &mut Words) -> Self {
        Self {
            before: words.of(text.get(..range.start).unwrap_or_default().chars().rev()),
            after: words.of(text.get(range.end..).unwrap_or_default().chars()),
        }
    }

    /// How a place of a new text fits this one.
    fn fits(&self, new: &Self) -> Fit {
        let same = |one: &[usize], other: &[usize]| {
            one.iter().zip(other).take_while(|(one, other)| one == other).count()
        };
        let words = same(&self.before, &new.before) + same(&self.after, &new.after);
        let edges = usize::from(self.before.is_empty() && new.before.is_empty())
            + usize::from(self.after.is_empty() && new.after.is_empty());
        Fit {
            counts_the_same: self.after.first() == new.after.first(),
            beside: words + edges,
            // A value that was the whole text has no neighbours to compare.
            has_words: words > 0 || (self.before.is_empty() && self.after.is_empty()),
        }
    }
}

/// A part of an old text that a place of the new text may continue.
struct Member {
    /// The index of the placeable; `None` for plain text that looked the same.
    value: Option<usize>,
    beside: Neighbours,
    joined: Joined,
    /// How many equal parts the message had before it.
    ordinal: usize,
}

/// A place of a new text that a member may continue in.
struct Pair {
    fit: Fit,
    /// Whether the place has the same order among equal parts.
    in_order: bool,
    member: usize,
    range: Range<usize>,
}

impl Pair {
    fn rank(&self) -> (Reverse<Fit>, Reverse<bool>, usize) {
        (Reverse(self.fit), Reverse(self.in_order), self.member)
    }
}

/// A new text, and the parts that have been found in it.
struct Keeper {
    text: String,
    /// The parts that may become placeables: all except code.
    texts: Parts,
    figures: Vec<(Range<usize>, Neighbours)>,
    words: Words,
    taken: Parts,
    kept: Vec<Replacement>,
}

impl Keeper {
    fn new(spans: &[Span]) -> Self {
        let text = plain_text(spans);
        let parts = parts(spans);
        let texts = parts.iter().filter(|(_, span)| matches!(span, Span::Text(_)));
        let mut words = Words::default();
        let figures = figures(&text).into_iter();
        let figures =
            figures.map(|range| (range.clone(), Neighbours::of(&text, &range, &mut words)));
        let figures = figures.collect();
        Self {
            texts: texts.map(|(range, _)| range).collect(),
            text,
            figures,
            words,
            taken: Parts::default(),
            kept: Vec::new(),
        }
    }

    /// Finds the placeables in the text; gives the indices of the placeables it did not find.
    fn keep(&mut self, known: &[KnownValue]) -> HashSet<usize> {
        // Longer texts first: they may contain shorter ones.
        let mut groups: BTreeMap<(Reverse<usize>, &str), Vec<usize>> = BTreeMap::new();
        for (at, one) in known.iter().enumerate() {
            if let Some(shown) = &one.shown {
                groups.entry((Reverse(shown.len()), shown)).or_default().push(at);
            }
        }
        let mut lost = groups.values().flatten().copied().collect::<HashSet<_>>();
        for ((_, shown), values) in groups {
            let members = self.members(known, &values, shown);
            for (value, range) in self.placed(&members, shown) {
                lost.remove(&value);
                let placeable = known.get(value).map(|one| one.source.clone()).unwrap_or_default();
                self.kept.push(Replacement { range, placeable });
            }
        }
        lost
    }

    /// The parts of the old texts that looked like `shown`: placeables and plain text.
    fn members(&mut self, known: &[KnownValue], values: &[usize], shown: &str) -> Vec<Member> {
        type Values<'k> = Vec<(usize, &'k Range<usize>)>;
        let mut by_text: Vec<(&Rc<str>, Values<'_>)> = Vec::new();
        for (at, one) in values.iter().filter_map(|at| Some((*at, known.get(*at)?))) {
            let Some(range) = &one.range else { continue };
            match by_text.last_mut().filter(|(old, _)| Rc::ptr_eq(old, &one.old)) {
                Some((_, values)) => values.push((at, range)),
                None => by_text.push((&one.old, vec![(at, range)])),
            }
        }
        let mut members = Vec::new();
        for (old, values) in by_text {
            let of_text = known.iter().filter(|one| Rc::ptr_eq(&one.old, old));
            let taken = of_text.filter_map(|one| one.range.as_ref()).collect::<Parts>();
            let mut places: HashMap<Joined, Vec<Range<usize>>> = HashMap::new();
            let mut literals = BTreeMap::new();
            for (_, range) in &values {
                let joined = Joined::of(old, range);
                let found = places.entry(joined).or_insert_with(|| occurrences(old, shown, joined));
                let free = found.iter().filter(|range| taken.has_none_of(range));
                literals.extend(free.map(|range| (range.start, range.clone())));
            }
            let values = values.into_iter().map(|(value, range)| (Some(value), range));
            for (value, range) in values.chain(literals.values().map(|range| (None, range))) {
                let joined = Joined::of(old, range);
                let found = places.entry(joined).or_insert_with(|| occurrences(old, shown, joined));
                members.push(Member {
                    value,
                    beside: Neighbours::of(old, range, &mut self.words),
                    joined,
                    ordinal: found.partition_point(|one| one.start < range.start),
                });
            }
        }
        members
    }

    /// The values whose places in the text are certain; the places are marked as taken.
    fn placed(&mut self, members: &[Member], shown: &str) -> Vec<(usize, Range<usize>)> {
        let mut placed = Vec::new();
        let mut done = HashSet::new();
        let pairs = self.pairs(members, shown);
        let mut rest = pairs.as_slice();
        while let Some((pair, after)) = rest.split_first() {
            rest = after;
            if done.contains(&pair.member) || !self.taken.has_none_of(&pair.range) {
                continue;
            }
            done.insert(pair.member);
            // Of places that fit equally well, nothing says which one it is.
            let mut rivals = after.iter().take_while(|other| other.rank() == pair.rank());
            if rivals.any(|other| self.taken.has_none_of(&other.range)) {
                continue;
            }
            self.taken.insert(&pair.range);
            let value = members.get(pair.member).and_then(|member| member.value);
            placed.extend(value.map(|value| (value, pair.range.clone())));
        }
        placed
    }

    /// The places that may continue the members, best first.
    fn pairs(&mut self, members: &[Member], shown: &str) -> Vec<Pair> {
        // The places that look the same, and the other figures.
        type Places<'f> = (Vec<(Range<usize>, Neighbours)>, Vec<&'f Neighbours>);
        let mut by_joined: HashMap<Joined, Places<'_>> = HashMap::new();
        let mut pairs = Vec::new();
        for (at, member) in members.iter().enumerate() {
            let (places, changed) = by_joined.entry(member.joined).or_insert_with(|| {
                let all = occurrences(&self.text, shown, member.joined);
                let same = all.iter().collect::<Parts>();
                let changed = self.figures.iter().filter(|(range, _)| same.has_none_of(range));
                let all = all.into_iter();
                let places = all.map(|range| {
                    (range.clone(), Neighbours::of(&self.text, &range, &mut self.words))
                });
                (places.collect(), changed.map(|(_, beside)| beside).collect())
            });
            let changed = changed.iter().map(|beside| member.beside.fits(beside).beside);
            let changed = changed.max().unwrap_or_default();
            let mut own = Vec::new();
            for (order, (range, beside)) in places.iter().enumerate() {
                let fit = member.beside.fits(beside);
                if fit.has_words
                    && fit.beside >= changed
                    && self.taken.has_none_of(range)
                    && self.texts.has_whole(range)
                {
                    let in_order = order == member.ordinal;
                    own.push(Pair { fit, in_order, member: at, range: range.clone() });
                }
            }
            own.sort_by_key(Pair::rank);
            own.truncate(CANDIDATES);
            pairs.append(&mut own);
        }
        pairs.sort_by_key(Pair::rank);
        pairs
    }
}

/// The figures of a text.
fn figures(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for (at, c) in text.char_indices().filter(|(_, c)| c.is_numeric()) {
        let end = at + c.len_utf8();
        match found.last_mut() {
            Some(last) if last.end == at => last.end = end,
            _ => found.push(at..end),
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::{MessagePlaceable, PatternPiece, known};
    use super::*;
    use depeche::markup::document::{Block, parse};
    use depeche::markup::{Links, Markup};
    use depeche_fluent::diagnostic::SourceFile;

    /// The new text with the placeables of the old one, which are written `<name=shown>`, and
    /// `<name=shown/inner=shown>` with one in their variants.
    fn kept(old: &str, new: &str) -> String {
        let mut pieces = Vec::new();
        let mut shown = Vec::new();
        for (at, part) in old.split(['<', '>']).enumerate() {
            match part.split_once('=').filter(|_| at % 2 == 1) {
                Some((name, value)) => {
                    let (value, inner) = value.split_once('/').unwrap_or((value, ""));
                    shown.push(Some(value.to_owned()));
                    let inner = inner.split_once('=').map(|(name, value)| {
                        shown.push(Some(value.to_owned()));
                        format!("<{name}>")
                    });
                    let inner = inner.into_iter().collect();
                    let source = format!("<{name}>");
                    pieces.push(PatternPiece::Placeable(MessagePlaceable {
                        source,
                        is_select: false,
                        inner,
                    }));
                }
                None => pieces.push(PatternPiece::Text(part.to_owned())),
            }
        }
        let known = known(pieces, &mut shown.into_iter(), Markup::Markdown, &Links::default());
        let (blocks, _) = parse(&SourceFile::new("new.md", new));
        let [Block::Paragraph(spans)] = blocks.as_slice() else { panic!("{new}") };
        let (mut kept, _) = keep(spans, &known);
        kept.sort_by_key(|one| std::cmp::Reverse(one.range.start));
        let mut text = plain_text(spans);
        for one in kept {
            text.replace_range(one.range, &one.placeable);
        }
        text
    }

    #[test]
    fn a_value_stays_with_its_neighbours() {
        for (old, new, expected) in [
            (
                "Le 3 juin, il a reçu <n=3> élus.",
                "Le 3 juin, il a bien reçu 3 élus.",
                "Le 3 juin, il a bien reçu <n> élus.",
            ),
            (
                "Il a reçu <n=7> votes le <d=7 novembre 2024>.",
                "Le 7 novembre 2024, il a reçu 7 votes.",
                "Le <d>, il a reçu <n> votes.",
            ),
            (
                "En mars 2024, puis en <a=2024>",
                "En mars 2024, puis en 2024 encore",
                "En mars 2024, puis en <a> encore",
            ),
            ("<a=9> voix, <b=9> élus", "9 élus et 9 voix", "<b> élus et <a> voix"),
            (
                "Le <d=1>er <m=mars 2025>, a dit hier le maire",
                "Le 1er mars 2025, a dit hier soir le maire",
                "Le <d>er <m>, a dit hier soir le maire",
            ),
            ("وفي و<z=1980> كان", "وفي و1980 كان هنا", "وفي و<z> كان هنا"),
            // No neighbour says that it is the same value.
            ("<a=9> voix", "On en compte 9 hier", "On en compte 9 hier"),
            ("<a=9> voix", "Ni 9 ni 9", "Ni 9 ni 9"),
            // What was plain text stays plain text.
            (
                "fallen to <a=9> F. On Tuesday at 9 p.m.",
                "fallen to 8 F. On Tuesday at 9 p.m.",
                "fallen to 8 F. On Tuesday at 9 p.m.",
            ),
            (
                "Le <d=1>er mars, <n=96> voix ; le 1er avril, rien.",
                "Hier, 96 voix ; le 1er avril, rien.",
                "Hier, <n> voix ; le 1er avril, rien.",
            ),
            // Another figure has taken its position.
            (
                "In the north <a=12> people, in the south <b=15> people.",
                "In the north 15 people, in the south 18 people.",
                "In the north 15 people, in the south 18 people.",
            ),
            (
                "Anna got <a=3> votes, Ben got <b=4> votes.",
                "Anna got 4 votes, Ben got 3 votes.",
                "Anna got 4 votes, Ben got 3 votes.",
            ),
            (
                "La liste a eu <n=96> voix et <m=96> sièges.",
                "La liste a eu 96 sièges et 96 voix.",
                "La liste a eu <m> sièges et <n> voix.",
            ),
            ("un 9, un <a=9>", "un 9, un 9", "un 9, un <a>"),
            // Places that fit equally well are ambiguous, and the edge of a text alone is not
            // enough.
            (
                "Page 9, ligne 9, il y a <a=9> voix.",
                "Des 9 voix, les 9 voix.",
                "Des 9 voix, les 9 voix.",
            ),
            (
                "<a=9> voix pour la liste bleue.",
                "9 élues ont quitté la liste bleue.",
                "9 élues ont quitté la liste bleue.",
            ),
            ("<a=9>", "9 (estimation)", "<a> (estimation)"),
            // Markup is not a word, and a part that markup cuts in two does not become a placeable.
            ("A **<a=96>** voix hier.", "A **96** voix hier soir.", "A <a> voix hier soir."),
            (
                "Le vote : [<a=96>](https://x.fr/a).",
                "Le vote hier : [96](https://x.fr/a).",
                "Le vote hier : 96.",
            ),
            ("**<a=3>**e de la course", "**3**e de la course hier", "<a>e de la course hier"),
            (
                "Le vote du <a=3 juin> à Paris",
                "Le vote du **3** juin à Paris",
                "Le vote du 3 juin à Paris",
            ),
            ("On compte <a=96> voix", "On compte `96` voix", "On compte 96 voix"),
            // The noun may change; another figure is another value.
            (
                "Le parti a eu <s=5 sièges/n=5> en tout.",
                "Le parti a eu 5 élus en tout.",
                "Le parti a eu <n> élus en tout.",
            ),
            (
                "Apollo 5 crew won <s=5 seats/n=5> in all.",
                "Apollo 5 crew won 4 seats in all.",
                "Apollo 5 crew won 4 seats in all.",
            ),
            (
                "At 3 Main Street the party won <s=5 seats/n=5>.",
                "At 5 Main Street the party won 4 seats.",
                "At 5 Main Street the party won 4 seats.",
            ),
            // A new sign or fraction makes another figure.
            ("Il a fait <n=5> degrés", "Il a fait -5 degrés", "Il a fait -5 degrés"),
            ("Il a fait -<n=5> degrés", "Il a bien fait -5 degrés", "Il a bien fait -<n> degrés"),
            ("Il a eu <n=96>/100 hier", "Il a eu 96/100 ce jour", "Il a eu <n>/100 ce jour"),
            // In scripts without spaces, single characters are compared.
            ("議会では<a=96>議席が争われた。", "議会で96議席を争った。", "議会で<a>議席を争った。"),
        ] {
            assert_eq!(kept(old, new), expected, "{old} | {new}");
        }
    }
}
