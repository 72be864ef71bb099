//! Editions as `CommonMark` with GFM tables.
//!
//! The output parses back to the same blocks and the same text. A block's content first becomes a
//! flat run of [`Token`]s, because whether `*` opens emphasis depends on the characters on both
//! sides of it (`CommonMark` 0.31, 6.2); where these do not allow it, one is written as a character
//! reference, which looks the same to readers.

use std::fmt::Write as _;

use super::escape::{push_destination, push_markdown, push_title};
use super::text::{attribute, plain, push_indented, push_value};
use super::{are_shown, is_item_shown, is_safe_url, is_shown, one_line, sole_segment};
use crate::edition::{Alignment, Block, Edition, Span};
use crate::markup::Inline;
use depeche_fluent::bundle::Part;

impl Edition {
    /// The edition as `CommonMark`, with GFM tables.
    ///
    /// It parses back to the same blocks and the same text: every special character of messages and
    /// values is escaped.
    pub fn to_markdown(&self) -> String {
        blocks(&self.blocks, false)
    }
}

/// The last block that was written, as far as the next one depends on it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Last {
    Paragraph,
    Bullets { starred: bool },
    Numbers { parenthesis: bool },
    Other,
}

fn blocks(list: &[Block], tight: bool) -> String {
    let mut out = String::new();
    let mut previous = None;
    for block in list.iter().filter(|block| is_shown(block)) {
        // Adjacent lists need different markers to stay two lists.
        let this = match block {
            Block::Paragraph(_) => Last::Paragraph,
            Block::List { start: None, .. } => {
                Last::Bullets { starred: previous == Some(Last::Bullets { starred: false }) }
            }
            Block::List { start: Some(_), .. } => Last::Numbers {
                parenthesis: previous == Some(Last::Numbers { parenthesis: false }),
            },
            _ => Last::Other,
        };
        if let Some(previous) = previous {
            // Only a list that starts with 1 can follow a paragraph without a blank line.
            let close = tight
                && previous == Last::Paragraph
                && matches!(block, Block::List { start: None | Some(1), .. });
            out.push_str(if close { "\n" } else { "\n\n" });
        }
        push_block(block, this, &mut out);
        previous = Some(this);
    }
    out
}

fn push_block(block: &Block, this: Last, out: &mut String) {
    match block {
        Block::Heading { level, content } => {
            const MARKS: &str = "######";
            out.push_str(MARKS.get(..usize::from(*level).clamp(1, 6)).unwrap_or(MARKS));
            out.push(' ');
            let tokens = spans_tokens(content, Place::Heading);
            push_tokens(tokens, Place::Heading, out);
        }
        Block::Paragraph(content) => push_paragraph(content, out),
        Block::List { start, tight, items } => push_list(*start, *tight, items, this, out),
        Block::Quote(quoted) => push_indented(&blocks(quoted, false), "> ", "> ", out),
        Block::Table { alignments, header, rows } => push_table(alignments, header, rows, out),
        Block::Code { info, text } => push_code_block(info, text, out),
        // Unlike `---` and `***`, underscores cannot be read as front matter, a setext heading or a
        // list item.
        Block::Rule => out.push_str("___"),
        Block::Notice(notice) => {
            let mut tokens = Tokens::default();
            tokens.delimited(1, |inner| inner.text(&notice.text));
            push_tokens(tokens, Place::Paragraph, out);
        }
    }
}

fn push_paragraph(content: &[Span], out: &mut String) {
    let Some(segment) = sole_segment(content) else {
        let tokens = spans_tokens(content, Place::Paragraph);
        return push_tokens(tokens, Place::Paragraph, out);
    };
    let values = segment.values().collect::<Vec<_>>();
    for (index, paragraph) in segment.paragraphs.iter().enumerate() {
        if index > 0 {
            out.push_str("\n\n");
        }
        let mut tokens = Tokens::default();
        tokens.inlines(paragraph, &values, Place::Paragraph);
        push_tokens(tokens, Place::Paragraph, out);
    }
}

