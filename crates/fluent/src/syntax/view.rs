//! Typed views of a tree and its text. They hold nothing of their own and are copied freely.

use std::collections::HashSet;

use foldhash::fast::RandomState;

use super::fault::{Fault, Slip};
use super::parser::is_name;
use super::tree::{
    ARGUMENTS, ATTRIBUTE, DEFAULT, FAULTY, Kind, Node as Raw, SELECT, Slot, Span, Tree,
};

/// A tree with the text that it was read from.
#[derive(Clone, Copy, Debug)]
pub struct Resource<'t> {
    tree: &'t Tree,
    text: &'t str,
}

impl Tree {
    /// The tree with its text, which has to be the one that it was read from.
    pub fn resource<'t>(&'t self, text: &'t str) -> Resource<'t> {
        debug_assert_eq!(self.length as usize, text.len(), "the text of another tree");
        Resource { tree: self, text }
    }
}

impl<'t> Resource<'t> {
    /// The text.
    pub fn text(self) -> &'t str {
        self.text
    }

    /// The text of a span.
    pub fn slice(self, span: Span) -> &'t str {
        self.text.get(span.range()).unwrap_or_default()
    }

    /// All entries, in order: messages, terms, comments and junk. A comment right above a message
    /// or term belongs to it ([`Message::comment`]) and is an entry as well.
    pub fn entries(self) -> impl DoubleEndedIterator<Item = Entry<'t>> + ExactSizeIterator {
        (0..self.tree.slots.len()).map(move |slot| self.entry(slot))
    }

    /// The message or term that is the entry of that number.
    pub fn message(self, entry: usize) -> Option<Message<'t>> {
        match self.entry(entry) {
            Entry::Message(message) | Entry::Term(message) => Some(message),
            _ => None,
        }
    }

    fn entry(self, slot: usize) -> Entry<'t> {
        let own = self.tree.slots.get(slot).copied().unwrap_or(Slot { start: 0, node: 0 });
        Node { tree: self.tree, text: self.text, base: own.start, index: own.node }.entry(slot)
    }

    /// The messages and terms that the specification has, in order.
    pub fn messages(self) -> impl DoubleEndedIterator<Item = Message<'t>> {
        self.entries().filter_map(|entry| match entry {
            Entry::Message(message) | Entry::Term(message) => Some(message),
            _ => None,
        })
    }

    /// The messages and terms that the specification has, and those that recovery read in junk.
    pub fn messages_with_recovered(self) -> impl Iterator<Item = Message<'t>> {
        self.entries().flat_map(|entry| {
            let (message, junk) = match entry {
                Entry::Message(message) | Entry::Term(message) => (Some(message), None),
                Entry::Junk(junk) => (None, Some(junk)),
                Entry::Comment(_) => (None, None),
            };
            message.into_iter().chain(junk.into_iter().flat_map(Junk::recovered))
        })
    }

    /// What is wrong.
    pub fn faults(self) -> &'t [Fault] {
        &self.tree.faults
    }

    /// Slips that the specification reads as something else than was meant, and where: `${ votes }`,
    /// and `{ interpol }` where the resource has a term `-interpol` and no such message.
    pub fn hints(self) -> Vec<(Slip, Span)> {
        let names = |terms| self.messages().filter(move |own| own.is_term() == terms);
        let names = |terms| names(terms).map(Message::name).collect::<HashSet<_, RandomState>>();
        let (terms, messages) = (names(true), names(false));
        let mut hints = Vec::new();
        let nodes = self.entries().flat_map(|entry| entry.node().descendants());
        let mut dollar = None;
        let mut braced = None;
        for node in nodes {
            let span = node.span();
            match node.kind() {
                Kind::Text => dollar = node.text().ends_with('$').then_some(span.end),
                Kind::Placeable => {
                    braced = dollar.take().filter(|end| *end == span.start);
                }
                Kind::MessageReference => {
                    let reference = Reference(node);
                    if let Some(brace) = braced.filter(|_| reference.attribute().is_none()) {
                        hints.push((Slip::DollarBrace, Span { start: brace - 1, end: span.end }));
                    } else if terms.contains(reference.name())
                        && !messages.contains(reference.name())
                    {
                        hints.push((Slip::TermHyphen, span));
                    }
                    braced = None;
                }
                _ => braced = None,
            }
        }
        hints
    }

    /// Everything in the text, in order: names, texts, literals, signs, blanks. Their concatenation
    /// is the text.
    pub fn tokens(self) -> impl Iterator<Item = Token> + 't {
        Tokens { resource: self, slot: 0, at: 0, leaves: Vec::new(), next: 0 }
    }
}

