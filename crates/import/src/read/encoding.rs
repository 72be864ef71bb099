//! From bytes to characters.
//!
//! UTF-8, or UTF-16 with a byte order mark. Any other encoding has to be named by the caller, or
//! declared by the page itself.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::DecoderResult;

use super::{ReadError, about};
use depeche_fluent::diagnostic::{Diagnostic, Position, RuleId};

/// A character encoding of the Encoding Standard.
///
/// ```
/// use depeche_import::read::Encoding;
///
/// let encoding: Encoding = "latin1".parse()?;
/// assert_eq!(encoding.name(), "windows-1252");
/// # Ok::<(), depeche_import::read::ParseEncodingError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Encoding(&'static encoding_rs::Encoding);

impl Encoding {
    /// UTF-8.
    pub const UTF_8: Self = Self(encoding_rs::UTF_8);

    /// Its name in the Encoding Standard.
    pub fn name(self) -> &'static str {
        self.0.name()
    }
}

impl fmt::Debug for Encoding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Encoding").field(&self.name()).finish()
    }
}

impl fmt::Display for Encoding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// The name is not that of an encoding.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{label}` is no encoding such as `utf-8`, `windows-1252` or `windows-1256`")]
pub struct ParseEncodingError {
    /// The name that was given.
    pub label: String,
}

impl FromStr for Encoding {
    type Err = ParseEncodingError;

    fn from_str(label: &str) -> Result<Self, Self::Err> {
        // "Replacement" stands for encodings that are refused for security.
        let encoding = encoding_rs::Encoding::for_label_no_replacement(label.as_bytes());
        encoding.map(Self).ok_or_else(|| ParseEncodingError { label: label.to_owned() })
    }
}

/// At most this many bytes are examined to suggest an encoding.
const SAMPLE: usize = 1024 * 1024;

/// Reads text in `encoding`, else in UTF-8, or in UTF-16 with a byte order mark.
pub(super) fn decode(
    name: &str,
    bytes: &[u8],
    encoding: Option<Encoding>,
) -> Result<String, ReadError> {
    if let Some(encoding) = encoding {
        return decode_as(name, bytes, encoding);
    }
    match encoding_rs::Encoding::for_bom(bytes) {
        Some((encoding, _)) => decode_as(name, bytes, Encoding(encoding)),
        None => {
            let text = utf8(name, bytes)?;
            refuse_controls(name, text)?;
            Ok(text.to_owned())
        }
    }
}

