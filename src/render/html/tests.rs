use std::cell::RefCell;

use html5ever::tokenizer::{
    BufferQueue, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};
use proptest::prelude::*;

use super::*;
use crate::edition::Notice;
use crate::markup::Inline;
use crate::render::balanced;
use crate::render::fixture::{
    self, edition, heading, locale, marked, paragraph, resolved, segment, with_outcome, withheld,
};
use depeche_fluent::fact::Fact;

/// The tokens that a tokenizer following the HTML standard finds: text, elements, attributes,
/// errors.
#[derive(Default)]
struct Found {
    text: String,
    open: Vec<String>,
    elements: Vec<String>,
    attributes: Vec<(String, String)>,
    faults: Vec<String>,
}

struct Sink(RefCell<Found>);

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let mut found = self.0.borrow_mut();
        match token {
            Token::CharacterTokens(text) => found.text.push_str(&text),
            Token::NullCharacterToken => found.faults.push("U+0000".to_owned()),
            Token::ParseError(error) => found.faults.push(error.into_owned()),
            Token::CommentToken(_) => found.faults.push("comment".to_owned()),
            Token::TagToken(tag) => {
                let name = tag.name.to_string();
                for attribute in &tag.attrs {
                    let name = attribute.name.local.to_string();
                    found.attributes.push((name, attribute.value.to_string()));
                }
                match tag.kind {
                    TagKind::StartTag => {
                        if !["br", "hr", "img", "meta", "link"].contains(&name.as_str()) {
                            found.open.push(name.clone());
                        }
                        found.elements.push(name);
                    }
                    TagKind::EndTag => {
                        if found.open.pop().as_deref() != Some(&name) {
                            found.faults.push(format!("</{name}>"));
                        }
                    }
                }
            }
            Token::DoctypeToken(_) | Token::EOFToken => {}
        }
        TokenSinkResult::Continue
    }
}

fn read(html: &str) -> Found {
    let options = TokenizerOpts { exact_errors: true, ..TokenizerOpts::default() };
    let tokenizer = Tokenizer::new(Sink(RefCell::default()), options);
    let queue = BufferQueue::default();
    queue.push_back(html.into());
    let _ = tokenizer.feed(&queue);
    tokenizer.end();
    let found = tokenizer.sink.0.into_inner();
    assert_eq!(found.faults, Vec::<String>::new(), "{html}");
    assert_eq!(found.open, Vec::<String>::new(), "{html}");
    found
}

fn body(tag: &str, blocks: Vec<Block>) -> String {
    let html = edition(tag, blocks).to_html();
    read(&html);
    let start = html.find('>').unwrap() + 2;
    html[start..].trim_end_matches("</article>").trim_end().to_owned()
}

fn facts(source: &str, facts: Vec<(&str, Fact)>) -> String {
    body("fr", vec![paragraph(vec![Span::Leaf(resolved("fr", source, facts))])])
}

#[test]
fn every_block_has_its_element() {
    let html = edition("fr", fixture::every_block()).to_html();
    read(&html);
    assert_eq!(
        html,
        "<article lang=\"fr\" dir=\"ltr\" id=\"interpol\" data-story=\"interpol\" \
         aria-labelledby=\"title\">\n\
         <h1 id=\"title\">Le Maroc élu</h1>\n\
         <p id=\"lead\">Le <time datetime=\"2024-11-07\">7 novembre 2024</time>, \
         <data value=\"96\">96</data> pays ont voté.</p>\n\
         <p>Un second paragraphe.</p>\n\
         <p class=\"notice\" role=\"note\" lang=\"fr\" dir=\"ltr\">\
         Cette partie n’est pas encore traduite.</p>\n\
         <ul>\n<li><span id=\"security\">Sécurité</span>\n\
         <ol>\n<li id=\"police\">Police</li>\n<li id=\"justice\">Justice</li>\n</ol>\n</li>\n\
         <li id=\"growth\">Développement</li>\n</ul>\n\
         <blockquote>\n<p id=\"quote\">Une victoire.</p>\n<p id=\"other\">Une autre.</p>\n\
         </blockquote>\n\
         <table>\n<thead>\n<tr><th scope=\"col\" id=\"country\">Pays</th>\
         <th scope=\"col\" style=\"text-align:end\" id=\"count\">Voix</th></tr>\n</thead>\n\
         <tbody>\n<tr><td id=\"morocco\">Maroc</td>\
         <td style=\"text-align:end\" id=\"figure\">96</td></tr>\n</tbody>\n</table>\n\
         <figure id=\"photo\"><img src=\"vote.jpg\" alt=\"Le vote à Glasgow\"></figure>\n\
         <p id=\"report\"><a href=\"https://example.org/rapport_(1)\">le rapport</a></p>\n\
         <pre><code class=\"language-rust\">fn main() {}\n</code></pre>\n\
         <hr>\n\
         </article>"
    );
}

