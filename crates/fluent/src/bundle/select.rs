//! Select expressions: chooses the variant for a value.

use super::program::{Key, Pattern, Select};
use super::resolve::{Frame, Resolver, Source, Value};
use super::write::{WriteFault, kind_of, number_options};
use crate::fact::Fact;

impl<'b> Resolver<'b> {
    /// The chosen variant of a select expression.
    pub(super) fn select(
        &mut self,
        frame: &Frame<'b, '_>,
        select: &'b Select,
    ) -> Option<&'b Pattern> {
        let default = select.variants.get(select.default).map(|(_, pattern)| pattern);
        let chosen = match self.value(frame, &select.selector, true) {
            Value::Missing => None,
            Value::Text(text) => by_name(select, &text),
            Value::Fact(fact, source) => match fact.as_ref() {
                Fact::Text(text) | Fact::Name(text) => by_name(select, &text.default),
                Fact::Region(region) => by_name(select, region.as_str()),
                Fact::Language(language) => by_name(select, &language.to_string()),
                fact => self.by_number(frame, select, fact, source),
            },
        };
        chosen.or(default)
    }

    /// Compares exact keys first, then plural categories, both with the number as it will be shown.
    fn by_number(
        &mut self,
        frame: &Frame<'b, '_>,
        select: &'b Select,
        fact: &Fact,
        source: Source<'b>,
    ) -> Option<&'b Pattern> {
        let (kind, number) = kind_of(fact)?;
        let span = select.selector.span(frame.unit);
        let Some(options) = number_options(fact, source.options) else {
            self.write_fault(frame, span, WriteFault::WrongKind, source);
            return None;
        };
        let bundle = self.bundle;
        let slot = bundle.slots.get(source.slot);
        let formatter = slot.and_then(|slot| slot.number(&bundle.formats, kind, options));
        let Some(formatter) = formatter else {
            self.write_fault(frame, span, WriteFault::NoData, source);
            return None;
        };
        let shown = formatter.shown(&number);
        let exact = select.variants.iter().find(|(key, _)| match key {
            Key::Number(key) => key.has_value(&shown),
            Key::Name(_) => false,
        });
        if let Some((_, pattern)) = exact {
            return Some(pattern);
        }
        by_name(select, bundle.linked.category(&bundle.locale, &shown, options.ordinal)?)
    }
}

fn by_name<'b>(select: &'b Select, name: &str) -> Option<&'b Pattern> {
    let matches = |key: &Key| matches!(key, Key::Name(own) if own.as_ref() == name);
    select.variants.iter().find(|(key, _)| matches(key)).map(|(_, pattern)| pattern)
}
