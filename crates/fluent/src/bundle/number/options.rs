//! The options of `NUMBER`, by their ECMA-402 names, and the rounding they ask for.

use fixed_decimal::{Decimal, SignDisplay, SignedRoundingMode, UnsignedRoundingMode};

use super::words::{CurrencyDisplay, Grouping, Notation, SignWord, Style, UnitDisplay};
use super::{currency, unit};
use crate::bundle::option_reader::OptionReader;
use crate::fact::Number;

/// The options of `NUMBER`, by their ECMA-402 names.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
pub(in crate::bundle) struct NumberOptions {
    /// `type: "ordinal"`: which plural rules a selector uses.
    pub(in crate::bundle) ordinal: bool,
    pub(in crate::bundle) style: Option<Style>,
    pub(in crate::bundle) currency: Option<String>,
    pub(in crate::bundle) currency_display: CurrencyDisplay,
    pub(in crate::bundle) accounting: bool,
    pub(in crate::bundle) unit: Option<String>,
    pub(in crate::bundle) unit_display: UnitDisplay,
    pub(in crate::bundle) notation: Option<Notation>,
    pub(in crate::bundle) grouping: Option<Grouping>,
    pub(in crate::bundle) minimum_integer_digits: Option<u8>,
    pub(in crate::bundle) minimum_fraction_digits: Option<u8>,
    pub(in crate::bundle) maximum_fraction_digits: Option<u8>,
    pub(in crate::bundle) minimum_significant_digits: Option<u8>,
    pub(in crate::bundle) maximum_significant_digits: Option<u8>,
    pub(in crate::bundle) sign_display: Option<SignWord>,
    pub(in crate::bundle) numbering_system: Option<String>,
}

impl NumberOptions {
    /// Without options: digits as they were written.
    pub(in crate::bundle) const PLAIN: Self = Self {
        ordinal: false,
        style: None,
        currency: None,
        currency_display: CurrencyDisplay::Symbol,
        accounting: false,
        unit: None,
        unit_display: UnitDisplay::Short,
        notation: None,
        grouping: None,
        minimum_integer_digits: None,
        minimum_fraction_digits: None,
        maximum_fraction_digits: None,
        minimum_significant_digits: None,
        maximum_significant_digits: None,
        sign_display: None,
        numbering_system: None,
    };

    pub(in crate::bundle) fn read(reader: &mut OptionReader<'_>) -> Self {
        let ordinal = reader.one_of("type", &[("cardinal", false), ("ordinal", true)]);
        let style = reader.one_of(
            "style",
            &[
                ("decimal", Style::Decimal),
                ("percent", Style::Percent),
                ("currency", Style::Currency),
                ("unit", Style::Unit),
            ],
        );
        let currency = Self::read_currency(reader, style);
        let unit = Self::read_unit(reader, style);
        let notation = Self::read_notation(reader);
        let options = Self {
            ordinal: ordinal.unwrap_or(false),
            style,
            currency,
            currency_display: reader
                .one_of("currencyDisplay", CurrencyDisplay::WORDS)
                .unwrap_or_default(),
            accounting: reader
                .one_of("currencySign", &[("standard", false), ("accounting", true)])
                .unwrap_or(false),
            unit,
            unit_display: reader.one_of("unitDisplay", UnitDisplay::WORDS).unwrap_or_default(),
            notation,
            grouping: reader.one_of(
                "useGrouping",
                &[
                    ("always", Grouping::Always),
                    ("auto", Grouping::Auto),
                    ("min2", Grouping::Min2),
                    ("true", Grouping::Always),
                    ("false", Grouping::Never),
                    ("0", Grouping::Never),
                    ("1", Grouping::Always),
                ],
            ),
            minimum_integer_digits: reader.whole("minimumIntegerDigits", 1, 21),
            minimum_fraction_digits: reader.whole("minimumFractionDigits", 0, 100),
            maximum_fraction_digits: reader.whole("maximumFractionDigits", 0, 100),
            minimum_significant_digits: reader.whole("minimumSignificantDigits", 1, 21),
            maximum_significant_digits: reader.whole("maximumSignificantDigits", 1, 21),
            sign_display: reader.one_of(
                "signDisplay",
                &[
                    ("auto", SignWord::Auto),
                    ("always", SignWord::Always),
                    ("never", SignWord::Never),
                    ("exceptZero", SignWord::ExceptZero),
                    ("negative", SignWord::Negative),
                ],
            ),
            numbering_system: reader.numbering_system(),
        };
        for name in ["roundingIncrement", "roundingMode", "roundingPriority", "trailingZeroDisplay"]
        {
            reader.refuse(name);
        }
        options.check(reader);
        options
    }

