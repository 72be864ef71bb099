//! A file as the rules see it.

use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::OnceLock;

use super::fingerprint::fingerprint;
use super::rendition::Rendition;
use super::suppression::Suppression;
use depeche_fluent::diagnostic::{Decoded, Diagnostic, RuleId};
use depeche_fluent::ftl::tree::{Attribute, Entry, EntryKind, Inline, Pattern, each_inline};
use depeche_fluent::ftl::{self, Resource};

/// A file with everything that rules look at.
#[derive(Debug)]
pub(crate) struct Document {
    /// The path, as findings show it.
    pub(crate) path: String,
    /// The id that it shares with the files of other locales.
    pub(crate) id: String,
    pub(crate) resource: Resource,
    /// Faults of its encoding.
    pub(crate) faults: Vec<Diagnostic>,
    /// The texts of each entry, rendered when a rule first asks.
    texts: Vec<OnceLock<Fields>>,
    pub(crate) suppressions: Vec<Suppression>,
    /// Whether any entry calls a function.
    pub(crate) has_calls: bool,
    /// Whether every file of the locale can refer to its entries.
    pub(crate) shared: bool,
    /// Whether its messages can refer only to its own entries and to shared ones.
    pub(crate) isolated: bool,
    /// Faults of its function calls, collected when a rule first asks.
    pub(crate) call_faults: OnceLock<Vec<Diagnostic>>,
    /// The hash of each entry's kind and name, with the number of the entry; sorted.
    by_name: Vec<(u32, u32)>,
    /// The names of the entries that cannot be read, once one was asked for.
    broken: OnceLock<HashSet<String>>,
}

/// The texts of an entry: its value and attributes.
#[derive(Debug)]
pub(crate) struct Fields(
    pub(crate) Vec<Field>,
    /// Where each attribute is, once one of [`MANY`] was asked for.
    OnceLock<HashMap<String, usize>>,
    /// The variables in them, once a rule has asked for them.
    OnceLock<Variables>,
);

/// The variables of an entry, each once, in the order of the text.
#[derive(Debug, Default)]
pub(crate) struct Variables {
    names: Vec<String>,
    known: HashSet<String>,
}

impl Variables {
    fn of(document: &Document, entry: &Entry) -> Self {
        let mut all = Self::default();
        let patterns = entry.value.iter().chain(entry.attributes.iter().map(|own| &own.value));
        for pattern in patterns {
            each_inline(pattern, &mut |inline, _| {
                if let Inline::Variable(span) = inline {
                    let name = document.resource.text(*span);
                    if all.known.insert(name.to_owned()) {
                        all.names.push(name.to_owned());
                    }
                }
            });
        }
        all
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(String::as_str)
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.known.contains(name)
    }
}

/// Attributes are looked for by name one by one, unless they are as many as this.
const MANY: usize = 16;

/// A value or an attribute.
#[derive(Debug)]
pub(crate) struct Field {
    attribute: Option<usize>,
    pub(crate) renditions: Vec<Rendition>,
    /// Its broken references, collected when a rule first asks.
    pub(crate) lost: OnceLock<Vec<LostReference>>,
}

/// A reference to a message, term or attribute that does not exist.
#[derive(Debug)]
pub(crate) struct LostReference {
    /// The rule that reports it.
    pub(crate) rule: RuleId,
    pub(crate) place: Range<usize>,
    /// The name it refers to, as it is written.
    pub(crate) name: String,
}

impl Document {
    /// Parses a file.
    pub(crate) fn new(text: &Decoded, id: &str) -> Self {
        let resource = read(text);
        let names = (0..).zip(&resource.entries);
        let names = names.map(|(at, own)| (hash(own.kind, resource.text(own.id)), at));
        let mut by_name = names.collect::<Vec<_>>();
        by_name.sort_unstable();
        Self {
            path: text.file.name().to_owned(),
            id: id.to_owned(),
            by_name,
            faults: text.diagnostics.clone(),
            suppressions: Suppression::all(&text.file),
            broken: OnceLock::new(),
            has_calls: resource.entries.iter().any(calls),
            texts: resource.entries.iter().map(|_| OnceLock::new()).collect(),
            resource,
            shared: false,
            isolated: false,
            call_faults: OnceLock::new(),
        }
    }

    /// The entry of that name with its texts; of several entries the last, which Fluent uses.
    pub(crate) fn entry(&self, kind: EntryKind, name: &str) -> Option<(&Entry, &Fields)> {
        self.fields(self.named(kind, name).next_back()?)
    }

    /// The first entry of that name.
    pub(crate) fn first(&self, kind: EntryKind, name: &str) -> Option<&Entry> {
        self.resource.entries.get(self.named(kind, name).next()?)
    }

    /// The numbers of the entries of that name.
    fn named(&self, kind: EntryKind, name: &str) -> impl DoubleEndedIterator<Item = usize> {
        let wanted = hash(kind, name);
        let start = self.by_name.partition_point(|(known, _)| *known < wanted);
        let same = self.by_name.get(start..).unwrap_or_default();
        let end = same.iter().position(|(known, _)| *known != wanted).unwrap_or(same.len());
        let same = same.get(..end).unwrap_or_default().iter().map(|(_, at)| *at as usize);
        same.filter(move |at| {
            let entry = self.resource.entries.get(*at);
            entry.is_some_and(|own| own.kind == kind && self.resource.text(own.id) == name)
        })
    }

