//! The engine: what Fluent says, exact numbers, limits, and isolation that is right.

use depeche::bundle::{
    Arguments, Bundle, Functions, Isolation, Limits, MessageOutline, Parts, Resource,
};
use depeche::catalog::{LiveCatalog, Story};
use depeche::diagnostic::SourceFile;
use depeche::fact::Number;
use depeche::{Catalog, Edition, Fact};
use proptest::prelude::*;
use unicode_bidi::{BidiInfo, Level};

fn bundle(tag: &str, source: &str) -> Bundle {
    let file = SourceFile::new("a.ftl", source);
    Bundle::builder(tag.parse().expect(tag)).resource(Resource::new(&file)).build()
}

fn format(tag: &str, source: &str, arguments: &[(&str, Fact)]) -> Result<String, Vec<String>> {
    let arguments = arguments.iter().cloned().collect::<Arguments>();
    bundle(tag, source)
        .format("m", None, &arguments)
        .map_err(|errors| errors.iter().map(ToString::to_string).collect())
}

fn number(text: &str) -> Fact {
    Fact::Number(text.parse::<Number>().expect(text))
}

#[test]
fn handles_are_send_and_sync() {
    fn shared<T: Send + Sync + 'static>() {}
    shared::<Catalog>();
    shared::<Story>();
    shared::<Edition>();
    shared::<Bundle>();
    shared::<Functions>();
    shared::<LiveCatalog>();
}

#[test]
fn numbers_are_exact_from_end_to_end() {
    for (digits, shown) in [
        ("9007199254740993", "9,007,199,254,740,993"),
        ("0.1", "0.1"),
        ("12.50", "12.50"),
        (
            "10000000000000000000000000000000000000000",
            "10,000,000,000,000,000,000,000,000,000,000,000,000,000",
        ),
        ("0.123456789012345678901234567890", "0.123456789012345678901234567890"),
        ("-3", "-3"),
    ] {
        assert_eq!(format("en", "m = { $n }\n", &[("n", number(digits))]), Ok(shown.into()));
    }
}

#[test]
fn selectors_see_the_number_that_is_shown() {
    let source = "m = { NUMBER($n, maximumFractionDigits: 0) ->\n    [0] none\n    [one] one\n   *[other] other\n}\n";
    for (n, expected) in [("0.4", "none"), ("1.2", "one"), ("1.6", "other"), ("1", "one")] {
        assert_eq!(format("en", source, &[("n", number(n))]), Ok(expected.into()), "{n}");
    }
    let shown = "m = { NUMBER($n, minimumFractionDigits: 1) ->\n    [1] exactly\n    [one] one\n   *[other] other\n}\n";
    assert_eq!(format("en", shown, &[("n", number("1"))]), Ok("exactly".into()));
    let ordinal = "m = { NUMBER($n, type: \"ordinal\") ->\n    [1] first\n    [two] { $n }nd\n   *[other] { $n }th\n}\n";
    for (n, expected) in [("1", "first"), ("92", "92nd"), ("11", "11th")] {
        assert_eq!(format("en", ordinal, &[("n", number(n))]), Ok(expected.into()));
    }
    let percent = "m = { $p ->\n    [49] half\n   *[other] { $p }\n}\n";
    let share = |text: &str| Fact::Percent(text.parse().expect(text));
    assert_eq!(format("en", percent, &[("p", share("49"))]), Ok("half".into()));
    assert_eq!(format("fr", percent, &[("p", share("12.5"))]), Ok("12,5\u{a0}%".into()));
}

#[test]
fn plural_rules_do_not_depend_on_the_script() {
    let source = "m = { $n ->\n    [one] one\n    [few] few\n   *[other] other\n}\n";
    for (tag, expected) in [
        ("sr", ["one", "few", "other"]),
        ("sr-Latn", ["one", "few", "other"]),
        ("sr-Latn-ME", ["one", "few", "other"]),
        ("uz-Cyrl", ["one", "other", "other"]),
        // CLDR has rules for these, and ICU4X has none.
        ("gsw", ["one", "other", "other"]),
        ("sgs", ["one", "few", "few"]),
    ] {
        let chosen = [1, 3, 5].map(|n: i64| format(tag, source, &[("n", n.into())]));
        assert_eq!(chosen, expected.map(|word| Ok(word.to_owned())), "{tag}");
    }
}

