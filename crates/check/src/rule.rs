//! Rules: their documentation, their examples, and how each looks at texts.

use std::fmt;

use super::context::{FileContext, MessageContext, PairContext, StoryContext, TextContext};
use super::finding::Sink;
use depeche::prose::{Prose, Words};
use depeche_fluent::bundle::Arguments;
use depeche_fluent::diagnostic::{RuleId, Severity};
use depeche_fluent::fact::Fact;

/// What each rule is about: much more than what it says when it finds something, and rarely asked.
static DOCUMENTATION: Words = depeche::words!("prose/rules");

/// One kind of mistake that the checker reports. [`RULES`](crate::RULES) lists all rules,
/// [`rule`](crate::rule) finds one by its name.
#[derive(Debug)]
#[non_exhaustive]
pub struct Rule {
    /// Its name, severity, group and arguments, in the registry of rules.
    pub id: RuleId,
    /// Something it reports.
    pub fires: Example,
    /// Something like it that is right.
    pub passes: Example,
    /// The function that looks for it.
    pub(crate) check: Check,
}

impl Rule {
    /// Its name in kebab case, which reads after the word “allow”.
    pub fn name(&self) -> &'static str {
        self.id.name()
    }

    /// Its severity, or `off` where a configuration has to set one.
    pub fn level(&self) -> &'static str {
        self.id.default_severity().map_or("off", Severity::as_str)
    }

    /// What it finds, in a line.
    pub fn summary(&self, prose: &Prose) -> String {
        self.said(prose, None).unwrap_or_default()
    }

    /// Why it matters, in a paragraph.
    pub fn why(&self, prose: &Prose) -> String {
        self.said(prose, Some("why")).unwrap_or_default()
    }

    /// What `--fix` does about it.
    pub fn fix(&self, prose: &Prose) -> Option<String> {
        self.said(prose, Some("fix"))
    }

    /// All that there is to know, as `depeche check --explain` shows it.
    pub fn explained(&self, prose: &Prose) -> String {
        let say = |id: &str, arguments: &[(&str, String)]| {
            let arguments = arguments.iter().map(|(name, text)| (*name, Fact::from(text.as_str())));
            prose.find_in(&DOCUMENTATION, id, None, &arguments.collect()).unwrap_or_default()
        };
        let mut out = format!(
            "{} ({})\n\n{}\n\n{}\n\n",
            self.name(),
            self.level(),
            self.summary(prose),
            self.why(prose)
        );
        for (id, example) in [("explain-reported", &self.fires), ("explain-right", &self.passes)] {
            out.extend([&say(id, &[]), "\n\n", &example.to_string(), "\n"]);
        }
        if let Some(fix) = self.fix(prose) {
            out.extend([&say("explain-fix", &[("fix", fix)]), "\n\n"]);
        }
        let reason = say("explain-reason", &[]);
        let comment = format!("# depeche: allow {}: {reason}", self.name());
        out + &say("explain-allow", &[("comment", comment)])
    }

    fn said(&self, prose: &Prose, attribute: Option<&str>) -> Option<String> {
        let id = format!("rule-{}", self.name());
        prose.find_in(&DOCUMENTATION, &id, attribute, &Arguments::new())
    }
}

/// The files of an example, indented, each after its name.
impl fmt::Display for Example {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let translation = format!("{}/{}", self.locale, self.file);
        let ledger = format!(".depeche/ledger/{}/vote.jsonl", self.locale);
        let files = [
            ("depeche.toml", self.config),
            ("vote.md", self.story),
            ("en/vote.ftl", self.source),
            (&translation, self.text),
            (&ledger, self.ledger),
        ];
        for (name, text) in files.into_iter().filter(|(_, text)| !text.is_empty()) {
            writeln!(f, "    {name}")?;
            for line in text.lines() {
                // Invisible characters are shown as escapes.
                let line = line.chars().map(|c| match c {
                    '\u{a0}'
                    | '\u{ad}'
                    | '\u{200b}'..='\u{200f}'
                    | '\u{2028}'..='\u{202f}'
                    | '\u{2066}'..='\u{2069}'
                    | '\u{feff}' => format!("\\u{{{:x}}}", u32::from(c)),
                    c if c.is_control() => format!("\\u{{{:x}}}", u32::from(c)),
                    c => c.to_string(),
                });
                let line = line.collect::<String>();
                // A line of hundreds of braces is cut.
                match line.char_indices().nth(72) {
                    Some((at, _)) => {
                        writeln!(f, "        {}…", line.get(..at).unwrap_or_default())?;
                    }
                    None => writeln!(f, "        {line}")?,
                }
            }
            writeln!(f)?;
        }
        Ok(())
    }
}

