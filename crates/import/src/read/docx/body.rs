//! The body of a document: paragraphs and tables, as they are written.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::field::{Fields, target};
use super::look::Look;
use super::package::Relations;
use super::picture;
use super::run::{Content, Run};
use super::styles::{Properties, Styles};
use super::symbol;
use super::xml::{self, Element, Token, XmlError};
use depeche::markup::is_allowed_url;
use depeche_fluent::locale::Locale;

/// At most this many different refused links are reported.
const TOLD: usize = 20;

/// A cell takes at most this many columns.
const MAX_SPAN: usize = 32;

/// A part of the body.
#[derive(Debug)]
pub(super) enum BodyPart {
    Paragraph(Paragraph),
    Table(Vec<Vec<Cell>>),
}

/// A paragraph as it is written.
#[derive(Debug, Default)]
pub(super) struct Paragraph {
    pub(super) properties: Properties,
    pub(super) runs: Vec<Run>,
}

/// A cell of a table.
#[derive(Debug)]
pub(super) struct Cell {
    /// The number of columns it takes.
    pub(super) span: usize,
    pub(super) pieces: Vec<BodyPart>,
}

/// Reads the body of a document.
pub(super) struct BodyReader<'x> {
    xml: xml::XmlReader<'x>,
    styles: &'x Styles,
    relations: &'x Relations,
    fields: Fields,
    /// The links that are open.
    links: Vec<Option<Rc<str>>>,
    /// The contents of text boxes beside the paragraph that is being read.
    boxes: Vec<BodyPart>,
    left_out: BTreeMap<&'static str, usize>,
    refused: BTreeSet<String>,
    /// The number of characters in each language.
    languages: BTreeMap<String, usize>,
}

impl<'x> BodyReader<'x> {
    pub(super) fn new(text: &'x str, styles: &'x Styles, relations: &'x Relations) -> Self {
        Self {
            xml: xml::XmlReader::new(text),
            styles,
            relations,
            fields: Fields::default(),
            links: Vec::new(),
            boxes: Vec::new(),
            left_out: BTreeMap::new(),
            refused: BTreeSet::new(),
            languages: BTreeMap::new(),
        }
    }

    /// The pieces of the body.
    pub(super) fn read(&mut self) -> Result<Vec<BodyPart>, XmlError> {
        let mut pieces = Vec::new();
        while let Some(token) = self.xml.next()? {
            if let Token::Open(element) = token
                && element.name() == "body"
            {
                self.pieces(&mut pieces)?;
            }
        }
        Ok(pieces)
    }

    /// The kinds of content that were left out, with their counts.
    pub(super) fn left_out(&self) -> Vec<(&'static str, usize)> {
        self.left_out.iter().map(|(part, count)| (*part, *count)).collect()
    }

    /// The refused links.
    pub(super) fn refused(&self) -> impl Iterator<Item = &str> {
        self.refused.iter().take(TOLD).map(String::as_str)
    }

    /// The language of most of the text.
    pub(super) fn language(&self) -> Option<Locale> {
        let (tag, _) = self.languages.iter().max_by_key(|(_, count)| **count)?;
        tag.parse().ok()
    }

    fn leave_out(&mut self, part: &'static str) {
        *self.left_out.entry(part).or_default() += 1;
    }

    /// Reads pieces up to the end of the element that was opened last.
    fn pieces(&mut self, pieces: &mut Vec<BodyPart>) -> Result<(), XmlError> {
        while let Some(token) = self.xml.next()? {
            match token {
                Token::Open(element) => self.piece(&element, pieces)?,
                Token::Close => break,
                Token::Text(_) => {}
            }
        }
        Ok(())
    }

    fn piece(&mut self, element: &Element<'x>, pieces: &mut Vec<BodyPart>) -> Result<(), XmlError> {
        match element.name() {
            "p" => {
                let paragraph = self.paragraph()?;
                let boxes = std::mem::take(&mut self.boxes);
                push(paragraph, pieces);
                pieces.extend(boxes);
                Ok(())
            }
            "tbl" => {
                let table = self.table()?;
                pieces.push(BodyPart::Table(table));
                Ok(())
            }
            "sdt" | "sdtContent" | "ins" | "moveTo" | "customXml" | "smartTag"
            | "AlternateContent" | "Choice" => self.pieces(pieces),
            "altChunk" => {
                self.leave_out("embedded");
                self.xml.skip()
            }
            _ => self.xml.skip(),
        }
    }

    fn paragraph(&mut self) -> Result<Paragraph, XmlError> {
        let mut paragraph = Paragraph::default();
        self.inline(&mut paragraph)?;
        Ok(paragraph)
    }

