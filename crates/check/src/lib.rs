//! Finds what is missing, stale or wrong in Fluent translations.
//!
//! A [`Project`] is made of a catalog with stories, or any folder of Fluent files
//! ([`Project::of_catalog`]), or of the files that an `l10n.toml` names ([`l10n::project`]).
//! [`check`] returns all findings in a [`Report`]; [`check_to`] gives them away one story at a time,
//! so that a large project does not fill memory. [`report`] writes findings for other programs,
//! [`fix`] makes the corrections that are certain, and [`baseline`] leaves out known findings.
//! [`RULES`] lists the rules; `docs/rules.md` shows each with its examples.
//!
//! Check a folder with a subfolder for each locale, and print what is found:
//!
//! ```no_run
//! use depeche::Catalog;
//! use depeche::prose::Prose;
//! use depeche_check::{Options, Project, check};
//!
//! let catalog = Catalog::open("locales")?;
//! let report = check(&Project::of_catalog(&catalog)?, &Options::default());
//! let prose = Prose::new(&["fr".parse()?]);
//! for finding in &report.findings {
//!     let diagnostic = &finding.diagnostic;
//!     let line = diagnostic.place.as_ref().map_or(1, |place| place.start().line);
//!     println!("{}:{line}: {}", finding.path(), prose.title(diagnostic));
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! The same with files in memory:
//!
//! ```
//! use depeche::{Catalog, files::Memory};
//! use depeche_check::{Options, Project, check};
//!
//! let files = Memory::from_iter([
//!     ("en/vote.ftl", "lead = { $votes } countries voted.\n"),
//!     ("fr/vote.ftl", "lead = Des pays  ont voté.\n"),
//! ]);
//! let catalog = Catalog::builder().source("en".parse()?).open_memory(files)?;
//! let report = check(&Project::of_catalog(&catalog)?, &Options::default());
//! let rules = report.findings.iter().map(|finding| finding.diagnostic.rule).collect::<Vec<_>>();
//! assert_eq!(rules, ["missing-variable", "double-space"]);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Defaults and limits
//!
//! - All rules run at their own severities, except those that are off by default
//!   ([`Rule::level`]); the tables `check.rules`, `check.locale` and `check.path` of `depeche.toml`
//!   set other levels.
//! - A file larger than the catalog's limit (16 MiB by default) is reported and not read.
//! - Of a message with select expressions, 64 combinations of variants are checked; beyond that, the
//!   default variant of a select expression stands for the others.
//! - A project whose texts are below 24 MiB is read once; beyond that, the source is read twice.

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

mod active;
pub mod baseline;
mod beside;
mod compared;
mod context;
mod document;
mod filter;
mod finding;
mod fingerprint;
pub mod fix;
mod has;
mod item;
mod items;
pub mod l10n;
mod language;
mod names;
mod options;
mod project;
mod reading;
mod rendition;
pub mod report;
mod results;
mod rule;
mod rules;
mod run;
mod scale;
mod shelf;
mod slot;
mod story;
mod suppression;
mod survey;
mod verbatim;

/// What the checker says of what it finds. A [`Prose`](depeche::prose::Prose) that reports findings
/// is made with them: `Prose::new(&readers).with(&WORDS)`.
pub static WORDS: depeche::prose::Words = depeche::words!("prose");

pub use finding::{Edit, Finding, Fix};
pub use options::Options;
pub use project::Project;
pub use results::{Found, LocaleSummary, Progress, Receiver, Report, Summary};
pub use rule::{Example, Rule};
pub use rules::{RULES, rule};
pub use run::{check, check_to, check_with};
