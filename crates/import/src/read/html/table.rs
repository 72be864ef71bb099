//! Tables of a page, and tables that only lay it out.

use dom_query::NodeRef;

use super::node;
use depeche::markup::skeleton::Alignment;

/// A cell of a table takes at most this many columns, or rows.
const MAX_SPAN: usize = 32;

/// A table before its cells are read.
pub(super) struct Grid<'d> {
    pub(super) caption: Option<NodeRef<'d>>,
    pub(super) alignments: Vec<Alignment>,
    /// The cells of each row; `None` where a cell beside or above it takes the place.
    pub(super) rows: Vec<Vec<Option<NodeRef<'d>>>>,
}

impl<'d> Grid<'d> {
    /// The grid of a `table` element; `None` for a table that only lays out the page.
    pub(super) fn of(
        table: &NodeRef<'d>,
        is_dropped: impl Fn(&NodeRef<'d>) -> bool,
    ) -> Option<Self> {
        let rows = rows(table, is_dropped);
        if is_layout(table, &rows) {
            return None;
        }
        let caption = table.children_it(false).find(|child| node::is(child, "caption"));
        let first = rows.iter().find(|row| row.iter().any(|cell| node::is(cell, "td")));
        let first = first.or_else(|| rows.first()).map(Vec::as_slice).unwrap_or_default();
        let alignments = first.iter().map(alignment).collect();
        // How many more rows a cell above takes in each column.
        let mut taken: Vec<usize> = Vec::new();
        let rows = rows.iter().map(|row| fill(row, &mut taken)).collect();
        Some(Self { caption, alignments, rows })
    }
}

/// The places of a row: its cells, and `None` where another cell reaches into the row.
fn fill<'d>(row: &[NodeRef<'d>], taken: &mut Vec<usize>) -> Vec<Option<NodeRef<'d>>> {
    let mut cells = Vec::new();
    let skip = |cells: &mut Vec<Option<NodeRef<'d>>>, taken: &mut Vec<usize>| {
        while let Some(rows) = taken.get_mut(cells.len()).filter(|rows| **rows > 0) {
            *rows -= 1;
            cells.push(None);
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
            cells.push((column == 0).then_some(*cell));
        }
    }
    skip(&mut cells, taken);
    cells
}

fn span(cell: &NodeRef<'_>, name: &str) -> usize {
    let span = node::attribute(cell, name).and_then(|span| span.parse().ok()).unwrap_or(1);
    span.clamp(1, MAX_SPAN)
}

/// The cells of each row of the table itself, without the rows of tables within it.
fn rows<'d>(
    table: &NodeRef<'d>,
    is_dropped: impl Fn(&NodeRef<'d>) -> bool,
) -> Vec<Vec<NodeRef<'d>>> {
    let sections = table.children_it(false).flat_map(|child| match &*node::name(&child) {
        "thead" | "tbody" | "tfoot" => child.children(),
        "tr" => vec![child],
        _ => Vec::new(),
    });
    let rows = sections.filter(|row| node::is(row, "tr") && !is_dropped(row)).map(|row| {
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