/// One node of the tree, of whatever kind.
#[derive(Clone, Copy)]
pub struct Node<'t> {
    tree: &'t Tree,
    text: &'t str,
    base: u32,
    index: u32,
}

impl std::fmt::Debug for Node<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?} {:?}", self.kind(), self.text())
    }
}

/// What a walk through a node meets.
#[derive(Clone, Copy, Debug)]
pub enum Event<'t> {
    /// A node, before its children.
    Enter(Node<'t>),
    /// The same node, behind them.
    Leave(Node<'t>),
}

impl<'t> Node<'t> {
    fn raw(self) -> Raw {
        self.tree.node(self.index)
    }

    fn at(self, index: u32) -> Self {
        Self { index, ..self }
    }

    fn entry(self, slot: usize) -> Entry<'t> {
        match self.kind() {
            Kind::Message => Entry::Message(Message { node: self, slot: Some(slot) }),
            Kind::Term => Entry::Term(Message { node: self, slot: Some(slot) }),
            Kind::Junk => Entry::Junk(Junk(self)),
            _ => Entry::Comment(Comment(self)),
        }
    }

    /// What it is.
    pub fn kind(self) -> Kind {
        self.raw().kind
    }

    /// Where it is.
    pub fn span(self) -> Span {
        let raw = self.raw();
        Span { start: self.base + raw.start, end: self.base + raw.end }
    }

    /// Its text.
    pub fn text(self) -> &'t str {
        self.slice(self.span())
    }

    fn slice(self, span: Span) -> &'t str {
        self.text.get(span.range()).unwrap_or_default()
    }

    /// Whether recovery read it, or a part of it could not be read.
    pub fn is_faulty(self) -> bool {
        self.raw().flags & FAULTY != 0
    }

    fn has(self, flag: u8) -> bool {
        self.raw().flags & flag != 0
    }

    /// The nodes right within it.
    pub fn children(self) -> impl Iterator<Item = Node<'t>> {
        let end = self.index + self.raw().size;
        let mut next = self.index + 1;
        std::iter::from_fn(move || {
            while next < end {
                let child = self.at(next);
                let raw = child.raw();
                next += raw.size.max(1);
                // Text that was all indentation is nothing.
                if raw.start < raw.end || raw.kind != Kind::Text {
                    return Some(child);
                }
            }
            None
        })
    }

    /// It and all nodes within it, in the order of the text.
    pub fn descendants(self) -> impl Iterator<Item = Node<'t>> {
        (self.index..self.index + self.raw().size).map(move |index| self.at(index)).filter(|node| {
            let raw = node.raw();
            raw.start < raw.end || raw.kind != Kind::Text
        })
    }

    /// A walk through it: every node is entered before its children and left behind them.
    pub fn walk(self) -> impl Iterator<Item = Event<'t>> {
        let mut open = Vec::<Node<'t>>::new();
        let mut nodes = self.descendants().peekable();
        std::iter::from_fn(move || {
            let next = nodes.peek().map_or(u32::MAX, |node| node.index);
            let ended = open.last().is_some_and(|node| node.index + node.raw().size <= next);
            if ended {
                return open.pop().map(Event::Leave);
            }
            let node = nodes.next()?;
            open.push(node);
            Some(Event::Enter(node))
        })
    }

    /// A name that begins so many bytes behind its start.
    fn name_behind(self, skipped: u32) -> Span {
        let raw = self.raw();
        let start = self.base + raw.start + skipped;
        let mut length = u32::from(raw.name);
        if raw.name == u16::MAX {
            let rest = self.slice(Span { start, end: self.base + raw.end });
            length = super::tree::offset(rest.bytes().take_while(|byte| is_name(*byte)).count());
        }
        Span { start, end: start + length }
    }

    fn inline(self) -> Inline<'t> {
        match self.kind() {
            Kind::StringLiteral => Inline::String(self),
            Kind::NumberLiteral => Inline::Number(self),
            Kind::VariableReference => Inline::Variable(Reference(self)),
            Kind::TermReference => Inline::Term(Reference(self)),
            Kind::FunctionReference => Inline::Function(Reference(self)),
            Kind::Placeable => Inline::Placeable(Placeable(self)),
            _ => Inline::Message(Reference(self)),
        }
    }
}

