//! The ledger: what goes stale when the source changes, and how it is put right.

mod git;
mod nearest;
mod property;

use std::fmt::Write as _;
use std::path::Path;

use depeche::ledger::{SourceChange, State};
use depeche::upkeep::{Selection, Upkeep, write};
use depeche::{Catalog, EditionOptions};

/// A catalog in a temporary folder.
struct House(tempfile::TempDir);

impl House {
    fn new(files: &[(&str, &str)]) -> Self {
        let house = Self(tempfile::tempdir().expect("a folder"));
        files.iter().for_each(|(path, text)| house.write(path, text));
        house
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.path().join(path);
        std::fs::create_dir_all(path.parent().expect("a parent")).expect("folders");
        std::fs::write(path, text).expect("a file");
    }

    fn read(&self, path: &str) -> String {
        std::fs::read_to_string(self.path().join(path)).unwrap_or_default()
    }

    fn catalog(&self) -> Catalog {
        Catalog::open(self.path()).expect("a catalog")
    }

    /// Records what is new; gives what was attested.
    fn sync(&self) -> String {
        let catalog = self.catalog();
        let sync = Upkeep::new(&catalog).sync().expect("files");
        write(self.path(), &sync).expect("written");
        let again = Upkeep::new(&catalog).sync().expect("files");
        assert_eq!((again.changes, again.attested), (Vec::new(), Vec::new()));
        let attested = sync.attested.iter();
        attested
            .map(|own| format!("{}:{}", own.locale, own.name.message))
            .collect::<Vec<_>>()
            .join(" ")
    }

    fn accept(&self, selection: &Selection) -> usize {
        let catalog = self.catalog();
        let accepted = Upkeep::new(&catalog).accept(selection).expect("files");
        write(self.path(), &accepted).expect("written");
        accepted.attested.len()
    }

    /// The states of a locale's texts of a story.
    fn states_of(&self, story: &str, locale: &str) -> String {
        let catalog = self.catalog();
        let locale = locale.parse().expect("a tag");
        let unit = catalog.unit(story, &locale).expect("files");
        let mut out = String::new();
        for text in &unit.texts {
            let state = match text.state {
                State::Fresh => "fresh",
                State::New => "new",
                State::Missing => "missing",
                State::Obsolete => "obsolete",
                State::Touched => "touched",
                State::Stale(_) => match text.change.expect("a change") {
                    SourceChange::Cosmetic => "cosmetic",
                    SourceChange::Textual => "textual",
                    SourceChange::Structural => "structural",
                },
            };
            let attribute = text.name.attribute.iter().map(|name| format!(".{name}"));
            let name = text.name.message.clone() + &attribute.collect::<String>();
            let _ = write!(out, "{name}={state} ");
        }
        out.trim_end().to_owned()
    }

    fn states(&self) -> String {
        self.states_of("une", "en")
    }
}

const FRENCH: &str = "lead = Le vote , enfin\n    .short = Vote\ntitle = La une de { $x }\n";
const ENGLISH: &str = "lead = The vote\n    .short = Vote\ntitle = Front page of { $x }\n";

fn house() -> House {
    let house = House::new(&[("fr/une.ftl", FRENCH), ("en/une.ftl", ENGLISH)]);
    assert_eq!(house.states(), "lead=new lead.short=new title=new");
    assert_eq!(house.sync(), "en:lead en:lead en:title");
    assert_eq!(house.states(), "lead=fresh lead.short=fresh title=fresh");
    house
}

#[test]
fn what_readers_do_not_see_makes_nothing_stale() {
    let house = house();
    house.write(
        "fr/une.ftl",
        "# Un commentaire\n\ntitle = La une\n    de {$x}\n\nlead =\n    Le vote ,\n    enfin\n    .short = Vote\n",
    );
    assert_eq!(house.states(), "lead=fresh lead.short=fresh title=fresh");
    assert_eq!(house.sync(), "");
}

