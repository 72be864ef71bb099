//! Bringing a story up to date with its article.

mod front_matter;
mod matching;
mod report;
mod similarity;

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use front_matter::with_facts;
use matching::{Item, Kind, Matching, Role, Side, matching};
use report::report;

use super::article::{Leaf, words};
use super::draft::{DraftText, Drafter, Origin};
use super::existing::{Existing, KnownLeaf, own_skeleton, own_skeleton_fault};
use super::import::{Import, entries, flattened};
use super::kept::{self, Piece, Placeable};
use super::labels::label_spans;
use super::message::MessageText;
use super::names::Names;
use super::placeable::Replacement;
use super::plan::{Error, Plan};
use super::values::{self, Values};
use depeche::files::NewFile;
use depeche::markup::Links;
use depeche::markup::document::{Block, Span};
use depeche::markup::skeleton::{Reference, Skeleton};
use depeche::markup::tree::{Place, contents};
use depeche_fluent::diagnostic::{Diagnostic, RuleId, Severity};
use depeche_fluent::fact::Facts;
use depeche_fluent::ftl::{Fingerprint, Splice, compose_value};

impl Import<'_> {
    /// Brings the story of that id up to date with the article.
    ///
    /// Texts keep their messages: equal ones first, then those that are alike and stand in the same
    /// place. The files change where texts did, and nowhere else; translations are not touched.
    /// Rules, beside those of [`Import::create`]: `import-value-lost` (`name`, `placeable`,
    /// `found`), where an edited text no longer says what a value shows; `import-own-skeleton`
    /// (`path`), where a locale's own skeleton shows a message that is gone.
    ///
    /// # Errors
    ///
    /// When there is no such story, it has no skeleton, its source cannot be read whole, a fact is
    /// none, or the article has no text.
    pub fn update(self) -> Result<Plan, Error> {
        if self.article.is_empty() {
            return Err(Error::Empty);
        }
        let (existing, mut known) = Existing::read(self.catalog, &self.story)?;
        known.retain(|leaf| leaf.message().is_some());
        let mut blocks = Cow::Borrowed(self.article.blocks());
        if known.iter().any(|leaf| leaf.paragraphs.len() > 1) {
            join_paragraphs(blocks.to_mut(), &known);
        }
        let leaves = contents(&blocks);
        let shown = leaves.iter().enumerate().filter(|(_, leaf)| !leaf.spans.is_empty());
        let shown = shown.map(|(at, _)| at).collect::<Vec<_>>();
        let old_text = |at: usize| known.get(at).map(KnownLeaf::text).unwrap_or_default();
        let new_text = |at: usize| {
            let leaf = shown.get(at).and_then(|at| leaves.get(*at));
            leaf.map(|leaf| words(leaf.spans)).unwrap_or_default()
        };
        let old = Side::new(known_items(&known), &old_text);
        let new = Side::new(new_items(&leaves, &shown), &new_text);
        let found = matching(&old, &new);
        let origins = origins(&found, &known, &shown, leaves.len());
        let names = Names::new(self.used_names()?);
        let mut texts = Vec::new();
        let mut take = |mut own: Vec<DraftText>| texts.append(&mut own);
        let skeleton_blocks = Drafter::new(names, origins, &mut take).draft(&blocks);
        let mut links = existing.skeleton().links.clone();
        texts.iter().for_each(|text| label_spans(&text.spans, &mut links));
        let skeleton = Skeleton { blocks: skeleton_blocks, links };

        let mut plan = Plan { diagnostics: self.article.diagnostics().to_vec(), ..Plan::default() };
        let gone = gone(existing.skeleton(), &skeleton);
        let pieces = pieces(&found, &known, &shown, &gone);
        let messages = self.spliced(&existing, &skeleton, &texts, &pieces, &gone, &mut plan)?;
        plan.report = report(&found, &known, &new, &shown, &texts, &skeleton, &gone);
        let same = found.links.iter().enumerate().filter(|(at, link)| {
            matches!(link, Some((_, Kind::Same))) && found.moved.binary_search(at).is_err()
        });
        plan.unchanged = same.count();
        self.check_own_skeletons(&gone, &mut plan)?;

        let front_matter = existing.front_matter();
        let front_matter = with_facts(front_matter, self.shown_facts(&messages));
        let front_matter = front_matter.map_err(|detail| existing.invalid_facts(detail))?;
        let is_same = skeleton.to_markdown() == existing.skeleton().to_markdown();
        if !is_same {
            plan.files.push(self.skeleton_file(front_matter, &skeleton));
        } else if front_matter != existing.front_matter() {
            let rest = existing.text.get(existing.front_matter().len()..).unwrap_or_default();
            let text = front_matter + rest;
            plan.files.push(NewFile { path: format!("{}.md", self.story), text });
        }
        if messages != existing.resource.source.text() {
            plan.files.push(NewFile { path: self.messages_path(), text: messages });
        }
        Ok(plan)
    }

    /// The source messages with what is edited, new and gone.
    fn spliced(
        &self,
        existing: &Existing,
        skeleton: &Skeleton,
        texts: &[DraftText],
        pieces: &HashMap<usize, Vec<String>>,
        gone: &HashSet<String>,
        plan: &mut Plan,
    ) -> Result<String, Error> {
        let facts = self.all_facts(existing)?;
        let replacements = self.keep_values(existing, texts, pieces, &facts, plan);
        let removed = existing.unneeded(gone);
        let mut splice = Splice::new(&existing.resource);
        let by_message = entries(texts).map(|entry| {
            (entry.first().map(|text| text.reference.message.clone()).unwrap_or_default(), entry)
        });
        let by_message = by_message.collect::<HashMap<_, _>>();
        let mut done = HashSet::new();
        let mut before: Option<String> = None;
        for reference in skeleton.references() {
            let message = &reference.message;
            let is_first = done.insert(message.clone());
            let is_known = splice.has(message);
            if let Some(entry) = by_message.get(message).filter(|_| is_first) {
                if is_known {
                    for text in *entry {
                        self.set_text(&mut splice, text, &replacements, &skeleton.links, plan);
                    }
                } else {
                    let mut ignored = Plan::default();
                    let composed =
                        self.compose(entry, &replacements, &skeleton.links, &mut ignored);
                    plan.diagnostics.append(&mut ignored.diagnostics);
                    splice.insert_after(before.as_deref(), &composed);
                }
            }
            if is_known {
                before = Some(message.clone());
            }
        }
        let mut removed = removed.into_iter().collect::<Vec<_>>();
        removed.sort();
        removed.iter().for_each(|message| splice.remove(message));
        Ok(splice.apply())
    }

    /// Writes an edited text over the one that was there.
    fn set_text(
        &self,
        splice: &mut Splice<'_>,
        text: &DraftText,
        replacements: &[Vec<Replacement>],
        links: &Links,
        plan: &mut Plan,
    ) {
        let own = replacements.get(text.index).map(Vec::as_slice).unwrap_or_default();
        let written = MessageText::new(&text.spans, own, self.markup(), links);
        if written.is_flattened {
            plan.diagnostics.push(flattened(&text.reference.to_string()));
        }
        let Reference { message, attribute, .. } = &text.reference;
        let (column, indent) = match attribute {
            None => (message.chars().count(), 4),
            Some(name) => (name.chars().count() + 5, 8),
        };
        let pattern = compose_value(&[written.pieces()], column, indent);
        splice.set_value(message, attribute.as_deref(), &pattern);
    }

    /// Adds, for each text that comes out of others, the placeables whose values it still says.
    fn keep_values(
        &self,
        existing: &Existing,
        texts: &[DraftText],
        pieces: &HashMap<usize, Vec<String>>,
        facts: &Facts,
        plan: &mut Plan,
    ) -> Vec<Vec<Replacement>> {
        let source = self.catalog.source();
        let values = Values::new(self.catalog, source, facts, &existing.resource.source);
        let mut replacements = self.faithful(&values);
        let count = texts.iter().map(|text| text.index + 1).max().unwrap_or_default();
        replacements.resize(count.max(replacements.len()), Vec::new());
        let messages = known_messages(existing, texts, pieces);
        let links = &existing.skeleton().links;
        let pieces = messages.iter().flatten().flat_map(|(_, pieces)| pieces);
        let sources = pieces.filter_map(Piece::placeable).flat_map(Placeable::sources).cloned();
        let sources = sources.collect::<Vec<_>>();
        let mut shown = values.shown(&sources).into_iter();
        // Of what is split or merged, one of the texts may say it.
        let mut all = Vec::new();
        let mut said = HashSet::new();
        for (text, messages) in texts.iter().zip(messages) {
            let mut known = Vec::new();
            let mut origins = Vec::new();
            for (origin, pieces) in messages {
                let mut own = kept::known(pieces, &mut shown, self.markup(), links);
                let attribute = &text.reference.attribute;
                origins.extend((0..own.len()).map(|at| (origin.clone(), attribute.clone(), at)));
                known.append(&mut own);
            }
            let (mut kept, lost) = kept::keep(&text.spans, &known);
            for (at, (one, origin)) in known.into_iter().zip(origins).enumerate() {
                if !lost.contains(&at) {
                    said.insert(origin.clone());
                }
                all.push((origin, one.source, one.shown));
            }
            if let Some(own) = replacements.get_mut(text.index) {
                own.retain(|one| {
                    kept.iter().all(|two| {
                        two.range.end <= one.range.start || one.range.end <= two.range.start
                    })
                });
                own.append(&mut kept);
            }
        }
        for (origin, placeable, shown) in all {
            if said.insert(origin.clone()) {
                let fault = Diagnostic::new(RuleId::ImportValueLost);
                let found = shown.unwrap_or_else(|| placeable.clone());
                let fault = fault.with("name", origin.0).with("placeable", placeable);
                plan.diagnostics.push(fault.with("found", found));
            }
        }
        replacements
    }

    /// The facts of the story, and those that come with the article.
    fn all_facts(&self, existing: &Existing) -> Result<Facts, Error> {
        let own = existing.story.facts().iter();
        let new = values::read_facts(&self.facts)?;
        Ok(own.cloned().chain(new.iter().cloned()).collect())
    }

    /// Says which locales have skeletons that show what is gone.
    fn check_own_skeletons(&self, gone: &HashSet<String>, plan: &mut Plan) -> Result<(), Error> {
        for locale in self.catalog.locales() {
            let Some(path) = own_skeleton(self.catalog, &self.story, locale)? else { continue };
            let Some(text) = self.catalog.read_if_there(&path)? else { continue };
            let (skeleton, _) = Skeleton::parse(&text.file, 0);
            if skeleton.references().iter().any(|own| gone.contains(&own.message)) {
                plan.diagnostics.push(own_skeleton_fault(Severity::Warning, &path));
            }
        }
        Ok(())
    }
}

