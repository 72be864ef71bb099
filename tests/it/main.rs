//! The integration tests, one module an area.

mod architecture;
mod story;
