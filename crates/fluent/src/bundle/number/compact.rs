//! Compact notation: 1,2 M, 3 millions.

use fixed_decimal::Decimal;
use icu_plurals::{PluralOperands, PluralRules};

use super::options::NumberOptions;
use super::pattern::{Affixes, positive};
use crate::bundle::plural;
use crate::cldr::Symbols;
use crate::fact::Number;
use crate::locale::Locale;

/// The largest power of ten that CLDR has patterns for.
const LARGEST: i16 = 14;

/// Shortens large numbers.
#[derive(Debug)]
pub(super) struct Compact {
    rules: PluralRules,
    /// By power of ten and plural category: the number of digits that stay, and the text around
    /// them.
    patterns: Vec<Size>,
}

#[derive(Debug)]
struct Size {
    power: i16,
    count: &'static str,
    /// The power of ten that is left out.
    shift: i16,
    /// Whether the number is written at all.
    digits: bool,
    affixes: Affixes,
}

impl Compact {
    /// Parses a locale's patterns; `length` is `s` (short) or `l` (long).
    pub(super) fn new(locale: &Locale, symbols: &Symbols, length: char) -> Option<Self> {
        let rules = plural::rules(locale, false)?;
        let own = format!("{}{length}", symbols.system);
        let has_own = symbols.record.all('z').any(|(key, _)| key.starts_with(&own));
        let prefix = if has_own { own } else { format!("latn{length}") };
        let patterns = symbols.record.all('z').filter_map(|(key, pattern)| {
            let (power, count) = key.strip_prefix(&prefix)?.split_once('/')?;
            let power = power.parse().ok()?;
            let digits = i16::try_from(positive(pattern).matches('0').count()).ok()?;
            // The pattern `0` means that the number is not shortened; French `mille` includes the
            // number 1.
            let shift = if pattern == "0" { 0 } else { power + 1 - digits.max(1) };
            let affixes = Affixes::new(pattern, symbols, "");
            Some(Size { power, count, shift, digits: digits > 0, affixes })
        });
        let patterns = patterns.collect();
        Some(Self { rules, patterns })
    }

    /// The number as it will be written, without the power of ten that is left out, and that power.
    pub(super) fn shorten(&self, number: &Number, options: &NumberOptions) -> (Decimal, i16) {
        let power = |decimal: &Decimal| {
            let start = decimal.absolute.nonzero_magnitude_start();
            if decimal.absolute.is_zero() { 0 } else { start.min(LARGEST) }
        };
        let shifted = |power: i16| {
            let shift = self.shift(power);
            let mut decimal = number.decimal().clone();
            decimal.multiply_pow10(-shift);
            let decimal = Number::from(decimal);
            (
                if options.has_digits() {
                    options.shown(&decimal, None)
                } else {
                    rounded(&decimal)
                },
                shift,
            )
        };
        let first = power(number.decimal());
        let (shown, shift) = shifted(first);
        // 999,999 rounds to 1000 thousand, which is a million.
        let after = power(&shown).saturating_add(shift).min(LARGEST);
        if after > first {
            let (shown, _) = shifted(after);
            return (shown, after);
        }
        (shown, first)
    }

    fn shift(&self, power: i16) -> i16 {
        self.patterns
            .iter()
            .find(|size| size.power == power && size.digits)
            .map_or(0, |size| size.shift)
    }

    /// The text around a shortened number, and whether the number itself is written; `None` if it
    /// is not shortened.
    pub(super) fn around(&self, shown: &Decimal, power: i16) -> Option<(&Affixes, bool)> {
        let category = plural::word(self.rules.category_for(PluralOperands::from(shown)));
        let find = |wanted: &str| {
            self.patterns.iter().find(|size| size.power == power && size.count == wanted)
        };
        let is_one = Number::from(shown.clone()).same_value(&Number::from(1));
        let exactly = find("1").filter(|_| is_one);
        let size = exactly.or_else(|| find(category)).or_else(|| find("other"))?;
        Some((&size.affixes, size.digits))
    }
}

/// ECMA-402's default rounding: two significant digits, or all digits of the whole number.
fn rounded(number: &Number) -> Decimal {
    let two = NumberOptions { maximum_significant_digits: Some(2), ..NumberOptions::PLAIN };
    let whole = NumberOptions { maximum_fraction_digits: Some(0), ..NumberOptions::PLAIN };
    let absolute = &number.decimal().absolute;
    let large = !absolute.is_zero() && absolute.nonzero_magnitude_start() >= 1;
    let mut shown = if large { whole.shown(number, None) } else { two.shown(number, None) };
    shown.absolute.trim_end();
    shown
}
