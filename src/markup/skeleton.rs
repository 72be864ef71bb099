//! Skeletons: the blocks of a story, in which every text is a reference to a message.
//!
//! CommonMark with GFM tables. References are written `{ id }` or `{ id.attribute }`; only white
//! space and punctuation may stand between them.

mod write;

use std::fmt;

use comrak::nodes::{ListType, Node, NodeValue, TableAlignment};
use comrak::{Arena, Options, parse_document};

pub use super::tree::Alignment;

use super::tree::{self, NoLeaf};
use super::{Links, Target, is_allowed_url};
use depeche_fluent::diagnostic::{Diagnostic, Place, RuleId, SourceFile};

/// How deeply blocks and inline content may nest.
const MAX_DEPTH: usize = 32;

/// A parsed skeleton.
#[derive(Clone, Debug, Default)]
pub struct Skeleton {
    /// The blocks, in order.
    pub blocks: Vec<Block>,
    /// Its reference definitions, for the links of messages.
    pub links: Links,
}

/// A reference to a message or an attribute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    /// The message's identifier.
    pub message: String,
    /// The attribute's name.
    pub attribute: Option<String>,
    /// Its place in the skeleton's file.
    pub place: Place,
}

impl Reference {
    /// A reference without a file.
    pub fn new(message: impl Into<String>, attribute: Option<&str>) -> Self {
        let place = SourceFile::new("", "").place(0..0);
        Self { message: message.into(), attribute: attribute.map(str::to_owned), place }
    }
}

/// `id` or `id.attribute`.
impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        self.attribute.iter().try_for_each(|attribute| write!(f, ".{attribute}"))
    }
}

/// A block of a skeleton.
pub type Block = tree::Block<Reference>;

/// Inline content of a skeleton.
pub type Span = tree::Span<Reference>;

impl tree::Leaf for Reference {
    type Alt = Vec<Span>;
    type Title = Vec<Span>;
    type Notice = NoLeaf;
}

impl Skeleton {
    /// Parses the part of a file from the byte `body` on.
    ///
    /// Rules: `skeleton-text` (`text`), `skeleton-html` (`text`), `skeleton-reference` (`text`),
    /// `skeleton-link` (`url`), `skeleton-depth` (`limit`); all are errors.
    pub fn parse(file: &SourceFile, body: usize) -> (Self, Vec<Diagnostic>) {
        let text = file.text().get(body..).unwrap_or_default();
        let arena = Arena::new();
        let root = parse_document(&arena, text, &options());
        let mut reader = Reader { file, cursor: body, diagnostics: Vec::new() };
        let blocks = reader.blocks(root, 0);
        let links = reader.links(text);
        (Self { blocks, links }, reader.diagnostics)
    }

    /// The skeleton of a bare story, made of the messages of a resource: `title` is the headline,
    /// identifiers that end in `-title` or `-heading` are headings, the others paragraphs.
    pub fn of_messages<'m>(messages: impl Iterator<Item = (&'m str, Place)>) -> Self {
        let block = |(id, place): (&str, Place)| {
            let level = match id {
                "title" => Some(1),
                _ if id.ends_with("-title") || id.ends_with("-heading") => Some(2),
                _ => None,
            };
            let reference = Reference { message: id.to_owned(), attribute: None, place };
            let content = vec![Span::Leaf(reference)];
            match level {
                Some(level) => Block::Heading { level, content },
                None => Block::Paragraph(content),
            }
        };
        Self { blocks: messages.map(block).collect(), links: Links::default() }
    }

    /// All references, in reading order.
    pub fn references(&self) -> Vec<&Reference> {
        tree::leaves(&self.blocks)
    }
}

fn options() -> Options<'static> {
    let mut options = Options::default();
    options.extension.table = true;
    options
}

struct Reader<'f> {
    file: &'f SourceFile,
    /// The byte offset of the text not yet searched; references come in reading order.
    cursor: usize,
    diagnostics: Vec<Diagnostic>,
}

