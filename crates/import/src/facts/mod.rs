//! Facts in a text: its figures, dates, percentages, amounts, measures, times and years, each with
//! the placeable that gives back the characters it stands for.
//!
//! A text is divided into words and numbers (`tokens`); dates (`date`) and figures (`figure`) are
//! read as the locale writes them, with the words of the language beside them ([`LanguageData`]); what has
//! digits and is no figure is left (`refusal`). Then a fact is formatted through one placeable after
//! the other (`proof`), and the first that gives the characters of the text is proposed. What none
//! gives is not.

mod article;
mod calendar;
mod date;
mod figure;
mod masks;
mod mention;
mod moment;
mod money;
mod name;
mod placeable;
mod proof;
mod refusal;
#[cfg(test)]
mod tests;
mod time;
mod tokens;
mod year;

use std::ops::Range;

use jiff::civil::Date;
use jiff::tz::TimeZone;

pub use placeable::Placeable;

use article::ArticleReader;
use calendar::Calendar;
use depeche_fluent::fact::Fact;
use depeche_fluent::locale::Locale;
use depeche_fluent::reading::NumberSigns;
use depeche_fluent::reading::language::LanguageData;
use proof::Proof;

/// A value found in a text, and what to write in its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposal {
    /// Where it stands, in bytes of the text.
    pub range: Range<usize>,
    /// The value.
    pub fact: Fact,
    /// The value as the front matter of a story has it: `{ year = 1923 }`.
    pub toml: String,
    /// What a message has in its place.
    pub placeable: Placeable,
    /// A name for the fact, a Fluent identifier. Proposals of one name have one fact.
    pub name: String,
}

impl Proposal {
    /// What a message has in its place, with the proposed name: `{ $votes }`.
    pub fn source(&self) -> String {
        self.placeable.source(&self.name)
    }
}

/// When a placeable gives back what the text has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Likeness {
    /// The same characters.
    #[default]
    Exact,
    /// The same to the eye: any space for any other, marks of direction or none. An article typed
    /// with plain spaces gets the spaces of its language.
    Visible,
}

/// What is known of an article beside its text.
#[derive(Clone, Debug, Default)]
pub struct FinderOptions {
    /// The day it was published: it says which year a date without one is of.
    pub published: Option<Date>,
    /// Where its times of day are; without it they are in UTC.
    pub time_zone: Option<TimeZone>,
    /// When a placeable gives back what the text has.
    pub likeness: Likeness,
    /// Names that facts have already.
    pub taken: Vec<String>,
}

/// A text of an article.
#[derive(Clone, Copy, Debug)]
pub struct Passage<'a> {
    /// The text, without markup.
    pub text: &'a str,
    /// Parts that are no prose, such as code, in order.
    pub verbatim: &'a [Range<usize>],
}

impl<'a> From<&'a str> for Passage<'a> {
    fn from(text: &'a str) -> Self {
        Self { text, verbatim: &[] }
    }
}

/// Finds facts in texts of one locale.
///
/// ```
/// use depeche_import::facts::{Finder, FinderOptions};
///
/// let finder = Finder::new(&"fr".parse()?, FinderOptions::default());
/// let found = finder.propose("Le 7 novembre 2024, 96 pays ont voté.");
/// assert_eq!(found[0].toml, "2024-11-07");
/// assert_eq!(found[1].source(), "{ $pays }");
/// # Ok::<(), depeche::locale::ParseLocaleError>(())
/// ```
#[derive(Debug)]
pub struct Finder {
    locale: Locale,
    options: FinderOptions,
    words: &'static LanguageData,
    calendar: Calendar,
    proof: Proof,
    signs: Option<NumberSigns>,
    /// Whether the locale counts twelve hours, so that “5:30” may be two times.
    twelve_hours: bool,
}

impl Finder {
    /// A finder for texts of a locale: the one whose messages the placeables will stand in, with
    /// its numbering system if it has another than its own.
    pub fn new(locale: &Locale, options: FinderOptions) -> Self {
        let words = LanguageData::of(locale);
        let proof = Proof::new(locale, options.likeness);
        let calendar = Calendar::new(locale, words, &proof);
        let twelve_hours = time::counts_twelve_hours(&proof);
        let signs = NumberSigns::new(locale, None);
        Self { locale: locale.clone(), options, words, calendar, proof, signs, twelve_hours }
    }

    /// The facts of one text, in order; they do not overlap.
    pub fn propose(&self, text: &str) -> Vec<Proposal> {
        self.propose_article(&[text.into()]).pop().unwrap_or_default()
    }

    /// The facts of the texts of one article, a list for each. Names are unique, a date that comes
    /// again has the same fact, and so has a figure that counts the same.
    pub fn propose_article(&self, passages: &[Passage<'_>]) -> Vec<Vec<Proposal>> {
        ArticleReader { finder: self }.read(passages)
    }
}

/// A proposal without its name.
#[derive(Clone, Debug, PartialEq)]
struct Draft {
    range: Range<usize>,
    fact: Fact,
    placeable: Placeable,
    kind: DraftKind,
    /// What is counted, as a name.
    noun: Option<String>,
}

/// What a draft is, for its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum DraftKind {
    Date,
    Month,
    Time,
    Period,
    Year,
    Share,
    Amount,
    Measure,
    Figure,
}

impl DraftKind {
    /// The name of a fact that has no noun.
    fn name(self) -> &'static str {
        match self {
            Self::Date => "date",
            Self::Month => "month",
            Self::Time => "time",
            Self::Period => "period",
            Self::Year => "year",
            Self::Share => "share",
            Self::Amount => "amount",
            Self::Measure => "measure",
            Self::Figure => "figure",
        }
    }
}
