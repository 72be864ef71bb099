//! The states of translations, derived from the attested pairs.

use std::cmp::Reverse;

use super::likeness::likeness;
use super::{Ledger, Name, Pair, Sources};
use depeche_fluent::ftl::Fingerprint;

/// A text today, in the source and in one locale.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Current<'t> {
    /// The source text; `None` if the source has no such text.
    pub source: Option<SourceText<'t>>,
    /// The translation; `None` if it is missing.
    pub translation: Option<Fingerprint>,
}

/// A source text today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SourceText<'t> {
    /// Its canonical form.
    pub text: &'t str,
    /// The fingerprint of the canonical form.
    pub print: Fingerprint,
    /// Its shape ([`depeche_fluent::ftl::shape`]).
    pub shape: Fingerprint,
}

/// Whether a translation is up to date with the source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// The pair is attested.
    Fresh,
    /// The source has changed since this translation was attested.
    Stale(Earlier),
    /// Source and translation have both changed since: the translation is probably updated, and a
    /// person has to confirm it.
    Touched,
    /// The translation is not attested yet, and nothing suggests that it is wrong: the text has no
    /// pair, or the source is unchanged and the translation was edited.
    New,
    /// There is no translation.
    Missing,
    /// The source no longer has the text.
    Obsolete,
}

/// The source text that a stale translation was attested for; if there are several, the nearest to
/// today's.
///
/// The translation is right for each of them, so the smallest change that leads to today's text is
/// all that a translator has to look at. The records do not say which was attested last: their
/// lines are sorted, and merges take the lines of both sides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Earlier {
    /// Its fingerprint.
    pub source: Fingerprint,
    /// Whether its shape (variables, references, figures, links, markup) differs from today's.
    pub is_reshaped: bool,
}

/// How much a source text has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SourceChange {
    /// Punctuation, spaces, upper and lower case.
    Cosmetic,
    /// Words.
    Textual,
    /// The shape: variables, references, figures, links or markup.
    Structural,
}

/// Compares the canonical forms of a source text. If the earlier text is unknown, the change is at
/// least textual.
pub fn change(earlier: Earlier, before: Option<&str>, after: &str) -> SourceChange {
    if earlier.is_reshaped {
        return SourceChange::Structural;
    }
    let letters = |text: &str| {
        let letters = text.chars().filter(|c| c.is_alphanumeric());
        letters.flat_map(char::to_lowercase).collect::<String>()
    };
    match before {
        Some(before) if letters(before) == letters(after) => SourceChange::Cosmetic,
        _ => SourceChange::Textual,
    }
}

impl Ledger {
    /// The state of a text; `sources` are the known source texts of its pairs.
    pub fn state(&self, name: &Name, current: Current<'_>, sources: &Sources) -> State {
        let (today, translation) = match (current.source, current.translation) {
            (None, _) => return State::Obsolete,
            (_, None) => return State::Missing,
            (Some(today), Some(translation)) => (today, translation),
        };
        let pairs = || self.pairs_of(name);
        let own = || pairs().filter(|pair| pair.translation == translation);
        if own().any(|pair| pair.source == today.print) {
            return State::Fresh;
        }
        match nearest(own(), today, sources) {
            Some(earlier) => State::Stale(earlier),
            None if pairs().all(|pair| pair.source != today.print) && pairs().next().is_some() => {
                State::Touched
            }
            None => State::New,
        }
    }

    /// The nearest to today's text among the known source texts attested under a name, with any
    /// translation.
    pub fn nearest(
        &self,
        name: &Name,
        today: SourceText<'_>,
        sources: &Sources,
    ) -> Option<Earlier> {
        let known = self.pairs_of(name).filter(|pair| sources.get(&pair.source).is_some());
        nearest(known, today, sources)
    }
}

/// The source text with the smallest change: by the kind of change, then known texts before unknown
/// ones, then by similarity.
fn nearest<'p>(
    pairs: impl Iterator<Item = &'p Pair>,
    today: SourceText<'_>,
    sources: &Sources,
) -> Option<Earlier> {
    let all =
        pairs.map(|pair| Earlier { source: pair.source, is_reshaped: pair.shape != today.shape });
    all.min_by_key(|earlier| {
        let before = sources.get(&earlier.source);
        let likeness = before.map(|before| likeness(before, today.text));
        let change = change(*earlier, before, today.text);
        // The fingerprint decides between equally similar texts.
        (change, Reverse(likeness), earlier.source)
    })
}
