//! What is known of each language as data: `data/language/<tag>.toml`, documented in the `README.md`
//! beside the files.
//!
//! A language is added with its file alone: the folder is embedded as a whole. Each file is parsed
//! once, when its language is first asked for.

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

/// The file of what holds for every language.
const ROOT: &str = "und";

static FOLDER: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/data/language");

/// The files by their tags, with what was read of them.
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

/// What is known of one language. Words are in small letters, composed, and a phrase has single
/// spaces between its words.
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
    /// How many letters it takes for what English says in one.
    pub letters: f64,
    /// Whether words have spaces between them.
    pub spaces: bool,
    /// Whether scale words may stand at the beginning of a longer word although words have spaces.
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
    /// Whether a space stands before `; : ! ?` and within guillemets.
    pub space_before_marks: bool,
    /// Whether sentences end with a mark.
    pub full_stops: bool,
}

/// Words of dates.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Dates {
    /// Tags of locales whose names of months and weekdays are read as well.
    pub relatives: Vec<String>,
    /// Months and eras of other calendars: a figure beside them is no date here.
    pub other_months: Words,
    /// Between a day and its month, or a month and its year.
    pub of: Words,
    /// What makes an ordinal of a day: 1er, 7th.
    pub day_endings: Words,
    /// Between two days, times or figures of one kind.
    pub between: Words,
    /// Names of months and weekdays that are other words without their capital.
    pub need_capital: Words,
    /// Signs that make a date or a time of the figure before them, where words have no spaces.
    pub signs: Words,
}

/// Words before four digits that say that they are a year.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Years {
    /// Before a year.
    pub before: Words,
    /// Before a year, however long ago it is.
    pub before_any: Words,
}

/// Words beside times of day.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Times {
    /// Before a figure: that it is a time of day, unless it counts something.
    pub before: Words,
    /// Before a figure: that it is a time of day, whatever follows.
    pub before_always: Words,
    /// After a figure: that it is a time of day.
    pub after: Words,
    /// After a figure: hours, of the day or in number.
    pub hours: Words,
    /// Before a number of hours, or hours with minutes: that they are a time of day.
    pub before_hours: Words,
    /// After a time of day: that it is before noon.
    pub mornings: Words,
    /// After hours: that they are a length.
    pub lasting: Words,
    /// After hours up to twelve: that they are a length.
    pub lasting_mornings: Words,
    /// In the sentence of a time, as part of a word too: that it may be after noon.
    pub sentence_late: Words,
    /// In the sentence of a time, as part of a word too: that it may be a length, a result, a verse.
    pub sentence_other: Words,
}

/// Words beside figures.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Figures {
    /// After a figure: that it is a percentage.
    pub percent: Words,
    /// After a figure: that it is a difference of percentages.
    pub points: Words,
    /// Before a figure: that it is not exact, or that it counts something.
    pub about: Words,
    /// Words that a sentence may begin with before a figure.
    pub openers: Words,
    /// Articles in the singular.
    pub articles: Words,
    /// Words that lose a letter before another.
    pub elided: Words,
    /// Words that are written onto the figure after them.
    pub clitics: Words,
    /// The same: articles, which make an ordinal of the figure after a definite noun.
    pub article_clitics: Words,
    /// What a definite noun begins with.
    pub definite: Words,
    /// Between the two figures of a score.
    pub to: Words,
}

/// Ordinals in digits.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Ordinals {
    /// After a figure or a full stop: what makes an ordinal, or “number”.
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
    /// What has a number: “article 5”.
    pub words: Words,
    /// The same with a full stop only: “no. 5”.
    pub abbreviations: Words,
    /// Chemical elements, whose figure names an isotope.
    pub elements: Words,
    /// Names that no capital gives away.
    pub names: Words,
    /// Some words before a short figure: that it is a telephone number.
    pub telephones: Words,
}

/// Words of addresses.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Streets {
    /// Near a figure: that it is part of an address or of the name of a place.
    pub words: Words,
    /// What such a word may end with.
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
    /// Words that do not name what is counted.
    pub stops: Words,
}

/// Words of identifiers.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Identifiers {
    /// Words of a heading that its identifier leaves out.
    pub skip: Words,
}

/// Signs, as they are written.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Signs {
    /// Written onto a figure without a space.
    pub attached: Words,
    /// Between an amount and its currency, or after both.
    pub amounts: Words,
    /// Beside times of day.
    pub clock: ClockSigns,
    /// Units.
    pub units: Units,
    /// What multiplies a figure, in small letters.
    pub scale: Scale,
}

/// Signs beside times of day.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct ClockSigns {
    /// That a time is before noon.
    pub before_noon: Words,
    /// That a time is after noon.
    pub after_noon: Words,
    /// That it is a time of day, of either half.
    pub of_day: Words,
}

impl LanguageData {
    /// What is known of the language of a locale, as its country has it. A language without a file
    /// has what holds for every language.
    pub fn of(locale: &Locale) -> &'static Self {
        let id = locale.language_identifier();
        let code = id.language.as_str();
        let country = id.region.and_then(|region| get(&format!("{code}-{region}")));
        country.or_else(|| get(code)).unwrap_or_else(Self::root)
    }

    /// What holds for every language.
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

    /// What a word in small letters multiplies the figure before it by; a sign that every language
    /// has is read as well.
    pub fn multiplier(&self, word: &str) -> Option<Power> {
        self.scale.power(word).or_else(|| self.signs.scale.power(word))
    }
}

fn get(tag: &str) -> Option<&'static LanguageData> {
    let file = FILES.get(tag)?;
    Some(file.data.get_or_init(|| read(tag).expect("the tests read every file of the folder")))
}

/// Reads the file of a tag, with what it does not say from its language's and from the root's.
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

/// Puts one table over another: tables by their keys, anything else as a whole.
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
