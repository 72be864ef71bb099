//! What a rule found, and how to mend it.

use std::collections::HashMap;
use std::ops::Range;

use foldhash::fast::RandomState;

use depeche_fluent::diagnostic::{
    Argument, Diagnostic, Place, RuleId, Severity, SourceFile, Subject,
};

/// Something a rule found in a file.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The rule, severity, subject, place and arguments of its prose.
    pub diagnostic: Diagnostic,
    /// The source text that the finding compares with.
    pub source: Option<Place>,
    /// How to mend it without a doubt, if that is known.
    pub fix: Option<Fix>,
}

/// Edits that mend a finding.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fix {
    /// The edits, which do not overlap.
    pub edits: Vec<Edit>,
}

/// Bytes of a file to be replaced.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// The bytes of the file's text, after any byte order mark.
    pub range: Range<usize>,
    /// What is to stand there.
    pub text: String,
}

impl Finding {
    pub(crate) fn new(diagnostic: Diagnostic) -> Self {
        Self { diagnostic, source: None, fix: None }
    }

    /// Adds an argument of the prose.
    pub(crate) fn with(&mut self, name: &'static str, value: impl Into<Argument>) -> &mut Self {
        self.diagnostic.add(name, value);
        self
    }

    /// Says how to mend it.
    pub(crate) fn fix(&mut self, range: Range<usize>, text: impl Into<String>) -> &mut Self {
        let edit = Edit { range, text: text.into() };
        self.fix.get_or_insert_default().edits.push(edit);
        self
    }

    /// Points at the source text compared with.
    pub(crate) fn compared_with(&mut self, place: Place) -> &mut Self {
        self.source = Some(place);
        self
    }

    /// The path of the file it is in, or of the file that should be there.
    pub fn path(&self) -> &str {
        match &self.diagnostic.place {
            Some(place) => place.file.name(),
            None => self.diagnostic.arguments.iter().find_map(path).unwrap_or_default(),
        }
    }
}

fn path<'a>((name, value): &'a (&'static str, Argument)) -> Option<&'a str> {
    match value {
        Argument::Text(path) if *name == "path" => Some(path),
        _ => None,
    }
}

/// Where the rules put what they find.
#[derive(Debug)]
pub(crate) struct Sink {
    pub(crate) findings: Vec<Finding>,
    /// Those about the message at hand, by rule and place.
    known: HashMap<(RuleId, usize, usize), usize, RandomState>,
    rule: RuleId,
    severity: Severity,
    subject: Subject,
}

impl Sink {
    pub(crate) fn new(locale: &str, story: &str) -> Self {
        let subject = Subject {
            locale: Some(locale.to_owned()),
            story: Some(story.to_owned()),
            ..Subject::default()
        };
        // Every rule says its own before it reports.
        let (rule, severity) = (RuleId::Syntax, Severity::Error);
        Self { findings: Vec::new(), known: HashMap::default(), rule, severity, subject }
    }

    /// What follows is about another message, or about none.
    pub(crate) fn about(&mut self, message: Option<String>, attribute: Option<String>) {
        self.known.clear();
        self.subject.message = message;
        self.subject.attribute = attribute;
    }

    /// What follows is found by this rule.
    pub(crate) fn by(&mut self, rule: RuleId, severity: Severity) -> &mut Self {
        self.rule = rule;
        self.severity = severity;
        self
    }

    /// Reports a place; once, though several renditions show it.
    pub(crate) fn report(&mut self, file: &SourceFile, range: Range<usize>) -> &mut Finding {
        let rule = self.rule;
        let next = self.findings.len();
        let at = *self.known.entry((rule, range.start, range.end)).or_insert(next);
        let mut diagnostic = Diagnostic::new(rule).severity(self.severity).at(file.place(range));
        diagnostic.subject = self.subject.clone();
        match self.findings.get_mut(at) {
            // What it says of the same place is said again.
            Some(slot) => *slot = Finding::new(diagnostic),
            None => self.findings.push(Finding::new(diagnostic)),
        }
        // It has just been put there.
        #[expect(clippy::indexing_slicing)]
        &mut self.findings[at]
    }

    /// Passes on what was found while a file was read.
    pub(crate) fn pass_on(&mut self, mut diagnostic: Diagnostic) -> &mut Finding {
        let own = &self.subject;
        diagnostic.subject.locale.clone_from(&own.locale);
        diagnostic.subject.story.clone_from(&own.story);
        diagnostic.severity = self.severity;
        self.findings.push(Finding::new(diagnostic));
        let at = self.findings.len() - 1;
        #[expect(clippy::indexing_slicing)]
        &mut self.findings[at]
    }
}