#[test]
fn a_changed_source_is_stale_by_how_much_it_changed_until_it_is_accepted_or_comes_back() {
    let house = house();
    for (french, state) in [
        (FRENCH.replace("vote , enfin", "vote, enfin."), "cosmetic"),
        (FRENCH.replace("Le vote , enfin", "Le scrutin"), "textual"),
        (FRENCH.replace("Le vote , enfin", "Le vote , enfin *là*"), "structural"),
        (FRENCH.replace("Le vote , enfin", "Le vote , enfin { $x }"), "structural"),
    ] {
        house.write("fr/une.ftl", &french);
        let expected = format!("lead={state} lead.short=fresh title=fresh");
        assert_eq!(house.states(), expected);
        // Nothing but a person makes it fresh.
        assert_eq!(house.sync(), "");
        assert_eq!(house.states(), expected);
    }
    house.write("fr/une.ftl", FRENCH);
    assert_eq!(house.states(), "lead=fresh lead.short=fresh title=fresh");

    house.write("fr/une.ftl", &FRENCH.replace("Le vote , enfin", "Le scrutin"));
    let of = |unit: &str, message: &str, trivial| Selection {
        unit: Some(unit.to_owned()),
        message: Some(message.to_owned()),
        trivial,
        ..Selection::default()
    };
    assert_eq!(house.accept(&of("une", "title", false)), 0);
    assert_eq!(house.accept(&of("autre", "lead", false)), 0);
    assert_eq!(house.accept(&of("une", "lead", true)), 0);
    assert_eq!(house.accept(&of("une", "lead", false)), 1);
    assert_eq!(house.states(), "lead=fresh lead.short=fresh title=fresh");
    // The text of then is right for the source of then, still.
    house.write("fr/une.ftl", FRENCH);
    assert_eq!(house.states(), "lead=fresh lead.short=fresh title=fresh");
}

#[test]
fn a_mended_typo_is_accepted_everywhere_at_once() {
    let house = house();
    house.write("ar/une.ftl", "lead = التصويت\n");
    assert_eq!(house.sync(), "ar:lead");
    house.write(
        "fr/une.ftl",
        &FRENCH.replace("vote , enfin", "vote, enfin").replace("La une", "Une page"),
    );
    assert_eq!(house.states(), "lead=cosmetic lead.short=fresh title=textual");
    assert_eq!(house.accept(&Selection { trivial: true, ..Selection::default() }), 2);
    assert_eq!(house.states(), "lead=fresh lead.short=fresh title=textual");
    assert_eq!(house.states_of("une", "ar"), "lead=fresh lead.short=missing title=missing");
}

#[test]
fn what_both_changed_is_touched_until_it_is_accepted() {
    let house = house();
    house.write("fr/une.ftl", &FRENCH.replace("Le vote , enfin", "Le scrutin"));
    house.write("en/une.ftl", &ENGLISH.replace("The vote", "The ballot"));
    assert_eq!(house.states(), "lead=touched lead.short=fresh title=fresh");
    assert_eq!(house.sync(), "");
    assert_eq!(house.accept(&Selection { trivial: true, ..Selection::default() }), 0);
    let french = "fr".parse().expect("a tag");
    assert_eq!(house.accept(&Selection { locales: vec![french], ..Selection::default() }), 0);
    assert_eq!(house.accept(&Selection::default()), 1);
    assert_eq!(house.states(), "lead=fresh lead.short=fresh title=fresh");
}

#[test]
fn an_edited_translation_of_an_unchanged_source_is_recorded() {
    let house = house();
    house.write("en/une.ftl", &ENGLISH.replace("The vote", "The ballot"));
    assert_eq!(house.states(), "lead=new lead.short=fresh title=fresh");
    assert_eq!(house.sync(), "en:lead");
    // The translation of an older source does not come back as fresh.
    house.write("fr/une.ftl", &FRENCH.replace("Le vote , enfin", "Le scrutin"));
    house.write("en/une.ftl", &ENGLISH.replace("The vote", "The poll"));
    assert_eq!(house.accept(&Selection::default()), 1);
    house.write("en/une.ftl", ENGLISH);
    assert_eq!(house.states(), "lead=textual lead.short=fresh title=fresh");
    assert_eq!(house.sync(), "");
}

