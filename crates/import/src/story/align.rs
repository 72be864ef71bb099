//! Importing a translated article: its texts become translations of the story's messages.

mod beads;
mod features;

use std::collections::{HashMap, HashSet};

use beads::{Bead, align};
use features::Features;

use super::article::{Image, Leaf, Slot, slots};
use super::existing::{Existing, KnownLeaf, own_skeleton, own_skeleton_fault, read_resource};
use super::import::{Import, flattened};
use super::kept;
use super::message::{MessageText, splice_message};
use super::placeable::{MessagePlaceable, Replacement};
use super::plan::{Error, Plan, TextChange};
use super::rendered::joined;
use super::values::Values;
use depeche::files::{NewFile, join};
use depeche::markup::document::{Span, plain_text, tidy_spans};
use depeche::markup::skeleton::{self, Reference};
use depeche::markup::tree::{contents, leaves_of};
use depeche_fluent::diagnostic::{Diagnostic, RuleId, Severity};
use depeche_fluent::ftl::Splice;
use depeche_fluent::locale::Locale;

/// What an import does with a message that is translated otherwise.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Conflict {
    /// Keeps the translation, and reports the difference.
    #[default]
    Keep,
    /// Replaces the translation.
    Replace,
}

/// At most this many messages are named in `import-unconfirmed`.
const NAMED: usize = 10;

/// A pair below this probability is left to a person.
const SURE: f64 = 0.9;

/// Placeables with what they show.
type ShownValues = Vec<(String, String)>;

/// A text of the article, and the message it translates.
struct Translation {
    reference: Reference,
    /// Several where one paragraph of the source is several in the translation.
    paragraphs: Vec<Vec<Span>>,
}

