//! Editions as JSON, for programs; the schema is `docs/edition.schema.json`.

use serde::Serialize;

use super::text;
use crate::bundle::Part;
use crate::diagnostic::Diagnostic;
use crate::edition::{Alignment, Block, Coverage, Edition, Outcome, Reason, Segment, Span};
use crate::locale::Locale;

/// The version of the form.
const VERSION: u8 = 1;

impl Edition {
    /// The edition as JSON, indented by two spaces.
    pub fn to_json(&self) -> String {
        let document = Document {
            version: VERSION,
            story: &self.story,
            requested: &self.requested,
            locale: &self.locale,
            direction: self.direction().as_str(),
            source: &self.source,
            coverage: self.coverage,
            blocks: self.blocks.iter().map(|block| block_of(self, block)).collect(),
        };
        serde_json::to_string_pretty(&document).unwrap_or_default()
    }
}

impl Segment {
    /// The text, its paragraphs separated by a blank line, with isolation marks where directions
    /// meet.
    pub fn to_text(&self) -> String {
        text::segment_text(self)
    }

    /// The segment as JSON, as it stands in [`Edition::to_json`], without `html`.
    pub fn to_json(&self) -> String {
        serde_json::to_string_pretty(&segment_of(None, self)).unwrap_or_default()
    }
}

#[derive(Serialize)]
struct Document<'e> {
    version: u8,
    story: &'e str,
    requested: &'e [Locale],
    locale: &'e Locale,
    direction: &'static str,
    source: &'e Locale,
    coverage: Coverage,
    blocks: Vec<BlockJson<'e>>,
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
enum BlockJson<'e> {
    Heading { level: u8, id: Option<String>, segments: Vec<SegmentJson<'e>> },
    Paragraph { id: Option<String>, segments: Vec<SegmentJson<'e>> },
    Image { url: &'e str, id: Option<String>, segments: Vec<SegmentJson<'e>> },
    List { start: Option<u64>, tight: bool, items: Vec<ItemJson<'e>> },
    Quote { blocks: Vec<BlockJson<'e>> },
    Table { alignments: Vec<&'static str>, rows: Vec<RowJson<'e>> },
    Code { info: &'e str, text: &'e str },
    Rule,
    Notice { text: &'e str, locale: &'e Locale, direction: &'static str, shown: &'e Locale },
}

#[derive(Serialize)]
struct ItemJson<'e> {
    blocks: Vec<BlockJson<'e>>,
}

#[derive(Serialize)]
struct RowJson<'e> {
    header: bool,
    cells: Vec<CellJson<'e>>,
}

#[derive(Serialize)]
struct CellJson<'e> {
    segments: Vec<SegmentJson<'e>>,
}

#[derive(Serialize)]
struct SegmentJson<'e> {
    message: &'e str,
    #[serde(skip_serializing_if = "Option::is_none")]
    attribute: Option<&'e str>,
    locale: &'e Locale,
    direction: &'static str,
    outcome: &'static str,
    text: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    html: Option<String>,
    parts: Vec<PartJson<'e>>,
    tried: Vec<AttemptJson<'e>>,
}

#[derive(Serialize)]
struct PartJson<'e> {
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'e str>,
    text: &'e str,
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<&'e str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    locale: Option<&'e Locale>,
}

#[derive(Serialize)]
struct AttemptJson<'e> {
    locale: &'e Locale,
    reason: &'static str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    diagnostics: Vec<DiagnosticJson<'e>>,
}

#[derive(Serialize)]
struct DiagnosticJson<'e> {
    rule: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<&'e str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    column: Option<usize>,
    arguments: std::collections::BTreeMap<&'static str, String>,
}

