//! CLDR's number patterns: `#,##,##0.00 ¤;(#)` (UTS 35, part 3, “Number Format Patterns”).

use std::fmt::Write;

use fixed_decimal::{Sign, UnsignedDecimal};
use icu_properties::CodePointMapData;
use icu_properties::props::GeneralCategory;

use super::words::Grouping;
use crate::cldr::{Digits, Symbols};

/// The grouping of the digits of a whole number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Groups {
    primary: i16,
    secondary: i16,
    /// The number of digits required before the first separator.
    minimum: i16,
}

/// The digits and separators of a number, and the places of the separators.
#[derive(Clone, Debug)]
pub(super) struct Shape {
    pub(super) digits: Digits,
    decimal: &'static str,
    group: &'static str,
    groups: Option<Groups>,
}

impl Shape {
    /// The shape of numbers, or amounts of money, by a pattern.
    pub(super) fn new(
        symbols: &Symbols,
        pattern: &str,
        grouping: Option<Grouping>,
        money: bool,
    ) -> Self {
        let stated = symbols.record.get("m").and_then(|digits| digits.parse().ok()).unwrap_or(1);
        let minimum = match grouping {
            Some(Grouping::Never) => None,
            Some(Grouping::Always) => Some(1),
            Some(Grouping::Min2) => Some(2.max(stated)),
            Some(Grouping::Auto) | None => Some(stated),
        };
        let groups = minimum.and_then(|minimum| groups(pattern, minimum));
        let (decimal, group) = if money {
            (symbols.money_decimal, symbols.money_group)
        } else {
            (symbols.decimal, symbols.group)
        };
        Self { digits: symbols.digits, decimal, group, groups }
    }

    /// Writes the digits of a number, without its sign.
    pub(super) fn write<W: Write + ?Sized>(
        &self,
        number: &UnsignedDecimal,
        out: &mut W,
    ) -> std::fmt::Result {
        let magnitudes = number.magnitude_range();
        let (least, most) = (*magnitudes.start(), *magnitudes.end());
        let groups = self.groups.filter(|groups| most + 1 >= groups.primary + groups.minimum);
        if groups.is_none() && least == 0 {
            return (0..=most)
                .rev()
                .try_for_each(|at| out.write_char(self.digits.char(number.digit_at(at))));
        }
        for magnitude in (least..=most).rev() {
            if magnitude == -1 {
                out.write_str(self.decimal)?;
            }
            out.write_char(self.digits.char(number.digit_at(magnitude)))?;
            if let Some(groups) = groups
                && magnitude >= groups.primary
                && (magnitude - groups.primary) % groups.secondary == 0
            {
                out.write_str(self.group)?;
            }
        }
        Ok(())
    }
}

/// The sizes of groups in a pattern; `None` if it has none.
fn groups(pattern: &str, minimum: i16) -> Option<Groups> {
    let positive = pattern.split(';').next()?;
    let whole = positive.split('.').next()?;
    let count = |text: &str| {
        let digits = text.chars().filter(|c| matches!(c, '#' | '0')).count();
        i16::try_from(digits).ok().filter(|count| *count > 0)
    };
    let mut groups = whole.rsplit(',');
    let primary = count(groups.next()?)?;
    let next = groups.next()?;
    // The leftmost group is open-ended and states no size: it has that of the group after it.
    let secondary = if groups.next().is_some() { count(next)? } else { primary };
    Some(Groups { primary, secondary, minimum })
}

/// The text before and after the digits, by the sign of the number.
#[derive(Clone, Debug)]
pub(super) struct Affixes {
    unsigned: (Box<str>, Box<str>),
    negative: (Box<str>, Box<str>),
    positive: (Box<str>, Box<str>),
}

impl Affixes {
    /// Parses a pattern, with `currency` in the place of `¤`.
    pub(super) fn new(pattern: &str, symbols: &Symbols, currency: &str) -> Self {
        let (positive, negative) = subpatterns(pattern);
        let (prefix, suffix) = around_digits(positive);
        let write = |affix: &str, before: bool, minus: &str| -> Box<str> {
            affix_text(affix, before, minus, symbols, currency).into()
        };
        let unsigned = (write(prefix, true, ""), write(suffix, false, ""));
        let signed = |sign: &str, own: bool| {
            if let Some(negative) = negative.filter(|_| own) {
                let (prefix, suffix) = around_digits(negative);
                (write(prefix, true, sign), write(suffix, false, sign))
            } else {
                (format!("{sign}{}", unsigned.0).into(), unsigned.1.clone())
            }
        };
        // A plus sign replaces the minus sign; parentheses only mean negative.
        let has_minus = negative.is_some_and(|negative| negative.contains('-'));
        let negative = signed(symbols.minus, true);
        let positive = signed(symbols.plus, has_minus);
        Self { unsigned, negative, positive }
    }

    /// The text before and after a number of that sign.
    pub(super) fn of(&self, sign: Sign) -> (&str, &str) {
        let (before, after) = match sign {
            Sign::None => &self.unsigned,
            Sign::Negative => &self.negative,
            Sign::Positive => &self.positive,
        };
        (before, after)
    }
}

/// The pattern for positive numbers.
pub(super) fn positive(pattern: &str) -> &str {
    subpatterns(pattern).0
}

/// The positive pattern, and the negative one if there is one.
fn subpatterns(pattern: &str) -> (&str, Option<&str>) {
    let mut quoted = false;
    let semicolon = pattern.char_indices().find(|(_, c)| {
        quoted ^= *c == '\'';
        *c == ';' && !quoted
    });
    match semicolon {
        Some((at, _)) => {
            let (positive, negative) = pattern.split_at(at);
            (positive, negative.strip_prefix(';'))
        }
        None => (pattern, None),
    }
}

/// The text before and after the digits of a pattern.
fn around_digits(pattern: &str) -> (&str, &str) {
    let first = pattern.find(['#', '0']);
    let last = pattern.rfind(['#', '0']);
    match (first, last) {
        (Some(first), Some(last)) => {
            (pattern.get(..first).unwrap_or_default(), pattern.get(last + 1..).unwrap_or_default())
        }
        _ => (pattern, ""),
    }
}

/// The text of an affix: placeholders replaced by symbols, quoted text unchanged.
fn affix_text(affix: &str, before: bool, minus: &str, symbols: &Symbols, currency: &str) -> String {
    let mut text = String::new();
    let mut quoted = false;
    for c in affix.chars() {
        match c {
            '\'' => quoted = !quoted,
            _ if quoted => text.push(c),
            '¤' => text.push_str(currency),
            '-' => text.push_str(minus),
            '+' => text.push_str(symbols.plus),
            '%' => text.push_str(symbols.percent),
            c => text.push(c),
        }
    }
    // A space separates letters from digits (UTS 35, part 3, “currencySpacing”).
    if before && affix.ends_with('¤') && currency.chars().next_back().is_some_and(is_apart) {
        text.push('\u{a0}');
    }
    if !before && affix.starts_with('¤') && currency.chars().next().is_some_and(is_apart) {
        text.insert(0, '\u{a0}');
    }
    text
}

/// Whether a character of a currency's name needs a space between it and digits: all but symbols
/// and spaces.
fn is_apart(c: char) -> bool {
    !matches!(
        CodePointMapData::<GeneralCategory>::new().get(c),
        GeneralCategory::CurrencySymbol
            | GeneralCategory::MathSymbol
            | GeneralCategory::ModifierSymbol
            | GeneralCategory::OtherSymbol
            | GeneralCategory::SpaceSeparator
            | GeneralCategory::LineSeparator
            | GeneralCategory::ParagraphSeparator
    )
}
