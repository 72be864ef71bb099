//! Which slip made junk of a text, and where a person would fix it.
//!
//! The reader says where it could not go on. What went wrong is often another thing: a line
//! indented with a tab, a `{` that is still open from the line before, a mark of an unfinished
//! merge.

use std::ops::Range;

use super::fault::{Expected, Fault, Slip};
use super::parser::Stop;
use super::tree::{Span, offset};

/// What a line of text cannot begin with, since each of them begins something else.
const TEXT_STARTS: [char; 4] = ['*', '[', '.', '}'];

/// How comments of other formats begin.
const FOREIGN_COMMENTS: [&str; 4] = ["//", "/*", ";", "<!--"];

/// What people write for `->`.
const ARROWS: [&str; 8] = ["=>", "→", "⇒", "–>", "—>", "−>", "- >", ">"];

/// Quotation marks that are no `"`, each with those that close it.
const QUOTES: [(char, &[char]); 9] = [
    ('“', &['”', '“', '"']),
    ('”', &['”', '"']),
    ('„', &['“', '”', '"']),
    ('«', &['»']),
    ('»', &['«', '»']),
    ('‘', &['’', '\'']),
    ('’', &['’', '\'']),
    ('\'', &['\'', '’']),
    ('‚', &['‘', '’']),
];

/// Where junk stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Context<'t> {
    pub(super) text: &'t str,
    /// Whether it goes on with the entry before it.
    pub(super) is_rest: bool,
    /// Where the message or term before it ends, if there is one.
    pub(super) before: Option<usize>,
}

/// Junk in pieces, each of which is wrong for a reason of its own: the lines of an unfinished merge,
/// comments of other formats, and entries whose names are none.
pub(super) fn pieces(text: &str, junk: Range<usize>) -> Vec<Range<usize>> {
    let mut pieces = Vec::new();
    let mut start = junk.start;
    let mut at = start;
    let mut alone = false;
    for line in text.get(junk.clone()).unwrap_or_default().split_inclusive('\n') {
        let own = stands_alone(line);
        let indented = line.starts_with([' ', '\t']);
        let named = (alone || !indented) && wide_name(line.trim_start()).is_some();
        if at > junk.start && (own || named) {
            pieces.push(start..at);
            start = at;
        }
        if own || !line.trim().is_empty() {
            alone = own;
        }
        at += line.len();
    }
    pieces.push(start..junk.end);
    pieces
}

/// Whether a line is wrong by itself.
fn stands_alone(line: &str) -> bool {
    is_conflict_marker(line) || FOREIGN_COMMENTS.iter().any(|sign| line.starts_with(sign))
}

fn is_conflict_marker(line: &str) -> bool {
    let line = line.trim_end();
    ['<', '=', '>', '|'].iter().any(|sign| {
        let run = line.len() - line.trim_start_matches(*sign).len();
        run == 7 && line.get(7..).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    })
}

/// The length of what was meant as a name at the start of a line: letters of any script, digits,
/// `-`, `_`, dots and spaces before `=`.
pub(super) fn wide_name(line: &str) -> Option<usize> {
    let (name, _) = line.split_once('=')?;
    let name = name.trim_end_matches(' ');
    let is_part = |c: char| c.is_alphanumeric() || is_mark(c) || matches!(c, '-' | '_' | '.' | ' ');
    let begins = name.trim_start_matches('-').starts_with(char::is_alphanumeric);
    (begins && name.chars().all(is_part)).then_some(name.len())
}

/// A combining accent, as names have where they are not composed.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

/// Whether the line is one that begins an entry or a comment.
fn begins_entry(line: &str) -> bool {
    line.starts_with('#') || wide_name(line).is_some() || stands_alone(line)
}

struct Reason {
    at: Range<usize>,
    slip: Option<Slip>,
    related: Option<Span>,
    /// The line that is to be indented.
    unindented: Option<usize>,
}

impl Reason {
    fn new(at: Range<usize>) -> Self {
        Self { at, slip: None, related: None, unindented: None }
    }

