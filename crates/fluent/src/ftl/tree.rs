//! The syntax tree of a Fluent resource: `fluent-syntax`'s tree, owned and with places.

use std::ops::Range;

/// Bytes of a resource's text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Span {
    /// The first byte.
    pub start: u32,
    /// Just past the last byte.
    pub end: u32,
}

impl Span {
    /// As a range of `usize`.
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// From the start of this span to the end of `other`.
    #[must_use]
    pub fn to(self, other: Self) -> Self {
        Self { start: self.start, end: other.end }
    }
}

impl From<Range<usize>> for Span {
    fn from(range: Range<usize>) -> Self {
        let clamp = |at| u32::try_from(at).unwrap_or(u32::MAX);
        Self { start: clamp(range.start), end: clamp(range.end) }
    }
}

/// Whether an entry is a message or a term.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EntryKind {
    /// `lead = …`
    Message,
    /// `-interpol = …`
    Term,
}

/// A message or a term.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Message or term.
    pub kind: EntryKind,
    /// The identifier, without a term's `-`.
    pub id: Span,
    /// The value; a message with attributes may have none.
    pub value: Option<Pattern>,
    /// The attributes, in order.
    pub attributes: Vec<Attribute>,
}

/// `.short = …`
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attribute {
    /// The name, without the `.`.
    pub id: Span,
    /// Its value.
    pub value: Pattern,
}

/// Text and placeables.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pattern {
    /// The elements, in order.
    pub elements: Vec<Element>,
}

/// One element of a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Element {
    /// Text, one line of it at the most, with its indentation removed.
    Text(Span),
    /// `{ … }`
    Placeable(Expression),
}

/// What stands in a placeable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expression {
    /// Anything but a select expression.
    Inline(Inline),
    /// `selector -> [key] … *[key] …`
    Select {
        /// What is matched.
        selector: Inline,
        /// The variants, in order; exactly one is the default.
        variants: Vec<Variant>,
    },
}

/// An inline expression.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Inline {
    /// `"…"`, the span without the quotes, escapes not yet read.
    String(Span),
    /// `12.50`
    Number(Span),
    /// `$votes`, the span without the `$`.
    Variable(Span),
    /// `title` or `title.short`
    Message {
        /// The message's identifier.
        id: Span,
        /// The attribute's name.
        attribute: Option<Span>,
    },
    /// `-interpol(case: "genitive")`
    Term {
        /// The term's identifier, without the `-`.
        id: Span,
        /// The attribute's name.
        attribute: Option<Span>,
        /// The arguments, if there are parentheses.
        arguments: Option<Arguments>,
    },
    /// `NUMBER($votes)`
    Function {
        /// The function's name.
        id: Span,
        /// Its arguments.
        arguments: Arguments,
    },
    /// `{ … }` within a placeable.
    Placeable(Box<Expression>),
}

impl Inline {
    /// Where it is: its name or literal.
    pub fn span(&self) -> Span {
        match self {
            Self::String(span) | Self::Number(span) | Self::Variable(span) => *span,
            Self::Message { id, attribute } | Self::Term { id, attribute, .. } => {
                attribute.map_or(*id, |attribute| id.to(attribute))
            }
            Self::Function { id, .. } => *id,
            Self::Placeable(expression) => match expression.as_ref() {
                Expression::Inline(inline) => inline.span(),
                Expression::Select { selector, .. } => selector.span(),
            },
        }
    }
}

/// The arguments of a term or a function.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Arguments {
    /// Those without a name.
    pub positional: Vec<Inline>,
    /// Those with one: `case: "genitive"`; values are string or number literals.
    pub named: Vec<(Span, Inline)>,
}

/// `[one] …`
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variant {
    /// The key.
    pub key: Key,
    /// The variant's text.
    pub value: Pattern,
    /// Whether it is marked with `*`.
    pub default: bool,
}

/// The key of a variant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// `[genitive]`
    Name(Span),
    /// `[1]`
    Number(Span),
}