impl Import<'_> {
    /// Plans translations of the story with this id: the texts of the article that are certain to
    /// translate a message. A pair of texts is certain at a probability of at least 0.9.
    ///
    /// Where the translation has the text that a value of the source would show in its locale, the
    /// placeable takes the place of that text. Rules, beside those of
    /// [`Article::new`](super::Article::new): `import-flattened` (`name`), `import-unlisted-locale`
    /// (`locale`), `import-own-skeleton` (`path`), where the locale has a skeleton of its own; all
    /// warnings. `import-unconfirmed` (`count`, `names`), an information: paragraphs that only
    /// their order and length make translations; ten of them are named.
    ///
    /// # Errors
    ///
    /// When the locale is the source, the story does not exist or has no skeleton, the source or
    /// the locale's file has syntax errors or cannot be read, or the article has no text.
    pub fn align(self, locale: &Locale, conflict: Conflict) -> Result<Plan, Error> {
        if locale == self.catalog.source() {
            return Err(Error::IsSource { locale: locale.clone() });
        }
        if self.article.is_empty() {
            return Err(Error::Empty);
        }
        let (existing, known) = Existing::read(self.catalog, &self.story)?;
        let resource = read_resource(self.catalog, locale, &self.story)?;
        let mut plan = Plan { diagnostics: self.article.diagnostics().to_vec(), ..Plan::default() };
        self.check_locale(locale, &mut plan)?;

        let now = shown_now(&existing, locale)?;
        let known = known.iter().filter(|leaf| leaf.message().is_some()).collect::<Vec<_>>();
        let leaves = contents(self.article.blocks()).into_iter();
        let leaves = leaves.filter(|leaf| !leaf.spans.is_empty()).collect::<Vec<_>>();
        let beads = align_leaves(&known, &leaves);

        let mut translations = Vec::new();
        let mut unsure = HashSet::new();
        let mut unconfirmed = Vec::new();
        for bead in &beads {
            let sources = known.get(bead.source.0..bead.source.0 + bead.source.1);
            let targets = leaves.get(bead.target.0..bead.target.0 + bead.target.1);
            let (Some(sources), Some(targets)) = (sources, targets) else { continue };
            let is_as_now = matches!((sources, targets), ([source], [target])
                if now.get(&names(&source.skeleton)).is_some_and(|now| now == target.spans));
            if is_as_now {
                plan.unchanged += 1;
            } else if let Some(found) = translation(bead, sources, targets) {
                if !bead.is_confirmed {
                    unconfirmed.extend(found.iter().map(|own| own.reference.to_string()));
                }
                translations.extend(found);
            } else {
                let nearest = sources.first().and_then(|leaf| leaf.message());
                plan.report.extend(targets.iter().map(|leaf| TextChange::Unmatched {
                    text: plain_text(leaf.spans),
                    nearest: nearest.clone(),
                }));
                unsure.extend(sources.iter().filter_map(|leaf| leaf.message()));
            }
        }
        if !unconfirmed.is_empty() {
            let count = unconfirmed.len();
            unconfirmed.truncate(NAMED);
            let said = Diagnostic::new(RuleId::ImportUnconfirmed);
            plan.diagnostics.push(said.with("count", count).with("names", unconfirmed));
        }
        let facts = existing.story.facts();
        let values = Values::new(self.catalog, locale, facts, &resource.source);
        let text =
            self.translated(&existing, &resource, &values, &translations, conflict, &mut plan);
        let is_there = |message: &String| {
            resource.entries.iter().any(|entry| resource.name(entry) == *message)
        };
        let untranslated = known.iter().filter_map(|leaf| leaf.message());
        let untranslated = untranslated.filter(|own| unsure.contains(own) && !is_there(own));
        plan.report.extend(untranslated.map(|message| TextChange::Untranslated { message }));
        if text != resource.source.text() {
            let folder = self.catalog.folder_of(locale);
            plan.files.push(NewFile { path: join(&folder, &format!("{}.ftl", self.story)), text });
        }
        Ok(plan)
    }

    fn check_locale(&self, locale: &Locale, plan: &mut Plan) -> Result<(), Error> {
        let listed = self.catalog.config().locales.as_ref();
        if listed.is_some_and(|listed| !listed.contains(locale)) {
            let fault = Diagnostic::new(RuleId::ImportUnlistedLocale);
            plan.diagnostics.push(fault.with("locale", locale));
        }
        if let Some(path) = own_skeleton(self.catalog, &self.story, locale)? {
            plan.diagnostics.push(own_skeleton_fault(Severity::Warning, &path));
        }
        Ok(())
    }

    /// The text of the locale's file with the translations.
    fn translated(
        &self,
        existing: &Existing,
        resource: &depeche_fluent::ftl::Resource,
        values: &Values<'_>,
        translations: &[Translation],
        conflict: Conflict,
        plan: &mut Plan,
    ) -> String {
        let shown = shown_values(existing, values, translations);
        let mut by_message: HashMap<&str, Vec<(&Translation, &ShownValues)>> = HashMap::new();
        for own in translations.iter().zip(&shown) {
            by_message.entry(&own.0.reference.message).or_default().push(own);
        }
        let mut splice = Splice::new(resource);
        let mut before: Option<String> = None;
        let mut done = HashSet::new();
        for reference in existing.skeleton().references() {
            let message = reference.message.as_str();
            if !done.insert(message) {
                continue;
            }
            let is_known = splice.has(message);
            let own = by_message.get(message).map(Vec::as_slice).unwrap_or_default();
            if is_known && !own.is_empty() && conflict == Conflict::Keep {
                plan.report.extend(own.iter().map(|(own, _)| TextChange::Differs {
                    message: own.reference.to_string(),
                    text: own.text(),
                }));
            } else if !own.is_empty() {
                let texts = own.iter().map(|(translation, shown)| {
                    let texts = self.message_texts(existing, translation, shown, plan);
                    (&translation.reference, texts)
                });
                let texts = texts.collect::<Vec<_>>();
                splice_message(&mut splice, message, &texts, before.as_deref());
                plan.report.extend(
                    own.iter().map(|(own, _)| TextChange::Translated {
                        message: own.reference.to_string(),
                    }),
                );
            }
            if is_known {
                before = Some(message.to_owned());
            }
        }
        splice.apply()
    }

    /// The paragraphs of a translation, with placeables of the source in place of what they show.
    fn message_texts(
        &self,
        existing: &Existing,
        translation: &Translation,
        shown: &ShownValues,
        plan: &mut Plan,
    ) -> Vec<MessageText> {
        let links = &existing.skeleton().links;
        let texts = translation.paragraphs.iter().map(|spans| {
            let replacements = said(&plain_text(spans), shown);
            MessageText::new(spans, &replacements, self.markup(), links)
        });
        let texts = texts.collect::<Vec<_>>();
        if texts.iter().any(|text| text.is_flattened) {
            plan.diagnostics.push(flattened(&translation.reference.to_string()));
        }
        texts
    }
}

impl Translation {
    fn text(&self) -> String {
        let texts = self.paragraphs.iter().map(|spans| plain_text(spans));
        texts.collect::<Vec<_>>().join("\n\n")
    }
}

/// For each translation, the placeables of its message and the texts they show in its locale.
fn shown_values(
    existing: &Existing,
    values: &Values<'_>,
    translations: &[Translation],
) -> Vec<ShownValues> {
    let sources = translations.iter().map(|translation| {
        let Reference { message, attribute, .. } = &translation.reference;
        let pattern = existing.pattern(message, attribute.as_deref());
        let known = pattern.map(|pattern| MessagePlaceable::all(&existing.resource, pattern));
        let known = known.iter().flatten().flat_map(MessagePlaceable::portable);
        let mut own = known.cloned().collect::<Vec<_>>();
        own.sort();
        own.dedup();
        own
    });
    let sources = sources.collect::<Vec<_>>();
    let mut shown = values.shown(&sources.concat()).into_iter();
    let zipped = sources.into_iter().map(|own| {
        let own = own.into_iter().map(|source| Some((source, shown.next().flatten()?)));
        own.collect::<Vec<_>>().into_iter().flatten().collect()
    });
    zipped.collect()
}

