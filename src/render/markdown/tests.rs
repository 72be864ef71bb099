use comrak::nodes::{AstNode, ListType, NodeValue};
use comrak::{Arena, Options, parse_document};
use proptest::prelude::*;

use super::*;
use crate::render::fixture::{self, edition, heading, marked, paragraph, segment, withheld};

fn text(words: &str) -> Inline {
    Inline::Text(words.to_owned())
}

/// The blocks and the text of Markdown, one bracket for each, as comrak reads it.
fn outline(markdown: &str) -> String {
    let arena = Arena::new();
    let mut options = Options::default();
    options.extension.table = true;
    options.extension.strikethrough = true;
    options.extension.tasklist = true;
    let mut out = String::new();
    describe(parse_document(&arena, markdown, &options), &mut out);
    out
}

fn describe<'a>(node: &'a AstNode<'a>, out: &mut String) {
    let value = node.data.borrow().value.clone();
    let name = match value {
        NodeValue::Text(text) => return out.push_str(&text),
        NodeValue::SoftBreak => return out.push(' '),
        NodeValue::LineBreak => return out.push('⏎'),
        NodeValue::HtmlInline(html) if html == "<!-- -->" => return,
        NodeValue::HtmlInline(html) if html == "<br>" => return out.push('⏎'),
        NodeValue::Code(code) => format!("code:{}", code.literal),
        NodeValue::CodeBlock(code) => format!("pre:{}:{}", code.info, code.literal),
        NodeValue::Document => "doc".to_owned(),
        NodeValue::Paragraph => "p".to_owned(),
        NodeValue::Heading(heading) => format!("h{}:", heading.level),
        NodeValue::Emph => "em:".to_owned(),
        NodeValue::Strong => "strong:".to_owned(),
        NodeValue::Link(link) => format!("a<{}|{}>:", link.url, link.title),
        NodeValue::Image(link) => format!("img<{}|{}>:", link.url, link.title),
        NodeValue::BlockQuote => "quote".to_owned(),
        NodeValue::List(list) if list.list_type == ListType::Bullet => "ul".to_owned(),
        NodeValue::List(list) => format!("ol{}", list.start),
        NodeValue::Item(_) => "li".to_owned(),
        NodeValue::Table(table) => format!("table{}", table.num_columns),
        NodeValue::TableRow(_) => "tr".to_owned(),
        NodeValue::TableCell => "td:".to_owned(),
        NodeValue::ThematicBreak => "hr".to_owned(),
        other => format!("UNEXPECTED {other:?}"),
    };
    out.push('(');
    out.push_str(&name);
    for child in node.children() {
        describe(child, out);
    }
    out.push(')');
}

/// The HTML that another Markdown parser produces.
fn peer_html(markdown: &str) -> String {
    let options = pulldown_cmark::Options::ENABLE_TABLES
        | pulldown_cmark::Options::ENABLE_STRIKETHROUGH
        | pulldown_cmark::Options::ENABLE_TASKLISTS;
    let mut html = String::new();
    pulldown_cmark::html::push_html(&mut html, pulldown_cmark::Parser::new_ext(markdown, options));
    html
}

fn markdown(blocks: Vec<Block>) -> String {
    edition("fr", blocks).to_markdown()
}

fn inline(content: Vec<Inline>) -> String {
    markdown(vec![paragraph(vec![marked("fr", "lead", content)])])
}

#[test]
fn every_block_reads_back() {
    let markdown = markdown(fixture::every_block());
    assert_eq!(
        markdown,
        "# Le Maroc élu\n\n\
         Le 7 novembre 2024, 96 pays ont voté.\n\n\
         Un second paragraphe.\n\n\
         *Cette partie n’est pas encore traduite.*\n\n\
         - Sécurité\n  1. Police\n  2. Justice\n- Développement\n\n\
         > Une victoire.\n>\n> Une autre.\n\n\
         | Pays | Voix |\n| --- | --: |\n| Maroc | 96 |\n\n\
         ![Le vote à Glasgow](vote.jpg)\n\n\
         [le rapport](<https://example.org/rapport_(1)>)\n\n\
         ```rust\nfn main() {}\n```\n\n\
         ___"
    );
    assert_eq!(
        outline(&markdown),
        "(doc(h1:Le Maroc élu)(pLe 7 novembre 2024, 96 pays ont voté.)\
         (pUn second paragraphe.)(p(em:Cette partie n’est pas encore traduite.))\
         (ul(li(pSécurité)(ol1(li(pPolice))(li(pJustice))))(li(pDéveloppement)))\
         (quote(pUne victoire.)(pUne autre.))\
         (table2(tr(td:Pays)(td:Voix))(tr(td:Maroc)(td:96)))\
         (p(img<vote.jpg|>:Le vote à Glasgow))\
         (p(a<https://example.org/rapport_(1)|>:le rapport))\
         (pre:rust:fn main() {}\n)(hr))"
    );
}

