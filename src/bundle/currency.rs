//! Money: an amount with its currency, as CLDR writes it.

use fixed_decimal::{Decimal, Sign};
use icu::decimal::DecimalFormatter;
use icu::decimal::options::DecimalFormatterOptions;
use icu::experimental::dimension::currency::CurrencyType;
use icu::experimental::dimension::currency::formatter::CurrencyFormatter;
use icu::experimental::dimension::currency::options::{CurrencyFormatterOptions, CurrencyUsage};
use writeable::Writeable;

use super::number::NumberOptions;

/// ECMA-402's `currencyDisplay`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub(super) enum CurrencyDisplay {
    #[default]
    Symbol,
    NarrowSymbol,
    Code,
    Name,
}

impl CurrencyDisplay {
    pub(super) const WORDS: &[(&str, Self)] = &[
        ("symbol", Self::Symbol),
        ("narrowSymbol", Self::NarrowSymbol),
        ("code", Self::Code),
        ("name", Self::Name),
    ];
}

/// Whether the text has the form of an ISO 4217 code.
pub(super) fn is_code(text: &str) -> bool {
    text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_alphabetic())
}

/// Formats amounts of one currency.
///
/// ICU4X 2.4 rounds every amount to the currency's own digits; amounts here keep the digits of the
/// fact. So what ICU4X writes around the digits is found once, and the digits are written by us.
#[derive(Debug)]
pub(super) struct MoneyFormatter {
    positive: Around,
    negative: Around,
    minor_units: u8,
    /// The name of a currency inflects with the number: ICU4X writes these whole.
    named: Option<CurrencyFormatter<DecimalFormatter>>,
}

#[derive(Debug)]
struct Around {
    before: String,
    after: String,
}

impl MoneyFormatter {
    pub(super) fn new(
        locale: &icu::locale::Locale,
        code: &str,
        options: &NumberOptions,
    ) -> Option<Self> {
        let currency = CurrencyType::try_from(
            &code.to_ascii_lowercase().parse::<icu::locale::extensions::unicode::Value>().ok()?,
        )
        .ok()?;
        let mut usage = CurrencyFormatterOptions::default();
        if options.accounting {
            usage.usage = CurrencyUsage::Accounting;
        }
        let formatter = match options.currency_display {
            CurrencyDisplay::Symbol => {
                CurrencyFormatter::try_new_symbol(locale.into(), currency, usage)
            }
            CurrencyDisplay::NarrowSymbol => {
                CurrencyFormatter::try_new_symbol_narrow(locale.into(), currency, usage)
            }
            CurrencyDisplay::Code => {
                CurrencyFormatter::try_new_code(locale.into(), currency, usage)
            }
            CurrencyDisplay::Name => CurrencyFormatter::try_new_name(locale.into(), currency),
        }
        .ok()?;
        let digits =
            DecimalFormatter::try_new(locale.into(), DecimalFormatterOptions::default()).ok()?;
        let one = Decimal::from(1);
        let text = formatter.format_fixed_decimal(&one).write_to_string().into_owned();
        // The most fraction digits that are found in the text are the currency's own.
        let (minor_units, positive) = (0..=4_u8).rev().find_map(|units| {
            let mut number = one.clone();
            number.absolute.pad_end(-i16::from(units));
            Some((units, Around::find(&text, &digits.format_to_string(&number))?))
        })?;
        let mut number = one.clone();
        number.absolute.pad_end(-i16::from(minor_units));
        let written = digits.format_to_string(&number);
        let minus = Decimal::from(-1);
        let text = formatter.format_fixed_decimal(&minus).write_to_string().into_owned();
        let negative = Around::find(&text, &written)?;
        let named = (options.currency_display == CurrencyDisplay::Name).then_some(formatter);
        Some(Self { positive, negative, minor_units, named })
    }

    /// The fraction digits of the currency.
    pub(super) fn minor_units(&self) -> u8 {
        self.minor_units
    }

    /// Writes an amount; `digits` writes the number itself.
    pub(super) fn write(&self, amount: &Decimal, digits: &DecimalFormatter, out: &mut String) {
        if let Some(named) = &self.named {
            // Writing to a string cannot fail.
            let _ = named.format_fixed_decimal(amount).write_to(out);
            return;
        }
        let mut unsigned = amount.clone();
        let around = if amount.sign == Sign::Negative {
            unsigned.sign = Sign::None;
            &self.negative
        } else {
            &self.positive
        };
        out.push_str(&around.before);
        let _ = digits.format(&unsigned).write_to(out);
        out.push_str(&around.after);
    }
}

impl Around {
    fn find(text: &str, number: &str) -> Option<Self> {
        let (before, after) = text.split_once(number)?;
        Some(Self { before: before.to_owned(), after: after.to_owned() })
    }
}
