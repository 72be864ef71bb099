//! Facts in a text: figures, dates, percentages, amounts of money, measures, times and years, each
//! with the placeable that gives back its characters. Start with [`Finder`].
//!
//! A text is divided into words and numbers (`tokens`); dates (`date`) and figures (`figure`) are
//! read as the locale writes them, by the language's words beside them ([`LanguageData`]); numbers
//! that are part of names, codes and the like are left alone (`refusal`). Each value is then
//! formatted through one placeable after another (`proof`), and the first that gives back the
//! characters of the text is proposed. A value that no placeable gives back is not proposed.

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

/// A value found in a text, and the placeable to write in its place. [`Finder`] has an example.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Proposal {
    /// Its range in bytes of the text.
    pub range: Range<usize>,
    /// The value.
    pub fact: Fact,
    /// The value as the front matter of a story has it: `{ year = 1923 }`.
    pub toml: String,
    /// The placeable that a message has in its place.
    pub placeable: Placeable,
    /// A name for the fact, a Fluent identifier. Proposals with the same name share one fact.
    pub name: String,
}

impl Proposal {
    /// The source of the placeable with the proposed name: `{ $votes }`.
    pub fn source(&self) -> String {
        self.placeable.source(&self.name)
    }
}

/// How exactly a placeable must give back the text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Likeness {
    /// It must give the same characters.
    #[default]
    Exact,
    /// It must look the same: any space stands for any other, and marks of direction and soft
    /// hyphens are not compared. An article typed with plain spaces gets the spaces of its
    /// language.
    Visible,
}

/// What is known about an article besides its text. By default nothing, and [`Likeness::Exact`].
///
/// ```
/// use depeche_import::facts::{FinderOptions, Likeness};
///
/// let options = FinderOptions::default()
///     .published(depeche::jiff::civil::date(2024, 11, 7))
///     .likeness(Likeness::Visible)
///     .taken(["votes"]);
/// ```
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FinderOptions {
    /// The day of publication. A date without a year gets the year that puts it within three months
    /// of this day. Without a day of publication, such a date becomes a fact only if the article
    /// writes exactly one year.
    pub published: Option<Date>,
    /// The time zone of its times of day; `None` is UTC.
    pub time_zone: Option<TimeZone>,
    /// How exactly a placeable must give back the text.
    pub likeness: Likeness,
    /// Names that are in use and are not proposed again.
    pub taken: Vec<String>,
}

impl FinderOptions {
    /// Sets the day of publication.
    #[must_use]
    pub fn published(mut self, day: Date) -> Self {
        self.published = Some(day);
        self
    }

    /// Sets the time zone of the article's times of day.
    #[must_use]
    pub fn time_zone(mut self, zone: TimeZone) -> Self {
        self.time_zone = Some(zone);
        self
    }

    /// Sets how exactly a placeable must give back the text.
    #[must_use]
    pub fn likeness(mut self, likeness: Likeness) -> Self {
        self.likeness = likeness;
        self
    }

    /// Sets the names that are in use.
    #[must_use]
    pub fn taken<N: Into<String>>(mut self, names: impl IntoIterator<Item = N>) -> Self {
        self.taken = names.into_iter().map(Into::into).collect();
        self
    }
}

/// A text of an article. A `&str` is a passage without verbatim parts.
#[derive(Clone, Copy, Debug)]
pub struct Passage<'a> {
    /// The text, without markup.
    pub text: &'a str,
    /// The parts that are not prose, such as code, in order, in bytes of the text.
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
    /// A finder for texts in this locale, whose messages are to have the placeables. A numbering
    /// system in its tag (`ar-u-nu-latn`) is respected.
    pub fn new(locale: &Locale, options: FinderOptions) -> Self {
        let words = LanguageData::of(locale);
        let proof = Proof::new(locale, options.likeness);
        let calendar = Calendar::new(locale, words, &proof);
        let twelve_hours = time::counts_twelve_hours(&proof);
        let signs = NumberSigns::new(locale, None);
        Self { locale: locale.clone(), options, words, calendar, proof, signs, twelve_hours }
    }

    /// The facts of one text, in order and without overlaps.
    pub fn propose(&self, text: &str) -> Vec<Proposal> {
        self.propose_article(&[text.into()]).pop().unwrap_or_default()
    }

    /// The facts of the texts of one article: a list for each text. Equal dates and times share one
    /// fact, and so do equal figures that count the same noun; all other names are unique.
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
    /// The noun that is counted, as a Fluent identifier.
    noun: Option<String>,
}

/// The kind of a draft, which names facts that have no noun.
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
