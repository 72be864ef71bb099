//! Time zones by CLDR's identifiers, and the periods in which they had their names.

use crate::cldr::ZONES;

/// A time zone by CLDR's identifier, and the names it had.
#[derive(Clone, Copy, Debug)]
pub(super) struct Zone {
    pub(super) id: &'static str,
    periods: &'static str,
}

/// The names of a zone during one period.
#[derive(Clone, Copy, Debug)]
pub(super) struct Period {
    pub(super) standard: i32,
    pub(super) daylight: Option<i32>,
    /// Names that it has in common with other zones; empty if it has none.
    pub(super) names: &'static str,
    pub(super) kind: Kind,
}

/// How the zone relates to the others that share its names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Alike,
    /// Its daylight saving time is not theirs.
    OwnVariants,
    /// It changes at other times.
    OwnTransitions,
}

impl Zone {
    /// A zone without a name.
    pub(super) const UNKNOWN: Self = Self { id: "unk", periods: "" };

    /// The zone of an IANA name.
    pub(super) fn new(name: &str) -> Self {
        let id = ZONES.general(&format!("z{}", name.to_ascii_lowercase()));
        let periods = id.and_then(|id| ZONES.general(&format!("p{id}")));
        Self { id: id.unwrap_or("unk"), periods: periods.unwrap_or_default() }
    }

    /// The period that an instant, in seconds since 1970, falls into.
    pub(super) fn period(self, instant: i64) -> Option<Period> {
        let began = |period: &&str| {
            let (start, _) = period.split_once(',').unwrap_or_default();
            start.parse::<i64>().is_ok_and(|start| start <= instant)
        };
        let mut all = self.periods.split('|');
        let first = all.next();
        let period = all.take_while(began).last().or(first)?;
        let mut fields = period.split(',').skip(1);
        Some(Period {
            standard: fields.next()?.parse().ok()?,
            daylight: fields.next()?.parse().ok(),
            names: fields.next()?,
            kind: match fields.next()? {
                "v" => Kind::OwnVariants,
                "t" => Kind::OwnTransitions,
                _ => Kind::Alike,
            },
        })
    }
}
