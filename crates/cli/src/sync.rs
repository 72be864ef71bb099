//! `depeche sync`

use super::target::recorded;
use super::{Failure, Session, output};
use depeche::upkeep::Upkeep;

pub(super) fn run(session: &Session<'_>) -> Result<(), Failure> {
    let catalog = session.catalog()?;
    let sync = Upkeep::new(&catalog).writing_to(session.folder()).sync()?;
    session.terminal.report_all(&sync.diagnostics);
    output::write_line(&recorded(session.terminal.prose(), &sync, "upkeep-synced"), None)
}
