//! Translations that were attested for several source texts: the nearest to today's is meant.

use depeche::Catalog;
use depeche::catalog::UnitText;
use depeche::ledger::{SourceChange, State};
use depeche::upkeep::{Left, Selection, Upkeep, write};

use super::{House, age_stamps};

/// Source texts of the value and of an attribute as they followed one another; the last differs
/// from the one before in its full stop. By their fingerprints the first comes before the second
/// for the value, and after it for the attribute.
const FRENCH: [[&str; 2]; 3] = [
    ["Le maire ferme le pont.", "Pont fermé."],
    ["La mairie a rouvert le pont hier.", "Pont rouvert."],
    ["La mairie a rouvert le pont hier", "Pont rouvert"],
];

fn french([value, attribute]: [&str; 2]) -> String {
    format!("lead = {value}\n    .short = {attribute}\n")
}

/// A catalog whose translation was made from the first text and accepted for the second.
fn accepted() -> House {
    let house = House::new(&[
        ("une.md", "+++\n+++\n{ lead }\n\n{ lead.short }\n"),
        ("fr/une.ftl", &french(FRENCH[0])),
        ("en/une.ftl", "lead = News of the bridge\n    .short = Bridge\n"),
    ]);
    assert_eq!(house.sync(), "en:lead en:lead");
    house.write("fr/une.ftl", &french(FRENCH[1]));
    assert_eq!(house.states(), "lead=textual lead.short=textual");
    assert_eq!(house.accept(&Selection::default()), 2);
    house
}

fn texts(catalog: &Catalog, story: &str) -> Vec<UnitText> {
    let english = "en".parse().expect("a tag");
    catalog.unit(story, &english).expect("files").texts
}

/// What each text is compared with.
fn earlier(house: &House, story: &str) -> Vec<Option<String>> {
    texts(&house.catalog(), story).into_iter().map(|text| text.earlier).collect()
}

fn known(texts: [&str; 2]) -> Vec<Option<String>> {
    texts.map(|text| Some(text.to_owned())).to_vec()
}

#[test]
fn a_source_that_changes_again_is_compared_with_the_text_that_was_accepted() {
    let house = accepted();
    house.write("fr/une.ftl", &french(FRENCH[2]));
    assert_eq!(house.states(), "lead=cosmetic lead.short=cosmetic");
    assert_eq!(earlier(&house, "une"), known(FRENCH[1]));
    assert_eq!(house.accept(&Selection { trivial: true, ..Selection::default() }), 2);
    // From here to each of the three, and back again: whatever was attested stays right.
    for texts in [FRENCH[0], FRENCH[2], FRENCH[1], FRENCH[0]] {
        house.write("fr/une.ftl", &french(texts));
        assert_eq!(house.states(), "lead=fresh lead.short=fresh");
    }
    // An edit of the oldest text is compared with that.
    house.write("fr/une.ftl", &french(["Le maire ferme le pont", "Pont  fermé"]));
    assert_eq!(house.states(), "lead=cosmetic lead.short=cosmetic");
    assert_eq!(earlier(&house, "une"), known(FRENCH[0]));
}

#[test]
fn the_order_of_the_lines_says_nothing() {
    let house = accepted();
    house.write("fr/une.ftl", &french(FRENCH[2]));
    for path in [".depeche/ledger/en/une.jsonl", ".depeche/source/une.jsonl"] {
        let text = house.read(path);
        let lines = text.lines().collect::<Vec<_>>();
        assert_eq!(lines.len(), 4, "{path}");
        for turn in 0..lines.len() {
            for backwards in [false, true] {
                let mut order = lines.clone();
                order.rotate_left(turn);
                if backwards {
                    order.reverse();
                }
                // As a merge leaves them: in some order, and some of them twice.
                house.write(path, &(order.join("\n") + "\n" + order[0] + "\n"));
                assert_eq!(house.states(), "lead=cosmetic lead.short=cosmetic");
                assert_eq!(earlier(&house, "une"), known(FRENCH[1]));
            }
        }
        assert_eq!(house.sync(), "");
        assert_eq!(house.read(path), text);
    }
}