    fn slip(slip: Slip, at: Range<usize>) -> Self {
        Self { slip: Some(slip), ..Self::new(at) }
    }
}

/// Why a piece of junk is junk; and where a line starts that is to be indented, if that is it.
pub(super) fn explain(
    context: &Context<'_>,
    piece: &Range<usize>,
    stop: Stop,
    is_rest: bool,
) -> (Fault, Option<usize>) {
    let text = context.text;
    let reason = line_alone(text, piece)
        .or_else(|| misread_line(text, piece, stop, is_rest))
        .or_else(|| within(text, piece, stop))
        .or_else(|| line_start(context, piece, stop))
        .unwrap_or_else(|| Reason::new(visible(text, piece, stop.at)));
    let fault = Fault {
        junk: 0,
        at: Span::from(reason.at),
        stopped: offset(stop.at),
        expected: stop.expected,
        slip: reason.slip,
        related: reason.related,
        is_rest,
        follows: false,
    };
    (fault, reason.unindented)
}

/// A line of a merge, or a comment of another format.
fn line_alone(text: &str, piece: &Range<usize>) -> Option<Reason> {
    let line = text.get(piece.clone())?.lines().next()?;
    if is_conflict_marker(line) {
        let length = line.trim_end().len();
        return Some(Reason::slip(Slip::ConflictMarker, piece.start..piece.start + length));
    }
    let sign = FOREIGN_COMMENTS.iter().find(|sign| line.starts_with(*sign))?;
    Some(Reason::slip(Slip::ForeignComment, piece.start..piece.start + sign.len()))
}

/// A line that was meant as text and begins with what begins no text.
fn misread_line(text: &str, piece: &Range<usize>, stop: Stop, is_rest: bool) -> Option<Reason> {
    let value_is_missing = matches!(
        stop.expected,
        Expected::Value | Expected::TermValue | Expected::AttributeValue | Expected::VariantValue
    );
    let starts_piece = is_rest || (stop.expected == Expected::Entry && stop.at == piece.start);
    let begin = if starts_piece {
        piece.start
    } else if value_is_missing || stop.at < piece.end {
        // The line on which reading stopped, where only its indentation was read, or the next.
        let before = text.get(piece.start..stop.at)?;
        let written = piece.start + before.trim_end().len();
        written + text.get(written..)?.find('\n')? + 1
    } else {
        return None;
    };
    let line = text.get(begin..)?.lines().find(|line| !line.trim().is_empty())?;
    // Empty lines before it are passed over.
    let begin = offset_in(text, line)?;
    if begin >= piece.end && !value_is_missing {
        return None;
    }
    let indent = line.len() - line.trim_start_matches([' ', '\t']).len();
    let first = line.get(indent..)?.chars().next()?;
    if let Some(tab) = line.get(..indent)?.find('\t') {
        let tabs = line.get(tab..indent)?.chars().take_while(|c| *c == '\t').count();
        return Some(Reason::slip(Slip::TabIndent, begin + tab..begin + tab + tabs));
    }
    if indent == 0 || !(is_rest || value_is_missing) || !TEXT_STARTS.contains(&first) {
        return None;
    }
    let at = begin + indent..begin + indent + first.len_utf8();
    if first != '.' || !line.contains('=') {
        return Some(Reason::slip(Slip::TextStart, at));
    }
    // An attribute whose name can be read is wrong further on.
    let misnamed = matches!(stop.expected, Expected::Identifier | Expected::Equals);
    misnamed.then(|| Reason::slip(Slip::AttributeName, at))
}

/// Where a part of a text starts in it.
fn offset_in(text: &str, part: &str) -> Option<usize> {
    (part.as_ptr() as usize).checked_sub(text.as_ptr() as usize)
}