#[test]
fn adjacent_lists_stay_two_lists() {
    let list = |start| Block::List {
        start,
        tight: true,
        items: vec![vec![paragraph(fixture::french("a = x"))]],
    };
    let markdown = markdown(vec![list(None), list(None), list(None), list(Some(3)), list(Some(1))]);
    assert_eq!(
        outline(&markdown),
        "(doc(ul(li(px)))(ul(li(px)))(ul(li(px)))(ol3(li(px)))(ol1(li(px))))"
    );
}

#[test]
fn withheld_segments_leave_no_gap() {
    let blocks = vec![
        paragraph(fixture::french("a = Avant.")),
        heading(2, vec![withheld("gone")]),
        paragraph(fixture::french("b = Après.")),
    ];
    assert_eq!(markdown(blocks), "Avant.\n\nAprès.");
}

#[test]
fn emphasis_survives_adjacent_characters() {
    let strong = |words: &str| Inline::Strong(vec![text(words)]);
    let em = |content| Inline::Emphasis(content);
    for (content, expected) in [
        (vec![text("le"), strong("« oui »"), text("bien")], "le(strong:« oui »)bien"),
        (vec![strong("「公的」"), text("です")], "(strong:「公的」)です"),
        (vec![text("a"), em(vec![text("b")]), text("c")], "a(em:b)c"),
        (vec![text("a"), em(vec![text(" b ")]), text("c")], "a(em: b )c"),
        (vec![em(vec![text("a")]), em(vec![text("b")])], "(em:a)(em:b)"),
        (vec![em(vec![em(vec![text("a")])]), text("b")], "(em:a)b"),
        (vec![em(vec![strong("a"), text("b")])], "(em:(strong:a)b)"),
        (
            vec![em(vec![text("a"), em(vec![text("b"), em(vec![text("c")]), text("d")])])],
            "(em:abcd)",
        ),
        (vec![text("*"), em(vec![text("*")]), text("*")], "*(em:*)*"),
        (vec![em(vec![text("a"), Inline::Break]), text("b")], "(em:a)⏎b"),
        (vec![em(vec![em(vec![text("a")]), em(vec![text("b")])])], "(em:ab)"),
    ] {
        let markdown = inline(content);
        assert_eq!(outline(&markdown), format!("(doc(p{expected}))"), "{markdown}");
    }
    assert_eq!(inline(vec![text("a "), strong("b"), text(", c")]), "a **b**, c");
}

#[test]
fn code_links_and_breaks_read_back() {
    let link = |url: &str, title: Option<&str>| Inline::Link {
        url: url.to_owned(),
        title: title.map(str::to_owned),
        content: vec![text("x]")],
    };
    for (content, expected) in [
        (vec![Inline::Code(vec![text("a`b``")])], "(code:a`b``)"),
        (vec![link("https://a.b/c d", None)], "(a<https://a.b/c d|>:x])"),
        (vec![link("a\\b<c>", Some("\"q\" &amp; \\"))], "(a<a\\b<c>|\"q\" &amp; \\>:x])"),
        (vec![text("a!"), link("", None)], "a!(a<|>:x])"),
        (vec![text("a"), Inline::Break, text("- b")], "a⏎- b"),
        (vec![text("a | b"), Inline::Break, text("--- | ---")], "a | b⏎--- | ---"),
    ] {
        let markdown = inline(content);
        assert_eq!(outline(&markdown), format!("(doc(p{expected}))"), "{markdown}");
    }
}

#[test]
fn table_cells_may_contain_pipes_and_breaks() {
    let cell = |content| vec![marked("fr", "c", content)];
    let table = Block::Table {
        alignments: vec![Alignment::Left, Alignment::Center],
        header: vec![cell(vec![text("a|b")]), cell(vec![text("\\|")])],
        rows: vec![vec![
            cell(vec![Inline::Code(vec![text("a|b")])]),
            cell(vec![text("x"), Inline::Break, text("y")]),
        ]],
    };
    let markdown = markdown(vec![table]);
    assert_eq!(
        outline(&markdown),
        "(doc(table2(tr(td:a|b)(td:\\|))(tr(td:(code:a|b))(td:x⏎y))))",
        "{markdown}"
    );
    assert!(peer_html(&markdown).contains("<th style=\"text-align: center\">\\|</th>"));
}

const HOSTILE: &[&str] = &[
    "<script>",
    "**",
    "](",
    "| |",
    "1. x",
    "1)",
    "# x",
    "#",
    "\\",
    "\n",
    "\n\n",
    "- ",
    "+",
    "=",
    "> ",
    "`",
    "```",
    "~~~",
    "~",
    "&amp;",
    "&",
    "#35;",
    "_",
    "__",
    "!",
    "[",
    "]:",
    "x",
    "9",
    " ",
    "    ",
    "\t",
    "---",
    "<!-- ",
    "é",
    "»",
    "です",
    "*",
    ":",
    "<https://a.b>",
    "www.a.b",
    "[ ]",
    "\u{202e}",
    "+++",
];

