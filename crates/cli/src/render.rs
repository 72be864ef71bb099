//! `depeche render`

use super::arguments::{Reader, Render, RenderFormat};
use super::output;
use super::{Failure, Session};
use depeche::catalog::Story;
use depeche::edition::{Edition, EditionOptions, Outcome};
use depeche::render::PageOptions;
use depeche_fluent::diagnostic::{Diagnostic, Group, RuleId};
use depeche_fluent::fact::Fact;

pub(super) fn run(session: &Session<'_>, command: &Render) -> Result<(), Failure> {
    if command.page && command.format != RenderFormat::Html {
        return Err(Failure::usage(Diagnostic::new(RuleId::PageNeedsHtml)));
    }
    let catalog = session.catalog()?;
    let story = Session::story(&catalog, command.story.as_deref())?;
    let mut options = options(&story, &command.reader)?;
    options.stale_notices = command.mark_stale;
    let edition = story.edition_with(&options)?;
    session.terminal.report_all(edition.warnings());
    // What could not be read is not to pass for what is not translated.
    if edition.warnings().iter().any(|found| found.rule.group() == Group::Access) {
        return Err(Failure { diagnostics: Vec::new(), status: 2 });
    }
    let text = match command.format {
        RenderFormat::Text => edition.to_text(),
        RenderFormat::Markdown => edition.to_markdown(),
        RenderFormat::Html if command.page => edition.to_page(&PageOptions::default()),
        RenderFormat::Html => edition.to_html(),
        RenderFormat::Json => edition.to_json(),
    };
    if let Some(path) = &command.output {
        output::refuse_content(&session.folder(), catalog.layout(), path)?;
    }
    output::write_line(&text, command.output.as_deref())?;
    let incomplete = summary(&edition);
    if let Some(summary) = &incomplete {
        session.terminal.say(summary);
    }
    match incomplete {
        Some(_) if command.strict => {
            Err(Failure::content(vec![Diagnostic::new(RuleId::StrictNotMet)]))
        }
        _ => Ok(()),
    }
}

/// What the reader asked for, with the facts that were given.
pub(super) fn options(story: &Story, reader: &Reader) -> Result<EditionOptions, Failure> {
    let mut options =
        EditionOptions::for_reader(reader.locale.clone()).isolation(reader.isolation.into());
    for (name, value) in &reader.settings {
        let fact = Fact::read_override(name, story.facts().get(name), value)
            .map_err(|diagnostic| Failure::usage(*diagnostic))?;
        options = options.fact(name, fact);
    }
    Ok(options)
}

/// What is not in the reader's language, in one line; `None` when everything is.
fn summary(edition: &Edition) -> Option<Diagnostic> {
    let segments = edition.segments().collect::<Vec<_>>();
    let count = |outcome| segments.iter().filter(|segment| segment.outcome == outcome).count();
    let (fallback, withheld) = (count(Outcome::Fallback), count(Outcome::Withheld));
    let asked = edition.requested().first().unwrap_or(edition.locale());
    let rule = if fallback == segments.len() && fallback > 0 {
        RuleId::NotTranslated
    } else if fallback > 0 {
        RuleId::PartlyTranslated
    } else if withheld > 0 {
        RuleId::PartlyWithheld
    } else {
        return (!edition.is_complete()).then(|| Diagnostic::new(RuleId::PartlyStale));
    };
    let shown = segments.iter().find(|segment| segment.outcome == Outcome::Fallback);
    let shown = shown.map_or(edition.source(), |segment| &segment.locale);
    let language = if rule == RuleId::NotTranslated { asked } else { edition.locale() };
    Some(
        Diagnostic::new(rule)
            .with("count", fallback + withheld)
            .with("total", segments.len())
            .with("language", language)
            .with("shown", shown),
    )
}
