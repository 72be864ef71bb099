//! `depeche format`

use super::arguments::{Format, Short};
use super::{Failure, Session, output, render};
use depeche::catalog::Story;
use depeche::edition::{self, Outcome, Reason};
use depeche_fluent::diagnostic::{Diagnostic, RuleId, nearest};

pub(super) fn run(session: &Session<'_>, command: &Format) -> Result<(), Failure> {
    let catalog = session.catalog()?;
    let story = Session::story(&catalog, command.story.as_deref())?;
    let (message, attribute) = match command.message.split_once('.') {
        Some((message, attribute)) => (message, Some(attribute)),
        None => (command.message.as_str(), None),
    };
    let options = render::options(&story, &command.reader)?;
    let segment = story.segment(message, attribute, &options).map_err(|error| match error {
        // Nobody's story needs it: the name that was typed is wrong, not the source.
        edition::Error::Source(why)
            if why.iter().any(|found| found.rule == RuleId::MissingSourceMessage) =>
        {
            unknown(&story, message, attribute)
        }
        error => error.into(),
    })?;
    // What could not be read is not to pass for what is not translated.
    let tried = segment.tried.iter().map(|attempt| &attempt.locale).chain([&segment.locale]);
    if let Some(unreadable) = tried.into_iter().find_map(|locale| story.unreadable(locale)) {
        return Err(Failure::usage(unreadable.clone()));
    }
    for attempt in &segment.tried {
        if let Reason::Broken(why) = &attempt.reason {
            session.terminal.report_all(why);
        }
    }
    match command.format {
        Short::Text => output::write_line(&segment.to_text(), None)?,
        Short::Json => return output::write_line(&segment.to_json(), None),
    }
    // Text alone cannot say that it is in another language; JSON does.
    if segment.outcome == Outcome::Fallback {
        let asked = command.reader.locale.first().unwrap_or(&segment.locale);
        session.terminal.say(
            &Diagnostic::new(RuleId::NoticePart)
                .with("language", asked)
                .with("shown", &segment.locale),
        );
    }
    Ok(())
}

/// The failure, with the name among those the story shows that was probably meant.
fn unknown(story: &Story, message: &str, attribute: Option<&str>) -> Failure {
    let names = story.edition(&[]).map(|edition| {
        edition
            .segments()
            .map(|segment| match &segment.attribute {
                Some(attribute) => format!("{}.{attribute}", segment.message),
                None => segment.message.clone(),
            })
            .collect::<Vec<_>>()
    });
    let names = names.unwrap_or_default();
    let asked = attribute.map_or_else(|| message.to_owned(), |name| format!("{message}.{name}"));
    let nearest = nearest(&asked, names.iter().map(String::as_str)).map(str::to_owned);
    // A message may be there with nothing but attributes.
    let exists = names.iter().any(|name| name.split('.').next() == Some(message));
    match attribute {
        Some(_) if !exists => Failure::unknown_message(message, None, nearest),
        _ => Failure::unknown_message(message, attribute, nearest),
    }
}
