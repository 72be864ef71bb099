//! Measures: a number with its unit, as CLDR writes it.

use fixed_decimal::Decimal;
use icu::decimal::DecimalFormatter;
use icu::experimental::dimension::units::categorized_formatter::CategorizedFormatter;
use icu::experimental::dimension::units::options::{UnitsFormatterOptions, Width};
use icu::experimental::measure::category as measure;
use writeable::Writeable;

use crate::fact;

/// ECMA-402's `unitDisplay`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub(super) enum UnitDisplay {
    #[default]
    Short,
    Long,
    Narrow,
}

impl UnitDisplay {
    pub(super) const WORDS: &[(&str, Self)] =
        &[("short", Self::Short), ("long", Self::Long), ("narrow", Self::Narrow)];
}

/// Formats numbers with one unit.
#[derive(Debug)]
pub(super) struct UnitFormatter {
    unit: Category,
    /// The formatter ICU4X uses inside, to find the digits it wrote.
    inner: DecimalFormatter,
}

#[derive(Debug)]
enum Category {
    Area(CategorizedFormatter<measure::Area>),
    Duration(CategorizedFormatter<measure::Duration>),
    Length(CategorizedFormatter<measure::Length>),
    Mass(CategorizedFormatter<measure::Mass>),
    Volume(CategorizedFormatter<measure::Volume>),
}

impl UnitFormatter {
    /// Builds one; `None` for a unit ICU4X has no data for.
    pub(super) fn new(
        locale: &icu::locale::Locale,
        unit: &str,
        display: UnitDisplay,
    ) -> Option<Self> {
        let id = fact::unit_id(unit)?;
        let mut options = UnitsFormatterOptions::default();
        options.width = match display {
            UnitDisplay::Short => Width::Short,
            UnitDisplay::Long => Width::Long,
            UnitDisplay::Narrow => Width::Narrow,
        };
        // ICU4X 2.4 names only a few units; the rest is reached through the public identifier.
        macro_rules! category {
            ($variant:ident, $any:expr) => {{
                let mut unit = $any;
                unit.unit.id = Some(id);
                CategorizedFormatter::try_new_outlier(locale.into(), unit, options)
                    .ok()
                    .map(Category::$variant)
            }};
        }
        let unit = category!(Length, measure::Length::meter())
            .or_else(|| category!(Duration, measure::Duration::second()))
            .or_else(|| category!(Area, measure::Area::square_meter()))
            .or_else(|| category!(Mass, measure::Mass::kilogram()))
            .or_else(|| category!(Volume, measure::Volume::cubic_meter()))?;
        let inner = DecimalFormatter::try_new(locale.into(), Default::default()).ok()?;
        Some(Self { unit, inner })
    }

    /// Writes a number with the unit; `digits` writes the number itself.
    pub(super) fn write(&self, number: &Decimal, digits: &DecimalFormatter, out: &mut String) {
        let text = match &self.unit {
            Category::Area(unit) => {
                unit.format_fixed_decimal(number).write_to_string().into_owned()
            }
            Category::Duration(unit) => {
                unit.format_fixed_decimal(number).write_to_string().into_owned()
            }
            Category::Length(unit) => {
                unit.format_fixed_decimal(number).write_to_string().into_owned()
            }
            Category::Mass(unit) => {
                unit.format_fixed_decimal(number).write_to_string().into_owned()
            }
            Category::Volume(unit) => {
                unit.format_fixed_decimal(number).write_to_string().into_owned()
            }
        };
        let written = self.inner.format_to_string(number);
        let wanted = digits.format_to_string(number);
        match text.split_once(&written) {
            Some((before, after)) if written != wanted => {
                out.extend([before, &wanted, after]);
            }
            _ => out.push_str(&text),
        }
    }
}

/// Whether ICU4X formats this unit.
pub(super) fn is_known(unit: &str) -> bool {
    fact::unit_id(unit).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_unit_of_a_fact_has_a_formatter() {
        let locale = icu::locale::locale!("fr");
        for unit in fact::UNITS {
            assert!(UnitFormatter::new(&locale, unit, UnitDisplay::Long).is_some(), "{unit}");
        }
    }
}