/// For each text the messages it comes out of, with their pieces.
fn known_messages(
    existing: &Existing,
    texts: &[DraftText],
    pieces: &HashMap<usize, Vec<String>>,
) -> Vec<Vec<(String, Vec<Piece>)>> {
    let of_text = texts.iter().map(|text| {
        let Reference { message, attribute, .. } = &text.reference;
        let origins = pieces.get(&text.leaf).filter(|_| attribute.is_none());
        let others = origins.into_iter().flatten().filter(|origin| *origin != message);
        // Of values that fit alike, the text keeps its own.
        let known = std::iter::once(message).chain(others).filter_map(|origin| {
            let pattern = existing.pattern(origin, attribute.as_deref())?;
            Some((origin.clone(), kept::pieces(&existing.resource, pattern)))
        });
        known.collect()
    });
    of_text.collect()
}

/// Inline content as it counts for readers: a space is a space, of whatever width, and marks of
/// direction are not seen.
fn key(spans: &[Span]) -> Fingerprint {
    let mut key = format!("{spans:?}");
    for space in ["\\u{a0}", "\\u{202f}", "\\u{2009}"] {
        key = key.replace(space, " ");
    }
    for mark in ["\\u{200e}", "\\u{200f}", "\\u{61c}"] {
        key = key.replace(mark, "");
    }
    Fingerprint::of(&key)
}

