//! Finding the article on a page.
//!
//! Readability finds the place, but removes all elements that it is uncertain about. It is
//! therefore asked for the place alone: every element is numbered, and the numbers that come back
//! show where the article is. The elements among them are examined again.

use std::collections::HashSet;

use dom_query::{Document, NodeId, NodeRef};
use dom_smoothie::{Config, Readability};
use unicode_segmentation::UnicodeSegmentation as _;

use super::{furniture, node};

/// The attribute with an element's number, which Readability returns.
const MARK: &str = "data-depeche-node";

/// Pages with more elements than this are not searched for an article.
const MANY: usize = 60_000;

/// On a page with many more words, an article has at least this many.
const FEW: usize = 20;

/// A text of at least this many letters is identified by its letters.
const SURE: usize = 16;

/// The article found on a page.
pub(super) struct Found<'d> {
    /// The elements that hold the article, in reading order.
    pub(super) roots: Vec<NodeRef<'d>>,
    /// Elements within them that do not belong to the article.
    pub(super) dropped: HashSet<NodeId>,
    /// The number of words of the article.
    pub(super) kept: usize,
    /// The number of words of the page outside the article.
    pub(super) left_out: usize,
}

/// Finds the article of a page.
pub(super) fn find(document: &Document) -> Found<'_> {
    let body = document.body().unwrap_or_else(|| document.root());
    let total = count_words(&body, &HashSet::new());
    let mut dropped = HashSet::new();
    let (letters, linked) = node::weigh(&body);
    drop_furniture(&body, letters, &mut dropped);
    let roots = if dropped.is_empty() && linked * 4 <= letters {
        vec![body]
    } else {
        let roots = locate(document, &body, &mut dropped);
        if roots.is_empty() { vec![body] } else { roots }
    };
    let kept = count(&roots, &dropped);
    // A page of little more than links has no article: it is imported as a whole.
    if kept < FEW && kept * 10 < total {
        let certain = certain_furniture(&body);
        let kept = count(&[body], &certain);
        let left_out = total.saturating_sub(kept);
        return Found { roots: vec![body], dropped: certain, kept, left_out };
    }
    Found { roots, dropped, kept, left_out: total.saturating_sub(kept) }
}

fn count(roots: &[NodeRef<'_>], dropped: &HashSet<NodeId>) -> usize {
    roots.iter().map(|root| count_words(root, dropped)).sum()
}

/// The elements that are furniture by their name or role.
fn certain_furniture(body: &NodeRef<'_>) -> HashSet<NodeId> {
    let elements = body.descendants_it().filter(NodeRef::is_element);
    elements.filter(furniture::is_certain).map(|element| element.id).collect()
}

/// Collects the elements that are furniture, without descending into them.
fn drop_furniture(body: &NodeRef<'_>, letters: usize, dropped: &mut HashSet<NodeId>) {
    let mut open = body.children();
    while let Some(element) = open.pop() {
        if !element.is_element() {
            continue;
        }
        if is_furniture(&element, letters) {
            dropped.insert(element.id);
        } else {
            open.extend(element.children_it(false));
        }
    }
}

fn is_furniture(element: &NodeRef<'_>, page: usize) -> bool {
    furniture::is_certain(element)
        || furniture::is_named_so(element, page)
        || furniture::is_label(element)
        || furniture::is_pointer(element)
}

/// The words below a node, without the words of dropped elements.
fn count_words(node: &NodeRef<'_>, dropped: &HashSet<NodeId>) -> usize {
    let mut words = 0;
    let mut open = vec![*node];
    while let Some(inner) = open.pop() {
        if dropped.contains(&inner.id) {
            continue;
        }
        words += node::text(&inner).map_or(0, |text| text.unicode_words().count());
        open.extend(inner.children_it(false));
    }
    words
}

/// The elements that hold the article; other elements within them go to `dropped`.
fn locate<'d>(
    document: &'d Document,
    body: &NodeRef<'d>,
    dropped: &mut HashSet<NodeId>,
) -> Vec<NodeRef<'d>> {
    let elements = body.descendants_it().filter(NodeRef::is_element).count();
    let survivors = if elements > MANY { HashSet::new() } else { survivors(document, dropped) };
    if survivors.is_empty() {
        return semantic(body).into_iter().collect();
    }
    let Some(root) = common_ancestor(document, body, &survivors) else { return Vec::new() };
    // An element that is marked as the article holds its head too.
    let around = |named: &NodeRef<'_>| root.ancestors_it(None).any(|outer| outer.id == named.id);
    let root = semantic(body).filter(around).unwrap_or(root);
    let order = root.descendants_it().filter(is_marked).collect::<Vec<_>>();
    let came_back = |element: &NodeRef<'_>| survivors.contains(&element.id);
    let first = order.iter().position(came_back).unwrap_or_default();
    let last = order.iter().rposition(came_back).unwrap_or_default();
    let outer = survivors.iter().filter_map(|id| document.tree.get(id));
    let outer = outer.flat_map(|node| node.ancestors(None)).map(|node| node.id);
    let around = outer.collect::<HashSet<_>>();
    for (index, element) in order.iter().enumerate() {
        let known = survivors.contains(&element.id) || around.contains(&element.id);
        if !known && !belongs(element, index < first, index > last) {
            dropped.insert(element.id);
        }
    }
    vec![root]
}

