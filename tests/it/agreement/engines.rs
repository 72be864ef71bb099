//! The engines, and what each makes of the messages of a file.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::{fs, iter};

use depeche::bundle::{Arguments, Bundle, BundleBuilder, Isolation, Parts, Resource};
use depeche::diagnostic::SourceFile;
use depeche::fact::Number;
use depeche::{Fact, Locale};
use fluent::{FluentArgs, FluentResource};
use fluent_bundle::concurrent::FluentBundle;
use fluent_syntax::ast::Entry;
use serde::Deserialize;

/// What each variable is set to, one after the other.
pub(super) const VALUES: &[Value] = &[
    Value::Text("Firefox"),
    Value::Number("0"),
    Value::Number("1"),
    Value::Number("2"),
    Value::Number("5"),
    Value::Number("1.5"),
    Value::Number("1234.5678"),
    Value::Number("1000000"),
];

/// How an engine writes a number, and which plural category it gives it.
pub(super) const PROBE: &str = "number = { $n }\ncategory = { $n ->\n    [zero] zero\n    [one] one\n    [two] two\n    [few] few\n    [many] many\n   *[other] other\n}\n";

#[derive(Clone, Copy)]
pub(super) enum Value {
    Text(&'static str),
    Number(&'static str),
}

impl Value {
    /// All of them, as they are written in code.
    pub(super) fn list() -> impl Iterator<Item = &'static str> {
        VALUES.iter().map(|value| match value {
            Self::Text(text) | Self::Number(text) => *text,
        })
    }

    pub(super) fn numbers() -> impl Iterator<Item = &'static str> {
        VALUES.iter().filter_map(|value| match value {
            Self::Number(number) => Some(*number),
            Self::Text(_) => None,
        })
    }

    fn fact(self) -> Fact {
        match self {
            Self::Text(text) => text.into(),
            Self::Number(number) => number.parse::<Number>().expect("a number").into(),
        }
    }

    fn set(self, name: &str, arguments: &mut FluentArgs<'_>) {
        match self {
            Self::Text(text) => arguments.set(name.to_owned(), text),
            Self::Number(number) => {
                arguments.set(name.to_owned(), number.parse::<f64>().expect("a number"));
            }
        }
    }
}

/// A message, or an attribute of it.
pub(super) type Key = (String, Option<String>);

/// What a peer gives for each of [`VALUES`], or once if that is always the same: its text, and
/// whether it reported an error.
pub(super) type Answers = BTreeMap<Key, Vec<(String, bool)>>;

/// What we give for each of [`VALUES`], and whether that is an error.
pub(super) type OwnAnswers = BTreeMap<Key, Vec<(Parts, bool)>>;

/// `fluent-bundle` and `@fluent/bundle`, in this order everywhere.
pub(super) const PEERS: usize = 2;

/// How an engine treats the numbers among [`VALUES`] in a locale.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Numbers {
    #[serde(rename = "numbers")]
    pub(super) texts: Vec<String>,
    pub(super) categories: Vec<String>,
}

/// One file of a locale, read once.
pub(super) struct Page {
    pub(super) path: PathBuf,
    pub(super) resource: Resource,
}

