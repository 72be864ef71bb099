//! Resolution: walking compiled patterns into parts.

use std::borrow::Cow;
use std::sync::Arc;

use super::arguments::Arguments;
use super::function::FunctionCall;
use super::options::Options;
use super::parts::{PartKind, Parts};
use super::program::{Call, Element, Expression, Key, Literal, Pattern, Reference, Select, Unit};
use super::write::{FactWriter, WriteFault, kind_of, number_options, part_kind};
use super::{Bundle, Target};
use crate::diagnostic::{Diagnostic, Place, Subject};
use crate::fact::{Fact, Number};
use crate::ftl::tree::Span;

/// The arguments a term was called with.
type TermArguments = [(Arc<str>, Literal)];

pub(super) struct Resolver<'b> {
    bundle: &'b Bundle,
    arguments: &'b Arguments,
    /// The patterns being resolved, to find cycles, and the places of the references to them.
    trail: Vec<(*const Element, Option<Place>)>,
    work: usize,
    stopped: bool,
    errors: Vec<Diagnostic>,
}

/// The value of a selector or an argument.
enum Value<'v> {
    Fact(Cow<'v, Fact>, Source<'v>),
    Text(String),
    /// There is none; an error says why, unless the variable was optional.
    Missing,
}

/// How a fact came to be where it is.
#[derive(Clone, Copy, Default)]
struct Source<'v> {
    /// The variable's name.
    name: Option<&'v Arc<str>>,
    /// The formatters of the call site.
    slot: usize,
    /// The options of the function it went through.
    options: Option<&'v Options>,
}

impl<'b> Resolver<'b> {
    pub(super) fn new(bundle: &'b Bundle, arguments: &'b Arguments) -> Self {
        Self { bundle, arguments, trail: Vec::new(), work: 0, stopped: false, errors: Vec::new() }
    }

    /// Resolves one pattern; the errors, if any, mean that the text must not be used.
    pub(super) fn run(
        mut self,
        unit: usize,
        pattern: &'b Pattern,
        out: &mut Parts,
    ) -> Vec<Diagnostic> {
        self.pattern(unit, pattern, None, None, out);
        self.errors
    }

