//! Compiles the syntax tree of a resource.

use std::collections::HashMap;
use std::sync::Arc;

use foldhash::fast::RandomState;

use crate::diagnostic::{Diagnostic, RuleId, SourceFile};
use crate::fact::{Fact, Number};
use crate::ftl::{self, Outline, Resource};
use crate::syntax;

use super::bidi;
use super::literal::Literal;
use super::number::NumberOptions;
use super::options::Options;
use super::program::{Call, Element, Entry, Expression, Key, Pattern, Reference, Select, Unit};

/// Compiles a parsed resource.
pub(super) fn compile(outline: &Outline) -> Unit {
    let mut compiler = Compiler::new(&outline.source);
    // Messages that were cut off by a syntax error are not used.
    let whole = |message: &syntax::Message<'_>| {
        outline.cut_short.iter().all(|(name, _)| *name != message.reference())
    };
    let messages = outline.messages();
    let entries = messages.filter(whole).map(|message| compiler.entry(message)).collect();
    let broken = outline.broken.iter().chain(&outline.cut_short).filter_map(|(id, index)| {
        Some((id.as_str().into(), outline.diagnostics.get(*index)?.clone()))
    });
    Unit {
        source: outline.source.clone(),
        entries,
        broken: broken.collect(),
        variables: compiler.variables.list,
        references: compiler.references.list,
        calls: compiler.calls,
    }
}

/// The faults of function calls in a resource: unknown functions, and invalid options.
pub fn call_faults(resource: &Resource, known: &super::Functions) -> Vec<Diagnostic> {
    let unit = compile(&Outline::read(&resource.source, ftl::MAX_NESTING));
    let mut faults = Vec::new();
    for call in unit.calls {
        if call.options.is_none() && known.get(&call.name).is_none() {
            let place = resource.source.place(call.span.range());
            let fault = Diagnostic::new(RuleId::UnknownFunction).at(place);
            faults.push(fault.with("name", call.name.as_ref()));
        }
        faults.extend(call.faults);
    }
    faults
}

struct Compiler<'r> {
    source: &'r SourceFile,
    variables: Names<'r, Arc<str>>,
    references: Names<'r, Box<str>>,
    calls: Vec<Call>,
}

/// Distinct names with their indices.
struct Names<'r, T> {
    list: Vec<T>,
    known: HashMap<&'r str, usize, RandomState>,
}

impl<T> Default for Names<'_, T> {
    fn default() -> Self {
        Self { list: Vec::new(), known: HashMap::default() }
    }
}

impl<'r, T> Names<'r, T> {
    /// The index of a name.
    fn index(&mut self, name: &'r str, make: impl FnOnce() -> T) -> usize {
        *self.known.entry(name).or_insert_with(|| {
            self.list.push(make());
            self.list.len() - 1
        })
    }
}

impl<'r> Compiler<'r> {
    fn new(source: &'r SourceFile) -> Self {
        Self {
            source,
            variables: Names::default(),
            references: Names::default(),
            calls: Vec::new(),
        }
    }

    fn entry(&mut self, message: syntax::Message<'r>) -> Entry {
        let attributes = message.attributes();
        let attributes = attributes.map(|own| (own.name().into(), self.pattern(own.value())));
        let attributes = attributes.collect();
        Entry {
            name: message.reference().into(),
            id: message.name_span(),
            value: message.value().map(|value| self.pattern(value)),
            attributes,
        }
    }

    fn pattern(&mut self, pattern: syntax::Pattern<'r>) -> Pattern {
        let mut elements = Vec::new();
        let mut text = Text::default();
        for element in pattern.elements() {
            match element {
                syntax::Element::Text(node) => text.push(node.text()),
                syntax::Element::Placeable(placeable) => {
                    elements.extend(text.take());
                    elements.push(match self.placeable(placeable) {
                        Expression::Literal(literal) => Element::Literal(literal),
                        expression => Element::Expression(expression),
                    });
                }
            }
        }
        elements.extend(text.take());
        elements.into()
    }

    fn placeable(&mut self, placeable: syntax::Placeable<'r>) -> Expression {
        let select = match placeable.expression() {
            Some(syntax::Expression::Select(select)) => select,
            Some(syntax::Expression::Inline(inline)) => return self.inline(inline),
            // Every placeable of an entry that the specification has holds something.
            None => return Expression::Literal(Box::default()),
        };
        let default = select.variants().position(syntax::Variant::is_default).unwrap_or(0);
        let variants = select.variants().map(|variant| {
            let key = match variant.key() {
                syntax::Key::Name(name) => Key::Name(name.text().into()),
                syntax::Key::Number(digits) => number(digits.text())
                    .map_or_else(|| Key::Name(digits.text().into()), Key::Number),
            };
            (key, self.pattern(variant.value()))
        });
        let variants = variants.collect();
        let selector = self.inline(select.selector());
        Expression::Select(Box::new(Select { selector, variants, default }))
    }

