//! From a document to a skeleton, and the texts that its references stand for.

use super::article::{Image, Slot, slots};
use super::names::Names;
use depeche::markup::document::{Block, Span, plain_text};
use depeche::markup::skeleton::{self, Reference};
use depeche::markup::tree::{self, Place};

/// A text of a draft, and the message or attribute it is written to.
#[derive(Clone, Debug)]
pub(super) struct DraftText {
    pub(super) reference: Reference,
    pub(super) spans: Vec<Span>,
    /// Its index among the texts of the article.
    pub(super) index: usize,
    /// The index of its leaf.
    pub(super) leaf: usize,
    pub(super) place: Place,
}

/// What becomes of a leaf of the document.
#[derive(Clone, Debug, Default)]
pub(super) enum Origin {
    /// Its texts are new.
    #[default]
    New,
    /// It equals a leaf of the story, which has this skeleton.
    Kept(Vec<skeleton::Span>),
    /// It is a leaf of the story, with this skeleton, in other words.
    Edited(Vec<skeleton::Span>),
}

/// Turns a document into a skeleton, leaf by leaf.
pub(super) struct Drafter<'d> {
    names: Names,
    /// The origin of each leaf; a leaf beyond the end is new.
    origins: Vec<Origin>,
    leaf: usize,
    index: usize,
    /// The texts of the leaf that are new or edited.
    texts: Vec<DraftText>,
    /// Receives the texts of each leaf. All texts of a message are in one leaf.
    take: &'d mut dyn FnMut(Vec<DraftText>),
}

impl<'d> Drafter<'d> {
    pub(super) fn new(
        names: Names,
        origins: Vec<Origin>,
        take: &'d mut dyn FnMut(Vec<DraftText>),
    ) -> Self {
        Self { names, origins, leaf: 0, index: 0, texts: Vec::new(), take }
    }

    /// The blocks of the skeleton; the texts to be written go to `take`, leaf by leaf.
    pub(super) fn draft(mut self, blocks: &[Block]) -> Vec<skeleton::Block> {
        tree::map(blocks, &mut |leaf| Some(self.leaf(leaf.place, leaf.spans)))
    }

    fn leaf(&mut self, place: Place, spans: &[Span]) -> Vec<skeleton::Span> {
        let leaf = self.leaf;
        self.leaf += 1;
        let origin = self.origins.get_mut(leaf).map(std::mem::take).unwrap_or_default();
        let slots = slots(spans);
        let mut known = match origin {
            Origin::New => KnownReferences::default(),
            Origin::Edited(spans) => KnownReferences::of(&spans),
            Origin::Kept(spans) => {
                self.index += slots.iter().map(texts).sum::<usize>();
                if let Some(first) = KnownReferences::of(&spans).runs.first() {
                    self.names.pass(place, &first.message);
                }
                return spans;
            }
        };
        if let Some(first) = known.runs.first() {
            self.names.pass(place, &first.message);
        }
        known.assign_images(&slots);
        let mut written = Vec::with_capacity(slots.len());
        for slot in slots {
            written.push(match slot {
                Slot::Run(spans) => skeleton::Span::Leaf(self.run(leaf, place, spans, &mut known)),
                Slot::Image(image) => self.image(leaf, place, image, &mut known),
                Slot::Break => skeleton::Span::Break,
                Slot::Space => skeleton::Span::Text(" ".to_owned()),
            });
        }
        if !self.texts.is_empty() {
            (self.take)(std::mem::take(&mut self.texts));
        }
        written
    }

    fn run(
        &mut self,
        leaf: usize,
        place: Place,
        spans: Vec<Span>,
        known: &mut KnownReferences,
    ) -> Reference {
        let reference = if known.runs.is_empty() {
            Reference::new(self.names.text(place, &plain_text(&spans)), None)
        } else {
            known.runs.remove(0)
        };
        self.push(leaf, place, reference, spans)
    }

    fn push(
        &mut self,
        leaf: usize,
        place: Place,
        reference: Reference,
        spans: Vec<Span>,
    ) -> Reference {
        let index = self.index;
        self.index += 1;
        self.texts.push(DraftText { reference: reference.clone(), spans, index, leaf, place });
        reference
    }