    fn read_currency(reader: &mut OptionReader<'_>, style: Option<Style>) -> Option<String> {
        let currency = reader.text("currency");
        match &currency {
            Some(code) if !currency::is_code(code) => {
                reader.invalid("currency", code, vec!["EUR".to_owned()]);
                return None;
            }
            None if style == Some(Style::Currency) => {
                reader.invalid("currency", "", vec!["EUR".to_owned()]);
            }
            _ => {}
        }
        currency.map(|code| code.to_ascii_uppercase())
    }

    fn read_unit(reader: &mut OptionReader<'_>, style: Option<Style>) -> Option<String> {
        let unit = reader.text("unit");
        match &unit {
            Some(name) if !unit::is_known(name) => reader.unsupported("unit", name),
            None if style == Some(Style::Unit) => {
                reader.invalid("unit", "", vec!["kilometer".to_owned()]);
            }
            _ => {}
        }
        unit
    }

    fn read_notation(reader: &mut OptionReader<'_>) -> Option<Notation> {
        let display = reader
            .one_of(
                "compactDisplay",
                &[("short", Notation::CompactShort), ("long", Notation::CompactLong)],
            )
            .unwrap_or(Notation::CompactShort);
        reader
            .one_of(
                "notation",
                &[
                    ("standard", None),
                    ("compact", Some(display)),
                    ("scientific", Some(Notation::Scientific)),
                    ("engineering", Some(Notation::Engineering)),
                ],
            )
            .flatten()
    }

    /// Refuses options that ECMA-402 refuses, and unsupported combinations.
    fn check(&self, reader: &mut OptionReader<'_>) {
        let crossed = |least: Option<u8>, most: Option<u8>| matches!((least, most), (Some(least), Some(most)) if least > most);
        if crossed(self.minimum_fraction_digits, self.maximum_fraction_digits) {
            let most = self.maximum_fraction_digits.unwrap_or_default();
            reader.invalid(
                "minimumFractionDigits",
                &self.minimum_fraction_digits.unwrap_or_default().to_string(),
                vec![format!("0–{most}")],
            );
        }
        if crossed(self.minimum_significant_digits, self.maximum_significant_digits) {
            let most = self.maximum_significant_digits.unwrap_or_default();
            reader.invalid(
                "minimumSignificantDigits",
                &self.minimum_significant_digits.unwrap_or_default().to_string(),
                vec![format!("1–{most}")],
            );
        }
        let whole = self.style.is_none_or(|style| style == Style::Decimal);
        if let Some(notation) = self.notation.filter(|_| !whole) {
            reader.unsupported("notation", notation.word());
        }
    }

    /// Whether an option sets the number of digits.
    pub(in crate::bundle) fn has_digits(&self) -> bool {
        self.minimum_fraction_digits.is_some()
            || self.maximum_fraction_digits.is_some()
            || self.minimum_significant_digits.is_some()
            || self.maximum_significant_digits.is_some()
    }

    /// The options of an inner call, overridden by those of the outer one.
    pub(in crate::bundle) fn merged(&self, inner: &Self) -> Self {
        Self {
            ordinal: self.ordinal || inner.ordinal,
            style: self.style.or(inner.style),
            currency: self.currency.clone().or_else(|| inner.currency.clone()),
            currency_display: self.currency_display,
            accounting: self.accounting || inner.accounting,
            unit: self.unit.clone().or_else(|| inner.unit.clone()),
            unit_display: self.unit_display,
            notation: self.notation.or(inner.notation),
            grouping: self.grouping.or(inner.grouping),
            minimum_integer_digits: self.minimum_integer_digits.or(inner.minimum_integer_digits),
            minimum_fraction_digits: self.minimum_fraction_digits.or(inner.minimum_fraction_digits),
            maximum_fraction_digits: self.maximum_fraction_digits.or(inner.maximum_fraction_digits),
            minimum_significant_digits: self
                .minimum_significant_digits
                .or(inner.minimum_significant_digits),
            maximum_significant_digits: self
                .maximum_significant_digits
                .or(inner.maximum_significant_digits),
            sign_display: self.sign_display.or(inner.sign_display),
            numbering_system: self
                .numbering_system
                .clone()
                .or_else(|| inner.numbering_system.clone()),
        }
    }

