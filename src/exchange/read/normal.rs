//! The normal form of what readers return.

use crate::markup::document::{Block, Span};
use crate::markup::is_written_without_spaces;
use crate::markup::skeleton::Alignment;

/// How deeply blocks, and spans, may nest; what is deeper is lifted. Skeletons allow 32.
const MAX_DEPTH: usize = 24;

/// Content without the strong emphasis that all of it has: what is emphasised throughout is not.
pub(super) fn unless_all_strong(mut content: Vec<Span>) -> Vec<Span> {
    let blank = |span: &Span| matches!(span, Span::Text(text) if text.chars().all(is_edge));
    let shown = content.iter().filter(|span| !blank(span)).count();
    let strong = content.iter().filter(|span| matches!(span, Span::Strong(_))).count();
    if strong == 0 || strong < shown {
        return content;
    }
    let inner = content.drain(..).flat_map(|span| match span {
        Span::Strong(inner) => inner,
        other => vec![other],
    });
    inner.collect()
}

/// Brings blocks into normal form.
///
/// Text is on one line, without white space at its ends and never with two spaces in a row;
/// no-break spaces are kept. Nothing is empty, neighbouring spans of one kind are one, emphasis does
/// not stand within emphasis, spaces stand outside of it, and a line break has text on both sides.
/// Headings and cells, which are one line, have none. Soft hyphens and control characters are gone.
pub fn normalize(blocks: Vec<Block>) -> Vec<Block> {
    normal_blocks(blocks, 0)
}

fn normal_blocks(blocks: Vec<Block>, depth: usize) -> Vec<Block> {
    let mut normal = Vec::with_capacity(blocks.len());
    for block in blocks {
        push_block(block, depth, &mut normal);
    }
    normal
}

fn push_block(block: Block, depth: usize, normal: &mut Vec<Block>) {
    match block {
        Block::Heading { level, content } => {
            let content = one_line(content);
            if !content.is_empty() {
                normal.push(Block::Heading { level: level.clamp(1, 6), content });
            }
        }
        Block::Paragraph(content) => {
            let content = Line::default().finish(content);
            if !content.is_empty() {
                normal.push(Block::Paragraph(content));
            }
        }
        Block::List { items, .. } if depth >= MAX_DEPTH => {
            items.into_iter().flatten().for_each(|block| push_block(block, depth, normal));
        }
        Block::List { start, tight, items } => {
            let items = items.into_iter().map(|item| normal_blocks(item, depth + 1));
            let items = items.filter(|item| !item.is_empty()).collect::<Vec<_>>();
            if !items.is_empty() {
                normal.push(Block::List { start, tight, items });
            }
        }
        Block::Quote(blocks) if depth >= MAX_DEPTH => {
            blocks.into_iter().for_each(|block| push_block(block, depth, normal));
        }
        Block::Quote(blocks) => {
            let blocks = normal_blocks(blocks, depth + 1);
            if !blocks.is_empty() {
                normal.push(Block::Quote(blocks));
            }
        }
        Block::Table { alignments, header, rows } => {
            normal.extend(normal_table(alignments, header, rows));
        }
        Block::Code { info, text } => normal.extend(normal_code(&info, &text)),
        Block::Rule => {
            if normal.last().is_some_and(|last| *last != Block::Rule) {
                normal.push(Block::Rule);
            }
        }
    }
}

/// The text of a block as spans.
pub(super) fn flatten(block: Block, spans: &mut Vec<Span>) {
    match block {
        Block::Heading { content, .. } | Block::Paragraph(content) => spans.extend(content),
        Block::List { items, .. } => {
            items.into_iter().flatten().for_each(|block| {
                spans.push(Span::Break);
                flatten(block, spans);
            });
        }
        Block::Quote(blocks) => blocks.into_iter().for_each(|block| flatten(block, spans)),
        Block::Table { header, rows, .. } => {
            let cells = header.into_iter().chain(rows.into_iter().flatten());
            cells.for_each(|cell| {
                spans.push(Span::Break);
                spans.extend(cell);
            });
        }
        Block::Code { text, .. } => spans.push(Span::Code(text)),
        Block::Rule => {}
    }
}

/// A table with as many cells in each row as in its widest.
fn normal_table(
    mut alignments: Vec<Alignment>,
    header: Vec<Vec<Span>>,
    rows: Vec<Vec<Vec<Span>>>,
) -> Option<Block> {
    let cells = |row: Vec<Vec<Span>>| row.into_iter().map(one_line).collect::<Vec<_>>();
    let mut header = cells(header);
    let rows = rows.into_iter().map(cells);
    let mut rows = rows.filter(|row| row.iter().any(|cell| !cell.is_empty())).collect::<Vec<_>>();
    let used = |row: &Vec<Vec<Span>>| row.iter().rposition(|cell| !cell.is_empty());
    let width = std::iter::once(&header).chain(&rows).filter_map(used).max()? + 1;
    header.resize(width, Vec::new());
    alignments.resize(width, Alignment::None);
    rows.iter_mut().for_each(|row| row.resize(width, Vec::new()));
    Some(Block::Table { alignments, header, rows })
}

