//! Numbers as people write them: finding their digits in a text, and reading them.

use std::ops::Range;

use crate::cldr::Symbols;
use crate::fact::Number;
use crate::locale::Locale;

/// The zeros of the scripts' decimal digits.
const ZEROS: &[char] = &[
    '0', '\u{660}', '\u{6f0}', '\u{966}', '\u{9e6}', '\u{a66}', '\u{ae6}', '\u{b66}', '\u{be6}',
    '\u{c66}', '\u{ce6}', '\u{d66}', '\u{e50}', '\u{ed0}', '\u{f20}', '\u{1040}', '\u{17e0}',
    '\u{1946}', '\u{ff10}',
];

/// The largest number of digits of a figure; longer ones are not read.
const MOST_DIGITS: usize = 40;

/// The value of a decimal digit of any script in use.
pub fn digit(c: char) -> Option<char> {
    if c.is_ascii() {
        return c.is_ascii_digit().then_some(c);
    }
    let value = ZEROS.iter().find_map(|zero| {
        let value = u32::from(c).checked_sub(u32::from(*zero))?;
        (value < 10).then_some(value)
    })?;
    char::from_digit(value, 10)
}

/// The digits from `start` on, with single separators between them.
pub fn number_at(text: &str, start: usize) -> Range<usize> {
    let rest = text.get(start..).unwrap_or_default();
    let mut end = start;
    let mut group = 0;
    for (at, c) in rest.char_indices() {
        if digit(c).is_some() {
            end = start + at + c.len_utf8();
            group += 1;
            continue;
        }
        let followed = text.get(start + at + c.len_utf8()..).unwrap_or_default();
        // A group has three digits; a fourth means that the separator is not a grouping one.
        let digits = followed.chars().take(4).take_while(|next| digit(*next).is_some()).count();
        let joins = match c {
            '.' | ',' | '\u{66b}' | '\u{66c}' => digits > 0,
            '\'' | '\u{2019}' => digits == 3 && group <= 3,
            c if is_space(c) => digits == 3 && group <= 3,
            _ => false,
        };
        if !joins {
            break;
        }
        group = 0;
    }
    start..end
}

/// Whether a character is a space that may stand within a number or between it and its unit.
pub fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}')
}

/// The separators of numbers in a locale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NumberSigns {
    decimal: char,
    group: char,
}

impl NumberSigns {
    /// The signs of a locale with the digits of a numbering system, or with its own.
    pub fn new(locale: &Locale, system: Option<&str>) -> Option<Self> {
        let symbols = Symbols::new(locale, system)?;
        let sign = |text: &str| text.chars().next();
        Some(Self { decimal: sign(symbols.decimal)?, group: sign(symbols.group)? })
    }

    /// Reads a number that [`number_at`] found; `None` if its separators are not where the locale
    /// puts them. Any space or apostrophe may separate groups.
    pub fn read(self, text: &str) -> Option<Number> {
        let mut groups = vec![String::new()];
        let mut separators = Vec::new();
        for c in text.chars() {
            match digit(c) {
                Some(digit) => groups.last_mut()?.push(digit),
                None => {
                    separators.push(c);
                    groups.push(String::new());
                }
            }
        }
        if groups.iter().map(String::len).sum::<usize>() > MOST_DIGITS {
            return None;
        }
        let is_decimal = |c: char| c == self.decimal || c == '\u{66b}';
        let fraction = match separators.last() {
            Some(last) if is_decimal(*last) => {
                separators.pop();
                groups.pop()
            }
            _ => None,
        };
        let first = separators.first().copied();
        let alike = separators.iter().all(|c| Some(*c) == first && self.groups(*c));
        if !alike || !(separators.is_empty() || are_groups(&groups)) {
            return None;
        }
        let whole = groups.concat();
        match fraction {
            Some(fraction) => format!("{whole}.{fraction}").parse().ok(),
            None => whole.parse().ok(),
        }
    }

    fn groups(self, c: char) -> bool {
        c == self.group || is_space(c) || matches!(c, '\'' | '\u{2019}' | '\u{66c}')
    }
}

/// Whether the digits are grouped in threes, or as in India: the last three, then in twos.
fn are_groups(groups: &[String]) -> bool {
    let Some(([first, middle @ ..], last)) = groups.split_last().map(|(last, rest)| (rest, last))
    else {
        return false;
    };
    let of = |size: usize| middle.iter().all(|group| group.len() == size);
    let threes = first.len() <= 3 && of(3);
    let twos = first.len() <= 2 && of(2);
    last.len() == 3 && (threes || twos)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(tag: &str, text: &str) -> Option<String> {
        let signs = NumberSigns::new(&tag.parse().expect(tag), None).expect("signs");
        signs.read(text).map(|number| number.to_string())
    }

    #[test]
    fn numbers_are_read_as_each_locale_writes_them() {
        for (tag, text, value) in [
            ("fr", "1\u{202f}250,5", Some("1250.5")),
            ("fr", "1 250 000", Some("1250000")),
            ("fr", "12.5", None),
            ("en", "1,250.50", Some("1250.50")),
            ("en", "12,5", None),
            ("en", "1,250,00", None),
            ("en-IN", "12,34,567", Some("1234567")),
            ("de-CH", "1\u{2019}250.5", Some("1250.5")),
            ("es", "1.250,5", Some("1250.5")),
            ("ar-EG", "١٬٢٥٠٫٥", Some("1250.5")),
            ("ar-MA", "1.250,5", Some("1250.5")),
            ("fr", "1 250.000", None),
        ] {
            assert_eq!(read(tag, text).as_deref(), value, "{tag} {text}");
        }
        assert_eq!(read("fr", &"9".repeat(41)), None);
    }

    #[test]
    fn a_number_ends_where_its_separators_end() {
        for (text, number) in [
            ("1 250 000 voix", "1 250 000"),
            ("2024 300", "2024"),
            ("96. Puis", "96"),
            ("3,4 millions", "3,4"),
            ("1.2.3", "1.2.3"),
            ("12 34", "12"),
        ] {
            assert_eq!(text.get(number_at(text, 0)), Some(number), "{text}");
        }
    }
}
