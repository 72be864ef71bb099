//! Writes skeletons as Markdown.

use std::fmt::Write as _;

use super::{Alignment, Block, Skeleton, Span};
use crate::markup::write::{push_destination, push_title};

impl Skeleton {
    /// The skeleton as Markdown that parses back to it, with a line end after the last line.
    ///
    /// ```
    /// use depeche::diagnostic::SourceFile;
    /// use depeche::markup::skeleton::Skeleton;
    ///
    /// let text = "# { title }\n\n{ lead }\n\n[report]: https://example.org/\n";
    /// let (skeleton, _) = Skeleton::parse(&SourceFile::new("une.md", text), 0);
    /// assert_eq!(skeleton.to_markdown(), text);
    /// ```
    pub fn to_markdown(&self) -> String {
        let mut out = blocks(&self.blocks, false);
        if !out.is_empty() {
            out.push('\n');
        }
        for (index, (label, target)) in self.links.iter().enumerate() {
            if index == 0 && !out.is_empty() {
                out.push('\n');
            }
            let _ = write!(out, "[{label}]: ");
            push_destination(&target.url, &mut out);
            if let Some(title) = &target.title {
                out.push(' ');
                push_title(title, &mut out);
            }
            out.push('\n');
        }
        out
    }
}

/// The marker of a list; adjacent lists get different ones.
#[derive(Clone, Copy, PartialEq)]
enum Mark {
    Bullet(char),
    Number(char),
}

fn blocks(list: &[Block], tight: bool) -> String {
    let mut out = String::new();
    let mut previous = None;
    for (index, block) in list.iter().enumerate() {
        if index > 0 {
            out.push_str(if tight { "\n" } else { "\n\n" });
        }
        let mark = mark(block, previous);
        push_block(block, mark, &mut out);
        previous = mark;
    }
    out
}

fn mark(block: &Block, previous: Option<Mark>) -> Option<Mark> {
    let Block::List { start, .. } = block else { return None };
    Some(match (start, previous) {
        (None, Some(Mark::Bullet('-'))) => Mark::Bullet('*'),
        (None, _) => Mark::Bullet('-'),
        (Some(_), Some(Mark::Number('.'))) => Mark::Number(')'),
        (Some(_), _) => Mark::Number('.'),
    })
}

fn push_block(block: &Block, mark: Option<Mark>, out: &mut String) {
    match block {
        Block::Heading { level, content } => {
            (0..*level).for_each(|_| out.push('#'));
            out.push(' ');
            push_spans(content, out);
        }
        Block::Paragraph(content) => push_spans(content, out),
        Block::List { start, tight, items } => {
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.push_str(if *tight { "\n" } else { "\n\n" });
                }
                let number = start.unwrap_or_default().saturating_add(to_u64(index));
                let marker = match mark {
                    Some(Mark::Number(end)) => format!("{}{end} ", number.min(999_999_999)),
                    Some(Mark::Bullet(bullet)) => format!("{bullet} "),
                    None => "- ".to_owned(),
                };
                let indent = " ".repeat(marker.len());
                push_prefixed(&blocks(item, *tight), &marker, &indent, out);
            }
        }
        Block::Quote(quoted) => push_prefixed(&blocks(quoted, false), "> ", "> ", out),
        Block::Table { alignments, header, rows } => push_table(alignments, header, rows, out),
        Block::Code { info, text } => push_code(info, text, out),
        // Unlike `---` and `***`, underscores cannot be read as a list or as front matter.
        Block::Rule => out.push_str("___"),
        Block::Notice(never) => match *never {},
    }
}

fn to_u64(index: usize) -> u64 {
    u64::try_from(index).unwrap_or(u64::MAX)
}

/// Appends lines, the first with the prefix `first`, the others with `next`; empty lines stay
/// empty.
fn push_prefixed(text: &str, first: &str, next: &str, out: &mut String) {
    for (index, line) in text.split('\n').enumerate() {
        if index > 0 {
            out.push('\n');
        }
        let prefix = if index == 0 { first } else { next };
        out.push_str(if line.is_empty() { prefix.trim_end() } else { prefix });
        out.push_str(line);
    }
}

fn push_table(
    alignments: &[Alignment],
    header: &[Vec<Span>],
    rows: &[Vec<Vec<Span>>],
    out: &mut String,
) {
    push_row(header, out);
    out.push_str("\n|");
    for alignment in alignments {
        out.push_str(match alignment {
            Alignment::None => " --- |",
            Alignment::Left => " :-- |",
            Alignment::Center => " :-: |",
            Alignment::Right => " --: |",
        });
    }
    for row in rows {
        out.push('\n');
        push_row(row, out);
    }
}

