//! Editions built by hand, for tests.

use crate::edition::{
    Alignment, Attempt, Block, Coverage, Edition, Metadata, Notice, Outcome, Reason, Segment, Span,
};
use crate::markup::Inline;
use depeche_fluent::bundle::{Arguments, Bundle, Parts, Resource};
use depeche_fluent::diagnostic::SourceFile;
use depeche_fluent::fact::Fact;
use depeche_fluent::locale::Locale;

pub(super) fn locale(tag: &str) -> Locale {
    tag.parse().unwrap()
}

pub(super) fn edition(tag: &str, blocks: Vec<Block>) -> Edition {
    Edition {
        story: "interpol".to_owned(),
        requested: vec![locale(tag)],
        locale: locale(tag),
        source: locale("fr"),
        blocks,
        coverage: Coverage { words: 10, translated: 10, ..Coverage::default() },
        metadata: Metadata::default(),
        warnings: Vec::new(),
    }
}

/// The only message of a Fluent source, with text facts.
pub(super) fn segment(tag: &str, source: &str, facts: &[(&str, &str)]) -> Span {
    let facts = facts.iter().map(|(name, text)| (*name, Fact::from(*text)));
    Span::Leaf(resolved(tag, source, facts.collect()))
}

/// The only message of a Fluent source, without markup; `%%` starts a new paragraph.
pub(super) fn resolved(tag: &str, source: &str, facts: Vec<(&str, Fact)>) -> Segment {
    let file = SourceFile::new("message.ftl", source);
    let bundle = Bundle::builder(locale(tag)).resource(Resource::new(&file)).build();
    let message = source.split_once(" =").unwrap().0.to_owned();
    let mut parts = Parts::new();
    let arguments = facts.into_iter().collect::<Arguments>();
    bundle.resolve(&message, None, &arguments, &mut parts).unwrap();
    let mut paragraphs = vec![Vec::new()];
    let mut values = 0;
    for part in parts.iter() {
        if part.kind.is_value() {
            paragraphs.last_mut().unwrap().push(Inline::Value(values));
            values += 1;
            continue;
        }
        for (index, text) in part.text.split(" %% ").enumerate() {
            if index > 0 {
                paragraphs.push(Vec::new());
            }
            paragraphs.last_mut().unwrap().push(Inline::Text(text.to_owned()));
        }
    }
    Segment {
        message,
        attribute: None,
        locale: locale(tag),
        outcome: Outcome::Translated,
        parts,
        paragraphs,
        tried: Vec::new(),
    }
}

pub(super) fn withheld(message: &str) -> Span {
    Span::Leaf(Segment {
        message: message.to_owned(),
        attribute: None,
        locale: locale("fr"),
        outcome: Outcome::Withheld,
        parts: Parts::new(),
        paragraphs: Vec::new(),
        tried: vec![Attempt { locale: locale("pt"), reason: Reason::Missing }],
    })
}

/// A segment with markup, given as its inline tree.
pub(super) fn marked(tag: &str, message: &str, content: Vec<Inline>) -> Span {
    let mut segment = resolved(tag, &format!("{message} = x"), Vec::new());
    segment.paragraphs = vec![content];
    Span::Leaf(segment)
}

pub(super) fn with_outcome(span: Span, outcome: Outcome) -> Span {
    match span {
        Span::Leaf(segment) => Span::Leaf(Segment { outcome, ..segment }),
        other => other,
    }
}

pub(super) fn paragraph(content: Vec<Span>) -> Block {
    Block::Paragraph(content)
}

pub(super) fn heading(level: u8, content: Vec<Span>) -> Block {
    Block::Heading { level, content }
}

pub(super) fn french(source: &str) -> Vec<Span> {
    vec![segment("fr", source, &[])]
}

/// Every kind of block, in French.
pub(super) fn every_block() -> Vec<Block> {
    let facts =
        vec![("day", Fact::Date(jiff::civil::date(2024, 11, 7))), ("votes", Fact::from(96))];
    let lead = "lead = Le { $day }, { $votes } pays ont voté. %% Un second paragraphe.";
    let nested = Block::List {
        start: Some(1),
        tight: true,
        items: vec![
            vec![paragraph(french("police = Police"))],
            vec![paragraph(french("justice = Justice"))],
        ],
    };
    vec![
        heading(1, french("title = Le Maroc élu")),
        paragraph(vec![Span::Leaf(resolved("fr", lead, facts))]),
        Block::Notice(Notice {
            text: "Cette partie n’est pas encore traduite.".to_owned(),
            locale: locale("fr"),
            shown: locale("fr"),
        }),
        Block::List {
            start: None,
            tight: true,
            items: vec![
                vec![paragraph(french("security = Sécurité")), nested],
                vec![paragraph(french("growth = Développement"))],
            ],
        },
        Block::Quote(vec![
            paragraph(french("quote = Une victoire.")),
            paragraph(french("other = Une autre.")),
        ]),
        Block::Table {
            alignments: vec![Alignment::None, Alignment::Right],
            header: vec![french("country = Pays"), french("count = Voix")],
            rows: vec![vec![french("morocco = Maroc"), french("figure = 96")]],
        },
        paragraph(vec![Span::Image {
            url: "vote.jpg".to_owned(),
            alt: french("photo = Le vote à Glasgow"),
            title: Vec::new(),
        }]),
        paragraph(vec![Span::Link {
            url: "https://example.org/rapport_(1)".to_owned(),
            title: None,
            content: french("report = le rapport"),
        }]),
        Block::Code { info: "rust".to_owned(), text: "fn main() {}\n".to_owned() },
        Block::Rule,
    ]
}

/// A headline, a lead and a section in Arabic.
pub(super) fn arabic() -> Vec<Block> {
    let facts = vec![
        (
            "days",
            Fact::Range(
                Box::new(Fact::Date(jiff::civil::date(2024, 11, 4))),
                Box::new(Fact::Date(jiff::civil::date(2024, 11, 7))),
            ),
        ),
        ("founded", Fact::Year(1923)),
        ("who", Fact::Name("Mohamed D.".into())),
    ];
    let lead = "lead = فاز { $who } بين { $days } في منظمة تأسست سنة { $founded }.";
    vec![
        heading(1, vec![segment("ar", "title = انتخاب المغرب", &[])]),
        paragraph(vec![Span::Leaf(resolved("ar", lead, facts))]),
        heading(2, vec![segment("ar", "support-title = دعم دولي واسع", &[])]),
        paragraph(vec![segment("ar", "support = صوتت الدول.", &[])]),
    ]
}
