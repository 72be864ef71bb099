//! From the elements of a page to blocks.

use std::collections::{BTreeSet, HashSet};

use dom_query::{NodeId, NodeRef};

use super::super::{about, flatten, unless_all_strong};
use super::node;
use super::table::Grid;
use super::url::{Base, LinkTarget};
use depeche::markup::document::{Block, Raised, Span};
use depeche_fluent::diagnostic::{Diagnostic, RuleId};

/// At most this many different refused links are reported.
const TOLD: usize = 20;

/// A style around text.
#[derive(Clone, Debug)]
enum InlineStyle {
    Emphasis,
    Strong,
    Link { url: String, title: Option<String> },
}

/// Reads elements as blocks.
pub(super) struct PageReader<'n> {
    name: &'n str,
    base: Base,
    dropped: HashSet<NodeId>,
    styles: Vec<InlineStyle>,
    /// Whether text is raised or lowered.
    raised: Option<Raised>,
    /// The paragraph that is being read.
    line: Vec<Span>,
    blocks: Vec<Block>,
    refused: BTreeSet<String>,
    embedded: usize,
    /// The number of formulas that cannot be written in a line.
    formulas: usize,
}

impl<'n> PageReader<'n> {
    pub(super) fn new(name: &'n str, base: Base, dropped: HashSet<NodeId>) -> Self {
        Self {
            name,
            base,
            dropped,
            styles: Vec::new(),
            raised: None,
            line: Vec::new(),
            blocks: Vec::new(),
            refused: BTreeSet::new(),
            embedded: 0,
            formulas: 0,
        }
    }

    /// The blocks of an element.
    pub(super) fn read(&mut self, root: NodeRef<'_>) -> Vec<Block> {
        self.children(&root);
        self.flush();
        std::mem::take(&mut self.blocks)
    }

    /// What was left out.
    pub(super) fn diagnostics(&self) -> Vec<Diagnostic> {
        let links = self.refused.iter().take(TOLD);
        let links = links.map(|url| about(RuleId::ImportLink, self.name).with("url", url.as_str()));
        let mut diagnostics = links.collect::<Vec<_>>();
        for (part, count) in [("pictures", self.embedded), ("formulas", self.formulas)] {
            if count > 0 {
                let said = about(RuleId::ImportLeftOut, self.name);
                diagnostics.push(said.with("part", part).with("count", count));
            }
        }
        diagnostics
    }

    fn children(&mut self, parent: &NodeRef<'_>) {
        let mut next = parent.first_child();
        while let Some(child) = next {
            self.node(&child);
            next = child.next_sibling();
        }
    }

    fn node(&mut self, node: &NodeRef<'_>) {
        if self.dropped.contains(&node.id) {
            return;
        }
        if let Some(text) = node::text(node) {
            let raised = self.raised.map(|raised| raised.text(&text).into_owned());
            self.push(Span::Text(raised.unwrap_or(text)));
        } else if node.is_element() {
            let name = node::name(node);
            if node::is_block(&name) {
                self.flush();
                self.block(node, &name);
                self.flush();
            } else {
                self.inline(node, &name);
            }
        }
    }

    fn block(&mut self, node: &NodeRef<'_>, name: &str) {
        if let Some(level) = node::heading_level(name) {
            let content = unless_all_strong(self.spans(node));
            self.blocks.push(Block::Heading { level, content });
            return;
        }
        match name {
            "hr" => self.blocks.push(Block::Rule),
            "ul" | "ol" | "menu" | "dir" => self.list(node, name == "ol"),
            "blockquote" => {
                let inner = self.inner(node);
                self.blocks.push(Block::Quote(inner));
            }
            "pre" | "listing" | "xmp" | "plaintext" => {
                let info = language_of(node).unwrap_or_default();
                self.blocks.push(Block::Code { info, text: verbatim(node) });
            }
            "figure" => self.figure(node),
            "table" => self.table(node),
            _ => self.children(node),
        }
    }

