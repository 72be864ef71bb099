//! Markup: the inline markup of messages and the skeletons of stories.
//!
//! **Unstable**: public for Dépêche's own crates, and may change in any release.
//! The types that editions and configurations show are re-exported by [`edition`](crate::edition)
//! and [`catalog`](crate::catalog).
//!
//! The only user of the Markdown parser. Values are never parsed as markup, whatever they contain.

pub mod document;
mod encode;
mod fault;
mod html;
mod markdown;
pub mod skeleton;
pub mod tree;
mod write;

pub use fault::Fault;
pub use write::{SourcePiece, write};

use std::collections::BTreeMap;

use encode::Encoded;

/// The markup that messages may contain.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Markup {
    /// CommonMark's inline markup: emphasis, strong, code, links.
    #[default]
    Markdown,
    /// A checked subset of inline HTML.
    Html,
    /// Plain text.
    None,
}

/// A piece of a resolved message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'p> {
    /// The translator's text, which may hold markup.
    Text(&'p str),
    /// A string literal of the message: text, never markup.
    Literal(&'p str),
    /// The n-th value of the message: opaque, and a letter in the rules of emphasis.
    Value(usize),
}

/// Inline content of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Inline {
    /// Text.
    Text(String),
    /// The n-th value of the message.
    Value(usize),
    /// Emphasis.
    Emphasis(Vec<Inline>),
    /// Strong emphasis.
    Strong(Vec<Inline>),
    /// Code; text and values only.
    Code(Vec<Inline>),
    /// A link.
    Link {
        /// The address.
        url: String,
        /// Its title.
        title: Option<String>,
        /// The linked content.
        content: Vec<Inline>,
    },
    /// A line break.
    Break,
    /// An HTML element (only with `markup = "html"`).
    Element {
        /// Its name.
        name: String,
        /// Its attributes.
        attributes: Vec<(String, String)>,
        /// Its content.
        content: Vec<Inline>,
    },
}

/// The target of a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// The address.
    pub url: String,
    /// Its title.
    pub title: Option<String>,
}

/// Link targets by normalized label: the reference definitions of a skeleton.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Links {
    targets: BTreeMap<String, Target>,
    /// The first label of each address, in the order of labels.
    labels: BTreeMap<String, String>,
}

impl Links {
    /// Adds a target. A label that is defined already keeps its first target.
    pub fn insert(&mut self, label: &str, target: Target) {
        let label = normalized(label);
        if self.targets.contains_key(&label) {
            return;
        }
        let known = self.labels.entry(target.url.clone()).or_insert_with(|| label.clone());
        if label < *known {
            known.clone_from(&label);
        }
        self.targets.insert(label, target);
    }

    /// The target of a label; case and white space are ignored as in CommonMark.
    pub fn get(&self, label: &str) -> Option<&Target> {
        self.targets.get(&normalized(label))
    }

    /// The first label, in the order of labels, with an address.
    pub fn label_of(&self, url: &str) -> Option<&str> {
        self.labels.get(url).map(String::as_str)
    }

    /// The labels with their targets, sorted.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Target)> {
        self.targets.iter().map(|(label, target)| (label.as_str(), target))
    }

    /// The labels, normalized and sorted.
    pub fn labels(&self) -> impl Iterator<Item = &str> {
        self.targets.keys().map(String::as_str)
    }
}

/// CommonMark's matching of labels: case folded, white space collapsed.
fn normalized(label: &str) -> String {
    label.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// The parsed markup of a message.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parsed {
    /// Its paragraphs: one, or several where a blank line splits it.
    pub paragraphs: Vec<Vec<Inline>>,
    /// The faults of the markup.
    pub faults: Vec<Fault>,
}

/// What a blank line in a message does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BlankLines {
    /// It starts a new paragraph: the message is all there is in its paragraph of the skeleton.
    Split,
    /// It folds to a space, with [`Fault::FoldedParagraph`]: the message shares its paragraph, or
    /// stands in a heading, a list item or a cell.
    Fold,
}

/// The deepest nesting of markup in a message; deeper markup is flattened to its text.
pub(crate) const MAX_DEPTH: usize = 32;

