//! The shipped story in every language and format, and for readers of particular regions, as
//! somebody read it and found it right.

use depeche::render::PageOptions;
use depeche::{Catalog, Edition};

fn edition(tag: &str) -> Edition {
    let catalog = Catalog::open(crate::outside::locales());
    let story = catalog.expect("the catalog").story("interpol-vice-presidency").expect("the story");
    story.edition(&[tag.parse().expect(tag)]).expect("an edition")
}

#[test]
fn every_language_in_every_format() {
    for tag in ["fr", "ar", "de", "en", "es", "pt"] {
        let edition = edition(tag);
        insta::assert_snapshot!(format!("{tag}-text"), edition.to_text());
        insta::assert_snapshot!(format!("{tag}-markdown"), edition.to_markdown());
        insta::assert_snapshot!(format!("{tag}-html"), edition.to_html());
        insta::assert_snapshot!(format!("{tag}-json"), edition.to_json());
    }
}

#[test]
fn readers_of_regions() {
    for tag in ["ar-MA", "ar-EG", "fr-CA", "zh-TW"] {
        insta::assert_snapshot!(format!("{tag}-text"), edition(tag).to_text());
    }
}

#[test]
fn a_page_is_a_whole_document() {
    insta::assert_snapshot!("ar-page", edition("ar").to_page(&PageOptions::default()));
}