/// An entry of a resource.
#[derive(Clone, Copy, Debug)]
pub enum Entry<'t> {
    /// `lead = …`
    Message(Message<'t>),
    /// `-interpol = …`
    Term(Message<'t>),
    /// `# …`
    Comment(Comment<'t>),
    /// What the specification cannot read.
    Junk(Junk<'t>),
}

impl<'t> Entry<'t> {
    /// Its node.
    pub fn node(self) -> Node<'t> {
        match self {
            Self::Message(message) | Self::Term(message) => message.node,
            Self::Comment(comment) => comment.0,
            Self::Junk(junk) => junk.0,
        }
    }
}

/// A message or a term.
#[derive(Clone, Copy, Debug)]
pub struct Message<'t> {
    node: Node<'t>,
    /// Which entry it is, unless recovery read it.
    slot: Option<usize>,
}

impl<'t> Message<'t> {
    /// Its node.
    pub fn node(self) -> Node<'t> {
        self.node
    }

    /// Whether it is a term.
    pub fn is_term(self) -> bool {
        self.node.kind() == Kind::Term
    }

    /// Whether recovery read it: the specification has none here.
    pub fn is_recovered(self) -> bool {
        self.slot.is_none()
    }

    /// Its name, without a term's `-`.
    pub fn name(self) -> &'t str {
        self.node.slice(self.name_span())
    }

    /// Where its name is, without a term's `-`.
    pub fn name_span(self) -> Span {
        self.node.name_behind(u32::from(self.is_term()))
    }

    /// Its name as it is referred to: `lead`, `-interpol`.
    pub fn reference(self) -> &'t str {
        let name = self.name_span();
        self.node.slice(Span { start: name.start - u32::from(self.is_term()), end: name.end })
    }

    /// Its value; a message with attributes may have none.
    pub fn value(self) -> Option<Pattern<'t>> {
        let first = self.node.children().next()?;
        (first.kind() == Kind::Pattern).then_some(Pattern(first))
    }

    /// Its attributes.
    pub fn attributes(self) -> impl Iterator<Item = Attribute<'t>> {
        self.node.children().filter(|child| child.kind() == Kind::Attribute).map(Attribute)
    }

    /// The comment right above it.
    pub fn comment(self) -> Option<Comment<'t>> {
        let slot = self.slot?.checked_sub(1)?;
        let Entry::Comment(comment) = self.node.resource().entry(slot) else { return None };
        let (end, start) = (comment.0.span().end, self.node.span().start);
        let between = self.node.slice(Span { start: end, end: start });
        let is_own = comment.level() == CommentLevel::Entry && matches!(between, "\n" | "\r\n");
        is_own.then_some(comment)
    }
}

impl<'t> Node<'t> {
    /// The resource in which it is.
    pub fn resource(self) -> Resource<'t> {
        Resource { tree: self.tree, text: self.text }
    }
}

/// How far a comment goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CommentLevel {
    /// `#`: an entry, or nothing in particular.
    Entry,
    /// `##`: the entries up to the next one.
    Group,
    /// `###`: the file.
    Resource,
}

/// Lines of a comment.
#[derive(Clone, Copy, Debug)]
pub struct Comment<'t>(Node<'t>);

