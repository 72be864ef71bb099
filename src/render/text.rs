//! Editions as plain text, fit to be pasted into an e-mail.

use super::{
    PDI, are_shown, is_item_shown, is_shown, lone_image, one_line, sole_segment, value_text,
};
use crate::edition::{Block, Edition, Segment, Span};
use crate::markup::Inline;
use depeche_fluent::bundle::Part;

/// U+2068 FIRST STRONG ISOLATE.
const FSI: char = '\u{2068}';

impl Edition {
    /// The edition as plain text.
    ///
    /// Paragraphs are separated by a blank line, quotations marked with `> `, links written as
    /// `text (address)`, images as their alternative text in brackets, notices in brackets.
    /// Values carry isolation marks (U+2068, U+2069) where directions meet.
    pub fn to_text(&self) -> String {
        blocks(&self.blocks, false)
    }
}

fn blocks(list: &[Block], tight: bool) -> String {
    let mut out = String::new();
    for block in list.iter().filter(|block| is_shown(block)) {
        let before = out.len();
        if before > 0 {
            out.push_str(if tight { "\n" } else { "\n\n" });
        }
        let start = out.len();
        push_block(block, &mut out);
        if out.len() == start {
            out.truncate(before);
        }
    }
    out
}

fn push_block(block: &Block, out: &mut String) {
    match block {
        Block::Heading { content, .. } => push_spans(content, Links::Written, out),
        Block::Paragraph(content) => push_paragraph(content, out),
        Block::List { start, tight, items } => push_list(*start, *tight, items, out),
        Block::Quote(quoted) => push_indented(&blocks(quoted, false), "> ", "> ", out),
        Block::Table { header, rows, .. } => push_table(header, rows, out),
        Block::Code { text, .. } => out.push_str(text.trim_end_matches('\n')),
        Block::Rule => out.push_str("* * *"),
        Block::Notice(notice) => {
            out.push('[');
            out.push_str(&one_line(&notice.text));
            out.push(']');
        }
    }
}

fn push_paragraph(content: &[Span], out: &mut String) {
    if let Some((_, alt, title)) = lone_image(content) {
        let before = out.len();
        push_alternative(alt, out);
        if are_shown(title) {
            if out.len() > before {
                out.push('\n');
            }
            push_spans(title, Links::Written, out);
        }
        return;
    }
    let Some(segment) = sole_segment(content) else {
        return push_spans(content, Links::Written, out);
    };
    let values = segment.values().collect::<Vec<_>>();
    for (index, paragraph) in segment.paragraphs.iter().enumerate() {
        if index > 0 {
            out.push_str("\n\n");
        }
        push_inlines(paragraph, &values, Links::Written, out);
    }
}

fn push_list(start: Option<u64>, tight: bool, items: &[Vec<Block>], out: &mut String) {
    let mut number = start;
    for (index, item) in items.iter().filter(|item| is_item_shown(item)).enumerate() {
        if index > 0 {
            out.push_str(if tight { "\n" } else { "\n\n" });
        }
        let marker = match number {
            Some(number) => format!("{number}. "),
            None => "- ".to_owned(),
        };
        number = number.map(|number| number.saturating_add(1));
        push_indented(&blocks(item, tight), &marker, &" ".repeat(marker.len()), out);
    }
}

/// Appends lines, the first with the prefix `first`, the others with `rest`; blank lines get no
/// trailing white space.
pub(super) fn push_indented(lines: &str, first: &str, rest: &str, out: &mut String) {
    for (index, line) in lines.split('\n').enumerate() {
        if index > 0 {
            out.push('\n');
        }
        let prefix = if index == 0 { first } else { rest };
        out.push_str(if line.is_empty() { prefix.trim_end() } else { prefix });
        out.push_str(line);
    }
}

fn push_table(header: &[Vec<Span>], rows: &[Vec<Vec<Span>>], out: &mut String) {
    let mut first = true;
    for row in std::iter::once(header).chain(rows.iter().map(Vec::as_slice)) {
        if !row.iter().any(|cell| are_shown(cell)) {
            continue;
        }
        if !std::mem::take(&mut first) {
            out.push('\n');
        }
        for (index, cell) in row.iter().enumerate() {
            if index > 0 {
                out.push_str(" | ");
            }
            push_cell(cell, out);
        }
    }
}

fn push_cell(cell: &[Span], out: &mut String) {
    let mut text = String::new();
    push_spans(cell, Links::Written, &mut text);
    out.push_str(&text.replace('\n', " "));
}

/// How the address of a link is written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Links {
    /// It follows the text of the link.
    Written,
    /// It is left out.
    Dropped,
}

/// The text of spans on one line and without addresses: for attributes, titles, descriptions.
pub(super) fn plain(spans: &[Span]) -> String {
    let mut out = String::new();
    push_spans(spans, Links::Dropped, &mut out);
    if out.contains('\n') { out.replace('\n', " ") } else { out }
}

/// The text of a segment, its paragraphs separated by a blank line.
pub(super) fn segment_text(segment: &Segment) -> String {
    let mut out = String::new();
    let values = segment.values().collect::<Vec<_>>();
    for (index, paragraph) in segment.paragraphs.iter().enumerate() {
        if index > 0 {
            out.push_str("\n\n");
        }
        push_inlines(paragraph, &values, Links::Dropped, &mut out);
    }
    out
}

