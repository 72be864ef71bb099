//! The words beside figures and dates that say what they are, language by language.

mod ar;
mod de;
mod en;
mod es;
mod fr;
mod pt;

use depeche_fluent::locale::Locale;

/// Words of one language, in small letters. A phrase has single spaces between its words.
#[derive(Debug)]
pub(super) struct Lexicon {
    language: &'static str,
    /// Locales whose names of months are read as well.
    pub(super) relatives: &'static [&'static str],
    /// Months of other calendars, which are no months of a date here.
    pub(super) other_months: &'static [&'static str],
    /// What stands between a day and its month, or a month and its year.
    pub(super) of: &'static [&'static str],
    /// What makes an ordinal of a day: 1er, 7th.
    pub(super) day_endings: &'static [&'static str],
    /// What stands between two days or two figures of one kind.
    pub(super) between: &'static [&'static str],
    /// After a figure: that it is a percentage.
    pub(super) percent: &'static [&'static str],
    /// After a figure: that it is a difference of percentages.
    pub(super) points: &'static [&'static str],
    /// After a figure: what it is multiplied by, as a power of ten.
    pub(super) scales: &'static [(&'static str, i16)],
    /// After an amount: its currency, with the codes it may be.
    pub(super) currencies: &'static [(&'static str, &'static [&'static str])],
    /// After a value: its unit; an empty identifier is a unit that ICU4X does not format.
    pub(super) units: &'static [(&'static str, &'static str)],
    /// Before a figure: that it names something, as in “article 5”.
    pub(super) names: &'static [&'static str],
    /// Some words before a figure: that it is a telephone number.
    pub(super) telephones: &'static [&'static str],
    /// Near a figure: that it is part of an address or of the name of a place.
    pub(super) streets: &'static [&'static str],
    /// Before four digits: that they are a year.
    pub(super) before_years: &'static [&'static str],
    /// Before a figure: that it is not exact, or that it counts something.
    pub(super) about: &'static [&'static str],
    /// Words that a sentence may begin with before a figure.
    pub(super) openers: &'static [&'static str],
    /// Articles in the singular.
    pub(super) articles: &'static [&'static str],
    /// Before a figure: that it is a time of day, unless it counts something.
    pub(super) before_times: &'static [&'static str],
    /// Before a figure: that it is a time of day, whatever follows.
    pub(super) clock: &'static [&'static str],
    /// After a figure: that it is a time of day.
    pub(super) hours: &'static [&'static str],
    /// After a figure: hours, of the day or in number.
    pub(super) lengths: &'static [&'static str],
    /// Before a number of hours, or hours with minutes: that they are a time of day.
    pub(super) before_hours: &'static [&'static str],
    /// After a time of day: that it is before noon.
    pub(super) mornings: &'static [&'static str],
    /// In the sentence of a time: that it may be after noon.
    pub(super) late: &'static [&'static str],
    /// In the sentence of a time: that it may be a length, a result, a verse.
    pub(super) not_times: &'static [&'static str],
    /// Words that name no fact.
    pub(super) stops: &'static [&'static str],
}

/// What a language without words of its own has.
const NONE: Lexicon = Lexicon {
    language: "",
    relatives: &[],
    other_months: &[],
    of: &[],
    day_endings: &[],
    between: &[],
    percent: &[],
    points: &[],
    scales: &[],
    currencies: &[],
    units: &[],
    names: &["no", "nr", "art", "p", "pp", "§"],
    telephones: &[],
    streets: &[],
    before_years: &[],
    about: &[],
    openers: &[],
    articles: &[],
    before_times: &[],
    clock: &[],
    hours: &[],
    lengths: &[],
    before_hours: &[],
    mornings: &[],
    late: &[],
    not_times: &[],
    stops: &[],
};

/// Units that are written alike in every language of the Latin script.
pub(super) const SYMBOLS: &[(&str, &str)] = &[
    ("km", "kilometer"),
    ("m", "meter"),
    ("cm", "centimeter"),
    ("mm", "millimeter"),
    ("kg", "kilogram"),
    ("g", "gram"),
    ("mg", "milligram"),
    ("t", "tonne"),
    ("ha", "hectare"),
    ("km²", "square-kilometer"),
    ("km2", "square-kilometer"),
    ("m²", "square-meter"),
    ("m2", "square-meter"),
    ("m³", "cubic-meter"),
    ("m3", "cubic-meter"),
    ("l", "liter"),
    ("cl", "centiliter"),
    ("ml", "milliliter"),
    ("ft", "foot"),
    ("lb", "pound"),
    ("lbs", "pound"),
    ("oz", "ounce"),
    ("mi", "mile"),
    ("min", "minute"),
    ("hPa", ""),
    ("kW", ""),
    ("MW", ""),
    ("GW", ""),
    ("kWh", ""),
    ("MWh", ""),
    ("GWh", ""),
    ("TWh", ""),
    ("Mo", ""),
    ("Go", ""),
    ("MB", ""),
    ("GB", ""),
    ("TB", ""),
    ("Hz", ""),
    ("MHz", ""),
    ("GHz", ""),
];

impl Lexicon {
    /// The words of a locale's language.
    pub(super) fn of(locale: &Locale) -> &'static Self {
        const ALL: &[&Lexicon] =
            &[&fr::WORDS, &en::WORDS, &es::WORDS, &ar::WORDS, &de::WORDS, &pt::WORDS];
        let language = locale.language_identifier().language;
        ALL.iter().find(|words| words.language == language.as_str()).copied().unwrap_or(&NONE)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use depeche_fluent::fact::unit;

    #[test]
    fn tables_hold_units_and_currencies_there_are() {
        for words in [&fr::WORDS, &en::WORDS, &es::WORDS, &ar::WORDS, &de::WORDS, &pt::WORDS] {
            for (word, id) in words.units.iter().chain(SYMBOLS) {
                assert!(id.is_empty() || unit(id).is_some(), "{word}: {id}");
            }
            for (word, codes) in words.currencies {
                let is_code = |code: &&str| code.len() == 3 && code.is_ascii();
                assert!(codes.iter().all(is_code), "{word}");
            }
            for tag in words.relatives {
                assert!(tag.parse::<Locale>().is_ok(), "{tag}");
            }
        }
    }

    #[test]
    fn words_are_in_small_letters() {
        for words in [&fr::WORDS, &en::WORDS, &es::WORDS, &ar::WORDS, &de::WORDS, &pt::WORDS] {
            let lists = [
                words.of,
                words.between,
                words.percent,
                words.points,
                words.names,
                words.telephones,
                words.streets,
                words.before_years,
                words.about,
                words.openers,
                words.articles,
                words.before_times,
                words.clock,
                words.lengths,
                words.before_hours,
                words.mornings,
                words.hours,
                words.stops,
            ];
            for word in lists.into_iter().flatten() {
                assert_eq!(*word, word.to_lowercase(), "{}", words.language);
            }
        }
    }
}
