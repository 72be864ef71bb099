//! The values a message is resolved with.

use std::sync::Arc;

use crate::fact::Fact;

/// Facts by name: what `$votes` means.
///
/// ```
/// use depeche::bundle::Arguments;
///
/// let arguments = Arguments::from_iter([("votes", 96)]);
/// assert!(arguments.get("votes").is_some());
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Arguments {
    facts: Vec<(Arc<str>, Fact)>,
}

impl Arguments {
    /// No arguments.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a value; the last one set under a name counts.
    pub fn set(&mut self, name: impl Into<Arc<str>>, fact: impl Into<Fact>) {
        let (name, fact) = (name.into(), fact.into());
        match self.facts.iter_mut().find(|(known, _)| *known == name) {
            Some((_, slot)) => *slot = fact,
            None => self.facts.push((name, fact)),
        }
    }

    /// The value of that name.
    pub fn get(&self, name: &str) -> Option<&Fact> {
        // Names that begin otherwise are told apart without a call.
        let first = name.as_bytes().first();
        let is_it = |known: &str| known.as_bytes().first() == first && known == name;
        self.facts.iter().find(|(known, _)| is_it(known)).map(|(_, fact)| fact)
    }

    /// Names and values, in the order they were first set.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Fact)> {
        self.facts.iter().map(|(name, fact)| (name.as_ref(), fact))
    }
}

impl<N: Into<Arc<str>>, F: Into<Fact>> FromIterator<(N, F)> for Arguments {
    fn from_iter<I: IntoIterator<Item = (N, F)>>(pairs: I) -> Self {
        let mut arguments = Self::new();
        for (name, fact) in pairs {
            arguments.set(name, fact);
        }
        arguments
    }
}