/// What went wrong within braces, or with them.
fn within(text: &str, piece: &Range<usize>, stop: Stop) -> Option<Reason> {
    let at = stop.at;
    let rest = text.get(at..).unwrap_or_default();
    let here = rest.chars().next();
    let length = here.map_or(0, char::len_utf8);
    let brace = stop.brace.map(|brace| Span::from(brace..brace + 1));
    match stop.expected {
        Expected::NoBrace => return Some(Reason::slip(Slip::ExtraBrace, at..at + 1)),
        Expected::OneDefault => {
            let mut reason = Reason::slip(Slip::TwoDefaults, at..at + 1);
            reason.related = stop.earlier;
            return Some(reason);
        }
        Expected::DefaultVariant => {
            return Some(Reason::slip(Slip::NoDefault, visible(text, piece, at)));
        }
        Expected::CommentSpace => return Some(Reason::slip(Slip::CommentSpace, at..at + length)),
        Expected::NewArgument => {
            let mut reason =
                Reason::new(at..at + stop.earlier.map_or(0, |name| name.range().len()));
            reason.related = stop.earlier;
            return Some(reason);
        }
        Expected::Quote if stop.brace.is_some() => {
            return Some(Reason::slip(Slip::UnclosedQuote, visible(text, piece, at)));
        }
        Expected::CloseBracket | Expected::Identifier | Expected::CloseBrace
            if at < piece.end && is_foreign_letter(here) && brace.is_some() =>
        {
            return Some(Reason::slip(Slip::Name, word_around(text, piece, at)));
        }
        Expected::Callee => return Some(callee(rest, at)),
        Expected::NoAttributeSelector => {
            return Some(Reason::slip(Slip::TermHyphen, visible(text, piece, at)));
        }
        _ => {}
    }
    brace?;
    if at < piece.end {
        if matches!(stop.expected, Expected::Expression | Expected::Literal)
            && let Some((_, closing)) = QUOTES.iter().find(|(open, _)| here == Some(*open))
        {
            let inner = rest.get(length..)?;
            let line = inner.split('\n').next()?;
            let close = line.find(*closing).map(|found| {
                let mark = line.get(found..).and_then(|rest| rest.chars().next());
                found + mark.map_or(0, char::len_utf8)
            });
            let end = at + length + close.unwrap_or(0);
            return Some(Reason::slip(Slip::CurlyQuotes, at..end));
        }
        if stop.expected == Expected::CloseBrace
            && let Some(arrow) = ARROWS.iter().find(|arrow| rest.starts_with(**arrow))
        {
            return Some(Reason::slip(Slip::Arrow, at..at + arrow.len()));
        }
    }
    let ends_there = text.get(at..piece.end).is_none_or(|rest| rest.trim().is_empty());
    if stop.expected == Expected::CloseBrace || ends_there {
        let mut reason = Reason::slip(Slip::UnclosedBrace, visible(text, piece, at));
        reason.related = brace;
        // Where it is closed further on, something else stands in the way.
        let line = rest.split('\n').next().unwrap_or_default();
        if at < piece.end && line.split('{').next().is_some_and(|line| line.contains('}')) {
            reason.slip = None;
        }
        return Some(reason);
    }
    None
}

/// A letter that no name has.
fn is_foreign_letter(c: Option<char>) -> bool {
    c.is_some_and(|c| !c.is_ascii() && (c.is_alphabetic() || is_mark(c)))
}

/// A name before parentheses that is not all in capitals: with named arguments alone it is a term's.
fn callee(rest: &str, at: usize) -> Reason {
    let name = rest.find('(').map_or("", |end| rest.get(..end).unwrap_or_default()).trim_end();
    let arguments = rest.get(name.len()..).unwrap_or_default().trim_start();
    let first = arguments.strip_prefix('(').unwrap_or_default().trim_start();
    let word = first.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_');
    let after = word.and_then(|end| first.get(end..)).unwrap_or_default().trim_start();
    let is_term = word.is_some_and(|end| end > 0) && after.starts_with(':');
    let place = at..at + name.len();
    if is_term { Reason::slip(Slip::TermHyphen, place) } else { Reason::new(place) }
}

