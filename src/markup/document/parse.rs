//! Parses a Markdown file into a document.

use comrak::nodes::{ListType, Node, NodeValue};
use comrak::{Arena, Options, parse_document};

use super::{Block, MAX_DEPTH, Raised, Span, tidy};
use crate::markup::tree::Alignment;
use depeche_fluent::diagnostic::{Diagnostic, RuleId, SourceFile};

/// Parses a file as CommonMark with GFM tables, and tidies the document.
///
/// Front matter (YAML between `---`, TOML between `+++`) is skipped. Tags of raw HTML are left out
/// and their text stays. Rules: `import-front-matter` (information), `import-html` (`text`),
/// `import-depth` (`limit`); both warnings, once for each kind.
///
/// ```
/// use depeche::diagnostic::SourceFile;
/// use depeche::markup::document::{Block, Span, parse};
///
/// let file = SourceFile::new("une.md", "# La une\n\nLe *vote*, [enfin][r]\n\n[r]: https://a.org\n");
/// let (blocks, diagnostics) = parse(&file);
/// assert_eq!(diagnostics, []);
/// let title = vec![Span::Text("La une".into())];
/// assert_eq!(blocks[0], Block::Heading { level: 1, content: title });
/// ```
pub fn parse(file: &SourceFile) -> (Vec<Block>, Vec<Diagnostic>) {
    let body = front_matter(file.text());
    let text = file.text().get(body..).unwrap_or_default();
    let mut options = Options::default();
    options.extension.table = true;
    options.extension.cjk_friendly_emphasis = true;
    let arena = Arena::new();
    let root = parse_document(&arena, text, &options);
    let mut reader = Reader { file, line_starts: line_starts(file, body), diagnostics: Vec::new() };
    if body > 0 {
        let fault = Diagnostic::new(RuleId::ImportFrontMatter);
        reader.diagnostics.push(fault.at(file.place(0..body)));
    }
    let blocks = reader.blocks(root, 0);
    (tidy(blocks), reader.diagnostics)
}

/// The byte offset where the article begins, after front matter.
///
/// A thematic break at the start of an article looks like its fence, so the next line must look
/// like a key.
fn front_matter(text: &str) -> usize {
    let mut lines = text.split_inclusive('\n');
    let fence = lines.next().map(str::trim_end).unwrap_or_default();
    let separator = match fence {
        "---" => ':',
        "+++" => '=',
        _ => return 0,
    };
    let mut at = text.find('\n').map_or(text.len(), |end| end + 1);
    let mut first = true;
    for line in lines {
        at += line.len();
        let line = line.trim_end();
        if line == fence || (fence == "---" && line == "...") {
            return at;
        }
        if first && !line.is_empty() && !line.starts_with('#') {
            let key = line.split(separator).next().unwrap_or_default();
            let is_table = fence == "+++" && line.starts_with('[');
            let plain = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | '"' | ' ');
            if !is_table && (key.len() == line.len() || !key.chars().all(plain)) {
                return 0;
            }
            first = false;
        }
    }
    0
}

/// The byte offsets of the article's lines.
fn line_starts(file: &SourceFile, body: usize) -> Vec<usize> {
    let text = file.text().get(body..).unwrap_or_default();
    let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
    std::iter::once(body).chain(ends.map(|(at, _)| body + at + 1)).collect()
}

struct Reader<'f> {
    file: &'f SourceFile,
    line_starts: Vec<usize>,
    diagnostics: Vec<Diagnostic>,
}

