//! Checks the files: each parses, and its words have the form in which they are looked up.

use std::collections::HashSet;
use std::fs;
use std::path::Path;

use icu_normalizer::ComposingNormalizerBorrowed;

use super::*;
use crate::fact::unit;

/// Languages whose articles are read for facts: their files have every key but the root's.
const FULL: &[&str] = &["ar", "de", "en", "es", "fr", "pt"];

/// Keys of the root alone.
const OF_ROOT: &[&str] = &["signs", "text.joined-scales"];

/// Lists that are looked up with their case.
const AS_WRITTEN: &[&str] = &[
    "punctuation.quotes",
    "dates.relatives",
    "signs.attached",
    "signs.amounts",
    "signs.clock.",
    "signs.units.",
];

/// Lists of parts of a text, not of words: they may have spaces around them.
const PARTS: &[&str] = &["times.sentence-late", "times.sentence-other"];

/// A list of a file, with the key that leads to it.
type List = (String, Vec<String>);

/// The lists of a file, and the keys of everything in it.
fn lists(table: &Table, before: &str, lists_of: &mut Vec<List>, keys: &mut Vec<String>) {
    for (key, value) in table {
        let key = format!("{before}{key}");
        match value {
            Value::Table(inner) => {
                keys.push(key.clone());
                lists(inner, &format!("{key}."), lists_of, keys);
            }
            Value::Array(words) => {
                let words = words.iter().filter_map(|word| word.as_str().map(str::to_owned));
                lists_of.push((key.clone(), words.collect()));
                keys.push(key);
            }
            _ => keys.push(key),
        }
    }
}

/// The faults of a file, with its name and the key.
fn faults(name: &str, text: &str) -> Vec<String> {
    let table = match text.parse::<Table>() {
        Ok(table) => table,
        Err(error) => return vec![format!("{name}: {error}")],
    };
    let mut found = Vec::new();
    if let Err(error) = toml::from_str::<LanguageData>(text) {
        found.push(format!("{name}: {error}"));
    }
    let (mut all, mut keys) = (Vec::new(), Vec::new());
    lists(&table, "", &mut all, &mut keys);
    let mut fault = |key: &str, what: String| found.push(format!("{name}: `{key}`: {what}"));
    let mut scale = HashSet::new();
    for (key, words) in &all {
        let is = |known: &&str| key == known || (known.ends_with('.') && key.starts_with(*known));
        let mut seen = HashSet::new();
        for word in words {
            if !seen.insert(word) {
                fault(key, format!("“{word}” stands there twice"));
            }
            if !ComposingNormalizerBorrowed::new_nfc().is_normalized(word) {
                fault(key, format!("“{word}” is not in NFC"));
            }
            if !AS_WRITTEN.iter().any(is) && *word != word.to_lowercase() {
                fault(key, format!("“{word}” is not in small letters"));
            }
            let spaced = word.trim() != word || word.contains("  ");
            if word.is_empty() || (spaced && !PARTS.contains(&key.as_str())) {
                fault(key, format!("“{word}” is empty or has spaces around or beside each other"));
            }
            // One word has one power.
            let multiplies = key.starts_with("scale.") && key != "scale.halves";
            if multiplies && !scale.insert(word) {
                fault(key, format!("“{word}” has another power already"));
            }
            if multiplies && word.chars().any(crate::reading::is_vowel_mark) {
                fault(key, format!("“{word}” has marks of vowels"));
            }
            if key == "dates.relatives" && word.parse::<Locale>().is_err() {
                fault(key, format!("“{word}” is not the tag of a locale"));
            }
        }
    }
    for key in &keys {
        let of = |table: &str| {
            key.strip_prefix(table).and_then(|id| id.strip_prefix('.')).filter(|id| *id != "other")
        };
        if of("units").or(of("signs.units")).is_some_and(|id| unit(id).is_none()) {
            fault(key, "is not a unit that can be formatted".to_owned());
        }
        let is_code = |code: &str| code.len() == 3 && code.chars().all(|c| c.is_ascii_uppercase());
        if of("currencies").is_some_and(|code| !is_code(code)) {
            fault(key, "is not the code of a currency".to_owned());
        }
    }
    found
}

