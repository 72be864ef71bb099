//! Tables of a page, and tables that only lay it out.

use dom_query::NodeRef;

use super::blocks::{MAX_SPAN, Reader};
use super::node;
use depeche::markup::document::{Block, Span};
use depeche::markup::skeleton::Alignment;

type Row = Vec<Vec<Span>>;

/// Reads a table; false when it is none, but a way to lay out a page.
pub(super) fn read(reader: &mut Reader<'_>, table: &NodeRef<'_>) -> bool {
    let rows = rows(reader, table);
    if is_layout(table, &rows) {
        return false;
    }
    if let Some(caption) = table.children_it(false).find(|child| node::is(child, "caption")) {
        let content = reader.spans(&caption);
        reader.add(Block::Paragraph(content));
    }
    let first = rows.iter().find(|row| row.iter().any(|cell| node::is(cell, "td")));
    let first = first.or_else(|| rows.first()).map(Vec::as_slice).unwrap_or_default();
    let alignments = first.iter().map(alignment).collect();
    let mut filled = Vec::new();
    // How many more rows a cell above takes in each column.
    let mut taken: Vec<usize> = Vec::new();
    for row in &rows {
        filled.push(fill(reader, row, &mut taken));
    }
    let mut filled = filled.into_iter();
    let header = filled.next().unwrap_or_default();
    let header = header.into_iter().map(super::super::unless_all_strong).collect();
    reader.add(Block::Table { alignments, header, rows: filled.collect() });
    true
}

/// A row of cells, with an empty one for each that another reaches into.
fn fill(reader: &mut Reader<'_>, row: &[NodeRef<'_>], taken: &mut Vec<usize>) -> Row {
    let mut cells: Row = Vec::new();
    let skip = |cells: &mut Row, taken: &mut Vec<usize>| {
        while let Some(rows) = taken.get_mut(cells.len()).filter(|rows| **rows > 0) {
            *rows -= 1;
            cells.push(Vec::new());
        }
    };
    for cell in row {
        skip(&mut cells, taken);
        let (columns, rows) = (span(cell, "colspan"), span(cell, "rowspan"));
        for column in 0..columns {
            let at = cells.len();
            if taken.len() <= at {
                taken.resize(at + 1, 0);
            }
            if let Some(below) = taken.get_mut(at) {
                *below = rows - 1;
            }
            cells.push(if column == 0 { reader.spans(cell) } else { Vec::new() });
        }
    }
    skip(&mut cells, taken);
    cells
}

fn span(cell: &NodeRef<'_>, name: &str) -> usize {
    let span = node::attribute(cell, name).and_then(|span| span.parse().ok()).unwrap_or(1);
    span.clamp(1, MAX_SPAN)
}

/// The cells of each row that is the table's own.
fn rows<'d>(reader: &Reader<'_>, table: &NodeRef<'d>) -> Vec<Vec<NodeRef<'d>>> {
    let sections = table.children_it(false).flat_map(|child| match &*node::name(&child) {
        "thead" | "tbody" | "tfoot" => child.children(),
        "tr" => vec![child],
        _ => Vec::new(),
    });
    let rows = sections.filter(|row| node::is(row, "tr") && !reader.is_dropped(row)).map(|row| {
        let cells = row.children_it(false);
        cells.filter(|cell| node::is(cell, "td") || node::is(cell, "th")).collect::<Vec<_>>()
    });
    rows.filter(|row| !row.is_empty()).collect()
}

/// Whether the cells are boxes of a page rather than entries of a table.
fn is_layout(table: &NodeRef<'_>, rows: &[Vec<NodeRef<'_>>]) -> bool {
    let role = node::attribute(table, "role");
    if matches!(role.as_deref(), Some("presentation" | "none")) {
        return true;
    }
    let mut cells = rows.iter().flatten();
    if cells.clone().any(|cell| node::is(cell, "th")) {
        return false;
    }
    let boxed = |cell: &NodeRef<'_>| {
        let mut blocks = cell.descendants_it().filter(|inner| {
            let name = node::name(inner);
            node::heading_level(&name).is_some()
                || matches!(
                    name.as_str(),
                    "p" | "div" | "ul" | "ol" | "table" | "blockquote" | "li"
                )
        });
        let mut nested = cell.descendants_it();
        nested
            .any(|inner| matches!(&*node::name(&inner), "table" | "h1" | "h2" | "h3" | "ul" | "ol"))
            || blocks.nth(1).is_some()
    };
    rows.iter().all(|row| row.len() < 2) || cells.any(boxed)
}

fn alignment(cell: &NodeRef<'_>) -> Alignment {
    let css = node::attribute(cell, "style").unwrap_or_default().replace(char::is_whitespace, "");
    let css = css.split(';').find_map(|own| own.strip_prefix("text-align:").map(str::to_owned));
    match css.or_else(|| node::attribute(cell, "align")).as_deref() {
        Some("left") => Alignment::Left,
        Some("center") => Alignment::Center,
        Some("right") => Alignment::Right,
        _ => Alignment::None,
    }
}
