//! An edition as a document: the way back.

use depeche::edition::{self, Edition};
use depeche::markup::Inline;
use depeche::markup::document::{Block, Span, plain_text, tidy};

/// What an edition shows, as a tidied document. Notices are no part of it.
///
/// The edition in the source language of a story that was imported is the article.
pub fn document(edition: &Edition) -> Vec<Block> {
    tidy(blocks(edition.blocks()))
}

fn blocks(list: &[edition::Block]) -> Vec<Block> {
    let mut out = Vec::new();
    for block in list {
        match block {
            edition::Block::Heading { level, content } => {
                out.push(Block::Heading { level: *level, content: joined(content) });
            }
            edition::Block::Paragraph { content } => {
                out.extend(paragraphs(content).into_iter().map(Block::Paragraph));
            }
            edition::Block::List { start, tight, items } => out.push(Block::List {
                start: *start,
                tight: *tight,
                items: items.iter().map(|item| blocks(item)).collect(),
            }),
            edition::Block::Quote(quoted) => out.push(Block::Quote(blocks(quoted))),
            edition::Block::Table { alignments, header, rows } => out.push(Block::Table {
                alignments: alignments.clone(),
                header: header.iter().map(|cell| joined(cell)).collect(),
                rows: rows
                    .iter()
                    .map(|row| row.iter().map(|cell| joined(cell)).collect())
                    .collect(),
            }),
            edition::Block::Code { info, text } => {
                out.push(Block::Code { info: info.clone(), text: text.clone() });
            }
            edition::Block::Rule => out.push(Block::Rule),
            _ => {}
        }
    }
    out
}

/// The paragraphs of what a block shows: several where its one message has several.
pub(super) fn paragraphs(content: &[edition::Span]) -> Vec<Vec<Span>> {
    match content {
        [edition::Span::Segment(segment)] => segment_paragraphs(segment),
        content => vec![spans(content)],
    }
}

/// What a block shows as one paragraph.
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
            edition::Span::Segment(segment) => {
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
            _ => continue,
        });
    }
    out
}

/// The inline content of an edition's leaves, in the order of the skeleton's.
pub(super) fn edition_leaves(list: &[edition::Block]) -> Vec<&[edition::Span]> {
    let mut found: Vec<&[edition::Span]> = Vec::new();
    for block in list {
        match block {
            edition::Block::Heading { content, .. } | edition::Block::Paragraph { content } => {
                found.push(content);
            }
            edition::Block::List { items, .. } => {
                items.iter().for_each(|item| found.extend(edition_leaves(item)));
            }
            edition::Block::Quote(quoted) => found.extend(edition_leaves(quoted)),
            edition::Block::Table { header, rows, .. } => {
                found.extend(header.iter().chain(rows.iter().flatten()).map(Vec::as_slice));
            }
            _ => {}
        }
    }
    found
}
