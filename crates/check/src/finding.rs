//! What a rule found, and how to mend it.

use std::ops::Range;

use depeche_fluent::diagnostic::{Argument, Diagnostic, Place, RuleId, SourceFile, Subject};

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

/// Where one rule puts its findings about one file, message or text.
#[derive(Debug)]
pub(crate) struct Sink<'s> {
    rule: RuleId,
    subject: &'s Subject,
    findings: &'s mut Vec<Finding>,
    /// The number of findings before those about the message at hand.
    before: usize,
    /// The last finding that was dropped as a repetition.
    repeated: Option<Finding>,
}

impl<'s> Sink<'s> {
    /// The sink of a rule for what the subject names.
    pub(crate) fn new(rule: RuleId, subject: &'s Subject, findings: &'s mut Vec<Finding>) -> Self {
        let before = findings.len();
        Self { rule, subject, findings, before, repeated: None }
    }

    /// Compares new findings with all but the first `before`: those about the same message.
    pub(crate) fn after(self, before: usize) -> Self {
        Self { before, ..self }
    }

    /// Reports a place in the file, message or text at hand. A place that several renditions show
    /// is reported as the first of them says; the later findings are dropped.
    pub(crate) fn report(&mut self, file: &SourceFile, range: Range<usize>) -> &mut Finding {
        let is_known = self.findings.iter().skip(self.before).any(|finding| {
            finding.diagnostic.rule == self.rule
                && finding.diagnostic.place.as_ref().is_some_and(|place| place.range == range)
        });
        let diagnostic = Diagnostic::new(self.rule).at(file.place(range));
        let finding = Finding::new(diagnostic.about(self.subject.clone()));
        if is_known { self.repeated.insert(finding) } else { push(self.findings, finding) }
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
        diagnostic.subject = Subject {
            message: Some(message.to_owned()),
            attribute: attribute.map(str::to_owned),
            ..self.subject.clone()
        };
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
