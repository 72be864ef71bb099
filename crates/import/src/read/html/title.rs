//! The headline of a page.

use dom_query::{Document, NodeRef};

use super::super::wording::words;
use super::node;
use depeche::markup::document::{Block, Span};

/// What separates the title of an article from the name of its site.
const SEPARATORS: &[&str] =
    &[" | ", " – ", " — ", " - ", " :: ", " · ", " • ", " » ", " « ", " / ", " ‹ ", " ~ "];

/// The titles that a page gives its article.
pub(super) struct Titles {
    /// The headings of the first level.
    headings: Vec<String>,
    /// The page's title.
    title: String,
    /// The title of the article, as metadata give it to sites that link to the page.
    shared: Option<String>,
    /// The name of the site.
    site: Option<String>,
}

impl Titles {
    pub(super) fn of(document: &Document) -> Self {
        let root = document.root();
        let mut titles =
            Self { headings: Vec::new(), title: String::new(), shared: None, site: None };
        for element in root.descendants_it() {
            match &*node::name(&element) {
                "h1" => titles.headings.push(node::words(&element)),
                "title" if titles.title.is_empty() => titles.title = node::words(&element),
                "meta" => titles.meta(&element),
                _ => {}
            }
        }
        titles.headings.retain(|heading| !heading.is_empty());
        titles
    }

    fn meta(&mut self, element: &NodeRef<'_>) {
        let name = element.attr("property").or_else(|| element.attr("name"));
        let content = || node::attribute(element, "content").filter(|content| !content.is_empty());
        match name.as_deref() {
            Some("og:title") => self.shared = self.shared.take().or_else(content),
            Some("og:site_name") => self.site = self.site.take().or_else(content),
            _ => {}
        }
    }

    /// The headline: a heading that the title names, else the title.
    fn headline(&self) -> Option<String> {
        let title = self.title_without_site();
        let named = self.headings.iter().find(|heading| {
            same(heading, &title) || (heading.len() > 8 && self.title.contains(heading.as_str()))
        });
        let only = || match self.headings.as_slice() {
            // A site's name is the heading of the first level on many pages.
            [only] if Some(only) != self.site.as_ref() && title.is_empty() => Some(only.clone()),
            _ => None,
        };
        let title = || Some(title.clone()).filter(|title| !title.is_empty());
        named.cloned().or_else(only).or_else(|| self.shared.clone()).or_else(title)
    }

    fn title_without_site(&self) -> String {
        let title = self.title.as_str();
        if let Some(site) = &self.site {
            for separator in SEPARATORS {
                let after = format!("{separator}{site}");
                let before = format!("{site}{separator}");
                if let Some(rest) = title.strip_suffix(&after).or(title.strip_prefix(&before)) {
                    return rest.trim().to_owned();
                }
            }
        }
        let last = SEPARATORS.iter().filter_map(|separator| title.rsplit_once(separator));
        let last = last.min_by_key(|(_, name)| name.len());
        match last {
            // The name of a site is shorter than a title.
            Some((rest, name))
                if name.split_whitespace().count() <= 4 && name.len() < rest.len() =>
            {
                rest.trim().to_owned()
            }
            _ => title.trim().to_owned(),
        }
    }

    /// Makes the blocks begin with the headline.
    pub(super) fn head(&self, blocks: &mut Vec<Block>) {
        let is_first = |block: &Block| matches!(block, Block::Heading { level: 1, .. });
        if let Some(at) = blocks.iter().position(is_first) {
            // Lines above the headline (the name of a section, a date) do not belong to the
            // article.
            if at > 0 && at <= 2 && blocks.iter().take(at).all(is_short) {
                blocks.drain(..at);
            }
            return;
        }
        let Some(headline) = self.headline() else { return };
        let first = blocks.iter_mut().take(3).find_map(|block| match block {
            Block::Heading { level, content } if same(&words(content), &headline) => Some(level),
            _ => None,
        });
        match first {
            Some(level) => *level = 1,
            None => {
                let content = vec![Span::Text(headline)];
                blocks.splice(
                    ..0,
                    super::super::normalize(vec![Block::Heading { level: 1, content }]),
                );
            }
        }
    }
}

/// Whether a block is a line of a few words that does not end a sentence.
fn is_short(block: &Block) -> bool {
    match block {
        Block::Paragraph(content) => {
            let words = words(content);
            words.split_whitespace().count() <= 6 && !super::super::wording::ends_sentence(&words)
        }
        _ => false,
    }
}

/// Whether two titles have the same words.
fn same(one: &str, other: &str) -> bool {
    let letters = |text: &str| {
        let letters = text.chars().filter(|c| c.is_alphanumeric());
        letters.flat_map(char::to_lowercase).collect::<String>()
    };
    !one.is_empty() && letters(one) == letters(other)
}