/// Parses the inline markup of a resolved message.
///
/// A line break folds to a space (to nothing between characters of scripts written without
/// spaces); `blank_lines` says what a blank line does.
///
/// ```
/// use depeche::markup::{parse, BlankLines, Inline, Links, Markup, Piece};
///
/// let pieces = [Piece::Text("Le *"), Piece::Value(0), Piece::Text("* novembre")];
/// let parsed = parse(&pieces, Markup::Markdown, &Links::default(), BlankLines::Split);
/// assert_eq!(parsed.paragraphs, [[
///     Inline::Text("Le ".into()),
///     Inline::Emphasis(vec![Inline::Value(0)]),
///     Inline::Text(" novembre".into()),
/// ]]);
/// ```
pub fn parse(
    pieces: &[Piece<'_>],
    markup: Markup,
    links: &Links,
    blank_lines: BlankLines,
) -> Parsed {
    let mut faults = Vec::new();
    let Some(encoded) = Encoded::new(pieces) else {
        return Parsed { paragraphs: vec![plain(pieces)], faults };
    };
    let paragraphs = encoded.paragraphs(blank_lines, &mut faults);
    let paragraphs = paragraphs.iter().map(|text| {
        let significant = |c| matches!(c, '*' | '_' | '`' | '[' | '<' | '&' | '\\');
        match markup {
            Markup::Markdown if text.contains(significant) => {
                markdown::parse(&encoded, text, links, &mut faults)
            }
            Markup::Html if text.contains(['<', '&']) => html::parse(&encoded, text, &mut faults),
            _ => encoded.decode(text),
        }
    });
    Parsed { paragraphs: paragraphs.collect(), faults }
}

/// The pieces without markup, for text that uses all the characters that could stand for values.
fn plain(pieces: &[Piece<'_>]) -> Vec<Inline> {
    let inline = |piece: &Piece<'_>| match *piece {
        Piece::Text(text) | Piece::Literal(text) => Inline::Text(text.to_owned()),
        Piece::Value(index) => Inline::Value(index),
    };
    pieces.iter().map(inline).collect()
}

/// The schemes a link may have; without one it is relative.
const SCHEMES: &[&str] = &["http", "https", "mailto", "tel"];

/// Whether a link may lead there: http, https, mailto, tel, or relative to the page.
///
/// Control characters and spaces, which browsers strip before they look for a scheme, are refused,
/// and so is `//host`, which is absolute without saying so.
pub fn is_allowed_url(url: &str) -> bool {
    if url.chars().any(|c| c.is_control() || c == ' ' || c == '\\') || url.starts_with("//") {
        return false;
    }
    let end = url.find(['/', '?', '#']).unwrap_or(url.len());
    match url.get(..end).and_then(|head| head.split_once(':')) {
        Some((scheme, _)) => SCHEMES.iter().any(|known| scheme.eq_ignore_ascii_case(known)),
        None => true,
    }
}

/// The text of inline content, with values as `value` gives them.
pub fn plain_text<'v>(content: &[Inline], value: &impl Fn(usize) -> &'v str) -> String {
    let mut text = String::new();
    write_plain(content, value, &mut text);
    text
}

