//! What cannot be seen in a text, written out.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::ops::Range;

/// Text in which characters that have no width or turn the direction of others are written out, as
/// `⟨U+202E⟩`, and a terminal is not deceived.
pub(super) struct Visible<'t> {
    pub(super) text: Cow<'t, str>,
    /// Where a written-out character ends in the original, and how much longer the text is from
    /// there.
    longer: Vec<(usize, usize)>,
}

impl<'t> Visible<'t> {
    pub(super) fn new(original: &'t str) -> Self {
        if !original.contains(is_unseen) {
            return Self { text: Cow::Borrowed(original), longer: Vec::new() };
        }
        let mut text = String::with_capacity(original.len() + 16);
        let mut longer = Vec::new();
        for (at, c) in original.char_indices() {
            if is_unseen(c) {
                let _ = write!(text, "⟨U+{:04X}⟩", u32::from(c));
                let end = at + c.len_utf8();
                longer.push((end, text.len() - end));
            } else {
                text.push(c);
            }
        }
        Self { text: Cow::Owned(text), longer }
    }

    /// A range of the original in this text.
    pub(super) fn range(&self, range: &Range<usize>) -> Range<usize> {
        let at = |offset: usize| {
            let before = self.longer.iter().rev().find(|(end, _)| *end <= offset);
            offset + before.map_or(0, |(_, longer)| *longer)
        };
        at(range.start)..at(range.end)
    }
}

/// Marks of direction, and characters without width that no script needs inside a word.
fn is_unseen(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_follow_what_is_written_out() {
        let text = "Le \u{202e}vote\u{200b} ici";
        let visible = Visible::new(text);
        assert_eq!(visible.text, "Le ⟨U+202E⟩vote⟨U+200B⟩ ici");
        let of = |part: &str| {
            let start = text.find(part).expect(part);
            visible.text.get(visible.range(&(start..start + part.len())))
        };
        assert_eq!(of("Le"), Some("Le"));
        assert_eq!(of("\u{202e}"), Some("⟨U+202E⟩"));
        assert_eq!(of("vote"), Some("vote"));
        assert_eq!(of("vote\u{200b}"), Some("vote⟨U+200B⟩"));
        assert_eq!(of("ici"), Some("ici"));
        assert!(matches!(Visible::new("ici").text, Cow::Borrowed(_)));
    }
}
