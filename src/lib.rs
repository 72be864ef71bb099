//! One story in many languages: every paragraph a [Project Fluent](https://projectfluent.org)
//! message, every figure, date and name a typed fact, every language a folder of `.ftl` files.
//!
//! A [`Catalog`] holds stories; a [`catalog::Story`] makes an [`Edition`] for a reader; an edition
//! is written as text, Markdown, HTML or JSON. A message without a translation falls back to the
//! source, and every format marks it.
//!
//! ```
//! use depeche::Catalog;
//! use depeche::files::Memory;
//!
//! let files = Memory::from_iter([
//!     ("vote.md", "+++\n[facts]\nvotes = 96\n+++\n# { title }\n\n{ lead }\n"),
//!     ("fr/vote.ftl", "title = Le vote\nlead = { $votes } pays ont voté.\n"),
//!     ("ar/vote.ftl", "title = التصويت\n"),
//! ]);
//! let catalog = Catalog::builder().open_memory(files)?;
//! let edition = catalog.story("vote")?.edition(&["ar-EG".parse()?])?;
//! assert_eq!(edition.locale().to_string(), "ar");
//! let html = edition.to_html();
//! assert!(html.contains("data-outcome=\"fallback\"") && html.contains("lang=\"fr\""), "{html}");
//! for segment in edition.segments() {
//!     println!("{} {}: {}", segment.message, segment.locale, segment.outcome.as_str());
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Where to look
//!
//! - [`catalog`]: opening folders, embedded files or memory; reloading ([`catalog::LiveCatalog`]).
//! - [`edition`]: readers, options, blocks and segments with their outcomes.
//! - [`render`]: the formats, as methods of [`Edition`].
//! - [`locale`]: identifiers, fallback chains, [`locale::accept_language`].
//! - [`fact`]: typed facts. [`bundle`]: the Fluent engine alone, custom functions, and a
//!   `FluentBundle` for programs already on Fluent.
//! - [`diagnostic`] and [`prose`]: faults of content, as data and in words.
//!
//! Beside this crate: `depeche-check` finds what is missing, stale or wrong in translations,
//! `depeche-import` makes stories of articles, `depeche-cli` is the program.
//!
//! # Features
//!
//! - `include_dir`: catalogs from `include_dir!`.
//! - `fluent-bundle`: conversions from and to `fluent` and `unic-langid`, and ready `FluentBundle`s.
//!
//! # Stability
//!
//! [`catalog`], [`edition`], [`render`], [`files`], [`prose`], and of the engine [`bundle`],
//! [`diagnostic`], [`fact`] and [`locale`] follow semantic versioning. [`ledger`], [`markup`],
//! [`upkeep`] and everything that the documentation hides are public for Dépêche's own crates and
//! may change in any release.
//!
//! Types of [`fixed_decimal`], [`icu_locale`], [`jiff`] and [`toml`] are part of the interface: the
//! crates are re-exported, and a new major version of one is a new major version of this crate.

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

pub mod catalog;
pub mod edition;
pub mod files;
pub mod ledger;
pub mod markup;
pub mod prose;
pub mod render;
pub mod upkeep;

#[doc(inline)]
pub use depeche_fluent::{bundle, diagnostic, fact, locale, syntax};
#[doc(hidden)]
pub use depeche_fluent::{ftl, reading};

// The crates whose types the public interface shows.
pub use depeche_fluent::{fixed_decimal, icu_locale};
pub use {jiff, toml};

pub use catalog::Catalog;
pub use edition::{Edition, EditionOptions};
pub use fact::Fact;
pub use locale::Locale;
