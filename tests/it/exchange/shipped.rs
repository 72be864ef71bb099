//! The shipped story, out and back in.

use depeche::edition::Segment;
use depeche::files::Memory;
use depeche::{Catalog, Edition};
use depeche_import::{Article, Conflict, Import, TextChange, document};

use super::locale;

const ID: &str = "interpol-vice-presidency";

fn shipped() -> Catalog {
    Catalog::open(crate::outside::locales()).expect("the shipped catalog")
}

/// What readers of a language are shown.
fn article(catalog: &Catalog, tag: &str) -> Article {
    let story = catalog.story(ID).expect("the story");
    Article::new(document(&story.edition(&[locale(tag)]).expect("an edition")))
}

#[test]
fn its_french_edition_changes_nothing() {
    let catalog = shipped();
    let plan = Import::new(&catalog, ID, article(&catalog, "fr")).update().unwrap();
    assert_eq!((plan.files, plan.report, plan.diagnostics), (Vec::new(), Vec::new(), Vec::new()));
}

#[test]
fn an_edited_sentence_keeps_its_terms_facts_and_plural_forms() {
    let catalog = shipped();
    let french = article(&catalog, "fr");
    let markdown = catalog.story(ID).unwrap().edition(&[locale("fr")]).unwrap().to_markdown();
    let edited = markdown.replace("d’informations et de savoir-faire", "d’informations");
    let edited = edited.replace("dans la région et dans le monde", "partout dans le monde");
    assert_ne!(edited, markdown);
    let (blocks, _) =
        depeche::markup::document::parse(&depeche::diagnostic::SourceFile::new("a", edited));
    let plan = Import::new(&catalog, ID, Article::new(blocks)).update().unwrap();
    assert_eq!(plan.diagnostics, []);
    assert_eq!(plan.report.len(), 2, "{:?}", plan.report);
    assert_eq!(plan.unchanged + 2, french.texts().len());
    let [file] = plan.files.as_slice() else { panic!("{:?}", plan.files) };
    assert!(file.text.contains("[many] Au total, { $votes } de pays membres"), "{}", file.text);
    let before = std::fs::read_to_string(crate::outside::locales().join(&file.path));
    let before = before.unwrap();
    let kept = before.lines().filter(|line| file.text.lines().any(|own| own == *line)).count();
    assert!(kept + 8 > before.lines().count(), "{}", file.text);
}

/// Every language of the story, imported as a translation into a catalog that lacks it: all that is
/// written is right, and nearly all is written.
#[test]
fn its_editions_become_translations_again() {
    let catalog = shipped();
    let root = crate::outside::locales();
    let read = |path: &str| std::fs::read_to_string(root.join(path)).expect(path);
    let (mut written, mut right, mut all) = (0, 0, 0);
    for tag in ["ar", "de", "en", "es"] {
        let story = format!("{ID}.md");
        let mut paths = vec![story, format!("fr/{ID}.ftl"), "fr/terms.ftl".to_owned()];
        paths.push(format!("{tag}/terms.ftl"));
        let files = paths.iter().map(|path| (path.clone(), read(path)));
        let mut files = files.collect::<Memory>();
        let without = Catalog::builder().open_memory(files.clone()).unwrap();
        let plan = Import::new(&without, ID, article(&catalog, tag));
        let plan = plan.align(&locale(tag), Conflict::Keep).unwrap();
        let translated =
            plan.report.iter().filter(|own| matches!(own, TextChange::Translated { .. }));
        written += translated.count();
        plan.files.iter().for_each(|file| files.insert(file.path.clone(), file.text.clone()));
        let with = Catalog::builder().open_memory(files).unwrap();
        let edition =
            |catalog: &Catalog| catalog.story(ID).unwrap().edition(&[locale(tag)]).unwrap();
        let (known, now) = (edition(&catalog), edition(&with));
        for (known, now) in known.segments().zip(now.segments()) {
            all += 1;
            let flat = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
            let is_own = now.locale == locale(tag);
            right += usize::from(is_own && flat(known.parts.text()) == flat(now.parts.text()));
        }
        let values = |edition: &Edition| edition.segments().flat_map(Segment::values).count();
        assert!(values(&now) + 1 >= values(&known), "{tag}");
    }
    assert_eq!(written, right);
    assert!(right * 100 >= all * 95, "{right} of {all}");
}
