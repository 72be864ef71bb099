//! Inline content as HTML.

use super::{Source, is_character_reference, is_literal, push_reference};
use crate::markup::Inline;

/// Writes content; the second attempt escapes every character that could be markup.
pub(super) fn push(content: &[Inline], attempt: usize, out: &mut Source) {
    for inline in content {
        match inline {
            Inline::Text(text) => out.text(&escaped(text, attempt > 0)),
            Inline::Value(_) => out.inline(inline),
            Inline::Emphasis(inner) => element("em", inner, attempt, out),
            Inline::Strong(inner) => element("strong", inner, attempt, out),
            Inline::Code(inner) => element("code", inner, attempt, out),
            Inline::Link { url, title, content } => {
                let title = title.iter().map(|title| format!(" title=\"{}\"", quoted(title)));
                let title = title.collect::<String>();
                out.raw(&format!("<a href=\"{}\"{title}>", quoted(url)));
                push(content, attempt, out);
                out.raw("</a>");
            }
            Inline::Break => out.raw("<br>"),
            Inline::Element { .. } => {}
        }
    }
}

fn element(name: &str, content: &[Inline], attempt: usize, out: &mut Source) {
    out.raw(&format!("<{name}>"));
    push(content, attempt, out);
    out.raw(&format!("</{name}>"));
}

fn escaped(text: &str, careful: bool) -> String {
    let mut out = String::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        let rest = text.get(at..).unwrap_or_default();
        let after = rest.chars().nth(1);
        match c {
            '<' if careful || after.is_none_or(|c| c.is_ascii_alphabetic() || c == '/') => {
                out.push_str("&lt;");
            }
            '&' if careful || is_character_reference(rest) => out.push_str("&amp;"),
            c => out.push(c),
        }
    }
    out
}

fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '"' => out.push_str("&quot;"),
            // Attributes cannot contain literals.
            c if is_literal(c) => push_reference(c, &mut out),
            c => out.push(c),
        }
    }
    out
}
