//! Decoding bytes as UTF-8.

use std::borrow::Cow;

use super::{Diagnostic, RuleId, SourceFile};

/// A decoded text file and the faults of its encoding.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Decoded {
    /// The text, without a byte order mark and with U+FFFD for invalid bytes.
    pub file: SourceFile,
    /// A warning for a byte order mark, and an error for each run of invalid bytes.
    pub diagnostics: Vec<Diagnostic>,
}

/// At most this many errors are reported for a file; one that is not text has thousands of runs.
const ENCODING_ERRORS: usize = 100;

/// Decodes the bytes of the file named `name`.
///
/// Places count from the end of the byte order mark; the argument `offset` of `invalid-utf8` counts
/// from the start of the file.
pub fn decode(name: &str, bytes: &[u8]) -> Decoded {
    let (mark, bytes) = match bytes.strip_prefix(b"\xEF\xBB\xBF") {
        Some(rest) => (3, rest),
        None => (0, bytes),
    };
    let mut faults = Vec::new();
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => Cow::Owned(replace_invalid(bytes, &mut faults)),
    };
    let file = SourceFile::new(name, text);
    let mut diagnostics = Vec::new();
    if mark > 0 {
        diagnostics.push(Diagnostic::new(RuleId::ByteOrderMark).at(file.place(0..0)));
    }
    diagnostics.extend(faults.into_iter().map(|(range, offset)| {
        Diagnostic::new(RuleId::InvalidUtf8).at(file.place(range)).with("offset", offset + mark)
    }));
    Decoded { file, diagnostics }
}

/// The text with U+FFFD for each run of invalid bytes. The ranges of the runs in that text and
/// their offsets in `bytes` go to `faults`; adjacent runs are joined.
fn replace_invalid(bytes: &[u8], faults: &mut Vec<(std::ops::Range<usize>, usize)>) -> String {
    let mut text = String::with_capacity(bytes.len());
    let mut offset = 0;
    let mut run = false;
    for chunk in bytes.utf8_chunks() {
        run &= chunk.valid().is_empty();
        text.push_str(chunk.valid());
        offset += chunk.valid().len();
        if chunk.invalid().is_empty() {
            continue;
        }
        if !run {
            let start = text.len();
            text.push(char::REPLACEMENT_CHARACTER);
            if faults.len() < ENCODING_ERRORS {
                faults.push((start..text.len(), offset));
            }
        }
        run = true;
        offset += chunk.invalid().len();
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(bytes: &[u8]) -> (String, Vec<String>) {
        let text = decode("fr/une.ftl", bytes);
        let diagnostics = text.diagnostics.iter().map(ToString::to_string).collect();
        (text.file.text().to_owned(), diagnostics)
    }

    #[test]
    fn a_byte_order_mark_is_stripped_and_reported() {
        let (text, diagnostics) = shown("\u{FEFF}a = b".as_bytes());
        assert_eq!(text, "a = b");
        assert_eq!(diagnostics, ["warning[byte-order-mark] fr/une.ftl:1:1"]);
        assert_eq!(shown(b"a = b"), ("a = b".to_owned(), Vec::new()));
    }

    #[test]
    fn invalid_bytes_are_replaced_and_reported_with_their_offset() {
        let (text, diagnostics) = shown(b"\xEF\xBB\xBFa = \xE9\xE9t\xE9\nb = c");
        assert_eq!(text, "a = \u{FFFD}t\u{FFFD}\nb = c");
        assert_eq!(
            diagnostics,
            [
                "warning[byte-order-mark] fr/une.ftl:1:1",
                "error[invalid-utf8] fr/une.ftl:1:5 (offset: 7)",
                "error[invalid-utf8] fr/une.ftl:1:7 (offset: 10)",
            ]
        );
        let noise: Vec<u8> = b"\xFFa".repeat(1000);
        assert_eq!(shown(&noise).1.len(), ENCODING_ERRORS);
    }
}