    fn inline(&mut self, inline: syntax::Inline<'r>) -> Expression {
        match inline {
            syntax::Inline::String(node) => Expression::Literal(string(node).into()),
            syntax::Inline::Number(node) => match number(node.text()) {
                Some(number) => Expression::Number(Fact::Number(number), node.span()),
                None => Expression::Literal(node.text().into()),
            },
            syntax::Inline::Variable(own) => {
                let name = own.name();
                let index = self.variables.index(name, || name.into());
                Expression::Variable(index, own.name_span())
            }
            syntax::Inline::Message(own) => Expression::Reference(self.reference(own, None)),
            // Terms take named arguments only; Fluent says that positional ones are ignored.
            syntax::Inline::Term(own) => {
                let arguments = named(own).map(|(name, value)| (name.into(), value)).collect();
                Expression::Reference(self.reference(own, Some(arguments)))
            }
            syntax::Inline::Function(own) => self.call(own),
            syntax::Inline::Placeable(own) => self.placeable(own),
        }
    }

    fn reference(
        &mut self,
        own: syntax::Reference<'r>,
        arguments: Option<Vec<(Arc<str>, Literal)>>,
    ) -> Reference {
        let name = own.target();
        let id = own.name_span();
        Reference {
            target: self.references.index(name, || name.into()),
            attribute: own.attribute().map(Into::into),
            arguments,
            span: own.attribute_span().map_or(id, |attribute| id.to(attribute)),
        }
    }

    fn call(&mut self, own: syntax::Reference<'r>) -> Expression {
        let name = own.name();
        let mut positional = Vec::new();
        for argument in own.arguments() {
            if let syntax::Argument::Positional(inline) = argument {
                positional.push(self.inline(inline));
            }
        }
        let named = named(own).map(|(name, value)| (name.into(), value)).collect::<Vec<_>>();
        let span = own.name_span();
        let (options, faults) = match Options::read(name, &named, &self.source.place(span.range()))
        {
            Some((options, faults)) => (Some(options), faults),
            None => (None, Vec::new()),
        };
        let options = self.merge_inner_call(options, &mut positional);
        self.calls.push(Call { name: name.into(), positional, named, options, faults, span });
        Expression::Call(self.calls.len() - 1)
    }

    /// `NUMBER(NUMBER($x, …), …)` is one call with the options of both.
    fn merge_inner_call(
        &self,
        options: Option<Options>,
        positional: &mut [Expression],
    ) -> Option<Options> {
        let (Some(Options::Number(outer)), [Expression::Call(index)]) = (&options, &*positional)
        else {
            return options;
        };
        let Some(Call {
            options: Some(Options::Number(inner)),
            positional: inner_arguments,
            faults,
            ..
        }) = self.calls.get(*index)
        else {
            return options;
        };
        let (true, [Expression::Variable(variable, span)]) =
            (faults.is_empty(), &**inner_arguments)
        else {
            return options;
        };
        let merged: NumberOptions = outer.merged(inner);
        if let Some(argument) = positional.first_mut() {
            *argument = Expression::Variable(*variable, *span);
        }
        Some(Options::Number(merged))
    }
}

/// Static text: the lines of a pattern between placeables.
#[derive(Default)]
struct Text<'r> {
    /// The only line, as most texts have one.
    line: &'r str,
    lines: String,
}

impl<'r> Text<'r> {
    /// Appends a line; Fluent's lines end with `\n` whatever the file's do.
    fn push(&mut self, line: &'r str) {
        if self.line.is_empty() && self.lines.is_empty() && !line.ends_with("\r\n") {
            self.line = line;
            return;
        }
        self.lines.push_str(std::mem::take(&mut self.line));
        match line.strip_suffix("\r\n") {
            Some(line) => self.lines.extend([line, "\n"]),
            None => self.lines.push_str(line),
        }
    }

    fn take(&mut self) -> Option<Element> {
        let line = std::mem::take(&mut self.line);
        let text: Box<str> = if self.lines.is_empty() {
            line.into()
        } else {
            let text = self.lines.as_str().into();
            self.lines.clear();
            text
        };
        let turns = bidi::turns(&text);
        (!text.is_empty()).then_some(Element::Text(text, turns))
    }
}

/// The named arguments of a call or a term.
fn named(own: syntax::Reference<'_>) -> impl Iterator<Item = (&str, Literal)> {
    own.arguments().filter_map(|argument| match argument {
        syntax::Argument::Named(named) => Some((named.name(), literal(named.value())?)),
        syntax::Argument::Positional(_) => None,
    })
}

fn literal(inline: syntax::Inline<'_>) -> Option<Literal> {
    match inline {
        syntax::Inline::String(node) => Some(Literal::Text(string(node).into())),
        syntax::Inline::Number(node) => Some(
            number(node.text()).map_or_else(|| Literal::Text(node.text().into()), Literal::Number),
        ),
        _ => None,
    }
}

/// The text of a string literal.
fn string(node: syntax::Node<'_>) -> String {
    let text = node.text();
    ftl::unescape(text.get(1..text.len().saturating_sub(1)).unwrap_or_default())
}

fn number(text: &str) -> Option<Number> {
    text.parse().ok()
}
