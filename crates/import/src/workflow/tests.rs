use super::*;
use depeche::files::{Memory, NewFile};
use depeche_fluent::fact::Fact;

use super::super::story::{Error, TextChange};

#[cfg(feature = "read")]
const FRENCH: &str = "Le vote\n\nLe 7 novembre 2024, 96 pays ont voté à Glasgow.\n";

fn locale(tag: &str) -> Locale {
    tag.parse().expect("a tag")
}

fn blocks(text: &str) -> Vec<Block> {
    use depeche::markup::document;
    use depeche_fluent::diagnostic::SourceFile;
    document::parse(&SourceFile::new("une.md", text)).0
}

/// The catalog that an import leaves of these files.
fn written(files: &Memory, prepared: &PreparedImport) -> Memory {
    let mut files = files.clone();
    for NewFile { path, text } in prepared.files() {
        files.insert(path, text.as_str());
    }
    files
}

/// The import of a text in Markdown, all facts taken.
fn prepare(job: &ImportJob, files: &Memory, text: &str) -> Result<PreparedImport, JobError> {
    let document = ReadDocument::new("une.md", blocks(text));
    job.prepare_document(&Destination::files(files.clone()), document, &mut TakeAll)
}

/// A catalog with one story in French, and its English translation.
fn translated() -> Memory {
    let files = Memory::new();
    let french = ImportJob::new("vote").with_locale(locale("fr"));
    let source = "# Le vote\n\nLes pays ont voté à Glasgow.\n";
    let files = written(&files, &prepare(&french, &files, source).expect("a story"));
    let english = ImportJob::new("vote").with_locale(locale("en"));
    let text = "# The vote\n\nThe countries voted in Glasgow.\n";
    let prepared = prepare(&english, &files, text).expect("a translation");
    assert_eq!(prepared.kind, ImportKind::Translated);
    let messages = &prepared.plan.files[0];
    assert_eq!(messages.path, "en/vote.ftl");
    assert!(messages.text.contains("lead = The countries voted in Glasgow."), "{}", messages.text);
    written(&files, &prepared)
}

#[test]
fn the_first_article_gives_a_new_catalog_its_source() {
    let job = ImportJob::new("vote").with_locale(locale("ar"));
    let prepared = prepare(&job, &Memory::new(), "# التصويت\n").expect("a story");
    assert_eq!((prepared.kind, &prepared.locale), (ImportKind::Created, &locale("ar")));
    let settings = &prepared.plan.files[0];
    assert_eq!((&*settings.path, &*settings.text), ("depeche.toml", "source = \"ar\"\n"));
    assert_eq!(prepared.plan.files[2].path, "ar/vote.ftl");

    let destination = Destination::files(Memory::new()).with_source(locale("fr"));
    let document = ReadDocument::new("une.md", blocks("# التصويت\n"));
    let refused = job.prepare_document(&destination, document, &mut TakeAll);
    assert!(matches!(refused, Err(JobError::Import(Error::Catalog(_)))), "{refused:?}");
}

#[test]
fn settings_and_stories_keep_the_source_that_a_catalog_has() {
    let with_settings = Memory::from_iter([("depeche.toml", "source = \"fr\"\n")]);
    let with_story =
        Memory::from_iter([("une.md", "+++\n+++\n{ title }\n"), ("fr/une.ftl", "title = Une\n")]);
    for files in [with_settings, with_story] {
        let job = ImportJob::new("vote").with_locale(locale("de"));
        let refused = prepare(&job, &files, "# Die Wahl\n");
        assert!(matches!(refused, Err(JobError::Import(Error::Catalog(_)))), "{refused:?}");
    }
}

