//! When a page says its article was published.

use dom_query::{Document, NodeRef};
use jiff::fmt::temporal::Pieces;

use super::node;
use crate::fact::{DateTime, Fact};

/// The date, or the moment, that the page's metadata give: Open Graph's, or schema.org's.
pub(super) fn published(document: &Document) -> Option<Fact> {
    let root = document.root();
    let stated = |wanted: fn(&NodeRef<'_>) -> Option<String>| {
        root.descendants_it().filter(NodeRef::is_element).find_map(|element| wanted(&element))
    };
    let stated = stated(open_graph).or_else(|| stated(schema))?;
    let pieces = Pieces::parse(stated.trim()).ok()?;
    // A time without its offset is some time of that day.
    let moment = pieces.time().zip(pieces.to_numeric_offset());
    Some(match moment {
        Some((time, offset)) => {
            Fact::DateTime(DateTime { local: pieces.date().to_datetime(time), offset })
        }
        None => Fact::Date(pieces.date()),
    })
}

fn open_graph(element: &NodeRef<'_>) -> Option<String> {
    let name = element.attr("property").or_else(|| element.attr("name"))?;
    let is_it = node::is(element, "meta") && &*name == "article:published_time";
    is_it.then(|| node::attribute(element, "content")).flatten()
}

fn schema(element: &NodeRef<'_>) -> Option<String> {
    let properties = element.attr("itemprop")?;
    if !properties.split_whitespace().any(|property| property == "datePublished") {
        return None;
    }
    node::attribute(element, "datetime").or_else(|| node::attribute(element, "content"))
}
