//! Knowledge of languages as data: `data/language/<tag>.toml`, documented in the `README.md` beside
//! the files.
//!
//! A new language needs only a file, since the whole folder is embedded. Each file is parsed once,
//! when its language is first needed.

mod scale;
#[cfg(test)]
mod tests;
mod words;

use std::collections::HashMap;
use std::sync::{LazyLock, OnceLock};

use include_dir::{Dir, include_dir};
use serde::Deserialize;
use toml::{Table, Value};

pub use scale::{Power, Scale};
pub use words::{Currencies, Quotes, Units, Words};

use crate::locale::Locale;

/// The file for all languages.
const ROOT: &str = "und";

static FOLDER: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/data/language");

/// The files by their tags, with their parsed data.
static FILES: LazyLock<HashMap<&'static str, File>> = LazyLock::new(|| {
    let of = |file: &'static include_dir::File<'static>| {
        let tag = file.path().to_str()?.strip_suffix(".toml")?;
        Some((tag, File { text: file.contents_utf8()?, data: OnceLock::new() }))
    };
    FOLDER.files().filter_map(of).collect()
});

struct File {
    text: &'static str,
    data: OnceLock<LanguageData>,
}

/// The data of one language. Words are in lower case and in composed form (NFC), and a phrase has
/// single spaces between its words.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct LanguageData {
    /// Letters and words.
    pub text: Text,
    /// Marks between words.
    pub punctuation: Punctuation,
    /// Words that multiply a figure.
    pub scale: Scale,
    /// Words of dates.
    pub dates: Dates,
    /// Words before years.
    pub years: Years,
    /// Words beside times of day.
    pub times: Times,
    /// Words beside figures.
    pub figures: Figures,
    /// Ordinals in digits.
    pub ordinals: Ordinals,
    /// Words before the number of something.
    pub numbered: Numbered,
    /// Words of addresses.
    pub streets: Streets,
    /// Words beside what is counted.
    pub nouns: Nouns,
    /// Words of identifiers.
    pub identifiers: Identifiers,
    /// Names of units.
    pub units: Units,
    /// Names of currencies.
    pub currencies: Currencies,
    /// Signs, mostly of every language.
    pub signs: Signs,
}

/// Letters and words.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Text {
    /// The number of letters of the language per letter of English.
    pub letters: f64,
    /// Whether words have spaces between them.
    pub spaces: bool,
    /// Whether scale words may begin a longer word although words have spaces.
    pub joined_scales: bool,
    /// Whether every noun has a capital.
    pub noun_capitals: bool,
}

/// Marks between words.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Punctuation {
    /// Opening and closing marks of a quotation, the usual pair first.
    pub quotes: Quotes,
    /// Whether there is a space before `; : ! ?` and within guillemets.
    pub space_before_marks: bool,
    /// Whether sentences end with a mark.
    pub full_stops: bool,
}

/// Words of dates.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Dates {
    /// Tags of other locales whose names of months and weekdays are read too.
    pub relatives: Vec<String>,
    /// Months and eras of other calendars; a figure beside one is not read as a date.
    pub other_months: Words,
    /// Between a day and its month, or a month and its year.
    pub of: Words,
    /// Endings that make a day an ordinal: 1er, 7th.
    pub day_endings: Words,
    /// Between two days, times or figures of one kind.
    pub between: Words,
    /// Names of months and weekdays that are different words in lower case.
    pub need_capital: Words,
    /// For scripts without spaces: signs that make the figure before them a date or a time.
    pub signs: Words,
}

/// Words that mark the four digits after them as a year.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Years {
    /// Before a year.
    pub before: Words,
    /// Before a year of any century.
    pub before_any: Words,
}

/// Words beside times of day.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Times {
    /// Mark the figure after them as a time of day, unless it counts something.
    pub before: Words,
    /// Mark the figure after them as a time of day in any case.
    pub before_always: Words,
    /// Mark the figure before them as a time of day.
    pub after: Words,
    /// After a figure: hours, as a time of day or as a duration.
    pub hours: Words,
    /// Mark the hours, or hours with minutes, after them as a time of day.
    pub before_hours: Words,
    /// After a time of day: before noon.
    pub mornings: Words,
    /// Mark the hours before them as a duration.
    pub lasting: Words,
    /// Mark up to twelve hours before them as a duration.
    pub lasting_mornings: Words,
    /// Words, or parts of words, in the sentence of a time, by which it may be after noon.
    pub sentence_late: Words,
    /// Words, or parts of words, in the sentence of a time, by which it may be a duration, a result
    /// or a verse.
    pub sentence_other: Words,
}