#[test]
fn an_update_records_what_translations_were_made_from() {
    let files = translated();
    let job = ImportJob::new("vote").with_mode(ImportMode::Update);
    let text = "# Le vote\n\nLes pays ont voté hier à Glasgow.\n";
    let prepared = prepare(&job, &files, text).expect("an update");
    assert_eq!((prepared.kind, prepared.plan.unchanged), (ImportKind::Updated, 1));
    assert!(
        matches!(&prepared.plan.report[..], [TextChange::Edited { message, .. }] if message == "lead")
    );
    assert_eq!(prepared.records.count, 2);
    let paths = prepared.files().map(|file| file.path.as_str()).collect::<Vec<_>>();
    assert!(paths.contains(&".depeche/ledger/en/vote.jsonl"), "{paths:?}");
    assert_eq!(paths.last(), Some(&"fr/vote.ftl"));

    // The records name the text before the change: the translation is now stale.
    let catalog = Catalog::builder().open_memory(written(&files, &prepared)).expect("a catalog");
    let after = Upkeep::new(&catalog).sync().expect("the records");
    assert_eq!((after.count, after.waiting), (0, 1));

    let same = prepare(&job, &files, "# Le vote\n\nLes pays ont voté à Glasgow.\n");
    assert_eq!(same.expect("an update").files().count(), 0);
}

#[test]
fn a_story_without_translations_needs_no_records() {
    let create = ImportJob::new("vote").with_locale(locale("fr"));
    let files = Memory::new();
    let files = written(&files, &prepare(&create, &files, "# Le vote\n").expect("a story"));
    let update = ImportJob::new("vote").with_mode(ImportMode::Update);
    let prepared = prepare(&update, &files, "# Un vote\n").expect("an update");
    assert_eq!(prepared.files().map(|file| &*file.path).collect::<Vec<_>>(), ["fr/vote.ftl"]);
    let again = prepare(&create, &files, "# Le vote\n");
    assert!(matches!(again, Err(JobError::Import(Error::StoryExists { .. }))), "{again:?}");
}

#[test]
fn another_translation_stays_unless_the_import_is_an_update() {
    let files = translated();
    let text = "# The vote\n\nThe states voted in Glasgow.\n";
    let job = ImportJob::new("vote").with_locale(locale("en"));
    let kept = prepare(&job, &files, text).expect("a translation");
    assert_eq!(kept.files().count(), 0);
    assert!(
        matches!(&kept.plan.report[..], [TextChange::Differs { message, .. }] if message == "lead")
    );
    let replaced =
        prepare(&job.with_mode(ImportMode::Update), &files, text).expect("a translation");
    assert!(replaced.plan.files[0].text.contains("lead = The states voted in Glasgow."));
    assert!(replaced.records.changes.is_empty());
}

#[test]
fn a_translation_has_the_facts_and_the_date_of_its_source() {
    let job = ImportJob::new("vote").with_locale(locale("en"));
    let date = Fact::read_override("published", None, "2024-11-07").expect("a date");
    for (job, option) in [
        (job.clone().with_facts(FactsMode::Find), SourceOption::Facts),
        (job.with_published(date), SourceOption::Published),
    ] {
        let refused = prepare(&job, &translated(), "# The vote\n");
        assert!(matches!(refused, Err(JobError::SourceOnly(own)) if own == option), "{refused:?}");
    }
}

#[test]
fn another_language_than_the_import_s_is_a_warning() {
    let mut document = ReadDocument::new("une.md", blocks("# Le vote\n"));
    document.language = Some(locale("de"));
    let job = ImportJob::new("vote").with_locale(locale("fr-CA"));
    let destination = Destination::files(Memory::new());
    let prepared = job.prepare_document(&destination, document.clone(), &mut TakeAll);
    let rules =
        prepared.expect("a story").diagnostics.iter().map(|own| own.rule).collect::<Vec<_>>();
    assert_eq!(rules, [RuleId::ImportLanguage]);
    document.language = Some(locale("fr"));
    let prepared = job.prepare_document(&destination, document, &mut TakeAll);
    assert_eq!(prepared.expect("a story").diagnostics, []);
}

#[test]
fn a_day_begins_in_the_time_zone_of_the_catalog() {
    let files =
        Memory::from_iter([("depeche.toml", "source = \"fr\"\ntime-zone = \"America/Cayenne\"\n")]);
    for (given, expected) in [
        ("2024-11-07", "2024-11-07T00:00:00-03:00"),
        ("2024-11-07T18:00:00+01:00", "2024-11-07T18:00:00+01:00"),
    ] {
        let date = Fact::read_override("published", None, given).expect("a date");
        let job = ImportJob::new("vote").with_published(date);
        let prepared = prepare(&job, &files, "# Le vote\n").expect("a story");
        let story = &prepared.plan.files[0].text;
        assert!(story.contains(&format!("published = {expected}\n")), "{story}");
    }
}

