//! Tables in plain text: columns separated by spaces or tabs.

use super::{Line, marker};
use depeche::markup::document::{Block, Span};
use depeche::markup::skeleton::Alignment;

/// At least this many lines are needed to show that spaces separate columns.
const ROWS: usize = 3;

/// Marks the lines that are rows of tables.
pub(super) fn mark(lines: &mut [Line<'_>]) {
    let mut at = 0;
    while let Some(first) = lines.get(at) {
        if !has_gap(first) {
            at += 1;
            continue;
        }
        let rest = lines.get(at + 1..).unwrap_or_default();
        let length = 1 + rest.iter().take_while(|line| !line.apart && has_gap(line)).count();
        let run = lines.get(at..at + length).unwrap_or_default();
        if cells(run).is_some() {
            lines.iter_mut().skip(at).take(length).for_each(|line| line.tabular = true);
        }
        at += length;
    }
}

/// Whether a line has a tab or two consecutive spaces within it, and is not another block.
fn has_gap(line: &Line<'_>) -> bool {
    let gap = line.text.contains('\t') || line.text.contains("  ");
    gap && marker::find(line.text).is_none() && !line.is_quoted()
}

/// The table of these rows.
pub(super) fn read(rows: &[Line<'_>]) -> Option<Block> {
    let rows = cells(rows)?;
    let mut rows = rows
        .into_iter()
        .map(|row| row.into_iter().map(|cell| vec![Span::Text(cell)]).collect::<Vec<_>>());
    let header = rows.next()?;
    let alignments = vec![Alignment::None; header.len()];
    Some(Block::Table { alignments, header, rows: rows.collect() })
}

/// The cells of each row; `None` if the lines are not rows of a table.
fn cells(rows: &[Line<'_>]) -> Option<Vec<Vec<String>>> {
    tabbed(rows).or_else(|| aligned(rows))
}

/// Cells separated by tabs, equally many in each row.
fn tabbed(rows: &[Line<'_>]) -> Option<Vec<Vec<String>>> {
    let split = |row: &Line<'_>| row.text.split('\t').map(|cell| cell.trim().to_owned()).collect();
    let cells = rows.iter().map(split).collect::<Vec<Vec<_>>>();
    let columns = cells.first()?.len();
    let even = columns > 1 && cells.len() > 1 && cells.iter().all(|row| row.len() == columns);
    even.then_some(cells)
}

/// Cells that begin at the same columns, with at least two spaces before each.
fn aligned(rows: &[Line<'_>]) -> Option<Vec<Vec<String>>> {
    let grid = rows.iter().map(|row| {
        let indent = std::iter::repeat_n(' ', row.indent);
        indent.chain(row.text.chars()).collect::<Vec<_>>()
    });
    let grid = grid.collect::<Vec<_>>();
    let starts = starts(&grid)?;
    let cells = grid.iter().map(|row| {
        let ends = starts.iter().skip(1).copied().chain([usize::MAX]);
        let cell = |(start, end): (&usize, usize)| {
            row.get(*start..end.min(row.len())).unwrap_or_default().iter().collect::<String>()
        };
        starts.iter().zip(ends).map(|pair| cell(pair).trim().to_owned()).collect::<Vec<_>>()
    });
    let cells = cells.collect::<Vec<Vec<String>>>();
    let shown = |row: &Vec<String>| row.iter().filter(|cell| !cell.is_empty()).count();
    let filled = cells.iter().all(|row| shown(row) >= 2);
    (starts.len() > 1 && rows.len() >= ROWS && filled).then_some(cells)
}

/// The columns where cells start: after at least two columns that are blank in every row.
fn starts(grid: &[Vec<char>]) -> Option<Vec<usize>> {
    let width = grid.iter().map(Vec::len).max()?;
    let mut used = vec![false; width];
    for row in grid {
        let shown = used.iter_mut().zip(row).filter(|(_, c)| **c != ' ');
        shown.for_each(|(used, _)| *used = true);
    }
    let mut starts = Vec::new();
    let mut gap = usize::MAX;
    for (column, used) in used.into_iter().enumerate() {
        if !used {
            gap = gap.saturating_add(1);
            continue;
        }
        if gap >= 2 {
            starts.push(column);
        }
        gap = 0;
    }
    Some(starts)
}
