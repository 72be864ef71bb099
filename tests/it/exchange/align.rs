//! Articles that are translated already.

use depeche::Catalog;
use depeche_import::{Conflict, Error, Import, Plan, TextChange, document};

use super::{article, catalog, locale, text};

const STORY: &str = "+++\n[facts]\nvotes = 96\nmembers = 196\nopening = 2024-11-04\n+++\n# { title }\n\n{ lead }\n\n\
    ## { support-title }\n\n{ support }\n\n{ detail }\n\n![{ photo.alt }](salle.jpg \"{ photo }\")\n\n\
    - { item-1 }\n- { item-2 }\n\n[report]: https://www.interpol.int/r\n";

const FRENCH: &str = "\
title = Le Maroc élu à { -interpol }
lead = Le vote a eu lieu le { DATETIME($opening, dateStyle: \"long\") }, dit [le rapport][report].
support-title = Un large soutien
support =
    { $votes ->
        [one] { $votes } pays a voté
       *[other] { $votes } pays ont voté
    } pour lui, sur { $members }.
detail = Les délégués ont débattu toute la journée. La séance fut longue et animée, disent-ils.
photo = La salle de Glasgow
    .alt = Des délégués assis
item-1 = Premièrement
item-2 = Deuxièmement, avec de bons *arguments*
";

const ENGLISH: &str = "\
# Morocco elected to INTERPOL

The vote took place on November 4, 2024, says [the report](https://www.interpol.int/r).

## Broad support

96 countries voted for it, out of 196.

The delegates debated all day long. The session was long and lively, they say.

![Delegates sitting](salle.jpg \"The hall in Glasgow\")

- Firstly
- Secondly, with good *arguments*
";

fn files() -> Vec<(&'static str, &'static str)> {
    vec![
        ("une.md", STORY),
        ("fr/une.ftl", FRENCH),
        ("fr/terms.ftl", "-interpol = INTERPOL\n"),
        ("en/terms.ftl", "-interpol = INTERPOL\n"),
    ]
}

fn align(catalog: &Catalog, text: &str, tag: &str) -> Plan {
    let import = Import::new(catalog, "une", article(text));
    import.align(&locale(tag), Conflict::Keep).expect("a plan")
}

#[test]
fn a_translated_article_becomes_a_translation_with_its_values() {
    let plan = align(&catalog(&files()), ENGLISH, "en");
    assert_eq!(plan.files.len(), 1);
    let english = text(&plan, "en/une.ftl");
    assert_eq!(
        english,
        "title = Morocco elected to { -interpol }\n\n\
         lead = The vote took place on { DATETIME($opening, dateStyle: \"long\") }, says [the report][report].\n\n\
         support-title = Broad support\n\n\
         support = { $votes } countries voted for it, out of { $members }.\n\n\
         detail = The delegates debated all day long. The session was long and lively, they say.\n\n\
         photo = The hall in Glasgow\n    .alt = Delegates sitting\n\n\
         item-1 = Firstly\n\nitem-2 = Secondly, with good *arguments*\n"
    );
    assert!(plan.report.iter().all(|change| matches!(change, TextChange::Translated { .. })));
    let mut all = files();
    all.push(("en/une.ftl", english));
    let catalog = catalog(&all);
    let edition = catalog.story("une").unwrap().edition(&[locale("en")]).unwrap();
    assert!(edition.is_complete());
    assert_eq!(document(&edition), article(ENGLISH).blocks());
    // Again, nothing is to be done.
    let again = align(&catalog, ENGLISH, "en");
    assert_eq!((again.files, again.report, again.unchanged), (Vec::new(), Vec::new(), 8));
}

#[test]
fn what_a_locale_shows_elsewhere_is_there_already() {
    let plan = align(&catalog(&files()), ENGLISH, "en");
    let mut all = files();
    all.push(("en/une.ftl", text(&plan, "en/une.ftl")));
    // The locale orders the story in its own way.
    all.push((
        "en/une.md",
        "# { title }\n\n- { item-2 }\n- { item-1 }\n\n{ detail }\n\n{ lead }\n\n\
         ## { support-title }\n\n{ support }\n\n![{ photo.alt }](salle.jpg \"{ photo }\")\n\n\
         [report]: https://www.interpol.int/r\n",
    ));
    let again = align(&catalog(&all), ENGLISH, "en");
    assert_eq!((again.files, again.report, again.unchanged), (Vec::new(), Vec::new(), 8));
}

#[test]
fn other_scripts_align_as_well() {
    let arabic = "# انتخاب المغرب في الإنتربول\n\nجرى التصويت يوم 4 نوفمبر 2024، كما جاء في [التقرير](https://www.interpol.int/r).\n\n\
        ## تأييد واسع\n\nصوّتت 96 دولة لصالحه، من أصل 196.\n\n\
        تناقش المندوبون طوال اليوم. وكانت الجلسة طويلة ومفعمة بالحيوية، كما يقولون.\n\n\
        ![مندوبون جالسون](salle.jpg \"قاعة غلاسكو\")\n\n- أولًا\n- ثانيًا، بحجج *جيدة*\n";
    let plan = align(&catalog(&files()), arabic, "ar");
    let written = text(&plan, "ar/une.ftl");
    assert!(
        written.contains("support = صوّتت { $votes } دولة لصالحه، من أصل { $members }.\n"),
        "{written}"
    );
    assert!(written.contains("{ DATETIME($opening, dateStyle: \"long\") }"), "{written}");
    assert!(written.contains("[التقرير][report]"), "{written}");
    assert_eq!(plan.report.len(), 9);
}

#[test]
fn another_translation_stays_unless_it_is_to_go() {
    let mut all = files();
    let known = "# Mine\nlead = Another lead.\n\ntitle = Morocco elected to INTERPOL\n";
    all.push(("en/une.ftl", known));
    let catalog = catalog(&all);
    let plan = align(&catalog, ENGLISH, "en");
    let differs = plan.report.iter().filter(|change| matches!(change, TextChange::Differs { .. }));
    assert_eq!(differs.count(), 1);
    assert_eq!(plan.unchanged, 1);
    let english = text(&plan, "en/une.ftl");
    assert!(english.starts_with("# Mine\nlead = Another lead.\n\nsupport-title = B"), "{english}");
    assert!(english.ends_with("*arguments*\n\ntitle = Morocco elected to INTERPOL\n"), "{english}");
    let import = Import::new(&catalog, "une", article(ENGLISH));
    let plan = import.align(&locale("en"), Conflict::Replace).unwrap();
    assert!(
        text(&plan, "en/une.ftl").starts_with("# Mine\nlead = The vote took place on { DATETIME")
    );
}

#[test]
fn what_is_not_sure_is_reported_and_not_written() {
    // A paragraph is missing, and another one says other figures.
    let partial = ENGLISH
        .replace(
            "The delegates debated all day long. The session was long and lively, they say.\n\n",
            "",
        )
        .replace("96 countries voted for it, out of 196.", "47 countries voted for it, out of 50.");
    let plan = align(&catalog(&files()), &partial, "en");
    let english = text(&plan, "en/une.ftl");
    assert!(english.contains("support-title = ") && english.contains("item-2 = "), "{english}");
    assert!(!english.contains("support = ") && !english.contains("detail = "), "{english}");
    let unmatched =
        plan.report.iter().filter(|change| matches!(change, TextChange::Unmatched { .. }));
    assert_eq!(unmatched.count(), 1, "{:?}", plan.report);
    for message in ["support", "detail"] {
        assert!(
            plan.report.contains(&TextChange::Untranslated { message: message.into() }),
            "{:?}",
            plan.report
        );
    }
}

#[test]
fn one_paragraph_may_be_two() {
    let two = ENGLISH.replace("all day long. The session", "all day long.\n\nThe session");
    let plan = align(&catalog(&files()), &two, "en");
    let english = text(&plan, "en/une.ftl");
    let expected = "detail =\n    The delegates debated all day long.\n\n    The session was long and lively, they say.\n";
    assert!(english.contains(expected), "{english}");
    let mut all = files();
    all.push(("en/une.ftl", english));
    let edition = catalog(&all).story("une").unwrap().edition(&[locale("en")]).unwrap();
    assert_eq!(document(&edition), article(&two).blocks());
}

#[test]
fn what_cannot_be_aligned_is_refused() {
    let mut all = files();
    all.push(("de/une.ftl", "title = { $x\n"));
    all.push(("depeche.toml", "locales = [\"fr\", \"en\", \"de\"]\n"));
    let catalog = catalog(&all);
    let align = |id: &str, tag: &str| {
        Import::new(&catalog, id, article(ENGLISH)).align(&locale(tag), Conflict::Keep)
    };
    assert!(matches!(align("une", "fr"), Err(Error::IsSource { .. })));
    assert!(matches!(align("deux", "en"), Err(Error::Catalog(_))));
    assert!(matches!(align("une", "de"), Err(Error::Invalid(_))));
    let plan = align("une", "es").unwrap();
    assert_eq!(plan.diagnostics[0].to_string(), "warning[import-unlisted-locale] (locale: es)");
}

#[test]
fn what_order_and_length_alone_say_is_told() {
    let french = "# La bibliothèque rouvre\n\nLa bibliothèque rouvre jeudi, après 17 mois de travaux.\n\n\
        Le maire se félicite de la fin du chantier et remercie les ouvriers de la ville.\n\n\
        Le directeur regrette le manque de livres dans les rayons neufs de la grande salle.\n";
    let english = "# The library reopens\n\nThe library reopens on Thursday, after 17 months of works.\n\n\
        The mayor welcomes the end of the works and thanks the workmen of the town.\n\n\
        The director regrets the lack of books on the new shelves of the great hall.\n";
    let empty = super::catalog(&[]);
    let made = Import::new(&empty, "une", article(french)).create().expect("a plan");
    let catalog = super::written(&made);
    let plan = Import::new(&catalog, "une", article(english));
    let plan = plan.align(&locale("en"), Conflict::Keep).expect("a plan");
    let said = plan.diagnostics.iter().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(said, ["info[import-unconfirmed] (count: 2, names: body, body-1)"]);
}
