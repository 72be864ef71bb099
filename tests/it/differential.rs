//! Real text through both engines: every message of a large web site in nine languages, and a
//! reason for every difference.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use depeche::bundle::{Arguments, Bundle, Isolation, Parts, Resource};
use depeche::diagnostic::SourceFile;
use depeche::{Fact, Locale};
use fluent::{FluentArgs, FluentResource};
use fluent_bundle::concurrent::FluentBundle;

use crate::outside::shared;

const LOCALES: &[&str] = &["en", "fr", "ar", "de", "es-ES", "pt-BR", "ru", "ja", "he"];

/// What each variable is set to, one after the other.
const VALUES: &[Value] = &[
    Value::Text("Firefox"),
    Value::Number(1),
    Value::Number(2),
    Value::Number(5),
    Value::Number(1_000_000),
];

#[derive(Clone, Copy)]
enum Value {
    Text(&'static str),
    Number(i64),
}

fn ftl_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder of the corpus") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            ftl_files(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "ftl") {
            found.push(path);
        }
    }
}

fn peer(locale: &str, sources: &[&str]) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(vec![locale.parse().expect("a tag")]);
    bundle.set_use_isolating(false);
    for source in sources {
        let resource = FluentResource::try_new((*source).to_owned());
        bundle.add_resource_overriding(resource.unwrap_or_else(|(partial, _)| partial));
    }
    bundle.add_builtins().expect("NUMBER");
    bundle
}

fn ours(locale: &Locale, sources: &[&str]) -> (Bundle, Vec<Resource>) {
    let mut builder = Bundle::builder(locale.clone()).isolation(Isolation::Never);
    let mut resources = Vec::new();
    for source in sources {
        let resource = Resource::new(&SourceFile::new("corpus.ftl", *source));
        resources.push(resource.clone());
        builder = builder.resource(resource);
    }
    (builder.build(), resources)
}

/// The plural category both give a number.
struct Plurals {
    ours: Bundle,
    peer: FluentBundle<FluentResource>,
}

const CATEGORIES: &str = "c = { $n ->\n    [zero] zero\n    [one] one\n    [two] two\n    [few] few\n    [many] many\n   *[other] other\n}\n";

impl Plurals {
    fn new(locale: &Locale, tag: &str) -> Self {
        Self { ours: ours(locale, &[CATEGORIES]).0, peer: peer(tag, &[CATEGORIES]) }
    }

    fn differ(&self, number: i64) -> bool {
        let own = self.ours.format("c", None, &Arguments::from_iter([("n", number)]));
        let mut arguments = FluentArgs::new();
        arguments.set("n", number);
        let pattern = self.peer.get_message("c").and_then(|message| message.value());
        let theirs =
            self.peer.format_pattern(pattern.expect("c"), Some(&arguments), &mut Vec::new());
        own.expect("c") != theirs
    }
}

/// Why two engines give a message different text; `None` if nothing explains it.
fn cause(
    parts: &Parts,
    broken: (bool, bool),
    theirs: &str,
    value: Value,
    plurals: &Plurals,
) -> Option<&'static str> {
    let as_rust_writes = parts.iter().map(|part| part.machine.unwrap_or(part.text));
    if as_rust_writes.collect::<String>() == theirs {
        return Some("numbers as the locale writes them");
    }
    match value {
        _ if broken == (true, true) => Some("broken in both, told apart by the fallback's wording"),
        Value::Number(number) if plurals.differ(number) => Some("newer plural rules"),
        _ => None,
    }
}

#[test]
fn every_difference_on_real_text_has_a_reason() {
    let Some(corpus) = shared("corpus/www-l10n") else { return };
    let mut counts = BTreeMap::<&str, usize>::new();
    let mut unexplained = Vec::new();
    for tag in LOCALES {
        let locale = tag.parse::<Locale>().expect(tag);
        let plurals = Plurals::new(&locale, tag);
        let folder = corpus.join(tag);
        let brands = fs::read_to_string(folder.join("brands.ftl")).unwrap_or_default();
        let english = fs::read_to_string(corpus.join("en/brands.ftl")).expect("the brands");
        let mut files = Vec::new();
        ftl_files(&folder, &mut files);
        files.sort();
        for path in files.iter().filter(|path| !path.ends_with("brands.ftl")) {
            let Ok(text) = fs::read_to_string(path) else { continue };
            let sources = [english.as_str(), brands.as_str(), text.as_str()];
            let peer = peer(tag, &sources);
            let (bundle, resources) = ours(&locale, &sources);
            let own = resources.last().expect("the file");
            for (id, has_value, attributes) in own.messages() {
                let values = has_value.then_some(None).into_iter();
                for attribute in values.chain(attributes.into_iter().map(Some)) {
                    let message = peer.get_message(id).expect("a message both have");
                    let pattern = match attribute {
                        None => message.value(),
                        Some(name) => message.get_attribute(name).map(|found| found.value()),
                    };
                    let pattern = pattern.expect("a pattern both have");
                    for value in VALUES {
                        let (mut arguments, mut fluent) = (Arguments::new(), FluentArgs::new());
                        for name in own.variables() {
                            match value {
                                Value::Text(text) => {
                                    arguments.set(name, Fact::from(*text));
                                    fluent.set(name, *text);
                                }
                                Value::Number(number) => {
                                    arguments.set(name, *number);
                                    fluent.set(name, *number);
                                }
                            }
                        }
                        let mut parts = Parts::new();
                        let failed = bundle.resolve(id, attribute, &arguments, &mut parts).is_err();
                        let mut errors = Vec::new();
                        let theirs = peer.format_pattern(pattern, Some(&fluent), &mut errors);
                        if parts.text() == theirs {
                            *counts.entry("equal").or_default() += 1;
                            continue;
                        }
                        let broken = (failed, !errors.is_empty());
                        match cause(&parts, broken, &theirs, *value, &plurals) {
                            Some(cause) => *counts.entry(cause).or_default() += 1,
                            None => unexplained
                                .push(format!("{tag} {id}: {:?} ≠ {theirs:?}", parts.text())),
                        }
                    }
                }
            }
        }
    }
    for (cause, count) in &counts {
        println!("{count:7} {cause}");
    }
    unexplained.truncate(10);
    assert_eq!(unexplained, Vec::<String>::new());
    assert!(counts["equal"] > 10_000);
}
