//! Editions as JSON; `docs/edition.schema.json` describes it.

use std::collections::HashSet;

use serde::Serialize;

use super::{are_shown, lone_image, sole_segment, text};
use crate::edition::{
    Alignment, Attempt, Block, Coverage, Edition, Outcome, Reason, Segment, Span,
};
use crate::markup::tree;
use depeche_fluent::bundle::{Part, PartKind};
use depeche_fluent::diagnostic::{Diagnostic, RuleId};
use depeche_fluent::locale::Locale;

impl Edition {
    /// The edition as JSON, described by `docs/edition.schema.json`: its blocks with all segments,
    /// also withheld ones, and the locales that were tried for each.
    pub fn to_json(&self) -> String {
        let mut ids = HashSet::new();
        let json = EditionJson {
            version: 1,
            story: &self.story,
            requested: self.requested.iter().map(ToString::to_string).collect(),
            locale: self.locale.to_string(),
            direction: self.locale.direction().as_str(),
            source: self.source.to_string(),
            coverage: self.coverage,
            blocks: self.blocks_json(&self.blocks, &mut ids),
        };
        // Serializing structs of strings and numbers cannot fail.
        serde_json::to_string_pretty(&json).unwrap_or_default()
    }

    fn blocks_json<'e>(
        &'e self,
        blocks: &'e [Block],
        ids: &mut HashSet<String>,
    ) -> Vec<BlockJson<'e>> {
        blocks.iter().map(|block| self.block_json(block, ids)).collect()
    }

    fn block_json<'e>(&'e self, block: &'e Block, ids: &mut HashSet<String>) -> BlockJson<'e> {
        match block {
            Block::Heading { level, content } => {
                BlockJson::Heading { level: *level, content: self.content_json(content, ids) }
            }
            Block::Paragraph(content) => match lone_image(content) {
                Some((url, alt, title)) => BlockJson::Image {
                    url,
                    content: self.content_json(alt, ids),
                    title: self.segments_json(title),
                },
                None => BlockJson::Paragraph { content: self.content_json(content, ids) },
            },
            Block::List { start, tight, items } => BlockJson::List {
                ordered: start.is_some(),
                start: *start,
                tight: *tight,
                items: items
                    .iter()
                    .map(|item| ItemJson { blocks: self.blocks_json(item, ids) })
                    .collect(),
            },
            Block::Quote(blocks) => BlockJson::Quote { blocks: self.blocks_json(blocks, ids) },
            Block::Table { alignments, header, rows } => {
                let header = std::iter::once((true, header));
                let rows = header.chain(rows.iter().map(|row| (false, row)));
                BlockJson::Table {
                    alignments: alignments
                        .iter()
                        .map(|alignment| alignment_word(*alignment))
                        .collect(),
                    rows: rows
                        .map(|(header, cells)| RowJson {
                            header,
                            cells: cells.iter().map(|cell| self.content_json(cell, ids)).collect(),
                        })
                        .collect(),
                }
            }
            Block::Code { info, text } => BlockJson::Code { info, text },
            Block::Rule => BlockJson::Rule,
            Block::Notice(notice) => BlockJson::Notice {
                text: &notice.text,
                locale: notice.locale.to_string(),
                direction: notice.locale.direction().as_str(),
                shown: notice.shown.to_string(),
            },
        }
    }

    fn content_json<'e>(
        &'e self,
        content: &'e [Span],
        ids: &mut HashSet<String>,
    ) -> ContentJson<'e> {
        let segments = tree::leaves_of(content);
        let id = segments.first().map(|segment| segment.anchor());
        // Punctuation of the skeleton between segments belongs to no segment.
        let whole = sole_segment(content).is_none() && are_shown(content);
        ContentJson {
            id: id.filter(|id| ids.insert(id.clone())),
            text: whole.then(|| text::spans_text(content)),
            html: whole.then(|| self.spans_html(content)),
            segments: segments.into_iter().map(|segment| self.segment_json(segment)).collect(),
        }
    }

    fn segments_json<'e>(&'e self, content: &'e [Span]) -> Vec<SegmentJson<'e>> {
        tree::leaves_of(content).into_iter().map(|segment| self.segment_json(segment)).collect()
    }

    fn segment_json<'e>(&'e self, segment: &'e Segment) -> SegmentJson<'e> {
        let shown = segment.outcome != Outcome::Withheld;
        let html = shown.then(|| self.segment_html(segment));
        SegmentJson { html, ..SegmentJson::from(segment) }
    }
}

impl Segment {
    /// The text, its paragraphs separated by a blank line, with isolation marks where directions
    /// meet.
    pub fn to_text(&self) -> String {
        text::segment_text(self)
    }