/// Makes one paragraph of those that a message of several paragraphs shows, where all of them are
/// there as they were.
fn join_paragraphs(blocks: &mut Vec<Block>, known: &[KnownLeaf]) {
    let several = known.iter().filter(|leaf| leaf.paragraphs.len() > 1);
    for leaf in several {
        let count = leaf.paragraphs.len();
        let is_here = |window: &[Block]| {
            window
                .iter()
                .zip(&leaf.paragraphs)
                .all(|(block, known)| matches!(block, Block::Paragraph(spans) if spans == known))
        };
        if let Some(at) = blocks.windows(count).position(is_here) {
            blocks.splice(at..at + count, [Block::Paragraph(leaf.spans())]);
        }
    }
    for block in blocks {
        match block {
            Block::Quote(inner) => join_paragraphs(inner, known),
            Block::List { items, .. } => {
                items.iter_mut().for_each(|item| join_paragraphs(item, known));
            }
            _ => {}
        }
    }
}

fn known_items(known: &[KnownLeaf]) -> Vec<Item> {
    let items = known.iter().map(|leaf| Item {
        place: leaf.place,
        key: key(&leaf.spans()),
        role: match leaf.message().as_deref() {
            Some("title") if matches!(leaf.place, Place::Heading(_)) => Some(Role::Title),
            Some("lead") => Some(Role::Lead),
            _ => None,
        },
    });
    items.collect()
}

