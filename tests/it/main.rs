//! The integration tests, one module an area.

mod architecture;
mod input;
mod story;
