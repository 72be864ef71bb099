//! `depeche accept`

use super::arguments::Accept;
use super::target::{self, said, text};
use super::{Failure, Session, output};
use depeche::prose::Prose;
use depeche::upkeep::Changes;

pub(super) fn run(session: &Session<'_>, command: &Accept) -> Result<(), Failure> {
    let catalog = session.catalog()?;
    let upkeep = session.upkeep(&catalog);
    let mut selection = target::selection(&catalog, command.target.as_deref())?;
    selection.locales = target::locales(&catalog, &command.locale)?;
    selection.trivial = command.trivial;
    let accepted = upkeep.accept(&selection)?;
    session.report_changes(&accepted);
    let prose = session.terminal.prose();
    let out = said(prose, &accepted) + &outcome(prose, &accepted, selection.message.is_some());
    output::write_line(&out, None)
}

/// What was accepted, what was not, and what can be done about it.
fn outcome(prose: &Prose, accepted: &Changes, is_one_message: bool) -> String {
    let left = accepted.left;
    let first = match accepted.count {
        0 if left.waiting() > 0 => "upkeep-none-accepted",
        0 => "upkeep-nothing-to-accept",
        _ => "upkeep-accepted",
    };
    let mut lines = vec![text(prose, first, accepted.count)];
    let mut say = |id, count| lines.push(text(prose, id, count));
    if left.stale > 0 {
        say("upkeep-left-stale", left.stale);
    }
    if left.touched > 0 {
        say("upkeep-left-touched", left.touched);
    }
    if left.waiting() > 0 {
        say("upkeep-left-help", left.waiting());
    }
    // Why there was nothing to accept.
    let is_idle = accepted.count == 0 && left.waiting() == 0;
    if is_idle && left.new > 0 {
        say("upkeep-left-new", left.new);
    }
    if is_idle && is_one_message && left.missing > 0 {
        say("upkeep-left-missing", left.missing);
    }
    lines.join("\n")
}
