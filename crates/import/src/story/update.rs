//! Bringing a story up to date with its article.

mod front_matter;
mod matching;
mod report;
mod similarity;

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::fmt::Write as _;

use front_matter::with_facts;
use matching::{Kind, MatchItem, Matching, Role, Side, matching};
use report::report;

use super::article::{Leaf, words};
use super::draft::{DraftText, Drafter, Origin};
use super::existing::{Existing, KnownLeaf, own_skeleton, own_skeleton_fault};
use super::import::{Import, by_message};
use super::kept::{self, PatternPiece};
use super::labels::label_spans;
use super::message::splice_message;
use super::names::Names;
use super::placeable::{MessagePlaceable, Replacement, variables_of};
use super::plan::{Error, Plan};
use super::values::{self, Values};
use depeche::files::NewFile;
use depeche::markup::document::{Block, Span};
use depeche::markup::skeleton::{Reference, Skeleton};
use depeche::markup::tree::{Place, contents};
use depeche_fluent::diagnostic::{Diagnostic, RuleId, Severity, SourceFile};
use depeche_fluent::fact::Facts;
use depeche_fluent::ftl::{Fingerprint, Splice};
use depeche_fluent::reading::Appearance;

impl Import<'_> {
    /// Plans how the story with this id is brought up to date with the article.
    ///
    /// Texts keep their messages: first equal texts, then similar texts in the same place. The
    /// files change only where texts do; translations stay as they are. Rules, beside those of
    /// [`Import::create`]: `import-value-lost` (`name`, `placeable`, `found`), where an edited text
    /// no longer has what a value shows; `import-own-skeleton` (`path`), where a locale's own
    /// skeleton shows a message that is gone.
    ///
    /// # Errors
    ///
    /// When the story does not exist or has no skeleton, its source has syntax errors or cannot be
    /// read, a fact cannot be parsed, or the article has no text.
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
        let shown = variables_of(&SourceFile::new("", messages.as_str()));
        let front_matter = with_facts(front_matter, self.shown_facts(&shown));
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

    /// The text of the source messages, with edited, new and removed messages.
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
        let mut texts = by_message(texts).collect::<HashMap<_, _>>();
        let mut before: Option<&str> = None;
        for reference in skeleton.references() {
            let message = reference.message.as_str();
            let is_known = splice.has(message);
            if let Some(own) = texts.remove(message) {
                let written = self.written(own, &replacements, &skeleton.links, plan);
                splice_message(&mut splice, message, &written, before);
            }
            if is_known {
                before = Some(message);
            }
        }
        let mut removed = removed.into_iter().collect::<Vec<_>>();
        removed.sort();
        removed.iter().for_each(|message| splice.remove(message));
        Ok(splice.apply())
    }

    /// Adds the placeables of earlier texts that each text still has the values of.
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
        let sources =
            pieces.filter_map(PatternPiece::placeable).flat_map(MessagePlaceable::sources).cloned();
        let sources = sources.collect::<Vec<_>>();
        let mut shown = values.shown(&sources).into_iter();
        // Of split or merged texts, one may have the value.
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

    /// The facts of the story and of the article.
    fn all_facts(&self, existing: &Existing) -> Result<Facts, Error> {
        let own = existing.story.facts().iter();
        let new = values::read_facts(&self.facts)?;
        Ok(own.cloned().chain(new.iter().cloned()).collect())
    }

    /// Warns of locales whose own skeletons show a removed message.
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

/// For each text, the messages it originates from, with their pieces.
fn known_messages(
    existing: &Existing,
    texts: &[DraftText],
    pieces: &HashMap<usize, Vec<String>>,
) -> Vec<Vec<(String, Vec<PatternPiece>)>> {
    let of_text = texts.iter().map(|text| {
        let Reference { message, attribute, .. } = &text.reference;
        let origins = pieces.get(&text.leaf).filter(|_| attribute.is_none());
        let others = origins.into_iter().flatten().filter(|origin| *origin != message);
        // Of values that fit equally well, the text keeps the values of its own message.
        let known = std::iter::once(message).chain(others).filter_map(|origin| {
            let pattern = existing.pattern(origin, attribute.as_deref())?;
            Some((origin.clone(), kept::pieces(&existing.resource, pattern)))
        });
        known.collect()
    });
    of_text.collect()
}

/// The key of inline content: equal for content that looks the same and links to the same
/// addresses.
fn key(spans: &[Span]) -> Fingerprint {
    let mut canonical = String::new();
    write_key(spans, &mut canonical);
    Fingerprint::of(&canonical)
}

