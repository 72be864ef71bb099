//! Editions as CommonMark with GFM's tables: it parses back to the same blocks and the same text.

use std::fmt::Write as _;

use super::escape::{push_destination, push_markdown, push_title};
use super::text::{attribute, push_indented, push_value};
use super::{are_shown, is_item_shown, is_safe_url, is_shown, one_line, sole_segment};
use crate::bundle::Part;
use crate::edition::{Alignment, Block, Edition, Span};
use crate::markup::Inline;

impl Edition {
    /// The edition as Markdown (CommonMark 0.31 with GFM's tables).
    ///
    /// Text and values are escaped so that they read back to the letter. Notices are paragraphs in
    /// emphasis.
    pub fn to_markdown(&self) -> String {
        blocks(&self.blocks, false)
    }
}

fn blocks(list: &[Block], tight: bool) -> String {
    let mut out = String::new();
    let mut after_list = false;
    for block in list.iter().filter(|block| is_shown(block)) {
        let text = block_text(block);
        if text.is_empty() {
            continue;
        }
        if !out.is_empty() {
            out.push_str(if tight { "\n" } else { "\n\n" });
        }
        // Two lists in a row would become one.
        let is_list = matches!(block, Block::List { .. });
        if after_list && is_list {
            out.push_str("<!-- -->\n\n");
        }
        after_list = is_list;
        out.push_str(&text);
    }
    out
}

fn block_text(block: &Block) -> String {
    match block {
        Block::Heading { level, content } => {
            let marks = "#".repeat(usize::from((*level).clamp(1, 6)));
            heading(&marks, &inline(content, Place::Line))
        }
        Block::Paragraph { content } => paragraph(content),
        Block::List { start, tight, items } => list_text(*start, *tight, items),
        Block::Quote(quoted) => {
            let mut out = String::new();
            push_indented(&blocks(quoted, false), "> ", "> ", &mut out);
            out
        }
        Block::Table { alignments, header, rows } => table(alignments, header, rows),
        Block::Code { info, text } => code_block(info, text),
        Block::Rule => "---".to_owned(),
        Block::Notice(notice) => {
            let mut writer = Writer::new(Place::Line);
            writer.wrapped("*", |writer| writer.text(&one_line(&notice.text)));
            writer.out
        }
    }
}

/// A heading is one line; trailing marks would be taken for its end.
fn heading(marks: &str, text: &str) -> String {
    let text = text.replace("\\\n", " ").replace('\n', " ");
    let trimmed = text.trim_end_matches('#');
    match text.strip_prefix(trimmed) {
        Some(closing) if !closing.is_empty() && (trimmed.is_empty() || trimmed.ends_with(' ')) => {
            format!("{marks} {trimmed}\\{closing}")
        }
        _ => format!("{marks} {text}"),
    }
}

fn paragraph(content: &[Span]) -> String {
    match sole_segment(content) {
        Some(segment) if segment.paragraphs.len() > 1 => {
            let values = segment.values().collect::<Vec<_>>();
            let paragraphs = segment.paragraphs.iter().map(|paragraph| {
                let mut writer = Writer::new(Place::Line);
                writer.inlines(paragraph, &values);
                writer.out
            });
            paragraphs.collect::<Vec<_>>().join("\n\n")
        }
        _ => inline(content, Place::Line),
    }
}

fn list_text(start: Option<u64>, tight: bool, items: &[Vec<Block>]) -> String {
    let mut out = String::new();
    let mut number = start;
    for item in items.iter().filter(|item| is_item_shown(item)) {
        if !out.is_empty() {
            out.push_str(if tight { "\n" } else { "\n\n" });
        }
        let marker = number.map_or_else(|| "- ".to_owned(), |number| format!("{number}. "));
        let indent = " ".repeat(marker.len());
        push_indented(&blocks(item, tight), &marker, &indent, &mut out);
        number = number.map(|number| number.saturating_add(1));
    }
    out
}