fn new_items(leaves: &[Leaf<'_>], shown: &[usize]) -> Vec<Item> {
    let shown = shown.iter().filter_map(|at| leaves.get(*at));
    let mut has_text = false;
    let items = shown.enumerate().map(|(at, leaf)| {
        let is_lead = !has_text && at <= 1 && leaf.place == Place::Paragraph;
        has_text |= !matches!(leaf.place, Place::Heading(_));
        Item {
            place: leaf.place,
            key: key(leaf.spans),
            role: match leaf.place {
                Place::Heading(_) if at == 0 => Some(Role::Title),
                _ if is_lead => Some(Role::Lead),
                _ => None,
            },
        }
    });
    items.collect()
}

/// What becomes of each leaf of the article.
fn origins(found: &Matching, known: &[KnownLeaf], shown: &[usize], count: usize) -> Vec<Origin> {
    let mut origins = vec![Origin::New; count];
    // A message that is shown twice and edited once stays what it is.
    let mut kept = HashSet::new();
    for (old, kind) in found.links.iter().flatten() {
        if *kind == Kind::Same {
            kept.extend(known.get(*old).and_then(KnownLeaf::message));
        }
    }
    for (at, link) in found.links.iter().enumerate() {
        let Some((old, kind)) = *link else { continue };
        let (Some(leaf), Some(place)) = (known.get(old), shown.get(at)) else { continue };
        let origin = match kind {
            Kind::Same => Origin::Kept(leaf.skeleton.clone()),
            _ if leaf.message().is_some_and(|message| !kept.insert(message)) => Origin::New,
            _ => Origin::Edited(leaf.skeleton.clone()),
        };
        if let Some(slot) = origins.get_mut(*place) {
            *slot = origin;
        }
    }
    origins
}

/// For the leaves that were split or merged, or some of whose messages are gone, the messages their
/// texts come out of.
fn pieces(
    found: &Matching,
    known: &[KnownLeaf],
    shown: &[usize],
    gone: &HashSet<String>,
) -> HashMap<usize, Vec<String>> {
    let messages = |old: &usize| known.get(*old).map(KnownLeaf::messages).unwrap_or_default();
    let mut pieces = HashMap::new();
    for (at, link) in found.links.iter().enumerate() {
        let (Some((old, _)), Some(leaf)) = (link, shown.get(at)) else { continue };
        let messages = messages(old);
        if messages.iter().any(|message| gone.contains(message)) {
            pieces.insert(*leaf, messages);
        }
    }
    for (old, into) in &found.splits {
        for leaf in into.iter().filter_map(|at| shown.get(*at)) {
            pieces.insert(*leaf, messages(old));
        }
    }
    for (olds, into) in &found.merges {
        if let Some(leaf) = shown.get(*into) {
            pieces.insert(*leaf, olds.iter().flat_map(messages).collect());
        }
    }
    pieces
}

/// The messages that the skeleton showed and no longer shows.
fn gone(old: &Skeleton, new: &Skeleton) -> HashSet<String> {
    let messages = |skeleton: &Skeleton| {
        let references = skeleton.references().into_iter();
        references.map(|reference| reference.message.clone()).collect::<HashSet<_>>()
    };
    let new = messages(new);
    messages(old).into_iter().filter(|message| !new.contains(message)).collect()
}
