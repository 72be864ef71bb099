//! Lists: paragraphs with the identifier of a list and a level.

use std::collections::HashMap;

use super::numbering::Level;
use depeche::markup::document::{Block, Span};

/// A paragraph of a list.
#[derive(Debug)]
pub(super) struct ListParagraph {
    pub(super) list: u32,
    pub(super) level: u8,
    /// Its number, in an ordered list.
    pub(super) number: Option<u64>,
    pub(super) content: Vec<Span>,
}

/// The last number of each level of each list.
#[derive(Debug, Default)]
pub(super) struct Counters(HashMap<(u32, u8), u64>);

impl Counters {
    /// The number of the next item, which continues an interrupted list.
    pub(super) fn next(&mut self, list: u32, level: u8, kind: Level) -> Option<u64> {
        // Deeper levels begin anew below each item.
        for deeper in level.saturating_add(1)..=8 {
            self.0.remove(&(list, deeper));
        }
        let number = match self.0.get(&(list, level)) {
            Some(number) => number.saturating_add(1),
            None => kind.start,
        };
        self.0.insert((list, level), number);
        kind.ordered.then_some(number)
    }
}

/// A list that is being built.
struct Open {
    level: u8,
    list: u32,
    start: Option<u64>,
    items: Vec<Vec<Block>>,
}

impl Open {
    fn close(self) -> Block {
        Block::List { start: self.start, tight: true, items: self.items }
    }
}

/// The lists that consecutive paragraphs make.
pub(super) fn blocks(entries: Vec<ListParagraph>) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut open: Vec<Open> = Vec::new();
    for entry in entries {
        while let Some(last) = open.last() {
            let another = last.level == entry.level
                && (last.start.is_some() != entry.number.is_some()
                    || (last.list != entry.list && entry.number.is_some()));
            // A level above that of the first paragraph counts as its level.
            let over = last.level > entry.level && open.len() > 1;
            if !another && !over {
                break;
            }
            close(&mut open, &mut blocks);
        }
        let item = vec![Block::Paragraph(entry.content)];
        match open.last_mut() {
            Some(last) if last.level >= entry.level => last.items.push(item),
            _ => open.push(Open {
                level: entry.level,
                list: entry.list,
                start: entry.number,
                items: vec![item],
            }),
        }
    }
    while !open.is_empty() {
        close(&mut open, &mut blocks);
    }
    blocks
}

/// Ends the innermost list, which belongs to the last item of the list around it.
fn close(open: &mut Vec<Open>, blocks: &mut Vec<Block>) {
    let Some(closed) = open.pop() else { return };
    let block = closed.close();
    match open.last_mut().and_then(|outer| outer.items.last_mut()) {
        Some(item) => item.push(block),
        None => blocks.push(block),
    }
}