#[test]
fn sections_nest_under_their_headings() {
    let title = |level, id: &str| heading(level, fixture::french(&format!("{id} = x")));
    let blocks = vec![title(1, "a"), title(2, "b"), title(3, "c"), title(3, "d"), title(2, "e")];
    let html = body("fr", blocks);
    assert_eq!(
        html,
        "<h1 id=\"a\">x</h1>\n\
         <section aria-labelledby=\"b\">\n<h2 id=\"b\">x</h2>\n\
         <section aria-labelledby=\"c\">\n<h3 id=\"c\">x</h3>\n</section>\n\
         <section aria-labelledby=\"d\">\n<h3 id=\"d\">x</h3>\n</section>\n</section>\n\
         <section aria-labelledby=\"e\">\n<h2 id=\"e\">x</h2>\n</section>"
    );
}

#[test]
fn options_prefix_anchors_and_lower_headings() {
    let options = HtmlOptions { anchor_prefix: "s1-".to_owned(), heading_offset: 5 };
    let html = edition("ar", fixture::arabic()).to_html_with(&options);
    assert!(html.contains("id=\"s1-interpol\""), "{html}");
    assert!(html.contains("<section aria-labelledby=\"s1-support-title\">\n<h6 id=\"s1-support-"));
}

#[test]
fn values_carry_their_machine_form() {
    let date = |day| Fact::Date(jiff::civil::date(2024, 11, day));
    assert_eq!(
        facts("lead = Fondée en { $year }.", vec![("year", Fact::Year(1923))]),
        "<p id=\"lead\">Fondée en <time datetime=\"1923\">1923</time>.</p>"
    );
    assert_eq!(
        facts("lead = { $year }", vec![("year", Fact::Year(-44))]),
        "<p id=\"lead\"><data value=\"-0044\">-44</data></p>"
    );
    assert_eq!(
        facts("lead = { $end }", vec![("end", Fact::from(jiff::civil::time(17, 30, 0, 0)))]),
        "<p id=\"lead\"><time datetime=\"17:30\">17:30</time></p>"
    );
    let range = facts(
        "lead = { $days }",
        vec![("days", Fact::Range(Box::new(date(4)), Box::new(date(7))))],
    );
    assert!(range.starts_with("<p id=\"lead\"><data value=\"2024-11-04/2024-11-07\">4"), "{range}");
    assert_eq!(
        facts("lead = { $who }", vec![("who", Fact::Name("Mohamed Dkhissi".into()))]),
        "<p id=\"lead\"><span translate=\"no\">Mohamed Dkhissi</span></p>"
    );
    let region = facts("lead = { $where }", vec![("where", Fact::Region("MA".parse().unwrap()))]);
    assert_eq!(region, "<p id=\"lead\"><data value=\"MA\">Maroc</data></p>");
}

#[test]
fn arabic_sets_values_apart_where_directions_meet() {
    let html = body("ar", fixture::arabic());
    assert!(html.contains("<bdi translate=\"no\">Mohamed D.</bdi> "), "{html}");
    assert!(html.contains("<data value=\"2024-11-04/2024-11-07\">"), "{html}");
    assert!(!html.contains('\u{2068}'));
    let moment = resolved("ar", "lead = في { $day }", vec![("day", Fact::from("(x) 7"))]);
    let html = body("ar", vec![paragraph(vec![Span::Leaf(moment)])]);
    assert!(html.contains("<bdi>(x) 7</bdi>"), "{html}");
}

#[test]
fn text_in_another_language_carries_lang_and_dir() {
    let french = || with_outcome(segment("fr", "lead = Le Maroc", &[]), Outcome::Fallback);
    let own = || segment("pt", "other = Marrocos", &[]);
    let notice = Notice {
        text: "Ainda não traduzido.".to_owned(),
        locale: locale("pt"),
        shown: locale("fr"),
    };
    let blocks = vec![
        Block::Notice(notice),
        paragraph(vec![french()]),
        paragraph(vec![own(), Span::Text(" — ".to_owned()), french()]),
        paragraph(vec![with_outcome(segment("pt", "old = Velho", &[]), Outcome::Stale)]),
    ];
    assert_eq!(
        body("pt", blocks),
        "<p class=\"notice\" role=\"note\" lang=\"pt\" dir=\"ltr\">Ainda não traduzido.</p>\n\
         <p id=\"lead\" lang=\"fr\" dir=\"ltr\" data-outcome=\"fallback\">Le Maroc</p>\n\
         <p id=\"other\">Marrocos — \
         <span lang=\"fr\" dir=\"ltr\" data-outcome=\"fallback\">Le Maroc</span></p>\n\
         <p id=\"old\" data-outcome=\"stale\">Velho</p>"
    );
}

#[test]
fn an_untranslated_edition_is_fallback_throughout() {
    let blocks = vec![paragraph(vec![with_outcome(
        segment("fr", "lead = Le Maroc", &[]),
        Outcome::Fallback,
    )])];
    assert_eq!(body("fr", blocks), "<p id=\"lead\" data-outcome=\"fallback\">Le Maroc</p>");
}