fn push_list(start: Option<u64>, tight: bool, items: &[Vec<Block>], this: Last, out: &mut String) {
    let mut number = start;
    for (index, item) in items.iter().filter(|item| is_item_shown(item)).enumerate() {
        if index > 0 {
            out.push_str(if tight { "\n" } else { "\n\n" });
        }
        let marker = match number {
            // `CommonMark` allows list numbers of nine digits at most.
            Some(number) => {
                let end = if this == (Last::Numbers { parenthesis: true }) { ')' } else { '.' };
                format!("{}{end} ", number.min(999_999_999))
            }
            None if this == (Last::Bullets { starred: true }) => "* ".to_owned(),
            None => "- ".to_owned(),
        };
        number = number.map(|number| number.saturating_add(1));
        push_indented(&blocks(item, tight), &marker, &" ".repeat(marker.len()), out);
    }
}

fn push_code_block(info: &str, text: &str, out: &mut String) {
    let mark = if info.contains('`') { '~' } else { '`' };
    let fence = mark.to_string().repeat(longest_run(text, mark).max(2) + 1);
    out.push_str(&fence);
    push_markdown(one_line(info).trim(), false, false, out);
    out.push('\n');
    out.push_str(text);
    if !text.is_empty() && !text.ends_with('\n') {
        out.push('\n');
    }
    out.push_str(&fence);
}

fn longest_run(text: &str, mark: char) -> usize {
    text.split(|c| c != mark).map(str::len).max().unwrap_or(0)
}

fn push_table(
    alignments: &[Alignment],
    header: &[Vec<Span>],
    rows: &[Vec<Vec<Span>>],
    out: &mut String,
) {
    let columns = alignments.len().max(header.len());
    push_row(header, columns, out);
    out.push_str("\n|");
    for column in 0..columns {
        out.push_str(match alignments.get(column) {
            None | Some(Alignment::None) => " --- |",
            Some(Alignment::Left) => " :-- |",
            Some(Alignment::Center) => " :-: |",
            Some(Alignment::Right) => " --: |",
        });
    }
    for row in rows.iter().filter(|row| row.iter().any(|cell| are_shown(cell))) {
        out.push('\n');
        push_row(row, columns, out);
    }
}

fn push_row(cells: &[Vec<Span>], columns: usize, out: &mut String) {
    out.push('|');
    for column in 0..columns {
        out.push(' ');
        if let Some(cell) = cells.get(column).filter(|cell| are_shown(cell)) {
            push_tokens(spans_tokens(cell, Place::Cell), Place::Cell, out);
        }
        out.push_str(" |");
    }
}

/// The place of inline content.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Paragraph,
    Heading,
    Cell,
}

/// A piece of inline content.
enum Token {
    /// Text to escape.
    Text(String),
    /// An end of emphasis: how many characters, and whether it opens.
    Delimiter { length: u8, opens: bool },
    /// Finished Markdown.
    Raw(String),
    /// A hard line break.
    Break,
}

#[derive(Default)]
struct Tokens {
    list: Vec<Token>,
    /// The lengths of the delimiters around what is added.
    around: Vec<u8>,
}

impl Tokens {
    fn text(&mut self, text: &str) {
        if let Some(Token::Text(last)) = self.list.last_mut() {
            last.push_str(&one_line(text));
        } else if !text.is_empty() {
            self.list.push(Token::Text(one_line(text).into_owned()));
        }
    }

