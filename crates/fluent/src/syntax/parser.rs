//! The grammar of the specification, one function for each of its rules.
//!
//! Each function starts where its rule may start, and leaves `pos` just past what it read, or where
//! it could not go on. No rule looks at a byte twice but for the blanks behind a value, which say
//! whether the value goes on.

use std::collections::HashSet;

use foldhash::fast::RandomState;
use memchr::{memchr, memchr3};

use super::fault::Expected;
use super::tree::{
    ARGUMENTS, ATTRIBUTE, DEFAULT, FAULTY, Kind, LINE, Limits, Node, SELECT, Span, offset,
};

/// The deepest nesting that is read whatever the limits say: the reader calls itself for each level.
pub(super) const DEEPEST: usize = 256;

/// From so many named arguments of one call on, a set says whether a name is new.
const FEW_ARGUMENTS: usize = 8;

pub(super) type Read<T = ()> = Result<T, Expected>;

/// Where and why reading stopped.
#[derive(Clone, Copy, Debug)]
pub(super) struct Stop {
    pub(super) at: usize,
    pub(super) expected: Expected,
    /// The brace that is open there.
    pub(super) brace: Option<usize>,
    /// What the text there repeats: a default variant, an argument.
    pub(super) earlier: Option<Span>,
}

#[derive(Debug)]
pub(super) struct Parser<'t> {
    pub(super) text: &'t str,
    /// The bytes that may be read: those of the text, or of a window of it.
    pub(super) bytes: &'t [u8],
    pub(super) pos: usize,
    /// Where the entry starts.
    pub(super) base: usize,
    pub(super) nodes: Vec<Node>,
    /// Whether a part that cannot be read costs that part alone.
    pub(super) tolerant: bool,
    /// Why the entry just read ends before its text does.
    pub(super) rest: Option<Stop>,
    nesting: usize,
    braces: usize,
    calls: usize,
    brace: Option<usize>,
    earlier: Option<Span>,
}

/// A line on which a pattern goes on.
struct Line {
    start: usize,
    indent: usize,
}

impl<'t> Parser<'t> {
    pub(super) fn new(text: &'t str, limits: Limits, nodes: Vec<Node>) -> Self {
        Self {
            text,
            bytes: text.as_bytes(),
            pos: 0,
            base: 0,
            nodes,
            tolerant: false,
            rest: None,
            nesting: limits.nesting.min(DEEPEST),
            braces: 0,
            calls: 0,
            brace: None,
            earlier: None,
        }
    }

    pub(super) fn byte(&self, at: usize) -> Option<u8> {
        self.bytes.get(at).copied()
    }

    pub(super) fn here(&self) -> Option<u8> {
        self.byte(self.pos)
    }

    /// Takes back what made the last entry stop.
    pub(super) fn stop(&mut self, expected: Expected) -> Stop {
        (self.braces, self.calls) = (0, 0);
        let (brace, earlier) = (self.brace.take(), self.earlier.take());
        Stop { at: self.pos, expected, brace, earlier }
    }

    // ---- nodes --------------------------------------------------------------------------------

    pub(super) fn relative(&self, at: usize) -> u32 {
        offset(at - self.base)
    }

    pub(super) fn open(&mut self, kind: Kind, start: usize) -> usize {
        let start = self.relative(start);
        self.nodes.push(Node { start, end: start, size: 1, kind, flags: 0, name: 0 });
        self.nodes.len() - 1
    }

    fn leaf(&mut self, kind: Kind, start: usize, end: usize) {
        let (start, end) = (self.relative(start), self.relative(end));
        self.nodes.push(Node { start, end, size: 1, kind, flags: 0, name: 0 });
    }

    pub(super) fn set(&mut self, index: usize, change: impl FnOnce(&mut Node)) {
        if let Some(node) = self.nodes.get_mut(index) {
            change(node);
        }
    }

    /// Ends a node that has everything read since it was opened.
    pub(super) fn close(&mut self, index: usize, end: usize) {
        let end = self.relative(end);
        let size = offset(self.nodes.len() - index);
        self.set(index, |node| (node.end, node.size) = (end, size));
    }