/// Each kind has a letter; each text is preceded by its length, each content followed by a period.
fn write_key(spans: &[Span], out: &mut String) {
    fn text(text: &str, out: &mut String) {
        // Writing to a string cannot fail.
        let _ = write!(out, "{}:{text}", text.len());
    }
    let seen = |own: &str, out: &mut String| text(Appearance::of(own).as_str(), out);
    for span in spans {
        match span {
            Span::Leaf(never) => match *never {},
            Span::Text(own) => {
                out.push('t');
                seen(own, out);
            }
            Span::Code(own) => {
                out.push('c');
                seen(own, out);
            }
            Span::Emphasis(content) => {
                out.push('e');
                write_key(content, out);
            }
            Span::Strong(content) => {
                out.push('s');
                write_key(content, out);
            }
            Span::Link { url, title, content } => {
                out.push('l');
                text(url, out);
                seen(title.as_deref().unwrap_or_default(), out);
                write_key(content, out);
            }
            Span::Image { url, alt, title } => {
                out.push('i');
                text(url, out);
                seen(alt, out);
                seen(title.as_deref().unwrap_or_default(), out);
            }
            Span::Break => out.push('b'),
        }
    }
    out.push('.');
}

/// Joins the paragraphs of a message that has several into one, where all of them are unchanged in
/// the article.
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

fn known_items(known: &[KnownLeaf]) -> Vec<MatchItem> {
    let items = known.iter().map(|leaf| MatchItem {
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

fn new_items(leaves: &[Leaf<'_>], shown: &[usize]) -> Vec<MatchItem> {
    let shown = shown.iter().filter_map(|at| leaves.get(*at));
    let mut has_text = false;
    let items = shown.enumerate().map(|(at, leaf)| {
        let is_lead = !has_text && at <= 1 && leaf.place == Place::Paragraph;
        has_text |= !matches!(leaf.place, Place::Heading(_));
        MatchItem {
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

/// The origin of each leaf of the article.
fn origins(found: &Matching, known: &[KnownLeaf], shown: &[usize], count: usize) -> Vec<Origin> {
    let mut origins = vec![Origin::New; count];
    // A message that is shown twice and edited once stays as it is.
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

/// The messages that the texts of a leaf originate from, for leaves that were split or merged, or
/// that lost a message.
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

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Span {
        Span::Text(text.to_owned())
    }

    fn link(url: &str, words: &str) -> Span {
        Span::Link { url: url.to_owned(), title: None, content: vec![text(words)] }
    }

    fn image(alt: &str, title: Option<&str>) -> Span {
        Span::Image {
            url: "a.png".to_owned(),
            alt: alt.to_owned(),
            title: title.map(str::to_owned),
        }
    }

    #[test]
    fn texts_that_look_the_same_have_one_key() {
        for (one, other) in [
            (text("12\u{202f}500\u{3000}pays"), text("12 500 pays")),
            (text("\u{2068}15\u{2069}\u{200e}% co\u{ad}mité"), text("15% comité")),
            (link("https://a.org", "le\u{a0}vote"), link("https://a.org", "le vote")),
            (Span::Code("a\u{a0}b".into()), Span::Code("a b".into())),
            (image("le\u{a0}vote", Some("A\u{200b}")), image("le vote", Some("A"))),
        ] {
            let keys = [&one, &other].map(|span| key(std::slice::from_ref(span)));
            assert_eq!(keys[0], keys[1], "{one:?}");
        }
    }

    #[test]
    fn texts_that_differ_have_keys_of_their_own() {
        let emphasis = |content| Span::Emphasis(content);
        let different = [
            vec![text("un")],
            vec![text("deux")],
            vec![emphasis(vec![text("un")])],
            vec![Span::Strong(vec![text("un")])],
            vec![Span::Code("un".into())],
            vec![link("https://a.org", "un")],
            vec![link("https://b.org", "un")],
            vec![emphasis(vec![text("a")]), text("b")],
            vec![emphasis(vec![text("a"), text("b")])],
            vec![text("a"), Span::Break, text("b")],
            vec![text("a1:b")],
            vec![text("\\u{a0}")],
            vec![text("\\u{200e}")],
            vec![text("")],
            vec![image("un", None)],
            vec![image("", Some("un"))],
        ];
        let keys = different.iter().map(|spans| key(spans)).collect::<HashSet<_>>();
        assert_eq!(keys.len(), different.len());
    }
}
