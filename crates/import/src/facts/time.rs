//! Times of day: alone, and together with the date of their sentence.

use std::collections::HashMap;

use jiff::civil::{Date, Time};
use jiff::tz::{Offset, TimeZone};

use super::date::Dated;
use super::mention::{Evidence, Mention, Parsed, Timed};
use super::moment::MomentWriter;
use super::placeable::{Call, Placeable};
use super::proof::Proof;
use super::tokens::{Scan, is_one_space};
use super::year::Years;
use super::{Draft, DraftKind};
use depeche_fluent::fact::{DateTime, Fact};
use depeche_fluent::reading::language::{LanguageData, Words};
use depeche_fluent::reading::{Clock, clock_at};

/// The longest time of day has this many characters: “10.15”.
const LONGEST_TIME: usize = 5;

/// Reads the times of day of an article.
#[derive(Clone, Copy)]
pub(super) struct TimeReader<'f> {
    pub(super) words: &'f LanguageData,
    pub(super) proof: &'f Proof,
    /// Whether the locale counts twelve hours, so that “5:30” may be two times.
    pub(super) twelve_hours: bool,
    /// Where the times of day are; `None` is UTC.
    pub(super) time_zone: Option<&'f TimeZone>,
}

impl TimeReader<'_> {
    /// Reads the time of day at a token into `mentions`; gives the token after it.
    pub(super) fn time(
        &self,
        scan: &Scan<'_>,
        at: usize,
        attached: bool,
        mentions: &mut Vec<Mention>,
    ) -> Option<usize> {
        let range = &scan.token(at)?.range;
        if let Some(mut clock) = clock_at(scan.text, range) {
            let after = |next: &usize| {
                scan.token(*next).is_none_or(|token| token.range.start >= clock.range.end)
            };
            let next = (at + 1..=scan.tokens.len()).find(after).unwrap_or(at + 1);
            // “2:30:15” is a length, not a time of day.
            let alone = !scan.slice(clock.range.end..scan.text.len()).starts_with(':');
            if alone && !attached {
                let words = &self.words.times;
                // “a las 10:45 horas”
                let counted = follows(scan, next, &words.hours);
                let after = if counted { next + 1 } else { next };
                if follows(scan, after, &words.mornings) && clock.hour < 12 {
                    clock.after_noon = Some(false);
                }
                let evidence = if self.lasts(scan, after, &clock) {
                    Evidence::Length
                } else if self.is_of_day(scan, &clock, at, next) {
                    Evidence::OfDay
                } else if counted {
                    Evidence::Hours
                } else {
                    Evidence::None
                };
                let whole_day = counted || !self.twelve_hours || clock.hour > 12;
                let counts_on = clock.after_noon.is_none() && whole_day;
                let timed = Timed { clock, token: at, evidence, counts_on };
                mentions.push(Mention::Time(timed));
            }
            return Some(next);
        }
        (self.is_hour(scan, at) || self.begins_range(scan, at) || self.is_minute(scan, at))
            .then_some(at + 1)
    }

    /// Whether the number is the first hour of a range: “9 à 17 h”.
    fn begins_range(&self, scan: &Scan<'_>, at: usize) -> bool {
        let words = &self.words.dates;
        let is_link = |at: usize| scan.word(at).is_some_and(|word| words.between.contains(&word));
        let hour = |at: usize| scan.text_of(at).chars().count() <= 2 && scan.is_number(at);
        let other = match (is_link(at + 1), is_link(at + 2)) {
            (true, true) => at + 3,
            (true, false) => at + 2,
            _ if matches!(scan.gap(at).trim(), "-" | "–") => at + 1,
            _ => return false,
        };
        let range = scan.token(other).map(|token| token.range.clone());
        let clock = range.filter(|_| hour(at) && hour(other));
        let clock = clock.and_then(|range| clock_at(scan.text, &range));
        clock.is_some() || (hour(at) && hour(other) && self.is_hour(scan, other))
    }

    /// Whether the number is the minutes of a time: “14 heures 30”.
    fn is_minute(&self, scan: &Scan<'_>, at: usize) -> bool {
        let words = &self.words.times;
        let is_hours = |at: usize| words.hours.iter().any(|word| scan.is_word(at, word));
        at.checked_sub(2).is_some_and(|hour| {
            is_hours(at - 1)
                && scan.is_number(hour)
                && scan.spaced(hour)
                && scan.spaced(at - 1)
                && scan.text_of(at).chars().count() == 2
        })
    }

    /// Whether words say that a number is a time of day: “a las 9 de la mañana”.
    fn is_hour(&self, scan: &Scan<'_>, at: usize) -> bool {
        let words = &self.words.times;
        let stops = &self.words.nouns.stops;
        let follows = |phrases: &Words| follows(scan, at + 1, phrases);
        let before = |list: &Words| is_after_one_of(scan, at, list);
        // “las 12 provincias”
        let counted =
            scan.spaced(at) && scan.word(at + 1).is_some_and(|next| !stops.contains(&next));
        // “à 15 heures de débats”
        let lasts = || scan.word(at + 2).is_some_and(|word| words.lasting.contains(&word));
        let of_day = follows(&words.after)
            || before(&words.before_always)
            || (before(&words.before) && (!counted || follows(&words.hours)))
            || (before(&words.before_hours) && follows(&words.hours) && !lasts());
        of_day && scan.text_of(at).chars().count() <= LONGEST_TIME
    }

    /// Whether the words beside a time say that it is one of the day.
    fn is_of_day(&self, scan: &Scan<'_>, clock: &Clock, at: usize, next: usize) -> bool {
        let words = &self.words.times;
        let before = |list: &Words| is_after_one_of(scan, at, list);
        clock.after_noon.is_some()
            || clock.signed
            || follows(scan, next, &words.after)
            || before(&words.before_always)
            || before(&words.before)
            || before(&words.before_hours)
    }

    /// Whether the words from a token on make the hours a length: “15 heures de débats”, “à 2 h 30
    /// en train”.
    fn lasts(&self, scan: &Scan<'_>, at: usize, clock: &Clock) -> bool {
        let words = &self.words.times;
        let word = scan.word(at).filter(|_| is_one_space(scan.gap_before(at)));
        word.filter(|_| clock.after_noon.is_none()).is_some_and(|word| {
            let morning = clock.hour <= 12 && words.lasting_mornings.contains(&word);
            morning || words.lasting.contains(&word)
        })
    }

    /// Uses the sentences of times. In a sentence that mentions the evening, 5:30 may be in the
    /// evening: hours up to twelve do not count on there. In a sentence about lengths or results, a
    /// time is a length, unless it states its half of the day.
    pub(super) fn doubt(&self, scan: &Scan<'_>, mentions: &mut [Mention]) {
        let is_open = |time: &Timed| time.clock.after_noon.is_none();
        if !mentions.iter().any(|mention| matches!(mention, Mention::Time(time) if is_open(time))) {
            return;
        }
        let words = &self.words.times;
        let sentences = scan.sentences();
        let doubts = sentences.chunk_by(|one, other| one == other).scan(0, |from, sentence| {
            let start = scan.token(*from).map_or(0, |token| token.range.start);
            *from += sentence.len();
            let end = scan.token(*from - 1).map_or(start, |token| token.range.end);
            let text = scan.slice(start..end).to_lowercase();
            let says = |list: &Words| list.iter().any(|word| text.contains(word));
            Some((says(&words.sentence_late), says(&words.sentence_other)))
        });
        let doubts = doubts.collect::<Vec<_>>();
        for mention in mentions {
            let Mention::Time(time) = mention else { continue };
            let sentence = sentences.get(time.token).and_then(|at| doubts.get(*at));
            let Some((late, no_time)) = sentence.filter(|_| is_open(time)) else { continue };
            time.counts_on &= !(*late && time.clock.hour <= 12);
            if *no_time {
                time.evidence = Evidence::Length;
            }
        }
    }

    /// Drafts of the times of day without a date in `dated`. Linked times, “10 h à 19 h”, all
    /// become facts, or none of them does.
    pub(super) fn times_of_day(
        &self,
        parsed: &Parsed<'_>,
        dated: &HashMap<usize, Vec<Draft>>,
    ) -> Vec<Draft> {
        let scan = &parsed.scan;
        let times = parsed.mentions.iter().enumerate().filter_map(|(at, mention)| match mention {
            Mention::Time(time) if !dated.contains_key(&at) => Some(time),
            _ => None,
        });
        let times = times.collect::<Vec<_>>();
        let runs = times.chunk_by(|one, other| self.are_linked(scan, &one.clock, &other.clock));
        let writer = MomentWriter { proof: self.proof, text: scan.text };
        let single = |time: &Timed, counts_on: bool| {
            let fact = Fact::Time(time_of(&time.clock, counts_on)?);
            let (range, placeable) = writer.time(&time.clock, &fact)?;
            Some(Draft { range, fact, placeable, kind: DraftKind::Time, noun: None })
        };
        // “de 9:00 a 14:00 h”, but not “2:30 h”
        let sure = |run: &&[&Timed]| {
            let says = |wanted| run.iter().any(|time| time.evidence == wanted);
            let sure = says(Evidence::OfDay) || (run.len() > 1 && says(Evidence::Hours));
            sure && !says(Evidence::Length)
        };
        let drafts = runs.filter(sure).filter_map(|run| {
            let counts_on = run.iter().any(|time| time.counts_on);
            run.iter().map(|time| single(time, counts_on)).collect::<Option<Vec<_>>>()
        });
        drafts.flatten().collect()
    }

    /// Whether only a dash or words such as “to” stand between two times.
    fn are_linked(&self, scan: &Scan<'_>, one: &Clock, other: &Clock) -> bool {
        let between = scan.slice(one.range.end..other.range.start).trim();
        let links = |word: &str| {
            let word = word.to_lowercase();
            let times = &self.words.times;
            [&self.words.dates.between, &times.before_always, &times.before, &times.hours]
                .iter()
                .any(|list| list.contains(&word))
        };
        matches!(between, "–" | "-" | "—") || (!between.is_empty() && between.split(' ').all(links))
    }

    /// Drafts of dates whose sentence has one date and one time of day, by their indices among the
    /// mentions. The two become one date-time.
    pub(super) fn dates_with_times(
        &self,
        parsed: &Parsed<'_>,
        years: &Years,
    ) -> HashMap<usize, Vec<Draft>> {
        let is_time = |mention: &Mention| matches!(mention, Mention::Time(_));
        if !parsed.mentions.iter().any(is_time) {
            return HashMap::new();
        }
        let sentences = parsed.scan.sentences();
        let moment = |(at, mention): (usize, &Mention)| {
            let token = match mention {
                Mention::Dates(run) => run.dates.first().map(|date| date.tokens.start),
                Mention::Time(time) => Some(time.token),
                Mention::Year { .. } | Mention::Figure { .. } => None,
            };
            Some((sentences.get(token?).copied()?, at))
        };
        let moments = parsed.mentions.iter().enumerate().filter_map(moment).collect::<Vec<_>>();
        let of_sentence = moments.chunk_by(|one, other| one.0 == other.0);
        let pairs = of_sentence.filter_map(|moments| {
            let [(_, one), (_, other)] = moments else { return None };
            let (one, other) = (*one, *other);
            let (of_date, run, of_time, time) =
                match (parsed.mentions.get(one)?, parsed.mentions.get(other)?) {
                    (Mention::Dates(run), Mention::Time(time)) => (one, run, other, time),
                    (Mention::Time(time), Mention::Dates(run)) => (other, run, one, time),
                    _ => return None,
                };
            let [date] = &run.dates[..] else { return None };
            let drafts = self.timed(&parsed.scan, date, time, years)?;
            Some([(of_date, drafts), (of_time, Vec::new())])
        });
        pairs.flatten().collect()
    }

    fn timed(
        &self,
        scan: &Scan<'_>,
        dated: &Dated,
        time: &Timed,
        years: &Years,
    ) -> Option<Vec<Draft>> {
        dated.day?;
        let date = years.date(dated)?;
        let clock = &time.clock;
        if time.evidence != Evidence::OfDay {
            return None;
        }
        let fact = Fact::DateTime(self.moment(date, time_of(clock, time.counts_on)?)?);
        let writer = MomentWriter { proof: self.proof, text: scan.text };
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

    fn moment(&self, date: Date, time: Time) -> Option<DateTime> {
        let local = date.to_datetime(time);
        let offset = match self.time_zone {
            Some(zone) => zone.to_offset(zone.to_timestamp(local).ok()?),
            None => Offset::UTC,
        };
        Some(DateTime { local, offset })
    }
}

