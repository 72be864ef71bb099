//! Names and texts of others, to be shown on a terminal or in a log.

use std::borrow::Cow;
use std::fmt::Write as _;

/// Whether a character is written out before it is shown: a control, the end of a line, a mark of
/// direction, or one without width that no script needs inside a word.
pub fn is_unseen(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// A name or a text in one line, with what cannot be seen written out, as `⟨U+202E⟩`: it neither
/// ends a line, nor turns its direction, nor commands a terminal.
///
/// ```
/// use depeche_fluent::diagnostic::visible;
///
/// assert_eq!(visible("fr/une.ftl"), "fr/une.ftl");
/// assert_eq!(visible("x\n##[error]y"), "x⟨U+000A⟩##[error]y");
/// ```
pub fn visible(text: &str) -> Cow<'_, str> {
    if !text.contains(is_unseen) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    text.chars().for_each(|c| push_visible(c, &mut out));
    Cow::Owned(out)
}

/// Writes a character, or what stands for one that cannot be seen.
pub fn push_visible(c: char, out: &mut String) {
    if is_unseen(c) {
        let _ = write!(out, "⟨U+{:04X}⟩", u32::from(c));
    } else {
        out.push(c);
    }
}