#[test]
fn renamed_messages_keep_their_history() {
    let house = house();
    house.write("fr/une.ftl", &FRENCH.replace("lead", "opening"));
    assert_eq!(
        house.states(),
        "opening=missing opening.short=missing title=fresh lead=obsolete lead.short=obsolete"
    );
    house.write("en/une.ftl", &ENGLISH.replace("lead", "opening"));
    assert_eq!(house.states(), "opening=fresh opening.short=fresh title=fresh");
    let renamed = FRENCH.replace("lead", "opening").replace("enfin", "demain");
    house.write("fr/une.ftl", &renamed);
    assert_eq!(house.states(), "opening=textual opening.short=fresh title=fresh");
    assert_eq!(house.sync(), "");
    assert_eq!(house.states(), "opening=textual opening.short=fresh title=fresh");
    // Another message that happens to be translated by the same words is no rename.
    house.write("fr/une.ftl", "titre = Bonjour à tous\nlead = Le vote , enfin\n");
    house.write("en/une.ftl", "titre = Front page of { $x }\nlead = The vote\n");
    assert_eq!(house.states(), "lead=fresh titre=new");
}

#[test]
fn moved_messages_keep_their_history() {
    let house = house();
    // `lead` moves to another story, where it is rewritten.
    house.write("fr/une.ftl", "title = La une de { $x }\n");
    house.write("en/une.ftl", "title = Front page of { $x }\n");
    house.write("fr/deux.ftl", "opening = Le vote , enfin ouvert\n    .short = Vote\n");
    house.write("en/deux.ftl", "opening = The vote\n    .short = Vote\n");
    assert_eq!(house.sync(), "");
    assert_eq!(house.states_of("deux", "en"), "opening=textual opening.short=fresh");
    assert_eq!(house.states(), "title=fresh");
    house.write("fr/deux.ftl", "opening = Le vote , enfin\n    .short = Vote\n");
    assert_eq!(house.states_of("deux", "en"), "opening=fresh opening.short=fresh");
}

#[test]
fn split_and_deleted_messages_leave_the_others_alone() {
    let house = house();
    house.write("fr/une.ftl", &format!("{FRENCH}end = Le vote est clos\n"));
    house.write("en/une.ftl", &format!("{ENGLISH}end = The vote is over\n"));
    assert_eq!(house.states(), "end=new lead=fresh lead.short=fresh title=fresh");
    assert_eq!(house.sync(), "en:end");
    house.write("fr/une.ftl", FRENCH);
    assert_eq!(house.states(), "lead=fresh lead.short=fresh title=fresh end=obsolete");
    assert_eq!(house.sync(), "");
    house.write("en/une.ftl", ENGLISH);
    assert_eq!(house.states(), "lead=fresh lead.short=fresh title=fresh");
    // What comes back is what it was.
    house.write("fr/une.ftl", &format!("{FRENCH}end = Le vote est fini\n"));
    house.write("en/une.ftl", &format!("{ENGLISH}end = The vote is over\n"));
    assert_eq!(house.states(), "end=textual lead=fresh lead.short=fresh title=fresh");
}

#[test]
fn damaged_records_cost_themselves_alone() {
    let house = house();
    let path = ".depeche/ledger/en/une.jsonl";
    let text = house.read(path);
    let unknown = "{\"v\":7,\"message\":\"lead\"}\n";
    let (first, rest) = text.split_at(60);
    house.write(path, &format!("{unknown}{first}\n{rest}"));
    let catalog = house.catalog();
    let sync = Upkeep::new(&catalog).sync().expect("files");
    let rules = sync.diagnostics.iter().map(|found| found.rule).collect::<Vec<_>>();
    assert_eq!(rules, ["ledger-version", "ledger-syntax", "ledger-syntax"]);
    assert_eq!(house.states(), "lead=new lead.short=fresh title=fresh");
    assert_eq!(house.sync(), "en:lead");
    let mended = house.read(path);
    assert!(mended.contains(unknown.trim()) && mended.contains(first), "{mended}");
    assert_eq!(house.states(), "lead=fresh lead.short=fresh title=fresh");
}