/// The files as they are in the folder, with their tags.
fn folder() -> Vec<(String, String)> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/language");
    let mut files = Vec::new();
    for entry in fs::read_dir(path).expect("the folder of languages") {
        let path = entry.expect("an entry").path();
        if path.extension().is_some_and(|ending| ending == "toml") {
            let tag = path.file_stem().expect("a name").to_string_lossy().into_owned();
            files.push((tag, fs::read_to_string(&path).expect("a file")));
        }
    }
    files.sort();
    files
}

fn keys_of(tag: &str) -> Vec<String> {
    let (_, text) = folder().into_iter().find(|(known, _)| known == tag).expect(tag);
    let (mut all, mut keys) = (Vec::new(), Vec::new());
    lists(&text.parse().expect(tag), "", &mut all, &mut keys);
    keys
}

#[test]
fn every_file_is_read_completely() {
    let faults = folder().iter().flat_map(|(tag, text)| faults(tag, text)).collect::<Vec<_>>();
    assert!(faults.is_empty(), "{faults:#?}");
    for tag in LanguageData::tags() {
        let data = read(tag).expect(tag);
        assert!(data.text.letters > 0.0, "{tag}");
        let canonical = tag.parse::<Locale>().expect(tag).language_identifier().to_string();
        assert_eq!(canonical, tag);
    }
}

#[test]
fn every_file_of_the_folder_is_embedded() {
    let mut tags = folder().into_iter().map(|(tag, _)| tag).collect::<Vec<_>>();
    tags.retain(|tag| tag != ROOT);
    assert_eq!(
        LanguageData::tags(),
        tags,
        "the folder has changed since it was embedded: `touch` the Rust file that embeds it"
    );
}

#[test]
fn a_language_of_facts_has_every_key() {
    // A key that any of them has, all have; units and currencies are named by what they hold.
    let is_open = |key: &str| {
        let names_what_it_holds = |(table, name): (&str, &str)| {
            matches!(table, "units" | "currencies") && name != "other"
        };
        key.split_once('.').is_some_and(names_what_it_holds)
            || key.starts_with("scale.powers.")
            || key.starts_with("scale.alone.")
    };
    let of_root = |key: &str| OF_ROOT.iter().any(|root| key.starts_with(root));
    let of_any = FULL.iter().flat_map(|tag| keys_of(tag)).chain(keys_of(ROOT));
    let wanted = of_any.filter(|key| !is_open(key) && !of_root(key)).collect::<HashSet<_>>();
    for tag in FULL {
        let own = keys_of(tag).into_iter().collect::<HashSet<_>>();
        let missing = wanted.difference(&own).collect::<Vec<_>>();
        assert!(missing.is_empty(), "{tag}: {missing:?}");
    }
}

#[test]
fn every_key_is_documented() {
    let documented = include_str!("../../../data/language/README.md");
    let all = folder().into_iter().flat_map(|(tag, _)| keys_of(&tag)).collect::<HashSet<_>>();
    for key in all {
        let open = ["units.", "currencies.", "signs.units.", "powers.", "alone."];
        if !open.iter().any(|table| key.contains(table)) {
            let key =
                key.strip_prefix("signs.scale.").map_or(key.clone(), |key| format!("scale.{key}"));
            assert!(
                documented.contains(&format!("`{key}`")),
                "README.md does not say what `{key}` is"
            );
        }
    }
}

