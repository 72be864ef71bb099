//! What rules look at.

use std::ops::Range;

use super::Settings;
use super::document::{Document, Field, Fields};
use super::language::Language;
use super::names::Names;
use super::rendition::Rendition;
use super::shelf::Survey;
use super::story::StoryFacts;
use depeche_fluent::bundle::Functions;
use depeche_fluent::diagnostic::{Place, SourceFile};
use depeche_fluent::ftl::tree::{Attribute, Entry, EntryKind, Pattern, Span, pattern_range};

/// One file of a locale, with the source's file that it translates.
#[derive(Clone, Copy)]
pub(crate) struct FileContext<'c> {
    pub(crate) settings: &'c Settings,
    pub(crate) language: &'c Language,
    pub(crate) document: &'c Document,
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
    /// All texts of the entry.
    pub(crate) fields: &'c Fields,
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
            let key = |key: depeche_fluent::ftl::tree::Key| match key {
                depeche_fluent::ftl::tree::Key::Name(span)
                | depeche_fluent::ftl::tree::Key::Number(span) => document.resource.text(span),
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
