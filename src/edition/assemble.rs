//! Turns a story and a reader's chain into blocks of segments.

use std::collections::HashMap;
use std::sync::Arc;

use super::Error;
use super::block::Block;
use super::segment::{Attempt, Outcome, Reason, Segment};
use crate::catalog::{self, MissingPolicy, Policy, StalePolicy, Story, TermPolicy};
use crate::files;
use crate::ledger::{Name, SourceChange};
use crate::markup::skeleton::{Reference, Skeleton};
use crate::markup::tree::{self, Span};
use crate::markup::{self, BlankLines, Markup, Piece};
use depeche_fluent::bundle::{Arguments, Bundle, PartKind, Parts, Presence};
use depeche_fluent::diagnostic::{Diagnostic, RuleId, Subject};
use depeche_fluent::locale::{Chain, Locale};

/// The story, chain, bundles and facts that an edition is made from, and the faults found on the
/// way.
pub(super) struct Assembler<'a> {
    pub(super) story: &'a Story,
    pub(super) source: &'a Locale,
    pub(super) chain: &'a Chain,
    /// The bundles of the chain's locales that have this story, formatted for the reader.
    pub(super) bundles: HashMap<Locale, Arc<Bundle>>,
    pub(super) arguments: &'a Arguments,
    pub(super) policy: &'a Policy,
    /// `None` for a sketch, whose texts are counted and not shown.
    pub(super) markup: Option<Markup>,
    pub(super) diagnostics: Vec<Diagnostic>,
    /// Faults that make the edition impossible: a message of the source is missing or broken.
    pub(super) fatal: Vec<Diagnostic>,
    /// Records that cannot be read: which texts are stale is not known.
    pub(super) unreadable: Option<files::Error>,
}

impl Assembler<'_> {
    /// Resolves the references of a skeleton.
    pub(super) fn blocks(&mut self, skeleton: &Skeleton) -> Vec<Block> {
        tree::map(&skeleton.blocks, &mut |content| {
            let is_alone = content.place.is_paragraph() && matches!(content.spans, [Span::Leaf(_)]);
            let blank_lines = if is_alone { BlankLines::Split } else { BlankLines::Fold };
            let mut segment =
                |reference: &Reference| self.segment(reference, skeleton, blank_lines);
            Some(content.spans.iter().map(|span| span.map(&mut segment)).collect())
        })
    }

    /// Resolves a message in the first locale of the chain where it is whole and the policy shows
    /// it.
    pub(super) fn segment(
        &mut self,
        reference: &Reference,
        skeleton: &Skeleton,
        blank_lines: BlankLines,
    ) -> Segment {
        let (message, attribute) = (reference.message.as_str(), reference.attribute.as_deref());
        let policy = self.policy.for_text(message, attribute);
        let mut tried = Vec::new();
        let mut parts = Parts::new();
        let mut won = None;
        let mut is_withheld = false;
        for candidate in self.chain.candidates() {
            let locale = &candidate.locale;
            let reason = match self.attempt(locale, reference, policy.terms, &mut parts) {
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
            paragraphs = self.inline(&parts, &locale, reference, skeleton, blank_lines);
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

    /// How much the source has changed since a translation was made.
    fn change(&mut self, locale: &Locale, reference: &Reference) -> Option<SourceChange> {
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

    /// Resolves a message in one locale into `parts`.
    fn attempt(
        &self,
        locale: &Locale,
        reference: &Reference,
        terms: TermPolicy,
        parts: &mut Parts,
    ) -> Result<(), Reason> {
        let bundle = self.bundles.get(locale).ok_or(Reason::NoBundle)?;
        let (message, attribute) = (reference.message.as_str(), reference.attribute.as_deref());
        match bundle.presence(message, attribute) {
            Presence::Missing => Err(Reason::Missing),
            Presence::Broken(why) => Err(Reason::Broken(vec![why.clone()])),
            Presence::Present => {
                let borrows = locale != self.source && terms == TermPolicy::Borrow;
                let lender = self.bundles.get(self.source).filter(|_| borrows);
                let lending = lender.map(|source| bundle.borrowing_terms_from(Arc::clone(source)));
                let bundle = lending.as_ref().unwrap_or(bundle);
                bundle.resolve(message, attribute, self.arguments, parts).map_err(Reason::Broken)
            }
        }
    }

    /// Reports that the message is missing or broken in the source itself.
    fn report_missing_source(&mut self, reference: &Reference, tried: &[Attempt]) {
        let source = tried.iter().rev().find(|attempt| attempt.locale == *self.source);
        match source.map(|attempt| &attempt.reason) {
            Some(Reason::Broken(why)) => self.fatal.extend(why.iter().cloned()),
            _ => self.fatal.push(
                Diagnostic::new(RuleId::MissingSourceMessage)
                    .at(reference.place.clone())
                    .with("name", reference.to_string())
                    .with("locale", self.source)
                    .about(self.subject(self.source, reference)),
            ),
        }
    }

    /// The subject of diagnostics about a message of the story in one locale.
    fn subject(&self, locale: &Locale, reference: &Reference) -> Subject {
        Subject::default()
            .locale(locale.to_string())
            .story(self.story.id())
            .message(reference.message.as_str(), reference.attribute.as_deref())
    }

    /// Parses the markup of a resolved message.
    fn inline(
        &mut self,
        parts: &Parts,
        locale: &Locale,
        reference: &Reference,
        skeleton: &Skeleton,
        blank_lines: BlankLines,
    ) -> Vec<Vec<markup::Inline>> {
        let Some(markup) = self.markup else { return Vec::new() };
        let pieces = pieces(parts);
        let parsed = markup::parse(&pieces, markup, &skeleton.links, blank_lines);
        let place = self.bundles.get(locale).and_then(|bundle| bundle.place(&reference.message));
        for fault in parsed.faults {
            let mut diagnostic = fault.into_diagnostic(place.clone());
            diagnostic.subject = self.subject(locale, reference);
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
        let policy = self.policy.for_text(&segment.message, segment.attribute.as_deref());
        if policy.missing == MissingPolicy::Withhold {
            segment.outcome = Outcome::Withheld;
            let attempt = Attempt { locale: segment.locale.clone(), reason: Reason::Withheld };
            segment.tried.push(attempt);
            segment.parts = Parts::new();
            segment.paragraphs.clear();
        }
    }
}

/// The parts as input of the markup parser, with numbered values.
fn pieces(parts: &Parts) -> Vec<Piece<'_>> {
    let mut values = 0..;
    let pieces = parts.iter().map(|part| match part.kind {
        PartKind::Text => Piece::Text(part.text),
        PartKind::Literal => Piece::Literal(part.text),
        _ => Piece::Value(values.next().unwrap_or(usize::MAX)),
    });
    pieces.collect()
}
