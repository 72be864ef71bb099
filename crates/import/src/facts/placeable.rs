//! The placeables that are proposed: functions with options that give back a text.

use std::fmt::Write;

/// What a message has in place of a figure or a date, for a fact of any name.
/// [`Proposal::source`](super::Proposal::source) writes it out.
///
/// Usually one placeable. Where no set of options gives back the text, several placeables of the
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

/// A call of a function with its options; without a function, a bare reference.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Call {
    function: Option<&'static str>,
    options: Vec<(&'static str, String)>,
}

impl Call {
    /// The bare reference `{ $x }`.
    pub(super) fn plain() -> Self {
        Self::default()
    }

    /// `NUMBER`, to be given options.
    pub(super) fn number() -> Self {
        Self { function: Some("NUMBER"), options: Vec::new() }
    }

    /// `DATETIME`, to be given options.
    pub(super) fn datetime() -> Self {
        Self { function: Some("DATETIME"), options: Vec::new() }
    }

    /// Adds an option whose value is a string.
    pub(super) fn with(mut self, option: &'static str, word: &str) -> Self {
        self.options.push((option, format!("\"{word}\"")));
        self
    }

    /// Adds an option whose value is a number.
    pub(super) fn with_digits(mut self, option: &'static str, digits: usize) -> Self {
        self.options.push((option, digits.to_string()));
        self
    }

    /// Adds a numbering system; a bare reference becomes a call of `function`.
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
    /// Appends text and another call.
    pub(super) fn then(mut self, text: &str, call: Call) -> Self {
        self.pieces.push(PlaceablePart::Text(text.to_owned()));
        self.pieces.push(PlaceablePart::Value(call));
        self
    }

    /// Its Fluent source for a fact of this name: `{ DATETIME($opening, day: "numeric") }`.
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
