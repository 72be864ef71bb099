//! Formats facts as text of a locale.

use super::datetime::{DateTimeOptions, Moment};
use super::formats::{Formats, Slot};
use super::list::{self, ListOptions};
use super::names::{self, NameOptions};
use super::number::{NumberKind, NumberOptions};
use super::options::Options;
use super::parts::PartKind;
use crate::fact::{Fact, Number};
use crate::locale::Locale;

/// Formats facts for text of one locale, by the conventions of the reader's region.
#[derive(Clone, Copy)]
pub(super) struct FactWriter<'a> {
    /// The locale of the text: it chooses between a name's forms.
    pub(super) locale: &'a Locale,
    pub(super) formats: &'a Formats,
    /// For facts that no function formats.
    pub(super) plain: &'a Slot,
}

/// Why a fact could not be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum WriteFault {
    /// The function does not take this kind of fact.
    WrongKind,
    /// ICU4X has no data for this locale and these options.
    NoData,
}

impl FactWriter<'_> {
    /// Formats a fact with the options of a function.
    pub(super) fn write(
        self,
        fact: &Fact,
        slot: &Slot,
        options: Option<&Options>,
        out: &mut String,
    ) -> Result<(), WriteFault> {
        match (fact, options) {
            (Fact::Text(text) | Fact::Name(text), None) => {
                out.push_str(text.for_locale(self.locale));
                Ok(())
            }
            (
                Fact::Number(_)
                | Fact::Percent(_)
                | Fact::Year(_)
                | Fact::Money(_)
                | Fact::Measure(_),
                _,
            ) => self.write_number(fact, slot, options, out),
            (Fact::Date(date), None | Some(Options::DateTime(_))) => {
                self.write_moment(Moment::Date(*date), slot, options, out)
            }
            (Fact::DateTime(moment), None | Some(Options::DateTime(_))) => {
                self.write_moment(Moment::DateTime(*moment), slot, options, out)
            }
            (Fact::Time(time), None | Some(Options::DateTime(_))) => {
                self.write_moment(Moment::Time(*time), slot, options, out)
            }
            (Fact::Range(from, to), _) => self.write_range(from, to, slot, options, out),
            (Fact::Region(region), None) => {
                out.push_str(&names::region(&self.formats.locale, *region, NameOptions::default()));
                Ok(())
            }
            (Fact::Region(region), Some(Options::Name(options))) => {
                out.push_str(&names::region(&self.formats.locale, *region, *options));
                Ok(())
            }
            (Fact::Language(language), None) => {
                let options = NameOptions::default();
                out.push_str(&names::language(&self.formats.locale, language, options));
                Ok(())
            }
            (Fact::Language(language), Some(Options::Name(options))) => {
                out.push_str(&names::language(&self.formats.locale, language, *options));
                Ok(())
            }
            (Fact::List(items), None) => self.write_list(items, slot, ListOptions::default(), out),
            (Fact::List(items), Some(Options::List(options))) => {
                self.write_list(items, slot, *options, out)
            }
            _ => Err(WriteFault::WrongKind),
        }
    }

    fn write_number(
        self,
        fact: &Fact,
        slot: &Slot,
        options: Option<&Options>,
        out: &mut String,
    ) -> Result<(), WriteFault> {
        let options = number_options(fact, options).ok_or(WriteFault::WrongKind)?;
        let (kind, number) = kind_of(fact).ok_or(WriteFault::WrongKind)?;
        let formatter = slot.number(self.formats, kind, options).ok_or(WriteFault::NoData)?;
        formatter.write(&number, out);
        Ok(())
    }

    fn write_moment(
        self,
        moment: Moment,
        slot: &Slot,
        options: Option<&Options>,
        out: &mut String,
    ) -> Result<(), WriteFault> {
        let default = DateTimeOptions::default();
        let options = match options {
            Some(Options::DateTime(options)) => options,
            _ => &default,
        };
        if !options.suit(moment.kind()) {
            return Err(WriteFault::WrongKind);
        }
        let formatter =
            slot.datetime(self.formats, moment.kind(), options).ok_or(WriteFault::NoData)?;
        formatter.write(moment, out);
        Ok(())
    }

    fn write_range(
        self,
        from: &Fact,
        to: &Fact,
        slot: &Slot,
        options: Option<&Options>,
        out: &mut String,
    ) -> Result<(), WriteFault> {
        let default = DateTimeOptions::default();
        let dates = match options {
            Some(Options::DateTime(options)) => options,
            _ => &default,
        };
        match (moment(from), moment(to), options) {
            (Some(from), Some(to), None | Some(Options::DateTime(_))) => {
                let kind = from.kind();
                if kind != to.kind() || !dates.suit(kind) {
                    return Err(WriteFault::WrongKind);
                }
                let formatter =
                    slot.datetime(self.formats, kind, dates).ok_or(WriteFault::NoData)?;
                formatter.write_range(from, to, out);
                Ok(())
            }
            (None, None, _) => {
                let numbers = number_options(from, options).ok_or(WriteFault::WrongKind)?;
                let (kind, first) = kind_of(from).ok_or(WriteFault::WrongKind)?;
                let (_, last) = kind_of(to).ok_or(WriteFault::WrongKind)?;
                let formatter =
                    slot.number(self.formats, kind, numbers).ok_or(WriteFault::NoData)?;
                formatter.write_range(&first, &last, out);
                Ok(())
            }
            _ => Err(WriteFault::WrongKind),
        }
    }

    fn write_list(
        self,
        items: &[Fact],
        slot: &Slot,
        options: ListOptions,
        out: &mut String,
    ) -> Result<(), WriteFault> {
        let mut written = Vec::with_capacity(items.len());
        for item in items {
            let mut text = String::new();
            self.write(item, self.plain, None, &mut text)?;
            written.push(text);
        }
        let formatter = slot.list(self.formats, options).ok_or(WriteFault::NoData)?;
        list::write(formatter, &written, out);
        Ok(())
    }
}

