//! All files of one locale.

use std::collections::HashMap;

use super::context::Names;
use super::document::Document;
use super::finding::Sink;
use super::story::StoryFacts;
use depeche::catalog::{Text, Unit};

/// What rules about a whole locale look at.
#[derive(Clone, Copy, Debug)]
pub(crate) struct LocaleContext<'c> {
    pub(crate) names: &'c Names<'c>,
    /// Its texts as the ledger knows them, by unit.
    pub(crate) units: &'c [Unit],
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

    /// Reports each translation that the ledger knows and that `judge` has a word for.
    pub(crate) fn report_texts(&self, sink: &mut Sink, judge: fn(&Text) -> Option<&'static str>) {
        for text in self.units.iter().flat_map(|unit| &unit.texts) {
            let Some((state, own)) = judge(text).zip(text.translation.as_ref()) else { continue };
            sink.about(Some(text.name.message.clone()), text.name.attribute.clone());
            let finding = sink.report(&own.place.file, own.place.range.clone());
            if let Some(source) = &text.source {
                finding.compared_with(source.place.clone());
            }
            finding.with("name", text.name.to_string()).with("state", state);
        }
        sink.about(None, None);
    }

    /// The files of the source by id.
    pub(crate) fn source_index(&self) -> HashMap<&'c str, &'c Document> {
        let documents = self.source.unwrap_or_default().iter();
        documents.map(|document| (document.id.as_str(), document)).collect()
    }
}
