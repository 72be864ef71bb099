//! Questions about the nodes of a page.

use dom_query::{NodeData, NodeRef};

use super::super::normal::is_space;

/// The name of an element in lower case; empty for other nodes.
pub(super) fn name(node: &NodeRef<'_>) -> String {
    node.qual_name_ref().map(|name| name.local.to_ascii_lowercase().to_string()).unwrap_or_default()
}

/// Whether it is an element of that name.
pub(super) fn is(node: &NodeRef<'_>, name: &str) -> bool {
    node.qual_name_ref().is_some_and(|found| &*found.local == name)
}

/// The text of a text node.
pub(super) fn text(node: &NodeRef<'_>) -> Option<String> {
    node.query_or(None, |node| match &node.data {
        NodeData::Text { contents } => Some(contents.to_string()),
        _ => None,
    })
}

/// An attribute, without white space at its ends.
pub(super) fn attribute(node: &NodeRef<'_>, name: &str) -> Option<String> {
    node.attr(name).map(|value| value.trim().to_owned())
}

/// Whether an element is laid out as a block of its own.
pub(super) fn is_block(name: &str) -> bool {
    matches!(
        name,
        "address"
            | "article"
            | "aside"
            | "blockquote"
            | "body"
            | "center"
            | "dd"
            | "details"
            | "dialog"
            | "dir"
            | "div"
            | "dl"
            | "dt"
            | "fieldset"
            | "figcaption"
            | "figure"
            | "footer"
            | "form"
            | "h1"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "header"
            | "hgroup"
            | "hr"
            | "html"
            | "legend"
            | "li"
            | "main"
            | "menu"
            | "nav"
            | "ol"
            | "p"
            | "pre"
            | "search"
            | "section"
            | "summary"
            | "table"
            | "tbody"
            | "td"
            | "tfoot"
            | "th"
            | "thead"
            | "tr"
            | "ul"
            | "caption"
            | "listing"
            | "xmp"
            | "plaintext"
            | "optgroup"
    )
}

/// The level of a heading.
pub(super) fn heading_level(name: &str) -> Option<u8> {
    match name {
        "h1" => Some(1),
        "h2" => Some(2),
        "h3" => Some(3),
        "h4" => Some(4),
        "h5" => Some(5),
        "h6" => Some(6),
        _ => None,
    }
}

/// The number of letters and figures in a subtree, and the number of them in links.
pub(super) fn weigh(node: &NodeRef<'_>) -> (usize, usize) {
    let (mut total, mut linked) = (0, 0);
    for inner in node.descendants_it() {
        let count = |text: String| text.chars().filter(|c| c.is_alphanumeric()).count();
        let Some(length) = text(&inner).map(count).filter(|length| *length > 0) else { continue };
        total += length;
        let mut within = inner.ancestors_it(Some(8)).take_while(|outer| outer.id != node.id);
        if within.any(|outer| is(&outer, "a")) {
            linked += length;
        }
    }
    (total, linked)
}

/// Whether a subtree has at most `most` letters and figures.
pub(super) fn is_short(node: &NodeRef<'_>, most: usize) -> bool {
    let texts = node.descendants_it().filter_map(|inner| text(&inner));
    let mut left = most;
    for text in texts {
        let length = text.chars().filter(|c| c.is_alphanumeric()).count();
        match left.checked_sub(length) {
            Some(rest) => left = rest,
            None => return false,
        }
    }
    true
}

/// The words of a subtree on one line.
pub(super) fn words(node: &NodeRef<'_>) -> String {
    let text = node.text();
    let words = text.split(is_space).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}