impl<'t> Comment<'t> {
    /// Its node.
    pub fn node(self) -> Node<'t> {
        self.0
    }

    /// How far it goes.
    pub fn level(self) -> CommentLevel {
        match self.0.kind() {
            Kind::GroupComment => CommentLevel::Group,
            Kind::ResourceComment => CommentLevel::Resource,
            _ => CommentLevel::Entry,
        }
    }

    /// Its lines, without their signs.
    pub fn lines(self) -> impl Iterator<Item = &'t str> {
        let signs = match self.level() {
            CommentLevel::Entry => 1,
            CommentLevel::Group => 2,
            CommentLevel::Resource => 3,
        };
        // The last line is without its line end.
        self.0.text().split_inclusive('\n').map(move |line| {
            let line = line
                .strip_suffix('\n')
                .map_or(line, |line| line.strip_suffix('\r').unwrap_or(line));
            let rest = line.get(signs..).unwrap_or_default();
            rest.strip_prefix(' ').unwrap_or(rest)
        })
    }
}

/// Lines that the specification cannot read.
#[derive(Clone, Copy, Debug)]
pub struct Junk<'t>(Node<'t>);

impl<'t> Junk<'t> {
    /// Its node.
    pub fn node(self) -> Node<'t> {
        self.0
    }

    /// What is wrong in it; one fault at least.
    pub fn faults(self) -> &'t [Fault] {
        self.0.tree.faults_of(self.0.span().start)
    }

    /// The messages and terms that recovery read in it.
    pub fn recovered(self) -> impl Iterator<Item = Message<'t>> {
        let is_message = |node: &Node<'t>| matches!(node.kind(), Kind::Message | Kind::Term);
        self.0.children().filter(is_message).map(|node| Message { node, slot: None })
    }

    /// The attributes of the entry before it that recovery read in it.
    pub fn attributes(self) -> impl Iterator<Item = Attribute<'t>> {
        self.0.children().filter(|node| node.kind() == Kind::Attribute).map(Attribute)
    }
}

/// `.short = …`
#[derive(Clone, Copy, Debug)]
pub struct Attribute<'t>(Node<'t>);

impl<'t> Attribute<'t> {
    /// Its node.
    pub fn node(self) -> Node<'t> {
        self.0
    }

    /// Its name, without the dot.
    pub fn name(self) -> &'t str {
        self.0.slice(self.name_span())
    }

    /// Where its name is, without the dot.
    pub fn name_span(self) -> Span {
        self.0.name_behind(1)
    }

    /// Its value.
    pub fn value(self) -> Pattern<'t> {
        Pattern(self.0.children().next().unwrap_or(self.0))
    }
}

/// A value: text and placeables.
#[derive(Clone, Copy, Debug)]
pub struct Pattern<'t>(Node<'t>);

impl<'t> Pattern<'t> {
    /// Its node.
    pub fn node(self) -> Node<'t> {
        self.0
    }

    /// Its elements, in order.
    pub fn elements(self) -> impl Iterator<Item = Element<'t>> {
        self.0.children().map(|node| match node.kind() {
            Kind::Placeable => Element::Placeable(Placeable(node)),
            _ => Element::Text(node),
        })
    }
}

/// A part of a pattern.
#[derive(Clone, Copy, Debug)]
pub enum Element<'t> {
    /// Text, one line of it at the most. It ends with the line end where the pattern goes on.
    Text(Node<'t>),
    /// `{ … }`
    Placeable(Placeable<'t>),
}

/// `{ … }`
#[derive(Clone, Copy, Debug)]
pub struct Placeable<'t>(Node<'t>);

impl<'t> Placeable<'t> {
    /// Its node.
    pub fn node(self) -> Node<'t> {
        self.0
    }

    /// What stands in it; nothing in one that could not be read.
    pub fn expression(self) -> Option<Expression<'t>> {
        let first = self.0.children().next()?;
        Some(if self.0.has(SELECT) {
            Expression::Select(Select(self.0))
        } else {
            Expression::Inline(first.inline())
        })
    }
}

/// What stands in a placeable.
#[derive(Clone, Copy, Debug)]
pub enum Expression<'t> {
    /// Anything but a select expression.
    Inline(Inline<'t>),
    /// `selector -> …`
    Select(Select<'t>),
}

/// A select expression.
#[derive(Clone, Copy, Debug)]
pub struct Select<'t>(Node<'t>);

impl<'t> Select<'t> {
    /// What is matched.
    pub fn selector(self) -> Inline<'t> {
        self.0.children().next().unwrap_or(self.0).inline()
    }

    /// The variants, in order; exactly one is the default.
    pub fn variants(self) -> impl Iterator<Item = Variant<'t>> {
        self.0.children().skip(1).map(Variant)
    }
}

