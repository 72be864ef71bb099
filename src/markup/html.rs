//! A checked subset of inline HTML, for catalogs with `markup = "html"`.

use super::encode::{Encoded, push_text};
use super::markdown::append;
use super::{Fault, Inline, MAX_DEPTH, is_allowed_url};

/// The elements allowed in a message.
const ELEMENTS: &[&str] = &[
    "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "data", "del", "dfn", "em", "i", "ins",
    "kbd", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var",
    "wbr",
];

/// The attributes allowed on them.
const ATTRIBUTES: &[&str] = &["class", "datetime", "dir", "href", "lang", "title", "value"];

/// Elements without content.
const VOID: &[&str] = &["br", "wbr"];

/// Elements whose content is dropped with them.
const DROPPED: &[&str] = &["script", "style"];

struct Open {
    name: String,
    attributes: Vec<(String, String)>,
    content: Vec<Inline>,
    /// Whether the element itself is kept, or only its content.
    kept: bool,
}

struct Tag<'t> {
    name: String,
    closing: bool,
    attributes: Vec<(String, String)>,
    rest: &'t str,
}

/// Reads one paragraph.
pub(super) fn parse(encoded: &Encoded<'_>, text: &str, faults: &mut Vec<Fault>) -> Vec<Inline> {
    let root =
        Open { name: String::new(), attributes: Vec::new(), content: Vec::new(), kept: false };
    let mut stack = vec![root];
    let mut rest = text;
    // What follows the last `>` opens no tag, and need not be looked at from each `<` again.
    let last = text.rfind('>').map_or(0, |at| text.len() - at);
    while let Some(at) = rest.find('<') {
        let (before, from) = rest.split_at(at);
        push(encoded, &mut stack, before);
        match Some(from).filter(|from| last > 0 && from.len() >= last).and_then(tag) {
            Some(tag) => {
                rest = tag.rest;
                if DROPPED.contains(&tag.name.as_str()) {
                    faults.push(Fault::ForbiddenElement { name: tag.name.clone() });
                    rest = after_end(rest, &tag.name);
                } else if tag.closing {
                    close(&mut stack, &tag.name, faults);
                } else {
                    open(&mut stack, tag, faults, encoded);
                }
            }
            None => {
                push(encoded, &mut stack, "<");
                rest = from.get(1..).unwrap_or_default();
            }
        }
    }
    push(encoded, &mut stack, rest);
    while stack.len() > 1 {
        if let Some(open) = stack.last().filter(|open| open.kept) {
            faults.push(Fault::UnbalancedElement { name: open.name.clone() });
        }
        pop(&mut stack);
    }
    stack.pop().map(|root| root.content).unwrap_or_default()
}

fn push(encoded: &Encoded<'_>, stack: &mut [Open], text: &str) {
    if let Some(open) = stack.last_mut() {
        encoded.decode_into(&html_escape::decode_html_entities(text), &mut open.content);
    }
}

fn open(stack: &mut Vec<Open>, tag: Tag<'_>, faults: &mut Vec<Fault>, encoded: &Encoded<'_>) {
    let mut kept = ELEMENTS.contains(&tag.name.as_str());
    if !kept {
        faults.push(Fault::ForbiddenElement { name: tag.name.clone() });
    }
    let mut attributes = tag.attributes;
    attributes.retain(|(name, _)| ATTRIBUTES.contains(&name.as_str()));
    if let Some((_, url)) = attributes.iter().find(|(name, _)| name == "href")
        && (!is_allowed_url(url) || encoded.has_opaque(url))
    {
        faults.push(Fault::ForbiddenUrl { url: url.clone() });
        kept = false;
    }
    attributes.retain(|(_, value)| !encoded.has_opaque(value));
    kept &= stack.len() <= MAX_DEPTH;
    if VOID.contains(&tag.name.as_str()) {
        if let Some(parent) = stack.last_mut().filter(|_| kept) {
            parent.content.push(if tag.name == "br" {
                Inline::Break
            } else {
                Inline::Element { name: tag.name, attributes, content: Vec::new() }
            });
        }
    } else if kept || stack.len() <= MAX_DEPTH {
        stack.push(Open { name: tag.name, attributes, content: Vec::new(), kept });
    }
}

