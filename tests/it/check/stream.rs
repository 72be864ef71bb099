//! A story at a time: what is read, what is held, and in which order findings come.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::{Arc, Mutex};

use depeche::Catalog;
use depeche::files::{self, Files, Memory};
use depeche_check::report::{Format, Writer, write};
use depeche_check::{Found, Options, Project, Receiver, check, check_to};

const FORMATS: [Format; 5] =
    [Format::Json, Format::Sarif, Format::Github, Format::Junit, Format::Rdjsonl];

/// Files that count how often each was read.
#[derive(Debug)]
struct Counting(Memory, Mutex<BTreeMap<String, usize>>);

impl Files for Counting {
    fn read(&self, path: &str, limit: u64) -> Result<Cow<'_, [u8]>, files::Error> {
        let read = self.0.read(path, limit)?;
        *self.1.lock().expect("no panic").entry(path.to_owned()).or_default() += 1;
        Ok(read)
    }

    fn read_start(&self, path: &str, length: usize) -> Result<Cow<'_, [u8]>, files::Error> {
        self.0.read_start(path, length)
    }

    fn list(&self, path: &str) -> Result<Vec<files::Entry>, files::Error> {
        self.0.list(path)
    }
}

/// This many stories in English and these locales, with facts and skeletons or with messages alone.
fn stories(count: usize, locales: &[&str], skeletons: bool) -> Memory {
    let mut files = vec![("depeche.toml".to_owned(), "source = \"en\"\n".to_owned())];
    for story in 0..count {
        if skeletons {
            let skeleton = "+++\n[facts]\nvotes = 96\n+++\n# { title }\n\n{ lead }\n\n{ end }\n";
            files.push((format!("2024/s{story:04}.md"), skeleton.to_owned()));
        }
        for locale in locales.iter().chain(&["en"]) {
            let mut text = String::new();
            let _ = writeln!(text, "title = Story {story} of Nadia Calviño in {locale}");
            let _ = writeln!(text, "lead = {{ $votes }} countries  of {story} voted.");
            // Two translations of one text.
            let _ = writeln!(text, "end = The end of it in {locale}{}", story % 3 % 2);
            let text = text.replace("in en0", "in en").replace("in en1", "in en");
            files.push((format!("{locale}/2024/s{story:04}.ftl"), text));
            let record = "{\"v\":1,\"message\":\"title\",\"source\":\"1:00\"}\n";
            if story % 4 == 1 && *locale != "en" {
                let path = format!(".depeche/ledger/{locale}/2024/s{story:04}.jsonl");
                files.push((path, record.to_owned()));
            }
        }
    }
    files.into_iter().collect()
}

fn project(files: impl Files + 'static) -> Project {
    let catalog = Catalog::builder().open_files(files).expect("a catalog");
    Project::of_catalog(&catalog).expect("a project")
}

#[test]
fn every_file_is_read_once_for_all_locales() {
    for skeletons in [true, false] {
        for locales in [&["fr"][..], &["fr", "de", "es"][..]] {
            let files = stories(20, locales, skeletons);
            let files = Arc::new(Counting(files, Mutex::default()));
            let project = project(Arc::clone(&files));
            let opened = files.1.lock().expect("no panic").clone();
            let report = check(&project, &Options::default());
            assert!(report.findings.len() > 30, "{}", report.findings.len());
            let read = files.1.lock().expect("no panic");
            let per_story = locales.len() + 1 + usize::from(skeletons);
            assert_eq!(read.len() - opened.len(), 20 * per_story + 5 * locales.len(), "{read:?}");
            let often = read.iter().filter(|(path, count)| {
                let is_translation = locales.iter().any(|own| path.starts_with(&format!("{own}/")));
                **count > 1 && !is_translation
            });
            assert_eq!(often.collect::<Vec<_>>(), Vec::new(), "{skeletons} {locales:?}");
            // A file with a second translation of one text is read again, to quote it.
            assert!(read.values().sum::<usize>() < 2 * read.len(), "{skeletons} {locales:?}");
        }
    }
}

/// Writes findings, and keeps the story and locale of each group.
struct Written<'p> {
    writer: Writer<'p>,
    out: Vec<u8>,
    order: Vec<(Option<String>, Option<String>)>,
}

impl Receiver for Written<'_> {
    type Made = (depeche_check::report::Rows, Option<String>, Option<String>);
    type Error = std::io::Error;

    fn make(&self, found: Found) -> Self::Made {
        (self.writer.rows(&found.findings), found.story, found.locale.map(|own| own.to_string()))
    }

    fn take(&mut self, (rows, story, locale): Self::Made) -> std::io::Result<()> {
        self.order.push((story, locale));
        self.writer.put(&rows, &mut self.out)
    }
}

