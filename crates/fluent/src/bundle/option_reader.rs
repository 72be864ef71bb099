//! Reads the named arguments of a call and collects their faults.

use crate::cldr::Digits;
use crate::diagnostic::{Diagnostic, Place, RuleId};

use super::literal::Literal;

/// Reads options by name and collects their faults.
///
/// Rules: `unknown-option` (`function`, `option`, `expected`), `invalid-option` (`function`,
/// `option`, `value`, `expected`), `unsupported-option` (`function`, `option`, `value`).
pub(super) struct OptionReader<'a> {
    function: &'a str,
    named: &'a [(Box<str>, Literal)],
    place: &'a Place,
    faults: Vec<Diagnostic>,
    seen: Vec<&'static str>,
}

impl<'a> OptionReader<'a> {
    /// Reads the named arguments of a call of `function` that stands at `place`.
    pub(super) fn new(
        function: &'a str,
        named: &'a [(Box<str>, Literal)],
        place: &'a Place,
    ) -> Self {
        Self { function, named, place, faults: Vec::new(), seen: Vec::new() }
    }

    /// Reports the options that were not read, and returns all faults.
    pub(super) fn finish(mut self) -> Vec<Diagnostic> {
        self.refuse_others();
        self.faults
    }

    fn take(&mut self, name: &'static str) -> Option<&'a Literal> {
        self.seen.push(name);
        self.named.iter().find(|(known, _)| known.as_ref() == name).map(|(_, literal)| literal)
    }

    /// Whether the option is given at all.
    pub(super) fn has(&self, name: &str) -> bool {
        self.named.iter().any(|(known, _)| known.as_ref() == name)
    }

    /// The option as text, whether written as a string or a number.
    pub(super) fn text(&mut self, name: &'static str) -> Option<String> {
        self.take(name).map(|literal| match literal {
            Literal::Text(text) => text.to_string(),
            Literal::Number(number) => number.to_string(),
        })
    }

    /// The name of a numbering system.
    pub(super) fn numbering_system(&mut self) -> Option<String> {
        let name = self.text("numberingSystem")?;
        if Digits::new(&name).is_none() {
            self.invalid("numberingSystem", &name, vec!["latn".to_owned(), "arab".to_owned()]);
        }
        Some(name)
    }

    /// One of several words.
    pub(super) fn one_of<T: Copy>(&mut self, name: &'static str, words: &[(&str, T)]) -> Option<T> {
        let text = self.text(name)?;
        let found = words.iter().find(|(word, _)| *word == text).map(|(_, value)| *value);
        if found.is_none() {
            self.invalid(name, &text, words.iter().map(|(word, _)| (*word).to_owned()).collect());
        }
        found
    }

    /// A whole number within bounds.
    pub(super) fn whole(&mut self, name: &'static str, least: u8, most: u8) -> Option<u8> {
        let text = self.text(name)?;
        let value = text.parse().ok().filter(|value| (least..=most).contains(value));
        if value.is_none() {
            self.invalid(name, &text, vec![format!("{least}–{most}")]);
        }
        value
    }

    /// Records a value that the option cannot have.
    pub(super) fn invalid(&mut self, option: &str, value: &str, expected: Vec<String>) {
        self.faults.push(
            self.fault(RuleId::InvalidOption, option)
                .with("value", value)
                .with("expected", expected),
        );
    }

    /// Records an option or a combination of ECMA-402 that this engine does not support.
    pub(super) fn unsupported(&mut self, option: &str, value: &str) {
        self.faults.push(self.fault(RuleId::UnsupportedOption, option).with("value", value));
    }

    /// Marks an option of ECMA-402 as known and refuses it.
    pub(super) fn refuse(&mut self, name: &'static str) {
        if let Some(value) = self.text(name) {
            self.unsupported(name, &value);
        }
    }

    fn fault(&self, rule: RuleId, option: &str) -> Diagnostic {
        Diagnostic::new(rule)
            .at(self.place.clone())
            .with("function", self.function)
            .with("option", option)
    }

    fn refuse_others(&mut self) {
        for (name, _) in self.named {
            if !self.seen.contains(&name.as_ref()) {
                let expected = self.seen.iter().map(|&seen| seen.to_owned()).collect::<Vec<_>>();
                self.faults
                    .push(self.fault(RuleId::UnknownOption, name).with("expected", expected));
            }
        }
    }
}
