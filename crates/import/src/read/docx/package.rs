//! The archive that a document is: its parts and how they relate.

use std::collections::HashMap;
use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use super::super::ReadError;
use super::xml::{self, Token};

/// A part has at most this many bytes.
const MAX_PART: u64 = 64 * 1024 * 1024;

/// All parts that are read have together at most this many bytes.
const MAX_TOTAL: u64 = 128 * 1024 * 1024;

/// A part of at least the first number of bytes may be at most the second number of times as large
/// as in the archive: text is seldom compressed to less than a thirtieth.
const SUSPECT: (u64, u64) = (8 * 1024 * 1024, 250);

/// A relation of one part to another, or to an address outside the archive.
#[derive(Clone, Debug)]
pub(super) struct Relation {
    /// The last part of its type: `hyperlink`, `styles`.
    pub(super) kind: String,
    /// Where it leads: a part, or an address.
    pub(super) target: String,
    /// Whether the target is outside the archive.
    pub(super) external: bool,
}

/// The relations of a part by their identifiers.
pub(super) type Relations = HashMap<String, Relation>;

/// An archive with a limit on the bytes that are unpacked.
pub(super) struct Package<'b> {
    name: &'b str,
    archive: ZipArchive<Cursor<&'b [u8]>>,
    unpacked: u64,
}

/// Whether an archive is a document of Word.
pub(in super::super) fn identify(name: &str, bytes: &[u8]) -> Result<(), ReadError> {
    let package = Package::open(name, bytes)?;
    let names = package.archive.file_names_raw().collect::<Vec<_>>();
    let has = |start: &[u8]| names.iter().any(|name| name.starts_with(start));
    if has(b"word/") || has(b"word\\") || (has(b"[Content_Types].xml") && has(b"_rels/.rels")) {
        let other = [(&b"xl/"[..], "XLSX"), (b"ppt/", "PPTX")];
        let other = other.iter().find(|(start, _)| has(start) && !has(b"word/"));
        return match other {
            Some((_, found)) => Err(ReadError::Unsupported { name: name.to_owned(), found }),
            None => Ok(()),
        };
    }
    let known = [(&b"META-INF/container.xml"[..], "EPUB"), (b"content.xml", "ODT")];
    let found = known.iter().find(|(start, _)| has(start)).map_or("ZIP", |(_, found)| found);
    Err(ReadError::Unsupported { name: name.to_owned(), found })
}

impl<'b> Package<'b> {
    pub(super) fn open(name: &'b str, bytes: &'b [u8]) -> Result<Self, ReadError> {
        match ZipArchive::new(Cursor::new(bytes)) {
            Ok(archive) => Ok(Self { name, archive, unpacked: 0 }),
            Err(error) => Err(ReadError::Damaged {
                name: name.to_owned(),
                part: "ZIP".to_owned(),
                reason: error.to_string(),
            }),
        }
    }

    /// The error for a part that cannot be read.
    pub(super) fn damaged(&self, part: &str, error: &impl ToString) -> ReadError {
        let (name, part) = (self.name.to_owned(), part.to_owned());
        ReadError::Damaged { name, part, reason: error.to_string() }
    }

    /// The path of the part that holds the text.
    pub(super) fn main(&mut self) -> Result<String, ReadError> {
        let relations = self.relations("")?;
        let main = relations
            .values()
            .find(|relation| relation.kind == "officeDocument" && !relation.external);
        Ok(main.map_or_else(|| "word/document.xml".to_owned(), |main| resolve("", &main.target)))
    }

    /// A part that must exist.
    pub(super) fn required(&mut self, part: &str) -> Result<String, ReadError> {
        match self.part(part)? {
            Some(text) => Ok(text),
            None => Err(self.damaged(part, &ZipError::FileNotFound)),
        }
    }

    /// The text of a part, if there is one.
    fn part(&mut self, part: &str) -> Result<Option<String>, ReadError> {
        let Some(index) = self.archive.index_for_name(part) else { return Ok(None) };
        let limit = MAX_TOTAL.saturating_sub(self.unpacked).min(MAX_PART);
        match unpack(&mut self.archive, index, limit) {
            Ok(Some(bytes)) => {
                self.unpacked += u64::try_from(bytes.len()).unwrap_or(u64::MAX);
                let text = super::super::encoding::decode(self.name, &bytes, None);
                text.map(Some).map_err(|error| self.damaged(part, &error))
            }
            Ok(None) => Err(ReadError::TooLarge {
                name: self.name.to_owned(),
                part: part.to_owned(),
                limit: usize::try_from(limit).unwrap_or(usize::MAX),
            }),
            Err(error) => Err(self.damaged(part, &error)),
        }
    }

