//! Keeping the placeables of a message whose words have changed.

use std::collections::{BTreeMap, HashSet};
use std::ops::Range;
use std::rc::Rc;

use super::placeable::Replacement;
use crate::ftl::tree::{Element, Expression, Inline, Pattern};
use crate::ftl::{Resource, unescape};
use crate::markup::is_written_without_spaces;

/// A placeable of a message as it was, and those within its variants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Placeable {
    pub(super) source: String,
    pub(super) inner: Vec<String>,
}

impl Placeable {
    /// It, and those within its variants.
    pub(super) fn sources(&self) -> impl Iterator<Item = &String> {
        std::iter::once(&self.source).chain(&self.inner)
    }
}

/// What a message is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    /// Text, and literals, which are text.
    Text(String),
    Placeable(Placeable),
}

impl Piece {
    pub(super) fn placeable(&self) -> Option<&Placeable> {
        match self {
            Self::Text(_) => None,
            Self::Placeable(placeable) => Some(placeable),
        }
    }
}

/// The pieces of a pattern.
pub(super) fn pieces(resource: &Resource, pattern: &Pattern) -> Vec<Piece> {
    let piece = |element: &Element| match element {
        Element::Text(span) => Piece::Text(resource.text(*span).replace('\n', " ")),
        Element::Placeable(Expression::Inline(Inline::String(span))) => {
            Piece::Text(unescape(resource.text(*span)))
        }
        Element::Placeable(expression) => Piece::Placeable(placeable(resource, expression)),
    };
    pattern.elements.iter().map(piece).collect()
}

/// The placeables of a pattern that show something of their own.
pub(super) fn placeables(resource: &Resource, pattern: &Pattern) -> Vec<Placeable> {
    let pieces = pieces(resource, pattern).into_iter();
    let own = pieces.filter_map(|piece| match piece {
        Piece::Text(_) => None,
        Piece::Placeable(placeable) => Some(placeable),
    });
    own.collect()
}

fn placeable(resource: &Resource, expression: &Expression) -> Placeable {
    let mut inner = Vec::new();
    if let Expression::Select { variants, .. } = expression {
        for variant in variants {
            for placeable in placeables(resource, &variant.value) {
                let all = std::iter::once(placeable.source).chain(placeable.inner);
                inner.extend(all.filter(|one| !one.contains("->")));
            }
        }
        inner.sort();
        inner.dedup();
    }
    let text = resource.source.text().get(resource.placeable(expression));
    // The lines of a select expression are indented again when it is written.
    let source = text.map(unindented).unwrap_or_default();
    Placeable { source, inner }
}

/// A placeable whose lines after the first are indented by four spaces more than its last line.
fn unindented(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let last = text.rsplit('\n').next().unwrap_or_default();
    let indent =
        if text.contains('\n') { last.len() - last.trim_start_matches(' ').len() } else { 0 };
    let mut lines = text.split('\n');
    let mut out = lines.next().unwrap_or_default().to_owned();
    for line in lines {
        let spaces = line.len() - line.trim_start_matches(' ').len();
        out.push_str("\n    ");
        out.push_str(line.get(spaces.min(indent)..).unwrap_or_default());
    }
    out
}

/// A placeable with what it showed where, and what those within it show, where they can be shown.
#[derive(Clone, Debug)]
pub(super) struct Known {
    pub(super) source: String,
    pub(super) shown: Option<String>,
    inner: Vec<(String, Option<String>)>,
    /// The text of the message, and where it stood in it.
    old: Rc<str>,
    range: Range<usize>,
}

