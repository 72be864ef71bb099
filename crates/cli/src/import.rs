//! `depeche import`

mod ask;
mod report;

use std::collections::{HashMap, HashSet};
use std::io::{IsTerminal as _, Read as _};
use std::path::Path;

use indicatif::{ProgressBar, ProgressStyle};
use jiff::tz::{Offset, TimeZone};

use super::arguments::{Import as Command, TakeFacts};
use super::target::recorded;
use super::{Failure, Session, output, threads, visible};
use depeche::catalog::Catalog;
use depeche::files::{self, Files as _, Folder, write_all};
use depeche::upkeep::{Changes, Upkeep};
use depeche_fluent::diagnostic::{Diagnostic, RuleId};
use depeche_fluent::fact::{DateTime, Fact};
use depeche_fluent::locale::Locale;
use depeche_fluent::reading::Appearance;
use depeche_import::facts::{Finder, FinderOptions, Likeness, Passage, Proposal};
use depeche_import::read::{ReadOptions, read};
use depeche_import::{Article, Conflict, FactLine, Import, Replacement, document};

/// How standard input is named on the command line.
const STANDARD_INPUT: &str = "-";

/// The largest article that is read, in bytes.
const LIMIT: u64 = 256 * 1024 * 1024;

/// The endings of the files that are articles, in a folder of them.
const ENDINGS: [&str; 8] = ["txt", "text", "md", "markdown", "html", "htm", "xhtml", "docx"];

pub(super) fn run(session: &Session<'_>, command: &Command) -> Result<(), Failure> {
    if !command.file.is_dir() {
        let bytes = contents(&command.file)?;
        let name = command
            .file
            .file_name()
            .map_or_else(|| STANDARD_INPUT.to_owned(), |name| name.to_string_lossy().into_owned());
        let spinner = spinner(bytes.len(), command);
        let said = import(session, command, &name, bytes, &command.story);
        spinner.finish_and_clear();
        return output::write(&said?, None);
    }
    let folder = Folder::new(&command.file)?;
    let mut paths = files::walk(&folder, "")?;
    paths.sort();
    paths.retain(|path| ENDINGS.iter().any(|ending| has_ending(path, ending)));
    let bar = progress(paths.len());
    let (mut said, mut failures) = (String::new(), Vec::new());
    let mut stories: HashMap<String, &String> = HashMap::new();
    for path in &paths {
        bar.set_message(visible::line(path).into_owned());
        let id = format!("{}/{}", command.story.trim_end_matches('/'), id_of(path));
        let imported = match stories.insert(id.clone(), path) {
            Some(other) => Err(same_story(path, other, &id)),
            None => folder.read(path, LIMIT).map_err(Failure::from).and_then(|bytes| {
                bar.suspend(|| import(session, command, path, bytes.into_owned(), &id))
            }),
        };
        match imported {
            Ok(report) => said.push_str(&report),
            Err(failure) => failures.push(failure),
        }
        bar.inc(1);
    }
    bar.finish_and_clear();
    output::write(&said, None)?;
    match failures.into_iter().reduce(Failure::and) {
        Some(failure) => Err(failure),
        None => Ok(()),
    }
}

fn has_ending(path: &str, ending: &str) -> bool {
    Path::new(path).extension().is_some_and(|own| own.eq_ignore_ascii_case(ending))
}

/// Two articles of a folder cannot be one story: the second would overwrite the first.
fn same_story(path: &str, other: &str, id: &str) -> Failure {
    let fault = Diagnostic::new(RuleId::ImportSameStory).with("path", path);
    Failure::usage(fault.with("other", other).with("name", id))
}

/// The part of a story's id that a file gives: its path without the ending.
fn id_of(path: &str) -> String {
    let id = path.rsplit_once('.').map_or(path, |(id, _)| id);
    id.split_whitespace().collect::<Vec<_>>().join("-")
}

fn progress(files: usize) -> ProgressBar {
    if files < 2 || !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new(files as u64);
    if let Ok(style) = ProgressStyle::with_template("{pos}/{len} {bar:40} {msg}") {
        bar.set_style(style);
    }
    bar
}

