//! From an edition back to a document.

use depeche::edition::{self, Edition};
use depeche::markup::Inline;
use depeche::markup::document::{Block, Span, plain_text, tidy};
use depeche::markup::tree;

/// The content of an edition as a tidied document, without its notices.
///
/// Of an imported story, the edition in the source language gives the article back.
pub fn document(edition: &Edition) -> Vec<Block> {
    let blocks = tree::map(edition.blocks(), &mut |leaf| {
        if leaf.place.is_paragraph() { paragraphs(leaf.spans) } else { vec![joined(leaf.spans)] }
    });
    tidy(blocks)
}

/// The paragraphs of a block: several where its only message has several.
pub(super) fn paragraphs(content: &[edition::Span]) -> Vec<Vec<Span>> {
    match content {
        [edition::Span::Leaf(segment)] => segment_paragraphs(segment),
        content => vec![spans(content)],
    }
}

/// The content of a block as one paragraph.
pub(super) fn joined(content: &[edition::Span]) -> Vec<Span> {
    paragraphs(content).join(&Span::Text(" ".to_owned()))
}

fn segment_paragraphs(segment: &edition::Segment) -> Vec<Vec<Span>> {
    let values = segment.values().map(|part| part.text.replace('\n', " ")).collect::<Vec<_>>();
    segment.paragraphs.iter().map(|paragraph| inlines(paragraph, &values)).collect()
}

fn inlines(content: &[Inline], values: &[String]) -> Vec<Span> {
    let mut out = Vec::new();
    for inline in content {
        out.push(match inline {
            Inline::Text(text) => Span::Text(text.clone()),
            Inline::Value(index) => Span::Text(values.get(*index).cloned().unwrap_or_default()),
            Inline::Emphasis(inner) => Span::Emphasis(inlines(inner, values)),
            Inline::Strong(inner) => Span::Strong(inlines(inner, values)),
            Inline::Code(inner) => Span::Code(plain_text(&inlines(inner, values))),
            Inline::Link { url, title, content } => Span::Link {
                url: url.clone(),
                title: title.clone(),
                content: inlines(content, values),
            },
            Inline::Break => Span::Break,
            Inline::Element { content, .. } => {
                out.extend(inlines(content, values));
                continue;
            }
        });
    }
    out
}

fn spans(content: &[edition::Span]) -> Vec<Span> {
    let mut out = Vec::new();
    for span in content {
        out.push(match span {
            edition::Span::Leaf(segment) => {
                out.extend(segment_paragraphs(segment).join(&Span::Text(" ".to_owned())));
                continue;
            }
            edition::Span::Text(text) => Span::Text(text.clone()),
            edition::Span::Emphasis(inner) => Span::Emphasis(spans(inner)),
            edition::Span::Strong(inner) => Span::Strong(spans(inner)),
            edition::Span::Link { url, title, content } => {
                Span::Link { url: url.clone(), title: title.clone(), content: spans(content) }
            }
            edition::Span::Image { url, alt, title } => {
                let title = plain_text(&spans(title));
                Span::Image {
                    url: url.clone(),
                    alt: plain_text(&spans(alt)),
                    title: Some(title).filter(|title| !title.is_empty()),
                }
            }
            edition::Span::Code(text) => Span::Code(text.clone()),
            edition::Span::Break => Span::Break,
        });
    }
    out
}