/// The placeables of a message with what they show, which comes in the order of
/// [`Placeable::sources`].
pub(super) fn known(
    pieces: Vec<Piece>,
    shown: &mut impl Iterator<Item = Option<String>>,
) -> Vec<Known> {
    let mut text = String::new();
    let mut found = Vec::new();
    for piece in pieces {
        match piece {
            Piece::Text(own) => text.push_str(&own),
            Piece::Placeable(placeable) => {
                let own = shown.next().flatten();
                let inner = placeable.inner.into_iter().map(|one| (one, shown.next().flatten()));
                let inner = inner.collect::<Vec<_>>();
                let start = text.len();
                text.push_str(own.as_deref().unwrap_or_default());
                found.push((placeable.source, own, inner, start..text.len()));
            }
        }
    }
    let old: Rc<str> = text.into();
    let known = found.into_iter().map(|(source, shown, inner, range)| Known {
        source,
        shown,
        inner,
        old: Rc::clone(&old),
        range,
    });
    known.collect()
}

/// Where a text says what a value shows: as whole words, or joined to the letters that it was
/// joined to.
fn occurrences(text: &str, shown: &str, joined: (Option<char>, Option<char>)) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    if shown.trim().is_empty() {
        return found;
    }
    let mut at = 0;
    while let Some((start, length)) = text.get(at..).and_then(|rest| alike(rest, shown)) {
        let range = at + start..at + start + length;
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

/// Where a text says what a value shows, as whole words.
pub(super) fn find_all(text: &str, shown: &str) -> Vec<Range<usize>> {
    occurrences(text, shown, (None, None))
}

fn is_mark(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{61c}')
}

/// Where a text says something, whatever the width of its spaces and the marks of direction: the
/// first byte, and how many.
fn alike(text: &str, shown: &str) -> Option<(usize, usize)> {
    let same =
        |one: char, other: char| one == other || (one.is_whitespace() && other.is_whitespace());
    text.char_indices().filter(|(_, first)| !is_mark(*first)).find_map(|(start, _)| {
        let rest = text.get(start..)?;
        let mut own = rest.char_indices().filter(|(_, c)| !is_mark(*c));
        let mut length = 0;
        for wanted in shown.chars().filter(|c| !is_mark(*c)) {
            let (at, c) = own.next().filter(|(_, c)| same(*c, wanted))?;
            length = at + c.len_utf8();
        }
        Some((start, length))
    })
}

/// Whether no word goes on at either end, but for letters that are `joined` to it.
fn stands_alone(text: &str, range: &Range<usize>, joined: (Option<char>, Option<char>)) -> bool {
    let joins = |one: Option<char>, other: Option<char>| {
        let is_word = |c: char| c.is_alphanumeric() && !is_written_without_spaces(c);
        one.is_some_and(is_word) && other.is_some_and(is_word)
    };
    let before = text.get(..range.start).and_then(|text| text.chars().next_back());
    let after = text.get(range.end..).and_then(|text| text.chars().next());
    let own = text.get(range.clone()).unwrap_or_default();
    // `1,5` does not say 1, nor does `12 000` say 12.
    let goes_on = |edge: Option<char>, beside: Option<char>, beyond: Option<char>| {
        let is_digit = |c: Option<char>| c.is_some_and(char::is_numeric);
        is_digit(edge)
            && is_digit(beyond)
            && beside.is_some_and(|c| matches!(c, ',' | '.' | '\u{a0}' | '\u{202f}' | '٫' | '٬'))
    };
    let is_letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
    let beyond_before = text.get(..range.start).and_then(|text| text.chars().rev().nth(1));
    let beyond_after = text.get(range.end..).and_then(|text| text.chars().nth(1));
    let (first, last) = (own.chars().next(), own.chars().next_back());
    (!joins(before, first) || (is_letter(before) && before == joined.0))
        && (!joins(last, after) || (is_letter(after) && after == joined.1))
        && !goes_on(first, before, beyond_before)
        && !goes_on(last, after, beyond_after)
}

/// The words of a text from its end, or from its beginning, as far as they tell a place.
fn words(text: &str, from_end: bool) -> Vec<String> {
    const ENOUGH: usize = 4;
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let words: Vec<&str> =
        if from_end { words.rev().take(ENOUGH).collect() } else { words.take(ENOUGH).collect() };
    words.into_iter().map(str::to_lowercase).collect()
}

/// The words on either side of a part of a text, the nearest first.
struct Beside {
    before: Vec<String>,
    after: Vec<String>,
}

/// How well a place of a new text fits one of the old.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Fit {
    /// Whether the same word follows: mostly what is counted.
    counts_the_same: bool,
    /// How many of the words beside it are the same.
    words: usize,
}

