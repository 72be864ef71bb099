//! From paragraphs to blocks.

use super::super::wording::{columns, ends_sentence};
use super::body::{BodyPart, Cell, Paragraph};
use super::list::{self, Counters, ListParagraph};
use super::numbering::Numbering;
use super::run::{self, Content, Run};
use super::styles::{InList, Role, Styles};
use depeche::markup::document::{Block, Span};
use depeche::markup::skeleton::Alignment;

/// A paragraph in bold is a heading up to this many columns.
const HEADING: usize = 120;

/// Makes blocks of the parts of a body.
pub(super) struct Assembler<'s> {
    styles: &'s Styles,
    numbering: &'s Numbering,
    counters: Counters,
    /// Whether a monospaced font means code. If most of the text is monospaced, it does not.
    code_is_marked: bool,
}

/// A part of the body whose role is known.
enum Classified {
    Heading(u8, Vec<Span>),
    Paragraph(Vec<Span>),
    /// All in bold, short, and not a sentence.
    Bold(Vec<Run>),
    ListParagraph(ListParagraph),
    Quote(Vec<Span>),
    Code(String),
    Caption(Vec<Span>),
    Table(Vec<Vec<Cell>>),
}

impl<'s> Assembler<'s> {
    pub(super) fn new(styles: &'s Styles, numbering: &'s Numbering) -> Self {
        Self { styles, numbering, counters: Counters::default(), code_is_marked: true }
    }

    /// The blocks of a body.
    pub(super) fn blocks(mut self, pieces: Vec<BodyPart>) -> Vec<Block> {
        let (mut total, mut monospaced) = (0, 0);
        for piece in &pieces {
            let BodyPart::Paragraph(paragraph) = piece else { continue };
            for run in &paragraph.runs {
                let length = run.text().len();
                total += length;
                monospaced += if run.monospaced { length } else { 0 };
            }
        }
        self.code_is_marked = monospaced * 2 <= total;
        self.assemble(pieces, true)
    }

    fn assemble(&mut self, pieces: Vec<BodyPart>, has_headings: bool) -> Vec<Block> {
        let known = pieces.into_iter().filter_map(|piece| self.know(piece)).collect::<Vec<_>>();
        let mut blocks = Vec::new();
        let mut rest = known.into_iter().peekable();
        while let Some(known) = rest.next() {
            match known {
                Classified::Heading(level, content) => {
                    blocks.push(Block::Heading { level, content });
                }
                Classified::Paragraph(content) => blocks.push(Block::Paragraph(content)),
                Classified::Bold(runs) => {
                    let above = matches!(
                        rest.peek(),
                        Some(
                            Classified::Paragraph(_)
                                | Classified::ListParagraph(_)
                                | Classified::Table(_)
                                | Classified::Quote(_)
                                | Classified::Code(_)
                        )
                    ) || (blocks.is_empty() && rest.peek().is_some());
                    blocks.push(if above && has_headings {
                        let level = if blocks.is_empty() { 1 } else { 2 };
                        Block::Heading { level, content: run::spans(&plain(runs)) }
                    } else {
                        Block::Paragraph(run::spans(&runs))
                    });
                }
                Classified::ListParagraph(first) => {
                    let mut entries = vec![first];
                    while let Some(Classified::ListParagraph(entry)) =
                        rest.next_if(|next| matches!(next, Classified::ListParagraph(_)))
                    {
                        entries.push(entry);
                    }
                    blocks.extend(list::blocks(entries));
                }
                Classified::Quote(content) => match blocks.last_mut() {
                    Some(Block::Quote(inner)) => inner.push(Block::Paragraph(content)),
                    _ => blocks.push(Block::Quote(vec![Block::Paragraph(content)])),
                },
                Classified::Code(line) => match blocks.last_mut() {
                    Some(Block::Code { text, .. }) => text.push_str(&line),
                    _ => blocks.push(Block::Code { info: String::new(), text: line }),
                },
                Classified::Caption(content) => caption(content, &mut blocks),
                Classified::Table(rows) => self.table(rows, &mut blocks),
            }
        }
        blocks
    }

    /// The role of a part; `None` for an empty one.
    fn know(&mut self, piece: BodyPart) -> Option<Classified> {
        let Paragraph { properties, mut runs } = match piece {
            BodyPart::Paragraph(paragraph) => paragraph,
            BodyPart::Table(rows) => return Some(Classified::Table(rows)),
        };
        if !self.code_is_marked {
            runs.iter_mut().for_each(|run| run.monospaced = false);
        }
        run::settle(&mut runs);
        let words = run::text(&runs);
        let pictured = runs.iter().any(|run| matches!(run.content, Content::Image { .. }));
        if words.trim().is_empty() && !pictured {
            return None;
        }
        Some(match self.styles.role(&properties) {
            Role::Contents => return None,
            Role::Heading(level) => Classified::Heading(level, run::spans(&unless_all_bold(runs))),
            Role::Quote => Classified::Quote(run::spans(&unless_all_italic(runs))),
            Role::Caption => Classified::Caption(run::spans(&runs)),
            Role::Code => Classified::Code(lines(&runs)),
            Role::Text => match self.styles.list(&properties) {
                Some(InList { list, level, depth }) => {
                    let kind = self.numbering.level(list, level);
                    let number = self.counters.next(list, level, kind);
                    let content = run::spans(&runs);
                    Classified::ListParagraph(ListParagraph { list, level: depth, number, content })
                }
                None if is_code(&runs) => Classified::Code(lines(&runs)),
                None if is_bold_line(&runs, &words, self.styles.is_bold(&properties)) => {
                    Classified::Bold(runs)
                }
                None => Classified::Paragraph(run::spans(&runs)),
            },
        })
    }