    /// Reads the content of a paragraph, up to the end of the element that was opened last.
    fn inline(&mut self, paragraph: &mut Paragraph) -> Result<(), XmlError> {
        while let Some(token) = self.xml.next()? {
            let element = match token {
                Token::Open(element) => element,
                Token::Close => break,
                Token::Text(_) => continue,
            };
            match element.name() {
                "pPr" => paragraph.properties = Properties::read(&mut self.xml)?,
                "r" => self.run(paragraph)?,
                "hyperlink" => {
                    let link = self.hyperlink(&element);
                    self.linked(link, paragraph)?;
                }
                "fldSimple" => {
                    let address = element.attribute("instr").and_then(|text| target(&text));
                    let link = address.and_then(|address| self.allowed(&address));
                    self.linked(link, paragraph)?;
                }
                "ins" | "moveTo" | "smartTag" | "sdt" | "sdtContent" | "customXml" | "dir"
                | "bdo" | "AlternateContent" | "Choice" | "oMath" | "oMathPara" | "e" | "num"
                | "den" | "sup" | "sub" | "f" | "sSup" | "sSub" | "d" | "rad" | "nary" => {
                    self.inline(paragraph)?;
                }
                "del" | "moveFrom" => {
                    self.leave_out("deletions");
                    self.xml.skip()?;
                }
                _ => self.xml.skip()?,
            }
        }
        Ok(())
    }

    fn linked(&mut self, link: Option<Rc<str>>, paragraph: &mut Paragraph) -> Result<(), XmlError> {
        self.links.push(link);
        let read = self.inline(paragraph);
        self.links.pop();
        read
    }

    fn hyperlink(&mut self, element: &Element<'_>) -> Option<Rc<str>> {
        let anchor = element.attribute("anchor");
        let relation = element.attribute("id").and_then(|id| self.relations.get(&id));
        let url = match (relation, anchor) {
            (Some(relation), Some(anchor)) => format!("{}#{anchor}", relation.target),
            (Some(relation), None) => relation.target.clone(),
            (None, Some(anchor)) => format!("#{anchor}"),
            (None, None) => return None,
        };
        self.allowed(&url)
    }

    /// The address, if an article may link to it.
    fn allowed(&mut self, url: &str) -> Option<Rc<str>> {
        let written = url.trim().replace(' ', "%20");
        // A bookmark of the document itself: bookmarks are not imported.
        if written.starts_with('#') || written.is_empty() || !is_allowed_url(&written) {
            self.refused.insert(url.to_owned());
            return None;
        }
        Some(written.into())
    }

    fn run(&mut self, paragraph: &mut Paragraph) -> Result<(), XmlError> {
        let mut look = Look::default();
        while let Some(token) = self.xml.next()? {
            let element = match token {
                Token::Open(element) => element,
                Token::Close => break,
                Token::Text(_) => continue,
            };
            match element.name() {
                "rPr" => {
                    // Equations have properties of their own before those of their text.
                    let read = Look::read(&mut self.xml)?;
                    look = self.styles.look(read).over(&look);
                }
                "t" => {
                    let preserve = element.attribute("space").as_deref() == Some("preserve");
                    let text = self.xml.text()?;
                    let text = if preserve {
                        text.as_str()
                    } else {
                        text.trim_matches([' ', '\n', '\t', '\r'])
                    };
                    self.push_text(text, &look, paragraph);
                }
                "instrText" => {
                    let text = self.xml.text()?;
                    self.fields.instruct(&text);
                }
                "fldChar" => {
                    self.fields.character(&element.attribute("fldCharType").unwrap_or_default());
                    self.xml.skip()?;
                }
                "drawing" | "pict" | "object" => {
                    self.drawing(element.name() == "object", &look, paragraph)?;
                }
                "AlternateContent" | "Choice" => self.run(paragraph)?,
                name => {
                    let text = character(name, &element);
                    match name {
                        "br" if is_line_break(&element) => {
                            self.push(Content::Break, &look, paragraph);
                        }
                        "cr" => self.push(Content::Break, &look, paragraph),
                        _ => self.push_text(&text, &look, paragraph),
                    }
                    self.xml.skip()?;
                }
            }
        }
        Ok(())
    }

    fn push_text(&mut self, text: &str, look: &Look, paragraph: &mut Paragraph) {
        if text.is_empty() {
            return;
        }
        if look.hidden == Some(true) {
            self.leave_out("hidden");
        } else {
            let text = look.raised.map_or(text.into(), |raised| raised.text(text));
            self.push(Content::Text(text.into_owned()), look, paragraph);
        }
    }

    fn push(&mut self, content: Content, look: &Look, paragraph: &mut Paragraph) {
        if self.fields.hides() || look.hidden == Some(true) {
            return;
        }
        if let Content::Text(text) = &content {
            let rtl = look.right_to_left == Some(true);
            let (own, common) = if rtl {
                (&look.bidi_language, &self.styles.bidi_language)
            } else {
                (&look.language, &self.styles.language)
            };
            if let Some(tag) = own.as_ref().or(common.as_ref()) {
                *self.languages.entry(tag.clone()).or_default() += text.chars().count();
            }
        }
        let field = self.fields.link().map(str::to_owned);
        let field = field.and_then(|url| self.allowed(&url));
        paragraph.runs.push(Run {
            content,
            bold: look.bold == Some(true),
            italic: look.italic == Some(true),
            monospaced: look.monospaced == Some(true),
            link: field.or_else(|| self.links.iter().rev().flatten().next().cloned()),
        });
    }