#[test]
fn a_source_text_that_is_no_longer_recorded_gives_way_to_one_that_is() {
    let house = accepted();
    house.write("fr/une.ftl", &french(FRENCH[2]));
    let path = ".depeche/source/une.jsonl";
    let text = house.read(path);
    let without = |gone: &[&str]| {
        let lines = text.lines().filter(|line| !gone.iter().any(|gone| line.contains(gone)));
        lines.flat_map(|line| [line, "\n"]).collect::<String>()
    };
    house.write(path, &without(&FRENCH[1]));
    assert_eq!(house.states(), "lead=textual lead.short=textual");
    assert_eq!(earlier(&house, "une"), known(FRENCH[0]));
    house.write(path, &without(&FRENCH[0]));
    assert_eq!(house.states(), "lead=cosmetic lead.short=cosmetic");
    house.write(path, "");
    assert_eq!(house.states(), "lead=textual lead.short=textual");
    assert_eq!(earlier(&house, "une"), [None, None]);
}

#[test]
fn renamed_moved_and_edited_translations_are_compared_with_the_nearest_text() {
    let opening = |text: String| text.replace("lead", "opening");
    let house = accepted();
    let english = opening(house.read("en/une.ftl"));
    house.write("fr/une.ftl", &opening(french(FRENCH[2])));
    house.write("en/une.ftl", &english);
    assert_eq!(house.states(), "opening=cosmetic opening.short=cosmetic");
    assert_eq!(earlier(&house, "une"), known(FRENCH[1]));

    let house = accepted();
    house.write("fr/une.ftl", "");
    house.write("en/une.ftl", "");
    house.write("fr/deux.ftl", &opening(french(FRENCH[2])));
    house.write("en/deux.ftl", &english);
    house.write("deux.md", "+++\n+++\n{ opening }\n");
    assert_eq!(house.sync(), "");
    assert_eq!(house.states_of("deux", "en"), "opening=cosmetic opening.short=cosmetic");
    assert_eq!(earlier(&house, "deux"), known(FRENCH[1]));

    // Where the translation has changed as well, all texts that were attested count.
    let house = accepted();
    house.write("en/une.ftl", "lead = The bridge is open\n    .short = Open\n");
    for (today, before) in
        [(FRENCH[2], FRENCH[1]), (["Le maire ferme un pont.", "Pont fermé"], FRENCH[0])]
    {
        house.write("fr/une.ftl", &french(today));
        assert_eq!(house.states(), "lead=touched lead.short=touched");
        assert_eq!(earlier(&house, "une"), known(before));
    }
}

#[test]
fn each_translation_is_compared_with_the_texts_it_was_attested_for() {
    let house = accepted();
    // Another translation is made from the second text: the first one was right for both.
    let old = house.read("en/une.ftl");
    house.write("en/une.ftl", "lead = The bridge is open\n    .short = Open\n");
    assert_eq!(house.sync(), "en:lead en:lead");
    house.write("fr/une.ftl", &french(FRENCH[0]));
    assert_eq!(earlier(&house, "une"), known(FRENCH[1]));
    house.write("en/une.ftl", &old);
    assert_eq!(house.states(), "lead=fresh lead.short=fresh");
}

#[test]
fn what_accept_leaves_is_counted_where_it_was_asked_about() {
    let house = House::new(&[
        ("fr/une.ftl", "a = Un\nb = Deux\nc = Trois .\nd = Quatre\n"),
        ("en/une.ftl", "a = One\nb = Two\nc = Three\n"),
        ("es/une.ftl", "a = Uno\nc = Tres\n"),
    ]);
    house.sync();
    house.write("fr/une.ftl", "a = Premier\nb = Second\nc = Trois.\nd = Quatre\n");
    house.write("en/une.ftl", "a = One\nb = The other\nc = Three\nd = Four\n");
    let left = |selection: &Selection| {
        let catalog = house.catalog();
        let accepted = Upkeep::new(&catalog).accept(selection).expect("files");
        (accepted.count, accepted.left)
    };
    let trivial = Selection { trivial: true, ..Selection::default() };
    assert_eq!(left(&trivial), (2, Left { stale: 2, touched: 1, new: 1, missing: 2 }));
    let spanish = Selection { locales: vec!["es".parse().expect("a tag")], ..trivial.clone() };
    assert_eq!(left(&spanish), (1, Left { stale: 1, touched: 0, new: 0, missing: 2 }));
    let of = |message: &str, trivial| Selection {
        unit: Some("une".to_owned()),
        message: Some(message.to_owned()),
        trivial,
        ..Selection::default()
    };
    assert_eq!(left(&of("a", true)), (0, Left { stale: 2, ..Left::default() }));
    assert_eq!(left(&of("a", false)), (2, Left::default()));
    assert_eq!(left(&of("b", true)), (0, Left { touched: 1, missing: 1, ..Left::default() }));
    assert_eq!(left(&of("d", false)), (0, Left { new: 1, missing: 1, ..Left::default() }));
}