/// Answers one question after the other, and keeps what was asked.
struct Script {
    answers: Vec<Answer>,
    asked: Vec<String>,
    found: usize,
}

impl Script {
    fn of(answers: &[Answer]) -> Self {
        Self { answers: answers.to_vec(), asked: Vec::new(), found: 0 }
    }
}

impl Questions for Script {
    fn take_fact(&mut self, question: &FactQuestion<'_>) -> Answer {
        let FactQuestion { text, proposal, .. } = question;
        self.asked.push(format!("{} {}", proposal.name, &text[proposal.range.clone()]));
        self.answers.remove(0)
    }

    fn found(&mut self, diagnostics: &[Diagnostic]) {
        self.found += diagnostics.len();
    }
}

/// What an import with these answers writes as facts and lead, and what it asked.
fn asked(answers: &[Answer], text: &str) -> (Vec<String>, String, Vec<String>) {
    let job = ImportJob::new("vote").with_locale(locale("fr")).with_facts(FactsMode::Find);
    let mut script = Script::of(answers);
    let document = ReadDocument::new("une.md", blocks(text));
    let prepared = job.prepare_document(&Destination::files(Memory::new()), document, &mut script);
    let prepared = prepared.expect("a story");
    let facts = prepared.facts.iter().map(|fact| fact.name.clone()).collect();
    let messages = &prepared.plan.files[2].text;
    let lead = messages.split_once("lead = ").map_or("", |(_, lead)| lead.trim_end());
    (facts, lead.to_owned(), script.asked)
}

#[test]
fn facts_are_those_that_the_answers_take() {
    use Answer::{All, No, None, Yes};
    let text = "# Le vote\n\nLe 7 novembre 2024, 96 pays et 12 villes ont voté.\n";
    let all = ["date 7 novembre 2024", "pays 96", "villes 12"];
    for (answers, facts, lead, questions) in [
        (
            &[Yes, No, Yes][..],
            &["date", "villes"][..],
            "Le { $date }, 96 pays et { $villes } villes ont voté.",
            3,
        ),
        (
            &[No, All],
            &["pays", "villes"],
            "Le 7 novembre 2024, { $pays } pays et { $villes } villes ont voté.",
            2,
        ),
        (&[Yes, None], &["date"], "Le { $date }, 96 pays et 12 villes ont voté.", 2),
        (&[None], &[], "Le 7 novembre 2024, 96 pays et 12 villes ont voté.", 1),
    ] {
        let (taken, written, asked) = asked(answers, text);
        assert_eq!(
            (&taken[..], &*written),
            (&facts.iter().map(|f| (*f).to_owned()).collect::<Vec<_>>()[..], lead)
        );
        assert_eq!(asked, all[..questions]);
    }
}

#[test]
fn a_fact_is_asked_about_once() {
    let text =
        "# Le vote\n\nLe 7 novembre 2024 : le vote du 7 novembre 2024.\n\nLe 7 novembre 2024.\n";
    let (taken, lead, asked) = asked(&[Answer::No], text);
    assert_eq!((taken.len(), asked.len()), (0, 1));
    assert_eq!(
        lead,
        "Le 7 novembre 2024 : le vote du 7 novembre 2024.\n\nbody = Le 7 novembre 2024."
    );
}

#[test]
fn an_update_asks_about_new_texts_alone() {
    let job = ImportJob::new("vote").with_locale(locale("fr")).with_facts(FactsMode::Find);
    let files = Memory::new();
    let text = "# Le vote\n\nLe 7 novembre 2024, 96 pays ont voté.\n";
    let files = written(&files, &prepare(&job, &files, text).expect("a story"));
    let mut script = Script::of(&[Answer::Yes]);
    let edited = format!("{text}\nIls ont élu 7 membres.\n");
    let prepared = job.with_mode(ImportMode::Update).prepare_document(
        &Destination::files(files),
        ReadDocument::new("une.md", blocks(&edited)),
        &mut script,
    );
    assert_eq!(script.asked, ["membres 7"]);
    let prepared = prepared.expect("an update");
    assert_eq!((prepared.plan.unchanged, prepared.facts.len()), (2, 1));
}