#[test]
fn faults_are_found_with_the_file_and_the_key() {
    for (text, key) in [
        ("[dates]\nbetwen = []", "betwen"),
        ("[dates]\nof = \"de\"", "of"),
        ("[dates]\nof = [\"de\", \"de\"]", "`dates.of`: “de” stands there twice"),
        ("[dates]\nof = [\"De\"]", "`dates.of`: “De” is not in small letters"),
        ("[dates]\nof = [\"e\u{301}\"]", "is not in NFC"),
        ("[dates]\nof = [\" de\"]", "`dates.of`: “ de” is empty"),
        ("[dates]\nrelatives = [\"de_xyz1\"]", "`dates.relatives`"),
        ("[punctuation]\nquotes = [\"«\"]", "“«” is not an opening mark and a closing one"),
        ("[scale]\nunsure = [\"mil\"]\n[scale.powers]\n3 = [\"mil\"]", "another power already"),
        ("[scale.powers]\nthree = [\"mil\"]", "`three` is not a power of ten"),
        ("[scale.powers]\n3 = [\"ألفاً\"]", "marks of vowels"),
        ("[units]\nfurlongs = [\"furlongs\"]", "`units.furlongs`"),
        ("[currencies]\neuro = [\"euro\"]", "`currencies.euro`"),
        ("[currencies]\nEUR = \"euro\"", "`EUR` is not a list"),
    ] {
        let found = faults("xx.toml", text);
        assert!(found.iter().any(|fault| fault.starts_with("xx.toml: ")), "{text}");
        assert!(found.iter().any(|fault| fault.contains(key)), "{text}: {found:#?}");
    }
}

#[test]
fn a_country_has_what_its_file_says_and_the_rest_from_its_language() {
    let of = |tag: &str| LanguageData::of(&tag.parse().expect(tag));
    assert_eq!(of("es").scale.power("billón"), Some(Power::Of(12)));
    assert_eq!(of("es-US").scale.power("billón"), Some(Power::Unsure));
    assert_eq!(of("es-US").scale.power("millón"), Some(Power::Of(6)));
    assert_eq!(of("es-MX").scale.power("billón"), Some(Power::Of(12)));
    assert_eq!(of("de-CH").punctuation.quotes.pairs().first(), Some(&('«', '»')));
    assert!(of("de-CH").figures.percent.contains("prozent"));
    assert!(!of("fr-CA").punctuation.space_before_marks);
    // A language without a file.
    assert!(of("eo").scale.is_empty());
    assert!(of("eo").numbered.words.contains("art"));
    assert!(of("eo").text.spaces);
}

#[test]
fn the_longest_part_of_a_word_decides_its_power() {
    let of = |tag: &str| LanguageData::of(&tag.parse().expect(tag));
    for (tag, word, power) in [
        ("de", "zehntausend", Some(Power::Of(3))),
        ("de", "jahrtausende", Some(Power::Zero)),
        ("fi", "miljoonaa", Some(Power::Of(6))),
        ("pl", "milionerów", None),
        ("tr", "milyoner", Some(Power::Zero)),
        ("en", "mln", Some(Power::Of(6))),
        ("fr", "bn", Some(Power::Unsure)),
        ("en", "bn", Some(Power::Of(9))),
    ] {
        assert_eq!(of(tag).multiplier(word), power, "{tag} {word}");
    }
    assert!(of("pl").scale.may_have("milionerów"));
    assert!(!of("pl").scale.may_have("domów"));
    assert_eq!(of("ja").scale.at_start("万博が"), Some(("万博".len(), Power::Zero)));
    assert!(of("fr").scale.is_half("demi"));
}

#[test]
fn the_likelier_currency_comes_first() {
    let french = LanguageData::of(&"fr".parse().expect("a tag"));
    assert_eq!(french.currencies.codes("dollars"), Some(&["USD".to_owned(), "CAD".to_owned()][..]));
    assert_eq!(french.currencies.codes("centimes"), Some(&[][..]));
    assert_eq!(french.currencies.codes("pays"), None);
    assert_eq!(french.units.unit("mètres carrés"), Some("square-meter"));
    assert_eq!(french.units.unit("kilos"), Some(""));
}
