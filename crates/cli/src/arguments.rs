//! The arguments.
//!
//! What each is for is said in six languages, in `prose/help`: see [`help`](super::help).

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

use depeche_fluent::bundle::Isolation;
use depeche_fluent::fact::Fact;
use depeche_fluent::locale::Locale;
use depeche_import::read::{Encoding, Format as ArticleFormat};

#[derive(Debug, Parser)]
#[command(name = "depeche", version, propagate_version = true, max_term_width = 100)]
pub(super) struct Arguments {
    #[arg(long, global = true, value_name = "DIR")]
    pub(super) catalog: Option<PathBuf>,
    #[arg(long, global = true, value_name = "TAG", value_parser = tag)]
    pub(super) source: Option<Locale>,
    #[arg(long, global = true, value_name = "TAG", value_parser = tag)]
    pub(super) lang: Option<Locale>,
    #[command(subcommand)]
    pub(super) command: Command,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    Render(Render),
    Format(Format),
    Check(Check),
    List(List),
    Status(Status),
    Sync,
    Accept(Accept),
    Diff(Diff),
    Adopt,
    Import(Import),
    Completions { shell: Shell },
    Man,
}

#[derive(Debug, Args)]
pub(super) struct Render {
    pub(super) story: Option<String>,
    #[command(flatten)]
    pub(super) reader: Reader,
    #[arg(long, default_value = "text")]
    pub(super) format: RenderFormat,
    #[arg(long)]
    pub(super) page: bool,
    #[arg(short, long, value_name = "FILE")]
    pub(super) output: Option<PathBuf>,
    #[arg(long)]
    pub(super) mark_stale: bool,
    #[arg(long)]
    pub(super) strict: bool,
}

#[derive(Debug, Args)]
pub(super) struct Format {
    pub(super) message: String,
    #[command(flatten)]
    pub(super) reader: Reader,
    #[arg(long, value_name = "ID")]
    pub(super) story: Option<String>,
    #[arg(long, default_value = "text")]
    pub(super) format: Short,
}

