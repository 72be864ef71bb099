//! What cannot be seen in a text, written out.

use std::borrow::Cow;
use std::ops::Range;

pub(super) use depeche_fluent::diagnostic::visible as line;
use depeche_fluent::diagnostic::{is_unseen, push_visible};

/// Text of several lines, with everything else that cannot be seen written out.
pub(super) fn lines(text: &str) -> Cow<'_, str> {
    written_out(text, |c, after| {
        is_unseen(c) && !matches!(c, '\n' | '\t') && !(c == '\r' && after.starts_with('\n'))
    })
}

fn written_out(text: &str, is_hidden: impl Fn(char, &str) -> bool) -> Cow<'_, str> {
    if !text.contains(is_unseen) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        if is_hidden(c, rest.as_str()) { push_visible(c, &mut out) } else { out.push(c) }
    }
    Cow::Owned(out)
}

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
        if !original.contains(is_written_out) {
            return Self { text: Cow::Borrowed(original), longer: Vec::new() };
        }
        let mut text = String::with_capacity(original.len() + 16);
        let mut longer = Vec::new();
        for (at, c) in original.char_indices() {
            if is_written_out(c) {
                push_visible(c, &mut text);
                let end = at + c.len_utf8();
                longer.push((end, text.len() - end));
            } else {
                text.push(c);
            }
        }
        Self { text: Cow::Owned(text), longer }
    }

    /// The same without its original.
    pub(super) fn into_owned(self) -> Visible<'static> {
        Visible { text: Cow::Owned(self.text.into_owned()), longer: self.longer }
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

/// Controls of ASCII and the ends of lines are the renderer's: it shows pictures of the former.
fn is_written_out(c: char) -> bool {
    is_unseen(c) && !c.is_ascii_control()
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

    #[test]
    fn lines_keep_their_ends_and_nothing_else() {
        assert_eq!(
            lines("a\r\n\tb\rc\u{1b}]0;x\u{7}\u{9b}"),
            "a\r\n\tb⟨U+000D⟩c⟨U+001B⟩]0;x⟨U+0007⟩⟨U+009B⟩"
        );
        assert_eq!(line("a\nb\u{202e}\u{85}"), "a⟨U+000A⟩b⟨U+202E⟩⟨U+0085⟩");
        assert!(matches!(lines("ici"), Cow::Borrowed(_)));
    }
}