/// The time of day that a clock shows; `None` where 5:30 may be before or after noon.
fn time_of(clock: &Clock, counts_on: bool) -> Option<Time> {
    let hour = match clock.after_noon {
        Some(after) => clock.hour % 12 + if after { 12 } else { 0 },
        None if counts_on => clock.hour,
        None => return None,
    };
    let (hour, minute) = (i8::try_from(hour).ok()?, i8::try_from(clock.minute).ok()?);
    Time::new(hour, minute, 0, 0).ok()
}

/// Whether one of the phrases begins at a token, after at most one space.
fn follows(scan: &Scan<'_>, at: usize, phrases: &Words) -> bool {
    let gap = scan.gap_before(at);
    let joined = is_one_space(gap) || gap.is_empty();
    joined && phrases.iter().any(|phrase| scan.phrase(at, phrase).is_some())
}

/// Whether the word just before a token is one of the list.
fn is_after_one_of(scan: &Scan<'_>, at: usize, list: &Words) -> bool {
    let spaced = at.checked_sub(1).filter(|before| scan.spaced(*before));
    spaced.is_some_and(|before| list.iter().any(|word| scan.is_word(before, word)))
}

/// Whether the locale writes 17:30 with twelve hours.
pub(super) fn counts_twelve_hours(proof: &Proof) -> bool {
    let local = Date::constant(2003, 11, 25).at(17, 30, 0, 0);
    let fact = Fact::DateTime(DateTime { local, offset: Offset::UTC });
    let short = Placeable::from(Call::datetime().with("timeStyle", "short"));
    let shown = proof.render(&short, &fact).unwrap_or_default();
    let digits = shown.chars().filter_map(depeche_fluent::reading::digit).collect::<String>();
    !digits.starts_with("17")
}