impl Reader<'_> {
    fn blocks(&mut self, parent: Node<'_>, depth: usize) -> Vec<Block> {
        if depth > MAX_DEPTH {
            self.report(parent, Diagnostic::new(RuleId::ImportDepth), |fault| {
                fault.with("limit", MAX_DEPTH)
            });
            return flat_blocks(parent);
        }
        let mut blocks = Vec::new();
        for node in parent.children() {
            self.block(node, depth, &mut blocks);
        }
        blocks
    }

    fn block(&mut self, node: Node<'_>, depth: usize, blocks: &mut Vec<Block>) {
        blocks.push(match &node.data().value {
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
                let rows = node.children().map(|row| {
                    row.children().map(|cell| self.spans(cell, depth)).collect::<Vec<_>>()
                });
                let mut rows = rows.collect::<Vec<_>>().into_iter();
                Block::Table {
                    alignments: table.alignments.iter().map(Alignment::from).collect(),
                    header: rows.next().unwrap_or_default(),
                    rows: rows.collect(),
                }
            }
            NodeValue::CodeBlock(code) => {
                Block::Code { info: code.info.clone(), text: code.literal.clone() }
            }
            NodeValue::ThematicBreak => Block::Rule,
            NodeValue::HtmlBlock(html) => {
                self.html(node, &html.literal);
                let text = html_text(&html.literal);
                let paragraphs = text.split("\n\n").map(|text| vec![Span::Text(text.to_owned())]);
                return blocks.extend(paragraphs.map(Block::Paragraph));
            }
            _ => return,
        });
    }

    fn spans(&mut self, parent: Node<'_>, depth: usize) -> Vec<Span> {
        if depth > MAX_DEPTH {
            return vec![Span::Text(node_text(parent))];
        }
        let spans = parent.children().filter_map(|node| self.span(node, depth));
        spans.collect()
    }

    fn span(&mut self, node: Node<'_>, depth: usize) -> Option<Span> {
        let inner = |reader: &mut Self| reader.spans(node, depth + 1);
        Some(match &node.data().value {
            NodeValue::Text(text) => match raised(node) {
                Some(raised) => Span::Text(raised.text(text).into_owned()),
                None => Span::Text(text.to_string()),
            },
            NodeValue::SoftBreak => Span::Text("\n".to_owned()),
            NodeValue::LineBreak => Span::Break,
            NodeValue::Code(code) => Span::Code(code.literal.clone()),
            NodeValue::Emph => Span::Emphasis(inner(self)),
            NodeValue::Strong => Span::Strong(inner(self)),
            NodeValue::Link(link) => Span::Link {
                url: link.url.clone(),
                title: title(&link.title),
                content: inner(self),
            },
            NodeValue::Image(link) => Span::Image {
                url: link.url.clone(),
                alt: node_text(node),
                title: title(&link.title),
            },
            NodeValue::HtmlInline(html) if is_line_break(html) => Span::Break,
            NodeValue::HtmlInline(html) => {
                if raises(html).is_none() {
                    self.html(node, html);
                }
                return None;
            }
            _ => return None,
        })
    }

    /// Reports that a tag is left out, unless it is a comment.
    fn html(&mut self, node: Node<'_>, html: &str) {
        if !html.trim_start().starts_with("<!--") {
            let first = html.trim().lines().next().unwrap_or_default();
            self.report(node, Diagnostic::new(RuleId::ImportHtml), |fault| {
                fault.with("text", first)
            });
        }
    }

    /// Reports the first fault of each kind.
    fn report(
        &mut self,
        node: Node<'_>,
        fault: Diagnostic,
        with: impl FnOnce(Diagnostic) -> Diagnostic,
    ) {
        if self.diagnostics.iter().any(|known| known.rule == fault.rule) {
            return;
        }
        let start = node.data().sourcepos.start;
        let line = self.line_starts.get(start.line.saturating_sub(1)).copied().unwrap_or_default();
        let at = (line + start.column.saturating_sub(1)).min(self.file.text().len());
        self.diagnostics.push(with(fault).at(self.file.place(at..at)));
    }
}

fn title(text: &str) -> Option<String> {
    Some(text.to_owned()).filter(|title| !title.is_empty())
}

/// The position (raised or lowered) that a tag without attributes gives to the figures after it.
fn raises(html: &str) -> Option<Raised> {
    let name = html.trim_start_matches(['<', '/']).trim_end_matches('>').trim();
    Raised::of(&name.to_ascii_lowercase())
}

/// The position of a text that is the only content between two tags.
fn raised(node: Node<'_>) -> Option<Raised> {
    let tag = |node: Option<Node<'_>>, closes: bool| match &node?.data().value {
        NodeValue::HtmlInline(html) if html.starts_with("</") == closes => raises(html),
        _ => None,
    };
    let opened = tag(node.previous_sibling(), false)?;
    (tag(node.next_sibling(), true) == Some(opened)).then_some(opened)
}

fn is_line_break(html: &str) -> bool {
    let name = html.trim_start_matches('<').trim_end_matches(['>', '/', ' ']);
    name.eq_ignore_ascii_case("br")
}

/// The text of a node, without markup.
fn node_text(parent: Node<'_>) -> String {
    let mut text = String::new();
    for node in parent.descendants() {
        match &node.data().value {
            NodeValue::Text(run) => text.push_str(run),
            NodeValue::Code(code) => text.push_str(&code.literal),
            NodeValue::SoftBreak | NodeValue::LineBreak => text.push('\n'),
            _ => {}
        }
    }
    text
}

/// The paragraphs of content that is nested too deeply.
fn flat_blocks(parent: Node<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    for node in parent.descendants() {
        match &node.data().value {
            NodeValue::Paragraph | NodeValue::Heading(_) | NodeValue::TableCell => {
                blocks.push(Block::Paragraph(vec![Span::Text(node_text(node))]));
            }
            NodeValue::CodeBlock(code) => {
                blocks.push(Block::Code { info: code.info.clone(), text: code.literal.clone() });
            }
            _ => {}
        }
    }
    blocks
}

/// Elements whose content is not for readers.
const UNREAD: &[&str] = &["script", "style", "template", "iframe", "svg", "noscript"];