    /// The segment as in [`Edition::to_json`]; `html` depends on the edition, and is `null` here.
    pub fn to_json(&self) -> String {
        serde_json::to_string_pretty(&SegmentJson::from(self)).unwrap_or_default()
    }
}

impl<'e> From<&'e Segment> for SegmentJson<'e> {
    fn from(segment: &'e Segment) -> Self {
        let shown = segment.outcome != Outcome::Withheld;
        Self {
            message: &segment.message,
            attribute: segment.attribute.as_deref(),
            locale: segment.locale.to_string(),
            direction: segment.direction().as_str(),
            outcome: segment.outcome.as_str(),
            text: shown.then(|| text::segment_text(segment)),
            html: None,
            // An empty literal only separates markup, and is left out.
            parts: segment
                .parts
                .iter()
                .filter(|part| part.kind != PartKind::Literal || !part.text.is_empty())
                .map(PartJson::from)
                .collect(),
            tried: segment.tried.iter().map(AttemptJson::from).collect(),
        }
    }
}

fn alignment_word(alignment: Alignment) -> &'static str {
    match alignment {
        Alignment::None => "none",
        Alignment::Left => "left",
        Alignment::Center => "center",
        Alignment::Right => "right",
    }
}

#[derive(Serialize)]
struct EditionJson<'e> {
    version: u8,
    story: &'e str,
    requested: Vec<String>,
    locale: String,
    direction: &'static str,
    source: String,
    coverage: Coverage,
    blocks: Vec<BlockJson<'e>>,
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
enum BlockJson<'e> {
    Heading {
        level: u8,
        #[serde(flatten)]
        content: ContentJson<'e>,
    },
    Paragraph {
        #[serde(flatten)]
        content: ContentJson<'e>,
    },
    Image {
        url: &'e str,
        #[serde(flatten)]
        content: ContentJson<'e>,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        title: Vec<SegmentJson<'e>>,
    },
    List {
        ordered: bool,
        #[serde(skip_serializing_if = "Option::is_none")]
        start: Option<u64>,
        tight: bool,
        items: Vec<ItemJson<'e>>,
    },
    Quote {
        blocks: Vec<BlockJson<'e>>,
    },
    Table {
        alignments: Vec<&'static str>,
        rows: Vec<RowJson<'e>>,
    },
    Code {
        info: &'e str,
        text: &'e str,
    },
    Rule,
    Notice {
        text: &'e str,
        locale: String,
        direction: &'static str,
        shown: String,
    },
}

#[derive(Serialize)]
struct ItemJson<'e> {
    blocks: Vec<BlockJson<'e>>,
}

#[derive(Serialize)]
struct RowJson<'e> {
    header: bool,
    cells: Vec<ContentJson<'e>>,
}

/// The content of a heading, a paragraph or a cell.
#[derive(Serialize)]
struct ContentJson<'e> {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    html: Option<String>,
    segments: Vec<SegmentJson<'e>>,
}

#[derive(Serialize)]
struct SegmentJson<'e> {
    message: &'e str,
    #[serde(skip_serializing_if = "Option::is_none")]
    attribute: Option<&'e str>,
    locale: String,
    direction: &'static str,
    outcome: &'static str,
    text: Option<String>,
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
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    isolated: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    locale: Option<String>,
}

impl<'e> From<Part<'e>> for PartJson<'e> {
    fn from(part: Part<'e>) -> Self {
        Self {
            kind: part.kind.as_str(),
            name: part.name,
            text: part.text,
            value: part.machine,
            isolated: part.isolated,
            locale: part.locale.map(Locale::to_string),
        }
    }
}

#[derive(Serialize)]
struct AttemptJson<'e> {
    locale: String,
    reason: &'static str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    diagnostics: Vec<DiagnosticJson<'e>>,
}

impl<'e> From<&'e Attempt> for AttemptJson<'e> {
    fn from(attempt: &'e Attempt) -> Self {
        let diagnostics = match &attempt.reason {
            Reason::Broken(diagnostics) => diagnostics.as_slice(),
            _ => &[],
        };
        Self {
            locale: attempt.locale.to_string(),
            reason: attempt.reason.as_str(),
            diagnostics: diagnostics.iter().map(DiagnosticJson::from).collect(),
        }
    }
}

#[derive(Serialize)]
struct DiagnosticJson<'e> {
    rule: RuleId,
    severity: &'static str,
    file: Option<&'e str>,
    line: Option<usize>,
    column: Option<usize>,
}

