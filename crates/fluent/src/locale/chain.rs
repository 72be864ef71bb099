//! The order in which locales are tried for a reader.

use icu_locale::fallback::{LocaleFallbackConfig, LocaleFallbacker};
use icu_locale::subtags::{Region, region};
use icu_locale::{LanguageIdentifier, langid};
use icu_provider::DataLocale;

use super::Locale;

/// One locale of a [`Chain`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Candidate {
    /// The locale, without extensions.
    pub locale: Locale,
    /// Whether the catalog has it. The others stay in the chain so that they can be reported as
    /// tried.
    pub available: bool,
}

/// The locales that a catalog has, and the steps it configures between them.
#[derive(Clone, Copy, Debug)]
pub struct Offer<'a> {
    /// The locales it has, with the source.
    pub locales: &'a [Locale],
    /// The locale stories are written in.
    pub source: &'a Locale,
    /// For a locale, the locales tried after those of its own language and before the source.
    pub steps: &'a [(Locale, Vec<Locale>)],
}

/// The locales tried for a reader, in order, with the source.
///
/// For each requested locale in order: the locale itself; its CLDR parents while language and
/// likely script stay the same; the catalog's other locales of that language and script (the
/// reader's region first, then those nearest by CLDR's parents, then the likely region, then tag
/// order); its configured steps, each widened likewise. Then the source. Likely scripts make no
/// difference: `zh-TW` is `zh-Hant-TW`. Another script of the same language comes before the source
/// only if the reader requests it or a step leads to it.
///
/// ```
/// use depeche_fluent::Locale;
/// use depeche_fluent::locale::{Chain, Offer};
///
/// let locales = ["fr", "ar", "en"].map(|tag| tag.parse::<Locale>().expect("a tag"));
/// let offer = Offer { locales: &locales, source: &locales[0], steps: &[] };
/// let chain = Chain::new(&["ar-MA".parse()?, "es".parse()?], offer);
/// let tried = chain.candidates().iter().map(|candidate| candidate.locale.to_string());
/// assert_eq!(tried.collect::<Vec<_>>(), ["ar-MA", "ar", "es", "fr"]);
/// # Ok::<(), depeche_fluent::locale::ParseLocaleError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chain {
    requested: Vec<Locale>,
    candidates: Vec<Candidate>,
}

impl Chain {
    /// The chain of a reader who requests these locales, the preferred one first.
    pub fn new(requested: &[Locale], offer: Offer<'_>) -> Self {
        let mut builder = Builder { offer, candidates: Vec::new(), widened: Vec::new() };
        for locale in requested {
            builder.widen(&locale.without_extensions());
        }
        builder.push(offer.source.clone());
        Self { requested: requested.to_vec(), candidates: builder.candidates }
    }

    /// The locales to try, in order.
    pub fn candidates(&self) -> &[Candidate] {
        &self.candidates
    }

    /// The locales that the reader requested, in order, with extensions.
    pub fn requested(&self) -> &[Locale] {
        &self.requested
    }

    /// Whether the reader requested the language and script of a locale.
    pub fn asks_for(&self, locale: &Locale) -> bool {
        self.requested.iter().any(|requested| requested.same_language_and_script(locale))
    }

    /// The locale that dates and numbers in text of the locale `text` are formatted for: the first
    /// requested one of the same language and script, else `text` itself.
    pub fn formatting_locale(&self, text: &Locale) -> Locale {
        let same = self.requested.iter().find(|locale| locale.same_language_and_script(text));
        same.unwrap_or(text).clone()
    }
}

struct Builder<'a> {
    offer: Offer<'a>,
    candidates: Vec<Candidate>,
    /// The locales whose family has been added, so that configured steps may form a circle.
    widened: Vec<Locale>,
}

