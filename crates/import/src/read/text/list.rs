//! Lists in plain text.

use super::super::wording::{ends_sentence, starts_small};
use super::line::Line;
use super::marker::{self, Marker};
use super::wrap::Wrapping;
use super::{MAX_DEPTH, inner_blocks};
use depeche::markup::document::Block;

/// A run of lines that may be a list.
#[derive(Debug)]
pub(super) struct List<'t> {
    marker: Marker,
    items: Vec<Vec<Line<'t>>>,
    tight: bool,
    /// The number of its lines.
    pub(super) length: usize,
}

/// The run of items that begins with the first line.
pub(super) fn find<'t>(lines: &[Line<'t>], wrapping: Wrapping) -> Option<List<'t>> {
    let first = lines.first()?;
    let (marker, _) = marker::find(first.text)?;
    let mut list = List { marker, items: Vec::new(), tight: true, length: 0 };
    let mut last = marker;
    for line in lines {
        if line.tabular || line.is_quoted() {
            break;
        }
        let found = marker::find(line.text);
        let deeper = line.indent > first.indent + 1;
        match (found, list.items.last_mut()) {
            (Some((_, text)), None) => list.items.push(vec![after_mark(line, text)]),
            (Some((own, text)), Some(_)) if !deeper && own.follows(last) => {
                last = own;
                list.tight &= !line.apart;
                list.items.push(vec![after_mark(line, text)]);
            }
            (Some(_), Some(item)) if deeper => item.push(*line),
            (None, Some(item)) if deeper || wrapping.continues(item.last(), line) => {
                list.tight &= !line.apart;
                item.push(*line);
            }
            _ => break,
        }
        list.length += 1;
    }
    Some(list)
}

/// The line without its mark, indented by its width.
fn after_mark<'t>(line: &Line<'t>, text: &'t str) -> Line<'t> {
    let mark = line.text.len() - text.len();
    Line { text, indent: line.indent + mark, ..*line }
}

impl List<'_> {
    /// Whether the run is a list, rather than speech, a date or a signature.
    pub(super) fn is_list(&self) -> bool {
        let texts = || self.items.iter().filter_map(|item| item.last()).map(|line| line.text);
        let firsts = || self.items.iter().filter_map(|item| item.first()).map(|line| line.text);
        let exclaims = |text: &str| {
            text.trim_end_matches(['»', '”', '"', ' ', '\u{a0}', '\u{202f}'])
                .ends_with(['!', '?', '…', '؟'])
        };
        match self.marker {
            Marker::Bullet(_) => true,
            Marker::Typed('-') => {
                self.items.len() > 1
                    && (texts().any(|text| text.ends_with(';')) || !texts().any(exclaims))
            }
            // Lists in articles are not lettered, and a text may mention its point b).
            Marker::Number(_, style) => self.items.len() > 1 && !style.letter,
            Marker::Typed(_) => self.items.len() > 1,
            Marker::Dash(_) => {
                let separated = |text: &str| text.ends_with([';', ',', '؛', '،']);
                let ended = texts().filter(|text| ends_sentence(text) && !separated(text)).count();
                // The last item of a list ends the sentence that the list makes.
                self.items.len() > 1
                    && (ended <= 1 || firsts().all(starts_small))
                    && !texts().any(exclaims)
            }
        }
    }

    /// The list as a block.
    pub(super) fn block(&self, wrapping: Wrapping, depth: usize) -> Block {
        let depth = (depth + 1).min(MAX_DEPTH);
        let start = match self.marker {
            Marker::Number(number, _) => Some(number),
            _ => None,
        };
        let items = self.items.iter().map(|item| inner_blocks(item, wrapping, depth)).collect();
        Block::List { start, tight: self.tight, items }
    }
}
