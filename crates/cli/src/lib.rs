//! The program `depeche`: arguments, one file a command, everything a terminal shows.
//!
//! Exit status: 0 done; 1 findings, `--strict` not met, a broken source message; 2 usage,
//! configuration or input and output.

#![cfg_attr(docsrs, feature(doc_cfg))]
#![cfg_attr(
    not(test),
    warn(
        clippy::dbg_macro,
        clippy::indexing_slicing,
        clippy::print_stderr,
        clippy::print_stdout,
        clippy::string_slice,
        clippy::todo,
        clippy::unwrap_used
    )
)]

mod accept;
mod adopt;
mod arguments;
mod check;
mod diff;
mod failure;
mod format;
mod generate;
mod help;
mod import;
mod list;
mod output;
mod render;
mod status;
mod sync;
mod target;
mod terminal;
mod threads;
mod usage;
mod visible;

use std::ffi::OsString;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser as _;
use clap::error::ErrorKind;

use arguments::{Arguments, Command};
use depeche::catalog::{Catalog, Story};
use depeche::files::Holder;
use depeche::prose::{Prose, Words};
use depeche::upkeep::{Changes, Upkeep};
use depeche_fluent::locale::Locale;
pub(crate) use failure::Failure;
use help::Help;
use terminal::Terminal;

/// What the program says itself.
static WORDS: Words = depeche::words!("prose");

/// All that the program and its parts say, in the first language of the readers that there is.
pub fn prose(readers: &[Locale]) -> Prose {
    Prose::new(readers).with(&depeche_check::WORDS).with(&depeche_import::WORDS).with(&WORDS)
}

/// Runs the program with the arguments of the process.
pub fn main() -> ExitCode {
    let given = std::env::args_os().collect::<Vec<_>>();
    let Ok(arguments) = Arguments::try_parse_from(&given) else {
        return no_arguments(&given);
    };
    let terminal = Terminal::new(prose(&language(arguments.lang.as_ref())));
    let session = Session { arguments: &arguments, terminal: &terminal };
    let is_short = matches!(
        arguments.command,
        Command::Render(_) | Command::Format(_) | Command::Completions { .. } | Command::Man
    );
    if !is_short {
        threads::start();
    }
    let result = match &arguments.command {
        Command::Render(command) => render::run(&session, command),
        Command::Format(command) => format::run(&session, command),
        Command::Check(command) => check::run(&session, command),
        Command::List(command) => list::run(&session, command),
        Command::Status(command) => status::run(&session, command),
        Command::Sync => sync::run(&session),
        Command::Accept(command) => accept::run(&session, command),
        Command::Diff(command) => diff::run(&session, command),
        Command::Adopt => adopt::run(&session),
        Command::Import(command) => import::run(&session, command),
        Command::Completions { shell } => generate::completions(*shell, arguments.lang.as_ref()),
        Command::Man => generate::manual(arguments.lang.as_ref()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            terminal.report_all(&failure.diagnostics);
            ExitCode::from(failure.status)
        }
    }
}

/// Says what is wrong with the arguments, or what help they ask for; the texts are made only now.
fn no_arguments(given: &[OsString]) -> ExitCode {
    let prose = prose(&language(usage::asked_language(given).as_ref()));
    let help = Help::new(&prose);
    let Err(error) = help.command().try_get_matches_from(given) else {
        unreachable!("words change no argument")
    };
    let is_page = matches!(
        error.kind(),
        ErrorKind::DisplayHelp | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
    );
    let text = match error.kind() {
        ErrorKind::DisplayVersion => error.render().ansi().to_string(),
        _ if is_page => help.page(&error.render().ansi().to_string()),
        _ => usage::rendered(&error, &help),
    };
    // Help and version go to standard output and are no error.
    if error.use_stderr() {
        let _ = write!(anstream::stderr().lock(), "{text}");
        ExitCode::from(2)
    } else {
        let _ = write!(anstream::stdout().lock(), "{text}");
        ExitCode::SUCCESS
    }
}

/// What every command works with.
pub(crate) struct Session<'a> {
    arguments: &'a Arguments,
    terminal: &'a Terminal,
}

impl Session<'_> {
    /// The catalog that was named, else `./locales`, else the current folder.
    fn catalog(&self) -> Result<Catalog, Failure> {
        let folder = self.folder();
        let mut builder = Catalog::builder();
        if let Some(source) = &self.arguments.source {
            builder = builder.source(source.clone());
        }
        Ok(builder.open(folder)?)
    }

    /// The folder of the catalog that was named, else `./locales`, else the current one.
    fn folder(&self) -> PathBuf {
        match &self.arguments.catalog {
            Some(folder) => folder.clone(),
            None if Path::new("locales").is_dir() => "locales".into(),
            None => ".".into(),
        }
    }

    /// Keeps the ledger of a catalog, and says whom it waits for.
    fn upkeep<'c>(&'c self, catalog: &'c Catalog) -> Upkeep<'c> {
        let wait = |holder: &Holder| self.terminal.say(&failure::waiting(holder));
        Upkeep::new(catalog).writing_to(self.folder()).on_wait(wait)
    }

    /// What is to be said of changes: what was wrong with the files, and what was left alone.
    fn report_changes(&self, changes: &Changes) {
        self.terminal.report_all(&changes.diagnostics);
        let left = changes.left_alone.iter().cloned().map(failure::changed);
        self.terminal.report_all(&left.collect::<Vec<_>>());
    }

    /// The story that was named, else the only one there is.
    fn story(catalog: &Catalog, id: Option<&str>) -> Result<Story, Failure> {
        let mut stories = catalog.stories();
        match (id, stories.len(), stories.next()) {
            (Some(id), _, _) => Ok(catalog.story(id.strip_suffix(".md").unwrap_or(id))?),
            (None, 1, Some(only)) => Ok(catalog.story(only)?),
            _ => Err(Failure::several_stories(catalog)),
        }
    }
}

/// The language the tool speaks: what was asked for, else that of the environment.
fn language(asked: Option<&Locale>) -> Vec<Locale> {
    if let Some(locale) = asked {
        return vec![locale.clone()];
    }
    let set = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    let value = set("LC_ALL").or_else(|| set("LC_MESSAGES")).or_else(|| set("LANG"));
    let tag = value.as_deref().map(|value| value.split(['.', '@']).next().unwrap_or(value));
    // `C` and `POSIX` are no languages: the tool then speaks English.
    tag.and_then(|tag| tag.parse().ok()).into_iter().collect()
}
