//! The meaning of numberings.

use std::collections::HashMap;

use super::xml::{Element, Token, XmlError, XmlReader};

/// A level of a list.
#[derive(Clone, Copy, Debug)]
pub(super) struct Level {
    /// Whether its items have numbers or letters.
    pub(super) ordered: bool,
    /// The first of them.
    pub(super) start: u64,
}

impl Default for Level {
    fn default() -> Self {
        Self { ordered: false, start: 1 }
    }
}

type Levels = HashMap<u8, Level>;

/// The lists of a document.
#[derive(Debug, Default)]
pub(super) struct Numbering {
    definitions: HashMap<u32, Levels>,
    /// For each list, its definition and the levels that it overrides.
    lists: HashMap<u32, (u32, Levels)>,
}

/// Reads the part that holds the numberings.
pub(super) fn read(text: &str) -> Result<Numbering, XmlError> {
    let mut reader = XmlReader::new(text);
    let mut numbering = Numbering::default();
    while let Some(token) = reader.next()? {
        let Token::Open(element) = token else { continue };
        match element.name() {
            "abstractNum" => {
                let levels = levels(&mut reader)?.1;
                if let Some(id) = identifier(&element, "abstractNumId") {
                    numbering.definitions.insert(id, levels);
                }
            }
            "num" => {
                let (definition, levels) = levels(&mut reader)?;
                if let Some(id) = identifier(&element, "numId") {
                    numbering.lists.insert(id, (definition.unwrap_or(0), levels));
                }
            }
            _ => {}
        }
    }
    Ok(numbering)
}

fn identifier(element: &Element<'_>, name: &str) -> Option<u32> {
    element.attribute(name)?.trim().parse().ok()
}

/// The levels within an element, and the definition it names.
fn levels(reader: &mut XmlReader<'_>) -> Result<(Option<u32>, Levels), XmlError> {
    let mut levels = Levels::new();
    let mut definition = None;
    reader.children(|reader, element| {
        let index = identifier(element, "ilvl").and_then(|index| u8::try_from(index).ok());
        match (element.name(), index) {
            ("lvl", Some(index)) => {
                levels.insert(index, level(reader)?);
                Ok(())
            }
            ("lvlOverride", Some(index)) => reader.children(|reader, inner| match inner.name() {
                "lvl" => {
                    let level = level(reader)?;
                    levels.insert(index, level);
                    Ok(())
                }
                "startOverride" => {
                    if let Some(start) = inner.val().and_then(|start| start.parse().ok()) {
                        // An override without a level only changes the start of an ordered list.
                        levels.entry(index).or_insert(Level { ordered: true, start }).start = start;
                    }
                    reader.skip()
                }
                _ => reader.skip(),
            }),
            ("abstractNumId", _) => {
                definition = element.val().and_then(|id| id.trim().parse().ok());
                reader.skip()
            }
            _ => reader.skip(),
        }
    })?;
    Ok((definition, levels))
}

fn level(reader: &mut XmlReader<'_>) -> Result<Level, XmlError> {
    let mut level = Level { ordered: true, start: 1 };
    reader.children(|reader, element| {
        match element.name() {
            "numFmt" => {
                level.ordered = !matches!(element.val().as_deref(), Some("bullet" | "none"));
            }
            "start" => {
                level.start = element.val().and_then(|start| start.parse().ok()).unwrap_or(1);
            }
            _ => {}
        }
        reader.skip()
    })?;
    Ok(level)
}

impl Numbering {
    /// A level of a list.
    pub(super) fn level(&self, list: u32, level: u8) -> Level {
        let Some((definition, own)) = self.lists.get(&list) else { return Level::default() };
        let defined = self.definitions.get(definition).and_then(|levels| levels.get(&level));
        match (own.get(&level), defined) {
            // An override of the start does not say how the items look.
            (Some(own), Some(defined)) => Level { ordered: defined.ordered && own.ordered, ..*own },
            (Some(level), None) | (None, Some(level)) => *level,
            (None, None) => Level::default(),
        }
    }
}
