//! Times of day: in a text, and with the date of their sentence.

use std::collections::HashMap;

use jiff::civil::Date;
use jiff::tz::Offset;

use super::article::{Mention, Parsed, Reader};
use super::date::Dated;
use super::moment::MomentWriter;
use super::placeable::{Call, Placeable};
use super::proof::Proof;
use super::tokens::Scan;
use super::year::Years;
use super::{Draft, DraftKind};
use crate::bundle::{Clock, clock_at};
use crate::fact::{DateTime, Fact};

/// “10.15” has so many characters.
const LONGEST_TIME: usize = 5;

impl Reader<'_> {
    /// Takes a time of day; the token after it.
    pub(super) fn time(
        &self,
        scan: &Scan<'_>,
        at: usize,
        attached: bool,
        mentions: &mut Vec<Mention>,
    ) -> Option<usize> {
        let range = &scan.token(at)?.range;
        if let Some(clock) = clock_at(scan.text, range) {
            let after = |next: &usize| {
                scan.token(*next).is_none_or(|token| token.range.start >= clock.range.end)
            };
            let next = (at + 1..=scan.tokens.len()).find(after).unwrap_or(at + 1);
            // The minutes of “2:30:15” are none of a time of day.
            let alone = !scan.slice(clock.range.end..scan.text.len()).starts_with(':');
            if alone && !attached {
                mentions.push(Mention::Time { clock, token: at });
            }
            return Some(next);
        }
        self.is_hour(scan, at).then_some(at + 1)
    }

    /// Whether words say that a number is a time of day: “a las 9 de la mañana”.
    fn is_hour(&self, scan: &Scan<'_>, at: usize) -> bool {
        let words = self.finder.words;
        let follows = |phrases: &[&str]| {
            let joined = scan.spaced(at) || scan.gap(at).is_empty();
            joined && phrases.iter().any(|phrase| scan.phrase(at + 1, phrase).is_some())
        };
        let before = |list: &[&str]| {
            let spaced = at.checked_sub(1).filter(|before| scan.spaced(*before));
            spaced.is_some_and(|before| list.iter().any(|word| scan.is_word(before, word)))
        };
        // “las 12 provincias”
        let counted =
            scan.spaced(at) && scan.word(at + 1).is_some_and(|next| !words.stops.contains(&&*next));
        // “après 15 heures de débats”
        let lasts = scan.word(at + 2).is_some_and(|word| matches!(&*word, "de" | "d"));
        let of_day = follows(words.hours)
            || before(words.clock)
            || (before(words.before_times) && (!counted || follows(words.lengths)))
            || (before(words.before_hours) && follows(words.lengths) && !lasts);
        of_day && scan.text_of(at).chars().count() <= LONGEST_TIME
    }

    /// Dates whose sentence has one time of day, by their place among the mentions: both become
    /// one date-time.
    pub(super) fn dates_with_times(
        &self,
        parsed: &Parsed<'_>,
        years: &Years,
    ) -> HashMap<usize, Vec<Draft>> {
        let is_time = |mention: &Mention| matches!(mention, Mention::Time { .. });
        if !parsed.mentions.iter().any(is_time) {
            return HashMap::new();
        }
        let sentences = parsed.scan.sentences();
        let moment = |(at, mention): (usize, &Mention)| {
            let token = match mention {
                Mention::Dates(run) => run.dates.first().map(|date| date.tokens.start),
                Mention::Time { token, .. } => Some(*token),
                Mention::Year { .. } | Mention::Figure { .. } => None,
            };
            Some((sentences.get(token?).copied()?, at))
        };
        let moments = parsed.mentions.iter().enumerate().filter_map(moment).collect::<Vec<_>>();
        let of_sentence = moments.chunk_by(|one, other| one.0 == other.0);
        let pairs = of_sentence.filter_map(|moments| {
            let [(_, one), (_, other)] = moments else { return None };
            let (one, other) = (*one, *other);
            let (at, run, clock) = match (parsed.mentions.get(one)?, parsed.mentions.get(other)?) {
                (Mention::Dates(run), Mention::Time { clock, .. }) => (one, run, clock),
                (Mention::Time { clock, .. }, Mention::Dates(run)) => (other, run, clock),
                _ => return None,
            };
            let [date] = &run.dates[..] else { return None };
            Some((at, self.timed(&parsed.scan, date, clock, years)?))
        });
        pairs.collect()
    }

    fn timed(
        &self,
        scan: &Scan<'_>,
        dated: &Dated,
        clock: &Clock,
        years: &Years,
    ) -> Option<Vec<Draft>> {
        dated.day?;
        let date = years.date(dated)?;
        let fact = Fact::DateTime(self.moment(date, clock)?);
        let writer = MomentWriter { proof: &self.finder.proof, text: scan.text };
        let draft = |(range, placeable)| Draft {
            range,
            fact: fact.clone(),
            placeable,
            kind: DraftKind::Time,
            noun: None,
        };
        if let Some(whole) = writer.date_and_time(dated, clock, &fact) {
            return Some(vec![draft(whole)]);
        }
        let (date, time) = (writer.date(dated, &fact)?, writer.time(clock, &fact)?);
        Some(vec![draft(date), draft(time)])
    }

    fn moment(&self, date: Date, clock: &Clock) -> Option<DateTime> {
        let hour = match clock.after_noon {
            Some(after) => clock.hour % 12 + if after { 12 } else { 0 },
            // “5:30” without more may be either.
            None if self.finder.twelve_hours && clock.hour <= 12 => return None,
            None => clock.hour,
        };
        let (hour, minute) = (i8::try_from(hour).ok()?, i8::try_from(clock.minute).ok()?);
        let time = jiff::civil::Time::new(hour, minute, 0, 0).ok()?;
        let local = date.to_datetime(time);
        let offset = match &self.finder.options.time_zone {
            Some(zone) => zone.to_offset(zone.to_timestamp(local).ok()?),
            None => Offset::UTC,
        };
        Some(DateTime { local, offset })
    }
}

/// Whether a locale writes half past five in the afternoon with 5.
pub(super) fn counts_twelve_hours(proof: &Proof) -> bool {
    let local = Date::constant(2003, 11, 25).at(17, 30, 0, 0);
    let fact = Fact::DateTime(DateTime { local, offset: Offset::UTC });
    let short = Placeable::from(Call::datetime().with("timeStyle", "short"));
    let shown = proof.render(&short, &fact).unwrap_or_default();
    let digits = shown.chars().filter_map(crate::bundle::digit).collect::<String>();
    !digits.starts_with("17")
}
