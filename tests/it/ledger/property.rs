//! After any sequence of edits, merges, syncs and accepts: a translation that was attested for
//! one source text is fresh for another only if somebody accepted it, or that source was
//! attested with it before.

use std::collections::{BTreeMap, BTreeSet};

use depeche::Catalog;
use depeche::files::Memory;
use depeche::ledger::State;
use depeche::upkeep::{Changes, Selection, Upkeep};
use proptest::prelude::*;

#[derive(Clone, Debug)]
enum Step {
    /// The French of a message becomes text number so.
    French(usize, usize),
    /// The English becomes text number so, or goes.
    English(usize, Option<usize>),
    /// A message takes another's name, in both files.
    Rename(usize, usize),
    Sync,
    Accept(usize),
    /// Both files become what they were so many steps ago.
    Revert(usize),
    /// The records of so many steps ago are merged by taking the lines of both.
    Merge(usize),
}

fn step() -> impl Strategy<Value = Step> {
    let message = 0..3_usize;
    let text = 0..4_usize;
    prop_oneof![
        4 => (message.clone(), text.clone()).prop_map(|(m, t)| Step::French(m, t)),
        4 => (message.clone(), proptest::option::of(text)).prop_map(|(m, t)| Step::English(m, t)),
        1 => (message.clone(), message.clone()).prop_map(|(a, b)| Step::Rename(a, b)),
        4 => Just(Step::Sync),
        2 => message.prop_map(Step::Accept),
        1 => (1..6_usize).prop_map(Step::Revert),
        1 => (1..6_usize).prop_map(Step::Merge),
    ]
}

/// Texts without a word in common, so that no rename is guessed.
const FRENCH: [&str; 4] = ["un", "deux { $x }", "trois", "Trois !"];
const ENGLISH: [&str; 4] = ["one", "two", "three", "four"];

#[derive(Clone, Debug, Default, PartialEq)]
struct House {
    french: BTreeMap<usize, usize>,
    english: BTreeMap<usize, usize>,
    /// The records, by path.
    records: BTreeMap<String, String>,
}

impl House {
    fn catalog(&self) -> Catalog {
        let file = |texts: &BTreeMap<usize, usize>, of: [&str; 4]| {
            let lines = texts.iter().map(|(name, text)| format!("m{name} = {}\n", of[*text]));
            lines.collect::<String>()
        };
        let mut files = Memory::new();
        files.insert("fr/une.ftl", file(&self.french, FRENCH));
        files.insert("en/une.ftl", file(&self.english, ENGLISH));
        for (path, text) in &self.records {
            files.insert(path.clone(), text.clone());
        }
        Catalog::builder().open_memory(files).expect("a catalog")
    }

    fn keep(&mut self, changes: Changes) {
        for change in changes.changes {
            self.records.insert(change.path, change.text);
        }
    }

    fn fresh(&self) -> BTreeSet<(usize, usize, usize)> {
        let unit = self.catalog().unit("une", &"en".parse().unwrap()).unwrap();
        let fresh = unit.texts.iter().filter(|text| text.state == State::Fresh);
        fresh
            .map(|text| {
                let name = text.name.message[1..].parse::<usize>().expect("a number");
                (name, self.french[&name], self.english[&name])
            })
            .collect()
    }

    fn merged(&self, other: &Self) -> BTreeMap<String, String> {
        let mut merged = self.records.clone();
        for (path, text) in other.records.iter().filter(|(path, _)| path.ends_with("jsonl")) {
            let own = merged.entry(path.clone()).or_default();
            own.push_str(text);
        }
        merged
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 300,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]
    #[test]
    fn nothing_old_is_fresh_unless_somebody_said_so(
        steps in proptest::collection::vec(step(), 1..40)
    ) {
        let mut house = House::default();
        for name in 0..3 {
            house.french.insert(name, 0);
            house.english.insert(name, 0);
        }
        let mut history = vec![house.clone()];
        // For each message and English text, the French it may be fresh with: what it was first
        // recorded for, and what was accepted.
        let mut allowed: BTreeMap<(usize, usize), BTreeSet<usize>> = BTreeMap::new();
        for step in steps {
            let before = house.clone();
            match step {
                Step::French(name, text) => {
                    house.french.insert(name, text);
                }
                Step::English(name, Some(text)) => {
                    house.english.insert(name, text);
                }
                Step::English(name, None) => {
                    house.english.remove(&name);
                }
                // Names keep what is allowed: a rename is an exchange of texts.
                Step::Rename(one, other) => {
                    for texts in [&mut house.french, &mut house.english] {
                        let (a, b) = (texts.remove(&one), texts.remove(&other));
                        texts.extend(a.map(|text| (other, text)));
                        if one != other {
                            texts.extend(b.map(|text| (one, text)));
                        }
                    }
                }
                Step::Sync => {
                    let catalog = house.catalog();
                    let sync = Upkeep::new(&catalog).sync().unwrap();
                    for own in &sync.attested {
                        let name = own.name.message[1..].parse::<usize>().unwrap();
                        let pair = (name, house.english[&name]);
                        let french = allowed.entry(pair).or_default();
                        // Recorded by nobody's word: only if it was never recorded before, and
                        // what was recorded has not been lost.
                        prop_assert!(french.is_empty(), "{pair:?} {french:?} {house:?}");
                        french.insert(house.french[&name]);
                    }
                    house.keep(sync);
                    let again = Upkeep::new(&house.catalog()).sync().unwrap();
                    prop_assert!(again.changes.is_empty());
                }
                Step::Accept(name) => {
                    let selection =
                        Selection { message: Some(format!("m{name}")), ..Selection::default() };
                    let catalog = house.catalog();
                    let accepted = Upkeep::new(&catalog).accept(&selection).unwrap();
                    for _ in &accepted.attested {
                        let pair = (name, house.english[&name]);
                        allowed.entry(pair).or_default().insert(house.french[&name]);
                    }
                    house.keep(accepted);
                }
                Step::Revert(back) => {
                    let then = &history[history.len().saturating_sub(back).max(1) - 1];
                    house.french = then.french.clone();
                    house.english = then.english.clone();
                }
                Step::Merge(back) => {
                    let then = &history[history.len().saturating_sub(back).max(1) - 1];
                    house.records = house.merged(then);
                }
            }
            for (name, french, english) in house.fresh() {
                let own = allowed.get(&(name, english));
                prop_assert!(
                    own.is_some_and(|own| own.contains(&french)),
                    "m{name} {french} {english} {before:?}"
                );
            }
            history.push(house.clone());
        }
    }
}
