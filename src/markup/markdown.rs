//! CommonMark's inline markup, through `comrak`.

use std::collections::HashSet;
use std::sync::{Arc, Mutex, PoisonError};

use comrak::nodes::{Node, NodeValue};
use comrak::options::BrokenLinkReference;
use comrak::{Arena, Options, ResolvedReference, parse_document};

use super::encode::{Encoded, push_text};
use super::{Fault, Inline, Links, MAX_DEPTH, is_allowed_url};

/// A placeholder address for links with an undefined label, which are turned back into text.
const UNDEFINED: &str = "undefined:";

/// Reads one paragraph, which is one line.
pub(super) fn parse(
    encoded: &Encoded<'_>,
    text: &str,
    links: &Links,
    faults: &mut Vec<Fault>,
) -> Vec<Inline> {
    let undefined = Mutex::new(Vec::new());
    let wanted = second_labels(text);
    let resolve = |link: BrokenLinkReference<'_>| {
        if let Some(target) = links.get(link.original) {
            let title = target.title.clone().unwrap_or_default();
            return Some(ResolvedReference { url: target.url.clone(), title });
        }
        // `[sic]` is text in brackets; `[the report][label]` is meant as a link.
        if !wanted.contains(link.original) {
            return None;
        }
        let label = link.original.to_owned();
        undefined.lock().unwrap_or_else(PoisonError::into_inner).push(label);
        Some(ResolvedReference { url: UNDEFINED.to_owned(), title: String::new() })
    };
    let mut options = Options::default();
    options.extension.cjk_friendly_emphasis = true;
    options.parse.broken_link_callback = Some(Arc::new(resolve));
    let arena = Arena::new();
    // After a guard and a space no block can start, and emphasis can.
    let guard = encoded.guard();
    let root = parse_document(&arena, &format!("{guard} {text}"), &options);
    drop(options);
    let mut reader = Reader { encoded, faults };
    let mut content = Vec::new();
    for block in root.children() {
        reader.children(block, 0, &mut content);
    }
    let labels = undefined.into_inner().unwrap_or_else(PoisonError::into_inner);
    faults.extend(labels.into_iter().map(|label| Fault::UndefinedLink { label }));
    strip_guard(&mut content, guard);
    content
}

/// What stands in brackets right after brackets.
fn second_labels(text: &str) -> HashSet<&str> {
    let mut labels = HashSet::new();
    let mut rest = text;
    while let Some((_, after)) = rest.split_once("][") {
        let is_end = |(at, _): &(usize, &str)| {
            !after.get(..*at).is_some_and(|before| before.ends_with('\\'))
        };
        let Some((end, _)) = after.match_indices(']').find(is_end) else { break };
        labels.extend(after.get(..end));
        rest = after.get(end..).unwrap_or_default();
    }
    labels
}

fn strip_guard(content: &mut Vec<Inline>, guard: char) {
    if let Some(Inline::Text(first)) = content.first_mut() {
        let rest = first.strip_prefix(guard).map(|rest| rest.strip_prefix(' ').unwrap_or(rest));
        if let Some(rest) = rest.map(str::to_owned) {
            *first = rest;
        }
        if first.is_empty() {
            content.remove(0);
        }
    }
}

struct Reader<'r, 'p> {
    encoded: &'r Encoded<'p>,
    faults: &'r mut Vec<Fault>,
}

impl Reader<'_, '_> {
    fn children(&mut self, node: Node<'_>, depth: usize, content: &mut Vec<Inline>) {
        for child in node.children() {
            self.node(child, depth + 1, content);
        }
    }

    fn wrap(&mut self, node: Node<'_>, depth: usize) -> Vec<Inline> {
        let mut content = Vec::new();
        self.children(node, depth, &mut content);
        content
    }

    fn node(&mut self, node: Node<'_>, depth: usize, content: &mut Vec<Inline>) {
        if depth > MAX_DEPTH {
            return self.flatten(node, content);
        }
        match &node.data().value {
            NodeValue::Text(text) => self.encoded.decode_into(text, content),
            NodeValue::HtmlInline(text) => self.encoded.decode_into(text, content),
            NodeValue::SoftBreak | NodeValue::LineBreak => push_text(content, " "),
            NodeValue::Code(code) => content.push(Inline::Code(self.encoded.decode(&code.literal))),
            NodeValue::Emph => content.push(Inline::Emphasis(self.wrap(node, depth))),
            NodeValue::Strong => content.push(Inline::Strong(self.wrap(node, depth))),
            NodeValue::Link(link) => {
                let inner = self.wrap(node, depth);
                if link.url != UNDEFINED
                    && is_allowed_url(&link.url)
                    && !self.encoded.has_opaque(&link.url)
                {
                    let title = Some(link.title.clone()).filter(|title| !title.is_empty());
                    content.push(Inline::Link { url: link.url.clone(), title, content: inner });
                    return;
                }
                if link.url != UNDEFINED {
                    self.faults.push(Fault::ForbiddenUrl { url: link.url.clone() });
                }
                append(content, inner);
            }
            NodeValue::Image(_) => {
                self.faults.push(Fault::ForbiddenElement { name: "img".to_owned() });
                let inner = self.wrap(node, depth);
                append(content, inner);
            }
            _ => self.children(node, depth, content),
        }
    }

    /// The text of a node that is nested too deeply to keep its markup.
    fn flatten(&self, node: Node<'_>, content: &mut Vec<Inline>) {
        for inner in node.descendants() {
            match &inner.data().value {
                NodeValue::Text(text) => self.encoded.decode_into(text, content),
                NodeValue::HtmlInline(text) => self.encoded.decode_into(text, content),
                NodeValue::Code(code) => self.encoded.decode_into(&code.literal, content),
                NodeValue::SoftBreak | NodeValue::LineBreak => push_text(content, " "),
                _ => {}
            }
        }
    }
}

/// Appends content, merging text.
pub(super) fn append(content: &mut Vec<Inline>, more: Vec<Inline>) {
    for inline in more {
        match inline {
            Inline::Text(text) => push_text(content, &text),
            other => content.push(other),
        }
    }
}
