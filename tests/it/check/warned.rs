//! Whatever `render` warns of, `check` reports: a catalog for each fault.

use std::collections::BTreeSet;

use depeche::files::Memory;
use depeche::{Catalog, Locale, catalog, edition};
use depeche_check::{Options, Project, check};
use depeche_fluent::diagnostic::Diagnostic;

const STORY: &str = "+++\n[facts]\nvotes = 96\n+++\n# { title }\n\n{ lead }\n";
const SOURCE: &str = "title = A vote\nlead = { $votes } countries voted\n";
const FRENCH: &str = "title = Un vote\nlead = { $votes } pays ont voté\n";

/// Files with their paths.
type Files = Vec<(&'static str, Vec<u8>)>;

/// Files that stand in place of those of a catalog without faults, by the rule that they break.
fn faulty() -> Vec<(&'static str, Files)> {
    let text = |path, text: &str| vec![(path, text.as_bytes().to_vec())];
    let story = |front: &str| text("vote.md", &STORY.replace("votes = 96\n", front));
    let french = |lead: &str| text("fr/vote.ftl", &format!("title = Un vote\nlead = {lead}\n"));
    let deep = format!("{}1{}", "{ ".repeat(200), " }".repeat(200));
    let record = "{\"v\":1,\"message\":\"lead\",\"source\":\"1:00\"";
    let ledger = |line: String| text(".depeche/ledger/fr/vote.jsonl", &line);
    let with_html = |lead: &str| {
        [text("depeche.toml", "source = \"en\"\nmarkup = \"html\"\n"), french(lead)].concat()
    };
    vec![
        // The front matter and the skeleton.
        ("byte-order-mark", text("vote.md", &format!("\u{feff}{STORY}"))),
        ("invalid-utf8", vec![("vote.md", [STORY.as_bytes(), &b"<!-- \xff -->\n"[..]].concat())]),
        (
            "updated-before-published",
            text(
                "vote.md",
                &STORY.replace(
                    "[facts]",
                    "published = 2024-11-07T18:00:00Z\nupdated = 2024-11-06T18:00:00Z\n[facts]",
                ),
            ),
        ),
        ("unclosed-front-matter", text("vote.md", "+++\n[facts]\nvotes = 96\n")),
        ("toml-syntax", story("votes = = 96\n")),
        ("unknown-key", text("vote.md", &STORY.replace("[facts]", "autor = \"x\"\n[facts]"))),
        ("duplicate-key", story("votes = 96\nvotes = 97\n")),
        ("impossible-date", story("votes = 96\nday = 2024-02-30\n")),
        ("unsupported-fact", story("votes = 96\nyes = true\n")),
        ("range-unknown-name", story("votes = 96\nspan = { from = \"nothing\", to = 3 }\n")),
        ("skeleton-text", text("vote.md", &format!("{STORY}\nSome text\n"))),
        ("skeleton-html", text("vote.md", &format!("{STORY}\n<div>\n"))),
        ("skeleton-reference", text("vote.md", &format!("{STORY}\n{{ NUMBER(1) }}\n"))),
        ("skeleton-link", text("vote.md", &format!("{STORY}\n[{{ lead }}](javascript:x)\n"))),
        ("skeleton-depth", text("vote.md", &format!("{STORY}\n{} {{ lead }}\n", ">".repeat(300)))),
        ("missing-source-message", text("vote.md", &format!("{STORY}\n{{ end }}\n"))),
        // The catalog.
        (
            "ambiguous-locale-folder",
            [text("pt-BR/vote.ftl", FRENCH), text("pt_BR/vote.ftl", FRENCH)].concat(),
        ),
        ("syntax", text("fr/terms.ftl", "-name = {\n")),
        ("byte-order-mark", text("fr/terms.ftl", "\u{feff}-name = Vote\n")),
        ("invalid-utf8", vec![("fr/terms.ftl", b"-name = V\xff\n".to_vec())]),
        ("duplicate-message", text("fr/terms.ftl", "-name = A\n-name = B\n")),
        // The ledger.
        ("ledger-syntax", ledger("{\"v\":1,\n".into())),
        ("ledger-version", ledger("{\"v\":99}\n".into())),
        ("ledger-syntax", ledger(format!("{record}\n"))),
        // Messages.
        ("syntax", french("{ $votes")),
        ("byte-order-mark", text("fr/vote.ftl", &format!("\u{feff}{FRENCH}"))),
        ("invalid-utf8", vec![("fr/vote.ftl", [FRENCH.as_bytes(), &b"end = \xff\n"[..]].concat())]),
        ("nesting-too-deep", french(&deep)),
        ("duplicate-message", text("fr/vote.ftl", &format!("{FRENCH}lead = x\n"))),
        ("duplicate-attribute", text("fr/vote.ftl", &format!("{FRENCH}    .a = x\n    .a = y\n"))),
        ("unknown-variable", french("{ $voix }")),
        ("unknown-message", french("{ nothing }")),
        ("unknown-term", french("{ -nothing }")),
        ("unknown-attribute", french("{ title.short }")),
        ("no-value", text("fr/vote.ftl", "title = { end }\nend =\n    .a = x\n")),
        ("cyclic-reference", french("{ lead }")),
        ("broken-reference", text("fr/vote.ftl", "title = { lead }\nlead = { $votes\n")),
        ("unknown-function", french("{ NOMBRE($votes) }")),
        ("unknown-option", french("{ NUMBER($votes, digits: 2) }")),
        ("invalid-option", french("{ NUMBER($votes, style: \"large\") }")),
        ("function-argument", french("{ DATETIME($votes) }")),
        // The markup of what is shown.
        ("undefined-link", french("[Un vote][nowhere]")),
        ("forbidden-url", french("[Un vote](javascript:x)")),
        ("forbidden-url", with_html("<a href=\"javascript:x\">Un vote</a>")),
        ("forbidden-element", french("![Un vote](vote.png)")),
        ("forbidden-element", with_html("Un <script>vote</script>")),
        ("unbalanced-element", with_html("Un <em>vote")),
        ("folded-paragraph", text("fr/vote.ftl", "title =\n    Un\n\n    vote\nlead = x\n")),
    ]
}

fn catalog(files: Files) -> Result<Catalog, catalog::Error> {
    let whole = [
        ("depeche.toml", "source = \"en\"\n"),
        ("vote.md", STORY),
        ("en/vote.ftl", SOURCE),
        ("fr/vote.ftl", FRENCH),
    ];
    let mut memory = whole.into_iter().collect::<Memory>();
    for (path, bytes) in files {
        memory.insert(path, bytes);
    }
    Catalog::builder().open_memory(memory)
}

/// What `render` says of the story to a reader.
fn rendered(catalog: &Catalog, reader: &Locale) -> Vec<Diagnostic> {
    let story = match catalog.story("vote") {
        Ok(story) => story,
        Err(catalog::Error::Invalid(diagnostics)) => return diagnostics,
        Err(error) => panic!("{error}"),
    };
    match story.edition(std::slice::from_ref(reader)) {
        Ok(edition) => edition.warnings().to_vec(),
        Err(edition::Error::Source(diagnostics)) => diagnostics,
        Err(error) => panic!("{error}"),
    }
}

/// A rule and where it is broken: the line, and the message, for `check` may know a nearer place in it.
fn places(diagnostic: &Diagnostic) -> Vec<String> {
    let Some(place) = &diagnostic.place else { return vec![diagnostic.rule.to_string()] };
    let (rule, file) = (diagnostic.rule, place.file.name());
    let message = diagnostic.subject.message.iter();
    let message = message.map(|message| format!("{rule} {file} {message}"));
    message.chain([format!("{rule} {file}:{}", place.start().line)]).collect()
}

#[test]
fn check_reports_whatever_render_warns_of() {
    let reader: Locale = "fr".parse().expect("a tag");
    let mut wrong = Vec::new();
    for (rule, files) in faulty() {
        let shown = format!("{rule}: {}", files[0].0);
        let catalog = catalog(files).unwrap_or_else(|error| panic!("{shown}: {error}"));
        let warned = rendered(&catalog, &reader);
        if !warned.iter().any(|found| found.rule == rule) {
            wrong.push(format!("{shown}: render warns of {warned:?}"));
        }
        let project = Project::of_catalog(&catalog).expect("a project");
        let report = check(&project, &Options::default());
        let found = report.findings.iter().flat_map(|found| places(&found.diagnostic));
        let found = found.collect::<BTreeSet<_>>();
        let missing = warned.iter().map(places);
        let missing = missing.filter(|own| !own.iter().any(|place| found.contains(place)));
        wrong.extend(missing.map(|own| format!("{shown}: check is silent about {own:?}")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What is wrong in `depeche.toml` stops both alike.
#[test]
fn a_broken_configuration_is_no_catalog() {
    for (rule, config) in [
        ("toml-syntax", "source = = \"en\"\n"),
        ("unknown-key", "sources = \"en\"\n"),
        ("invalid-locale", "source = \"e n\"\n"),
        ("duplicate-locale", "source = \"en\"\nlocales = [\"fr\", \"fr\"]\n"),
        ("unknown-time-zone", "source = \"en\"\ntime-zone = \"Mars/Base\"\n"),
        ("unknown-value", "source = \"en\"\nmarkup = \"rtf\"\n"),
    ] {
        match catalog(vec![("depeche.toml", config.into())]) {
            Err(catalog::Error::Invalid(found)) => {
                assert!(found.iter().any(|one| one.rule == rule), "{rule}: {found:?}");
            }
            other => panic!("{rule}: {other:?}"),
        }
    }
}