    pub(super) fn flag(&mut self, index: usize, flag: u8) {
        self.set(index, |node| node.flags |= flag);
    }

    fn name(&mut self, index: usize, length: usize) {
        // Of a longer name the length is counted again.
        self.set(index, |node| node.name = u16::try_from(length).unwrap_or(u16::MAX));
    }

    // ---- blanks -------------------------------------------------------------------------------

    /// The length of the line end at a byte; none at the end of the text.
    pub(super) fn line_end(&self, at: usize) -> Option<usize> {
        match self.byte(at)? {
            b'\n' => Some(1),
            b'\r' if self.byte(at + 1) == Some(b'\n') => Some(2),
            _ => None,
        }
    }

    pub(super) fn is_line_end(&self, at: usize) -> bool {
        at >= self.bytes.len() || self.line_end(at).is_some()
    }

    pub(super) fn behind_spaces(&self, mut at: usize) -> usize {
        while self.byte(at) == Some(b' ') {
            at += 1;
        }
        at
    }

    fn skip_spaces(&mut self) {
        self.pos = self.behind_spaces(self.pos);
    }

    /// Just past spaces and line ends.
    fn behind_blank(&self, mut at: usize) -> usize {
        loop {
            match self.byte(at) {
                Some(b' ' | b'\n') => at += 1,
                Some(b'\r') if self.byte(at + 1) == Some(b'\n') => at += 2,
                _ => return at,
            }
        }
    }

    fn skip_blank(&mut self) {
        self.pos = self.behind_blank(self.pos);
    }

    /// Skips empty lines; what stands behind them begins a line.
    pub(super) fn skip_blank_block(&mut self) {
        loop {
            let end = self.behind_spaces(self.pos);
            if end >= self.bytes.len() {
                self.pos = end;
                return;
            }
            match self.line_end(end) {
                Some(length) => self.pos = end + length,
                None => return,
            }
        }
    }

    // ---- entries ------------------------------------------------------------------------------

    /// `Entry`, but for what follows its line end.
    pub(super) fn entry(&mut self) -> Read {
        self.base = self.pos;
        match self.here() {
            Some(b'#') => self.comment(),
            Some(b'-') => self.message(Kind::Term),
            Some(byte) if byte.is_ascii_alphabetic() => self.message(Kind::Message),
            _ => Err(Expected::Entry),
        }
    }

    /// Adjacent `CommentLine`s with as many signs.
    fn comment(&mut self) -> Read {
        let start = self.pos;
        let level = |parser: &Self, at: usize| {
            (0..3).take_while(|more| parser.byte(at + more) == Some(b'#')).count()
        };
        let own = level(self, start);
        let kind = match own {
            1 => Kind::Comment,
            2 => Kind::GroupComment,
            _ => Kind::ResourceComment,
        };
        if !self.is_line_end(start + own) && self.byte(start + own) != Some(b' ') {
            self.pos = start + own;
            return Err(Expected::CommentSpace);
        }
        let mut line = start;
        loop {
            let rest = self.bytes.get(line..).unwrap_or_default();
            let Some(length) = memchr(b'\n', rest) else {
                self.pos = self.bytes.len();
                break;
            };
            let end = line + length;
            self.pos = if end > line && self.byte(end - 1) == Some(b'\r') { end - 1 } else { end };
            line = end + 1;
            let goes_on = level(self, line) == own
                && (self.is_line_end(line + own) || self.byte(line + own) == Some(b' '));
            if !goes_on {
                break;
            }
        }
        self.leaf(kind, start, self.pos);
        Ok(())
    }

    /// `Message` and `Term`.
    pub(super) fn message(&mut self, kind: Kind) -> Read {
        let node = self.open(kind, self.pos);
        if kind == Kind::Term {
            self.pos += 1;
        }
        let length = self.identifier()?;
        self.definition(node, length, kind)
    }

    /// A message whose name is no `Identifier`: the name's length is given.
    pub(super) fn misnamed(&mut self, kind: Kind, length: usize) -> Read {
        let node = self.open(kind, self.pos);
        self.pos += usize::from(kind == Kind::Term) + length;
        self.definition(node, length, kind)
    }

