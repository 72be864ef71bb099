//! Web and mail addresses in running text.

use std::ops::Range;

/// The length of a web address at the start of a text.
pub fn address_length(text: &str) -> Option<usize> {
    if !["http://", "https://", "www."].iter().any(|start| text.starts_with(start)) {
        return None;
    }
    let mut open = 0_usize;
    let end = text.find(|c: char| {
        // An address may contain brackets: “…/Depeche_(newspaper)”.
        match c {
            '(' => open += 1,
            ')' if open > 0 => {
                open -= 1;
                return false;
            }
            _ => {}
        }
        c.is_whitespace()
            || matches!(c, '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}')
            || matches!(c, '`' | '<' | '>' | '"' | '»' | '“' | '”' | ')' | ']' | '。' | '、' | '，')
    });
    let address = text.get(..end.unwrap_or(text.len()))?;
    Some(address.trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '’']).len())
}

/// The mail address around the `@` at that place.
pub fn mail(text: &str, at: usize) -> Option<Range<usize>> {
    let before = text.get(..at)?;
    let local = |c: char| c.is_ascii_alphanumeric() || "._%+-".contains(c);
    let start = before.trim_end_matches(local).len();
    let after = text.get(at + 1..)?;
    let domain = after.len()
        - after.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || ".-".contains(c)).len();
    let domain = after.get(..domain)?.trim_end_matches(['.', '-']);
    (start < at && domain.contains('.')).then(|| start..at + 1 + domain.len())
}
