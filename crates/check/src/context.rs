//! What rules look at.

use std::ops::Range;
use std::sync::OnceLock;

use super::beside::ShownFacts;
use super::document::{Document, Field};
use super::finding::Sink;
use super::language::Language;
use super::names::Names;
use super::rendition::Rendition;

use super::story::StoryFacts;
use super::survey::Survey;
use depeche::catalog::config::check::Settings;
use depeche::catalog::{Text, Unit};
use depeche_fluent::bundle::Functions;
use depeche_fluent::diagnostic::{Place, SourceFile};
use depeche_fluent::ftl::tree::{Attribute, Entry, EntryKind, Key, Pattern, Span, pattern_range};

/// One file of a locale, with the source's file that it translates.
#[derive(Clone, Copy)]
pub(crate) struct FileContext<'c> {
    pub(crate) settings: &'c Settings,
    pub(crate) language: &'c Language,
    pub(crate) document: &'c Document,
    /// What stands beside the facts that the file shows, once a rule has asked for it.
    pub(crate) shown: &'c OnceLock<ShownFacts>,
    pub(crate) names: &'c Names<'c>,
    /// The source's file; `None` for the source itself, and where it has none.
    pub(crate) source: Option<SourceFileContext<'c>>,
    pub(crate) story: Option<&'c StoryFacts>,
    pub(crate) survey: &'c Survey,
    /// The functions that the program adds.
    pub(crate) functions: &'c Functions,
}

/// The file of the source locale that a file translates.
#[derive(Clone, Copy)]
pub(crate) struct SourceFileContext<'c> {
    pub(crate) language: &'c Language,
    pub(crate) document: &'c Document,
    pub(crate) names: &'c Names<'c>,
}

/// A value or attribute, with the source's if there is one.
#[derive(Clone, Copy)]
pub(crate) struct MessageContext<'c> {
    pub(crate) file: FileContext<'c>,
    pub(crate) entry: &'c Entry,
    pub(crate) attribute: Option<&'c Attribute>,
    pub(crate) pattern: &'c Pattern,
    pub(crate) field: &'c Field,
    pub(crate) source: Option<SourceContext<'c>>,
}

/// The source's value or attribute.
#[derive(Clone, Copy)]
pub(crate) struct SourceContext<'c> {
    pub(crate) language: &'c Language,
    pub(crate) document: &'c Document,
    pub(crate) entry: &'c Entry,
    pub(crate) pattern: &'c Pattern,
    pub(crate) renditions: &'c [Rendition],
}

/// One text that a message can come to.
#[derive(Clone, Copy)]
pub(crate) struct TextContext<'c> {
    pub(crate) message: MessageContext<'c>,
    pub(crate) text: &'c Rendition,
    /// The source's text for the same choices, or for none.
    pub(crate) source: Option<&'c Rendition>,
}

impl<'c> FileContext<'c> {
    pub(crate) fn text(&self, span: Span) -> &'c str {
        self.document.resource.text(span)
    }

    /// What stands beside the facts that the file shows.
    pub(crate) fn shown(&self) -> &'c ShownFacts {
        self.shown.get_or_init(|| ShownFacts::of(self.document))
    }

    pub(crate) fn source_file(&self) -> &'c SourceFile {
        &self.document.resource.source
    }
}

impl FileContext<'_> {
    /// Whether the source writes a word small anywhere: then it is no name.
    pub(crate) fn is_ordinary(&self, word: &str) -> bool {
        self.survey.is_ordinary(word)
    }
}

impl<'c> MessageContext<'c> {
    pub(crate) fn new(file: FileContext<'c>, entry: &'c Entry, field: &'c Field) -> Option<Self> {
        let (attribute, pattern) = field.of(entry)?;
        let source = file.source.and_then(|source| {
            let (own, known) = source.document.entry(entry.kind, file.text(entry.id))?;
            let name = attribute.map(|attribute| file.text(attribute.id));
            let field = known.field(source.document, own, name)?;
            let (_, pattern) = field.of(own)?;
            Some(SourceContext {
                language: source.language,
                document: source.document,
                entry: own,
                pattern,
                renditions: &field.renditions,
            })
        });
        Some(Self { file, entry, attribute, pattern, field, source })
    }

    pub(crate) fn text(&self, span: Span) -> &'c str {
        self.file.text(span)
    }

    pub(crate) fn is_term(&self) -> bool {
        self.entry.kind == EntryKind::Term
    }

    /// The place of its name.
    pub(crate) fn name(&self) -> Range<usize> {
        self.attribute.map_or(self.entry.id, |attribute| attribute.id).range()
    }

    /// The source's text that one of its own has to match: for the same choices, else the default.
    pub(crate) fn counterpart(&self, text: &Rendition) -> Option<&'c Rendition> {
        let source = self.source?;
        if let [only] = source.renditions {
            return Some(only);
        }
        let keys = |rendition: &Rendition, document: &'c Document| {
            let key = |key: Key| match key {
                Key::Name(span) | Key::Number(span) => document.resource.text(span),
            };
            rendition.choices.iter().map(|choice| key(choice.key)).collect::<Vec<_>>()
        };
        let wanted = keys(text, self.file.document);
        let same = source.renditions.iter().find(|known| keys(known, source.document) == wanted);
        same.or_else(|| source.default())
    }
}

impl<'c> SourceContext<'c> {
    pub(crate) fn text(&self, span: Span) -> &'c str {
        self.document.resource.text(span)
    }

    /// The text of the default variants.
    pub(crate) fn default(&self) -> Option<&'c Rendition> {
        let all = |rendition: &&Rendition| rendition.choices.iter().all(|choice| choice.default);
        self.renditions.iter().find(all).or(self.renditions.first())
    }

    /// The place of its whole pattern, to be shown beside the translation.
    pub(crate) fn place(&self) -> Place {
        self.document.resource.source.place(pattern_range(self.pattern))
    }
}

impl TextContext<'_> {
    /// The bytes of the file for a range of the text.
    pub(crate) fn place(&self, range: Range<usize>) -> Range<usize> {
        self.text.place(range)
    }

    pub(crate) fn file(&self) -> &SourceFile {
        self.message.file.source_file()
    }

    pub(crate) fn language(&self) -> &Language {
        self.message.file.language
    }
}

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
        sink: &mut Sink<'_>,
        judge: fn(&Text) -> Option<&'static str>,
    ) {
        for text in self.unit.iter().flat_map(|unit| &unit.texts) {
            let Some((state, own)) = judge(text).zip(text.translation.as_ref()) else { continue };
            let (message, attribute) = (&text.name.message, text.name.attribute.as_deref());
            let place = own.place.range.clone();
            let finding = sink.report_of(message, attribute, &own.place.file, place);
            if let Some(source) = &text.source {
                finding.compared_with(source.place.clone());
            }
            finding.with("name", text.name.to_string()).with("state", state);
        }
    }
}

/// Two texts of a locale that translate one text of the source in two ways, each with the number of
/// its entry.
#[derive(Clone, Copy)]
pub(crate) struct PairContext<'c> {
    pub(crate) first: (&'c Document, u32),
    pub(crate) second: (&'c Document, u32),
}
