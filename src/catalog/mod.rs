//! A catalog: its configuration, its stories and their facts.

pub mod config;
pub mod front_matter;
pub mod layout;
