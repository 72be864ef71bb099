//! The integration tests, one module an area.

mod architecture;
mod cli;
mod conformance;
mod differential;
mod engine;
mod generated;
mod input;
mod intl;
mod outside;
mod snapshots;
mod story;
mod transcripts;
