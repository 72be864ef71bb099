//! Articles on real pages: the test pages of Mozilla's Readability, in a crate that carries them.

use std::collections::HashMap;
use std::fs;
use std::path::Path;

use depeche::markup::document::{Block, Span, plain_text};
use depeche_import::read::{Format, ReadOptions, read};
use unicode_segmentation::UnicodeSegmentation as _;

/// Pages of fewer bytes were made up to try one thing.
const SMALL: usize = 4_000;

/// The words of the blocks, but for the headline, which Readability leaves out.
fn words_of_blocks(blocks: &[Block], words: &mut Vec<String>) {
    for block in blocks {
        match block {
            Block::Heading { level: 1, .. } | Block::Rule => {}
            Block::Heading { content, .. } | Block::Paragraph(content) => push(content, words),
            Block::List { items, .. } => items.iter().for_each(|own| words_of_blocks(own, words)),
            Block::Quote(inner) => words_of_blocks(inner, words),
            Block::Table { header, rows, .. } => {
                header.iter().chain(rows.iter().flatten()).for_each(|cell| push(cell, words));
            }
            Block::Code { text, .. } => push_text(text, words),
            Block::Notice(never) => match *never {},
        }
    }
}

/// A picture shows its caption.
fn push(content: &[Span], words: &mut Vec<String>) {
    for span in content {
        match span {
            Span::Image { title, .. } => push_text(title.as_deref().unwrap_or_default(), words),
            Span::Emphasis(inner) | Span::Strong(inner) | Span::Link { content: inner, .. } => {
                push(inner, words);
            }
            other => push_text(&plain_text(std::slice::from_ref(other)), words),
        }
    }
}

fn push_text(text: &str, words: &mut Vec<String>) {
    words.extend(text.unicode_words().map(str::to_lowercase));
}

/// The words of HTML without its tags.
fn words_of_html(html: &str) -> Vec<String> {
    let texts = html.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text));
    let text = texts.collect::<Vec<_>>().join(" ");
    let mut words = Vec::new();
    push_text(&html_escape::decode_html_entities(&text), &mut words);
    words
}

/// The harmonic mean of precision and recall.
fn likeness(found: &[String], expected: &[String]) -> f64 {
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for word in expected {
        *counts.entry(word).or_default() += 1;
    }
    let common = found.iter().filter(|word| {
        counts.get_mut(word.as_str()).is_some_and(|left| {
            let is_left = *left > 0;
            *left -= usize::from(is_left);
            is_left
        })
    });
    let count = |count: usize| u32::try_from(count).map_or(f64::MAX, f64::from);
    2.0 * count(common.count()) / count((found.len() + expected.len()).max(1))
}

fn measured(page: &Path) -> Option<f64> {
    let source = fs::read(page.join("source.html")).ok()?;
    let expected = fs::read_to_string(page.join("expected.html")).ok()?;
    if source.len() < SMALL || expected.to_lowercase().contains("lorem ipsum") {
        return None;
    }
    let options = ReadOptions::default().format(Format::Html);
    let article = read("source.html", &source, &options).expect("a page");
    let mut found = Vec::new();
    words_of_blocks(&article.blocks, &mut found);
    Some(likeness(&found, &words_of_html(&expected)))
}

#[test]
fn articles_are_found_on_real_pages() {
    let Some(folder) = crate::outside::pages() else { return };
    let pages = fs::read_dir(&folder).expect("the pages").map(|page| page.expect("a page").path());
    let mut measured = pages
        .filter_map(|page| Some((measured(&page)?, page.file_name()?.to_owned())))
        .collect::<Vec<_>>();
    measured.sort_by(|a, b| a.0.total_cmp(&b.0));
    let count = u32::try_from(measured.len()).expect("some pages");
    let mean = measured.iter().map(|(likeness, _)| likeness).sum::<f64>() / f64::from(count);
    for (likeness, page) in measured.iter().take(8) {
        println!("{likeness:.3} {}", page.display());
    }
    println!("{count} pages, mean {mean:.3}");
    assert!(count > 80, "{count} pages");
    assert!(mean > 0.97, "mean {mean:.3}");
    let wrong = measured.iter().filter(|(likeness, _)| *likeness < 0.8);
    assert!(wrong.count() <= 3, "{measured:?}");
}
