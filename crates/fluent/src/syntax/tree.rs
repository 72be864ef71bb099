//! The arena: entries with their places, and the nodes of each.

use std::ops::Range;

use super::fault::Fault;

/// Bytes of a resource's text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Span {
    /// The first byte.
    pub start: u32,
    /// Just past the last byte.
    pub end: u32,
}

impl Span {
    /// As a range of `usize`.
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// From the start of this span to the end of `other`.
    #[must_use]
    pub fn to(self, other: Self) -> Self {
        Self { start: self.start, end: other.end }
    }

    pub(super) fn shifted(self, delta: u32) -> Self {
        Self { start: shifted(self.start, delta), end: shifted(self.end, delta) }
    }
}

impl From<Range<usize>> for Span {
    fn from(range: Range<usize>) -> Self {
        Self { start: offset(range.start), end: offset(range.end) }
    }
}

/// An offset in a text; the reader takes no text that is longer than `u32::MAX`.
pub(super) fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

/// An offset moved by a distance in two's complement, which vector instructions add as it is.
pub(super) fn shifted(at: u32, delta: u32) -> u32 {
    at.wrapping_add(delta)
}

/// The distance from one length to another, in two's complement.
pub(super) fn distance(from: usize, to: usize) -> u32 {
    offset(to).wrapping_sub(offset(from))
}

/// What a node is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// `# …`: lines of one comment.
    Comment,
    /// `## …`
    GroupComment,
    /// `### …`
    ResourceComment,
    /// `lead = …`. Children: the value, if there is one, and the attributes.
    Message,
    /// `-interpol = …`. Children as a message's.
    Term,
    /// Lines that the specification cannot read. Children: what recovery read in them.
    Junk,
    /// `.short = …`. One child, its value.
    Attribute,
    /// A value. Children: [`Text`](Self::Text) and [`Placeable`](Self::Placeable).
    Pattern,
    /// Text, one line of it at the most with its line end, without its indentation.
    Text,
    /// `{ … }`. Children: an inline expression, and the variants where it selects.
    Placeable,
    /// `[one] …` or `*[other] …`. Children: the key and the value.
    Variant,
    /// The key of a variant, where it is a name.
    Identifier,
    /// `"…"`, with its quotes; escapes are not yet read.
    StringLiteral,
    /// `-12.50`
    NumberLiteral,
    /// `$votes`
    VariableReference,
    /// `title` or `title.short`
    MessageReference,
    /// `-interpol`, `-interpol.gender`, `-interpol(case: "genitive")`. Children: the arguments.
    TermReference,
    /// `NUMBER($votes)`. Children: the arguments.
    FunctionReference,
    /// `case: "genitive"`. One child, a literal.
    NamedArgument,
}

/// A select expression stands in the placeable.
pub(super) const SELECT: u8 = 1;
/// The variant is the default.
pub(super) const DEFAULT: u8 = 1 << 1;
/// The term has parentheses.
pub(super) const ARGUMENTS: u8 = 1 << 2;
/// Recovery read it, or it has a part that could not be read.
pub(super) const FAULTY: u8 = 1 << 3;
/// The text starts a line, behind the indentation that all lines of its pattern have.
pub(super) const LINE: u8 = 1 << 4;
/// The reference names an attribute.
pub(super) const ATTRIBUTE: u8 = 1 << 5;

/// A node: 16 bytes. Its children follow it in the arena.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Node {
    /// Its first byte, from the start of its entry.
    pub(super) start: u32,
    /// Just past its last byte, from the start of its entry.
    pub(super) end: u32,
    /// How many nodes it has with itself.
    pub(super) size: u32,
    pub(super) kind: Kind,
    pub(super) flags: u8,
    /// The length of its name.
    pub(super) name: u16,
}

/// An entry: where it starts, and its first node.
#[derive(Clone, Copy, Debug)]
pub(super) struct Slot {
    pub(super) start: u32,
    pub(super) node: u32,
}

/// How much is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// How deeply braces may nest in one entry, and calls in one placeable; 256 at the most.
    pub nesting: usize,
    /// The longest text, in bytes; `u32::MAX` at the most.
    pub size: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { nesting: 64, size: u32::MAX as usize }
    }
}

/// A resource as it was read: its entries in order, and what is wrong in it.
///
/// It holds no text. [`Tree::resource`] puts the two together.
#[derive(Clone, Debug, Default)]
pub struct Tree {
    pub(super) slots: Vec<Slot>,
    pub(super) nodes: Vec<Node>,
    pub(super) faults: Vec<Fault>,
    pub(super) limits: Limits,
    /// The length of the text.
    pub(super) length: u32,
    /// How many nodes no entry has any more, after edits.
    pub(super) unused: usize,
}

impl Tree {
    /// What is wrong, in the order of the text.
    pub fn faults(&self) -> &[Fault] {
        &self.faults
    }

    /// How many bytes of memory it holds.
    pub fn memory(&self) -> usize {
        self.slots.capacity() * size_of::<Slot>()
            + self.nodes.capacity() * size_of::<Node>()
            + self.faults.capacity() * size_of::<Fault>()
    }

    pub(super) fn node(&self, index: u32) -> Node {
        const NONE: Node = Node { start: 0, end: 0, size: 1, kind: Kind::Text, flags: 0, name: 0 };
        // Every index comes from a slot or from the size of a node before.
        self.nodes.get(index as usize).copied().unwrap_or(NONE)
    }

    /// The faults of the junk that starts at a byte.
    pub(super) fn faults_of(&self, junk: u32) -> &[Fault] {
        let from = self.faults.partition_point(|fault| fault.junk < junk);
        let rest = self.faults.get(from..).unwrap_or_default();
        let count = rest.partition_point(|fault| fault.junk == junk);
        rest.get(..count).unwrap_or_default()
    }
}

/// Two trees are equal if they say the same, wherever their nodes lie in the arena.
impl PartialEq for Tree {
    fn eq(&self, other: &Self) -> bool {
        let nodes = |tree: &Self, slot: &Slot| {
            let from = slot.node as usize;
            let size = tree.node(slot.node).size as usize;
            tree.nodes.get(from..from + size).map(<[Node]>::to_vec)
        };
        self.length == other.length
            && self.slots.len() == other.slots.len()
            && self.faults == other.faults
            && self
                .slots
                .iter()
                .zip(&other.slots)
                .all(|(one, two)| one.start == two.start && nodes(self, one) == nodes(other, two))
    }
}

impl Eq for Tree {}
