//! The arguments.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

use depeche_fluent::bundle::Isolation;
use depeche_fluent::fact::Fact;
use depeche_fluent::locale::Locale;
use depeche_import::read::{Encoding, Format as ArticleFormat};

/// What the program's exit status says.
pub(super) const EXIT_STATUS: [(u8, &str); 3] = [
    (0, "done"),
    (1, "the content is not good enough: findings, a broken source message, --strict not met"),
    (2, "usage, configuration, or a file that cannot be read or written"),
];

fn exit_status() -> String {
    let lines = EXIT_STATUS.map(|(status, meaning)| format!("\n  {status}  {meaning}"));
    format!("Exit status:{}", lines.concat())
}

/// One story in many languages: every paragraph a Fluent message, every figure a fact
#[derive(Debug, Parser)]
#[command(name = "depeche", version, propagate_version = true, max_term_width = 100)]
#[command(after_help = exit_status())]
pub(super) struct Arguments {
    /// The folder with the stories and the locales [default: ./locales, else .]
    #[arg(long, global = true, help_heading = "Common options", value_name = "DIR")]
    pub(super) catalog: Option<PathBuf>,
    /// The locale stories are written in, whatever depeche.toml says
    #[arg(long, global = true, help_heading = "Common options", value_name = "TAG", value_parser = tag)]
    pub(super) source: Option<Locale>,
    /// The language this program speaks: en, fr, es, ar, de or pt [default: the environment's]
    #[arg(long, global = true, help_heading = "Common options", value_name = "TAG", value_parser = tag)]
    pub(super) lang: Option<Locale>,
    #[command(subcommand)]
    pub(super) command: Command,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Render a story for a reader
    Render(Render),
    /// Format one message
    Format(Format),
    /// Find what is wrong with the translations
    Check(Check),
    /// List the stories and their locales
    List(List),
    /// Show how far everything is translated
    Status(Status),
    /// Record which source text new translations were made from
    Sync,
    /// Say that stale and touched translations are right for today's source text
    Accept(Accept),
    /// Show what changed in the source of stale translations
    Diff(Diff),
    /// Start a ledger on an existing project, from its git history
    Adopt,
    /// Make a story of an article, bring one up to date, or take over its translation
    Import(Import),
    /// Print completions for a shell
    Completions {
        /// The shell
        shell: Shell,
    },
    /// Print the manual page, in roff
    Man,
}

#[derive(Debug, Args)]
pub(super) struct Render {
    /// The story; may be left out when the catalog has one
    pub(super) story: Option<String>,
    #[command(flatten)]
    pub(super) reader: Reader,
    /// The format
    #[arg(long, default_value = "text")]
    pub(super) format: RenderFormat,
    /// Make a complete page; only with `--format html`
    #[arg(long)]
    pub(super) page: bool,
    /// Write to this file instead of standard output, whole or not at all
    #[arg(short, long, value_name = "FILE")]
    pub(super) output: Option<PathBuf>,
    /// Put a notice before passages whose source has changed since they were translated
    #[arg(long)]
    pub(super) mark_stale: bool,
    /// Exit with status 1 unless everything is translated
    #[arg(long)]
    pub(super) strict: bool,
}

#[derive(Debug, Args)]
pub(super) struct Format {
    /// The message, or MESSAGE.ATTRIBUTE
    pub(super) message: String,
    #[command(flatten)]
    pub(super) reader: Reader,
    /// The story; may be left out when the catalog has one
    #[arg(long, value_name = "ID")]
    pub(super) story: Option<String>,
    /// The format
    #[arg(long, default_value = "text")]
    pub(super) format: Short,
}

#[derive(Debug, Args)]
pub(super) struct Check {
    /// Files or folders of the project, such as `ar` or `ar/une.ftl` [default: all]
    #[arg(value_name = "PATH")]
    pub(super) paths: Vec<String>,
    /// These locales only; may be repeated
    #[arg(long, value_name = "TAG", value_delimiter = ',', value_parser = tag)]
    pub(super) locale: Vec<Locale>,
    /// Check what an l10n.toml describes, with --source as its reference locale
    #[arg(long, value_name = "L10N.TOML")]
    pub(super) config: Option<PathBuf>,
    /// The format
    #[arg(long, default_value = "human")]
    pub(super) format: CheckFormat,
    /// Mend what can be mended without a doubt; with `scaffold`, also add missing messages as
    /// comments in the source language
    #[arg(long, value_name = "WHAT", num_args = 0..=1, require_equals = true, default_missing_value = "safe")]
    pub(super) fix: Option<FixWhat>,
    /// Show what `--fix` would do, and do nothing
    #[arg(long)]
    pub(super) diff: bool,
    /// Report only what is not in this file; if it is not there, write it
    #[arg(long, value_name = "FILE")]
    pub(super) baseline: Option<PathBuf>,
    /// Exit with status 1 when there are findings as bad as this, or worse
    #[arg(long, value_name = "SEVERITY", default_value = "error")]
    pub(super) fail_on: FailOn,
    /// Explain a rule, or list the rules, and check nothing
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
    /// The story, or a shared resource [default: all]
    pub(super) story: Option<String>,
    /// These locales only; may be repeated
    #[arg(long, value_name = "TAG", value_delimiter = ',', value_parser = tag)]
    pub(super) locale: Vec<Locale>,
    /// The format; `html` is one page with a heat map
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
    /// The story, or one message or attribute of it [default: all]
    #[arg(value_name = "STORY[#MESSAGE[.ATTRIBUTE]]")]
    pub(super) target: Option<String>,
    /// These locales only; may be repeated
    #[arg(long, value_name = "TAG", value_delimiter = ',', value_parser = tag)]
    pub(super) locale: Vec<Locale>,
    /// Only where punctuation, spaces, upper and lower case changed: after a typo was mended
    #[arg(long)]
    pub(super) trivial: bool,
}

