//! Plural rules of a locale, and the words for their categories.

use icu_plurals::provider::rules::runtime::ast::Rule;
use icu_plurals::provider::{Baked, PluralRulesData, PluralsCardinalV1, PluralsOrdinalV1};
use icu_plurals::{PluralCategory, PluralRules};
use icu_provider::prelude::*;

use super::condition;
use crate::cldr::PLURALS;
use crate::locale::Locale;

/// The rules of a locale, independent of its script: `sr-Latn` has those of `sr`.
///
/// CLDR has rules by language, a few by region, and none by script. ICU4X 2.4 falls back from a
/// script that is not the likely one to the root, which has only `other`; it also lacks about
/// seventy languages that CLDR has rules for.
pub(super) fn rules(locale: &Locale, ordinal: bool) -> Option<PluralRules> {
    let mut id = locale.language_identifier().clone();
    id.script = None;
    let own = own_rules(id.language.as_str(), ordinal);
    let spoken = icu_locale::Locale::from(id);
    let preferences = (&spoken).into();
    match (own, ordinal) {
        (Some(own), false) if !is_known::<PluralsCardinalV1>(&spoken) => {
            PluralRules::try_new_cardinal_unstable(&Own(own), preferences)
        }
        (Some(own), true) if !is_known::<PluralsOrdinalV1>(&spoken) => {
            PluralRules::try_new_ordinal_unstable(&Own(own), preferences)
        }
        (_, false) => PluralRules::try_new_cardinal(preferences),
        (_, true) => PluralRules::try_new_ordinal(preferences),
    }
    .ok()
}

/// Whether ICU4X has rules for the language itself.
fn is_known<M>(locale: &icu_locale::Locale) -> bool
where
    M: DataMarker<DataStruct = PluralRulesData<'static>>,
    Baked: DataProvider<M>,
{
    let wanted = M::make_locale(locale.into());
    let mut metadata = DataRequestMetadata::default();
    metadata.silent = true;
    let id = DataIdentifierBorrowed::for_locale(&wanted);
    let found = Baked.load(DataRequest { id, metadata });
    found.is_ok_and(|found| !found.metadata.locale.unwrap_or(wanted).is_unknown())
}

/// The rules that `data/cldr` has for a language.
fn own_rules(language: &str, ordinal: bool) -> Option<PluralRulesData<'static>> {
    read_rules(PLURALS.own(language, if ordinal { "O" } else { "C" })?)
}

/// Parses `one:n = 1|two:n = 2`.
fn read_rules(text: &str) -> Option<PluralRulesData<'static>> {
    let mut rules = PluralRulesData::default();
    for (category, condition) in text.split('|').filter_map(|rule| rule.split_once(':')) {
        let rule = Some(Rule::try_from(&condition::read(condition)?).ok()?);
        match category {
            "zero" => rules.zero = rule,
            "one" => rules.one = rule,
            "two" => rules.two = rule,
            "few" => rules.few = rule,
            "many" => rules.many = rule,
            _ => return None,
        }
    }
    Some(rules)
}

/// Rules as a data provider for ICU4X.
struct Own(PluralRulesData<'static>);

impl<M: DataMarker<DataStruct = PluralRulesData<'static>>> DataProvider<M> for Own {
    fn load(&self, _: DataRequest<'_>) -> Result<DataResponse<M>, DataError> {
        let payload = DataPayload::from_owned(self.0.clone());
        Ok(DataResponse { metadata: DataResponseMetadata::default(), payload })
    }
}

/// The plural categories of a locale, each with example numbers.
#[derive(Clone, Debug)]
pub struct PluralCategories {
    found: Vec<(&'static str, Vec<u32>)>,
}

impl PluralCategories {
    /// The categories of the numbers that CLDR's rules distinguish.
    pub fn of(locale: &Locale, ordinal: bool) -> Self {
        let mut found: Vec<(&'static str, Vec<u32>)> = Vec::new();
        let Some(rules) = rules(locale, ordinal) else { return Self { found } };
        // The rules look at the last two digits, and at thousands and millions.
        let whole = (0..=200).chain([1_000, 1_000_000]);
        for number in whole {
            let category = word(rules.category_for(number));
            match found.iter_mut().find(|(known, _)| *known == category) {
                Some((_, examples)) => examples.push(number),
                None => found.push((category, vec![number])),
            }
        }
        // Some categories contain fractions only, such as `other` in Russian.
        for category in rules.categories().map(word) {
            if !found.iter().any(|(known, _)| *known == category) {
                found.push((category, Vec::new()));
            }
        }
        Self { found }
    }

    /// Whether any number has the category.
    pub fn has(&self, category: &str) -> bool {
        self.found.iter().any(|(known, _)| *known == category)
    }

    /// The categories of whole numbers below a thousand, each with the numbers.
    pub fn everyday(&self) -> impl Iterator<Item = (&'static str, &[u32])> {
        let below = |(category, numbers): &'_ (&'static str, Vec<u32>)| {
            numbers.first().is_some_and(|number| *number < 1_000).then_some(*category)
        };
        self.found.iter().filter_map(move |own| Some((below(own)?, own.1.as_slice())))
    }

    /// The whole numbers up to 200 that have a category.
    pub fn numbers(&self, category: &str) -> &[u32] {
        let found = self.found.iter().find(|(known, _)| *known == category);
        found.map_or(&[], |(_, numbers)| numbers)
    }

    /// Whether a word is a category of any language.
    pub fn is_category(word: &str) -> bool {
        matches!(word, "zero" | "one" | "two" | "few" | "many" | "other")
    }
}

/// The keyword of a category in selectors and CLDR.
pub(super) fn word(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_of_the_table_is_parsed_unchanged() {
        let table = include_str!("../../data/cldr/plurals.txt");
        let mut count = 0;
        for field in table.lines().skip(1).flat_map(|line| line.split('\t').skip(2)) {
            let (_, text) = field.split_once('=').expect("a value");
            let rules = read_rules(text).expect(text);
            let known = [
                ("zero", rules.zero),
                ("one", rules.one),
                ("two", rules.two),
                ("few", rules.few),
                ("many", rules.many),
            ];
            let known =
                known.iter().filter_map(|(category, rule)| Some((category, rule.as_ref()?)));
            let written =
                known.map(|(category, rule)| format!("{category}:{rule}").replace(", ", ","));
            let mut written = written.collect::<Vec<_>>();
            let mut stated = text.split_terminator('|').map(str::to_owned).collect::<Vec<_>>();
            written.sort();
            stated.sort();
            assert_eq!(written, stated, "{text}");
            count += written.len();
        }
        assert!(count > 300, "{count}");
    }
}