impl Beside {
    fn of(text: &str, range: &Range<usize>) -> Self {
        Self {
            before: words(text.get(..range.start).unwrap_or_default(), true),
            after: words(text.get(range.end..).unwrap_or_default(), false),
        }
    }

    fn fits(&self, other: &Self) -> Fit {
        let same = |one: &[String], other: &[String]| {
            let equal = one.iter().zip(other).take_while(|(one, other)| one == other).count();
            // Where a text begins or ends, both do.
            equal + usize::from(one.is_empty() && other.is_empty())
        };
        Fit {
            counts_the_same: self.after.first() == other.after.first(),
            words: same(&self.before, &other.before) + same(&self.after, &other.after),
        }
    }
}

/// Something in an old text that a place of the new one may continue.
struct Member {
    /// The placeable; none for text that showed the same.
    value: Option<usize>,
    beside: Beside,
    joined: (Option<char>, Option<char>),
    /// How many times the message said the same before it.
    ordinal: usize,
}

impl Member {
    fn new(value: Option<usize>, text: &str, range: &Range<usize>, shown: &str) -> Self {
        let before = text.get(..range.start).unwrap_or_default();
        let after = text.get(range.end..).unwrap_or_default();
        let joined = (before.chars().next_back(), after.chars().next());
        Self {
            value,
            beside: Beside::of(text, range),
            joined,
            ordinal: occurrences(before, shown, joined).len(),
        }
    }
}

