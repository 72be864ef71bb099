//! Readers and catalogs: the source is always there, nothing twice, and no other script of a
//! language that somebody asked for comes before the source.
#![no_main]

use arbitrary::Arbitrary;
use depeche::Locale;
use depeche::locale::{Chain, Offer, accept_language};
use libfuzzer_sys::fuzz_target;

#[derive(Arbitrary, Debug)]
struct Input<'a> {
    header: &'a str,
    source: &'a str,
    locales: Vec<&'a str>,
    steps: Vec<(&'a str, Vec<&'a str>)>,
}

fuzz_target!(|input: Input<'_>| {
    let requested = accept_language(input.header);
    let parse = |tag: &&str| tag.parse::<Locale>().ok().map(|locale| locale.without_extensions());
    let source = parse(&input.source).unwrap_or_else(|| "fr".parse().expect("a tag"));
    let mut locales = input.locales.iter().take(20).filter_map(parse).collect::<Vec<_>>();
    locales.push(source.clone());
    let steps = input.steps.iter().take(5).filter_map(|(from, to)| {
        Some((parse(from)?, to.iter().take(5).filter_map(parse).collect::<Vec<_>>()))
    });
    let steps = steps.collect::<Vec<_>>();
    for locale in requested.iter().chain(&locales) {
        assert_eq!(locale.to_string().parse::<Locale>().as_ref(), Ok(locale), "round trip");
    }
    let chain = Chain::new(&requested, Offer { locales: &locales, source: &source, steps: &steps });
    let order = chain.candidates().iter().map(|candidate| &candidate.locale).collect::<Vec<_>>();
    let at = order.iter().position(|locale| **locale == source).expect("the source");
    for (index, locale) in order.iter().enumerate() {
        assert!(!order[..index].contains(locale), "{locale} twice");
    }
    let wanted = requested.iter().chain(steps.iter().flat_map(|(_, to)| to)).collect::<Vec<_>>();
    for locale in &order[..at] {
        assert!(
            wanted.iter().any(|wanted| wanted.same_language_and_script(locale)),
            "{locale} before {source} for {requested:?}"
        );
    }
});
