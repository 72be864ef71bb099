//! From the syntax tree to the owned one, and from its faults to diagnostics.

use std::collections::HashMap;

use foldhash::fast::RandomState;

use super::tree::{
    Arguments, Attribute, Element, Entry, EntryKind, Expression, Inline, Key, Pattern, Span,
    Variant,
};
use super::{Resource, leading_id};
use crate::diagnostic::{Diagnostic, RuleId, SourceFile, Subject};
use crate::syntax::{self, Expected, Fault, Slip};

/// A resource as it was read, before its entries are made: of entries with one name the first, and
/// what is wrong.
#[derive(Debug)]
pub(crate) struct Outline {
    pub(crate) source: SourceFile,
    tree: syntax::Tree,
    /// The number of each entry that counts.
    entries: Vec<usize>,
    /// As in [`Resource`].
    pub(crate) broken: Vec<(String, usize)>,
    /// As in [`Resource`].
    pub(crate) cut_short: Vec<(String, usize)>,
    /// As in [`Resource`].
    pub(crate) diagnostics: Vec<Diagnostic>,
}

impl Outline {
    /// Reads a resource.
    pub(crate) fn read(source: &SourceFile, max_nesting: usize) -> Self {
        let limits = syntax::Limits { nesting: max_nesting, ..syntax::Limits::default() };
        let mut outline = Self {
            source: source.clone(),
            tree: syntax::parse(source.text(), limits),
            entries: Vec::new(),
            broken: Vec::new(),
            cut_short: Vec::new(),
            diagnostics: Vec::new(),
        };
        let tree = std::mem::take(&mut outline.tree);
        outline.look_through(tree.resource(source.text()), max_nesting);
        outline.tree = tree;
        outline
    }

    fn look_through(&mut self, read: syntax::Resource<'_>, max_nesting: usize) {
        let deep = self.record_junk(read);
        let count = read.entries().len();
        self.entries.reserve(count);
        let mut known = HashMap::with_capacity_and_hasher(count, RandomState::default());
        for (index, entry) in read.entries().enumerate() {
            let (syntax::Entry::Message(message) | syntax::Entry::Term(message)) = entry else {
                continue;
            };
            let id = message.name_span();
            let first = *known.entry(message.reference()).or_insert(id);
            if first == id {
                self.entries.push(index);
                self.duplicate_attributes(message);
                continue;
            }
            let name = message.reference();
            self.diagnostics.push(
                Diagnostic::new(RuleId::DuplicateMessage)
                    .at(self.source.place(id.range()))
                    .related(self.source.place(first.range()))
                    .with("name", name)
                    .about(Subject { message: Some(name.to_owned()), ..Subject::default() }),
            );
        }
        if read.text().starts_with('\u{feff}') {
            let place = self.source.place(0..'\u{feff}'.len_utf8());
            self.diagnostics.push(Diagnostic::new(RuleId::ByteOrderMark).at(place));
        }
        for junk in deep {
            let range = junk.node().span().range();
            let line = junk.node().text().lines().next().unwrap_or_default();
            let diagnostic = Diagnostic::new(RuleId::NestingTooDeep)
                .at(self.source.place(range.start..range.start + line.len()))
                .with("limit", max_nesting);
            self.record_broken(leading_id(line), diagnostic);
        }
    }

