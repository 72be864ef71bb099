//! An article as a whole: the years of its dates, times with their dates, one name for one thing.

use std::collections::HashMap;

use jiff::civil::Date;
use jiff::tz::Offset;

use super::date::{DateReader, DateRun, Dated};
use super::figure::FigureReader;
use super::moment::MomentWriter;
use super::name::NameBook;
use super::placeable::{Call, Placeable};
use super::proof::Proof;
use super::refusal::{Refusals, is_title_case};
use super::tokens::Scan;
use super::year::Years;
use super::{Draft, DraftKind, Finder, Passage, Proposal};
use crate::bundle::{Clock, clock_at};
use crate::fact::{DateTime, Fact};

/// “10.15” has so many characters.
const LONGEST_TIME: usize = 5;

/// Something in a text that may become a fact.
enum Mention {
    Dates(DateRun),
    Time { clock: Clock, token: usize },
    Year { year: i16, token: usize },
    Figure { token: usize },
}

/// A text with what it mentions.
struct Parsed<'t> {
    scan: Scan<'t>,
    mentions: Vec<Mention>,
}

/// Reads articles for a finder.
pub(super) struct Reader<'f> {
    pub(super) finder: &'f Finder,
}

impl Reader<'_> {
    pub(super) fn read(&self, passages: &[Passage<'_>]) -> Vec<Vec<Proposal>> {
        let parsed = passages.iter().map(|passage| self.parse(passage)).collect::<Vec<_>>();
        let mut years = Years { published: self.finder.options.published, ..Years::default() };
        for mention in parsed.iter().flat_map(|parsed| &parsed.mentions) {
            match mention {
                Mention::Year { year, .. } => {
                    years.named.insert(*year);
                }
                Mention::Dates(run) => years.named.extend(run.dates.iter().filter_map(|d| d.year)),
                Mention::Time { .. } | Mention::Figure { .. } => {}
            }
        }
        let mut names = Names::new(&self.finder.options.taken);
        parsed
            .iter()
            .map(|parsed| {
                let drafts = in_order(self.drafts(parsed, &years));
                drafts.into_iter().map(|draft| names.proposal(draft)).collect()
            })
            .collect()
    }

    /// What a text mentions, in order.
    fn parse<'t>(&self, passage: &Passage<'t>) -> Parsed<'t> {
        // Most texts have no figure.
        let text = passage.text;
        if !text.contains(|c| crate::bundle::digit(c).is_some()) {
            return Parsed { scan: Scan::new("", &[]), mentions: Vec::new() };
        }
        let scan = Scan::new(text, passage.verbatim);
        let mentions = self.mentions(&scan);
        Parsed { scan, mentions }
    }

    fn mentions(&self, scan: &Scan<'_>) -> Vec<Mention> {
        let (words, calendar) = (self.finder.words, &self.finder.calendar);
        let dates = DateReader { scan, calendar, words };
        let refusals = self.refusals(scan);
        let figures = self.figures(scan);
        let mut mentions = Vec::new();
        let (mut at, mut floor) = (0, 0);
        let mut previous = None;
        while at < scan.tokens.len() {
            if !scan.is_number(at) {
                at += 1;
                continue;
            }
            let attached = refusals.is_attached_before(at);
            if let Some(run) = dates.at(at, floor).filter(|_| !attached) {
                (at, floor) = (run.next, run.next);
                let first = run.dates.first().map_or(at, |date| date.tokens.start);
                if !refusals.is_of_street(first) {
                    mentions.push(Mention::Dates(run));
                }
                continue;
            }
            if let Some(next) = self.time(scan, at, attached, &mut mentions) {
                (at, floor) = (next, next);
                continue;
            }
            if refusals.is_number_of(at, previous) {
                previous = Some(at);
            } else if !refusals.refuses(at) {
                mentions.push(match figures.year(at) {
                    Some(year) => Mention::Year { year, token: at },
                    None => Mention::Figure { token: at },
                });
            }
            at += 1;
            floor = at;
        }
        mentions
    }

    fn refusals<'a, 't>(&self, scan: &'a Scan<'t>) -> Refusals<'a, 't> {
        let german = self.is_language("de");
        Refusals { scan, words: self.finder.words, title_case: is_title_case(scan), german }
    }

    fn figures<'a, 't>(&'a self, scan: &'a Scan<'t>) -> FigureReader<'a, 't> {
        let script = self.finder.locale.maximized().script;
        FigureReader {
            scan,
            words: self.finder.words,
            proof: &self.finder.proof,
            locale: &self.finder.locale,
            signs: self.finder.signs,
            latin: script.is_some_and(|script| script.as_str() == "Latn"),
        }
    }

    fn is_language(&self, language: &str) -> bool {
        self.finder.locale.language_identifier().language.as_str() == language
    }

    /// Takes a time of day; the token after it.
    fn time(
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

    fn drafts(&self, parsed: &Parsed<'_>, years: &Years) -> Vec<Draft> {
        let scan = &parsed.scan;
        let writer = MomentWriter { proof: &self.finder.proof, text: scan.text };
        let figures = self.figures(scan);
        let timed = self.dates_with_times(parsed, years);
        let mut drafts = Vec::new();
        let mut floor = 0;
        for (at, mention) in parsed.mentions.iter().enumerate() {
            match mention {
                Mention::Dates(_) if timed.iter().any(|timed| timed.date == at) => {
                    let found = timed.iter().filter(|timed| timed.date == at);
                    drafts.extend(found.flat_map(|timed| timed.drafts.iter().cloned()));
                }
                Mention::Dates(run) => drafts.extend(date_drafts(writer, run, years)),
                Mention::Year { year, token } => drafts.extend(figures.year_draft(*token, *year)),
                Mention::Figure { token } if *token >= floor => {
                    if let Some((draft, next)) = figures.at(*token) {
                        drafts.push(draft);
                        floor = next;
                    }
                }
                Mention::Figure { .. } | Mention::Time { .. } => {}
            }
        }
        drafts
    }

    /// Dates whose sentence has one time of day: both become one date-time.
    fn dates_with_times(&self, parsed: &Parsed<'_>, years: &Years) -> Vec<Timed> {
        let is_time = |mention: &&Mention| matches!(mention, Mention::Time { .. });
        if !parsed.mentions.iter().any(|mention| is_time(&mention)) {
            return Vec::new();
        }
        let sentences = parsed.scan.sentences();
        let sentence = |mention: &Mention| {
            let token = match mention {
                Mention::Dates(run) => run.dates.first().map(|date| date.tokens.start),
                Mention::Time { token, .. } => Some(*token),
                Mention::Year { .. } | Mention::Figure { .. } => None,
            };
            token.and_then(|token| sentences.get(token).copied())
        };
        let mut found = Vec::new();
        for (at, mention) in parsed.mentions.iter().enumerate() {
            let Mention::Dates(run) = mention else { continue };
            let own = sentence(mention);
            let beside = || parsed.mentions.iter().filter(|other| sentence(other) == own);
            let mut clocks = beside().filter_map(|other| match other {
                Mention::Time { clock, .. } => Some(clock),
                _ => None,
            });
            let ([date], Some(clock), None) = (&run.dates[..], clocks.next(), clocks.next()) else {
                continue;
            };
            if beside().filter(|other| matches!(other, Mention::Dates(_))).count() == 1 {
                let drafts = self.timed(&parsed.scan, date, clock, years);
                found.extend(drafts.map(|drafts| Timed { date: at, drafts }));
            }
        }
        found
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

/// A date of a text, by its place among the mentions, with the time of day of its sentence.
struct Timed {
    date: usize,
    drafts: Vec<Draft>,
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

fn date_drafts(writer: MomentWriter<'_>, run: &DateRun, years: &Years) -> Vec<Draft> {
    let draft = |kind, fact: &Fact, (range, placeable)| Draft {
        range,
        fact: fact.clone(),
        placeable,
        kind,
        noun: None,
    };
    if let ([from, to], true) = (&run.dates[..], run.dash)
        && let (Some(first), Some(last)) = (years.date(from), years.date(to))
        && first < last
    {
        let fact = Fact::Range(Box::new(first.into()), Box::new(last.into()));
        if let Some(found) = writer.range(from, to, &fact) {
            return vec![draft(DraftKind::Period, &fact, found)];
        }
    }
    let single = |dated: &Dated| {
        let fact = Fact::Date(years.date(dated)?);
        let kind = if dated.day.is_some() { DraftKind::Date } else { DraftKind::Month };
        Some(draft(kind, &fact, writer.date(dated, &fact)?))
    };
    let drafts = run.dates.iter().filter_map(single).collect::<Vec<_>>();
    // Days that share a month stand or fall together.
    if drafts.len() == run.dates.len() { drafts } else { Vec::new() }
}

/// Drafts by their place, without those that overlap.
fn in_order(mut drafts: Vec<Draft>) -> Vec<Draft> {
    drafts.sort_by_key(|draft| draft.range.start);
    let mut end = 0;
    drafts.retain(|draft| {
        let apart = draft.range.start >= end;
        if apart {
            end = draft.range.end;
        }
        apart
    });
    drafts
}

/// The names of an article's facts.
struct Names {
    book: NameBook,
    given: HashMap<(DraftKind, String, Option<String>), String>,
}

impl Names {
    fn new(taken: &[String]) -> Self {
        Self { book: NameBook::new(taken), given: HashMap::new() }
    }

    fn proposal(&mut self, draft: Draft) -> Proposal {
        let toml = draft.fact.to_toml();
        let mut give = || self.book.give(draft.noun.as_deref().unwrap_or(draft.kind.name()));
        let name = if is_same_thing(&draft) {
            let key = (draft.kind, toml.clone(), draft.noun.clone());
            self.given.entry(key).or_insert_with(give).clone()
        } else {
            give()
        };
        Proposal { range: draft.range, fact: draft.fact, toml, placeable: draft.placeable, name }
    }
}

/// Whether the same value said again is the same fact: a moment is; a figure is if it counts the
/// same.
fn is_same_thing(draft: &Draft) -> bool {
    match draft.kind {
        DraftKind::Date
        | DraftKind::Month
        | DraftKind::Time
        | DraftKind::Period
        | DraftKind::Year => true,
        DraftKind::Figure => draft.noun.is_some(),
        DraftKind::Share | DraftKind::Amount | DraftKind::Measure => false,
    }
}
