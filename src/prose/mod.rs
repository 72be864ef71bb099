//! The tool's own words.

use crate::bundle::{Arguments, Bundle, Resource};
use crate::diagnostic::SourceFile;
use crate::locale::Locale;

/// The tool's own messages in one language.
#[derive(Clone, Debug)]
pub struct Prose {
    bundle: Bundle,
    overrides: Option<Bundle>,
}

const ALL: &[(&str, &str)] = &[
    (
        "en",
        "notice-part = This part is not yet available in { $language }; it is shown in { $shown }.\nnotice-story = This story is not yet available in { $language }; it is shown in { $shown }.\n",
    ),
    (
        "fr",
        "notice-part = Ce passage n’est pas encore disponible en { $language }\u{202f}; le voici en { $shown }.\nnotice-story = Cet article n’est pas encore disponible en { $language }\u{202f}; le voici en { $shown }.\n",
    ),
    (
        "pt",
        "notice-part = Este trecho ainda não está disponível em { $language }; segue em { $shown }.\nnotice-story = Esta matéria ainda não está disponível em { $language }; segue em { $shown }.\n",
    ),
];

impl Prose {
    /// The first language of the readers that the tool speaks, else English.
    pub fn new(readers: &[Locale]) -> Self {
        let known = |reader: &Locale| {
            ALL.iter().find(|(tag, _)| {
                tag.parse::<Locale>().is_ok_and(|l| l.same_language_and_script(reader))
            })
        };
        let (tag, text) = readers.iter().find_map(known).unwrap_or(&ALL[0]);
        let resource = Resource::new(&SourceFile::new(*tag, *text));
        Self {
            bundle: Bundle::builder(tag.parse().unwrap()).resource(resource).build(),
            overrides: None,
        }
    }

    /// With messages of a catalog that are tried first.
    #[must_use]
    pub fn with_overrides(mut self, bundle: Bundle) -> Self {
        self.overrides = Some(bundle);
        self
    }

    /// The language.
    pub fn locale(&self) -> &Locale {
        self.bundle.locale()
    }

    /// A message.
    pub fn text(&self, id: &str, arguments: &Arguments) -> String {
        self.overrides
            .iter()
            .chain([&self.bundle])
            .find_map(|bundle| bundle.format(id, None, arguments).ok())
            .unwrap_or_else(|| id.to_owned())
    }
}
