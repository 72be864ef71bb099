//! `depeche list`

use std::io::Write as _;

use rayon::prelude::*;
use serde::Serialize;

use super::arguments::{List, Listing};
use super::output::{JsonList, Stream};
use super::{Failure, Session, output};
use depeche::catalog::Catalog;
use depeche::edition::Coverage;
use depeche::prose::Prose;
use depeche_fluent::diagnostic::visible;

/// Stories are read so many at a time: enough for all threads, few enough to be held.
const TOGETHER: usize = 256;

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
    /// They follow one by one.
    stories: [Row; 0],
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
    let prose = session.terminal.prose();
    let locales = catalog.locales().iter().map(ToString::to_string).collect::<Vec<_>>();
    let mut out = Stream::new();
    let mut json = None;
    let widths = widths(&catalog, &locales, prose);
    match command.format {
        Listing::Human => {
            let head = std::iter::once(String::new()).chain(locales.iter().cloned());
            write!(out, "{}", output::aligned(&head.collect::<Vec<_>>(), &widths))?;
        }
        Listing::Json => {
            let source = catalog.source().to_string();
            let head = Stories { version: 1, source, locales: locales.clone(), stories: [] };
            json = Some(JsonList::begin(&head, &mut out)?);
        }
    }
    let mut failure: Option<Failure> = None;
    let stories = catalog.stories().collect::<Vec<_>>();
    for some in stories.chunks(TOGETHER) {
        let read = |id: &&str| {
            let (row, failure) = read(&catalog, id);
            let shown = match command.format {
                Listing::Human => Ok(output::aligned(&cells(&row, &locales, prose), &widths)),
                Listing::Json => JsonList::item(&row),
            };
            (shown, failure)
        };
        for (shown, own) in some.par_iter().with_max_len(1).map(read).collect::<Vec<_>>() {
            match &mut json {
                Some(list) => list.put(&shown?, &mut out)?,
                None => write!(out, "{}", shown?)?,
            }
            failure = Failure::both(failure, own);
        }
        out.show()?;
        if out.is_closed() {
            break;
        }
    }
    if let Some(list) = json {
        list.end(&mut out)?;
    }
    out.flush()?;
    failure.map_or(Ok(()), Err)
}

/// A story; one that is broken hides none of the others.
fn read(catalog: &Catalog, id: &str) -> (Row, Option<Failure>) {
    let mut row = Row { id: id.to_owned(), editions: Vec::new(), errors: Vec::new() };
    match editions(catalog, id) {
        Ok(editions) => {
            row.editions = editions;
            (row, None)
        }
        Err(failure) => {
            row.errors = failure.diagnostics.iter().map(|found| found.rule.name()).collect();
            (row, Some(failure))
        }
    }
}

/// What there is of a story, in the order of the catalog's locales.
fn editions(catalog: &Catalog, id: &str) -> Result<Vec<Cell>, Failure> {
    let story = catalog.story(id)?;
    let mut cells = Vec::new();
    for locale in catalog.locales() {
        if let Some(unreadable) = story.unreadable(locale) {
            return Err(Failure::usage(unreadable.clone()));
        }
        let coverage = story.coverage(locale)?;
        cells.extend(coverage.map(|coverage| Cell { locale: locale.to_string(), coverage }));
    }
    Ok(cells)
}

/// The widths of the table's columns, which are known before any story is read.
fn widths(catalog: &Catalog, locales: &[String], prose: &Prose) -> Vec<usize> {
    let longest = catalog.stories().map(|id| output::width(&visible(id))).max().unwrap_or_default();
    let whole = output::width(&prose.percent(100));
    let cells = locales.iter().map(|tag| output::width(tag).max(whole));
    std::iter::once(longest).chain(cells).collect()
}

/// A line of the table: how much of a story there is in each locale.
fn cells(row: &Row, locales: &[String], prose: &Prose) -> Vec<String> {
    let cells = locales.iter().map(|locale| {
        let cell = row.editions.iter().find(|cell| cell.locale == *locale);
        let nothing = if row.errors.is_empty() { NONE } else { BROKEN };
        cell.map_or_else(|| nothing.to_owned(), |cell| share(&cell.coverage, prose))
    });
    std::iter::once(visible(&row.id).into_owned()).chain(cells).collect()
}

/// The share of words translated, rounded down: only what is whole is 100 %.
fn share(coverage: &Coverage, prose: &Prose) -> String {
    let whole = coverage.translated * 100;
    prose.percent(whole.checked_div(coverage.words).unwrap_or(100))
}