#[derive(Debug, Args)]
pub(super) struct Diff {
    /// The story, or one message or attribute of it [default: all]
    #[arg(value_name = "STORY[#MESSAGE[.ATTRIBUTE]]")]
    pub(super) target: Option<String>,
    /// These locales only; may be repeated
    #[arg(long, value_name = "TAG", value_delimiter = ',', value_parser = tag)]
    pub(super) locale: Vec<Locale>,
}

#[derive(Debug, Args)]
pub(super) struct Import {
    /// The article: plain text, Markdown, HTML or DOCX; a folder of them, or `-` for standard input
    pub(super) file: PathBuf,
    /// The id of its story; for a folder, how the ids of its stories begin
    #[arg(long, value_name = "ID")]
    pub(super) story: String,
    /// The language of the article; any other than the catalog's source makes it a translation
    #[arg(long, value_name = "TAG", value_parser = tag)]
    pub(super) locale: Option<Locale>,
    /// The format of the file, if not the one it looks like: text, markdown, html or docx
    #[arg(long, value_name = "FORMAT")]
    pub(super) format: Option<ArticleFormat>,
    /// The character encoding of the file, such as windows-1252
    #[arg(long, value_name = "NAME")]
    pub(super) encoding: Option<Encoding>,
    /// Make facts of its figures, dates, times, percentages and sums of money; on a terminal, ask
    /// about each
    #[arg(long, value_name = "WHICH", num_args = 0..=1, require_equals = true, default_missing_value = "ask")]
    pub(super) facts: Option<TakeFacts>,
    /// When the article was published: a date such as 2024-11-07, or with time and offset; by
    /// default, what the page says
    ///
    /// A new story gets it in its front matter, and a date without a year is given the year that
    /// brings it nearest.
    #[arg(long, value_name = "DATE", value_parser = published, conflicts_with = "update")]
    pub(super) published: Option<Fact>,
    /// Bring an existing story up to date; for a translation, replace what is there
    #[arg(long)]
    pub(super) update: bool,
    /// Say what would be done, and do nothing
    #[arg(long)]
    pub(super) dry_run: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum TakeFacts {
    /// One by one on a terminal, all of them elsewhere
    Ask,
    /// All of them
    All,
}

#[derive(Debug, Args)]
pub(super) struct List {
    /// The format
    #[arg(long, default_value = "human")]
    pub(super) format: Listing,
}

/// Who reads, and with which facts.
#[derive(Debug, Args)]
pub(super) struct Reader {
    /// The reader's languages, most wanted first, such as `ar-MA,fr`; may be repeated
    #[arg(long, required = true, value_name = "TAG", value_delimiter = ',', value_parser = tag)]
    pub(super) locale: Vec<Locale>,
    /// When values are set apart from text of the other direction
    #[arg(long, default_value = "auto")]
    pub(super) isolation: IsolationMode,
    /// Give a fact another value, written as in TOML: `votes=97`; may be repeated
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
    /// Only where the text would be displayed in another order
    Auto,
    /// Around every value
    Always,
    /// Never
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

fn tag(text: &str) -> Result<Locale, String> {
    text.trim()
        .parse()
        .map_err(|_| "not a language tag; write one such as `fr`, `ar-MA` or `zh-Hant`".to_owned())
}

/// A date, or a moment with its offset.
fn published(text: &str) -> Result<Fact, String> {
    match Fact::read_override("published", None, text) {
        Ok(fact @ (Fact::Date(_) | Fact::DateTime(_))) => Ok(fact),
        _ => Err("write a date such as 2024-11-07, or 2024-11-07T18:00:00+01:00".to_owned()),
    }
}

fn setting(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((name, value)) if depeche_fluent::fact::is_identifier(name.trim()) => {
            Ok((name.trim().to_owned(), value.to_owned()))
        }
        _ => Err("write NAME=VALUE, such as `votes=97`".to_owned()),
    }
}