/// Words beside figures.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Figures {
    /// Mark the figure before them as a percentage.
    pub percent: Words,
    /// Mark the figure before them as a difference of percentages.
    pub points: Words,
    /// Mark the figure after them as approximate, or as counting something.
    pub about: Words,
    /// Words that may begin a sentence before a figure.
    pub openers: Words,
    /// Articles in the singular.
    pub articles: Words,
    /// Words that are elided before a vowel.
    pub elided: Words,
    /// Words that are joined to the figure after them.
    pub clitics: Words,
    /// Articles that are joined to the figure after them, which is an ordinal after a definite
    /// noun.
    pub article_clitics: Words,
    /// The beginning of a definite noun.
    pub definite: Words,
    /// Between the two figures of a score.
    pub to: Words,
}

/// Ordinals in digits.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Ordinals {
    /// After a figure or a full stop: endings of an ordinal, or of “number”.
    pub marks: Words,
    /// Whether a full stop makes an ordinal of a figure.
    pub full_stop: bool,
    /// Before an ordinal with a full stop.
    pub before: Words,
}

/// Words before a figure that is the number of something.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Numbered {
    /// Words before a number: “article 5”.
    pub words: Words,
    /// Words before a number that need a full stop: “no. 5”.
    pub abbreviations: Words,
    /// Chemical elements, whose figure names an isotope.
    pub elements: Words,
    /// Names that are not recognizable by a capital.
    pub names: Words,
    /// A few words before a short figure: it is a telephone number.
    pub telephones: Words,
}

/// Words of addresses.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Streets {
    /// Near a figure: it is part of an address or of the name of a place.
    pub words: Words,
    /// The possible endings of such a word.
    pub endings: Words,
    /// Between a street and its name.
    pub of: Words,
    /// Between the number of a house and its street.
    pub after_number: Words,
}

/// Words beside what is counted.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Nouns {
    /// Between a figure and the noun that it counts.
    pub between: Words,
    /// Words that do not name the counted thing.
    pub stops: Words,
}

/// Words of identifiers.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Identifiers {
    /// Words of a heading that are left out of its identifier.
    pub skip: Words,
}

/// Signs, as they are written.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Signs {
    /// Joined to a figure without a space.
    pub attached: Words,
    /// Between an amount and its currency, or after both.
    pub amounts: Words,
    /// Beside times of day.
    pub clock: ClockSigns,
    /// Units.
    pub units: Units,
    /// Scale signs, in lower case.
    pub scale: Scale,
}

/// Signs beside times of day.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct ClockSigns {
    /// Before noon.
    pub before_noon: Words,
    /// After noon.
    pub after_noon: Words,
    /// A time of day in either half of the day.
    pub of_day: Words,
}

impl LanguageData {
    /// The data for the language of a locale, with the variants of its country. A language without
    /// a file has the data for all languages.
    pub fn of(locale: &Locale) -> &'static Self {
        let id = locale.language_identifier();
        let code = id.language.as_str();
        let country = id.region.and_then(|region| get(&format!("{code}-{region}")));
        country.or_else(|| get(code)).unwrap_or_else(Self::root)
    }

    /// The data for all languages.
    pub fn root() -> &'static Self {
        static NONE: LazyLock<LanguageData> = LazyLock::new(LanguageData::default);
        get(ROOT).unwrap_or(&NONE)
    }

    /// The tags of the languages that have a file, in order.
    pub fn tags() -> Vec<&'static str> {
        let mut tags = FILES.keys().copied().filter(|tag| *tag != ROOT).collect::<Vec<_>>();
        tags.sort_unstable();
        tags
    }

    /// The languages that have a file.
    pub fn all() -> impl Iterator<Item = &'static Self> {
        Self::tags().into_iter().filter_map(get)
    }

    /// The scale of a word in lower case after a figure; signs of all languages are read too.
    pub fn multiplier(&self, word: &str) -> Option<Power> {
        self.scale.power(word).or_else(|| self.signs.scale.power(word))
    }
}

fn get(tag: &str) -> Option<&'static LanguageData> {
    let file = FILES.get(tag)?;
    Some(file.data.get_or_init(|| read(tag).expect("the tests read every file of the folder")))
}

/// Reads the file of a tag; missing keys come from the file of its language and from the root's.
fn read(tag: &str) -> Result<LanguageData, toml::de::Error> {
    let language = tag.split_once('-').map(|(language, _)| language);
    let mut whole = Table::new();
    for tag in [Some(ROOT), language, Some(tag)].into_iter().flatten() {
        if let Some(file) = FILES.get(tag) {
            merge(&mut whole, file.text.parse()?);
        }
    }
    whole.try_into()
}

/// Merges one table over another: inner tables by their keys, other values as a whole.
fn merge(under: &mut Table, over: Table) {
    for (key, value) in over {
        match (under.get_mut(&key), value) {
            (Some(Value::Table(under)), Value::Table(over)) => merge(under, over),
            (_, value) => {
                under.insert(key, value);
            }
        }
    }
}
