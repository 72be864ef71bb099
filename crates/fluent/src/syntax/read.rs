//! From text to tree: entries one after the other, and junk between them.

use std::ops::Range;

use memchr::memchr;

use super::fault::{Expected, Fault};
use super::parser::{Parser, Read, Stop};
use super::slip;
use super::tree::{FAULTY, Kind, Limits, Slot, Span, Tree, offset};

/// Reads a resource.
///
/// ```
/// use depeche_fluent::syntax;
///
/// let text = "# Le titre\ntitle = À la une\nlead = { $votes\n";
/// let tree = syntax::parse(text, syntax::Limits::default());
/// let resource = tree.resource(text);
/// assert_eq!(resource.messages().map(|message| message.name()).collect::<Vec<_>>(), ["title"]);
/// assert_eq!(tree.faults()[0].slip, Some(syntax::Slip::UnclosedBrace));
/// ```
pub fn parse(text: &str, limits: Limits) -> Tree {
    let mut tree = Tree { limits, length: offset(text.len()), ..Tree::default() };
    if text.len() > limits.size.min(u32::MAX as usize - 1) {
        return too_large(tree);
    }
    tree.nodes.reserve(text.len() / 24);
    let mut reader = Reader::new(text, tree);
    while reader.entry() {}
    let mut tree = reader.finish();
    tree.nodes.shrink_to_fit();
    tree
}

/// One piece of junk.
fn too_large(mut tree: Tree) -> Tree {
    let start = Span::from(0..0);
    tree.faults.push(Fault {
        junk: 0,
        at: start,
        stopped: 0,
        expected: Expected::Size,
        slip: None,
        related: None,
        is_rest: false,
        follows: false,
    });
    tree.nodes.push(super::tree::Node {
        start: 0,
        end: tree.length,
        size: 1,
        kind: Kind::Junk,
        flags: 0,
        name: 0,
    });
    tree.slots.push(Slot { start: 0, node: 0 });
    tree
}

/// Reads one entry after the other.
#[derive(Debug)]
pub(super) struct Reader<'t> {
    pub(super) parser: Parser<'t>,
    pub(super) tree: Tree,
    /// The kind of the entry before, and just past its last byte.
    before: Option<(Kind, usize)>,
    /// Where the line starts that a fault already asks to be indented.
    unindented: Option<usize>,
}

impl<'t> Reader<'t> {
    pub(super) fn new(text: &'t str, mut tree: Tree) -> Self {
        let mut parser = Parser::new(text, tree.limits, std::mem::take(&mut tree.nodes));
        // A byte order mark is passed over; the specification knows none.
        parser.pos = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        Self { parser, tree, before: None, unindented: None }
    }

    pub(super) fn finish(self) -> Tree {
        let mut tree = self.tree;
        tree.nodes = self.parser.nodes;
        tree
    }

    /// Goes on behind an entry that stays, at the start of the next.
    pub(super) fn resume(&mut self, before: Slot, start: usize) {
        let node = self.parser.nodes.get(before.node as usize);
        self.before = node.map(|node| (node.kind, (before.start + node.end) as usize));
        self.parser.pos = start;
    }

    /// Where the next entry starts, if there is one and the last one is whole.
    pub(super) fn next_start(&mut self) -> Option<usize> {
        self.parser.skip_blank_block();
        let more = self.parser.pos < self.parser.bytes.len();
        (more && self.parser.rest.is_none()).then_some(self.parser.pos)
    }

    /// Reads the next entry; whether there is one.
    pub(super) fn entry(&mut self) -> bool {
        let parser = &mut self.parser;
        parser.skip_blank_block();
        let start = parser.pos;
        if start >= parser.bytes.len() {
            return false;
        }
        let node = parser.nodes.len();
        let rest = parser.rest.take();
        let read = match rest {
            // What stopped the entry before says why there is junk here.
            Some(_) => Err(Expected::Entry),
            None => parser.entry(),
        };
        match read {
            Ok(()) => {
                let kind = parser.nodes.get(node).map_or(Kind::Junk, |node| node.kind);
                self.before = Some((kind, parser.pos));
                parser.pos += parser.line_end(parser.pos).unwrap_or(0);
            }
            Err(expected) => {
                let stop = rest.unwrap_or_else(|| self.parser.stop(expected));
                self.parser.nodes.truncate(node);
                self.junk(start, stop);
                self.before = Some((Kind::Junk, self.parser.pos));
            }
        }
        self.tree.slots.push(Slot { start: offset(start), node: offset(node) });
        true
    }