    /// The number as it will be shown: rounded half away from zero and padded as the options say.
    ///
    /// Without options, digits stay as written. `minor_units` are a currency's fraction digits,
    /// which pad an amount that has a fraction.
    pub(in crate::bundle) fn shown(&self, number: &Number, minor_units: Option<u8>) -> Decimal {
        let mut decimal = number.decimal().clone();
        if self.style == Some(Style::Percent) {
            decimal.multiply_pow10(2);
            decimal.absolute.trim_start();
        }
        if self.minimum_significant_digits.is_some() || self.maximum_significant_digits.is_some() {
            self.round_to_significant(&mut decimal);
        } else {
            if let Some(most) = self.maximum_fraction_digits {
                round(&mut decimal, -i16::from(most));
            }
            let written = -decimal.absolute.magnitude_range().start();
            let padding =
                minor_units.filter(|_| written > 0 && self.maximum_fraction_digits.is_none());
            if let Some(least) = self.minimum_fraction_digits.or(padding) {
                decimal.absolute.pad_end(-i16::from(least));
            }
        }
        if let Some(least) = self.minimum_integer_digits {
            decimal.absolute.pad_start(i16::from(least));
        }
        match self.sign_display {
            None | Some(SignWord::Auto) => {}
            Some(SignWord::Always) => decimal.apply_sign_display(SignDisplay::Always),
            Some(SignWord::Never) => decimal.apply_sign_display(SignDisplay::Never),
            Some(SignWord::ExceptZero) => decimal.apply_sign_display(SignDisplay::ExceptZero),
            Some(SignWord::Negative) => decimal.apply_sign_display(SignDisplay::Negative),
        }
        decimal
    }

    /// Whether numbers are written with the digits and the sign they have.
    pub(in crate::bundle) fn keeps_digits(&self) -> bool {
        !self.has_digits()
            && self.style != Some(Style::Percent)
            && self.minimum_integer_digits.is_none()
            && matches!(self.sign_display, None | Some(SignWord::Auto))
    }

    /// The number with the power of ten that is left out in scientific notation, a multiple of
    /// `step`, so that up to `step` digits stand before the decimal separator.
    pub(in crate::bundle) fn mantissa(&self, number: &Number, step: i16) -> (Decimal, i16) {
        let exponent = |decimal: &Decimal| {
            let start = decimal.absolute.nonzero_magnitude_start();
            if decimal.absolute.is_zero() { 0 } else { start.div_euclid(step) * step }
        };
        let shown = |exponent: i16| {
            let mut decimal = number.decimal().clone();
            decimal.multiply_pow10(-exponent);
            decimal.absolute.trim_start();
            let mut shown = self.shown(&Number::from(decimal), None);
            if !self.has_digits() {
                shown.absolute.trim_end();
            }
            shown
        };
        let first = exponent(number.decimal());
        let mantissa = shown(first);
        // 9.99 rounded to 10.0 is 1.00 of the next power.
        let carried = exponent(&mantissa);
        if carried > 0 { (shown(first + carried), first + carried) } else { (mantissa, first) }
    }

    fn round_to_significant(&self, decimal: &mut Decimal) {
        let start =
            if decimal.absolute.is_zero() { 0 } else { decimal.absolute.nonzero_magnitude_start() };
        if let Some(most) = self.maximum_significant_digits {
            round(decimal, start + 1 - i16::from(most));
            decimal.absolute.trim_end();
        }
        if let Some(least) = self.minimum_significant_digits {
            decimal.absolute.pad_end((start + 1 - i16::from(least)).min(0));
        }
    }
}

fn round(decimal: &mut Decimal, position: i16) {
    let half_expand = SignedRoundingMode::Unsigned(UnsignedRoundingMode::HalfExpand);
    if *decimal.absolute.magnitude_range().start() < position {
        decimal.round_with_mode(position, half_expand);
    }
}
