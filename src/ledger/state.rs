//! What follows from the attested pairs.

use super::{Ledger, Name, Pair};
use depeche_fluent::ftl::Fingerprint;

/// A text as it stands today, in the source and in one locale.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Current {
    /// The source text and its shape; `None` where the source has no such text.
    pub source: Option<(Fingerprint, Fingerprint)>,
    /// The translation; `None` where there is none.
    pub translation: Option<Fingerprint>,
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

/// The source text that a stale translation was attested for.
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
    /// The state of a text.
    pub fn state(&self, name: &Name, current: Current) -> State {
        state_of(self.pairs_of(name), current)
    }
}

fn state_of<'p>(pairs: impl Iterator<Item = &'p Pair>, current: Current) -> State {
    let (source, shape, translation) = match (current.source, current.translation) {
        (None, _) => return State::Obsolete,
        (_, None) => return State::Missing,
        (Some((source, shape)), Some(translation)) => (source, shape, translation),
    };
    let mut any = false;
    let mut is_source_known = false;
    let mut earlier: Option<Earlier> = None;
    for pair in pairs {
        any = true;
        match (pair.source == source, pair.translation == translation) {
            (true, true) => return State::Fresh,
            (true, false) => is_source_known = true,
            (false, true) => {
                let own = Earlier { source: pair.source, is_reshaped: pair.shape != shape };
                // Of several, one whose shape has stayed: the smaller change.
                if earlier.is_none_or(|known| known.is_reshaped) {
                    earlier = Some(own);
                }
            }
            (false, false) => {}
        }
    }
    match earlier {
        Some(earlier) => State::Stale(earlier),
        None if !any || is_source_known => State::New,
        None => State::Touched,
    }
}
