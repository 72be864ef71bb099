//! Diagnostics: faults of content, as data.
//!
//! A [`Diagnostic`] names a rule, its severity, the places concerned and typed arguments. The crate
//! `depeche` renders it as prose, last of all, from Fluent messages, so that translators can read
//! it in their own language.

mod decode;
mod rules;
mod source;
mod suggest;
mod visible;

pub use decode::{Decoded, decode};
pub use rules::{ArgumentKind, Group, RuleId, UnknownRule};
pub use source::{Place, Position, SourceFile};
pub use suggest::nearest;
pub use visible::{is_unseen, push_visible, visible};

use std::borrow::Cow;
use std::fmt;

use crate::locale::Locale;

/// The severity of a [`Diagnostic`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Information: nothing is wrong.
    Info,
    /// Probably wrong; the result can still be used.
    Warning,
    /// Wrong: some text cannot be used.
    Error,
}

impl Severity {
    /// `info`, `warning` or `error`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// The locale, story and message that a [`Diagnostic`] is about, as far as they are known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Subject {
    /// The locale of the file, as a language tag.
    pub locale: Option<String>,
    /// The story's id.
    pub story: Option<String>,
    /// The message, or the term with its leading `-`.
    pub message: Option<String>,
    /// The attribute of the message.
    pub attribute: Option<String>,
}

impl Subject {
    /// Sets the locale, by its language tag.
    #[must_use]
    pub fn locale(mut self, tag: impl Into<String>) -> Self {
        self.locale = Some(tag.into());
        self
    }

    /// Sets the story, by its id.
    #[must_use]
    pub fn story(mut self, id: impl Into<String>) -> Self {
        self.story = Some(id.into());
        self
    }

    /// Sets the message, or the attribute of it, that is meant.
    #[must_use]
    pub fn message(mut self, id: impl Into<String>, attribute: Option<&str>) -> Self {
        self.message = Some(id.into());
        self.attribute = attribute.map(str::to_owned);
        self
    }
}

/// One typed argument of a diagnostic's prose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Argument {
    /// Text: a name, a value, a piece of the file.
    Text(String),
    /// A whole number: a limit, a count, a byte offset.
    Number(i64),
    /// Alternatives, such as the names that would have been accepted.
    List(Vec<String>),
    /// A language, which prose calls by its name.
    Locale(Locale),
}

impl Argument {
    /// The kind of the argument.
    pub fn kind(&self) -> ArgumentKind {
        match self {
            Self::Text(_) => ArgumentKind::Text,
            Self::Number(_) => ArgumentKind::Number,
            Self::List(_) => ArgumentKind::List,
            Self::Locale(_) => ArgumentKind::Locale,
        }
    }
}

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&Locale> for Argument {
    fn from(locale: &Locale) -> Self {
        Self::Locale(locale.clone())
    }
}

impl From<usize> for Argument {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<Vec<String>> for Argument {
    fn from(list: Vec<String>) -> Self {
        Self::List(list)
    }
}

impl fmt::Display for Argument {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => f.write_str(text),
            Self::Number(number) => write!(f, "{number}"),
            Self::List(list) => f.write_str(&list.join(", ")),
            Self::Locale(locale) => write!(f, "{locale}"),
        }
    }
}

/// A fault in a file, or in a value given by the caller.
///
/// ```
/// use depeche_fluent::diagnostic::{Diagnostic, RuleId, Severity, SourceFile};
///
/// let file = SourceFile::new("fr/une.ftl", "lead = { $voix } pays");
/// let diagnostic = Diagnostic::new(RuleId::UnknownVariable)
///     .at(file.place(9..14))
///     .with("name", "voix");
/// assert_eq!(diagnostic.severity, Severity::Error);
/// assert_eq!(diagnostic.to_string(), "error[unknown-variable] fr/une.ftl:1:10 (name: voix)");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Diagnostic {
    /// The rule.
    pub rule: RuleId,
    /// The severity; by default the rule's.
    pub severity: Severity,
    /// The locale, story and message concerned.
    pub subject: Subject,
    /// The place in a file; `None` if there is no text to point at, as for a file too large to
    /// read.
    pub place: Option<Place>,
    /// Other places that explain it, such as the references that led there, outermost first.
    pub related: Vec<Place>,
    /// The arguments of its prose, by name; [`RuleId::arguments`] lists those of a rule.
    pub arguments: Vec<(&'static str, Argument)>,
}

impl Diagnostic {
    /// A diagnostic of a rule, with the rule's severity and without place or arguments.
    pub fn new(rule: RuleId) -> Self {
        Self {
            rule,
            severity: rule.severity(),
            subject: Subject::default(),
            place: None,
            related: Vec::new(),
            arguments: Vec::new(),
        }
    }

    /// Sets the severity.
    #[must_use]
    pub fn severity(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }

    /// Sets the place.
    #[must_use]
    pub fn at(mut self, place: Place) -> Self {
        self.place = Some(place);
        self
    }

    /// Adds an argument for its prose: one of [`RuleId::arguments`].
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Argument>) -> Self {
        self.add(name, value);
        self
    }

    /// Adds an argument, as [`Self::with`].
    pub fn add(&mut self, name: &'static str, value: impl Into<Argument>) {
        let value = value.into();
        debug_assert_eq!(self.rule.argument(name), Some(value.kind()), "{}: {name}", self.rule);
        self.arguments.push((name, value));
    }

    /// Sets the locale, story and message concerned.
    #[must_use]
    pub fn about(mut self, subject: Subject) -> Self {
        self.subject = subject;
        self
    }

    /// Adds a place that helps to explain it.
    #[must_use]
    pub fn related(mut self, place: Place) -> Self {
        self.related.push(place);
        self
    }

    /// The argument of that name as text.
    pub fn argument(&self, name: &str) -> Option<Cow<'_, str>> {
        let (_, argument) = self.arguments.iter().find(|(known, _)| *known == name)?;
        Some(match argument {
            Argument::Text(text) => Cow::Borrowed(text),
            other => Cow::Owned(other.to_string()),
        })
    }
}

/// One line for logs: `severity[rule] file:line:column (name: value)`. For people, there is
/// `depeche::prose`.
impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}[{}]", self.severity.as_str(), self.rule)?;
        if let Some(place) = &self.place {
            write!(f, " {place}")?;
        }
        for (index, (name, value)) in self.arguments.iter().enumerate() {
            write!(f, "{}{name}: {value}", if index == 0 { " (" } else { ", " })?;
        }
        if !self.arguments.is_empty() {
            f.write_str(")")?;
        }
        Ok(())
    }
}