/// Verbatim text that ends its last line, without control characters.
fn normal_code(info: &str, text: &str) -> Option<Block> {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let text = text.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t'));
    let text = text.collect::<String>();
    let text = text.trim_end_matches(['\n', ' ', '\t']).trim_start_matches('\n');
    let info = info.split_whitespace().collect::<Vec<_>>().join(" ");
    (!text.is_empty()).then(|| Block::Code { info, text: format!("{text}\n") })
}

/// Spans in normal form, with a space for each line break.
fn one_line(content: Vec<Span>) -> Vec<Span> {
    Line { without_breaks: true, ..Line::default() }.finish(content)
}

/// White space that folds to one space. No-break spaces, and those that have a width of their own,
/// are characters of the text.
pub(super) fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t'..='\r' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// White space that an end of a text does not have.
fn is_edge(c: char) -> bool {
    is_space(c) || matches!(c, '\u{3000}' | '\u{a0}' | '\u{202f}')
}

/// A space or a line break that is written when something follows it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Gap {
    #[default]
    None,
    Space,
    /// White space with a line end: nothing between characters of scripts without spaces.
    Fold,
    Break,
}

/// The emphasis and the link that spans stand in.
#[derive(Clone, Copy, Debug, Default)]
struct Within {
    emphasis: bool,
    strong: bool,
    link: bool,
    depth: usize,
}

/// A line that spans are written to.
#[derive(Debug, Default)]
struct Line {
    /// Whether something stands before.
    started: bool,
    gap: Gap,
    /// Whether the gap is all within spans that ended, or one that begins.
    gap_is_within: bool,
    without_breaks: bool,
}

impl Line {
    fn finish(mut self, content: Vec<Span>) -> Vec<Span> {
        let mut spans = Vec::with_capacity(content.len());
        self.spans(content, Within::default(), &mut spans);
        if let Some(Span::Text(last)) = spans.last_mut() {
            last.truncate(last.trim_end_matches(is_edge).len());
        }
        if matches!(spans.last(), Some(Span::Text(last)) if last.is_empty()) {
            spans.pop();
        }
        spans
    }

    fn spans(&mut self, content: Vec<Span>, within: Within, out: &mut Vec<Span>) {
        content.into_iter().for_each(|span| self.span(span, within, out));
    }

    fn span(&mut self, span: Span, within: Within, out: &mut Vec<Span>) {
        let inner = Within { depth: within.depth + 1, ..within };
        let flat = within.depth >= MAX_DEPTH;
        match span {
            Span::Text(text) => self.text(&text, out),
            Span::Break if self.without_breaks => self.space(),
            Span::Break => self.gap = if self.started { Gap::Break } else { Gap::None },
            Span::Emphasis(content) if within.emphasis || flat => self.spans(content, inner, out),
            Span::Strong(content) if within.strong || flat => self.spans(content, inner, out),
            Span::Link { content, .. } if within.link || flat => self.spans(content, inner, out),
            Span::Emphasis(content) => {
                let inner = Within { emphasis: true, ..inner };
                self.nested(content, inner, out, &Span::Emphasis);
            }
            Span::Strong(content) => {
                let inner = Within { strong: true, ..inner };
                self.nested(content, inner, out, &Span::Strong);
            }
            Span::Link { url, title, content } => {
                let inner = Within { link: true, ..inner };
                let url = url.trim_matches(is_space).to_owned();
                let title = title.map(|title| plain(&title)).filter(|title| !title.is_empty());
                self.nested(content, inner, out, &|content| Span::Link {
                    url: url.clone(),
                    title: title.clone(),
                    content,
                });
            }
            Span::Code(code) => {
                let code = plain(&code);
                if !code.is_empty() {
                    self.mind_the_gap(out);
                    push(Span::Code(code), out);
                }
            }
            Span::Image { url, alt, title } => {
                self.mind_the_gap(out);
                let title = title.map(|title| plain(&title)).filter(|title| !title.is_empty());
                push(Span::Image { url, alt: plain(&alt), title }, out);
            }
        }
    }

