//! Where the records are kept.

use super::Catalog;
use crate::files;
use crate::ledger::{Ledger, Sources};
use depeche_fluent::diagnostic::Diagnostic;
use depeche_fluent::locale::Locale;

/// How git merges the records: by the lines of both sides.
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

/// A file of the records: what it says, and its text as it was.
pub(super) struct Record<T> {
    pub(super) said: T,
    pub(super) text: String,
}

pub(super) fn read_ledger(
    catalog: &Catalog,
    locale: &Locale,
    unit: &str,
    diagnostics: &mut Vec<Diagnostic>,
) -> Result<Record<Ledger>, files::Error> {
    let text = catalog.read_if_there(&ledger_path(locale, unit))?;
    Ok(text.map_or_else(
        || Record { said: Ledger::default(), text: String::new() },
        |text| {
            let (said, faults) = Ledger::read(&text.file);
            diagnostics.extend(faults);
            Record { said, text: text.file.text().to_owned() }
        },
    ))
}

pub(super) fn read_sources(
    catalog: &Catalog,
    unit: &str,
    diagnostics: &mut Vec<Diagnostic>,
) -> Result<Record<Sources>, files::Error> {
    let text = catalog.read_if_there(&sources_path(unit))?;
    Ok(text.map_or_else(
        || Record { said: Sources::default(), text: String::new() },
        |text| {
            let (said, faults) = Sources::read(&text.file);
            diagnostics.extend(faults);
            Record { said, text: text.file.text().to_owned() }
        },
    ))
}