type Order = Vec<(Option<String>, Option<String>)>;

/// The report written with this many threads, and the order in which findings came.
fn written(project: &Project, format: Format, threads: usize) -> (String, Order) {
    let prose = depeche_cli::prose(&[]);
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("threads");
    let mut written =
        Written { writer: Writer::new(format, &prose), out: Vec::new(), order: Vec::new() };
    written.writer.begin(&mut written.out).expect("memory");
    let checked = pool.install(|| check_to(project, &Options::default(), &|_| (), &mut written));
    let summary = checked.expect("memory");
    written.writer.end(&summary, 0, &mut written.out).expect("memory");
    (String::from_utf8(written.out).expect("text"), written.order)
}

#[test]
fn findings_come_by_story_and_then_locale_with_any_number_of_threads() {
    let project = project(stories(900, &["fr", "de"], true));
    let report = check(&project, &Options::default());
    for format in FORMATS {
        let (one, order) = written(&project, format, 1);
        let (two, _) = written(&project, format, 2);
        assert!(one == two, "{format:?}");
        // The whole report at once, without temporary files.
        assert!(one == write(&report, format, &depeche_cli::prose(&[])), "{format:?}");
        let rank = |locale: &Option<String>| match locale.as_deref() {
            Some("en") => 0,
            Some("de") => 1,
            _ => 2,
        };
        let last = order.iter().position(|(story, _)| story.is_none()).expect("whole locales");
        let stories = order[..last].iter().map(|(story, locale)| (story.clone(), rank(locale)));
        assert!(stories.clone().is_sorted() && last > 400, "{last}");
        let whole = order[last..].iter().map(|(story, locale)| (story.clone(), rank(locale)));
        assert!(whole.is_sorted() && order.len() > last + 100, "{}", order.len());
    }
    // The temporary files of JUnit were needed.
    assert!(written(&project, Format::Junit, 2).0.len() > 3 * 64 * 1024);
}

/// Drops all findings.
struct Nothing;

impl Receiver for Nothing {
    type Made = ();
    type Error = std::convert::Infallible;

    fn make(&self, _: Found) {}

    fn take(&mut self, (): ()) -> Result<(), Self::Error> {
        Ok(())
    }
}

#[test]
fn documents_are_dropped_and_work_grows_with_the_stories() {
    for skeletons in [true, false] {
        let taken = |count: usize| {
            let project = project(stories(count, &["fr", "de", "es"], skeletons));
            let pool = rayon::ThreadPoolBuilder::new().num_threads(1).build().expect("a thread");
            let check = || {
                let Ok(_) = check_to(&project, &Options::default(), &|_| (), &mut Nothing);
            };
            // The first check also makes tables that stay, such as those of languages.
            pool.install(check);
            pool.install(|| allocation_counter::measure(check))
        };
        let (few, many) = (taken(600), taken(2400));
        let held = (many.bytes_max - few.bytes_max) / 1800;
        // Beside a story's document, which takes more than ten times as much, in four locales.
        assert!(held < 2_500, "{held} bytes a story, with skeletons: {skeletons}");
        let (few, many) = (few.count_total, many.count_total);
        assert!(many < 4 * few + 4 * few / 20, "{few} {many}");
    }
}

#[test]
fn references_lead_to_other_files_of_projects_without_stories() {
    let files = [
        ("depeche.toml", "source = \"en\"\n"),
        ("en/a.ftl", "lead = { -brand } and { -other } and { later }\n"),
        ("en/z.ftl", "-brand = Firefox\n-other = Mozilla\nlater = Later\n"),
        ("fr/a.ftl", "lead = { -brand } et { -other } et { later } et { -none }\n"),
        // A file that cannot be parsed is skipped.
        ("fr/b.ftl", "-brand =\n"),
        ("fr/z.ftl", "-brand = Firefox\n-other = Mozilla\nlater = { lead }\n"),
    ];
    let report = check(&project(files.into_iter().collect::<Memory>()), &Options::default());
    let found = report.findings.iter().map(|own| (own.diagnostic.rule.name(), own.path()));
    let found = found.filter(|(rule, _)| !matches!(*rule, "orphan-file" | "missing-reference"));
    assert_eq!(
        found.collect::<Vec<_>>(),
        [
            ("cyclic-reference", "fr/a.ftl"),
            ("unknown-term", "fr/a.ftl"),
            ("syntax", "fr/b.ftl"),
            ("cyclic-reference", "fr/z.ftl"),
        ]
    );
}