    /// Spans within another: white space at its start and end stands outside of it.
    fn nested(
        &mut self,
        content: Vec<Span>,
        within: Within,
        out: &mut Vec<Span>,
        wrap: &dyn Fn(Vec<Span>) -> Span,
    ) {
        let started = self.started;
        let mut inner = Line { started, without_breaks: self.without_breaks, ..Line::default() };
        let mut spans = Vec::new();
        inner.spans(content, within, &mut spans);
        let within = self.gap_is_within || self.gap == Gap::None;
        self.widen(take_leading(&mut spans));
        if spans.is_empty() {
            self.widen(inner.gap);
            self.gap_is_within = within;
            return;
        }
        let span = wrap(spans);
        match out.last_mut().and_then(|last| content_of_same_kind(last, &span)) {
            // The space has the look of what stands on both sides of it.
            Some(last) if within && matches!(self.gap, Gap::Space | Gap::Fold) => {
                self.gap = Gap::None;
                push_char(' ', last);
            }
            _ => self.mind_the_gap(out),
        }
        push(span, out);
        self.gap = inner.gap;
        self.gap_is_within = true;
    }

    fn text(&mut self, text: &str, out: &mut Vec<Span>) {
        for c in text.chars() {
            if is_space(c) {
                self.widen(if matches!(c, '\n' | '\r') { Gap::Fold } else { Gap::Space });
            } else if !is_dropped(c) && (self.started || !is_edge(c)) {
                let folds = self.gap == Gap::Fold && is_written_without_spaces(c);
                if folds && last_char(out).is_some_and(is_written_without_spaces) {
                    self.gap = Gap::None;
                }
                self.mind_the_gap(out);
                push_char(c, out);
            }
        }
    }

    fn space(&mut self) {
        self.widen(Gap::Space);
    }

    /// A gap in a gap: a line break outweighs a space.
    fn widen(&mut self, gap: Gap) {
        let stronger = match (self.gap, gap) {
            (_, Gap::None) | (Gap::Break, _) => false,
            (Gap::Fold, Gap::Space) => false,
            _ => true,
        };
        if self.started && gap != Gap::None {
            self.gap_is_within = false;
        }
        if self.started && stronger {
            self.gap = gap;
        }
    }

    /// Writes the gap before something.
    fn mind_the_gap(&mut self, out: &mut Vec<Span>) {
        match std::mem::take(&mut self.gap) {
            Gap::None => {}
            Gap::Space | Gap::Fold => push_char(' ', out),
            Gap::Break => out.push(Span::Break),
        }
        self.started = true;
    }
}

/// Takes the white space from the start of spans.
fn take_leading(spans: &mut Vec<Span>) -> Gap {
    let (gap, emptied) = match spans.first_mut() {
        Some(Span::Break) => (Gap::Break, true),
        Some(Span::Text(text)) if text.starts_with(' ') => {
            text.remove(0);
            (Gap::Space, text.is_empty())
        }
        _ => return Gap::None,
    };
    if emptied {
        spans.remove(0);
    }
    gap
}

/// Characters that are for machines: controls, soft hyphens, byte order marks.
fn is_dropped(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{feff}') || c.is_control()
}

/// Text on one line.
fn plain(text: &str) -> String {
    let words = text.split(is_space).filter(|word| !word.is_empty());
    let mut line = String::with_capacity(text.len());
    for word in words {
        let word = word.chars().filter(|c| !is_dropped(*c));
        if !line.is_empty() {
            line.push(' ');
        }
        line.extend(word);
    }
    line.trim_matches(is_edge).to_owned()
}

/// The content of a span, where another is of its kind.
fn content_of_same_kind<'s>(span: &'s mut Span, other: &Span) -> Option<&'s mut Vec<Span>> {
    match (span, other) {
        (Span::Emphasis(content), Span::Emphasis(_)) | (Span::Strong(content), Span::Strong(_)) => {
            Some(content)
        }
        (
            Span::Link { url, title, content },
            Span::Link { url: other_url, title: other_title, .. },
        ) => (url == other_url && title == other_title).then_some(content),
        _ => None,
    }
}

/// The last character of spans.
fn last_char(out: &[Span]) -> Option<char> {
    match out.last()? {
        Span::Text(text) | Span::Code(text) => text.chars().next_back(),
        Span::Emphasis(content) | Span::Strong(content) | Span::Link { content, .. } => {
            last_char(content)
        }
        Span::Image { .. } | Span::Break => None,
    }
}

fn push_char(c: char, out: &mut Vec<Span>) {
    match out.last_mut() {
        Some(Span::Text(last)) => last.push(c),
        _ => out.push(Span::Text(c.to_string())),
    }
}

/// Appends a span, as a part of the one before where both are of one kind.
fn push(span: Span, out: &mut Vec<Span>) {
    if let (Some(Span::Text(last)), Span::Text(text)) = (out.last_mut(), &span) {
        last.push_str(text);
        return;
    }
    match out.last_mut().and_then(|last| content_of_same_kind(last, &span)) {
        Some(last) => inner(span).into_iter().for_each(|span| push(span, last)),
        None => out.push(span),
    }
}

/// The content of a span that has some.
fn inner(span: Span) -> Vec<Span> {
    match span {
        Span::Emphasis(content) | Span::Strong(content) | Span::Link { content, .. } => content,
        other => vec![other],
    }
}

#[cfg(test)]
mod tests;
