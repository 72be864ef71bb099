//! Writes inline content as the text of a message: the inverse of [`parse`](super::parse).

mod html;
mod markdown;

use std::borrow::Cow;
use std::fmt::Write as _;

use super::encode::push_text;
use super::{BlankLines, Inline, Links, Markup, Piece, parse};

/// A piece of the text of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SourcePiece {
    /// Text with markup.
    Text(String),
    /// Text that the message has as a string literal: braces, invisible characters, and the empty
    /// literal, which is a letter in the rules of emphasis.
    Literal(String),
    /// The n-th value.
    Value(usize),
}

/// Writes inline content as the text of a message, so that [`parse`](super::parse) reads it back.
///
/// Links whose address has a label are written with the label, and only special characters are
/// escaped. `None` if the markup cannot express the content, such as emphasis in plain text.
///
/// ```
/// use depeche::markup::{Inline, Links, Markup, SourcePiece, write};
///
/// let text = |text: &str| Inline::Text(text.to_owned());
/// let content = [text("Le "), Inline::Emphasis(vec![text("vote")]), text(" : 5 * 3")];
/// let written = write(&content, Markup::Markdown, &Links::default());
/// assert_eq!(written, Some(vec![SourcePiece::Text("Le *vote* : 5 * 3".into())]));
/// assert_eq!(write(&content, Markup::None, &Links::default()), None);
/// ```
pub fn write(content: &[Inline], markup: Markup, links: &Links) -> Option<Vec<SourcePiece>> {
    let content = merged(content);
    let is_text = content.iter().all(|one| matches!(one, Inline::Text(_) | Inline::Value(_)));
    let attempts = match markup {
        Markup::None if !is_text => return None,
        Markup::None => 1,
        Markup::Html => 2,
        Markup::Markdown => markdown::WAYS.len(),
    };
    (0..attempts).find_map(|attempt| {
        let mut out = Source::default();
        match markup {
            Markup::Markdown => markdown::push(&content, attempt, links, &mut out),
            Markup::Html => html::push(&content, attempt, &mut out),
            Markup::None => content.iter().for_each(|one| out.inline(one)),
        }
        reads_as(&out.pieces, &content, markup, links).then_some(out.pieces)
    })
}

/// Whether the pieces parse to the content.
fn reads_as(pieces: &[SourcePiece], content: &[Inline], markup: Markup, links: &Links) -> bool {
    let pieces = pieces.iter().map(|piece| match piece {
        SourcePiece::Text(text) => Piece::Text(text),
        SourcePiece::Literal(text) => Piece::Literal(text),
        SourcePiece::Value(index) => Piece::Value(*index),
    });
    let parsed = parse(&pieces.collect::<Vec<_>>(), markup, links, BlankLines::Fold);
    let is_same = parsed.paragraphs.first().is_some_and(|read| merged(read) == content);
    parsed.faults.is_empty() && is_same
}

/// Content with adjacent texts joined.
fn merged(content: &[Inline]) -> Vec<Inline> {
    let mut out = Vec::new();
    for inline in content {
        match inline {
            Inline::Text(text) => push_text(&mut out, text),
            Inline::Emphasis(inner) => out.push(Inline::Emphasis(merged(inner))),
            Inline::Strong(inner) => out.push(Inline::Strong(merged(inner))),
            Inline::Code(inner) => out.push(Inline::Code(merged(inner))),
            Inline::Link { url, title, content } => out.push(Inline::Link {
                url: url.clone(),
                title: title.clone(),
                content: merged(content),
            }),
            other => out.push(other.clone()),
        }
    }
    out
}

/// The text of a message as it grows.
#[derive(Default)]
struct Source {
    pieces: Vec<SourcePiece>,
}

impl Source {
    /// Appends markup.
    fn raw(&mut self, text: &str) {
        match self.pieces.last_mut() {
            _ if text.is_empty() => {}
            Some(SourcePiece::Text(last)) => last.push_str(text),
            _ => self.pieces.push(SourcePiece::Text(text.to_owned())),
        }
    }