    /// `Message` and `Term`, behind the name.
    fn definition(&mut self, node: usize, length: usize, kind: Kind) -> Read {
        self.name(node, length);
        self.skip_spaces();
        self.expect(b'=', Expected::Equals)?;
        let mut end = self.pos;
        let has_value = self.pattern()?;
        if !has_value && kind == Kind::Term {
            return Err(Expected::TermValue);
        }
        let children = node + 1;
        if has_value {
            end = self.base + self.nodes.get(children).map_or(0, |value| value.end as usize);
        }
        let mut attributes = false;
        while self.rest.is_none() {
            let dot = self.behind_blank(self.pos);
            if self.byte(dot) != Some(b'.') {
                break;
            }
            let (mark, line_end) = (self.nodes.len(), self.pos);
            self.pos = dot;
            match self.attribute() {
                Ok(attribute_end) => {
                    (end, attributes) = (attribute_end, true);
                }
                Err(expected) if self.tolerant => {
                    self.nodes.truncate(mark);
                    let _ = self.stop(expected);
                    self.flag(node, FAULTY);
                    self.skip_to_attribute();
                }
                // The specification's message has the attributes up to here.
                Err(expected) if has_value || attributes => {
                    self.rest = Some(self.stop(expected));
                    self.nodes.truncate(mark);
                    self.pos = line_end;
                }
                Err(expected) => return Err(expected),
            }
        }
        if !has_value && !attributes {
            return Err(Expected::Value);
        }
        self.close(node, end);
        Ok(())
    }

    /// `Attribute` from its dot on; where it ends.
    pub(super) fn attribute(&mut self) -> Read<usize> {
        let node = self.open(Kind::Attribute, self.pos);
        self.pos += 1;
        let length = self.identifier()?;
        self.name(node, length);
        self.skip_spaces();
        self.expect(b'=', Expected::Equals)?;
        if !self.pattern()? {
            return Err(Expected::AttributeValue);
        }
        let end = self.nodes.get(node + 1).map_or(0, |value| value.end as usize);
        self.close(node, self.base + end);
        Ok(self.base + end)
    }

    /// Goes to the end of the line before the next one that may be an attribute, or to the end.
    pub(super) fn skip_to_attribute(&mut self) {
        while let Some(length) = memchr(b'\n', self.bytes.get(self.pos..).unwrap_or_default()) {
            self.pos += length;
            let line = self.behind_spaces(self.pos + 1);
            if self.byte(line) == Some(b'.') {
                return;
            }
            self.pos += 1;
        }
        self.pos = self.bytes.len();
    }

    fn expect(&mut self, byte: u8, expected: Expected) -> Read {
        if self.here() != Some(byte) {
            return Err(expected);
        }
        self.pos += 1;
        Ok(())
    }

    /// `Identifier`; its length.
    fn identifier(&mut self) -> Read<usize> {
        let start = self.pos;
        if !self.here().is_some_and(|byte| byte.is_ascii_alphabetic()) {
            return Err(Expected::Identifier);
        }
        while self.here().is_some_and(is_name) {
            self.pos += 1;
        }
        Ok(self.pos - start)
    }

    // ---- patterns -----------------------------------------------------------------------------

    /// The line on which a pattern goes on behind the line end at `at`: an indented one that does
    /// not begin as something else does, or one that begins with a brace.
    fn continuation(&self, mut at: usize) -> Option<Line> {
        loop {
            let start = at + self.line_end(at)?;
            let first = self.behind_spaces(start);
            if self.line_end(first).is_some() {
                at = first;
                continue;
            }
            let goes_on = match self.byte(first)? {
                b'{' => true,
                b'}' | b'.' | b'[' | b'*' => false,
                _ => first > start,
            };
            return goes_on.then_some(Line { start, indent: first - start });
        }
    }

