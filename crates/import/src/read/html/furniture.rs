//! Furniture, the parts of a page around the article: navigation, banners, buttons, other articles.

use dom_query::NodeRef;

use super::node;
use super::vocabulary::{ABOUT, ELSEWHERE, LABELS, LEADS, POINTERS, READERS, WORDS};

/// An element with furniture's name and more letters than this is not furniture.
const LONG: usize = 1500;

/// A paragraph with more letters than this is not furniture: paragraphs behind a paywall are named
/// after it.
const LONG_PARAGRAPH: usize = 100;

/// Whether an element is furniture by its name or its role.
pub(super) fn is_certain(node: &NodeRef<'_>) -> bool {
    let role = node::attribute(node, "role").unwrap_or_default().to_ascii_lowercase();
    let by_role = matches!(
        role.as_str(),
        "navigation"
            | "banner"
            | "contentinfo"
            | "complementary"
            | "search"
            | "dialog"
            | "menu"
            | "alertdialog"
            | "toolbar"
            | "menubar"
            | "form"
            | "button"
            | "tooltip"
            | "status"
    );
    match node::name(node).as_str() {
        "nav" | "footer" | "form" | "button" | "dialog" | "search" | "menu" => !in_quotation(node),
        "aside" | "header" => !is_part_of_article(node),
        "html" | "body" | "main" | "article" => false,
        _ => by_role,
    }
}

/// Whether an element is furniture by its id or classes, and short enough for that; `page` is the
/// number of letters of the page.
pub(super) fn is_named_so(node: &NodeRef<'_>, page: usize) -> bool {
    let name = node::name(node);
    if matches!(name.as_str(), "html" | "body" | "main" | "h1") {
        return false;
    }
    // The identifiers of headings are made of their words.
    let id = if node::heading_level(&name).is_some() { None } else { node.attr("id") };
    let names = [node.attr("class"), id];
    let words = names.iter().flatten().flat_map(|names| words(names)).collect::<Vec<_>>();
    let is_one_of = |list: &[&str]| words.iter().any(|word| list.contains(&word.as_str()));
    let holds = |name| node.descendants_it().any(|inner| node::is(&inner, name));
    let about = || {
        let mut pairs = words.iter().zip(words.iter().skip(1));
        pairs.any(|(one, other)| one == "author" && ABOUT.contains(&other.as_str()))
    };
    let (elsewhere, readers) = (is_one_of(ELSEWHERE), name != "p" && is_one_of(READERS));
    let around = name != "article" && (is_one_of(WORDS) || about()) && !holds("article");
    if !(elsewhere || readers || around) || holds("h1") {
        return false;
    }
    let long = if name == "p" { LONG_PARAGRAPH } else { LONG };
    // Classes of an article include its topics.
    if node::is_short(node, long) && name != "article" {
        return true;
    }
    // Furniture is shorter than the rest of the page.
    if !node::is_short(node, page / 2) {
        return false;
    }
    let (total, linked) = node::weigh(node);
    readers || (elsewhere && linked * 3 > total)
}

/// Whether an element is a lead by its id or classes, and long enough for that.
pub(super) fn is_lead(node: &NodeRef<'_>) -> bool {
    const LENGTHS: std::ops::Range<usize> = 20..900;
    let names = [node.attr("class"), node.attr("id")];
    let mut words = names.iter().flatten().flat_map(|names| words(names));
    if !words.any(|word| LEADS.contains(&word.as_str())) {
        return false;
    }
    let (total, linked) = node::weigh(node);
    LENGTHS.contains(&total) && linked * 3 < total
}

/// Whether an element links to another article (“Read also: …”), or is the heading of such a list.
pub(super) fn is_pointer(node: &NodeRef<'_>) -> bool {
    const LONGEST: usize = 240;
    let name = node::name(node);
    let may_be = matches!(&*name, "p" | "div" | "section" | "li");
    if !may_be && node::heading_level(&name).is_none() {
        return false;
    }
    if !node::is_short(node, LONGEST) {
        return false;
    }
    let (total, linked) = node::weigh(node);
    let words = node::words(node).to_lowercase();
    let words = words.trim_start_matches(|c: char| !c.is_alphanumeric());
    POINTERS.iter().filter_map(|pointer| words.strip_prefix(pointer)).any(|rest| {
        let alone = !rest.contains(char::is_alphanumeric);
        alone || (linked * 2 > total && !rest.starts_with(char::is_alphanumeric))
    })
}

/// Whether an element has only the label of an advertisement, or a copyright notice.
pub(super) fn is_label(node: &NodeRef<'_>) -> bool {
    if !matches!(&*node::name(node), "p" | "div" | "span" | "small" | "center" | "font") {
        return false;
    }
    let words = node::words(node);
    let words = words.trim_matches(|c: char| !c.is_alphanumeric() && c != '©').to_lowercase();
    LABELS.contains(&words.as_str())
        || (words.starts_with('©') && words.split_whitespace().count() <= 12)
}

/// The words of names: `SocialShare-list_item` has four.
fn words(names: &str) -> impl Iterator<Item = String> {
    let mut split = String::with_capacity(names.len() + 8);
    let mut small = false;
    for c in names.chars() {
        if c.is_uppercase() && small {
            split.push(' ');
        }
        small = c.is_lowercase() || c.is_ascii_digit();
        split.extend(c.to_lowercase());
    }
    let words = split.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_owned).collect::<Vec<_>>().into_iter()
}

fn in_quotation(node: &NodeRef<'_>) -> bool {
    node.ancestors_it(Some(4)).any(|outer| node::is(&outer, "blockquote"))
}

fn is_part_of_article(node: &NodeRef<'_>) -> bool {
    node.ancestors_it(None).any(|outer| matches!(&*node::name(&outer), "article" | "main"))
}
