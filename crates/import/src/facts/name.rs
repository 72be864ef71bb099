//! Names for facts: the noun beside a figure, in ASCII.

use std::collections::{HashMap, HashSet};

use icu_normalizer::DecomposingNormalizer;
use icu_properties::CodePointMapData;
use icu_properties::props::GeneralCategory;

use super::tokens::{Scan, is_one_space};
use depeche_fluent::reading::language::LanguageData;

/// The noun is looked for among this many words after its figure: “96 autres grands pays”.
const FAR: usize = 4;

/// Names are cut to at most this many characters.
const LONGEST: usize = 24;

/// The first word from a token on that can name what is counted.
pub(super) fn noun(scan: &Scan<'_>, words: &LanguageData, at: usize) -> Option<String> {
    let mut compound = false;
    for at in at..at + FAR {
        let word = scan.word(at)?;
        let gap = scan.gap(at);
        let (part, between) = (compound, words.nouns.between.contains(&word));
        // “10 fastest-growing counties”
        compound = gap == "-";
        if !(compound || part || between) {
            let stops = word.chars().count() < 3 || words.nouns.stops.contains(&word);
            return if stops { None } else { identifier(&word) };
        }
        if !(compound || is_one_space(gap) || matches!(gap, "’" | "'")) {
            return None;
        }
    }
    None
}

/// The word in ASCII as a Fluent identifier; `None` if it is not in Latin letters.
fn identifier(word: &str) -> Option<String> {
    let mut name = String::with_capacity(word.len());
    for c in DecomposingNormalizer::new_nfd().normalize_iter(word.chars()) {
        match c {
            'a'..='z' => name.push(c),
            'A'..='Z' => name.push(c.to_ascii_lowercase()),
            'ß' => name.push_str("ss"),
            'æ' => name.push_str("ae"),
            'œ' => name.push_str("oe"),
            'ø' => name.push('o'),
            'ł' => name.push('l'),
            'đ' | 'ð' => name.push('d'),
            'þ' => name.push_str("th"),
            'ı' => name.push('i'),
            '²' => name.push('2'),
            '³' => name.push('3'),
            c if is_mark(c) => {}
            _ => return None,
        }
    }
    name.truncate(LONGEST);
    name.starts_with(|c: char| c.is_ascii_alphabetic()).then_some(name)
}

fn is_mark(c: char) -> bool {
    CodePointMapData::<GeneralCategory>::new().get(c) == GeneralCategory::NonspacingMark
}

/// Gives names, each once.
#[derive(Debug)]
pub(super) struct NameBook {
    taken: HashSet<String>,
    /// The last number that was appended to each name.
    numbers: HashMap<String, usize>,
}

impl NameBook {
    /// A book that does not give these names.
    pub(super) fn new(taken: &[String]) -> Self {
        let reserved = ["published".to_owned()];
        let taken = taken.iter().cloned().chain(reserved).collect();
        Self { taken, numbers: HashMap::new() }
    }

    /// The name, or the name with the first number that makes it free.
    pub(super) fn give(&mut self, name: &str) -> String {
        let number = self.numbers.entry(name.to_owned()).or_default();
        loop {
            *number += 1;
            let given = if *number == 1 { name.to_owned() } else { format!("{name}-{number}") };
            if self.taken.insert(given.clone()) {
                return given;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_ascii() {
        for (word, name) in [
            ("pays", Some("pays")),
            ("élèves", Some("eleves")),
            ("größe", Some("grosse")),
            ("cœurs", Some("coeurs")),
            ("niños", Some("ninos")),
            ("صوتا", None),
            ("км", None),
        ] {
            assert_eq!(identifier(word).as_deref(), name);
        }
    }

    #[test]
    fn names_are_given_once() {
        let mut book = NameBook::new(&["votes".to_owned()]);
        assert_eq!(book.give("date"), "date");
        assert_eq!(book.give("date"), "date-2");
        assert_eq!(book.give("votes"), "votes-2");
        assert_eq!(book.give("published"), "published-2");
    }
}
