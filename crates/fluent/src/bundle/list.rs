//! `LIST`: joins several values by the conventions of a locale (ECMA-402 `Intl.ListFormat`).

use icu_list::ListFormatter;
use icu_list::options::{ListFormatterOptions, ListLength};
use writeable::Writeable;

use super::option_reader::OptionReader;
use crate::locale::Locale;

/// The options of `LIST`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub(super) struct ListOptions {
    kind: ListKind,
    length: Length,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
enum ListKind {
    #[default]
    Conjunction,
    Disjunction,
    Unit,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
enum Length {
    #[default]
    Long,
    Short,
    Narrow,
}

impl ListOptions {
    pub(super) fn read(reader: &mut OptionReader<'_>) -> Self {
        let kind = reader.one_of(
            "type",
            &[
                ("conjunction", ListKind::Conjunction),
                ("disjunction", ListKind::Disjunction),
                ("unit", ListKind::Unit),
            ],
        );
        let length = reader.one_of(
            "style",
            &[("long", Length::Long), ("short", Length::Short), ("narrow", Length::Narrow)],
        );
        Self { kind: kind.unwrap_or_default(), length: length.unwrap_or_default() }
    }

    /// The formatter for a locale.
    pub(super) fn formatter(self, locale: &Locale) -> Option<ListFormatter> {
        let options = ListFormatterOptions::default().with_length(match self.length {
            Length::Long => ListLength::Wide,
            Length::Short => ListLength::Short,
            Length::Narrow => ListLength::Narrow,
        });
        let icu = locale.as_icu();
        match self.kind {
            ListKind::Conjunction => ListFormatter::try_new_and(icu.into(), options),
            ListKind::Disjunction => ListFormatter::try_new_or(icu.into(), options),
            ListKind::Unit => ListFormatter::try_new_unit(icu.into(), options),
        }
        .ok()
    }
}

/// Writes the items joined.
pub(super) fn write(formatter: &ListFormatter, items: &[String], out: &mut String) {
    // Writing to a string cannot fail.
    let _ = formatter.format(items.iter()).write_to(out);
}
