//! An existing edition to HTML, against `pulldown-cmark` on the finished article's Markdown.

use depeche::Catalog;

fn main() {
    let edition = edition();
    let markdown = edition.to_markdown();
    ratio::print(
        "html",
        "edition to HTML, against pulldown-cmark",
        || edition.to_html(),
        || html_of(&markdown),
    );
    if !ratio::only_rows() {
        divan::main();
    }
}

#[path = "ratio/mod.rs"]
mod ratio;

fn html_of(markdown: &str) -> String {
    let mut html = String::new();
    pulldown_cmark::html::push_html(&mut html, pulldown_cmark::Parser::new(markdown));
    html
}

fn edition() -> depeche::Edition {
    let catalog = Catalog::open(concat!(env!("CARGO_MANIFEST_DIR"), "/locales"));
    let story = catalog.expect("the catalog").story("interpol-vice-presidency").expect("the story");
    story.edition(&["fr".parse().expect("a tag")]).expect("an edition")
}

#[divan::bench]
fn depeche_to_html(bencher: divan::Bencher) {
    let edition = edition();
    bencher.bench(|| edition.to_html());
}

#[divan::bench]
fn pulldown_cmark(bencher: divan::Bencher) {
    let markdown = edition().to_markdown();
    bencher.bench(|| html_of(&markdown));
}

/// The whole of it: facts to an edition, with the catalog and the story at hand.
#[divan::bench]
fn depeche_edition(bencher: divan::Bencher) {
    let catalog = Catalog::open(concat!(env!("CARGO_MANIFEST_DIR"), "/locales"));
    let story = catalog.expect("the catalog").story("interpol-vice-presidency").expect("the story");
    let readers = ["ar-MA".parse().expect("a tag")];
    bencher.bench(|| story.edition(&readers).expect("an edition"));
}
