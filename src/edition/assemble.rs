//! From a story and a reader's chain to blocks of segments.

use std::collections::HashMap;
use std::sync::Arc;

use super::Error;
use super::block::Block;
use super::segment::{Attempt, Outcome, Reason, Segment};
use crate::catalog::{self, MessagePolicy, MissingPolicy, Policy, StalePolicy, Story, TermPolicy};
use crate::files;
use crate::ledger::{Change, Name};
use crate::markup::skeleton::{Reference, Skeleton};
use crate::markup::tree::{self, Span};
use crate::markup::{self, Markup, Piece};
use depeche_fluent::bundle::{Arguments, Bundle, PartKind, Parts, Presence};
use depeche_fluent::diagnostic::{Diagnostic, RuleId, Subject};
use depeche_fluent::locale::{Chain, Locale};

/// Everything an edition is made from.
pub(super) struct Assembler<'a> {
    pub(super) story: &'a Story,
    pub(super) source: &'a Locale,
    pub(super) chain: &'a Chain,
    /// The bundles of the chain's locales that have this story, formatted for the reader.
    pub(super) bundles: HashMap<Locale, Arc<Bundle>>,
    pub(super) arguments: &'a Arguments,
    pub(super) policy: &'a Policy,
    /// `None` where nobody is to read the texts.
    pub(super) markup: Option<Markup>,
    pub(super) diagnostics: Vec<Diagnostic>,
    /// What made the edition impossible: the source itself is missing or broken.
    pub(super) fatal: Vec<Diagnostic>,
    /// Records that cannot be read: which texts are stale is not known.
    pub(super) unreadable: Option<files::Error>,
}