#[test]
fn words_that_the_source_uses_in_lower_case_are_not_names() {
    let names = |small: &str| {
        let files = [
            ("depeche.toml".to_owned(), "source = \"en\"\n".to_owned()),
            ("en/a.ftl".to_owned(), "lead = They asked for the Open Budget again.\n".to_owned()),
            ("en/z.ftl".to_owned(), format!("lead = They asked for the {small} again.\n")),
            ("fr/a.ftl".to_owned(), "lead = On a redemandé la transparence.\n".to_owned()),
            ("fr/z.ftl".to_owned(), "lead = On en a redemandé.\n".to_owned()),
        ];
        let report = check(&project(files.into_iter().collect::<Memory>()), &Options::default());
        report.findings.iter().filter(|own| own.diagnostic.rule == "name-mismatch").count()
    };
    assert_eq!((names("vote"), names("budget")), (1, 0));
}

#[test]
fn unrecorded_translations_are_asked_for_by_path() {
    let files = [
        (
            "depeche.toml",
            "source = \"en\"\n[check.path.\"fr/a*\"]\nledger-unrecorded = \"warning\"\n",
        ),
        ("en/a.ftl", "lead = The vote\n"),
        ("en/b.ftl", "lead = The ballot\n"),
        ("fr/a.ftl", "lead = Le vote\n"),
        ("fr/b.ftl", "lead = Le scrutin\n"),
    ];
    let report = check(&project(files.into_iter().collect::<Memory>()), &Options::default());
    let found = report.findings.iter().map(|own| (own.diagnostic.rule.name(), own.path()));
    assert_eq!(found.collect::<Vec<_>>(), [("ledger-unrecorded", "fr/a.ftl")]);
}

#[test]
fn every_file_that_is_missing_or_an_orphan_is_reported() {
    let files = [
        ("depeche.toml", "source = \"en\"\n"),
        ("en/a.ftl", "lead = The vote\n"),
        ("en/b.ftl", "lead = The ballot\n"),
        ("en/c.ftl", "lead = The session\n"),
        ("fr/c.ftl", "lead = La séance\n"),
        ("fr/x.ftl", "lead = Le vote\n"),
        ("fr/y.ftl", "lead = Le scrutin\n"),
    ];
    let report = check(&project(files.into_iter().collect::<Memory>()), &Options::default());
    let found = report.findings.iter().map(|own| (own.diagnostic.rule.name(), own.path()));
    assert_eq!(
        found.collect::<Vec<_>>(),
        [
            ("missing-file", "en/a.ftl"),
            ("missing-file", "en/b.ftl"),
            ("orphan-file", "fr/x.ftl"),
            ("orphan-file", "fr/y.ftl"),
        ]
    );
}

#[test]
fn list_and_status_read_a_source_no_more_often_for_more_locales() {
    let read = |locales: &[&str], work: &dyn Fn(&Catalog)| {
        let files = Arc::new(Counting(stories(8, locales, true), Mutex::default()));
        let catalog = Catalog::builder().open_files(Arc::clone(&files)).expect("a catalog");
        work(&catalog);
        let read = files.1.lock().expect("no panic");
        let of = |folder: &str| {
            let own = read.iter().filter(|(path, _)| path.starts_with(folder));
            own.map(|(_, count)| *count).max().unwrap_or_default()
        };
        (of("en/"), of("fr/"), of(".depeche/"))
    };
    let list = |catalog: &Catalog| {
        for id in catalog.stories() {
            let story = catalog.story(id).expect("a story");
            for locale in catalog.locales() {
                let edition = story.edition(std::slice::from_ref(locale)).expect("an edition");
                let coverage = Some(edition.coverage()).filter(|_| edition.locale() == locale);
                // A second story, as `list` reads it.
                let story = catalog.story(id).expect("a story");
                assert_eq!(story.coverage(locale).expect("a source"), coverage, "{id} {locale}");
            }
        }
    };
    list(&Catalog::builder().open_memory(stories(8, &["fr", "de"], true)).expect("a catalog"));
    let coverage = |catalog: &Catalog| {
        for id in catalog.stories() {
            let story = catalog.story(id).expect("a story");
            for locale in catalog.locales() {
                story.coverage(locale).expect("a source");
            }
        }
    };
    let status = |catalog: &Catalog| {
        let upkeep = depeche::upkeep::Upkeep::new(catalog);
        for id in catalog.units() {
            upkeep.status(id).0.expect("a source");
        }
    };
    // Once to resolve it, and once to compare it with the records.
    let few = (2, 2, 1);
    for work in [&coverage as &dyn Fn(&Catalog), &status] {
        assert_eq!(read(&["fr"], work), few);
        assert_eq!(read(&["fr", "de", "es", "pt"], work), few);
    }
}
