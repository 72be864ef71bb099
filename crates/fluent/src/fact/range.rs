//! Checks the ends of a range.

use std::cmp::Ordering;

use super::Fact;
use crate::diagnostic::{Diagnostic, Place, RuleId};

/// Why two facts cannot be the ends of a range.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// An end has a kind without an order; the kind.
    Kind(&'static str),
    /// The ends are of different kinds.
    Mixed(&'static str, &'static str),
    /// The first end comes after the second.
    Order(String, String),
}

impl Fault {
    pub(super) fn diagnostic(self, key: &str, place: Place) -> Diagnostic {
        match self {
            Self::Kind(found) => {
                Diagnostic::new(RuleId::RangeKind).at(place).with("key", key).with("found", found)
            }
            Self::Mixed(from, to) => Diagnostic::new(RuleId::RangeMixed)
                .at(place)
                .with("key", key)
                .with("from", from)
                .with("to", to),
            Self::Order(from, to) => Diagnostic::new(RuleId::RangeOrder)
                .at(place)
                .with("key", key)
                .with("from", from)
                .with("to", to),
        }
    }
}

/// Whether there is a range from one fact to the other.
pub(super) fn check(from: &Fact, to: &Fact) -> Result<(), Fault> {
    for end in [from, to] {
        if !matches!(end, Fact::Number(_) | Fact::Date(_) | Fact::DateTime(_) | Fact::Time(_)) {
            return Err(Fault::Kind(end.kind()));
        }
    }
    let order = match (from, to) {
        (Fact::Number(from), Fact::Number(to)) => from.compare(to),
        (Fact::Date(from), Fact::Date(to)) => from.cmp(to),
        (Fact::DateTime(from), Fact::DateTime(to)) => from.instant().cmp(&to.instant()),
        // From ten in the evening to two in the morning.
        (Fact::Time(_), Fact::Time(_)) => Ordering::Less,
        _ => return Err(Fault::Mixed(from.kind(), to.kind())),
    };
    if order == Ordering::Greater {
        let shown = |fact: &Fact| fact.machine().unwrap_or_default();
        return Err(Fault::Order(shown(from), shown(to)));
    }
    Ok(())
}
