//! `depeche accept`

use super::arguments::Accept;
use super::target::{self, said, text};
use super::{Failure, Session, output};
use depeche::upkeep::Upkeep;

pub(super) fn run(session: &Session<'_>, command: &Accept) -> Result<(), Failure> {
    let catalog = session.catalog()?;
    let upkeep = Upkeep::new(&catalog).writing_to(session.folder());
    let mut selection = target::selection(&catalog, command.target.as_deref())?;
    selection.locales = target::locales(&catalog, &command.locale)?;
    selection.trivial = command.trivial;
    let accepted = upkeep.accept(&selection)?;
    session.terminal.report_all(&accepted.diagnostics);
    let prose = session.terminal.prose();
    let mut out = said(prose, &accepted);
    out.push_str(&match accepted.count {
        0 => text(prose, "upkeep-nothing-to-accept", 0),
        count => text(prose, "upkeep-accepted", count),
    });
    output::write_line(&out, None)
}
