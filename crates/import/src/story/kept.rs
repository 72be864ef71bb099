//! Keeping the placeables of a message whose words have changed.

mod keep;
mod places;

use std::ops::Range;
use std::rc::Rc;

use super::message::flat;
use super::placeable::MessagePlaceable;
use depeche::markup::{self, BlankLines, Links, Markup};
use depeche_fluent::ftl::tree::{Element, Expression, Inline, Pattern};
use depeche_fluent::ftl::{Resource, unescape};

pub(super) use keep::keep;
pub(super) use places::find_all;

/// A piece of a message's pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum PatternPiece {
    /// Text, which may hold markup.
    Text(String),
    /// A literal: text in which every character stands for itself.
    Literal(String),
    Placeable(MessagePlaceable),
}

impl PatternPiece {
    pub(super) fn placeable(&self) -> Option<&MessagePlaceable> {
        match self {
            Self::Text(_) | Self::Literal(_) => None,
            Self::Placeable(placeable) => Some(placeable),
        }
    }
}

/// The pieces of a pattern.
pub(super) fn pieces(resource: &Resource, pattern: &Pattern) -> Vec<PatternPiece> {
    let piece = |element: &Element| match element {
        Element::Text(span) => PatternPiece::Text(resource.text(*span).replace('\n', " ")),
        Element::Placeable(Expression::Inline(Inline::String(span))) => {
            PatternPiece::Literal(unescape(resource.text(*span)))
        }
        Element::Placeable(expression) => {
            PatternPiece::Placeable(MessagePlaceable::of(resource, expression))
        }
    };
    pattern.elements.iter().map(piece).collect()
}

/// A placeable with the text it showed, and the placeables within its variants with theirs; `None`
/// where a placeable cannot be resolved.
#[derive(Clone, Debug)]
pub(super) struct KnownValue {
    pub(super) source: String,
    pub(super) shown: Option<String>,
    inner: Vec<(String, Option<String>)>,
    /// The plain text of the message, and the range of the placeable in it; `None` where it stood
    /// in code or an address.
    old: Rc<str>,
    range: Option<Range<usize>>,
}

/// The placeables of a message with the texts they show. `shown` has these texts in the order of
/// [`MessagePlaceable::sources`].
pub(super) fn known(
    pieces: Vec<PatternPiece>,
    shown: &mut impl Iterator<Item = Option<String>>,
    markup: Markup,
    links: &Links,
) -> Vec<KnownValue> {
    let mut known = Vec::new();
    let mut texts = Vec::new();
    for piece in pieces {
        match piece {
            PatternPiece::Placeable(placeable) => {
                let own = shown.next().flatten();
                let inner = placeable.inner.into_iter().map(|one| (one, shown.next().flatten()));
                let inner = inner.collect::<Vec<_>>();
                texts.push(None);
                known.push((placeable.source, own, inner));
            }
            text => texts.push(Some(text)),
        }
    }
    let mut values = 0..;
    let content = texts.iter().map(|text| match text {
        Some(PatternPiece::Literal(text)) => markup::Piece::Literal(text),
        Some(PatternPiece::Text(text)) => markup::Piece::Text(text),
        _ => markup::Piece::Value(values.next().unwrap_or_default()),
    });
    let parsed = markup::parse(&content.collect::<Vec<_>>(), markup, links, BlankLines::Split);
    let mut text = String::new();
    let mut ranges = vec![None; known.len()];
    for (at, paragraph) in parsed.paragraphs.iter().enumerate() {
        if at > 0 {
            text.push(' ');
        }
        for inline in flat(paragraph) {
            match inline {
                markup::Inline::Value(value) => {
                    let shown = known.get(value).and_then(|(_, shown, _)| shown.as_deref());
                    let start = text.len();
                    text.push_str(shown.unwrap_or_default());
                    if let Some(range) = ranges.get_mut(value) {
                        *range = Some(start..text.len());
                    }
                }
                markup::Inline::Text(own) => text.push_str(&own),
                _ => {}
            }
        }
    }
    let old: Rc<str> = text.into();
    let known = known.into_iter().zip(ranges).map(|((source, shown, inner), range)| KnownValue {
        source,
        shown,
        inner,
        old: Rc::clone(&old),
        range,
    });
    known.collect()
}
