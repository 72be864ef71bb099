//! `NUMBER`: numbers, percentages, money and measures as a locale writes them (ECMA-402).

use std::fmt::Write as _;

use fixed_decimal::{Decimal, SignDisplay, SignedRoundingMode, UnsignedRoundingMode};
use icu::decimal::options::{
    CompactDecimalFormatterOptions, DecimalFormatterOptions, GroupingStrategy,
};
use icu::decimal::{CompactDecimalFormatter, DecimalFormatter};
use icu::experimental::dimension::percent::formatter::PercentFormatter;
use writeable::Writeable;

use crate::fact::Number;
use crate::locale::Locale;

use super::currency::{CurrencyDisplay, MoneyFormatter};
use super::options::OptionReader;
use super::unit::{UnitDisplay, UnitFormatter};

/// The options of `NUMBER`, by their ECMA-402 names.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
pub(super) struct NumberOptions {
    /// `type: "ordinal"`: which plural rules a selector uses.
    pub(super) ordinal: bool,
    pub(super) style: Option<Style>,
    pub(super) currency: Option<String>,
    pub(super) currency_display: CurrencyDisplay,
    pub(super) accounting: bool,
    pub(super) unit: Option<String>,
    pub(super) unit_display: UnitDisplay,
    pub(super) compact: Option<Compact>,
    pub(super) grouping: Option<Grouping>,
    pub(super) minimum_integer_digits: Option<u8>,
    pub(super) minimum_fraction_digits: Option<u8>,
    pub(super) maximum_fraction_digits: Option<u8>,
    pub(super) minimum_significant_digits: Option<u8>,
    pub(super) maximum_significant_digits: Option<u8>,
    pub(super) sign_display: Option<SignWord>,
    pub(super) numbering_system: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Style {
    Decimal,
    Percent,
    Currency,
    Unit,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Compact {
    Short,
    Long,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Grouping {
    Always,
    Auto,
    Min2,
    Never,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum SignWord {
    Auto,
    Always,
    Never,
    ExceptZero,
    Negative,
}

impl NumberOptions {
    /// No options at all: digits as they were written.
    pub(super) const PLAIN: Self = Self {
        ordinal: false,
        style: None,
        currency: None,
        currency_display: CurrencyDisplay::Symbol,
        accounting: false,
        unit: None,
        unit_display: UnitDisplay::Short,
        compact: None,
        grouping: None,
        minimum_integer_digits: None,
        minimum_fraction_digits: None,
        maximum_fraction_digits: None,
        minimum_significant_digits: None,
        maximum_significant_digits: None,
        sign_display: None,
        numbering_system: None,
    };

    pub(super) fn read(reader: &mut OptionReader<'_>) -> Self {
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
        let compact = Self::read_notation(reader);
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
            compact,
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
            numbering_system: reader.text("numberingSystem"),
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
            Some(code) if !super::currency::is_code(code) => {
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
            Some(name) if !super::unit::is_known(name) => reader.unsupported("unit", name),
            None if style == Some(Style::Unit) => {
                reader.invalid("unit", "", vec!["kilometer".to_owned()]);
            }
            _ => {}
        }
        unit
    }

    fn read_notation(reader: &mut OptionReader<'_>) -> Option<Compact> {
        let display = reader
            .one_of("compactDisplay", &[("short", Compact::Short), ("long", Compact::Long)])
            .unwrap_or(Compact::Short);
        match reader.text("notation").as_deref() {
            None | Some("standard") => None,
            Some("compact") => Some(display),
            Some(other @ ("scientific" | "engineering")) => {
                reader.unsupported("notation", other);
                None
            }
            Some(other) => {
                let expected = vec!["standard".to_owned(), "compact".to_owned()];
                reader.invalid("notation", other, expected);
                None
            }
        }
    }

    /// Refuses what ECMA-402 refuses, and combinations that cannot be done right.
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
        if let Some(system) = &self.numbering_system
            && !super::formats::is_numbering_system(system)
        {
            reader.invalid("numberingSystem", system, vec!["latn".to_owned(), "arab".to_owned()]);
        }
        let whole = self.style.is_none_or(|style| style == Style::Decimal);
        if self.compact.is_some() && !whole {
            reader.unsupported("notation", "compact");
        }
        let digits = self.minimum_fraction_digits.is_some()
            || self.maximum_fraction_digits.is_some()
            || self.minimum_significant_digits.is_some()
            || self.maximum_significant_digits.is_some()
            || self.minimum_integer_digits.is_some();
        if self.compact.is_some() && digits {
            reader.unsupported("notation", "compact");
        }
        if self.currency_display == CurrencyDisplay::Name && digits {
            reader.unsupported("currencyDisplay", "name");
        }
    }

    /// The options of an inner call, overridden by those of the outer one.
    pub(super) fn merged(&self, inner: &Self) -> Self {
        Self {
            ordinal: self.ordinal || inner.ordinal,
            style: self.style.or(inner.style),
            currency: self.currency.clone().or_else(|| inner.currency.clone()),
            currency_display: self.currency_display,
            accounting: self.accounting || inner.accounting,
            unit: self.unit.clone().or_else(|| inner.unit.clone()),
            unit_display: self.unit_display,
            compact: self.compact.or(inner.compact),
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
    /// Digits stay as written where no option speaks. `minor_units` are a currency's fraction
    /// digits, which pad an amount that has a fraction.
    pub(super) fn shown(&self, number: &Number, minor_units: Option<u8>) -> Decimal {
        let mut decimal = number.decimal().clone();
        if self.style == Some(Style::Percent) {
            decimal.multiply_pow10(2);
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

    fn decimal_options(&self) -> DecimalFormatterOptions {
        let strategy = match self.grouping {
            None | Some(Grouping::Auto) => GroupingStrategy::Auto,
            Some(Grouping::Always) => GroupingStrategy::Always,
            Some(Grouping::Min2) => GroupingStrategy::Min2,
            Some(Grouping::Never) => GroupingStrategy::Never,
        };
        strategy.into()
    }
}

fn round(decimal: &mut Decimal, position: i16) {
    let half_expand = SignedRoundingMode::Unsigned(UnsignedRoundingMode::HalfExpand);
    if *decimal.absolute.magnitude_range().start() < position {
        decimal.round_with_mode(position, half_expand);
    }
}

/// What a number is: it decides the formatter together with the options.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NumberKind<'a> {
    Plain,
    Percent,
    Year,
    Money(&'a str),
    Measure(&'a str),
}

/// A formatter for one kind of number with one set of options.
#[derive(Debug)]
pub(super) struct NumberFormatter {
    options: NumberOptions,
    decimal: DecimalFormatter,
    style: StyleFormatter,
}

#[derive(Debug)]
enum StyleFormatter {
    Decimal,
    Percent(PercentFormatter<DecimalFormatter>),
    Money(MoneyFormatter),
    Unit(UnitFormatter),
    Compact(CompactDecimalFormatter),
}

impl NumberFormatter {
    /// Builds one; `None` if ICU4X has no data for it.
    pub(super) fn new(
        locale: &Locale,
        kind: NumberKind<'_>,
        options: &NumberOptions,
    ) -> Option<Self> {
        let locale = match &options.numbering_system {
            Some(system) => locale.with_numbering_system(system)?,
            None => locale.clone(),
        };
        let mut options = options.clone();
        if kind == NumberKind::Year {
            options.grouping = options.grouping.or(Some(Grouping::Never));
        }
        let icu = locale.as_icu();
        let decimal = DecimalFormatter::try_new(icu.into(), options.decimal_options()).ok()?;
        let style = match (kind, options.style) {
            (NumberKind::Money(code), _) => {
                StyleFormatter::Money(MoneyFormatter::new(icu, code, &options)?)
            }
            (NumberKind::Measure(unit), _) => {
                StyleFormatter::Unit(UnitFormatter::new(icu, unit, options.unit_display)?)
            }
            (NumberKind::Percent, _) | (_, Some(Style::Percent)) => {
                let inner =
                    DecimalFormatter::try_new(icu.into(), options.decimal_options()).ok()?;
                let percent = PercentFormatter::try_new_with_decimal_formatter(
                    icu.into(),
                    inner,
                    icu::experimental::dimension::percent::options::PercentFormatterOptions::default(),
                );
                StyleFormatter::Percent(percent.ok()?)
            }
            (_, Some(Style::Currency)) => {
                let code = options.currency.as_deref()?;
                StyleFormatter::Money(MoneyFormatter::new(icu, code, &options)?)
            }
            (_, Some(Style::Unit)) => {
                let unit = options.unit.as_deref()?;
                StyleFormatter::Unit(UnitFormatter::new(icu, unit, options.unit_display)?)
            }
            _ => match options.compact {
                Some(Compact::Short) => StyleFormatter::Compact(
                    CompactDecimalFormatter::try_new_short(
                        icu.into(),
                        CompactDecimalFormatterOptions::default(),
                    )
                    .ok()?,
                ),
                Some(Compact::Long) => StyleFormatter::Compact(
                    CompactDecimalFormatter::try_new_long(
                        icu.into(),
                        CompactDecimalFormatterOptions::default(),
                    )
                    .ok()?,
                ),
                None => StyleFormatter::Decimal,
            },
        };
        // A percent fact already holds the shown number; only plain numbers are scaled by 100.
        if kind == NumberKind::Percent {
            options.style = None;
        }
        Some(Self { options, decimal, style })
    }

    /// The number as it will be shown, for plural rules and exact keys.
    pub(super) fn shown(&self, number: &Number) -> Decimal {
        let minor_units = match &self.style {
            StyleFormatter::Money(money) => Some(money.minor_units()),
            _ => None,
        };
        self.options.shown(number, minor_units)
    }

    /// Writes a number that went through [`Self::shown`].
    pub(super) fn write(&self, shown: &Decimal, out: &mut String) {
        // Writing to a string cannot fail.
        let _ = match &self.style {
            StyleFormatter::Decimal => self.decimal.format(shown).write_to(out),
            StyleFormatter::Percent(percent) => percent.format(shown).write_to(out),
            StyleFormatter::Money(money) => return money.write(shown, &self.decimal, out),
            StyleFormatter::Unit(unit) => return unit.write(shown, &self.decimal, out),
            StyleFormatter::Compact(compact) => write!(out, "{}", compact.format(shown)),
        };
    }
}
