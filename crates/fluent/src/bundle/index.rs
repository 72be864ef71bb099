//! Finds entries by their names.

use std::hash::BuildHasher;
use std::sync::Arc;

use foldhash::fast::FixedState;
use hashbrown::HashTable;
use hashbrown::hash_table::Entry as Slot;

use super::program::{Entry, Unit};

/// The entries of several units by name; of two with one name the later is found.
///
/// The table has indices only; names are compared in the units.
#[derive(Debug)]
pub(super) struct Index {
    places: HashTable<(u32, u32)>,
    hasher: FixedState,
}

impl Index {
    pub(super) fn new(units: &[Arc<Unit>]) -> Self {
        let count = units.iter().map(|unit| unit.entries.len()).sum();
        let hasher = FixedState::default();
        let mut places = HashTable::with_capacity(count);
        let name = |place: &(u32, u32)| entry(units, *place).map_or("", |entry| &*entry.name);
        for (unit_at, unit) in units.iter().enumerate() {
            for (entry_at, entry) in unit.entries.iter().enumerate() {
                let (Ok(unit_at), Ok(entry_at)) = (unit_at.try_into(), entry_at.try_into()) else {
                    continue;
                };
                let hash = hasher.hash_one(&*entry.name);
                let slot = places.entry(
                    hash,
                    |known| name(known) == &*entry.name,
                    |known| hasher.hash_one(name(known)),
                );
                match slot {
                    Slot::Occupied(mut known) => *known.get_mut() = (unit_at, entry_at),
                    Slot::Vacant(free) => drop(free.insert((unit_at, entry_at))),
                }
            }
        }
        Self { places, hasher }
    }

    /// The entry of that name and the index of its unit.
    pub(super) fn find<'u>(
        &self,
        units: &'u [Arc<Unit>],
        name: &str,
    ) -> Option<(usize, &'u Entry)> {
        let (unit, entry) = self.place(units, name)?;
        Some((unit, units.get(unit)?.entries.get(entry)?))
    }

    /// The indices of the unit and the entry of that name.
    pub(super) fn place(&self, units: &[Arc<Unit>], name: &str) -> Option<(usize, usize)> {
        let is_it = |place: &(u32, u32)| entry(units, *place).is_some_and(|own| &*own.name == name);
        let place = self.places.find(self.hasher.hash_one(name), is_it)?;
        Some((place.0 as usize, place.1 as usize))
    }
}

fn entry(units: &[Arc<Unit>], (unit, entry): (u32, u32)) -> Option<&Entry> {
    units.get(unit as usize)?.entries.get(entry as usize)
}
