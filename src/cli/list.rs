//! `depeche list`

use std::fmt::Write as _;

use serde::Serialize;
use unicode_segmentation::UnicodeSegmentation as _;

use super::arguments::{List, Listing};
use super::{Failure, Session, output};
use crate::catalog::Catalog;
use crate::edition::Coverage;
use crate::prose::Prose;

/// In the table: a locale that has nothing of the story.
const NONE: &str = "–";
/// In the table: a story that cannot be read.
const BROKEN: &str = "!";

/// The list, as `--format json` gives it.
#[derive(Serialize)]
struct Stories {
    version: u8,
    source: String,
    locales: Vec<String>,
    stories: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    id: String,
    editions: Vec<Cell>,
    /// The rules a story breaks that cannot be read.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    errors: Vec<&'static str>,
}

#[derive(Serialize)]
struct Cell {
    locale: String,
    coverage: Coverage,
}

pub(super) fn run(session: &Session<'_>, command: &List) -> Result<(), Failure> {
    let catalog = session.catalog()?;
    let mut failures = Vec::new();
    let stories = read(&catalog, &mut failures);
    match command.format {
        Listing::Human => output::write(&table(&stories, session.terminal.prose()), None)?,
        Listing::Json => match serde_json::to_string_pretty(&stories) {
            Ok(json) => output::write_line(&json, None)?,
            Err(error) => return Err(output::cannot_print(&error.to_string())),
        },
    }
    match failures.into_iter().reduce(Failure::and) {
        Some(failure) => Err(failure),
        None => Ok(()),
    }
}

/// Every story; one that is broken hides none of the others.
fn read(catalog: &Catalog, failures: &mut Vec<Failure>) -> Stories {
    let mut rows = Vec::with_capacity(catalog.stories().len());
    for id in catalog.stories() {
        let mut row = Row { id: id.to_owned(), editions: Vec::new(), errors: Vec::new() };
        match editions(catalog, id) {
            Ok(editions) => row.editions = editions,
            Err(failure) => {
                row.errors = failure.diagnostics.iter().map(|found| found.rule).collect();
                failures.push(failure);
            }
        }
        rows.push(row);
    }
    Stories {
        version: 1,
        source: catalog.source().to_string(),
        locales: catalog.locales().iter().map(ToString::to_string).collect(),
        stories: rows,
    }
}

/// What there is of a story, in the order of the catalog's locales.
fn editions(catalog: &Catalog, id: &str) -> Result<Vec<Cell>, Failure> {
    let story = catalog.story(id)?;
    let mut cells = Vec::new();
    for locale in catalog.locales() {
        let edition = story.edition(std::slice::from_ref(locale))?;
        if edition.locale() == locale {
            cells.push(Cell { locale: locale.to_string(), coverage: edition.coverage() });
        }
    }
    Ok(cells)
}

/// A line a story: how much of it there is in each locale.
fn table(stories: &Stories, prose: &Prose) -> String {
    let width = |text: &str| text.graphemes(true).count();
    let widest = stories.stories.iter().map(|row| width(&row.id)).max().unwrap_or_default();
    let mut out = String::new();
    let columns = stories.locales.iter().map(|locale| width(locale).max(5)).collect::<Vec<_>>();
    out.extend(std::iter::repeat_n(' ', widest));
    for (locale, column) in stories.locales.iter().zip(&columns) {
        let _ = write!(out, "  {locale:>column$}");
    }
    out.push('\n');
    for row in &stories.stories {
        out.push_str(&row.id);
        out.extend(std::iter::repeat_n(' ', widest - width(&row.id)));
        for (locale, column) in stories.locales.iter().zip(&columns) {
            let cell = row.editions.iter().find(|cell| cell.locale == *locale);
            let nothing = if row.errors.is_empty() { NONE } else { BROKEN };
            let share =
                cell.map_or_else(|| nothing.to_owned(), |cell| share(&cell.coverage, prose));
            let _ = write!(out, "  {share:>column$}");
        }
        out.push('\n');
    }
    out
}

/// The share of words translated, rounded down: only what is whole is 100 %.
fn share(coverage: &Coverage, prose: &Prose) -> String {
    let whole = coverage.translated * 100;
    prose.percent(whole.checked_div(coverage.words).unwrap_or(100))
}
