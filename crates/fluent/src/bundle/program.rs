//! The compiled form of a resource, which the resolver walks.

use crate::diagnostic::{Diagnostic, SourceFile};
use crate::fact::{Fact, Number};
use crate::ftl::tree::Span;

use super::literal::Literal;
use super::options::Options;

/// One compiled resource; references are by name until a bundle links them.
#[derive(Debug)]
pub(super) struct Unit {
    pub(super) source: SourceFile,
    pub(super) entries: Vec<Entry>,
    /// Entries that could not be parsed, each with its diagnostic.
    pub(super) broken: Vec<(Box<str>, Diagnostic)>,
    /// The names of variables.
    pub(super) variables: Vec<std::sync::Arc<str>>,
    /// The names of referenced messages (`lead`) and terms (`-interpol`).
    pub(super) references: Vec<Box<str>>,
    /// Function calls.
    pub(super) calls: Vec<Call>,
}

/// A message, or a term with its leading `-`.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) name: Box<str>,
    pub(super) id: Span,
    pub(super) value: Option<Pattern>,
    pub(super) attributes: Vec<(Box<str>, Pattern)>,
}

impl Entry {
    /// The value, or the attribute of that name.
    pub(super) fn pattern(&self, attribute: Option<&str>) -> Option<&Pattern> {
        match attribute {
            None => self.value.as_ref(),
            Some(wanted) => {
                self.attributes.iter().find(|(name, _)| name.as_ref() == wanted).map(|(_, p)| p)
            }
        }
    }
}

pub(super) type Pattern = Box<[Element]>;

#[derive(Debug)]
pub(super) enum Element {
    /// Static text, with adjacent lines joined, and the result of
    /// [`bidi::turns`](super::bidi::turns) for it.
    Text(Box<str>, bool),
    /// A string literal in a placeable: never markup.
    Literal(Box<str>),
    /// Anything else in a placeable.
    Expression(Expression),
}

#[derive(Debug)]
pub(super) enum Expression {
    /// A number literal as a fact.
    Number(Fact, Span),
    /// An index into [`Unit::variables`].
    Variable(usize, Span),
    Reference(Reference),
    /// An index into [`Unit::calls`].
    Call(usize),
    Select(Box<Select>),
    /// A string literal as an argument or selector.
    Literal(Box<str>),
}

/// A reference to a message or a term.
#[derive(Debug)]
pub(super) struct Reference {
    /// An index into [`Unit::references`].
    pub(super) target: usize,
    pub(super) attribute: Option<Box<str>>,
    /// A term's named arguments; `None` for messages.
    pub(super) arguments: Option<Vec<(std::sync::Arc<str>, Literal)>>,
    pub(super) span: Span,
}

#[derive(Debug)]
pub(super) struct Select {
    pub(super) selector: Expression,
    pub(super) variants: Vec<(Key, Pattern)>,
    /// The index of the default variant.
    pub(super) default: usize,
}

#[derive(Debug)]
pub(super) enum Key {
    Name(Box<str>),
    Number(Number),
}

#[derive(Debug)]
pub(super) struct Call {
    pub(super) name: Box<str>,
    pub(super) positional: Vec<Expression>,
    pub(super) named: Vec<(Box<str>, Literal)>,
    /// The options of a built-in function.
    pub(super) options: Option<Options>,
    /// The faults of the named arguments.
    pub(super) faults: Vec<Diagnostic>,
    pub(super) span: Span,
}

impl Unit {
    /// The name of a reference: `lead`, `-interpol`.
    pub(super) fn reference_name(&self, reference: &Reference) -> &str {
        self.references.get(reference.target).map_or("", AsRef::as_ref)
    }
}

impl Expression {
    /// Its place, for diagnostics.
    pub(super) fn span(&self, unit: &Unit) -> Span {
        match self {
            Self::Number(_, span) | Self::Variable(_, span) => *span,
            Self::Reference(reference) => reference.span,
            Self::Call(index) => unit.calls.get(*index).map_or(Span::default(), |call| call.span),
            Self::Select(select) => select.selector.span(unit),
            Self::Literal(_) => Span::default(),
        }
    }
}