#[test]
fn records_are_the_same_on_every_machine() {
    let house = house();
    insta::assert_snapshot!(house.read(".depeche/ledger/en/une.jsonl"));
    insta::assert_snapshot!(house.read(".depeche/source/une.jsonl"));
    assert_eq!(house.read(".depeche/.gitattributes"), "*.jsonl merge=union text eol=lf\n");
}

/// What an English reader gets: for each segment its locale, outcome, and what was tried.
fn shown(house: &House, reader: &str) -> String {
    let catalog = house.catalog();
    let story = catalog.story("une").expect("the story");
    let edition = story.edition(&[reader.parse().expect("a tag")]).expect("an edition");
    let segments = edition.segments().map(|segment| {
        let tried = segment.tried.iter();
        let tried = tried.map(|own| format!(" ({} {})", own.locale, own.reason.as_str()));
        format!("{} {}{}", segment.locale, segment.outcome.as_str(), tried.collect::<String>())
    });
    segments.collect::<Vec<_>>().join(", ")
}

fn story_house() -> House {
    let house = House::new(&[
        ("une.md", "+++\n+++\n# { title }\n\n{ lead }\n"),
        ("fr/une.ftl", "title = La une\nlead = Le vote\n"),
        ("en/une.ftl", "title = Front page\nlead = The vote\n"),
        ("es/une.ftl", "lead = El voto\n"),
    ]);
    assert_eq!(shown(&house, "en"), "en translated, en translated");
    assert_eq!(house.sync(), "en:lead en:title es:lead");
    house
}

#[test]
fn readers_never_see_an_old_translation_unknowingly() {
    let house = story_house();
    assert_eq!(shown(&house, "en"), "en translated, en translated");
    house.write("fr/une.ftl", "title = La une\nlead = Le scrutin\n");
    assert_eq!(shown(&house, "en"), "en translated, en stale");
    assert_eq!(shown(&house, "es"), "fr fallback (es missing), es stale");
    let catalog = house.catalog();
    let edition = catalog.story("une").unwrap().edition(&["en".parse().unwrap()]).unwrap();
    assert_eq!((edition.coverage().translated, edition.coverage().stale), (2, 2));
    assert!(edition.to_html().contains("data-outcome=\"stale\""), "{}", edition.to_html());
    assert!(edition.to_json().contains("\"outcome\": \"stale\""));
    // What was rebuilt is not shown, and the next locale is asked.
    house.write("fr/une.ftl", "title = La une\nlead = Le *vote*\n");
    assert_eq!(shown(&house, "en"), "en translated, fr fallback (en stale)");
    house.write("es/une.ftl", "lead = El *voto*\n");
    assert_eq!(
        house.accept(&Selection { locales: vec!["es".parse().unwrap()], ..Selection::default() }),
        1
    );
    assert_eq!(shown(&house, "es"), "fr fallback (es missing), es translated");
}

#[test]
fn a_notice_stands_before_old_text_for_those_who_ask() {
    let house = story_house();
    house.write("fr/une.ftl", "title = La une\nlead = Le scrutin\n");
    let catalog = house.catalog();
    let story = catalog.story("une").unwrap();
    let reader = || EditionOptions::for_reader(["en".parse().unwrap()]);
    let plain = story.edition_with(&reader()).unwrap();
    assert_eq!(plain.to_text(), "Front page\n\nThe vote");
    let marked = story.edition_with(&reader().stale_notices()).unwrap();
    assert_eq!(
        marked.to_text(),
        "Front page\n\n[This part was translated from an older version of the text.]\n\nThe vote"
    );
    assert!(marked.to_html().contains("older version"), "{}", marked.to_html());
}

