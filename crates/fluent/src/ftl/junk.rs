//! Why an entry cannot be read, in words that a translator understands.
//!
//! The parser names the token it missed where it gave up. What went wrong there is often another
//! thing: a line indented with a tab, a line of text that begins with a star, a `{` that is still
//! open from the line before.

use std::ops::Range;

use fluent_syntax::parser::{ErrorKind, ParserError};

use super::{Resource, leading_id, push_broken};
use crate::diagnostic::{Diagnostic, RuleId, Subject};

/// What a line of text cannot begin with, since each of them begins something else.
const LINE_STARTS: [char; 4] = ['*', '[', '.', '}'];

/// Records what the parser could not read.
pub(super) fn record(resource: &mut Resource, error: &ParserError) {
    let text = resource.source.text();
    let range = error.slice.clone().unwrap_or_else(|| error.pos.clone());
    let Reason { kind, detail, at, related } = misread_line(text, &range, error)
        .or_else(|| unclosed(text, &range, error))
        .unwrap_or_else(|| stated(text, error));
    let mut diagnostic = Diagnostic::new(RuleId::Syntax)
        .at(resource.source.place(at))
        .with("kind", kind)
        .with("detail", detail)
        .with("left-out", if is_rest(text, &range) { "rest" } else { "entry" });
    if let Some(related) = related {
        diagnostic = diagnostic.related(resource.source.place(related));
    }
    if !is_rest(text, &range) {
        return push_broken(resource, &range, diagnostic);
    }
    // The lines go on with the entry before, which the parser ended where it could.
    let before = text.get(..range.start).unwrap_or_default();
    let entry = before.lines().rev().find_map(leading_id).map(str::to_owned);
    if let Some(id) = &entry {
        resource.cut_short.push((id.clone(), resource.diagnostics.len()));
    }
    resource.diagnostics.push(diagnostic.about(Subject { message: entry, ..Subject::default() }));
}

/// Whether the text at `range` is the rest of the entry before it: its first line is indented and
/// nothing but an entry's line or a line of its text stands before.
fn is_rest(text: &str, range: &Range<usize>) -> bool {
    let rest = text.get(range.clone()).unwrap_or_default();
    let before = text.get(..range.start).unwrap_or_default();
    let line_before = before.trim_end_matches(['\n', '\r']).lines().next_back();
    rest.starts_with([' ', '\t'])
        && line_before.is_some_and(|line| !line.starts_with('#') && !line.trim().is_empty())
}

struct Reason {
    kind: &'static str,
    detail: String,
    at: Range<usize>,
    related: Option<Range<usize>>,
}

impl Reason {
    fn new(kind: &'static str, detail: impl Into<String>, at: Range<usize>) -> Self {
        Self { kind, detail: detail.into(), at, related: None }
    }
}

/// A line that was meant as text and begins with what begins no text.
fn misread_line(text: &str, range: &Range<usize>, error: &ParserError) -> Option<Reason> {
    let begin = if is_rest(text, range) {
        range.start
    } else if matches!(
        error.kind,
        ErrorKind::ExpectedMessageField { .. }
            | ErrorKind::ExpectedTermField { .. }
            | ErrorKind::MissingValue
            | ErrorKind::ExpectedToken(_)
            | ErrorKind::ExpectedCharRange { .. }
    ) {
        // The line after the one on which the parser gave up, unless it gave up on a line's start.
        let stopped = text.get(..error.pos.start)?.trim_end().len();
        stopped + text.get(stopped..range.end)?.find('\n')? + 1
    } else {
        return None;
    };
    let line = text.get(begin..range.end)?.lines().next()?;
    let indent = line.len() - line.trim_start_matches([' ', '\t']).len();
    if let Some(tab) = line.get(..indent)?.find('\t') {
        let tabs = line.get(tab..indent)?.chars().take_while(|c| *c == '\t').count();
        return Some(Reason::new("tab-indent", "", begin + tab..begin + tab + tabs));
    }
    let first = line.get(indent..)?.chars().next().filter(|c| LINE_STARTS.contains(c))?;
    // What stands at the line's start is an entry of its own, and a variant is one.
    if indent == 0 || !is_rest(text, range) {
        return None;
    }
    let at = begin + indent..begin + indent + first.len_utf8();
    let kind = match first {
        '.' if line.contains('=') => "attribute-name",
        _ => "text-begins-with",
    };
    Some(Reason::new(kind, first, at))
}

/// A placeable that is never closed, with the brace that opens it.
fn unclosed(text: &str, range: &Range<usize>, error: &ParserError) -> Option<Reason> {
    if !matches!(error.kind, ErrorKind::ExpectedToken('}')) {
        return None;
    }
    let mut open = Vec::new();
    let mut quoted = false;
    let mut escaped = false;
    for (at, c) in text.get(range.start..error.pos.start)?.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' if !open.is_empty() => quoted = !quoted,
            '{' if !quoted => open.push(range.start + at),
            '}' if !quoted => {
                open.pop();
            }
            _ => {}
        }
    }
    let opening = open.pop()?;
    let mut reason = Reason::new("unclosed-placeable", "", visible(text, &error.pos));
    reason.related = Some(opening..opening + 1);
    Some(reason)
}

