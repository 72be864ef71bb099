//! `depeche list`

use serde::Serialize;

use super::arguments::{List, Listing};
use super::{Failure, Session, output};
use depeche::catalog::Catalog;
use depeche::edition::Coverage;
use depeche::prose::Prose;

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
                row.errors = failure.diagnostics.iter().map(|found| found.rule.name()).collect();
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
    let head = std::iter::once(String::new()).chain(stories.locales.iter().cloned());
    let rows = stories.stories.iter().map(|row| {
        let cells = stories.locales.iter().map(|locale| {
            let cell = row.editions.iter().find(|cell| cell.locale == *locale);
            let nothing = if row.errors.is_empty() { NONE } else { BROKEN };
            cell.map_or_else(|| nothing.to_owned(), |cell| share(&cell.coverage, prose))
        });
        std::iter::once(row.id.clone()).chain(cells).collect()
    });
    let rows = std::iter::once(head.collect()).chain(rows);
    output::columns(&rows.collect::<Vec<Vec<String>>>())
}

/// The share of words translated, rounded down: only what is whole is 100 %.
fn share(coverage: &Coverage, prose: &Prose) -> String {
    let whole = coverage.translated * 100;
    prose.percent(whole.checked_div(coverage.words).unwrap_or(100))
}
