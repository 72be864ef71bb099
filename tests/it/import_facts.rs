//! `depeche import --facts` on the project's own articles: how much is found, how much is right.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::ops::Range;
use std::path::PathBuf;

use depeche::bundle::{Arguments, Bundle, Isolation, Resource};
use depeche::diagnostic::SourceFile;
use depeche::{Fact, Locale};
use depeche_import::facts::{Finder, FinderOptions, Likeness, Passage, Proposal};

const LANGUAGES: [&str; 4] = ["fr", "en", "es", "ar"];

/// Kinds of the ground truth that are to be found.
const WANTED: [&str; 6] = ["number", "percent", "money", "measure", "date", "year"];

/// How many times of day are to be found: the others are written as the locale does not write them,
/// “5:30 p.m.” and “10 heures”, or leave the half of the day open.
const TIMES: [(&str, usize); 4] = [("fr", 5), ("en", 2), ("es", 7), ("ar", 2)];

fn folder() -> PathBuf {
    crate::outside::root().join("tests/articles")
}

/// An article with what somebody found in it by hand.
struct Article {
    name: String,
    locale: Locale,
    published: jiff::civil::Date,
    passages: Vec<String>,
    truth: Vec<Truth>,
}

struct Truth {
    kind: String,
    passage: usize,
    range: Range<usize>,
}

/// Whether a line is a row of a table, with columns set apart by spaces.
fn is_row(line: &str) -> bool {
    line.trim().contains("  ")
}

/// The texts of an article as an agency sends it, each on one line.
fn passages(text: &str, wrapped: bool) -> Vec<String> {
    let is_item = |line: &str| {
        let line = line.trim_start();
        let digits = line.trim_start_matches(|c: char| c.is_numeric());
        let number = line.len() - digits.len();
        line.starts_with(['-', '–', '•', '*'])
            || ((1..=2).contains(&number) && digits.starts_with(". "))
            || is_row(line)
    };
    let mut passages: Vec<String> = Vec::new();
    let mut open = false;
    for line in text.lines() {
        let words = line.trim();
        match passages.last_mut().filter(|_| wrapped && open && !is_item(line)) {
            Some(last) if !words.is_empty() => {
                last.push(' ');
                last.push_str(words);
            }
            _ if !words.is_empty() => passages.push(words.to_owned()),
            _ => {}
        }
        open = !words.is_empty() && !is_row(line);
    }
    passages
}

/// Where each fact of the list stands, in the order of the list.
fn located(passages: &[String], truth: &serde_json::Value) -> Vec<Truth> {
    let (mut passage, mut from) = (0, 0);
    let mut found = Vec::new();
    for entry in truth.as_array().expect("a list") {
        let text = entry["text"].as_str().expect("a text");
        let text = text.split('\n').map(str::trim).collect::<Vec<_>>().join(" ");
        let range = loop {
            let within = passages.get(passage).unwrap_or_else(|| {
                let last = found.last().map_or(0, |last: &Truth| last.passage);
                panic!("{text} is not there after passage {last}")
            });
            if let Some(range) = whole(within, &text, from) {
                break range;
            }
            (passage, from) = (passage + 1, 0);
        };
        from = range.end;
        let kind = entry["kind"].as_str().expect("a kind").to_owned();
        found.push(Truth { kind, passage, range });
    }
    found
}

/// The first place from `from` on where a text stands that is no part of a longer number or word.
fn whole(within: &str, text: &str, from: usize) -> Option<Range<usize>> {
    let starts = within[from..].match_indices(text).map(|(at, _)| from + at);
    starts.map(|at| at..at + text.len()).find(|range| {
        let before = within[..range.start].chars().next_back();
        let mut after = within[range.end..].chars();
        let (next, then) = (after.next(), after.next());
        let digit = |c: Option<char>| c.is_some_and(char::is_numeric);
        let clitic = |c: char| ('\u{600}'..'\u{700}').contains(&c);
        before.is_none_or(|c| !c.is_alphanumeric() || (clitic(c) && !c.is_numeric()))
            && !next.is_some_and(char::is_alphanumeric)
            && !(digit(then) && next.is_some_and(|c| ".,'\u{202f}".contains(c)))
    })
}