#[test]
fn withheld_segments_leave_nothing_but_the_anchor_of_their_section() {
    let blocks = vec![
        heading(1, vec![segment("pt", "title = Marrocos", &[])]),
        heading(2, vec![withheld("support-title")]),
        paragraph(vec![withheld("support")]),
        Block::List {
            start: None,
            tight: true,
            items: vec![vec![paragraph(vec![withheld("item")])]],
        },
        paragraph(vec![segment("pt", "lead = Sim.", &[])]),
    ];
    assert_eq!(
        body("pt", blocks),
        "<h1 id=\"title\">Marrocos</h1>\n<section id=\"support-title\">\n\
         <p id=\"lead\">Sim.</p>\n</section>"
    );
}

#[test]
fn an_anchor_occurs_once() {
    let again = || paragraph(vec![segment("fr", "lead = Oui", &[])]);
    let html = body("fr", vec![again(), again()]);
    assert_eq!(html, "<p id=\"lead\">Oui</p>\n<p>Oui</p>");
    let mut story = edition("fr", vec![again()]);
    "lead".clone_into(&mut story.story);
    assert!(story.to_html().starts_with("<article lang=\"fr\" dir=\"ltr\" data-story=\"lead\">"));
}

#[test]
fn images_have_isolation_characters_and_their_own_language() {
    let alt = segment("ar", "photo = فاز { $who } أمس", &[("who", "\" onload=\"x (y)")]);
    let title = fixture::french("caption = Légende");
    let image = Span::Image { url: "a.jpg".to_owned(), alt: vec![alt], title };
    assert_eq!(
        body("fr", vec![paragraph(vec![image])]),
        "<figure id=\"photo\"><img lang=\"ar\" dir=\"rtl\" data-outcome=\"translated\" \
         src=\"a.jpg\" alt=\"فاز \u{2068}&quot; onload=&quot;x (y)\u{2069} أمس\">\
         <figcaption id=\"caption\">Légende</figcaption></figure>"
    );
}

#[test]
fn harmful_addresses_and_elements_are_dropped() {
    let content = || vec![Inline::Text("x".to_owned())];
    let inlines = vec![
        Inline::Link { url: "javascript:alert(1)".to_owned(), title: None, content: content() },
        Inline::Element { name: "script".to_owned(), attributes: vec![], content: content() },
        Inline::Element {
            name: "sup".to_owned(),
            attributes: vec![
                ("onclick".to_owned(), "x".to_owned()),
                ("class".to_owned(), "\">".to_owned()),
            ],
            content: content(),
        },
    ];
    assert_eq!(
        body("fr", vec![paragraph(vec![marked("fr", "lead", inlines)])]),
        "<p id=\"lead\">xx<sup class=\"&quot;>\">x</sup></p>"
            .replace("\">\"", "\"&gt;\"")
            .replace("&quot;>", "&quot;&gt;")
    );
}

fn hostile() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "<script>",
        "</p>",
        "<!--",
        "-->",
        "&amp;",
        "&#x3c;",
        "\"",
        "'",
        ">",
        "<",
        "]]>",
        "<b onclick=x>",
        "\u{202e}",
        "\u{2069}",
        "\0",
        "\r\n",
        "\u{2028}",
        "محمد",
        "é",
        "](",
        "**",
        "javascript:x",
    ]);
    prop_oneof![
        any::<String>(),
        prop::collection::vec(pieces, 0..8).prop_map(|pieces| pieces.concat()),
    ]
}

proptest! {
    #[test]
    fn nothing_in_a_value_or_a_text_becomes_markup(value in hostile(), text in hostile()) {
        let message = Span::Leaf(resolved(
            "ar",
            "lead = نص { $value } { $name }",
            vec![("value", Fact::from(value.as_str())), ("name", Fact::Name(value.as_str().into()))],
        ));
        let inlines = vec![
            Inline::Text(text.clone()),
            Inline::Link {
                url: text.clone(),
                title: Some(value.clone()),
                content: vec![Inline::Emphasis(vec![Inline::Text(text.clone())])],
            },
        ];
        let image = Span::Image { url: text.clone(), alt: vec![message.clone()], title: vec![message.clone()] };
        let blocks = vec![
            paragraph(vec![message.clone()]),
            paragraph(vec![marked("fr", "other", inlines), Span::Text(text.clone()), image]),
            Block::Code { info: text.clone(), text: value.clone() },
        ];
        let mut story = edition("ar", blocks);
        story.story.clone_from(&text);
        let found = read(&story.to_html());
        for name in &found.elements {
            let known = ["article", "p", "span", "bdi", "em", "a", "img", "pre", "code"];
            prop_assert!(known.contains(&name.as_str()), "{}", name);
        }
        for (name, value) in &found.attributes {
            let known = [
                "lang", "dir", "id", "data-story", "data-outcome", "translate", "href", "title", "src", "alt",
                "class",
            ];
            prop_assert!(known.contains(&name.as_str()), "{}", name);
            prop_assert!(!matches!(name.as_str(), "href" | "src") || is_safe_url(value));
        }
        let shown = balanced(&value).replace('\0', "\u{fffd}").replace("\r\n", "\n").replace('\r', "\n");
        prop_assert!(found.text.contains(&shown), "{:?} not in {:?}", shown, found.text);
        read(&story.to_page(&crate::render::PageOptions::default()));
    }
}