fn push_row(cells: &[Vec<Span>], out: &mut String) {
    out.push('|');
    for cell in cells {
        out.push(' ');
        push_spans(cell, out);
        out.push_str(if cell.is_empty() { "|" } else { " |" });
    }
}

fn push_code(info: &str, text: &str, out: &mut String) {
    let mark = if info.contains('`') { '~' } else { '`' };
    let longest = text.split(|c| c != mark).map(str::len).max().unwrap_or_default();
    let fence = mark.to_string().repeat(longest.max(2) + 1);
    out.push_str(&fence);
    for c in info.chars() {
        if matches!(c, '\\' | '&') {
            out.push('\\');
        }
        out.push(c);
    }
    out.push('\n');
    out.push_str(text);
    if !text.is_empty() && !text.ends_with('\n') {
        out.push('\n');
    }
    out.push_str(&fence);
}

fn push_spans(spans: &[Span], out: &mut String) {
    for span in spans {
        match span {
            Span::Leaf(reference) => {
                let _ = write!(out, "{{ {reference} }}");
            }
            Span::Text(text) => push_punctuation(text, out),
            Span::Emphasis(content) => push_between("*", content, "*", out),
            Span::Strong(content) => push_between("**", content, "**", out),
            Span::Link { url, title, content } => {
                out.push('[');
                push_spans(content, out);
                out.push_str("](");
                push_target(url, title.as_deref(), out);
            }
            Span::Image { url, alt, title } => {
                out.push_str("![");
                push_spans(alt, out);
                out.push_str("](");
                let mut words = String::new();
                push_spans(title, &mut words);
                push_target(url, Some(words.as_str()).filter(|words| !words.is_empty()), out);
            }
            Span::Code(text) => {
                let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or_default();
                let fence = "`".repeat(longest + 1);
                let pad = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
                let _ = write!(out, "{fence}{pad}{text}{pad}{fence}");
            }
            Span::Break => out.push_str("\\\n"),
        }
    }
}

fn push_between(open: &str, content: &[Span], close: &str, out: &mut String) {
    out.push_str(open);
    push_spans(content, out);
    out.push_str(close);
}

fn push_target(url: &str, title: Option<&str>, out: &mut String) {
    push_destination(url, out);
    if let Some(title) = title {
        out.push_str(" \"");
        out.push_str(&title.replace('"', "\\\""));
        out.push('"');
    }
    out.push(')');
}

/// Punctuation between references, escaped for Markdown.
fn push_punctuation(text: &str, out: &mut String) {
    let at_line_start = out.is_empty() || out.ends_with('\n');
    for (index, c) in text.chars().enumerate() {
        let opens = index == 0 && at_line_start && matches!(c, '#' | '>' | '-' | '+' | '=' | ':');
        let means = matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '|' | '!' | '&' | '~');
        if opens || means {
            out.push('\\');
        }
        out.push(c);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use depeche_fluent::diagnostic::SourceFile;

    /// The written skeleton; asserts that it parses back and is written the same again.
    fn written(text: &str) -> String {
        let read = |text: &str| {
            let (skeleton, faults) = Skeleton::parse(&SourceFile::new("une.md", text), 0);
            assert_eq!(faults, [], "{text}");
            skeleton
        };
        let skeleton = read(text);
        let written = skeleton.to_markdown();
        let again = read(&written);
        assert_eq!(again.to_markdown(), written);
        assert_eq!(
            skeleton.references().iter().map(ToString::to_string).collect::<Vec<_>>(),
            again.references().iter().map(ToString::to_string).collect::<Vec<_>>()
        );
        assert_eq!(skeleton.links, again.links);
        written
    }

    #[test]
    fn a_canonical_skeleton_is_written_unchanged() {
        for text in [
            "# { title }\n\n{ lead }\n\n- { a }\n- { b }\n  1. { c }\n\n* { d }\n",
            "> { q }\n>\n> > { r }\n\n___\n\n3. { x }\n\n   { y }\n\n4. { z }\n",
            "| { h } | |\n| --- | :-: |\n| { a.b } | { c } |\n",
            "![{ p.alt }](a.png \"{ p }\")\n\n{ a }\\\n{ b } — *{ c }* \\& [{ d }](https://a.org)\n",
            "````rust\n```\nx\n````\n\n[a b]: <https://a.org/(x> \"T\"\n[c]: x.html\n",
        ] {
            assert_eq!(written(text), text);
        }
    }

    #[test]
    fn other_notations_give_the_same_skeleton() {
        assert_eq!(written("{ t }\n===\n* {a}\n* {b}\n"), "# { t }\n\n- { a }\n- { b }\n");
        assert_eq!(written("{a}  \n{b}\n***\n"), "{ a }\\\n{ b }\n\n___\n");
    }
}
