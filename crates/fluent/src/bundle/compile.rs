//! Compiles the syntax tree of a resource.

use std::collections::HashMap;
use std::sync::Arc;

use foldhash::fast::RandomState;

use crate::diagnostic::{Diagnostic, RuleId};
use crate::fact::{Fact, Number};
use crate::ftl::tree::{self, EntryKind, Span};
use crate::ftl::{self, Resource};

use super::bidi;
use super::literal::Literal;
use super::number::NumberOptions;
use super::options::Options;
use super::program::{Call, Element, Entry, Expression, Key, Pattern, Reference, Select, Unit};

/// Compiles a parsed resource.
pub(super) fn compile(resource: &Resource) -> Unit {
    let mut compiler = Compiler {
        resource,
        variables: Names::default(),
        references: Names::default(),
        calls: Vec::new(),
    };
    // Entries that were cut off by a syntax error are not used.
    let whole = |entry: &&tree::Entry| {
        resource.cut_short.is_empty()
            || resource.cut_short.iter().all(|(name, _)| *name != resource.name(entry))
    };
    let entries =
        resource.entries.iter().filter(whole).map(|entry| compiler.entry(entry)).collect();
    let broken = resource.broken.iter().chain(&resource.cut_short).filter_map(|(id, index)| {
        Some((id.as_str().into(), resource.diagnostics.get(*index)?.clone()))
    });
    Unit {
        source: resource.source.clone(),
        entries,
        broken: broken.collect(),
        variables: compiler.variables.list,
        references: compiler.references.list,
        calls: compiler.calls,
    }
}

/// The faults of function calls in a resource: unknown functions, and invalid options.
pub fn call_faults(resource: &Resource, known: &super::Functions) -> Vec<Diagnostic> {
    let unit = compile(resource);
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
    resource: &'r Resource,
    variables: Names<'r, Arc<str>>,
    references: Names<'r, Box<str>>,
    calls: Vec<Call>,
}

/// Distinct names with their indices.
struct Names<'r, T> {
    list: Vec<T>,
    known: HashMap<(&'r str, bool), usize, RandomState>,
}

impl<T> Default for Names<'_, T> {
    fn default() -> Self {
        Self { list: Vec::new(), known: HashMap::default() }
    }
}

impl<'r, T> Names<'r, T> {
    /// The index of a name; `term` distinguishes terms from messages of the same name.
    fn index(&mut self, name: &'r str, term: bool, make: impl FnOnce() -> T) -> usize {
        *self.known.entry((name, term)).or_insert_with(|| {
            self.list.push(make());
            self.list.len() - 1
        })
    }
}