impl Builder<'_> {
    fn push(&mut self, locale: Locale) {
        if !self.candidates.iter().any(|candidate| candidate.locale == locale) {
            let available = self.offer.locales.contains(&locale) || locale == *self.offer.source;
            self.candidates.push(Candidate { locale, available });
        }
    }

    fn widen(&mut self, locale: &Locale) {
        if self.widened.contains(locale) {
            return;
        }
        self.widened.push(locale.clone());
        let line = Line::of(locale);
        let offer = self.offer;
        let mut family = offer
            .locales
            .iter()
            .filter(|other| other.same_language_and_script(locale))
            .map(|other| (other.scripted(), other))
            .collect::<Vec<_>>();
        for (own, id) in line.locales.iter().zip(&line.ids) {
            self.push(own.clone());
            for (_, same) in family.iter().filter(|(other, _)| other == id) {
                self.push((*same).clone());
            }
        }
        family.sort_by_cached_key(|(_, other)| line.rank(other));
        for (_, other) in family {
            self.push(other.clone());
        }
        for id in &line.ids {
            let steps = offer.steps.iter().filter(|(from, _)| from.scripted() == *id);
            for step in steps.flat_map(|(_, steps)| steps) {
                self.widen(&step.without_extensions());
            }
        }
    }
}

/// A locale and its CLDR parents, as long as language and likely script stay the same.
struct Line {
    locales: Vec<Locale>,
    /// The same locales with their likely scripts, for comparison.
    ids: Vec<LanguageIdentifier>,
    /// The likely region of the language and script.
    main_region: Option<Region>,
}

impl Line {
    fn of(locale: &Locale) -> Self {
        let locales = ancestors(locale);
        let ids = locales.iter().map(Locale::scripted).collect();
        Self { locales, ids, main_region: locale.without_region().maximized().region }
    }

    /// Orders by: the same region, the nearest common parent, the main region, the distance to that
    /// parent, the tag.
    fn rank(&self, other: &Locale) -> (bool, usize, bool, usize, String) {
        let region = other.maximized().region;
        let own_region = self.locales.first().and_then(|own| own.maximized().region);
        let places = Self::of(other).ids.into_iter().enumerate().filter_map(|(distance, id)| {
            Some((self.ids.iter().position(|own| *own == id)?, distance))
        });
        let (shared, distance) = places.min().unwrap_or((usize::MAX, usize::MAX));
        (region != own_region, shared, region != self.main_region, distance, other.to_string())
    }
}

/// The locale and its CLDR parents, as long as language and likely script stay the same.
pub(super) fn ancestors(locale: &Locale) -> Vec<Locale> {
    let fallbacker = LocaleFallbacker::new();
    let mut iterator = fallbacker
        .for_config(LocaleFallbackConfig::default())
        .fallback_for(DataLocale::from(&locale.without_likely_script()));
    let mut ancestors = vec![locale.clone()];
    // ICU4X 2.4 asserts that nothing steps beyond `und`.
    while !iterator.get().is_unknown() {
        iterator.step();
        if iterator.get().is_unknown() {
            break;
        }
        let parent = Locale::from_icu(iterator.get().into_locale());
        if !parent.same_language_and_script(locale) {
            break;
        }
        // ICU4X 2.4 shortens `zh-Hant-MO` to `zh-MO`, and its table of parents has the long form.
        if parent.scripted() == langid!("zh-Hant")
            && locale.language_identifier().region == Some(region!("MO"))
        {
            ancestors.push(Locale::from_icu(langid!("zh-Hant-HK").into()));
        }
        if !ancestors.contains(&parent) && parent.scripted() != locale.scripted() {
            ancestors.push(parent);
        }
    }
    ancestors
}

/// The tags that ICU4X looks for data under, from the locale's own to the root's.
pub(super) fn fallbacks(locale: &Locale) -> Vec<String> {
    let fallbacker = LocaleFallbacker::new();
    let mut iterator = fallbacker
        .for_config(LocaleFallbackConfig::default())
        .fallback_for(DataLocale::from(locale.language_identifier()));
    let mut tags = vec![iterator.get().to_string()];
    while !iterator.get().is_unknown() {
        iterator.step();
        tags.push(iterator.get().to_string());
    }
    tags
}

#[cfg(test)]
mod tests {
    use super::*;

    fn locale(tag: &str) -> Locale {
        tag.parse().expect(tag)
    }