#[test]
fn a_term_keeps_its_arguments_after_an_inner_one() {
    let source = "-in = { $form ->\n    [x] X\n   *[y] Y\n}\n-out = { -in(form: \"x\") }{ $form ->\n    [a] A\n   *[b] B\n}\nm = { -out(form: \"a\") }\n";
    assert_eq!(format("en", source, &[]), Ok("XA".into()));
}

#[test]
fn errors_say_where_and_by_which_way() {
    let source = "m = { a }\na = { -t }\n-t = { $x } { DATETIME($x, dateStyle: \"huge\") }\n";
    let file = SourceFile::new("a.ftl", source);
    let bundle =
        Bundle::builder("en".parse().expect("a tag")).resource(Resource::new(&file)).build();
    let errors = bundle.format("m", None, &Arguments::new()).expect_err("errors");
    let said = errors.iter().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(said[0], "error[unknown-variable] a.ftl:3:9 (name: x)");
    assert!(
        said[1]
            .starts_with("error[invalid-option] a.ftl:3:15 (function: DATETIME, option: dateStyle")
    );
    let way = errors[0].related.iter().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(way, ["a.ftl:1:7", "a.ftl:2:8"]);
    assert_eq!(errors[0].subject.message.as_deref(), Some("m"));
}

#[test]
fn isolation_does_not_depend_on_where_a_file_has_its_lines() {
    let said = |source: &str| format("ar", source, &[("a", number("37"))]);
    let (whole, broken) =
        (said("m = واستُبدل { $a }٪ من أخشاب\n"), said("m =\n    واستُبدل\n    { $a }٪ من أخشاب\n"));
    assert_eq!(whole, Ok("واستُبدل 37٪ من أخشاب".to_owned()));
    assert_eq!(broken.map(|broken| broken.replace('\n', " ")), whole);
}

#[test]
fn a_time_of_day_has_neither_date_nor_zone() {
    let at = |hour, minute| Fact::from(jiff::civil::time(hour, minute, 0, 0));
    let says = |tag: &str, placeable: &str, fact: Fact| {
        format(tag, &format!("m = {{ {placeable} }}\n"), &[("t", fact)])
    };
    for (tag, placeable, expected) in [
        ("fr", "$t", "17:30"),
        ("en", "$t", "5:30\u{202f}PM"),
        ("de", "DATETIME($t, timeStyle: \"short\")", "17:30"),
        // The styles that show a zone show none here.
        ("fr", "DATETIME($t, timeStyle: \"full\")", "17:30:00"),
        ("en", "DATETIME($t, timeStyle: \"long\", hourCycle: \"h23\")", "17:30:00"),
        ("fr", "DATETIME($t, hour: \"numeric\")", "17 h"),
        ("ar-EG", "$t", "٥:٣٠ م"),
        ("en", "DATETIME($t, hour: \"numeric\", dayPeriod: \"short\")", "5 in the afternoon"),
    ] {
        let said = says(tag, placeable, at(17, 30)).map(|said| said.replace("\u{202f}", " "));
        assert_eq!(said, Ok(expected.replace("\u{202f}", " ")), "{tag} {placeable}");
    }
    for options in [
        "dateStyle: \"long\"",
        "year: \"numeric\"",
        "timeZoneName: \"short\"",
        "hour: \"numeric\", timeZone: \"Africa/Casablanca\"",
    ] {
        let said = says("fr", &format!("DATETIME($t, {options})"), at(17, 30)).expect_err(options);
        assert!(said[0].starts_with("error[function-argument]"), "{said:?}");
    }
    let night = Fact::Range(Box::new(at(22, 0)), Box::new(at(2, 0)));
    assert_eq!(says("fr", "$t", night), Ok("22:00\u{2009}–\u{2009}02:00".to_owned()));
    // Past midnight both have their half of the day, though it is the same one.
    let late = Fact::Range(Box::new(at(23, 0)), Box::new(at(12, 30)));
    let said = says("en", "$t", late).map(|said| said.replace(['\u{202f}', '\u{2009}'], " "));
    assert_eq!(said, Ok("11:00 PM – 12:30 PM".to_owned()));
    let day = Fact::from(jiff::civil::date(2024, 11, 7));
    let offset = jiff::tz::Offset::UTC;
    let local = jiff::civil::date(2024, 11, 8).at(9, 0, 0, 0);
    let moment = Fact::DateTime(depeche::fact::DateTime { local, offset });
    let mixed = Fact::Range(Box::new(day), Box::new(moment));
    let said = says("fr", "DATETIME($t)", mixed).expect_err("two kinds");
    assert!(said[0].starts_with("error[function-argument]"), "{said:?}");
}

