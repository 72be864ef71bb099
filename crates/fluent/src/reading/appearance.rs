//! The visible appearance of texts.

use std::ops::Range;

/// The visible form of a text: two texts that look the same are equal.
///
/// A run of white space of any kind and width is one space. Invisible characters are ignored:
/// direction marks, isolates, embeddings and overrides (UAX #9), soft hyphens, and zero-width
/// characters that only allow or forbid line breaks (U+200B, U+2060, U+FEFF). Joiners (U+200C,
/// U+200D) and variation selectors change the look of a text and are kept.
///
/// ```
/// use depeche_fluent::reading::Appearance;
///
/// assert_eq!(Appearance::of("12\u{202f}500\u{a0}€"), Appearance::of("12 500 €"));
/// assert_eq!(Appearance::of("\u{2068}15\u{2069}\u{200e}%"), Appearance::of("15%"));
/// assert_ne!(Appearance::of("12 500"), Appearance::of("12500"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Appearance(String);

impl Appearance {
    /// The visible form of a text.
    pub fn of(text: &str) -> Self {
        Self(seen(text).map(|(_, c)| c).collect())
    }

    /// The visible form as text: one space for each run of white space, without invisible
    /// characters.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether a character is visible, or white space.
    pub fn is_seen(c: char) -> bool {
        !matches!(
            c,
            '\u{ad}' | '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'
                | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}'
        )
    }

    /// The number of bytes at the start of a text that look like this one.
    pub fn starts(&self, text: &str) -> Option<usize> {
        let mut own = seen(text);
        let mut end = 0;
        for wanted in self.0.chars() {
            end = own.next().filter(|(_, c)| *c == wanted)?.0.end;
        }
        Some(end)
    }

    /// The first non-empty part of a text that looks like this one, without invisible characters at
    /// its ends.
    pub fn find_in(&self, text: &str) -> Option<Range<usize>> {
        let first = self.0.chars().next()?;
        let starts = seen(text).filter(|(_, c)| *c == first);
        let mut found = starts.filter_map(|(range, _)| {
            Some(range.start..range.start + self.starts(text.get(range.start..)?)?)
        });
        found.next()
    }
}

/// The visible characters with their byte ranges; a run of white space is one space.
fn seen(text: &str) -> impl Iterator<Item = (Range<usize>, char)> {
    let own = text.char_indices().filter(|(_, c)| Appearance::is_seen(*c));
    let mut own = own.map(|(at, c)| (at..at + c.len_utf8(), c)).peekable();
    std::iter::from_fn(move || {
        let (mut range, c) = own.next()?;
        if !c.is_whitespace() {
            return Some((range, c));
        }
        while let Some((more, _)) = own.next_if(|(_, c)| c.is_whitespace()) {
            range.end = more.end;
        }
        Some((range, ' '))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spaces_of_any_width_are_the_same() {
        for space in [
            " ",
            "\u{a0}",
            "\u{202f}",
            "\u{2009}",
            "\u{200a}",
            "\u{2003}",
            "\u{3000}",
            "\t",
            "\n",
            "\u{2028}",
            "  ",
            " \u{a0}",
            "\u{a0}\u{200e} ",
        ] {
            let text = format!("12{space}500");
            assert_eq!(Appearance::of(&text).as_str(), "12 500", "{space:?}");
            assert_eq!(Appearance::of("12 500").find_in(&text), Some(0..text.len()), "{space:?}");
        }
        assert_ne!(Appearance::of("a "), Appearance::of("a"));
    }

    #[test]
    fn invisible_characters_are_ignored() {
        let marks = ['\u{200e}', '\u{200f}', '\u{61c}'];
        let isolates = '\u{2066}'..='\u{2069}';
        let embeddings = '\u{202a}'..='\u{202e}';
        let breaks = ['\u{ad}', '\u{200b}', '\u{2060}', '\u{feff}'];
        for c in marks.into_iter().chain(isolates).chain(embeddings).chain(breaks) {
            assert_eq!(Appearance::of(&format!("{c}15{c}%{c}")).as_str(), "15%", "{c:?}");
        }
    }

    #[test]
    fn characters_that_change_the_look_are_kept() {
        for (one, other) in [
            ("می\u{200c}خواهم", "میخواهم"),
            ("👩\u{200d}🔬", "👩🔬"),
            ("❤\u{fe0f}", "❤"),
            ("l’eau", "l'eau"),
            ("a\u{301}", "a"),
            ("١٢", "12"),
            ("3-4", "3−4"),
        ] {
            assert_ne!(Appearance::of(one), Appearance::of(other), "{one} {other}");
        }
    }

    #[test]
    fn a_text_is_found_without_invisible_characters_at_its_ends() {
        let found = |text: &str, own: &str| Appearance::of(own).find_in(text);
        assert_eq!(found("\u{200f}إلى\u{a0}15\u{200e}% من", "15%\u{200e}"), Some(11..17));
        assert_eq!(found("a", ""), None);
        assert_eq!(found("1 10 100", "10\u{a0}1"), Some(2..6));
        assert_eq!(Appearance::of("12 ").starts("12\u{a0} pays"), Some(5));
        assert_eq!(Appearance::of("12").starts("1 2"), None);
    }
}
