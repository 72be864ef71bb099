//! The words of every crate: whole in six languages, typographically right, used where they lie.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use depeche::Locale;
use depeche::bundle::{Bundle, Presence, Resource};
use depeche::diagnostic::{RuleId, SourceFile, is_unseen};
use depeche::fact::Fact;

use crate::architecture::{HOUSE, code};
use crate::outside::root;

const LANGUAGES: [&str; 6] = ["en", "fr", "es", "ar", "de", "pt"];

/// The folders of words, with the name of the crate that each lies in.
fn folders() -> Vec<(&'static str, PathBuf)> {
    let mut found = Vec::new();
    for own in HOUSE {
        let mut left = vec![root().join(own.sources)];
        while let Some(folder) = left.pop() {
            for entry in fs::read_dir(&folder).expect("a folder") {
                let path = entry.expect("an entry").path();
                if path.is_dir() {
                    left.push(path);
                } else if path.ends_with("en.ftl") {
                    found.push((own.name, folder.clone()));
                }
            }
        }
    }
    assert!(found.len() > 3, "{found:?}");
    found
}

/// Every file of words, with its language.
fn files() -> impl Iterator<Item = (PathBuf, &'static str, String)> {
    folders().into_iter().flat_map(|(_, folder)| {
        LANGUAGES.map(|tag| {
            let path = folder.join(format!("{tag}.ftl"));
            let text = fs::read_to_string(&path).expect("a file of every language");
            (path, tag, text)
        })
    })
}

fn resource(path: &PathBuf) -> Resource {
    let text = fs::read_to_string(path).expect("a file of words");
    let resource = Resource::new(&SourceFile::new(path.display().to_string(), text));
    assert_eq!(resource.diagnostics(), [], "{}", path.display());
    resource
}

/// The messages of a file, and their attributes as `message.attribute`.
fn messages(path: &PathBuf) -> BTreeSet<String> {
    let resource = resource(path);
    let names = resource.messages().flat_map(|message| {
        let id = message.id();
        let own = message.attributes().map(move |attribute| format!("{id}.{attribute}"));
        std::iter::once(id.to_owned()).chain(own).collect::<Vec<_>>()
    });
    names.collect()
}

#[test]
fn every_language_says_everything() {
    for (_, folder) in folders() {
        let english = messages(&folder.join("en.ftl"));
        for tag in LANGUAGES {
            let own = messages(&folder.join(format!("{tag}.ftl")));
            let missing = english.difference(&own).collect::<Vec<_>>();
            let extra = own.difference(&english).collect::<Vec<_>>();
            assert!(missing.is_empty() && extra.is_empty(), "{tag}: {missing:?} {extra:?}");
        }
    }
}

#[test]
fn every_message_can_be_said() {
    for (path, tag, _) in files() {
        let locale: Locale = tag.parse().expect("a tag");
        let bundle = Bundle::builder(locale).resource(resource(&path)).build();
        let text = |name: &str| match name {
            "count" | "total" | "limit" | "size" | "offset" | "more" => Fact::from(3),
            "language" | "shown" | "locale" | "source" => Fact::Language("fr".parse().unwrap()),
            "expected" | "stories" | "found" => Fact::List(vec!["`a`".into(), "`b`".into()]),
            _ => Fact::from("x"),
        };
        let arguments = bundle.variables().iter().map(|n| (n.as_str(), text(n))).collect();
        for name in messages(&path) {
            let (id, attribute) = match name.split_once('.') {
                Some((id, attribute)) => (id, Some(attribute)),
                None => (name.as_str(), None),
            };
            if let Presence::Present = bundle.presence(id, attribute) {
                bundle.format(id, attribute, &arguments).unwrap();
            }
        }
    }
}

/// Names and texts of others show their control characters, line ends and marks of direction.
#[test]
fn no_message_passes_on_what_cannot_be_seen() {
    const HIDDEN: &str = "x\n##[error]y\u{1b}]0;z\u{7}\r\u{9b}\u{202e}\u{2028}";
    for (path, tag, _) in files() {
        let locale: Locale = tag.parse().expect("a tag");
        let bundle = Bundle::builder(locale.clone()).resource(resource(&path)).build();
        let prose = depeche_cli::prose(&[locale]);
        let text = |name: &str| match name {
            "count" | "total" | "limit" | "size" | "offset" | "more" => Fact::from(3),
            "language" | "shown" | "locale" | "source" => Fact::Language("fr".parse().unwrap()),
            "expected" | "stories" | "found" => Fact::List(vec![HIDDEN.into(), "`b`".into()]),
            _ => Fact::from(HIDDEN),
        };
        let arguments = bundle.variables().iter().map(|n| (n.as_str(), text(n))).collect();
        for name in messages(&path).iter().filter(|name| !name.contains('.')) {
            let Some(text) = prose.text_here(name, &arguments) else { continue };
            // Arabic sets values apart with isolates of its own.
            let raw = |c: char| HIDDEN.contains(c) && is_unseen(c) && c != '\n';
            assert!(!text.contains(raw) && !text.contains("\n##"), "{tag}: {name}: {text:?}");
        }
    }
}