    fn table(&mut self, rows: Vec<Vec<Cell>>, blocks: &mut Vec<Block>) {
        // A box around text is not a table.
        if let [row] = rows.as_slice()
            && row.len() == 1
        {
            let pieces = rows.into_iter().flatten().flat_map(|cell| cell.pieces).collect();
            let inner = self.assemble(pieces, false);
            blocks.extend(inner);
            return;
        }
        let mut alignments = Vec::new();
        let mut filled = Vec::new();
        for (index, row) in rows.into_iter().enumerate() {
            let mut cells = Vec::new();
            for cell in row {
                if index <= 1 {
                    let side = side(&cell);
                    if index == 1 || alignments.len() <= cells.len() {
                        alignments.resize(alignments.len().max(cells.len() + 1), Alignment::None);
                        if let Some(alignment) = alignments.get_mut(cells.len()) {
                            *alignment = side;
                        }
                    }
                }
                let span = cell.span;
                cells.push(self.cell(cell));
                cells.resize(cells.len() + span - 1, Vec::new());
            }
            filled.push(cells);
        }
        let mut filled = filled.into_iter();
        let header = filled.next().unwrap_or_default();
        let header = header.into_iter().map(super::super::unless_all_strong).collect();
        blocks.push(Block::Table { alignments, header, rows: filled.collect() });
    }

    fn cell(&mut self, cell: Cell) -> Vec<Span> {
        let mut spans = Vec::new();
        for block in self.assemble(cell.pieces, false) {
            if !spans.is_empty() {
                spans.push(Span::Break);
            }
            super::super::flatten(block, &mut spans);
        }
        spans
    }
}

/// The alignment of the text in a cell.
fn side(cell: &Cell) -> Alignment {
    let sides = cell.pieces.iter().find_map(|piece| match piece {
        BodyPart::Paragraph(paragraph) => paragraph.properties.side.as_deref(),
        BodyPart::Table(_) => None,
    });
    match sides {
        Some("right" | "end") => Alignment::Right,
        Some("center") => Alignment::Center,
        _ => Alignment::None,
    }
}

/// Adds a caption to the picture before it; without one, the caption is a paragraph.
fn caption(content: Vec<Span>, blocks: &mut Vec<Block>) {
    if let Some(Block::Paragraph(spans)) = blocks.last_mut() {
        let mut images = spans.iter_mut().filter_map(|span| match span {
            Span::Image { title, .. } => Some(title),
            _ => None,
        });
        if let (Some(title @ None), None) = (images.next(), images.next()) {
            *title = Some(super::super::wording::words(&content));
            return;
        }
    }
    blocks.push(Block::Paragraph(content));
}

/// Whether all visible text is bold, and makes a short line that does not end a sentence.
fn is_bold_line(runs: &[Run], words: &str, style_is_bold: bool) -> bool {
    let asks = words.trim_end().ends_with(['?', '؟', '？']);
    let mut shown = runs.iter().filter(|run| !run.text().trim().is_empty());
    let bold = shown.all(|run| run.bold || style_is_bold);
    bold && columns(words) <= HEADING
        && words.contains(char::is_alphabetic)
        && (asks || !ends_sentence(words))
        && runs.iter().all(|run| matches!(run.content, Content::Text(_)))
}

/// Whether all visible text is monospaced.
fn is_code(runs: &[Run]) -> bool {
    let mut shown = runs.iter().filter(|run| !matches!(run.content, Content::Break));
    let mut some = false;
    shown.all(|run| {
        some |= !run.text().trim().is_empty();
        run.monospaced || run.text().trim().is_empty()
    }) && some
        && !runs.iter().any(|run| matches!(run.content, Content::Image { .. }))
}

/// Verbatim text, with a new line for each line break.
fn lines(runs: &[Run]) -> String {
    let mut text = runs.iter().fold(String::new(), |mut text, run| {
        match &run.content {
            Content::Break => text.push('\n'),
            Content::Text(run) => text.push_str(run),
            Content::Image { .. } => {}
        }
        text
    });
    text.push('\n');
    text
}

/// Runs without bold.
fn plain(mut runs: Vec<Run>) -> Vec<Run> {
    runs.iter_mut().for_each(|run| run.bold = false);
    runs
}

/// Runs without bold if all of them are bold: such bold is only a style.
fn unless_all_bold(mut runs: Vec<Run>) -> Vec<Run> {
    let shown = |run: &&mut Run| !run.text().trim().is_empty();
    if runs.iter_mut().filter(shown).all(|run| run.bold) {
        runs.iter_mut().for_each(|run| run.bold = false);
    }
    runs
}

/// Runs without italics if all of them are italic, as quotations often are.
fn unless_all_italic(mut runs: Vec<Run>) -> Vec<Run> {
    let shown = |run: &&mut Run| !run.text().trim().is_empty();
    if runs.iter_mut().filter(shown).all(|run| run.italic) {
        runs.iter_mut().for_each(|run| run.italic = false);
    }
    runs
}
