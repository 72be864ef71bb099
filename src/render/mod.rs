//! Editions as text, Markdown, HTML, pages and JSON: pure functions of an [`Edition`].
//!
//! This layer uses neither catalogs nor clocks nor files. This file has what the formats share:
//! which blocks are shown, which addresses a link may have, and how the text of a value is made
//! harmless. No output ends with a line end.

mod escape;
#[cfg(test)]
mod fixture;
mod html;
mod json;
mod markdown;
mod page;
mod text;

pub use html::HtmlOptions;
pub use page::PageOptions;

use std::borrow::Cow;

use crate::edition::{Block, Outcome, Segment, Span};

#[cfg(doc)]
use crate::edition::Edition;

/// Whether anything of the block is left without its withheld segments.
fn is_shown(block: &Block) -> bool {
    match block {
        Block::Heading { content, .. } | Block::Paragraph(content) => are_shown(content),
        Block::List { items, .. } => items.iter().any(|item| is_item_shown(item)),
        Block::Quote(blocks) => blocks.iter().any(is_shown),
        Block::Table { header, rows, .. } => {
            header.iter().chain(rows.iter().flatten()).any(|cell| are_shown(cell))
        }
        Block::Code { .. } | Block::Rule | Block::Notice(_) => true,
    }
}

/// Whether anything of a list item is left; an item that is empty in the skeleton is not shown.
fn is_item_shown(item: &[Block]) -> bool {
    item.iter().any(is_shown)
}

/// Whether anything of the spans is left: a shown segment, an image, code, or text without a
/// withheld segment beside it.
fn are_shown(spans: &[Span]) -> bool {
    let mut withheld = false;
    let mut text = false;
    for span in spans {
        match span {
            Span::Leaf(segment) if segment.outcome != Outcome::Withheld => return true,
            Span::Leaf(_) => withheld = true,
            Span::Text(words) => text |= !words.trim().is_empty(),
            Span::Image { .. } | Span::Code(_) => return true,
            Span::Emphasis(content) | Span::Strong(content) | Span::Link { content, .. } => {
                if are_shown(content) {
                    return true;
                }
                withheld |= !content.is_empty();
            }
            Span::Break => {}
        }
    }
    text && !withheld
}

/// The segment that is the only content of a block.
fn sole_segment(spans: &[Span]) -> Option<&Segment> {
    match spans {
        [Span::Leaf(segment)] => Some(segment),
        _ => None,
    }
}

/// The image that is the only content of a paragraph: its address, alternative text and title.
fn lone_image(spans: &[Span]) -> Option<(&str, &[Span], &[Span])> {
    let mut inked =
        spans.iter().filter(|span| !matches!(span, Span::Text(text) if text.trim().is_empty()));
    match (inked.next(), inked.next()) {
        (Some(Span::Image { url, alt, title }), None) => Some((url, alt, title)),
        _ => None,
    }
}

/// Whether an address may be written: http, https, mailto, tel or relative. Parsers of skeletons
/// and messages check this too; this check does not rely on them.
fn is_safe_url(url: &str) -> bool {
    let Some((scheme, _)) = url.split_once(':') else { return true };
    // A colon after one of these belongs to a path, a query or a fragment.
    if scheme.contains(['/', '?', '#']) {
        return true;
    }
    ["http", "https", "mailto", "tel"].iter().any(|safe| scheme.eq_ignore_ascii_case(safe))
}

/// The text of a value on one line, with its bidirectional controls balanced.
fn value_text(text: &str) -> Cow<'_, str> {
    match one_line(text) {
        Cow::Borrowed(text) => balanced(text),
        Cow::Owned(text) => Cow::Owned(balanced(&text).into_owned()),
    }
}

/// Text on one line: line and paragraph separators become spaces, U+0000 becomes U+FFFD.
fn one_line(text: &str) -> Cow<'_, str> {
    let breaks = |c: char| {
        matches!(c, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' | '\0')
    };
    if !text.contains(breaks) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\r' if chars.peek() == Some(&'\n') => {}
            '\0' => out.push('\u{fffd}'),
            c if breaks(c) => out.push(' '),
            c => out.push(c),
        }
    }
    Cow::Owned(out)
}

/// U+2069 POP DIRECTIONAL ISOLATE.
const PDI: char = '\u{2069}';
/// U+202C POP DIRECTIONAL FORMATTING.
const PDF: char = '\u{202c}';

/// The text with every embedding, override and isolate closed, and without closers that close
/// nothing, so that it cannot change the order of the text around it (UAX #9).
fn balanced(text: &str) -> Cow<'_, str> {
    // All of these controls start with the byte 0xE2 in UTF-8.
    let is_control = |c| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    if !text.as_bytes().contains(&0xe2) || !text.contains(is_control) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 3);
    let mut open = Vec::new();
    for c in text.chars() {
        match c {
            '\u{2066}'..='\u{2068}' => open.push(PDI),
            '\u{202a}' | '\u{202b}' | '\u{202d}' | '\u{202e}' => open.push(PDF),
            // Closing an isolate closes the embeddings inside it; closing an embedding never
            // closes an isolate.
            PDI => {
                let Some(at) = open.iter().rposition(|closer| *closer == PDI) else { continue };
                open.truncate(at);
            }
            PDF if open.pop_if(|closer| *closer == PDF).is_none() => continue,
            _ => {}
        }
        out.push(c);
    }
    out.extend(open.into_iter().rev());
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lone_bidi_controls_are_closed_or_dropped() {
        assert_eq!(balanced("Glasgow « 2024 »"), "Glasgow « 2024 »");
        assert_eq!(balanced("a\u{202e}b"), "a\u{202e}b\u{202c}");
        assert_eq!(balanced("a\u{2069}b\u{202c}"), "ab");
        assert_eq!(balanced("\u{2067}\u{202b}x\u{2069}y"), "\u{2067}\u{202b}x\u{2069}y");
        assert_eq!(balanced("\u{2067}\u{202c}x"), "\u{2067}x\u{2069}");
    }

    #[test]
    fn values_stand_on_one_line() {
        assert_eq!(value_text("a\r\nb\u{2029}\u{2069}c\0"), "a b c\u{fffd}");
    }

    #[test]
    fn only_harmless_addresses_are_written() {
        for url in ["https://example.org/", "/a:b", "rapport.html", "#lead", "MAILTO:a@b.c", "?a:b"]
        {
            assert!(is_safe_url(url), "{url}");
        }
        for url in ["javascript:alert(1)", " javascript:x", "data:text/html,x", "java\nscript:x"] {
            assert!(!is_safe_url(url), "{url}");
        }
    }
}