    /// The available locales of a chain, in order.
    fn chain(requested: &str, locales: &str, steps: &[(&str, &str)]) -> String {
        let list = |text: &str| text.split_whitespace().map(locale).collect::<Vec<_>>();
        let steps = steps.iter().map(|(from, to)| (locale(from), list(to))).collect::<Vec<_>>();
        let locales = list(locales);
        let source = locale("fr");
        let offer = Offer { locales: &locales, source: &source, steps: &steps };
        let chain = Chain::new(&list(requested), offer);
        let available = chain.candidates.iter().filter(|candidate| candidate.available);
        available.map(|candidate| candidate.locale.to_string()).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn chains_follow_language_script_and_region() {
        for (requested, locales, expected) in [
            ("ar-MA", "fr ar en", "ar fr"),
            ("es", "fr es-ES es-MX", "es-ES es-MX fr"),
            ("es-AR", "fr es-ES es-MX", "es-MX es-ES fr"),
            ("es-419", "fr es-ES es-MX es-CO", "es-CO es-MX es-ES fr"),
            ("pt", "fr pt-AO pt-PT pt-BR", "pt-BR pt-PT pt-AO fr"),
            ("es-AR", "fr es es-419", "es-419 es fr"),
            ("pt-AO", "fr pt pt-PT", "pt-PT pt fr"),
            ("zh-TW", "fr zh en", "fr"),
            ("zh-TW", "fr zh zh-Hant", "zh-Hant fr"),
            ("zh-TW", "fr zh-Hant zh-Hant-TW", "zh-Hant-TW zh-Hant fr"),
            ("zh-Hant-MO", "fr zh zh-TW zh-HK", "zh-HK zh-TW fr"),
            ("zh-MO", "fr zh-Hant-TW zh-Hant zh-Hant-HK", "zh-Hant-HK zh-Hant zh-Hant-TW fr"),
            ("sr-Latn", "fr sr", "fr"),
            ("hi-Latn", "fr hi en", "fr"),
            ("en-GB", "fr en-US en-AU en-001", "en-001 en-AU en-US fr"),
            ("en", "fr en-GB en-001 en-US", "en-US en-001 en-GB fr"),
            ("nb-NO", "fr no nb", "nb no fr"),
            ("no", "fr nb nn", "nb fr"),
            ("nn", "fr no nb", "fr"),
            ("fr-CA", "fr en", "fr"),
            ("iw", "fr he", "he fr"),
            ("fr", "fr en", "fr"),
            ("ar-MA fr en", "fr ar en", "ar fr en"),
            ("", "fr en", "fr"),
            ("und", "fr en", "fr"),
            ("und-Arab mul", "fr ar", "ar fr"),
        ] {
            assert_eq!(chain(requested, locales, &[]), expected, "{requested} of {locales}");
        }
    }

    #[test]
    fn configured_steps_come_before_the_source() {
        let steps = [("ary", "ar"), ("ar", "ary en")];
        assert_eq!(chain("ary", "fr ar en", &steps), "ar en fr");
        assert_eq!(chain("ary-MA", "fr ar-EG", &steps), "ar-EG fr");
    }

    #[test]
    fn a_likely_script_makes_no_difference() {
        let steps = [("zh-Hant-TW", "ja"), ("ccp", "bn")];
        assert_eq!(chain("zh-TW", "fr ja", &steps), "ja fr");
        // ICU4X's fallback knows the likely scripts of larger languages only.
        assert_eq!(chain("ccp-Cakm-IN", "fr bn", &steps), "bn fr");
        assert_eq!(chain("sr-Cyrl-RS", "fr sr sr-RS", &[]), "sr-RS sr fr");
    }

    #[test]
    fn a_locale_outside_the_catalog_is_an_unavailable_candidate() {
        let (source, steps) = (locale("fr"), Vec::new());
        let locales = [locale("fr"), locale("ar")];
        let offer = Offer { locales: &locales, source: &source, steps: &steps };
        let chain = Chain::new(&[locale("ar-MA-u-nu-latn")], offer);
        assert_eq!(chain.candidates[0], Candidate { locale: locale("ar-MA"), available: false });
        assert_eq!(chain.formatting_locale(&locale("ar")), locale("ar-MA-u-nu-latn"));
        assert_eq!(chain.formatting_locale(&locale("fr")), locale("fr"));
    }
}
