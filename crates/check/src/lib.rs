//! The checker: everything wrong with a translation, nothing that is right.
//!
//! A [`Project`] is what is checked: a catalog with stories, any folder of Fluent files, or what an
//! `l10n.toml` describes. [`check_to`] reads it story by story and gives the findings of each away;
//! [`check`] keeps them in a [`Report`]. [`report`] writes them for people and programs, [`fix`] mends what can be mended without a doubt.
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

pub use depeche_fluent::diagnostic::Group;
pub use finding::{Edit, Finding, Fix};
pub use options::Options;
pub use project::Project;
pub use results::{Found, LocaleSummary, Progress, Receiver, Report, Summary};
pub use rule::{Example, Rule};
pub use rules::{RULES, rule};
pub use run::{check, check_to, check_with};