impl<'e> From<&'e Diagnostic> for DiagnosticJson<'e> {
    fn from(diagnostic: &'e Diagnostic) -> Self {
        let start = diagnostic.place.as_ref().map(depeche_fluent::diagnostic::Place::start);
        Self {
            rule: diagnostic.rule,
            severity: diagnostic.severity.as_str(),
            file: diagnostic.place.as_ref().map(|place| place.file.name()),
            line: start.map(|position| position.line),
            column: start.map(|position| position.column),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::render::fixture::{self, edition, locale, paragraph, resolved, withheld};
    use depeche_fluent::diagnostic::SourceFile;
    use depeche_fluent::fact::Fact;

    fn parsed(edition: &Edition) -> Value {
        let schema = include_str!("../../docs/edition.schema.json");
        let schema = serde_json::from_str::<Value>(schema).unwrap();
        jsonschema::meta::validate(&schema).unwrap();
        let validator = jsonschema::validator_for(&schema).unwrap();
        let json = serde_json::from_str::<Value>(&edition.to_json()).unwrap();
        let errors = validator.iter_errors(&json).map(|error| error.to_string());
        assert_eq!(errors.collect::<Vec<_>>(), Vec::<String>::new());
        json
    }

    #[test]
    fn every_block_matches_the_schema() {
        let json = parsed(&edition("fr", fixture::every_block()));
        let kinds = json["blocks"].as_array().unwrap().iter().map(|block| block["kind"].clone());
        let expected = [
            "heading",
            "paragraph",
            "notice",
            "list",
            "quote",
            "table",
            "image",
            "paragraph",
            "code",
            "rule",
        ];
        assert_eq!(kinds.collect::<Vec<_>>(), expected);
        parsed(&edition("ar", fixture::arabic()));
    }

    #[test]
    fn the_schema_refuses_unknown_keys() {
        let schema = include_str!("../../docs/edition.schema.json");
        let schema = serde_json::from_str::<Value>(schema).unwrap();
        let validator = jsonschema::validator_for(&schema).unwrap();
        let good = serde_json::from_str::<Value>(&edition("fr", fixture::every_block()).to_json())
            .unwrap();
        for (pointer, wrong) in [
            ("/version", json!(2)),
            ("/blocks/0/kind", json!("headline")),
            ("/blocks/0/level", json!(7)),
            ("/blocks/0/segments/0/outcome", json!("done")),
            ("/blocks/1/segments/0/parts/1/kind", json!("figure")),
            ("/blocks/3/items/0/blocks/1/items/0", json!([])),
        ] {
            let mut bad = good.clone();
            *bad.pointer_mut(pointer).unwrap() = wrong;
            assert!(!validator.is_valid(&bad), "{pointer}");
        }
    }

    #[test]
    fn segments_list_the_locales_that_were_tried() {
        let file = SourceFile::new("ar/interpol.ftl", "lead = { $voix }");
        let broken = Diagnostic::new(RuleId::UnknownVariable).at(file.place(9..14));
        let mut segment = resolved("fr", "lead = { $votes } voix", vec![("votes", Fact::from(96))]);
        segment.outcome = Outcome::Fallback;
        segment.tried = vec![
            Attempt { locale: locale("ar-MA"), reason: Reason::NoBundle },
            Attempt { locale: locale("ar"), reason: Reason::Broken(vec![broken]) },
        ];
        let json = parsed(&edition("ar", vec![paragraph(vec![Span::Leaf(segment)])]));
        assert_eq!(
            json["blocks"][0],
            json!({
                "kind": "paragraph",
                "id": "lead",
                "segments": [{
                    "message": "lead",
                    "locale": "fr",
                    "direction": "ltr",
                    "outcome": "fallback",
                    "text": "96 voix",
                    "html": "<data value=\"96\">96</data> voix",
                    "parts": [
                        {"kind": "number", "name": "votes", "text": "96", "value": "96"},
                        {"kind": "text", "text": " voix"}
                    ],
                    "tried": [
                        {"locale": "ar-MA", "reason": "no-bundle"},
                        {"locale": "ar", "reason": "broken", "diagnostics": [{
                            "rule": "unknown-variable",
                            "severity": "error",
                            "file": "ar/interpol.ftl",
                            "line": 1,
                            "column": 10
                        }]}
                    ]
                }]
            })
        );
    }

    #[test]
    fn a_withheld_segment_has_no_text() {
        let json = parsed(&edition("pt", vec![paragraph(vec![withheld("gone")])]));
        assert_eq!(json["blocks"][0]["segments"][0]["text"], Value::Null);
        assert_eq!(json["blocks"][0]["segments"][0]["tried"][0]["reason"], "missing");
    }

    #[test]
    fn keys_come_in_the_order_of_the_documentation() {
        let json = edition("fr", fixture::every_block()).to_json();
        let keys = ["version", "story", "requested", "locale", "direction", "source", "coverage"];
        let found = keys.map(|key| json.find(&format!("\n  \"{key}\":")).unwrap());
        assert!(found.is_sorted());
        assert!(
            json.contains("{\n      \"kind\": \"heading\",\n      \"level\": 1,\n      \"id\"")
        );
    }
}
