//! All files of one locale.

use std::collections::HashMap;

use super::context::Names;
use super::document::Document;
use super::story::StoryFacts;

/// What rules about a whole locale look at.
#[derive(Clone, Copy, Debug)]
pub(crate) struct LocaleContext<'c> {
    pub(crate) names: &'c Names<'c>,
    /// The source locale's files; `None` for the source itself.
    pub(crate) source: Option<&'c [Document]>,
    pub(crate) stories: &'c [StoryFacts],
    /// Files that belong to no story and are not part of the comparison.
    pub(crate) reserved: &'c [String],
}

impl<'c> LocaleContext<'c> {
    pub(crate) fn documents(&self) -> &'c [Document] {
        self.names.documents()
    }

    /// The files of the source by id.
    pub(crate) fn source_index(&self) -> HashMap<&'c str, &'c Document> {
        let documents = self.source.unwrap_or_default().iter();
        documents.map(|document| (document.id.as_str(), document)).collect()
    }
}
