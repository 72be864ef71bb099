//! From `fluent-syntax`'s borrowed tree to ours.

use std::collections::HashMap;

use fluent_syntax::ast;
use fluent_syntax::parser;
use foldhash::fast::RandomState;

use super::tree::{
    Arguments, Attribute, Element, Entry, EntryKind, Expression, Inline, Key, Pattern, Span,
    Variant,
};
use super::{Resource, junk};
use crate::diagnostic::{Diagnostic, RuleId, SourceFile, Subject};

/// Parses `text`, which is the text of `source` with some entries blanked out.
pub(super) fn resource(source: &SourceFile, text: &str) -> Resource {
    let (tree, errors) = match parser::parse(text) {
        Ok(tree) => (tree, Vec::new()),
        Err((tree, errors)) => (tree, errors),
    };
    let spans = Spans { text };
    let mut resource = Resource {
        source: source.clone(),
        entries: Vec::with_capacity(tree.body.len()),
        broken: Vec::new(),
        cut_short: Vec::new(),
        diagnostics: Vec::new(),
    };
    for error in &errors {
        junk::record(&mut resource, error);
    }
    let mut known = HashMap::with_capacity_and_hasher(tree.body.len(), RandomState::default());
    for entry in &tree.body {
        let Some(entry) = spans.entry(entry) else { continue };
        let key = (entry.kind == EntryKind::Term, source.text().get(entry.id.range()));
        let first = *known.entry(key).or_insert(entry.id);
        if first != entry.id {
            let name = resource.name(&entry);
            resource.diagnostics.push(
                Diagnostic::new(RuleId::DuplicateMessage)
                    .at(source.place(entry.id.range()))
                    .related(source.place(first.range()))
                    .with("name", name.as_str())
                    .about(Subject { message: Some(name), ..Subject::default() }),
            );
            continue;
        }
        if !has_defaults(&entry) {
            let name = resource.name(&entry);
            let diagnostic = Diagnostic::new(RuleId::Syntax)
                .at(source.place(entry.id.range()))
                .with("kind", "missing-default-variant")
                .with("detail", "")
                .with("left-out", "entry")
                .about(Subject { message: Some(name.clone()), ..Subject::default() });
            resource.broken.push((name, resource.diagnostics.len()));
            resource.diagnostics.push(diagnostic);
            continue;
        }
        duplicate_attributes(&mut resource, &entry);
        resource.entries.push(entry);
    }
    resource
}

/// Whether every select expression has its one default variant: `fluent-syntax` 0.12 lets one
/// through that has none, where a star stands alone before the closing brace.
fn has_defaults(entry: &Entry) -> bool {
    fn pattern(pattern: &Pattern) -> bool {
        pattern.elements.iter().all(|element| match element {
            Element::Text(_) => true,
            Element::Placeable(placeable) => expression(placeable),
        })
    }
    fn expression(expression: &Expression) -> bool {
        match expression {
            Expression::Inline(value) => inline(value),
            Expression::Select { selector, variants } => {
                variants.iter().filter(|variant| variant.default).count() == 1
                    && inline(selector)
                    && variants.iter().all(|variant| pattern(&variant.value))
            }
        }
    }
    fn inline(value: &Inline) -> bool {
        match value {
            Inline::Placeable(inner) => expression(inner),
            Inline::Function { arguments, .. }
            | Inline::Term { arguments: Some(arguments), .. } => {
                arguments.positional.iter().all(inline)
            }
            _ => true,
        }
    }
    entry.value.iter().all(pattern) && entry.attributes.iter().all(|own| pattern(&own.value))
}

fn duplicate_attributes(resource: &mut Resource, entry: &Entry) {
    let source = resource.source.clone();
    let mut known = HashMap::with_hasher(RandomState::default());
    for attribute in &entry.attributes {
        let name = source.text().get(attribute.id.range()).unwrap_or_default();
        let earlier = *known.entry(name).or_insert(attribute.id);
        if earlier != attribute.id {
            let diagnostic = Diagnostic::new(RuleId::DuplicateAttribute)
                .at(resource.source.place(attribute.id.range()))
                .related(resource.source.place(earlier.range()))
                .with("name", name)
                .about(Subject {
                    message: Some(resource.name(entry)),
                    attribute: Some(name.to_owned()),
                    ..Subject::default()
                });
            resource.diagnostics.push(diagnostic);
        }
    }
}

