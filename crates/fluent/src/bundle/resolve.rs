//! Resolution: walks compiled patterns and writes parts.

use std::borrow::Cow;
use std::sync::Arc;

use super::arguments::Arguments;
use super::function::FunctionCall;
use super::literal::Literal;
use super::options::Options;
use super::parts::Parts;
use super::program::{Call, Element, Expression, Pattern, Reference, Unit};
use super::write::{FactWriter, WriteFault, part_kind};
use super::{Bundle, Target};
use crate::diagnostic::{Diagnostic, Place, RuleId, Subject};
use crate::fact::Fact;
use crate::ftl::tree::Span;

/// The arguments a term was called with.
type TermArguments = [(Arc<str>, Literal)];

pub(super) struct Resolver<'b> {
    pub(super) bundle: &'b Bundle,
    arguments: &'b Arguments,
    work: usize,
    /// Bytes written so far, for selectors and arguments too.
    written: usize,
    stopped: bool,
    errors: Vec<Diagnostic>,
}

/// A pattern that is being resolved, with the references that led to it. Frames are on the stack,
/// and the references are only collected for errors.
#[derive(Clone, Copy)]
pub(super) struct Frame<'b, 'f> {
    pub(super) unit: &'b Unit,
    /// The index of the unit in its bundle.
    pub(super) index: usize,
    pattern: &'b Pattern,
    /// The arguments of a term; `None` in messages, whose variables are the facts.
    scope: Option<&'b TermArguments>,
    /// The frame of the reference that led here, and the place of the reference.
    above: Option<(&'f Frame<'b, 'f>, Span)>,
    depth: usize,
}

impl Frame<'_, '_> {
    /// Whether the pattern is already being resolved, in this frame or above.
    fn is_within(&self, pattern: &Pattern) -> bool {
        let mut frame = Some(self);
        while let Some(at) = frame {
            if std::ptr::eq(at.pattern, pattern) {
                return true;
            }
            frame = at.above.map(|(above, _)| above);
        }
        false
    }

    /// The places of the references that led here, outermost first.
    fn way(&self) -> Vec<Place> {
        let mut way = Vec::new();
        let mut above = self.above;
        while let Some((frame, span)) = above {
            way.push(frame.unit.source.place(span.range()));
            above = frame.above;
        }
        way.reverse();
        way
    }
}

/// The value of a selector or an argument.
pub(super) enum Value<'v> {
    Fact(Cow<'v, Fact>, Source<'v>),
    Text(Cow<'v, str>),
    /// A missing value; reported as an error unless the variable was optional.
    Missing,
}

/// The origin of a fact.
#[derive(Clone, Copy, Default)]
pub(super) struct Source<'v> {
    /// The variable's name.
    name: Option<&'v str>,
    /// The formatters of the call site.
    pub(super) slot: usize,
    /// The options of the function that it was passed to.
    pub(super) options: Option<&'v Options>,
}

impl<'b> Resolver<'b> {
    pub(super) fn new(bundle: &'b Bundle, arguments: &'b Arguments) -> Self {
        Self { bundle, arguments, work: 0, written: 0, stopped: false, errors: Vec::new() }
    }

    /// Resolves one pattern. If there are errors, the text must not be used.
    pub(super) fn run(
        mut self,
        index: usize,
        pattern: &'b Pattern,
        out: &mut Parts,
    ) -> Vec<Diagnostic> {
        if let Some(unit) = self.bundle.linked.units.get(index) {
            let frame = Frame { unit, index, pattern, scope: None, above: None, depth: 1 };
            self.elements(&frame, pattern, out);
        }
        self.errors
    }

    /// A fault at a place of the frame's file, with the chain of references that led there.
    fn fault(&self, rule: RuleId, frame: &Frame<'b, '_>, span: Span) -> Diagnostic {
        let mut diagnostic = Diagnostic::new(rule)
            .at(frame.unit.source.place(span.range()))
            .about(Subject { locale: Some(self.bundle.locale.to_string()), ..Subject::default() });
        diagnostic.related = frame.way();
        diagnostic
    }

    /// Records a fault with a name.
    fn error_with(&mut self, rule: RuleId, frame: &Frame<'b, '_>, span: Span, name: &str) {
        self.errors.push(self.fault(rule, frame, span).with("name", name));
    }

    fn stop(&mut self, rule: RuleId, frame: &Frame<'b, '_>, span: Span, limit: usize) {
        if !self.stopped {
            self.stopped = true;
            self.errors.push(self.fault(rule, frame, span).with("limit", limit));
        }
    }

