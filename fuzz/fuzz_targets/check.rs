//! The checker: any two files can be checked and reported, and fixes come to an end without
//! breaking an entry.
#![no_main]

use depeche::Catalog;
use depeche_check::fix::{Scaffold, fixes};
use depeche_check::report::{Format, write};
use depeche_check::{Options, Project, Report, check};
use depeche::files::Memory;
use depeche::prose::Prose;
use libfuzzer_sys::fuzz_target;

/// Fixes may make room for others, but not for ever.
const ROUNDS: usize = 8;

fuzz_target!(|text: &str| {
    // The source and the translation, with a line between them.
    let (source, translation) = text.split_once("\n%%%\n").unwrap_or((text, text));
    for locale in ["fr", "ar", "es", "de"] {
        let mut text = translation.to_owned();
        let mut read = None;
        for round in 0.. {
            let (project, report) = checked(source, locale, &text);
            let broken = count(&report, "syntax");
            assert!(read.is_none_or(|before| broken <= before), "{text:?}");
            read = Some(broken);
            if round == 0 {
                let prose = Prose::new(&[locale.parse().expect("a tag")]).with(&depeche_check::WORDS);
                for format in
                    [Format::Json, Format::Sarif, Format::Github, Format::Junit, Format::Rdjsonl]
                {
                    let _ = write(&report, format, &prose);
                }
            }
            let fixes = fixes(&project, &report.findings, Scaffold::No).expect("memory");
            let path = format!("{locale}/a.ftl");
            let Some(fix) = fixes.into_iter().find(|fix| fix.path == path) else { break };
            assert!(round < ROUNDS, "fixes of {locale} never end: {text:?}");
            text = String::from_utf8(fix.after).expect("UTF-8");
        }
    }
});

fn checked(source: &str, locale: &str, text: &str) -> (Project, Report) {
    let mut files = Memory::new();
    files.insert("en/a.ftl", source);
    files.insert(format!("{locale}/a.ftl"), text);
    let english = "en".parse().expect("a tag");
    let catalog = Catalog::builder().source(english).open_memory(files).expect("a catalog");
    let project = Project::of_catalog(&catalog).expect("a project");
    let report = check(&project, &Options::default());
    (project, report)
}

fn count(report: &Report, rule: &str) -> usize {
    report.findings.iter().filter(|found| found.diagnostic.rule == rule).count()
}