fn close(stack: &mut Vec<Open>, name: &str, faults: &mut Vec<Fault>) {
    let Some(at) = stack.iter().skip(1).rposition(|open| open.name == name) else {
        if ELEMENTS.contains(&name) {
            faults.push(Fault::UnbalancedElement { name: name.to_owned() });
        }
        return;
    };
    while stack.len() > at + 2 {
        if let Some(open) = stack.last().filter(|open| open.kept) {
            faults.push(Fault::UnbalancedElement { name: open.name.clone() });
        }
        pop(stack);
    }
    pop(stack);
}

/// Closes the innermost element.
fn pop(stack: &mut Vec<Open>) {
    let Some(open) = stack.pop() else { return };
    let Some(parent) = stack.last_mut() else { return };
    if !open.kept {
        return append(&mut parent.content, open.content);
    }
    let attribute = |wanted: &str| {
        open.attributes.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.clone())
    };
    let plain = open.attributes.is_empty();
    parent.content.push(match open.name.as_str() {
        "em" if plain => Inline::Emphasis(open.content),
        "strong" if plain => Inline::Strong(open.content),
        "code" if plain => Inline::Code(flat(open.content)),
        "a" if attribute("href").is_some() => Inline::Link {
            url: attribute("href").unwrap_or_default(),
            title: attribute("title"),
            content: open.content,
        },
        _ => {
            Inline::Element { name: open.name, attributes: open.attributes, content: open.content }
        }
    });
}

/// Flattens content to text and values, the only content of code.
fn flat(content: Vec<Inline>) -> Vec<Inline> {
    let mut out = Vec::new();
    for inline in content {
        match inline {
            Inline::Text(text) => push_text(&mut out, &text),
            Inline::Value(index) => out.push(Inline::Value(index)),
            Inline::Break => push_text(&mut out, " "),
            Inline::Emphasis(inner)
            | Inline::Strong(inner)
            | Inline::Code(inner)
            | Inline::Link { content: inner, .. }
            | Inline::Element { content: inner, .. } => append(&mut out, flat(inner)),
        }
    }
    out
}

/// The text after `</name>`; empty if there is no such tag.
fn after_end<'t>(text: &'t str, name: &str) -> &'t str {
    let mut rest = text;
    while let Some((_, after)) = rest.split_once("</") {
        if after.get(..name.len()).is_some_and(|own| own.eq_ignore_ascii_case(name)) {
            return after.split_once('>').map_or("", |(_, rest)| rest);
        }
        rest = after;
    }
    ""
}

/// Parses a tag at the start of the text; `None` if the `<` is just text.
fn tag(text: &str) -> Option<Tag<'_>> {
    let inner = text.strip_prefix('<')?;
    let (closing, inner) = match inner.strip_prefix('/') {
        Some(inner) => (true, inner),
        None => (false, inner),
    };
    let length = inner.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(inner.len());
    let (name, mut rest) = inner.split_at(length);
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    let mut attributes: Vec<(String, String)> = Vec::new();
    loop {
        rest = rest.trim_start();
        if let Some(after) = rest.strip_prefix("/>").or_else(|| rest.strip_prefix('>')) {
            let name = name.to_ascii_lowercase();
            return Some(Tag { name, closing, attributes, rest: after });
        }
        let (attribute, after) = self::attribute(rest)?;
        // No element has more than a message may give it.
        let is_known = ATTRIBUTES.contains(&attribute.0.as_str());
        if is_known && !attributes.iter().any(|(known, _)| *known == attribute.0) {
            attributes.push(attribute);
        }
        rest = after;
    }
}

fn attribute(text: &str) -> Option<((String, String), &str)> {
    let ends = |c: char| c.is_whitespace() || matches!(c, '=' | '>' | '/' | '"' | '\'' | '<');
    let length = text.find(ends)?;
    let (name, rest) = text.split_at(length);
    if name.is_empty() {
        return None;
    }
    let name = name.to_ascii_lowercase();
    let Some(value) = rest.trim_start().strip_prefix('=').map(str::trim_start) else {
        return Some(((name, String::new()), rest));
    };
    let (value, rest) = match value.chars().next()? {
        quote @ ('"' | '\'') => value.get(1..)?.split_once(quote)?,
        _ => {
            let length = value.find(|c: char| c.is_whitespace() || matches!(c, '>' | '<'))?;
            value.split_at(length)
        }
    };
    Some(((name, html_escape::decode_html_entities(value).into_owned()), rest))
}
