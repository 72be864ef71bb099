//! When a page says its article was published.

use dom_query::{Document, NodeRef};
use jiff::fmt::temporal::Pieces;
use serde_json::Value;

use super::node;
use depeche_fluent::fact::{DateTime, Fact};

/// The date, or the date-time, in the metadata of the page: Open Graph, else schema.org in JSON-LD
/// or microdata, if all articles there have the same.
pub(super) fn published(document: &Document) -> Option<Fact> {
    let root = document.root();
    let (mut open_graph, mut schema) = (None, Vec::new());
    for element in root.descendants_it().filter(NodeRef::is_element) {
        match node::name(&element).as_str() {
            "meta" if is_published_time(&element) => {
                open_graph = open_graph.or_else(|| read(&node::attribute(&element, "content")?));
            }
            "script" if is_linked_data(&element) => {
                if let Ok(data) = serde_json::from_str(&element.text()) {
                    articles(&data, &mut schema);
                }
            }
            _ => schema.extend(microdata(&element).and_then(|stated| read(&stated))),
        }
    }
    let mut stated = schema.into_iter();
    let only = || stated.next().filter(|first| stated.all(|other| other == *first));
    open_graph.or_else(only)
}

/// A date, or a date-time with its offset. Of a time without an offset, only the date is known.
fn read(stated: &str) -> Option<Fact> {
    let pieces = Pieces::parse(stated.trim()).ok()?;
    // The years that front matter can have.
    let date = Some(pieces.date()).filter(|date| (1..=9999).contains(&date.year()))?;
    Some(match pieces.time().zip(pieces.to_numeric_offset()) {
        Some((time, offset)) => Fact::DateTime(DateTime { local: date.to_datetime(time), offset }),
        None => Fact::Date(date),
    })
}

fn is_published_time(element: &NodeRef<'_>) -> bool {
    let name = element.attr("property").or_else(|| element.attr("name"));
    name.is_some_and(|name| &*name == "article:published_time")
}

fn is_linked_data(element: &NodeRef<'_>) -> bool {
    node::attribute(element, "type").is_some_and(|kind| kind == "application/ld+json")
}

fn microdata(element: &NodeRef<'_>) -> Option<String> {
    let properties = element.attr("itemprop")?;
    if !properties.split_whitespace().any(|property| property == "datePublished") {
        return None;
    }
    node::attribute(element, "datetime").or_else(|| node::attribute(element, "content"))
}

/// The dates of the articles in linked data, on its top level or in its graph.
fn articles(data: &Value, found: &mut Vec<Fact>) {
    match data {
        Value::Array(items) => items.iter().for_each(|item| articles(item, found)),
        Value::Object(thing) => {
            if thing.get("@type").is_some_and(is_article) {
                let stated = thing.get("datePublished").and_then(Value::as_str);
                found.extend(stated.and_then(read));
            }
            if let Some(Value::Array(graph)) = thing.get("@graph") {
                graph.iter().for_each(|item| articles(item, found));
            }
        }
        _ => {}
    }
}

fn is_article(kind: &Value) -> bool {
    match kind {
        Value::String(kind) => {
            kind.ends_with("Article") || kind == "BlogPosting" || kind == "Report"
        }
        Value::Array(kinds) => kinds.iter().any(is_article),
        _ => false,
    }
}
