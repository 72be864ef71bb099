//! The units of measures.
//!
//! These are the CLDR core unit identifiers of the five categories ICU4X formats (area, duration,
//! length, mass, volume), those that `icu_experimental_data` 0.7 (CLDR 49) names in at least a
//! hundred combinations of locale and width. Left out: `day-person`, which has no root data, and
//! units such as `cup-jp`, `slug` or `fortnight` that most languages would show by the root's
//! English abbreviation.

/// The kind of quantity that a unit measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum UnitCategory {
    /// Square meters, acres.
    Area,
    /// Hours, years.
    Duration,
    /// Kilometers, feet.
    Length,
    /// Kilograms, pounds.
    Mass,
    /// Liters, barrels.
    Volume,
}

/// Every unit a measure may have, sorted by identifier, with its category.
pub const UNITS: &[(&str, UnitCategory)] = &[
    ("acre", UnitCategory::Area),
    ("acre-foot", UnitCategory::Volume),
    ("astronomical-unit", UnitCategory::Length),
    ("barrel", UnitCategory::Volume),
    ("bushel", UnitCategory::Volume),
    ("carat", UnitCategory::Mass),
    ("centiliter", UnitCategory::Volume),
    ("centimeter", UnitCategory::Length),
    ("century", UnitCategory::Duration),
    ("cubic-centimeter", UnitCategory::Volume),
    ("cubic-foot", UnitCategory::Volume),
    ("cubic-inch", UnitCategory::Volume),
    ("cubic-kilometer", UnitCategory::Volume),
    ("cubic-meter", UnitCategory::Volume),
    ("cubic-mile", UnitCategory::Volume),
    ("cubic-yard", UnitCategory::Volume),
    ("cup", UnitCategory::Volume),
    ("cup-metric", UnitCategory::Volume),
    ("dalton", UnitCategory::Mass),
    ("day", UnitCategory::Duration),
    ("decade", UnitCategory::Duration),
    ("deciliter", UnitCategory::Volume),
    ("decimeter", UnitCategory::Length),
    ("dessert-spoon", UnitCategory::Volume),
    ("dessert-spoon-imperial", UnitCategory::Volume),
    ("dram", UnitCategory::Volume),
    ("drop", UnitCategory::Volume),
    ("dunam", UnitCategory::Area),
    ("earth-mass", UnitCategory::Mass),
    ("earth-radius", UnitCategory::Length),
    ("fathom", UnitCategory::Length),
    ("fluid-ounce", UnitCategory::Volume),
    ("fluid-ounce-imperial", UnitCategory::Volume),
    ("fluid-ounce-metric", UnitCategory::Volume),
    ("foot", UnitCategory::Length),
    ("furlong", UnitCategory::Length),
    ("gallon", UnitCategory::Volume),
    ("gallon-imperial", UnitCategory::Volume),
    ("grain", UnitCategory::Mass),
    ("gram", UnitCategory::Mass),
    ("hectare", UnitCategory::Area),
    ("hectoliter", UnitCategory::Volume),
    ("hour", UnitCategory::Duration),
    ("inch", UnitCategory::Length),
    ("jigger", UnitCategory::Volume),
    ("kilogram", UnitCategory::Mass),
    ("kilometer", UnitCategory::Length),
    ("light-year", UnitCategory::Length),
    ("liter", UnitCategory::Volume),
    ("megaliter", UnitCategory::Volume),
    ("meter", UnitCategory::Length),
    ("microgram", UnitCategory::Mass),
    ("micrometer", UnitCategory::Length),
    ("microsecond", UnitCategory::Duration),
    ("mile", UnitCategory::Length),
    ("mile-scandinavian", UnitCategory::Length),
    ("milligram", UnitCategory::Mass),
    ("milliliter", UnitCategory::Volume),
    ("millimeter", UnitCategory::Length),
    ("millisecond", UnitCategory::Duration),
    ("minute", UnitCategory::Duration),
    ("month", UnitCategory::Duration),
    ("nanometer", UnitCategory::Length),
    ("nanosecond", UnitCategory::Duration),
    ("nautical-mile", UnitCategory::Length),
    ("night", UnitCategory::Duration),
    ("ounce", UnitCategory::Mass),
    ("ounce-troy", UnitCategory::Mass),
    ("parsec", UnitCategory::Length),
    ("picometer", UnitCategory::Length),
    ("pinch", UnitCategory::Volume),
    ("pint", UnitCategory::Volume),
    ("pint-metric", UnitCategory::Volume),
    ("point", UnitCategory::Length),
    ("pound", UnitCategory::Mass),
    ("quart", UnitCategory::Volume),
    ("quart-imperial", UnitCategory::Volume),
    ("quarter", UnitCategory::Duration),
    ("second", UnitCategory::Duration),
    ("solar-mass", UnitCategory::Mass),
    ("solar-radius", UnitCategory::Length),
    ("square-centimeter", UnitCategory::Area),
    ("square-foot", UnitCategory::Area),
    ("square-inch", UnitCategory::Area),
    ("square-kilometer", UnitCategory::Area),
    ("square-meter", UnitCategory::Area),
    ("square-mile", UnitCategory::Area),
    ("square-yard", UnitCategory::Area),
    ("stone", UnitCategory::Mass),
    ("tablespoon", UnitCategory::Volume),
    ("teaspoon", UnitCategory::Volume),
    ("ton", UnitCategory::Mass),
    ("tonne", UnitCategory::Mass),
    ("week", UnitCategory::Duration),
    ("yard", UnitCategory::Length),
    ("year", UnitCategory::Duration),
];

/// The unit of that CLDR identifier as a static name, with its category; `None` if it cannot be
/// formatted.
///
/// ```
/// use depeche_fluent::fact::{UnitCategory, unit};
///
/// assert_eq!(unit("kilometer"), Some(("kilometer", UnitCategory::Length)));
/// assert_eq!(unit("km"), None);
/// ```
pub fn unit(id: &str) -> Option<(&'static str, UnitCategory)> {
    let at = UNITS.binary_search_by_key(&id, |(known, _)| known).ok()?;
    UNITS.get(at).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted_so_that_every_unit_is_found() {
        assert!(UNITS.is_sorted_by(|(left, _), (right, _)| left < right));
        assert!(UNITS.iter().all(|&entry| unit(entry.0) == Some(entry)));
        assert_eq!(unit("parsecs"), None);
    }
}
