//! The syntax tree of a Fluent resource, owned.

use std::ops::Range;

pub use crate::syntax::Span;

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

/// Something that a walk through a pattern meets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Node<'p> {
    /// Text.
    Text(Span),
    /// An inline expression, but for braces within braces: what stands in them is met instead.
    Inline(&'p Inline, Within),
    /// A select expression; its selector and its variants are met next.
    Select(&'p Inline, &'p [Variant]),
}

/// Where an inline expression stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Within {
    /// Alone in a placeable: it is shown.
    Placeable,
    /// It is what a select expression matches.
    Selector,
    /// It is an argument of the term or function that was met before it.
    Argument,
}

/// Calls `visit` on everything in a pattern, in the order of the text. Named arguments, which are
/// literals, are not visited.
pub fn walk<'p>(pattern: &'p Pattern, visit: &mut dyn FnMut(Node<'p>)) {
    for element in &pattern.elements {
        match element {
            Element::Text(span) => visit(Node::Text(*span)),
            Element::Placeable(expression) => walk_expression(expression, visit),
        }
    }
}

/// The same for what stands in a placeable.
pub fn walk_expression<'p>(expression: &'p Expression, visit: &mut dyn FnMut(Node<'p>)) {
    walk_within(expression, Within::Placeable, visit);
}

fn walk_within<'p>(expression: &'p Expression, within: Within, visit: &mut dyn FnMut(Node<'p>)) {
    match expression {
        Expression::Inline(inline) => walk_inline(inline, within, visit),
        Expression::Select { selector, variants } => {
            visit(Node::Select(selector, variants));
            walk_inline(selector, Within::Selector, visit);
            variants.iter().for_each(|variant| walk(&variant.value, visit));
        }
    }
}

fn walk_inline<'p>(inline: &'p Inline, within: Within, visit: &mut dyn FnMut(Node<'p>)) {
    if let Inline::Placeable(inner) = inline {
        return walk_within(inner, within, visit);
    }
    visit(Node::Inline(inline, within));
    if let Inline::Function { arguments, .. } | Inline::Term { arguments: Some(arguments), .. } =
        inline
    {
        let positional = arguments.positional.iter();
        positional.for_each(|argument| walk_inline(argument, Within::Argument, visit));
    }
}

/// Every inline expression of a pattern, selectors and arguments included.
pub fn each_inline<'p>(pattern: &'p Pattern, visit: &mut dyn FnMut(&'p Inline, Within)) {
    walk(pattern, &mut |node| {
        if let Node::Inline(inline, within) = node {
            visit(inline, within);
        }
    });
}

/// Every select expression of a pattern, the outer ones before those in their variants.
pub fn each_select<'p>(pattern: &'p Pattern, visit: &mut dyn FnMut(&'p Inline, &'p [Variant])) {
    walk(pattern, &mut |node| {
        if let Node::Select(selector, variants) = node {
            visit(selector, variants);
        }
    });
}

/// The bytes from the first to the last of a pattern, as far as they can be shown.
pub fn pattern_range(pattern: &Pattern) -> Range<usize> {
    let mut range: Option<Range<usize>> = None;
    walk(pattern, &mut |node| {
        let span = match node {
            Node::Text(span) => span,
            Node::Inline(inline, Within::Placeable | Within::Selector) => inline.span(),
            Node::Inline(_, Within::Argument) | Node::Select(..) => return,
        };
        let own = span.range();
        range = Some(match range.take() {
            None => own,
            Some(known) => known.start.min(own.start)..known.end.max(own.end),
        });
    });
    range.unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::SourceFile;
    use crate::ftl::{MAX_NESTING, Resource, parse};

    const EVERY: &str = "a = un { NUMBER({ $n }, x: 1) } { { -t.b(\"l\") ->\n    [one] { m.a }\n   \
        *[other] deux { $o ->\n       *[x] { -t(\"l\") }\n    }\n } } { F({ $p ->\n   *[y] z\n }) }";

    fn value(text: &str) -> (Resource, Pattern) {
        let resource = parse(&SourceFile::new("a.ftl", text), MAX_NESTING);
        assert_eq!(resource.diagnostics, []);
        let value = resource.entries[0].value.clone().expect("a value");
        (resource, value)
    }

    #[test]
    fn everything_is_visited_in_order_wherever_it_stands() {
        let (resource, value) = value(EVERY);
        let mut met = Vec::new();
        each_inline(&value, &mut |inline, within| {
            met.push(format!("{} {within:?}", resource.text(inline.span())));
        });
        assert_eq!(
            met,
            [
                "NUMBER Placeable",
                "n Argument",
                "t.b Selector",
                "l Argument",
                "m.a Placeable",
                "o Selector",
                "t Placeable",
                "l Argument",
                "F Placeable",
                "p Selector",
            ]
        );
        let mut selectors = Vec::new();
        each_select(&value, &mut |selector, variants| {
            selectors.push((resource.text(selector.span()), variants.len()));
        });
        assert_eq!(selectors, [("t.b", 2), ("o", 1), ("p", 1)]);
    }

    #[test]
    fn a_pattern_ranges_over_what_can_be_shown() {
        let text = "a = { NUMBER($n, x: 1) } deux { $o ->\n   *[x] trois { -t }\n }";
        let (_, value) = value(text);
        assert_eq!(&text[pattern_range(&value)], &text[6..=text.rfind("t }").unwrap()]);
        assert_eq!(pattern_range(&Pattern::default()), 0..0);
    }
}
