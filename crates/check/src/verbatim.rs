//! The parts of a text that are not prose: tags, code, addresses.

use std::ops::Range;

use super::slot::{MASK, SLOT};
use depeche_fluent::reading::address_length;

/// The text with everything but prose masked; `None` if all of it is prose.
pub(super) fn mask(text: &str) -> Option<String> {
    let mut bytes = text.as_bytes().to_vec();
    let mut masked = false;
    for range in no_prose(text) {
        if let Some(part) = bytes.get_mut(range) {
            part.fill(MASK);
            masked = true;
        }
    }
    // Whole characters are masked, so the text stays valid UTF-8.
    masked.then(|| String::from_utf8(bytes).ok()).flatten()
}

/// The ranges of tags, character references, code between backticks, web and mail addresses, and of
/// the marks around the titles of links.
fn no_prose(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let bytes = text.as_bytes();
    let rest = |at: usize| text.get(at..).unwrap_or_default();
    let mut at = 0;
    while at < bytes.len() {
        let length = match bytes.get(at) {
            Some(b'<') => tag_length(rest(at)),
            Some(b'&') => reference_length(rest(at)),
            Some(b'`') => code_length(rest(at)),
            Some(b'h' | b'w') => address_length(rest(at)),
            Some(b']') => {
                found.extend(
                    title_marks(rest(at))
                        .into_iter()
                        .flatten()
                        .map(|own| at + own.start..at + own.end),
                );
                None
            }
            Some(b'@') => {
                let before = text.get(..at).unwrap_or_default();
                let local = before.len()
                    - before
                        .trim_end_matches(|c: char| {
                            c.is_ascii_alphanumeric() || "._%+-".contains(c)
                        })
                        .len();
                let after = rest(at + 1);
                let domain = after.len()
                    - after
                        .trim_start_matches(|c: char| c.is_ascii_alphanumeric() || ".-".contains(c))
                        .len();
                // A full stop that ends the sentence is prose.
                let domain = after.get(..domain).unwrap_or_default();
                let domain = domain.trim_end_matches(['.', '-']).len();
                if local > 0 && domain > 2 {
                    found.push(at - local..at);
                    Some(domain + 1)
                } else {
                    None
                }
            }
            _ => None,
        };
        match length {
            Some(length) => {
                found.push(at..at + length);
                at += length;
            }
            None => at += 1,
        }
    }
    found
}

/// Whether a tag's name can contain the character: `xliff:g`, `my_tag`.
pub(crate) fn is_in_tag_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | ':')
}

/// The length of code at the start of a text, with its backticks.
pub(crate) fn code_length(text: &str) -> Option<usize> {
    let inner = text.strip_prefix('`')?;
    inner.find('`').map(|end| end + 2)
}

/// The ranges of two parts of `](address "title")`, the end of a link with a title: the address with
/// the opening mark, and the closing mark.
fn title_marks(text: &str) -> Option<[Range<usize>; 2]> {
    // Addresses and titles with more characters than this are not looked for.
    const LONGEST: usize = 2_000;
    let find = |text: &str, wanted: &dyn Fn(char) -> bool| {
        text.char_indices().take(LONGEST).find(|(_, c)| wanted(*c)).map(|(at, _)| at)
    };
    let inner = text.strip_prefix("](")?;
    let address = find(inner, &|c| c.is_whitespace() || c == ')')?;
    let title = inner.get(address..)?.trim_start();
    let mark = title.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let start = text.len() - title.len();
    let length = find(title.get(1..)?, &|c| c == mark)? + 1;
    let end = title.get(length + 1..)?.trim_start();
    end.starts_with(')').then_some([2..start + 1, start + length..start + length + 1])
}

/// The length of an HTML tag at the start of a text.
pub(crate) fn tag_length(text: &str) -> Option<usize> {
    let inner = text.strip_prefix('<')?;
    let (inner, closes) = match inner.strip_prefix('/') {
        Some(inner) => (inner, true),
        None => (inner, false),
    };
    if !inner.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    // `<https://example.org>`, `<a@example.org>` and `</a/b>` are addresses.
    let rest = inner.trim_start_matches(is_in_tag_name);
    let ends = rest.starts_with(|c: char| c.is_whitespace() || c == '>' || c == SLOT);
    if !ends && (closes || !rest.starts_with("/>")) {
        return None;
    }
    let end = text.find('>')?;
    let again = text.get(1..)?.find('<').map_or(text.len(), |at| at + 1);
    (end < again).then_some(end + 1)
}

fn reference_length(text: &str) -> Option<usize> {
    let end = text.find(';')?;
    let name = text.get(1..end)?;
    let plain = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'#');
    (!name.is_empty() && name.len() < 12 && plain).then_some(end + 1)
}
