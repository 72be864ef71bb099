//! The story that an article updates or translates.

use std::collections::{HashMap, HashSet};

use super::article::words;
use super::draft::KnownReferences;
use super::plan::Error;
use super::rendered::paragraphs;
use depeche::catalog::{Catalog, Story};
use depeche::edition::Segment;
use depeche::files::join;
use depeche::markup::document::{Span, tidy_spans};
use depeche::markup::skeleton::{self, Skeleton};
use depeche::markup::tree::{Place, contents};
use depeche_fluent::diagnostic::{Diagnostic, RuleId, Severity, SourceFile};
use depeche_fluent::ftl::tree::{Inline, Pattern, each_inline};
use depeche_fluent::ftl::{self, Resource};
use depeche_fluent::locale::Locale;

/// A story as it is now, in its source language.
#[derive(Debug)]
pub(super) struct Existing {
    pub(super) story: Story,
    /// The text of its file.
    pub(super) text: String,
    /// The messages of the source.
    pub(super) resource: Resource,
    /// The indices of the entries of `resource`, by name.
    entries: HashMap<String, usize>,
}

/// A leaf of the skeleton, and the content that readers of the source are shown there.
#[derive(Clone, Debug)]
pub(super) struct KnownLeaf {
    pub(super) place: Place,
    pub(super) skeleton: Vec<skeleton::Span>,
    /// One paragraph, or all paragraphs of a message that has several.
    pub(super) paragraphs: Vec<Vec<Span>>,
}

impl KnownLeaf {
    pub(super) fn references(&self) -> KnownReferences {
        KnownReferences::of(&self.skeleton)
    }

    /// The first message of the leaf, which identifies it.
    pub(super) fn message(&self) -> Option<String> {
        self.references().references().next().map(|reference| reference.message.clone())
    }

    /// The messages whose values it shows, in order.
    pub(super) fn messages(&self) -> Vec<String> {
        let known = self.references();
        let own = known.references().filter(|reference| reference.attribute.is_none());
        own.map(|reference| reference.message.clone()).collect()
    }

    /// Its whole content; several paragraphs become lines.
    pub(super) fn spans(&self) -> Vec<Span> {
        tidy_spans(&self.paragraphs.join(&Span::Break))
    }

    pub(super) fn text(&self) -> String {
        words(&self.spans())
    }
}

impl Existing {
    /// Reads the story and the leaves of its skeleton.
    pub(super) fn read(catalog: &Catalog, id: &str) -> Result<(Self, Vec<KnownLeaf>), Error> {
        let leaves = known_leaves(&catalog.story(id)?)?;
        // Read the story again: the handle used above has cached its messages.
        let story = catalog.story(id)?;
        let source = catalog.source();
        if let Some(path) = own_skeleton(catalog, id, source)? {
            return Err(Error::Invalid(vec![own_skeleton_fault(Severity::Error, &path)]));
        }
        let file = catalog.read_if_there(&format!("{id}.md"))?;
        let text = file.map(|text| text.file.text().to_owned()).unwrap_or_default();
        let resource = read_resource(catalog, source, id)?;
        let entries = resource.entries.iter().enumerate();
        let entries = entries.map(|(at, entry)| (resource.name(entry), at)).collect();
        Ok((Self { story, text, resource, entries }, leaves))
    }

    pub(super) fn skeleton(&self) -> &Skeleton {
        self.story.skeleton(self.story.catalog().source())
    }

    /// The error for a front matter that facts cannot be added to.
    pub(super) fn invalid_facts(&self, detail: String) -> Error {
        let file = SourceFile::new(format!("{}.md", self.story.id()), self.text.as_str());
        let fault = Diagnostic::new(RuleId::TomlSyntax).at(file.place(0..0));
        Error::Invalid(vec![fault.with("detail", detail)])
    }

    /// The front matter of the file with its fences, and the blank lines after it.
    pub(super) fn front_matter(&self) -> &str {
        let body = self.story.front_matter().body;
        let rest = self.text.get(body..).unwrap_or_default();
        let blank = rest.len() - rest.trim_start_matches(['\n', '\r']).len();
        self.text.get(..body + blank).unwrap_or_default()
    }

    /// The pattern of a message or attribute of the source.
    pub(super) fn pattern(&self, message: &str, attribute: Option<&str>) -> Option<&Pattern> {
        let entry = self.resource.entries.get(*self.entries.get(message)?)?;
        match attribute {
            None => entry.value.as_ref(),
            Some(name) => {
                let mut attributes = entry.attributes.iter();
                attributes.find(|own| self.resource.text(own.id) == name).map(|own| &own.value)
            }
        }
    }

    /// The messages of `gone` that no remaining message refers to.
    pub(super) fn unneeded(&self, gone: &HashSet<String>) -> HashSet<String> {
        let mut unneeded = gone.clone();
        loop {
            let mut needed = HashSet::new();
            for entry in &self.resource.entries {
                if !unneeded.contains(&self.resource.name(entry)) {
                    let patterns = entry.value.iter();
                    let patterns = patterns.chain(entry.attributes.iter().map(|own| &own.value));
                    patterns.for_each(|own| {
                        each_inline(own, &mut |inline, _| {
                            if let Inline::Message { id, .. } = inline {
                                needed.insert(self.resource.text(*id).to_owned());
                            }
                        });
                    });
                }
            }
            let before = unneeded.len();
            unneeded.retain(|name| !needed.contains(name));
            if unneeded.len() == before {
                return unneeded;
            }
        }
    }
}

/// The messages of a story in a locale; empty where the file does not exist.
pub(super) fn read_resource(
    catalog: &Catalog,
    locale: &Locale,
    id: &str,
) -> Result<Resource, Error> {
    let path = join(&catalog.folder_of(locale), &format!("{id}.ftl"));
    let text = catalog.read_if_there(&path)?;
    let file = text.as_ref().map_or_else(
        || depeche_fluent::diagnostic::SourceFile::new(path, ""),
        |text| text.file.clone(),
    );
    let resource = ftl::parse(&file, catalog.limits().nesting);
    let faults = text.iter().flat_map(|text| &text.diagnostics).chain(&resource.diagnostics);
    let errors = faults.filter(|found| found.severity == Severity::Error).cloned();
    let errors = errors.collect::<Vec<_>>();
    if errors.is_empty() { Ok(resource) } else { Err(Error::Invalid(errors)) }
}

/// The path of a locale's own skeleton, if it has one.
pub(super) fn own_skeleton(
    catalog: &Catalog,
    id: &str,
    locale: &Locale,
) -> Result<Option<String>, Error> {
    let path = join(&catalog.folder_of(locale), &format!("{id}.md"));
    Ok(catalog.read_if_there(&path)?.map(|_| path))
}

pub(super) fn own_skeleton_fault(severity: Severity, path: &str) -> Diagnostic {
    Diagnostic::new(RuleId::ImportOwnSkeleton).severity(severity).with("path", path)
}

/// The leaves of a story's skeleton, with the content that readers of the source are shown.
fn known_leaves(story: &Story) -> Result<Vec<KnownLeaf>, Error> {
    if story.is_bare() {
        return Err(Error::Bare { id: story.id().to_owned() });
    }
    let source = story.catalog().source();
    let edition = story.edition(std::slice::from_ref(source))?;
    let leaves = contents(edition.blocks()).into_iter().map(|shown| KnownLeaf {
        place: shown.place,
        skeleton: shown.spans.iter().map(|span| span.map(&mut Segment::reference)).collect(),
        paragraphs: paragraphs(shown.spans).iter().map(|spans| tidy_spans(spans)).collect(),
    });
    Ok(leaves.collect())
}
