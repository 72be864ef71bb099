//! Skeletons: the requested fields with their widths, and the distance of a pattern from them (UTS
//! 35, part 4, “Matching Skeletons”).

use super::pattern::Pattern;

/// The fields of patterns, from the largest to the smallest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Field {
    Era,
    Year,
    Month,
    Weekday,
    Day,
    DayPeriod,
    Hour,
    Minute,
    Second,
    Fraction,
    Zone,
}

impl Field {
    pub(super) const ALL: [Self; 11] = [
        Self::Era,
        Self::Year,
        Self::Month,
        Self::Weekday,
        Self::Day,
        Self::DayPeriod,
        Self::Hour,
        Self::Minute,
        Self::Second,
        Self::Fraction,
        Self::Zone,
    ];

    /// The field of a letter; `None` for quarters and weeks, which no option requests.
    pub(super) fn of(letter: char) -> Option<Self> {
        Some(match letter {
            'G' => Self::Era,
            'y' => Self::Year,
            'M' | 'L' => Self::Month,
            'E' | 'c' | 'e' => Self::Weekday,
            'd' => Self::Day,
            'a' | 'b' | 'B' => Self::DayPeriod,
            'h' | 'H' | 'K' | 'k' => Self::Hour,
            'm' => Self::Minute,
            's' => Self::Second,
            'S' => Self::Fraction,
            'z' | 'O' | 'v' => Self::Zone,
            _ => return None,
        })
    }

    pub(super) fn is_of_time(self) -> bool {
        self >= Self::DayPeriod
    }

    /// Its name in CLDR's `appendItems`.
    pub(super) fn appended_as(self) -> &'static str {
        match self {
            Self::Era => "Era",
            Self::Year => "Year",
            Self::Month => "Month",
            Self::Weekday => "Day-Of-Week",
            Self::Day | Self::DayPeriod => "Day",
            Self::Hour => "Hour",
            Self::Minute => "Minute",
            Self::Second | Self::Fraction => "Second",
            Self::Zone => "Timezone",
        }
    }
}

/// The letter and width of each requested field.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Skeleton([Option<(char, u8)>; 11]);

/// The result of comparing a pattern with the requested fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Distance {
    pub(super) value: u32,
    pub(super) missing: usize,
    pub(super) extra: bool,
}

impl Skeleton {
    pub(super) fn get(&self, field: Field) -> Option<(char, u8)> {
        self.0.get(field as usize).copied().flatten()
    }

    pub(super) fn set(&mut self, letter: char, length: u8) {
        if let Some(slot) = Field::of(letter).and_then(|field| self.0.get_mut(field as usize)) {
            *slot = Some((letter, length));
        }
    }

    #[must_use]
    pub(super) fn with(mut self, letter: char, length: u8) -> Self {
        self.set(letter, length);
        self
    }

    pub(super) fn has(&self, field: Field) -> bool {
        self.get(field).is_some()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.iter().all(Option::is_none)
    }

    /// The skeleton with only these fields.
    pub(super) fn only(&self, wanted: impl Fn(Field) -> bool) -> Self {
        let mut kept = *self;
        for field in Field::ALL {
            if !wanted(field)
                && let Some(slot) = kept.0.get_mut(field as usize)
            {
                *slot = None;
            }
        }
        kept
    }

    /// The fields of a pattern; `None` if it has one that no option requests.
    ///
    /// Hours of a twelve-hour clock always go with a day period, the others never.
    pub(super) fn of(pattern: &Pattern) -> Option<Self> {
        let mut skeleton = Self::default();
        for (letter, length) in pattern.fields() {
            Field::of(letter)?;
            skeleton.set(letter, length);
        }
        match skeleton.get(Field::Hour) {
            Some(('h' | 'K', _)) if !skeleton.has(Field::DayPeriod) => skeleton.set('a', 1),
            Some(('H' | 'k', _)) => skeleton = skeleton.only(|field| field != Field::DayPeriod),
            _ => {}
        }
        Some(skeleton)
    }

    /// Whether both have the same fields, as numbers or as names of the same width.
    pub(super) fn is_alike(&self, other: &Self) -> bool {
        Field::ALL.into_iter().all(|field| match (self.get(field), other.get(field)) {
            (None, None) => true,
            (Some((letter, length)), Some((other, other_length))) => {
                let numbers = kind((letter, length)) > 0 && kind((other, other_length)) > 0;
                letter == other && (numbers || length == other_length)
            }
            _ => false,
        })
    }

    /// The distance of a pattern with the fields of `other` from this skeleton.
    pub(super) fn distance(&self, other: &Self) -> Distance {
        const MISSING: u32 = 0x1000;
        const EXTRA: u32 = 0x10000;
        let mut distance = Distance { value: 0, missing: 0, extra: false };
        for field in Field::ALL {
            match (self.get(field), other.get(field)) {
                (None, None) => {}
                (None, Some(_)) => {
                    distance.value += EXTRA;
                    distance.extra = true;
                }
                (Some(_), None) => {
                    distance.value += MISSING;
                    distance.missing |= 1 << field as usize;
                }
                (Some(own), Some(other)) => {
                    distance.value += kind(own).abs_diff(kind(other));
                }
            }
        }
        distance
    }
}

const NUMERIC: i32 = 0x100;
const DELTA: i32 = 0x10;

/// A number for a letter and its width; similar forms have close numbers.
pub(super) fn kind((letter, length): (char, u8)) -> i32 {
    let text = match length {
        5 => -0x101,
        6 => -0x102,
        0..=3 => -0x103,
        _ => -0x104,
    };
    let count = i32::from(length);
    match letter {
        'M' if length <= 2 => NUMERIC + count,
        'L' | 'e' if length <= 2 => NUMERIC + DELTA + count,
        'c' if length <= 2 => NUMERIC + 2 * DELTA + count,
        'L' | 'b' | 'e' | 'O' => text - DELTA,
        'c' | 'v' => text - 2 * DELTA,
        'B' => text - 3 * DELTA,
        'G' | 'M' | 'E' | 'a' | 'z' => text,
        'K' => NUMERIC + DELTA + count,
        'H' => NUMERIC + 10 * DELTA + count,
        'k' => NUMERIC + 11 * DELTA + count,
        _ => NUMERIC + count,
    }
}
