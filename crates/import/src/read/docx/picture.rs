//! Pictures: their addresses and alternative texts.

use super::package::Relations;
use super::xml::{Element, Token, XmlError, XmlReader};

/// What is known about a drawing.
#[derive(Debug, Default)]
pub(super) struct Picture {
    /// Its alternative text.
    pub(super) alt: String,
    /// Its path in the document, or its address outside.
    pub(super) url: Option<String>,
    /// Whether the picture itself is in the document.
    pub(super) embedded: bool,
}

impl Picture {
    /// Takes over what an element within a drawing says.
    pub(super) fn take(&mut self, element: &Element<'_>, relations: &Relations) {
        match element.name() {
            "docPr" | "shape" => {
                let alt = element.attribute("descr").or_else(|| element.attribute("alt"));
                if let Some(alt) = alt.filter(|_| self.alt.is_empty()) {
                    self.alt = alt;
                }
            }
            "blip" | "imagedata" => {
                let ids = ["embed", "link", "id"].map(|name| element.attribute(name));
                let relation = ids.iter().flatten().find_map(|id| relations.get(id));
                if let Some(relation) = relation {
                    self.embedded = !relation.external;
                    self.url = Some(relation.target.trim_start_matches('/').to_owned());
                }
            }
            _ => {}
        }
    }
}

/// Reads a drawing to its end; text in it goes to `found`, element by element.
pub(super) fn read<'x>(
    reader: &mut XmlReader<'x>,
    relations: &Relations,
    mut text_box: impl FnMut(&mut XmlReader<'x>) -> Result<(), XmlError>,
) -> Result<Picture, XmlError> {
    let mut picture = Picture::default();
    let mut open = 1;
    while open > 0 {
        match reader.next()? {
            Some(Token::Open(element)) if element.name() == "txbxContent" => text_box(reader)?,
            // The same content again, for older programs.
            Some(Token::Open(element)) if element.name() == "Fallback" => reader.skip()?,
            Some(Token::Open(element)) => {
                picture.take(&element, relations);
                open += 1;
            }
            Some(Token::Close) => open -= 1,
            Some(Token::Text(_)) => {}
            None => break,
        }
    }
    Ok(picture)
}