    /// Records what is wrong in junk; what is only nested too deeply is given back.
    fn record_junk<'t>(&mut self, read: syntax::Resource<'t>) -> Vec<syntax::Junk<'t>> {
        let mut deep = Vec::new();
        if read.faults().is_empty() {
            return deep;
        }
        let mut before = None;
        for entry in read.entries() {
            match entry {
                syntax::Entry::Message(own) | syntax::Entry::Term(own) => before = Some(own),
                syntax::Entry::Comment(_) => before = None,
                syntax::Entry::Junk(junk) => {
                    for (index, fault) in junk.faults().iter().enumerate() {
                        if fault.expected == Expected::Nesting {
                            deep.push(junk);
                        } else if !fault.follows {
                            // The first fault is that of the entry; others have no name.
                            self.record(fault, (index == 0).then_some(junk), before);
                        }
                    }
                    before = None;
                }
            }
        }
        deep
    }

    /// Records what the specification cannot read.
    fn record(
        &mut self,
        fault: &Fault,
        junk: Option<syntax::Junk<'_>>,
        before: Option<syntax::Message<'_>>,
    ) {
        let (kind, detail) = kind(fault, self.source.text());
        let mut diagnostic = Diagnostic::new(RuleId::Syntax)
            .at(self.source.place(fault.at.range()))
            .with("kind", kind)
            .with("detail", detail)
            .with("left-out", if fault.is_rest { "rest" } else { "entry" });
        if let Some(related) = fault.related {
            diagnostic = diagnostic.related(self.source.place(related.range()));
        }
        if !fault.is_rest {
            let text = junk.map_or("", |junk| junk.node().text());
            let indented = fault.slip == Some(Slip::IndentedEntry);
            let text = if indented { text.trim_start_matches(' ') } else { text };
            return self.record_broken(leading_id(text), diagnostic);
        }
        // The lines go on with the entry before, which the specification ends where it can.
        let entry = before.map(|message| message.reference().to_owned());
        if let Some(id) = &entry {
            self.cut_short.push((id.clone(), self.diagnostics.len()));
        }
        let subject = Subject { message: entry, ..Subject::default() };
        self.diagnostics.push(diagnostic.about(subject));
    }

    /// Records an entry that could not be read.
    fn record_broken(&mut self, id: Option<&str>, diagnostic: Diagnostic) {
        if let Some(id) = id {
            self.broken.push((id.to_owned(), self.diagnostics.len()));
        }
        let subject = Subject { message: id.map(str::to_owned), ..Subject::default() };
        self.diagnostics.push(diagnostic.about(subject));
    }

    fn duplicate_attributes(&mut self, message: syntax::Message<'_>) {
        let mut known = HashMap::<&str, syntax::Attribute<'_>, RandomState>::default();
        for attribute in message.attributes() {
            let name = attribute.name();
            if let Some(earlier) = known.get(name) {
                let diagnostic = Diagnostic::new(RuleId::DuplicateAttribute)
                    .at(self.source.place(attribute.name_span().range()))
                    .related(self.source.place(earlier.name_span().range()))
                    .with("name", name)
                    .about(Subject {
                        message: Some(message.reference().to_owned()),
                        attribute: Some(name.to_owned()),
                        ..Subject::default()
                    });
                self.diagnostics.push(diagnostic);
                continue;
            }
            known.insert(name, attribute);
        }
    }

    /// The messages and terms that count.
    pub(crate) fn messages(&self) -> impl Iterator<Item = syntax::Message<'_>> {
        let resource = self.tree.resource(self.source.text());
        self.entries.iter().filter_map(move |index| resource.message(*index))
    }

    /// Leaves out the entries in which faults of encoding stand, and records why.
    pub(crate) fn damage(&mut self, faults: &[Diagnostic]) {
        for fault in faults {
            let Some(at) = super::damaged_at(&self.source, fault) else { continue };
            let resource = self.tree.resource(self.source.text());
            let start = |index: &usize| resource.message(*index).map(|own| own.name_span().start);
            let Some(hit) = self.entries.iter().rposition(|index| start(index) <= Some(at)) else {
                continue;
            };
            let index = self.entries.remove(hit);
            let name = resource.message(index).map(|own| own.reference().to_owned());
            self.record_broken(name.as_deref(), fault.clone());
        }
    }
}

/// Reads a resource, and makes its entries.
pub(super) fn resource(source: &SourceFile, max_nesting: usize) -> Resource {
    let outline = Outline::read(source, max_nesting);
    Resource {
        source: source.clone(),
        entries: outline.messages().map(entry).collect(),
        broken: outline.broken,
        cut_short: outline.cut_short,
        diagnostics: outline.diagnostics,
    }
}

