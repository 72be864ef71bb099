//! The tool's own words: what diagnostics say, and the furniture of pages.
//!
//! They are Fluent messages in six languages. A diagnostic's prose is the message named after its
//! rule, with the attributes `.label` (under the mark), `.why`, `.help` and `.suggest` (instead of
//! `.help`, when there is a suggestion).

use std::sync::OnceLock;

use depeche_fluent::bundle::{Arguments, Bundle, Presence, Resource};
use depeche_fluent::diagnostic::{Argument, Diagnostic, SourceFile, is_unseen, visible};
use depeche_fluent::fact::{Fact, LocalText};
use depeche_fluent::locale::Locale;

/// A language the tool speaks: tag, name of its file, text.
type Language = (&'static str, &'static str, &'static str);

/// The languages the tool speaks; the first is for everybody else.
const LANGUAGES: [Language; 6] = [
    ("en", "en.ftl", include_str!("en.ftl")),
    ("fr", "fr.ftl", include_str!("fr.ftl")),
    ("es", "es.ftl", include_str!("es.ftl")),
    ("ar", "ar.ftl", include_str!("ar.ftl")),
    ("de", "de.ftl", include_str!("de.ftl")),
    ("pt", "pt.ftl", include_str!("pt.ftl")),
];

static LOCALES: [OnceLock<Locale>; LANGUAGES.len()] = [const { OnceLock::new() }; LANGUAGES.len()];
static BUNDLES: [OnceLock<Bundle>; LANGUAGES.len()] = [const { OnceLock::new() }; LANGUAGES.len()];

/// The tool's own messages in one language.
///
/// ```
/// use depeche::bundle::Arguments;
/// use depeche::prose::Prose;
///
/// let prose = Prose::new(&["pt-PT".parse()?]);
/// assert_eq!(prose.locale().to_string(), "pt");
/// assert_eq!(prose.text("severity-error", &Arguments::new()), "erro");
/// # Ok::<(), depeche::locale::ParseLocaleError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Prose {
    /// Which of the languages; its messages are compiled when one is first asked for.
    language: usize,
    overrides: Option<Bundle>,
}

/// The prose of a diagnostic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// What is wrong, in a line.
    pub title: String,
    /// What to write under the place.
    pub label: Option<String>,
    /// Why it is so.
    pub why: Option<String>,
    /// How to mend it.
    pub help: Option<String>,
}

impl Prose {
    /// The first language of the readers that the tool speaks, else English.
    pub fn new(readers: &[Locale]) -> Self {
        let spoken = readers.iter().find_map(|reader| {
            (0..LANGUAGES.len()).find(|index| locale(*index).same_language_and_script(reader))
        });
        Self { language: spoken.unwrap_or(0), overrides: None }
    }

    /// The same with messages that are tried first: a catalog's `depeche.ftl`.
    #[must_use]
    pub fn with_overrides(mut self, bundle: Bundle) -> Self {
        self.overrides = Some(bundle);
        self
    }

    /// The language.
    pub fn locale(&self) -> &Locale {
        self.overrides.as_ref().map_or_else(|| locale(self.language), Bundle::locale)
    }

    /// A message; its identifier if there is none.
    pub fn text(&self, id: &str, arguments: &Arguments) -> String {
        self.find(id, None, arguments).unwrap_or_else(|| id.to_owned())
    }

    /// A value as the language writes it.
    pub fn fact(&self, fact: &Fact) -> String {
        self.own().write_fact(fact).unwrap_or_default()
    }

    /// A share in whole percents, as the language writes it.
    pub fn percent(&self, percent: usize) -> String {
        let percent = i64::try_from(percent).unwrap_or(i64::MAX);
        self.fact(&Fact::Percent(percent.into()))
    }

    /// What is wrong, in a line: the title alone of [`Self::explain`].
    pub fn title(&self, diagnostic: &Diagnostic) -> String {
        let title = self.find(diagnostic.rule.name(), None, &arguments(diagnostic));
        title.unwrap_or_else(|| diagnostic.to_string())
    }

    /// What a diagnostic says.
    pub fn explain(&self, diagnostic: &Diagnostic) -> Explanation {
        let arguments = arguments(diagnostic);
        let attribute = |name| self.find(diagnostic.rule.name(), Some(name), &arguments);
        let suggests = diagnostic.argument("suggestion").is_some();
        Explanation {
            title: self
                .find(diagnostic.rule.name(), None, &arguments)
                .unwrap_or_else(|| diagnostic.to_string()),
            label: attribute("label"),
            why: attribute("why"),
            help: suggests.then(|| attribute("suggest")).flatten().or_else(|| attribute("help")),
        }
    }

