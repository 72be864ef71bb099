//! `depeche list`

use std::fmt::Write as _;

use serde::Serialize;
use unicode_segmentation::UnicodeSegmentation as _;

use super::arguments::{List, Listing};
use super::{Failure, Session, output};
use crate::catalog::Catalog;
use crate::edition::Coverage;

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
}

#[derive(Serialize)]
struct Cell {
    locale: String,
    coverage: Coverage,
}

pub(super) fn run(session: &Session<'_>, command: &List) -> Result<(), Failure> {
    let catalog = session.catalog()?;
    let stories = read(&catalog)?;
    match command.format {
        Listing::Human => output::write(&table(&stories), None),
        Listing::Json => match serde_json::to_string_pretty(&stories) {
            Ok(json) => output::write_line(&json, None),
            Err(error) => Err(Failure::cannot_write(std::path::Path::new("-"), &error.into())),
        },
    }
}

fn read(catalog: &Catalog) -> Result<Stories, Failure> {
    let mut rows = Vec::with_capacity(catalog.stories().len());
    for id in catalog.stories() {
        let story = catalog.story(id)?;
        let mut editions = Vec::new();
        for locale in catalog.locales() {
            let edition = story.edition(std::slice::from_ref(locale))?;
            if edition.locale() == locale {
                editions.push(Cell { locale: locale.to_string(), coverage: edition.coverage() });
            }
        }
        rows.push(Row { id: id.to_owned(), editions });
    }
    Ok(Stories {
        version: 1,
        source: catalog.source().to_string(),
        locales: catalog.locales().iter().map(ToString::to_string).collect(),
        stories: rows,
    })
}

/// A line a story: how much of it there is in each locale.
fn table(stories: &Stories) -> String {
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
            let share = cell.map_or_else(|| "–".to_owned(), |cell| share(&cell.coverage));
            let _ = write!(out, "  {share:>column$}");
        }
        out.push('\n');
    }
    out
}

/// The share of words translated, rounded down: only what is whole is 100 %.
fn share(coverage: &Coverage) -> String {
    let whole = coverage.translated * 100;
    format!("{} %", whole.checked_div(coverage.words).unwrap_or(100))
}
