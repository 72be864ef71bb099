//! `NUMBER`: formats numbers, percentages, money and measures for a locale (ECMA-402).
//!
//! Options (`options`) decide the digits; CLDR's symbols and patterns (`pattern`) decide the text
//! around and between them. A formatter looks all of that up once.

mod compact;
mod currency;
mod forms;
mod options;
mod pattern;
mod unit;
mod words;

use std::borrow::Cow;

use fixed_decimal::Decimal;

pub(super) use options::NumberOptions;
#[cfg(feature = "fluent-bundle")]
pub(super) use words::CurrencyDisplay;
pub(super) use words::{Grouping, Style};

use crate::cldr::Symbols;
use crate::fact::Number;
use crate::locale::Locale;
use compact::Compact;
use currency::CurrencyNames;
use pattern::{Affixes, Shape};
use unit::UnitFormatter;
use words::Notation;

/// The kind of a number, which together with the options decides the formatter.
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
    shape: Shape,
    affixes: Affixes,
    style: StyleFormatter,
    /// Fraction digits that pad an amount of money which has a fraction.
    minor_units: Option<u8>,
    /// `{0}–{1}`
    range: &'static str,
}

#[derive(Debug)]
enum StyleFormatter {
    /// Only affixes and digits.
    Plain,
    Named(Box<CurrencyNames>),
    Unit(Box<UnitFormatter>),
    Compact(Compact),
    /// Exponents are multiples of this number; with the text before them.
    Scientific(i16, &'static str, Box<str>),
}

impl NumberFormatter {
    /// Builds a formatter; `None` if CLDR has no data for it.
    pub(super) fn new(
        locale: &Locale,
        kind: NumberKind<'_>,
        options: &NumberOptions,
    ) -> Option<Self> {
        let symbols = Symbols::new(locale, options.numbering_system.as_deref())?;
        let mut options = options.clone();
        if kind == NumberKind::Year {
            options.grouping = options.grouping.or(Some(Grouping::Never));
        }
        let money = match (kind, options.style) {
            (NumberKind::Money(code), _) => Some(code.to_owned()),
            (NumberKind::Plain | NumberKind::Year, Some(Style::Currency)) => {
                Some(options.currency.clone()?)
            }
            _ => None,
        };
        let unit = match (kind, options.style) {
            (NumberKind::Measure(unit), _) => Some(unit.to_owned()),
            (NumberKind::Plain | NumberKind::Year, Some(Style::Unit)) => {
                Some(options.unit.clone()?)
            }
            _ => None,
        };
        let percent = kind == NumberKind::Percent || options.style == Some(Style::Percent);
        // A percent fact already holds the shown number; only plain numbers are scaled by 100.
        if kind == NumberKind::Percent {
            options.style = None;
        }
        let number = |symbols: &Symbols| symbols.pattern("p");
        let range = symbols.pattern("r").unwrap_or("{0}–{1}");
        if let Some(code) = money {
            let amount = currency::symbol(&code, &symbols, options.currency_display);
            let kind = if options.accounting { "k" } else { "c" };
            let pattern = if amount.is_some() { symbols.pattern(kind) } else { number(&symbols) }?;
            let style = match amount {
                Some(_) => StyleFormatter::Plain,
                None => {
                    StyleFormatter::Named(Box::new(CurrencyNames::new(locale, &code, &symbols)?))
                }
            };
            return Some(Self {
                shape: Shape::new(&symbols, pattern, options.grouping, true),
                affixes: Affixes::new(pattern, &symbols, amount.unwrap_or_default()),
                style,
                minor_units: Some(currency::minor_units(&code)),
                range,
                options,
            });
        }
        let notation = options.notation.filter(|_| unit.is_none() && !percent);
        let style = match (unit, notation) {
            (Some(unit), _) => {
                let display = options.unit_display;
                StyleFormatter::Unit(Box::new(UnitFormatter::new(locale, &unit, display)?))
            }
            (None, Some(Notation::CompactShort)) => {
                StyleFormatter::Compact(Compact::new(locale, &symbols, 's')?)
            }
            (None, Some(Notation::CompactLong)) => {
                StyleFormatter::Compact(Compact::new(locale, &symbols, 'l')?)
            }
            (None, Some(Notation::Scientific)) => {
                StyleFormatter::Scientific(1, symbols.exponential, symbols.minus.into())
            }
            (None, Some(Notation::Engineering)) => {
                StyleFormatter::Scientific(3, symbols.exponential, symbols.minus.into())
            }
            (None, None) => StyleFormatter::Plain,
        };
        let pattern = if percent { symbols.pattern("%") } else { number(&symbols) }?;
        let grouping = match style {
            StyleFormatter::Compact(_) => options.grouping.or(Some(Grouping::Min2)),
            _ => options.grouping,
        };
        Some(Self {
            shape: Shape::new(&symbols, pattern, grouping, false),
            affixes: Affixes::new(pattern, &symbols, ""),
            style,
            minor_units: None,
            range,
            options,
        })
    }