/// Shows that a long article is at work, unless somebody is to be asked meanwhile.
fn spinner(bytes: usize, command: &Command) -> ProgressBar {
    const LONG: usize = 1024 * 1024;
    let asks = command.facts == Some(TakeFacts::Ask);
    if bytes < LONG || asks || !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let spinner = ProgressBar::new_spinner()
        .with_message(visible::line(&command.file.display().to_string()).into_owned());
    if threads::has_room() {
        spinner.enable_steady_tick(std::time::Duration::from_millis(100));
    }
    spinner
}

/// The bytes of a file, or of standard input.
fn contents(path: &Path) -> Result<Vec<u8>, Failure> {
    if path == Path::new(STANDARD_INPUT) {
        let mut bytes = Vec::new();
        let path = || STANDARD_INPUT.to_owned();
        // A byte more than is allowed tells that there is more.
        let read = std::io::stdin().lock().take(LIMIT + 1).read_to_end(&mut bytes);
        read.map_err(|source| files::Error::Unreadable { path: path(), source })?;
        let size = bytes.len() as u64;
        if size > LIMIT {
            return Err(files::Error::TooLarge { path: path(), size, limit: LIMIT }.into());
        }
        return Ok(bytes);
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
    let folder = Folder::new(folder.unwrap_or(Path::new(".")))?;
    Ok(folder.read(&name.unwrap_or_default(), LIMIT)?.into_owned())
}

/// Imports one article; gives what is to be said of it.
fn import(
    session: &Session<'_>,
    command: &Command,
    name: &str,
    bytes: Vec<u8>,
    id: &str,
) -> Result<String, Failure> {
    let options = ReadOptions { format: command.format, encoding: command.encoding };
    let source =
        read(name, &bytes, &options).map_err(|error| Failure::usage(error.diagnostic()))?;
    drop(bytes);
    session.terminal.report_all(&source.diagnostics);
    let catalog = open(session, command.locale.as_ref())?;
    let locale = command.locale.clone().unwrap_or_else(|| catalog.source().clone());
    if let Some(said) = source.language.filter(|said| !said.same_language_and_script(&locale)) {
        session.terminal.report_all(&[Diagnostic::new(RuleId::ImportLanguage)
            .with("path", name)
            .with("language", &said)
            .with("shown", &locale)]);
    }
    let article = Article::new(source.blocks);
    let is_source = locale == *catalog.source();
    if !is_source {
        refuse_options_of_the_source(command)?;
    }
    let published = command.published.clone().or(source.published);
    let published = published.and_then(|fact| moment(&fact, catalog.config().time_zone.as_ref()));
    let found = command.facts.map(|wanted| {
        found_facts(session, wanted, &catalog, id, &article, published, command.update)
    });
    let (lines, replacements) = found.transpose()?.unwrap_or_default();
    let facts = lines.len();
    let mut import = Import::new(&catalog, id, article).with_facts(lines, replacements);
    if let Some(published) = published {
        import = import.with_published(published);
    }
    let plan = match (is_source, command.update) {
        (true, false) => import.create()?,
        (true, true) => import.update()?,
        (false, _) => {
            let conflict = if command.update { Conflict::Replace } else { Conflict::Keep };
            import.align(&locale, conflict)?
        }
    };
    session.terminal.report_all(&plan.diagnostics);
    let mut said = report::text(
        session.terminal.prose(),
        &report::Done {
            id,
            locale: (!is_source).then_some(&locale),
            plan: &plan,
            facts,
            is_update: command.update,
            is_dry: command.dry_run,
        },
    );
    if command.dry_run {
        return Ok(said);
    }
    let mut files = Vec::new();
    if is_source && command.update && !plan.files.is_empty() {
        let sync = record_of_translations(session, &catalog, id)?;
        if sync.count > 0 {
            let recorded = recorded(session.terminal.prose(), &sync, "upkeep-synced");
            said = format!("{recorded}\n{said}");
        }
        files.extend(sync.changes);
    }
    files.extend(plan.files);
    write_all(session.folder(), &files)?;
    Ok(said)
}

/// The catalog, which need not be there yet; its first article says which locale is its source.
fn open(session: &Session<'_>, locale: Option<&Locale>) -> Result<Catalog, Failure> {
    let folder = session.folder();
    let mut builder = Catalog::builder();
    if let Some(source) = &session.arguments.source {
        builder = builder.source(source.clone());
    }
    let catalog = builder.clone().open_or_new(&folder)?;
    let is_new = catalog.stories().next().is_none() && !folder.join("depeche.toml").exists();
    match locale.filter(|_| is_new && session.arguments.source.is_none()) {
        Some(locale) => Ok(builder.source(locale.clone()).open_or_new(&folder)?),
        None => Ok(catalog),
    }
}

/// The records of the catalog, with what the translations of a story were made from, which are
/// written with the change of their source: afterwards nobody could tell.
fn record_of_translations(
    session: &Session<'_>,
    catalog: &Catalog,
    id: &str,
) -> Result<Changes, Failure> {
    let folder = session.folder();
    let mut targets = catalog.locales().iter().filter(|locale| *locale != catalog.source());
    let file = format!("{id}.ftl");
    if !targets.any(|locale| folder.join(catalog.folder_of(locale)).join(&file).is_file()) {
        return Ok(Changes::default());
    }
    Ok(Upkeep::new(catalog).sync()?)
}

/// A translation takes its facts, and its date, from the source.
fn refuse_options_of_the_source(command: &Command) -> Result<(), Failure> {
    let options =
        [("--facts", command.facts.is_some()), ("--published", command.published.is_some())];
    match options.into_iter().find(|(_, is_given)| *is_given) {
        Some((option, _)) => {
            Err(Failure::usage(Diagnostic::new(RuleId::ImportSourceOption).with("option", option)))
        }
        None => Ok(()),
    }
}

/// The moment of a date-time, or the beginning of a day where the catalog's clocks are.
fn moment(fact: &Fact, zone: Option<&TimeZone>) -> Option<DateTime> {
    let local = match fact {
        Fact::DateTime(moment) => return Some(*moment),
        Fact::Date(date) => date.at(0, 0, 0, 0),
        _ => return None,
    };
    let zone = zone.cloned().unwrap_or(TimeZone::UTC);
    // The last days of the year 9999 are beyond what has an instant everywhere.
    let offset = zone.to_timestamp(local).map_or(Offset::UTC, |instant| zone.to_offset(instant));
    Some(DateTime { local, offset })
}

/// The facts of an article that are taken, and for each of its texts what they replace.
fn found_facts(
    session: &Session<'_>,
    wanted: TakeFacts,
    catalog: &Catalog,
    id: &str,
    article: &Article,
    published: Option<DateTime>,
    is_update: bool,
) -> Result<(Vec<FactLine>, Vec<Vec<Replacement>>), Failure> {
    let mut options = FinderOptions {
        likeness: Likeness::Visible,
        published: published.map(|moment| moment.local.date()),
        time_zone: catalog
            .config()
            .time_zone
            .clone()
            .or(published.map(|moment| moment.offset.to_time_zone())),
        taken: vec!["published".to_owned()],
    };
    // Texts that are there already keep the placeables they have.
    let mut known = HashSet::new();
    if is_update {
        let story = catalog.story(id)?;
        options.taken = story.facts().names().map(str::to_owned).collect();
        if let Some(own) = story.front_matter().published {
            options.published = Some(own.local.date());
        }
        let shown = Article::new(document(&story.edition(&[])?));
        known.extend(shown.texts().iter().map(|text| Appearance::of(text)));
    }
    let texts = article.texts();
    let verbatim = article.verbatim();
    let passages = texts.iter().zip(&verbatim).map(|(text, verbatim)| Passage { text, verbatim });
    let finder = Finder::new(catalog.source(), options);
    let mut found = finder.propose_article(&passages.collect::<Vec<_>>());
    for (text, proposals) in texts.iter().zip(&mut found) {
        if known.contains(&Appearance::of(text)) {
            proposals.clear();
        }
    }
    let taken = ask::taken(session, wanted, &texts, found);
    Ok(written(&taken))
}

/// What proposals write: each fact once, and what stands for it in each text.
fn written(found: &[Vec<Proposal>]) -> (Vec<FactLine>, Vec<Vec<Replacement>>) {
    let mut lines = Vec::new();
    let mut known = HashSet::new();
    for proposal in found.iter().flatten() {
        if known.insert(&proposal.name) {
            lines.push(FactLine { name: proposal.name.clone(), toml: proposal.toml.clone() });
        }
    }
    let replacement = |proposal: &Proposal| Replacement {
        range: proposal.range.clone(),
        placeable: proposal.source(),
    };
    let replacements = found.iter().map(|own| own.iter().map(replacement).collect());
    (lines, replacements.collect())
}
