//! `depeche adopt`

use super::target::recorded;
use super::{Failure, Session, output};
use depeche::files::History;

pub(super) fn run(session: &Session<'_>) -> Result<(), Failure> {
    let catalog = session.catalog()?;
    let history = History::of(&session.folder())?;
    let adopted = session.upkeep(&catalog).adopt(&history)?;
    session.report_changes(&adopted);
    output::write_line(&recorded(session.terminal.prose(), &adopted, "upkeep-adopted"), None)
}
