//! A short notation of blocks, for tests.

use depeche::markup::document::{Block, Span};
use depeche::markup::skeleton::Alignment;

/// A block on one line.
pub(super) fn show(block: &Block) -> String {
    let all = |blocks: &[Block]| blocks.iter().map(show).collect::<Vec<_>>().join(" / ");
    match block {
        Block::Heading { level, content } => format!("h{level} {}", spans(content)),
        Block::Paragraph(content) => spans(content),
        Block::Quote(blocks) => format!("> {}", all(blocks)),
        Block::List { start, tight, items } => {
            let items = items.iter().map(|item| all(item)).collect::<Vec<_>>().join("; ");
            let kind = start.map_or("ul".to_owned(), |start| format!("ol{start}"));
            format!("{kind}{} [{items}]", if *tight { "" } else { " loose" })
        }
        Block::Table { alignments, header, rows } => {
            let row = |row: &Vec<Vec<Span>>| {
                let cells = row.iter().map(|cell| spans(cell)).collect::<Vec<_>>();
                format!("| {} |", cells.join(" | "))
            };
            let rows = std::iter::once(header).chain(rows).map(row).collect::<String>();
            let sides = alignments.iter().map(|side| match side {
                Alignment::None => '-',
                Alignment::Left => 'l',
                Alignment::Center => 'c',
                Alignment::Right => 'r',
            });
            format!("{rows} {}", sides.collect::<String>())
        }
        Block::Code { info, text } => format!("```{info} {}", text.replace('\n', "⏎")),
        Block::Rule => "---".to_owned(),
        Block::Notice(never) => match *never {},
    }
}

fn spans(content: &[Span]) -> String {
    let span = |span: &Span| match span {
        Span::Text(text) => text.clone(),
        Span::Emphasis(content) => format!("*{}*", spans(content)),
        Span::Strong(content) => format!("**{}**", spans(content)),
        Span::Code(code) => format!("`{code}`"),
        Span::Link { url, content, .. } => format!("[{}]({url})", spans(content)),
        Span::Image { url, alt, title } => {
            let title = title.as_ref().map(|title| format!(" \"{title}\"")).unwrap_or_default();
            format!("![{alt}]({url}{title})")
        }
        Span::Break => "⏎".to_owned(),
        Span::Leaf(never) => match *never {},
    };
    content.iter().map(span).collect()
}
