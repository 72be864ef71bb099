//! The integration tests, one module an area.

mod agreement;
mod architecture;
mod budgets;
mod check;
mod cldr;
mod cli;
mod conformance;
mod engine;
mod exchange;
mod files;
mod generated;
mod import;
mod import_facts;
mod input;
mod intl;
mod ledger;
mod outside;
mod pages;
mod prose;
mod snapshots;
mod story;
mod syntax;
mod transcripts;
