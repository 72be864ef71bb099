//! The integration tests, one module an area.

mod architecture;
mod cli;
mod conformance;
mod differential;
mod engine;
mod input;
mod outside;
mod snapshots;
mod story;
mod transcripts;
