//! The conventions of one language: script, plural categories, months, punctuation.

use std::collections::HashSet;
use std::sync::OnceLock;

use depeche_fluent::bundle::{Arguments, Bundle, PluralCategories, Resource};
use depeche_fluent::diagnostic::SourceFile;
use depeche_fluent::fact::Fact;
use depeche_fluent::locale::Locale;
use depeche_fluent::reading::language::LanguageData;
use depeche_fluent::reading::{month_names, words};

/// The conventions of one language, as the rules need them.
#[derive(Debug)]
pub(crate) struct Language {
    pub(crate) locale: Locale,
    tag: String,
    plurals: [OnceLock<PluralCategories>; 2],
    months: OnceLock<Vec<(String, usize)>>,
    regions: OnceLock<HashSet<(String, String)>>,
    pub(crate) data: &'static LanguageData,
    pub(crate) script: &'static str,
}

impl Language {
    pub(crate) fn new(locale: &Locale) -> Self {
        Self {
            tag: locale.to_string(),
            locale: locale.clone(),
            plurals: [OnceLock::new(), OnceLock::new()],
            months: OnceLock::new(),
            regions: OnceLock::new(),
            data: LanguageData::of(locale),
            script: script(locale),
        }
    }

    /// The tag, as it is written.
    pub(crate) fn tag(&self) -> &str {
        &self.tag
    }

    /// The language alone: `fr`.
    pub(crate) fn code(&self) -> &str {
        self.locale.language_identifier().language.as_str()
    }

    pub(crate) fn is(&self, codes: &[&str]) -> bool {
        codes.contains(&self.code())
    }

    /// Pairs of quotation marks, the primary pair first.
    pub(crate) fn quotes(&self) -> &'static [(char, char)] {
        self.data.punctuation.quotes.pairs()
    }

    /// Its plural categories, cardinal or ordinal.
    pub(crate) fn plurals(&self, ordinal: bool) -> &PluralCategories {
        let [cardinals, ordinals] = &self.plurals;
        let slot = if ordinal { ordinals } else { cardinals };
        slot.get_or_init(|| PluralCategories::of(&self.locale, ordinal))
    }

    /// The month that a word names; January is 0.
    pub(crate) fn month(&self, word: &str) -> Option<usize> {
        let months = self.months.get_or_init(|| {
            let names = month_names(&self.locale).into_iter();
            let plain = |(name, month): (String, usize)| {
                (name.to_lowercase().trim_end_matches('.').to_owned(), month)
            };
            names.map(plain).filter(|(name, _)| name.contains(char::is_alphabetic)).collect()
        });
        let word = word.to_lowercase();
        months.iter().find(|(name, _)| *name == word).map(|(_, month)| *month)
    }

    /// Whether CLDR has two words in a row in the name of a country or another region: “New
    /// Zealand”, “United Nations”.
    pub(crate) fn names_region(&self, first: &str, second: &str) -> bool {
        let regions = self.regions.get_or_init(|| region_words(&self.locale));
        regions.contains(&(first.to_owned(), second.to_owned()))
    }

    /// Whether a letter belongs to its script.
    pub(crate) fn writes(&self, c: char) -> bool {
        let code = u32::from(c);
        let han = matches!(code, 0x2e80..=0x2fdf | 0x3005..=0x3007 | 0x3400..=0x9fff | 0xf900..=0xfaff | 0x20000..=0x3ffff);
        match self.script {
            "Latn" => {
                c.is_ascii_alphabetic()
                    || matches!(code, 0xaa..=0x2af | 0x1e00..=0x1eff | 0x300..=0x36f)
            }
            "Arab" => {
                matches!(code, 0x600..=0x77f | 0x8a0..=0x8ff | 0xfb50..=0xfdff | 0xfe70..=0xfeff)
            }
            "Cyrl" => matches!(code, 0x400..=0x52f | 0x1c80..=0x1c8f),
            "Hebr" => matches!(code, 0x590..=0x5ff | 0xfb1d..=0xfb4f),
            "Deva" => matches!(code, 0x900..=0x97f),
            "Grek" => matches!(code, 0x370..=0x3ff | 0x1f00..=0x1fff),
            "Thai" => matches!(code, 0xe00..=0xe7f),
            "Hans" | "Hant" => han,
            "Jpan" => han || matches!(code, 0x3040..=0x30ff | 0xff66..=0xff9f),
            "Kore" => han || matches!(code, 0xac00..=0xd7af | 0x1100..=0x11ff | 0x3130..=0x318f),
            _ => !c.is_ascii(),
        }
    }
}

/// Every two words that follow each other in the name of a region.
fn region_words(locale: &Locale) -> HashSet<(String, String)> {
    let file = SourceFile::new("region.ftl", "name = { NAME($region) }\n");
    let bundle = Bundle::builder(locale.clone()).resource(Resource::new(&file)).build();
    let mut found = HashSet::new();
    // Codes that CLDR has no name for give the code itself, which is one word.
    for code in (b'A'..=b'Z').flat_map(|one| (b'A'..=b'Z').map(move |two| [one, two])) {
        let Ok(region) = code.iter().map(|c| char::from(*c)).collect::<String>().parse() else {
            continue;
        };
        let mut arguments = Arguments::new();
        arguments.set("region", Fact::Region(region));
        let Ok(name) = bundle.format("name", None, &arguments) else { continue };
        let name = words(&name).map(|(_, word)| word.to_owned()).collect::<Vec<_>>();
        found.extend(name.windows(2).filter_map(|pair| match pair {
            [first, second] => Some((first.clone(), second.clone())),
            _ => None,
        }));
    }
    found
}

/// The script of a locale, by its likely subtags (UTS 35); empty for scripts without rules.
fn script(locale: &Locale) -> &'static str {
    const KNOWN: &[&str] = &[
        "Latn", "Arab", "Cyrl", "Hebr", "Deva", "Grek", "Thai", "Jpan", "Hans", "Hant", "Kore",
        "Beng", "Taml", "Telu", "Geor", "Armn", "Guru", "Gujr", "Knda", "Mlym", "Mymr", "Khmr",
        "Laoo", "Ethi", "Sinh", "Orya",
    ];
    let likely = locale.maximized().script;
    KNOWN
        .iter()
        .find(|known| likely.is_some_and(|likely| likely.as_str() == **known))
        .copied()
        .unwrap_or("")
}