fn hostile() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(HOSTILE), 1..6).prop_map(|pieces| pieces.concat())
}

fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Trees of text and emphasis without two adjacent texts.
fn inlines() -> impl Strategy<Value = Vec<Inline>> {
    let word = prop_oneof![
        prop::sample::select(vec![
            "a", "é", "« b »", "です", "「c」", "[", "]", "1", "-", "d e", "*", "_", "€"
        ])
        .prop_map(text),
        Just(Inline::Code(vec![text("k")])),
    ];
    let leaf = prop::collection::vec(word, 1..3);
    leaf.prop_recursive(3, 12, 3, |inner| {
        prop::collection::vec(
            prop_oneof![
                inner.clone().prop_map(Inline::Emphasis),
                inner.prop_map(Inline::Strong),
                prop::sample::select(vec!["x", " y ", ".", "«"]).prop_map(text),
            ],
            1..4,
        )
    })
}

fn expected(inlines: &[Inline], around: &[&'static str], out: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(text) => out.push_str(text),
            Inline::Code(content) => {
                out.push_str("(code:");
                expected(content, around, out);
                out.push(')');
            }
            Inline::Emphasis(content) | Inline::Strong(content) => {
                let strong = matches!(inline, Inline::Strong(_));
                let mark = if strong { "(strong:" } else { "(em:" };
                if around.contains(&mark) {
                    expected(content, around, out);
                    continue;
                }
                out.push_str(mark);
                expected(content, &[around, &[mark]].concat(), out);
                out.push(')');
            }
            _ => unreachable!(),
        }
    }
}

proptest! {
    #[test]
    fn values_read_back_literally(value in hostile(), around in prop::sample::select(vec!["", "a", "1", "«"])) {
        let source = format!("lead = {around}{{ $value }}{around}");
        let span = || segment("fr", &source, &[("value", value.as_str())]);
        let blocks = vec![
            heading(2, vec![span()]),
            paragraph(vec![span()]),
            Block::List { start: None, tight: false, items: vec![vec![paragraph(vec![span()])]] },
            Block::Quote(vec![paragraph(vec![Span::Strong(vec![span()]), Span::Text("z".into())])]),
            Block::Table {
                alignments: vec![Alignment::None],
                header: vec![vec![span()]],
                rows: vec![vec![vec![span(), Span::Text("|".into())]]],
            },
        ];
        let markdown = markdown(blocks);
        let shown = crate::render::value_text(&value);
        let words = squeezed(&format!("{around}{shown}{around}"));
        if words.is_empty() {
            return Ok(());
        }
        let inner = squeezed(&format!("{around}{shown}{around})z"));
        let marks = ['\u{2068}', '\u{2069}'];
        let read = outline(&markdown).replace(marks, "");
        let parts = read.split("(h2:").nth(1).unwrap_or_default();
        prop_assert_eq!(
            squeezed(parts).replace(" )", ")").replace(" |)", "|)").replace(": ", ":"),
            squeezed(&format!(
                "{words})(p{words})(ul(li(p{words})))(quote(p(strong:{inner}))(table1(tr(td:{words}))(tr(td:{words}|))))"
            )).replace(" )", ")").replace(" |)", "|)").replace(": ", ":"),
            "{}", markdown
        );
        prop_assert!(!peer_html(&markdown).contains("<script"));
    }

    #[test]
    fn trees_of_emphasis_read_back(content in inlines()) {
        let mut wanted = String::new();
        expected(&content, &[], &mut wanted);
        let mut blocks = vec![text("z ")];
        blocks.extend(content);
        blocks.push(text(" z"));
        let markdown = inline(blocks);
        prop_assert_eq!(outline(&markdown), format!("(doc(pz {wanted} z))"), "{}", markdown);
        let html = peer_html(&markdown).replace("<!-- -->", "");
        let html = html.replace("&lt;", "<");
        let wanted = wanted_html(&wanted);
        prop_assert_eq!(html.trim(), format!("<p>z {wanted} z</p>"), "{}", markdown);
    }
}

/// The outline of emphasis and code as HTML.
fn wanted_html(outline: &str) -> String {
    let mut out = String::new();
    let mut open = Vec::new();
    let mut rest = outline;
    while let Some(c) = rest.chars().next() {
        let opener = ["(em:", "(strong:", "(code:"].into_iter().find(|mark| rest.starts_with(mark));
        if let Some(mark) = opener {
            let name = mark.trim_matches(['(', ':']);
            out.extend(["<", name, ">"]);
            open.push(Some(name));
            rest = &rest[mark.len()..];
            continue;
        }
        match c {
            '(' => open.push(None),
            ')' => {
                if let Some(Some(name)) = open.pop() {
                    out.extend(["</", name, ">"]);
                    rest = &rest[1..];
                    continue;
                }
            }
            _ => {}
        }
        out.push(c);
        rest = &rest[c.len_utf8()..];
    }
    out
}