fn articles(language: &str) -> Vec<Article> {
    let list = fs::read_to_string(folder().join("articles.toml")).expect("articles.toml");
    let list: toml::Table = list.parse().expect("TOML");
    let known = list[language].as_table().expect("articles of a language");
    let read = |(name, about): (&String, &toml::Value)| {
        let path = folder().join(language).join(name);
        let text = fs::read_to_string(path.with_extension("txt")).expect("the text");
        let truth = fs::read_to_string(path.with_extension("facts.json")).expect("the facts");
        let truth = serde_json::from_str(&truth).expect("JSON");
        let wrapped = about["text"].get("wrap").is_some();
        let passages = passages(&text, wrapped);
        let published = about["published"].as_str().expect("a moment");
        Article {
            name: format!("{language}/{name}"),
            locale: about["locale"].as_str().expect("a locale").parse().expect("a tag"),
            published: published[..10].parse().expect("a date"),
            truth: located(&passages, &truth),
            passages,
        }
    };
    known.iter().map(read).collect()
}

/// What a fact may be for each kind of the ground truth.
fn fits(kind: &str, fact: &Fact) -> bool {
    match fact {
        Fact::Date(_) => matches!(kind, "date" | "range"),
        Fact::DateTime(_) => matches!(kind, "date" | "time" | "range"),
        Fact::Time(_) => matches!(kind, "time" | "range"),
        // A month that is written as no locale writes it leaves its year.
        Fact::Year(_) => matches!(kind, "year" | "range" | "date"),
        Fact::Percent(_) => matches!(kind, "percent" | "range"),
        Fact::Money(_) => matches!(kind, "money" | "range"),
        Fact::Measure(_) => matches!(kind, "measure" | "range"),
        Fact::Range(..) => kind == "range",
        Fact::Number(_) => !matches!(kind, "date" | "time" | "year"),
        _ => false,
    }
}

/// Whether every digit of a range stands in a proposal.
fn covered(text: &str, range: &Range<usize>, proposals: &[Proposal]) -> bool {
    text[range.clone()].char_indices().filter(|(_, c)| is_digit(*c)).all(|(at, _)| {
        proposals.iter().any(|proposal| proposal.range.contains(&(range.start + at)))
    })
}

fn is_digit(c: char) -> bool {
    c.is_numeric() && !matches!(c, '²' | '³')
}

/// What stands around a range.
fn around(text: &str, range: &Range<usize>) -> String {
    let before = text[..range.start].chars().rev().take(24).collect::<Vec<_>>();
    let before = before.into_iter().rev().collect::<String>();
    let after = text[range.end..].chars().take(24).collect::<String>();
    format!("{before}[{}]{after}", &text[range.clone()])
}

#[derive(Default)]
struct Tally {
    wanted: BTreeMap<String, (usize, usize)>,
    proposed: usize,
    right: usize,
    notes: String,
}