/// The words of a fault: those of its slip, where there are any, else those of what was expected.
fn kind(fault: &Fault, text: &str) -> (&'static str, String) {
    let found = || fault.found(text).map(String::from).unwrap_or_default();
    let place = || text.get(fault.at.range()).unwrap_or_default().to_owned();
    let none = String::new;
    match fault.slip {
        Some(Slip::TabIndent) => return ("tab-indent", none()),
        Some(Slip::TextStart) => return ("text-begins-with", place()),
        Some(Slip::AttributeName) => return ("attribute-name", place()),
        Some(Slip::UnclosedBrace) => return ("unclosed-placeable", none()),
        Some(Slip::Arrow) => return ("expected-token", "->".to_owned()),
        Some(Slip::MissingIndent) => return ("no-equals-sign", none()),
        Some(
            Slip::Name
            | Slip::StrayCharacter
            | Slip::ConflictMarker
            | Slip::ForeignComment
            | Slip::IndentedEntry,
        ) => return ("expected-range", none()),
        _ => {}
    }
    match fault.expected {
        Expected::Entry | Expected::Identifier => ("expected-range", "a-zA-Z".to_owned()),
        Expected::Digit => ("expected-range", "0-9".to_owned()),
        Expected::LineEnd => ("expected-range", "\n | \r\n".to_owned()),
        Expected::Equals => ("no-equals-sign", none()),
        Expected::Value => ("expected-message-field", none()),
        Expected::TermValue => ("expected-term-field", none()),
        Expected::AttributeValue | Expected::VariantValue => ("missing-value", none()),
        Expected::CommentSpace => ("expected-token", " ".to_owned()),
        Expected::Expression => ("expected-expression", none()),
        Expected::Literal => ("expected-literal", none()),
        Expected::Quote => ("unterminated-string", none()),
        Expected::Escape => ("unknown-escape", escape(fault, text, 1)),
        Expected::UnicodeEscape => ("invalid-unicode-escape", escape(fault, text, 8)),
        Expected::CloseBrace => ("unclosed-placeable", none()),
        Expected::CloseBracket => ("expected-token", "]".to_owned()),
        Expected::CloseParenthesis => ("expected-token", ")".to_owned()),
        Expected::Variant | Expected::DefaultVariant => ("missing-default-variant", none()),
        Expected::OneDefault => ("multiple-default-variants", none()),
        Expected::Callee => ("forbidden-callee", none()),
        Expected::NoMessageSelector => ("message-as-selector", none()),
        Expected::NoAttributeSelector => ("message-attribute-as-selector", none()),
        Expected::NoTermSelector => ("term-as-selector", none()),
        Expected::NoPlaceableSelector => ("expected-simple-selector", none()),
        Expected::NoTermAttribute => ("term-attribute-as-placeable", none()),
        Expected::NamedArgument => ("positional-after-named", none()),
        Expected::NewArgument => ("duplicated-argument", place()),
        Expected::NoBrace => ("unbalanced-brace", none()),
        Expected::Nesting | Expected::Size => ("limit", found()),
    }
}

/// An escape that means nothing: what stands behind its `\`.
fn escape(fault: &Fault, text: &str, most: usize) -> String {
    let rest = text.get(fault.stopped as usize + 1..).unwrap_or_default();
    let end = |c: char| !c.is_ascii_alphanumeric();
    if most == 1 {
        return rest.chars().take(1).collect();
    }
    let length = rest.find(end).unwrap_or(rest.len());
    format!("\\{}", rest.chars().take(length.min(most)).collect::<String>())
}

fn entry(message: syntax::Message<'_>) -> Entry {
    let attribute =
        |own: syntax::Attribute<'_>| Attribute { id: own.name_span(), value: pattern(own.value()) };
    Entry {
        kind: if message.is_term() { EntryKind::Term } else { EntryKind::Message },
        id: message.name_span(),
        value: message.value().map(pattern),
        attributes: message.attributes().map(attribute).collect(),
    }
}

fn pattern(pattern: syntax::Pattern<'_>) -> Pattern {
    let mut elements = Vec::new();
    for element in pattern.elements() {
        match element {
            syntax::Element::Text(node) => {
                let Span { start, end } = node.span();
                if node.text().ends_with("\r\n") {
                    // Fluent's lines end with `\n` alone.
                    if end - start > 2 {
                        elements.push(Element::Text(Span { start, end: end - 2 }));
                    }
                    elements.push(Element::Text(Span { start: end - 1, end }));
                } else {
                    elements.push(Element::Text(node.span()));
                }
            }
            syntax::Element::Placeable(own) => {
                elements.extend(placeable(own).map(Element::Placeable));
            }
        }
    }
    Pattern { elements }
}

/// What stands in a placeable; in an entry that the specification has, each has something.
fn placeable(placeable: syntax::Placeable<'_>) -> Option<Expression> {
    Some(match placeable.expression()? {
        syntax::Expression::Inline(own) => Expression::Inline(inline(own)?),
        syntax::Expression::Select(select) => Expression::Select {
            selector: inline(select.selector())?,
            variants: select.variants().map(variant).collect(),
        },
    })
}

