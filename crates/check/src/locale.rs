//! One file of one locale beside the story it belongs to, and what files say together.

use super::context::SourceFileContext;
use super::document::Document;
use super::finding::Sink;
use super::names::Names;
use super::story::StoryFacts;
use depeche::catalog::{Unit, UnitText};

/// A story, or any file of the source, in one locale: whether there is a file or not.
pub(crate) struct StoryContext<'c> {
    pub(crate) names: &'c Names<'c>,
    /// Whether the locale is the source.
    pub(crate) is_source: bool,
    /// The locale's file.
    pub(crate) document: Option<&'c Document>,
    /// The source's file; `None` for the source itself, and where it has none.
    pub(crate) source: Option<SourceFileContext<'c>>,
    pub(crate) story: Option<&'c StoryFacts>,
    /// The texts as the ledger knows them, where it knows any.
    pub(crate) unit: Option<&'c Unit>,
    /// Whether the locale is not to translate it.
    pub(crate) is_excused: bool,
    /// Whether it is the file that overrides the tool's own words.
    pub(crate) is_reserved: bool,
    /// The id of a file of the source that is most like this one, where it has none.
    pub(crate) nearest: Option<&'c str>,
}

impl StoryContext<'_> {
    /// Reports each translation that the ledger knows and that `judge` has a word for.
    pub(crate) fn report_texts(
        &self,
        sink: &mut Sink,
        judge: fn(&UnitText) -> Option<&'static str>,
    ) {
        for text in self.unit.iter().flat_map(|unit| &unit.texts) {
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
}

/// Two texts of a locale that translate one text of the source in two ways, each with the number of
/// its entry.
#[derive(Clone, Copy)]
pub(crate) struct Pair<'c> {
    pub(crate) first: (&'c Document, u32),
    pub(crate) second: (&'c Document, u32),
}
