//! Plural rules and negotiation against CLDR's own data (npm `cldr-core`).

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use depeche::bundle::{Arguments, Bundle, Resource};
use depeche::diagnostic::SourceFile;
use depeche::fact::Number;
use depeche::locale::{Chain, Offer};
use depeche::{Fact, Locale};
use proptest::prelude::*;
use serde_json::Value;

use crate::outside::peers;

const CATEGORIES: &str = "
cardinal = { $n ->
    [zero] zero
    [one] one
    [two] two
    [few] few
    [many] many
   *[other] other
}
ordinal = { NUMBER($n, type: \"ordinal\") ->
    [zero] zero
    [one] one
    [two] two
    [few] few
    [many] many
   *[other] other
}
";

fn supplemental(peers: &Path, file: &str) -> Value {
    let path = peers.join("node_modules/cldr-core/supplemental").join(file);
    let json = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{file}: {error}"));
    serde_json::from_str::<Value>(&json).expect(file)["supplemental"].take()
}

/// The numbers of a rule's samples: `0~15`, `0.0~1.5`; those in compact form (`1c6`) are counted,
/// as no number of ours is one.
fn samples(rule: &str, compact: &mut usize) -> Vec<Number> {
    let mut numbers = Vec::new();
    for list in rule.split('@').skip(1) {
        let (_, list) = list.split_once(' ').expect("samples");
        for sample in list.split(", ").map(|sample| sample.trim().trim_end_matches(',')) {
            if sample.is_empty() || sample == "…" {
                continue;
            }
            if sample.contains(['c', 'e']) {
                *compact += 1;
                continue;
            }
            let (first, last) = sample.split_once('~').unwrap_or((sample, sample));
            let number = |text: &str| text.parse::<Number>().expect(text);
            let digits = first.split_once('.').map_or(0, |(_, fraction)| fraction.len());
            let power = i16::try_from(digits).expect("few digits");
            let whole =
                |text: &str| number(text).scaled(power).to_string().parse::<i64>().expect(text);
            for value in whole(first)..=whole(last) {
                numbers.push(Number::from(value).scaled(-power));
            }
        }
    }
    numbers
}

/// Languages whose rules CLDR 49, which ICU4X 2.4 carries, changed since 48.2.
const NEWER_PLURALS: &[(&str, &str)] = &[
    ("af", "ordinal"),
    ("bg", "ordinal"),
    ("es", "ordinal"),
    ("gl", "cardinal"),
    ("vi", "cardinal"),
];

#[test]
fn plural_categories_are_those_of_every_sample() {
    let Some(peers) = peers() else { return };
    let (mut compared, mut compact) = (0, 0);
    let mut wrong = BTreeMap::new();
    for (file, key, message) in [
        ("plurals.json", "plurals-type-cardinal", "cardinal"),
        ("ordinals.json", "plurals-type-ordinal", "ordinal"),
    ] {
        let rules = supplemental(&peers, file);
        for (tag, rules) in rules[key].as_object().expect("locales") {
            let file = SourceFile::new("plurals.ftl", CATEGORIES);
            // The root of CLDR is nobody's language.
            let tag = if tag == "root" { "und" } else { tag };
            let locale = tag.parse::<Locale>().expect(tag);
            let bundle = Bundle::builder(locale).resource(Resource::new(&file)).build();
            for (name, rule) in rules.as_object().expect("rules") {
                let category = name.strip_prefix("pluralRule-count-").expect("a category");
                for number in samples(rule.as_str().expect("a rule"), &mut compact) {
                    compared += 1;
                    let arguments = Arguments::from_iter([("n", Fact::Number(number.clone()))]);
                    let chosen = bundle.format(message, None, &arguments).expect("whole");
                    if chosen != category {
                        let said = format!("{tag} {message} {number}: {chosen}, not {category}");
                        wrong.entry((tag.to_owned(), message)).or_insert(said);
                    }
                }
            }
        }
    }
    println!("{compared} samples compared, {compact} in compact form left out");
    for (tag, message) in NEWER_PLURALS {
        assert!(wrong.remove(&((*tag).to_owned(), *message)).is_some(), "{tag} differs no longer");
    }
    assert_eq!(wrong, BTreeMap::new());
    assert!(compared > 14_000, "{compared}");
}

/// What a reader gets of a catalog, in order, up to the source.
fn chain(reader: &Locale, locales: &[Locale], source: &Locale) -> Vec<Locale> {
    let chain = Chain::new(std::slice::from_ref(reader), Offer { locales, source, steps: &[] });
    let available = chain.candidates().iter().filter(|candidate| candidate.available);
    available.map(|candidate| candidate.locale.clone()).collect()
}

#[test]
fn parents_are_tried_before_the_source_and_other_scripts_never() {
    let Some(peers) = peers() else { return };
    let parents = supplemental(&peers, "parentLocales.json");
    let source = "tlh".parse::<Locale>().expect("Klingon");
    let mut compared = 0;
    for (child, parent) in parents["parentLocales"]["parentLocale"].as_object().expect("parents") {
        let parent = parent.as_str().expect("a tag");
        if parent == "root" || child == "root" {
            continue;
        }
        let child = child.parse::<Locale>().expect(child);
        let parent = parent.parse::<Locale>().expect(parent);
        let got = chain(&child, &[source.clone(), parent.clone()], &source);
        let expected = if child.same_language_and_script(&parent) {
            vec![parent.clone(), source.clone()]
        } else {
            vec![source.clone()]
        };
        assert_eq!(got, expected, "{child} of {parent}");
        compared += 1;
    }
    assert!(compared > 100, "{compared}");
}

/// What CLDR 48.2 took for likely, and CLDR 49, which ICU4X 2.4 carries, does not.
const NEWER_LIKELY: &[&str] =
    &["cpx-Latn-CN", "csj-Latn-MM", "jkm-Mymr-MM", "mnp-Latn-CN", "wlo-Arab-ID", "wsg-Gong-IN"];

#[test]
fn likely_subtags_decide_script_and_direction() {
    let Some(peers) = peers() else { return };
    let likely = supplemental(&peers, "likelySubtags.json");
    let source = "tlh".parse::<Locale>().expect("Klingon");
    let mut wrong = Vec::new();
    let mut compared = 0;
    for (short, full) in likely["likelySubtags"].as_object().expect("subtags") {
        let (Ok(short), Ok(full)) =
            (short.parse::<Locale>(), full.as_str().expect("a tag").parse::<Locale>())
        else {
            continue;
        };
        if short.to_string().starts_with("und") {
            continue;
        }
        compared += 1;
        let agrees = short.same_language_and_script(&full)
            && short.direction() == full.direction()
            && chain(&short, &[source.clone(), full.clone()], &source)
                == [full.clone(), source.clone()];
        if !agrees {
            wrong.push(full.to_string());
        }
    }
    println!("{compared} compared");
    assert_eq!(wrong, NEWER_LIKELY);
    assert!(compared > 5_000, "{compared}");
}

#[test]
fn aliases_are_read_as_what_they_stand_for() {
    let Some(peers) = peers() else { return };
    let aliases = supplemental(&peers, "aliases.json");
    let mut wrong = BTreeMap::new();
    let mut compared = 0;
    for (alias, entry) in
        aliases["metadata"]["alias"]["languageAlias"].as_object().expect("aliases")
    {
        let canonical = entry["_replacement"].as_str().expect("a tag");
        // A choice of several is the region's.
        if canonical.contains(' ') {
            continue;
        }
        let (Ok(read), Ok(expected)) = (alias.parse::<Locale>(), canonical.parse::<Locale>())
        else {
            wrong.insert(alias.clone(), format!("{canonical}: not read"));
            continue;
        };
        compared += 1;
        if read != expected {
            wrong.insert(alias.clone(), format!("{read}, not {canonical}"));
        }
    }
    // Fanti is a language of its own again in CLDR 49.
    let expected = [("fat", "fat, not ak")];
    let expected = expected.map(|(alias, said)| (alias.to_owned(), said.to_owned()));
    assert_eq!(wrong, BTreeMap::from(expected));
    assert!(compared >= 500, "{compared}");
}

/// Tags people publish in, several scripts of one language among them.
const TAGS: &[&str] = &[
    "fr", "fr-CA", "fr-MA", "ar", "ar-MA", "ar-Latn", "sr", "sr-Latn", "sr-ME", "zh", "zh-Hant",
    "zh-TW", "zh-HK", "zh-SG", "hi", "hi-Latn", "uz", "uz-Arab", "uz-Cyrl", "az", "az-Arab", "pa",
    "pa-PK", "pa-Guru", "pt", "pt-PT", "pt-AO", "es", "es-419", "es-MX", "es-AR", "en", "en-001",
    "en-GB", "en-Shaw", "no", "nb", "nn", "yue", "yue-Hans", "mn", "mn-Mong", "ks", "ks-Deva",
];

proptest! {
    #[test]
    fn no_other_script_comes_before_the_source(
        requested in prop::collection::vec(prop::sample::select(TAGS), 0..4),
        locales in prop::collection::vec(prop::sample::select(TAGS), 0..12),
        source in prop::sample::select(TAGS),
    ) {
        let parse = |tag: &&str| tag.parse::<Locale>().expect(tag);
        let requested = requested.iter().map(parse).collect::<Vec<_>>();
        let locales = locales.iter().map(parse).collect::<Vec<_>>();
        let source = parse(&source);
        let chain = Chain::new(&requested, Offer { locales: &locales, source: &source, steps: &[] });
        let order = chain.candidates().iter().map(|candidate| &candidate.locale).collect::<Vec<_>>();
        let end = order.iter().position(|locale| **locale == source);
        prop_assert!(end.is_some(), "the source is there");
        for (index, locale) in order.iter().enumerate() {
            prop_assert!(!order[..index].contains(locale), "{} twice", locale);
        }
        for locale in &order[..end.unwrap_or(0)] {
            prop_assert!(
                requested.iter().any(|wanted| wanted.same_language_and_script(locale)),
                "{} before {} for {:?}", locale, source, requested
            );
        }
    }
}
