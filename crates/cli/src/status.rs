//! `depeche status`

mod page;
mod table;

use std::io::Write as _;

use rayon::prelude::*;
use serde::Serialize;

use super::arguments::{Status, StatusFormat};
use super::output::{JsonList, Stream};
use super::{Failure, Session, target};
use depeche::prose::Prose;
use depeche::upkeep::{UnitStatus, Upkeep};
use depeche_fluent::diagnostic::{Diagnostic, Group};
use depeche_fluent::locale::Locale;
use table::Table;

/// The status, as `--format json` gives it.
#[derive(Serialize)]
struct Report {
    version: u8,
    source: String,
    locales: Vec<String>,
    /// They follow one by one.
    units: [UnitStatus; 0],
}

/// Units are read so many at a time: enough for all threads, few enough to be held.
const TOGETHER: usize = 256;

/// A unit, what is wrong with its records, and why it cannot be read.
struct Read {
    unit: UnitStatus,
    faults: Vec<Diagnostic>,
    failure: Option<Failure>,
}

pub(super) fn run(session: &Session<'_>, command: &Status) -> Result<(), Failure> {
    let catalog = session.catalog()?;
    let upkeep = Upkeep::new(&catalog);
    let selection = target::selection(&catalog, command.story.as_deref())?;
    let asked = target::locales(&catalog, &command.locale)?;
    let wanted = |id: &&str| selection.unit.as_ref().is_none_or(|own| own == id);
    let units = catalog.units().filter(wanted).collect::<Vec<_>>();
    let locales = upkeep.targets().filter(|own| asked.is_empty() || asked.contains(own));
    let report = Report {
        version: 1,
        source: catalog.source().to_string(),
        locales: locales.map(ToString::to_string).collect(),
        units: [],
    };
    let mut printer = Printer::begin(&report, command.format, session.terminal.prose())?;
    let mut failure: Option<Failure> = None;
    for some in units.chunks(TOGETHER) {
        let read = some.par_iter().with_max_len(1).filter_map(|id| read(&upkeep, id, &asked));
        for Read { unit, faults, failure: own } in read.collect::<Vec<_>>() {
            session.terminal.report_all(&faults);
            printer.unit(&unit)?;
            failure = Failure::both(failure, own);
        }
        if printer.out.is_closed() {
            break;
        }
    }
    printer.end()?;
    failure.map_or(Ok(()), Err)
}

/// Reads a unit; `None` for a shared resource that nobody has, which is no work.
fn read(upkeep: &Upkeep<'_>, id: &str, asked: &[Locale]) -> Option<Read> {
    let (status, mut faults) = upkeep.status(id);
    match status {
        Ok(unit) if unit.shared && unit.locales.iter().all(|own| own.messages.total == 0) => None,
        Ok(mut unit) => {
            unit.locales.retain(|own| asked.is_empty() || asked.contains(&own.locale));
            // What is wrong with texts and translations is for `check` to say.
            faults.retain(|found| found.rule.group() == Group::Ledger);
            Some(Read { unit, faults, failure: None })
        }
        Err(error) => {
            let failure = Failure::from(error);
            let errors = failure.diagnostics.iter().map(|found| found.rule.name()).collect();
            let unit = UnitStatus::unreadable(id, errors);
            faults.retain(|found| found.rule.group() == Group::Ledger);
            Some(Read { unit, faults, failure: Some(failure) })
        }
    }
}

/// Writes the status to standard output, a unit at a time.
struct Printer<'p> {
    out: Stream,
    prose: &'p Prose,
    report: &'p Report,
    shown: Shown,
}

enum Shown {
    Table(Table),
    Page,
    Json(JsonList),
}

impl<'p> Printer<'p> {
    fn begin(report: &'p Report, format: StatusFormat, prose: &'p Prose) -> Result<Self, Failure> {
        let mut out = Stream::new();
        let shown = match format {
            StatusFormat::Human => Shown::Table(Table::new(report)),
            StatusFormat::Html => {
                write!(out, "{}", page::head(report, prose))?;
                Shown::Page
            }
            StatusFormat::Json => Shown::Json(JsonList::begin(report, &mut out)?),
        };
        Ok(Self { out, prose, report, shown })
    }

    fn unit(&mut self, unit: &UnitStatus) -> Result<(), Failure> {
        let out = &mut self.out;
        match &mut self.shown {
            Shown::Table(table) => write!(out, "{}", table.unit(unit, self.prose))?,
            Shown::Page => write!(out, "{}", page::row(unit, &self.report.locales, self.prose))?,
            Shown::Json(list) => list.put(&JsonList::item(unit)?, out)?,
        }
        Ok(out.show()?)
    }

    fn end(mut self) -> Result<(), Failure> {
        match self.shown {
            Shown::Table(table) => write!(self.out, "{}", table.end(self.prose))?,
            Shown::Page => write!(self.out, "{}", page::end(self.prose))?,
            Shown::Json(list) => list.end(&mut self.out)?,
        }
        Ok(self.out.flush()?)
    }
}

/// The share in whole percents, rounded down: only what is whole is 100 %.
fn percent(part: usize, whole: usize) -> usize {
    (part * 100).checked_div(whole).unwrap_or(100)
}