/// Reads a page like [`decode`], except that a page may declare its encoding, and a page without a
/// declaration is read in the likely one.
pub(super) fn decode_html(
    name: &str,
    bytes: &[u8],
    encoding: Option<Encoding>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Result<String, ReadError> {
    // All its bytes are ASCII: it would pass as UTF-8.
    let japanese = Encoding(encoding_rs::ISO_2022_JP);
    if encoding.is_none() && declared(bytes) == Some(japanese) {
        return decode_as(name, bytes, japanese);
    }
    let error = match decode(name, bytes, encoding) {
        Err(error @ ReadError::Encoding { .. }) if encoding.is_none() => error,
        read => return read,
    };
    if let Some(declared) = declared(bytes) {
        return decode_as(name, bytes, declared);
    }
    let ReadError::Encoding { likely: Some(likely), .. } = error else { return Err(error) };
    let text = decode_as(name, bytes, likely)?;
    let guessed = about(RuleId::ImportEncodingGuessed, name).with("encoding", likely.name());
    diagnostics.push(guessed);
    Ok(text)
}

/// The encoding that a page declares in its first kilobyte, which is all that browsers examine.
fn declared(bytes: &[u8]) -> Option<Encoding> {
    let start = bytes.get(..1024).unwrap_or(bytes).to_ascii_lowercase();
    let at = memchr::memmem::find(&start, b"charset")?;
    let rest = start.get(at + b"charset".len()..)?.trim_ascii_start();
    let rest = rest.strip_prefix(b"=")?.trim_ascii_start();
    let rest = rest.strip_prefix(b"\"").or_else(|| rest.strip_prefix(b"'")).unwrap_or(rest);
    let length = rest.iter().position(|b| !b.is_ascii_alphanumeric() && !b"-_:.".contains(b));
    let label = rest.get(..length.unwrap_or(rest.len()))?;
    let encoding = encoding_rs::Encoding::for_label_no_replacement(label)?;
    // A page with a readable declaration is not in UTF-16 (HTML Standard, 13.2.3.2), and UTF-8 has
    // been tried.
    let known = [encoding_rs::UTF_8, encoding_rs::UTF_16LE, encoding_rs::UTF_16BE];
    (!known.contains(&encoding)).then_some(Encoding(encoding))
}

fn decode_as(name: &str, bytes: &[u8], encoding: Encoding) -> Result<String, ReadError> {
    let wide = [encoding_rs::UTF_16LE, encoding_rs::UTF_16BE];
    // A byte order mark decides between the two UTF-16, whatever name was given.
    let (encoding, mark) = match encoding_rs::Encoding::for_bom(bytes) {
        Some((found, length)) if found == encoding.0 => (encoding, length),
        Some((found, length)) if wide.contains(&found) && wide.contains(&encoding.0) => {
            (Encoding(found), length)
        }
        _ => (encoding, 0),
    };
    let body = bytes.get(mark..).unwrap_or_default();
    let text = match encoding.0.decode_without_bom_handling_and_without_replacement(body) {
        Some(Cow::Borrowed(text)) => text.to_owned(),
        Some(Cow::Owned(text)) => text,
        None => {
            let offset = mark + first_malformed(body, encoding);
            let before = bytes.get(mark..offset).unwrap_or_default();
            let (before, _) = encoding.0.decode_without_bom_handling(before);
            return Err(ReadError::Encoding {
                name: name.to_owned(),
                expected: encoding,
                offset,
                at: end_of(&before),
                likely: likely(bytes, offset).filter(|likely| *likely != encoding),
            });
        }
    };
    refuse_controls(name, &text)?;
    Ok(text)
}

/// The number of valid bytes before the first invalid one.
fn first_malformed(bytes: &[u8], encoding: Encoding) -> usize {
    let mut decoder = encoding.0.new_decoder_without_bom_handling();
    let mut read = 0;
    let mut buffer = [0; 4096];
    loop {
        let rest = bytes.get(read..).unwrap_or_default();
        let (result, used, _) = decoder.decode_to_utf8_without_replacement(rest, &mut buffer, true);
        read += used;
        match result {
            DecoderResult::OutputFull => {}
            DecoderResult::InputEmpty => return read,
            DecoderResult::Malformed(length, after) => {
                return read.saturating_sub(usize::from(length) + usize::from(after));
            }
        }
    }
}

/// The bytes as UTF-8, or an error that names the first invalid byte.
fn utf8<'b>(name: &str, bytes: &'b [u8]) -> Result<&'b str, ReadError> {
    let nul = memchr::memchr(0, bytes);
    if let Some(offset) = nul
        && !looks_like_utf16(bytes)
    {
        return Err(ReadError::Binary { name: name.to_owned(), offset });
    }
    let error = match (std::str::from_utf8(bytes), nul) {
        (Ok(text), None) => return Ok(text),
        (Ok(_), Some(offset)) => offset,
        (Err(error), nul) => nul.unwrap_or(usize::MAX).min(error.valid_up_to()),
    };
    let before = bytes.get(..error).unwrap_or_default();
    let before = std::str::from_utf8(before).unwrap_or_default();
    refuse_controls(name, before)?;
    Err(ReadError::Encoding {
        name: name.to_owned(),
        expected: Encoding::UTF_8,
        offset: error,
        at: end_of(before),
        likely: likely(bytes, error),
    })
}

/// The position just after a text.
fn end_of(text: &str) -> Position {
    let line = memchr::memchr_iter(b'\n', text.as_bytes()).count() + 1;
    let last = text.rsplit('\n').next().unwrap_or_default();
    Position { line, column: last.chars().count() + 1 }
}

/// The encoding that the bytes around `offset` look like.
fn likely(bytes: &[u8], offset: usize) -> Option<Encoding> {
    if looks_like_utf16(bytes) {
        let little = bytes.iter().skip(1).step_by(2).take(SAMPLE).filter(|b| **b == 0).count();
        let big = bytes.iter().step_by(2).take(SAMPLE).filter(|b| **b == 0).count();
        let encoding = if little > big { encoding_rs::UTF_16LE } else { encoding_rs::UTF_16BE };
        return Some(Encoding(encoding));
    }
    let start = offset.saturating_sub(4096);
    let sample = bytes.get(start..bytes.len().min(start.saturating_add(SAMPLE)))?;
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Allow);
    detector.feed(sample, true);
    Some(Encoding(detector.guess(None, Utf8Detection::Deny)))
}

/// Whether every other byte is mostly zero: Western text in UTF-16 that lost its byte order mark.
fn looks_like_utf16(bytes: &[u8]) -> bool {
    let sample = bytes.get(..4096).unwrap_or(bytes);
    let zeros = |from: usize| sample.iter().skip(from).step_by(2).filter(|b| **b == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    let pairs = sample.len() / 2;
    pairs >= 2 && even.max(odd) * 10 >= pairs * 7 && even.min(odd) * 20 <= pairs
}

/// Refuses text with more control characters than an accident explains.
fn refuse_controls(name: &str, text: &str) -> Result<(), ReadError> {
    let is_control = |c: char| {
        c.is_ascii_control() && !matches!(c, '\t' | '\n' | '\x0b' | '\x0c' | '\r' | '\x1a')
    };
    let mut found = text.char_indices().filter(|(_, c)| is_control(*c));
    let Some((offset, first)) = found.next() else { return Ok(()) };
    let more = found.take(text.len() / 50 + 1).count();
    if first == '\0' || (more + 1) * 50 > text.len() {
        return Err(ReadError::Binary { name: name.to_owned(), offset });
    }
    Ok(())
}
