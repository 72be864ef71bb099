//! The integration tests, one module an area.

mod architecture;
mod conformance;
mod input;
mod snapshots;
mod story;
mod transcripts;