#[test]
fn typography_is_right() {
    for (path, tag, text) in files() {
        for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
            // Code and placeables are written as they are typed.
            let pieces = line.split('`').enumerate().filter(|(index, _)| index % 2 == 0);
            let prose = pieces.map(|(_, piece)| piece).collect::<String>();
            let prose = prose.split('{').map(|p| p.split_once('}').map_or(p, |(_, rest)| rest));
            let prose = prose.collect::<String>();
            let place = format!("{}:{}: {line}", path.display(), number + 1);
            assert!(!prose.contains(['\'', '"']) && !prose.contains("..."), "{place}");
            match tag {
                "fr" => {
                    for mark in [" ;", " !", " ?", " :", "« ", " »"] {
                        assert!(!prose.contains(mark), "{place}");
                    }
                }
                "ar" => assert!(!prose.contains([';', '?']) && !prose.contains(", "), "{place}"),
                _ => {}
            }
        }
    }
}

/// The name of a rule in code: `UnknownVariable` for `unknown-variable`.
fn variant(rule: RuleId) -> String {
    let word = |word: &str| {
        let (first, rest) = word.split_at(1);
        first.to_uppercase() + rest
    };
    rule.name().split('-').map(word).collect()
}

/// Every message lies in the crate that says it, once, and somebody says it.
#[test]
fn every_message_is_said_by_the_crate_it_lies_in() {
    let codes = HOUSE.iter().map(|own| {
        let code = code(own).into_iter().filter(|(file, _)| !file.ends_with("diagnostic/rules.rs"));
        (own.name, code.map(|(_, code)| code).collect::<String>())
    });
    let mut codes = codes.collect::<BTreeMap<_, _>>();
    // The engine has no words: the library says what is wrong in messages.
    let engine = codes["depeche_fluent"].clone();
    codes.get_mut("depeche").expect("the library").push_str(&engine);
    let mut homes: BTreeMap<String, &str> = BTreeMap::new();
    // The words of rules and of the command line are held to rules and to options.
    for (name, folder) in folders().into_iter().filter(|(_, folder)| folder.ends_with("prose")) {
        let code = &codes[name];
        for message in messages(&folder.join("en.ftl")) {
            let (id, attribute) = match message.split_once('.') {
                Some((id, attribute)) => (id, Some(attribute)),
                None => (message.as_str(), None),
            };
            let rule = id.parse::<RuleId>().ok();
            if let Some(attribute) = attribute {
                let rule = rule.unwrap_or_else(|| panic!("nobody asks for {message}"));
                let is_used = match attribute {
                    "suggest" => rule.argument("suggestion").is_some(),
                    other => ["label", "why", "help"].contains(&other),
                };
                assert!(is_used, "nobody asks for {message}");
                continue;
            }
            let used = code.contains(&format!("\"{id}\""))
                || rule.is_some_and(|rule| {
                    let name = format!("RuleId::{}", variant(rule));
                    let after = |at: usize| code[at + name.len()..].chars().next();
                    let ends = |at| after(at).is_none_or(|c| !c.is_ascii_alphanumeric());
                    code.match_indices(&name).any(|(at, _)| ends(at))
                });
            assert!(used, "{name} does not say {id}");
            if let Some(other) = homes.insert(id.to_owned(), name) {
                panic!("{id} is in {other} and in {name}");
            }
        }
    }
    for rule in RuleId::ALL {
        assert!(homes.contains_key(rule.name()), "{rule} has no words");
    }
}

/// The page of every rule, and of nothing else.
#[test]
fn every_rule_is_documented() {
    let (_, folder) = folders().into_iter().find(|(_, folder)| folder.ends_with("rules")).unwrap();
    let messages = messages(&folder.join("en.ftl"));
    let own = |name: &&String| name.starts_with("rule-") && !name.contains(".fix");
    let found = messages.iter().filter(own).cloned().collect::<BTreeSet<_>>();
    let names = depeche_check::RULES.iter().map(|rule| format!("rule-{}", rule.name()));
    let expected = names.flat_map(|name| [format!("{name}.why"), name]).collect::<BTreeSet<_>>();
    assert_eq!(found, expected);
    for tag in LANGUAGES {
        let prose = depeche_cli::prose(&[tag.parse().unwrap()]);
        for rule in depeche_check::RULES {
            let page = rule.explained(&prose);
            assert!(page.starts_with(rule.name()) && page.contains(&rule.why(&prose)), "{page}");
            let is_english = page.contains("Reported:");
            assert_eq!(is_english, tag == "en", "{tag}: {page}");
        }
    }
}
