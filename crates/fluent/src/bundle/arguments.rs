//! The values that a message is resolved with.

use std::collections::HashMap;
use std::sync::Arc;

use crate::fact::Fact;

/// Facts by name: the values of variables such as `$votes`.
///
/// ```
/// use depeche_fluent::bundle::Arguments;
///
/// let arguments = Arguments::from_iter([("votes", 96)]);
/// assert!(arguments.get("votes").is_some());
/// ```
#[derive(Clone, Debug, Default)]
pub struct Arguments {
    facts: Vec<(Arc<str>, Fact)>,
    /// The index of each name, once there are [`MANY`].
    index: HashMap<Arc<str>, usize>,
}

/// From this number of values on, a hash table is faster than comparing each name.
const MANY: usize = 32;

impl Arguments {
    /// Empty arguments.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a value; replaces an earlier one of the same name.
    pub fn set(&mut self, name: impl Into<Arc<str>>, fact: impl Into<Fact>) {
        let (name, fact) = (name.into(), fact.into());
        match self.place(&name).and_then(|at| self.facts.get_mut(at)) {
            Some((_, slot)) => *slot = fact,
            None => self.push(name, fact),
        }
    }

    fn push(&mut self, name: Arc<str>, fact: Fact) {
        self.facts.push((name, fact));
        let first = if self.index.is_empty() { 0 } else { self.facts.len() - 1 };
        if self.facts.len() >= MANY {
            let new = self.facts.iter().enumerate().skip(first);
            self.index.extend(new.map(|(at, (name, _))| (Arc::clone(name), at)));
        }
    }

    fn place(&self, name: &str) -> Option<usize> {
        if self.facts.len() >= MANY {
            return self.index.get(name).copied();
        }
        // Comparing first bytes saves the call of `memcmp` for most names.
        let first = name.as_bytes().first();
        let is_it = |known: &str| known.as_bytes().first() == first && known == name;
        self.facts.iter().position(|(known, _)| is_it(known))
    }

    /// The value of that name.
    pub fn get(&self, name: &str) -> Option<&Fact> {
        self.facts.get(self.place(name)?).map(|(_, fact)| fact)
    }

    /// Names and values, in the order they were first set.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Fact)> {
        self.facts.iter().map(|(name, fact)| (name.as_ref(), fact))
    }
}

impl PartialEq for Arguments {
    fn eq(&self, other: &Self) -> bool {
        self.facts == other.facts
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_values_are_found_as_few_are() {
        let mut arguments = Arguments::new();
        for round in 0..2 {
            for n in 0..100 {
                arguments.set(format!("x{n}"), i64::from(n + round));
                assert_eq!(
                    arguments.get(&format!("x{n}")),
                    Some(&Fact::from(i64::from(n + round)))
                );
            }
        }
        assert_eq!(arguments.iter().count(), 100);
        assert_eq!(arguments.get("x100"), None);
        let names = arguments.iter().map(|(name, _)| name).take(2).collect::<Vec<_>>();
        assert_eq!(names, ["x0", "x1"]);
    }
}
