//! What is wrong in somebody's content, as data.
//!
//! A [`Diagnostic`] names a rule, its severity, the places concerned and typed arguments. Its prose
//! is Fluent and written last (see `prose`), so that a translator reads it in their own language.

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

/// How bad a [`Diagnostic`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth knowing.
    Info,
    /// Probably wrong; what was asked for still works.
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

/// What a diagnostic is about, as far as it is known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
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
    /// What it holds.
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

/// Something wrong in a file of the catalog, or in a value given to it.
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
pub struct Diagnostic {
    /// The rule.
    pub rule: RuleId,
    /// How bad it is.
    pub severity: Severity,
    /// What it is about.
    pub subject: Subject,
    /// Where it is; `None` when there is no text to point at (a file too large to read).
    pub place: Option<Place>,
    /// Other places that explain it, such as the references that led there, outermost first.
    pub related: Vec<Place>,
    /// The arguments of its prose, by name.
    pub arguments: Vec<(&'static str, Argument)>,
}

impl Diagnostic {
    /// A diagnostic with nothing but a rule and the rule's own severity.
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

    /// Sets another severity than the rule's own.
    #[must_use]
    pub fn severity(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }

    /// Sets where it is.
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

    /// Sets what it is about.
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

/// One line for logs: `severity[rule] file:line:column (name: value)`. People read `prose`.
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
