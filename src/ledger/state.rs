//! What follows from the attested pairs.

use std::cmp::Reverse;

use super::likeness::likeness;
use super::{Ledger, Name, Pair, Sources};
use depeche_fluent::ftl::Fingerprint;

/// A text as it stands today, in the source and in one locale.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Current<'t> {
    /// The source text; `None` where the source has no such text.
    pub source: Option<SourceText<'t>>,
    /// The translation; `None` where there is none.
    pub translation: Option<Fingerprint>,
}

/// A source text as it stands today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SourceText<'t> {
    /// Its canonical form.
    pub text: &'t str,
    /// The fingerprint of that.
    pub print: Fingerprint,
    /// Its shape ([`depeche_fluent::ftl::shape`]).
    pub shape: Fingerprint,
}

/// How a translation stands to the source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// The pair is attested.
    Fresh,
    /// The source has changed since this translation was attested.
    Stale(Earlier),
    /// Both have changed since: probably updated, to be confirmed.
    Touched,
    /// Nothing speaks against it, and it is not attested yet: there is no pair for this text, or
    /// the translation of an unchanged source was edited.
    New,
    /// There is no translation.
    Missing,
    /// The source has no such text any more.
    Obsolete,
}

/// The source text that a stale translation was attested for; of several, the nearest to today's.
///
/// The translation is right for each of them, so what is left to do is the smallest change that
/// leads to today's text. The records do not say which was attested last: their lines are sorted,
/// and merges take the lines of both sides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Earlier {
    /// Its fingerprint.
    pub source: Fingerprint,
    /// Whether its shape was another one: variables, references, figures, links or markup.
    pub is_reshaped: bool,
}

/// How much a source text has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Change {
    /// Punctuation, spaces, upper and lower case.
    Cosmetic,
    /// Words.
    Textual,
    /// The shape: variables, references, figures, links or markup.
    Structural,
}

/// How much a source text has changed, from its canonical forms; an earlier text that is not known
/// any more has changed in its words at least.
pub fn change(earlier: Earlier, before: Option<&str>, after: &str) -> Change {
    if earlier.is_reshaped {
        return Change::Structural;
    }
    let letters = |text: &str| {
        let letters = text.chars().filter(|c| c.is_alphanumeric());
        letters.flat_map(char::to_lowercase).collect::<String>()
    };
    match before {
        Some(before) if letters(before) == letters(after) => Change::Cosmetic,
        _ => Change::Textual,
    }
}

impl Ledger {
    /// The state of a text; `sources` are the source texts that its pairs name, as far as they are
    /// known.
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

    /// Of the attested source texts of a name that are known, whatever their translation, the
    /// nearest to today's.
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

/// The source text from which least has changed: by the degree of the change, then one whose words
/// are known, then the one most alike.
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
        // The fingerprint decides between texts that are equally alike.
        (change, Reverse(likeness), earlier.source)
    })
}