/// The letters, digits, `-` and `_` around a byte.
fn word_around(text: &str, piece: &Range<usize>, at: usize) -> Range<usize> {
    let is_part = |c: char| c.is_alphanumeric() || is_mark(c) || matches!(c, '-' | '_');
    let before = text.get(piece.start..at).unwrap_or_default();
    let start = piece.start + before.trim_end_matches(is_part).len();
    let after = text.get(at..piece.end).unwrap_or_default();
    let end = at + after.find(|c: char| !is_part(c)).unwrap_or(after.len());
    start..end
}

/// A line that begins no entry.
fn line_start(context: &Context<'_>, piece: &Range<usize>, stop: Stop) -> Option<Reason> {
    let text = context.text;
    let line = text.get(piece.clone())?.lines().next()?;
    match stop.expected {
        Expected::Equals | Expected::Entry | Expected::Identifier if stop.brace.is_none() => {}
        Expected::Value | Expected::TermValue => return missing_indent(text, stop),
        _ => return None,
    }
    let indent = line.len() - line.trim_start_matches(' ').len();
    let written = line.get(indent..)?;
    let start = piece.start + indent;
    if stop.at > piece.start + line.len() {
        return None;
    }
    if let Some(length) = wide_name(written) {
        let is_name = written.get(..length)?.bytes().all(super::parser::is_name);
        let first = written.trim_start_matches('-').chars().next()?;
        return Some(if is_name && first.is_ascii_alphabetic() {
            Reason::slip(Slip::IndentedEntry, piece.start..start)
        } else {
            Reason::slip(Slip::Name, start..start + length)
        });
    }
    let first = written.chars().next()?;
    if first == '#' && indent > 0 {
        return Some(Reason::slip(Slip::IndentedEntry, piece.start..start));
    }
    if stop.expected == Expected::Equals && text.get(stop.at..)?.starts_with(':') {
        return Some(Reason::slip(Slip::Colon, stop.at..stop.at + 1));
    }
    // A line of words below a text goes on with it.
    let adjacent = context.before.is_some_and(|end| {
        let between = text.get(end..piece.start).unwrap_or_default();
        let is_words = written.trim_end().contains(' ');
        is_words || between.matches('\n').count() == 1
    });
    if adjacent && indent == 0 && first.is_alphanumeric() {
        let word = written.find(char::is_whitespace).unwrap_or(written.len());
        return Some(Reason::slip(Slip::MissingIndent, start..start + word));
    }
    if stop.expected == Expected::Equals {
        return None;
    }
    Some(Reason::slip(Slip::StrayCharacter, start..start + first.len_utf8()))
}

/// The text that stands on the line below `name =`, and is not indented.
fn missing_indent(text: &str, stop: Stop) -> Option<Reason> {
    let after = text.get(stop.at..)?;
    let line = after.lines().skip(1).find(|line| !line.trim().is_empty())?;
    if line.starts_with(' ') || begins_entry(line) || line.starts_with(TEXT_STARTS) {
        return None;
    }
    let start = offset_in(text, line)?;
    let word = line.find(char::is_whitespace).unwrap_or(line.len());
    let mut reason = Reason::slip(Slip::MissingIndent, start..start + word);
    reason.unindented = Some(start);
    Some(reason)
}

/// The place where reading stopped; what is missing at the end of a line is missing behind its last
/// letter, not on the line where the reader noticed.
fn visible(text: &str, piece: &Range<usize>, stopped: usize) -> Range<usize> {
    let start = stopped.min(piece.end);
    let before = text.get(piece.start..start).unwrap_or_default();
    let written = before.trim_end();
    let after = text.get(start..).unwrap_or_default();
    let at_line_end = after.is_empty() || after.starts_with(['\n', '\r']);
    let behind = before.get(written.len()..).is_some_and(|gap| gap.contains('\n'));
    if (at_line_end || behind || start == piece.end) && !written.is_empty() {
        let last = written.chars().next_back().map_or(0, char::len_utf8);
        let end = piece.start + written.len();
        return end - last..end;
    }
    start..start + after.chars().next().map_or(0, char::len_utf8)
}