fn block_of<'e>(edition: &'e Edition, block: &'e Block) -> BlockJson<'e> {
    match block {
        Block::Heading { level, content } => {
            let segments = segments_of(edition, content);
            BlockJson::Heading { level: *level, id: anchor(content), segments }
        }
        Block::Paragraph { content } => match super::lone_image(content) {
            Some((url, ..)) => BlockJson::Image {
                url,
                id: anchor(content),
                segments: segments_of(edition, content),
            },
            None => BlockJson::Paragraph {
                id: anchor(content),
                segments: segments_of(edition, content),
            },
        },
        Block::List { start, tight, items } => {
            let item = |item: &'e Vec<Block>| ItemJson { blocks: blocks_of(edition, item) };
            let items = items.iter().map(item).collect();
            BlockJson::List { start: *start, tight: *tight, items }
        }
        Block::Quote(blocks) => BlockJson::Quote { blocks: blocks_of(edition, blocks) },
        Block::Table { alignments, header, rows } => {
            let cells = |row: &'e [Vec<Span>]| {
                row.iter().map(|cell| CellJson { segments: segments_of(edition, cell) }).collect()
            };
            let mut all = vec![RowJson { header: true, cells: cells(header) }];
            all.extend(rows.iter().map(|row| RowJson { header: false, cells: cells(row) }));
            BlockJson::Table {
                alignments: alignments.iter().copied().map(alignment).collect(),
                rows: all,
            }
        }
        Block::Code { info, text } => BlockJson::Code { info, text },
        Block::Rule => BlockJson::Rule,
        Block::Notice(notice) => BlockJson::Notice {
            text: &notice.text,
            locale: &notice.locale,
            direction: notice.locale.direction().as_str(),
            shown: &notice.shown,
        },
    }
}

fn blocks_of<'e>(edition: &'e Edition, blocks: &'e [Block]) -> Vec<BlockJson<'e>> {
    blocks.iter().map(|block| block_of(edition, block)).collect()
}

fn alignment(alignment: Alignment) -> &'static str {
    match alignment {
        Alignment::None => "none",
        Alignment::Left => "left",
        Alignment::Center => "center",
        Alignment::Right => "right",
    }
}

/// The segments of spans, in order, whatever is around them.
fn segments_of<'e>(edition: &'e Edition, spans: &'e [Span]) -> Vec<SegmentJson<'e>> {
    let mut found = Vec::new();
    collect(spans, &mut found);
    found.into_iter().map(|segment| segment_of(Some(edition), segment)).collect()
}

fn collect<'e>(spans: &'e [Span], found: &mut Vec<&'e Segment>) {
    for span in spans {
        match span {
            Span::Segment(segment) => found.push(segment),
            Span::Emphasis(content) | Span::Strong(content) | Span::Link { content, .. } => {
                collect(content, found);
            }
            Span::Image { alt, title, .. } => {
                collect(alt, found);
                collect(title, found);
            }
            Span::Text(_) | Span::Code(_) | Span::Break => {}
        }
    }
}

fn anchor(spans: &[Span]) -> Option<String> {
    let mut found = Vec::new();
    collect(spans, &mut found);
    found.first().map(|segment| segment.anchor())
}

fn segment_of<'e>(edition: Option<&'e Edition>, segment: &'e Segment) -> SegmentJson<'e> {
    let shown = segment.outcome != Outcome::Withheld;
    SegmentJson {
        message: &segment.message,
        attribute: segment.attribute.as_deref(),
        locale: &segment.locale,
        direction: segment.direction().as_str(),
        outcome: segment.outcome.as_str(),
        text: shown.then(|| segment.to_text()),
        html: edition.filter(|_| shown).map(|edition| edition.segment_html(segment)),
        parts: segment.parts.iter().map(part_of).collect(),
        tried: segment
            .tried
            .iter()
            .map(|attempt| AttemptJson {
                locale: &attempt.locale,
                reason: attempt.reason.as_str(),
                diagnostics: match &attempt.reason {
                    Reason::Broken(why) => why.iter().map(diagnostic_of).collect(),
                    _ => Vec::new(),
                },
            })
            .collect(),
    }
}

fn part_of(part: Part<'_>) -> PartJson<'_> {
    PartJson {
        kind: part.kind.as_str(),
        name: part.name,
        text: part.text,
        value: part.machine,
        locale: part.locale,
    }
}

fn diagnostic_of(diagnostic: &Diagnostic) -> DiagnosticJson<'_> {
    let start = diagnostic.place.as_ref().map(crate::diagnostic::Place::start);
    let arguments = diagnostic.arguments.iter().map(|(name, value)| (*name, value.to_string()));
    DiagnosticJson {
        rule: diagnostic.rule,
        file: diagnostic.place.as_ref().map(|place| place.file.name()),
        line: start.map(|start| start.line),
        column: start.map(|start| start.column),
        arguments: arguments.collect(),
    }
}
