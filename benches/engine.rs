//! The engine against `fluent-bundle`, and against `@fluent/bundle` on Node where the environment
//! variable `DEPECHE_PEERS` names the folder of its package.
//!
//! Ours localises numbers, selects plurals by current CLDR data and keeps parts; the peer in Rust
//! writes numbers as Rust does, and is given dates as text.

use std::hint::black_box;
use std::thread;

use depeche::Fact;
use depeche::bundle::{Arguments, Bundle, Isolation, Parts, Resource};
use depeche::diagnostic::SourceFile;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use stories::{ARABIC, DATES, FRENCH, STATIC, Work};

fn main() {
    for (row, name, work) in [
        ("resolve", "numbers", &FRENCH),
        ("resolve-ar", "numbers, Arabic", &ARABIC),
        ("dates-as-text", "dates, given to the peer as text", &DATES),
        ("static", "static text", &STATIC),
    ] {
        against_fluent_bundle(row, name, work);
    }
    let mut large = FRENCH;
    let source = FRENCH.repeated(1_460);
    large.source = &source;
    ratio::print("load", "loading 1 MB", || ours(&large), || peer(&large));
    let first = |bundle: &Bundle| bundle.format("count", None, &facts(1250)).expect("whole").len();
    let first_of_peer = |bundle: &FluentBundle<FluentResource>| {
        let mut text = String::new();
        write(bundle, &[values(1250)], &["count"], &mut text)
    };
    ratio::print(
        "first-message",
        "a bundle and its first message",
        || first(&ours(&FRENCH)),
        || first_of_peer(&peer(&FRENCH)),
    );
    two_threads();
    node::compare();
    if !ratio::only_rows() {
        divan::main();
    }
}

#[path = "engine/node.rs"]
mod node;
#[path = "ratio/mod.rs"]
mod ratio;
#[path = "engine/stories.rs"]
mod stories;

fn against_fluent_bundle(row: &str, name: &str, work: &Work<'_>) {
    let (own, other) = (ours(work), peer(work));
    let (facts, values) = (VOTES.map(facts), VOTES.map(values));
    let (mut parts, mut text) = (Parts::new(), String::new());
    ratio::print(
        &format!("{row}-parts"),
        &format!("{name}: with parts, by name"),
        || resolve(&own, &facts, work.messages, &mut parts),
        || write(&other, &values, work.messages, &mut text),
    );
    let mut plain = Parts::text_only();
    ratio::print(
        &format!("{row}-text"),
        &format!("{name}: text alone, by name"),
        || resolve(&own, &facts, work.messages, &mut plain),
        || write(&other, &values, work.messages, &mut text),
    );
    let held = work.messages.iter().map(|id| own.message(id, None).expect("there"));
    let held = held.collect::<Vec<_>>();
    let patterns = work.messages.iter().map(|id| other.get_message(id)?.value());
    let patterns = patterns.collect::<Option<Vec<_>>>().expect("there");
    ratio::print(
        &format!("{row}-held"),
        &format!("{name}: text alone, messages held"),
        || {
            let mut length = 0;
            for arguments in &facts {
                for message in &held {
                    message.resolve(arguments, &mut plain).expect("whole");
                    length += plain.text().len();
                }
            }
            length
        },
        || {
            let mut length = 0;
            for arguments in &values {
                for pattern in &patterns {
                    text.clear();
                    let mut errors = Vec::new();
                    other
                        .write_pattern(&mut text, pattern, Some(arguments), &mut errors)
                        .expect("written");
                    length += text.len();
                }
            }
            length
        },
    );
}

/// Two threads that share a bundle, against two threads with one each.
fn two_threads() {
    let (shared, one, other) = (ours(&FRENCH), ours(&FRENCH), ours(&FRENCH));
    let facts = VOTES.map(facts);
    let many = |bundle: &Bundle| {
        let mut parts = Parts::new();
        for _ in 0..500 {
            black_box(resolve(bundle, &facts, FRENCH.messages, &mut parts));
        }
    };
    let both = |first: &Bundle, second: &Bundle| {
        thread::scope(|scope| {
            scope.spawn(|| many(first));
            many(second);
        });
    };
    ratio::print(
        "two-threads",
        "two threads, one bundle: × two bundles",
        || both(&shared, &shared),
        || both(&one, &other),
    );
}

fn ours(work: &Work<'_>) -> Bundle {
    let file = SourceFile::new("bench.ftl", work.source);
    Bundle::builder(work.locale.parse().expect("a tag"))
        .resource(Resource::new(&file))
        .isolation(Isolation::Never)
        .build()
}

fn peer(work: &Work<'_>) -> FluentBundle<FluentResource> {
    let language = work.locale.parse().expect("a tag");
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    bundle.set_use_isolating(false);
    let resource = FluentResource::try_new(work.source.to_owned()).expect("Fluent");
    bundle.add_resource(resource).expect("new");
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

#[divan::bench(args = ["numbers", "Arabic", "dates", "static"])]
fn depeche(bencher: divan::Bencher, name: &str) {
    let work = work_of(name);
    let (bundle, facts, mut parts) = (ours(work), VOTES.map(facts), Parts::new());
    bencher.bench_local(|| resolve(&bundle, &facts, work.messages, &mut parts));
}

#[divan::bench(args = ["numbers", "Arabic", "dates", "static"])]
fn fluent_bundle(bencher: divan::Bencher, name: &str) {
    let work = work_of(name);
    let (bundle, values, mut text) = (peer(work), VOTES.map(values), String::new());
    bencher.bench_local(|| write(&bundle, &values, work.messages, &mut text));
}

fn work_of(name: &str) -> &'static Work<'static> {
    match name {
        "numbers" => &FRENCH,
        "Arabic" => &ARABIC,
        "dates" => &DATES,
        _ => &STATIC,
    }
}
