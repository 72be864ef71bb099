//! Saying that a translation is right for today's source text.

use super::moved::Moved;
use super::sync::Task;
use super::{Changes, Error, Upkeep};
use crate::catalog::{Text, Unit};
use crate::ledger::{Change, Name, State};
use depeche_fluent::locale::Locale;

/// Which translations are meant.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// Only in this unit: a story, or a shared resource without its ending.
    pub unit: Option<String>,
    /// Only this message: its value and attributes.
    pub message: Option<String>,
    /// Only this attribute of it.
    pub attribute: Option<String>,
    /// Only in these locales; in all if there are none.
    pub locales: Vec<Locale>,
    /// Only those whose source changed in punctuation, spaces, upper and lower case.
    pub trivial: bool,
}

impl Selection {
    /// Whether a text of a unit is meant.
    pub fn has(&self, unit: &str, locale: &Locale, name: &Name) -> bool {
        self.unit.as_ref().is_none_or(|own| own == unit)
            && self.message.as_ref().is_none_or(|own| *own == name.message)
            && self.attribute.as_ref().is_none_or(|own| Some(own) == name.attribute.as_ref())
            && (self.locales.is_empty() || self.locales.contains(locale))
    }
}

impl Upkeep<'_> {
    /// Attests the stale and touched translations that are meant: “this translation is right for
    /// today's source text”.
    ///
    /// # Errors
    ///
    /// When a file is there and cannot be read, or one cannot be written that is to be.
    pub fn accept(&self, selection: &Selection) -> Result<Changes, Error> {
        let is_right = |unit: &Unit, text: &Text| {
            let is_open = match text.state {
                State::Stale(_) if selection.trivial => text.change == Some(Change::Cosmetic),
                State::Stale(_) => true,
                State::Touched => !selection.trivial,
                _ => false,
            };
            is_open && selection.has(&unit.id, &unit.locale, &text.name)
        };
        self.attest(
            &mut Moved::new(self),
            &Task {
                is_right: &is_right,
                is_meant: &|unit, text| selection.has(&unit.id, &unit.locale, &text.name),
                skips: &|settled| {
                    let is_other = selection.unit.as_ref().is_some_and(|own| *own != settled.unit);
                    // Of a message that is named it is said how it stands.
                    is_other || (settled.waiting == 0 && selection.message.is_none())
                },
            },
        )
    }
}
