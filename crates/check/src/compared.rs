//! The translations of all stories, compared with each other.

use std::collections::HashMap;

use foldhash::fast::RandomState;

use super::rules::inconsistent_translation::Twin;

/// Two translations of one source text that differ: for each, the place of its file among the
/// locale's and the number of its entry.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pair {
    pub(crate) first: (u32, u32),
    pub(crate) second: (u32, u32),
}

/// The translations that are compared across files, by locale.
pub(crate) struct Compared(pub(crate) Vec<Translations>);

/// The first translation of each text that the source repeats, and the pairs that differ.
#[derive(Clone, Default)]
pub(crate) struct Translations {
    first: HashMap<u64, (u64, u32, u32), RandomState>,
    pub(crate) pairs: Vec<Pair>,
}

impl Compared {
    pub(crate) fn new(locales: usize) -> Self {
        Self(vec![Translations::default(); locales])
    }

    pub(crate) fn add(&mut self, locale: usize, twins: Vec<(u32, Twin)>) {
        let Some(own) = self.0.get_mut(locale) else { return };
        for (file, twin) in twins {
            let (known, first, entry) =
                *own.first.entry(twin.source).or_insert((twin.own, file, twin.entry));
            if known != twin.own {
                own.pairs.push(Pair { first: (first, entry), second: (file, twin.entry) });
            }
        }
    }
}