impl<'r> Compiler<'r> {
    fn text(&self, span: Span) -> &'r str {
        self.resource.text(span)
    }

    fn entry(&mut self, entry: &'r tree::Entry) -> Entry {
        let attributes = entry.attributes.iter().map(|attribute| {
            let name = self.text(attribute.id).into();
            (name, self.pattern(&attribute.value))
        });
        let attributes = attributes.collect();
        Entry {
            name: self.resource.name(entry).into(),
            id: entry.id,
            value: entry.value.as_ref().map(|value| self.pattern(value)),
            attributes,
        }
    }

    fn pattern(&mut self, pattern: &'r tree::Pattern) -> Pattern {
        let mut elements = Vec::with_capacity(pattern.elements.len());
        let mut text = String::new();
        for element in &pattern.elements {
            match element {
                tree::Element::Text(span) => push_line(&mut text, self.text(*span)),
                tree::Element::Placeable(expression) => {
                    if !text.is_empty() {
                        elements.push(static_text(std::mem::take(&mut text)));
                    }
                    elements.push(match self.expression(expression) {
                        Expression::Literal(literal) => Element::Literal(literal),
                        expression => Element::Expression(expression),
                    });
                }
            }
        }
        if !text.is_empty() {
            elements.push(static_text(text));
        }
        elements.into()
    }

    fn expression(&mut self, expression: &'r tree::Expression) -> Expression {
        match expression {
            tree::Expression::Inline(inline) => self.inline(inline),
            tree::Expression::Select { selector, variants } => {
                let default = variants.iter().position(|variant| variant.default).unwrap_or(0);
                let compiled = variants.iter().map(|variant| {
                    let key = match variant.key {
                        tree::Key::Name(span) => Key::Name(self.text(span).into()),
                        tree::Key::Number(span) => number(self.text(span))
                            .map_or_else(|| Key::Name(self.text(span).into()), Key::Number),
                    };
                    (key, self.pattern(&variant.value))
                });
                let variants = compiled.collect();
                let selector = self.inline(selector);
                Expression::Select(Box::new(Select { selector, variants, default }))
            }
        }
    }

    fn inline(&mut self, inline: &'r tree::Inline) -> Expression {
        match inline {
            tree::Inline::String(span) => {
                Expression::Literal(ftl::unescape(self.text(*span)).into())
            }
            tree::Inline::Number(span) => match number(self.text(*span)) {
                Some(number) => Expression::Number(Fact::Number(number), *span),
                None => Expression::Literal(self.text(*span).into()),
            },
            tree::Inline::Variable(span) => Expression::Variable(self.variable(*span), *span),
            tree::Inline::Message { id, attribute } => Expression::Reference(Reference {
                target: self.reference(*id, EntryKind::Message),
                attribute: attribute.map(|span| self.text(span).into()),
                arguments: None,
                span: inline.span(),
            }),
            tree::Inline::Term { id, attribute, arguments } => Expression::Reference(Reference {
                target: self.reference(*id, EntryKind::Term),
                attribute: attribute.map(|span| self.text(span).into()),
                arguments: Some(self.term_arguments(arguments.as_ref())),
                span: inline.span(),
            }),
            tree::Inline::Function { id, arguments } => self.call(*id, arguments),
            tree::Inline::Placeable(expression) => self.expression(expression),
        }
    }

    fn variable(&mut self, span: Span) -> usize {
        let name = self.text(span);
        self.variables.index(name, false, || name.into())
    }

    fn reference(&mut self, id: Span, kind: EntryKind) -> usize {
        let name = self.text(id);
        let term = kind == EntryKind::Term;
        self.references
            .index(name, term, || if term { format!("-{name}").into() } else { name.into() })
    }

    /// Terms take named arguments only; Fluent says that positional ones are ignored.
    fn term_arguments(
        &mut self,
        arguments: Option<&'r tree::Arguments>,
    ) -> Vec<(Arc<str>, Literal)> {
        let named = arguments.map(|arguments| arguments.named.as_slice()).unwrap_or_default();
        named
            .iter()
            .filter_map(|(name, value)| Some((self.text(*name).into(), self.literal(value)?)))
            .collect()
    }

    fn literal(&self, inline: &tree::Inline) -> Option<Literal> {
        match inline {
            tree::Inline::String(span) => {
                Some(Literal::Text(ftl::unescape(self.text(*span)).into()))
            }
            tree::Inline::Number(span) => Some(
                number(self.text(*span))
                    .map_or_else(|| Literal::Text(self.text(*span).into()), Literal::Number),
            ),
            _ => None,
        }
    }

    fn call(&mut self, id: Span, arguments: &'r tree::Arguments) -> Expression {
        let name = self.text(id);
        let mut positional =
            arguments.positional.iter().map(|inline| self.inline(inline)).collect::<Vec<_>>();
        let named = arguments
            .named
            .iter()
            .filter_map(|(name, value)| Some((self.text(*name).into(), self.literal(value)?)));
        let named = named.collect::<Vec<_>>();
        let place = self.resource.source.place(id.range());
        let (options, faults) = match Options::read(name, &named, &place) {
            Some((options, faults)) => (Some(options), faults),
            None => (None, Vec::new()),
        };
        let options = self.merge_inner_call(options, &mut positional);
        self.calls.push(Call { name: name.into(), positional, named, options, faults, span: id });
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

/// Appends a line of text; Fluent's lines end with `\n` whatever the file's do.
fn push_line(text: &mut String, line: &str) {
    match line.strip_suffix("\r\n") {
        Some(line) => text.extend([line, "\n"]),
        None => text.push_str(line),
    }
}

fn static_text(text: String) -> Element {
    let turns = bidi::turns(&text);
    Element::Text(text.into(), turns)
}

fn number(text: &str) -> Option<Number> {
    text.parse().ok()
}