/// Files that show a rule at work.
#[derive(Clone, Copy, Debug)]
pub struct Example {
    /// The locale of the translation.
    pub locale: &'static str,
    /// The English source; empty where the rule needs none.
    pub source: &'static str,
    /// The translation.
    pub text: &'static str,
    /// The skeleton of the story, with its front matter; empty for a project without stories.
    pub story: &'static str,
    /// The name of the translation's file; the source's is `vote.ftl`.
    pub file: &'static str,
    /// The content of `depeche.toml`, if it matters.
    pub config: &'static str,
    /// The content of the translation's ledger, if it matters.
    pub ledger: &'static str,
}

impl Example {
    const EMPTY: Self = Self {
        locale: "",
        source: "",
        text: "",
        story: "",
        file: "vote.ftl",
        config: "",
        ledger: "",
    };

    /// A text that is right or wrong by itself.
    pub(crate) const fn of(locale: &'static str, text: &'static str) -> Self {
        Self { locale, text, ..Self::EMPTY }
    }

    /// A translation of an English source.
    pub(crate) const fn pair(
        source: &'static str,
        locale: &'static str,
        text: &'static str,
    ) -> Self {
        Self { locale, source, text, ..Self::EMPTY }
    }

    /// A translation in a file of another name.
    pub(crate) const fn at(
        source: &'static str,
        locale: &'static str,
        file: &'static str,
        text: &'static str,
    ) -> Self {
        Self { locale, source, text, file, ..Self::EMPTY }
    }

    /// A translation in a catalog with a configuration.
    pub(crate) const fn configured(
        config: &'static str,
        source: &'static str,
        locale: &'static str,
        text: &'static str,
    ) -> Self {
        Self { locale, source, text, config, ..Self::EMPTY }
    }

    /// A French translation that the ledger has records of.
    pub(crate) const fn recorded(
        ledger: &'static str,
        source: &'static str,
        text: &'static str,
    ) -> Self {
        Self { ledger, locale: "fr", source, text, ..Self::EMPTY }
    }

    /// A translation of a story.
    pub(crate) const fn story(
        story: &'static str,
        source: &'static str,
        locale: &'static str,
        text: &'static str,
    ) -> Self {
        Self { locale, source, text, story, ..Self::EMPTY }
    }

    /// A translation of a story whose messages hold HTML.
    pub(crate) const fn html(
        source: &'static str,
        locale: &'static str,
        text: &'static str,
    ) -> Self {
        let (story, config) = ("+++\n+++\n{ lead }\n", "markup = \"html\"\n");
        Self { locale, source, text, story, config, ..Self::EMPTY }
    }
}

/// How a rule looks at a whole file.
pub(crate) type FileCheck = fn(&FileContext<'_>, &mut Sink<'_>);
/// How a rule looks at a value or an attribute.
pub(crate) type MessageCheck = fn(&MessageContext<'_>, &mut Sink<'_>);
/// How a rule looks at a rendered text.
pub(crate) type TextCheck = fn(&TextContext<'_>, &mut Sink<'_>);

/// What a rule looks at.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Check {
    /// Nothing: parsing or resolving reports it, and the rule documents it.
    Reading,
    /// A whole file.
    File(FileCheck),
    /// A value or an attribute.
    Message(MessageCheck),
    /// Each rendered text of a value or an attribute.
    Text(TextCheck),
    /// A story in a locale, whether the locale has a file of it or not.
    Story(fn(&StoryContext<'_>, &mut Sink<'_>)),
    /// Two different translations of one source text in one locale.
    Locale(fn(&PairContext<'_>, &mut Sink<'_>)),
}