fn tally(article: &Article, likeness: Likeness, tally: &mut Tally) {
    let options = FinderOptions::default().published(article.published).likeness(likeness);
    let finder = Finder::new(&article.locale, options);
    let texts = article.passages.iter().map(|text| Passage::from(text.as_str()));
    let found = finder.propose_article(&texts.collect::<Vec<_>>());
    for truth in &article.truth {
        let text = &article.passages[truth.passage];
        let is_found = covered(text, &truth.range, &found[truth.passage]);
        let count = tally.wanted.entry(truth.kind.clone()).or_default();
        count.1 += 1;
        count.0 += usize::from(is_found);
        if !is_found {
            let written = around(text, &truth.range);
            let _ = writeln!(tally.notes, "{} lacks {} {written}", article.name, truth.kind);
        }
    }
    for (at, (text, proposals)) in article.passages.iter().zip(&found).enumerate() {
        for proposal in proposals {
            let within = |truth: &&Truth| {
                truth.passage == at
                    && truth.range.start <= proposal.range.start
                    && proposal.range.end <= truth.range.end
            };
            let truth = article.truth.iter().find(within);
            let right = truth.is_some_and(|truth| {
                let whole = truth.kind == "range" || covered(text, &truth.range, proposals);
                fits(&truth.kind, &proposal.fact) && whole
            });
            tally.proposed += 1;
            tally.right += usize::from(right);
            if !right {
                let written = around(text, &proposal.range);
                let kind = truth.map_or("nothing", |truth| truth.kind.as_str());
                let name = &article.name;
                let _ = writeln!(tally.notes, "{name} has {written} {} for {kind}", proposal.toml);
            }
            let said = said(&article.locale, proposal);
            let written = &text[proposal.range.clone()];
            match likeness {
                Likeness::Exact => assert_eq!(said, written),
                Likeness::Visible => assert_eq!(seen(&said), seen(written)),
            }
        }
    }
}

/// What a message with the proposed placeable says.
fn said(locale: &Locale, proposal: &Proposal) -> String {
    let source = SourceFile::new("m.ftl", format!("m = {}\n", proposal.source()));
    let builder = Bundle::builder(locale.clone()).resource(Resource::new(&source));
    let bundle = builder.isolation(Isolation::Never).build();
    let arguments = Arguments::from_iter([(proposal.name.as_str(), proposal.fact.clone())]);
    bundle.format("m", None, &arguments).expect("a whole message")
}

/// A text as the eye sees it: one kind of space, no marks of direction.
fn seen(text: &str) -> String {
    let marks = ['\u{200e}', '\u{200f}', '\u{61c}'];
    let seen = text.chars().filter(|c| !marks.contains(c));
    seen.map(|c| if c.is_whitespace() { ' ' } else { c }).collect()
}

fn share(part: usize, whole: usize) -> f64 {
    let exact = |count: usize| u32::try_from(count).map_or(f64::MAX, f64::from);
    exact(part) / exact(whole.max(1)) * 100.0
}

/// Counts what is found and what is right in the articles of a language; whether it is enough.
fn is_enough(language: &str, likeness: Likeness) -> bool {
    let mut counts = Tally::default();
    for article in articles(language) {
        tally(&article, likeness, &mut counts);
    }
    let (mut found, mut all) = (0, 0);
    for (kind, (part, whole)) in &counts.wanted {
        println!("{language} {kind}: {part} of {whole}");
        if WANTED.contains(&kind.as_str()) {
            (found, all) = (found + part, all + whole);
        }
    }
    let (recall, precision) = (share(found, all), share(counts.right, counts.proposed));
    println!("{}", counts.notes);
    println!(
        "{language}, {likeness:?}: {found} of {all} found ({recall:.1} %), \
         {} of {} right ({precision:.1} %)",
        counts.right, counts.proposed
    );
    let times = counts.wanted.get("time").map_or(0, |(found, _)| *found);
    let enough = TIMES.iter().find(|(known, _)| *known == language).map_or(0, |(_, times)| *times);
    // Typed spaces are not those of the locale's times.
    let times = likeness == Likeness::Exact || times >= enough;
    recall >= 95.0 && precision >= 98.0 && times
}

#[test]
fn facts_of_the_articles_are_found_and_right() {
    for likeness in [Likeness::Exact, Likeness::Visible] {
        let missed = LANGUAGES.into_iter().filter(|language| !is_enough(language, likeness));
        assert_eq!(missed.collect::<Vec<_>>(), Vec::<&str>::new(), "{likeness:?}");
    }
}
