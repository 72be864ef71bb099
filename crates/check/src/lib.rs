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

pub mod baseline;
mod context;
mod document;
mod finding;
pub mod fix;
mod item;
mod items;
mod l10n;
mod language;
mod locale;
mod names;
mod project;
pub(crate) mod reading;
mod rendition;
pub mod report;
mod rule;
mod rules;
mod run;
mod scale;
mod shelf;
mod story;
mod suppression;
mod uses;
pub(crate) mod verbatim;

pub(crate) use depeche::catalog::config::check::Settings;
pub use depeche_fluent::diagnostic::Group;
pub use finding::{Edit, Finding, Fix};
pub use l10n::Error as L10nError;
pub use project::Project;
pub use rule::{Example, Rule};
pub use rules::{RULES, rule};
pub use run::{
    Found, LocaleSummary, Options, Progress, Receiver, Report, Summary, check, check_to, check_with,
};
