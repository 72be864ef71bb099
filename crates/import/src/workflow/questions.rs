//! What an import asks on the way.

use super::super::facts::Proposal;
use depeche_fluent::diagnostic::Diagnostic;

/// Answers what an import asks. A closure that takes a [`FactQuestion`] and gives an [`Answer`] is
/// one, and so is [`TakeAll`].
///
#[cfg_attr(feature = "read", doc = "```")]
#[cfg_attr(not(feature = "read"), doc = "```ignore")]
/// use depeche::files::Memory;
/// use depeche_import::{Answer, Destination, FactQuestion, FactsMode, ImportJob};
///
/// let mut years_only = |question: &FactQuestion<'_>| {
///     if question.proposal.name == "year" { Answer::Yes } else { Answer::No }
/// };
/// let job = ImportJob::new("vote").with_locale("en".parse()?).with_facts(FactsMode::Find);
/// let article = "The vote\n\nIn 1923, 20 states had met.\n";
/// let catalog = Destination::files(Memory::new());
/// let prepared = job.prepare(&catalog, "vote.txt", article, &mut years_only)?;
/// assert_eq!(prepared.facts.len(), 1);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub trait Questions {
    /// Whether a value becomes a fact. Each fact is asked about once, where it first appears.
    fn take_fact(&mut self, question: &FactQuestion<'_>) -> Answer;

    /// Receives diagnostics as soon as they are found, before any question that follows. By default
    /// they are ignored; [`PreparedImport::diagnostics`](super::PreparedImport::diagnostics) and
    /// the plan have them all.
    fn found(&mut self, diagnostics: &[Diagnostic]) {
        let _ = diagnostics;
    }
}

impl<F: FnMut(&FactQuestion<'_>) -> Answer> Questions for F {
    fn take_fact(&mut self, question: &FactQuestion<'_>) -> Answer {
        self(question)
    }
}

/// Takes every fact that is proposed.
#[derive(Clone, Copy, Debug, Default)]
pub struct TakeAll;

impl Questions for TakeAll {
    fn take_fact(&mut self, _: &FactQuestion<'_>) -> Answer {
        Answer::All
    }
}

/// A value that may become a fact, and the text it stands in.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct FactQuestion<'q> {
    /// The plain text of a paragraph, heading, cell or caption; [`Proposal::range`] is a range of
    /// its bytes.
    pub text: &'q str,
    /// The fact and its name, and the placeable that would replace the text.
    pub proposal: &'q Proposal,
}

/// An answer to a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Answer {
    /// Takes this fact, wherever the article has it.
    Yes,
    /// Leaves this fact, wherever the article has it.
    No,
    /// Takes this fact and all that follow.
    All,
    /// Leaves this fact and all that follow.
    None,
    /// Ends the import: nothing is planned or written.
    Abort,
}
