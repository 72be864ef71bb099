//! Superscript and subscript figures: a document has Unicode's own characters for them, so that m²
//! does not become m2, and the number of a note does not become part of the figure before it.

use std::borrow::Cow;

/// The vertical position of characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Raised {
    /// `<sup>`
    Above,
    /// `<sub>`
    Below,
}

const PLAIN: &str = "0123456789+-=()";
const ABOVE: &str = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾";
const BELOW: &str = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎";

impl Raised {
    /// The position that an element of that name gives to figures.
    pub fn of(element: &str) -> Option<Self> {
        match element {
            "sup" => Some(Self::Above),
            "sub" => Some(Self::Below),
            _ => None,
        }
    }

    /// The text with Unicode's superscript or subscript figures; letters stay as they are: 1er.
    pub fn text(self, text: &str) -> Cow<'_, str> {
        let place =
            |c: char| PLAIN.chars().position(|plain| plain == c || (c == '−' && plain == '-'));
        let is_plain = |c: char| c.is_whitespace() || place(c).is_some();
        if text.trim().is_empty() || !text.chars().all(is_plain) {
            return Cow::Borrowed(text);
        }
        let own = match self {
            Self::Above => ABOVE,
            Self::Below => BELOW,
        };
        text.chars().map(|c| place(c).and_then(|at| own.chars().nth(at)).unwrap_or(c)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_raised_and_letters_are_not() {
        assert_eq!(Raised::Above.text("10-3"), "¹⁰⁻³");
        assert_eq!(Raised::Above.text("er"), "er");
        assert_eq!(Raised::Below.text("2"), "₂");
        assert_eq!(Raised::Above.text(" "), " ");
    }
}