/// Aligns the leaves that readers of the source are shown with the leaves of the article.
fn align_leaves(known: &[&KnownLeaf], leaves: &[Leaf<'_>]) -> Vec<Bead> {
    let spans = known.iter().map(|leaf| leaf.spans()).collect::<Vec<_>>();
    let source = known.iter().zip(&spans);
    let source = source
        .map(|(leaf, spans)| Features::of(&Leaf { place: leaf.place, spans }))
        .collect::<Vec<_>>();
    let target = leaves.iter().map(Features::of).collect::<Vec<_>>();
    let mut beads = align(&source, &target);
    for bead in &mut beads {
        let source = source.iter().skip(bead.source.0).take(bead.source.1).collect::<Vec<_>>();
        let target = target.iter().skip(bead.target.0).take(bead.target.1).collect::<Vec<_>>();
        if Features::contradicts(&source, &target) {
            bead.probability = 0.0;
        }
        bead.is_confirmed = Features::confirms(&source, &target);
    }
    beads
}

/// The inline content that fully translated leaves show in the locale now, by the names of their
/// references: in a locale's own skeleton, the leaves may stand elsewhere.
fn shown_now(
    existing: &Existing,
    locale: &Locale,
) -> Result<HashMap<Vec<String>, Vec<Span>>, Error> {
    let edition = existing.story.edition(std::slice::from_ref(locale))?;
    let leaves = contents(edition.blocks()).into_iter();
    let whole = leaves.filter_map(|leaf| {
        let segments = leaves_of(leaf.spans);
        let is_whole = segments.iter().all(|segment| segment.locale == *locale);
        let names = segments.iter().map(|segment| segment.reference().to_string());
        is_whole.then(|| (names.collect(), tidy_spans(&joined(leaf.spans))))
    });
    Ok(whole.collect())
}

fn names(spans: &[skeleton::Span]) -> Vec<String> {
    leaves_of(spans).iter().map(ToString::to_string).collect()
}

/// The translations of a bead, if it is certain which text translates which.
fn translation(
    bead: &Bead,
    sources: &[&KnownLeaf],
    targets: &[Leaf<'_>],
) -> Option<Vec<Translation>> {
    if bead.probability < SURE {
        return None;
    }
    let [source] = sources else { return None };
    let known = source.references();
    match targets {
        [target] => pairs(known, target),
        // A message that is alone in its paragraph may have several paragraphs.
        [_, _]
            if matches!(source.skeleton.as_slice(), [skeleton::Span::Leaf(_)])
                && source.place.is_paragraph() =>
        {
            let runs = targets.iter().map(|target| match slots(target.spans).as_slice() {
                [Slot::Run(spans)] if target.place.kind() == source.place.kind() => {
                    Some(spans.clone())
                }
                _ => None,
            });
            let reference = known.runs.into_iter().next()?;
            Some(vec![Translation { reference, paragraphs: runs.collect::<Option<Vec<_>>>()? }])
        }
        _ => None,
    }
}

/// Pairs the texts of a leaf with the texts of its translation: runs in order, images by address.
fn pairs(known: super::draft::KnownReferences, target: &Leaf<'_>) -> Option<Vec<Translation>> {
    let slots = slots(target.spans);
    let runs = slots.iter().filter_map(|slot| match slot {
        Slot::Run(spans) => Some(spans.clone()),
        _ => None,
    });
    let runs = runs.collect::<Vec<_>>();
    let images = slots.iter().filter_map(|slot| match slot {
        Slot::Image(image) => Some(image.clone()),
        _ => None,
    });
    let mut images = images.collect::<Vec<Image>>();
    if runs.len() != known.runs.len() || images.len() > known.images.len() {
        return None;
    }
    let one = |reference, spans| Translation { reference, paragraphs: vec![spans] };
    let mut found =
        known.runs.into_iter().zip(runs).map(|(id, spans)| one(id, spans)).collect::<Vec<_>>();
    for (url, alt, title) in known.images {
        let at = images.iter().position(|image| image.url == url);
        let at = at.or((!images.is_empty()).then_some(0));
        let Some(image) = at.map(|at| images.remove(at)) else { continue };
        let text = |text: String| vec![Span::Text(text)];
        found.extend(title.zip(image.title).map(|(id, words)| one(id, text(words))));
        found.extend(alt.filter(|_| !image.alt.is_empty()).map(|id| one(id, text(image.alt))));
    }
    Some(found)
}

/// The parts of a text that are what a value shows, longer parts first. A part is left out if two
/// values show it, or if it occurs twice.
fn said(text: &str, shown: &[(String, String)]) -> Vec<Replacement> {
    let mut words = shown.iter().map(|(_, shown)| shown.as_str()).collect::<Vec<_>>();
    words.sort_by_key(|word| (std::cmp::Reverse(word.len()), *word));
    words.dedup();
    let mut found: Vec<Replacement> = Vec::new();
    for word in words {
        let mut owners = shown.iter().filter(|(_, shown)| shown == word);
        let (Some((placeable, _)), None) = (owners.next(), owners.next()) else { continue };
        let all = kept::find_all(text, word).into_iter();
        let mut free = all.filter(|range| {
            found.iter().all(|one| one.range.end <= range.start || range.end <= one.range.start)
        });
        // Of two equal parts, nothing says which one is the value.
        if let (Some(range), None) = (free.next(), free.next()) {
            found.push(Replacement { range, placeable: placeable.clone() });
        }
    }
    found
}
