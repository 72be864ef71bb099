//! Where the references of a file lead: to the same file, to shared files, to other files of the
//! locale.

use std::sync::{Arc, OnceLock};

use super::document::Document;
use super::shelf::{Library, Shelf};
use depeche_fluent::ftl::tree::{Entry, EntryKind};

/// Finds the messages and terms that one file refers to.
#[derive(Debug)]
pub(crate) struct Names<'d> {
    library: &'d Library<'d>,
    shelf: &'d Shelf<'d>,
    /// The file, with its place on the shelf.
    own: Option<(u32, &'d Document)>,
    others: Others,
}

/// Other files that were referred to: a list that grows while its documents are borrowed.
#[derive(Debug, Default)]
struct Others(OnceLock<Box<(u32, Arc<Document>, Others)>>);

impl<'d> Names<'d> {
    pub(crate) fn new(
        library: &'d Library<'d>,
        shelf: &'d Shelf<'d>,
        own: Option<(u32, &'d Document)>,
    ) -> Self {
        Self { library, shelf, own, others: Others::default() }
    }

    /// The entry that a reference in a document leads to: an entry of the document, a shared one, or,
    /// in files that are not stories, any entry of the locale.
    pub(crate) fn find<'s>(
        &'s self,
        from: &'s Document,
        kind: EntryKind,
        name: &str,
    ) -> Option<(&'s Document, &'s Entry)> {
        if let Some(entry) = from.first(kind, name) {
            return Some((from, entry));
        }
        let shared = self.shelf.shared.iter().map(|(_, document)| document.as_ref());
        let mut shared = shared.filter_map(|own| Some((own, own.first(kind, name)?)));
        if let Some(found) = shared.next() {
            return Some(found);
        }
        if from.isolated {
            return None;
        }
        self.shelf.files_with(kind, name).find_map(|file| {
            let document = self.document(file)?;
            Some((document, document.first(kind, name)?))
        })
    }

    fn document(&self, file: u32) -> Option<&Document> {
        if let Some((own, document)) = self.own
            && own == file
        {
            return Some(document);
        }
        let mut others = &self.others;
        loop {
            let (known, document, next) = match others.0.get() {
                Some(known) => known.as_ref(),
                None => {
                    let document = self.library.referred(self.shelf, file)?;
                    let new = Box::new((file, document, Others::default()));
                    others.0.get_or_init(|| new)
                }
            };
            if *known == file {
                return Some(document);
            }
            others = next;
        }
    }
}
