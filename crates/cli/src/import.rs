//! `depeche import`

mod ask;
mod report;

use std::io::{IsTerminal as _, Read as _};
use std::path::Path;

use indicatif::{ProgressBar, ProgressStyle};

use super::arguments::{Import as Command, TakeFacts};
use super::target::recorded;
use super::{Failure, Session, failure, output, threads, visible};
use ask::Questions;
use depeche::files::{self, Files as _, Folder, Writer};
use depeche_fluent::diagnostic::{Diagnostic, RuleId};
use depeche_import::read::ReadOptions;
use depeche_import::{Destination, FactsMode, FolderArticle, ImportJob, ImportMode, articles_of};

/// How standard input is named on the command line.
const STANDARD_INPUT: &str = "-";

/// The largest article that is read, in bytes.
const LIMIT: u64 = 256 * 1024 * 1024;

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
    let articles = articles_of(&folder, &command.story)?;
    let bar = progress(articles.len());
    let (mut said, mut failures) = (String::new(), Vec::new());
    for FolderArticle { path, story, same_as, .. } in &articles {
        bar.set_message(visible::line(path).into_owned());
        let imported = match same_as {
            Some(other) => Err(same_story(path, other, story)),
            None => folder.read(path, LIMIT).map_err(Failure::from).and_then(|bytes| {
                bar.suspend(|| import(session, command, path, bytes.into_owned(), story))
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

/// Two articles of a folder cannot be one story: the second would overwrite the first.
fn same_story(path: &str, other: &str, id: &str) -> Failure {
    let fault = Diagnostic::new(RuleId::ImportSameStory).with("path", path);
    Failure::usage(fault.with("other", other).with("name", id))
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

/// A spinner for an article of more than a megabyte, unless the terminal asks questions meanwhile.
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
        let path = STANDARD_INPUT.to_owned();
        let read = std::io::stdin().lock().take(LIMIT + 1).read_to_end(&mut bytes);
        return match read {
            Ok(size) if size as u64 > LIMIT => {
                Err(files::Error::TooLarge { path, size: size as u64, limit: LIMIT }.into())
            }
            Ok(_) => Ok(bytes),
            Err(source) => Err(files::Error::Unreadable { path, source }.into()),
        };
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
    let mut writer = Writer::new(session.folder())
        .on_wait(|holder| session.terminal.say(&failure::waiting(holder)));
    // Other commands may write while a person is asked; what they write is compared at the end.
    if !command.dry_run && command.facts != Some(TakeFacts::Ask) {
        writer.lock()?;
    }
    let mut questions = Questions::new(session, command.facts);
    let prepared = job(command, id).prepare(&destination(session), name, bytes, &mut questions)?;
    let mut said = report::text(session.terminal.prose(), &prepared, command.dry_run);
    if command.dry_run {
        return Ok(said);
    }
    if prepared.records.count > 0 {
        let recorded = recorded(session.terminal.prose(), &prepared.records, "upkeep-synced");
        said = format!("{recorded}\n{said}");
    }
    let left = prepared.write_with(writer)?.into_iter().map(failure::changed);
    session.terminal.report_all(&left.collect::<Vec<_>>());
    Ok(said)
}

/// The import of an article as the arguments ask for it.
fn job(command: &Command, id: &str) -> ImportJob {
    let mut read = ReadOptions::default();
    (read.format, read.encoding) = (command.format, command.encoding);
    let mut job = ImportJob::new(id).with_read_options(read);
    if let Some(locale) = &command.locale {
        job = job.with_locale(locale.clone());
    }
    if command.facts.is_some() {
        job = job.with_facts(FactsMode::Find);
    }
    if let Some(published) = &command.published {
        job = job.with_published(published.clone());
    }
    if command.update {
        job = job.with_mode(ImportMode::Update);
    }
    job
}

/// The catalog of the arguments, which need not exist yet.
fn destination(session: &Session<'_>) -> Destination {
    let destination = Destination::folder(session.folder());
    match &session.arguments.source {
        Some(source) => destination.with_source(source.clone()),
        None => destination,
    }
}
