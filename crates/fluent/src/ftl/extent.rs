//! Where things stand in a file, with what is around them: braces, comments, line ends.

use std::ops::Range;

use super::Resource;
use super::tree::{Arguments, Element, Entry, Expression, Inline, Pattern};

impl Resource {
    /// Where the placeables of a pattern stand, with their braces, in order.
    ///
    /// ```
    /// use depeche_fluent::{diagnostic::SourceFile, ftl};
    ///
    /// let file = SourceFile::new("une.ftl", "lead = Les { $votes } pays");
    /// let resource = ftl::parse(&file, ftl::MAX_NESTING);
    /// let value = resource.entries[0].value.as_ref().unwrap();
    /// let found = resource.placeables(value);
    /// assert_eq!(file.text().get(found[0].clone()), Some("{ $votes }"));
    /// ```
    pub fn placeables(&self, pattern: &Pattern) -> Vec<Range<usize>> {
        let placeables = pattern.elements.iter().filter_map(|element| match element {
            Element::Text(_) => None,
            Element::Placeable(expression) => Some(self.placeable(expression)),
        });
        placeables.collect()
    }

    /// Where a placeable stands, with its braces.
    pub fn placeable(&self, expression: &Expression) -> Range<usize> {
        let text = self.source.text();
        let inner = self.expression(expression);
        let before = text.get(..inner.start).unwrap_or_default();
        let after = text.get(inner.end..).unwrap_or_default();
        let start = before.rfind('{').unwrap_or(inner.start);
        let end = after.find('}').map_or(inner.end, |at| inner.end + at + 1);
        start..end
    }

    /// The names in an expression, from the first to the last; signs around them are left out.
    fn expression(&self, expression: &Expression) -> Range<usize> {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                let selector = self.inline(selector);
                let end = variants.last().map(|variant| self.pattern(&variant.value).end);
                selector.start..end.unwrap_or(selector.end)
            }
        }
    }

    fn inline(&self, inline: &Inline) -> Range<usize> {
        match inline {
            Inline::Placeable(inner) => self.placeable(inner),
            // A brace in a literal is none.
            Inline::String(span) => span.range().start.saturating_sub(1)..span.range().end + 1,
            Inline::Function { id, arguments }
            | Inline::Term { id, arguments: Some(arguments), .. } => {
                id.range().start..self.arguments(arguments).unwrap_or(inline.span().range().end)
            }
            other => other.span().range(),
        }
    }

    fn arguments(&self, arguments: &Arguments) -> Option<usize> {
        let positional = arguments.positional.iter();
        let named = arguments.named.iter().map(|(_, value)| value);
        positional.chain(named).map(|value| self.inline(value).end).max()
    }

    /// Where a pattern stands.
    pub fn pattern(&self, pattern: &Pattern) -> Range<usize> {
        let range = |element: &Element| match element {
            Element::Text(span) => span.range(),
            Element::Placeable(expression) => self.placeable(expression),
        };
        let start = pattern.elements.first().map_or(0, |first| range(first).start);
        start..pattern.elements.last().map_or(start, |last| range(last).end)
    }

    /// Where an entry ends, without its line end.
    pub(super) fn end(&self, entry: &Entry) -> usize {
        let last = entry.attributes.last().map(|attribute| &attribute.value);
        match last.or(entry.value.as_ref()) {
            Some(pattern) => self.pattern(pattern).end,
            None => self.behind_equals(entry.id.range().end),
        }
    }

    /// Just behind the `=` that follows a name.
    pub(super) fn behind_equals(&self, end: usize) -> usize {
        let rest = self.source.text().get(end..).unwrap_or_default();
        rest.find('=').map_or(end, |at| end + at + 1)
    }
}

#[cfg(test)]
mod tests {
    use crate::diagnostic::SourceFile;
    use crate::ftl::{MAX_NESTING, parse};

    #[test]
    fn every_kind_of_placeable_is_found_whole() {
        for placeable in [
            "{$x}",
            "{ \"a } b\" }",
            "{ \"\" }",
            "{ -term }",
            "{ -term() }",
            "{ -term(case: \"x}\") }",
            "{ title.short }",
            "{ DATETIME($x, dateStyle: \"full\") }",
            "{ NUMBER(1, a: 2) }",
            "{{ $x }}",
            "{ { \"{\" } }",
            "{ $n ->\n    [one] \"un\"\n   *[other] { $n } pays\n}",
            "{ NUMBER($n) ->\n   *[other] a { $m ->\n   *[x] y\n    }\n    }",
        ] {
            let text = format!("a = Un {placeable} deux {placeable}\n");
            let resource = parse(&SourceFile::new("a.ftl", text.as_str()), MAX_NESTING);
            assert_eq!(resource.diagnostics, [], "{text}");
            let value = resource.entries[0].value.as_ref().expect("a value");
            let found = resource.placeables(value).into_iter().map(|range| &text[range]);
            assert_eq!(found.collect::<Vec<_>>(), [placeable, placeable]);
            assert_eq!(resource.pattern(value).end, text.len() - 1);
        }
    }
}
