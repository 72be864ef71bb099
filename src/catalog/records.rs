//! Paths and reading of the ledger's files.

use super::Catalog;
use crate::files;
use crate::ledger::{Ledger, Sources};
use depeche_fluent::diagnostic::{Diagnostic, SourceFile};
use depeche_fluent::locale::Locale;

/// Makes git merge the records by taking the lines of both sides.
pub(crate) const ATTRIBUTES: &str = ".depeche/.gitattributes";
pub(crate) const ATTRIBUTES_TEXT: &str = "*.jsonl merge=union text eol=lf\n";

/// The folder of a locale's pairs.
pub(crate) fn ledger_folder(locale: &Locale) -> String {
    format!(".depeche/ledger/{locale}")
}

/// The file of a locale's pairs.
pub(crate) fn ledger_path(locale: &Locale, unit: &str) -> String {
    format!("{}/{unit}.jsonl", ledger_folder(locale))
}

/// The file of the source texts.
pub(crate) fn sources_path(unit: &str) -> String {
    format!(".depeche/source/{unit}.jsonl")
}

/// The parsed form of a record file, its text and its faults; the default without a file.
#[derive(Default)]
pub(super) struct Record<T> {
    pub(super) said: T,
    pub(super) text: String,
    pub(super) diagnostics: Vec<Diagnostic>,
}

pub(super) fn read_ledger(
    catalog: &Catalog,
    locale: &Locale,
    unit: &str,
) -> Result<Record<Ledger>, files::Error> {
    read(catalog, &ledger_path(locale, unit), Ledger::read)
}

pub(super) fn read_sources(catalog: &Catalog, unit: &str) -> Result<Record<Sources>, files::Error> {
    read(catalog, &sources_path(unit), Sources::read)
}

fn read<T: Default>(
    catalog: &Catalog,
    path: &str,
    parse: impl FnOnce(&SourceFile) -> (T, Vec<Diagnostic>),
) -> Result<Record<T>, files::Error> {
    let Some(decoded) = catalog.read_if_there(path)? else { return Ok(Record::default()) };
    let (said, diagnostics) = parse(&decoded.file);
    Ok(Record { said, text: decoded.file.text().to_owned(), diagnostics })
}
