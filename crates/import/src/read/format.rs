//! The format of a file: recognized by its bytes first, then by its name.

use std::fmt;
use std::str::FromStr;

use super::{ReadError, about, docx};
use depeche_fluent::diagnostic::{Diagnostic, RuleId};

/// A format that articles are read from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// Plain text, as news agencies deliver it.
    Text,
    /// CommonMark.
    Markdown,
    /// A web page, or a piece of one.
    Html,
    /// A document of Word, or of another program that saves DOCX.
    Docx,
}

impl Format {
    /// All formats.
    pub const ALL: [Self; 4] = [Self::Text, Self::Markdown, Self::Html, Self::Docx];

    /// `text`, `markdown`, `html` or `docx`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Markdown => "markdown",
            Self::Html => "html",
            Self::Docx => "docx",
        }
    }

    /// Its name as people write it.
    pub(super) fn label(self) -> &'static str {
        match self {
            Self::Text => "TXT",
            Self::Markdown => "Markdown",
            Self::Html => "HTML",
            Self::Docx => "DOCX",
        }
    }

    /// Whether a file's name has one of the usual endings of articles: `txt`, `text`, `md`,
    /// `markdown`, `html`, `htm`, `xhtml`, `docx`, in any case.
    pub fn is_article_name(name: &str) -> bool {
        const ENDINGS: [&str; 8] =
            ["txt", "text", "md", "markdown", "html", "htm", "xhtml", "docx"];
        let ending = std::path::Path::new(name).extension();
        ending.is_some_and(|own| ENDINGS.iter().any(|ending| own.eq_ignore_ascii_case(ending)))
    }

    /// The format that the ending of a file's name suggests.
    fn of_ending(name: &str) -> Option<Self> {
        let (_, ending) = name.rsplit_once('.')?;
        Some(match ending.to_ascii_lowercase().as_str() {
            "txt" | "text" => Self::Text,
            "md" | "markdown" | "mdown" | "mkd" => Self::Markdown,
            "html" | "htm" | "xhtml" | "xht" => Self::Html,
            "docx" | "docm" | "dotx" => Self::Docx,
            _ => return None,
        })
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The name is not that of a format.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{name}` is not a format: write `text`, `markdown`, `html` or `docx`")]
pub struct ParseFormatError {
    /// The name that was given.
    pub name: String,
}

impl FromStr for Format {
    type Err = ParseFormatError;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        let known = Self::ALL.into_iter().find(|format| format.as_str() == name);
        known.ok_or_else(|| ParseFormatError { name: name.to_owned() })
    }
}

/// The kind of content that the first bytes of a file prove.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Content {
    /// A zip archive.
    Archive,
    /// A whole page.
    Page,
    /// Text with tags in it.
    Tags,
    /// Text without tags.
    Plain,
    /// A file that is not an article.
    Other(&'static str),
}

/// The first bytes of files that are not articles, with the names of their formats.
const SIGNATURES: &[(&[u8], &str)] = &[
    (b"%PDF-", "PDF"),
    (b"{\\rtf", "RTF"),
    (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "DOC"),
    (b"\x89PNG\r\n", "PNG"),
    (b"\xFF\xD8\xFF", "JPEG"),
    (b"GIF8", "GIF"),
    (b"\x1F\x8B\x08", "GZIP"),
    (b"BZh9", "BZIP2"),
    (b"7z\xBC\xAF\x27\x1C", "7z"),
    (b"\xFD7zXZ\0", "XZ"),
    (b"\x28\xB5\x2F\xFD", "Zstandard"),
    (b"\x7FELF", "ELF"),
];

/// The format of a file: as the caller says, else by its bytes, else by its name.
pub(super) fn recognize(
    name: &str,
    bytes: &[u8],
    asked: Option<Format>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Result<Format, ReadError> {
    if bytes.trim_ascii().is_empty() {
        return Err(ReadError::Empty { name: name.to_owned() });
    }
    let content = content(bytes);
    let found = match content {
        Content::Other(found) => {
            return Err(ReadError::Unsupported { name: name.to_owned(), found });
        }
        Content::Archive => {
            docx::identify(name, bytes)?;
            Some(Format::Docx)
        }
        Content::Page => Some(Format::Html),
        Content::Tags | Content::Plain => None,
    };
    if let Some(expected) = asked {
        // Of the recognized contents only archives are binary, and only archives are DOCX.
        return if (expected == Format::Docx) == (content == Content::Archive) {
            Ok(expected)
        } else {
            Err(ReadError::NotWhatItSays { name: name.to_owned(), expected })
        };
    }
    let said = Format::of_ending(name);
    let format = match (found, said) {
        (Some(found), _) => found,
        (None, Some(Format::Docx)) => {
            let name = name.to_owned();
            return Err(ReadError::NotWhatItSays { name, expected: Format::Docx });
        }
        (None, Some(Format::Html)) if content == Content::Plain => Format::Text,
        (None, Some(said)) => said,
        (None, None) if opens_as_markdown(bytes) => Format::Markdown,
        (None, None) => Format::Text,
    };
    if said.is_some_and(|said| said != format) {
        diagnostics.push(about(RuleId::ImportFormat, name).with("format", format.label()));
    }
    Ok(format)
}

/// Whether a text without an ending begins with a Markdown heading.
fn opens_as_markdown(bytes: &[u8]) -> bool {
    let rest = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes).trim_ascii_start();
    let level = rest.iter().take_while(|byte| **byte == b'#').count();
    (1..=6).contains(&level) && rest.get(level) == Some(&b' ')
}

fn content(bytes: &[u8]) -> Content {
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return Content::Archive;
    }
    let known = SIGNATURES.iter().find(|(signature, _)| bytes.starts_with(signature));
    if let Some((_, found)) = known {
        return Content::Other(found);
    }
    // UTF-16 has a zero beside each of these characters.
    let start = bytes.iter().take(4096).copied().filter(|b| *b != 0).collect::<Vec<_>>();
    if is_page(&start) {
        return Content::Page;
    }
    let tag = |pair: &[u8]| {
        matches!(pair, [b'<', next] if next.is_ascii_alphabetic() || b"/!".contains(next))
            || matches!(pair, [b'<', 0])
            || matches!(pair, [0, b'<'])
    };
    if bytes.windows(2).any(tag) { Content::Tags } else { Content::Plain }
}

/// Whether it begins as only a page does, after byte order marks, white space, comments and an XML
/// declaration.
fn is_page(bytes: &[u8]) -> bool {
    let marks: [&[u8]; 3] = [b"\xEF\xBB\xBF", b"\xFF\xFE", b"\xFE\xFF"];
    let marked = marks.iter().find_map(|mark| bytes.strip_prefix(*mark));
    let mut rest = marked.unwrap_or(bytes).trim_ascii_start();
    for (start, end) in [(&b"<?xml"[..], &b"?>"[..]), (b"<!--", b"-->"), (b"<!--", b"-->")] {
        if rest.starts_with(start)
            && let Some(at) = memchr::memmem::find(rest, end)
        {
            rest = rest.get(at + end.len()..).unwrap_or_default().trim_ascii_start();
        }
    }
    let openings: [&[u8]; 4] = [b"<!doctype html", b"<html", b"<head>", b"<body"];
    openings.iter().any(|opening| {
        rest.get(..opening.len()).is_some_and(|start| start.eq_ignore_ascii_case(opening))
    })
}
