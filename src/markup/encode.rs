//! A message as one text in which private-use characters stand for values and literals.

use super::{BlankLines, Fault, Inline, Piece};
use depeche_fluent::reading::is_written_without_spaces;

/// The private-use planes whose characters serve as stand-ins; CommonMark treats them as letters.
const PLANES: [u32; 2] = [0xF_0000, 0x10_0000];

/// The number of characters of a plane that are used as stand-ins; the one after them is the guard.
const CAPACITY: u32 = 0xFFF0;

/// Pieces of a message as one text.
pub(super) struct Encoded<'p> {
    text: String,
    base: u32,
    opaque: Vec<Opaque<'p>>,
}

#[derive(Clone, Copy)]
enum Opaque<'p> {
    Literal(&'p str),
    Value(usize),
}

impl<'p> Encoded<'p> {
    /// `None` if the text itself uses both planes, or has more values than a plane has stand-ins.
    pub(super) fn new(pieces: &[Piece<'p>]) -> Option<Self> {
        // A numeric character reference can decode to one of these characters.
        let used = |base: u32| {
            let holds = |text: &str| text.chars().any(|c| u32::from(c) & 0xFF_0000 == base);
            pieces.iter().any(|piece| match piece {
                Piece::Text(text) if text.contains("&#") => {
                    holds(text) || holds(&html_escape::decode_html_entities(text))
                }
                Piece::Text(text) => holds(text),
                _ => false,
            })
        };
        let base = PLANES.into_iter().find(|base| !used(*base))?;
        let mut encoded = Self { text: String::new(), base, opaque: Vec::new() };
        for piece in pieces {
            match *piece {
                Piece::Text(text) => encoded.text.push_str(text),
                Piece::Literal(text) => encoded.push(Opaque::Literal(text))?,
                Piece::Value(index) => encoded.push(Opaque::Value(index))?,
            }
        }
        Some(encoded)
    }

    fn push(&mut self, opaque: Opaque<'p>) -> Option<()> {
        let index = u32::try_from(self.opaque.len()).ok().filter(|index| *index < CAPACITY)?;
        self.text.push(char::from_u32(self.base + index)?);
        self.opaque.push(opaque);
        Some(())
    }

    /// A character that stands for no value and cannot start a block.
    pub(super) fn guard(&self) -> char {
        char::from_u32(self.base + CAPACITY).unwrap_or('x')
    }

    /// The paragraphs of the text, each on one line.
    pub(super) fn paragraphs(
        &self,
        blank_lines: BlankLines,
        faults: &mut Vec<Fault>,
    ) -> Vec<String> {
        let mut paragraphs = vec![String::new()];
        let mut blank = false;
        for line in self.text.split('\n') {
            let line = line.trim_matches([' ', '\t', '\r']);
            if line.is_empty() {
                blank = true;
                continue;
            }
            let begun = paragraphs.last().is_some_and(|last| !last.is_empty());
            if begun && blank {
                match blank_lines {
                    BlankLines::Split => paragraphs.push(String::new()),
                    BlankLines::Fold => faults.push(Fault::FoldedParagraph),
                }
            }
            blank = false;
            if let Some(paragraph) = paragraphs.last_mut() {
                let spaced = !(paragraph.ends_with(is_written_without_spaces)
                    && line.starts_with(is_written_without_spaces));
                if !paragraph.is_empty() && spaced {
                    paragraph.push(' ');
                }
                paragraph.push_str(line);
            }
        }
        paragraphs
    }

    /// Text with stand-ins as inline content.
    pub(super) fn decode(&self, text: &str) -> Vec<Inline> {
        let mut content = Vec::new();
        self.decode_into(text, &mut content);
        content
    }

    /// Appends text with stand-ins to inline content.
    pub(super) fn decode_into(&self, text: &str, content: &mut Vec<Inline>) {
        let mut rest = text;
        while let Some(at) = rest.find(|c: char| self.opaque(c).is_some()) {
            let (before, from) = rest.split_at(at);
            push_text(content, before);
            let mut chars = from.chars();
            match chars.next().and_then(|c| self.opaque(c)) {
                Some(Opaque::Literal(text)) => push_text(content, text),
                Some(Opaque::Value(index)) => content.push(Inline::Value(index)),
                None => {}
            }
            rest = chars.as_str();
        }
        push_text(content, rest);
    }

    /// Whether the text holds a stand-in.
    pub(super) fn has_opaque(&self, text: &str) -> bool {
        text.chars().any(|c| self.opaque(c).is_some())
    }

    fn opaque(&self, c: char) -> Option<Opaque<'p>> {
        let index = u32::from(c).checked_sub(self.base)?;
        self.opaque.get(usize::try_from(index).ok()?).copied()
    }
}

/// Appends text, merged with text before it.
pub(super) fn push_text(content: &mut Vec<Inline>, text: &str) {
    match content.last_mut() {
        _ if text.is_empty() => {}
        Some(Inline::Text(last)) => last.push_str(text),
        _ => content.push(Inline::Text(text.to_owned())),
    }
}