/// The text of raw HTML, without tags and comments.
fn html_text(html: &str) -> String {
    let mut text = String::new();
    let mut rest = html;
    while let Some((before, from)) = rest.split_once('<') {
        text.push_str(before);
        if let Some(comment) = from.strip_prefix("!--") {
            rest = comment.split_once("-->").map_or("", |(_, rest)| rest);
            continue;
        }
        let Some((tag, after)) = from.split_once('>') else { return text };
        rest = after;
        let name = tag.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
        if let Some(name) = UNREAD.iter().find(|known| known.eq_ignore_ascii_case(name)) {
            let lower = rest.to_ascii_lowercase();
            let end = lower.find(&format!("</{name}")).unwrap_or(rest.len());
            rest = rest.get(end..).unwrap_or_default();
        } else if matches!(tag.trim_start_matches('/'), "p" | "div" | "li" | "tr" | "figcaption") {
            text.push_str("\n\n");
        }
    }
    text.push_str(rest);
    html_escape::decode_html_entities(&text).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (Vec<Block>, Vec<String>) {
        let (blocks, diagnostics) = parse(&SourceFile::new("une.md", text));
        (blocks, diagnostics.iter().map(ToString::to_string).collect())
    }

    fn text(text: &str) -> Vec<Span> {
        vec![Span::Text(text.to_owned())]
    }

    #[test]
    fn every_kind_of_block_is_read() {
        let (blocks, diagnostics) = read(
            "Titre\n=====\n\nUn\ndeux\\\ntrois ![carte](c.png \"La carte\")\n\n3. x\n4. y\n\n> q\n\n\
             | a | b |\n|---|--:|\n| 1 | *2* |\n\n```rust\nlet\n```\n\n---\n",
        );
        assert_eq!(diagnostics, Vec::<String>::new());
        let image = Span::Image {
            url: "c.png".into(),
            alt: "carte".into(),
            title: Some("La carte".into()),
        };
        assert_eq!(
            blocks,
            [
                Block::Heading { level: 1, content: text("Titre") },
                Block::Paragraph(vec![
                    Span::Text("Un deux".into()),
                    Span::Break,
                    Span::Text("trois ".into()),
                    image
                ]),
                Block::List {
                    start: Some(3),
                    tight: true,
                    items: ["x", "y"].map(|item| vec![Block::Paragraph(text(item))]).to_vec(),
                },
                Block::Quote(vec![Block::Paragraph(text("q"))]),
                Block::Table {
                    alignments: vec![Alignment::None, Alignment::Right],
                    header: vec![text("a"), text("b")],
                    rows: vec![vec![text("1"), vec![Span::Emphasis(text("2"))]]],
                },
                Block::Code { info: "rust".into(), text: "let\n".into() },
                Block::Rule,
            ]
        );
    }

    #[test]
    fn front_matter_is_skipped_and_a_thematic_break_is_not_front_matter() {
        for (source, said) in [
            ("---\ntitle: Un\ntags:\n - x\n---\nDeux\n", 1),
            ("+++\n[extra]\na = 1\n+++\nDeux\n", 1),
            ("---\n\nDeux\n", 0),
        ] {
            let (blocks, diagnostics) = read(source);
            assert_eq!(blocks.last(), Some(&Block::Paragraph(text("Deux"))), "{source}");
            assert_eq!(diagnostics.len(), said, "{source}");
        }
        assert_eq!(read("---\n\nUn\n\n---\n\nDeux\n").0.len(), 4);
    }

    #[test]
    fn html_is_left_out_and_its_text_stays() {
        let (blocks, diagnostics) = read(
            "Un<br>deux <u>trois</u> <!-- non -->\n\n<div>\n<b>Qua&eacute;tre</b><script>x</script>\n</div>\n",
        );
        let first = Block::Paragraph(vec![
            Span::Text("Un".into()),
            Span::Break,
            Span::Text("deux trois".into()),
        ]);
        assert_eq!(blocks, [first, Block::Paragraph(text("Quaétre"))]);
        assert_eq!(diagnostics, ["warning[import-html] une.md:1:12 (text: <u>)"]);
    }

    #[test]
    fn emphasis_works_in_scripts_without_spaces() {
        let (blocks, _) = read("これは**「重要」**です\n改行\n");
        let strong = Span::Strong(text("「重要」"));
        let spans = vec![Span::Text("これは".into()), strong, Span::Text("です改行".into())];
        assert_eq!(blocks, [Block::Paragraph(spans)]);
    }

    #[test]
    fn deep_nesting_is_flattened_and_does_not_overflow() {
        for deep in ["> ", "- "] {
            let (blocks, diagnostics) = read(&format!("{}fin", deep.repeat(5_000)));
            assert_eq!(blocks.len(), 1);
            assert_eq!(diagnostics.len(), 1, "{diagnostics:?}");
            assert!(format!("{blocks:?}").contains("fin"));
        }
    }
}
