//! An edited article is brought to its story: texts keep their messages.

use std::fmt::Write as _;
use std::path::Path;

use depeche::Catalog;
use depeche::files::write_all;
use depeche::ledger::{SourceChange, State};
use depeche::upkeep::Upkeep;
use depeche_check::{Options, Project, check};
use depeche_import::{Error, FactLine, Import, Plan, Replacement, TextChange, document};

use super::{article, locale};

const STORY: &str = "\
+++
# À garder.
tags = [\"INTERPOL\"]

[facts]
votes = 96 # voix
opening = 2024-11-04
+++

# { title }

{ lead }

## { support-title }

{ support }

{ detail }

## { end-title }

{ end }

[report]: https://www.interpol.int/r
";

const FRENCH: &str = "\
### L’article

title = { -morocco } élu à { -interpol }

# Le jour.
lead =
    Le vote a eu lieu le { DATETIME($opening, dateStyle: \"long\") }. Le pays
    a été élu, dit [le rapport][report].

support-title = Un large soutien
support = { $votes ->
        [one] Un pays a voté pour lui.
       *[other] { $votes } pays ont voté pour lui.
    } Le résultat est clair.

detail = Les délégués ont débattu toute la journée. La séance fut longue et animée.
end-title = La fin
end = Tout le monde est rentré chez soi le lendemain.
";

const TERMS: &str = "-morocco = Le Maroc\n-interpol = INTERPOL\n";

const ENGLISH: &str = "\
title = Morocco elected
lead = The vote took place.
support-title = Broad support
support = { $votes } countries voted.
detail = Delegates debated. It was long.
end-title = The end
end = Everybody went home.
";

const ARTICLE: &str = "\
# Le Maroc élu à INTERPOL

Le vote a eu lieu le 4 novembre 2024. Le pays a été élu, dit [le rapport](https://www.interpol.int/r).

## Un large soutien

96 pays ont voté pour lui. Le résultat est clair.

Les délégués ont débattu toute la journée. La séance fut longue et animée.

## La fin

Tout le monde est rentré chez soi le lendemain.
";

/// A catalog on disk whose translations are all recorded.
struct House(tempfile::TempDir);

impl House {
    fn new() -> Self {
        let house = Self(tempfile::tempdir().expect("a folder"));
        house.write("une.md", STORY);
        house.write("fr/terms.ftl", TERMS);
        house.write("fr/une.ftl", FRENCH);
        house.write("en/une.ftl", ENGLISH);
        let catalog = house.catalog();
        let sync = Upkeep::new(&catalog).sync().expect("files");
        depeche::upkeep::write(house.path(), &sync).expect("written");
        assert_eq!(
            house.states(),
            "detail=fresh end=fresh end-title=fresh lead=fresh support=fresh support-title=fresh title=fresh"
        );
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
        std::fs::read_to_string(self.path().join(path)).expect(path)
    }

    fn catalog(&self) -> Catalog {
        Catalog::open(self.path()).expect("a catalog")
    }

    fn plan(&self, text: &str) -> Plan {
        Import::new(&self.catalog(), "une", article(text)).update().expect("a plan")
    }

    /// Updates the story with an article, which the story then gives back; the translations and
    /// the records stay as they are, and doing it again changes nothing.
    fn update(&self, text: &str) -> Plan {
        let ledger = self.read(".depeche/ledger/en/une.jsonl");
        let plan = self.plan(text);
        write_all(self.path(), &plan.files).expect("written");
        let catalog = self.catalog();
        let edition = catalog.story("une").unwrap().edition(&[locale("fr")]).expect("an edition");
        assert_eq!(document(&edition), article(text).blocks());
        assert_eq!(edition.warnings(), []);
        assert_eq!(self.read("en/une.ftl"), ENGLISH);
        assert_eq!(self.read(".depeche/ledger/en/une.jsonl"), ledger);
        let again = self.plan(text);
        assert_eq!((again.files, again.report), (Vec::new(), Vec::new()));
        let options = Options::default().locales([locale("fr")]);
        let report = check(&Project::of_catalog(&catalog).unwrap(), &options);
        // A fact may have lost its last reader: whether it stays is for a person to say.
        let findings = report.findings.iter().map(|one| &one.diagnostic);
        let found = findings.filter(|one| one.rule != "unused-fact").map(ToString::to_string);
        assert_eq!(found.collect::<Vec<_>>(), Vec::<String>::new());
        plan
    }

    fn states(&self) -> String {
        let unit = self.catalog().unit("une", &locale("en")).expect("files");
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
            let _ = write!(out, "{}={state} ", text.name.message);
        }
        out.trim_end().to_owned()
    }

    /// The states of those that are not fresh.
    fn not_fresh(&self) -> String {
        let states = self.states();
        states.split(' ').filter(|own| !own.ends_with("=fresh")).collect::<Vec<_>>().join(" ")
    }
}

fn edited(message: &str, before: &str, after: &str) -> TextChange {
    TextChange::Edited { message: message.into(), before: before.into(), after: after.into() }
}

const DETAIL: &str = "Les délégués ont débattu toute la journée. La séance fut longue et animée.";

#[test]
fn the_same_article_changes_nothing() {
    let house = House::new();
    let plan = house.plan(ARTICLE);
    assert_eq!((plan.files, plan.report, plan.unchanged), (Vec::new(), Vec::new(), 7));
}

#[test]
fn a_typo() {
    let house = House::new();
    let plan = house.update(&ARTICLE.replace("longue et animée", "longue, et animée"));
    let after = DETAIL.replace("longue et", "longue, et");
    assert_eq!(plan.report, [edited("detail", DETAIL, &after)]);
    assert_eq!(house.read("une.md"), STORY);
    assert_eq!(house.read("fr/une.ftl"), FRENCH.replace("longue et", "longue, et"));
    assert_eq!(house.not_fresh(), "detail=cosmetic");
}

#[test]
fn a_sentence_added_keeps_values_and_markup() {
    let house = House::new();
    let plan = house.update(
        &ARTICLE
            .replace("4 novembre 2024. Le pays", "4 novembre 2024. Il faisait *froid*. Le pays")
            .replace("clair.", "clair. Nul n’en doute."),
    );
    assert_eq!(plan.diagnostics, []);
    assert_eq!(plan.report.len(), 2);
    assert_eq!(house.read("une.md"), STORY);
    let french = FRENCH
        .replace(
            "\n    Le vote a eu lieu le { DATETIME($opening, dateStyle: \"long\") }. Le pays\n    a été",
            "\n    Le vote a eu lieu le { DATETIME($opening, dateStyle: \"long\") }. Il faisait *froid*. Le pays a été",
        )
        .replace("élu, dit [le rapport]", "élu, dit\n    [le rapport]")
        .replace("clair.", "clair. Nul n’en doute.");
    let now = house.read("fr/une.ftl");
    // The select expression stays, however its lines are indented.
    let flat = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert_eq!(flat(&now), flat(&french));
    assert!(now.contains("# Le jour.\nlead =\n"), "{now}");
    assert_eq!(house.not_fresh(), "lead=structural support=textual");
}

#[test]
fn a_paragraph_split() {
    let house = House::new();
    let plan = house.update(&ARTICLE.replace("journée. La séance", "journée.\n\nLa séance"));
    let into = vec!["detail".to_owned(), "support-1".to_owned()];
    assert_eq!(plan.report, [TextChange::Split { message: "detail".into(), into }]);
    assert_eq!(
        house.read("une.md"),
        STORY.replace("{ detail }\n", "{ detail }\n\n{ support-1 }\n")
    );
    assert_eq!(
        house.read("fr/une.ftl"),
        FRENCH.replace(
            "journée. La séance fut longue et animée.\n",
            "journée.\n\nsupport-1 = La séance fut longue et animée.\n"
        )
    );
    assert_eq!(house.not_fresh(), "detail=textual support-1=missing");
}

#[test]
fn two_paragraphs_merged() {
    let house = House::new();
    let plan = house.update(&ARTICLE.replace("clair.\n\nLes", "clair. Les"));
    let messages = vec!["support".to_owned(), "detail".to_owned()];
    let [TextChange::Merged { messages: found, into }] = plan.report.as_slice() else {
        panic!("{:?}", plan.report)
    };
    assert_eq!((found, into.as_str()), (&messages, "detail"));
    assert_eq!(house.read("une.md"), STORY.replace("{ support }\n\n", ""));
    let french = house.read("fr/une.ftl");
    assert!(!french.contains("support ="), "{french}");
    assert!(french.contains("*[other] { $votes } pays ont voté pour lui."), "{french}");
    assert_eq!(plan.diagnostics, []);
    assert!(house.not_fresh().contains("support=obsolete"), "{}", house.not_fresh());
}

#[test]
fn a_paragraph_moved() {
    let house = House::new();
    let moved = ARTICLE.replace(&format!("{DETAIL}\n\n"), "");
    let plan = house.update(&format!("{moved}\n{DETAIL}\n"));
    assert_eq!(plan.report, [TextChange::Moved { message: "detail".into() }]);
    assert_eq!(
        house.read("une.md"),
        STORY.replace("{ detail }\n\n", "").replace("{ end }\n", "{ end }\n\n{ detail }\n")
    );
    assert_eq!(house.read("fr/une.ftl"), FRENCH);
    assert_eq!(house.not_fresh(), "");
}

#[test]
fn a_paragraph_removed() {
    let house = House::new();
    let plan = house.update(&ARTICLE.replace(&format!("{DETAIL}\n\n"), ""));
    assert_eq!(
        plan.report,
        [TextChange::Removed { message: "detail".into(), text: DETAIL.into() }]
    );
    assert_eq!(house.read("une.md"), STORY.replace("{ detail }\n\n", ""));
    assert_eq!(house.read("fr/une.ftl"), FRENCH.replace(&format!("detail = {DETAIL}\n"), ""));
    assert_eq!(house.not_fresh(), "detail=obsolete");
    // The name is not given to another text while a translation has it.
    let plan = house.update(&ARTICLE.replace(DETAIL, "Une autre chose encore."));
    let [TextChange::New { message, .. }] = plan.report.as_slice() else {
        panic!("{:?}", plan.report)
    };
    assert_eq!(message, "support-1");
}

#[test]
fn a_new_section() {
    let house = House::new();
    let plan = house.update(&ARTICLE.replace(
        "## La fin",
        "## Le déjeuner\n\nOn servit, dit [la carte](menu.html), un tajine.\n\n- Un café\n- Un thé\n\n## La fin",
    ));
    let new =
        |message: &str, text: &str| TextChange::New { message: message.into(), text: text.into() };
    assert_eq!(
        plan.report,
        [
            new("dejeuner-title", "Le déjeuner"),
            new("dejeuner", "On servit, dit la carte, un tajine."),
            new("dejeuner-item-1", "Un café"),
            new("dejeuner-item-2", "Un thé"),
        ]
    );
    assert_eq!(
        house.read("une.md"),
        STORY
            .replace(
                "## { end-title }",
                "## { dejeuner-title }\n\n{ dejeuner }\n\n- { dejeuner-item-1 }\n- { dejeuner-item-2 }\n\n## { end-title }",
            )
            .replace("[report]", "[carte]: menu.html\n[report]")
    );
    assert_eq!(
        house.read("fr/une.ftl"),
        FRENCH.replace(
            "end-title",
            "\ndejeuner-title = Le déjeuner\n\ndejeuner = On servit, dit [la carte][carte], un tajine.\n\n\
             dejeuner-item-1 = Un café\n\ndejeuner-item-2 = Un thé\nend-title"
        )
    );
    assert_eq!(
        house.not_fresh(),
        "dejeuner=missing dejeuner-item-1=missing dejeuner-item-2=missing dejeuner-title=missing"
    );
}

#[test]
fn retitled() {
    let house = House::new();
    let plan = house.update(
        &ARTICLE
            .replace("Le Maroc élu à INTERPOL", "Victoire à Glasgow")
            .replace("La fin", "Épilogue"),
    );
    let rewritten = |message: &str, before: &str, after: &str| TextChange::Rewritten {
        message: message.into(),
        before: before.into(),
        after: after.into(),
    };
    assert_eq!(
        plan.report,
        [
            rewritten("title", "Le Maroc élu à INTERPOL", "Victoire à Glasgow"),
            rewritten("end-title", "La fin", "Épilogue"),
        ]
    );
    let lost = plan.diagnostics.iter().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(
        lost,
        [
            "warning[import-value-lost] (name: title, placeable: { -morocco }, found: Le Maroc)",
            "warning[import-value-lost] (name: title, placeable: { -interpol }, found: INTERPOL)",
        ]
    );
    assert_eq!(house.read("une.md"), STORY);
    assert_eq!(
        house.read("fr/une.ftl"),
        FRENCH
            .replace("{ -morocco } élu à { -interpol }", "Victoire à Glasgow")
            .replace("La fin", "Épilogue")
    );
    assert_eq!(house.not_fresh(), "end-title=textual title=structural");
}

#[test]
fn everything_rewritten() {
    let house = House::new();
    let plan = house.update(
        "# Pluie sur Rabat\n\nUne averse a surpris les passants.\n\n## Météo\n\nDemain sera sec.\n",
    );
    let kinds = plan.report.iter().map(|change| match change {
        TextChange::Rewritten { message, .. } => format!("~{message}"),
        TextChange::New { message, .. } => format!("+{message}"),
        TextChange::Removed { message, .. } => format!("-{message}"),
        other => panic!("{other:?}"),
    });
    assert_eq!(
        kinds.collect::<Vec<_>>(),
        [
            "~title",
            "~lead",
            "+meteo-title",
            "+meteo",
            "-support-title",
            "-support",
            "-detail",
            "-end-title",
            "-end"
        ]
    );
    assert!(house.read("une.md").starts_with(STORY.split("# {").next().unwrap()));
    assert_eq!(
        house.not_fresh(),
        "lead=structural meteo=missing meteo-title=missing title=structural detail=obsolete end=obsolete \
         end-title=obsolete support=obsolete support-title=obsolete"
    );
}

#[test]
fn facts_may_come_with_an_update() {
    let house = House::new();
    let text = ARTICLE.replace("## La fin", "Ils étaient 196 au total.\n\n## La fin");
    let words = article(&text);
    let index = words.texts().iter().position(|text| text.contains("196")).unwrap();
    let at = words.texts()[index].find("196").unwrap();
    let mut replacements = vec![Vec::new(); words.texts().len()];
    replacements[index].push(Replacement { range: at..at + 3, placeable: "{ $members }".into() });
    let facts = vec![FactLine { name: "members".into(), toml: "196".into() }];
    let catalog = house.catalog();
    let plan =
        Import::new(&catalog, "une", words).with_facts(facts, replacements).update().unwrap();
    write_all(house.path(), &plan.files).unwrap();
    assert!(
        house
            .read("une.md")
            .contains("[facts]\nvotes = 96 # voix\nopening = 2024-11-04\nmembers = 196\n")
    );
    assert!(house.read("fr/une.ftl").contains("= Ils étaient { $members } au total.\n"));
}

#[test]
fn what_cannot_be_updated_is_refused_and_left_alone() {
    let house = House::new();
    let update = |id: &str| Import::new(&house.catalog(), id, article(ARTICLE)).update();
    assert!(matches!(update("deux"), Err(Error::Catalog(_))));
    house.write("fr/bare.ftl", "title = Nu\n");
    assert!(matches!(update("bare"), Err(Error::Bare { .. })));
    house.write("fr/une.ftl", &format!("{FRENCH}broken = {{ $x\n"));
    assert!(matches!(update("une"), Err(Error::Invalid(_))));
    house.write("fr/une.ftl", FRENCH);
    // A translation that cannot be read is nobody's business here, but its names are.
    house.write("en/une.ftl", "support-1 = { $x\nsupport-2 = Old\ntitle = Morocco\n");
    let plan = house.plan(&ARTICLE.replace("## La fin", "Autre chose, tout à fait.\n\n## La fin"));
    let [TextChange::New { message, .. }] = plan.report.as_slice() else {
        panic!("{:?}", plan.report)
    };
    assert_eq!(message, "support-3");
    // A locale's own skeleton shows what is gone.
    house.write("en/une.md", "# { title }\n\n{ detail }\n");
    let plan = house.plan(&ARTICLE.replace(DETAIL, ""));
    assert_eq!(plan.diagnostics[0].to_string(), "warning[import-own-skeleton] (path: en/une.md)");
}

/// What an update of a small story gives: its files, and its report.
fn small(story: &str, messages: &str, text: &str) -> (Plan, String, String) {
    let catalog = super::catalog(&[
        ("depeche.toml", "source = \"fr\"\n"),
        ("une.md", story),
        ("fr/une.ftl", messages),
    ]);
    let plan = Import::new(&catalog, "une", article(text)).update().unwrap();
    let file = |path: &str, before: &str| {
        let file = plan.files.iter().find(|file| file.path == path);
        file.map_or(before, |file| &file.text).to_owned()
    };
    let (story, messages) = (file("une.md", story), file("fr/une.ftl", messages));
    (plan, story, messages)
}

#[test]
fn placeables_of_the_story_s_own_messages_stay() {
    let story = "+++\n+++\n# { title }\n\n{ lead }\n";
    let messages = "title = Le vote\nlead = Le vote de { -nom } a été très serré hier soir.\n-nom = Jean Dupont\n";
    let text = "# Le vote\n\nLe vote de Jean Dupont a été très, très serré hier soir.\n";
    let (plan, _, written) = small(story, messages, text);
    assert_eq!(plan.diagnostics, []);
    assert!(written.contains("Le vote de { -nom } a été très, très serré"), "{written}");
}

#[test]
fn a_figure_is_not_taken_for_another_that_is_equal() {
    let story = "+++\n[facts]\nn = 3\nvotes = 96\n+++\n# { title }\n\n{ lead }\n\n{ body }\n";
    let messages = "title = Le vote\nlead = Le 3 juin, il a reçu { $n } élus et { $votes } voix.\nbody = Avec { $votes } voix, il gagne hier.\n";
    let text = "# Le vote\n\nLe 3 juin, il a bien reçu 3 élus et 97 voix.\n\nAvec 96 voix, il gagne aujourd’hui.\n";
    let (plan, _, written) = small(story, messages, text);
    assert!(
        written.contains("lead = Le 3 juin, il a bien reçu { $n } élus et 97 voix."),
        "{written}"
    );
    assert!(written.contains("body = Avec { $votes } voix"), "{written}");
    // That another text still says it does not hide what this one has lost.
    let lost = plan.diagnostics.iter().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(lost, ["warning[import-value-lost] (name: lead, placeable: { $votes }, found: 96)"]);
}

#[test]
fn values_of_all_messages_of_a_paragraph_are_looked_for() {
    let story = "+++\n[facts]\nvoix = 96\nverte = 96\n+++\n# { title }\n\n{ lead }\n\n{ blue }\\\n{ green }\n\n{ end }\n";
    let messages = "title = Le vote\nlead = Le vote a eu lieu hier.\nblue = La liste bleue a obtenu { $voix } voix dans le nord du pays.\ngreen = La liste verte a obtenu { $verte } voix dans la ville de Glasgow.\nend = Fin.\n";
    let (blue, green) = (
        "La liste bleue a obtenu 96 voix dans le nord du pays.",
        "La liste verte a obtenu 96 voix dans la ville de Glasgow.",
    );
    let around = |text: &str| format!("# Le vote\n\nLe vote a eu lieu hier.\n\n{text}\n\nFin.\n");
    let (plan, _, written) = small(story, messages, &around(&format!("{blue}\n\n{green}")));
    assert_eq!(plan.diagnostics, []);
    assert!(written.contains("bleue a obtenu { $voix } voix"), "{written}");
    assert!(written.contains("verte a obtenu { $verte } voix"), "{written}");
    // One of them is gone.
    let (plan, _, written) = small(story, messages, &around(green));
    assert!(written.contains("verte a obtenu { $verte } voix"), "{written}");
    let lost = plan.diagnostics.iter().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(lost, ["warning[import-value-lost] (name: blue, placeable: { $voix }, found: 96)"]);
}

#[test]
fn values_of_a_picture_are_told_apart() {
    let story = "+++\n[facts]\na = 12\nb = 14\n+++\n# { title }\n\n{ lead }\n\n![{ photo.alt }](a.png \"{ photo }\")\n";
    let messages = "title = Le vote\nlead = Le vote a eu lieu hier.\nphoto = Les { $b } maires\n    .alt = Les { $a } élus\n";
    for (alt, title, expected) in [
        ("Les 13 élus", "Les 14 maires", &["$a"][..]),
        ("Les 12 élus", "Les 15 maires", &["$b"]),
        ("Les 13 élus", "Les 15 maires", &["$a", "$b"]),
    ] {
        let text = format!("# Le vote\n\nLe vote a eu lieu hier.\n\n![{alt}](a.png \"{title}\")\n");
        let (plan, _, written) = small(story, messages, &text);
        let mut lost = plan.diagnostics.iter().map(ToString::to_string).collect::<Vec<_>>();
        lost.sort();
        assert_eq!(lost.len(), expected.len(), "{written} {lost:?}");
        for (fault, name) in lost.iter().zip(expected) {
            assert!(fault.contains("[import-value-lost]") && fault.contains(name), "{fault}");
        }
    }
}

#[test]
fn a_paragraph_of_two_messages_becomes_one_and_says_so() {
    let story = "+++\n+++\n# { title }\n\n{ lead } { more }\n\n{ end }\n";
    let messages = "title = Le vote\nlead = Le conseil a reçu des votes hier.\nmore = Il en a compté un grand nombre.\nend = Fin.\n";
    let text = "# Le vote\n\nLe conseil a reçu des votes hier. Il en a compté un très grand nombre.\n\nFin.\n";
    let (plan, story, _) = small(story, messages, text);
    assert!(story.contains("\n{ lead }\n\n{ end }\n"), "{story}");
    let messages = vec!["lead".to_owned(), "more".to_owned()];
    assert_eq!(plan.report, [TextChange::Merged { messages, into: "lead".into() }]);
}

#[test]
fn a_paragraph_that_goes_is_told_though_its_message_is_used_elsewhere() {
    let story = "+++\n+++\n# { title }\n\n{ lead }\n\n{ end }\n\n{ lead }\n";
    let messages = "title = Le vote\nlead = Le conseil a reçu des votes hier.\nend = Fin.\n";
    let text = "# Le vote\n\nLe conseil a reçu des votes hier.\n\nFin.\n";
    let (plan, _, _) = small(story, messages, text);
    let text = "Le conseil a reçu des votes hier.".to_owned();
    assert_eq!(plan.report, [TextChange::Removed { message: "lead".into(), text }]);
}

#[test]
fn a_story_keeps_its_line_ends() {
    let messages = "title = Le vote\nlead = Le conseil a voté.\n";
    let text = "# Le vote\n\nLe conseil a voté.\n\nTout est dit.\n";
    let crlf = "+++\r\n+++\r\n# { title }\r\n\r\n{ lead }\r\n";
    let (_, story, _) = small(crlf, messages, text);
    assert_eq!(story, crlf.to_owned() + "\r\n{ body }\r\n");
    let (_, story, _) = small("+++\n+++", messages, text);
    assert!(story.starts_with("+++\n+++\n# { vote-title }\n"), "{story}");
}

#[test]
fn a_picture_keeps_its_messages_whatever_changes() {
    let made = |text: &str| {
        let catalog = super::catalog(&[]);
        let plan = Import::new(&catalog, "une", article(text)).create().unwrap();
        (super::text(&plan, "une.md").to_owned(), super::text(&plan, "fr/une.ftl").to_owned())
    };
    let page = |image: &str| format!("# Le vote\n\nUn texte ici.\n\n{image}\n\nFin du soir.\n");
    let (story, messages) =
        made(&page("![Une salle pleine](/a.jpg \"La photo de la salle du conseil\")"));
    for image in [
        "![Une salle pleine](/b.jpg \"La photo de la salle du conseil\")",
        "![Une salle très pleine](/a.jpg \"La photo de la salle du conseil\")",
        "![Une salle pleine](/b.jpg \"La photo de la grande salle du conseil\")",
    ] {
        let (plan, edited, _) = small(&story, &messages, &page(image));
        assert!(edited.contains("{ body-photo.alt }](/"), "{edited}");
        let [TextChange::Edited { message, .. }] = plan.report.as_slice() else {
            panic!("{plan:?}")
        };
        assert_eq!(message, "body-photo");
    }
}