fn table(alignments: &[Alignment], header: &[Vec<Span>], rows: &[Vec<Vec<Span>>]) -> String {
    let row = |cells: &[Vec<Span>]| {
        let cells = cells.iter().map(|cell| inline(cell, Place::Cell));
        format!("| {} |", cells.collect::<Vec<_>>().join(" | "))
    };
    let rule = |alignment: &Alignment| match alignment {
        Alignment::None => "---",
        Alignment::Left => ":--",
        Alignment::Center => ":-:",
        Alignment::Right => "--:",
    };
    let rules = alignments.iter().map(rule).collect::<Vec<_>>().join(" | ");
    let mut out = format!("{}\n| {rules} |", row(header));
    for cells in rows {
        out.push('\n');
        out.push_str(&row(cells));
    }
    out
}

/// A fence longer than any in the text.
fn code_block(info: &str, text: &str) -> String {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest.max(2) + 1);
    let end = if text.is_empty() || text.ends_with('\n') { "" } else { "\n" };
    format!("{fence}{info}\n{text}{end}{fence}")
}

/// Where inline content stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// At the start of a line.
    Line,
    /// In the cell of a table, which is one line and begins no block.
    Cell,
}

fn inline(spans: &[Span], place: Place) -> String {
    let mut writer = Writer::new(place);
    writer.spans(spans);
    writer.out
}

struct Writer {
    out: String,
    place: Place,
    /// A delimiter that closes behind punctuation needs punctuation behind it as well.
    guard_next: bool,
}

impl Writer {
    fn new(place: Place) -> Self {
        Self { out: String::new(), place, guard_next: false }
    }

    fn is_at_line_start(&self) -> bool {
        self.place == Place::Line && (self.out.is_empty() || self.out.ends_with('\n'))
    }

    fn text(&mut self, text: &str) {
        let mut rest = text;
        if std::mem::take(&mut self.guard_next)
            && let Some(first) = rest.chars().next().filter(|c| c.is_alphanumeric())
        {
            // A character reference begins with `&`, which is punctuation.
            let _ = write!(self.out, "&#{};", u32::from(first));
            rest = rest.get(first.len_utf8()..).unwrap_or_default();
        }
        let start = self.is_at_line_start();
        push_markdown(rest, start, true, &mut self.out);
    }

    /// Content between delimiters, so that they open and close whatever stands around them.
    fn wrapped(&mut self, delimiter: &str, content: impl FnOnce(&mut Self)) {
        let mut inner = Self::new(Place::Cell);
        content(&mut inner);
        let text = inner.out;
        let (Some(first), Some(last)) = (text.chars().next(), text.chars().next_back()) else {
            return;
        };
        let before = self.out.chars().next_back();
        if !first.is_alphanumeric()
            && let Some(before) = before.filter(|c| c.is_alphanumeric())
        {
            self.out.pop();
            let _ = write!(self.out, "&#{};", u32::from(before));
        }
        // Of two delimiters that touch, one would be read as the other's.
        if self.out.ends_with('*') {
            self.out.push_str("&#8203;");
        }
        self.out.push_str(delimiter);
        if first.is_whitespace() {
            let _ = write!(self.out, "&#{};", u32::from(first));
        }
        let end = text.len() - if last.is_whitespace() { last.len_utf8() } else { 0 };
        let from = if first.is_whitespace() { first.len_utf8() } else { 0 };
        self.out.push_str(text.get(from..end.max(from)).unwrap_or_default());
        if last.is_whitespace() && end >= from {
            let _ = write!(self.out, "&#{};", u32::from(last));
        }
        self.out.push_str(delimiter);
        self.guard_next = !last.is_alphanumeric();
    }

    fn link(&mut self, url: &str, title: Option<&str>, content: impl FnOnce(&mut Self)) {
        if !is_safe_url(url) {
            return content(self);
        }
        self.guard_next = false;
        self.out.push('[');
        content(self);
        self.guard_next = false;
        self.out.push_str("](");
        push_destination(url, &mut self.out);
        if let Some(title) = title {
            self.out.push(' ');
            push_title(title, &mut self.out);
        }
        self.out.push(')');
    }