    /// `Junk`: the lines up to one that begins as an entry does.
    fn junk(&mut self, start: usize, stop: Stop) {
        let end = self.junk_end(start);
        let starts_indented = matches!(self.parser.byte(start), Some(b' ' | b'\t' | b'{'));
        let follows_entry = matches!(self.before, Some((Kind::Message | Kind::Term, _)));
        let context = slip::Context {
            text: self.parser.text,
            is_rest: follows_entry && starts_indented,
            before: self.before.filter(|_| follows_entry).map(|(_, end)| end),
        };
        self.parser.base = start;
        let node = self.parser.open(Kind::Junk, start);
        self.parser.set(node, |node| node.flags = FAULTY);
        let mut stop = Some(stop);
        for piece in slip::pieces(self.parser.text, start..end) {
            let own = stop.take();
            let is_rest = context.is_rest && piece.start == start;
            let own = own.unwrap_or_else(|| self.stop_of(&piece));
            let (mut fault, next) = slip::explain(&context, &piece, own, is_rest);
            fault.junk = offset(start);
            if self.unindented == Some(piece.start) {
                fault.follows = true;
            }
            self.unindented = next;
            self.tree.faults.push(fault);
            self.recover(&piece, is_rest);
        }
        self.parser.close(node, end);
        self.parser.bytes = self.parser.text.as_bytes();
        self.parser.pos = end;
    }

    fn junk_end(&self, start: usize) -> usize {
        let bytes = self.parser.bytes;
        let mut end = start;
        loop {
            let rest = bytes.get(end..).unwrap_or_default();
            let Some(length) = memchr(b'\n', rest) else { return bytes.len() };
            end += length + 1;
            let first = bytes.get(end);
            if first.is_some_and(|byte| byte.is_ascii_alphabetic() || matches!(byte, b'-' | b'#')) {
                return end;
            }
        }
    }

    /// Where reading stops in a piece of junk behind the first.
    fn stop_of(&mut self, piece: &Range<usize>) -> Stop {
        let nodes = self.parser.nodes.len();
        let base = self.parser.base;
        self.window(piece);
        let read = self.parser.entry();
        self.parser.base = base;
        self.parser.nodes.truncate(nodes);
        self.parser.rest = None;
        self.parser.stop(read.err().unwrap_or(Expected::Entry))
    }

    /// Lets the parser read a part of the text alone.
    fn window(&mut self, piece: &Range<usize>) {
        self.parser.bytes = self.parser.text.as_bytes().get(..piece.end).unwrap_or_default();
        self.parser.pos = piece.start;
    }

    /// Reads what can be read in a piece of junk.
    fn recover(&mut self, piece: &Range<usize>, is_rest: bool) {
        self.window(piece);
        let parser = &mut self.parser;
        parser.tolerant = true;
        let nodes = parser.nodes.len();
        let read = if is_rest {
            recover_attributes(parser);
            Ok(())
        } else {
            recover_entry(parser, piece)
        };
        if read.is_err() {
            parser.nodes.truncate(nodes);
        } else if let Some(entry) = parser.nodes.get_mut(nodes) {
            entry.flags |= FAULTY;
        }
        parser.tolerant = false;
        parser.rest = None;
        let _ = parser.stop(Expected::Entry);
    }
}

/// The attributes in the rest of an entry.
fn recover_attributes(parser: &mut Parser<'_>) {
    while parser.pos < parser.bytes.len() {
        let dot = parser.behind_spaces(parser.pos);
        if parser.byte(dot) == Some(b'.') {
            let nodes = parser.nodes.len();
            parser.pos = dot;
            match parser.attribute() {
                Ok(_) => parser.flag(nodes, FAULTY),
                Err(expected) => {
                    parser.nodes.truncate(nodes);
                    let _ = parser.stop(expected);
                }
            }
        }
        let rest = parser.bytes.get(parser.pos..).unwrap_or_default();
        parser.pos += memchr(b'\n', rest).map_or(rest.len(), |length| length + 1);
    }
}

/// The message or term in a piece of junk, with a name that is none or indented.
fn recover_entry(parser: &mut Parser<'_>, piece: &Range<usize>) -> Read {
    parser.pos = parser.behind_spaces(piece.start);
    let text = parser.text.get(parser.pos..piece.end).unwrap_or_default();
    let line = text.lines().next().unwrap_or_default();
    let Some(length) = slip::wide_name(line) else { return Err(Expected::Entry) };
    match text.strip_prefix('-') {
        Some(_) => parser.misnamed(Kind::Term, length - 1),
        None => parser.misnamed(Kind::Message, length),
    }
}