    /// The number as it will be shown, for plural rules and exact keys.
    pub(super) fn shown<'n>(&self, number: &'n Number) -> Cow<'n, Decimal> {
        if self.options.keeps_digits() && self.minor_units.is_none() {
            return Cow::Borrowed(number.decimal());
        }
        Cow::Owned(self.options.shown(number, self.minor_units))
    }

    /// Writes a number.
    pub(super) fn write(&self, number: &Number, out: &mut String) {
        match &self.style {
            StyleFormatter::Plain => self.write_plain(&self.shown(number), out),
            StyleFormatter::Named(names) => {
                let shown = self.shown(number);
                let (between, name, after, first) = names.around(&shown);
                if first {
                    self.write_plain(&shown, out);
                    out.extend([between, name]);
                } else {
                    out.extend([name, between]);
                    self.write_plain(&shown, out);
                }
                out.push_str(after);
            }
            StyleFormatter::Unit(unit) => {
                let shown = self.shown(number);
                let (before, after) = unit.around(&shown);
                out.push_str(before);
                if let Some(after) = after {
                    self.write_plain(&shown, out);
                    out.push_str(after);
                }
            }
            StyleFormatter::Compact(compact) => {
                let (shown, power) = compact.shorten(number, &self.options);
                let (affixes, digits) =
                    compact.around(&shown, power).unwrap_or((&self.affixes, true));
                let (before, after) = affixes.of(shown.sign);
                out.push_str(before);
                if digits {
                    // Writing to a string cannot fail.
                    let _ = self.shape.write(&shown.absolute, out);
                }
                out.push_str(after);
            }
            StyleFormatter::Scientific(step, symbol, minus) => {
                let (mantissa, exponent) = self.options.mantissa(number, *step);
                let (prefix, suffix) = self.affixes.of(mantissa.sign);
                out.push_str(prefix);
                let _ = self.shape.write(&mantissa.absolute, out);
                out.push_str(symbol);
                if exponent < 0 {
                    out.push_str(minus);
                }
                self.shape.digits.push(u64::from(exponent.unsigned_abs()), 1, out);
                out.push_str(suffix);
            }
        }
    }

    /// Writes a range of numbers; if both ends look the same, a single number.
    pub(super) fn write_range(&self, from: &Number, to: &Number, out: &mut String) {
        if self.shown(from) == self.shown(to) {
            return self.write(to, out);
        }
        for piece in self.range.split_inclusive('}') {
            let (text, value) = match piece {
                piece if piece.ends_with("{0}") => (piece.strip_suffix("{0}"), Some(from)),
                piece if piece.ends_with("{1}") => (piece.strip_suffix("{1}"), Some(to)),
                piece => (Some(piece), None),
            };
            out.push_str(text.unwrap_or_default());
            value.into_iter().for_each(|value| self.write(value, out));
        }
    }

    fn write_plain(&self, shown: &Decimal, out: &mut String) {
        let (before, after) = self.affixes.of(shown.sign);
        out.push_str(before);
        // Writing to a string cannot fail.
        let _ = self.shape.write(&shown.absolute, out);
        out.push_str(after);
    }
}
