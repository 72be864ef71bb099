//! Fingerprints of texts and names, which differ from one process to the next.

use std::hash::{BuildHasher as _, Hash};

use foldhash::quality::FixedState;

/// The fingerprint of a text or name, in this process.
pub(crate) fn fingerprint(of: impl Hash) -> u64 {
    FixedState::default().hash_one(of)
}
