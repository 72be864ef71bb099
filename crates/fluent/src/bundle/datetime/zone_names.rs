//! Names of time zones (UTS 35, Time Zone Format Terminology), as ICU4X chooses them among CLDR's.

use super::stamp::Stamp;
use super::zone::{Kind, Period, Zone};
use crate::cldr::{Digits, NUMBERS, Record, Symbols, ZONES};
use crate::locale::{Direction, Locale};

/// Writes the name of a time zone in one style.
#[derive(Debug)]
pub(super) struct ZoneNames {
    style: Style,
    long: bool,
    names: Record,
    digits: Digits,
    minus: &'static str,
    plus: &'static str,
    utc: Zone,
}

#[derive(Clone, Copy, Debug)]
enum Style {
    /// Central European Summer Time.
    Specific,
    /// Central European Time.
    Generic,
    /// GMT+2.
    Offset,
}

impl ZoneNames {
    /// The names for a letter of a pattern.
    pub(super) fn new(letter: char, length: u8, locale: &Locale) -> Option<Self> {
        let style = match letter {
            'z' => Style::Specific,
            'O' => Style::Offset,
            _ => Style::Generic,
        };
        let symbols = Symbols::new(locale, None)?;
        let digits = symbols.digits;
        let Symbols { minus, plus, .. } = signs(symbols, locale)?;
        let (names, utc) = (ZONES.names(locale), Zone::new("UTC"));
        Some(Self { style, long: length == 4, names, digits, minus, plus, utc })
    }

    /// Writes the name of the stamp's zone, or its offset if the zone is unknown.
    pub(super) fn write(&self, stamp: Stamp, out: &mut String) {
        let offset = stamp.offset.seconds();
        let zone = match stamp.zone {
            Some(zone) => zone,
            None if offset == 0 => self.utc,
            None => Zone::UNKNOWN,
        };
        let instant = stamp.offset.to_timestamp(stamp.local).ok();
        let period = instant.and_then(|instant| zone.period(instant.as_second()));
        // A zone is not called by its name at an offset that is not its own.
        let fits = |period: &Period| offset == period.standard || Some(offset) == period.daylight;
        let named = match (self.style, period) {
            (Style::Specific, Some(period)) if fits(&period) => self.specific(zone, period, offset),
            (Style::Generic, Some(period)) if fits(&period) => {
                self.generic(zone, period).or_else(|| self.located("L", zone))
            }
            (Style::Generic, None) => self.located("L", zone),
            _ => None,
        };
        match named {
            Some(name) => out.push_str(&name),
            None => self.write_offset(offset, out),
        }
    }

    fn specific(&self, zone: Zone, period: Period, offset: i32) -> Option<String> {
        // Where daylight saving time is all year, both are the same offset.
        let daylight = Some(offset) == period.daylight;
        let kind = match (self.long, daylight) {
            (true, false) => "t",
            (true, true) => "d",
            (false, false) => "S",
            (false, true) => "D",
        };
        if let Some(name) = self.of_zone(kind, zone) {
            return Some(name.to_owned());
        }
        if period.names.is_empty() || (period.kind == Kind::OwnVariants && daylight) {
            return None;
        }
        if self.long && !daylight && self.is_named_as_standard(period.names) {
            let name = self.name("s", period.names).map(str::to_owned);
            // A name that says no more than the place is left out of the data.
            return name.or_else(|| self.located("L", zone));
        }
        match self.name(kind, period.names) {
            Some(name) => Some(name.to_owned()),
            None if self.long => self.located(if daylight { "N" } else { "M" }, zone),
            None => None,
        }
    }

    fn generic(&self, zone: Zone, period: Period) -> Option<String> {
        let kinds: &[&str] = if self.long { &["g", "s"] } else { &["G"] };
        if let Some(name) = kinds.iter().find_map(|kind| self.of_zone(kind, zone)) {
            return Some(name.to_owned());
        }
        if period.names.is_empty() || period.kind == Kind::OwnVariants {
            return None;
        }
        let name = kinds.iter().find_map(|kind| self.name(kind, period.names))?;
        if period.kind == Kind::Alike {
            return Some(name.to_owned());
        }
        let place = self.name("l", zone.id)?;
        Some(self.name("P", "")?.replace("{0}", place).replace("{1}", name))
    }

    /// The place of a zone in a pattern: France Time.
    fn located(&self, pattern: &str, zone: Zone) -> Option<String> {
        Some(self.name(pattern, "")?.replace("{0}", self.name("l", zone.id)?))
    }