/// Finds spans again: `fluent-syntax` keeps none, but its slices point into the text.
struct Spans<'t> {
    text: &'t str,
}

impl Spans<'_> {
    fn span(&self, slice: &str) -> Span {
        let base = self.text.as_ptr() as usize;
        let start = (slice.as_ptr() as usize).saturating_sub(base).min(self.text.len());
        Span::from(start..start + slice.len())
    }

    fn entry(&self, entry: &ast::Entry<&str>) -> Option<Entry> {
        Some(match entry {
            ast::Entry::Message(message) => Entry {
                kind: EntryKind::Message,
                id: self.span(message.id.name),
                value: message.value.as_ref().map(|value| self.pattern(value)),
                attributes: self.attributes(&message.attributes),
            },
            ast::Entry::Term(term) => Entry {
                kind: EntryKind::Term,
                id: self.span(term.id.name),
                value: Some(self.pattern(&term.value)),
                attributes: self.attributes(&term.attributes),
            },
            _ => return None,
        })
    }

    fn attributes(&self, attributes: &[ast::Attribute<&str>]) -> Vec<Attribute> {
        let attribute = |a: &ast::Attribute<&str>| Attribute {
            id: self.span(a.id.name),
            value: self.pattern(&a.value),
        };
        attributes.iter().map(attribute).collect()
    }

    fn pattern(&self, pattern: &ast::Pattern<&str>) -> Pattern {
        let element = |element: &ast::PatternElement<&str>| match element {
            ast::PatternElement::TextElement { value } => Element::Text(self.span(value)),
            ast::PatternElement::Placeable { expression } => {
                Element::Placeable(self.expression(expression))
            }
        };
        Pattern { elements: pattern.elements.iter().map(element).collect() }
    }

    fn expression(&self, expression: &ast::Expression<&str>) -> Expression {
        match expression {
            ast::Expression::Inline(inline) => Expression::Inline(self.inline(inline)),
            ast::Expression::Select { selector, variants } => Expression::Select {
                selector: self.inline(selector),
                variants: variants.iter().map(|variant| self.variant(variant)).collect(),
            },
        }
    }

    fn variant(&self, variant: &ast::Variant<&str>) -> Variant {
        let key = match &variant.key {
            ast::VariantKey::Identifier { name } => Key::Name(self.span(name)),
            ast::VariantKey::NumberLiteral { value } => Key::Number(self.span(value)),
        };
        Variant { key, value: self.pattern(&variant.value), default: variant.default }
    }

    fn inline(&self, inline: &ast::InlineExpression<&str>) -> Inline {
        use ast::InlineExpression as Syntax;
        let name = |id: &ast::Identifier<&str>| self.span(id.name);
        match inline {
            Syntax::StringLiteral { value } => Inline::String(self.span(value)),
            Syntax::NumberLiteral { value } => Inline::Number(self.span(value)),
            Syntax::VariableReference { id } => Inline::Variable(name(id)),
            Syntax::MessageReference { id, attribute } => {
                Inline::Message { id: name(id), attribute: attribute.as_ref().map(name) }
            }
            Syntax::TermReference { id, attribute, arguments } => Inline::Term {
                id: name(id),
                attribute: attribute.as_ref().map(name),
                arguments: arguments.as_ref().map(|arguments| self.arguments(arguments)),
            },
            Syntax::FunctionReference { id, arguments } => {
                Inline::Function { id: name(id), arguments: self.arguments(arguments) }
            }
            Syntax::Placeable { expression } => {
                Inline::Placeable(Box::new(self.expression(expression)))
            }
        }
    }

    fn arguments(&self, arguments: &ast::CallArguments<&str>) -> Arguments {
        Arguments {
            positional: arguments.positional.iter().map(|inline| self.inline(inline)).collect(),
            named: arguments
                .named
                .iter()
                .map(|named| (self.span(named.name.name), self.inline(&named.value)))
                .collect(),
        }
    }
}
