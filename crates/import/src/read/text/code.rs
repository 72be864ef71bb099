//! Code in plain text: lines between braces, indented within them.

use super::line::Line;
use depeche::markup::document::Block;

/// The fewest lines that are code: one between the braces.
const FEWEST: usize = 3;

/// The number of lines of code at the start.
pub(super) fn find(lines: &[Line<'_>]) -> usize {
    let Some((first, after)) = lines.split_first() else { return 0 };
    let close = match first.text.chars().next_back() {
        Some('{') => '}',
        Some('[') => ']',
        _ => return 0,
    };
    let within = after.iter().take_while(|line| line.indent > first.indent && !line.apart);
    let length = within.count() + 2;
    let ends = lines.get(length - 1).is_some_and(|line| {
        line.indent == first.indent && !line.apart && line.text.starts_with(close)
    });
    if ends && length >= FEWEST { length } else { 0 }
}

/// The lines as code, with their relative indentation.
pub(super) fn block(lines: &[Line<'_>]) -> Block {
    let least = lines.iter().map(|line| line.indent).min().unwrap_or_default();
    let lines = lines.iter().map(|line| {
        let indent = " ".repeat(line.indent - least);
        format!("{indent}{}\n", line.text)
    });
    Block::Code { info: String::new(), text: lines.collect() }
}
