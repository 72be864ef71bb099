//! Bad input: never a panic, never a half-resolved sentence, never a lost file.

use depeche::catalog::{Error, LiveCatalog};
use depeche::edition::{self, Outcome, Reason};
use depeche::files::Memory;
use depeche::{Catalog, Edition, EditionOptions, Fact, Locale};

const STORY: &str = "+++\n[facts]\nvotes = 96\n+++\n# { title }\n\n{ lead }\n";
const FRENCH: &str = "title = Le titre\nlead = { $votes } pays\n";

fn locale(tag: &str) -> Locale {
    tag.parse().expect(tag)
}

/// A catalog of these files.
fn open<B: Into<Vec<u8>>>(
    files: impl IntoIterator<Item = (&'static str, B)>,
) -> Result<Catalog, Error> {
    let files = files.into_iter().map(|(path, bytes)| (path, bytes.into()));
    Catalog::builder().open_memory(files.collect::<Memory>())
}

/// The edition of a story with this Arabic text.
fn arabic(text: impl Into<Vec<u8>>) -> Edition {
    let catalog = open([
        ("une.md", STORY.as_bytes().to_vec()),
        ("fr/une.ftl", FRENCH.as_bytes().to_vec()),
        ("ar/une.ftl", text.into()),
    ]);
    let story = catalog.expect("a catalog").story("une").expect("the story");
    story.edition(&[locale("ar")]).expect("an edition")
}

/// The rules of a catalog or story that cannot be read, with their places.
fn faults(error: Error) -> Vec<String> {
    match error {
        Error::Invalid(diagnostics) => diagnostics.iter().map(ToString::to_string).collect(),
        other => panic!("{other}"),
    }
}

fn story_faults(story: &'static str) -> Vec<String> {
    let catalog = open([("une.md", story), ("fr/une.ftl", FRENCH)]).expect("a catalog");
    faults(catalog.story("une").expect_err("a broken story"))
}

/// The diagnostics when the source is needed and cannot be had.
fn source_faults(skeleton: &'static str, french: &str) -> Vec<String> {
    let files = [("une.md", skeleton.to_owned()), ("fr/une.ftl", french.to_owned())];
    let story = open(files).expect("a catalog").story("une").expect("the story");
    match story.edition(&[]) {
        Err(edition::Error::Source(diagnostics)) => {
            diagnostics.iter().map(ToString::to_string).collect()
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_language_nobody_translates_is_french_and_says_so() {
    let catalog = open([("une.md", STORY), ("fr/une.ftl", FRENCH)]).expect("a catalog");
    let edition = catalog.story("une").expect("the story").edition(&[locale("zh-TW")]);
    let edition = edition.expect("an edition");
    assert_eq!(edition.locale(), &locale("fr"));
    assert!(edition.segments().all(|segment| segment.outcome == Outcome::Fallback));
    assert_eq!(edition.coverage().fallback, edition.coverage().words);
    assert!(matches!(edition.blocks()[0], edition::Block::Notice(_)));
}

#[test]
fn a_story_nobody_translated_says_so_in_the_readers_language() {
    let catalog = open([("une.md", STORY), ("fr/une.ftl", FRENCH)]).expect("a catalog");
    let story = catalog.story("une").expect("the story");
    for (reader, language) in [("ar-MA", "ar"), ("es", "es"), ("zh-TW", "fr")] {
        let edition = story.edition(&[locale(reader)]).expect("an edition");
        let edition::Block::Notice(notice) = &edition.blocks()[0] else { panic!("{reader}") };
        assert_eq!(notice.locale, locale(language), "{reader}");
    }
}

#[test]
fn unknown_stories_suggest_the_nearest() {
    let catalog = open([("une.md", STORY), ("fr/une.ftl", FRENCH)]).expect("a catalog");
    match catalog.story("unne") {
        Err(Error::UnknownStory { nearest, .. }) => assert_eq!(nearest.as_deref(), Some("une")),
        other => panic!("{other:?}"),
    }
}

#[test]
fn catalogs_that_are_not_there_or_too_large_are_errors() {
    assert!(matches!(Catalog::open("no/such/folder"), Err(Error::NoCatalog { .. })));
    assert!(matches!(open([("readme.txt", "")]), Err(Error::NoStories { .. })));
    let files = Memory::from_iter([("une.md", STORY), ("fr/une.ftl", FRENCH)]);
    let small = Catalog::builder().max_file(10).open_memory(files).expect("a catalog");
    assert!(matches!(
        small.story("une"),
        Err(Error::Files(depeche::files::Error::TooLarge { .. }))
    ));
}

#[test]
fn one_bad_entry_costs_that_entry_only() {
    for (what, text, rule) in [
        ("junk", "title = العنوان\nlead = { $votes\n".as_bytes().to_vec(), "syntax"),
        (
            "invalid UTF-8",
            [b"title = \xd8\xa7\nlead = \xff\xfe { $votes }\n".as_slice()].concat(),
            "invalid-utf8",
        ),
        ("an unknown variable", "title = ا\nlead = { $voix }\n".into(), "unknown-variable"),
        ("a missing term", "title = ا\nlead = { -terme }\n".into(), "unknown-term"),
        ("a missing message", "title = ا\nlead = { other }\n".into(), "unknown-message"),
        ("a cycle", "title = ا\nlead = { a }\na = { b }\nb = { a }\n".into(), "cyclic-reference"),
        ("an unknown function", "title = ا\nlead = { FOO($votes) }\n".into(), "unknown-function"),
        (
            "an unknown option",
            "title = ا\nlead = { NUMBER($votes, foo: 1) }\n".into(),
            "unknown-option",
        ),
        (
            "a date of a number",
            "title = ا\nlead = { DATETIME($votes) }\n".into(),
            "function-argument",
        ),
    ] {
        let edition = arabic(text);
        let lead = edition.segment("lead").expect("the lead");
        assert_eq!(
            (lead.outcome, lead.locale.to_string()),
            (Outcome::Fallback, "fr".into()),
            "{what}"
        );
        assert_eq!(lead.parts.text(), "96 pays", "{what}");
        let title = edition.segment("title").expect("the title");
        assert_eq!(title.outcome, Outcome::Translated, "{what}");
        let Some(Reason::Broken(why)) = lead.tried.first().map(|tried| &tried.reason) else {
            panic!("{what}: {:?}", lead.tried);
        };
        assert_eq!(why[0].rule, rule, "{what}");
        assert!(why[0].place.is_some(), "{what}");
        assert!(edition.warnings().iter().any(|warning| warning.rule == rule), "{what}");
    }
}

#[test]
fn attacks_cost_a_message_and_no_more() {
    let braces = format!("title = ا\nlead = {}x{}\n", "{ ".repeat(20_000), " }".repeat(20_000));
    let mut laughs = "title = ا\nlead = { l30 }\nl0 = lol\n".to_owned();
    for level in 1..=30 {
        let below = format!("{{ l{} }}", level - 1);
        laughs.extend(["l", &level.to_string(), " = ", &below.repeat(10), "\n"]);
    }
    let chain = (0..500).fold("title = ا\nlead = { m0 }\n".to_owned(), |text, at| {
        text + &format!("m{at} = {{ m{} }}\n", at + 1)
    });
    for (text, rule) in
        [(braces, "nesting-too-deep"), (laughs, "work-limit"), (chain, "depth-limit")]
    {
        let edition = arabic(text);
        let lead = edition.segment("lead").expect("the lead");
        let Some(Reason::Broken(why)) = lead.tried.first().map(|tried| &tried.reason) else {
            panic!("{rule}: {:?}", lead.tried);
        };
        assert_eq!(why[0].rule, rule);
        assert_eq!(lead.parts.text(), "96 pays");
    }
}

#[test]
fn byte_order_marks_and_duplicates_are_reported_and_survived() {
    let edition = arabic("\u{feff}title = أول\nlead = نص\ntitle = ثان\n");
    assert_eq!(edition.segment("title").expect("the title").parts.text(), "أول");
    let rules = edition.warnings().iter().map(|warning| warning.rule).collect::<Vec<_>>();
    assert_eq!(rules, ["duplicate-message", "byte-order-mark"]);
}

#[test]
fn faults_of_a_story_name_file_line_and_column() {
    for (story, expected) in [
        ("+++\nvotes = 1\n", "error[unclosed-front-matter] une.md:1:1"),
        ("+++\n[facts]\nok = true\n+++\n", "error[unsupported-fact] une.md:3:6"),
        ("+++\n[facts]\nday = 2024-02-30\n+++\n", "error[impossible-date] une.md:3:7"),
        ("+++\n[fact]\nvotes = 1\n+++\n", "error[unknown-key] une.md:2:2"),
        ("+++\n+++\n# Titre\n", "error[skeleton-text] une.md:3:3"),
    ] {
        let found = story_faults(story);
        assert!(found.iter().any(|fault| fault.starts_with(expected)), "{found:?}");
    }
}

#[test]
fn faults_of_the_configuration_name_file_line_and_column() {
    for (toml, expected) in [
        ("souce = \"fr\"\n", "error[unknown-key] depeche.toml:1:1"),
        ("source = 1\n", "error[wrong-type] depeche.toml:1:10"),
        ("[gate]\ncoverage = 2\n", "error[coverage-out-of-range] depeche.toml:2:12"),
    ] {
        let error = open([("depeche.toml", toml), ("une.md", STORY), ("fr/une.ftl", FRENCH)]);
        let found = faults(error.expect_err("a broken configuration"));
        assert!(found.iter().any(|fault| fault.starts_with(expected)), "{found:?}");
    }
}

#[test]
fn the_source_must_be_whole() {
    assert_eq!(
        source_faults("+++\n+++\n{ lead }\n\n{ missing }\n", "lead = a\n"),
        ["error[missing-source-message] une.md:5:1 (name: missing, locale: fr)"]
    );
    assert_eq!(
        source_faults("+++\n+++\n{ lead }\n", "lead = { $voix } pays\n"),
        ["error[unknown-variable] fr/une.ftl:1:11 (name: voix)"]
    );
}

#[test]
fn facts_that_are_not_the_storys_are_refused() {
    let catalog = open([("une.md", STORY), ("fr/une.ftl", FRENCH)]).expect("a catalog");
    let story = catalog.story("une").expect("the story");
    let options = EditionOptions::for_reader([locale("fr")]).fact("vote", 1);
    match story.edition_with(&options) {
        Err(edition::Error::UnknownFact { nearest, .. }) => {
            assert_eq!(nearest.as_deref(), Some("votes"));
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn hostile_values_stay_text_in_every_format() {
    let story = "+++\n[facts]\nwho = \"x\"\n+++\n{ lead }\n";
    let catalog = open([("une.md", story), ("fr/une.ftl", "lead = Le mot *« { $who } »* fin\n")]);
    let story = catalog.expect("a catalog").story("une").expect("the story");
    for value in [
        "<script>alert(1)</script>",
        "**",
        "](javascript:x)",
        "&amp;",
        "\u{202e}abc",
        "1. x",
        "a\nb",
    ] {
        let options = EditionOptions::for_reader([locale("fr")]).fact("who", Fact::from(value));
        let edition = story.edition_with(&options).expect("an edition");
        let html = edition.to_html();
        assert!(!html.contains("<script") && !html.contains("<strong"), "{html}");
        assert!(edition.to_json().contains("\"version\": 1"));
        let text = edition.to_text();
        let shown = text.replace(['\u{2068}', '\u{2069}'], "");
        assert!(shown.contains(&value.replace('\n', " ")) || shown.contains(value), "{text:?}");
    }
}

#[test]
fn reloading_keeps_the_last_good_catalog() {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |path: &str, text: &str| {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        std::fs::write(path, text).expect("a file");
    };
    write("une.md", STORY);
    write("fr/une.ftl", FRENCH);
    let live = LiveCatalog::open(Catalog::builder(), folder.path()).expect("a catalog");
    let text = || {
        let edition = live.current().story("une").expect("the story").edition(&[]);
        edition.expect("an edition").to_text()
    };
    assert!(text().contains("96 pays"));
    write("fr/une.ftl", "title = Le titre\nlead = { $votes } nations\n");
    live.reload().expect("a good catalog");
    assert!(text().contains("96 nations"));
    write("une.md", "+++\nbroken\n");
    assert!(live.reload().is_err());
    write("fr/une.ftl", FRENCH);
    assert_eq!(live.current().stories().collect::<Vec<_>>(), ["une"]);
}
