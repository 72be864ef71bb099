//! Headings in plain text: short lines that do not end a sentence, above longer ones.

use super::super::wording::{columns, ends_sentence, starts_small};
use super::{TextBlock, paragraph};
use depeche::markup::document::{Block, Span};

/// The longest headline, in columns.
const HEADLINE: usize = 200;

/// The longest heading within an article, in columns.
const HEADING: usize = 100;

/// The author, the place and the date are among this many blocks at the start.
const OPENING: usize = 4;

/// Paragraphs, and the headings among them.
pub(super) fn recognize(items: Vec<TextBlock>) -> Vec<Block> {
    let headline = headline(&items);
    let headings = (0..items.len()).map(|at| match headline {
        Some(headline) if at <= headline => at == headline,
        _ => is_heading(&items, at, headline),
    });
    let headings = headings.collect::<Vec<_>>();
    let blocks =
        items.into_iter().zip(headings).enumerate().map(|(at, (item, heading))| match item {
            TextBlock::Block(block) => block,
            TextBlock::Text(text) if heading => {
                let level = if Some(at) == headline { 1 } else { 2 };
                Block::Heading { level, content: vec![Span::Text(text)] }
            }
            TextBlock::Text(text) => paragraph(text),
        });
    blocks.collect()
}

/// The index of the headline: the first block, or the second where the first is a slug.
fn headline(items: &[TextBlock]) -> Option<usize> {
    let at = usize::from(matches!(items.first(), Some(TextBlock::Text(text)) if is_slug(text)));
    let Some(TextBlock::Text(text)) = items.get(at) else { return None };
    let asks = text.trim_end_matches(['»', '”', '"', ' ', '\u{a0}', '\u{202f}']);
    let asks = asks.ends_with(['?', '!', '？', '！', '؟']) && !text.contains(". ");
    let short = columns(text) <= HEADLINE;
    let ends = ends_sentence(text) && !asks;
    let followed = items.iter().skip(at + 1).take(3).any(|item| match item {
        TextBlock::Text(next) => columns(next) > columns(text),
        TextBlock::Block(_) => false,
    });
    (short && !ends && followed && !is_furniture(text) && !is_dateline(text)).then_some(at)
}

/// Whether the block is a heading within the article.
fn is_heading(items: &[TextBlock], at: usize, headline: Option<usize>) -> bool {
    let Some(TextBlock::Text(text)) = items.get(at) else { return false };
    if !may_be_heading(text) {
        return false;
    }
    let opening = headline.map_or(0, |headline| headline + 1);
    if at < opening + OPENING && (is_dateline(text) || is_byline(text)) {
        return false;
    }
    // Right below the headline stands the author, or a summary.
    if headline.is_some_and(|headline| at == headline + 1) {
        return false;
    }
    let alone = !matches!(at.checked_sub(1).and_then(|before| items.get(before)),
        Some(TextBlock::Text(before)) if headline != at.checked_sub(1) && may_be_heading(before));
    let followed = match items.get(at + 1) {
        Some(TextBlock::Text(next)) => !may_be_heading(next) && columns(next) > columns(text),
        Some(TextBlock::Block(Block::Rule)) | None => false,
        Some(TextBlock::Block(_)) => true,
    };
    alone && followed
}

/// Whether the text, on its own, may be a heading.
fn may_be_heading(text: &str) -> bool {
    let quoted = [('«', '»'), ('“', '”'), ('"', '"'), ('„', '“'), ('「', '」')];
    let quoted =
        quoted.iter().any(|(open, close)| text.starts_with(*open) && text.ends_with(*close));
    columns(text) <= HEADING
        && text.contains(char::is_alphabetic)
        && (!ends_sentence(text) || asks(text))
        && !starts_small(text)
        && !(quoted && text.split_whitespace().count() < 3)
        && !is_code(text)
        && !is_furniture(text)
}

/// Whether the text is written for machines: operators, addresses, words with figures in them.
fn is_code(text: &str) -> bool {
    let mixed = |word: &&str| {
        word.contains(|c: char| c.is_ascii_digit())
            && word.contains(|c: char| c.is_ascii_uppercase())
    };
    text.contains(['=', '{', '}', '<', '>', '\\', '|', '`'])
        || text.split_whitespace().filter(mixed).count() > 1
}

/// Whether the text is one short question, as many headings are.
fn asks(text: &str) -> bool {
    let words = text.split_whitespace().count();
    let marks = text.chars().filter(|c| matches!(c, '.' | '?' | '!' | '؟' | '？' | '…')).count();
    text.ends_with(['?', '؟', '？']) && marks == 1 && words <= 9 && columns(text) <= 60
}

/// Whether an agency writes such a line around an article: end marks, addresses, remarks in
/// brackets; or the line is speech.
fn is_furniture(text: &str) -> bool {
    let bracketed = [('(', ')'), ('[', ']'), ('（', '）'), ('<', '>')];
    let bracketed =
        bracketed.iter().any(|(open, close)| text.starts_with(*open) && text.ends_with(*close));
    bracketed
        || text.starts_with(['-', '–', '—', '―', '#', '/', '*'])
        || text.contains("://")
        || text.contains("www.")
        || text.contains('@')
        || text.ends_with(['#', '/'])
}

/// A slug, by which an agency finds its article: one word with hyphens or slashes, or in capitals.
fn is_slug(text: &str) -> bool {
    let one = !text.contains(char::is_whitespace) && text.is_ascii();
    one && (text.contains(['-', '/', '_']) || text.chars().all(|c| !c.is_ascii_lowercase()))
}

/// A place and a date before or above the text: `RABAT, 7 nov (MAP)`, `Glasgow, 7 novembre 2024`.
fn is_dateline(text: &str) -> bool {
    let numeric = text.chars().any(char::is_numeric);
    let place = text.split_once([',', '،', '、']).map(|(place, _)| place).unwrap_or_default();
    let place =
        (1..=3).contains(&place.split_whitespace().count()) && !place.contains(char::is_numeric);
    let year = text.split(|c: char| !c.is_numeric()).any(|run| run.chars().count() == 4);
    let agency = text.ends_with(')') && text.contains('(');
    let words = text.split_whitespace().count();
    numeric && words <= 8 && ((place && (year || agency)) || (agency && words <= 5))
        || (year && words <= 4 && text.starts_with(char::is_numeric))
}

/// The name of an author: `Par Mohamed Dkhissi`.
fn is_byline(text: &str) -> bool {
    const BY: &[&str] = &[
        "Par ", "PAR ", "By ", "BY ", "Por ", "POR ", "Von ", "VON ", "Di ", "Text: ", "بقلم",
        "كتب",
    ];
    let opens = BY.iter().any(|by| text.starts_with(by));
    opens && text.split_whitespace().count() <= 8 && !text.contains(char::is_numeric)
}
