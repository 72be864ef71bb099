//! Removing the parts of a page that a browser does not show.

use dom_query::{Document, NodeRef};

use super::{node, sheet};

/// Removes scripts, styles, comments, templates and hidden elements.
pub(super) fn strip(document: &Document) {
    let root = document.root();
    let sheets = root.descendants_it().filter(|node| node::is(node, "style"));
    let selectors = sheets.flat_map(|sheet| sheet::concealing(&sheet.text())).collect::<Vec<_>>();
    let hidden = root
        .descendants_it()
        .filter(|node| is_hidden(node) || selectors.iter().any(|selector| selector.matches(node)));
    let hidden = hidden.map(|node| node.id).collect::<Vec<_>>();
    for id in hidden {
        if let Some(node) = document.tree.get(&id) {
            node.remove_from_parent();
        }
    }
}

fn is_hidden(node: &NodeRef<'_>) -> bool {
    if node.is_comment() || node.is_doctype() {
        return true;
    }
    if !node.is_element() {
        return false;
    }
    match node::name(node).as_str() {
        "script" | "style" | "noscript" | "noframes" | "template" | "datalist" | "rp" | "rt"
        | "del" | "object" | "applet" | "iframe" | "frame" | "audio" | "video" | "canvas"
        | "textarea" | "select" | "progress" | "meter" | "map" | "svg" | "input" => true,
        "html" | "body" | "head" | "title" | "meta" | "link" | "base" => false,
        _ => is_concealed(node),
    }
}

/// Whether attributes conceal an element.
fn is_concealed(node: &NodeRef<'_>) -> bool {
    if node.has_attr("hidden") {
        return true;
    }
    // While a dialog is open, pages mark everything else as hidden from assistive technology.
    if node::attribute(node, "aria-hidden").as_deref() == Some("true") {
        let holds = |name| node.descendants_it().any(|inner| node::is(&inner, name));
        return !holds("h1") && !holds("article") && !holds("p");
    }
    let Some(style) = node.attr("style") else { return false };
    sheet::conceals(&style)
}
