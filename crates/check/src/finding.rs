//! What a rule found, and how to fix it.

use std::collections::HashSet;
use std::ops::Range;

use foldhash::fast::RandomState;

use depeche_fluent::diagnostic::{Argument, Diagnostic, Place, RuleId, SourceFile, Subject};

/// Something that a rule reports: a diagnostic, with the source text it was compared with and a fix.
///
/// Checks make findings ([`check`](crate::check)); [`report`](crate::report) writes them, and
/// [`fix`](crate::fix) makes their edits. A program that has rules of its own makes findings with
/// [`Self::new`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Finding {
    /// The rule, severity, subject, place and arguments of its prose.
    pub diagnostic: Diagnostic,
    /// The source text that the finding compares with.
    pub source: Option<Place>,
    /// Edits that certainly fix it, if such edits are known.
    pub fix: Option<Fix>,
}

/// Edits that fix a finding, all of them in the file that the finding is in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Fix {
    /// The edits, which do not overlap.
    pub edits: Vec<Edit>,
}

/// One replacement of bytes in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Edit {
    /// The bytes to replace, counted in the file's text without its byte order mark.
    pub range: Range<usize>,
    /// The text that replaces them.
    pub text: String,
}

impl Fix {
    /// A fix of these edits, which must not overlap.
    pub fn new(edits: impl IntoIterator<Item = Edit>) -> Self {
        Self { edits: edits.into_iter().collect() }
    }
}

impl Edit {
    /// Replaces bytes of a file by a text.
    pub fn new(range: Range<usize>, text: impl Into<String>) -> Self {
        Self { range, text: text.into() }
    }
}

impl Finding {
    /// A finding without a source text or a fix.
    pub fn new(diagnostic: Diagnostic) -> Self {
        Self { diagnostic, source: None, fix: None }
    }

    /// Adds an argument that the diagnostic's prose shows.
    pub(crate) fn with(&mut self, name: &'static str, value: impl Into<Argument>) -> &mut Self {
        self.diagnostic.add(name, value);
        self
    }

    /// Adds an edit to the fix.
    pub(crate) fn fix(&mut self, range: Range<usize>, text: impl Into<String>) -> &mut Self {
        self.fix.get_or_insert_default().edits.push(Edit::new(range, text));
        self
    }

    /// Sets the source text that the finding compares with.
    pub(crate) fn compared_with(&mut self, place: Place) -> &mut Self {
        self.source = Some(place);
        self
    }

    /// The path of the file that the finding is in, or of the file that cannot be read; empty for
    /// findings about the project.
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

/// The places in one file, message or text that rules have reported.
#[derive(Debug, Default)]
pub(crate) struct Reported(HashSet<(RuleId, usize, usize), RandomState>);

/// Where one rule puts its findings about one file, message or text.
#[derive(Debug)]
pub(crate) struct Sink<'s> {
    rule: RuleId,
    subject: &'s Subject,
    findings: &'s mut Vec<Finding>,
    reported: &'s mut Reported,
    /// The last finding that was dropped as a repetition.
    repeated: Option<Finding>,
}

impl<'s> Sink<'s> {
    /// The sink of a rule for what the subject names; `reported` are the places that are reported
    /// already.
    pub(crate) fn new(
        rule: RuleId,
        subject: &'s Subject,
        reported: &'s mut Reported,
        findings: &'s mut Vec<Finding>,
    ) -> Self {
        Self { rule, subject, findings, reported, repeated: None }
    }

    /// Reports a place in the file, message or text at hand. A place that several renditions show
    /// is reported as the first of them says; the later findings are dropped.
    pub(crate) fn report(&mut self, file: &SourceFile, range: Range<usize>) -> &mut Finding {
        let is_new = self.reported.0.insert((self.rule, range.start, range.end));
        let diagnostic = Diagnostic::new(self.rule).at(file.place(range));
        let finding = Finding::new(diagnostic.about(self.subject.clone()));
        if is_new { push(self.findings, finding) } else { self.repeated.insert(finding) }
    }

    /// Reports a place on behalf of a message, or an attribute of it, of the file at hand.
    pub(crate) fn report_of(
        &mut self,
        message: &str,
        attribute: Option<&str>,
        file: &SourceFile,
        range: Range<usize>,
    ) -> &mut Finding {
        let mut diagnostic = Diagnostic::new(self.rule).at(file.place(range));
        diagnostic.subject = self.subject.clone().message(message, attribute);
        push(self.findings, Finding::new(diagnostic))
    }
}

/// Adds a finding, to be filled in where it stands.
fn push(findings: &mut Vec<Finding>, finding: Finding) -> &mut Finding {
    let at = findings.len();
    findings.push(finding);
    #[expect(clippy::indexing_slicing, reason = "the finding was pushed a line before")]
    &mut findings[at]
}