    fn value(&mut self, values: &[Part<'_>], index: usize) {
        let mut text = String::new();
        push_value(values, index, &mut text);
        self.text(&text);
    }

    /// Puts emphasis around the tokens that `content` adds. Empty content gets none, and neither
    /// does content in emphasis of the same kind, which `CommonMark` cannot express for every text
    /// and readers cannot see.
    fn delimited(&mut self, length: u8, content: impl FnOnce(&mut Self)) {
        if self.around.contains(&length) {
            return content(self);
        }
        let mut inner = Self { list: Vec::new(), around: self.around.clone() };
        inner.around.push(length);
        content(&mut inner);
        let mut inner = inner.list;
        // Breaks at an edge move outside, so that `*` touches the text that it marks.
        let is_break = |token: &Token| matches!(token, Token::Break);
        let leading = inner.iter().take_while(|token| is_break(token)).count();
        self.list.extend(inner.drain(..leading));
        let mut after = Vec::new();
        while let Some(last) = inner.pop_if(|token| is_break(token)) {
            after.push(last);
        }
        if !inner.is_empty() {
            self.list.push(Token::Delimiter { length, opens: true });
            self.list.append(&mut inner);
            self.list.push(Token::Delimiter { length, opens: false });
        }
        self.list.append(&mut after);
    }

    fn code(&mut self, text: &str, place: Place) {
        if text.is_empty() {
            return;
        }
        let text = one_line(text);
        // CommonMark strips one space at both ends unless the code is all spaces.
        let blank = text.chars().all(|c| c == ' ');
        let padded = !blank
            && (text.starts_with('`')
                || text.ends_with('`')
                || (text.starts_with(' ') && text.ends_with(' ')));
        let pad = if padded { " " } else { "" };
        let fence = "`".repeat(fence_length(&text));
        let text = if place == Place::Cell { text.replace('|', "\\|") } else { text.into_owned() };
        self.list.push(Token::Raw(format!("{fence}{pad}{text}{pad}{fence}")));
    }

    fn link(&mut self, url: &str, title: Option<&str>, content: impl FnOnce(&mut Self)) {
        if !is_safe_url(url) {
            return content(self);
        }
        self.list.push(Token::Raw("[".to_owned()));
        content(self);
        self.list.push(Token::Raw(link_end(url, title)));
    }

    fn inlines(&mut self, inlines: &[Inline], values: &[Part<'_>], place: Place) {
        for inline in inlines {
            match inline {
                Inline::Text(text) => self.text(text),
                Inline::Value(index) => self.value(values, *index),
                Inline::Emphasis(content) => {
                    self.delimited(1, |inner| inner.inlines(content, values, place));
                }
                Inline::Strong(content) => {
                    self.delimited(2, |inner| inner.inlines(content, values, place));
                }
                Inline::Code(content) => self.code(&inline_text(content, values), place),
                Inline::Link { url, title, content } => {
                    self.link(url, title.as_deref(), |inner| inner.inlines(content, values, place));
                }
                Inline::Break => self.list.push(Token::Break),
                Inline::Element { name, attributes, content } => {
                    self.html_element(name, attributes, content, values, place);
                }
            }
        }
    }

    /// An element of a message with `markup = "html"`, if Markdown has an equivalent.
    fn html_element(
        &mut self,
        name: &str,
        attributes: &[(String, String)],
        content: &[Inline],
        values: &[Part<'_>],
        place: Place,
    ) {
        match (name, attribute(attributes, "href")) {
            ("em" | "i" | "cite" | "dfn", _) => {
                self.delimited(1, |inner| inner.inlines(content, values, place));
            }
            ("strong" | "b", _) => {
                self.delimited(2, |inner| inner.inlines(content, values, place));
            }
            ("code" | "kbd" | "samp", _) => self.code(&inline_text(content, values), place),
            ("br", _) => self.list.push(Token::Break),
            ("a", Some(url)) => {
                let title = attribute(attributes, "title");
                self.link(url, title, |inner| inner.inlines(content, values, place));
            }
            _ => self.inlines(content, values, place),
        }
    }

    fn spans(&mut self, spans: &[Span], place: Place) {
        for span in spans {
            match span {
                Span::Leaf(segment) => {
                    let values = segment.values().collect::<Vec<_>>();
                    for (index, paragraph) in segment.paragraphs.iter().enumerate() {
                        if index > 0 {
                            self.text(" ");
                        }
                        self.inlines(paragraph, &values, place);
                    }
                }
                Span::Text(text) => self.text(text),
                Span::Emphasis(content) => self.delimited(1, |inner| inner.spans(content, place)),
                Span::Strong(content) => self.delimited(2, |inner| inner.spans(content, place)),
                Span::Link { content, .. } if !are_shown(content) => {}
                Span::Link { url, title, content } => {
                    self.link(url, title.as_deref(), |inner| inner.spans(content, place));
                }
                Span::Image { url, alt, title } => {
                    self.list.push(Token::Raw("![".to_owned()));
                    self.text(&plain(alt));
                    let title = are_shown(title).then(|| plain(title));
                    let url = if is_safe_url(url) { url } else { "" };
                    self.list.push(Token::Raw(link_end(url, title.as_deref())));
                }
                Span::Code(text) => self.code(text, place),
                Span::Break => self.list.push(Token::Break),
            }
        }
    }
}

fn spans_tokens(spans: &[Span], place: Place) -> Tokens {
    let mut tokens = Tokens::default();
    tokens.spans(spans, place);
    tokens
}

/// A fence longer than every run of grave accents in the text.
fn fence_length(text: &str) -> usize {
    let runs = text.split(|c| c != '`').map(str::len).collect::<Vec<_>>();
    (1..=runs.len()).find(|length| !runs.contains(length)).unwrap_or(runs.len() + 1)
}

fn inline_text(inlines: &[Inline], values: &[Part<'_>]) -> String {
    let mut out = String::new();
    for inline in inlines {
        match inline {
            Inline::Text(text) => out.push_str(text),
            Inline::Value(index) => push_value(values, *index, &mut out),
            Inline::Emphasis(content)
            | Inline::Strong(content)
            | Inline::Code(content)
            | Inline::Link { content, .. }
            | Inline::Element { content, .. } => out.push_str(&inline_text(content, values)),
            Inline::Break => out.push(' '),
        }
    }
    out
}

fn link_end(url: &str, title: Option<&str>) -> String {
    let mut out = String::from("](");
    push_destination(url, &mut out);
    if let Some(title) = title {
        out.push(' ');
        push_title(&one_line(title), &mut out);
    }
    out.push(')');
    out
}

/// Separates two runs of the same delimiter character; `CommonMark` has no other way.
const SEPARATOR: &str = "<!-- -->";

/// Writes inline content.
fn push_tokens(tokens: Tokens, place: Place, out: &mut String) {
    let mut tokens = tokens.list;
    // A break at an edge of the block has no effect, and is left out.
    while tokens.last().is_some_and(is_blank) {
        tokens.pop();
    }
    if let Some(Token::Text(text)) = tokens.last_mut() {
        text.truncate(text.trim_end().len());
    }
    let leading = tokens.iter().take_while(|token| is_blank(token)).count();
    tokens.drain(..leading);
    if let Some(Token::Text(text)) = tokens.first_mut() {
        let start = text.len() - text.trim_start().len();
        text.drain(..start);
    }
    let start = out.len();
    let mut open = Vec::new();
    let mut encode_first = false;
    for (index, token) in tokens.iter().enumerate() {
        let following = tokens.get(index + 1..).unwrap_or_default();
        let next = following.first();
        match token {
            Token::Text(text) => {
                let before_link = matches!(next, Some(Token::Raw(raw)) if raw.starts_with('['));
                let at_line_start =
                    place == Place::Paragraph && (out.len() == start || out.ends_with('\n'));
                let mut rest = text.as_str();
                if std::mem::take(&mut encode_first) {
                    let mut chars = rest.chars();
                    if let Some(first) = chars.next() {
                        push_reference(first, out);
                        rest = chars.as_str();
                    }
                }
                push_markdown(rest, at_line_start, before_link, out);
            }
            Token::Raw(raw) => {
                if raw.starts_with('`') && out.ends_with('`') {
                    out.push_str(SEPARATOR);
                }
                out.push_str(raw);
            }
            Token::Break => out.push_str(match place {
                Place::Paragraph => "\\\n",
                Place::Heading => " ",
                Place::Cell => "<br>",
            }),
            Token::Delimiter { length, opens: true } => {
                encode_first = push_opener(*length, following, &mut open, start, out);
            }
            Token::Delimiter { length, opens: false } => {
                encode_first = push_closer(*length, next, &mut open, start, out);
            }
        }
    }
    if place == Place::Heading {
        escape_closing_sequence(start, out);
    }
}

fn is_blank(token: &Token) -> bool {
    match token {
        Token::Break => true,
        Token::Text(text) => text.trim().is_empty(),
        Token::Raw(_) | Token::Delimiter { .. } => false,
    }
}

/// A `#` at the end of a heading would be parsed as a closing sequence.
fn escape_closing_sequence(start: usize, out: &mut String) {
    let content = out.get(start..).unwrap_or_default();
    let bare = content.trim_end_matches('#');
    if bare.len() < content.len() && (bare.is_empty() || bare.ends_with([' ', '\t'])) {
        out.insert(out.len() - 1, '\\');
    }
}

/// The class of a character in the rules of emphasis.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Space,
    /// Punctuation in every version of `CommonMark`.
    Punctuation,
    /// A symbol, mark or control character: punctuation in some versions.
    Unsure,
    Letter,
}

fn class(c: Option<char>) -> Class {
    match c {
        None => Class::Space,
        Some(c) if c.is_whitespace() => Class::Space,
        Some(c) if c.is_ascii_punctuation() => Class::Punctuation,
        // Letters in circles and squares are both alphabetic and symbols.
        Some('\u{24b6}'..='\u{24e9}' | '\u{1f130}'..='\u{1f189}') => Class::Unsure,
        Some(c) if c.is_alphanumeric() => Class::Letter,
        Some(_) => Class::Unsure,
    }
}

fn next_class(next: Option<&Token>) -> Class {
    match next {
        None | Some(Token::Break) => Class::Space,
        Some(Token::Text(text)) => class(text.chars().next()),
        Some(Token::Raw(_) | Token::Delimiter { .. }) => Class::Punctuation,
    }
}

fn written_class(start: usize, out: &str) -> Class {
    class(out.get(start..).unwrap_or_default().chars().next_back())
}

/// Opens emphasis; returns whether the next character must become a character reference.
fn push_opener(
    length: u8,
    following: &[Token],
    open: &mut Vec<char>,
    start: usize,
    out: &mut String,
) -> bool {
    let enclosing = open.last().copied();
    let written = out.get(start..).unwrap_or_default();
    let touches = |mark: char| {
        let before = written.trim_end_matches(mark);
        let backslashes = before.len() - before.trim_end_matches('\\').len();
        written.len() - before.len() > backslashes % 2
    };
    let mark =
        if enclosing == Some('*') || (enclosing.is_none() && touches('*')) { '_' } else { '*' };
    if touches(mark) {
        out.push_str(SEPARATOR);
    }
    let strict = mark == '_';
    let after = match following {
        // The delimiter after a single letter may turn it into a reference.
        [Token::Text(text), Token::Delimiter { .. }, ..]
            if text.chars().nth(1).is_none() && class(text.chars().next()) == Class::Letter =>
        {
            Class::Unsure
        }
        _ => next_class(following.first()),
    };
    let fit = match written_class(start, out) {
        Class::Space | Class::Punctuation => true,
        Class::Unsure | Class::Letter => after == Class::Letter && !strict,
    };
    if !fit {
        reference_last(start, out);
    }
    open.push(mark);
    (0..length).for_each(|_| out.push(mark));
    after == Class::Space
}

/// Closes emphasis; returns whether the next character must become a character reference.
fn push_closer(
    length: u8,
    next: Option<&Token>,
    open: &mut Vec<char>,
    start: usize,
    out: &mut String,
) -> bool {
    let Some(mark) = open.pop() else { return false };
    if written_class(start, out) == Class::Space {
        reference_last(start, out);
    }
    let strict = mark == '_';
    let before = written_class(start, out);
    (0..length).for_each(|_| out.push(mark));
    match next_class(next) {
        Class::Space | Class::Punctuation => false,
        Class::Unsure | Class::Letter => before != Class::Letter || strict,
    }
}

/// Replaces the last character by a character reference.
fn reference_last(start: usize, out: &mut String) {
    if out.len() > start
        && let Some(last) = out.pop()
    {
        push_reference(last, out);
    }
}

fn push_reference(c: char, out: &mut String) {
    // Writing to a string cannot fail.
    let _ = write!(out, "&#{};", u32::from(c));
}

#[cfg(test)]
mod tests;
