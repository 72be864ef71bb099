//! From text to a tree, in bounded time and memory.
//!
//! At many tags the parser searches all open elements, so that a page of opening tags alone takes
//! quadratic time. Browsers ignore elements that are nested too deeply; so does this module, before
//! the parser sees them.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;

use dom_query::{Document, LocalName, NodeId};
use html5ever::tokenizer::{
    BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};
use html5ever::tree_builder::{TreeBuilder, TreeBuilderOpts, TreeSink};

use super::super::{ReadError, about};
use depeche_fluent::diagnostic::{Diagnostic, RuleId};

/// At most this many elements are open at a time.
const MAX_DEPTH: usize = 100;

/// At most this many formatting elements are open: the parser opens them again in each paragraph.
const MAX_FORMATTING: usize = 16;

/// A page has at most this many nodes, which take a few hundred megabytes.
const MAX_NODES: usize = 2_000_000;

/// Parses a page.
pub(super) fn parse(
    name: &str,
    text: &str,
    diagnostics: &mut Vec<Diagnostic>,
) -> Result<Document, ReadError> {
    let options = TreeBuilderOpts { scripting_enabled: true, ..TreeBuilderOpts::default() };
    let builder = TreeBuilder::new(Document::default(), options);
    let tokenizer = Tokenizer::new(Shallow::new(builder), TokenizerOpts::default());
    let queue = BufferQueue::default();
    queue.push_back(text.into());
    // The tokenizer stops after each script, so that a browser can run it.
    while !queue.is_empty() {
        let _ = tokenizer.feed(&queue);
    }
    tokenizer.end();
    let Shallow { builder, nodes, ignored, .. } = tokenizer.sink;
    if nodes.get() > MAX_NODES {
        let name = name.to_owned();
        return Err(ReadError::TooLarge { name, part: "elements".to_owned(), limit: MAX_NODES });
    }
    if ignored.get() {
        diagnostics.push(about(RuleId::ImportNesting, name).with("limit", MAX_DEPTH));
    }
    Ok(builder.sink.finish())
}

/// Passes tokens on, except tags that nest too deeply.
struct Shallow {
    builder: TreeBuilder<NodeId, Document>,
    /// The elements that are open, as far as tags tell.
    open: RefCell<Vec<LocalName>>,
    /// For each name, how many opening tags were withheld and not closed since.
    skipped: RefCell<HashMap<LocalName, usize>>,
    nodes: Cell<usize>,
    ignored: Cell<bool>,
}

impl Shallow {
    fn new(builder: TreeBuilder<NodeId, Document>) -> Self {
        Self {
            builder,
            open: RefCell::default(),
            skipped: RefCell::default(),
            nodes: Cell::new(0),
            ignored: Cell::new(false),
        }
    }

    /// Whether the tag is passed on.
    fn admits(&self, tag: &Tag) -> bool {
        if is_uncounted(&tag.name) {
            return true;
        }
        match tag.kind {
            TagKind::StartTag => self.opens(&tag.name),
            TagKind::EndTag => self.closes(&tag.name),
        }
    }

    fn opens(&self, name: &LocalName) -> bool {
        let mut open = self.open.borrow_mut();
        let formatting = is_formatting(name)
            && open.iter().filter(|open| is_formatting(open)).count() >= MAX_FORMATTING;
        if open.len() >= MAX_DEPTH || formatting {
            *self.skipped.borrow_mut().entry(name.clone()).or_default() += 1;
            self.ignored.set(true);
            return false;
        }
        open.push(name.clone());
        true
    }

    fn closes(&self, name: &LocalName) -> bool {
        if let Some(count) = self.skipped.borrow_mut().get_mut(name)
            && *count > 0
        {
            *count -= 1;
            return false;
        }
        let mut open = self.open.borrow_mut();
        if let Some(at) = open.iter().rposition(|open| open == name) {
            // Elements within it are closed with it; formatting goes on after it.
            if is_formatting(name) { drop(open.remove(at)) } else { close(&mut open, at) }
        }
        true
    }

    /// Counts the nodes that a token creates, including formatting that is opened again.
    fn count(&self) {
        let formatting = self.open.borrow().iter().filter(|open| is_formatting(open)).count();
        self.nodes.set(self.nodes.get().saturating_add(1 + formatting));
    }
}

/// Closes the element at an index, and all elements within it except formatting.
fn close(open: &mut Vec<LocalName>, at: usize) {
    let within = open.split_off(at);
    open.extend(within.into_iter().skip(1).filter(is_formatting));
}

/// Elements that have no end tag, may be closed by the next of their kind, or hold no elements.
fn is_uncounted(name: &LocalName) -> bool {
    matches!(
        &**name,
        "area"
            | "base"
            | "br"
            | "col"
            | "embed"
            | "hr"
            | "img"
            | "input"
            | "link"
            | "meta"
            | "param"
            | "source"
            | "track"
            | "wbr"
            | "p"
            | "li"
            | "dt"
            | "dd"
            | "tr"
            | "td"
            | "th"
            | "tbody"
            | "thead"
            | "tfoot"
            | "colgroup"
            | "caption"
            | "option"
            | "optgroup"
            | "rb"
            | "rt"
            | "rtc"
            | "rp"
            | "a"
            | "nobr"
            | "button"
            | "html"
            | "head"
            | "body"
            | "script"
            | "style"
            | "title"
            | "textarea"
            | "xmp"
            | "iframe"
            | "noembed"
            | "noframes"
            | "noscript"
            | "plaintext"
            | "image"
            | "frame"
            | "frameset"
            | "h1"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
    )
}

fn is_formatting(name: &LocalName) -> bool {
    matches!(
        &**name,
        "b" | "big"
            | "code"
            | "em"
            | "font"
            | "i"
            | "s"
            | "small"
            | "strike"
            | "strong"
            | "tt"
            | "u"
    )
}

impl TokenSink for Shallow {
    type Handle = NodeId;

    fn process_token(&self, token: Token, line_number: u64) -> TokenSinkResult<NodeId> {
        match &token {
            // Withheld tags are still tokenized to their end, without taking memory.
            Token::TagToken(_) | Token::CharacterTokens(_) | Token::CommentToken(_)
                if self.nodes.get() > MAX_NODES =>
            {
                return TokenSinkResult::Continue;
            }
            Token::TagToken(tag) => {
                if !self.admits(tag) {
                    return TokenSinkResult::Continue;
                }
                self.count();
            }
            Token::CharacterTokens(_) | Token::CommentToken(_) => self.count(),
            _ => {}
        }
        self.builder.process_token(token, line_number)
    }

    fn end(&self) {
        self.builder.end();
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&self) -> bool {
        self.builder.adjusted_current_node_present_but_not_in_html_namespace()
    }
}