fn variant(variant: syntax::Variant<'_>) -> Variant {
    let key = match variant.key() {
        syntax::Key::Name(node) => Key::Name(node.span()),
        syntax::Key::Number(node) => Key::Number(node.span()),
    };
    Variant { key, value: pattern(variant.value()), default: variant.is_default() }
}

fn inline(inline: syntax::Inline<'_>) -> Option<Inline> {
    Some(match inline {
        syntax::Inline::String(node) => {
            let Span { start, end } = node.span();
            Inline::String(Span { start: start + 1, end: end - 1 })
        }
        syntax::Inline::Number(node) => Inline::Number(node.span()),
        syntax::Inline::Variable(own) => Inline::Variable(own.name_span()),
        syntax::Inline::Message(own) => {
            Inline::Message { id: own.name_span(), attribute: own.attribute_span() }
        }
        syntax::Inline::Term(own) => Inline::Term {
            id: own.name_span(),
            attribute: own.attribute_span(),
            arguments: own.has_arguments().then(|| arguments(own)),
        },
        syntax::Inline::Function(own) => {
            Inline::Function { id: own.name_span(), arguments: arguments(own) }
        }
        syntax::Inline::Placeable(own) => Inline::Placeable(Box::new(placeable(own)?)),
    })
}

fn arguments(reference: syntax::Reference<'_>) -> Arguments {
    let mut arguments = Arguments::default();
    for argument in reference.arguments() {
        match argument {
            syntax::Argument::Positional(own) => arguments.positional.extend(inline(own)),
            syntax::Argument::Named(own) => {
                let value = inline(own.value());
                arguments.named.extend(value.map(|value| (own.name_span(), value)));
            }
        }
    }
    arguments
}

#[cfg(test)]
mod tests {
    use crate::diagnostic::SourceFile;
    use crate::ftl::{MAX_NESTING, parse};

    /// The reason for the one thing that is wrong, its line and column, and what is left out.
    fn reason(text: &str) -> (String, usize, usize, String) {
        let resource = parse(&SourceFile::new("fr/une.ftl", text), MAX_NESTING);
        let [diagnostic] = resource.diagnostics.as_slice() else {
            panic!("{text:?}: {:?}", resource.diagnostics)
        };
        let argument = |name| diagnostic.argument(name).unwrap_or_default().into_owned();
        let place = diagnostic.place.as_ref().expect("a place");
        let position = place.file.position(place.range.start);
        (argument("kind"), position.line, position.column, argument("left-out"))
    }

    #[test]
    fn slips_are_named_where_they_are() {
        let cases = [
            ("one =\n\tTab\n", "tab-indent", 2, 1, "entry"),
            ("one = Text\n\tTab\n", "tab-indent", 2, 1, "rest"),
            ("one = Text\n    * star\n", "text-begins-with", 2, 5, "rest"),
            ("one = Text\n    [hook] more\n", "text-begins-with", 2, 5, "rest"),
            ("one = Text\n    .5 percent\n", "text-begins-with", 2, 5, "rest"),
            ("one = Text\n    } more\n", "text-begins-with", 2, 5, "rest"),
            ("one = Text\n    .títle = more\n", "attribute-name", 2, 5, "rest"),
            ("one = Le { $votes pays\n", "unclosed-placeable", 1, 19, "entry"),
            ("one = { \"}\" pays\n", "unclosed-placeable", 1, 13, "entry"),
            ("one = { $n ->\n   *[other] x\n", "unclosed-placeable", 2, 13, "entry"),
            ("one = a } b\n", "unbalanced-brace", 1, 9, "entry"),
            ("one = Text\nno indent\n", "no-equals-sign", 2, 1, "entry"),
            ("one\ntwo = x\n", "no-equals-sign", 1, 3, "entry"),
        ];
        for (text, kind, line, column, left_out) in cases {
            let found = reason(text);
            assert_eq!(found, (kind.into(), line, column, left_out.into()), "{text:?}");
        }
    }

    #[test]
    fn half_of_a_text_is_remembered_as_such() {
        let file = SourceFile::new("fr/une.ftl", "lead = Premier\n    * second\nnext = Suite\n");
        let resource = parse(&file, MAX_NESTING);
        assert_eq!(resource.cut_short, [("lead".to_owned(), 0)]);
        assert_eq!(resource.entries.len(), 2);
    }
}
