use super::*;
use depeche::markup::skeleton::Alignment;
use proptest::prelude::*;

fn text(text: &str) -> Span {
    Span::Text(text.to_owned())
}

fn paragraph(content: Vec<Span>) -> Vec<Span> {
    match normalize(vec![Block::Paragraph(content)]).pop() {
        Some(Block::Paragraph(content)) => content,
        None => Vec::new(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn text_is_on_one_line_with_single_spaces() {
    assert_eq!(paragraph(vec![text("  un\n\t deux\u{2028}trois \r\n")]), [text("un deux trois")]);
    let kept = "«\u{a0}Oui\u{202f}!\u{a0}»";
    assert_eq!(paragraph(vec![text(kept)]), [text(kept)]);
    assert_eq!(
        paragraph(vec![text("\u{3000}東京\u{3000}大阪\u{3000}")]),
        [text("東京\u{3000}大阪")]
    );
    assert_eq!(
        paragraph(vec![text("\u{feff}co\u{ad}mi\u{0}té\u{200d}")]),
        [text("comité\u{200d}")]
    );
}

#[test]
fn spaces_stand_outside_of_emphasis() {
    assert_eq!(
        paragraph(vec![text("un "), Span::Emphasis(vec![text(" deux ")]), text("trois")]),
        [text("un "), Span::Emphasis(vec![text("deux")]), text(" trois")]
    );
    assert_eq!(
        paragraph(vec![Span::Strong(vec![text(" a")]), Span::Strong(vec![text(" ")]), text("b")]),
        [Span::Strong(vec![text("a")]), text(" b")]
    );
    assert_eq!(paragraph(vec![text("a"), Span::Emphasis(vec![text(" ")])]), [text("a")]);
}

#[test]
fn neighbours_of_one_kind_are_one_and_emphasis_is_not_nested() {
    let link = |words: &str| Span::Link {
        url: "https://example.org/".into(),
        title: None,
        content: vec![text(words)],
    };
    assert_eq!(
        paragraph(vec![
            Span::Emphasis(vec![text("a")]),
            Span::Emphasis(vec![Span::Strong(vec![Span::Emphasis(vec![text("b")])])]),
            link("c"),
            link("d"),
        ]),
        [
            Span::Emphasis(vec![text("a"), Span::Strong(vec![text("b")])]),
            Span::Link {
                url: "https://example.org/".into(),
                title: None,
                content: vec![text("cd")]
            },
        ]
    );
}

#[test]
fn a_line_break_has_text_on_both_sides() {
    assert_eq!(
        paragraph(vec![
            Span::Break,
            text(" a "),
            Span::Break,
            Span::Strong(vec![Span::Break, text("b"), Span::Break]),
            Span::Break,
        ]),
        [text("a"), Span::Break, Span::Strong(vec![text("b")])]
    );
    let heading = Block::Heading { level: 9, content: vec![text("a"), Span::Break, text("b")] };
    assert_eq!(normalize(vec![heading]), [Block::Heading { level: 6, content: vec![text("a b")] }]);
}

#[test]
fn nothing_is_empty() {
    let nothing = vec![
        Block::Rule,
        Block::Paragraph(vec![text(" "), Span::Code("  ".into())]),
        Block::Quote(vec![Block::Paragraph(Vec::new())]),
        Block::List { start: None, tight: true, items: vec![Vec::new()] },
        Block::Table { alignments: Vec::new(), header: vec![Vec::new()], rows: Vec::new() },
        Block::Code { info: String::new(), text: "\n \n".into() },
    ];
    assert_eq!(normalize(nothing), []);
}

#[test]
fn rows_are_as_wide_as_the_widest() {
    let cell = |words: &str| vec![text(words)];
    let table = Block::Table {
        alignments: vec![Alignment::Right],
        header: vec![cell("a"), Vec::new(), Vec::new()],
        rows: vec![vec![cell("b"), cell("c")], vec![Vec::new()]],
    };
    let normal = Block::Table {
        alignments: vec![Alignment::Right, Alignment::None],
        header: vec![cell("a"), Vec::new()],
        rows: vec![vec![cell("b"), cell("c")]],
    };
    assert_eq!(normalize(vec![table]), [normal]);
}

#[test]
fn what_is_too_deep_is_lifted() {
    let mut block = Block::Paragraph(vec![text("a")]);
    let mut span = text("a");
    for _ in 0..200 {
        block = Block::Quote(vec![block]);
        span = Span::Emphasis(vec![Span::Strong(vec![span])]);
    }
    let mut depth = 0;
    let normal = normalize(vec![block]);
    let mut blocks = &normal;
    while let [Block::Quote(inner)] = blocks.as_slice() {
        blocks = inner;
        depth += 1;
    }
    assert_eq!((depth, blocks.len()), (MAX_DEPTH, 1));
    assert_eq!(paragraph(vec![span]), [Span::Strong(vec![Span::Emphasis(vec![text("a")])])]);
}

fn spans() -> impl Strategy<Value = Vec<Span>> {
    let leaf = prop_oneof![
        "[ a\n\u{a0}\u{3000}é]{0,6}".prop_map(Span::Text),
        "[ a]{0,3}".prop_map(Span::Code),
        Just(Span::Break),
    ];
    let span = leaf.prop_recursive(3, 24, 4, |inner| {
        let content = prop::collection::vec(inner, 0..4);
        prop_oneof![
            content.clone().prop_map(Span::Emphasis),
            content.clone().prop_map(Span::Strong),
            content.prop_map(|content| Span::Link { url: "/".into(), title: None, content }),
        ]
    });
    prop::collection::vec(span, 0..6)
}

proptest! {
    #[test]
    fn the_normal_form_is_its_own(content in spans()) {
        let once = normalize(vec![Block::Paragraph(content)]);
        prop_assert_eq!(normalize(once.clone()), once);
    }
}