    fn unit(&self, unit: usize) -> Option<&'b Unit> {
        self.bundle.linked.units.get(unit).map(AsRef::as_ref)
    }

    fn error(&mut self, rule: &'static str, unit: usize, span: Span) -> Option<&mut Diagnostic> {
        let place = self.unit(unit)?.source.place(span.range());
        let mut diagnostic = Diagnostic::error(rule, place)
            .about(Subject { locale: Some(self.bundle.locale.to_string()), ..Subject::default() });
        diagnostic.related = self.trail.iter().filter_map(|(_, place)| place.clone()).collect();
        self.errors.push(diagnostic);
        self.errors.last_mut()
    }

    fn error_with(&mut self, rule: &'static str, unit: usize, span: Span, name: &str) {
        if let Some(diagnostic) = self.error(rule, unit, span) {
            diagnostic.arguments.push(("name", name.into()));
        }
    }

    fn stop(&mut self, rule: &'static str, unit: usize, span: Span, limit: usize) {
        if !self.stopped {
            self.stopped = true;
            if let Some(diagnostic) = self.error(rule, unit, span) {
                diagnostic.arguments.push(("limit", limit.into()));
            }
        }
    }

    /// Whether `more` bytes may still be written.
    fn allows(&mut self, more: usize, unit: usize, span: Span, out: &Parts) -> bool {
        let limit = self.bundle.limits.output;
        if out.len().saturating_add(more) > limit {
            self.stop("output-limit", unit, span, limit);
        }
        !self.stopped
    }

    fn pattern(
        &mut self,
        unit: usize,
        pattern: &'b Pattern,
        scope: Option<&'b TermArguments>,
        place: Option<Place>,
        out: &mut Parts,
    ) {
        self.trail.push((pattern.as_ptr(), place));
        self.elements(unit, pattern, scope, out);
        self.trail.pop();
    }

    fn elements(
        &mut self,
        unit: usize,
        pattern: &'b Pattern,
        scope: Option<&'b TermArguments>,
        out: &mut Parts,
    ) {
        for element in pattern {
            self.work += 1;
            if self.work > self.bundle.limits.work {
                self.stop("work-limit", unit, Span::default(), self.bundle.limits.work);
            }
            if self.stopped {
                return;
            }
            match element {
                Element::Text(text) => {
                    if self.allows(text.len(), unit, Span::default(), out) {
                        out.push_text(text, PartKind::Text);
                    }
                }
                Element::Literal(text) => {
                    if self.allows(text.len(), unit, Span::default(), out) {
                        out.push_text(text, PartKind::Literal);
                    }
                }
                Element::Expression(expression) => self.placeable(unit, expression, scope, out),
            }
        }
    }

    fn placeable(
        &mut self,
        unit: usize,
        expression: &'b Expression,
        scope: Option<&'b TermArguments>,
        out: &mut Parts,
    ) {
        match expression {
            Expression::Reference(reference) => self.reference(unit, reference, scope, out),
            Expression::Select(select) => {
                if let Some(variant) = self.select(unit, select, scope) {
                    self.elements(unit, variant, scope, out);
                }
            }
            Expression::Literal(text) => out.push_text(text, PartKind::Literal),
            Expression::Number(..) | Expression::Variable(..) | Expression::Call(_) => {
                let span = self.unit(unit).map_or(Span::default(), |own| expression.span(own));
                match self.value(unit, expression, scope, false) {
                    Value::Fact(fact, source) => self.write(unit, span, &fact, source, out),
                    Value::Text(text) => out.push_text(&text, PartKind::Text),
                    Value::Missing => self.fall_back(unit, expression, out),
                }
            }
        }
    }

    /// Writes what Fluent shows in place of a value there is none of; always beside an error.
    fn fall_back(&mut self, unit: usize, expression: &'b Expression, out: &mut Parts) {
        let Some(own) = self.unit(unit) else { return };
        let name = match expression {
            Expression::Variable(index, _) => {
                own.variables.get(*index).map(|name| format!("${name}"))
            }
            Expression::Call(index) => own.calls.get(*index).map(|call| format!("{}()", call.name)),
            _ => None,
        };
        if let Some(name) = name {
            out.push_text(&format!("{{{name}}}"), PartKind::Text);
        }
    }

    fn write(&mut self, unit: usize, span: Span, fact: &Fact, source: Source<'b>, out: &mut Parts) {
        if let Fact::Text(text) | Fact::Name(text) = fact
            && !self.allows(text.for_locale(&self.bundle.locale).len(), unit, span, out)
        {
            return;
        }
        let start = out.len();
        let Some(slot) = self.bundle.slots.get(source.slot) else { return };
        let result = self.writer().write(fact, slot, source.options, out.text_mut());
        match result {
            Ok(()) => {
                let machine = self.bundle.machine_forms.then(|| fact.machine()).flatten();
                out.push_value(part_kind(fact), source.name, machine.as_deref());
                self.allows(0, unit, span, out);
            }
            Err(fault) => {
                out.text_mut().truncate(start);
                self.write_fault(unit, span, fault, source);
                let name = source.name.map_or("", |name| name.as_ref());
                out.push_text(&format!("{{${name}}}"), PartKind::Text);
            }
        }
    }

    fn write_fault(&mut self, unit: usize, span: Span, fault: WriteFault, source: Source<'b>) {
        let function = match source.options {
            Some(Options::Number(_)) => "NUMBER",
            Some(Options::DateTime(_)) => "DATETIME",
            Some(Options::List(_)) => "LIST",
            Some(Options::Name(_)) => "NAME",
            None => "",
        };
        let rule = match fault {
            WriteFault::WrongKind => "function-argument",
            WriteFault::NoData => "no-locale-data",
        };
        let name = source.name.map_or("", |name| name.as_ref());
        if let Some(diagnostic) = self.error(rule, unit, span) {
            diagnostic.arguments.push(("function", function.into()));
            diagnostic.arguments.push(("name", name.into()));
        }
    }

    fn writer(&self) -> FactWriter<'b> {
        FactWriter {
            locale: &self.bundle.locale,
            formats: &self.bundle.formats,
            plain: self.bundle.plain_slot(),
        }
    }

    /// Resolves a reference into `out`.
    fn reference(
        &mut self,
        unit: usize,
        reference: &'b Reference,
        scope: Option<&'b TermArguments>,
        out: &mut Parts,
    ) {
        let start = out.len();
        let Some(own) = self.unit(unit) else { return };
        let name = own.references.get(reference.target).map_or("", AsRef::as_ref);
        match self.bundle.link(unit, reference.target) {
            Target::Found(unit_at, entry) => {
                let pattern = entry.pattern(reference.attribute.as_deref());
                match pattern {
                    Some(pattern) => self.follow(unit, reference, (unit_at, pattern), scope, out),
                    None => {
                        let rule = if reference.attribute.is_some() {
                            "unknown-attribute"
                        } else {
                            "no-value"
                        };
                        self.error_with(
                            rule,
                            unit,
                            reference.span,
                            &reference_name(name, reference),
                        );
                    }
                }
            }
            Target::Broken => self.error_with("broken-reference", unit, reference.span, name),
            Target::Missing => {
                if reference.arguments.is_some() && self.borrow(unit, reference, name, out) {
                    return;
                }
                let rule = if name.starts_with('-') { "unknown-term" } else { "unknown-message" };
                self.error_with(rule, unit, reference.span, name);
            }
        }
        if out.len() == start && !self.errors.is_empty() {
            let shown = format!("{{{}}}", reference_name(name, reference));
            out.push_text(&shown, PartKind::Text);
        }
    }

    fn follow(
        &mut self,
        unit: usize,
        reference: &'b Reference,
        (unit_at, pattern): (usize, &'b Pattern),
        scope: Option<&'b TermArguments>,
        out: &mut Parts,
    ) {
        let own = self.unit(unit);
        let place = own.map(|own| own.source.place(reference.span.range()));
        if self.trail.iter().any(|(known, _)| *known == pattern.as_ptr() && !pattern.is_empty()) {
            let name = own.and_then(|own| own.references.get(reference.target)).cloned();
            self.error_with("cyclic-reference", unit, reference.span, &name.unwrap_or_default());
        } else if self.trail.len() >= self.bundle.limits.depth {
            self.stop("depth-limit", unit, reference.span, self.bundle.limits.depth);
        } else {
            // A term sees its own arguments only; a message sees what refers to it sees.
            let scope = reference.arguments.as_deref().or(scope);
            self.pattern(unit_at, pattern, scope, place, out);
        }
    }

    /// Takes a term that this locale lacks from the source locale, where the catalog allows it.
    fn borrow(
        &mut self,
        unit: usize,
        reference: &'b Reference,
        name: &str,
        out: &mut Parts,
    ) -> bool {
        let Some(lender) = self.bundle.lender.as_deref() else { return false };
        let Some((unit_at, entry)) = lender.linked.find(name) else { return false };
        let pattern = entry.pattern(reference.attribute.as_deref());
        let Some(pattern) = pattern else { return false };
        let own = std::mem::replace(&mut self.bundle, lender);
        let mut term = Parts::new();
        self.follow(unit, reference, (unit_at, pattern), None, &mut term);
        self.bundle = own;
        if self.allows(term.len(), unit, reference.span, out) {
            out.text_mut().push_str(term.text());
            out.push_term(&lender.locale);
        }
        true
    }

    /// Evaluates a selector or an argument.
    fn value(
        &mut self,
        unit: usize,
        expression: &'b Expression,
        scope: Option<&'b TermArguments>,
        optional: bool,
    ) -> Value<'b> {
        let Some(own) = self.unit(unit) else { return Value::Missing };
        match expression {
            Expression::Number(number, _) => {
                Value::Fact(Cow::Owned(Fact::Number(number.clone())), Source::default())
            }
            Expression::Literal(text) => Value::Text(text.to_string()),
            Expression::Variable(index, span) => {
                self.variable(unit, *index, *span, scope, optional)
            }
            Expression::Call(index) => match own.calls.get(*index) {
                Some(call) => self.call(unit, *index, call, scope, optional),
                None => Value::Missing,
            },
            Expression::Reference(_) | Expression::Select(_) => {
                let mut parts = Parts::new();
                let before = self.errors.len();
                self.placeable(unit, expression, scope, &mut parts);
                if self.errors.len() > before {
                    Value::Missing
                } else {
                    Value::Text(parts.into_text())
                }
            }
        }
    }

    fn variable(
        &mut self,
        unit: usize,
        index: usize,
        span: Span,
        scope: Option<&'b TermArguments>,
        optional: bool,
    ) -> Value<'b> {
        let Some(name) = self.unit(unit).and_then(|own| own.variables.get(index)) else {
            return Value::Missing;
        };
        let source = Source { name: Some(name), ..Source::default() };
        match scope {
            // Terms never see the story's facts; their own parameters are optional in selectors.
            Some(arguments) => match arguments.iter().find(|(known, _)| known == name) {
                Some((_, literal)) => Value::Fact(Cow::Owned(fact_of(literal)), source),
                None => {
                    if !optional {
                        self.error_with("unknown-variable", unit, span, name);
                    }
                    Value::Missing
                }
            },
            None => match self.arguments.get(name) {
                Some(fact) => Value::Fact(Cow::Borrowed(fact), source),
                None => {
                    self.error_with("unknown-variable", unit, span, name);
                    Value::Missing
                }
            },
        }
    }

    fn call(
        &mut self,
        unit: usize,
        index: usize,
        call: &'b Call,
        scope: Option<&'b TermArguments>,
        optional: bool,
    ) -> Value<'b> {
        if !call.faults.is_empty() {
            self.errors.extend(call.faults.iter().cloned());
            return Value::Missing;
        }
        let slot = self.bundle.slot_of(unit, index);
        match (self.bundle.functions.get(&call.name), &call.options) {
            (Some(function), _) => {
                let mut positional = Vec::with_capacity(call.positional.len());
                for argument in &call.positional {
                    match self.value(unit, argument, scope, false) {
                        Value::Fact(fact, _) => positional.push(fact.into_owned()),
                        Value::Text(text) => positional.push(Fact::from(text)),
                        Value::Missing => return Value::Missing,
                    }
                }
                let named =
                    call.named.iter().map(|(name, literal)| (name.as_ref(), fact_of(literal)));
                let named = named.collect::<Vec<_>>();
                let locale = &self.bundle.locale;
                match function(&FunctionCall { positional: &positional, named: &named, locale }) {
                    Ok(fact) => {
                        Value::Fact(Cow::Owned(fact), Source { slot: 0, ..Source::default() })
                    }
                    Err(error) => {
                        if let Some(diagnostic) = self.error("function-error", unit, call.span) {
                            diagnostic.arguments.push(("function", call.name.as_ref().into()));
                            diagnostic.arguments.push(("reason", error.0.into()));
                        }
                        Value::Missing
                    }
                }
            }
            (None, Some(options)) => match call.positional.as_slice() {
                [argument] => match self.value(unit, argument, scope, optional) {
                    Value::Fact(fact, source) => Value::Fact(
                        fact,
                        Source { slot, options: Some(options), name: source.name },
                    ),
                    Value::Text(text) => {
                        let source = Source { slot, options: Some(options), name: None };
                        Value::Fact(Cow::Owned(Fact::from(text)), source)
                    }
                    Value::Missing => Value::Missing,
                },
                _ => {
                    if let Some(diagnostic) = self.error("function-argument", unit, call.span) {
                        diagnostic.arguments.push(("function", call.name.as_ref().into()));
                        diagnostic.arguments.push(("name", "".into()));
                    }
                    Value::Missing
                }
            },
            (None, None) => {
                self.error_with("unknown-function", unit, call.span, &call.name);
                Value::Missing
            }
        }
    }

    /// The variant a select expression comes to.
    fn select(
        &mut self,
        unit: usize,
        select: &'b Select,
        scope: Option<&'b TermArguments>,
    ) -> Option<&'b Pattern> {
        let default = select.variants.get(select.default).map(|(_, pattern)| pattern);
        let chosen = match self.value(unit, &select.selector, scope, true) {
            Value::Missing => None,
            Value::Text(text) => by_name(select, &text),
            Value::Fact(fact, source) => match fact.as_ref() {
                Fact::Text(text) | Fact::Name(text) => by_name(select, &text.default),
                Fact::Region(region) => by_name(select, region.as_str()),
                Fact::Language(language) => by_name(select, &language.to_string()),
                fact => self.by_number(unit, select, fact, source),
            },
        };
        chosen.or(default)
    }

    /// Exact keys first, then plural categories: both of the number as it will be shown.
    fn by_number(
        &mut self,
        unit: usize,
        select: &'b Select,
        fact: &Fact,
        source: Source<'b>,
    ) -> Option<&'b Pattern> {
        let (kind, number) = kind_of(fact)?;
        let span = self.unit(unit).map_or(Span::default(), |own| select.selector.span(own));
        let Some(options) = number_options(fact, source.options) else {
            self.write_fault(unit, span, WriteFault::WrongKind, source);
            return None;
        };
        let formatter = self
            .bundle
            .slots
            .get(source.slot)
            .and_then(|slot| slot.number(&self.bundle.formats, kind, options));
        let Some(formatter) = formatter else {
            self.write_fault(unit, span, WriteFault::NoData, source);
            return None;
        };
        let shown = formatter.shown(&number);
        let shown_number = Number::from(shown.clone());
        let exact = select.variants.iter().find(|(key, _)| match key {
            Key::Number(key) => key.same_value(&shown_number),
            Key::Name(_) => false,
        });
        if let Some((_, pattern)) = exact {
            return Some(pattern);
        }
        by_name(select, self.bundle.linked.category(&self.bundle.locale, &shown, options.ordinal)?)
    }
}

fn by_name<'b>(select: &'b Select, name: &str) -> Option<&'b Pattern> {
    let matches = |key: &Key| matches!(key, Key::Name(own) if own.as_ref() == name);
    select.variants.iter().find(|(key, _)| matches(key)).map(|(_, pattern)| pattern)
}

fn fact_of(literal: &Literal) -> Fact {
    match literal {
        Literal::Text(text) => Fact::from(text.as_ref()),
        Literal::Number(number) => Fact::Number(number.clone()),
    }
}

fn reference_name(name: &str, reference: &Reference) -> String {
    match &reference.attribute {
        Some(attribute) => format!("{name}.{attribute}"),
        None => name.to_owned(),
    }
}