    /// A picture, a text box, or something else that is drawn.
    fn drawing(
        &mut self,
        is_object: bool,
        look: &Look,
        into: &mut Paragraph,
    ) -> Result<(), XmlError> {
        let relations = self.relations;
        let mut boxes = Vec::new();
        // The text in a box is read separately, from the same tokens.
        let mut xml = std::mem::replace(&mut self.xml, xml::XmlReader::new(""));
        let read = picture::read(&mut xml, relations, |inner| {
            std::mem::swap(&mut self.xml, inner);
            let read = self.pieces(&mut boxes);
            std::mem::swap(&mut self.xml, inner);
            read
        });
        self.xml = xml;
        let picture = read?;
        let held_text = !boxes.is_empty();
        self.boxes.extend(boxes);
        match picture.url {
            Some(url) if !is_object && is_allowed_url(&url) => {
                if picture.embedded {
                    self.leave_out("pictures");
                }
                self.push(Content::Image { url, alt: picture.alt }, look, into);
            }
            _ if !held_text => self.leave_out("embedded"),
            _ => {}
        }
        Ok(())
    }

    fn table(&mut self) -> Result<Vec<Vec<Cell>>, XmlError> {
        let mut rows = Vec::new();
        self.rows(&mut rows)?;
        Ok(rows)
    }

    fn rows(&mut self, rows: &mut Vec<Vec<Cell>>) -> Result<(), XmlError> {
        while let Some(token) = self.xml.next()? {
            match token {
                Token::Open(element) => match element.name() {
                    "tr" => {
                        let mut row = Vec::new();
                        self.cells(&mut row)?;
                        rows.push(row);
                    }
                    "sdt" | "sdtContent" | "customXml" => self.rows(rows)?,
                    _ => self.xml.skip()?,
                },
                Token::Close => break,
                Token::Text(_) => {}
            }
        }
        Ok(())
    }

    fn cells(&mut self, row: &mut Vec<Cell>) -> Result<(), XmlError> {
        while let Some(token) = self.xml.next()? {
            match token {
                Token::Open(element) => match element.name() {
                    "tc" => row.push(self.cell()?),
                    "sdt" | "sdtContent" | "customXml" => self.cells(row)?,
                    _ => self.xml.skip()?,
                },
                Token::Close => break,
                Token::Text(_) => {}
            }
        }
        Ok(())
    }

    fn cell(&mut self) -> Result<Cell, XmlError> {
        let mut cell = Cell { span: 1, pieces: Vec::new() };
        while let Some(token) = self.xml.next()? {
            match token {
                Token::Open(element) if element.name() == "tcPr" => {
                    let span = &mut cell.span;
                    self.xml.children(|xml, inner| {
                        if inner.name() == "gridSpan" {
                            let columns = inner.val().and_then(|columns| columns.parse().ok());
                            *span = columns.unwrap_or(1).clamp(1, MAX_SPAN);
                        }
                        xml.skip()
                    })?;
                }
                Token::Open(element) => self.piece(&element, &mut cell.pieces)?,
                Token::Close => break,
                Token::Text(_) => {}
            }
        }
        Ok(cell)
    }
}

/// Adds a paragraph, or joins it to the paragraph before if the mark between them is deleted.
fn push(paragraph: Paragraph, pieces: &mut Vec<BodyPart>) {
    match pieces.last_mut() {
        Some(BodyPart::Paragraph(before)) if before.properties.mark.deleted => {
            before.properties.mark.deleted = paragraph.properties.mark.deleted;
            before.runs.extend(paragraph.runs);
        }
        _ => pieces.push(BodyPart::Paragraph(paragraph)),
    }
}

fn is_line_break(element: &Element<'_>) -> bool {
    !matches!(element.attribute("type").as_deref(), Some("page" | "column"))
}

/// The text that an element stands for.
fn character(name: &str, element: &Element<'_>) -> String {
    match name {
        "tab" | "ptab" => "\t".to_owned(),
        "noBreakHyphen" => "\u{2011}".to_owned(),
        "sym" => {
            let code =
                element.attribute("char").and_then(|code| u32::from_str_radix(&code, 16).ok());
            let font = element.attribute("font").unwrap_or_default();
            let found = code.and_then(|code| symbol::character(&font, code));
            found.unwrap_or(char::REPLACEMENT_CHARACTER).to_string()
        }
        _ => String::new(),
    }
}
