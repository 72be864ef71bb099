//! The engine against `fluent-bundle`: the messages of one story with changing numbers.
//!
//! Ours localises numbers, selects plurals by current CLDR data and keeps parts; the peer writes
//! numbers as Rust does. `with_dates` gives us dates, and the peer the same dates as text.

use depeche::Fact;
use depeche::bundle::{Arguments, Bundle, Isolation, Parts, Resource};
use depeche::diagnostic::SourceFile;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};

fn main() {
    for (name, source, messages) in [
        ("numbers localised, against fluent-bundle", NUMBERS, NUMBER_MESSAGES),
        ("dates, which the peer is given as text", DATES, DATE_MESSAGES),
        ("static text", STATIC, STATIC_MESSAGES),
    ] {
        let (own, other) = (ours(source), peer(source));
        let (facts, values) = (VOTES.map(facts), VOTES.map(values));
        let (mut parts, mut text) = (Parts::new(), String::new());
        ratio::print(
            name,
            || resolve(&own, &facts, messages, &mut parts),
            || write(&other, &values, messages, &mut text),
        );
    }
    let source = large();
    ratio::print("loading 0.7 MB", || ours(&source), || peer(&source));
    divan::main();
}

#[path = "ratio/mod.rs"]
mod ratio;

const NUMBER_MESSAGES: &[&str] = &["title", "lead", "support", "count"];
const DATE_MESSAGES: &[&str] = &["opening", "closing"];
const STATIC_MESSAGES: &[&str] = &["text"];

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

/// Every message with every set of facts; the length keeps the work from being left out.
fn resolve(bundle: &Bundle, facts: &[Arguments], messages: &[&str], parts: &mut Parts) -> usize {
    let mut length = 0;
    for arguments in facts {
        for message in messages {
            bundle.resolve(message, None, arguments, parts).expect("whole");
            length += parts.text().len();
        }
    }
    length
}

/// The same by the peer.
fn write(
    bundle: &FluentBundle<FluentResource>,
    values: &[FluentArgs<'_>],
    messages: &[&str],
    text: &mut String,
) -> usize {
    let mut length = 0;
    for arguments in values {
        for message in messages {
            text.clear();
            let message = bundle.get_message(message).expect("there");
            let pattern = message.value().expect("a value");
            let mut errors = Vec::new();
            let result = bundle.write_pattern(text, pattern, Some(arguments), &mut errors);
            result.expect("written");
            length += text.len();
        }
    }
    length
}

/// A resource of 684 kB.
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

#[divan::bench(args = ["numbers", "dates", "static"])]
fn depeche(bencher: divan::Bencher, name: &str) {
    let (source, messages) = source_of(name);
    let (bundle, facts, mut parts) = (ours(source), VOTES.map(facts), Parts::new());
    bencher.bench_local(|| resolve(&bundle, &facts, messages, &mut parts));
}

#[divan::bench(args = ["numbers", "dates", "static"])]
fn fluent_bundle(bencher: divan::Bencher, name: &str) {
    let (source, messages) = source_of(name);
    let (bundle, values, mut text) = (peer(source), VOTES.map(values), String::new());
    bencher.bench_local(|| write(&bundle, &values, messages, &mut text));
}

fn source_of(name: &str) -> (&'static str, &'static [&'static str]) {
    match name {
        "numbers" => (NUMBERS, NUMBER_MESSAGES),
        "dates" => (DATES, DATE_MESSAGES),
        _ => (STATIC, STATIC_MESSAGES),
    }
}