    /// What a diagnostic says in this language itself; `None` where words or arguments are missing
    /// and [`Self::explain`] would fall back to English or to the line for logs.
    pub fn explain_here(&self, diagnostic: &Diagnostic) -> Option<Explanation> {
        let (arguments, rule) = (arguments(diagnostic), diagnostic.rule.name());
        let arguments = shown(&arguments).unwrap_or(arguments);
        let attribute = |name| match self.own().presence(rule, Some(name)) {
            Presence::Present => Some(Some(self.own().format(rule, Some(name), &arguments).ok()?)),
            _ => Some(None),
        };
        let title = self.own().format(rule, None, &arguments).ok()?;
        let (label, why, help) = (attribute("label")?, attribute("why")?, attribute("help"));
        // Where there is a suggestion, it stands in place of the help.
        let suggests = diagnostic.argument("suggestion").is_some();
        let suggest = if suggests { attribute("suggest")? } else { None };
        let help = if suggest.is_some() { suggest } else { help? };
        Some(Explanation { title, label, why, help })
    }

    fn find(&self, id: &str, attribute: Option<&str>, arguments: &Arguments) -> Option<String> {
        let shown = shown(arguments);
        let arguments = shown.as_ref().unwrap_or(arguments);
        let say = |bundle: &Bundle| {
            matches!(bundle.presence(id, attribute), Presence::Present)
                .then(|| bundle.format(id, attribute, arguments).ok())
                .flatten()
        };
        // English has everything, should another language lack a message.
        let own = || say(self.own()).or_else(|| say(bundle(0)));
        self.overrides.as_ref().and_then(say).or_else(own)
    }

    fn own(&self) -> &'static Bundle {
        bundle(self.language)
    }
}

/// The messages of a language, compiled when they are first asked for.
#[allow(clippy::indexing_slicing, reason = "both arrays have an entry for every language")]
fn bundle(index: usize) -> &'static Bundle {
    let (_, name, text) = LANGUAGES[index];
    BUNDLES[index].get_or_init(|| {
        let resource = Resource::new(&SourceFile::new(name, text));
        Bundle::builder(locale(index).clone()).resource(resource).build()
    })
}

#[allow(clippy::indexing_slicing, reason = "both arrays have an entry for every language")]
fn locale(index: usize) -> &'static Locale {
    let (tag, ..) = LANGUAGES[index];
    let parse = || tag.parse().unwrap_or_else(|_| unreachable!("{tag} is a language tag"));
    LOCALES[index].get_or_init(parse)
}

/// Arguments whose texts, which are names and texts of others, show what cannot be seen in them;
/// `None` where they all do.
fn shown(arguments: &Arguments) -> Option<Arguments> {
    fn text(text: &LocalText) -> bool {
        text.default.contains(is_unseen)
            || text.forms.iter().any(|(_, own)| own.contains(is_unseen))
    }
    fn is_hidden(fact: &Fact) -> bool {
        match fact {
            Fact::Text(own) | Fact::Name(own) => text(own),
            Fact::List(items) => items.iter().any(is_hidden),
            _ => false,
        }
    }
    fn seen(fact: &Fact) -> Fact {
        let own = |text: &LocalText| LocalText {
            default: visible(&text.default).into_owned(),
            forms: text
                .forms
                .iter()
                .map(|(locale, form)| (locale.clone(), visible(form).into_owned()))
                .collect(),
        };
        match fact {
            Fact::Text(text) => Fact::Text(own(text)),
            Fact::Name(text) => Fact::Name(own(text)),
            Fact::List(items) => Fact::List(items.iter().map(seen).collect()),
            other => other.clone(),
        }
    }
    if !arguments.iter().any(|(_, fact)| is_hidden(fact)) {
        return None;
    }
    Some(arguments.iter().map(|(name, fact)| (name, seen(fact))).collect())
}

