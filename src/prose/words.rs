//! The messages of one crate in each language, compiled when one is first asked for.

use std::sync::OnceLock;

use depeche_fluent::bundle::{Bundle, Resource};
use depeche_fluent::diagnostic::SourceFile;
use depeche_fluent::locale::Locale;

/// The languages the tool speaks, with the names of their files; the first is for everybody else.
pub(super) const LANGUAGES: [(&str, &str); 6] = [
    ("en", "en.ftl"),
    ("fr", "fr.ftl"),
    ("es", "es.ftl"),
    ("ar", "ar.ftl"),
    ("de", "de.ftl"),
    ("pt", "pt.ftl"),
];

static LOCALES: [OnceLock<Locale>; LANGUAGES.len()] = [const { OnceLock::new() }; LANGUAGES.len()];
static PLAIN: [OnceLock<Bundle>; LANGUAGES.len()] = [const { OnceLock::new() }; LANGUAGES.len()];

/// What a crate says, as Fluent messages in six languages; made with [`words!`](crate::words).
#[derive(Debug)]
pub struct Words {
    texts: [&'static str; LANGUAGES.len()],
    bundles: [OnceLock<Bundle>; LANGUAGES.len()],
}

impl Words {
    /// The texts of six files: English, French, Spanish, Arabic, German, Portuguese.
    pub const fn new(texts: [&'static str; 6]) -> Self {
        Self { texts, bundles: [const { OnceLock::new() }; LANGUAGES.len()] }
    }

    /// The messages of a language, if one has that identifier.
    pub(super) fn bundle(&'static self, language: usize, id: &str) -> Option<&'static Bundle> {
        let text = self.texts.get(language).filter(|text| defines(text, id))?;
        let (_, name) = LANGUAGES.get(language)?;
        let bundle = self.bundles.get(language)?.get_or_init(|| {
            let resource = Resource::new(&SourceFile::new(*name, *text));
            Bundle::builder(locale(language).clone()).resource(resource).build()
        });
        Some(bundle)
    }
}

/// Whether a line of a file opens with the identifier and ` =`: cheaper than compiling the file.
fn defines(text: &str, id: &str) -> bool {
    text.match_indices(id).any(|(at, _)| {
        let before = text.get(..at).unwrap_or_default();
        let after = text.get(at + id.len()..).unwrap_or_default();
        (before.is_empty() || before.ends_with('\n')) && after.starts_with(" =")
    })
}

/// The words of the files `en.ftl`, `fr.ftl`, `es.ftl`, `ar.ftl`, `de.ftl` and `pt.ftl` of a
/// folder, which is named from the folder of the file that says so.
#[macro_export]
macro_rules! words {
    ($folder:literal) => {
        $crate::prose::Words::new([
            include_str!(concat!($folder, "/en.ftl")),
            include_str!(concat!($folder, "/fr.ftl")),
            include_str!(concat!($folder, "/es.ftl")),
            include_str!(concat!($folder, "/ar.ftl")),
            include_str!(concat!($folder, "/de.ftl")),
            include_str!(concat!($folder, "/pt.ftl")),
        ])
    };
}

/// A bundle without messages, which writes values.
#[allow(clippy::indexing_slicing, reason = "both arrays have an entry for every language")]
pub(super) fn plain(index: usize) -> &'static Bundle {
    PLAIN[index].get_or_init(|| Bundle::builder(locale(index).clone()).build())
}

#[allow(clippy::indexing_slicing, reason = "both arrays have an entry for every language")]
pub(super) fn locale(index: usize) -> &'static Locale {
    let (tag, _) = LANGUAGES[index];
    let parse = || tag.parse().unwrap_or_else(|_| unreachable!("{tag} is a language tag"));
    LOCALES[index].get_or_init(parse)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_are_found_where_they_are_defined() {
        let text = "a = b\nbb-a = c\n    .a = d\nc = a = e\nab= f\n";
        let found = ["a", "bb-a", "c", "b", "e", "bb", ""].map(|id| defines(text, id));
        assert_eq!(found, [true, true, true, false, false, false, false]);
    }
}
