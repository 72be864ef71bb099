//! Plural rules of a locale, and the words for their categories.

use icu::plurals::provider::{Baked, PluralRulesData, PluralsCardinalV1, PluralsOrdinalV1};
use icu::plurals::{PluralCategory, PluralRules};
use icu_provider::prelude::*;

use super::cldr::PLURALS;
use crate::locale::Locale;

/// The rules of a locale, whatever script it is written in: those of `sr-Latn` are those of `sr`.
///
/// CLDR has rules by language, a few by region, and none by script; ICU4X 2.4 falls back from a
/// script that is not the likely one to the root, which knows nothing but `other`. It also lacks
/// some seventy languages that CLDR has rules for.
pub(super) fn rules(locale: &Locale, ordinal: bool) -> Option<PluralRules> {
    let mut id = locale.language_identifier().clone();
    id.script = None;
    let own = own_rules(id.language.as_str(), ordinal);
    let spoken = icu::locale::Locale::from(id);
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
fn is_known<M>(locale: &icu::locale::Locale) -> bool
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
    let rules = PLURALS.own(language, if ordinal { "O" } else { "C" })?;
    serde_json::from_str(rules).ok()
}

/// Rules as ICU4X wants to be given them.
struct Own(PluralRulesData<'static>);

impl<M: DataMarker<DataStruct = PluralRulesData<'static>>> DataProvider<M> for Own {
    fn load(&self, _: DataRequest<'_>) -> Result<DataResponse<M>, DataError> {
        let payload = DataPayload::from_owned(self.0.clone());
        Ok(DataResponse { metadata: DataResponseMetadata::default(), payload })
    }
}

/// The word that selectors and CLDR have for a category.
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
