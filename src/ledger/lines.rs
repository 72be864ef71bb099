//! Files with one JSON object per line, each with a version.

use std::collections::BTreeSet;
use std::fmt;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use depeche_fluent::diagnostic::{Diagnostic, RuleId, SourceFile};

/// The version of written lines, and the only one that is understood.
pub(super) const VERSION: u32 = 1;

/// A line of a file.
pub(super) trait Line: Serialize + DeserializeOwned {
    /// The version that the line states.
    fn version(&self) -> u32;
}

/// The part of a line that every version has.
#[derive(Deserialize)]
struct Versioned {
    v: u32,
}

/// Reads each line. A line that is not understood, or refused by `found`, goes to `kept` and gives
/// a diagnostic.
pub(super) fn read<T: Line>(
    file: &SourceFile,
    kept: &mut BTreeSet<String>,
    mut found: impl FnMut(T) -> bool,
) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    let mut at = 0;
    for line in file.text().split_inclusive('\n') {
        let start = at;
        at += line.len();
        let line = line.trim();
        if line.is_empty() {
            continue;
        }
        let place = || file.place(start..start + line.len());
        let error = match serde_json::from_str::<T>(line) {
            Ok(record) if record.version() == VERSION => {
                if !found(record) {
                    kept.insert(line.to_owned());
                    diagnostics.push(Diagnostic::new(RuleId::LedgerSource).at(place()));
                }
                continue;
            }
            Ok(_) => None,
            Err(error) => Some(error),
        };
        kept.insert(line.to_owned());
        let version = serde_json::from_str::<Versioned>(line).ok().map(|line| line.v);
        diagnostics.push(match (version.filter(|version| *version != VERSION), error) {
            (Some(version), _) => Diagnostic::new(RuleId::LedgerVersion)
                .at(place())
                .with("version", usize::try_from(version).unwrap_or(usize::MAX)),
            (None, error) => Diagnostic::new(RuleId::LedgerSyntax)
                .at(place())
                .with("reason", error.as_ref().map(reason).unwrap_or_default()),
        });
    }
    diagnostics
}

/// The parser's message without line and column, which are useless because each line is parsed
/// alone.
fn reason(error: &serde_json::Error) -> String {
    let said = error.to_string();
    match said.rsplit_once(" at line ") {
        Some((said, _)) => said.to_owned(),
        None => said,
    }
}

/// Writes the lines, then the kept ones.
pub(super) fn write<T: Line>(
    lines: impl Iterator<Item = T>,
    kept: &BTreeSet<String>,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    for line in lines {
        let line = serde_json::to_string(&line).map_err(|_| fmt::Error)?;
        writeln!(f, "{line}")?;
    }
    kept.iter().try_for_each(|line| writeln!(f, "{line}"))
}