    /// Code cannot be escaped: its fence is longer than any in it.
    fn code(&mut self, text: &str) {
        self.guard_next = false;
        if text.is_empty() {
            return;
        }
        let text =
            if self.place == Place::Cell { text.replace('|', "\\|") } else { text.to_owned() };
        let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or_default();
        let fence = "`".repeat(longest + 1);
        let edge = |c: char| c == '`' || c == ' ';
        let pad = if text.starts_with(edge) || text.ends_with(edge) { " " } else { "" };
        self.out.extend([fence.as_str(), pad, &text, pad, &fence]);
    }

    fn line_break(&mut self) {
        self.guard_next = false;
        self.out.push_str(if self.place == Place::Line { "\\\n" } else { " " });
    }

    fn spans(&mut self, spans: &[Span]) {
        for span in spans {
            match span {
                Span::Segment(segment) => {
                    let values = segment.values().collect::<Vec<_>>();
                    for (index, paragraph) in segment.paragraphs.iter().enumerate() {
                        if index > 0 {
                            self.text(" ");
                        }
                        self.inlines(paragraph, &values);
                    }
                }
                Span::Text(text) => self.text(&one_line(text)),
                Span::Code(text) => self.code(&one_line(text)),
                Span::Emphasis(content) => self.wrapped("*", |inner| inner.spans(content)),
                Span::Strong(content) => self.wrapped("**", |inner| inner.spans(content)),
                Span::Link { content, .. } if !are_shown(content) => {}
                Span::Link { url, title, content } => {
                    self.link(url, title.as_deref(), |inner| inner.spans(content));
                }
                Span::Image { url, alt, title } => self.image(url, alt, title),
                Span::Break => self.line_break(),
            }
        }
    }

    fn image(&mut self, url: &str, alt: &[Span], title: &[Span]) {
        let title = super::text::plain(title);
        let title = Some(title.as_str()).filter(|title| !title.is_empty());
        if is_safe_url(url) {
            self.out.push('!');
        }
        self.link(url, title, |inner| inner.text(&super::text::plain(alt)));
    }

    fn inlines(&mut self, inlines: &[Inline], values: &[Part<'_>]) {
        for inline in inlines {
            match inline {
                Inline::Text(text) => self.text(&one_line(text)),
                Inline::Value(index) => {
                    let mut value = String::new();
                    push_value(values, *index, &mut value);
                    self.text(&value);
                }
                Inline::Emphasis(content) => {
                    self.wrapped("*", |inner| inner.inlines(content, values));
                }
                Inline::Strong(content) => {
                    self.wrapped("**", |inner| inner.inlines(content, values));
                }
                Inline::Code(content) => self.code(&code_text(content, values)),
                Inline::Link { url, title, content } => {
                    self.link(url, title.as_deref(), |inner| inner.inlines(content, values));
                }
                Inline::Break => self.line_break(),
                Inline::Element { name, attributes, content } => {
                    self.element(name, attributes, content, values);
                }
            }
        }
    }

    /// Elements keep their words, and what Markdown has for them.
    fn element(
        &mut self,
        name: &str,
        attributes: &[(String, String)],
        content: &[Inline],
        values: &[Part<'_>],
    ) {
        match name {
            "em" | "i" => self.wrapped("*", |inner| inner.inlines(content, values)),
            "strong" | "b" => self.wrapped("**", |inner| inner.inlines(content, values)),
            "code" | "kbd" | "samp" => self.code(&code_text(content, values)),
            "br" => self.line_break(),
            "a" if attribute(attributes, "href").is_some() => {
                let url = attribute(attributes, "href").unwrap_or_default();
                let title = attribute(attributes, "title");
                self.link(url, title, |inner| inner.inlines(content, values));
            }
            _ => self.inlines(content, values),
        }
    }
}

fn code_text(content: &[Inline], values: &[Part<'_>]) -> String {
    let mut out = String::new();
    for inline in content {
        match inline {
            Inline::Text(text) => out.push_str(&one_line(text)),
            Inline::Value(index) => push_value(values, *index, &mut out),
            Inline::Break => out.push(' '),
            Inline::Emphasis(inner)
            | Inline::Strong(inner)
            | Inline::Code(inner)
            | Inline::Link { content: inner, .. }
            | Inline::Element { content: inner, .. } => out.push_str(&code_text(inner, values)),
        }
    }
    out
}