#[cfg(feature = "read")]
#[test]
fn nothing_is_written_when_a_question_aborts() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path().join("locales");
    let destination = Destination::folder(&root);
    let job = ImportJob::new("vote").with_locale(locale("fr")).with_facts(FactsMode::Find);
    let mut abort = |_: &FactQuestion<'_>| Answer::Abort;
    let aborted = job.prepare(&destination, "vote.txt", FRENCH, &mut abort);
    assert!(matches!(aborted, Err(JobError::Aborted)), "{aborted:?}");
    assert!(!root.exists());
    // The last of several questions ends the import as the first does.
    let mut script = Script::of(&[Answer::Yes, Answer::Abort]);
    let aborted = job.prepare(&destination, "vote.txt", FRENCH, &mut script);
    assert!(matches!(aborted, Err(JobError::Aborted)), "{aborted:?}");

    let mut yes = |_: &FactQuestion<'_>| Answer::Yes;
    let prepared = job.prepare(&destination, "vote.txt", FRENCH, &mut yes).expect("a story");
    assert!(!root.exists(), "preparing writes nothing");
    prepared.write(&root).expect("written");
    for file in prepared.files() {
        assert_eq!(std::fs::read_to_string(root.join(&file.path)).expect("a file"), file.text);
    }
    // The folder that was not there when the destination was named is opened anew.
    let again = job.prepare(&destination, "vote.txt", FRENCH, &mut TakeAll);
    assert!(matches!(again, Err(JobError::Import(Error::StoryExists { .. }))), "{again:?}");
}

#[test]
fn files_are_written_together_or_not_at_all() {
    let folder = tempfile::tempdir().expect("a folder");
    let job = ImportJob::new("vote").with_locale(locale("fr"));
    let prepared = prepare(&job, &Memory::new(), "# Le vote\n").expect("a story");
    // A file stands where the folder of the messages is to stand.
    std::fs::write(folder.path().join("fr"), "").expect("a file");
    assert!(prepared.write(&folder).is_err());
    assert!(!folder.path().join("vote.md").exists());
}

#[cfg(feature = "read")]
#[test]
fn diagnostics_are_given_as_they_are_found() {
    // The page leads to an address that no story may have.
    let page = "<!doctype html><html lang=\"de\"><article><h1>Le vote</h1><p>Les pays ont voté \
                <a href=\"javascript:x\">ici</a>, à Glasgow, jeudi 7 novembre.</p></article></html>";
    let job = ImportJob::new("vote").with_locale(locale("fr"));
    let mut script = Script::of(&[]);
    let destination = Destination::files(Memory::new());
    let prepared = job.prepare(&destination, "vote.html", page, &mut script).expect("a story");
    let all = prepared.diagnostics.len() + prepared.plan.diagnostics.len();
    assert!(prepared.diagnostics.iter().any(|own| own.rule == RuleId::ImportLanguage));
    assert_eq!(script.found, all);

    let mut script = Script::of(&[]);
    let full = Destination::files(translated());
    let refused = job.prepare(&full, "vote.html", page, &mut script);
    assert!(refused.is_err());
    assert!(script.found > 0, "what was found before the error");
}

#[cfg(feature = "read")]
#[test]
fn articles_of_a_folder_become_stories_of_their_paths() {
    let names = ["a.txt", "a.html", "un deux.MD", "b/c.docx", "b/photo.jpg", "notes"];
    let folder = names.iter().map(|name| ((*name).to_owned(), String::new())).collect::<Memory>();
    let articles = articles_of(&folder, "news/").expect("a folder");
    let found = articles.iter().map(|own| (&*own.path, &*own.story, own.same_as.as_deref()));
    assert_eq!(
        found.collect::<Vec<_>>(),
        [
            ("a.html", "news/a", None),
            ("a.txt", "news/a", Some("a.html")),
            ("b/c.docx", "news/b/c", None),
            ("un deux.MD", "news/un-deux", None),
        ]
    );
}
