//! The checker: every rule on both sides, seeded and correct catalogs, reports and fixes.

use depeche::Catalog;
use depeche::Locale;
use depeche::diagnostic::{ArgumentKind, Diagnostic, RuleId};
use depeche::files::Memory;
use depeche_check::{Example, Options, Project, RULES, Report, check, l10n};

mod pairs;
mod stream;
mod warned;

/// The project of an example.
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
    let ledger = format!(".depeche/ledger/{}/vote.jsonl", example.locale);
    files.push((ledger, example.ledger));
    let config = format!(
        "source = \"{source}\"\n{}[glossary.\"general assembly\"]\n{} = [\"assemblée générale\", \"assemblées générales\"]\n",
        example.config, example.locale
    );
    files.push(("depeche.toml".to_owned(), &config));
    let memory = files.iter().map(|(path, text)| (path.as_str(), *text)).collect::<Memory>();
    let catalog = Catalog::builder().open_memory(memory).expect("a catalog");
    Project::of_catalog(&catalog).expect("a project")
}

fn rules(report: &Report) -> Vec<&'static str> {
    report.findings.iter().map(|finding| finding.diagnostic.rule.name()).collect()
}

#[test]
fn every_rule_reports_its_example_and_passes_the_other() {
    let mut wrong = Vec::new();
    for rule in RULES {
        // An example cannot hold invalid UTF-8.
        if rule.name() == "invalid-utf8" {
            continue;
        }
        let fires = rules(&check(&project(&rule.fires), &Options::default()));
        let passes = rules(&check(&project(&rule.passes), &Options::default()));
        if !fires.contains(&rule.name()) || passes.contains(&rule.name()) {
            wrong.push((rule.name(), fires, passes));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_finding_is_explained_in_every_language() {
    let spoken = ["en", "fr", "es", "ar", "de", "pt"]
        .map(|tag| (tag, depeche_cli::prose(&[tag.parse().expect("a language")])));
    let mut silent = Vec::new();
    for rule in RULES {
        let report = check(&project(&rule.fires), &Options::default());
        for finding in &report.findings {
            let diagnostic = &finding.diagnostic;
            silent.extend(
                spoken
                    .iter()
                    .filter(|(_, prose)| prose.explain_here(diagnostic).is_none())
                    .map(|(tag, _)| format!("{tag}: {diagnostic}")),
            );
        }
    }
    assert_eq!(silent, Vec::<String>::new());
}

#[test]
fn the_arguments_of_every_rule_fill_its_words_in_every_language() {
    for rule in RuleId::ALL {
        // The prose may differ with and without a suggestion.
        for suggests in [false, true] {
            let mut diagnostic = Diagnostic::new(*rule);
            for (name, kind) in rule.arguments() {
                match kind {
                    _ if *name == "suggestion" && !suggests => {}
                    ArgumentKind::Text => diagnostic.add(name, "vote"),
                    ArgumentKind::Number => diagnostic.add(name, 3_usize),
                    ArgumentKind::List => diagnostic.add(name, vec!["vote".to_owned()]),
                    ArgumentKind::Locale => {
                        diagnostic.add(name, &"fr".parse::<Locale>().expect("a language"));
                    }
                }
            }
            for tag in ["en", "fr", "es", "ar", "de", "pt"] {
                let prose = depeche_cli::prose(&[tag.parse().expect("a language")]);
                assert!(prose.explain_here(&diagnostic).is_some(), "{tag}: {diagnostic}");
            }
        }
    }
}

/// A temporary folder with these files.
fn folder(files: &[(&str, &[u8])]) -> tempfile::TempDir {
    let temp = tempfile::tempdir().expect("a folder");
    for (path, text) in files {
        let path = temp.path().join(path);
        std::fs::create_dir_all(path.parent().expect("a parent")).expect("folders");
        std::fs::write(path, text).expect("a file");
    }
    temp
}

fn project_at(folder: &std::path::Path) -> Project {
    let english = "en".parse().expect("a tag");
    let catalog = Catalog::builder().source(english).open(folder).expect("a catalog");
    Project::of_catalog(&catalog).expect("a project").at(folder)
}

/// Right translations that a simpler tool would report.
const RIGHT: &[(&str, &str)] = &[
    (
        "en/vote.ftl",
        "-firefox = Firefox\n\
         brand = Mozilla Firefox Nightly\n\
         case = The history of { -firefox } and its 1,250 users in 49.5% of two countries.\n\
         plural = { $n ->\n    [one] { $n } country voted\n   *[other] { $n } countries voted\n}\n\
         time = The vote on November 7, 2024 is at 5:30 p.m.\n\
         link = See <a href=\"https://example.org/en/vote\">the vote</a>, at press@example.org\n\
         question = Who voted?\n\
         nested = She said “they call it ‘the vote’ (or ‘le vote’)”.\n\
         always = Support 24/7, as in the ’90s\n\
         hundred = More than 100 languages\n\
         page = https://example.org/guide\n",
    ),
    (
        "fr/vote.ftl",
        "-firefox = Firefox\n\
         brand = Mozilla Firefox Nightly\n\
         case = L’histoire de { -firefox } et de ses 1\u{202f}250 utilisateurs dans 49,5\u{a0}% de 2 pays.\n\
         plural = { $n ->\n    [one] Un seul pays a voté\n   *[other] { $n } pays ont voté\n}\n\
         time = Le vote du 7 novembre 2024 a lieu à 17\u{a0}h\u{a0}30.\n\
         link = Voir <a href=\"https://example.org/fr/vote\">le vote</a>, à press@example.org\n\
         question = Qui a voté\u{202f}?\n\
         nested = Elle a dit «\u{a0}ils l’appellent “the vote” (ou “le vote”)\u{a0}».\n\
         always = De l’aide à toute heure, comme dans les années 1990\n\
         hundred = Plus d’une centaine de langues\n\
         page = https://example.fr/le-guide\n",
    ),
    (
        "pl/vote.ftl",
        "-firefox =\n    { $case ->\n       *[nominative] Firefox\n        [genitive] Firefoksa\n    }\n\
         brand = Mozilla Firefox Nightly\n\
         case = Historia { -firefox(case: \"genitive\") } i jego 1250 użytkowników w 49,5% dwóch krajów.\n\
         plural = { $n ->\n    [one] { $n } kraj głosował\n    [few] { $n } kraje głosowały\n   *[many] { $n } krajów głosowało\n}\n\
         time = Głosowanie 7 listopada 2024 o 17:30.\n\
         link = Zobacz <a href=\"https://example.org/pl/vote\">głosowanie</a>, press@example.org\n\
         question = Kto głosował?\n\
         nested = Powiedziała: „nazywają to «głosowaniem» (albo «le vote»)”.\n\
         always = Pomoc przez całą dobę, jak w latach 90.\n\
         hundred = Ponad sto języków\n\
         page = https://example.pl/przewodnik\n",
    ),
    (
        "ar/vote.ftl",
        "-firefox = فَيَرفُكس\n\
         brand = Mozilla Firefox Nightly\n\
         case = تاريخ { -firefox } ومستخدميه البالغ عددهم ١٬٢٥٠ في ٤٩٫٥٪ من بلدين.\n\
         plural = { $n ->\n    [zero] لم يصوت أي بلد\n    [one] صوت بلد واحد\n    [two] صوت بلدان\n    [few] صوتت { $n } بلدان\n    [many] صوت { $n } بلدا\n   *[other] صوت { $n } بلد\n}\n\
         time = التصويت يوم ٧ نوفمبر ٢٠٢٤ على الساعة ١٧:٣٠.\n\
         link = انظر <a href=\"https://example.org/ar/vote\">التصويت</a>، press@example.org\n\
         question = من صوّت؟\n\
         nested = قالت «إنهم يسمونه ”التصويت“ (أو ”le vote“)».\n\
         always = دعم على مدار الساعة كما في التسعينيات\n\
         hundred = أكثر من مئة لغة\n\
         page = https://example.ma/guide\n",
    ),
];

#[test]
fn right_translations_are_not_reported() {
    let memory = RIGHT.iter().copied().collect::<Memory>();
    let english = "en".parse().expect("a tag");
    let catalog = Catalog::builder().source(english).open_memory(memory).expect("a catalog");
    let report = check(&Project::of_catalog(&catalog).expect("a project"), &Options::default());
    let found = report.findings.iter().map(|found| found.diagnostic.to_string());
    assert_eq!(found.collect::<Vec<_>>(), Vec::<String>::new());
}

/// More right translations, each with its source.
const RIGHT_PAIRS: &[(&str, &str, &str)] = &[
    ("nl", "a = The button to switch\n", "a = De knop om om te schakelen\n"),
    ("nl", "a = Who needs it most\n", "a = Wie het het meest nodig heeft\n"),
    (
        "ro",
        "a = Bought it and built a window\n",
        "a = A cumpărat codul și și-a construit fereastra\n",
    ),
    (
        "zh-Hans",
        "a = Please read “<a href=\"x\">How to vote</a>”, the guide\n",
        "a = 请参阅“<a href=\"x\">如何投票</a>”一文\n",
    ),
];

#[test]
fn right_translations_of_one_language_are_not_reported() {
    let mut wrong = Vec::new();
    for (locale, source, text) in RIGHT_PAIRS {
        let report = check(
            &project(&Example {
                locale,
                source,
                text,
                story: "",
                file: "vote.ftl",
                config: "",
                ledger: "",
            }),
            &Options::default(),
        );
        wrong.extend(report.findings.iter().map(|found| format!("{text}: {}", found.diagnostic)));
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn the_shipped_catalog_lacks_nothing_but_some_translations() {
    let locales = crate::outside::locales();
    let catalog = Catalog::open(locales).expect("the catalog");
    let report = check(&Project::of_catalog(&catalog).expect("a project"), &Options::default());
    assert_eq!(report.locales.len(), 6);
    let other = rules(&report).into_iter().filter(|rule| *rule != "missing-message");
    assert_eq!(other.collect::<Vec<_>>(), Vec::<&str>::new());
}

const FIXABLE: &str =
    "a = Le  vote... d'abord\r\nb = Qui vote ?\nb = Qui vote ?\nc = Le \"vote\"\nd = Fin";

#[test]
fn fixes_change_only_what_they_fix_and_are_made_once() {
    use depeche_check::fix::{Scaffold, fixes, write};

    let mut french = b"\xEF\xBB\xBF".to_vec();
    french.extend_from_slice(FIXABLE.as_bytes());
    let broken = b"a = \xE9t\xE9...\n";
    let temp = folder(&[
        ("en/vote.ftl", b"a = The vote\xE2\x80\xA6 first\nb = Who votes?\nc = The vote\nd = End\ne = More\n    .x = Y\n"),
        ("en/two.ftl", b"a = Summer\n"),
        ("fr/vote.ftl", &french),
        ("fr/two.ftl", broken),
    ]);
    let fix = |scaffold| {
        let project = project_at(temp.path());
        let report = check(&project, &Options::default());
        let fixes = fixes(&project, &report.findings, scaffold).expect("files");
        write(&project, &fixes).expect("written");
        fixes.len()
    };
    let mut rounds = 0;
    while fix(Scaffold::No) > 0 {
        rounds += 1;
        assert!(rounds < 8, "fixes never end");
    }
    let read = |path: &str| std::fs::read(temp.path().join(path)).expect(path);
    let expected =
        "a = Le vote… d’abord\nb = Qui vote\u{202f}?\nc = Le «\u{a0}vote\u{a0}»\nd = Fin\n";
    assert_eq!(String::from_utf8_lossy(&read("fr/vote.ftl")), expected);
    // Fixing a file with invalid UTF-8 would lose letters.
    assert_eq!(read("fr/two.ftl"), broken);
    assert_eq!(fix(Scaffold::Comments("à traduire")), 1);
    let scaffolded = format!("{expected}\n# à traduire\n# e = More\n#     .x = Y\n");
    assert_eq!(String::from_utf8_lossy(&read("fr/vote.ftl")), scaffolded);
    assert_eq!(fix(Scaffold::Comments("à traduire")), 0);
}

#[test]
fn scaffolding_makes_the_missing_files() {
    use depeche_check::fix::{Scaffold, fixes, write};

    let temp = folder(&[
        ("l10n.toml", b"locales = [\"fr\"]\n[[paths]]\nreference = \"en/**/*.ftl\"\nl10n = \"l10n/{locale}/**/*.ftl\"\n"),
        ("en/a.ftl", b"a = x\n"),
        ("en/deep/b.ftl", b"### Notes\n\n# For b\nb = x\n    .more = y\n\n    z\n"),
        ("l10n/fr/a.ftl", b"a = y\n"),
    ]);
    let fix = || {
        let english = "en".parse().expect("a tag");
        let project = l10n::project(temp.path().join("l10n.toml"), english).expect("a project");
        let report = check(&project, &Options::default());
        let fixes =
            fixes(&project, &report.findings, Scaffold::Comments("à traduire")).expect("files");
        write(&project, &fixes).expect("written");
        fixes.into_iter().map(|fix| fix.path).collect::<Vec<_>>()
    };
    assert_eq!(fix(), ["l10n/fr/deep/b.ftl"]);
    let made = std::fs::read_to_string(temp.path().join("l10n/fr/deep/b.ftl")).expect("a file");
    let expected = "# à traduire\n\n### Notes\n\n# For b\n# b = x\n#     .more = y\n\n#     z\n";
    assert_eq!(made, expected);
    assert_eq!(fix(), Vec::<String>::new());
}

#[test]
fn line_ends_are_fixed_in_one_round() {
    use depeche_check::fix::{Scaffold, fixes};

    let text = "a = x\nb = y\r\r\r\r\nc = z\n";
    let catalog = Catalog::builder().open_memory(Memory::from_iter([("fr/a.ftl", text)]));
    let project = Project::of_catalog(&catalog.expect("a catalog")).expect("a project");
    let report = check(&project, &Options::default());
    let fixes = fixes(&project, &report.findings, Scaffold::No).expect("files");
    let after = fixes.iter().map(|fix| String::from_utf8_lossy(&fix.after)).collect::<String>();
    assert_eq!(after, "a = x\nb = y\nc = z\n");
}

#[test]
fn a_misspelled_variable_is_one_finding() {
    let found = |text: &'static str| {
        let source = "a = The vote of { $votes } countries\n";
        let example = Example {
            locale: "fr",
            source,
            text,
            story: "",
            file: "vote.ftl",
            config: "",
            ledger: "",
        };
        let report = check(&project(&example), &Options::default());
        rules(&report).join(" ")
    };
    assert_eq!(found("a = Le vote de { $voets } pays\n"), "unknown-variable");
    assert_eq!(found("a = Le vote de { $n } pays\n"), "missing-variable unknown-variable");
    assert_eq!(found("a = Le vote des pays\n"), "missing-variable");
}

#[test]
fn a_figure_that_equals_a_fact_by_chance_is_not_reported() {
    let found = |source: &str, text: &str| {
        let files = [
            ("depeche.toml", "source = \"en\"\n"),
            (
                "vote.md",
                "+++\n[facts]\nmonths = 26\nshare = { percent = 49 }\n\
                 fee = { amount = \"125\", currency = \"EUR\" }\n\
                 way = { value = 384, unit = \"kilometer\" }\n+++\n{ lead }\n\n{ more }\n",
            ),
            ("en/vote.ftl", source),
            ("fr/vote.ftl", text),
        ];
        let catalog = Catalog::builder().open_memory(Memory::from_iter(files));
        let project = Project::of_catalog(&catalog.expect("a catalog")).expect("a project");
        let report = check(&project, &Options::default());
        let own = report.findings.iter().filter(|one| one.diagnostic.rule == "literal-figure");
        own.map(|one| one.diagnostic.subject.message.clone().unwrap_or_default())
            .collect::<Vec<_>>()
    };
    let shown = "lead = It took { $months } months.\n";
    let french = "lead = Il a fallu { $months } mois.\n";
    assert_eq!(
        found(
            &format!("{shown}more = Closed on 26 December.\n"),
            &format!("{french}more = Fermé le 26 décembre.\n")
        ),
        Vec::<String>::new()
    );
    assert_eq!(found(&format!("{shown}more = After 26 months.\n"), french), ["more"]);
    assert_eq!(found("lead = It took 26 months.\n", ""), ["lead"]);
    assert_eq!(found(shown, "lead = Il a fallu 26 mois.\n"), ["lead"]);
    // For a fact shown with its unit, the word after the unit is compared, whatever the markup.
    let units = "lead = { $share } of members paid **{ $fee }** a head for { $way } away.\n";
    for typed in ["49 % of them", "€125 a day", "125 euros a day", "*384 km* away"] {
        assert_eq!(found(&format!("{units}more = It was {typed}.\n"), ""), ["more"], "{typed}");
    }
    for other in ["49 members", "125 days", "384 kg", "49°F", "125–384 km away"] {
        let found = found(&format!("{units}more = It was {other}.\n"), "");
        assert_eq!(found, Vec::<String>::new(), "{other}");
    }
}

#[test]
fn code_addresses_and_list_numbers_are_not_reported() {
    let found = |text: &'static str| {
        let catalog = Catalog::builder().open_memory(Memory::from_iter([("fr/a.ftl", text)]));
        let project = Project::of_catalog(&catalog.expect("a catalog")).expect("a project");
        rules(&check(&project, &Options::default())).join(" ")
    };
    assert_eq!(found("a = Le type `Vec<u8>`, la balise `<b>` et [le site](</a/b_(c)>)\n"), "");
    assert_eq!(found("a = Voir <https://example.org/a> et <a@example.org>\n"), "");
    assert_eq!(found("a = **1) Le vote**\n"), "");
    assert_eq!(found("a = Un <b class='x'>mot\n"), "unbalanced-element");
    assert_eq!(found("a = Un mot</b>\n"), "unbalanced-element");
    assert_eq!(found("a = Un <xliff:g id='x'>mot</xliff:g> et <my_tag>un\n"), "unbalanced-element");
    assert_eq!(found("a = Un <br/> mot <br /> et <wbr>un autre\n"), "");
}

#[test]
fn the_marks_around_the_title_of_a_link_are_not_quotation_marks() {
    let found = |text: &'static str| {
        let catalog = Catalog::builder().open_memory(Memory::from_iter([("fr/a.ftl", text)]));
        let project = Project::of_catalog(&catalog.expect("a catalog")).expect("a project");
        rules(&check(&project, &Options::default())).join(" ")
    };
    assert_eq!(
        found("a = Voir [le site](https://example.org/ \"Le site\") et [là](/a 'Ici')\n"),
        ""
    );
    assert_eq!(
        found("a = Voir [le site](https://example.org/ \"Le\") \"ici\"\n"),
        "straight-quote"
    );
}

#[test]
fn a_fix_that_would_empty_a_message_is_not_made() {
    use depeche_check::fix::{Scaffold, fixes};

    let text = "\u{feff}a = \u{feff}\nb = x\u{200b}y  z\n";
    let catalog = Catalog::builder().open_memory(Memory::from_iter([("fr/a.ftl", text)]));
    let project = Project::of_catalog(&catalog.expect("a catalog")).expect("a project");
    let report = check(&project, &Options::default());
    let fixes = fixes(&project, &report.findings, Scaffold::No).expect("files");
    let after = fixes.iter().map(|fix| String::from_utf8_lossy(&fix.after)).collect::<String>();
    assert_eq!(after, "a = \u{feff}\nb = xy z\n");
}

#[test]
fn a_comment_allows_one_rule_in_one_message() {
    let text = "# depeche: allow double-space: a quotation\na = x  y\nb = x  y\n# depeche: allow ellipsis, doubble-space\nc = x\n";
    let memory = Memory::from_iter([("fr/vote.ftl", text)]);
    let catalog = Catalog::builder().open_memory(memory).expect("a catalog");
    let report = check(&Project::of_catalog(&catalog).expect("a project"), &Options::default());
    let found = report.findings.iter().map(|found| {
        let line = found.diagnostic.place.as_ref().map(|place| place.start().line);
        (found.diagnostic.rule.name(), line.unwrap_or_default())
    });
    assert_eq!(
        found.collect::<Vec<_>>(),
        [("double-space", 3), ("useless-allowance", 4), ("unknown-rule", 4)]
    );
}

#[test]
fn the_configuration_sets_the_spaces_of_french() {
    let text = "wide = Qui\u{a0}? Eux\u{a0}: «\u{a0}nous\u{a0}»\n\
                narrow = Qui\u{202f}? Eux\u{202f}: «\u{202f}nous\u{202f}»\n\
                mixed = Qui\u{202f}? Eux\u{a0}: «\u{a0}nous\u{a0}»\n";
    for (house, expected) in [
        ("", ["", "", ""]),
        ("mixed", ["?", ":«»", ""]),
        ("narrow", ["?:«»", "", ":«»"]),
        ("wide", ["", "?:«»", "?"]),
    ] {
        let config = format!("[check]\nfrench-spaces = \"{house}\"\n");
        let files = [("fr/a.ftl", text), ("depeche.toml", config.as_str())];
        let files = files.into_iter().take(if house.is_empty() { 1 } else { 2 });
        let catalog = Catalog::builder().open_memory(files.collect()).expect("a catalog");
        let report = check(&Project::of_catalog(&catalog).expect("a project"), &Options::default());
        let marks = ["wide", "narrow", "mixed"].map(|name| {
            let own = report.findings.iter().map(|found| &found.diagnostic).filter(|found| {
                found.rule == "french-spacing" && found.subject.message.as_deref() == Some(name)
            });
            own.filter_map(|found| found.argument("mark")).collect::<String>()
        });
        assert_eq!(marks, expected, "{house}");
    }
}

#[test]
fn the_configuration_sets_severities_and_the_glossary() {
    let files = [
        (
            "depeche.toml",
            "source = \"en\"\n[check.rules]\nellipsis = \"error\"\nelipsis = \"off\"\n[check.locale.fr]\ndouble-space = \"off\"\n[check.path.\"de/old/**\"]\nellipsis = \"info\"\n[glossary.vote]\nfr = [\"scrutin\"]\n",
        ),
        ("en/a.ftl", "a = The vote\n"),
        ("en/old/a.ftl", "a = The vote\n"),
        ("fr/a.ftl", "a = Le  vote...\n"),
        ("de/a.ftl", "a = Die  Wahl...\n"),
        ("de/old/a.ftl", "a = Die Wahl...\n"),
    ];
    let catalog = Catalog::builder().open_memory(files.into_iter().collect()).expect("a catalog");
    let report = check(&Project::of_catalog(&catalog).expect("a project"), &Options::default());
    let mut found = report
        .findings
        .iter()
        .map(|found| {
            let severity = found.diagnostic.severity.as_str();
            format!("{} {} {severity}", found.path(), found.diagnostic.rule)
        })
        .filter(|line| !line.contains("end-punctuation") && !line.contains("missing-file"))
        .collect::<Vec<_>>();
    found.sort();
    assert_eq!(
        found,
        [
            "de/a.ftl double-space warning",
            "de/a.ftl ellipsis error",
            "de/old/a.ftl ellipsis info",
            "depeche.toml unknown-rule warning",
            "fr/a.ftl ellipsis error",
            "fr/a.ftl glossary-term info",
        ]
    );
}

#[test]
fn the_configuration_sets_the_levels_of_findings_about_stories_and_the_project() {
    let found = |settings: &str| {
        let config = format!("source = \"en\"\nlocales = [\"en\", \"fr\"]\n{settings}");
        let files = [
            ("depeche.toml", config.as_str()),
            ("votes/vote.md", "+++\n+++\n{ lead }\n\n<b>\n"),
            ("en/votes/vote.ftl", "lead = The vote\n"),
            ("fr/votes/vote.ftl", "lead = Le vote\n"),
            ("de/votes/vote.ftl", "lead = Die Wahl\n"),
        ];
        let catalog = Catalog::builder().open_memory(files.into_iter().collect());
        let project = Project::of_catalog(&catalog.expect("a catalog")).expect("a project");
        let report = check(&project, &Options::default());
        let shown = report.findings.iter().map(|found| &found.diagnostic);
        let shown = shown.map(|own| format!("{} {}", own.rule, own.severity.as_str()));
        shown.collect::<Vec<_>>().join(", ")
    };
    assert_eq!(found(""), "skeleton-html error, orphan-locale warning");
    for (settings, expected) in [
        ("[check.rules]\nskeleton-html = \"off\"\n", "orphan-locale warning"),
        ("[check.path.\"votes/**\"]\nskeleton-html = \"off\"\n", "orphan-locale warning"),
        ("[check.rules]\norphan-locale = \"off\"\n", "skeleton-html error"),
        ("[check.path.\"de/**\"]\norphan-locale = \"off\"\n", "skeleton-html error"),
        (
            "[check.rules]\nskeleton-html = \"info\"\norphan-locale = \"error\"\n",
            "skeleton-html info, orphan-locale error",
        ),
        (
            "[check.path.\"fr/**\"]\nskeleton-html = \"off\"\norphan-locale = \"off\"\n",
            "skeleton-html error, orphan-locale warning",
        ),
    ] {
        assert_eq!(found(settings), expected, "{settings}");
    }
}

#[test]
fn a_missing_file_is_chosen_and_set_by_its_own_path_too() {
    let found = |settings: &str, paths: &[&str]| {
        let files = [
            ("depeche.toml", settings),
            ("en/a.ftl", "a = The vote\n"),
            ("en/legal/b.ftl", "b = The law\n"),
            ("fr/c.ftl", "c = Le vote\n"),
        ];
        let catalog = Catalog::builder().source("en".parse().expect("a tag"));
        let catalog = catalog.open_memory(files.into_iter().collect()).expect("a catalog");
        let project = Project::of_catalog(&catalog).expect("a project");
        let options = Options::default().paths(paths.iter().copied());
        let report = check(&project, &options);
        let missing = report.findings.iter().map(|found| &found.diagnostic);
        let missing = missing.filter(|own| own.rule == RuleId::MissingFile);
        let missing = missing.map(|own| {
            let name = own.argument("name").unwrap_or_default();
            format!("{name} {}", own.severity.as_str())
        });
        missing.collect::<Vec<_>>().join(", ")
    };
    let both = "a.ftl info, legal/b.ftl info";
    assert_eq!(found("", &[]), both);
    for paths in [["fr"], ["en"], ["fr/**"]] {
        assert_eq!(found("", &paths), both, "{paths:?}");
    }
    assert_eq!(found("", &["fr/c.ftl"]), "");
    for path in ["fr/legal/**", "en/legal/**"] {
        let off = format!("[check.path.\"{path}\"]\nmissing-file = \"off\"\n");
        assert_eq!(found(&off, &[]), "a.ftl info", "{path}");
    }
    let error = "[check.path.\"fr/legal/**\"]\nmissing-file = \"error\"\n";
    assert_eq!(found(error, &[]), "a.ftl info, legal/b.ftl error");
}

#[test]
fn a_place_that_several_variants_show_is_reported_once_as_the_first_shows_it() {
    let report = check(
        &project(&Example {
            locale: "fr",
            source: "a = { $n ->\n    [one] In 1987 alone\n   *[other] In 1993 alone\n }\n",
            text: "a = { $n ->\n    [one] Une seule fois\n   *[other] Une autre fois\n }\n",
            story: "",
            file: "vote.ftl",
            config: "",
            ledger: "",
        }),
        &Options::default(),
    );
    let expected = report.findings.iter().map(|found| {
        let own = &found.diagnostic;
        (own.rule.name(), own.argument("expected").unwrap_or_default().into_owned())
    });
    assert_eq!(expected.collect::<Vec<_>>(), [("figure-mismatch", "1987".to_owned())]);
}

/// A report with a finding of each severity, one of them with a fix.
fn reported() -> Report {
    let memory = Memory::from_iter([
        ("en/vote.ftl", "a = The vote\nb = { $n } countries\n"),
        ("fr/vote.ftl", "a = Le  vote, « & <\u{202e}\nb = { $m }\n"),
    ]);
    let english = "en".parse().expect("a tag");
    let catalog = Catalog::builder().source(english).open_memory(memory).expect("a catalog");
    check(&Project::of_catalog(&catalog).expect("a project"), &Options::default())
}

#[test]
fn reports_are_valid_in_their_formats() {
    use depeche_check::report::{Format, write};

    let (report, prose) = (reported(), depeche_cli::prose(&["fr".parse().expect("a tag")]));
    let of = |format| write(&report, format, &prose);
    let json: serde_json::Value = serde_json::from_str(&of(Format::Json)).expect("JSON");
    let schema = include_str!("../../docs/check.schema.json");
    let schema = serde_json::from_str(schema).expect("a schema");
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    let errors = validator.iter_errors(&json).map(|error| error.to_string()).collect::<Vec<_>>();
    assert_eq!(errors, Vec::<String>::new());
    assert!(json["findings"].as_array().is_some_and(|found| found.len() >= 3), "{json}");

    let sarif: serde_json::Value = serde_json::from_str(&of(Format::Sarif)).expect("JSON");
    let run = &sarif["runs"][0];
    for result in run["results"].as_array().expect("results") {
        let index =
            usize::try_from(result["ruleIndex"].as_u64().expect("an index")).expect("small");
        assert_eq!(run["tool"]["driver"]["rules"][index]["id"], result["ruleId"]);
        assert!(
            result["partialFingerprints"]["depeche/v1"]
                .as_str()
                .is_some_and(|print| print.len() == 32)
        );
    }
    if let Some(schema) = crate::outside::sarif_schema() {
        let schema = std::fs::read_to_string(schema).expect("the schema");
        // A stray bracket makes the regular expression of the schema invalid.
        let (stray, meant) =
            ("^[a-zA-Z]{2}|^[a-zA-Z]{2}-[a-zA-Z]{2}]?$", "^[a-zA-Z]{2}(-[a-zA-Z]{2})?$");
        let schema = serde_json::from_str(&schema.replace(stray, meant)).expect("JSON");
        let validator = jsonschema::validator_for(&schema).expect("a schema");
        let errors = validator.iter_errors(&sarif).map(|error| error.to_string());
        assert_eq!(errors.collect::<Vec<_>>(), Vec::<String>::new());
    }
    let github = of(Format::Github);
    assert!(github.contains("::error file=fr/vote.ftl,line=2,endLine=2,col="), "{github}");
    assert_eq!(github.lines().count(), report.findings.len());
    for line in of(Format::Rdjsonl).lines() {
        let line: serde_json::Value = serde_json::from_str(line).expect("JSON");
        assert!(line["location"]["range"]["start"]["line"].as_u64().is_some(), "{line}");
    }
    let junit = of(Format::Junit);
    assert!(junit.contains("<testsuite name=\"fr\"") && !junit.contains("& <"), "{junit}");
    assert_eq!(junit.matches("<testcase").count(), report.findings.len() + 1);
}

#[test]
fn a_baseline_takes_out_the_findings_it_has_and_no_others() {
    use depeche_check::baseline::Baseline;

    let mut report = reported();
    let all = report.findings.len();
    let baseline = Baseline::of(&report);
    assert_eq!(baseline.len(), all);
    assert_eq!(Baseline::read(&baseline.to_json()).expect("its own"), baseline);
    let again = report.findings.first().cloned().expect("a finding");
    report.findings.push(again);
    baseline.apply(&mut report);
    assert_eq!((report.findings.len(), report.known), (1, all));
    assert!(
        Baseline::read("{}").is_err() && Baseline::read("{\"version\":9,\"findings\":[]}").is_err()
    );
}

#[test]
fn an_l10n_toml_pairs_files_by_patterns() {
    let temp = folder(&[
        ("l10n.toml", b"locales = [\"fr\", \"de\"]\n[env]\nroot = \"l10n\"\n[[paths]]\nreference = \"src/**/*.ftl\"\nl10n = \"{root}/{locale}/**/*.ftl\"\n[[excludes]]\npath = \"l10n/*/old/**\"\n[[filters]]\npath = \"{root}/de/**\"\naction = \"ignore\"\n[[includes]]\npath = \"more/l10n.toml\"\n"),
        ("more/l10n.toml", b"[[paths]]\nreference = \"en.ftl\"\nl10n = \"{locale}.ftl\"\nlocales = [\"fr\"]\n"),
        ("src/a/one.ftl", b"x = Text\ny = More\n"),
        ("l10n/fr/a/one.ftl", b"x = Texte\n"),
        ("l10n/fr/old/two.ftl", b"z = Vieux...\n"),
        ("l10n/de/a/one.ftl", b"x = Text...\n"),
        ("more/en.ftl", b"m = { $n }\n"),
        ("more/fr.ftl", b"m = Rien\n"),
    ]);
    let english = "en".parse().expect("a tag");
    let project = l10n::project(temp.path().join("l10n.toml"), english).expect("a project");
    let report = check(&project, &Options::default());
    let mut found = report
        .findings
        .iter()
        .map(|found| format!("{} {}", found.path(), found.diagnostic.rule))
        .collect::<Vec<_>>();
    found.sort();
    assert_eq!(
        found,
        [
            "l10n/de/a/one.ftl ellipsis",
            "l10n/de/a/one.ftl end-punctuation",
            "l10n/fr/a/one.ftl missing-message",
            "more/fr.ftl missing-variable",
        ]
    );
}

#[test]
fn filters_of_an_l10n_toml_set_the_levels_of_single_messages() {
    let config = |key: &str| {
        format!(
            "locales = [\"fr\"]\n[[paths]]\nreference = \"en/*.ftl\"\nl10n = \"{{locale}}/*.ftl\"\n\
             [[filters]]\npath = \"{{locale}}/a.ftl\"\nkey = {key}\naction = \"ignore\"\n"
        )
    };
    let missing = |key: &str| {
        let temp = folder(&[
            ("l10n.toml", config(key).as_bytes()),
            ("en/a.ftl", b"one = x\none-more = x\nnone = x\nall = x\n"),
            ("en/b.ftl", b"one = x\nall = x\n"),
            ("fr/a.ftl", b"all = y\nold = y\n"),
            ("fr/b.ftl", b"all = y\n"),
        ]);
        let english = "en".parse().expect("a tag");
        let project = l10n::project(temp.path().join("l10n.toml"), english)?;
        let report = check(&project, &Options::default());
        let mut found = report
            .findings
            .iter()
            .map(|found| {
                let message = found.diagnostic.subject.message.as_deref().unwrap_or_default();
                format!("{} {message}", found.path())
            })
            .filter(|line| !line.ends_with("all"))
            .collect::<Vec<_>>();
        found.sort();
        Ok::<_, depeche_check::l10n::Error>(found.join(", "))
    };
    let of = |key: &str| missing(key).expect("a project");
    assert_eq!(
        of("\"other\""),
        "fr/a.ftl none, fr/a.ftl old, fr/a.ftl one, fr/a.ftl one-more, fr/b.ftl one"
    );
    assert_eq!(of("\"one\""), "fr/a.ftl none, fr/a.ftl old, fr/a.ftl one-more, fr/b.ftl one");
    assert_eq!(of("[\"re:one\", \"old\"]"), "fr/a.ftl none, fr/b.ftl one");
    let error = missing("\"re:(\"").expect_err("an invalid expression").to_string();
    assert!(error.contains("`(` is not a regular expression"), "{error}");
}

#[test]
fn the_documentation_of_rules_is_generated_from_the_code() {
    use std::fmt::Write as _;

    let mut page = String::from(
        "# Rules\n\nWhat `depeche check` reports, generated from the code (`UPDATE_DOCS=1 cargo test --test it check`). Each is shown by `depeche check --explain RULE`, is allowed in one message by a comment before it, `# depeche: allow RULE: the reason`, and is set to `off`, `info`, `warning` or `error` in `depeche.toml`:\n\n```toml\n[check]\nfrench-spaces = \"mixed\"   # or narrow, wide\n\n[check.rules]\nellipsis = \"off\"\n\n[check.locale.th]\nend-punctuation = \"off\"\n\n[check.path.\"fr/legal/**\"]\nliteral-figure = \"warning\"\n\n[glossary.\"general assembly\"]\nfr = [\"assemblée générale\"]\n```\n",
    );
    let prose = depeche_cli::prose(&[]);
    let mut group = None;
    for rule in RULES {
        if group != Some(rule.id.group()) {
            group = Some(rule.id.group());
            let _ = write!(page, "\n## {}\n", rule.id.group().title());
        }
        let _ =
            write!(page, "\n### `{}`\n\n{}: {}", rule.name(), rule.level(), rule.summary(&prose));
        let _ = write!(
            page,
            "\n\n{}\n\nReported:\n\n{}Right:\n\n{}",
            rule.why(&prose),
            rule.fires,
            rule.passes
        );
        if let Some(fix) = rule.fix(&prose) {
            let _ = writeln!(page, "`--fix`: {fix}");
        }
    }
    let page = format!("{}\n{}", page.trim_end(), include_str!("check/comparison.md"));
    super::generated::check("docs/rules.md", &page);
}
