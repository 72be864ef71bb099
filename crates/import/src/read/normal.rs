//! The normal form of what readers return.

use depeche::markup::document::{Block, Span, tidy};

/// Blocks nest at most this deeply; deeper blocks are lifted. Skeletons allow 32.
const MAX_DEPTH: usize = 24;

/// Brings blocks into normal form: [tidied](tidy), without residue of word processors and pages
/// (soft hyphens, control characters, no-break spaces at the ends of paragraphs), with all rows of
/// a table equally wide, and nested at most 24 levels deep.
pub fn normalize(blocks: Vec<Block>) -> Vec<Block> {
    let mut cleaned = Vec::with_capacity(blocks.len());
    blocks.into_iter().for_each(|block| clean(block, 0, &mut cleaned));
    let mut tidied = tidy(cleaned);
    // A rule separates the blocks above from the blocks below it.
    tidied.dedup_by(|next, block| *next == Block::Rule && *block == Block::Rule);
    if tidied.first() == Some(&Block::Rule) {
        tidied.remove(0);
    }
    tidied
}

fn clean(block: Block, depth: usize, cleaned: &mut Vec<Block>) {
    let inner = |blocks: Vec<Block>| {
        let mut inner = Vec::with_capacity(blocks.len());
        blocks.into_iter().for_each(|block| clean(block, depth + 1, &mut inner));
        inner
    };
    cleaned.push(match block {
        Block::Heading { level, content } => Block::Heading { level, content: clean_line(content) },
        Block::Paragraph(content) => Block::Paragraph(clean_line(content)),
        Block::List { items, .. } if depth >= MAX_DEPTH => {
            return items.into_iter().flatten().for_each(|block| clean(block, depth, cleaned));
        }
        Block::Quote(blocks) if depth >= MAX_DEPTH => {
            return blocks.into_iter().for_each(|block| clean(block, depth, cleaned));
        }
        Block::List { start, tight, items } => {
            Block::List { start, tight, items: items.into_iter().map(inner).collect() }
        }
        Block::Quote(blocks) => Block::Quote(inner(blocks)),
        Block::Table { mut alignments, header, rows } => {
            let cells = |row: Vec<Vec<Span>>| row.into_iter().map(clean_line).collect::<Vec<_>>();
            let mut header = cells(header);
            let mut rows = rows.into_iter().map(cells).collect::<Vec<_>>();
            let used = |row: &Vec<Vec<Span>>| row.iter().rposition(|cell| !cell.is_empty());
            let widest = std::iter::once(&header).chain(&rows).filter_map(used).max();
            let width = widest.map_or(0, |last| last + 1);
            alignments.truncate(width);
            header.truncate(width);
            rows.iter_mut().for_each(|row| row.truncate(width));
            Block::Table { alignments, header, rows }
        }
        Block::Code { info, text } => {
            let text = text.replace("\r\n", "\n").replace('\r', "\n");
            let text = text.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t'));
            let text = text.collect::<String>();
            let text = text.trim_end_matches(is_space).trim_start_matches('\n');
            if text.is_empty() {
                return;
            }
            Block::Code { info, text: format!("{text}\n") }
        }
        Block::Rule => Block::Rule,
    });
}

/// The content of a block without characters that are not text.
fn clean_line(mut content: Vec<Span>) -> Vec<Span> {
    drop_characters(&mut content);
    trim_start(&mut content);
    trim_end(&mut content);
    content.retain(|span| !matches!(span, Span::Text(text) if text.is_empty()));
    content
}

fn drop_characters(content: &mut [Span]) {
    let clean = |text: &mut String| {
        if text.contains(is_dropped) {
            text.retain(|c| !is_dropped(c));
        }
    };
    for span in content {
        match span {
            Span::Text(text) | Span::Code(text) => clean(text),
            Span::Emphasis(content) | Span::Strong(content) => drop_characters(content),
            Span::Link { title, content, .. } => {
                title.iter_mut().for_each(clean);
                drop_characters(content);
            }
            Span::Image { alt, title, .. } => {
                clean(alt);
                title.iter_mut().for_each(clean);
            }
            Span::Break => {}
            Span::Leaf(never) => match *never {},
        }
    }
}

/// Removes white space of any width from the start; whether text is left.
fn trim_start(content: &mut [Span]) -> bool {
    content.iter_mut().any(|span| match span {
        Span::Text(text) => {
            let kept = text.trim_start_matches(is_edge).len();
            text.drain(..text.len() - kept);
            !text.is_empty()
        }
        Span::Emphasis(content) | Span::Strong(content) | Span::Link { content, .. } => {
            trim_start(content)
        }
        Span::Code(_) | Span::Image { .. } => true,
        Span::Break => false,
        Span::Leaf(never) => match *never {},
    })
}

/// Removes white space of any width from the end; whether text is left.
fn trim_end(content: &mut [Span]) -> bool {
    content.iter_mut().rev().any(|span| match span {
        Span::Text(text) => {
            text.truncate(text.trim_end_matches(is_edge).len());
            !text.is_empty()
        }
        Span::Emphasis(content) | Span::Strong(content) | Span::Link { content, .. } => {
            trim_end(content)
        }
        Span::Code(_) | Span::Image { .. } => true,
        Span::Break => false,
        Span::Leaf(never) => match *never {},
    })
}

/// White space that collapses to one space. No-break spaces and spaces of a given width are
/// characters of the text.
pub(super) fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t'..='\r' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// White space that is removed at the ends of a text.
fn is_edge(c: char) -> bool {
    is_space(c) || matches!(c, '\u{3000}' | '\u{a0}' | '\u{202f}')
}

/// Characters that are not shown: controls, soft hyphens, byte order marks.
fn is_dropped(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{feff}') || (c.is_control() && !is_space(c))
}

/// The text of a block as spans.
pub(super) fn flatten(block: Block, spans: &mut Vec<Span>) {
    match block {
        Block::Heading { content, .. } | Block::Paragraph(content) => spans.extend(content),
        Block::List { items, .. } => {
            items.into_iter().flatten().for_each(|block| {
                spans.push(Span::Break);
                flatten(block, spans);
            });
        }
        Block::Quote(blocks) => blocks.into_iter().for_each(|block| flatten(block, spans)),
        Block::Table { header, rows, .. } => {
            let cells = header.into_iter().chain(rows.into_iter().flatten());
            cells.for_each(|cell| {
                spans.push(Span::Break);
                spans.extend(cell);
            });
        }
        Block::Code { text, .. } => spans.push(Span::Code(text)),
        Block::Rule => {}
    }
}

/// Content without the strong emphasis that covers all of it: such emphasis is only a style.
pub(super) fn unless_all_strong(mut content: Vec<Span>) -> Vec<Span> {
    let blank = |span: &Span| matches!(span, Span::Text(text) if text.chars().all(is_edge));
    let shown = content.iter().filter(|span| !blank(span)).count();
    let strong = content.iter().filter(|span| matches!(span, Span::Strong(_))).count();
    if strong == 0 || strong < shown {
        return content;
    }
    let inner = content.drain(..).flat_map(|span| match span {
        Span::Strong(inner) => inner,
        other => vec![other],
    });
    inner.collect()
}

#[cfg(test)]
mod tests;
