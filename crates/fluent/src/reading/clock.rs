//! Times of day as people write them.

use std::ops::Range;

use super::digit;
use super::language::LanguageData;

/// A time of day in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clock {
    /// Its byte range in the text.
    pub range: Range<usize>,
    /// 0 to 24, as written: 5 for “5 p.m.”.
    pub hour: u8,
    /// 0 to 59.
    pub minute: u8,
    /// The byte range of the minutes' digits, if it has minutes.
    pub minutes: Option<Range<usize>>,
    /// Whether it is marked as after noon.
    pub after_noon: Option<bool>,
    /// Whether a sign beside it marks it as a time of day: “p.m.”, “Uhr”.
    pub signed: bool,
}

/// A time of day that begins with the number: `5:30`, `17 h 30`, `5 p.m.`
pub fn clock_at(text: &str, number: &Range<usize>) -> Option<Clock> {
    let hour = value(text.get(number.clone())?).filter(|hour| *hour <= 24)?;
    let rest = text.get(number.end..)?;
    let mut clock = Clock {
        range: number.clone(),
        hour: u8::try_from(hour).ok()?,
        minute: 0,
        minutes: None,
        after_noon: None,
        signed: false,
    };
    let mut found = false;
    if let Some(after) = rest.strip_prefix(':')
        && let Some((minute, length)) = two_digits(after)
    {
        found = true;
        clock.take_minutes(minute, number.end + 1, length);
    } else {
        let gap = space(rest);
        let after = rest.get(gap..)?.strip_prefix('h');
        if let Some(after) = after.filter(|after| !after.starts_with(char::is_alphabetic)) {
            found = true;
            clock.range.end += gap + 1;
            let gap = space(after);
            if let Some((minute, length)) = after.get(gap..).and_then(two_digits) {
                clock.take_minutes(minute, clock.range.end + gap, length);
            }
        }
    }
    let after = text.get(clock.range.end..)?;
    let gap = space(after);
    if let Some((length, half)) = after.get(gap..).and_then(sign) {
        found = true;
        clock.range.end += gap + length;
        clock.after_noon = half;
        clock.signed = true;
    }
    found.then_some(clock)
}

/// The sign at the start of a text that marks a time of day or a half of the day: its length, and
/// the half.
fn sign(text: &str) -> Option<(usize, Option<bool>)> {
    let signs = &LanguageData::root().signs.clock;
    let lists =
        [(&signs.before_noon, Some(false)), (&signs.after_noon, Some(true)), (&signs.of_day, None)];
    let all = lists.into_iter().flat_map(|(list, half)| list.iter().map(move |sign| (sign, half)));
    let mut fitting = all.filter(|(sign, _)| {
        text.strip_prefix(sign)
            .is_some_and(|rest| sign.ends_with('.') || !rest.starts_with(char::is_alphanumeric))
    });
    fitting.next().map(|(sign, half)| (sign.len(), half))
}

impl Clock {
    fn take_minutes(&mut self, minute: u8, start: usize, length: usize) {
        self.minute = minute;
        self.minutes = Some(start..start + length);
        self.range.end = start + length;
    }
}

/// The value of a number of a few digits.
fn value(text: &str) -> Option<u16> {
    text.chars().map(digit).collect::<Option<String>>()?.parse().ok()
}

/// The minutes at the start of a text, and their length in bytes.
fn two_digits(rest: &str) -> Option<(u8, usize)> {
    let length = rest.chars().take(2).map(char::len_utf8).sum();
    let written = rest.get(..length)?;
    let next = rest.get(length..)?.chars().next();
    let whole = written.chars().count() == 2 && next.is_none_or(|next| digit(next).is_none());
    let minute = value(written).filter(|minute| whole && *minute < 60)?;
    Some((u8::try_from(minute).ok()?, length))
}

fn space(rest: &str) -> usize {
    rest.len() - rest.trim_start_matches([' ', '\u{a0}', '\u{202f}']).len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_as_they_are_written() {
        for (text, hour, minute, after_noon) in [
            ("17 h 30", 17, 30, None),
            ("17h05", 17, 5, None),
            ("17\u{a0}h", 17, 0, None),
            ("5:30 p.m.", 5, 30, Some(true)),
            ("9 AM", 9, 0, Some(false)),
            ("17:30 Uhr", 17, 30, None),
            ("١٧:٣٠", 17, 30, None),
        ] {
            let number = crate::reading::number_at(text, 0);
            let clock = clock_at(text, &number).expect(text);
            assert_eq!(clock.range, 0..text.len(), "{text}");
            assert_eq!((clock.hour, clock.minute, clock.after_noon), (hour, minute, after_noon));
        }
        for text in ["17 hommes", "3:2", "25:30", "17:305", "5 pmx"] {
            assert_eq!(clock_at(text, &crate::reading::number_at(text, 0)), None, "{text}");
        }
    }
}
