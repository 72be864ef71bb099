//! The engine against `fluent-bundle`: the messages of one story with changing numbers.
//!
//! Ours localises numbers, selects plurals by current CLDR data and keeps parts; the peer writes
//! numbers as Rust does. `with_dates` gives us dates, and the peer the same dates as text.

use std::sync::LazyLock;

use depeche::Fact;
use depeche::bundle::{Arguments, Bundle, Isolation, Parts, Resource};
use depeche::diagnostic::SourceFile;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};

fn main() {
    divan::main();
}

const NUMBERS: &str = "
-morocco =
    { $form ->
        [of] du Maroc
       *[the] le Maroc
    }
title = La stratégie { -morocco(form: \"of\") }
lead = La { NUMBER($session, type: \"ordinal\") ->
        [one] { $session }re
       *[other] { $session }e
    } Assemblée réunit { $members } pays.
support =
    { $votes ->
        [one] { $votes } pays membre a voté pour { -morocco }.
        [many] { $votes } de pays membres ont voté pour { -morocco }.
       *[other] { $votes } pays membres ont voté pour { -morocco }.
    } Ce résultat montre combien est appréciée l’action du pays en faveur de la sécurité.
count = { $votes } voix sur { $members }, soit { $votes } pays.
";

const STATIC: &str = "text = Cette fonction s’inscrit dans la stratégie, un partenariat destiné à resserrer les liens avec les pays africains, avant tout dans les domaines de la sécurité et du développement.\n";

const DATES: &str = "opening = L’Assemblée s’est ouverte le { $opening } devant { $votes } pays.\nclosing = Elle s’est close le { $closing }.\n";

fn ours(source: &str) -> Bundle {
    let file = SourceFile::new("bench.ftl", source);
    Bundle::builder("fr".parse().expect("a tag"))
        .resource(Resource::new(&file))
        .isolation(Isolation::Never)
        .build()
}

fn peer(source: &str) -> FluentBundle<FluentResource> {
    let language = "fr".parse().expect("a tag");
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    bundle.set_use_isolating(false);
    bundle.add_resource(FluentResource::try_new(source.to_owned()).expect("Fluent")).expect("new");
    bundle.add_builtins().expect("NUMBER");
    bundle
}

fn facts(votes: i64) -> Arguments {
    let mut arguments = Arguments::from_iter([("votes", votes), ("session", 92), ("members", 196)]);
    arguments.set("opening", Fact::Date(jiff::civil::date(2024, 11, 4)));
    arguments.set("closing", Fact::Date(jiff::civil::date(2024, 11, 7)));
    arguments
}

fn values(votes: i64) -> FluentArgs<'static> {
    let mut arguments = FluentArgs::new();
    arguments.set("votes", votes);
    arguments.set("session", 92);
    arguments.set("members", 196);
    arguments.set("opening", "4 novembre 2024");
    arguments.set("closing", "7 novembre 2024");
    arguments
}

/// Figures that change from one story to the next.
static VOTES: [i64; 6] = [1, 2, 11, 96, 1250, 1_000_000];

macro_rules! pair {
    ($name:ident, $source:expr, $messages:expr) => {
        mod $name {
            use super::*;

            #[divan::bench]
            fn depeche(bencher: divan::Bencher) {
                static BUNDLE: LazyLock<Bundle> = LazyLock::new(|| ours($source));
                let facts = VOTES.map(facts);
                let mut parts = Parts::new();
                bencher.bench_local(|| {
                    let mut length = 0;
                    for arguments in &facts {
                        for message in $messages {
                            let result = BUNDLE.resolve(message, None, arguments, &mut parts);
                            result.expect("whole");
                            length += parts.text().len();
                        }
                    }
                    length
                });
            }

            #[divan::bench]
            fn fluent_bundle(bencher: divan::Bencher) {
                let bundle = peer($source);
                let values = VOTES.map(values);
                let mut text = String::new();
                bencher.bench_local(|| {
                    let mut length = 0;
                    for arguments in &values {
                        for message in $messages {
                            text.clear();
                            let message = bundle.get_message(message).expect("there");
                            let pattern = message.value().expect("a value");
                            let mut errors = Vec::new();
                            let result = bundle.write_pattern(
                                &mut text,
                                pattern,
                                Some(arguments),
                                &mut errors,
                            );
                            result.expect("written");
                            length += text.len();
                        }
                    }
                    length
                });
            }
        }
    };
}

pair!(numbers, NUMBERS, ["title", "lead", "support", "count"]);
pair!(with_dates, DATES, ["opening", "closing"]);
pair!(static_text, STATIC, ["text"]);

mod load {
    use super::*;

    /// A resource of about one megabyte.
    fn large() -> String {
        let numbered = |index: usize| {
            NUMBERS
                .replace("\n-", &format!("\n-t{index}-"))
                .replace("title", &format!("title{index}"))
                .replace("lead", &format!("lead{index}"))
                .replace("support", &format!("support{index}"))
                .replace("count", &format!("count{index}"))
        };
        (0..1_000).map(numbered).collect()
    }

    #[divan::bench(sample_count = 10)]
    fn depeche(bencher: divan::Bencher) {
        let source = large();
        bencher.bench(|| ours(&source));
    }

    #[divan::bench(sample_count = 10)]
    fn fluent_bundle(bencher: divan::Bencher) {
        let source = large();
        bencher.bench(|| peer(&source));
    }
}