/// What the parser says.
fn stated(text: &str, error: &ParserError) -> Reason {
    let none = String::new;
    let (kind, detail) = match &error.kind {
        ErrorKind::ExpectedToken('=') => ("no-equals-sign", none()),
        ErrorKind::ExpectedToken(token) => ("expected-token", token.to_string()),
        ErrorKind::ExpectedCharRange { range } => ("expected-range", range.clone()),
        ErrorKind::ExpectedMessageField { entry_id } => {
            ("expected-message-field", entry_id.clone())
        }
        ErrorKind::ExpectedTermField { entry_id } => ("expected-term-field", entry_id.clone()),
        ErrorKind::ForbiddenCallee => ("forbidden-callee", none()),
        ErrorKind::MissingDefaultVariant => ("missing-default-variant", none()),
        ErrorKind::MissingValue => ("missing-value", none()),
        ErrorKind::MultipleDefaultVariants => ("multiple-default-variants", none()),
        ErrorKind::MessageReferenceAsSelector => ("message-as-selector", none()),
        ErrorKind::TermReferenceAsSelector => ("term-as-selector", none()),
        ErrorKind::MessageAttributeAsSelector => ("message-attribute-as-selector", none()),
        ErrorKind::TermAttributeAsPlaceable => ("term-attribute-as-placeable", none()),
        ErrorKind::UnterminatedStringLiteral => ("unterminated-string", none()),
        ErrorKind::PositionalArgumentFollowsNamed => ("positional-after-named", none()),
        ErrorKind::DuplicatedNamedArgument(name) => ("duplicated-argument", name.clone()),
        ErrorKind::UnknownEscapeSequence(text) => ("unknown-escape", text.clone()),
        ErrorKind::InvalidUnicodeEscapeSequence(text) => ("invalid-unicode-escape", text.clone()),
        ErrorKind::UnbalancedClosingBrace => ("unbalanced-brace", none()),
        ErrorKind::ExpectedInlineExpression => ("expected-expression", none()),
        ErrorKind::ExpectedSimpleExpressionAsSelector => ("expected-simple-selector", none()),
        ErrorKind::ExpectedLiteral => ("expected-literal", none()),
    };
    Reason::new(kind, detail, visible(text, &error.pos))
}

/// The place of an error; what is missing at the end of a line is missing behind its last letter,
/// not on the line where the parser noticed.
fn visible(text: &str, place: &Range<usize>) -> Range<usize> {
    let start = place.start.min(text.len());
    let before = text.get(..start).unwrap_or_default();
    let written = before.trim_end();
    let at_line_end = text.get(start..).is_none_or(|after| after.starts_with(['\n', '\r']));
    if at_line_end || before.get(written.len()..).is_some_and(|gap| gap.contains('\n')) {
        let last = written.chars().next_back().map_or(0, char::len_utf8);
        return written.len() - last..written.len();
    }
    // The parser counts bytes: the place is that of whole characters.
    let start = (0..=start).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let end = place.end.clamp(start, text.len());
    start..(end..text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use crate::diagnostic::SourceFile;
    use crate::ftl::{MAX_NESTING, parse};

    /// The reason for the one thing that is wrong, its line and column, and what is left out.
    fn reason(text: &str) -> (String, usize, usize, String) {
        let resource = parse(&SourceFile::new("fr/une.ftl", text), MAX_NESTING);
        let [diagnostic] = resource.diagnostics.as_slice() else {
            panic!("{text:?}: {:?}", resource.diagnostics)
        };
        let argument = |name| diagnostic.argument(name).unwrap_or_default().into_owned();
        let place = diagnostic.place.as_ref().expect("a place");
        let position = place.file.position(place.range.start);
        (argument("kind"), position.line, position.column, argument("left-out"))
    }

    #[test]
    fn slips_are_named_where_they_are() {
        let cases = [
            ("one =\n\tTab\n", "tab-indent", 2, 1, "entry"),
            ("one = Text\n\tTab\n", "tab-indent", 2, 1, "rest"),
            ("one = Text\n    * star\n", "text-begins-with", 2, 5, "rest"),
            ("one = Text\n    [hook] more\n", "text-begins-with", 2, 5, "rest"),
            ("one = Text\n    .5 percent\n", "text-begins-with", 2, 5, "rest"),
            ("one = Text\n    } more\n", "text-begins-with", 2, 5, "rest"),
            ("one = Text\n    .títle = more\n", "attribute-name", 2, 5, "rest"),
            ("one = Le { $votes pays\n", "unclosed-placeable", 1, 19, "entry"),
            ("one = { \"}\" pays\n", "unclosed-placeable", 1, 13, "entry"),
            ("one = { $n ->\n   *[other] x\n", "unclosed-placeable", 2, 13, "entry"),
            ("one = a } b\n", "unbalanced-brace", 1, 9, "entry"),
            ("one = Text\nno indent\n", "no-equals-sign", 2, 4, "entry"),
            ("one\ntwo = x\n", "no-equals-sign", 1, 3, "entry"),
        ];
        for (text, kind, line, column, left_out) in cases {
            let found = reason(text);
            assert_eq!(found, (kind.into(), line, column, left_out.into()), "{text:?}");
        }
    }

    #[test]
    fn half_of_a_text_is_remembered_as_such() {
        let file = SourceFile::new("fr/une.ftl", "lead = Premier\n    * second\nnext = Suite\n");
        let resource = parse(&file, MAX_NESTING);
        assert_eq!(resource.cut_short, [("lead".to_owned(), 0)]);
        assert_eq!(resource.entries.len(), 2);
    }
}
