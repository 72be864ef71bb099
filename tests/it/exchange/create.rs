//! New stories.

use depeche::Catalog;
use depeche::files::write_all;
use depeche_check::{Options, Project, check};
use depeche_import::{Error, FactLine, Import, Replacement, TextChange, document};

use super::{article, catalog, locale, text, written};

const ARTICLE: &str = "\
# Le *Maroc* élu

Le Maroc a été élu vice-président d’INTERPOL, lit-on dans [le rapport](https://www.interpol.int/r).

Quarante délégués étaient là.

## Un large soutien international

Au total, 96 pays ont voté\u{a0}: 49\u{202f}% { sic }.

- Le premier point
- Le second, [ici](https://www.interpol.int/r)

> «\u{a0}Une victoire\u{a0}»,
> a-t-on dit.

![La salle](salle.jpg \"Le vote à Glasgow\")

| Pays | Voix |
| ---- | ---: |
| Maroc | 96 |

## الدعم الدولي

En fin
";

#[test]
fn an_article_becomes_a_story_that_translators_can_start_on() {
    let plan = Import::new(&catalog(&[]), "2024/vote", article(ARTICLE)).create().unwrap();
    let paths = plan.files.iter().map(|file| file.path.as_str()).collect::<Vec<_>>();
    assert_eq!(paths, ["depeche.toml", "2024/vote.md", "fr/2024/vote.ftl"]);
    insta::assert_snapshot!(text(&plan, "2024/vote.md"));
    insta::assert_snapshot!(text(&plan, "fr/2024/vote.ftl"));
    let catalog = written(&plan);
    let edition = catalog.story("2024/vote").unwrap().edition(&[locale("fr")]).unwrap();
    assert_eq!(document(&edition), article(ARTICLE).blocks());
    let report = check(&Project::of_catalog(&catalog).unwrap(), &Options::default());
    let found = report.findings.iter().map(|finding| finding.diagnostic.to_string());
    assert_eq!(found.collect::<Vec<_>>(), Vec::<String>::new());
    assert!(plan.report.iter().all(|change| matches!(change, TextChange::New { .. })));
}

#[test]
fn facts_are_values_where_they_show_what_was_written() {
    let article = article("# Le vote\n\n96 pays sur 196, le 4 novembre 2024, 96 fois.\n");
    let words = &article.texts()[1];
    let at = |part: &str| {
        let start = words.find(part).unwrap();
        start..start + part.len()
    };
    let replacement = |part: &str, placeable: &str| Replacement {
        range: at(part),
        placeable: placeable.to_owned(),
    };
    let fact = |name: &str, toml: &str| FactLine { name: name.into(), toml: toml.into() };
    let facts = vec![fact("votes", "96"), fact("members", "197"), fact("opening", "2024-11-04")];
    let of_lead = vec![
        replacement("96", "{ $votes }"),
        replacement("196", "{ $members }"),
        replacement("4 novembre 2024", "{ DATETIME($opening, dateStyle: \"long\") }"),
    ];
    let catalog = catalog(&[]);
    let import = Import::new(&catalog, "vote", article.clone());
    let plan = import.clone().with_facts(facts, vec![Vec::new(), of_lead]).create().unwrap();
    assert_eq!(
        text(&plan, "fr/vote.ftl"),
        "title = Le vote\n\nlead = { $votes } pays sur 196, le { DATETIME($opening, dateStyle: \"long\") }, 96 fois.\n"
    );
    assert_eq!(
        text(&plan, "vote.md"),
        "+++\n[facts]\nvotes = 96\nopening = 2024-11-04\n+++\n# { title }\n\n{ lead }\n"
    );
    let edition = written(&plan).story("vote").unwrap().edition(&[locale("fr")]).unwrap();
    assert_eq!(document(&edition), article.blocks());
    let wrong = import.with_facts(vec![fact("votes", "oui")], Vec::new()).create();
    assert!(matches!(wrong, Err(Error::Invalid(_))), "{wrong:?}");
}

#[test]
fn a_name_in_the_words_of_an_article_is_no_use_of_a_fact() {
    let article = article("# Le vote\n\nLe modèle $members dit 196 pays.\n");
    let start = article.texts()[1].find("196").unwrap();
    let replacement = Replacement { range: start..start + 3, placeable: "{ $members }".to_owned() };
    let fact = FactLine { name: "members".into(), toml: "197".into() };
    let catalog = catalog(&[]);
    let import = Import::new(&catalog, "vote", article);
    let plan = import.with_facts(vec![fact], vec![Vec::new(), vec![replacement]]).create().unwrap();
    assert_eq!(
        text(&plan, "fr/vote.ftl"),
        "title = Le vote\n\nlead = Le modèle $members dit 196 pays.\n"
    );
    assert_eq!(text(&plan, "vote.md"), "+++\n+++\n# { title }\n\n{ lead }\n");
}

#[test]
fn nothing_is_written_over_and_no_id_collides() {
    let files = [
        ("une.md", "+++\n+++\n# { title }\n"),
        ("fr/une.ftl", "title = La une\n"),
        ("en/orphan.ftl", "title = Orphan\n"),
        ("fr/terms.ftl", "-interpol = INTERPOL\nvote = Voter\nbody = Corps\n"),
        ("README.md", "# Lisez-moi\n"),
    ];
    let catalog = catalog(&files);
    let create = |id: &str| {
        Import::new(&catalog, id, article("# Un\n\nDeux\n\nTrois\n\n## Vote\n\nX\n")).create()
    };
    for id in ["une", "README", "orphan"] {
        assert!(matches!(create(id), Err(Error::StoryExists { .. })), "{id}");
    }
    for id in ["", "terms", "depeche", "fr/une", "../une", "a//b", ".x/y", "a\\b", "x/.y"] {
        assert!(matches!(create(id), Err(Error::InvalidId { .. })), "{id}");
    }
    let plan = create("deux").unwrap();
    assert_eq!(plan.files.len(), 2);
    assert_eq!(
        text(&plan, "fr/deux.ftl"),
        "title = Un\n\nlead = Deux\n\nbody-1 = Trois\n\nvote-2-title = Vote\n\nvote-2 = X\n"
    );
    let nothing = Import::new(&catalog, "vide", article("---\n\n```\nx\n```\n")).create();
    assert!(matches!(nothing, Err(Error::Empty)));
}

#[test]
fn a_catalog_that_is_not_there_is_made() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("a/locales");
    let catalog = Catalog::builder().source(locale("en")).open_or_new(&root).unwrap();
    let plan = Import::new(&catalog, "vote", article("# The vote\n\nIt was *close*.\n")).create();
    let plan = plan.unwrap();
    assert!(!root.exists());
    write_all(&root, &plan.files).unwrap();
    let catalog = Catalog::open(&root).unwrap();
    assert_eq!(catalog.source(), &locale("en"));
    let edition = catalog.story("vote").unwrap().edition(&[locale("en")]).unwrap();
    assert_eq!(edition.to_markdown(), "# The vote\n\nIt was *close*.");
}

#[test]
fn what_plain_messages_cannot_say_is_reported() {
    let catalog = catalog(&[("depeche.toml", "markup = \"none\"\n")]);
    let plan = Import::new(&catalog, "vote", article("# Le *vote*\n\nEt [lui](x.html)\n")).create();
    let plan = plan.unwrap();
    let said = plan.diagnostics.iter().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(
        said,
        ["warning[import-flattened] (name: title)", "warning[import-flattened] (name: lead)"]
    );
    assert_eq!(text(&plan, "fr/vote.ftl"), "title = Le vote\n\nlead = Et lui\n");
}