#[test]
fn the_policy_says_what_becomes_of_old_translations() {
    let house = story_house();
    let policy = |text: &str| house.write("depeche.toml", text);
    house.write("fr/une.ftl", "title = La une\nlead = Le scrutin\n");
    policy("[policy]\nstale = \"fallback\"\n");
    assert_eq!(shown(&house, "en"), "en translated, fr fallback (en stale)");
    policy("[policy]\nstale = \"withhold\"\n");
    assert_eq!(shown(&house, "en"), "en translated, fr withheld (en stale)");
    policy("[policy]\nstale = \"withhold\"\n[policy.messages]\nlead = { stale = \"show\" }\n");
    assert_eq!(shown(&house, "en"), "en translated, en stale");

    house.write("fr/une.ftl", "title = La une\nlead = Le *vote*\n");
    assert_eq!(shown(&house, "en"), "en translated, fr fallback (en stale)");
    policy("[policy]\nstructural = \"show\"\n");
    assert_eq!(shown(&house, "en"), "en translated, en stale");
    policy("[policy]\nstale = \"withhold\"\n");
    assert_eq!(shown(&house, "en"), "en translated, fr withheld (en stale)");
    policy("[policy]\nstructural = \"withhold\"\n");
    assert_eq!(shown(&house, "en"), "en translated, fr withheld (en stale)");
    // Touched and new texts are translations like others.
    house.write("en/une.ftl", "title = Front page\nlead = The *vote*\n");
    assert_eq!(shown(&house, "en"), "en translated, en translated");
}

#[test]
fn a_changed_fact_makes_nothing_stale() {
    let house = House::new(&[
        ("une.md", "+++\n[facts]\nvotes = 96\n+++\n{ lead }\n"),
        ("fr/une.ftl", "lead = { $votes } pays\n"),
        ("en/une.ftl", "lead = { $votes } countries\n"),
    ]);
    house.sync();
    house.write("une.md", "+++\n[facts]\nvotes = 97\n+++\n{ lead }\n");
    assert_eq!(house.states(), "lead=fresh");
    assert_eq!(shown(&house, "en"), "en translated");
}

#[test]
fn damaged_records_are_said_where_the_story_is_shown() {
    let house = story_house();
    house.write(".depeche/ledger/en/une.jsonl", "{\"v\":9}\n");
    let catalog = house.catalog();
    let edition = catalog.story("une").unwrap().edition(&["en".parse().unwrap()]).unwrap();
    let rules = edition.warnings().iter().map(|found| found.rule).collect::<Vec<_>>();
    assert_eq!(rules, ["ledger-version"]);
}

/// Makes the stamps look old enough to be trusted.
fn age_stamps(house: &House) {
    let stamps = std::fs::File::options().append(true).open(house.path().join(".depeche/stamps"));
    let later = std::time::SystemTime::now() + std::time::Duration::from_secs(60);
    stamps.expect("the stamps").set_modified(later).expect("a time");
}

#[test]
fn what_has_not_changed_is_not_read_again() {
    let house = house();
    house.write("fr/une.ftl", &FRENCH.replace("Le vote", "Le scrutin"));
    let waiting = |house: &House| {
        let catalog = house.catalog();
        let sync = Upkeep::new(&catalog).sync().expect("files");
        write(house.path(), &sync).expect("written");
        sync.waiting
    };
    assert_eq!(waiting(&house), 1);
    // A stamp that says something else is believed, but not before it is old enough.
    let stamps = house.read(".depeche/stamps");
    let other = stamps.replace("\"waiting\":1", "\"waiting\":7");
    assert_ne!(stamps, other);
    house.write(".depeche/stamps", &other);
    assert_eq!(waiting(&house), 1);
    house.write(".depeche/stamps", &other);
    age_stamps(&house);
    assert_eq!(waiting(&house), 7);
    // Whatever changes is read again: a text, its records, their sources.
    for path in ["en/une.ftl", ".depeche/ledger/en/une.jsonl", ".depeche/source/une.jsonl"] {
        house.write(".depeche/stamps", &other);
        age_stamps(&house);
        house.write(path, &house.read(path));
        assert_eq!(waiting(&house), 1, "{path}");
    }
    // Without them, or with what nobody understands, everything is read.
    house.write(".depeche/stamps", "{\"v\":9}\nnothing\n");
    age_stamps(&house);
    assert_eq!(waiting(&house), 1);
    assert_eq!(house.read(".depeche/.gitignore"), "/journal/\n/lock\n/stamps\n");
}