#[test]
fn what_is_new_beside_what_is_accepted_is_recorded_by_the_next_sync() {
    let house = House::new(&[("fr/une.ftl", "a = Un\n"), ("en/une.ftl", "a = One\n")]);
    house.sync();
    house.write("fr/une.ftl", "a = Premier\nb = Deux\nc = Trois\n");
    house.write("en/une.ftl", "a = One\nb = Two\n");
    assert_eq!(house.accept(&Selection::default()), 1);
    age_stamps(&house);
    let catalog = house.catalog();
    let sync = Upkeep::new(&catalog).sync().expect("files");
    write(house.path(), &sync).expect("written");
    assert_eq!((sync.count, house.states()), (1, "a=fresh b=fresh c=missing".to_owned()));
    // Of a message that is named it is said how it stands, though nothing has changed since.
    age_stamps(&house);
    let selection = Selection {
        unit: Some("une".to_owned()),
        message: Some("c".to_owned()),
        ..Selection::default()
    };
    let catalog = house.catalog();
    let accepted = Upkeep::new(&catalog).accept(&selection).expect("files");
    assert_eq!((accepted.count, accepted.left), (0, Left { missing: 1, ..Left::default() }));
}

#[test]
fn the_degree_of_the_change_is_that_from_the_nearest_text() {
    let house = accepted();
    for (today, change) in [
        ("La mairie a rouvert le pont hier !", SourceChange::Cosmetic),
        ("La mairie a rouvert le pont lundi.", SourceChange::Textual),
        ("La mairie a rouvert le *pont* hier.", SourceChange::Structural),
        ("Le maire ferme le pont…", SourceChange::Cosmetic),
    ] {
        house.write("fr/une.ftl", &french([today, FRENCH[1][1]]));
        let texts = texts(&house.catalog(), "une");
        assert!(matches!(texts[0].state, State::Stale(_)), "{today}");
        assert_eq!(texts[0].change, Some(change), "{today}");
        assert_eq!(texts[1].state, State::Fresh, "{today}");
    }
}

#[test]
fn every_command_speaks_of_the_same_change() {
    let house = accepted();
    let run = |arguments: &[&str]| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_depeche"));
        command.arg("--catalog").arg(house.path()).args(["--lang", "en"]).args(arguments);
        let output = command.env("NO_COLOR", "1").output().expect("the program runs");
        let said = String::from_utf8(output.stdout).expect("UTF-8");
        assert!(!said.is_empty(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        said
    };
    house.write("fr/une.ftl", &french([FRENCH[2][0], FRENCH[1][1]]));
    let diff = run(&["diff"]);
    assert_eq!(
        diff,
        "une#lead  en  source changed: punctuation, spaces or case\n  \
         fr  La mairie a rouvert le pont [-hier.-]{+hier+}\n  \
         en  News of the bridge\n"
    );
    let check = run(&["check"]);
    assert!(check.contains("punctuation, spaces or case have changed since"), "{check}");
    let check = run(&["check", "--format", "json"]);
    assert_eq!(check.matches("\"stale-translation\"").count(), 1, "{check}");
    assert!(run(&["status", "--format", "json"]).contains("\"stale\": 1"));
    let render = run(&["render", "une", "--locale", "en", "--mark-stale"]);
    assert_eq!(render.matches("older version of the text").count(), 1, "{render}");
    let accept = run(&["accept", "--trivial"]);
    assert_eq!(accept, "  en  une#lead\ntranslations accepted: 1\n");
    assert_eq!(run(&["diff"]), "every translation is up to date with the source\n");
    let render = run(&["render", "une", "--locale", "en", "--mark-stale"]);
    assert!(!render.contains("older version of the text"), "{render}");
}
