//! The content of a segment: its inline tree and its values.

use super::super::escape::push_html;
use super::super::{balanced, is_safe_url, text};
use super::{Writer, push_language};
use crate::edition::Segment;
use crate::markup::Inline;
use depeche_fluent::bundle::{Part, PartKind};

impl Writer<'_, '_> {
    pub(super) fn inlines(&mut self, inlines: &[Inline], values: &mut Values<'_, '_>) {
        for inline in inlines {
            match inline {
                Inline::Text(text) => push_html(text, self.out),
                Inline::Value(index) => {
                    if let Some(part) = values.get(*index) {
                        self.value(part);
                    }
                }
                Inline::Emphasis(content) => self.inline("<em>", content, "</em>", values),
                Inline::Strong(content) => self.inline("<strong>", content, "</strong>", values),
                Inline::Code(content) => self.inline("<code>", content, "</code>", values),
                Inline::Link { url, title, content } => {
                    let open = self.link(url, title.as_deref());
                    self.inlines(content, values);
                    self.out.push_str(if open { "</a>" } else { "" });
                }
                Inline::Break => self.out.push_str("<br>\n"),
                Inline::Element { name, attributes, content } => {
                    self.inline_element(name, attributes, content, values);
                }
            }
        }
    }

    fn inline(&mut self, open: &str, content: &[Inline], close: &str, values: &mut Values<'_, '_>) {
        self.out.push_str(open);
        self.inlines(content, values);
        self.out.push_str(close);
    }

    /// An element of a message with `markup = "html"`. The parser lets only harmless elements
    /// through; this module checks again.
    fn inline_element(
        &mut self,
        name: &str,
        attributes: &[(String, String)],
        content: &[Inline],
        values: &mut Values<'_, '_>,
    ) {
        let harmless_link = || text::attribute(attributes, "href").is_none_or(is_safe_url);
        if !ELEMENTS.contains(&name) || (name == "a" && !harmless_link()) {
            return self.inlines(content, values);
        }
        self.out.push('<');
        self.out.push_str(name);
        for (attribute, value) in attributes {
            if ATTRIBUTES.contains(&attribute.as_str()) {
                self.out.push(' ');
                self.out.push_str(attribute);
                self.out.push_str("=\"");
                push_html(value, self.out);
                self.out.push('"');
            }
        }
        self.out.push('>');
        if !matches!(name, "br" | "wbr") {
            self.inlines(content, values);
            self.out.push_str("</");
            self.out.push_str(name);
            self.out.push('>');
        }
    }

    fn value(&mut self, part: Part<'_>) {
        const TIME: (&str, &str) = ("<time datetime=\"", "</time>");
        const DATA: (&str, &str) = ("<data value=\"", "</data>");
        let element = part.machine.and_then(|machine| match part.kind {
            // HTML has no years before 1.
            PartKind::Year if machine.starts_with('-') || machine == "0000" => {
                Some((machine, DATA))
            }
            PartKind::Date | PartKind::DateTime | PartKind::Time | PartKind::Year => {
                Some((machine, TIME))
            }
            PartKind::Number
            | PartKind::Percent
            | PartKind::Range
            | PartKind::Region
            | PartKind::Language => Some((machine, DATA)),
            _ => None,
        });
        let is_name = part.kind == PartKind::Name;
        // One element carries isolation, language and the mark of a name.
        let wrapper = if part.isolated {
            Some(("<bdi", "</bdi>"))
        } else if is_name || part.locale.is_some() {
            Some(("<span", "</span>"))
        } else {
            None
        };
        if let Some((open, _)) = wrapper {
            self.out.push_str(open);
            if let Some(locale) = part.locale {
                push_language(locale, self.out);
            }
            self.out.push_str(if is_name { " translate=\"no\">" } else { ">" });
        }
        if let Some((machine, (open, _))) = element {
            self.out.push_str(open);
            push_html(machine, self.out);
            self.out.push_str("\">");
        }
        push_html(&balanced(part.text), self.out);
        if let Some((_, (_, close))) = element {
            self.out.push_str(close);
        }
        if let Some((_, close)) = wrapper {
            self.out.push_str(close);
        }
    }
}

/// The values of a segment by their number. Markup keeps them in order, so a single pass over the
/// parts is enough; a value out of order is searched for.
pub(super) struct Values<'e, 'v> {
    segment: &'e Segment,
    rest: &'v mut dyn Iterator<Item = Part<'e>>,
    /// The number of the next value of `rest`.
    next: usize,
}

impl<'e, 'v> Values<'e, 'v> {
    pub(super) fn new(segment: &'e Segment, rest: &'v mut dyn Iterator<Item = Part<'e>>) -> Self {
        Self { segment, rest, next: 0 }
    }

    fn get(&mut self, index: usize) -> Option<Part<'e>> {
        let Some(skipped) = index.checked_sub(self.next) else {
            return self.segment.values().nth(index);
        };
        self.next = index + 1;
        self.rest.nth(skipped)
    }
}

/// The elements that messages with `markup = "html"` may hold.
const ELEMENTS: &[&str] = &[
    "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "data", "del", "dfn", "em", "i", "ins",
    "kbd", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup",
    "time", "u", "var", "wbr",
];

/// The attributes that those elements may have.
const ATTRIBUTES: &[&str] =
    &["class", "datetime", "dir", "href", "lang", "rel", "title", "translate", "value"];
