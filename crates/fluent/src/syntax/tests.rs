//! Slips where a person would fix them, and what recovery reads beside them.

use super::{Attribute, Limits, Message, Slip, Tree, parse};

fn read(text: &str) -> Tree {
    parse(text, Limits::default())
}

/// The slips in a text, each with the text at its place; what only follows is left out.
fn slips(text: &str) -> Vec<(Option<Slip>, usize, &str)> {
    let tree = read(text);
    let faults = tree.faults().iter().filter(|fault| !fault.follows);
    let line = |at: u32| text[..at as usize].matches('\n').count() + 1;
    faults.map(|fault| (fault.slip, line(fault.at.start), &text[fault.at.range()])).collect()
}

#[test]
fn slips_are_named_where_a_person_would_fix_them() {
    let cases = [
        ("one =\n\tTab\n", Slip::TabIndent, 2, "\t"),
        ("one = Text\n\tTab\n", Slip::TabIndent, 2, "\t"),
        ("one = Text\n\t\tTab\n", Slip::TabIndent, 2, "\t\t"),
        ("\tone = Text\n", Slip::TabIndent, 1, "\t"),
        ("one = Text\n    * star\n", Slip::TextStart, 2, "*"),
        ("one = Text\n    [hook] more\n", Slip::TextStart, 2, "["),
        ("one = Text\n    .5 percent\n", Slip::TextStart, 2, "."),
        ("one = Text\n    } more\n", Slip::TextStart, 2, "}"),
        ("lead =\n    * star\nok = x\n", Slip::TextStart, 2, "*"),
        ("lead =\n    [hook] x\n", Slip::TextStart, 2, "["),
        ("one = Text\n    .títle = more\n", Slip::AttributeName, 2, "."),
        ("one = Le { $votes pays\n", Slip::UnclosedBrace, 1, "p"),
        ("one = { \"}\" pays\n", Slip::UnclosedBrace, 1, "p"),
        ("one = { $n ->\n   *[other] x\n\ntwo = b\n", Slip::UnclosedBrace, 2, "x"),
        ("a = The vote {\nb = A good message\n", Slip::UnclosedBrace, 1, "{"),
        ("a = text\n    { bad\n    more\n", Slip::UnclosedBrace, 2, "d"),
        ("a = text\n    .alt = { bad\n", Slip::UnclosedBrace, 2, "d"),
        ("one = a } b\n", Slip::ExtraBrace, 1, "}"),
        ("a = { \"x\nb = c\n", Slip::UnclosedQuote, 1, "x"),
        ("a: x\n", Slip::Colon, 1, ":"),
        ("one = Text\nno indent\n", Slip::MissingIndent, 2, "no"),
        ("a = Texte\nÉtait là\nb = x\n", Slip::MissingIndent, 2, "Était"),
        ("a = Texte\n\nun paragraphe\nb = x\n", Slip::MissingIndent, 3, "un"),
        ("lead =\nEl texto sigue\nok = x\n", Slip::MissingIndent, 2, "El"),
        ("  b = indented\nc = ok\n", Slip::IndentedEntry, 1, "  "),
        ("  # a comment\nc = ok\n", Slip::IndentedEntry, 1, "  "),
        ("a = b\n// comment\nc = d\n", Slip::ForeignComment, 2, "//"),
        ("; comment\nc = d\n", Slip::ForeignComment, 1, ";"),
        ("#comment\na = b\n", Slip::CommentSpace, 1, "c"),
        ("a = { $películas } x\n", Slip::Name, 1, "películas"),
        ("título-entradas = Entradas\nok = x\n", Slip::Name, 1, "título-entradas"),
        ("a = x\népoca = y\n", Slip::Name, 2, "época"),
        ("my title = x\n", Slip::Name, 1, "my title"),
        ("1st = x\n", Slip::Name, 1, "1st"),
        ("a = { $n ->\n   *[größe] y\n}\n", Slip::Name, 2, "größe"),
        ("a = { NUMBER($x, style: “long”) } y\n", Slip::CurlyQuotes, 1, "“long”"),
        ("a = { « x » }\n", Slip::CurlyQuotes, 1, "« x »"),
        ("a = { DATETIME($d, month: 'long') }\n", Slip::CurlyQuotes, 1, "'long'"),
        ("a = { $n =>\n    [one] x\n   *[other] y\n}\n", Slip::Arrow, 1, "=>"),
        ("a = { $n →\n    [one] x\n   *[other] y\n}\n", Slip::Arrow, 1, "→"),
        ("a = { $n ->\n    [one] x\n    [other] y\n}\n", Slip::NoDefault, 3, "y"),
        ("a = { $n ->\n   *[one] x\n   *[other] y\n}\n", Slip::TwoDefaults, 3, "*"),
        ("a = { festival(case: \"gen\") }\n", Slip::TermHyphen, 1, "festival"),
        ("a = x\n* star at start\nb = y\n", Slip::StrayCharacter, 2, "*"),
    ];
    for (text, slip, line, at) in cases {
        assert_eq!(slips(text), [(Some(slip), line, at)], "{text:?}");
    }
}

