//! The checker: every rule on both sides, seeded and correct catalogs, reports and fixes.

use depeche::Catalog;
use depeche::check::{Example, Options, Project, RULES, Report, check};
use depeche::files::Memory;

/// The project that an example shows.
fn project(example: &Example) -> Project {
    let alone = example.source.is_empty();
    let source = if alone { example.locale } else { "en" };
    let mut files = vec![(format!("{}/{}", example.locale, example.file), example.text)];
    if !alone {
        files.push(("en/vote.ftl".to_owned(), example.source));
    }
    if !example.story.is_empty() {
        files.push(("vote.md".to_owned(), example.story));
    }
    let config = format!(
        "source = \"{source}\"\n[glossary.\"general assembly\"]\n{} = [\"assemblée générale\", \"assemblées générales\"]\n",
        example.locale
    );
    files.push(("depeche.toml".to_owned(), &config));
    let memory = files.iter().map(|(path, text)| (path.as_str(), *text)).collect::<Memory>();
    let catalog = Catalog::builder().open_memory(memory).expect("a catalog");
    Project::of_catalog(&catalog).expect("a project")
}

fn rules(report: &Report) -> Vec<&'static str> {
    report.findings.iter().map(|finding| finding.diagnostic.rule).collect()
}

#[test]
fn every_rule_reports_its_example_and_passes_the_other() {
    let mut wrong = Vec::new();
    for rule in RULES {
        // Bytes that are no UTF-8 cannot be written in an example.
        if rule.name == "invalid-utf8" {
            continue;
        }
        let fires = rules(&check(&project(&rule.fires), &Options::default()));
        let passes = rules(&check(&project(&rule.passes), &Options::default()));
        if !fires.contains(&rule.name) || passes.contains(&rule.name) {
            wrong.push((rule.name, fires, passes));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
