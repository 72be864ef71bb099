//! What rules look at: files, messages, rendered texts, stories, pairs of translations.

use std::ops::Range;
use std::sync::OnceLock;

use super::beside::ShownFacts;
use super::document::{Document, Field, Fields};
use super::finding::Sink;
use super::language::Language;
use super::names::Names;
use super::rendition::Rendition;

use super::story::StoryFacts;
use super::survey::Survey;
use depeche::catalog::config::check::Settings;
use depeche::catalog::{Unit, UnitText};
use depeche_fluent::bundle::Functions;
use depeche_fluent::diagnostic::{Place, SourceFile};
use depeche_fluent::ftl::tree::{Attribute, Entry, EntryKind, Key, Pattern, Span, pattern_range};

/// A file of a locale, with the source's file that it translates.
#[derive(Clone, Copy)]
pub(crate) struct FileContext<'c> {
    pub(crate) settings: &'c Settings,
    pub(crate) language: &'c Language,
    pub(crate) document: &'c Document,
    /// What stands beside the facts that the file shows, once a rule has asked for it.
    pub(crate) shown: &'c OnceLock<ShownFacts>,
    pub(crate) names: &'c Names<'c>,
    /// The source's file; `None` in the source itself, and if the source lacks the file.
    pub(crate) source: Option<SourceFileContext<'c>>,
    pub(crate) story: Option<&'c StoryFacts>,
    pub(crate) survey: &'c Survey,
    /// The functions that the program adds to Fluent.
    pub(crate) functions: &'c Functions,
}

/// The file of the source locale that a file translates.
#[derive(Clone, Copy)]
pub(crate) struct SourceFileContext<'c> {
    pub(crate) language: &'c Language,
    pub(crate) document: &'c Document,
    pub(crate) names: &'c Names<'c>,
}

/// A value or attribute, with the source's value or attribute, if there is one.
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
    /// All texts of the entry.
    pub(crate) fields: &'c Fields,
}

/// A rendered text of a value or attribute.
#[derive(Clone, Copy)]
pub(crate) struct TextContext<'c> {
    pub(crate) message: MessageContext<'c>,
    pub(crate) text: &'c Rendition,
    /// The source's text for the same variants, else for the default variants.
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
    /// Whether the source uses a word in lower case anywhere; if so, the word is not a proper name.
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
                fields: known,
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

    /// The range of its name.
    pub(crate) fn name(&self) -> Range<usize> {
        self.attribute.map_or(self.entry.id, |attribute| attribute.id).range()
    }

    /// The source's text to compare a text with: that of the same variants, else of the default
    /// variants.
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

    /// The place of its pattern, which is shown beside the translation.
    pub(crate) fn place(&self) -> Place {
        self.document.resource.source.place(pattern_range(self.pattern))
    }
}

impl TextContext<'_> {
    /// The bytes of the file that a range of the text came from.
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

/// A story, or another file of the source, in one locale, whether the locale has a file of it or
/// not.
pub(crate) struct StoryContext<'c> {
    pub(crate) names: &'c Names<'c>,
    /// Whether the locale is the source.
    pub(crate) is_source: bool,
    /// The locale's file.
    pub(crate) document: Option<&'c Document>,
    /// The source's file; `None` in the source itself, and if the source lacks the file.
    pub(crate) source: Option<SourceFileContext<'c>>,
    pub(crate) story: Option<&'c StoryFacts>,
    /// The texts with their records, if the ledger has any.
    pub(crate) unit: Option<&'c Unit>,
    /// Whether the locale need not translate it.
    pub(crate) is_excused: bool,
    /// Whether it is the file that overrides the tool's own words.
    pub(crate) is_reserved: bool,
    /// The most similar id of a source file, if the source lacks this file.
    pub(crate) nearest: Option<&'c str>,
}

impl StoryContext<'_> {
    /// Reports each translation with records for which `judge` returns a state.
    pub(crate) fn report_texts(
        &self,
        sink: &mut Sink<'_>,
        judge: fn(&UnitText) -> Option<&'static str>,
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

/// Two different translations of one source text in one locale: each with its file and the number
/// of its entry.
#[derive(Clone, Copy)]
pub(crate) struct PairContext<'c> {
    pub(crate) first: (&'c Document, u32),
    pub(crate) second: (&'c Document, u32),
}
