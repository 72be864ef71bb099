//! `depeche accept`

use super::arguments::Accept;
use super::target::{self, said, text};
use super::{Failure, Session, output};
use crate::upkeep::{Upkeep, write};

pub(super) fn run(session: &Session<'_>, command: &Accept) -> Result<(), Failure> {
    let catalog = session.catalog()?;
    let upkeep = Upkeep::new(&catalog);
    let mut selection = target::selection(&catalog, command.target.as_deref())?;
    selection.locales = target::locales(&catalog, &command.locale)?;
    selection.trivial = command.trivial;
    let accepted = upkeep.accept(&selection)?;
    session.terminal.report_all(&accepted.diagnostics);
    write(&session.folder(), &accepted).map_err(Failure::from)?;
    let prose = session.terminal.prose();
    let mut out = said(prose, &accepted.attested);
    out.push_str(&match accepted.attested.len() {
        0 => text(prose, "upkeep-nothing-to-accept", 0),
        count => text(prose, "upkeep-accepted", count),
    });
    output::write_line(&out, None)
}
