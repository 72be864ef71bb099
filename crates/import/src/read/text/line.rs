//! Lines of text.

use super::super::normal::is_space;
use super::marker;

/// A line that is not blank.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line<'t> {
    /// Its text, without white space at its ends.
    pub(super) text: &'t str,
    /// How far it is indented, in columns.
    pub(super) indent: usize,
    /// Whether a blank line, or a page's end, stands before it.
    pub(super) apart: bool,
    /// Whether it is a row of a table.
    pub(super) tabular: bool,
}

/// The lines of a text that are not blank.
///
/// A line ends with CR, LF, both, NEL, or U+2028; U+2029 and a form feed end a paragraph.
pub(super) fn lines(text: &str) -> Vec<Line<'_>> {
    let mut lines = Vec::new();
    let mut apart = false;
    let mut ended_with_return = false;
    for line in text.split_inclusive(is_end) {
        let body = line.trim_end_matches(is_end);
        let held = body.trim_matches(is_space);
        let follows_return = std::mem::replace(&mut ended_with_return, line.ends_with('\r'));
        if !held.is_empty() {
            lines.push(Line { text: held, indent: indent(body), apart, tabular: false });
            apart = false;
        } else if !(follows_return && line == "\n") {
            apart = true;
        }
        apart |= line.ends_with(['\u{2029}', '\x0c']);
    }
    lines
}

fn is_end(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\x0b' | '\x0c' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// The columns of the white space a line begins with; a tab goes to the next multiple of four.
fn indent(line: &str) -> usize {
    let spaces = line.chars().take_while(|c| is_space(*c) || *c == '\u{3000}');
    spaces.fold(0, |columns, c| match c {
        '\t' => (columns / 4 + 1) * 4,
        '\u{3000}' => columns + 2,
        _ => columns + 1,
    })
}

/// Quoted lines without their marks. A line that is then empty counts as a blank line.
pub(super) fn unquoted<'t>(lines: &[Line<'t>]) -> Vec<Line<'t>> {
    let mut apart = false;
    let mut inner = Vec::with_capacity(lines.len());
    for line in lines {
        let line = line.unquoted();
        apart |= line.apart || line.text.is_empty();
        if !line.text.is_empty() {
            inner.push(Line { apart: std::mem::take(&mut apart), ..line });
        }
    }
    inner
}

/// Whether a line is a rule: at least three of one mark, and nothing else.
pub(super) fn is_rule(text: &str) -> bool {
    let mut marks = text.chars().filter(|c| !is_space(*c));
    let Some(mark) = marks.next().filter(|c| matches!(c, '-' | '_' | '*' | '=' | '~' | '—'))
    else {
        return false;
    };
    let mut count = 1;
    marks.all(|c| {
        count += 1;
        c == mark
    }) && count >= 3
}

impl<'t> Line<'t> {
    /// Whether it is marked as quoted: `>` before a space, another, or nothing.
    pub(super) fn is_quoted(&self) -> bool {
        self.text.strip_prefix('>').is_some_and(|rest| {
            rest.is_empty() || rest.starts_with(|c| is_space(c) || c == '>' || c == '\u{a0}')
        })
    }

    /// The line without its mark of quotation.
    fn unquoted(&self) -> Line<'t> {
        let rest = self.text.strip_prefix('>').unwrap_or(self.text);
        let body = rest.strip_prefix([' ', '\u{a0}']).unwrap_or(rest);
        Line { text: body.trim_matches(is_space), indent: indent(body), ..*self }
    }

    /// Whether it begins a block other than a paragraph, or an item that may belong to a list.
    pub(super) fn begins_block(&self) -> bool {
        self.tabular || self.is_quoted() || is_rule(self.text) || marker::find(self.text).is_some()
    }
}
