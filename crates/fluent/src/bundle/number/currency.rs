//! Money: an amount with the symbol, the code or the name of its currency.

use fixed_decimal::Decimal;

use super::forms::Forms;
use super::words::CurrencyDisplay;
use crate::cldr::{CURRENCIES, NUMBERS, Symbols};
use crate::locale::Locale;

/// Whether the text has the form of an ISO 4217 code.
pub(super) fn is_code(text: &str) -> bool {
    text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_alphabetic())
}

/// The fraction digits of a currency (ISO 4217, by CLDR).
pub(super) fn minor_units(code: &str) -> u8 {
    NUMBERS.general(code).and_then(|digits| digits.parse().ok()).unwrap_or(2)
}

/// The sign of a currency beside an amount; `None` if its name is shown instead.
pub(super) fn symbol<'c>(
    code: &'c str,
    symbols: &Symbols,
    display: CurrencyDisplay,
) -> Option<&'c str> {
    let stated = |kind: &str| symbols.record.of(kind, code);
    match display {
        CurrencyDisplay::Symbol => Some(stated("S").unwrap_or(code)),
        CurrencyDisplay::NarrowSymbol => Some(stated("N").or_else(|| stated("S")).unwrap_or(code)),
        CurrencyDisplay::Code => Some(code),
        CurrencyDisplay::Name => None,
    }
}

/// The names of a currency, which inflect with the amount: 1 euro, 2 euros.
#[derive(Debug)]
pub(super) struct CurrencyNames {
    names: Forms,
    /// `{0} {1}`, by plural category.
    patterns: Vec<(&'static str, &'static str)>,
}

impl CurrencyNames {
    /// Builds the names; `None` for a currency without names.
    pub(super) fn new(locale: &Locale, code: &str, symbols: &Symbols) -> Option<Self> {
        let names = Forms::new(locale, CURRENCIES.names(locale).get(code)?)?;
        let system = format!("w{}/", symbols.system);
        let stated = |count: &'static str| {
            let own = symbols.record.of(&system, count);
            Some((count, own.or_else(|| symbols.record.of("wlatn/", count))?))
        };
        let counts = ["zero", "one", "two", "few", "many", "other"];
        let patterns = counts.into_iter().filter_map(stated).collect();
        Some(Self { names, patterns })
    }

    /// The text before and after an amount, with the name in the place of `{1}`.
    pub(super) fn around(&self, amount: &Decimal) -> (&'static str, &str, &'static str, bool) {
        let (category, name) = self.names.get(amount);
        let find = |wanted: &str| {
            self.patterns.iter().find(|(count, _)| *count == wanted).map(|(_, pattern)| *pattern)
        };
        let pattern = find(category).or_else(|| find("other")).unwrap_or("{0} {1}");
        let first = pattern.find("{0}") < pattern.find("{1}");
        let between = pattern
            .split_once(if first { "{0}" } else { "{1}" })
            .and_then(|(_, rest)| rest.split_once(if first { "{1}" } else { "{0}" }));
        let (between, after) = between.unwrap_or((" ", ""));
        (between, name, after, first)
    }
}