    /// `blank_inline? Pattern`; whether there is one.
    fn pattern(&mut self) -> Read<bool> {
        self.skip_spaces();
        let mut line = None;
        if self.is_line_end(self.pos) {
            let Some(first) = self.continuation(self.pos) else { return Ok(false) };
            self.pos = first.start + first.indent;
            line = Some(first.indent);
        }
        let node = self.open(Kind::Pattern, self.pos);
        let is_outermost = self.braces == 0;
        let mut ends_in_text = false;
        let mut common = line.unwrap_or(usize::MAX);
        // Where the line before ended, and the nodes there were then.
        let mut before = None;
        loop {
            let from = self.pos - line.unwrap_or(0);
            let at = self.text_end();
            match self.byte(at) {
                Some(b'{') => {
                    if at > from {
                        self.text(from, at, line);
                    }
                    let begins_line = line.is_some() && at == self.pos;
                    line = None;
                    ends_in_text = false;
                    self.pos = at;
                    let Err(expected) = self.placeable() else { continue };
                    // A placeable that begins a line and cannot be read ends the pattern there.
                    let Some((end, count)) = before.filter(|_| begins_line) else {
                        return Err(expected);
                    };
                    if !is_outermost || self.tolerant || expected == Expected::Nesting {
                        return Err(expected);
                    }
                    self.rest = Some(self.stop(expected));
                    self.nodes.truncate(count);
                    let end_here = self.relative(end);
                    let last = self.nodes.len() - 1;
                    self.set(last, |text| text.end = end_here);
                    ends_in_text = true;
                    self.pos = end;
                    break;
                }
                Some(b'}') => {
                    self.pos = at;
                    return Err(Expected::NoBrace);
                }
                Some(_) => {
                    let is_crlf = at > self.pos && self.byte(at - 1) == Some(b'\r');
                    let end = if is_crlf { at - 1 } else { at };
                    let Some(next) = self.continuation(end) else {
                        if end > from {
                            self.text(from, end, line);
                            ends_in_text = true;
                        }
                        self.pos = end;
                        break;
                    };
                    self.text(from, at + 1, line);
                    before = Some((end, self.nodes.len()));
                    self.blank_lines(at + 1, next.start);
                    common = common.min(next.indent);
                    line = Some(next.indent);
                    self.pos = next.start + next.indent;
                }
                None => {
                    if at > from {
                        self.text(from, at, line);
                        ends_in_text = true;
                    }
                    self.pos = at;
                    break;
                }
            }
        }
        if common != usize::MAX && common > 0 {
            self.dedent(node, common);
        }
        self.end_pattern(node, ends_in_text);
        Ok(true)
    }

    /// Where text ends: at a line feed, a brace or the end. A closing brace that closes nothing is
    /// text where recovery reads.
    fn text_end(&self) -> usize {
        let mut at = self.pos;
        loop {
            let rest = self.bytes.get(at..).unwrap_or_default();
            let Some(length) = memchr3(b'\n', b'{', b'}', rest) else { return self.bytes.len() };
            at += length;
            if !self.tolerant || self.byte(at) != Some(b'}') || self.braces > 0 {
                return at;
            }
            at += 1;
        }
    }

    fn text(&mut self, start: usize, end: usize, line: Option<usize>) {
        self.leaf(Kind::Text, start, end);
        if line.is_some() {
            self.flag(self.nodes.len() - 1, LINE);
        }
    }

    /// The line ends of empty lines.
    fn blank_lines(&mut self, mut at: usize, end: usize) {
        while at < end {
            let first = self.behind_spaces(at);
            let Some(length) = self.line_end(first) else { return };
            self.leaf(Kind::Text, first, first + length);
            at = first + length;
        }
    }

    /// Takes the common indentation off the lines of a pattern.
    fn dedent(&mut self, node: usize, common: usize) {
        let common = offset(common);
        let mut at = node + 1;
        while let Some(child) = self.nodes.get_mut(at) {
            if child.kind == Kind::Text && child.flags & LINE != 0 {
                child.start += common;
            }
            at += child.size as usize;
        }
    }

    /// Takes the spaces off the end of a pattern, and closes it.
    fn end_pattern(&mut self, node: usize, ends_in_text: bool) {
        let base = self.base;
        let mut end = self.pos;
        if let Some(last) = self.nodes.last_mut().filter(|_| ends_in_text) {
            let text = self.bytes.get(base + last.start as usize..base + last.end as usize);
            let text = text.unwrap_or_default();
            let spaces = text.iter().rev().take_while(|byte| **byte == b' ').count();
            last.end -= offset(spaces);
            end = base + last.end as usize;
            if spaces == text.len() {
                // What stood before it was a placeable, which ended where it began.
                self.nodes.pop();
            }
        }
        let start = self.nodes.get(node + 1).map_or(0, |first| first.start);
        self.set(node, |pattern| pattern.start = start);
        self.close(node, end);
    }

