//! The named arguments of the built-in functions, read when a message is compiled.

use crate::diagnostic::{Diagnostic, Place};

use super::datetime::DateTimeOptions;
use super::list::ListOptions;
use super::literal::Literal;
use super::names::NameOptions;
use super::number::NumberOptions;
use super::option_reader::OptionReader;

/// The named arguments of a built-in function, interpreted.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Options {
    Number(NumberOptions),
    DateTime(DateTimeOptions),
    List(ListOptions),
    Name(NameOptions),
}

impl Options {
    /// The name of the function.
    pub(super) fn function(&self) -> &'static str {
        match self {
            Self::Number(_) => "NUMBER",
            Self::DateTime(_) => "DATETIME",
            Self::List(_) => "LIST",
            Self::Name(_) => "NAME",
        }
    }

    /// Reads the options of the built-in function `name`; `None` if there is no such function.
    pub(super) fn read(
        name: &str,
        named: &[(Box<str>, Literal)],
        place: &Place,
    ) -> Option<(Self, Vec<Diagnostic>)> {
        let mut reader = OptionReader::new(name, named, place);
        let options = match name {
            "NUMBER" => Self::Number(NumberOptions::read(&mut reader)),
            "DATETIME" => Self::DateTime(DateTimeOptions::read(&mut reader)),
            "LIST" => Self::List(ListOptions::read(&mut reader)),
            "NAME" => Self::Name(NameOptions::read(&mut reader)),
            _ => return None,
        };
        Some((options, reader.finish()))
    }
}