    /// The relations of a part; of the archive itself for `""`.
    pub(super) fn relations(&mut self, part: &str) -> Result<Relations, ReadError> {
        let (folder, file) = part.rsplit_once('/').unwrap_or(("", part));
        let path = format!("{folder}{}_rels/{file}.rels", if folder.is_empty() { "" } else { "/" });
        let Some(text) = self.part(&path)? else { return Ok(Relations::new()) };
        relations(&text).map_err(|error| self.damaged(&path, &error))
    }

    /// The part of a kind that a part relates to: its path and its text.
    pub(super) fn related(
        &mut self,
        part: &str,
        kind: &str,
    ) -> Result<Option<(String, String)>, ReadError> {
        let relations = self.relations(part)?;
        let related =
            relations.values().find(|relation| relation.kind == kind && !relation.external);
        let Some(relation) = related else { return Ok(None) };
        let path = resolve(part, &relation.target);
        Ok(self.part(&path)?.map(|text| (path, text)))
    }

    /// Counts the parts that are left out: comments, notes, and headers and footers with text.
    pub(super) fn left_out(&mut self, main: &str) -> Result<Vec<(&'static str, usize)>, ReadError> {
        let relations = self.relations(main)?;
        let mut counts = Vec::new();
        for (kinds, element, name) in [
            (&["comments"][..], Some("comment"), "comments"),
            (&["footnotes", "endnotes"], Some("note"), "notes"),
            (&["header", "footer"], None, "margins"),
        ] {
            let mut count = 0;
            for relation in relations.values() {
                if kinds.contains(&relation.kind.as_str()) && !relation.external {
                    let path = resolve(main, &relation.target);
                    let Some(text) = self.part(&path)? else { continue };
                    // These parts are left out: the document is readable even if one of them is
                    // damaged.
                    count += entries(&text, element).unwrap_or_default();
                }
            }
            counts.push((name, count));
        }
        Ok(counts)
    }
}

/// Unpacks an entry of an archive; nothing, when that is more than `limit` bytes or looks as if it
/// were made to be.
fn unpack(
    archive: &mut ZipArchive<Cursor<&[u8]>>,
    index: usize,
    limit: u64,
) -> Result<Option<Vec<u8>>, ZipError> {
    let file = archive.by_index(index)?;
    let (size, packed) = (file.size(), file.compressed_size());
    if size > limit || (size > SUSPECT.0 && size / SUSPECT.1 > packed) {
        return Ok(None);
    }
    // The sizes that an archive declares may be false.
    let mut bytes = Vec::new();
    file.take(limit + 1).read_to_end(&mut bytes)?;
    let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    Ok((length <= limit).then_some(bytes))
}

/// The number of elements with text whose names end with `ending`; without an ending, of headers
/// and footers.
fn entries(text: &str, ending: Option<&str>) -> Result<usize, xml::XmlError> {
    let mut reader = xml::XmlReader::new(text);
    let mut count = 0;
    while let Some(token) = reader.next()? {
        let Token::Open(element) = token else { continue };
        let is_entry = match ending {
            Some(ending) => element.name().ends_with(ending) && element.name() != "endnotes",
            None => matches!(element.name(), "hdr" | "ftr"),
        };
        if is_entry && !reader.text()?.trim().is_empty() {
            count += 1;
        }
    }
    Ok(count)
}

fn relations(text: &str) -> Result<Relations, xml::XmlError> {
    let mut reader = xml::XmlReader::new(text);
    let mut relations = Relations::new();
    while let Some(token) = reader.next()? {
        let Token::Open(element) = token else { continue };
        if element.name() != "Relationship" {
            continue;
        }
        let kind = element.attribute("Type").unwrap_or_default();
        let kind = kind.rsplit('/').next().unwrap_or_default().to_owned();
        let external = element.attribute("TargetMode").as_deref() == Some("External");
        if let (Some(id), Some(target)) = (element.attribute("Id"), element.attribute("Target")) {
            relations.insert(id, Relation { kind, target, external });
        }
    }
    Ok(relations)
}

/// The path of a target, from the part that names it.
fn resolve(part: &str, target: &str) -> String {
    let folder = part.rsplit_once('/').map_or("", |(folder, _)| folder);
    let path = match target.strip_prefix('/') {
        Some(path) => path.to_owned(),
        None if folder.is_empty() => target.to_owned(),
        None => format!("{folder}/{target}"),
    };
    let mut steps = Vec::new();
    for step in path.split('/') {
        match step {
            "" | "." => {}
            ".." => drop(steps.pop()),
            step => steps.push(step),
        }
    }
    steps.join("/")
}
