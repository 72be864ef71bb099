//! The order in which locales are tried for a reader.

use icu::locale::fallback::{LocaleFallbackConfig, LocaleFallbacker};
use icu_provider::DataLocale;

use super::Locale;

/// One locale of a [`Chain`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The locale, without extensions.
    pub locale: Locale,
    /// Whether the catalog has it; the others are there to be reported.
    pub available: bool,
}

/// What a catalog has to offer.
#[derive(Clone, Copy, Debug)]
pub struct Offer<'a> {
    /// The locales it has, the source among them.
    pub locales: &'a [Locale],
    /// The locale stories are written in.
    pub source: &'a Locale,
    /// Locales tried after those of the reader's own language, before the source.
    pub steps: &'a [(Locale, Vec<Locale>)],
}

/// The locales tried for a reader, first to last; the source is always among them.
///
/// For each of the reader's locales in order: the locale itself; its CLDR parents while language
/// and likely script stay the same; the catalog's other locales of that language and script (the
/// reader's region first, then the likely region, then CLDR's nearest, then tag order); its
/// configured steps, each widened likewise. Then the source. A different script of the same
/// language never comes before the source unless somebody asked for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chain {
    readers: Vec<Locale>,
    links: Vec<Link>,
}

impl Chain {
    /// The chain of a reader who prefers `readers`, first to last.
    pub fn new(readers: &[Locale], offer: Offer<'_>) -> Self {
        let mut builder = Builder { offer, links: Vec::new(), widened: Vec::new() };
        for reader in readers {
            builder.widen(&reader.without_extensions());
        }
        builder.push(offer.source.clone());
        Self { readers: readers.to_vec(), links: builder.links }
    }

    /// The locales to try, in order.
    pub fn links(&self) -> &[Link] {
        &self.links
    }

    /// What the reader asked for, in order, with extensions.
    pub fn readers(&self) -> &[Locale] {
        &self.readers
    }

    /// Whether the reader asked for the language and script of a locale.
    pub fn asks_for(&self, locale: &Locale) -> bool {
        self.readers.iter().any(|reader| reader.same_language_and_script(locale))
    }

    /// The locale whose dates and numbers text of `segment`'s locale is given: the first of the
    /// reader's of that language and script, else its own.
    pub fn formatting_locale(&self, segment: &Locale) -> Locale {
        let reader = self.readers.iter().find(|reader| reader.same_language_and_script(segment));
        reader.unwrap_or(segment).clone()
    }
}

struct Builder<'a> {
    offer: Offer<'a>,
    links: Vec<Link>,
    widened: Vec<Locale>,
}

impl Builder<'_> {
    fn push(&mut self, locale: Locale) {
        if !self.links.iter().any(|link| link.locale == locale) {
            let available = self.offer.locales.contains(&locale) || locale == *self.offer.source;
            self.links.push(Link { locale, available });
        }
    }

    fn widen(&mut self, locale: &Locale) {
        if self.widened.contains(locale) {
            return;
        }
        self.widened.push(locale.clone());
        let ancestors = ancestors(locale);
        for ancestor in &ancestors {
            self.push(ancestor.clone());
        }
        let mut others = self
            .offer
            .locales
            .iter()
            .filter(|other| other.same_language_and_script(locale))
            .collect::<Vec<_>>();
        others.sort_by_cached_key(|other| rank(other, locale, &ancestors));
        for other in others {
            self.push(other.clone());
        }
        for ancestor in ancestors {
            let steps = self.offer.steps.iter().filter(|(from, _)| *from == ancestor);
            for step in steps.flat_map(|(_, steps)| steps) {
                self.widen(&step.without_extensions());
            }
        }
    }
}

/// The locale and its CLDR parents, as long as language and likely script stay the same.
pub(super) fn ancestors(locale: &Locale) -> Vec<Locale> {
    let fallbacker = LocaleFallbacker::new();
    let mut iterator = fallbacker
        .for_config(LocaleFallbackConfig::default())
        .fallback_for(DataLocale::from(locale.as_icu()));
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
        if !ancestors.contains(&parent) {
            ancestors.push(parent);
        }
    }
    ancestors
}

/// The reader's region first, then the likely region, then CLDR's nearest, then tag order.
fn rank(other: &Locale, reader: &Locale, ancestors: &[Locale]) -> (bool, bool, usize, String) {
    let region = other.maximized().region;
    let likely = reader.without_region().maximized().region;
    let near = self::ancestors(other)
        .iter()
        .filter_map(|own| ancestors.iter().position(|ancestor| ancestor == own))
        .min()
        .unwrap_or(usize::MAX);
    (region != reader.maximized().region, region != likely, near, other.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn locale(tag: &str) -> Locale {
        tag.parse().expect(tag)
    }

    /// The available locales of a chain, in order.
    fn chain(readers: &str, locales: &str, steps: &[(&str, &str)]) -> String {
        let list = |text: &str| text.split_whitespace().map(locale).collect::<Vec<_>>();
        let steps = steps.iter().map(|(from, to)| (locale(from), list(to))).collect::<Vec<_>>();
        let locales = list(locales);
        let source = locale("fr");
        let offer = Offer { locales: &locales, source: &source, steps: &steps };
        let chain = Chain::new(&list(readers), offer);
        let available = chain.links.iter().filter(|link| link.available);
        available.map(|link| link.locale.to_string()).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn chains_follow_language_script_and_region() {
        for (readers, locales, expected) in [
            ("ar-MA", "fr ar en", "ar fr"),
            ("es", "fr es-ES es-MX", "es-ES es-MX fr"),
            ("es-AR", "fr es-ES es-MX", "es-ES es-MX fr"),
            ("es-AR", "fr es es-419", "es-419 es fr"),
            ("pt-AO", "fr pt pt-PT", "pt-PT pt fr"),
            ("zh-TW", "fr zh en", "fr"),
            ("zh-TW", "fr zh zh-Hant", "zh-Hant fr"),
            ("sr-Latn", "fr sr", "fr"),
            ("hi-Latn", "fr hi en", "fr"),
            ("en-GB", "fr en-US en-AU en-001", "en-001 en-US en-AU fr"),
            ("fr-CA", "fr en", "fr"),
            ("iw", "fr he", "he fr"),
            ("fr", "fr en", "fr"),
            ("ar-MA fr en", "fr ar en", "ar fr en"),
            ("", "fr en", "fr"),
            ("und", "fr en", "fr"),
            ("und-Arab mul", "fr ar", "ar fr"),
        ] {
            assert_eq!(chain(readers, locales, &[]), expected, "{readers} of {locales}");
        }
    }

    #[test]
    fn configured_steps_come_before_the_source() {
        let steps = [("ary", "ar"), ("ar", "ary en")];
        assert_eq!(chain("ary", "fr ar en", &steps), "ar en fr");
        assert_eq!(chain("ary-MA", "fr ar-EG", &steps), "ar-EG fr");
    }

    #[test]
    fn what_the_catalog_lacks_is_reported() {
        let (source, steps) = (locale("fr"), Vec::new());
        let locales = [locale("fr"), locale("ar")];
        let offer = Offer { locales: &locales, source: &source, steps: &steps };
        let chain = Chain::new(&[locale("ar-MA-u-nu-latn")], offer);
        assert_eq!(chain.links[0], Link { locale: locale("ar-MA"), available: false });
        assert_eq!(chain.formatting_locale(&locale("ar")), locale("ar-MA-u-nu-latn"));
        assert_eq!(chain.formatting_locale(&locale("fr")), locale("fr"));
    }
}