    // ---- placeables ---------------------------------------------------------------------------

    /// `inline_placeable`
    fn placeable(&mut self) -> Read {
        let start = self.pos;
        if self.braces >= self.nesting {
            return Err(Expected::Nesting);
        }
        let outer = (self.brace.replace(start), self.braces, self.calls);
        let node = self.open(Kind::Placeable, start);
        self.braces += 1;
        self.pos += 1;
        let read = self.expression(node);
        match read {
            Ok(()) => {}
            Err(Expected::Nesting) => return Err(Expected::Nesting),
            Err(_) if self.tolerant => self.skip_placeable(node),
            Err(expected) => return Err(expected),
        }
        (self.brace, self.braces, self.calls) = outer;
        self.close(node, self.pos);
        Ok(())
    }

    /// Goes behind the brace that closes a placeable on this line, or to the end of what was read.
    fn skip_placeable(&mut self, node: usize) {
        self.nodes.truncate(node + 1);
        self.set(node, |placeable| placeable.flags = FAULTY);
        let start = self.nodes.get(node).map_or(0, |placeable| placeable.start as usize);
        let read = self.bytes.get(self.base + start..self.pos).unwrap_or_default();
        let blank = |byte: &&u8| matches!(**byte, b' ' | b'\r' | b'\n');
        let blanks = read.iter().rev().take_while(blank).count();
        if read.get(read.len() - blanks..).is_some_and(|gap| gap.contains(&b'\n')) {
            self.pos -= blanks;
            return;
        }
        let rest = self.bytes.get(self.pos..).unwrap_or_default();
        let line = memchr(b'\n', rest).unwrap_or(rest.len());
        let brace = memchr(b'}', rest.get(..line).unwrap_or_default());
        self.pos += brace.map_or(line, |at| at + 1);
        if brace.is_none() && line > 0 && self.byte(self.pos - 1) == Some(b'\r') {
            self.pos -= 1;
        }
    }

    /// What stands between braces, and the closing one.
    fn expression(&mut self, node: usize) -> Read {
        self.skip_blank();
        let first = self.nodes.len();
        self.inline()?;
        self.skip_blank();
        let attribute = |node: &Node| node.flags & ATTRIBUTE != 0;
        let selector = self.nodes.get(first).map(|node| (node.kind, attribute(node)));
        if self.here() == Some(b'-') && self.byte(self.pos + 1) == Some(b'>') {
            match selector {
                Some((Kind::MessageReference, false)) => return Err(Expected::NoMessageSelector),
                Some((Kind::MessageReference, true)) => return Err(Expected::NoAttributeSelector),
                Some((Kind::TermReference, false)) => return Err(Expected::NoTermSelector),
                Some((Kind::Placeable, _)) => return Err(Expected::NoPlaceableSelector),
                _ => {}
            }
            self.pos += 2;
            self.skip_spaces();
            if !self.is_line_end(self.pos) {
                return Err(Expected::LineEnd);
            }
            self.flag(node, SELECT);
            self.variants()?;
        } else if selector == Some((Kind::TermReference, true)) {
            return Err(Expected::NoTermAttribute);
        }
        self.expect(b'}', Expected::CloseBrace)
    }

    /// `variant_list`, and the blanks behind it.
    fn variants(&mut self) -> Read {
        let mut default = None;
        let mut any = false;
        loop {
            self.skip_blank();
            let start = self.pos;
            let starred = self.here() == Some(b'*');
            if self.byte(start + usize::from(starred)) != Some(b'[') {
                return match (any, default) {
                    (false, _) => Err(Expected::Variant),
                    (true, None) => Err(Expected::DefaultVariant),
                    (true, Some(_)) => Ok(()),
                };
            }
            if starred {
                if let Some(first) = default {
                    self.earlier = Some(Span::from(first..first + 1));
                    return Err(Expected::OneDefault);
                }
                default = Some(start);
            }
            self.variant(start, starred)?;
            any = true;
        }
    }

