//! Files, and what they were when they were first read.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use super::{Before, Entry, Error, Files, Stamp};

/// Files that remember what they were when they were first read, so that what is made of them is
/// not [written](super::Writer::put) over what somebody saved meanwhile.
#[derive(Clone, Debug)]
pub struct Seen<F> {
    files: F,
    stamps: Arc<Mutex<HashMap<String, Option<Stamp>>>>,
}

impl<F: Files> Seen<F> {
    /// Files of which nothing has been read.
    pub fn new(files: F) -> Self {
        Self { files, stamps: Arc::default() }
    }

    /// What was there when the file was first read. Of a file that nobody has read, it does not
    /// matter.
    pub fn before(&self, path: &str) -> Before<'static> {
        let stamps = self.stamps.lock().unwrap_or_else(PoisonError::into_inner);
        stamps.get(path).map_or(Before::Anything, |stamp| Before::Stamp(*stamp))
    }

    fn remember(&self, path: &str) {
        let mut stamps = self.stamps.lock().unwrap_or_else(PoisonError::into_inner);
        if !stamps.contains_key(path) {
            stamps.insert(path.to_owned(), self.files.stamp(path));
        }
    }
}

impl<F: Files> Files for Seen<F> {
    fn read(&self, path: &str, limit: u64) -> Result<Cow<'_, [u8]>, Error> {
        self.remember(path);
        self.files.read(path, limit)
    }

    fn read_start(&self, path: &str, length: usize) -> Result<Cow<'_, [u8]>, Error> {
        self.remember(path);
        self.files.read_start(path, length)
    }

    fn stamp(&self, path: &str) -> Option<Stamp> {
        self.files.stamp(path)
    }

    fn list(&self, path: &str) -> Result<Vec<Entry>, Error> {
        self.files.list(path)
    }
}
