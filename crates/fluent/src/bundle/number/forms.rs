//! The plural forms of a name: 1 kilometer, 2 kilometers.

use fixed_decimal::Decimal;
use icu_plurals::{PluralOperands, PluralRules};

use crate::bundle::plural;
use crate::locale::Locale;

/// A name in its plural forms.
#[derive(Debug)]
pub(super) struct Forms {
    other: &'static str,
    /// By plural category, those that differ from `other`.
    special: Vec<(&'static str, &'static str)>,
    rules: PluralRules,
}

impl Forms {
    /// Parses `kilometers|one:kilometer`, the notation of `data/cldr`.
    pub(super) fn new(locale: &Locale, value: &'static str) -> Option<Self> {
        let mut forms = value.split('|');
        let other = forms.next()?;
        let special = forms.filter_map(|form| form.split_once(':')).collect();
        Some(Self { other, special, rules: plural::rules(locale, false)? })
    }

    /// The plural category of a number, and its form of the name.
    pub(super) fn get(&self, number: &Decimal) -> (&'static str, &'static str) {
        let category = plural::word(self.rules.category_for(PluralOperands::from(number)));
        let special = self.special.iter().find(|(count, _)| *count == category);
        (category, special.map_or(self.other, |(_, form)| form))
    }
}