    fn variant(&mut self, start: usize, starred: bool) -> Read {
        let node = self.open(Kind::Variant, start);
        self.pos = start + usize::from(starred) + 1;
        self.skip_blank();
        let key = self.pos;
        if self.is_number(key) || self.here() == Some(b'-') {
            self.number()?;
        } else {
            self.identifier()?;
            self.leaf(Kind::Identifier, key, self.pos);
        }
        self.skip_blank();
        self.expect(b']', Expected::CloseBracket)?;
        if !self.pattern()? {
            return Err(Expected::VariantValue);
        }
        if starred {
            self.flag(node, DEFAULT);
        }
        let end = self.nodes.get(node + 2).map_or(0, |value| value.end as usize);
        self.close(node, self.base + end);
        Ok(())
    }

    // ---- expressions --------------------------------------------------------------------------

    fn is_number(&self, at: usize) -> bool {
        let digit = if self.byte(at) == Some(b'-') { at + 1 } else { at };
        self.byte(digit).is_some_and(|byte| byte.is_ascii_digit())
    }

    /// `InlineExpression`
    fn inline(&mut self) -> Read {
        let start = self.pos;
        match self.here() {
            Some(b'{') => self.placeable(),
            Some(b'"') => self.string(),
            Some(b'$') => {
                self.pos += 1;
                let length = self.identifier()?;
                self.leaf(Kind::VariableReference, start, self.pos);
                self.name(self.nodes.len() - 1, length);
                Ok(())
            }
            _ if self.is_number(start) => self.number(),
            Some(b'-') => {
                self.pos += 1;
                self.reference(start, Kind::TermReference)
            }
            Some(byte) if byte.is_ascii_alphabetic() => {
                self.reference(start, Kind::MessageReference)
            }
            _ => Err(Expected::Expression),
        }
    }

    /// `MessageReference`, `FunctionReference` and `TermReference`, from the name on.
    fn reference(&mut self, start: usize, kind: Kind) -> Read {
        let node = self.open(kind, start);
        let name = self.pos;
        let length = self.identifier()?;
        self.name(node, length);
        if self.here() == Some(b'.') {
            self.pos += 1;
            self.identifier()?;
            self.flag(node, ATTRIBUTE);
            if kind == Kind::MessageReference {
                self.close(node, self.pos);
                return Ok(());
            }
        }
        let end = self.pos;
        let parenthesis = self.behind_blank(end);
        if self.byte(parenthesis) != Some(b'(') {
            self.close(node, end);
            return Ok(());
        }
        if kind == Kind::MessageReference {
            let is_callee = |byte: &u8| {
                byte.is_ascii_uppercase() || byte.is_ascii_digit() || matches!(byte, b'-' | b'_')
            };
            if !self.bytes.get(name..end).unwrap_or_default().iter().all(is_callee) {
                self.pos = name;
                return Err(Expected::Callee);
            }
            self.set(node, |node| node.kind = Kind::FunctionReference);
        }
        self.flag(node, ARGUMENTS);
        self.pos = parenthesis;
        self.arguments(node)?;
        self.close(node, self.pos);
        Ok(())
    }

    /// `CallArguments` from its parenthesis on.
    fn arguments(&mut self, call: usize) -> Read {
        if self.calls >= self.nesting {
            return Err(Expected::Nesting);
        }
        self.calls += 1;
        self.pos += 1;
        self.skip_blank();
        let mut named = 0;
        let mut names = HashSet::<&str, RandomState>::default();
        while self.here() != Some(b')') {
            let argument = self.nodes.len();
            let start = self.pos;
            self.inline()?;
            self.skip_blank();
            let plain = self.nodes.get(argument).is_some_and(|node| {
                node.kind == Kind::MessageReference && node.flags & ATTRIBUTE == 0
            });
            if plain && self.here() == Some(b':') {
                if let Some(earlier) = self.repeats(call, argument, named, &mut names) {
                    self.earlier = Some(earlier);
                    self.pos = start;
                    return Err(Expected::NewArgument);
                }
                named += 1;
                self.pos += 1;
                self.skip_blank();
                match self.here() {
                    Some(b'"') => self.string()?,
                    _ if self.is_number(self.pos) => self.number()?,
                    _ => return Err(Expected::Literal),
                }
                self.set(argument, |node| node.kind = Kind::NamedArgument);
                self.close(argument, self.pos);
                self.skip_blank();
            } else if named > 0 {
                self.pos = start;
                return Err(Expected::NamedArgument);
            }
            if self.here() != Some(b',') {
                break;
            }
            self.pos += 1;
            self.skip_blank();
        }
        self.expect(b')', Expected::CloseParenthesis)?;
        self.calls -= 1;
        Ok(())
    }

