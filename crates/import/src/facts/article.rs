//! An article as a whole: the years of its dates, times joined with dates, names of facts.

use std::collections::HashMap;

use super::date::{DateReader, DateRun, Dated};
use super::figure::FigureReader;
use super::mention::{Mention, Parsed};
use super::moment::MomentWriter;
use super::name::NameBook;
use super::refusal::{Refusals, is_title_case};
use super::time::TimeReader;
use super::tokens::Scan;
use super::year::Years;
use super::{Draft, DraftKind, Finder, Passage, Proposal};
use depeche_fluent::fact::Fact;

/// Finds the facts of an article, with the settings of a finder.
pub(super) struct ArticleReader<'f> {
    pub(super) finder: &'f Finder,
}

impl ArticleReader<'_> {
    pub(super) fn read(&self, passages: &[Passage<'_>]) -> Vec<Vec<Proposal>> {
        let parsed = passages.iter().map(|passage| self.parse(passage)).collect::<Vec<_>>();
        let mut years = Years { published: self.finder.options.published, ..Years::default() };
        for mention in parsed.iter().flat_map(|parsed| &parsed.mentions) {
            match mention {
                Mention::Year { year, .. } => {
                    years.named.insert(*year);
                }
                Mention::Dates(run) => years.named.extend(run.dates.iter().filter_map(|d| d.year)),
                Mention::Time(_) | Mention::Figure { .. } => {}
            }
        }
        let mut names = FactNames::new(&self.finder.options.taken);
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
        // Most texts have no digit.
        let text = passage.text;
        if !text.contains(|c| depeche_fluent::reading::digit(c).is_some()) {
            return Parsed { scan: Scan::new("", &[]), mentions: Vec::new() };
        }
        let scan = Scan::new(text, passage.verbatim);
        let mut mentions = self.mentions(&scan);
        self.times().doubt(&scan, &mut mentions);
        Parsed { scan, mentions }
    }

    fn mentions(&self, scan: &Scan<'_>) -> Vec<Mention> {
        let (words, calendar) = (self.finder.words, &self.finder.calendar);
        let dates = DateReader { scan, calendar, words };
        let refusals = self.refusals(scan);
        let (figures, times) = (self.figures(scan), self.times());
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
                // “3 أيار/مايو 2024” names the month twice; the day stands before the first name.
                let is_cut = scan.gap_before(first).ends_with('/');
                let is_named = run.dates.len() > 1 && refusals.is_number_of(first, None);
                if !is_cut && !is_named && !refusals.is_of_street(first) {
                    mentions.push(Mention::Dates(run));
                }
                continue;
            }
            if let Some(next) = times.time(scan, at, attached, &mut mentions) {
                (at, floor) = (next, next);
                continue;
            }
            if refusals.is_number_of(at, previous) {
                previous = Some(at);
            } else if !refusals.refuses(at) && calendar.weekday_before(scan, at).is_none() {
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
        Refusals { scan, words: self.finder.words, title_case: is_title_case(scan) }
    }

    fn times(&self) -> TimeReader<'_> {
        TimeReader {
            words: self.finder.words,
            proof: &self.finder.proof,
            twelve_hours: self.finder.twelve_hours,
            time_zone: self.finder.options.time_zone.as_ref(),
        }
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

    fn drafts(&self, parsed: &Parsed<'_>, years: &Years) -> Vec<Draft> {
        let scan = &parsed.scan;
        let writer = MomentWriter { proof: &self.finder.proof, text: scan.text };
        let (figures, times) = (self.figures(scan), self.times());
        let mut timed = times.dates_with_times(parsed, years);
        let mut drafts = times.times_of_day(parsed, &timed);
        let mut floor = 0;
        for (at, mention) in parsed.mentions.iter().enumerate() {
            match mention {
                Mention::Dates(run) => drafts.extend(match timed.remove(&at) {
                    Some(with_time) => with_time,
                    None => date_drafts(&figures, writer, run, years),
                }),
                Mention::Year { year, token } => drafts.extend(figures.year_draft(*token, *year)),
                Mention::Figure { token } if *token >= floor => {
                    if let Some((draft, next)) = figures.at(*token) {
                        drafts.push(draft);
                        floor = next;
                    }
                }
                Mention::Figure { .. } | Mention::Time(_) => {}
            }
        }
        drafts
    }
}

fn date_drafts(
    figures: &FigureReader<'_, '_>,
    writer: MomentWriter<'_>,
    run: &DateRun,
    years: &Years,
) -> Vec<Draft> {
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
    // Days that share a month all become facts, or none of them does.
    if drafts.len() == run.dates.len() {
        return drafts;
    }
    // Of “Noviembre de 2024” at the head of a column, the year becomes a fact.
    let months = run.dates.iter().filter(|dated| dated.day.is_none());
    months.filter_map(|dated| figures.year_draft(dated.tokens.end - 1, dated.year?)).collect()
}

/// Drafts in the order of the text; of drafts that overlap, the first stays.
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

/// Gives the facts of an article their names.
struct FactNames {
    book: NameBook,
    given: HashMap<(DraftKind, String, Option<String>), String>,
}

impl FactNames {
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

/// Whether an equal value elsewhere in the article is the same fact: dates and times are, figures
/// only where they count the same noun.
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
