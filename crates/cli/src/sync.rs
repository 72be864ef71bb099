//! `depeche sync`

use super::target::recorded;
use super::{Failure, Session, output};

pub(super) fn run(session: &Session<'_>) -> Result<(), Failure> {
    let catalog = session.catalog()?;
    let sync = session.upkeep(&catalog).sync()?;
    session.report_changes(&sync);
    output::write_line(&recorded(session.terminal.prose(), &sync, "upkeep-synced"), None)
}