/// The text of spans, with line breaks and addresses.
pub(super) fn spans_text(spans: &[Span]) -> String {
    let mut out = String::new();
    push_spans(spans, Links::Written, &mut out);
    out
}

fn push_spans(spans: &[Span], links: Links, out: &mut String) {
    for span in spans {
        match span {
            Span::Leaf(segment) => {
                let values = segment.values().collect::<Vec<_>>();
                for (index, paragraph) in segment.paragraphs.iter().enumerate() {
                    if index > 0 {
                        out.push(' ');
                    }
                    push_inlines(paragraph, &values, links, out);
                }
            }
            Span::Text(text) | Span::Code(text) => out.push_str(&one_line(text)),
            Span::Emphasis(content) | Span::Strong(content) => push_spans(content, links, out),
            Span::Link { content, .. } if !are_shown(content) => {}
            Span::Link { url, content, .. } => {
                let start = out.len();
                push_spans(content, links, out);
                push_address(url, start, links, out);
            }
            Span::Image { alt, .. } => push_alternative(alt, out),
            Span::Break => out.push('\n'),
        }
    }
}

fn push_alternative(alt: &[Span], out: &mut String) {
    let alternative = plain(alt);
    if !alternative.trim().is_empty() {
        out.push('[');
        out.push_str(&alternative);
        out.push(']');
    }
}

/// Appends the address of a link whose text starts at `start`, unless the text is the address.
fn push_address(url: &str, start: usize, links: Links, out: &mut String) {
    let address = url.strip_prefix("mailto:").or(url.strip_prefix("tel:")).unwrap_or(url);
    if links == Links::Dropped || out.get(start..) == Some(address) || address.is_empty() {
        return;
    }
    out.push_str(" (");
    out.push_str(&one_line(address));
    out.push(')');
}

fn push_inlines(inlines: &[Inline], values: &[Part<'_>], links: Links, out: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(text) => out.push_str(&one_line(text)),
            Inline::Value(index) => push_value(values, *index, out),
            Inline::Emphasis(content) | Inline::Strong(content) | Inline::Code(content) => {
                push_inlines(content, values, links, out);
            }
            Inline::Link { url, content, .. } => {
                let start = out.len();
                push_inlines(content, values, links, out);
                push_address(url, start, links, out);
            }
            Inline::Break => out.push('\n'),
            Inline::Element { name, attributes, content } => {
                let start = out.len();
                if name == "br" {
                    out.push('\n');
                }
                push_inlines(content, values, links, out);
                if let Some(url) = attribute(attributes, "href").filter(|_| name == "a") {
                    push_address(url, start, links, out);
                }
            }
        }
    }
}

/// The value of an attribute of an HTML element.
pub(super) fn attribute<'a>(attributes: &'a [(String, String)], name: &str) -> Option<&'a str> {
    attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
}

/// Appends a value on one line, with isolation marks if it needs them.
pub(super) fn push_value(values: &[Part<'_>], index: usize, out: &mut String) {
    let Some(part) = values.get(index) else { return };
    if part.isolated {
        out.push(FSI);
    }
    out.push_str(&value_text(part.text));
    if part.isolated {
        out.push(PDI);
    }
}

#[cfg(test)]
mod tests {
    use crate::edition::{Block, Span};
    use crate::render::fixture::{self, edition, paragraph, segment, withheld};

    #[test]
    fn blocks_read_as_in_an_email() {
        let text = edition("fr", fixture::every_block()).to_text();
        assert_eq!(
            text,
            "Le Maroc élu\n\n\
             Le 7 novembre 2024, 96 pays ont voté.\n\n\
             Un second paragraphe.\n\n\
             [Cette partie n’est pas encore traduite.]\n\n\
             - Sécurité\n  1. Police\n  2. Justice\n- Développement\n\n\
             > Une victoire.\n>\n> Une autre.\n\n\
             Pays | Voix\nMaroc | 96\n\n\
             [Le vote à Glasgow]\n\n\
             le rapport (https://example.org/rapport_(1))\n\n\
             fn main() {}\n\n\
             * * *"
        );
    }

    #[test]
    fn withheld_segments_leave_nothing() {
        let blocks = vec![
            paragraph(vec![segment("fr", "lead = Avant.", &[])]),
            paragraph(vec![withheld("gone"), Span::Text(" — ".into())]),
            Block::List {
                start: None,
                tight: true,
                items: vec![vec![paragraph(vec![withheld("gone")])]],
            },
            Block::Quote(vec![paragraph(vec![withheld("gone")])]),
            paragraph(vec![segment("fr", "end = Après.", &[])]),
        ];
        assert_eq!(edition("fr", blocks).to_text(), "Avant.\n\nAprès.");
    }

    #[test]
    fn values_are_isolated_only_where_directions_meet() {
        let message = "lead = انتُخب { $name } نائبا للرئيس";
        let hostile = paragraph(vec![segment("ar", message, &[("name", "a (b) c!")])]);
        let text = edition("ar", vec![hostile]).to_text();
        assert_eq!(text, "انتُخب \u{2068}a (b) c!\u{2069} نائبا للرئيس");
        let plain = paragraph(vec![segment("fr", "lead = { $name } élu", &[("name", "Maroc")])]);
        assert_eq!(edition("fr", vec![plain]).to_text(), "Maroc élu");
    }
}
