//! Exact decimal numbers.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use fixed_decimal::{Decimal, Sign};

/// An exact decimal number that keeps its digits as they were written: `12.50` is not `12.5`.
///
/// It is never a float: 2⁵³ + 1, numbers of 40 digits and 30 fraction digits reach the reader
/// unchanged.
///
/// ```
/// use depeche_fluent::fact::Number;
///
/// let price: Number = "12.50".parse()?;
/// assert_eq!(price.to_string(), "12.50");
/// assert!(price.same_value(&"12.5".parse()?));
/// assert_ne!(price, "12.5".parse()?);
/// # Ok::<(), depeche_fluent::fact::ParseNumberError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Number(Decimal);

impl Number {
    /// The digits, for formatters.
    pub fn decimal(&self) -> &Decimal {
        &self.0
    }

    /// The number times 10 to the power of `exponent`, exactly.
    #[must_use]
    pub fn scaled(&self, exponent: i16) -> Self {
        let mut scaled = self.0.clone();
        scaled.multiply_pow10(exponent);
        Self(scaled)
    }

    /// Whether two numbers have the same value, whatever their digits: 1.0 and 1.
    pub fn same_value(&self, other: &Self) -> bool {
        self.compare(other) == Ordering::Equal
    }

    /// Writes the machine form: `12.50`.
    pub(crate) fn write_to(&self, out: &mut impl fmt::Write) -> fmt::Result {
        match self.0.sign {
            Sign::Negative => out.write_char('-')?,
            Sign::Positive => out.write_char('+')?,
            Sign::None => {}
        }
        let magnitudes = self.0.absolute.magnitude_range();
        for magnitude in (*magnitudes.start()..=*magnitudes.end()).rev() {
            if magnitude == -1 {
                out.write_char('.')?;
            }
            out.write_char(char::from(b'0' + self.0.absolute.digit_at(magnitude)))?;
        }
        Ok(())
    }

    /// Whether it has the same value as some digits.
    pub(crate) fn has_value(&self, digits: &Decimal) -> bool {
        compare(&self.0, digits) == Ordering::Equal
    }

    /// Compares two values, whatever their digits.
    pub fn compare(&self, other: &Self) -> Ordering {
        compare(&self.0, &other.0)
    }
}

fn compare(one: &Decimal, other: &Decimal) -> Ordering {
    let (left, right) = (&one.absolute, &other.absolute);
    let negative = |number: &Decimal| number.sign == Sign::Negative && !number.absolute.is_zero();
    let magnitudes = || {
        let top = left.nonzero_magnitude_start().max(right.nonzero_magnitude_start());
        let end = left.nonzero_magnitude_end().min(right.nonzero_magnitude_end());
        (end..=top)
            .rev()
            .map(|at| left.digit_at(at).cmp(&right.digit_at(at)))
            .find(|order| order.is_ne())
            .unwrap_or(Ordering::Equal)
    };
    match (negative(one), negative(other)) {
        (false, false) => magnitudes(),
        (true, true) => magnitudes().reverse(),
        (true, false) => Ordering::Less,
        (false, true) => Ordering::Greater,
    }
}

impl From<Decimal> for Number {
    fn from(decimal: Decimal) -> Self {
        Self(decimal)
    }
}

impl From<i64> for Number {
    fn from(value: i64) -> Self {
        Self(Decimal::from(value))
    }
}

/// The text is not a decimal number, or has too many digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a decimal number: digits, with an optional sign and an optional fraction")]
pub struct ParseNumberError;

impl FromStr for Number {
    type Err = ParseNumberError;

    /// Reads `-12.50`: digits, an optional sign before, an optional fraction after a full stop.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
        let plain = digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
        if !plain || digits.starts_with('.') || digits.ends_with('.') {
            return Err(ParseNumberError);
        }
        Decimal::try_from_str(text).map(Self).map_err(|_| ParseNumberError)
    }
}

/// The machine form: `12.50`.
impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write_to(f)
    }
}

impl PartialEq for Number {
    /// Equal when written alike: 12.50 is not 12.5 (see [`Number::same_value`]).
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &str) -> Number {
        text.parse().expect(text)
    }

    #[test]
    fn digits_survive_as_written() {
        for text in
            ["12.50", "9007199254740993", "0.1", "-3", "10000000000000000000000000000000000000000"]
        {
            assert_eq!(number(text).to_string(), text);
        }
    }

    #[test]
    fn other_text_than_decimals_is_refused() {
        for text in ["", "-", "1.", ".5", "1e3", "0x10", "inf", "1 000", "١"] {
            assert_eq!(text.parse::<Number>(), Err(ParseNumberError), "{text}");
        }
    }

    #[test]
    fn values_compare_whatever_their_digits() {
        assert!(number("1.0").same_value(&number("1")));
        assert!(number("-0").same_value(&number("0")));
        assert!(!number("1").same_value(&number("-1")));
        assert_eq!(number("-2").compare(&number("1.5")), Ordering::Less);
        assert_eq!(number("-2").compare(&number("-10")), Ordering::Greater);
        assert_eq!(number("10").compare(&number("9.99")), Ordering::Greater);
    }

    #[test]
    fn scaling_is_exact() {
        assert_eq!(number("49").scaled(-2).to_string(), "0.49");
        assert_eq!(number("12.50").scaled(-2).to_string(), "0.1250");
    }
}
