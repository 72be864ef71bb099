//! What a text mentions, before it is known what becomes a fact.

use super::date::DateRun;
use super::tokens::Scan;
use depeche_fluent::reading::Clock;

/// Something in a text that may become a fact.
pub(super) enum Mention {
    Dates(DateRun),
    Time(Timed),
    Year { year: i16, token: usize },
    Figure { token: usize },
}

/// A text with what it mentions.
pub(super) struct Parsed<'t> {
    pub(super) scan: Scan<'t>,
    pub(super) mentions: Vec<Mention>,
}

/// A time of day in a text.
pub(super) struct Timed {
    pub(super) clock: Clock,
    pub(super) token: usize,
    pub(super) evidence: Evidence,
    /// Whether its hours count on after noon, so that 5:30 is in the morning.
    pub(super) counts_on: bool,
}

/// What the words beside a time say about it: 21:24 may be a result, 2 h 30 the length of a walk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Evidence {
    /// Nothing.
    None,
    /// It is in hours: a time of day or a length.
    Hours,
    /// It is a time of day.
    OfDay,
    /// It is a length or a result.
    Length,
}