fn write_plain<'v>(content: &[Inline], value: &impl Fn(usize) -> &'v str, out: &mut String) {
    for inline in content {
        match inline {
            Inline::Text(text) => out.push_str(text),
            Inline::Value(index) => out.push_str(value(*index)),
            Inline::Break => out.push(' '),
            Inline::Emphasis(content)
            | Inline::Strong(content)
            | Inline::Code(content)
            | Inline::Link { content, .. }
            | Inline::Element { content, .. } => write_plain(content, value, out),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn markdown(text: &str) -> Parsed {
        let mut links = Links::default();
        let target = Target { url: "https://example.org/r".into(), title: None };
        links.insert("report", target);
        parse(&[Piece::Text(text)], Markup::Markdown, &links, BlankLines::Split)
    }

    fn text(text: &str) -> Inline {
        Inline::Text(text.to_owned())
    }

    #[test]
    fn nothing_in_a_message_opens_a_block() {
        for sentence in [
            "7. November 2024 war ein Donnerstag",
            "- « Oui »",
            "# 5",
            "> a",
            "+ b",
            "a ===",
            "    quatre espaces",
            "~~~",
            "| a | b |",
            "<!-- c -->",
            "<script>alert(1)</script>",
            "[sic] le 7 [novembre]",
            "![alt](x",
        ] {
            assert_eq!(markdown(sentence).paragraphs, [[text(sentence.trim())]], "{sentence}");
        }
    }

    #[test]
    fn emphasis_strong_code_and_links() {
        assert_eq!(
            markdown(
                "un *mot*, **deux**, `trois`, [le rapport][report] et [ici](https://a.org \"t\")"
            )
            .paragraphs,
            [[
                text("un "),
                Inline::Emphasis(vec![text("mot")]),
                text(", "),
                Inline::Strong(vec![text("deux")]),
                text(", "),
                Inline::Code(vec![text("trois")]),
                text(", "),
                Inline::Link {
                    url: "https://example.org/r".into(),
                    title: None,
                    content: vec![text("le rapport")]
                },
                text(" et "),
                Inline::Link {
                    url: "https://a.org".into(),
                    title: Some("t".into()),
                    content: vec![text("ici")]
                },
            ]]
        );
        assert_eq!(markdown("_oui_").paragraphs, [[Inline::Emphasis(vec![text("oui")])]]);
        assert_eq!(
            markdown("これは**「重要」**です").paragraphs,
            [[text("これは"), Inline::Strong(vec![text("「重要」")]), text("です")]]
        );
    }

    #[test]
    fn values_and_literals_are_never_markup() {
        let pieces = [
            Piece::Text("*"),
            Piece::Value(0),
            Piece::Text("* et "),
            Piece::Literal("*"),
            Piece::Text("x"),
            Piece::Literal("*"),
        ];
        let parsed = parse(&pieces, Markup::Markdown, &Links::default(), BlankLines::Split);
        assert_eq!(
            parsed.paragraphs,
            [[Inline::Emphasis(vec![Inline::Value(0)]), text(" et *x*")]]
        );
    }

    #[test]
    fn a_character_reference_is_never_a_value() {
        for markup in [Markup::Markdown, Markup::Html] {
            let pieces = [Piece::Text("&#xF0000; &#983040; "), Piece::Value(0)];
            let parsed = parse(&pieces, markup, &Links::default(), BlankLines::Split);
            let values = parsed.paragraphs.iter().flatten().filter(|i| **i == Inline::Value(0));
            assert_eq!(values.count(), 1, "{markup:?}");
        }
    }

    #[test]
    fn bad_links_keep_their_words() {
        for (source, words, fault) in [
            ("[ici][nulle]", "ici", Fault::UndefinedLink { label: "nulle".into() }),
            ("[x](javascript:a)", "x", Fault::ForbiddenUrl { url: "javascript:a".into() }),
            ("[x](JaVa&#9;script:a)", "x", Fault::ForbiddenUrl { url: "JaVa\tscript:a".into() }),
            ("[x](//evil.org)", "x", Fault::ForbiddenUrl { url: "//evil.org".into() }),
            ("[x](data:text/html,a)", "x", Fault::ForbiddenUrl { url: "data:text/html,a".into() }),
        ] {
            let parsed = markdown(source);
            assert_eq!(parsed.paragraphs, [[text(words)]], "{source}");
            assert_eq!(parsed.faults, [fault], "{source}");
        }
    }

    #[test]
    fn lines_fold_and_blank_lines_split() {
        assert_eq!(markdown("un  \n   deux\ntrois").paragraphs, [[text("un deux trois")]]);
        assert_eq!(markdown("東京\n大阪").paragraphs, [[text("東京大阪")]]);
        assert_eq!(markdown("un\n\ndeux").paragraphs, [[text("un")], [text("deux")]]);
        let folded =
            parse(&[Piece::Text("un\n\ndeux")], Markup::None, &Links::default(), BlankLines::Fold);
        assert_eq!(folded.paragraphs, [[text("un deux")]]);
        assert_eq!(folded.faults, [Fault::FoldedParagraph]);
    }

    #[test]
    fn deep_markup_is_flattened_and_does_not_overflow() {
        let deep = format!("{}x{}", "*a **b ".repeat(5_000), "** *".repeat(5_000));
        assert_eq!(markdown(&deep).paragraphs.len(), 1);
        let brackets = "[".repeat(50_000);
        assert_eq!(markdown(&brackets).paragraphs, [[text(&brackets)]]);
    }

    #[test]
    fn html_is_a_checked_subset() {
        let html = |source: &str| {
            parse(&[Piece::Text(source)], Markup::Html, &Links::default(), BlankLines::Split)
        };
        assert_eq!(
            html("a <em>b</em>&nbsp;<span lang=\"ar\" onclick=x>c</span><br>5 < 6").paragraphs,
            [[
                text("a "),
                Inline::Emphasis(vec![text("b")]),
                text("\u{a0}"),
                Inline::Element {
                    name: "span".into(),
                    attributes: vec![("lang".into(), "ar".into())],
                    content: vec![text("c")]
                },
                Inline::Break,
                text("5 < 6"),
            ]]
        );
        let parsed = html("x<script>alert(1)</script><img src=x onerror=y>y");
        assert_eq!(parsed.paragraphs, [[text("xy")]]);
        assert_eq!(parsed.faults.len(), 2);
        assert_eq!(html("<em>a<strong>b</em>c").faults.len(), 1);
        assert_eq!(html("<a href=\"javascript:x\">a</a>").paragraphs, [[text("a")]]);
    }

    proptest::proptest! {
        #[test]
        fn no_message_panics_or_loses_a_value(source in "[ a-zé*_`\\[\\]()<>&;!\\\\\n#-]{0,60}", rest in "\\PC{0,20}") {
            for markup in [Markup::Markdown, Markup::Html, Markup::None] {
                let pieces = [Piece::Text(&source), Piece::Value(0), Piece::Text(&rest)];
                parse(&pieces, markup, &Links::default(), BlankLines::Split);
            }
        }
    }
}
