//! Messages with markup: only elements and attributes that the renderer writes come out, URLs
//! have allowed schemes, and values are only text.
#![no_main]

use std::cell::RefCell;

use arbitrary::Arbitrary;
use depeche::files::Memory;
use depeche::{Catalog, EditionOptions, Locale};
use html5ever::tokenizer::{
    BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};
use libfuzzer_sys::fuzz_target;

const ELEMENTS: &[&str] = &[
    "a", "abbr", "article", "b", "bdi", "bdo", "br", "cite", "code", "data", "del", "dfn", "em",
    "i", "ins", "kbd", "mark", "p", "q", "s", "samp", "small", "span", "strong", "sub", "sup",
    "time", "u", "var", "wbr",
];
const ATTRIBUTES: &[&str] = &[
    "aria-labelledby",
    "class",
    "data-fallback",
    "data-outcome",
    "data-story",
    "datetime",
    "dir",
    "href",
    "hreflang",
    "id",
    "lang",
    "title",
    "translate",
    "value",
];

#[derive(Arbitrary, Debug)]
struct Input<'a> {
    html: bool,
    right_to_left: bool,
    value: &'a str,
    message: &'a str,
}

fuzz_target!(|input: Input<'_>| {
    // One message: its lines are indented, as Fluent's grammar wants them.
    let message = input.message.replace(['\r', '\n'], "\n    ");
    let tag = if input.right_to_left { "ar" } else { "fr" };
    let markup = if input.html { "html" } else { "markdown" };
    let mut files = Memory::new();
    files.insert(
        "depeche.toml",
        format!("source = \"{tag}\"\nlocales = [\"{tag}\"]\nmarkup = \"{markup}\"\n"),
    );
    files.insert(format!("{tag}/story.ftl"), format!("m = {message}\n"));
    files.insert("story.md", "+++\n[facts]\nx = \"v\"\n+++\n{ m }\n\n[l]: https://example.org/\n");
    let Ok(catalog) = Catalog::builder().open_memory(files) else { return };
    let Ok(story) = catalog.story("story") else { return };
    let readers: [Locale; 1] = [tag.parse().expect(tag)];
    let value = format!("{}<x-mark onclick=\"1\">", input.value);
    let options = EditionOptions::for_reader(readers).fact("x", value.as_str());
    let Ok(edition) = story.edition_with(&options) else { return };
    let html = edition.to_html();
    let tokenizer = Tokenizer::new(Sink(RefCell::default()), TokenizerOpts::default());
    let queue = BufferQueue::default();
    queue.push_back(html.as_str().into());
    let _ = tokenizer.feed(&queue);
    tokenizer.end();
    let open = tokenizer.sink.0.into_inner();
    assert!(open.is_empty(), "{open:?} stay open: {html}");
    let _ = (edition.to_text(), edition.to_markdown(), edition.to_json());
});

/// Checks the tags as they come; holds the open elements.
struct Sink(RefCell<Vec<String>>);

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        match token {
            Token::TagToken(tag) => self.tag(&tag),
            Token::CommentToken(comment) => panic!("a comment: {comment}"),
            Token::DoctypeToken(_) => panic!("a document type"),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

impl Sink {
    fn tag(&self, tag: &Tag) {
        let name = tag.name.to_string();
        assert!(ELEMENTS.contains(&name.as_str()), "<{name}>");
        let mut open = self.0.borrow_mut();
        match tag.kind {
            TagKind::StartTag if !["br", "wbr"].contains(&name.as_str()) => open.push(name),
            TagKind::StartTag => {}
            TagKind::EndTag => assert_eq!(open.pop().as_deref(), Some(name.as_str())),
        }
        for attribute in &tag.attrs {
            let name = attribute.name.local.to_string();
            assert!(ATTRIBUTES.contains(&name.as_str()), "{name}");
            if name == "href" {
                assert!(is_allowed(&attribute.value), "{}", attribute.value);
            }
        }
    }
}

/// As a browser reads a URL: controls and spaces around it and line ends within it do not count.
fn is_allowed(url: &str) -> bool {
    let read = url.trim_matches(|c| c <= ' ').replace(['\t', '\n', '\r'], "");
    let Some((scheme, _)) = read.split_once(':') else { return true };
    let is_scheme = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c));
    !is_scheme || ["http", "https", "mailto", "tel"].contains(&scheme.to_ascii_lowercase().as_str())
}
