//! Web pages, and pieces of them.
//!
//! The page is parsed as browsers do ([`parse`]), elements that they do not show are removed
//! ([`visible`]), the article is found in the rest ([`content`]) and read as blocks ([`blocks`]).

mod blocks;
mod content;
mod furniture;
mod node;
mod parse;
mod published;
mod sheet;
mod table;
mod title;
mod url;
mod visible;
mod vocabulary;

#[cfg(test)]
mod tests;

use dom_query::Document;

use super::{ReadError, about, headline};
use depeche::markup::document::Block;
use depeche_fluent::diagnostic::{Diagnostic, RuleId};
use depeche_fluent::fact::Fact;
use depeche_fluent::locale::Locale;

/// The article of a page.
#[derive(Debug)]
pub(super) struct Page {
    pub(super) blocks: Vec<Block>,
    /// The language that the page states.
    pub(super) language: Option<Locale>,
    /// When the page says that it was published.
    pub(super) published: Option<Fact>,
}

/// Reads the article of a page.
pub(super) fn read(
    name: &str,
    text: &str,
    diagnostics: &mut Vec<Diagnostic>,
) -> Result<Page, ReadError> {
    let document = parse::parse(name, text, diagnostics)?;
    let language = language(&document);
    let published = published::published(&document);
    let base = url::Base::of(&document);
    visible::strip(&document);
    let titles = title::Titles::of(&document);
    let found = content::find(&document);
    if found.left_out > 0 {
        let total = found.kept + found.left_out;
        let said = about(RuleId::ImportPage, name).with("count", found.kept).with("total", total);
        diagnostics.push(said);
    }
    let mut reader = blocks::PageReader::new(name, base, found.dropped);
    let mut blocks = Vec::new();
    for root in &found.roots {
        blocks.extend(reader.read(*root));
    }
    diagnostics.append(&mut reader.diagnostics());
    let mut blocks = super::normalize(blocks);
    titles.head(&mut blocks);
    headline::settle(&mut blocks);
    Ok(Page { blocks, language, published })
}

/// The language of the root element, else of the body.
fn language(document: &Document) -> Option<Locale> {
    let root = document.root();
    let mut tagged = root.descendants_it().take(64).filter_map(|node| {
        let known = matches!(&*node::name(&node), "html" | "body" | "article" | "main");
        known.then(|| node.attr("lang").or_else(|| node.attr("xml:lang"))).flatten()
    });
    tagged.find_map(|tag| tag.trim().parse().ok())
}