    /// Counts `more` bytes as written; returns whether the limit allows them.
    fn allows(&mut self, more: usize, frame: &Frame<'b, '_>, span: Span) -> bool {
        let limit = self.bundle.limits.output;
        self.written = self.written.saturating_add(more);
        if self.written > limit {
            self.stop(RuleId::OutputLimit, frame, span, limit);
        }
        !self.stopped
    }

    fn elements(&mut self, frame: &Frame<'b, '_>, pattern: &'b Pattern, out: &mut Parts) {
        for element in pattern {
            self.work += 1;
            if self.work > self.bundle.limits.work {
                self.stop(RuleId::WorkLimit, frame, Span::default(), self.bundle.limits.work);
            }
            if self.stopped {
                return;
            }
            match element {
                Element::Text(text, turns) => {
                    if self.allows(text.len(), frame, Span::default()) {
                        out.push_text(text, *turns);
                    }
                }
                Element::Literal(text) => self.literal(frame, text, out),
                Element::Expression(expression) => self.placeable(frame, expression, out),
            }
        }
    }

    fn literal(&mut self, frame: &Frame<'b, '_>, text: &str, out: &mut Parts) {
        if self.allows(text.len(), frame, Span::default()) {
            out.push_literal(text);
        }
    }

    fn placeable(&mut self, frame: &Frame<'b, '_>, expression: &'b Expression, out: &mut Parts) {
        match expression {
            Expression::Reference(reference) => self.reference(frame, reference, out),
            Expression::Select(select) => {
                if let Some(variant) = self.select(frame, select) {
                    self.elements(frame, variant, out);
                }
            }
            Expression::Literal(text) => self.literal(frame, text, out),
            Expression::Variable(index, span) if frame.scope.is_none() => {
                let Some(name) = frame.unit.variables.get(*index) else { return };
                match self.arguments.get(name) {
                    Some(fact) => {
                        let source = Source { name: Some(name), ..Source::default() };
                        self.write(frame, *span, fact, source, out);
                    }
                    None => {
                        self.error_with(RuleId::UnknownVariable, frame, *span, name);
                        fall_back(frame.unit, expression, out);
                    }
                }
            }
            Expression::Number(..) | Expression::Variable(..) | Expression::Call(_) => {
                let span = expression.span(frame.unit);
                match self.value(frame, expression, false) {
                    Value::Fact(fact, source) => self.write(frame, span, &fact, source, out),
                    Value::Text(text) => out.push_other(&text),
                    Value::Missing => fall_back(frame.unit, expression, out),
                }
            }
        }
    }

    fn write(
        &mut self,
        frame: &Frame<'b, '_>,
        span: Span,
        fact: &Fact,
        source: Source<'b>,
        out: &mut Parts,
    ) {
        // Text facts can have any length; formatted values are bounded by their input.
        let text = match fact {
            Fact::Text(text) | Fact::Name(text) => Some(text.for_locale(&self.bundle.locale)),
            _ => None,
        };
        if text.is_some_and(|text| !self.allows(text.len(), frame, span)) {
            return;
        }
        let start = out.len();
        let Some(slot) = self.bundle.slots.get(source.slot) else { return };
        let result = self.writer().write(fact, slot, source.options, out.text_mut());
        match result {
            Ok(()) => {
                out.push_value(start, part_kind(fact), source.name, fact);
                if text.is_none() {
                    self.allows(out.len() - start, frame, span);
                }
            }
            Err(fault) => {
                out.text_mut().truncate(start);
                self.write_fault(frame, span, fault, source);
                out.push_other(&format!("{{${}}}", source.name.unwrap_or_default()));
            }
        }
    }

    pub(super) fn write_fault(
        &mut self,
        frame: &Frame<'b, '_>,
        span: Span,
        fault: WriteFault,
        source: Source<'b>,
    ) {
        let function = source.options.map_or("", Options::function);
        let rule = match fault {
            WriteFault::WrongKind => RuleId::FunctionArgument,
            WriteFault::NoData => RuleId::NoLocaleData,
        };
        let fault = self.fault(rule, frame, span).with("function", function);
        self.errors.push(fault.with("name", source.name.unwrap_or_default()));
    }

