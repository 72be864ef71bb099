//! Writing text so that HTML and CommonMark read it back as text.

/// Appends text to HTML, in an element or a quoted attribute.
pub fn html(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some(at) = rest.find(['&', '<', '>', '"', '\'']) {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        out.push_str(match from.as_bytes().first() {
            Some(b'&') => "&amp;",
            Some(b'<') => "&lt;",
            Some(b'>') => "&gt;",
            Some(b'"') => "&quot;",
            _ => "&#39;",
        });
        rest = from.get(1..).unwrap_or_default();
    }
    out.push_str(rest);
}

/// Appends text to CommonMark (with GFM tables) so that it reads back as exactly that text.
///
/// `at_line_start` says that nothing stands before it on its line. Line breaks become spaces.
pub fn markdown(text: &str, at_line_start: bool, out: &mut String) {
    let mut line_start = at_line_start;
    let mut previous = out.chars().next_back();
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let next = chars.peek().map(|(_, next)| *next);
        match c {
            '\n' | '\r' => out.push(' '),
            '\\' | '`' | '*' | '[' | ']' | '<' | '|' | '~' => out.extend(['\\', c]),
            '_' => {
                let inside = |side: Option<char>| side.is_some_and(char::is_alphanumeric);
                if !(inside(previous) && inside(next)) {
                    out.push('\\');
                }
                out.push('_');
            }
            '&' => out.push_str(if begins_entity(text.get(at..)) { "\\&" } else { "&" }),
            ' ' | '\t' if line_start => out.push_str(if c == ' ' { "&#32;" } else { "&#9;" }),
            '#' | '>' | '+' | '-' | '=' if line_start => out.extend(['\\', c]),
            '.' | ')' if only_digits_before(text, at, at_line_start) => out.extend(['\\', c]),
            _ => out.push(c),
        }
        line_start = false;
        previous = Some(c);
    }
}

fn begins_entity(text: Option<&str>) -> bool {
    let inner = text.and_then(|text| text.strip_prefix('&')).unwrap_or_default();
    let end = inner.find(|c: char| !(c.is_ascii_alphanumeric() || c == '#')).unwrap_or(0);
    end > 0 && inner.get(end..).is_some_and(|rest| rest.starts_with(';'))
}

/// Whether a line begins with a number, which a full stop would make an item of a list.
fn only_digits_before(text: &str, at: usize, at_line_start: bool) -> bool {
    let before = text.get(..at).unwrap_or_default();
    at_line_start && !before.is_empty() && before.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use comrak::nodes::NodeValue;
    use proptest::prelude::*;

    fn escaped(text: &str) -> String {
        let mut out = String::new();
        super::markdown(text, true, &mut out);
        out
    }

    /// What CommonMark with GFM's tables reads, if it is one paragraph of text.
    fn read(markdown: &str) -> Option<String> {
        let arena = comrak::Arena::new();
        let mut options = comrak::Options::default();
        options.extension.table = true;
        options.extension.strikethrough = true;
        let root = comrak::parse_document(&arena, markdown, &options);
        let mut text = String::new();
        for node in root.descendants().skip(1) {
            match &node.data().value {
                NodeValue::Paragraph => {}
                NodeValue::Text(run) => text.push_str(run),
                _ => return None,
            }
        }
        Some(text)
    }

    #[test]
    fn only_what_needs_it_is_escaped() {
        assert_eq!(escaped("un mot-clé, a_b, 5 > 3, R&D !"), "un mot-clé, a_b, 5 > 3, R&D !");
        assert_eq!(escaped("7. November"), "7\\. November");
        assert_eq!(escaped("- « Oui »"), "\\- « Oui »");
        assert_eq!(escaped("&amp; *x*"), "\\&amp; \\*x\\*");
    }

    #[test]
    fn html_is_escaped() {
        let mut out = String::new();
        super::html("<a href='x'>\"&\"</a>é", &mut out);
        assert_eq!(out, "&lt;a href=&#39;x&#39;&gt;&quot;&amp;&quot;&lt;/a&gt;é");
    }

    proptest! {
        #[test]
        fn text_reads_back(text in "[ a-c*_`\\[\\]()<>&;!\\\\#+=|~.0-9:/-]{1,30}") {
            let text = text.trim_end();
            prop_assume!(!text.is_empty());
            prop_assert_eq!(read(&escaped(text)), Some(text.to_owned()));
        }
    }
}