impl Reader<'_> {
    fn blocks(&mut self, parent: Node<'_>, depth: usize) -> Vec<Block> {
        if depth > MAX_DEPTH {
            let place = self.file.place(self.cursor..self.cursor);
            if !self.diagnostics.iter().any(|known| known.rule == RuleId::SkeletonDepth) {
                let diagnostic =
                    Diagnostic::new(RuleId::SkeletonDepth).at(place).with("limit", MAX_DEPTH);
                self.diagnostics.push(diagnostic);
            }
            return Vec::new();
        }
        parent.children().filter_map(|node| self.block(node, depth)).collect()
    }

    fn block(&mut self, node: Node<'_>, depth: usize) -> Option<Block> {
        Some(match &node.data().value {
            NodeValue::Heading(heading) => {
                Block::Heading { level: heading.level, content: self.spans(node, depth) }
            }
            NodeValue::Paragraph => Block::Paragraph(self.spans(node, depth)),
            NodeValue::BlockQuote => Block::Quote(self.blocks(node, depth + 1)),
            NodeValue::List(list) => Block::List {
                start: (list.list_type == ListType::Ordered)
                    .then(|| u64::try_from(list.start).unwrap_or(1)),
                tight: list.tight,
                items: node.children().map(|item| self.blocks(item, depth + 1)).collect(),
            },
            NodeValue::Table(table) => {
                let mut rows = node.children().map(|row| {
                    row.children().map(|cell| self.spans(cell, depth)).collect::<Vec<_>>()
                });
                let header = rows.next().unwrap_or_default();
                let rows = rows.collect();
                let alignments = table.alignments.iter().map(Alignment::from).collect();
                Block::Table { alignments, header, rows }
            }
            NodeValue::CodeBlock(code) => {
                self.skip(&code.literal);
                Block::Code { info: code.info.clone(), text: code.literal.clone() }
            }
            NodeValue::ThematicBreak => Block::Rule,
            NodeValue::HtmlBlock(html) => {
                self.report(RuleId::SkeletonHtml, "text", html.literal.trim());
                return None;
            }
            _ => return None,
        })
    }

    fn spans(&mut self, parent: Node<'_>, depth: usize) -> Vec<Span> {
        let mut spans = Vec::new();
        if depth > MAX_DEPTH {
            return spans;
        }
        let mut text = String::new();
        for node in parent.children() {
            match &node.data().value {
                NodeValue::Text(run) => text.push_str(run),
                NodeValue::SoftBreak => text.push(' '),
                value => {
                    self.text(&std::mem::take(&mut text), &mut spans);
                    if let Some(span) = self.span(node, value, depth) {
                        spans.push(span);
                    }
                }
            }
        }
        self.text(&text, &mut spans);
        spans
    }

    fn span(&mut self, node: Node<'_>, value: &NodeValue, depth: usize) -> Option<Span> {
        Some(match value {
            NodeValue::Emph => Span::Emphasis(self.spans(node, depth + 1)),
            NodeValue::Strong => Span::Strong(self.spans(node, depth + 1)),
            NodeValue::Code(code) => {
                self.skip(&code.literal);
                Span::Code(code.literal.clone())
            }
            NodeValue::LineBreak => Span::Break,
            NodeValue::Link(link) => {
                let content = self.spans(node, depth + 1);
                self.check_url(&link.url);
                let title = Some(link.title.clone()).filter(|title| !title.is_empty());
                if let Some(title) = &title {
                    self.text(title, &mut Vec::new());
                }
                Span::Link { url: link.url.clone(), title, content }
            }
            NodeValue::Image(link) => {
                let alt = self.spans(node, depth + 1);
                self.check_url(&link.url);
                let mut title = Vec::new();
                self.text(&link.title, &mut title);
                Span::Image { url: link.url.clone(), alt, title }
            }
            NodeValue::HtmlInline(html) => {
                self.report(RuleId::SkeletonHtml, "text", html);
                return None;
            }
            _ => return None,
        })
    }

    /// Text: references, with white space and punctuation between them.
    fn text(&mut self, text: &str, spans: &mut Vec<Span>) {
        let mut rest = text;
        while let Some((before, from)) = rest.split_once('{') {
            self.between(before, spans);
            let Some((inner, after)) = from.split_once('}') else {
                self.report(
                    RuleId::SkeletonReference,
                    "text",
                    rest.get(before.len()..).unwrap_or(rest),
                );
                return;
            };
            let written = format!("{{{inner}}}");
            let place = self.find(&written);
            match reference(inner) {
                Some((message, attribute)) => spans.push(Span::Leaf(Reference {
                    message: message.to_owned(),
                    attribute: attribute.map(str::to_owned),
                    place,
                })),
                None => self.diagnostics.push(
                    Diagnostic::new(RuleId::SkeletonReference)
                        .at(place)
                        .with("text", written.as_str()),
                ),
            }
            rest = after;
        }
        self.between(rest, spans);
    }

    fn between(&mut self, text: &str, spans: &mut Vec<Span>) {
        if text.contains(char::is_alphanumeric) {
            self.report(RuleId::SkeletonText, "text", text.trim());
        } else if !text.is_empty() {
            spans.push(Span::Text(text.to_owned()));
        }
    }

    fn check_url(&mut self, url: &str) {
        if !is_allowed_url(url) {
            self.report(RuleId::SkeletonLink, "url", url);
        }
    }

    fn report(&mut self, rule: RuleId, argument: &'static str, text: &str) {
        let first = text.lines().next().unwrap_or_default();
        let place = self.find(first);
        self.diagnostics.push(Diagnostic::new(rule).at(place).with(argument, text));
    }

    /// The place of the text, searched from the cursor; moves the cursor past it.
    fn find(&mut self, text: &str) -> Place {
        let rest = self.file.text().get(self.cursor..).unwrap_or_default();
        match rest.find(text) {
            Some(at) => {
                let start = self.cursor + at;
                self.cursor = start + text.len();
                self.file.place(start..self.cursor)
            }
            None => self.file.place(self.cursor..self.cursor),
        }
    }

    fn skip(&mut self, verbatim: &str) {
        let first = verbatim.lines().next().unwrap_or_default();
        if !first.is_empty() {
            self.find(first);
        }
    }

    /// The reference definitions. The parser reports only those that are used, so every candidate
    /// label is used once in front of the document.
    fn links(&mut self, text: &str) -> Links {
        let labels = text.lines().filter_map(|line| {
            let (label, _) = line.trim_start().strip_prefix('[')?.split_once("]:")?;
            (!label.is_empty() && !label.contains(['[', ']'])).then_some(label)
        });
        let labels = labels.collect::<Vec<_>>();
        let mut links = Links::default();
        if labels.is_empty() {
            return links;
        }
        let uses = labels.iter().flat_map(|label| ["[", label, "]\n\n"]).collect::<String>();
        let arena = Arena::new();
        let document = format!("{uses}---\n\n{text}");
        let root = parse_document(&arena, &document, &options());
        for (label, paragraph) in labels.iter().zip(root.children()) {
            let Some(child) = paragraph.first_child() else { continue };
            if let NodeValue::Link(link) = &child.data().value {
                if is_allowed_url(&link.url) {
                    let title = Some(link.title.clone()).filter(|title| !title.is_empty());
                    links.insert(label, Target { url: link.url.clone(), title });
                } else {
                    self.cursor = 0;
                    self.report(RuleId::SkeletonLink, "url", &link.url);
                }
            }
        }
        links
    }
}

