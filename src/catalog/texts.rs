//! The texts of a resource, by name.

use std::collections::BTreeMap;

use crate::ledger::Name;
use depeche_fluent::diagnostic::{Decoded, Diagnostic, Place};
use depeche_fluent::ftl::tree::{EntryKind, Pattern};
use depeche_fluent::ftl::{self, Fingerprint, Resource};

/// A text as it is written in a resource.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Written {
    /// Its canonical form.
    pub text: String,
    /// The fingerprint of the canonical form.
    pub print: Fingerprint,
    /// The fingerprint of its shape ([`ftl::shape`]).
    pub shape: Fingerprint,
    /// The place of its name in the file.
    pub place: Place,
}

/// The texts of a resource.
pub(crate) type Texts = BTreeMap<Name, Written>;

/// Parses a resource; returns its texts and its faults.
pub(super) fn read(text: &Decoded, max_nesting: usize) -> (Texts, Vec<Diagnostic>) {
    let resource = ftl::parse(&text.file, max_nesting);
    let texts = of(&resource);
    let faults = text.diagnostics.iter().cloned().chain(resource.diagnostics);
    (texts, faults.collect())
}

/// The texts of a parsed resource.
pub(super) fn of(resource: &Resource) -> Texts {
    let mut texts = Texts::new();
    for entry in &resource.entries {
        let name = resource.name(entry);
        // A text that was cut off by a syntax error is not used.
        if resource.cut_short.iter().any(|(cut, _)| *cut == name) {
            continue;
        }
        if let Some(value) = &entry.value {
            texts.insert(Name::value(&name), written(resource, value, entry.id));
        }
        // Attributes of terms (gender, case) are private to a language and not translated.
        if entry.kind == EntryKind::Term {
            continue;
        }
        for attribute in &entry.attributes {
            let own = Name::attribute(&name, resource.text(attribute.id));
            texts.insert(own, written(resource, &attribute.value, attribute.id));
        }
    }
    texts
}

fn written(resource: &Resource, pattern: &Pattern, at: ftl::tree::Span) -> Written {
    let text = ftl::canonical(resource, pattern);
    Written {
        print: Fingerprint::of(&text),
        shape: ftl::shape(resource, pattern),
        place: resource.source.place(at.range()),
        text,
    }
}