/// The files of a locale, and those that each of them is read after.
pub(super) struct Pages {
    pub(super) tag: String,
    locale: Locale,
    pub(super) general: Vec<PathBuf>,
    general_resources: Vec<Resource>,
    general_of_peer: Vec<Arc<FluentResource>>,
    pub(super) files: Vec<Page>,
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

fn source(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn resource(text: String) -> Resource {
    Resource::new(&SourceFile::new("corpus.ftl", text))
}

fn peer_resource(text: String) -> Arc<FluentResource> {
    Arc::new(FluentResource::try_new(text).unwrap_or_else(|(partial, _)| partial))
}

fn ours(locale: &Locale, resources: impl IntoIterator<Item = Resource>) -> Bundle {
    let builder = Bundle::builder(locale.clone()).isolation(Isolation::Never);
    resources.into_iter().fold(builder, BundleBuilder::resource).build()
}

fn peer(tag: &str, resources: &[Arc<FluentResource>]) -> FluentBundle<Arc<FluentResource>> {
    let mut bundle = FluentBundle::new_concurrent(vec![tag.parse().expect("a tag")]);
    bundle.set_use_isolating(false);
    for one in resources {
        bundle.add_resource_overriding(Arc::clone(one));
    }
    bundle.add_builtins().expect("NUMBER");
    bundle
}

impl Pages {
    pub(super) fn open(corpus: &Path, tag: &str) -> Self {
        let mut paths = Vec::new();
        ftl_files(&corpus.join(tag), &mut paths);
        paths.sort();
        let brands = |path: &PathBuf| path.ends_with("brands.ftl");
        let general = iter::once(corpus.join("en/brands.ftl"));
        let own = corpus.join(tag).join("brands.ftl");
        let general = general.chain(own.exists().then_some(own)).collect::<Vec<_>>();
        paths.retain(|path| !brands(path));
        let files = paths.into_iter().map(|path| {
            let resource = resource(source(&path));
            Page { path, resource }
        });
        Self {
            tag: tag.to_owned(),
            locale: tag.parse().expect("a locale"),
            general_resources: general.iter().map(|path| resource(source(path))).collect(),
            general_of_peer: general.iter().map(|path| peer_resource(source(path))).collect(),
            files: files.collect(),
            general,
        }
    }

    /// Our bundle for a file.
    pub(super) fn bundle(&self, page: &Page) -> Bundle {
        let general = self.general_resources.iter().cloned();
        ours(&self.locale, general.chain([page.resource.clone()]))
    }

    pub(super) fn probe(&self) -> Bundle {
        ours(&self.locale, [resource(PROBE.to_owned())])
    }

    /// How we treat numbers.
    pub(super) fn own_numbers(&self) -> Numbers {
        let bundle = self.probe();
        let ask = |id| {
            let texts = Value::numbers().map(|number| {
                let arguments = Arguments::from_iter([("n", Value::Number(number).fact())]);
                bundle.format(id, None, &arguments).expect("a number")
            });
            texts.collect()
        };
        Numbers { texts: ask("number"), categories: ask("category") }
    }

    /// How `fluent-bundle` treats numbers.
    pub(super) fn peer_numbers(&self) -> Numbers {
        let bundle = peer(&self.tag, &[peer_resource(PROBE.to_owned())]);
        let ask = |id| {
            let pattern = bundle.get_message(id).and_then(|found| found.value()).expect(id);
            let texts = Value::numbers().map(|number| {
                let mut arguments = FluentArgs::new();
                Value::Number(number).set("n", &mut arguments);
                bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned()
            });
            texts.collect()
        };
        Numbers { texts: ask("number"), categories: ask("category") }
    }

    /// What `fluent-bundle` makes of a file.
    pub(super) fn peer_answers(&self, page: &Page) -> Answers {
        let own = peer_resource(page.resource.source().text().to_owned());
        let resources = self.general_of_peer.iter().cloned().chain([Arc::clone(&own)]);
        let bundle = peer(&self.tag, &resources.collect::<Vec<_>>());
        let sets = VALUES.iter().map(|value| {
            let mut arguments = FluentArgs::new();
            page.resource.variables().for_each(|name| value.set(name, &mut arguments));
            arguments
        });
        let sets = sets.collect::<Vec<_>>();
        let mut found = Answers::new();
        for entry in own.entries() {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name;
            let message = bundle.get_message(id).expect("its own message");
            let patterns = message.value().map(|pattern| (None, pattern)).into_iter();
            let attributes = message.attributes();
            let attributes = attributes.map(|one| (Some(one.id().to_owned()), one.value()));
            for (attribute, pattern) in patterns.chain(attributes) {
                let answers = sets.iter().map(|set| {
                    let mut errors = Vec::new();
                    let text = bundle.format_pattern(pattern, Some(set), &mut errors);
                    (text.into_owned(), !errors.is_empty())
                });
                found.insert((id.to_owned(), attribute), answers.collect());
            }
        }
        found
    }
}

/// What we make of a file.
pub(super) fn own_answers(bundle: &Bundle, page: &Page) -> OwnAnswers {
    let sets = VALUES.iter().map(|value| {
        let mut arguments = Arguments::new();
        page.resource.variables().for_each(|name| arguments.set(name, value.fact()));
        arguments
    });
    let sets = sets.collect::<Vec<_>>();
    let mut found = OwnAnswers::new();
    for message in page.resource.messages() {
        let id = message.id();
        let values = message.has_value().then_some(None).into_iter();
        for attribute in values.chain(message.attributes().map(Some)) {
            let answers = sets.iter().map(|set| {
                let mut parts = Parts::new();
                let failed = bundle.resolve(id, attribute, set, &mut parts).is_err();
                (parts, failed)
            });
            found.insert((id.to_owned(), attribute.map(str::to_owned)), answers.collect());
        }
    }
    found
}
