//! The digits and signs of a locale, in one numbering system.

use std::fmt::Write as _;

use super::{NUMBERS, Record};
use crate::locale::Locale;

/// The ten digits of a numbering system.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Digits([char; 10]);

impl Digits {
    /// The digits of a numbering system (`latn`, `arab`); `None` if it is not one that counts in
    /// tens.
    pub(crate) fn new(system: &str) -> Option<Self> {
        // Names of systems are in lower case; keys in upper case are currencies.
        if !system.starts_with(|c: char| c.is_ascii_lowercase()) {
            return None;
        }
        let mut digits = NUMBERS.general(system)?.chars();
        let mut own = ['0'; 10];
        own.iter_mut().try_for_each(|digit| digits.next().map(|next| *digit = next))?;
        Some(Self(own))
    }

    /// The character of a digit from 0 to 9.
    pub(crate) fn char(&self, digit: u8) -> char {
        self.0.get(usize::from(digit)).copied().unwrap_or_default()
    }

    fn is_latin(&self) -> bool {
        self.0.first() == Some(&'0')
    }

    /// Writes a whole number with at least `least` digits.
    pub(crate) fn push(&self, value: u64, least: u8, out: &mut String) {
        let highest = value.checked_ilog10().unwrap_or_default();
        for _ in highest + 1..u32::from(least) {
            out.push(self.char(0));
        }
        if self.is_latin() {
            // Writing to a string cannot fail.
            let _ = write!(out, "{value}");
        } else {
            let digit = |power| u8::try_from(value / 10_u64.pow(power) % 10).unwrap_or_default();
            out.extend((0..=highest).rev().map(|power| self.char(digit(power))));
        }
    }
}

/// The symbols of numbers in a locale.
#[derive(Clone, Debug)]
pub(crate) struct Symbols {
    pub(crate) record: Record,
    pub(crate) system: &'static str,
    pub(crate) digits: Digits,
    pub(crate) decimal: &'static str,
    pub(crate) group: &'static str,
    pub(crate) minus: &'static str,
    pub(crate) plus: &'static str,
    pub(crate) percent: &'static str,
    pub(crate) exponential: &'static str,
    pub(crate) money_decimal: &'static str,
    pub(crate) money_group: &'static str,
}

impl Symbols {
    /// The symbols of a locale in the requested numbering system, else that of its tag (`-u-nu-`),
    /// else its own; `None` if the data are damaged.
    pub(crate) fn new(locale: &Locale, system: Option<&str>) -> Option<Self> {
        let record = NUMBERS.record(locale);
        let of_tag = locale.numbering_system();
        let own = record.get("n")?;
        let mut asked = system.into_iter().chain(of_tag.as_deref());
        let (system, digits) = asked
            .find_map(|system| Some((NUMBERS.system(system)?, Digits::new(system)?)))
            .or_else(|| Some((own, Digits::new(own)?)))?;
        let symbols = record.of("y", system).or_else(|| record.of("y", "latn"))?;
        let mut symbols = symbols.split('|');
        let mut next = || symbols.next();
        let (decimal, group, minus, plus) = (next()?, next()?, next()?, next()?);
        let (percent, exponential) = (next()?, next()?);
        let (money_decimal, money_group) = (next()?, next()?);
        Some(Self {
            record,
            system,
            digits,
            decimal,
            group,
            minus,
            plus,
            percent,
            exponential,
            money_decimal,
            money_group,
        })
    }

    /// A pattern of the numbering system, else the locale's for Latin digits.
    pub(crate) fn pattern(&self, kind: &str) -> Option<&'static str> {
        self.record.of(kind, self.system).or_else(|| self.record.of(kind, "latn"))
    }
}
