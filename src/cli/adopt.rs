//! `depeche adopt`

use super::target::{said, text};
use super::{Failure, Session, output};
use crate::files::History;
use crate::upkeep::Upkeep;

pub(super) fn run(session: &Session<'_>) -> Result<(), Failure> {
    let catalog = session.catalog()?;
    let history = History::of(&session.folder())?;
    let adopted = Upkeep::new(&catalog).writing_to(session.folder()).adopt(&history)?;
    session.terminal.report_all(&adopted.diagnostics);
    let prose = session.terminal.prose();
    let mut out = said(prose, &adopted);
    out.push_str(&match adopted.count {
        0 => text(prose, "upkeep-nothing-new", 0),
        count => text(prose, "upkeep-adopted", count),
    });
    if adopted.waiting > 0 {
        out.push('\n');
        out.push_str(&text(prose, "upkeep-waiting", adopted.waiting));
    }
    output::write_line(&out, None)
}
