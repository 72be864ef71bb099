//! `depeche format`

use super::arguments::{Format, Short};
use super::{Failure, Session, output, render};
use crate::edition::Reason;

pub(super) fn run(session: &Session<'_>, command: &Format) -> Result<(), Failure> {
    let catalog = session.catalog()?;
    let story = Session::story(&catalog, command.story.as_deref())?;
    let (message, attribute) = match command.message.split_once('.') {
        Some((message, attribute)) => (message, Some(attribute)),
        None => (command.message.as_str(), None),
    };
    let options = render::options(&story, &command.reader)?;
    let segment = story.segment(message, attribute, &options)?;
    for attempt in &segment.tried {
        if let Reason::Broken(why) = &attempt.reason {
            session.terminal.report_all(why);
        }
    }
    match command.format {
        Short::Text => output::write_line(&segment.to_text(), None),
        Short::Json => output::write_line(&segment.to_json(), None),
    }
}
