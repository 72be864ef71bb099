//! The texts of a resource, by name.

use std::collections::BTreeMap;

use crate::ledger::Name;
use depeche_fluent::diagnostic::{Decoded, Diagnostic, Place};
use depeche_fluent::ftl::tree::{EntryKind, Pattern};
use depeche_fluent::ftl::{self, Fingerprint, Resource};

/// A text as it is written in a resource.
#[derive(Clone, Debug, PartialEq)]
pub struct Written {
    /// Its canonical form.
    pub text: String,
    /// The fingerprint of that.
    pub print: Fingerprint,
    /// Its shape.
    pub shape: Fingerprint,
    /// Where its name stands.
    pub place: Place,
}

/// The texts of a resource.
pub(crate) type Texts = BTreeMap<Name, Written>;

/// Reads the texts of a resource, and what is wrong in it.
pub(super) fn read(text: &Decoded, max_nesting: usize) -> (Texts, Vec<Diagnostic>) {
    let resource = ftl::parse(&text.file, max_nesting);
    let texts = of(&resource);
    let faults = text.diagnostics.iter().cloned().chain(resource.diagnostics);
    (texts, faults.collect())
}

/// The texts of a resource that was read.
pub(super) fn of(resource: &Resource) -> Texts {
    let mut texts = Texts::new();
    for entry in &resource.entries {
        let name = resource.name(entry);
        // Half of a text is none.
        if resource.cut_short.iter().any(|(cut, _)| *cut == name) {
            continue;
        }
        if let Some(value) = &entry.value {
            texts.insert(Name::value(&name), written(resource, value, entry.id));
        }
        // The attributes of terms are a language's own: gender, case.
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