/// What stood in the old texts that showed the same: those placeables, and literal text.
fn members(known: &[Known], values: &[usize], shown: &str) -> Vec<Member> {
    let mut members = Vec::new();
    let mut seen: Vec<&Rc<str>> = Vec::new();
    for (at, one) in values.iter().filter_map(|at| Some((*at, known.get(*at)?))) {
        let member = Member::new(Some(at), &one.old, &one.range, shown);
        let joined = member.joined;
        members.push(member);
        if seen.iter().any(|old| Rc::ptr_eq(old, &one.old)) {
            continue;
        }
        seen.push(&one.old);
        let of_message = known.iter().filter(|other| Rc::ptr_eq(&other.old, &one.old));
        let taken = of_message.map(|other| other.range.clone()).collect::<Vec<_>>();
        let literal = occurrences(&one.old, shown, joined).into_iter().filter(|range| {
            !taken.iter().any(|own| own.start < range.end && range.start < own.end)
        });
        members.extend(literal.map(|range| Member::new(None, &one.old, &range, shown)));
    }
    members
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

/// The parts of a new text that say what placeables show, and the places of those placeables of
/// which nothing is left, or of which it is not sure what says it.
///
/// Of several parts that say the same, each placeable gets the one with most of its old neighbours;
/// where that leaves a choice, the one that stands in the same order. A part none of whose
/// neighbours is known is none, nor one that text had before, nor one where another figure has
/// taken the placeable's place.
pub(super) fn keep(text: &str, known: &[Known]) -> (Vec<Replacement>, HashSet<usize>) {
    let mut kept: Vec<Replacement> = Vec::new();
    let mut lost = (0..known.len()).collect::<HashSet<_>>();
    let is_free = |range: &Range<usize>, taken: &[Range<usize>]| {
        !taken.iter().any(|one| one.start < range.end && range.start < one.end)
    };
    let mut taken: Vec<Range<usize>> = Vec::new();
    // What is longer may hold what is shorter.
    let mut groups: BTreeMap<(std::cmp::Reverse<usize>, &str), Vec<usize>> = BTreeMap::new();
    for (at, one) in known.iter().enumerate() {
        if let Some(shown) = &one.shown {
            groups.entry((std::cmp::Reverse(shown.len()), shown)).or_default().push(at);
        }
    }
    let figures = figures(text);
    for ((_, shown), values) in groups {
        let members = members(known, &values, shown);
        let mut pairs = Vec::new();
        for (at, member) in members.iter().enumerate() {
            let all = occurrences(text, shown, member.joined);
            let changed = figures.iter().filter(|range| is_free(range, &all));
            let changed = changed.map(|range| member.beside.fits(&Beside::of(text, range)));
            let changed = changed.map(|fit| fit.words).max().unwrap_or_default();
            for (order, range) in all.into_iter().enumerate() {
                let fit = member.beside.fits(&Beside::of(text, &range));
                if is_free(&range, &taken) && fit.words > 0 && fit.words >= changed {
                    pairs.push((fit, order == member.ordinal, at, range));
                }
            }
        }
        pairs.sort_by_key(|(fit, same, at, range)| {
            (std::cmp::Reverse((*fit, *same)), *at, range.start)
        });
        let mut placed = HashSet::new();
        let mut rest = pairs.as_slice();
        while let Some(((fit, same, at, range), after)) = rest.split_first() {
            rest = after;
            if placed.contains(at) || !is_free(range, &taken) {
                continue;
            }
            // Where there is a choice, nothing tells.
            let is_choice = after.iter().any(|(other, order, member, place)| {
                (other, order, member) == (fit, same, at) && is_free(place, &taken)
            });
            if is_choice {
                continue;
            }
            placed.insert(*at);
            taken.push(range.clone());
            if let Some(value) = members.get(*at).and_then(|member| member.value) {
                lost.remove(&value);
                let placeable = known.get(value).map(|one| one.source.clone()).unwrap_or_default();
                kept.push(Replacement { range: range.clone(), placeable });
            }
        }
    }
    // A sentence that was changed may still have its figures.
    for one in known.iter().enumerate().filter(|(at, _)| lost.contains(at)).map(|(_, one)| one) {
        for (source, shown) in &one.inner {
            let all = shown.as_deref().map(|shown| find_all(text, shown)).unwrap_or_default();
            let mut free = all.into_iter().filter(|range| is_free(range, &taken));
            if let (Some(range), None) = (free.next(), free.next()) {
                taken.push(range.clone());
                kept.push(Replacement { range, placeable: source.clone() });
            }
        }
    }
    (kept, lost)
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
        assert_eq!(find("En 96, puis", "96"), Some(3..5));
        assert_eq!(find("les 12 000 voix", "12\u{202f}000"), Some(4..10));
        assert_eq!(find("إلى 15% من", "15\u{200e}%\u{200e}"), Some(7..10));
    }

    /// The new text with the placeables of the old one, which are written `<name=shown>`.
    fn kept(old: &str, new: &str) -> String {
        let mut pieces = Vec::new();
        let mut shown = Vec::new();
        for (at, part) in old.split(['<', '>']).enumerate() {
            match part.split_once('=').filter(|_| at % 2 == 1) {
                Some((name, value)) => {
                    let source = format!("<{name}>");
                    pieces.push(Piece::Placeable(Placeable { source, inner: Vec::new() }));
                    shown.push(Some(value.to_owned()));
                }
                None => pieces.push(Piece::Text(part.to_owned())),
            }
        }
        let (mut kept, _) = keep(new, &known(pieces, &mut shown.into_iter()));
        kept.sort_by_key(|one| std::cmp::Reverse(one.range.start));
        let mut text = new.to_owned();
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
            // Nothing says that it is the same one.
            ("<a=9> voix", "On en compte 9 hier", "On en compte 9 hier"),
            ("<a=9> voix", "Ni 9 ni 9", "Ni 9 ni 9"),
            // What was text stays text.
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
            // Another figure has its place.
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
        ] {
            assert_eq!(kept(old, new), expected, "{old} | {new}");
        }
    }
}
