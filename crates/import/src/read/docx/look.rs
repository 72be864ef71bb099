//! The look of characters, as far as it matters.

use super::xml::{Element, XmlError, XmlReader};
use depeche::markup::document::Raised;

/// The properties of a run; `None` is unspecified.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Look {
    /// The style of its characters.
    pub(super) style: Option<String>,
    pub(super) bold: Option<bool>,
    pub(super) italic: Option<bool>,
    /// Whether the font is monospaced.
    pub(super) monospaced: Option<bool>,
    pub(super) hidden: Option<bool>,
    /// Whether text is raised or lowered.
    pub(super) raised: Option<Raised>,
    pub(super) right_to_left: Option<bool>,
    pub(super) language: Option<String>,
    /// The language of text from right to left.
    pub(super) bidi_language: Option<String>,
    /// Whether the paragraph mark is deleted, so that the next paragraph continues this one.
    pub(super) deleted: bool,
    pub(super) complex_bold: Option<bool>,
    pub(super) complex_italic: Option<bool>,
}

impl Look {
    /// Reads the properties of a run.
    pub(super) fn read(reader: &mut XmlReader<'_>) -> Result<Self, XmlError> {
        let mut look = Self::default();
        reader.children(|reader, element| {
            look.property(element);
            reader.skip()
        })?;
        if look.right_to_left == Some(true) {
            look.bold = look.complex_bold.or(look.bold);
            look.italic = look.complex_italic.or(look.italic);
        }
        Ok(look)
    }

    fn property(&mut self, element: &Element<'_>) {
        match element.name() {
            "rStyle" => self.style = element.val(),
            "b" => self.bold = Some(element.is_on()),
            "i" => self.italic = Some(element.is_on()),
            "bCs" => self.complex_bold = Some(element.is_on()),
            "iCs" => self.complex_italic = Some(element.is_on()),
            "vanish" | "webHidden" => self.hidden = Some(element.is_on()),
            "vertAlign" => {
                self.raised = match element.val().as_deref() {
                    Some("superscript") => Some(Raised::Above),
                    Some("subscript") => Some(Raised::Below),
                    _ => None,
                };
            }
            "rtl" => self.right_to_left = Some(element.is_on()),
            "rFonts" => {
                let font = element.attribute("ascii").or_else(|| element.attribute("cs"));
                self.monospaced = font.map(|font| is_monospaced(&font)).or(self.monospaced);
            }
            "lang" => {
                self.language = element.val();
                self.bidi_language = element.attribute("bidi");
            }
            "del" | "moveFrom" => self.deleted = true,
            _ => {}
        }
    }

    /// Its properties, completed by those of `below`.
    pub(super) fn over(self, below: &Self) -> Self {
        Self {
            bold: self.bold.or(below.bold),
            italic: self.italic.or(below.italic),
            monospaced: self.monospaced.or(below.monospaced),
            hidden: self.hidden.or(below.hidden),
            raised: self.raised.or(below.raised),
            ..self
        }
    }
}

fn is_monospaced(font: &str) -> bool {
    let font = font.to_ascii_lowercase();
    let names = ["courier", "consol", "mono", "menlo", "typewriter", " code", "fixed", "terminal"];
    names.iter().any(|name| font.contains(name)) && !font.contains("monotype")
}
