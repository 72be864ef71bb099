//! Facts about all files of the source that rules need before the first file is checked.

use std::collections::HashSet;

use foldhash::fast::RandomState;

use super::fingerprint::fingerprint;

/// Facts about all files of the source.
#[derive(Debug, Default)]
pub(crate) struct Survey {
    /// Fingerprints of the words that the source uses in lower case somewhere.
    pub(crate) ordinary: HashSet<u64, RandomState>,
    /// Fingerprints of the texts that the source repeats.
    pub(crate) repeated: HashSet<u64, RandomState>,
}

impl Survey {
    /// Whether the source uses a word in lower case anywhere; if so, the word is not a proper name.
    pub(crate) fn is_ordinary(&self, word: &str) -> bool {
        self.ordinary.contains(&fingerprint(word.to_lowercase().as_str()))
    }

    /// Whether the source repeats the text with this fingerprint.
    pub(crate) fn is_repeated(&self, text: u64) -> bool {
        self.repeated.contains(&text)
    }
}
