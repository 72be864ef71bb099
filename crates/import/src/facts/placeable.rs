//! Placeables: what a message has in the place of a value.

use std::fmt::Write;

/// What a message has in the place of a figure or a date, for a fact of any name.
///
/// Mostly one placeable; where no set of options gives the characters of the text, several of the
/// same fact with text between them.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Placeable {
    pieces: Vec<PlaceablePart>,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum PlaceablePart {
    Text(String),
    Value(Call),
}

/// A function with its options; without a function, the value alone.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Call {
    function: Option<&'static str>,
    options: Vec<(&'static str, String)>,
}

impl Call {
    /// `{ $x }`
    pub(super) fn plain() -> Self {
        Self::default()
    }

    /// `NUMBER` for options that follow; without any, the value alone.
    pub(super) fn number() -> Self {
        Self { function: Some("NUMBER"), options: Vec::new() }
    }

    /// `DATETIME` for options that follow.
    pub(super) fn datetime() -> Self {
        Self { function: Some("DATETIME"), options: Vec::new() }
    }

    /// With an option whose value is a word.
    pub(super) fn with(mut self, option: &'static str, word: &str) -> Self {
        self.options.push((option, format!("\"{word}\"")));
        self
    }

    /// With an option whose value is a number.
    pub(super) fn with_digits(mut self, option: &'static str, digits: usize) -> Self {
        self.options.push((option, digits.to_string()));
        self
    }

    /// With a numbering system; the value alone gets the function that formats it.
    pub(super) fn in_system(mut self, function: &'static str, system: &str) -> Self {
        self.function = self.function.or(Some(function));
        self.with("numberingSystem", system)
    }

    fn write(&self, name: &str, out: &mut String) {
        // Writing to a string cannot fail.
        let Some(function) = self.function.filter(|_| !self.options.is_empty()) else {
            let _ = write!(out, "{{ ${name} }}");
            return;
        };
        let _ = write!(out, "{{ {function}(${name}");
        for (option, value) in &self.options {
            let _ = write!(out, ", {option}: {value}");
        }
        out.push_str(") }");
    }
}

impl From<Call> for Placeable {
    fn from(call: Call) -> Self {
        Self { pieces: vec![PlaceablePart::Value(call)] }
    }
}

impl Placeable {
    /// The same with text and another value after it.
    pub(super) fn then(mut self, text: &str, call: Call) -> Self {
        self.pieces.push(PlaceablePart::Text(text.to_owned()));
        self.pieces.push(PlaceablePart::Value(call));
        self
    }

    /// As a message has it, with the name of the fact: `{ DATETIME($opening, day: "numeric") }`.
    pub fn source(&self, name: &str) -> String {
        let mut source = String::new();
        for piece in &self.pieces {
            match piece {
                PlaceablePart::Text(text) => source.push_str(text),
                PlaceablePart::Value(call) => call.write(name, &mut source),
            }
        }
        source
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeables_are_written_for_any_name() {
        assert_eq!(Placeable::from(Call::plain()).source("votes"), "{ $votes }");
        let arab = Call::plain().in_system("NUMBER", "arab");
        assert_eq!(
            Placeable::from(arab).source("votes"),
            "{ NUMBER($votes, numberingSystem: \"arab\") }"
        );
        let day = Placeable::from(Call::datetime().with("day", "numeric"));
        assert_eq!(
            day.then("er ", Call::datetime().with("month", "long")).source("date-2"),
            "{ DATETIME($date-2, day: \"numeric\") }er { DATETIME($date-2, month: \"long\") }"
        );
    }
}
