//! The text of a message: inline content written as Fluent.

use super::placeable::Replacement;
use depeche::markup::document::Span;
use depeche::markup::skeleton::Reference;
use depeche::markup::{Inline, Links, Markup, SourcePiece, write};
use depeche_fluent::ftl::{Piece, Splice, compose, compose_value};

/// A text ready to be composed: pieces, and the placeables of its values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct MessageText {
    pieces: Vec<SourcePiece>,
    pub(super) placeables: Vec<String>,
    /// Whether its markup was left out, because the catalog's markup cannot express it.
    pub(super) is_flattened: bool,
}

impl MessageText {
    /// The text of inline content without images and line breaks, with placeables for the parts
    /// that are replaced. Where the catalog's markup cannot express it, only its words are kept.
    pub(super) fn new(
        spans: &[Span],
        replacements: &[Replacement],
        markup: Markup,
        links: &Links,
    ) -> Self {
        let mut reader =
            InlineReader { replacements: sorted(replacements), offset: 0, used: Vec::new() };
        let content = reader.inlines(spans);
        let placeables = reader.used;
        let written = write(&content, markup, links).map(|pieces| (pieces, false));
        let flat = || write(&flat(&content), markup, links).map(|pieces| (pieces, true));
        let (pieces, is_flattened) = written.or_else(flat).unwrap_or_else(|| {
            // In a literal, every character is text.
            let literal = |inline: &Inline| match inline {
                Inline::Value(index) => SourcePiece::Value(*index),
                Inline::Text(text) => SourcePiece::Literal(text.clone()),
                _ => SourcePiece::Literal(String::new()),
            };
            (self::flat(&content).iter().map(literal).collect(), true)
        });
        Self { pieces, placeables, is_flattened }
    }

    /// The pieces as they are composed.
    pub(super) fn pieces(&self) -> Vec<Piece<'_>> {
        let pieces = self.pieces.iter().map(|piece| match piece {
            SourcePiece::Text(text) => Piece::Text(text),
            SourcePiece::Literal(text) => Piece::Literal(text),
            SourcePiece::Value(index) => {
                Piece::Placeable(self.placeables.get(*index).map_or("", String::as_str))
            }
        });
        pieces.collect()
    }
}

/// The texts of a message: of its value and of its attributes, each in paragraphs.
pub(super) type Texts<'t> = [(&'t Reference, Vec<MessageText>)];

/// The entry of a message.
pub(super) fn entry(message: &str, texts: &Texts<'_>) -> String {
    let value = texts.iter().find(|(reference, _)| reference.attribute.is_none());
    let value = value.map(|(_, own)| own.iter().map(MessageText::pieces).collect::<Vec<_>>());
    let attributes = texts.iter().filter_map(|(reference, own)| {
        Some((reference.attribute.as_deref()?, own.first()?.pieces()))
    });
    compose(message, value.as_deref(), &attributes.collect::<Vec<_>>())
}

/// Replaces the texts of a message, or inserts a new entry after the entry of `before`.
pub(super) fn splice_message(
    splice: &mut Splice<'_>,
    message: &str,
    texts: &Texts<'_>,
    before: Option<&str>,
) {
    if !splice.has(message) {
        return splice.insert_after(before, &entry(message, texts));
    }
    for (reference, own) in texts {
        let paragraphs = own.iter().map(MessageText::pieces).collect::<Vec<_>>();
        let attribute = reference.attribute.as_deref();
        // An attribute is indented by four spaces, and begins with a full stop.
        let (column, indent) = match attribute {
            None => (message.chars().count(), 4),
            Some(name) => (name.chars().count() + 5, 8),
        };
        splice.set_value(message, attribute, &compose_value(&paragraphs, column, indent));
    }
}

/// The replacements in order; of two that overlap, the first stays.
fn sorted(replacements: &[Replacement]) -> Vec<Replacement> {
    let mut sorted = replacements.to_vec();
    sorted.sort_by_key(|one| (one.range.start, one.range.end));
    let mut end = 0;
    sorted.retain(|one| {
        let fits = one.range.start >= end && one.range.end > one.range.start;
        end = if fits { one.range.end } else { end };
        fits
    });
    sorted
}