/// A diagnostic's arguments; languages by their name, lists joined as a list is.
fn arguments(diagnostic: &Diagnostic) -> Arguments {
    let fact = |argument: &Argument| match argument {
        Argument::Text(text) => Fact::from(text.as_str()),
        Argument::Number(number) => Fact::from(*number),
        Argument::List(items) => {
            let quoted = |item: &String| Fact::from(format!("`{item}`"));
            Fact::List(items.iter().map(quoted).collect())
        }
        Argument::Locale(locale) => Fact::Language(locale.clone()),
    };
    diagnostic.arguments.iter().map(|(name, value)| (*name, fact(value))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use depeche_fluent::diagnostic::RuleId;
    use std::collections::BTreeSet;

    fn messages(index: usize) -> BTreeSet<String> {
        let (_, name, text) = LANGUAGES[index];
        let resource = Resource::new(&SourceFile::new(name, text));
        assert_eq!(resource.diagnostics(), [], "{name}");
        let names = resource.messages().flat_map(|(id, _, attributes)| {
            let own = attributes.into_iter().map(move |attribute| format!("{id}.{attribute}"));
            std::iter::once(id.to_owned()).chain(own).collect::<Vec<_>>()
        });
        names.collect()
    }

    #[test]
    fn every_language_says_everything() {
        let english = messages(0);
        for (index, (tag, _, _)) in LANGUAGES.iter().enumerate() {
            let missing = english.difference(&messages(index)).cloned().collect::<Vec<_>>();
            let extra = messages(index).difference(&english).cloned().collect::<Vec<_>>();
            assert_eq!((missing, extra), (vec![], vec![]), "{tag}");
        }
    }

    #[test]
    fn every_message_can_be_said() {
        for index in 0..LANGUAGES.len() {
            let bundle = bundle(index);
            let text = |name: &str| match name {
                "count" | "total" | "limit" | "size" | "offset" | "more" => Fact::from(3),
                "language" | "shown" | "locale" | "source" => Fact::Language("fr".parse().unwrap()),
                "expected" | "stories" | "found" => Fact::List(vec!["`a`".into(), "`b`".into()]),
                _ => Fact::from("x"),
            };
            let arguments = bundle.variables().iter().map(|n| (n.as_str(), text(n))).collect();
            for name in messages(index) {
                let (id, attribute) = match name.split_once('.') {
                    Some((id, attribute)) => (id, Some(attribute)),
                    None => (name.as_str(), None),
                };
                if let Presence::Present = bundle.presence(id, attribute) {
                    bundle.format(id, attribute, &arguments).unwrap();
                }
            }
        }
    }

    #[test]
    fn no_message_passes_on_what_cannot_be_seen() {
        const HIDDEN: &str = "x\n##[error]y\u{1b}]0;z\u{7}\r\u{9b}\u{202e}\u{2028}";
        for index in 0..LANGUAGES.len() {
            let prose = Prose { language: index, overrides: None };
            let bundle = bundle(index);
            let text = |name: &str| match name {
                "count" | "total" | "limit" | "size" | "offset" | "more" => Fact::from(3),
                "language" | "shown" | "locale" | "source" => Fact::Language("fr".parse().unwrap()),
                "expected" | "stories" | "found" => Fact::List(vec![HIDDEN.into(), "`b`".into()]),
                _ => Fact::from(HIDDEN),
            };
            let arguments = bundle.variables().iter().map(|n| (n.as_str(), text(n))).collect();
            let (mut said, mut written_out) = (0, 0);
            for name in messages(index) {
                let (id, attribute) = match name.split_once('.') {
                    Some((id, attribute)) => (id, Some(attribute)),
                    None => (name.as_str(), None),
                };
                let Some(text) = prose.find(id, attribute, &arguments) else { continue };
                said += 1;
                written_out += usize::from(text.contains("x⟨U+000A⟩##[error]y⟨U+001B⟩"));
                // Arabic sets values apart with isolates of its own.
                let raw = |c: char| HIDDEN.contains(c) && is_unseen(c) && c != '\n';
                assert!(!text.contains(raw), "{name}: {text:?}");
                assert!(!text.contains("\n##"), "{name}: {text:?}");
            }
            assert!(said > 300 && written_out > 100, "{said} {written_out}");
        }
    }

    #[test]
    fn typography_is_right() {
        for (tag, _, text) in LANGUAGES {
            for (number, line) in
                text.lines().enumerate().filter(|(_, line)| !line.starts_with('#'))
            {
                // Code and placeables are written as they are typed.
                let mut prose = String::new();
                for (index, piece) in line.split('`').enumerate() {
                    if index % 2 == 0 {
                        prose.push_str(piece);
                    }
                }
                let prose = prose.split('{').map(|p| p.split_once('}').map_or(p, |(_, rest)| rest));
                let prose = prose.collect::<String>();
                assert!(!prose.contains(['\'', '"']), "{tag}:{}: {line}", number + 1);
                if tag == "fr" {
                    for mark in [" ;", " !", " ?", " :", "« ", " »"] {
                        assert!(!prose.contains(mark), "{tag}:{}: {line}", number + 1);
                    }
                }
            }
        }
    }

    #[test]
    fn diagnostics_are_explained_in_the_readers_language() {
        let diagnostic = Diagnostic::new(RuleId::UnknownStory)
            .with("name", "interpol")
            .with("suggestion", "interpol-vice-presidency");
        let explained = Prose::new(&["fr-CA".parse().unwrap()]).explain(&diagnostic);
        assert_eq!(explained.title, "il n’y a pas d’article `interpol`");
        let help = explained.help.expect("a suggestion");
        assert!(help.contains("interpol-vice-presidency"), "{help}");
    }
}
