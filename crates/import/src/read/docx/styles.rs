//! The meaning of styles.
//!
//! A style's identifier is in the language of the program that wrote it (`Titre1`); the names of
//! built-in styles are English in every file (`heading 1`).

use std::collections::HashMap;

use super::look::Look;
use super::xml::{Element, Token, XmlError, XmlReader};

/// At most this many styles are based on one another.
const MAX_DEPTH: usize = 32;

/// The properties that a style itself defines.
#[derive(Clone, Debug, Default)]
struct NamedStyle {
    name: String,
    based_on: Option<String>,
    is_character: bool,
    properties: Properties,
    look: Look,
}

/// The properties of a paragraph that matter; `None` is unspecified.
#[derive(Clone, Debug, Default)]
pub(super) struct Properties {
    /// Its style.
    pub(super) style: Option<String>,
    /// Its level in an outline, from 0; 9 is body text.
    pub(super) outline: Option<u8>,
    /// The identifier of its list; 0 takes it out of the list of its style.
    pub(super) list: Option<u32>,
    /// Its level in the list, from 0.
    pub(super) level: Option<u8>,
    /// Its side: `right`, `center`.
    pub(super) side: Option<String>,
    /// The look of its paragraph mark.
    pub(super) mark: Look,
}

/// Where a paragraph stands in a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct InList {
    pub(super) list: u32,
    /// Its level there, from 0.
    pub(super) level: u8,
    /// The level that readers see, from 0.
    pub(super) depth: u8,
}

/// The role of a paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Text,
    Heading(u8),
    Quote,
    Code,
    Caption,
    /// An entry of a table of contents.
    Contents,
}

/// The styles of a document.
#[derive(Debug, Default)]
pub(super) struct Styles {
    styles: HashMap<String, NamedStyle>,
    /// The style of paragraphs without a style.
    default: Option<String>,
    /// The default language of text, and of text from right to left.
    pub(super) language: Option<String>,
    pub(super) bidi_language: Option<String>,
}

/// Reads the part that holds the styles.
pub(super) fn read(text: &str) -> Result<Styles, XmlError> {
    let mut reader = XmlReader::new(text);
    let mut styles = Styles::default();
    while let Some(token) = reader.next()? {
        let Token::Open(element) = token else { continue };
        match element.name() {
            "rPrDefault" => {
                reader.children(|reader, inner| {
                    if inner.name() != "rPr" {
                        return reader.skip();
                    }
                    let look = Look::read(reader)?;
                    styles.language = look.language;
                    styles.bidi_language = look.bidi_language;
                    Ok(())
                })?;
            }
            "style" => styles.add(&element, &mut reader)?,
            _ => {}
        }
    }
    Ok(styles)
}

impl Properties {
    /// Reads the properties of a paragraph.
    pub(super) fn read(reader: &mut XmlReader<'_>) -> Result<Self, XmlError> {
        let mut properties = Self::default();
        reader.children(|reader, element| match element.name() {
            "numPr" => reader.children(|reader, element| {
                match element.name() {
                    "numId" => properties.list = number(element),
                    "ilvl" => properties.level = number(element),
                    _ => {}
                }
                reader.skip()
            }),
            "rPr" => {
                properties.mark = Look::read(reader)?;
                Ok(())
            }
            name => {
                match name {
                    "pStyle" => properties.style = element.val(),
                    "outlineLvl" => properties.outline = number(element),
                    "jc" => properties.side = element.val(),
                    _ => {}
                }
                reader.skip()
            }
        })?;
        Ok(properties)
    }
}

fn number<N: std::str::FromStr>(element: &Element<'_>) -> Option<N> {
    element.val()?.trim().parse().ok()
}

impl Styles {
    fn add(&mut self, element: &Element<'_>, reader: &mut XmlReader<'_>) -> Result<(), XmlError> {
        let id = element.attribute("styleId").unwrap_or_default();
        let kind = element.attribute("type").unwrap_or_default();
        let mut style = NamedStyle { is_character: kind == "character", ..NamedStyle::default() };
        reader.children(|reader, inner| match inner.name() {
            "pPr" => {
                style.properties = Properties::read(reader)?;
                Ok(())
            }
            "rPr" => {
                style.look = Look::read(reader)?;
                Ok(())
            }
            name => {
                match name {
                    "name" => style.name = inner.val().unwrap_or_default().to_lowercase(),
                    "basedOn" => style.based_on = inner.val(),
                    _ => {}
                }
                reader.skip()
            }
        })?;
        let is_default = matches!(element.attribute("default").as_deref(), Some("1" | "true"));
        if kind == "paragraph" && is_default {
            self.default = Some(id.clone());
        }
        self.styles.insert(id, style);
        Ok(())
    }

