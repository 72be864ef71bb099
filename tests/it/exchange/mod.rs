//! Articles in, and back out again.

mod align;
mod create;
mod generated;
mod long;
mod shipped;
mod update;

use depeche::diagnostic::SourceFile;
use depeche::files::Memory;
use depeche::markup::document;
use depeche::{Catalog, Locale};
use depeche_import::{Article, Plan};

/// The article that a Markdown text is.
pub(crate) fn article(text: &str) -> Article {
    let (blocks, diagnostics) = document::parse(&SourceFile::new("article.md", text));
    assert_eq!(diagnostics, [], "{text}");
    Article::new(blocks)
}

/// A catalog in memory of these files.
pub(crate) fn catalog(files: &[(&str, &str)]) -> Catalog {
    let files = files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned()));
    Catalog::builder().may_be_empty().open_memory(files.collect::<Memory>()).expect("a catalog")
}

/// The text that a plan has for a path.
pub(crate) fn text<'p>(plan: &'p Plan, path: &str) -> &'p str {
    let file = plan.files.iter().find(|file| file.path == path);
    &file.unwrap_or_else(|| panic!("no {path} in {:?}", plan.files)).text
}

/// The catalog that a plan makes of nothing.
pub(crate) fn written(plan: &Plan) -> Catalog {
    let files = plan.files.iter().map(|file| (file.path.clone(), file.text.clone()));
    Catalog::builder().open_memory(files.collect::<Memory>()).expect("the new catalog")
}

pub(crate) fn locale(tag: &str) -> Locale {
    tag.parse().expect("a tag")
}