    fn image(
        &mut self,
        leaf: usize,
        place: Place,
        image: Image,
        known: &mut KnownReferences,
    ) -> skeleton::Span {
        let known = if known.images.is_empty() { None } else { Some(known.images.remove(0)) };
        let (_, mut alt, mut title) = known.unwrap_or_default();
        if alt.is_none() && title.is_none() && image.texts().next().is_some() {
            let name = self.names.image();
            alt = Some(Reference::new(name.as_str(), Some("alt")));
            title = Some(Reference::new(name, None));
        } else if let Some(known) = alt.as_ref().or(title.as_ref()) {
            let name = known.message.clone();
            alt = alt.or_else(|| Some(Reference::new(name.as_str(), Some("alt"))));
            title = title.or_else(|| Some(Reference::new(name, None)));
        }
        let mut text = |words: Option<&str>, reference: Option<Reference>| {
            let words = words.filter(|words| !words.is_empty()).zip(reference);
            let reference = words.map(|(words, reference)| {
                self.push(leaf, place, reference, vec![Span::Text(words.to_owned())])
            });
            reference.into_iter().map(skeleton::Span::Leaf).collect::<Vec<_>>()
        };
        let title = text(image.title.as_deref(), title);
        let alt = text(Some(&image.alt), alt);
        let shown = skeleton::Span::Image { url: image.url, alt, title };
        match image.link {
            Some(url) => skeleton::Span::Link { url, title: None, content: vec![shown] },
            None => shown,
        }
    }
}

/// The number of texts in a slot.
fn texts(slot: &Slot) -> usize {
    match slot {
        Slot::Run(_) => 1,
        Slot::Image(image) => image.texts().count(),
        Slot::Break | Slot::Space => 0,
    }
}

/// An image's address, and the references of its alternative text and its title.
type KnownImage = (String, Option<Reference>, Option<Reference>);

/// The references of a leaf of the story.
#[derive(Debug, Default)]
pub(super) struct KnownReferences {
    /// The references of its texts, in order.
    pub(super) runs: Vec<Reference>,
    pub(super) images: Vec<KnownImage>,
}

impl KnownReferences {
    pub(super) fn of(spans: &[skeleton::Span]) -> Self {
        let mut known = Self::default();
        known.push(spans);
        known
    }

    fn push(&mut self, spans: &[skeleton::Span]) {
        let first = |spans: &[skeleton::Span]| Self::of(spans).runs.into_iter().next();
        for span in spans {
            match span {
                skeleton::Span::Leaf(reference) => self.runs.push(reference.clone()),
                skeleton::Span::Emphasis(content)
                | skeleton::Span::Strong(content)
                | skeleton::Span::Link { content, .. } => self.push(content),
                skeleton::Span::Image { url, alt, title } => {
                    self.images.push((url.clone(), first(alt), first(title)));
                }
                skeleton::Span::Text(_) | skeleton::Span::Code(_) | skeleton::Span::Break => {}
            }
        }
    }

    /// Puts the images in the order of the new leaf: each new image continues the image with its
    /// address, else the next image that is left.
    fn assign_images(&mut self, slots: &[Slot]) {
        let urls = slots.iter().filter_map(|slot| match slot {
            Slot::Image(image) => Some(image.url.as_str()),
            Slot::Run(_) | Slot::Break | Slot::Space => None,
        });
        let mut known = std::mem::take(&mut self.images);
        let mut assigned = urls
            .map(|url| {
                let at = known.iter().position(|(known, ..)| known == url)?;
                Some(known.remove(at))
            })
            .collect::<Vec<_>>();
        let mut rest = known.into_iter();
        assigned.iter_mut().filter(|own| own.is_none()).for_each(|own| *own = rest.next());
        self.images = assigned.into_iter().map(Option::unwrap_or_default).collect();
    }

    /// All references of the leaf.
    pub(super) fn references(&self) -> impl Iterator<Item = &Reference> {
        let images = self.images.iter().flat_map(|(_, alt, title)| alt.iter().chain(title));
        self.runs.iter().chain(images)
    }
}
