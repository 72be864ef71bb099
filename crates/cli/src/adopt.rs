//! `depeche adopt`

use super::target::recorded;
use super::{Failure, Session, output};
use depeche::files::History;
use depeche::upkeep::Upkeep;

pub(super) fn run(session: &Session<'_>) -> Result<(), Failure> {
    let catalog = session.catalog()?;
    let history = History::of(&session.folder())?;
    let adopted = Upkeep::new(&catalog).writing_to(session.folder()).adopt(&history)?;
    session.terminal.report_all(&adopted.diagnostics);
    output::write_line(&recorded(session.terminal.prose(), &adopted, "upkeep-adopted"), None)
}