struct InlineReader {
    replacements: Vec<Replacement>,
    /// How many bytes of the plain text have been read.
    offset: usize,
    used: Vec<String>,
}

impl InlineReader {
    fn inlines(&mut self, spans: &[Span]) -> Vec<Inline> {
        let mut out = Vec::new();
        for span in spans {
            match span {
                Span::Text(text) => self.text(text, &mut out),
                Span::Code(text) => {
                    self.offset += text.len();
                    out.push(Inline::Code(vec![Inline::Text(text.clone())]));
                }
                Span::Emphasis(content) => out.push(Inline::Emphasis(self.inlines(content))),
                Span::Strong(content) => out.push(Inline::Strong(self.inlines(content))),
                Span::Link { url, title, content } => {
                    let content = self.inlines(content);
                    out.push(Inline::Link { url: url.clone(), title: title.clone(), content });
                }
                Span::Image { .. } => {}
                Span::Leaf(never) => match *never {},
                Span::Break => {
                    self.offset += 1;
                    out.push(Inline::Text(" ".to_owned()));
                }
            }
        }
        out
    }

    /// Reads a text; the replacements within it become values.
    fn text(&mut self, text: &str, out: &mut Vec<Inline>) {
        let start = self.offset;
        self.offset += text.len();
        let mut at = 0;
        for one in &self.replacements {
            let Some(from) = one.range.start.checked_sub(start) else { continue };
            let to = one.range.end - start;
            let Some(before) = text.get(at..from).filter(|_| text.get(from..to).is_some()) else {
                continue;
            };
            if !before.is_empty() {
                out.push(Inline::Text(before.to_owned()));
            }
            out.push(Inline::Value(self.used.len()));
            self.used.push(one.placeable.clone());
            at = to;
        }
        if let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
            out.push(Inline::Text(rest.to_owned()));
        }
    }
}

/// Content without its markup: text and values.
pub(super) fn flat(content: &[Inline]) -> Vec<Inline> {
    let mut out = Vec::new();
    for inline in content {
        match inline {
            Inline::Text(_) | Inline::Value(_) => out.push(inline.clone()),
            Inline::Emphasis(inner)
            | Inline::Strong(inner)
            | Inline::Code(inner)
            | Inline::Link { content: inner, .. }
            | Inline::Element { content: inner, .. } => out.extend(flat(inner)),
            Inline::Break => out.push(Inline::Text(" ".to_owned())),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn composed(spans: &[Span], replacements: &[(usize, usize, &str)], markup: Markup) -> String {
        let replacements = replacements.iter().map(|(start, end, placeable)| Replacement {
            range: *start..*end,
            placeable: (*placeable).to_owned(),
        });
        let replacements = replacements.collect::<Vec<_>>();
        let text = MessageText::new(spans, &replacements, markup, &Links::default());
        compose("a", Some(&[text.pieces()]), &[])
    }

    #[test]
    fn parts_of_texts_become_placeables() {
        let spans = [
            Span::Text("Les ".into()),
            Span::Strong(vec![Span::Text("96 pays".into())]),
            Span::Text(" de 96".into()),
        ];
        let votes = "{ $votes }";
        let text = composed(
            &spans,
            &[(15, 17, votes), (4, 6, votes), (5, 9, "{ $no }")],
            Markup::Markdown,
        );
        assert_eq!(text, "a = Les **{ $votes } pays** de { $votes }\n");
        // A replacement across two texts, or of half a character, is ignored.
        assert_eq!(
            composed(&spans, &[(2, 6, votes), (99, 120, votes)], Markup::Markdown),
            "a = Les **96 pays** de 96\n"
        );
    }

    #[test]
    fn plain_catalogs_keep_the_words() {
        let spans = [Span::Emphasis(vec![Span::Text("*Le* vote".into())]), Span::Code(" x".into())];
        assert_eq!(composed(&spans, &[], Markup::None), "a = *Le* vote x\n");
        assert_eq!(composed(&spans, &[], Markup::Html), "a = <em>*Le* vote</em><code> x</code>\n");
    }
}
