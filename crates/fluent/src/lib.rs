//! A Fluent engine for long texts: exact numbers, current CLDR data, typed facts, results as parts,
//! errors with places, limits, and no locks.
//!
//! ```
//! use depeche_fluent::bundle::{Arguments, Bundle, Resource};
//! use depeche_fluent::diagnostic::SourceFile;
//!
//! let file = SourceFile::new("fr/vote.ftl", "lead = { $votes } pays ont voté.\n");
//! let bundle = Bundle::builder("fr".parse()?).resource(Resource::new(&file)).build();
//! let arguments = Arguments::from_iter([("votes", 1250_i64)]);
//! assert_eq!(bundle.format("lead", None, &arguments), Ok("1\u{202f}250 pays ont voté.".to_owned()));
//! # Ok::<(), depeche_fluent::locale::ParseLocaleError>(())
//! ```
//!
//! # Where to look
//!
//! - [`bundle`]: the engine, and a guide to it for those who know Fluent.
//! - [`fact`]: typed values. [`locale`]: identifiers, fallback chains, `Accept-Language`.
//! - [`syntax`]: reading Fluent text, lossless and with places.
//! - [`ftl`]: the syntax tree, composing messages and splicing them into files.
//! - [`diagnostic`]: faults of content, as data. [`reading`]: figures, dates, addresses and words
//!   in running text.
//!
//! Stories with fallback, editions and formats are the crate `depeche`, which re-exports these
//! modules.
//!
//! # Features
//!
//! `fluent-bundle`: conversions from and to `fluent` and `unic-langid`, in `bundle::interop`.
//!
//! `language-data`: words of each language, embedded as data (90 kB), and `reading::clock_at`,
//! which needs them.
//!
//! # Stability
//!
//! [`bundle`], [`diagnostic`], [`fact`] and [`locale`] follow semantic versioning. [`ftl`],
//! [`reading`] and everything that the documentation hides are public for Dépêche's own crates and
//! may change in any release.
//!
//! Types of [`fixed_decimal`], [`icu_locale`] and [`jiff`] are part of the interface: the crates
//! are re-exported, and a new major version of one is a new major version of this crate.

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

pub mod bundle;
mod cldr;
pub mod diagnostic;
pub mod fact;
pub mod ftl;
pub mod locale;
pub mod reading;
#[doc(hidden)]
pub mod settings;
pub mod syntax;

pub use fact::Fact;
pub use locale::Locale;

// The crates whose types the public interface shows.
pub use {fixed_decimal, icu_locale, jiff};