impl From<&TableAlignment> for Alignment {
    fn from(alignment: &TableAlignment) -> Self {
        match alignment {
            TableAlignment::None => Self::None,
            TableAlignment::Left => Self::Left,
            TableAlignment::Center => Self::Center,
            TableAlignment::Right => Self::Right,
        }
    }
}

/// `id` or `id.attribute`, both Fluent identifiers.
fn reference(text: &str) -> Option<(&str, Option<&str>)> {
    let is_identifier = |name: &str| {
        name.starts_with(|c: char| c.is_ascii_alphabetic())
            && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'))
    };
    let text = text.trim();
    let (message, attribute) = match text.split_once('.') {
        Some((message, attribute)) => (message, Some(attribute)),
        None => (text, None),
    };
    (is_identifier(message) && attribute.is_none_or(is_identifier)).then_some((message, attribute))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> (Skeleton, Vec<String>) {
        let file = SourceFile::new("une.md", format!("+++\n+++\n{text}"));
        let (skeleton, diagnostics) = Skeleton::parse(&file, 8);
        (skeleton, diagnostics.iter().map(ToString::to_string).collect())
    }

    fn references(text: &str) -> Vec<String> {
        let (skeleton, diagnostics) = parse(text);
        assert_eq!(diagnostics, Vec::<String>::new());
        let found = skeleton.references();
        found.iter().map(|found| format!("{found} {}", found.place.start())).collect()
    }

    #[test]
    fn every_kind_of_block_may_hold_references() {
        assert_eq!(
            references(
                "# { title }\n\n{ lead }\n\n- {a_b_c}\n- { x-1.alt } — { y }\n\n> *{ quote }*\n\n\
                 | { h } | { i } |\n|---|:-:|\n| { j } | [{ k }](https://a.org) |\n\n\
                 ![{ pic.alt }](a.png \"{ pic.title }\")\n\n```rust\n{ no }\n```\n\n---\n"
            ),
            [
                "title 3:3",
                "lead 5:1",
                "a_b_c 7:3",
                "x-1.alt 8:3",
                "y 8:17",
                "quote 10:4",
                "h 12:3",
                "i 12:11",
                "j 14:3",
                "k 14:12",
                "pic.alt 16:3",
                "pic.title 16:23",
            ]
        );
    }

    #[test]
    fn text_that_is_not_a_reference_is_reported_with_its_place() {
        let (_, diagnostics) =
            parse("# Titre\n\n{ a b }\n\n{ open\n\n<b>x</b>\n\n[{ x }](javascript:y)\n");
        assert_eq!(
            diagnostics,
            [
                "error[skeleton-text] une.md:3:3 (text: Titre)",
                "error[skeleton-reference] une.md:5:1 (text: { a b })",
                "error[skeleton-reference] une.md:7:1 (text: { open)",
                "error[skeleton-html] une.md:9:1 (text: <b>)",
                "error[skeleton-text] une.md:9:4 (text: x)",
                "error[skeleton-html] une.md:9:5 (text: </b>)",
                "error[skeleton-link] une.md:11:9 (url: javascript:y)",
            ]
        );
    }

    #[test]
    fn definitions_are_known_even_unused() {
        let (skeleton, diagnostics) = parse(
            "{ lead }\n\n[report]: https://example.org/r \"2024\"\n[Other One]: ./x\n\n```\n[no]: https://n.org\n```\n",
        );
        assert_eq!(diagnostics, Vec::<String>::new());
        assert_eq!(skeleton.links.labels().collect::<Vec<_>>(), ["other one", "report"]);
        assert_eq!(skeleton.links.get("REPORT").unwrap().title.as_deref(), Some("2024"));
        assert_eq!(skeleton.blocks.len(), 2);
    }

    #[test]
    fn deep_nesting_is_refused_and_does_not_overflow() {
        let (_, diagnostics) = parse(&format!("{}{{ a }}", "> ".repeat(10_000)));
        assert_eq!(diagnostics.len(), 1, "{diagnostics:?}");
        assert!(diagnostics[0].starts_with("error[skeleton-depth]"));
    }
}