    fn writer(&self) -> FactWriter<'b> {
        FactWriter {
            locale: &self.bundle.locale,
            formats: &self.bundle.formats,
            plain: self.bundle.plain_slot(),
        }
    }

    /// Resolves a reference into `out`.
    fn reference(&mut self, frame: &Frame<'b, '_>, reference: &'b Reference, out: &mut Parts) {
        let start = out.len();
        let name = frame.unit.reference_name(reference);
        match self.bundle.link(frame.index, reference.target) {
            Target::Found(index, entry) => match entry.pattern(reference.attribute.as_deref()) {
                Some(pattern) => self.follow(frame, reference, (index, pattern), out),
                None => {
                    let attribute = reference.attribute.is_some();
                    let rule = if attribute { RuleId::UnknownAttribute } else { RuleId::NoValue };
                    self.error_with(rule, frame, reference.span, &shown_name(name, reference));
                }
            },
            Target::Broken => self.error_with(RuleId::BrokenReference, frame, reference.span, name),
            Target::Missing => {
                if reference.arguments.is_some() && self.borrow(frame, reference, name, out) {
                    return;
                }
                let rule = if name.starts_with('-') {
                    RuleId::UnknownTerm
                } else {
                    RuleId::UnknownMessage
                };
                self.error_with(rule, frame, reference.span, name);
            }
        }
        if out.len() == start && !self.errors.is_empty() {
            out.push_other(&format!("{{{}}}", shown_name(name, reference)));
        }
    }

    fn follow(
        &mut self,
        frame: &Frame<'b, '_>,
        reference: &'b Reference,
        (index, pattern): (usize, &'b Pattern),
        out: &mut Parts,
    ) {
        let Some(unit) = self.bundle.linked.units.get(index) else { return };
        if frame.is_within(pattern) {
            let name = frame.unit.reference_name(reference);
            self.error_with(RuleId::CyclicReference, frame, reference.span, name);
        } else if frame.depth >= self.bundle.limits.depth {
            self.stop(RuleId::DepthLimit, frame, reference.span, self.bundle.limits.depth);
        } else {
            // A term sees only its own arguments; a message sees the variables of the pattern that
            // refers to it.
            let scope = reference.arguments.as_deref().or(frame.scope);
            let above = Some((frame, reference.span));
            let inner = Frame { unit, index, pattern, scope, above, depth: frame.depth + 1 };
            self.elements(&inner, pattern, out);
        }
    }

    /// Borrows a term that this locale lacks from the source locale, if the policy allows it.
    fn borrow(
        &mut self,
        frame: &Frame<'b, '_>,
        reference: &'b Reference,
        name: &str,
        out: &mut Parts,
    ) -> bool {
        let Some(lender) = self.bundle.lender.as_deref() else { return false };
        let Some((index, entry)) = lender.linked.find(name) else { return false };
        let pattern = entry.pattern(reference.attribute.as_deref());
        let Some(pattern) = pattern else { return false };
        let own = std::mem::replace(&mut self.bundle, lender);
        let mut term = Parts::new();
        self.follow(frame, reference, (index, pattern), &mut term);
        self.bundle = own;
        out.push_term(term.text(), &lender.locale);
        true
    }

    /// Evaluates a selector or an argument.
    pub(super) fn value(
        &mut self,
        frame: &Frame<'b, '_>,
        expression: &'b Expression,
        optional: bool,
    ) -> Value<'b> {
        match expression {
            Expression::Literal(text) => Value::Text(Cow::Borrowed(text)),
            Expression::Number(fact, _) => Value::Fact(Cow::Borrowed(fact), Source::default()),
            Expression::Variable(index, span) => self.variable(frame, *index, *span, optional),
            Expression::Call(index) => match frame.unit.calls.get(*index) {
                Some(call) => self.call(frame, *index, call, optional),
                None => Value::Missing,
            },
            Expression::Reference(reference) => match self.static_text(frame, reference) {
                Some(text) => Value::Text(Cow::Borrowed(text)),
                None => self.text(frame, expression),
            },
            Expression::Select(_) => self.text(frame, expression),
        }
    }

    /// The text of a reference to static text, such as a term's attribute with its gender.
    fn static_text(&self, frame: &Frame<'b, '_>, reference: &'b Reference) -> Option<&'b str> {
        let Target::Found(_, entry) = self.bundle.link(frame.index, reference.target) else {
            return None;
        };
        match &**entry.pattern(reference.attribute.as_deref())? {
            [Element::Text(text, _)] => Some(text),
            _ => None,
        }
    }

    /// The text that a placeable resolves to.
    fn text(&mut self, frame: &Frame<'b, '_>, expression: &'b Expression) -> Value<'b> {
        let mut parts = Parts::new();
        let before = self.errors.len();
        self.placeable(frame, expression, &mut parts);
        if self.errors.len() > before {
            Value::Missing
        } else {
            Value::Text(Cow::Owned(parts.into_text()))
        }
    }

    fn variable(
        &mut self,
        frame: &Frame<'b, '_>,
        index: usize,
        span: Span,
        optional: bool,
    ) -> Value<'b> {
        let Some(name) = frame.unit.variables.get(index).map(AsRef::as_ref) else {
            return Value::Missing;
        };
        let source = Source { name: Some(name), ..Source::default() };
        let found = match frame.scope {
            // Terms never see the story's facts; their own parameters are optional in selectors.
            Some(arguments) => {
                let found = arguments.iter().find(|(known, _)| known.as_ref() == name);
                found.map(|(_, literal)| Cow::Owned(fact_of(literal)))
            }
            None => self.arguments.get(name).map(Cow::Borrowed),
        };
        if let Some(fact) = found {
            return Value::Fact(fact, source);
        }
        if frame.scope.is_none() || !optional {
            self.error_with(RuleId::UnknownVariable, frame, span, name);
        }
        Value::Missing
    }

    fn call(
        &mut self,
        frame: &Frame<'b, '_>,
        index: usize,
        call: &'b Call,
        optional: bool,
    ) -> Value<'b> {
        if !call.faults.is_empty() {
            self.errors.extend(call.faults.iter().cloned());
            return Value::Missing;
        }
        if let Some(function) = self.bundle.functions.get(&call.name) {
            return self.custom_call(frame, call, function);
        }
        let Some(options) = &call.options else {
            self.error_with(RuleId::UnknownFunction, frame, call.span, &call.name);
            return Value::Missing;
        };
        let [argument] = call.positional.as_slice() else {
            let fault = self.fault(RuleId::FunctionArgument, frame, call.span);
            self.errors.push(fault.with("function", call.name.as_ref()).with("name", ""));
            return Value::Missing;
        };
        let slot = self.bundle.slot_of(frame.index, index);
        match self.value(frame, argument, optional) {
            Value::Fact(fact, source) => {
                Value::Fact(fact, Source { slot, options: Some(options), name: source.name })
            }
            Value::Text(text) => {
                let source = Source { slot, options: Some(options), name: None };
                Value::Fact(Cow::Owned(Fact::from(text.into_owned())), source)
            }
            Value::Missing => Value::Missing,
        }
    }

    fn custom_call(
        &mut self,
        frame: &Frame<'b, '_>,
        call: &'b Call,
        function: &super::function::Body,
    ) -> Value<'b> {
        let mut positional = Vec::with_capacity(call.positional.len());
        for argument in &call.positional {
            match self.value(frame, argument, false) {
                Value::Fact(fact, _) => positional.push(fact.into_owned()),
                Value::Text(text) => positional.push(Fact::from(text.into_owned())),
                Value::Missing => return Value::Missing,
            }
        }
        let named = call.named.iter().map(|(name, literal)| (name.as_ref(), fact_of(literal)));
        let named = named.collect::<Vec<_>>();
        let locale = &self.bundle.locale;
        match function(&FunctionCall { positional: &positional, named: &named, locale }) {
            Ok(fact) => Value::Fact(Cow::Owned(fact), Source::default()),
            Err(error) => {
                let fault = self.fault(RuleId::FunctionError, frame, call.span);
                let fault = fault.with("function", call.name.as_ref()).with("reason", error.0);
                self.errors.push(fault);
                Value::Missing
            }
        }
    }
}

/// Writes the text that Fluent shows in place of a missing value; always together with an error.
fn fall_back(unit: &Unit, expression: &Expression, out: &mut Parts) {
    let name = match expression {
        Expression::Variable(index, _) => unit.variables.get(*index).map(|name| format!("${name}")),
        Expression::Call(index) => unit.calls.get(*index).map(|call| format!("{}()", call.name)),
        _ => None,
    };
    if let Some(name) = name {
        out.push_other(&format!("{{{name}}}"));
    }
}

fn fact_of(literal: &Literal) -> Fact {
    match literal {
        Literal::Text(text) => Fact::from(text.as_ref()),
        Literal::Number(number) => Fact::Number(number.clone()),
    }
}

/// The name of a reference with its attribute.
fn shown_name(name: &str, reference: &Reference) -> String {
    match &reference.attribute {
        Some(attribute) => format!("{name}.{attribute}"),
        None => name.to_owned(),
    }
}
