//! Accepting translations as right for today's source text.

use super::moved::Moved;
use super::sync::Task;
use super::{Changes, Error, Upkeep};
use crate::catalog::{Unit, UnitText};
use crate::ledger::{Name, SourceChange, State};
use depeche_fluent::locale::Locale;

/// Which translations [`Upkeep::accept`] attests. The default selects all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// Only in this unit: a story, or a shared resource without its ending.
    pub unit: Option<String>,
    /// Only this message: its value and attributes.
    pub message: Option<String>,
    /// Only this attribute of it.
    pub attribute: Option<String>,
    /// Only in these locales; an empty list means all.
    pub locales: Vec<Locale>,
    /// Only those whose source changed in punctuation, spaces, upper and lower case.
    pub trivial: bool,
}

impl Selection {
    /// Whether a text of a unit is selected.
    pub fn has(&self, unit: &str, locale: &Locale, name: &Name) -> bool {
        self.unit.as_ref().is_none_or(|own| own == unit)
            && self.message.as_ref().is_none_or(|own| *own == name.message)
            && self.attribute.as_ref().is_none_or(|own| Some(own) == name.attribute.as_ref())
            && (self.locales.is_empty() || self.locales.contains(locale))
    }
}

impl Upkeep<'_> {
    /// Attests the selected stale and touched translations: “this translation is right for today's
    /// source text”.
    ///
    /// # Errors
    ///
    /// When a file exists and cannot be read, or a file cannot be written.
    pub fn accept(&self, selection: &Selection) -> Result<Changes, Error> {
        let is_right = |unit: &Unit, text: &UnitText| {
            let is_open = match text.state {
                State::Stale(_) if selection.trivial => text.change == Some(SourceChange::Cosmetic),
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
                    // The state of a named message is reported even if it is up to date.
                    is_other || (settled.waiting == 0 && selection.message.is_none())
                },
            },
        )
    }
}