    /// The entry of that number with its texts.
    pub(crate) fn fields(&self, at: usize) -> Option<(&Entry, &Fields)> {
        let (entry, texts) = (self.resource.entries.get(at)?, self.texts.get(at)?);
        Some((entry, texts.get_or_init(|| Fields::of(&self.resource, entry))))
    }

    /// All entries with their texts.
    pub(crate) fn entries(&self) -> impl Iterator<Item = (&Entry, &Fields)> {
        (0..self.texts.len()).filter_map(|at| self.fields(at))
    }

    /// The texts of an entry of this file.
    pub(crate) fn entries_of(&self, entry: &Entry) -> Option<&Fields> {
        let at = self.resource.entries.iter().position(|own| std::ptr::eq(own, entry))?;
        self.fields(at).map(|(_, texts)| texts)
    }

    /// Whether an entry of that name cannot be parsed.
    pub(crate) fn is_broken(&self, name: &str) -> bool {
        let broken = self
            .broken
            .get_or_init(|| self.resource.broken.iter().map(|(known, _)| known.clone()).collect());
        broken.contains(name)
    }

    /// The range of an entry with its attributes and its line end, without the comment before it.
    pub(crate) fn entry_range(&self, name: usize) -> Range<usize> {
        let text = self.resource.source.text();
        let start = text.get(..name).and_then(|before| before.rfind('\n')).map_or(0, |at| at + 1);
        let mut end = start;
        for (index, line) in text.get(start..).unwrap_or_default().split_inclusive('\n').enumerate()
        {
            let begins =
                line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '#' || c == '-');
            if index > 0 && begins {
                break;
            }
            end += line.len();
        }
        let whole = text.get(start..end).unwrap_or_default();
        let kept = whole.trim_end().len();
        let line_end = whole.get(kept..).and_then(|rest| rest.find('\n')).map_or(0, |at| at + 1);
        start..start + kept + line_end
    }
}

/// Parses the entries of a file; leaves out those that hold invalid UTF-8.
pub(crate) fn read(text: &Decoded) -> Resource {
    let mut resource = ftl::parse(&text.file, ftl::MAX_NESTING);
    resource.damage(&text.diagnostics);
    resource
}

/// The hash that entries are found by; entries with the same hash are compared by name.
fn hash(kind: EntryKind, name: &str) -> u32 {
    // 32 bits are enough to tell the entries of one file apart.
    u32::try_from(fingerprint((kind == EntryKind::Term, name)) >> 32).unwrap_or_default()
}

impl Fields {
    fn of(resource: &Resource, entry: &Entry) -> Self {
        let field = |attribute: Option<usize>, pattern: &Pattern| Field {
            attribute,
            renditions: Rendition::all(resource, pattern),
            lost: OnceLock::new(),
        };
        let value = entry.value.iter().map(|value| field(None, value));
        let attributes = entry.attributes.iter().enumerate();
        let attributes = attributes.map(|(at, own)| field(Some(at), &own.value));
        Self(value.chain(attributes).collect(), OnceLock::new(), OnceLock::new())
    }

    /// The variables of the entry that they are the texts of.
    pub(crate) fn variables(&self, document: &Document, entry: &Entry) -> &Variables {
        self.2.get_or_init(|| Variables::of(document, entry))
    }

    /// The field of that attribute; of the value for `None`.
    pub(crate) fn field(
        &self,
        document: &Document,
        entry: &Entry,
        attribute: Option<&str>,
    ) -> Option<&Field> {
        let name = |field: &Field| {
            let own = field.attribute.and_then(|at| entry.attributes.get(at));
            own.map(|own| document.resource.text(own.id))
        };
        if let Some(wanted) = attribute.filter(|_| self.0.len() >= MANY) {
            let index = self.1.get_or_init(|| {
                let named = self.0.iter().enumerate().rev();
                named.filter_map(|(at, own)| Some((name(own)?.to_owned(), at))).collect()
            });
            return self.0.get(*index.get(wanted)?);
        }
        self.0.iter().find(|field| name(field) == attribute)
    }
}

impl Field {
    /// The attribute, unless the field is the value, and the pattern.
    pub(crate) fn of<'e>(&self, entry: &'e Entry) -> Option<(Option<&'e Attribute>, &'e Pattern)> {
        match self.attribute {
            None => Some((None, entry.value.as_ref()?)),
            Some(at) => {
                let attribute = entry.attributes.get(at)?;
                Some((Some(attribute), &attribute.value))
            }
        }
    }
}

/// Whether an entry calls a function.
fn calls(entry: &Entry) -> bool {
    let patterns = entry.value.iter().chain(entry.attributes.iter().map(|own| &own.value));
    let mut found = false;
    for pattern in patterns {
        each_inline(pattern, &mut |inline, _| found |= matches!(inline, Inline::Function { .. }));
    }
    found
}