#[test]
fn a_byte_order_mark_costs_no_message() {
    let source = SourceFile::new("a.ftl", "\u{feff}a = { $x\nb = x\n");
    let resource = Resource::new(&source);
    let said = resource.diagnostics().iter().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(said.last().map(String::as_str), Some("warning[byte-order-mark] a.ftl:1:1"));
    assert!(said[0].starts_with("error[syntax] a.ftl:1:9"), "{said:?}");
    assert_eq!(resource.messages().map(MessageOutline::id).collect::<Vec<_>>(), ["b"]);
    let whole = Resource::new(&SourceFile::new("a.ftl", "\u{feff}a = x\n"));
    assert_eq!(whole.messages().map(MessageOutline::id).collect::<Vec<_>>(), ["a"]);
    let inside = Resource::new(&SourceFile::new("a.ftl", "é = x\n"));
    let place = inside.diagnostics()[0].place.clone().expect("a place");
    assert!(inside.source().text().get(place.range).is_some());
}

#[test]
fn an_escape_cut_short_is_an_error_and_text_stays_as_it_is() {
    let source = SourceFile::new("a.ftl", "a = { \"\\u00é\" }\nb = \\u00é { \"\\u00e9\" }\n");
    let resource = Resource::new(&source);
    assert_eq!(resource.diagnostics()[0].to_string().split(' ').next(), Some("error[syntax]"));
    let bundle = Bundle::builder("fr".parse().expect("a tag")).resource(resource).build();
    assert_eq!(bundle.format("b", None, &Arguments::new()), Ok("\\u00é é".to_owned()));
}

#[test]
fn nothing_is_allocated_once_the_buffers_are_warm() {
    let source = "title = Le Maroc élu\n-pays = le Maroc\n    .genre = masculin\nlead = { $votes ->\n    [one] { $votes } pays a voté pour { -pays }\n    [many] { $votes } de pays\n   *[other] { NUMBER($votes, useGrouping: \"false\") } pays\n} le { $opening }, { -pays.genre ->\n    [masculin] élu\n   *[autre] élue\n}, { $host }\n";
    let bundle = bundle("fr", source);
    let facts = |votes: i64| {
        let mut facts = Arguments::from_iter([("votes", votes)]);
        facts.set("opening", Fact::Date(jiff::civil::date(2024, 11, 4)));
        facts.set("host", Fact::from("Glasgow"));
        facts
    };
    let facts = [1, 2, 96, 1_000_000].map(facts);
    let mut parts = Parts::new();
    let mut resolve_all = || {
        for arguments in &facts {
            for message in ["title", "lead"] {
                bundle.resolve(message, None, arguments, &mut parts).expect("whole");
            }
        }
    };
    resolve_all();
    let counted = allocation_counter::measure(resolve_all);
    assert_eq!(counted.count_total, 0);
}

#[test]
fn a_selection_without_a_default_is_an_error() {
    for source in ["b = { $c ->\n  *}\n", "b = { $c ->\n  * }\n", "b = { $c ->\n  *[l]\r\n 2\n"] {
        let resource = Resource::new(&SourceFile::new("a.ftl", source));
        assert_eq!(resource.messages().count(), 0, "{source:?}");
        assert_eq!(resource.diagnostics()[0].rule, "syntax");
    }
}

