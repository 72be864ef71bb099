//! Plain text, as news agencies deliver it.
//!
//! Text has no markup: `*` and `_` are characters. A paragraph is one line, or several lines that
//! were broken at a width ([`wrap`]); headings are short lines that do not end a sentence
//! ([`heading`]); lists and quotations are marked as in mail, and code has braces ([`code`]).

mod code;
mod heading;
mod line;
mod list;
mod marker;
mod table;
mod wrap;

#[cfg(test)]
mod tests;

use depeche::markup::document::{Block, Span};
use line::Line;
use wrap::Wrapping;

/// Quotations and lists nest at most this deeply; deeper ones are text.
const MAX_DEPTH: usize = 12;

/// A block of plain text.
#[derive(Debug)]
enum TextBlock {
    /// A paragraph, or a heading.
    Text(String),
    /// A list, a quotation, a table, a rule or code.
    Block(Block),
}

/// Reads the blocks of a text.
pub(super) fn read(text: &str) -> Vec<Block> {
    let mut lines = line::lines(text);
    table::mark(&mut lines);
    heading::recognize(items(&lines, Wrapping::of(&lines), 0))
}

/// The blocks of lines in a list or a quotation, which have no headings.
fn inner_blocks(lines: &[Line<'_>], wrapping: Wrapping, depth: usize) -> Vec<Block> {
    let block = |item| match item {
        TextBlock::Text(text) => paragraph(text),
        TextBlock::Block(block) => block,
    };
    items(lines, wrapping, depth).into_iter().map(block).collect()
}

fn paragraph(text: String) -> Block {
    Block::Paragraph(vec![Span::Text(text)])
}

fn items(lines: &[Line<'_>], wrapping: Wrapping, depth: usize) -> Vec<TextBlock> {
    let mut items = Vec::new();
    let mut rest = lines;
    // Lines that begin like items, and turned out not to be a list.
    let mut refused = 0;
    while let Some((first, after)) = rest.split_first() {
        let quoted = if depth < MAX_DEPTH { quotation(rest) } else { 0 };
        let found = (quoted == 0 && refused == 0 && depth < MAX_DEPTH)
            .then(|| list::find(rest, wrapping))
            .flatten();
        let code = code::find(rest);
        let used = if quoted > 0 {
            let mut inner = line::unquoted(rest.get(..quoted).unwrap_or_default());
            table::mark(&mut inner);
            items.push(TextBlock::Block(Block::Quote(inner_blocks(&inner, wrapping, depth + 1))));
            quoted
        } else if let Some(list) = found.as_ref().filter(|list| list.is_list()) {
            items.push(TextBlock::Block(list.block(wrapping, depth)));
            list.length
        } else if first.tabular {
            let length = 1 + after.iter().take_while(|line| line.tabular && !line.apart).count();
            let rows = rest.get(..length).unwrap_or_default();
            let table = table::read(rows).map(TextBlock::Block);
            items.push(table.unwrap_or_else(|| TextBlock::Text(wrap::join(rows))));
            length
        } else if code > 0 {
            items.push(TextBlock::Block(code::block(rest.get(..code).unwrap_or_default())));
            code
        } else if line::is_rule(first.text) {
            items.push(TextBlock::Block(Block::Rule));
            1
        } else {
            refused = refused.max(found.map_or(0, |list| list.length));
            let followers = after.iter().zip(rest);
            let joined = followers.take_while(|(line, before)| {
                let begins = line.begins_block() && !wrapping.runs_on(before, line);
                !begins && wrapping.joins(before, line)
            });
            let length = joined.count() + 1;
            items.push(TextBlock::Text(wrap::join(rest.get(..length).unwrap_or_default())));
            length
        };
        refused = refused.saturating_sub(used);
        rest = rest.get(used..).unwrap_or_default();
    }
    items
}

/// The number of lines at the start that are marked as a quotation.
fn quotation(lines: &[Line<'_>]) -> usize {
    let after = |(index, line): &(usize, &Line<'_>)| *index == 0 || !line.apart;
    let quoted = lines.iter().enumerate().take_while(|(_, line)| line.is_quoted());
    quoted.take_while(after).count()
}