#[derive(Debug, Args)]
pub(super) struct Check {
    #[arg(value_name = "PATH")]
    pub(super) paths: Vec<String>,
    #[arg(long, value_name = "TAG", value_delimiter = ',', value_parser = tag)]
    pub(super) locale: Vec<Locale>,
    #[arg(long, value_name = "L10N.TOML")]
    pub(super) config: Option<PathBuf>,
    #[arg(long, default_value = "human")]
    pub(super) format: CheckFormat,
    #[arg(long, value_name = "WHAT", num_args = 0..=1, require_equals = true, default_missing_value = "safe")]
    pub(super) fix: Option<FixWhat>,
    #[arg(long)]
    pub(super) diff: bool,
    #[arg(long, value_name = "FILE")]
    pub(super) baseline: Option<PathBuf>,
    #[arg(long, value_name = "SEVERITY", default_value = "error")]
    pub(super) fail_on: FailOn,
    #[arg(long, value_name = "RULE", num_args = 0..=1, default_missing_value = "")]
    pub(super) explain: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum CheckFormat {
    Human,
    Json,
    Sarif,
    Github,
    Junit,
    Rdjsonl,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum FixWhat {
    Safe,
    Scaffold,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum FailOn {
    Error,
    Warning,
    Info,
}

#[derive(Debug, Args)]
pub(super) struct Status {
    pub(super) story: Option<String>,
    #[arg(long, value_name = "TAG", value_delimiter = ',', value_parser = tag)]
    pub(super) locale: Vec<Locale>,
    #[arg(long, default_value = "human")]
    pub(super) format: StatusFormat,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum StatusFormat {
    Human,
    Json,
    Html,
}

#[derive(Debug, Args)]
pub(super) struct Accept {
    #[arg(value_name = "STORY[#MESSAGE[.ATTRIBUTE]]")]
    pub(super) target: Option<String>,
    #[arg(long, value_name = "TAG", value_delimiter = ',', value_parser = tag)]
    pub(super) locale: Vec<Locale>,
    #[arg(long)]
    pub(super) trivial: bool,
}

#[derive(Debug, Args)]
pub(super) struct Diff {
    #[arg(value_name = "STORY[#MESSAGE[.ATTRIBUTE]]")]
    pub(super) target: Option<String>,
    #[arg(long, value_name = "TAG", value_delimiter = ',', value_parser = tag)]
    pub(super) locale: Vec<Locale>,
}

#[derive(Debug, Args)]
pub(super) struct Import {
    pub(super) file: PathBuf,
    #[arg(long, value_name = "ID")]
    pub(super) story: String,
    #[arg(long, value_name = "TAG", value_parser = tag)]
    pub(super) locale: Option<Locale>,
    #[arg(long, value_name = "FORMAT", value_parser = article_format)]
    pub(super) format: Option<ArticleFormat>,
    #[arg(long, value_name = "NAME", value_parser = encoding)]
    pub(super) encoding: Option<Encoding>,
    #[arg(long, value_name = "WHICH", num_args = 0..=1, require_equals = true, default_missing_value = "ask")]
    pub(super) facts: Option<TakeFacts>,
    #[arg(long, value_name = "DATE", value_parser = published, conflicts_with = "update")]
    pub(super) published: Option<Fact>,
    #[arg(long)]
    pub(super) update: bool,
    #[arg(long)]
    pub(super) dry_run: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum TakeFacts {
    Ask,
    All,
}

#[derive(Debug, Args)]
pub(super) struct List {
    #[arg(long, default_value = "human")]
    pub(super) format: Listing,
}

#[derive(Debug, Args)]
pub(super) struct Reader {
    #[arg(long, required = true, value_name = "TAG", value_delimiter = ',', value_parser = tag)]
    pub(super) locale: Vec<Locale>,
    #[arg(long, default_value = "auto")]
    pub(super) isolation: IsolationMode,
    #[arg(long = "set", value_name = "NAME=VALUE", value_parser = setting)]
    pub(super) settings: Vec<(String, String)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum RenderFormat {
    Text,
    Markdown,
    Html,
    Json,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Short {
    Text,
    Json,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Listing {
    Human,
    Json,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum IsolationMode {
    Auto,
    Always,
    Never,
}

impl From<IsolationMode> for Isolation {
    fn from(mode: IsolationMode) -> Self {
        match mode {
            IsolationMode::Auto => Self::Auto,
            IsolationMode::Always => Self::Always,
            IsolationMode::Never => Self::Never,
        }
    }
}

/// What the value of an argument has to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum Expected {
    #[error("a language tag")]
    Tag,
    #[error("a date, or a date with time and offset")]
    Published,
    #[error("NAME=VALUE")]
    Setting,
    #[error("a format that articles are read from")]
    Format,
    #[error("a character encoding")]
    Encoding,
}

impl Expected {
    /// The message that says so.
    pub(super) fn message(self) -> &'static str {
        match self {
            Self::Tag => "usage-expects-tag",
            Self::Published => "usage-expects-date",
            Self::Setting => "usage-expects-setting",
            Self::Format => "usage-expects-format",
            Self::Encoding => "usage-expects-encoding",
        }
    }
}

fn tag(text: &str) -> Result<Locale, Expected> {
    text.trim().parse().map_err(|_| Expected::Tag)
}

fn article_format(text: &str) -> Result<ArticleFormat, Expected> {
    text.parse().map_err(|_| Expected::Format)
}

fn encoding(text: &str) -> Result<Encoding, Expected> {
    text.parse().map_err(|_| Expected::Encoding)
}

/// A date, or a moment with its offset.
fn published(text: &str) -> Result<Fact, Expected> {
    match Fact::read_override("published", None, text) {
        Ok(fact @ (Fact::Date(_) | Fact::DateTime(_))) => Ok(fact),
        _ => Err(Expected::Published),
    }
}

fn setting(text: &str) -> Result<(String, String), Expected> {
    match text.split_once('=') {
        Some((name, value)) if depeche_fluent::fact::is_identifier(name.trim()) => {
            Ok((name.trim().to_owned(), value.to_owned()))
        }
        _ => Err(Expected::Setting),
    }
}