/// `[one] …`
#[derive(Clone, Copy, Debug)]
pub struct Variant<'t>(Node<'t>);

impl<'t> Variant<'t> {
    /// Its node.
    pub fn node(self) -> Node<'t> {
        self.0
    }

    /// Whether it is marked with `*`.
    pub fn is_default(self) -> bool {
        self.0.has(DEFAULT)
    }

    /// Its key.
    pub fn key(self) -> Key<'t> {
        let node = self.0.at(self.0.index + 1);
        if node.kind() == Kind::NumberLiteral { Key::Number(node) } else { Key::Name(node) }
    }

    /// Its value.
    pub fn value(self) -> Pattern<'t> {
        Pattern(self.0.at(self.0.index + 2))
    }
}

/// The key of a variant.
#[derive(Clone, Copy, Debug)]
pub enum Key<'t> {
    /// `[genitive]`
    Name(Node<'t>),
    /// `[1]`
    Number(Node<'t>),
}

/// An inline expression.
#[derive(Clone, Copy, Debug)]
pub enum Inline<'t> {
    /// `"…"`, with its quotes.
    String(Node<'t>),
    /// `12.50`
    Number(Node<'t>),
    /// `$votes`
    Variable(Reference<'t>),
    /// `title` or `title.short`
    Message(Reference<'t>),
    /// `-interpol(case: "genitive")`
    Term(Reference<'t>),
    /// `NUMBER($votes)`
    Function(Reference<'t>),
    /// `{ … }` within a placeable.
    Placeable(Placeable<'t>),
}

impl<'t> Inline<'t> {
    /// Its node.
    pub fn node(self) -> Node<'t> {
        match self {
            Self::String(node) | Self::Number(node) => node,
            Self::Variable(reference)
            | Self::Message(reference)
            | Self::Term(reference)
            | Self::Function(reference) => reference.0,
            Self::Placeable(placeable) => placeable.0,
        }
    }
}

/// A reference to a variable, a message or a term, or the call of a function.
#[derive(Clone, Copy, Debug)]
pub struct Reference<'t>(Node<'t>);

impl<'t> Reference<'t> {
    /// Its name, without `$` or `-`.
    pub fn name(self) -> &'t str {
        self.0.slice(self.name_span())
    }

    /// Where its name is, without `$` or `-`.
    pub fn name_span(self) -> Span {
        let sign = matches!(self.0.kind(), Kind::VariableReference | Kind::TermReference);
        self.0.name_behind(u32::from(sign))
    }

    /// What it refers to as that is named: `title`, `-interpol`.
    pub fn target(self) -> &'t str {
        let name = self.name_span();
        let is_term = self.0.kind() == Kind::TermReference;
        self.0.slice(Span { start: name.start - u32::from(is_term), end: name.end })
    }

    /// Where the name of the attribute is that it refers to.
    pub fn attribute_span(self) -> Option<Span> {
        if !self.0.has(ATTRIBUTE) {
            return None;
        }
        let start = self.name_span().end + 1;
        let rest = self.0.slice(Span { start, end: self.0.span().end });
        let length = rest.bytes().take_while(|byte| is_name(*byte)).count();
        Some(Span { start, end: start + super::tree::offset(length) })
    }

    /// The name of the attribute that it refers to.
    pub fn attribute(self) -> Option<&'t str> {
        self.attribute_span().map(|span| self.0.slice(span))
    }

    /// Whether parentheses follow.
    pub fn has_arguments(self) -> bool {
        self.0.has(ARGUMENTS)
    }

    /// The arguments, in order.
    pub fn arguments(self) -> impl Iterator<Item = Argument<'t>> {
        self.0.children().map(|node| match node.kind() {
            Kind::NamedArgument => Argument::Named(NamedArgument(node)),
            _ => Argument::Positional(node.inline()),
        })
    }
}

/// An argument of a term or a function.
#[derive(Clone, Copy, Debug)]
pub enum Argument<'t> {
    /// One without a name.
    Positional(Inline<'t>),
    /// One with a name.
    Named(NamedArgument<'t>),
}

/// `case: "genitive"`
#[derive(Clone, Copy, Debug)]
pub struct NamedArgument<'t>(Node<'t>);

impl<'t> NamedArgument<'t> {
    /// Its node.
    pub fn node(self) -> Node<'t> {
        self.0
    }

    /// Its name.
    pub fn name(self) -> &'t str {
        self.0.slice(self.name_span())
    }

    /// Where its name is.
    pub fn name_span(self) -> Span {
        self.0.name_behind(0)
    }

    /// Its value, a string or a number.
    pub fn value(self) -> Inline<'t> {
        self.0.at(self.0.index + 1).inline()
    }
}

