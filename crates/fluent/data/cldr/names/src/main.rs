//! Writes `units.txt`, `currencies.txt` and `zones.txt` from the data of ICU4X: `cargo run` here.
//!
//! One line a locale, sorted by tag: tag, parent, then `key=value` sorted by key, separated by
//! tabs; only what differs from the parent is written. `../README.md` says what keys and values
//! mean.

// Named by the macros of the data.
extern crate alloc;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::{error, fs};

use icu_datetime_data::*;
use icu_experimental::dimension::provider::currency::extended::CurrencyExtendedDataV1;
use icu_experimental::dimension::provider::units::categorized_display_names as units;
use icu_experimental_data::{make_provider, *};
use icu_locale::fallback::LocaleFallbacker;
use icu_pattern::SinglePlaceholderPattern;
use icu_plurals::provider::PluralElementsPackedULE;
use icu_provider::prelude::*;
use zerovec::ule::VarULE;

// What the macros of the data call the crates.
mod icu {
    pub use icu_datetime as datetime;
    pub use icu_experimental as experimental;
}

mod zones;

/// The data, of which one can ask what is in them.
struct Baked;
make_provider!(Baked);
impl_currency_extended_data_v1!(Baked, ITER);
impl_timezone_names_essentials_v1!(Baked, ITER);
impl_timezone_names_generic_long_v1!(Baked, ITER);
impl_timezone_names_generic_short_v1!(Baked, ITER);
impl_timezone_names_locations_override_v1!(Baked, ITER);
impl_timezone_names_locations_root_v1!(Baked, ITER);
impl_timezone_names_specific_long_v1!(Baked, ITER);
impl_timezone_names_specific_short_v1!(Baked, ITER);
impl_timezone_names_standard_long_v1!(Baked, ITER);

/// What a file says: by tag, then by key.
type Lines = BTreeMap<String, BTreeMap<String, String>>;

fn main() -> Result<(), Box<dyn error::Error>> {
    write("units.txt", &BTreeMap::new(), units()?)?;
    let mut names = Lines::new();
    for id in IterableDataProvider::<CurrencyExtendedDataV1>::iter_ids(&Baked)? {
        let found = load::<CurrencyExtendedDataV1>(&id)?;
        let value = forms(&found.get().elements, str::to_owned);
        let line = names.entry(id.locale.to_string()).or_default();
        line.insert(id.marker_attributes.to_string(), value);
    }
    write("currencies.txt", &BTreeMap::new(), names)?;
    write("zones.txt", &zones::general()?, zones::names_of_locales()?)
}

macro_rules! units {
    ($($marker:ident $data:ident)*) => {
        $($data!(Baked, ITER);)*

        /// The names in all tables of units.
        fn units() -> Result<Lines, Box<dyn error::Error>> {
            let mut names = Lines::new();
            $(for id in IterableDataProvider::<units::$marker>::iter_ids(&Baked)? {
                let found = load::<units::$marker>(&id)?;
                let (width, unit) = id.marker_attributes.split_once('-').ok_or("no width")?;
                let key = format!("{}{unit}", width.get(..1).ok_or("no width")?);
                let value = forms(&found.get().elements, pattern);
                let line = names.entry(id.locale.to_string()).or_default();
                line.entry(key).or_insert(value);
            })*
            Ok(names)
        }
    };
}

units! {
    UnitsNamesAreaCoreV1 impl_units_names_area_core_v1
    UnitsNamesAreaExtendedV1 impl_units_names_area_extended_v1
    UnitsNamesAreaOutlierV1 impl_units_names_area_outlier_v1
    UnitsNamesDurationCoreV1 impl_units_names_duration_core_v1
    UnitsNamesDurationExtendedV1 impl_units_names_duration_extended_v1
    UnitsNamesDurationOutlierV1 impl_units_names_duration_outlier_v1
    UnitsNamesLengthCoreV1 impl_units_names_length_core_v1
    UnitsNamesLengthExtendedV1 impl_units_names_length_extended_v1
    UnitsNamesLengthOutlierV1 impl_units_names_length_outlier_v1
    UnitsNamesMassCoreV1 impl_units_names_mass_core_v1
    UnitsNamesMassExtendedV1 impl_units_names_mass_extended_v1
    UnitsNamesMassOutlierV1 impl_units_names_mass_outlier_v1
    UnitsNamesVolumeCoreV1 impl_units_names_volume_core_v1
    UnitsNamesVolumeExtendedV1 impl_units_names_volume_extended_v1
    UnitsNamesVolumeOutlierV1 impl_units_names_volume_outlier_v1
}

fn load<M: DataMarker>(id: &DataIdentifierCow<'static>) -> Result<DataPayload<M>, DataError>
where
    Baked: DataProvider<M>,
{
    Ok(Baked.load(DataRequest { id: id.as_borrowed(), ..Default::default() })?.payload)
}

fn pattern(pattern: &SinglePlaceholderPattern) -> String {
    writeable::Writeable::write_to_string(&pattern.interpolate(("{0}",))).into_owned()
}

/// The form for `other`, then the others that differ from it.
fn forms<V: VarULE + ?Sized>(
    elements: &PluralElementsPackedULE<V>,
    text: impl Fn(&V) -> String,
) -> String {
    let decoded = elements.decode().map(|(_, value)| text(value));
    let other = decoded.other();
    let all = [
        ("zero", decoded.zero()),
        ("one", decoded.one()),
        ("two", decoded.two()),
        ("few", decoded.few()),
        ("many", decoded.many()),
    ];
    let mut value = other.clone();
    for (count, form) in all.into_iter().filter(|(_, form)| *form != other) {
        value.push_str(&format!("|{count}:{form}"));
    }
    let marks = |form: &String| form.contains(['|', '\t', '\n']);
    assert!(!marks(other) && !all.iter().any(|(_, form)| marks(form)), "{value}");
    // No name has a form of its own for the digit 0 or 1; a reader would have to know it.
    assert!(decoded.explicit_zero().is_none() && decoded.explicit_one().is_none(), "{value}");
    value
}

/// Writes a file; what a line's parents say as well is left out.
fn write(
    name: &str,
    general: &BTreeMap<String, String>,
    lines: Lines,
) -> Result<(), Box<dyn error::Error>> {
    let fallbacker = LocaleFallbacker::new();
    let tags = lines.keys().cloned().collect::<BTreeSet<_>>();
    let mut out = String::from("#\t49");
    general.iter().for_each(|(key, value)| out.push_str(&format!("\t{key}={value}")));
    out.push('\n');
    for (tag, own) in &lines {
        let mut parents = Vec::new();
        let mut chain = fallbacker.for_config(Default::default()).fallback_for(tag.parse()?);
        while !chain.get().is_unknown() {
            chain.step();
            let parent = chain.get().to_string();
            if tags.contains(&parent) {
                parents.push(parent);
            }
        }
        let inherited =
            |key: &String| parents.iter().find_map(|parent| lines.get(parent)?.get(key));
        out.push_str(&format!("{tag}\t{}", parents.first().map_or("", String::as_str)));
        for (key, value) in own.iter().filter(|(key, value)| inherited(key) != Some(*value)) {
            out.push_str(&format!("\t{key}={value}"));
        }
        out.push('\n');
    }
    fs::write(Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(name), out)?;
    Ok(())
}
