//! What the rules have to know of all files of the source before one file can be checked.

use std::collections::HashSet;

use foldhash::fast::RandomState;

use super::fingerprint::fingerprint;

/// What has to be known of all files of the source.
#[derive(Debug, Default)]
pub(crate) struct Survey {
    /// Fingerprints of the words that it writes small somewhere.
    pub(crate) ordinary: HashSet<u64, RandomState>,
    /// Fingerprints of the texts that it has more than once.
    pub(crate) repeated: HashSet<u64, RandomState>,
}

impl Survey {
    /// Whether the source writes a word small anywhere: then it is no name.
    pub(crate) fn is_ordinary(&self, word: &str) -> bool {
        self.ordinary.contains(&fingerprint(word.to_lowercase().as_str()))
    }

    /// Whether the source has a text of that fingerprint more than once.
    pub(crate) fn is_repeated(&self, text: u64) -> bool {
        self.repeated.contains(&text)
    }
}
