//! Linking: references by name become indices once all resources of a bundle are known.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use fixed_decimal::Decimal;
use foldhash::fast::RandomState;
use icu_plurals::{PluralOperands, PluralRules};

use super::Resource;
use super::formats::Slot;
use super::index::Index;
use super::plural;
use super::program::{Entry, Unit};
use crate::diagnostic::Diagnostic;
use crate::locale::Locale;

/// The linked resources of a bundle.
#[derive(Debug)]
pub(super) struct Linked {
    pub(super) units: Vec<Arc<Unit>>,
    /// For each unit, the targets of its references.
    links: Vec<Vec<Link>>,
    by_name: Index,
    /// The entries that could not be read: the first unit with one of that name, and where in it.
    broken: HashMap<Box<str>, (usize, usize), RandomState>,
    /// The first slot of each unit's calls; slot 0 is for facts outside functions.
    pub(super) slot_offsets: Vec<usize>,
    slot_count: usize,
    pub(super) spare: Slot,
    cardinal: OnceLock<Option<PluralRules>>,
    ordinal: OnceLock<Option<PluralRules>>,
}

#[derive(Clone, Copy, Debug)]
enum Link {
    Found(usize, usize),
    Broken,
    Missing,
}

/// The target of a reference.
#[derive(Clone, Copy, Debug)]
pub(super) enum Target<'l> {
    /// An entry of a unit.
    Found(usize, &'l Entry),
    /// An entry that could not be parsed.
    Broken,
    /// No entry.
    Missing,
}

impl Linked {
    pub(super) fn new(resources: Vec<Resource>) -> Self {
        let units = resources.into_iter().map(|resource| resource.unit).collect::<Vec<_>>();
        let by_name = Index::new(&units);
        let mut broken = HashMap::with_hasher(RandomState::default());
        for (at, unit) in units.iter().enumerate() {
            for (index, (name, _)) in unit.broken.iter().enumerate() {
                broken.entry(name.clone()).or_insert((at, index));
            }
        }
        let is_broken = |name: &str| broken.contains_key(name);
        let link = |name: &str| match by_name.place(&units, name) {
            Some((unit, entry)) => Link::Found(unit, entry),
            None if is_broken(name) => Link::Broken,
            None => Link::Missing,
        };
        let links = units
            .iter()
            .map(|unit| unit.references.iter().map(|name| link(name)).collect())
            .collect();
        let mut slot_count = 1;
        let slot_offsets = units
            .iter()
            .map(|unit| {
                let offset = slot_count;
                slot_count += unit.calls.len();
                offset
            })
            .collect();
        Self {
            units,
            links,
            by_name,
            broken,
            slot_offsets,
            slot_count,
            spare: Slot::default(),
            cardinal: OnceLock::new(),
            ordinal: OnceLock::new(),
        }
    }

    pub(super) fn new_slots(&self) -> Arc<[Slot]> {
        (0..self.slot_count).map(|_| Slot::default()).collect()
    }

    /// The entry of that name (`lead`, `-interpol`) and its unit.
    pub(super) fn find(&self, name: &str) -> Option<(usize, &Entry)> {
        self.by_name.find(&self.units, name)
    }

    /// Why the entry of that name could not be parsed.
    pub(super) fn broken(&self, name: &str) -> Option<&Diagnostic> {
        let (unit, index) = self.broken.get(name)?;
        self.units.get(*unit)?.broken.get(*index).map(|(_, why)| why)
    }

    pub(super) fn target(&self, unit: usize, reference: usize) -> Target<'_> {
        let link = self.links.get(unit).and_then(|links| links.get(reference));
        match link {
            Some(Link::Found(unit, entry)) => {
                let found = self.units.get(*unit).and_then(|own| own.entries.get(*entry));
                found.map_or(Target::Missing, |found| Target::Found(*unit, found))
            }
            Some(Link::Broken) => Target::Broken,
            Some(Link::Missing) | None => Target::Missing,
        }
    }

    /// The plural category of a number as it is shown, by the rules of the messages' locale.
    pub(super) fn category(
        &self,
        locale: &Locale,
        shown: &Decimal,
        ordinal: bool,
    ) -> Option<&'static str> {
        let rules = if ordinal { &self.ordinal } else { &self.cardinal };
        let rules = rules.get_or_init(|| plural::rules(locale, ordinal));
        let category = rules.as_ref()?.category_for(PluralOperands::from(shown));
        Some(plural::word(category))
    }
}
