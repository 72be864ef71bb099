//! Placeables in messages, and the parts of texts that they replace.

use std::collections::HashSet;
use std::fmt::Write as _;
use std::ops::Range;

use depeche_fluent::diagnostic::SourceFile;
use depeche_fluent::ftl::tree::{
    Element, Expression, Inline, Node, Pattern, each_inline, walk_expression,
};
use depeche_fluent::ftl::{self, Resource};

/// A part of a text, and the placeable that replaces it in the message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replacement {
    /// The range in bytes of the plain text, which [`Article::texts`](super::Article::texts) gives.
    pub range: Range<usize>,
    /// The placeable, with its braces: `{ $votes }`, `{ DATETIME($opening, dateStyle: "full") }`.
    pub placeable: String,
}

/// A fact for the front matter of a story.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FactLine {
    /// Its name, without the `$`.
    pub name: String,
    /// Its value as TOML: `96`, `{ year = 1923 }`.
    pub toml: String,
}

impl FactLine {
    /// The line of the front matter, without its end.
    pub(super) fn line(&self) -> String {
        format!("{} = {}", self.name, self.toml)
    }
}

/// A placeable of an existing message, and the placeables within its variants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct MessagePlaceable {
    /// Its source with braces; lines after the first are indented by four spaces.
    pub(super) source: String,
    /// Whether it selects between variants. Each language needs variants of its own.
    pub(super) is_select: bool,
    /// The sources of the placeables within its variants, without those that select.
    pub(super) inner: Vec<String>,
}

impl MessagePlaceable {
    /// The placeables of a pattern, without string literals, which are text.
    pub(super) fn all(resource: &Resource, pattern: &Pattern) -> Vec<Self> {
        let own = pattern.elements.iter().filter_map(|element| match element {
            Element::Text(_) | Element::Placeable(Expression::Inline(Inline::String(_))) => None,
            Element::Placeable(expression) => Some(Self::of(resource, expression)),
        });
        own.collect()
    }

    /// The placeable that an expression stands in.
    pub(super) fn of(resource: &Resource, expression: &Expression) -> Self {
        let mut is_select = false;
        walk_expression(expression, &mut |node| is_select |= matches!(node, Node::Select(..)));
        let mut inner = Vec::new();
        if let Expression::Select { variants, .. } = expression {
            let within = variants.iter().flat_map(|variant| Self::all(resource, &variant.value));
            inner.extend(within.flat_map(|one| one.portable().cloned().collect::<Vec<_>>()));
            inner.sort();
            inner.dedup();
        }
        let text = resource.source.text().get(resource.placeable(expression));
        Self { source: text.map(unindented).unwrap_or_default(), is_select, inner }
    }

    /// Its source, and the sources within its variants.
    pub(super) fn sources(&self) -> impl Iterator<Item = &String> {
        std::iter::once(&self.source).chain(&self.inner)
    }

    /// The sources that other languages can take over: its own, unless it selects, and those within
    /// its variants.
    pub(super) fn portable(&self) -> impl Iterator<Item = &String> {
        self.sources().skip(usize::from(self.is_select))
    }
}

/// A placeable whose lines after the first are indented by four spaces more than its last line: the
/// lines of a select expression are indented again when it is written.
fn unindented(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let last = text.rsplit('\n').next().unwrap_or_default();
    let indent =
        if text.contains('\n') { last.len() - last.trim_start_matches(' ').len() } else { 0 };
    let mut lines = text.split('\n');
    let mut out = lines.next().unwrap_or_default().to_owned();
    for line in lines {
        let spaces = line.len() - line.trim_start_matches(' ').len();
        out.push_str("\n    ");
        out.push_str(line.get(spaces.min(indent)..).unwrap_or_default());
    }
    out
}

/// The name of the message that shows the placeable of that index alone.
pub(super) fn message_of(index: usize) -> String {
    format!("import-value-{index}")
}

/// A message for each placeable, named by its index.
pub(super) fn messages_of<'p>(placeables: impl IntoIterator<Item = &'p String>) -> SourceFile {
    let mut text = String::new();
    for (index, placeable) in placeables.into_iter().enumerate() {
        // Select expressions have lines of their own.
        let indented = placeable.replace('\n', "\n    ");
        let _ = writeln!(text, "{} =\n    {indented}", message_of(index));
    }
    SourceFile::new("", text)
}

/// The names of the variables in placeables. Each is parsed alone, as there may be many.
pub(super) fn variables<'p>(placeables: impl IntoIterator<Item = &'p String>) -> HashSet<String> {
    let mut found = HashSet::new();
    for placeable in placeables {
        found.extend(variables_of(&messages_of([placeable])));
    }
    found
}

/// The names of the variables that the messages of a file use.
pub(super) fn variables_of(file: &SourceFile) -> HashSet<String> {
    let resource = ftl::parse(file, ftl::MAX_NESTING);
    let mut found = HashSet::new();
    for entry in &resource.entries {
        let attributes = entry.attributes.iter().map(|own| &own.value);
        for pattern in entry.value.iter().chain(attributes) {
            each_inline(pattern, &mut |inline, _| {
                if let Inline::Variable(name) = inline {
                    found.insert(resource.text(*name).to_owned());
                }
            });
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_chooses_is_told_by_its_expression() {
        let text = "a = { NAME($x, style: \"a->b\") } { $n ->\n    [one] { $m } { $o ->\n       \
                    *[x] { -t }\n    }\n   *[other] { \"{ $y }\" }\n } { { $p ->\n   *[x] y\n } }\n";
        let resource = ftl::parse(&SourceFile::new("a.ftl", text), ftl::MAX_NESTING);
        assert_eq!(resource.diagnostics, []);
        let value = resource.entries[0].value.as_ref().expect("a value");
        let found = MessagePlaceable::all(&resource, value);
        let portable = found.iter().map(|one| one.portable().collect::<Vec<_>>());
        let expected: [&[&str]; 3] =
            [&["{ NAME($x, style: \"a->b\") }"], &["{ $m }", "{ -t }"], &[]];
        assert_eq!(portable.collect::<Vec<_>>(), expected);
    }

    #[test]
    fn variables_are_those_that_are_used() {
        let text = "# $note\na = Cost: $word { NUMBER($n) } { \"{ $quoted }\" }\n    .b = { $m }\n";
        let mut found = Vec::from_iter(variables_of(&SourceFile::new("", text)));
        found.sort();
        assert_eq!(found, ["m", "n"]);
    }
}
