//! `depeche status`

mod page;
mod table;

use serde::Serialize;

use super::arguments::{Status, StatusFormat};
use super::{Failure, Session, output, target};
use depeche::upkeep::{UnitStatus, Upkeep};
use depeche_fluent::diagnostic::{Diagnostic, Group};

/// The status, as `--format json` gives it.
#[derive(Serialize)]
struct Report {
    version: u8,
    source: String,
    locales: Vec<String>,
    units: Vec<UnitStatus>,
}

pub(super) fn run(session: &Session<'_>, command: &Status) -> Result<(), Failure> {
    let catalog = session.catalog()?;
    let upkeep = Upkeep::new(&catalog);
    let selection = target::selection(&catalog, command.story.as_deref())?;
    let asked = target::locales(&catalog, &command.locale)?;
    let wanted = |id: &String| selection.unit.as_ref().is_none_or(|own| own == id);
    let mut diagnostics = Vec::new();
    let (mut units, mut failures) = (Vec::new(), Vec::new());
    for id in catalog.units().into_iter().filter(wanted) {
        match upkeep.status(&id, &mut diagnostics) {
            // A shared resource that nobody has is no work.
            Ok(unit) if unit.shared && unit.locales.iter().all(|own| own.messages.total == 0) => {}
            Ok(mut unit) => {
                unit.locales.retain(|own| asked.is_empty() || asked.contains(&own.locale));
                units.push(unit);
            }
            Err(error) => {
                let failure = Failure::from(error);
                let errors = failure.diagnostics.iter().map(|found| found.rule.name()).collect();
                units.push(UnitStatus { id, shared: false, locales: Vec::new(), errors });
                failures.push(failure);
            }
        }
    }
    // What is wrong with texts and translations is for `check` to say.
    diagnostics.retain(|found: &Diagnostic| found.rule.group() == Group::Ledger);
    session.terminal.report_all(&diagnostics);
    let locales = upkeep.targets().filter(|own| asked.is_empty() || asked.contains(own));
    let report = Report {
        version: 1,
        source: catalog.source().to_string(),
        locales: locales.map(ToString::to_string).collect(),
        units,
    };
    let prose = session.terminal.prose();
    match command.format {
        StatusFormat::Human => output::write(&table::table(&report, prose), None)?,
        StatusFormat::Html => output::write(&page::page(&report, prose), None)?,
        StatusFormat::Json => match serde_json::to_string_pretty(&report) {
            Ok(json) => output::write_line(&json, None)?,
            Err(error) => return Err(output::cannot_print(&error.to_string())),
        },
    }
    match failures.into_iter().reduce(Failure::and) {
        Some(failure) => Err(failure),
        None => Ok(()),
    }
}

/// The share in whole percents, rounded down: only what is whole is 100 %.
fn percent(part: usize, whole: usize) -> usize {
    (part * 100).checked_div(whole).unwrap_or(100)
}