    /// GMT+2, or GMT+02:00.
    fn write_offset(&self, offset: i32, out: &mut String) {
        let pattern = self.name("o", "").unwrap_or("GMT{0}");
        let (before, after) = pattern.split_once("{0}").unwrap_or((pattern, ""));
        let separator = self.name("c", "").unwrap_or(":");
        let size = offset.unsigned_abs();
        let (hours, minutes, seconds) = (size / 3_600, size / 60 % 60, size % 60);
        let digits = &self.digits;
        out.push_str(before);
        out.push_str(if offset < 0 { self.minus } else { self.plus });
        digits.push(hours.into(), if self.long { 2 } else { 1 }, out);
        if self.long || minutes != 0 || seconds != 0 {
            out.push_str(separator);
            digits.push(minutes.into(), 2, out);
        }
        if seconds != 0 {
            out.push_str(separator);
            digits.push(seconds.into(), 2, out);
        }
        out.push_str(after);
    }

    /// A name; an empty one takes back what the locale would have from its parent.
    fn name(&self, kind: &str, which: &str) -> Option<&'static str> {
        self.names.of(kind, which).filter(|name| !name.is_empty())
    }

    /// A name that a zone has for itself.
    fn of_zone(&self, kind: &str, zone: Zone) -> Option<&'static str> {
        self.name(kind, &format!("/{}", zone.id))
    }

    /// Whether standard time has the name that it has beside the generic one.
    fn is_named_as_standard(&self, names: &str) -> bool {
        let all = self.name("u", "").unwrap_or_default();
        all.as_bytes().chunks(2).any(|one| one == names.as_bytes())
    }
}

/// In a language written from left to right, digits of others stand behind its own signs: theirs
/// come with marks of the other direction.
fn signs(symbols: Symbols, locale: &Locale) -> Option<Symbols> {
    let (system, own) = (symbols.system, symbols.record.get("n")?);
    let known = symbols.record.of("y", system) != NUMBERS.own("und", &format!("y{system}"));
    if known || system == own || locale.direction() == Direction::RightToLeft {
        Some(symbols)
    } else {
        Symbols::new(locale, Some(own))
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::{DateTime, date};

    use super::*;

    /// The name of a zone at a time of its own.
    fn name(tag: &str, zone: &str, local: DateTime, letter: char, length: u8) -> String {
        let locale = tag.parse().expect(tag);
        let rules = jiff::tz::TimeZone::get(zone).expect(zone);
        let offset = rules.to_offset(rules.to_timestamp(local).expect("a time"));
        let stamp = Stamp { local, offset, zone: Some(Zone::new(zone)) };
        let mut text = String::new();
        ZoneNames::new(letter, length, &locale).expect("names").write(stamp, &mut text);
        text
    }

    #[test]
    fn a_zone_is_called_by_the_names_it_had() {
        let winter = date(2024, 1, 15).at(12, 0, 0, 0);
        let summer = date(2024, 7, 15).at(12, 0, 0, 0);
        let earlier = date(1975, 1, 15).at(12, 0, 0, 0);
        for (tag, zone, local, letter, length, expected) in [
            ("fr", "Europe/Paris", summer, 'z', 4, "heure d’été d’Europe centrale"),
            ("fr", "Europe/Paris", winter, 'z', 4, "heure normale d’Europe centrale"),
            ("fr", "Europe/Paris", winter, 'v', 4, "heure d’Europe centrale"),
            ("en", "america/new_york", summer, 'z', 1, "EDT"),
            ("en", "America/New_York", summer, 'v', 1, "ET"),
            // Names that London has for itself.
            ("en-GB", "Europe/London", summer, 'z', 1, "BST"),
            ("en-GB", "Europe/London", summer, 'z', 4, "British Summer Time"),
            ("en", "Europe/London", summer, 'v', 4, "British Time"),
            // No names but its place.
            ("de", "Africa/Casablanca", winter, 'z', 4, "GMT+01:00"),
            ("de", "Africa/Casablanca", winter, 'v', 4, "Marokko (Ortszeit)"),
            // Names that it no longer has.
            ("en", "Europe/Istanbul", winter, 'v', 4, "Türkiye Time"),
            ("en", "Europe/Istanbul", earlier, 'z', 4, "Eastern European Standard Time"),
            ("ar", "Asia/Kolkata", winter, 'O', 1, "غرينتش\u{200e}+5:30"),
            ("ar-EG", "Asia/Kolkata", winter, 'O', 4, "غرينتش\u{61c}+٠٥:٣٠"),
            ("en-u-nu-arab", "America/La_Paz", winter, 'O', 4, "GMT-٠٤:٠٠"),
            ("fr", "UTC", winter, 'z', 4, "temps universel coordonné"),
        ] {
            let found = name(tag, zone, local, letter, length);
            assert_eq!(found, expected, "{tag} {zone} {letter}{length}");
        }
    }
}
