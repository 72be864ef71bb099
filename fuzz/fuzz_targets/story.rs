//! Stories: front matter and skeletons are refused or rendered, in every format.
#![no_main]

use depeche::Catalog;
use depeche::files::Memory;
use libfuzzer_sys::fuzz_target;

const FRENCH: &str =
    "a = Le *titre* { $x }\n    .b = un attribut\nc = Un texte { $y }\n\n    en deux\n";

fuzz_target!(|skeleton: &str| {
    let mut files = Memory::new();
    files.insert("fr/story.ftl", FRENCH);
    files.insert("ar/story.ftl", "a = عنوان { $x }\n");
    files.insert("story.md", skeleton);
    let Ok(catalog) = Catalog::builder().open_memory(files) else { return };
    let Ok(story) = catalog.story("story") else { return };
    for reader in ["fr", "ar-MA"] {
        let Ok(edition) = story.edition(&[reader.parse().expect("a tag")]) else { continue };
        assert!(edition.to_html().ends_with("</article>") || edition.blocks().is_empty());
        let _ = (edition.to_text(), edition.to_markdown(), edition.to_json());
    }
});
