//! Formatters of one display locale, built once per set of options and shared without locks.

use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use icu_list::ListFormatter;

use super::datetime::{DateTimeFormatter, DateTimeOptions, MomentKind};
use super::list::ListOptions;
use super::number::{NumberFormatter, NumberKind, NumberOptions};
use crate::locale::Locale;

/// The formatters of one display locale, shared by its bundles.
#[derive(Debug)]
pub struct Formats {
    pub(super) locale: Locale,
    /// The formatters built so far; searched only when a call site first needs one.
    built: Mutex<Vec<(Key, Arc<Formatter>)>>,
}

/// A formatter, or the result that there is no data for it.
#[derive(Debug)]
pub(super) enum Formatter {
    Number(Box<NumberFormatter>),
    DateTime(Box<DateTimeFormatter>),
    List(Box<ListFormatter>),
    Unavailable,
}

/// The kind and options that a formatter was built for.
#[derive(Clone, Debug, PartialEq)]
enum Key {
    Number(Kind, NumberOptions),
    DateTime(MomentKind, DateTimeOptions),
    List(ListOptions),
}

/// [`NumberKind`], owned.
#[derive(Clone, Debug, PartialEq)]
enum Kind {
    Plain,
    Percent,
    Year,
    Money(Box<str>),
    Measure(Box<str>),
}

impl From<NumberKind<'_>> for Kind {
    fn from(kind: NumberKind<'_>) -> Self {
        match kind {
            NumberKind::Plain => Self::Plain,
            NumberKind::Percent => Self::Percent,
            NumberKind::Year => Self::Year,
            NumberKind::Money(code) => Self::Money(code.into()),
            NumberKind::Measure(unit) => Self::Measure(unit.into()),
        }
    }
}

impl PartialEq<NumberKind<'_>> for Kind {
    fn eq(&self, other: &NumberKind<'_>) -> bool {
        match (self, other) {
            (Self::Plain, NumberKind::Plain)
            | (Self::Percent, NumberKind::Percent)
            | (Self::Year, NumberKind::Year) => true,
            (Self::Money(own), NumberKind::Money(code)) => own.as_ref() == *code,
            (Self::Measure(own), NumberKind::Measure(unit)) => own.as_ref() == *unit,
            _ => false,
        }
    }
}

impl Formats {
    /// An empty set; each formatter is built when a call first needs it.
    pub fn new(locale: Locale) -> Self {
        Self { locale, built: Mutex::new(Vec::new()) }
    }

    fn get_or_build(
        &self,
        key: Key,
        build: impl FnOnce(&Locale) -> Option<Formatter>,
    ) -> Arc<Formatter> {
        let mut built = self.built.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, formatter)) = built.iter().find(|(known, _)| *known == key) {
            return Arc::clone(formatter);
        }
        let formatter = Arc::new(build(&self.locale).unwrap_or(Formatter::Unavailable));
        built.push((key, Arc::clone(&formatter)));
        formatter
    }
}

/// The formatters one call site has used: a list that only grows, read without locks.
#[derive(Debug, Default)]
pub(super) struct Slot {
    first: OnceLock<Box<Node>>,
}

#[derive(Debug)]
struct Node {
    use_: Use,
    formatter: Arc<Formatter>,
    next: OnceLock<Box<Node>>,
}

/// The kind of value that a call site formats; its options never change.
#[derive(Clone, Debug, PartialEq)]
enum Use {
    Number(Kind),
    Moment(MomentKind),
    List,
}

impl Slot {
    pub(super) fn number(
        &self,
        formats: &Formats,
        kind: NumberKind<'_>,
        options: &NumberOptions,
    ) -> Option<&NumberFormatter> {
        let found = self.find(
            |used| matches!(used, Use::Number(own) if *own == kind),
            || {
                let formatter =
                    formats.get_or_build(Key::Number(kind.into(), options.clone()), |locale| {
                        NumberFormatter::new(locale, kind, options)
                            .map(|built| Formatter::Number(Box::new(built)))
                    });
                (Use::Number(kind.into()), formatter)
            },
        );
        if let Formatter::Number(number) = found { Some(number) } else { None }
    }

    pub(super) fn datetime(
        &self,
        formats: &Formats,
        kind: MomentKind,
        options: &DateTimeOptions,
    ) -> Option<&DateTimeFormatter> {
        let found = self.find(
            |used| *used == Use::Moment(kind),
            || {
                let formatter =
                    formats.get_or_build(Key::DateTime(kind, options.clone()), |locale| {
                        DateTimeFormatter::new(locale, kind, options)
                            .map(|built| Formatter::DateTime(Box::new(built)))
                    });
                (Use::Moment(kind), formatter)
            },
        );
        if let Formatter::DateTime(datetime) = found { Some(datetime) } else { None }
    }

    pub(super) fn list(&self, formats: &Formats, options: ListOptions) -> Option<&ListFormatter> {
        let found = self.find(
            |used| *used == Use::List,
            || {
                let build = |locale: &Locale| {
                    options.formatter(locale).map(|built| Formatter::List(Box::new(built)))
                };
                (Use::List, formats.get_or_build(Key::List(options), build))
            },
        );
        if let Formatter::List(list) = found { Some(list) } else { None }
    }

    /// The formatter for a use; built and appended to the list if it is missing.
    fn find(
        &self,
        matches: impl Fn(&Use) -> bool,
        build: impl Fn() -> (Use, Arc<Formatter>),
    ) -> &Formatter {
        let mut at = &self.first;
        loop {
            let node = at.get_or_init(|| {
                let (use_, formatter) = build();
                Box::new(Node { use_, formatter, next: OnceLock::new() })
            });
            if matches(&node.use_) {
                return &node.formatter;
            }
            at = &node.next;
        }
    }
}