    /// The style and those it is based on, itself first.
    fn chain(&self, id: Option<&str>) -> Vec<&NamedStyle> {
        let mut chain = Vec::new();
        let mut next = id.or(self.default.as_deref());
        while let Some(style) = next.and_then(|id| self.styles.get(id))
            && chain.len() < MAX_DEPTH
        {
            chain.push(style);
            next = style.based_on.as_deref();
        }
        chain
    }

    /// The role of a paragraph with these properties.
    pub(super) fn role(&self, properties: &Properties) -> Role {
        let chain = self.chain(properties.style.as_deref());
        let named = chain.iter().find_map(|style| role_of_name(&style.name));
        // A style that the file does not define is identified by its identifier.
        let named = named.or_else(|| role_of_name(&properties.style.as_deref()?.to_lowercase()));
        if let Some(role) = named {
            return role;
        }
        let outline = properties.outline;
        let outline = outline.or_else(|| chain.iter().find_map(|style| style.properties.outline));
        match outline {
            Some(level) if level < 9 => Role::Heading((level + 1).min(6)),
            _ => Role::Text,
        }
    }

    /// The list a paragraph is in.
    pub(super) fn list(&self, properties: &Properties) -> Option<InList> {
        let chain = self.chain(properties.style.as_deref());
        let list = properties.list;
        let list = list.or_else(|| chain.iter().find_map(|style| style.properties.list));
        let list = list.filter(|list| *list > 0)?;
        let level = properties.level;
        let level = level.or_else(|| chain.iter().find_map(|style| style.properties.level));
        let level = level.unwrap_or(0).min(8);
        let named = chain.iter().find_map(|style| level_of_name(&style.name));
        let depth = named.filter(|_| level == 0).unwrap_or(level);
        Some(InList { list, level, depth })
    }

    /// Whether the style of a paragraph makes its characters bold.
    pub(super) fn is_bold(&self, properties: &Properties) -> bool {
        let chain = self.chain(properties.style.as_deref());
        chain.iter().find_map(|style| style.look.bold).unwrap_or(false)
    }

    /// How a run looks, with the style of its characters.
    pub(super) fn look(&self, look: Look) -> Look {
        let Some(id) = look.style.clone() else { return look };
        let chain = self.chain(Some(&id));
        let chain = chain.iter().filter(|style| style.is_character);
        let mut below = Look::default();
        for style in chain {
            below = below.over(&style.look);
            let meant = look_of_name(&style.name);
            below = below.over(&meant);
        }
        look.over(&below.over(&look_of_name(&id.to_lowercase())))
    }
}

/// The role of paragraphs whose style has this name, in lower case.
fn role_of_name(name: &str) -> Option<Role> {
    let level = name.strip_prefix("heading").map(str::trim_start);
    if let Some(level) = level.and_then(|level| level.parse::<u8>().ok()) {
        return Some(Role::Heading(level.clamp(1, 6)));
    }
    if name.strip_prefix("toc").is_some_and(|rest| !rest.is_empty()) {
        return Some(Role::Contents);
    }
    Some(match name {
        "title" => Role::Heading(1),
        "quote" | "intense quote" | "intensequote" | "block text" | "blocktext" | "quotations"
        | "block quotation" | "blockquote" => Role::Quote,
        "source code" | "sourcecode" | "html preformatted" | "htmlpreformatted" | "code"
        | "preformatted text" | "plain code" | "macro" => Role::Code,
        "caption" | "image caption" | "imagecaption" | "figure" => Role::Caption,
        _ => return None,
    })
}

/// How deep the items of a style are: each of `List Bullet 2` and the like is a list of its own, on
/// its first level.
fn level_of_name(name: &str) -> Option<u8> {
    let (kind, level) = name.rsplit_once(' ')?;
    let level = level.parse::<u8>().ok()?.checked_sub(1)?;
    matches!(kind, "list bullet" | "list number").then_some(level.min(8))
}

/// The look of characters whose style has this name, in lower case.
fn look_of_name(name: &str) -> Look {
    match name {
        "strong" | "strong emphasis" | "strongemphasis" => {
            Look { bold: Some(true), ..Look::default() }
        }
        "emphasis" => Look { italic: Some(true), ..Look::default() },
        "verbatim char" | "verbatimchar" | "html code" | "htmlcode" | "source text" | "code"
        | "html typewriter" | "html keyboard" | "html sample" => {
            Look { monospaced: Some(true), ..Look::default() }
        }
        _ => Look::default(),
    }
}