impl Assembler<'_> {
    /// Resolves a skeleton.
    pub(super) fn blocks(&mut self, skeleton: &Skeleton) -> Vec<Block> {
        tree::map(&skeleton.blocks, &mut |content| {
            let alone = content.place.is_paragraph() && matches!(content.spans, [Span::Leaf(_)]);
            let mut segment = |reference: &Reference| self.segment(reference, skeleton, alone);
            Some(content.spans.iter().map(|span| span.map(&mut segment)).collect())
        })
    }

    /// The first locale of the chain whose message is whole wins.
    pub(super) fn segment(
        &mut self,
        reference: &Reference,
        skeleton: &Skeleton,
        alone: bool,
    ) -> Segment {
        let (message, attribute) = (reference.message.as_str(), reference.attribute.as_deref());
        let policy = self.policy_of(message, attribute);
        let mut tried = Vec::new();
        let mut parts = Parts::new();
        let mut won = None;
        let mut is_withheld = false;
        for link in self.chain.links() {
            let locale = &link.locale;
            let reason = match self.attempt(locale, message, attribute, &mut parts) {
                Err(reason) => reason,
                Ok(()) => {
                    let change = self.change(locale, reference);
                    match change.map(|change| policy.for_change(change)) {
                        None => {
                            won = Some((locale.clone(), Outcome::Translated));
                            break;
                        }
                        Some(StalePolicy::Show) => {
                            won = Some((locale.clone(), Outcome::Stale));
                            break;
                        }
                        Some(hidden) => is_withheld = hidden == StalePolicy::Withhold,
                    }
                    parts = Parts::new();
                    Reason::Stale
                }
            };
            tried.push(Attempt { locale: locale.clone(), reason });
            if is_withheld {
                break;
            }
        }
        let (locale, outcome) = won.unwrap_or_else(|| (self.source.clone(), Outcome::Withheld));
        let mut paragraphs = Vec::new();
        if outcome != Outcome::Withheld {
            paragraphs = self.inline(&parts, &locale, reference, skeleton, alone);
        } else if !is_withheld {
            self.report_missing_source(reference, &tried);
        }
        Segment {
            message: message.to_owned(),
            attribute: attribute.map(str::to_owned),
            outcome,
            locale,
            parts,
            paragraphs,
            tried,
        }
    }

    fn policy_of(&self, message: &str, attribute: Option<&str>) -> MessagePolicy {
        match attribute {
            Some(attribute) => self.policy.for_message(&format!("{message}.{attribute}")),
            None => self.policy.for_message(message),
        }
    }

    /// How much the source of a translation has changed since it was made.
    fn change(&mut self, locale: &Locale, reference: &Reference) -> Option<Change> {
        let name =
            Name { message: reference.message.clone(), attribute: reference.attribute.clone() };
        self.story.change(locale, &name).unwrap_or_else(|error| {
            self.unreadable.get_or_insert(error);
            None
        })
    }

    /// Whether an edition can be made.
    pub(super) fn check(&mut self) -> Result<(), Error> {
        match self.unreadable.take() {
            Some(error) => Err(catalog::Error::from(error).into()),
            None if self.fatal.is_empty() => Ok(()),
            None => Err(Error::Source(std::mem::take(&mut self.fatal))),
        }
    }

    fn attempt(
        &self,
        locale: &Locale,
        message: &str,
        attribute: Option<&str>,
        parts: &mut Parts,
    ) -> Result<(), Reason> {
        let bundle = self.bundles.get(locale).ok_or(Reason::NoBundle)?;
        match bundle.presence(message, attribute) {
            Presence::Missing => Err(Reason::Missing),
            Presence::Broken(why) => Err(Reason::Broken(vec![why.clone()])),
            Presence::Present => {
                let lender = self.bundles.get(self.source).filter(|_| {
                    locale != self.source
                        && self.policy_of(message, attribute).terms == TermPolicy::Borrow
                });
                let lending = lender.map(|source| bundle.borrowing_terms_from(Arc::clone(source)));
                let bundle = lending.as_ref().unwrap_or(bundle);
                bundle.resolve(message, attribute, self.arguments, parts).map_err(Reason::Broken)
            }
        }
    }

    /// The source itself lacks the message, or cannot resolve it.
    fn report_missing_source(&mut self, reference: &Reference, tried: &[Attempt]) {
        let source = tried.iter().rev().find(|attempt| attempt.locale == *self.source);
        match source.map(|attempt| &attempt.reason) {
            Some(Reason::Broken(why)) => self.fatal.extend(why.iter().cloned()),
            _ => self.fatal.push(
                Diagnostic::new(RuleId::MissingSourceMessage)
                    .at(reference.place.clone())
                    .with("name", reference.to_string())
                    .with("locale", self.source)
                    .about(Subject {
                        locale: Some(self.source.to_string()),
                        story: Some(self.story.id().to_owned()),
                        message: Some(reference.message.clone()),
                        attribute: reference.attribute.clone(),
                    }),
            ),
        }
    }

    /// Reads the markup of a resolved message.
    fn inline(
        &mut self,
        parts: &Parts,
        locale: &Locale,
        reference: &Reference,
        skeleton: &Skeleton,
        alone: bool,
    ) -> Vec<Vec<markup::Inline>> {
        let Some(markup) = self.markup else { return Vec::new() };
        let pieces = pieces(parts);
        let parsed = markup::parse(&pieces, markup, &skeleton.links, alone);
        let place = self.bundles.get(locale).and_then(|bundle| bundle.place(&reference.message));
        for fault in parsed.faults {
            let mut diagnostic = fault.into_diagnostic(place.clone());
            diagnostic.subject = Subject {
                locale: Some(locale.to_string()),
                story: Some(self.story.id().to_owned()),
                message: Some(reference.message.clone()),
                attribute: reference.attribute.clone(),
            };
            self.diagnostics.push(diagnostic);
        }
        parsed.paragraphs
    }

    /// Gives a segment its outcome, now that the edition's locale is known.
    pub(super) fn settle(&self, segment: &mut Segment, locale: &Locale, asked_for: bool) {
        if segment.outcome == Outcome::Withheld || (segment.locale == *locale && asked_for) {
            return;
        }
        segment.outcome = Outcome::Fallback;
        let policy = self.policy_of(&segment.message, segment.attribute.as_deref());
        if policy.missing == MissingPolicy::Withhold {
            segment.outcome = Outcome::Withheld;
            let attempt = Attempt { locale: segment.locale.clone(), reason: Reason::Withheld };
            segment.tried.push(attempt);
            segment.parts = Parts::new();
            segment.paragraphs.clear();
        }
    }
}

/// The parts as the markup parser takes them, values numbered.
fn pieces(parts: &Parts) -> Vec<Piece<'_>> {
    let mut values = 0..;
    let pieces = parts.iter().map(|part| match part.kind {
        PartKind::Text => Piece::Text(part.text),
        PartKind::Literal => Piece::Literal(part.text),
        _ => Piece::Value(values.next().unwrap_or(usize::MAX)),
    });
    pieces.collect()
}
