//! Measures: a number with its unit, by CLDR's names.

use fixed_decimal::Decimal;

use super::forms::Forms;
use super::words::UnitDisplay;
use crate::cldr::UNITS;
use crate::fact;
use crate::locale::Locale;

/// Formats numbers with one unit.
#[derive(Debug)]
pub(super) struct UnitFormatter {
    names: Forms,
}

impl UnitFormatter {
    /// Builds a formatter; `None` for a unit without names in CLDR.
    pub(super) fn new(locale: &Locale, unit: &str, display: UnitDisplay) -> Option<Self> {
        let width = match display {
            UnitDisplay::Short => "s",
            UnitDisplay::Long => "l",
            UnitDisplay::Narrow => "n",
        };
        fact::unit(unit)?;
        let names = UNITS.names(locale).of(width, unit)?;
        Some(Self { names: Forms::new(locale, names)? })
    }

    /// The text before and after a number. The second is `None` if the name includes the number,
    /// like the Arabic word for two meters.
    pub(super) fn around(&self, shown: &Decimal) -> (&'static str, Option<&'static str>) {
        let (_, pattern) = self.names.get(shown);
        let split = pattern.split_once("{0}");
        split.map_or((pattern, None), |(before, after)| (before, Some(after)))
    }
}

/// Whether CLDR has names for this unit.
pub(super) fn is_known(unit: &str) -> bool {
    fact::unit(unit).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_regional_name_wins_over_that_of_the_language() {
        let name = |tag: &str, unit, display| {
            let locale = tag.parse().expect("a tag");
            let names = UnitFormatter::new(&locale, unit, display).expect("names");
            let (before, after) = names.around(&Decimal::from(3));
            format!("{before}3{}", after.unwrap_or_default())
        };
        assert_eq!(name("fr", "centimeter", UnitDisplay::Short), "3\u{202f}cm");
        assert_eq!(name("fr-CA", "centimeter", UnitDisplay::Short), "3\u{a0}cm");
        assert_eq!(name("en-GB", "cup", UnitDisplay::Long), "3 US cups");
        assert_eq!(name("zh-HK", "millimeter", UnitDisplay::Short), "3 毫米");
        assert_eq!(name("pa-Guru", "acre", UnitDisplay::Short), "3 ਏਕੜ");
        assert_eq!(name("tlh", "kilometer", UnitDisplay::Short), "3 km");
    }

    #[test]
    fn every_unit_of_a_fact_has_a_formatter() {
        let locale = "fr".parse().expect("a tag");
        for (unit, _) in fact::UNITS {
            assert!(UnitFormatter::new(&locale, unit, UnitDisplay::Long).is_some(), "{unit}");
        }
    }
}