/// The options that apply to a numeric fact; `None` if the function takes no numbers.
pub(super) fn number_options<'o>(
    fact: &Fact,
    options: Option<&'o Options>,
) -> Option<&'o NumberOptions> {
    match options {
        None => Some(&NumberOptions::PLAIN),
        Some(Options::Number(options)) => Some(options),
        // `DATETIME` also takes years.
        Some(Options::DateTime(_)) if matches!(fact, Fact::Year(_)) => Some(&NumberOptions::PLAIN),
        Some(_) => None,
    }
}

/// The kind and value of a numeric fact.
pub(super) fn kind_of(fact: &Fact) -> Option<(NumberKind<'_>, std::borrow::Cow<'_, Number>)> {
    use std::borrow::Cow;
    Some(match fact {
        Fact::Number(number) => (NumberKind::Plain, Cow::Borrowed(number)),
        Fact::Percent(number) => (NumberKind::Percent, Cow::Borrowed(number)),
        Fact::Year(year) => (NumberKind::Year, Cow::Owned(Number::from(i64::from(*year)))),
        Fact::Money(money) => (NumberKind::Money(&money.currency), Cow::Borrowed(&money.amount)),
        Fact::Measure(measure) => {
            (NumberKind::Measure(&measure.unit), Cow::Borrowed(&measure.value))
        }
        _ => return None,
    })
}

fn moment(fact: &Fact) -> Option<Moment> {
    match fact {
        Fact::Date(date) => Some(Moment::Date(*date)),
        Fact::DateTime(moment) => Some(Moment::DateTime(*moment)),
        Fact::Time(time) => Some(Moment::Time(*time)),
        _ => None,
    }
}

/// The kind of part for a fact.
pub(super) fn part_kind(fact: &Fact) -> PartKind {
    match fact {
        Fact::Number(_) => PartKind::Number,
        Fact::Text(_) => PartKind::String,
        Fact::Date(_) => PartKind::Date,
        Fact::DateTime(_) => PartKind::DateTime,
        Fact::Time(_) => PartKind::Time,
        Fact::Year(_) => PartKind::Year,
        Fact::Range(..) => PartKind::Range,
        Fact::Percent(_) => PartKind::Percent,
        Fact::Money(_) => PartKind::Money,
        Fact::Measure(_) => PartKind::Measure,
        Fact::Region(_) => PartKind::Region,
        Fact::Language(_) => PartKind::Language,
        Fact::Name(_) => PartKind::Name,
        Fact::List(_) => PartKind::List,
    }
}