/// Whether the element is of a kind that shows where Readability found the article.
fn is_marked(node: &NodeRef<'_>) -> bool {
    let name = node::name(node);
    node::is_block(&name) || matches!(name.as_str(), "img" | "picture")
}

/// Whether an element that Readability did not return belongs to the article nevertheless.
fn belongs(element: &NodeRef<'_>, before: bool, after: bool) -> bool {
    let name = node::name(element);
    let (total, linked) = node::weigh(element);
    if linked * 2 > total {
        return false;
    }
    match name.as_str() {
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "figure" | "img" | "picture" | "figcaption" => {
            !after
        }
        "p" => !before || total > 40,
        "ul" | "ol" | "li" | "table" | "blockquote" | "pre" | "dl" | "hr" => !before && !after,
        // The head of an article: its elements are examined one by one.
        "header" | "hgroup" => !after,
        "div" | "section" if before => {
            element.descendants_it().any(|inner| node::is(&inner, "h1"))
                || furniture::is_lead(element)
        }
        "div" | "section" => false,
        name => !node::is_block(name) || !(before || after),
    }
}

/// The numbers of the blocks that Readability returns as the article.
fn survivors(document: &Document, dropped: &HashSet<NodeId>) -> HashSet<NodeId> {
    let marked = document.clone();
    let mut numbers = Vec::new();
    for block in marked.root().descendants_it().filter(is_marked).collect::<Vec<_>>() {
        if dropped.contains(&block.id) {
            block.remove_from_parent();
            continue;
        }
        block.set_attr(MARK, &numbers.len().to_string());
        numbers.push(block.id);
    }
    let config = Config { disable_json_ld: true, ..Config::default() };
    let article = Readability::with_document(marked, None, Some(config));
    let Ok(article) = article.and_then(|mut readability| readability.parse()) else {
        return HashSet::new();
    };
    let returned = Document::from(article.content);
    let root = returned.root();
    let marks = root.descendants_it().filter(|node| !node::words(node).is_empty());
    let marks = marks.filter_map(|node| node.attr(MARK)?.parse::<usize>().ok());
    let mut found = marks.filter_map(|mark| numbers.get(mark).copied()).collect::<HashSet<_>>();
    // An element that became a paragraph has lost its number: it is identified by its letters.
    let unnumbered = root.descendants_it().filter(|node| is_marked(node) && !node.has_attr(MARK));
    let unnumbered = unnumbered.map(|block| letters(&block)).collect::<HashSet<_>>();
    let lost = numbers.iter().filter(|id| !found.contains(id));
    let lost = lost.filter_map(|id| document.tree.get(id)).filter(|block| {
        let is_leaf = !block.descendants_it().any(|inner| is_marked(&inner));
        is_leaf && {
            let own = letters(block);
            own.chars().count() >= SURE && unnumbered.contains(&own)
        }
    });
    let lost = lost.map(|block| block.id).collect::<Vec<_>>();
    found.extend(lost);
    found
}

/// The letters and figures of a subtree, without anything between them.
fn letters(node: &NodeRef<'_>) -> String {
    node.text().chars().filter(|c| c.is_alphanumeric()).collect()
}

/// The element that is marked as the article.
fn semantic<'d>(body: &NodeRef<'d>) -> Option<NodeRef<'d>> {
    let named = |wanted: &str| {
        let mut found = body.descendants_it().filter(|node| {
            node::is(node, wanted)
                || (wanted == "main" && node.attr("role").as_deref() == Some(wanted))
        });
        // With several such elements, none of them is the article.
        let first = found.next();
        first.filter(|_| found.next().is_none())
    };
    named("article").or_else(|| named("main"))
}

/// The innermost element that holds every survivor.
fn common_ancestor<'d>(
    document: &'d Document,
    body: &NodeRef<'d>,
    survivors: &HashSet<NodeId>,
) -> Option<NodeRef<'d>> {
    let mut common: Option<Vec<NodeId>> = None;
    for id in survivors {
        let node = document.tree.get(id)?;
        let mut path = node.ancestors_it(None).map(|outer| outer.id).collect::<Vec<_>>();
        path.reverse();
        path.push(*id);
        common = Some(match common {
            None => path,
            Some(known) => {
                let shared = known.iter().zip(&path).take_while(|(a, b)| a == b);
                shared.map(|(a, _)| *a).collect()
            }
        });
    }
    let id = common?.pop()?;
    let root = document.tree.get(&id)?;
    // For a single block, the element around it.
    let around = |node: NodeRef<'d>| node.parent().filter(|outer| outer.id != body.id);
    let mut root = root;
    while !matches!(&*node::name(&root), "div" | "section" | "article" | "main" | "body" | "html") {
        let Some(outer) = around(root) else { break };
        root = outer;
    }
    Some(if root.is_element() { root } else { *body })
}