    /// The named argument of a call before `argument` that has its name.
    fn repeats(
        &self,
        call: usize,
        argument: usize,
        named: usize,
        names: &mut HashSet<&'t str, RandomState>,
    ) -> Option<Span> {
        let span = |node: &Node| {
            let start = self.base + node.start as usize;
            Span::from(start..start + self.name_length(node, 0))
        };
        let own = span(self.nodes.get(argument)?);
        let text = |span: Span| self.text.get(span.range()).unwrap_or_default();
        if named >= FEW_ARGUMENTS && !names.is_empty() && names.insert(text(own)) {
            return None;
        }
        let mut at = call + 1;
        let mut earlier = None;
        while at < argument {
            let node = self.nodes.get(at)?;
            if node.kind == Kind::NamedArgument {
                if named >= FEW_ARGUMENTS {
                    names.insert(text(span(node)));
                }
                if text(span(node)) == text(own) {
                    earlier = earlier.or(Some(span(node)));
                }
            }
            at += node.size as usize;
        }
        if named >= FEW_ARGUMENTS {
            names.insert(text(own));
        }
        earlier
    }

    /// The length of a node's name, which begins so many bytes behind its start.
    fn name_length(&self, node: &Node, behind: usize) -> usize {
        if node.name < u16::MAX {
            return usize::from(node.name);
        }
        let rest = self.bytes.get(self.base + node.start as usize + behind..).unwrap_or_default();
        rest.iter().take_while(|byte| is_name(**byte)).count()
    }

    /// `NumberLiteral`
    fn number(&mut self) -> Read {
        let start = self.pos;
        if self.here() == Some(b'-') {
            self.pos += 1;
        }
        self.digits()?;
        if self.here() == Some(b'.') {
            self.pos += 1;
            self.digits()?;
        }
        self.leaf(Kind::NumberLiteral, start, self.pos);
        Ok(())
    }

    fn digits(&mut self) -> Read {
        let start = self.pos;
        while self.here().is_some_and(|byte| byte.is_ascii_digit()) {
            self.pos += 1;
        }
        if self.pos == start { Err(Expected::Digit) } else { Ok(()) }
    }

    /// `StringLiteral`
    fn string(&mut self) -> Read {
        let start = self.pos;
        self.pos += 1;
        loop {
            let rest = self.bytes.get(self.pos..).unwrap_or_default();
            let Some(length) = memchr3(b'"', b'\\', b'\n', rest) else {
                self.pos = self.bytes.len();
                return Err(Expected::Quote);
            };
            self.pos += length;
            match self.here() {
                Some(b'"') => break,
                Some(b'\\') => self.escape()?,
                _ => return Err(Expected::Quote),
            }
        }
        self.pos += 1;
        self.leaf(Kind::StringLiteral, start, self.pos);
        Ok(())
    }

    /// `special_escape` and `unicode_escape`
    fn escape(&mut self) -> Read {
        let digits = match self.byte(self.pos + 1) {
            Some(b'"' | b'\\') => 0,
            Some(b'u') => 4,
            Some(b'U') => 6,
            _ => return Err(Expected::Escape),
        };
        let hex = self.bytes.get(self.pos + 2..).unwrap_or_default();
        let found = hex.iter().take(digits).take_while(|byte| byte.is_ascii_hexdigit()).count();
        if found < digits {
            return Err(Expected::UnicodeEscape);
        }
        self.pos += 2 + digits;
        Ok(())
    }
}

pub(super) fn is_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_'
}
