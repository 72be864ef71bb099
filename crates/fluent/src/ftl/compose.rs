//! Messages as translators like to read them: lines of about a hundred columns, broken at spaces
//! only where that changes nothing.

use std::fmt::Write as _;

use crate::reading::is_written_without_spaces;

/// Where lines are broken, in characters.
const WIDTH: usize = 100;

/// A piece of a pattern that is to be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'p> {
    /// Text; braces in it are written as literals.
    Text(&'p str),
    /// Text that is written as a string literal.
    Literal(&'p str),
    /// A placeable with its braces, as it is: `{ $votes }`.
    Placeable(&'p str),
}

/// Paragraphs of pieces.
pub type Paragraphs<'p> = [Vec<Piece<'p>>];

/// A message as an entry of a file, with a line end at its end.
///
/// It parses back to the same text: what Fluent would take for the start of an attribute or a
/// variant never begins a line, and no line is broken between characters of scripts that are
/// written without spaces.
///
/// ```
/// use depeche_fluent::ftl::{Piece, compose};
///
/// let lead = vec![Piece::Placeable("{ $votes }"), Piece::Text(" pays {ont} voté.")];
/// let alt = vec![Piece::Text("Le scrutin")];
/// assert_eq!(
///     compose("lead", Some(&[lead]), &[("alt", alt)]),
///     "lead = { $votes } pays {\"{\"}ont{\"}\"} voté.\n    .alt = Le scrutin\n",
/// );
/// ```
pub fn compose(
    id: &str,
    value: Option<&Paragraphs<'_>>,
    attributes: &[(&str, Vec<Piece<'_>>)],
) -> String {
    let mut out = format!("{id} =");
    if let Some(value) = value {
        out.push_str(&compose_value(value, id.chars().count(), 4));
    }
    out.push('\n');
    for (name, pieces) in attributes {
        let _ = write!(out, "    .{name} =");
        out.push_str(&compose_value(std::slice::from_ref(pieces), name.chars().count() + 5, 8));
        out.push('\n');
    }
    out
}

/// What stands behind the `=` of a message or an attribute whose name ends at a column; lines after
/// the first are indented by so many spaces.
pub fn compose_value(paragraphs: &Paragraphs<'_>, column: usize, indent: usize) -> String {
    let paragraphs = paragraphs.iter().map(|pieces| words(pieces)).collect::<Vec<_>>();
    let margin = " ".repeat(indent);
    let width = |words: &[String]| words.iter().map(|word| word.chars().count() + 1).sum::<usize>();
    let mut out = String::new();
    if let [words] = paragraphs.as_slice() {
        if column + 2 + width(words) <= WIDTH {
            return format!(" {}", words.join(" "));
        }
        // What cannot begin a line follows the `=`.
        if words.first().is_some_and(|word| is_special(word)) {
            out.push(' ');
            push_lines(words, column + 3, &margin, &mut out);
            return out;
        }
    }
    for (index, words) in paragraphs.iter().enumerate() {
        out.push_str(if index > 0 { "\n\n" } else { "\n" });
        out.push_str(&margin);
        if words.first().is_some_and(|word| is_special(word)) {
            out.push_str("{\"\"}");
        }
        push_lines(words, indent, &margin, &mut out);
    }
    out
}

/// Whether a line that begins so would be something else than text.
fn is_special(word: &str) -> bool {
    word.starts_with(['.', '[', '*', '}'])
}

fn push_lines(words: &[String], column: usize, margin: &str, out: &mut String) {
    let mut column = column;
    for (index, word) in words.iter().enumerate() {
        let width = word.chars().count();
        if index > 0 {
            if column + 1 + width > WIDTH && !is_special(word) {
                out.push('\n');
                out.push_str(margin);
                column = margin.len();
            } else {
                out.push(' ');
                column += 1;
            }
        }
        out.push_str(word);
        column += width;
    }
}

/// The pieces as words: between two of them stands one space, which may as well be a line end.
fn words(pieces: &[Piece<'_>]) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut before = None;
    for (index, piece) in pieces.iter().enumerate() {
        let text = match piece {
            Piece::Text(text) => *text,
            Piece::Literal(text) => {
                push(&mut words, &literal(text));
                before = Some('"');
                continue;
            }
            Piece::Placeable(text) => {
                push(&mut words, text);
                before = Some('"');
                continue;
            }
        };
        let mut chars = text.chars().peekable();
        while let Some(c) = chars.next() {
            let c = if matches!(c, '\n' | '\r') { ' ' } else { c };
            let after = chars.peek().copied().or_else(|| pieces.get(index + 1).map(|_| '"'));
            match (c, before, after) {
                // Fluent drops spaces at the ends of a pattern.
                (' ', None, _) | (' ', _, None) => push(&mut words, "{\" \"}"),
                (' ', Some(before), Some(after)) if may_break(before, after) => {
                    words.push(String::new());
                }
                ('{' | '}', ..) => push(&mut words, &literal(c.encode_utf8(&mut [0; 4]))),
                _ => push(&mut words, c.encode_utf8(&mut [0; 4])),
            }
            before = Some(c);
        }
    }
    words
}

fn push(words: &mut [String], text: &str) {
    if let Some(word) = words.last_mut() {
        word.push_str(text);
    }
}

/// Whether a space between two characters may be a line end.
fn may_break(before: char, after: char) -> bool {
    let is_blank = |c| matches!(c, ' ' | '\n' | '\r' | '\t');
    let is_folded = is_written_without_spaces(before) && is_written_without_spaces(after);
    !is_blank(before) && !is_blank(after) && !is_folded
}

/// A string literal in braces; what nobody sees is written as an escape.
fn literal(text: &str) -> String {
    let mut out = String::from("{\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            ' ' => out.push(c),
            c if is_invisible(c) => {
                let code = u32::from(c);
                let _ = if code > 0xFFFF {
                    write!(out, "\\U{code:06X}")
                } else {
                    write!(out, "\\u{code:04X}")
                };
            }
            c => out.push(c),
        }
    }
    out.push_str("\"}");
    out
}

fn is_invisible(c: char) -> bool {
    c.is_control()
        || c.is_whitespace()
        || matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}'
            | '\u{2028}'..='\u{202f}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::SourceFile;
    use crate::ftl::tree::{Element, Expression, Inline};
    use crate::ftl::{MAX_NESTING, parse, unescape};
    use proptest::prelude::*;

    /// The text of the value, each line end as a space.
    fn read(entry: &str) -> String {
        let resource = parse(&SourceFile::new("a.ftl", entry), MAX_NESTING);
        assert_eq!(resource.diagnostics, [], "{entry}");
        assert_eq!(resource.entries.len(), 1, "{entry}");
        let value = resource.entries[0].value.as_ref().expect("a value");
        let text = value.elements.iter().map(|element| match element {
            Element::Text(span) => resource.text(*span).replace('\n', " "),
            Element::Placeable(Expression::Inline(Inline::String(span))) => {
                unescape(resource.text(*span))
            }
            Element::Placeable(_) => "<x>".to_owned(),
        });
        text.collect()
    }

    #[test]
    fn long_texts_are_wrapped() {
        let text = "mot ".repeat(40);
        let entry = compose("lead", Some(&[vec![Piece::Text(text.trim())]]), &[]);
        assert!(entry.lines().all(|line| line.chars().count() <= WIDTH), "{entry}");
        assert!(entry.starts_with("lead =\n    mot mot"), "{entry}");
        assert_eq!(read(&entry), text.trim());
        let special = format!("*{}*", text.trim());
        let entry = compose("lead", Some(&[vec![Piece::Text(&special)]]), &[]);
        assert!(entry.starts_with("lead = *mot mot"), "{entry}");
        assert_eq!(read(&entry), special);
    }

    #[test]
    fn what_nobody_sees_is_written_out() {
        let pieces = vec![Piece::Text(" a\u{a0}: "), Piece::Literal("\u{200f}\"\u{e0001}")];
        let entry = compose("a", Some(&[pieces]), &[]);
        assert_eq!(entry, "a = {\" \"}a\u{a0}: {\"\\u200F\\\"\u{e0001}\"}\n");
    }

    #[test]
    fn several_paragraphs_stand_apart() {
        let paragraphs = [vec![Piece::Text("Un")], vec![Piece::Text("*Deux*")]];
        let entry = compose("a", Some(&paragraphs), &[]);
        assert_eq!(entry, "a =\n    Un\n\n    {\"\"}*Deux*\n");
    }

    proptest! {
        #[test]
        fn what_is_composed_reads_back(
            text in "([a-zé東ع.*{}#=\\[\\]\u{a0} -]|\\PC){1,40}", times in 1..9_usize,
        ) {
            let text = vec![text; times].join(" ");
            let pieces = vec![Piece::Text(&text), Piece::Placeable("{ $x }"), Piece::Text(&text)];
            let entry = compose("lead", Some(&[pieces]), &[]);
            prop_assert_eq!(read(&entry), format!("{text}<x>{text}"), "{}", entry);
        }
    }
}