    /// Appends escaped text; characters that a message cannot contain become literals.
    fn text(&mut self, text: &str) {
        let mut rest = text;
        while let Some(at) = rest.find(is_literal) {
            let (before, from) = rest.split_at(at);
            let length = from.find(|c| !is_literal(c)).unwrap_or(from.len());
            let (literal, after) = from.split_at(length);
            self.raw(before);
            self.pieces.push(SourcePiece::Literal(literal.to_owned()));
            rest = after;
        }
        self.raw(rest);
    }

    /// Appends a text or a value; other content is ignored.
    fn inline(&mut self, inline: &Inline) {
        match inline {
            Inline::Text(text) => self.text(text),
            Inline::Value(index) => self.pieces.push(SourcePiece::Value(*index)),
            _ => {}
        }
    }

    /// Appends an empty literal: a letter in the rules of emphasis that shows nothing.
    fn guard(&mut self) {
        self.pieces.push(SourcePiece::Literal(String::new()));
    }
}

/// Characters that a message has as a literal: braces and invisible characters. Joiners stay
/// because they are part of words, and no-break spaces because French text is full of them.
fn is_literal(c: char) -> bool {
    matches!(c, '{' | '}' | '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}'
        | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// Appends the destination of a link, so that CommonMark reads it back.
pub(super) fn push_destination(url: &str, out: &mut String) {
    let is_plain = !url.is_empty()
        && !url.starts_with('<')
        && !url.contains(|c: char| c.is_whitespace() || c.is_control() || matches!(c, '(' | ')'));
    let mut text = Cow::Borrowed(url);
    if url.contains(['\\', '&']) {
        let is_reference = |at: usize| url.get(at..).is_some_and(is_character_reference);
        let escaped = url.char_indices().map(|(at, c)| match c {
            '\\' => "\\\\".to_owned(),
            '&' if is_reference(at) => "&amp;".to_owned(),
            c => c.to_string(),
        });
        text = Cow::Owned(escaped.collect());
    }
    if is_plain {
        return out.push_str(&text);
    }
    let text = text.replace('<', "\\<").replace('>', "\\>").replace(['\n', '\r'], " ");
    out.push('<');
    out.push_str(&text);
    out.push('>');
}

/// Appends the title of a link in quotation marks. cmark and its ports read character references in
/// it before backslashes, and take a quotation mark after two backslashes as escaped.
pub(super) fn push_title(title: &str, out: &mut String) {
    out.push('"');
    for (at, c) in title.char_indices() {
        let rest = title.get(at..).unwrap_or_default();
        match c {
            // Attributes cannot contain literals.
            c if is_literal(c) || rest == "\\" => push_reference(c, out),
            '&' if is_character_reference(rest) => out.push_str("&amp;"),
            '"' | '\\' => out.extend(['\\', c]),
            c => out.push(c),
        }
    }
    out.push('"');
}

/// Appends a numeric character reference.
fn push_reference(c: char, out: &mut String) {
    let _ = write!(out, "&#{};", u32::from(c));
}

/// Whether a text that starts with `&` starts with a character reference.
fn is_character_reference(text: &str) -> bool {
    let name = text.strip_prefix('&').unwrap_or(text);
    let name = name.strip_prefix('#').unwrap_or(name);
    let rest = name.trim_start_matches(|c: char| c.is_ascii_alphanumeric());
    rest.len() < name.len() && rest.starts_with(';')
}

#[cfg(test)]
mod tests {
    use super::super::Target;
    use super::*;
    use proptest::prelude::*;

    fn text(text: &str) -> Inline {
        Inline::Text(text.to_owned())
    }

    fn links() -> Links {
        let mut links = Links::default();
        links.insert("report", Target { url: "https://a.org/r".into(), title: None });
        links
    }

    /// The message, with literals in Fluent's syntax.
    fn written(content: &[Inline], markup: Markup) -> String {
        let pieces = write(content, markup, &links()).expect("it can be written");
        let shown = pieces.iter().map(|piece| match piece {
            SourcePiece::Text(text) => text.clone(),
            SourcePiece::Literal(text) => format!("{{{text:?}}}"),
            SourcePiece::Value(index) => format!("{{ ${index} }}"),
        });
        shown.collect()
    }

    #[test]
    fn only_special_characters_are_escaped() {
        for plain in [
            "7. November",
            "- « Oui »",
            "# 5 > 3",
            "[sic] le 7",
            "snake_case et 5 * 3",
            "a < b & c",
            "R&D",
            "C:\\Users",
            "1 + 1 = 2",
            "~~x~~ | y",
            "!",
            "l’été",
        ] {
            assert_eq!(written(&[text(plain)], Markup::Markdown), plain);
            assert_eq!(written(&[text(plain)], Markup::Html), plain);
        }
        for (plain, escaped) in [
            ("un *mot*", "un \\*mot\\*"),
            ("`x`", "\\`x\\`"),
            ("&amp;", "\\&amp;"),
            ("[a](b)", "\\[a](b)"),
            ("voir [report]", "voir \\[report]"),
            ("<b>", "&lt;b>"),
            ("\\*", "\\\\\\*"),
            ("{ a }", "{\"{\"} a {\"}\"}"),
        ] {
            assert_eq!(written(&[text(plain)], Markup::Markdown), escaped);
        }
        assert_eq!(written(&[text("<b> &amp;")], Markup::Html), "&lt;b> &amp;amp;");
    }

    #[test]
    fn links_have_labels() {
        let link = |url: &str, title: Option<&str>| Inline::Link {
            url: url.into(),
            title: title.map(str::to_owned),
            content: vec![text("le rapport")],
        };
        let known = link("https://a.org/r", None);
        assert_eq!(written(std::slice::from_ref(&known), Markup::Markdown), "[le rapport][report]");
        assert_eq!(written(&[known], Markup::Html), "<a href=\"https://a.org/r\">le rapport</a>");
        assert_eq!(
            written(&[text("Oui!"), link("x_(1)", Some("\"T\""))], Markup::Markdown),
            "Oui\\![le rapport](<x_(1)> \"\\\"T\\\"\")"
        );
    }

    #[test]
    fn emphasis_may_touch_anything() {
        let em = |content: Vec<Inline>| Inline::Emphasis(content);
        let strong = |content: Vec<Inline>| Inline::Strong(content);
        let is = |content: &[Inline], expected: &str| {
            assert_eq!(written(content, Markup::Markdown), expected);
        };
        is(&[text("a"), em(vec![text("b")]), text("c")], "a*b*c");
        is(&[em(vec![strong(vec![text("a")]), text(" b")])], "***a** b*");
        is(&[text("a"), em(vec![text("(b)")]), text("c")], "a*{\"\"}(b){\"\"}*c");
        is(&[em(vec![Inline::Value(0)]), text(" b")], "*{ $0 }* b");
        written(&[em(vec![text("a")]), strong(vec![text("b")])], Markup::Markdown);
    }

    fn content() -> impl Strategy<Value = Vec<Inline>> {
        let word = prop_oneof!["[a-zé東ع*_`\\[\\]()<>&;!\\\\{}#. ~-]{1,8}", "\\PC{1,6}",];
        let word = word.prop_filter_map("white space is folded before", |word| {
            let plain = !word.starts_with(' ') && !word.ends_with(' ') && !word.contains("  ");
            plain.then_some(word)
        });
        let leaf = prop_oneof![
            4 => word.clone().prop_map(Inline::Text),
            1 => (0..3_usize).prop_map(Inline::Value),
            1 => word.prop_map(|word| Inline::Code(vec![Inline::Text(word)])),
        ];
        let spans = |inner: BoxedStrategy<Inline>| proptest::collection::vec(inner, 1..4);
        let emphasis = spans(leaf.clone().boxed()).prop_map(Inline::Emphasis);
        let strong = spans(prop_oneof![leaf.clone(), emphasis.clone()].boxed());
        let strong = strong.prop_map(Inline::Strong);
        let any = prop_oneof![3 => leaf, 2 => emphasis, 2 => strong];
        let link = spans(any.clone().boxed()).prop_map(|content| Inline::Link {
            url: "https://a.org/r".into(),
            title: None,
            content,
        });
        spans(prop_oneof![4 => any, 1 => link].boxed())
    }

    proptest! {
        #[test]
        fn written_content_parses_back(content in content()) {
            for markup in [Markup::Markdown, Markup::Html] {
                prop_assert!(write(&content, markup, &links()).is_some(), "{markup:?}");
            }
        }
    }
}
