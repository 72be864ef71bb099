//! Real text through three engines: every message of a large web site in 25 locales, and a reason,
//! tested, for every difference. `docs/agreement.md` is written from what is counted here.

mod engines;
mod node;
mod report;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use depeche::bundle::{Bundle, PartKind, Parts};
use depeche::fact::Number;
use fixed_decimal::{SignedRoundingMode, UnsignedRoundingMode};

use crate::generated;
use crate::outside::{peers, shared};
use engines::{Answers, Numbers, OwnAnswers, PEERS, Pages, Value};

/// Why a peer gives a message other text than we do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Cause {
    /// It writes numbers as programs do: `1234.5678` in every locale.
    AsPrograms,
    /// It rounds numbers to three digits after the decimal separator.
    ThreeDigits,
}

impl Cause {
    const ALL: [Self; 2] = [Self::AsPrograms, Self::ThreeDigits];

    /// Our text, if we wrote numbers as this cause says the peer does.
    fn rewrite(self, ours: &Parts, bundle: &Bundle) -> String {
        let numbers = ours.iter().map(|part| match part.machine {
            Some(machine) if part.kind == PartKind::Number => self.number(machine, bundle),
            _ => part.text.to_owned(),
        });
        numbers.collect()
    }

    fn number(self, machine: &str, bundle: &Bundle) -> String {
        match self {
            Self::AsPrograms => machine.to_owned(),
            Self::ThreeDigits => {
                let number = machine.parse::<Number>().expect("a number's machine form");
                let mut number = number.decimal().clone();
                // As `Intl.NumberFormat` rounds.
                let mode = SignedRoundingMode::Unsigned(UnsignedRoundingMode::HalfExpand);
                number.round_with_mode(-3, mode);
                number.trim_end();
                bundle.write_fact(&Number::from(number).into()).expect("a number")
            }
        }
    }
}

/// What came of comparing with one peer, in one locale or in all.
#[derive(Clone, Debug, Default)]
struct Tally {
    compared: usize,
    equal: usize,
    /// Of those, messages that both engines report an error for.
    broken: usize,
    causes: BTreeMap<Cause, usize>,
}

impl Tally {
    /// Counts the messages of a file; what nothing explains is described in `unexplained`.
    fn count(
        &mut self,
        bundle: &Bundle,
        ours: &OwnAnswers,
        theirs: &Answers,
        unexplained: &mut Vec<String>,
    ) {
        for (key, ours) in ours {
            let Some(theirs) = theirs.get(key) else {
                unexplained.push(format!("{key:?}: the peer does not have it"));
                continue;
            };
            for (index, (parts, failed)) in ours.iter().enumerate() {
                let (text, theirs_failed) = &theirs[index.min(theirs.len() - 1)];
                self.compared += 1;
                if failed != theirs_failed {
                    let who = if *failed { "we" } else { "the peer" };
                    unexplained.push(format!("{key:?}: only {who} report an error"));
                } else if parts.text() == text {
                    self.equal += 1;
                    self.broken += usize::from(*failed);
                } else if let Some(cause) =
                    Cause::ALL.into_iter().find(|cause| cause.rewrite(parts, bundle) == *text)
                {
                    *self.causes.entry(cause).or_default() += 1;
                } else {
                    unexplained.push(format!("{key:?}: {:?} ≠ {text:?}", parts.text()));
                }
            }
        }
        for key in theirs.keys().filter(|key| !ours.contains_key(key)) {
            unexplained.push(format!("{key:?}: only the peer has it"));
        }
    }

    fn add(&mut self, other: &Self) {
        self.compared += other.compared;
        self.equal += other.equal;
        self.broken += other.broken;
        for (cause, count) in &other.causes {
            *self.causes.entry(*cause).or_default() += count;
        }
    }
}

/// One locale's part of the report.
struct Row {
    tag: String,
    files: usize,
    /// Messages and attributes.
    patterns: usize,
    /// Those whose text is not the same for all values.
    varying: usize,
    numbers: Numbers,
    peers: [(Tally, Numbers); PEERS],
}

impl Row {
    fn compare(pages: &Pages, node: &node::Answered, unexplained: &mut Vec<String>) -> Self {
        let (mut patterns, mut varying) = (0, 0);
        let mut tallies = <[Tally; PEERS]>::default();
        for (index, page) in pages.files.iter().enumerate() {
            let bundle = pages.bundle(page);
            let ours = engines::own_answers(&bundle, page);
            patterns += ours.len();
            let varies = |answers: &&Vec<(Parts, bool)>| {
                answers.iter().any(|(parts, _)| parts.text() != answers[0].0.text())
            };
            varying += ours.values().filter(varies).count();
            let theirs = [pages.peer_answers(page), node.file(index)];
            for (peer, (tally, theirs)) in tallies.iter_mut().zip(&theirs).enumerate() {
                let mut found = Vec::new();
                tally.count(&bundle, &ours, theirs, &mut found);
                let place = format!("{} and {}", page.path.display(), report::NAMES[peer]);
                unexplained.extend(found.into_iter().map(|one| format!("{place}: {one}")));
            }
        }
        let [first, second] = tallies;
        let row = Self {
            tag: pages.tag.clone(),
            files: pages.files.len(),
            patterns,
            varying,
            numbers: pages.own_numbers(),
            peers: [(first, pages.peer_numbers()), (second, node.numbers.clone())],
        };
        row.compare_numbers(&pages.probe(), unexplained);
        row
    }

    /// Numbers alone: no file may happen to show one that has no reason to differ.
    fn compare_numbers(&self, probe: &Bundle, unexplained: &mut Vec<String>) {
        for (name, (_, numbers)) in report::NAMES.iter().zip(&self.peers) {
            let texts = self.numbers.texts.iter().zip(&numbers.texts);
            for (number, (own, theirs)) in Value::numbers().zip(texts) {
                let explains = |cause: &Cause| cause.number(number, probe) == *theirs;
                if own != theirs && !Cause::ALL.iter().any(explains) {
                    let tag = &self.tag;
                    unexplained.push(format!("{tag} and {name}: {number}: {own:?} ≠ {theirs:?}"));
                }
            }
        }
    }
}

fn tags(corpus: &Path) -> Vec<String> {
    let entries = fs::read_dir(corpus).expect("the corpus").map(|entry| entry.expect("an entry"));
    let folders = entries.filter(|entry| entry.path().is_dir());
    let tags = folders.map(|entry| entry.file_name().into_string().expect("a tag"));
    let mut tags = tags.collect::<Vec<_>>();
    tags.sort();
    tags
}

#[test]
fn every_difference_on_real_text_has_a_reason() {
    let (Some(corpus), Some(peers)) = (shared("corpus/www-l10n"), peers()) else { return };
    let locales = tags(&corpus).iter().map(|tag| Pages::open(&corpus, tag)).collect::<Vec<_>>();
    let (versions, answered) = node::ask(&peers, &locales);
    let mut unexplained = Vec::new();
    let rows = locales.iter().zip(&answered);
    let rows = rows.map(|(pages, node)| Row::compare(pages, node, &mut unexplained));
    let rows = rows.collect::<Vec<_>>();
    let count = unexplained.len();
    unexplained.truncate(10);
    assert!(count == 0, "{count} differences without a reason:\n{}", unexplained.join("\n"));
    generated::check("docs/agreement.md", &report::write(&rows, &versions));
}
