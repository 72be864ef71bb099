//! The tool's own words: what diagnostics say, and the furniture of pages.
//!
//! They are Fluent messages in six languages. Each crate has those of what it says itself in
//! [`Words`] of its own, and a [`Prose`] is made of the words that its user hands in. A diagnostic's
//! prose is the message named after its rule, with the attributes `.label` (under the mark), `.why`,
//! `.help` and `.suggest` (instead of `.help`, when there is a suggestion).

mod words;

use std::borrow::Cow;

use depeche_fluent::bundle::{Arguments, Bundle, Presence};
use depeche_fluent::diagnostic::{Argument, Diagnostic, is_unseen, visible};
use depeche_fluent::fact::{Fact, LocalText};
use depeche_fluent::locale::Locale;
pub use words::Words;
use words::{LANGUAGES, locale, plain};

/// What the library says: notices in editions, and diagnostics of messages, stories and settings.
pub static WORDS: Words = crate::words!(".");

/// The words of a [`Prose`] that nobody has added any to.
static OWN: &[&Words] = &[&WORDS];

/// Words in one language.
///
/// ```
/// use depeche::bundle::Arguments;
/// use depeche::prose::Prose;
///
/// let prose = Prose::new(&["pt-PT".parse()?]);
/// assert_eq!(prose.locale().to_string(), "pt");
/// let notice = prose.text("notice-stale", &Arguments::new());
/// assert_eq!(notice, "Este trecho foi traduzido de uma versão mais antiga do texto.");
/// # Ok::<(), depeche::locale::ParseLocaleError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Prose {
    /// Which of the languages.
    language: usize,
    /// Where messages are looked for, in this order.
    words: Cow<'static, [&'static Words]>,
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
    /// The library's words, in the first language of the readers that there is, else in English.
    pub fn new(readers: &[Locale]) -> Self {
        let spoken = readers.iter().find_map(|reader| {
            (0..LANGUAGES.len()).find(|index| locale(*index).same_language_and_script(reader))
        });
        Self { language: spoken.unwrap_or(0), words: Cow::Borrowed(OWN), overrides: None }
    }

    /// The same with the words of another crate, such as the checker's.
    #[must_use]
    pub fn with(mut self, words: &'static Words) -> Self {
        self.words.to_mut().push(words);
        self
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

    /// A message in this language itself; `None` where it is missing or an argument is.
    pub fn text_here(&self, id: &str, arguments: &Arguments) -> Option<String> {
        self.say(self.language, id, None, arguments)
    }

    /// A message or attribute of other words than those that were handed in, in this language, else
    /// in English.
    pub fn find_in(
        &self,
        words: &'static Words,
        id: &str,
        attribute: Option<&str>,
        arguments: &Arguments,
    ) -> Option<String> {
        [self.language, 0].into_iter().find_map(|language| {
            words.bundle(language, id).and_then(|bundle| said(bundle, id, attribute, arguments))
        })
    }

    /// A value as the language writes it.
    pub fn fact(&self, fact: &Fact) -> String {
        plain(self.language).write_fact(fact).unwrap_or_default()
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
        let bundle = self.bundles(self.language, rule).next()?;
        let attribute = |name| match bundle.presence(rule, Some(name)) {
            Presence::Present => Some(Some(bundle.format(rule, Some(name), &arguments).ok()?)),
            _ => Some(None),
        };
        let title = bundle.format(rule, None, &arguments).ok()?;
        let (label, why, help) = (attribute("label")?, attribute("why")?, attribute("help"));
        // Where there is a suggestion, it stands in place of the help.
        let suggests = diagnostic.argument("suggestion").is_some();
        let suggest = if suggests { attribute("suggest")? } else { None };
        let help = if suggest.is_some() { suggest } else { help? };
        Some(Explanation { title, label, why, help })
    }

    fn find(&self, id: &str, attribute: Option<&str>, arguments: &Arguments) -> Option<String> {
        let overrides = self.overrides.as_ref();
        overrides
            .and_then(|bundle| said(bundle, id, attribute, arguments))
            .or_else(|| self.say(self.language, id, attribute, arguments))
            // English has everything, should another language lack a message.
            .or_else(|| self.say(0, id, attribute, arguments))
    }

    fn say(
        &self,
        language: usize,
        id: &str,
        attribute: Option<&str>,
        arguments: &Arguments,
    ) -> Option<String> {
        self.bundles(language, id).find_map(|bundle| said(bundle, id, attribute, arguments))
    }

    /// The words that have a message, in a language; no others are compiled.
    fn bundles(&self, language: usize, id: &str) -> impl Iterator<Item = &'static Bundle> {
        self.words.iter().filter_map(move |words| words.bundle(language, id))
    }
}

fn said(
    bundle: &Bundle,
    id: &str,
    attribute: Option<&str>,
    arguments: &Arguments,
) -> Option<String> {
    if !matches!(bundle.presence(id, attribute), Presence::Present) {
        return None;
    }
    let shown = shown(arguments);
    bundle.format(id, attribute, shown.as_ref().unwrap_or(arguments)).ok()
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

    #[test]
    fn diagnostics_are_explained_in_the_readers_language() {
        let diagnostic = Diagnostic::new(RuleId::UnknownVariable)
            .with("name", "voix")
            .with("suggestion", "votes");
        let explained = Prose::new(&["fr-CA".parse().unwrap()]).explain(&diagnostic);
        assert_eq!(explained.title, "il n’y a pas de variable `{ $voix }`");
        let help = explained.help.expect("a suggestion");
        assert!(help.contains("$votes"), "{help}");
    }

    #[test]
    fn words_that_nobody_hands_in_are_not_said() {
        static MORE: Words = Words::new(["more = more\n", "more = plus\n", "", "", "", ""]);
        let french = Prose::new(&["fr".parse().unwrap()]);
        let none = Arguments::new();
        assert_eq!(french.text("more", &none), "more");
        assert_eq!(french.clone().with(&MORE).text("more", &none), "plus");
        let spanish = Prose::new(&["es".parse().unwrap()]).with(&MORE);
        assert_eq!(spanish.text_here("more", &none), None);
        assert_eq!(spanish.text("more", &none), "more");
        assert!(french.with(&MORE).text("notice-stale", &none).starts_with("Ce passage"));
    }
}
