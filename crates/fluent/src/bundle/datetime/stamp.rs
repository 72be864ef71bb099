//! The moment that a date pattern writes.

use jiff::civil::DateTime;
use jiff::tz::Offset;

use super::zone::Zone;

/// A local date and time with its offset and, where known, its time zone.
#[derive(Clone, Copy, Debug)]
pub(super) struct Stamp {
    pub(super) local: DateTime,
    pub(super) offset: Offset,
    /// The time zone, if it is known by name.
    pub(super) zone: Option<Zone>,
}
