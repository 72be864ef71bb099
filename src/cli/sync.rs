//! `depeche sync`

use super::target::{said, text};
use super::{Failure, Session, output};
use crate::upkeep::Upkeep;

pub(super) fn run(session: &Session<'_>) -> Result<(), Failure> {
    let catalog = session.catalog()?;
    let sync = Upkeep::new(&catalog).writing_to(session.folder()).sync()?;
    session.terminal.report_all(&sync.diagnostics);
    let prose = session.terminal.prose();
    let mut out = said(prose, &sync);
    out.push_str(&match sync.count {
        0 => text(prose, "upkeep-nothing-new", 0),
        count => text(prose, "upkeep-synced", count),
    });
    if sync.waiting > 0 {
        out.push('\n');
        out.push_str(&text(prose, "upkeep-waiting", sync.waiting));
    }
    output::write_line(&out, None)
}