#[test]
fn limits_hold_at_their_bounds() {
    let rule = |limits: Limits, source: &str| {
        let resource = Resource::with_limits(&SourceFile::new("a.ftl", source), &limits);
        let found = resource.diagnostics().first().map(|diagnostic| diagnostic.rule.name());
        let bundle =
            Bundle::builder("en".parse().expect("a tag")).limits(limits).resource(resource).build();
        let result = bundle.format("m", None, &Arguments::new());
        found.or(result.err().map(|errors| errors[0].rule.name()))
    };
    let limits = Limits::default();
    let nested = |depth: usize| format!("m = {}\"x\"{}\n", "{ ".repeat(depth), " }".repeat(depth));
    let nesting = |nesting| limits.nesting(nesting);
    assert_eq!(rule(nesting(5), &nested(5)), None);
    assert_eq!(rule(nesting(4), &nested(5)), Some("nesting-too-deep"));
    let chain = "m = { a }\na = { b }\nb = x\n";
    assert_eq!(rule(limits.depth(3), chain), None);
    assert_eq!(rule(limits.depth(2), chain), Some("depth-limit"));
    assert_eq!(rule(limits.output(5), "m = 12345\n"), None);
    assert_eq!(rule(limits.output(4), "m = 12345\n"), Some("output-limit"));
    // What a selector comes to counts, though nobody reads it.
    let selected = "-t = x\n    .a = 12{ \"345\" }\nm = { -t.a ->\n   *[other] 678\n}\n";
    assert_eq!(rule(limits.output(8), selected), None);
    assert_eq!(rule(limits.output(7), selected), Some("output-limit"));
    assert_eq!(rule(limits.work(3), "m = { a }{ a }\na = x\n"), Some("work-limit"));
    assert_eq!(rule(limits.work(4), "m = { a }{ a }\na = x\n"), None);
}

/// The characters of a text in the order they are displayed, without isolation marks.
fn displayed(text: &str, right_to_left: bool) -> String {
    let level = if right_to_left { Level::rtl() } else { Level::ltr() };
    let info = BidiInfo::new(text, Some(level));
    let lines = info
        .paragraphs
        .iter()
        .map(|paragraph| info.reorder_line(paragraph, paragraph.range.clone()));
    lines.collect::<String>().replace(['\u{2068}', '\u{2069}'], "")
}

#[test]
fn text_of_one_direction_carries_no_marks() {
    let one = |tag: &str, source: &str, value: &str| {
        format(tag, source, &[("x", Fact::from(value))]).expect("whole")
    };
    assert_eq!(
        one("fr", "m = Le mot « { $x } » (2024).\n", "Glasgow, 12-15"),
        "Le mot « Glasgow, 12-15 » (2024)."
    );
    assert_eq!(one("ar", "m = في { $x }، اسكتلندا\n", "غلاسكو"), "في غلاسكو، اسكتلندا");
    assert!(one("ar", "m = فيلم { $x } 5\n", "C++").contains('\u{2068}'));
}

proptest! {
    #[test]
    fn automatic_isolation_never_changes_what_is_displayed(
        before in "[ a-cא-ג١-٣(1-3:.,!-]{0,8}",
        first in "[ a-cא-ג١-٣)1-3%+/-]{1,6}",
        between in "[ a-cא-ג،1-3.-]{0,6}",
        second in "[ a-cא-ג)(1-3%+-]{1,6}",
        after in "[ a-cא-ג!1-3.:-]{0,6}",
        right_to_left in any::<bool>(),
    ) {
        let tag = if right_to_left { "he" } else { "en" };
        let source = format!("m = x{before}{{ $a }}{between}{{ $b }}{after}\n");
        let arguments = Arguments::from_iter([("a", first.as_str()), ("b", second.as_str())]);
        let bundle = bundle(tag, &source);
        let text = |isolation| bundle.isolated(isolation).format("m", None, &arguments);
        if let (Ok(auto), Ok(always)) = (text(Isolation::Auto), text(Isolation::Always)) {
            prop_assert_eq!(displayed(&auto, right_to_left), displayed(&always, right_to_left));
        }
    }

    #[test]
    fn parts_are_the_string(source in "[a-z{}$ \"*.-]{0,30}", value in "\\PC{0,10}") {
        let bundle = bundle("fr", &format!("m = {source}\n")).isolated(Isolation::Never);
        let arguments = Arguments::from_iter([("a", value.as_str())]);
        let mut parts = Parts::new();
        if bundle.resolve("m", None, &arguments, &mut parts).is_ok() {
            prop_assert_eq!(parts.iter().map(|part| part.text).collect::<String>(), parts.text());
            prop_assert_eq!(bundle.format("m", None, &arguments).expect("whole"), parts.text());
        }
    }
}