#[test]
fn the_lines_of_an_unfinished_merge_are_each_named() {
    let text = "a = Alpha\n<<<<<<< HEAD\nb = Beta\n=======\nb = Bravo\n>>>>>>> branch\n1c = Gamma\né = x\nd = D\n";
    let marker = Some(Slip::ConflictMarker);
    assert_eq!(
        slips(text),
        [
            (marker, 2, "<<<<<<< HEAD"),
            (marker, 4, "======="),
            (marker, 6, ">>>>>>> branch"),
            (Some(Slip::Name), 7, "1c"),
            (Some(Slip::Name), 8, "é"),
        ]
    );
    let tree = read(text);
    let resource = tree.resource(text);
    let names = |recovered: bool| {
        let all = resource.messages_with_recovered();
        all.filter(|own| own.is_recovered() == recovered).map(Message::name).collect::<Vec<_>>()
    };
    assert_eq!(names(false), ["a", "b", "b", "d"]);
    assert_eq!(names(true), ["1c", "é"]);
}

#[test]
fn a_slip_costs_the_message_in_which_it_stands() {
    let text =
        "a = The vote {\nb = A good message\nc = { $x\n    .alt = An image\n    .x = Y\nd = D\n";
    let tree = read(text);
    let resource = tree.resource(text);
    assert_eq!(resource.messages().map(Message::name).collect::<Vec<_>>(), ["b", "d"]);
    let recovered = resource.messages_with_recovered().filter(|own| own.is_recovered());
    let recovered = recovered.map(|own| (own.name(), own.attributes().count())).collect::<Vec<_>>();
    assert_eq!(recovered, [("a", 0), ("c", 2)]);
}

#[test]
fn attributes_behind_a_broken_one_are_read() {
    let text = "a = Text\n    .é = broken\n    .alt = An image\n    .x = { bad\n    .y = { $y }\n";
    let tree = read(text);
    let junk = tree.resource(text).entries().find_map(|entry| match entry {
        super::Entry::Junk(junk) => Some(junk),
        _ => None,
    });
    let names = junk.expect("junk").attributes().map(Attribute::name).collect::<Vec<_>>();
    assert_eq!(names, ["alt", "x", "y"]);
}

#[test]
fn what_is_valid_and_was_not_meant_is_hinted_at() {
    let text = "-festival = F\na = ${ price } { festival } { other } ${ $price } $ { x }\n";
    let tree = read(text);
    assert_eq!(tree.faults(), []);
    let hints = tree.resource(text).hints();
    let hints = hints.iter().map(|(slip, span)| (*slip, &text[span.range()])).collect::<Vec<_>>();
    assert_eq!(hints, [(Slip::DollarBrace, "${ price"), (Slip::TermHyphen, "festival")]);
}

#[test]
fn nesting_and_size_have_their_limits() {
    let nested =
        |depth: usize| format!("a = {}x{}\nb = c\n", "{ ".repeat(depth), " }".repeat(depth));
    let calls =
        |depth: usize| format!("a = {{ {}$x{} }}\nb = c\n", "F(".repeat(depth), ")".repeat(depth));
    for text in [nested(64), calls(64)] {
        assert_eq!(read(&text).faults(), [], "{text}");
    }
    for text in [nested(65), calls(65), nested(100_000), calls(100_000)] {
        let tree = read(&text);
        let expected = tree.faults().iter().map(|fault| fault.expected).collect::<Vec<_>>();
        assert_eq!(expected, [super::Expected::Nesting]);
        assert_eq!(tree.resource(&text).messages().count(), 1);
    }
    let tree = parse("a = b\n", Limits { size: 5, ..Limits::default() });
    assert_eq!(tree.faults()[0].expected, super::Expected::Size);
}