    fn inline(&mut self, node: &NodeRef<'_>, name: &str) {
        match name {
            "br" => self.line_break(),
            "wbr" | "head" | "title" | "meta" | "link" | "base" | "source" | "option" => {}
            "img" | "image" => self.image(node, None),
            "code" | "kbd" | "samp" | "tt" | "var" if name != "var" => {
                self.push(Span::Code(node.text().to_string()));
            }
            "math" => self.formula(node),
            "sup" | "sub" => {
                let around = std::mem::replace(&mut self.raised, Raised::of(name));
                self.children(node);
                self.raised = around;
            }
            "q" => {
                self.push(Span::Text("“".to_owned()));
                self.children(node);
                self.push(Span::Text("”".to_owned()));
            }
            _ => {
                let styles = self.styles_of(node, name);
                let count = styles.len();
                self.styles.extend(styles);
                self.children(node);
                self.styles.truncate(self.styles.len().saturating_sub(count));
            }
        }
    }

    /// A formula, which is not translated: its alternative text or its TeX, else its characters if
    /// they are in one row.
    fn formula(&mut self, node: &NodeRef<'_>) {
        let all = || node.descendants_it().filter(NodeRef::is_element);
        let is_tex = |inner: &NodeRef<'_>| {
            let encoding = node::attribute(inner, "encoding").unwrap_or_default();
            node::is(inner, "annotation") && encoding.to_ascii_lowercase().contains("tex")
        };
        let stated = node::attribute(node, "alttext").filter(|stated| !stated.is_empty());
        let stated = stated.or_else(|| all().find(is_tex).map(|tex| node::words(&tex)));
        let is_row = || {
            all().all(|inner| {
                let name = node::name(&inner);
                matches!(&*name, "semantics" | "mrow" | "mi" | "mn" | "mo" | "mtext" | "mspace")
            })
        };
        match stated {
            Some(stated) => self.push(Span::Code(stated)),
            None if is_row() => self.push(Span::Code(node::words(node))),
            None => self.formulas += 1,
        }
    }

    /// The styles an element adds.
    fn styles_of(&mut self, node: &NodeRef<'_>, name: &str) -> Vec<InlineStyle> {
        let mut styles = Vec::new();
        let css = node.attr("style").map(|style| style.to_ascii_lowercase()).unwrap_or_default();
        let css = css.replace(char::is_whitespace, "");
        let has = |declaration: &str| css.split(';').any(|own| own == declaration);
        // Word processors wrap pasted text in bold elements with a style that undoes them.
        let light = has("font-weight:normal") || has("font-weight:400");
        let heavy = ["bold", "bolder", "600", "700", "800", "900"];
        let heavy = heavy.iter().any(|weight| has(&format!("font-weight:{weight}")));
        match name {
            "em" | "i" if !has("font-style:normal") => styles.push(InlineStyle::Emphasis),
            "strong" | "b" if !light => styles.push(InlineStyle::Strong),
            "a" => styles.extend(self.link(node)),
            "span" | "font" => {
                if heavy {
                    styles.push(InlineStyle::Strong);
                }
                if has("font-style:italic") || has("font-style:oblique") {
                    styles.push(InlineStyle::Emphasis);
                }
            }
            _ => {}
        }
        styles
    }

    fn link(&mut self, node: &NodeRef<'_>) -> Option<InlineStyle> {
        let href = node::attribute(node, "href")?;
        match self.base.destination(&href) {
            LinkTarget::Url(url) => {
                let title = node::attribute(node, "title").filter(|title| !title.is_empty());
                Some(InlineStyle::Link { url, title })
            }
            LinkTarget::Nowhere => None,
            LinkTarget::Refused(url) => {
                self.refused.insert(url);
                None
            }
        }
    }

    fn image(&mut self, node: &NodeRef<'_>, caption: Option<String>) {
        if let Some(image) = self.image_span(node, caption) {
            self.push(image);
        }
    }

    fn image_span(&mut self, node: &NodeRef<'_>, caption: Option<String>) -> Option<Span> {
        let tiny = |name| {
            node::attribute(node, name)
                .and_then(|size| size.parse::<u32>().ok())
                .is_some_and(|s| s < 2)
        };
        if tiny("width") || tiny("height") {
            return None;
        }
        let sources = ["src", "data-src", "data-original", "data-lazy-src"];
        let sources = sources.iter().filter_map(|name| node::attribute(node, name));
        let source = sources.into_iter().find(|source| {
            !source.is_empty() && !source.starts_with("data:") && !source.starts_with("blob:")
        });
        let Some(LinkTarget::Url(url)) = source.map(|source| self.base.destination(&source)) else {
            self.embedded += 1;
            return None;
        };
        let alt = node::attribute(node, "alt").unwrap_or_default();
        let title = caption.or_else(|| node::attribute(node, "title"));
        Some(Span::Image { url, alt, title })
    }

    /// A picture with its caption as title; other figures have their caption as a paragraph.
    fn figure(&mut self, node: &NodeRef<'_>) {
        let all = self.kept_within(node);
        let images = all.iter().filter(|inner| node::is(inner, "img")).collect::<Vec<_>>();
        let captions = all.iter().filter(|inner| node::is(inner, "figcaption")).collect::<Vec<_>>();
        let other = all.iter().any(|inner| {
            matches!(
                &*node::name(inner),
                "p" | "blockquote" | "table" | "pre" | "ul" | "ol" | "code"
            ) && !captions.iter().any(|caption| is_within(inner, caption))
        });
        let ([image], [] | [_], false) = (images.as_slice(), captions.as_slice(), other) else {
            self.children(node);
            return;
        };
        let caption = captions.first().map(|caption| node::words(caption));
        let caption = caption.filter(|caption| !caption.is_empty());
        match self.image_span(image, caption.clone()) {
            Some(span) => self.push(span),
            // Without its picture, a caption is a paragraph.
            None => self.push(Span::Text(caption.unwrap_or_default())),
        }
    }

    /// The nodes below a node, without the dropped elements.
    fn kept_within<'d>(&self, node: &NodeRef<'d>) -> Vec<NodeRef<'d>> {
        let mut kept = Vec::new();
        let mut open = vec![*node];
        while let Some(next) = open.pop() {
            let inner = next.children().into_iter().filter(|inner| !self.is_dropped(inner));
            open.extend(inner.rev());
            kept.push(next);
        }
        kept.split_off(1)
    }

    fn list(&mut self, node: &NodeRef<'_>, ordered: bool) {
        let start = node::attribute(node, "start").and_then(|start| start.parse().ok());
        let mut items: Vec<Vec<Block>> = Vec::new();
        let mut tight = true;
        for child in node.children_it(false) {
            let name = node::name(&child);
            match name.as_str() {
                "li" if !self.dropped.contains(&child.id) => {
                    tight &= !child.children_it(false).any(|inner| node::is(&inner, "p"));
                    items.push(self.inner(&child));
                }
                // A list directly within a list belongs to the item before it.
                "ul" | "ol" | "menu" | "dir" => {
                    let nested = self.nested(|reader| reader.list(&child, name == "ol"));
                    match items.last_mut() {
                        Some(item) => item.extend(nested),
                        None => items.push(nested),
                    }
                }
                _ => {
                    let inner = self.nested(|reader| reader.node(&child));
                    if !super::super::normalize(inner.clone()).is_empty() {
                        items.push(inner);
                    }
                }
            }
        }
        let start = ordered.then(|| start.unwrap_or(1));
        self.blocks.push(Block::List { start, tight, items });
    }

    /// A table with its caption before it; the content of a layout table is read without the table.
    fn table(&mut self, node: &NodeRef<'_>) {
        let Some(Grid { caption, alignments, rows }) = Grid::of(node, |row| self.is_dropped(row))
        else {
            return self.children(node);
        };
        if let Some(caption) = caption {
            let content = self.spans(&caption);
            self.blocks.push(Block::Paragraph(content));
        }
        let mut rows = rows.iter().map(|row| {
            let cells = row.iter().map(|cell| cell.as_ref().map(|cell| self.spans(cell)));
            cells.map(Option::unwrap_or_default).collect::<Vec<_>>()
        });
        let header = rows.next().unwrap_or_default().into_iter().map(unless_all_strong).collect();
        let rows = rows.collect();
        self.blocks.push(Block::Table { alignments, header, rows });
    }

    /// The blocks within an element.
    fn inner(&mut self, node: &NodeRef<'_>) -> Vec<Block> {
        self.nested(|reader| reader.children(node))
    }

    fn nested(&mut self, read: impl FnOnce(&mut Self)) -> Vec<Block> {
        let blocks = std::mem::take(&mut self.blocks);
        let line = std::mem::take(&mut self.line);
        read(self);
        self.flush();
        self.line = line;
        std::mem::replace(&mut self.blocks, blocks)
    }

    /// The inline content of an element, whatever blocks it holds.
    fn spans(&mut self, node: &NodeRef<'_>) -> Vec<Span> {
        let mut spans = Vec::new();
        for block in self.inner(node) {
            if !spans.is_empty() {
                spans.push(Span::Break);
            }
            flatten(block, &mut spans);
        }
        spans
    }

    /// Whether the element was recognized as not belonging to the article.
    fn is_dropped(&self, node: &NodeRef<'_>) -> bool {
        self.dropped.contains(&node.id)
    }

    /// Adds a span in the current styles.
    fn push(&mut self, span: Span) {
        let wrap = |span, style: &InlineStyle| match style {
            InlineStyle::Emphasis => Span::Emphasis(vec![span]),
            InlineStyle::Strong => Span::Strong(vec![span]),
            InlineStyle::Link { url, title } => {
                Span::Link { url: url.clone(), title: title.clone(), content: vec![span] }
            }
        };
        let styled = self.styles.iter().rev().fold(span, wrap);
        self.line.push(styled);
    }

    /// A line break; the second of two in a row ends the paragraph.
    fn line_break(&mut self) {
        let blank = |span: &&Span| matches!(span, Span::Text(text) if text.trim().is_empty());
        let last = self.line.iter().rev().find(|span| !blank(span));
        if matches!(last, Some(Span::Break)) {
            self.flush();
        } else {
            self.line.push(Span::Break);
        }
    }

    /// Ends the paragraph.
    fn flush(&mut self) {
        let line = std::mem::take(&mut self.line);
        if !line.is_empty() {
            self.blocks.push(Block::Paragraph(line));
        }
    }
}

fn is_within(inner: &NodeRef<'_>, outer: &NodeRef<'_>) -> bool {
    inner.ancestors_it(None).any(|node| node.id == outer.id)
}

/// The text of an element, with its lines.
fn verbatim(node: &NodeRef<'_>) -> String {
    let mut text = String::new();
    for inner in node.descendants_it() {
        match node::text(&inner) {
            Some(run) => text.push_str(&run),
            None if node::is(&inner, "br") => text.push('\n'),
            None => {}
        }
    }
    text
}

/// The language of code, as classes name it: `language-rust`.
fn language_of(node: &NodeRef<'_>) -> Option<String> {
    let code = node.children_it(false).find(|child| node::is(child, "code"));
    let classes = [code.and_then(|code| code.attr("class")), node.attr("class")];
    classes.iter().flatten().find_map(|classes| {
        let mut classes = classes.split_whitespace();
        classes.find_map(|class| class.strip_prefix("language-").map(str::to_owned))
    })
}
