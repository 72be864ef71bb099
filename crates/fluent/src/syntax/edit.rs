//! Reading again only what a change of the text touches.
//!
//! Entries know nothing of one another, but for three things: an entry ends where the next line
//! cannot go on with it, junk may have been read far into what follows it before it was given up,
//! and a fault may be explained by the line below. So reading starts again at the last entry before
//! the change that is no junk, and ends as soon as it comes to the start of an old entry behind the
//! change that is none either.

use std::ops::Range;

use super::fault::Fault;
use super::read::{Reader, parse};
use super::tree::{Kind, Node, Slot, Tree, distance, offset, shifted};

/// From so many nodes on that no entry has any more, memory is given back.
const SPARE_NODES: usize = 4_096;

/// A change of a text: some of its bytes are replaced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edit {
    /// Where the bytes start.
    pub start: usize,
    /// How many bytes are gone.
    pub removed: usize,
    /// How many bytes stand there now.
    pub inserted: usize,
}

impl Tree {
    /// Follows a change of the text, which is given as it is now. The result is what
    /// [`parse`] makes of it. Says which entries were read again, by their
    /// numbers now.
    ///
    /// ```
    /// use depeche_fluent::syntax::{self, Edit};
    ///
    /// let mut tree = syntax::parse("un = 1\ndeux = 2\ntrois = 3\n", syntax::Limits::default());
    /// let now = "un = 1\ndeux = 22\ntrois = 3\n";
    /// let read = tree.edit(now, Edit { start: 14, removed: 0, inserted: 1 });
    /// assert_eq!(read, 0..2);
    /// assert_eq!(tree, syntax::parse(now, syntax::Limits::default()));
    /// ```
    pub fn edit(&mut self, text: &str, edit: Edit) -> Range<usize> {
        let before = self.length as usize;
        let known = before.checked_sub(edit.removed).map(|rest| rest + edit.inserted);
        let too_large = text.len().max(before) > self.limits.size.min(u32::MAX as usize - 1);
        if known != Some(text.len()) || edit.start + edit.removed > before || too_large {
            *self = parse(text, self.limits);
            return 0..self.slots.len();
        }
        let first = self.first_touched(edit.start);
        let start = self.slots.get(first).filter(|_| first > 0).map_or(0, |slot| slot.start);
        let mut reader = Reader::new(
            text,
            Self {
                nodes: std::mem::take(&mut self.nodes),
                limits: self.limits,
                length: offset(text.len()),
                ..Self::default()
            },
        );
        if let Some(before) = first.checked_sub(1) {
            let slot = self.slots.get(before).copied().unwrap_or(Slot { start: 0, node: 0 });
            reader.resume(slot, start as usize);
        }
        let delta = distance(before, text.len());
        let unchanged = edit.start + edit.inserted;
        let last = loop {
            if let Some(next) = reader.next_start().filter(|next| *next >= unchanged)
                && let Some(slot) = self.untouched(&reader.parser.nodes, next, delta.wrapping_neg())
            {
                break slot;
            }
            if !reader.entry() {
                break self.slots.len();
            }
        };
        let read = reader.finish();
        self.nodes = read.nodes;
        self.length = read.length;
        self.replace(first..last, read.slots, read.faults, start, delta)
    }

    /// The entry at which reading starts again: the one before the entry that is touched, or the
    /// last before that that is no junk.
    fn first_touched(&self, start: usize) -> usize {
        let start = offset(start);
        let mut first = self.slots.partition_point(|slot| slot.start <= start).saturating_sub(1);
        while first > 0 {
            first -= 1;
            let node = self.slots.get(first).map_or(0, |slot| slot.node);
            if self.node(node).kind != Kind::Junk {
                break;
            }
        }
        first
    }

    /// The old entry, no junk, that starts where reading has come to.
    fn untouched(&self, nodes: &[Node], next: usize, delta: u32) -> Option<usize> {
        let old = shifted(offset(next), delta);
        let slot = self.slots.binary_search_by_key(&old, |slot| slot.start).ok()?;
        let node = self.slots.get(slot)?.node as usize;
        (nodes.get(node)?.kind != Kind::Junk).then_some(slot)
    }

    /// Puts what was read in the place of old entries, and moves what follows.
    fn replace(
        &mut self,
        old: Range<usize>,
        slots: Vec<Slot>,
        faults: Vec<Fault>,
        start: u32,
        delta: u32,
    ) -> Range<usize> {
        let end = self.slots.get(old.end).map_or(u32::MAX, |slot| slot.start);
        for slot in self.slots.get(old.clone()).unwrap_or_default() {
            self.unused += self.node(slot.node).size as usize;
        }
        let from = self.faults.partition_point(|fault| fault.junk < start);
        let to = self.faults.partition_point(|fault| fault.junk < end).max(from);
        let count = faults.len();
        self.faults.splice(from..to, faults);
        for fault in self.faults.iter_mut().skip(from + count) {
            fault.shift(delta);
        }
        let read = old.start..old.start + slots.len();
        self.slots.splice(old, slots);
        for slot in self.slots.iter_mut().skip(read.end) {
            slot.start = shifted(slot.start, delta);
        }
        if self.unused > SPARE_NODES && self.unused > self.nodes.len() / 2 {
            self.compact();
        }
        read
    }

    /// Leaves out the nodes that no entry has.
    fn compact(&mut self) {
        let mut nodes = Vec::with_capacity(self.nodes.len() - self.unused);
        for slot in &mut self.slots {
            let from = slot.node as usize;
            let size = self.nodes.get(from).map_or(0, |node| node.size as usize);
            slot.node = offset(nodes.len());
            nodes.extend_from_slice(self.nodes.get(from..from + size).unwrap_or_default());
        }
        self.nodes = nodes;
        self.unused = 0;
    }
}
