//! Measures: a number with its unit, as CLDR writes it.

use fixed_decimal::Decimal;
use icu_experimental::dimension::provider::units::categorized_display_names as data;
use icu_experimental::dimension::provider::units::display_names::UnitsDisplayNames;
use icu_experimental::provider::Baked;
use icu_plurals::{PluralOperands, PluralRules};
use icu_provider::marker::ErasedMarker;
use icu_provider::prelude::*;
use writeable::Writeable;

use crate::bundle::plural;
use crate::fact::{self, UnitCategory};
use crate::locale::Locale;

/// ECMA-402's `unitDisplay`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub(in crate::bundle) enum UnitDisplay {
    #[default]
    Short,
    Long,
    Narrow,
}

impl UnitDisplay {
    pub(in crate::bundle) const WORDS: &[(&str, Self)] =
        &[("short", Self::Short), ("long", Self::Long), ("narrow", Self::Narrow)];
}

/// Formats numbers with one unit.
///
/// ICU4X 2.4's own `CategorizedFormatter` gives Arabic readers “30 km”: it looks for a name in the
/// first of three tables, which answers with the root's where the locale's own is in the second.
#[derive(Debug)]
pub(super) struct UnitFormatter {
    names: DataPayload<ErasedMarker<UnitsDisplayNames<'static>>>,
    rules: PluralRules,
}

impl UnitFormatter {
    /// Builds one; `None` for a unit ICU4X has no data for.
    pub(super) fn new(locale: &Locale, unit: &str, display: UnitDisplay) -> Option<Self> {
        let rules = plural::rules(locale, false)?;
        let locale = locale.as_icu();
        let width = match display {
            UnitDisplay::Short => "short",
            UnitDisplay::Long => "long",
            UnitDisplay::Narrow => "narrow",
        };
        let attributes = format!("{width}-{unit}");
        let attributes = DataMarkerAttributes::try_from_str(&attributes).ok()?;
        let names = match fact::unit(unit)?.1 {
            UnitCategory::Area => nearest(
                &[
                    load::<data::UnitsNamesAreaCoreV1>,
                    load::<data::UnitsNamesAreaExtendedV1>,
                    load::<data::UnitsNamesAreaOutlierV1>,
                ],
                locale,
                attributes,
            ),
            UnitCategory::Duration => nearest(
                &[
                    load::<data::UnitsNamesDurationCoreV1>,
                    load::<data::UnitsNamesDurationExtendedV1>,
                    load::<data::UnitsNamesDurationOutlierV1>,
                ],
                locale,
                attributes,
            ),
            UnitCategory::Length => nearest(
                &[
                    load::<data::UnitsNamesLengthCoreV1>,
                    load::<data::UnitsNamesLengthExtendedV1>,
                    load::<data::UnitsNamesLengthOutlierV1>,
                ],
                locale,
                attributes,
            ),
            UnitCategory::Mass => nearest(
                &[
                    load::<data::UnitsNamesMassCoreV1>,
                    load::<data::UnitsNamesMassExtendedV1>,
                    load::<data::UnitsNamesMassOutlierV1>,
                ],
                locale,
                attributes,
            ),
            UnitCategory::Volume => nearest(
                &[
                    load::<data::UnitsNamesVolumeCoreV1>,
                    load::<data::UnitsNamesVolumeExtendedV1>,
                    load::<data::UnitsNamesVolumeOutlierV1>,
                ],
                locale,
                attributes,
            ),
        }?;
        Some(Self { names, rules })
    }

    /// Writes a number with the unit; `number` writes the number itself.
    pub(super) fn write(&self, shown: &Decimal, number: impl Writeable, out: &mut String) {
        let pattern = self.names.get().get(PluralOperands::from(shown), &self.rules);
        // Writing to a string cannot fail.
        let _ = pattern.interpolate((number,)).write_to(out);
    }
}

/// Names of one table, and the locale they are of.
type Loaded = (DataPayload<ErasedMarker<UnitsDisplayNames<'static>>>, DataLocale);

/// The names of the table whose locale is nearest to the one wanted.
fn nearest(
    tables: &[fn(&icu_locale::Locale, &DataMarkerAttributes) -> Option<Loaded>],
    locale: &icu_locale::Locale,
    attributes: &DataMarkerAttributes,
) -> Option<DataPayload<ErasedMarker<UnitsDisplayNames<'static>>>> {
    let found = tables.iter().filter_map(|load| load(locale, attributes));
    let is_root = |found: &Loaded| found.1.is_unknown();
    found.min_by_key(is_root).map(|(names, _)| names)
}

fn load<M>(locale: &icu_locale::Locale, attributes: &DataMarkerAttributes) -> Option<Loaded>
where
    M: DataMarker<DataStruct = UnitsDisplayNames<'static>>,
    Baked: DataProvider<M>,
{
    let wanted = M::make_locale(icu_locale::preferences::LocalePreferences::from(locale));
    let mut metadata = DataRequestMetadata::default();
    metadata.silent = true;
    let id = DataIdentifierBorrowed::for_marker_attributes_and_locale(attributes, &wanted);
    let response = Baked.load(DataRequest { id, metadata }).ok()?;
    Some((response.payload.cast(), response.metadata.locale.unwrap_or(wanted)))
}

/// Whether ICU4X formats this unit.
pub(super) fn is_known(unit: &str) -> bool {
    fact::unit(unit).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_unit_of_a_fact_has_a_formatter() {
        let locale = "fr".parse().expect("a tag");
        for (unit, _) in fact::UNITS {
            assert!(UnitFormatter::new(&locale, unit, UnitDisplay::Long).is_some(), "{unit}");
        }
    }
}
