//! What stands around articles: navigation, banners, buttons, other articles.

use dom_query::NodeRef;

use super::node;

/// Words that ids and classes of furniture are made of.
const WORDS: &[&str] = &[
    "ad",
    "ads",
    "advert",
    "advertisement",
    "advertising",
    "adsense",
    "banner",
    "breadcrumb",
    "breadcrumbs",
    "byline",
    "comment",
    "comments",
    "consent",
    "cookie",
    "cookies",
    "copyright",
    "dateline",
    "disclaimer",
    "disqus",
    "footer",
    "gdpr",
    "login",
    "masthead",
    "menu",
    "meta",
    "metadata",
    "modal",
    "nav",
    "navbar",
    "navigation",
    "newsletter",
    "notification",
    "outbrain",
    "pager",
    "pagination",
    "paywall",
    "popup",
    "print",
    "promo",
    "recommended",
    "recommendation",
    "recommendations",
    "related",
    "sidebar",
    "share",
    "sharing",
    "signup",
    "skip",
    "social",
    "sponsor",
    "sponsored",
    "subscribe",
    "subscription",
    "taboola",
    "tags",
    "teaser",
    "timestamp",
    "toolbar",
    "topbar",
    "trending",
    "widget",
    "read-more",
    "readmore",
    "see-also",
    "tooltip",
];

/// More letters than any piece of furniture has that is named as one.
const LONG: usize = 1500;

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

/// Whether an element's id or classes say that it is furniture, and it is not long.
pub(super) fn is_named_so(node: &NodeRef<'_>) -> bool {
    let name = node::name(node);
    if matches!(name.as_str(), "html" | "body" | "main" | "article" | "h1") {
        return false;
    }
    let names = [node.attr("class"), node.attr("id")];
    let named = names.iter().flatten().any(|names| words(names).any(|word| is_word(&word)));
    named && {
        let holds = |name| node.descendants_it().any(|inner| node::is(&inner, name));
        !holds("h1") && !holds("article") && node::weigh(node).0 < LONG
    }
}

/// What stands above advertisements, in small letters.
const LABELS: &[&str] = &[
    "ad",
    "advert",
    "advertisement",
    "advertising",
    "annonce",
    "anuncio",
    "anzeige",
    "iklan",
    "pub",
    "publicidad",
    "publicidade",
    "publicité",
    "pubblicità",
    "reclame",
    "reklam",
    "reklama",
    "sponsored",
    "werbung",
    "реклама",
    "إعلان",
    "إعلانات",
    "اعلان",
    "פרסומת",
    "广告",
    "廣告",
    "広告",
    "광고",
];

/// Whether an element holds nothing but the label of an advertisement, or a notice of copyright.
pub(super) fn is_label(node: &NodeRef<'_>) -> bool {
    if !matches!(&*node::name(node), "p" | "div" | "span" | "small" | "center" | "font") {
        return false;
    }
    let words = node::words(node);
    let words = words.trim_matches(|c: char| !c.is_alphanumeric() && c != '©').to_lowercase();
    LABELS.contains(&words.as_str())
        || (words.starts_with('©') && words.split_whitespace().count() <= 12)
}

fn is_word(word: &str) -> bool {
    WORDS.contains(&word)
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
