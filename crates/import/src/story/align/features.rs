//! What a text and its translation share in any pair of languages: figures, names, addresses.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::hash::BuildHasher as _;

use foldhash::fast::FixedState;

use crate::story::article::{Leaf, Slot, slots};
use depeche::markup::document::{Span, plain_text};
use depeche::markup::tree::Place;

/// The features of a text that alignment compares.
#[derive(Clone, Debug)]
pub(super) struct Features {
    pub(super) place: Place,
    /// Its length in characters.
    pub(super) length: f64,
    figures: Marks,
    addresses: Marks,
    names: Marks,
}

/// Marks: things that are the same in every language, once for each occurrence. They are numbered,
/// because every text is compared with many.
type Marks = Vec<u64>;

fn mark(text: &str) -> u64 {
    FixedState::default().hash_one(text)
}

impl Features {
    pub(super) fn of(leaf: &Leaf<'_>) -> Self {
        let mut features = Self {
            place: leaf.place,
            length: 0.0,
            figures: Marks::new(),
            addresses: Marks::new(),
            names: Marks::new(),
        };
        for slot in slots(leaf.spans) {
            match slot {
                Slot::Run(spans) => {
                    features.read(&plain_text(&spans));
                    addresses(&spans, &mut features.addresses);
                }
                Slot::Image(image) => {
                    image.texts().for_each(|text| features.read(text));
                    features.addresses.push(mark(&image.url));
                }
                Slot::Break | Slot::Space => {}
            }
        }
        for marks in [&mut features.figures, &mut features.addresses, &mut features.names] {
            marks.sort_unstable();
        }
        features
    }

    fn read(&mut self, text: &str) {
        self.length += f64::from(u32::try_from(text.chars().count()).unwrap_or(u32::MAX));
        let mut figure = String::new();
        for c in text.chars().chain([' ']) {
            if let Some(digit) = digit(c) {
                figure.push(digit);
            } else if !figure.is_empty() {
                self.figures.push(mark(&std::mem::take(&mut figure)));
            }
        }
        for word in text.split(|c: char| !c.is_ascii_alphabetic()) {
            if word.len() >= 3 && word.starts_with(|c: char| c.is_ascii_uppercase()) {
                self.names.push(mark(word));
            }
        }
    }

    /// How strongly common marks suggest that one text translates the other, as a logarithm.
    pub(super) fn evidence(source: &[&Self], target: &[&Self]) -> f64 {
        let compare = |of: fn(&Self) -> &Marks, same: f64, other: f64| {
            let (common, different) =
                common(source.iter().map(|one| of(one)), target.iter().map(|one| of(one)));
            (same * common - other * different).clamp(-6.0, 8.0)
        };
        compare(|one| &one.figures, 2.5, 3.0)
            + compare(|one| &one.addresses, 3.0, 0.5)
            // A name may be spelled differently in another language: its absence says nothing.
            + compare(|one| &one.names, 0.8, 0.0)
    }

    /// Whether common marks confirm that one text translates the other. Of very short texts, the
    /// neighbours are confirmation enough.
    pub(super) fn confirms(source: &[&Self], target: &[&Self]) -> bool {
        const SHORT: f64 = 60.0;
        let is_short = |side: &[&Self]| side.iter().map(|one| one.length).sum::<f64>() < SHORT;
        Self::evidence(source, target) > 0.0 || is_short(source) || is_short(target)
    }

    /// Whether both have figures, and all of them differ.
    pub(super) fn contradicts(source: &[&Self], target: &[&Self]) -> bool {
        let figures = |side: &[&Self]| side.iter().any(|one| !one.figures.is_empty());
        let (shared, _) =
            common(source.iter().map(|one| &one.figures), target.iter().map(|one| &one.figures));
        figures(source) && figures(target) && shared < 1.0
    }
}

/// The value of a digit in any script.
fn digit(c: char) -> Option<char> {
    let zeros = [0x30, 0x660, 0x6F0, 0x966, 0x9E6, 0xE50, 0xFF10];
    let value = zeros
        .into_iter()
        .find_map(|zero: u32| u32::from(c).checked_sub(zero).filter(|value| *value < 10))?;
    char::from_digit(value, 10)
}

fn addresses(spans: &[Span], found: &mut Marks) {
    for span in spans {
        match span {
            Span::Link { url, content, .. } => {
                found.push(mark(url));
                addresses(content, found);
            }
            Span::Emphasis(content) | Span::Strong(content) => addresses(content, found),
            _ => {}
        }
    }
}

/// The number of marks that both sides have, and of marks that only one side has.
fn common<'m>(
    source: impl Iterator<Item = &'m Marks>,
    target: impl Iterator<Item = &'m Marks>,
) -> (f64, f64) {
    let (source, target) = (sorted(source), sorted(target));
    let (mut one, mut other) = (source.iter().peekable(), target.iter().peekable());
    let (mut shared, mut alone) = (0.0, 0.0);
    loop {
        match (one.peek(), other.peek()) {
            (Some(own), Some(known)) => match own.cmp(known) {
                Ordering::Less => drop(one.next()),
                Ordering::Greater => drop(other.next()),
                Ordering::Equal => {
                    one.next();
                    other.next();
                    shared += 1.0;
                    continue;
                }
            },
            (Some(_), None) => drop(one.next()),
            (None, Some(_)) => drop(other.next()),
            (None, None) => return (shared, alone),
        }
        alone += 1.0;
    }
}

/// The sorted marks of neighbouring texts; the marks of each text are sorted already.
fn sorted<'m>(marks: impl Iterator<Item = &'m Marks>) -> Cow<'m, [u64]> {
    let mut marks = marks.filter(|marks| !marks.is_empty());
    let first = marks.next().map(Vec::as_slice).unwrap_or_default();
    let mut all = Cow::Borrowed(first);
    for more in marks {
        all.to_mut().extend(more);
        all.to_mut().sort_unstable();
    }
    all
}
