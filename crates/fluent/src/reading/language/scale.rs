//! Words that multiply the figure before them.

use std::collections::HashMap;

use serde::Deserialize;
use toml::Table;

use super::Words;
use super::words::pairs;

/// The scale of a word after a figure, as a power of ten.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Power {
    /// This power.
    Of(u8),
    /// One of several powers: “3 m” are millions or meters, and “billón” depends on the country.
    Unsure,
    /// None by itself: Romanian “20 **de** milioane”, or a longer word that begins like a scale
    /// word.
    Zero,
    /// This power unless a figure is before it: “several hundred”, but “50 cents”.
    Alone(u8),
}

/// The scale words of one language.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(try_from = "Lists")]
pub struct Scale {
    whole: HashMap<String, Power>,
    /// Scale words that may end a longer word.
    endings: Vec<(String, Power)>,
    /// Scale words that may begin a longer word.
    stems: Vec<(String, Power)>,
    /// Every word, the longest first.
    all: Vec<(String, Power)>,
    /// The beginnings of longer scale words.
    starts: Vec<String>,
    /// After a scale word: adds a half of it.
    halves: Words,
}

/// A scale in a file.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Lists {
    unsure: Vec<String>,
    none: Vec<String>,
    halves: Words,
    powers: Table,
    alone: Table,
}

/// The number of letters that a form of a longer scale word shares with it.
const START: usize = 3;

impl TryFrom<Lists> for Scale {
    type Error = String;

    fn try_from(lists: Lists) -> Result<Self, String> {
        let power = |(power, word): (String, String)| match power.parse::<u8>() {
            Ok(power) => Ok((word, power)),
            Err(_) => Err(format!("`{power}` is not a power of ten")),
        };
        let powers = pairs(lists.powers)?.into_iter().map(power).collect::<Result<Vec<_>, _>>()?;
        let alone = pairs(lists.alone)?.into_iter().map(power).collect::<Result<Vec<_>, _>>()?;
        let mut scale = Self { halves: lists.halves, ..Self::default() };
        let with = |power: Power| move |word: String| (word, power);
        let all = lists.unsure.into_iter().map(with(Power::Unsure));
        let all = all.chain(lists.none.into_iter().map(with(Power::Zero)));
        let all = all.chain(powers.into_iter().map(|(word, power)| (word, Power::Of(power))));
        let all = all.chain(alone.into_iter().map(|(word, power)| (word, Power::Alone(power))));
        scale.all = all.collect();
        scale.all.sort_by_key(|(word, _)| std::cmp::Reverse(word.len()));
        for (word, power) in &scale.all {
            if let Some(ending) = word.strip_prefix('-') {
                scale.endings.push((ending.to_owned(), *power));
                continue;
            }
            if word.chars().count() > START + 1 {
                scale.starts.push(start(word));
            }
            match word.strip_suffix('-') {
                Some(stem) => scale.stems.push((stem.to_owned(), *power)),
                None => _ = scale.whole.insert(word.clone(), *power),
            }
        }
        Ok(scale)
    }
}

impl Scale {
    /// Whether there are no words.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// The scale of a word in lower case: of the word itself if it is listed, else of its longest
    /// listed ending or stem.
    pub fn power(&self, word: &str) -> Option<Power> {
        if let Some(power) = self.whole.get(word) {
            return Some(*power);
        }
        let endings = self.endings.iter().filter(|(ending, _)| word.ends_with(ending.as_str()));
        let stems = self.stems.iter().filter(|(stem, _)| word.starts_with(stem.as_str()));
        endings.chain(stems).max_by_key(|(part, _)| part.len()).map(|(_, power)| *power)
    }

    /// The longest scale word that a text begins with, and its length: for languages without spaces.
    pub fn at_start(&self, text: &str) -> Option<(usize, Power)> {
        let found = self.all.iter().find(|(word, _)| text.starts_with(word.as_str()));
        found.map(|(word, power)| (word.len(), *power))
    }

    /// Whether an unknown word begins like a scale word, so that it may be a form of one.
    pub fn may_have(&self, word: &str) -> bool {
        let own = start(word);
        self.power(word).is_none() && self.starts.contains(&own)
    }

    /// Whether a word after a scale word adds a half of it.
    pub fn is_half(&self, word: &str) -> bool {
        self.halves.contains(word)
    }

    /// Every word with its power; `-tausend` may end a longer word, `miljon-` begin one.
    pub fn iter(&self) -> impl Iterator<Item = (&str, Power)> {
        self.all.iter().map(|(word, power)| (word.as_str(), *power))
    }
}

fn start(word: &str) -> String {
    word.chars().take(START).collect()
}
