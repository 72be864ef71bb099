//! What rules look at.

use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::OnceLock;

use foldhash::fast::RandomState;

use super::Settings;
use super::document::{Document, Field};
use super::language::Language;
use super::rendition::Rendition;
use super::story::StoryFacts;
use depeche_fluent::bundle::Functions;
use depeche_fluent::diagnostic::{Place, SourceFile};
use depeche_fluent::ftl::tree::{Attribute, Entry, EntryKind, Pattern, Span, pattern_range};
use depeche_fluent::reading::words;

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

    pub(crate) fn source_file(&self) -> &'c SourceFile {
        &self.document.resource.source
    }
}

impl FileContext<'_> {
    /// Whether the source writes a word small anywhere: then it is no name.
    pub(crate) fn is_ordinary(&self, word: &str) -> bool {
        self.source.is_some_and(|source| source.names.is_ordinary(word))
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

/// The messages and terms of a locale, by name.
#[derive(Debug, Default)]
pub(crate) struct Names<'d> {
    by_name: HashMap<(EntryKind, &'d str), Vec<(usize, usize)>, RandomState>,
    documents: &'d [Document],
    /// The words that are written small somewhere, once they were asked for.
    ordinary: OnceLock<HashSet<String, RandomState>>,
}

impl<'d> Names<'d> {
    pub(crate) fn new(documents: &'d [Document]) -> Self {
        let count = documents.iter().map(|document| document.resource.entries.len()).sum();
        let mut by_name: HashMap<_, Vec<_>, _> =
            HashMap::with_capacity_and_hasher(count, RandomState::default());
        for (at, document) in documents.iter().enumerate() {
            for (index, entry) in document.resource.entries.iter().enumerate() {
                let name = document.resource.text(entry.id);
                by_name.entry((entry.kind, name)).or_default().push((at, index));
            }
        }
        Self { by_name, documents, ordinary: OnceLock::new() }
    }

    /// The entry that a reference in a document leads to: its own, a shared one, and in projects
    /// that are no stories any of the locale.
    pub(crate) fn find(
        &self,
        from: &Document,
        kind: EntryKind,
        name: &str,
    ) -> Option<(&'d Document, &'d Entry)> {
        let places = self.by_name.get(&(kind, name))?;
        let documents = places.iter().filter_map(|(document, entry)| {
            let document = self.documents.get(*document)?;
            Some((document, document.resource.entries.get(*entry)?))
        });
        documents
            .filter_map(|(document, entry)| {
                let near = if std::ptr::eq(document, from) || document.path == from.path {
                    0
                } else if document.shared {
                    1
                } else if from.isolated {
                    return None;
                } else {
                    2
                };
                Some((near, document, entry))
            })
            .min_by_key(|(near, ..)| *near)
            .map(|(_, document, entry)| (document, entry))
    }

    fn is_ordinary(&self, word: &str) -> bool {
        let ordinary = self.ordinary.get_or_init(|| {
            let fields = self.documents.iter().flat_map(|document| &document.entries);
            let texts = fields.flat_map(|fields| &fields.0).flat_map(|field| &field.renditions);
            let small = |(_, word): &(usize, &str)| word.starts_with(char::is_lowercase);
            texts
                .flat_map(|text| words(text.prose()).filter(small))
                .map(|(_, word)| word.to_owned())
                .collect()
        });
        ordinary.contains(word.to_lowercase().as_str())
    }

    pub(crate) fn documents(&self) -> &'d [Document] {
        self.documents
    }
}
