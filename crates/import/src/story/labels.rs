//! Labels for the links of a story.

use super::article::{Slot, slots};
use super::slug::slug;
use depeche::markup::document::{Block, Span, plain_text};
use depeche::markup::tree::contents;
use depeche::markup::{Links, Target};

/// Adds a label to `links` for every address that messages link to, made from the words of the
/// link, else from the host. Existing labels stay.
pub(super) fn label_links(blocks: &[Block], links: &mut Links) {
    for leaf in contents(blocks) {
        for slot in slots(leaf.spans) {
            if let Slot::Run(spans) = slot {
                label_spans(&spans, links);
            }
        }
    }
}

/// Does the same for the inline content of one text.
pub(super) fn label_spans(spans: &[Span], links: &mut Links) {
    for span in spans {
        match span {
            // A link with a title is written out, because its title is translated.
            Span::Link { url, title: None, content } if links.label_of(url).is_none() => {
                let label = unique(&label(url, content), links);
                links.insert(&label, Target { url: url.clone(), title: None });
            }
            Span::Emphasis(content) | Span::Strong(content) => label_spans(content, links),
            _ => {}
        }
    }
}

fn label(url: &str, content: &[Span]) -> String {
    let words = plain_text(content);
    let is_address = words.contains("://") || words.starts_with("www.");
    let of_words = slug(&words).filter(|_| !is_address);
    of_words.or_else(|| host(url)).unwrap_or_else(|| "link".to_owned())
}

/// The host of an address, without `www`.
fn host(url: &str) -> Option<String> {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let rest = rest.strip_prefix("mailto:").or(rest.strip_prefix("tel:")).unwrap_or(rest);
    let host = rest.split(['/', '?', '#']).find(|part| !part.is_empty())?;
    let host = host.strip_prefix("www.").unwrap_or(host);
    slug(&host.replace(['.', '@', ':', '_'], " "))
}

fn unique(label: &str, links: &Links) -> String {
    let mut labels = (1_usize..).map(|number| match number {
        1 => label.to_owned(),
        number => format!("{label}-{number}"),
    });
    labels.find(|label| links.get(label).is_none()).unwrap_or_else(|| label.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_come_from_words_then_hosts() {
        let link = |words: &str, url: &str| Span::Link {
            url: url.into(),
            title: None,
            content: vec![Span::Text(words.into())],
        };
        let mut links = Links::default();
        let blocks = [Block::Paragraph(vec![
            link("le rapport", "https://a.org/1"),
            link("un rapport", "https://a.org/2"),
            link("Le rapport", "https://a.org/1"),
            link("التقرير", "https://www.interpol.int/fr"),
            link("https://b.org", "https://b.org"),
        ])];
        label_links(&blocks, &mut links);
        let found = links.iter().map(|(label, target)| format!("{label} {}", target.url));
        assert_eq!(
            found.collect::<Vec<_>>(),
            [
                "b-org https://b.org",
                "interpol-int https://www.interpol.int/fr",
                "rapport https://a.org/1",
                "rapport-2 https://a.org/2",
            ]
        );
    }
}
