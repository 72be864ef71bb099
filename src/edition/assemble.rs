//! From a story and a reader's chain to blocks of segments.

use std::collections::HashMap;
use std::sync::Arc;

use super::block::{Block, Span};
use super::segment::{Attempt, Outcome, Reason, Segment};
use crate::catalog::{MessagePolicy, MissingPolicy, Policy, StalePolicy, Story, TermPolicy};
use crate::ledger::{Change, Name};
use crate::markup::skeleton::{self, Reference, Skeleton};
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
    pub(super) markup: Markup,
    pub(super) diagnostics: Vec<Diagnostic>,
    /// What made the edition impossible: the source itself is missing or broken.
    pub(super) fatal: Vec<Diagnostic>,
}

impl Assembler<'_> {
    /// Resolves a skeleton.
    pub(super) fn blocks(&mut self, skeleton: &Skeleton) -> Vec<Block> {
        skeleton.blocks.iter().map(|block| self.block(block, skeleton)).collect()
    }

    fn block(&mut self, block: &skeleton::Block, skeleton: &Skeleton) -> Block {
        match block {
            skeleton::Block::Heading { level, content, .. } => {
                Block::Heading { level: *level, content: self.spans(content, skeleton, false) }
            }
            skeleton::Block::Paragraph { content, .. } => {
                let alone = matches!(content.as_slice(), [skeleton::Span::Reference(_)]);
                Block::Paragraph { content: self.spans(content, skeleton, alone) }
            }
            skeleton::Block::List { start, tight, items } => {
                let items = items.iter().map(|item| {
                    item.iter().map(|block| self.block(block, skeleton)).collect::<Vec<_>>()
                });
                Block::List { start: *start, tight: *tight, items: items.collect() }
            }
            skeleton::Block::Quote(blocks) => {
                Block::Quote(blocks.iter().map(|block| self.block(block, skeleton)).collect())
            }
            skeleton::Block::Table { alignments, header, rows } => {
                let mut cells = |row: &Vec<Vec<skeleton::Span>>| {
                    row.iter().map(|cell| self.spans(cell, skeleton, false)).collect::<Vec<_>>()
                };
                Block::Table {
                    header: cells(header),
                    rows: rows.iter().map(&mut cells).collect(),
                    alignments: alignments.clone(),
                }
            }
            skeleton::Block::Code { info, text } => {
                Block::Code { info: info.clone(), text: text.clone() }
            }
            skeleton::Block::Rule => Block::Rule,
        }
    }

    fn spans(&mut self, spans: &[skeleton::Span], skeleton: &Skeleton, alone: bool) -> Vec<Span> {
        spans.iter().map(|span| self.span(span, skeleton, alone)).collect()
    }

    fn span(&mut self, span: &skeleton::Span, skeleton: &Skeleton, alone: bool) -> Span {
        match span {
            skeleton::Span::Reference(reference) => {
                Span::Segment(self.segment(reference, skeleton, alone))
            }
            skeleton::Span::Text(text) => Span::Text(text.clone()),
            skeleton::Span::Emphasis(content) => {
                Span::Emphasis(self.spans(content, skeleton, false))
            }
            skeleton::Span::Strong(content) => Span::Strong(self.spans(content, skeleton, false)),
            skeleton::Span::Link { url, title, content } => Span::Link {
                url: url.clone(),
                title: title.clone(),
                content: self.spans(content, skeleton, false),
            },
            skeleton::Span::Image { url, alt, title } => Span::Image {
                url: url.clone(),
                alt: self.spans(alt, skeleton, false),
                title: self.spans(title, skeleton, false),
            },
            skeleton::Span::Code(text) => Span::Code(text.clone()),
            skeleton::Span::Break => Span::Break,
        }
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
    fn change(&self, locale: &Locale, reference: &Reference) -> Option<Change> {
        let name =
            Name { message: reference.message.clone(), attribute: reference.attribute.clone() };
        self.story.change(locale, &name)
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
        let pieces = pieces(parts);
        let parsed = markup::parse(&pieces, self.markup, &skeleton.links, alone);
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

    /// Gives every segment its outcome, now that the edition's locale is known.
    pub(super) fn settle(&self, blocks: &mut [Block], locale: &Locale, asked_for: bool) {
        let missing = |segment: &Segment| {
            self.policy_of(&segment.message, segment.attribute.as_deref()).missing
        };
        super::for_each_segment_mut(blocks, &mut |segment| {
            if segment.outcome == Outcome::Withheld || (segment.locale == *locale && asked_for) {
                return;
            }
            segment.outcome = Outcome::Fallback;
            if missing(segment) == MissingPolicy::Withhold {
                segment.outcome = Outcome::Withheld;
                let attempt = Attempt { locale: segment.locale.clone(), reason: Reason::Withheld };
                segment.tried.push(attempt);
                segment.parts = Parts::new();
                segment.paragraphs.clear();
            }
        });
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