// ---- tokens -----------------------------------------------------------------------------------

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TokenKind {
    /// A leaf of the tree.
    Leaf(Kind),
    /// A name, with `$` or `-`, and with the attribute of a reference.
    Name,
    /// Spaces.
    Blank,
    /// `\n` or `\r\n`
    LineEnd,
    /// One of `= . { } [ ] * ( ) , : ->`.
    Sign,
    /// What recovery passed over, and a byte order mark.
    Faulty,
}

/// A piece of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    /// What it is.
    pub kind: TokenKind,
    /// Where it is.
    pub span: Span,
}

/// Leaves, and what stands between them.
struct Tokens<'t> {
    resource: Resource<'t>,
    slot: usize,
    at: u32,
    /// The leaves of the entry before `slot`, and which comes next.
    leaves: Vec<(Kind, Span)>,
    next: usize,
}

impl Tokens<'_> {
    fn leaf(&mut self) -> Option<(Kind, Span)> {
        while self.next == self.leaves.len() {
            if self.slot == self.resource.tree.slots.len() {
                return None;
            }
            let entry = self.resource.entry(self.slot).node();
            self.slot += 1;
            self.leaves.clear();
            self.next = 0;
            // A leaf has no children, and is read whole.
            let is_leaf = |kind: Kind| {
                matches!(
                    kind,
                    Kind::Comment
                        | Kind::GroupComment
                        | Kind::ResourceComment
                        | Kind::Text
                        | Kind::Identifier
                        | Kind::StringLiteral
                        | Kind::NumberLiteral
                )
            };
            for node in entry.descendants() {
                if is_leaf(node.kind()) {
                    self.leaves.push((node.kind(), node.span()));
                }
            }
        }
        self.leaves.get(self.next).copied()
    }
}

impl Iterator for Tokens<'_> {
    type Item = Token;

    fn next(&mut self) -> Option<Token> {
        let leaf = self.leaf();
        if let Some((kind, span)) = leaf.filter(|(_, span)| span.start <= self.at) {
            self.next += 1;
            self.at = span.end;
            return Some(Token { kind: TokenKind::Leaf(kind), span });
        }
        let end = leaf.map_or(self.resource.tree.length, |(_, span)| span.start);
        let gap = self.resource.slice(Span { start: self.at, end });
        let (kind, length) = gap_token(gap)?;
        let span = Span { start: self.at, end: self.at + super::tree::offset(length) };
        self.at = span.end;
        Some(Token { kind, span })
    }
}

/// The first token between leaves.
fn gap_token(gap: &str) -> Option<(TokenKind, usize)> {
    let run = |is: fn(char) -> bool| gap.find(|c| !is(c)).unwrap_or(gap.len());
    let is_name_or_sign = |c: char| c.is_ascii() && c != '\r' && (is_name(c as u8) || c == '$');
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    let first = gap.chars().next()?;
    Some(match first {
        ' ' => (TokenKind::Blank, run(|c| c == ' ')),
        '\n' => (TokenKind::LineEnd, 1),
        '\r' if gap.starts_with("\r\n") => (TokenKind::LineEnd, 2),
        '-' if gap.starts_with("->") => (TokenKind::Sign, 2),
        '=' | '.' | '{' | '}' | '[' | ']' | '*' | '(' | ')' | ',' | ':' => (TokenKind::Sign, 1),
        c if is_name_or_sign(c) => {
            let rest = gap.get(1..).unwrap_or_default();
            (TokenKind::Name, 1 + rest.find(|c| !is_part(c)).unwrap_or(rest.len()))
        }
        c => (TokenKind::Faulty, c.len_utf8()),
    })
}
