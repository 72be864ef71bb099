//! Lists of words, and words with their meanings.

use serde::Deserialize;
use toml::{Table, Value};

/// Words of one list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(from = "Vec<String>")]
pub struct Words {
    /// In order.
    words: Vec<String>,
}

impl From<Vec<String>> for Words {
    fn from(mut words: Vec<String>) -> Self {
        words.sort_unstable();
        Self { words }
    }
}

impl Words {
    /// Whether a word is one of the list.
    pub fn contains(&self, word: &str) -> bool {
        self.words.binary_search_by(|known| known.as_str().cmp(word)).is_ok()
    }

    /// The words, in the order of their code points.
    pub fn iter(&self) -> impl Iterator<Item = &str> + Clone {
        self.words.iter().map(String::as_str)
    }

    /// Whether there are no words.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }
}

/// Pairs of quotation marks.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(try_from = "Vec<String>")]
pub struct Quotes(Vec<(char, char)>);

impl TryFrom<Vec<String>> for Quotes {
    type Error = String;

    fn try_from(pairs: Vec<String>) -> Result<Self, String> {
        let pair = |text: String| {
            let mut marks = text.chars();
            match (marks.next(), marks.next(), marks.next()) {
                (Some(open), Some(close), None) => Ok((open, close)),
                _ => Err(format!("“{text}” is not an opening mark and a closing one")),
            }
        };
        pairs.into_iter().map(pair).collect::<Result<_, _>>().map(Self)
    }
}

impl Quotes {
    /// The pairs, the usual one first.
    pub fn pairs(&self) -> &[(char, char)] {
        &self.0
    }
}

/// Words after a value, with the unit each stands for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(try_from = "Table")]
pub struct Units(Vec<(String, String)>);

/// The key of words without an identifier, since they are not formatted.
const OTHER: &str = "other";

impl TryFrom<Table> for Units {
    type Error = String;

    fn try_from(table: Table) -> Result<Self, String> {
        let by_unit = pairs(table)?.into_iter().map(|(unit, word)| match unit.as_str() {
            OTHER => (word, String::new()),
            _ => (word, unit),
        });
        Ok(Self(by_unit.collect()))
    }
}

impl Units {
    /// Words and phrases with the identifier of their unit; it is empty for a unit that is not
    /// formatted.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> + Clone {
        self.0.iter().map(|(word, unit)| (word.as_str(), unit.as_str()))
    }

    /// The identifier of the unit that a word stands for.
    pub fn unit(&self, word: &str) -> Option<&str> {
        self.iter().find(|(known, _)| *known == word).map(|(_, unit)| unit)
    }
}

/// Words after an amount, with the codes of the currencies each may stand for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(try_from = "Table")]
pub struct Currencies(Vec<(String, Vec<String>)>);

impl TryFrom<Table> for Currencies {
    type Error = String;

    fn try_from(table: Table) -> Result<Self, String> {
        let mut words: Vec<(String, Vec<String>)> = Vec::new();
        for (code, word) in pairs(table)? {
            let codes = if code == OTHER { None } else { Some(code) };
            match words.iter_mut().find(|(known, _)| *known == word) {
                Some((_, known)) => known.extend(codes),
                None => words.push((word, codes.into_iter().collect())),
            }
        }
        Ok(Self(words))
    }
}

impl Currencies {
    /// The codes that a word may stand for, the likeliest first; none for one that is not formatted.
    pub fn codes(&self, word: &str) -> Option<&[String]> {
        self.0.iter().find(|(known, _)| known == word).map(|(_, codes)| codes.as_slice())
    }

    /// Words with their codes.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[String])> + Clone {
        self.0.iter().map(|(word, codes)| (word.as_str(), codes.as_slice()))
    }
}

/// The keys of a table of lists, each with each of its words, in the order of the file.
pub(super) fn pairs(table: Table) -> Result<Vec<(String, String)>, String> {
    let mut pairs = Vec::new();
    for (key, value) in table {
        let Value::Array(words) = value else { return Err(format!("`{key}` is not a list")) };
        for word in words {
            let Value::String(word) = word else {
                return Err(format!("`{key}` has {word}, which is not a word"));
            };
            pairs.push((key.clone(), word));
        }
    }
    Ok(pairs)
}
