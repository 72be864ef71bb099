//! The XML of documents: elements by their local names, without document types and entities.

use std::fmt;

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader as Parser, XmlVersion};

/// Elements nest at most this deeply. Word itself allows a few dozen nested tables.
const MAX_DEPTH: usize = 256;

/// Why a part cannot be read.
#[derive(Debug)]
pub(super) enum XmlError {
    /// It is not well-formed XML.
    Syntax(String),
    /// It declares a document type, or uses an entity that one would declare.
    DocumentType,
    /// Its elements nest too deeply.
    Depth,
}

impl fmt::Display for XmlError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Syntax(reason) => f.write_str(reason),
            Self::DocumentType => f.write_str("entity or document type"),
            Self::Depth => write!(f, "depth > {MAX_DEPTH}"),
        }
    }
}

impl From<quick_xml::Error> for XmlError {
    fn from(error: quick_xml::Error) -> Self {
        Self::Syntax(error.to_string())
    }
}

/// A token of a part. Names are local: prefixes are left out.
#[derive(Debug)]
pub(super) enum Token<'x> {
    /// An element begins.
    Open(Element<'x>),
    /// The innermost element ends.
    Close,
    /// Text.
    Text(String),
}

/// The start of an element.
#[derive(Debug)]
pub(super) struct Element<'x> {
    name: String,
    start: BytesStart<'x>,
}

impl Element<'_> {
    pub(super) fn name(&self) -> &str {
        &self.name
    }

    /// An attribute by its local name.
    pub(super) fn attribute(&self, name: &str) -> Option<String> {
        let mut attributes = self.start.attributes();
        let mut attributes = attributes.with_checks(false).filter_map(Result::ok);
        let found = attributes.find(|attribute| attribute.key.local_name().as_ref() == name)?;
        let value = found.normalized_value(XmlVersion::Implicit1_0);
        value.ok().map(std::borrow::Cow::into_owned)
    }

    /// The attribute `val`.
    pub(super) fn val(&self) -> Option<String> {
        self.attribute("val")
    }

    /// Whether a Boolean property is on.
    pub(super) fn is_on(&self) -> bool {
        !matches!(self.val().as_deref(), Some("0" | "false" | "off" | "none"))
    }
}

/// Reads a part token by token.
pub(super) struct XmlReader<'x> {
    parser: Parser<&'x [u8]>,
    depth: usize,
    /// Whether an empty element was opened and closes next.
    closes: bool,
}

impl<'x> XmlReader<'x> {
    pub(super) fn new(text: &'x str) -> Self {
        let mut parser = Parser::from_str(text);
        parser.config_mut().check_end_names = true;
        Self { parser, depth: 0, closes: false }
    }

    /// The next token; `None` at the end.
    pub(super) fn next(&mut self) -> Result<Option<Token<'x>>, XmlError> {
        if std::mem::take(&mut self.closes) {
            return Ok(Some(Token::Close));
        }
        loop {
            return Ok(Some(match self.parser.read_event()? {
                Event::Start(start) => {
                    self.depth += 1;
                    if self.depth > MAX_DEPTH {
                        return Err(XmlError::Depth);
                    }
                    Token::Open(element(start))
                }
                Event::Empty(start) => {
                    self.closes = true;
                    Token::Open(element(start))
                }
                Event::End(_) => {
                    self.depth = self.depth.saturating_sub(1);
                    Token::Close
                }
                Event::Text(text) => Token::Text(text.xml10_content().into_owned()),
                Event::CData(text) => Token::Text(text.xml10_content().into_owned()),
                Event::GeneralRef(reference) => {
                    let character = match reference.resolve_char_ref()? {
                        Some(character) => character.to_string(),
                        None => match reference.xml10_content().as_ref() {
                            "amp" => "&".to_owned(),
                            "lt" => "<".to_owned(),
                            "gt" => ">".to_owned(),
                            "quot" => "\"".to_owned(),
                            "apos" => "'".to_owned(),
                            _ => return Err(XmlError::DocumentType),
                        },
                    };
                    Token::Text(character)
                }
                Event::DocType(_) => return Err(XmlError::DocumentType),
                Event::Comment(_) | Event::Decl(_) | Event::PI(_) => continue,
                Event::Eof if self.depth > 0 => {
                    return Err(XmlError::Syntax("unexpected end".to_owned()));
                }
                Event::Eof => return Ok(None),
            }));
        }
    }

    /// Reads to the end of the element that was opened last.
    pub(super) fn skip(&mut self) -> Result<(), XmlError> {
        let mut open = 1;
        while open > 0 {
            match self.next()? {
                Some(Token::Open(_)) => open += 1,
                Some(Token::Close) => open -= 1,
                Some(Token::Text(_)) => {}
                None => break,
            }
        }
        Ok(())
    }

    /// The text up to the end of the element that was opened last.
    pub(super) fn text(&mut self) -> Result<String, XmlError> {
        let mut text = String::new();
        let mut open = 1;
        while open > 0 {
            match self.next()? {
                Some(Token::Open(_)) => open += 1,
                Some(Token::Close) => open -= 1,
                Some(Token::Text(run)) => text.push_str(&run),
                None => break,
            }
        }
        Ok(text)
    }

    /// Calls `found` for each child of the element that was opened last, up to its end. `found`
    /// must read each child to its end.
    pub(super) fn children(
        &mut self,
        mut found: impl FnMut(&mut Self, &Element<'x>) -> Result<(), XmlError>,
    ) -> Result<(), XmlError> {
        while let Some(token) = self.next()? {
            match token {
                Token::Open(element) => found(self, &element)?,
                Token::Close => break,
                Token::Text(_) => {}
            }
        }
        Ok(())
    }
}

fn element(start: BytesStart<'_>) -> Element<'_> {
    Element { name: start.local_name().as_ref().to_owned(), start }
}
