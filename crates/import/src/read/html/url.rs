//! The addresses that links lead to.

use dom_query::Document;
use iri_string::types::{IriAbsoluteString, IriReferenceStr, IriStr};

use super::node;
use depeche::markup::is_allowed_url;

/// The address that relative links of a page are resolved against: its `<base>`, if it has one.
pub(super) struct Base(Option<IriAbsoluteString>);

/// Where a link leads.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum LinkTarget {
    /// To an address that an article may link to.
    Url(String),
    /// To the page itself, or nowhere.
    Nowhere,
    /// To an address that an article may not link to.
    Refused(String),
}

impl Base {
    pub(super) fn of(document: &Document) -> Self {
        let root = document.root();
        let mut bases = root.descendants_it().filter(|node| node::is(node, "base"));
        let href = bases.find_map(|base| node::attribute(&base, "href"));
        let absolute = |href: String| {
            let iri = IriStr::new(&href).ok()?.to_absolute().to_owned();
            matches!(iri.scheme_str(), "http" | "https").then_some(iri)
        };
        Self(href.and_then(absolute))
    }

    /// The target of an address, as written or resolved.
    pub(super) fn destination(&self, written: &str) -> LinkTarget {
        // Browsers ignore line ends in addresses, and write spaces as they must be.
        let mut url = written.replace(['\n', '\r', '\t'], "").trim().replace(' ', "%20");
        if url.is_empty() || url == "#" {
            return LinkTarget::Nowhere;
        }
        if let Some(base) = &self.0
            && let Ok(reference) = IriReferenceStr::new(&url)
        {
            url = reference.resolve_against(base).to_string();
        } else if url.starts_with("//") {
            url.insert_str(0, "https:");
        }
        // A fragment of the page itself: its anchors are not imported.
        if url.starts_with('#') || !is_allowed_url(&url) {
            return LinkTarget::Refused(written.to_owned());
        }
        LinkTarget::Url(url)
    }
}
