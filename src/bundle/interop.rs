//! For programs already on Fluent.
