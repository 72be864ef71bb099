use super::super::notation::show;
use super::*;
use crate::read::normalize;

fn all(text: &str) -> (Vec<String>, Vec<String>) {
    let mut diagnostics = Vec::new();
    let page = read("une.html", text, &mut diagnostics).expect("a page");
    let shown = normalize(page.blocks).iter().map(show).collect();
    (shown, diagnostics.iter().map(ToString::to_string).collect())
}

fn shown(text: &str) -> Vec<String> {
    all(text).0
}

const LEAD: &str = "Le chef de la police marocaine a été élu jeudi vice-président d’Interpol pour \
    l’Afrique, à l’issue d’un vote qui a duré trois heures.";
const NEXT: &str = "Quatre-vingt-seize pays ont voté pour lui à Glasgow, où l’organisation tenait sa \
    quatre-vingt-douzième session. Les autres voix se sont partagées entre deux candidats.";

/// A page with everything that stands around articles.
fn page(article: &str) -> String {
    format!(
        "<!doctype html><html lang=fr-MA><head><title>Un Marocain à Interpol | Le Site</title>\
         <meta property=og:site_name content='Le Site'><style>.mur {{ display: none }}</style>\
         <script>var a = '<p>Un script</p>';</script></head><body class='has-sidebar'>\
         <div id=cookie-banner><p>Ce site utilise des cookies.</p><button>Oui</button></div>\
         <header><a href=/>Le Site</a><nav><ul><li><a href=/a>Accueil</a></ul></nav></header>\
         <div class=wrap><main>{article}</main>\
         <aside class=sidebar><h2>Les plus lus</h2><ul><li><a href=/1>Un autre article</a>\
         <li><a href=/2>Encore un article</a></ul></aside></div>\
         <section class='related-articles'><h2>À lire aussi</h2><p><a href=/3>Un titre</a></p></section>\
         <footer><p>© 2024 Le Site. Tous droits réservés.</p></footer></body></html>"
    )
}

#[test]
fn what_stands_around_the_article_is_left_out() {
    let text = page(&format!(
        "<article><header><p class=kicker>Monde</p><h1>Un Marocain à Interpol</h1>\
         <div class=byline>Par Jean Petit</div></header><p>{LEAD}</p>\
         <ul class=social-share><li><a href=#>Partager</a></ul><p class=mur>Abonnez-vous.</p>\
         <h2>Un vote serré</h2><p>{NEXT}</p><p hidden>Caché</p><p style='display: none'>Caché</p>\
         <div aria-hidden=true>Caché</div><noscript>Sans script</noscript><!-- Rien -->\
         <template><p>Modèle</p></template><p>{NEXT}</p></article>"
    ));
    let (blocks, diagnostics) = all(&text);
    assert_eq!(blocks, ["h1 Un Marocain à Interpol", LEAD, "h2 Un vote serré", NEXT, NEXT]);
    assert!(diagnostics.iter().all(|d| d.contains("import-page")), "{diagnostics:?}");
}

#[test]
fn boxes_without_meaning_hold_the_article_too() {
    let text = page(&format!(
        "<div class=node><div class=field><p>{LEAD}</p></div><div class=body><div><p>{NEXT}</p></div>\
         <div class=ad-slot><p>Achetez maintenant !</p></div><div><h3>Un vote serré</h3></div>\
         <div><p>{NEXT}</p></div></div></div>"
    ));
    assert_eq!(shown(&text), ["h1 Un Marocain à Interpol", LEAD, NEXT, "h2 Un vote serré", NEXT]);
}

#[test]
fn a_piece_of_a_page_comes_through_whole() {
    assert_eq!(shown("<p>Un</p>deux<div>trois<p>quatre"), ["Un", "deux", "trois", "quatre"]);
    assert_eq!(shown("Un <b>mot</b>"), ["Un **mot**"]);
    assert_eq!(
        shown("<h1>Titre</h1><ul><li>a<ul><li>b</ul><li><p>c</ul><ol start=3><li>d</ol><hr><p>e"),
        ["h1 Titre", "ul loose [a / ul [b]; c]", "ol3 [d]", "---", "e"]
    );
    assert_eq!(
        shown("<title>La une du jour - Le Site</title><p>Un.</p>"),
        ["h1 La une du jour", "Un."]
    );
    assert_eq!(shown("<title>La une</title><h2>La une</h2><p>Un.</p>"), ["h1 La une", "Un."]);
}

#[test]
fn inline_content_is_read() {
    assert_eq!(
        shown(
            "<p>Un <em>mot</em>, <strong>deux</strong>, <code>trois</code>,\n \
             <a href='https://example.org/?a=1&amp;b' title=t>le rapport</a><br>et&nbsp;<i>la</i>\
             <i> suite</i>&shy;.<p><span style='font-weight:700'>gras</span> \
             <b style='font-weight: normal'>maigre</b>"
        ),
        [
            "Un *mot*, **deux**, `trois`, [le rapport](https://example.org/?a=1&b)⏎et\u{a0}*la suite*.",
            "**gras** maigre",
        ]
    );
    assert_eq!(shown("<p>un<br><br>deux<br>"), ["un", "deux"]);
    assert_eq!(shown("<b>un<p>deux</p></b>trois"), ["**un**", "**deux**", "trois"]);
    assert_eq!(shown("<h2><strong>Titre</strong></h2>"), ["h2 Titre"]);
}

#[test]
fn links_lead_where_they_may() {
    let (blocks, diagnostics) = all(
        "<base href='https://example.org/a/b.html'><p><a href=c>c</a> <a href='//d.org/'>d</a> \
         <a href='mailto:e@example.org'>e</a> <a href='javascript:f()'>f</a> <a href='#g'>g</a> \
         <a name=h>h</a> <a href='data:text/html,x'>i</a>",
    );
    assert_eq!(
        blocks,
        ["[c](https://example.org/a/c) [d](https://d.org/) [e](mailto:e@example.org) f \
          [g](https://example.org/a/b.html#g) h i"]
    );
    assert_eq!(diagnostics.len(), 2, "{diagnostics:?}");
    assert!(diagnostics.iter().all(|d| d.starts_with("warning[import-link]")), "{diagnostics:?}");
    let (blocks, diagnostics) = all("<p><a href='../c d'>c</a> <a href='#g'>g</a>");
    assert_eq!(blocks, ["[c](../c%20d) g"]);
    assert_eq!(diagnostics.len(), 1, "{diagnostics:?}");
}

#[test]
fn pictures_have_their_captions() {
    assert_eq!(
        shown(
            "<figure><img src=a.jpg alt='Une salle'><figcaption>La salle, <em>jeudi</em>.\
             </figcaption></figure><p><img src='data:image/png;base64,x' alt=b>\
             <img src=/c.gif width=1 height=1>"
        ),
        ["![Une salle](a.jpg \"La salle, jeudi.\")"]
    );
    assert_eq!(
        shown("<figure><blockquote><p>Un</p></blockquote><figcaption>Deux</figcaption></figure>"),
        ["> Un", "Deux"]
    );
}

#[test]
fn tables_are_read_and_boxes_are_not() {
    assert_eq!(
        shown(
            "<table><caption>Voix</caption><tr><th>Pays<th style='text-align:right'>Voix<tr>\
             <td rowspan=2>Maroc<td align=right>96<tr><td align=right>49<tr><td colspan=2>Fin</table>"
        ),
        ["Voix", "| Pays | Voix || Maroc | 96 ||  | 49 || Fin |  | -r"]
    );
    assert_eq!(shown("<table><tr><td><p>Un<p>deux<td>trois</table>"), ["Un", "deux", "trois"]);
    assert_eq!(shown("<table><tr><td>Un</td></tr></table>"), ["Un"]);
}

#[test]
fn code_is_verbatim() {
    assert_eq!(
        shown("<pre><code class='hljs language-rust'>fn a() {\n    1 &lt; 2\n}\n</code></pre>"),
        ["```rust fn a() {⏎    1 < 2⏎}⏎"]
    );
}

#[test]
fn raised_figures_are_no_part_of_those_before_them() {
    assert_eq!(
        shown(
            "<p>165<sup><a href='#n'>1</a></sup> voix, 10<sup>-3</sup> m, H<sub>2</sub>O, le 1<sup>er</sup>"
        ),
        ["165¹ voix, 10⁻³ m, H₂O, le 1er"]
    );
}

#[test]
fn formulas_are_kept_as_they_are() {
    let formula = |inner: &str| all(&format!("<p>Où <math>{inner}</math> vaut."));
    let row = "<mi>a</mi><mo>=</mo><mn>1</mn>";
    assert_eq!(formula(row).0, ["Où `a=1` vaut."]);
    let half = "<mfrac><mn>1</mn><mn>2</mn></mfrac>";
    let tex = "<annotation encoding='application/x-tex'>\\frac12</annotation>";
    assert_eq!(formula(&format!("<semantics>{half}{tex}</semantics>")).0, ["Où `\\frac12` vaut."]);
    assert_eq!(shown(&format!("<p>Où <math alttext='1/2'>{half}</math>.")), ["Où `1/2`."]);
    let (left, said) = formula(half);
    assert_eq!(left, ["Où vaut."]);
    assert_eq!(said, ["info[import-left-out] (path: une.html, part: formulas, count: 1)"]);
}

#[test]
fn texts_in_boxes_of_their_own_come_through() {
    let text = page(&format!(
        "<article><h1>Un Marocain à Interpol</h1><div class=entry-excerpt><p>{LEAD}</p></div>\
         <div><div>{NEXT}</div><div>{LEAD} Et encore.</div><h3 id=le-share-du-vote>Le vote</h3>\
         <div>{NEXT} Fin.</div></div></article>"
    ));
    assert_eq!(
        all(&text).0,
        [
            "h1 Un Marocain à Interpol".to_owned(),
            LEAD.to_owned(),
            NEXT.to_owned(),
            format!("{LEAD} Et encore."),
            "h2 Le vote".to_owned(),
            format!("{NEXT} Fin."),
        ]
    );
}

#[test]
fn what_leads_elsewhere_is_no_part_of_the_article() {
    let teaser = "<figure><a class=c-teaser href=/2><img src=2.jpg alt=2>\
                  <figcaption>Un autre article</figcaption></a></figure>";
    let comments = format!("<div class=comments><article><p>{NEXT} {NEXT}</p></article></div>");
    let text = page(&format!(
        "<article><h1>Un Marocain à Interpol</h1><p>{LEAD}</p><p>À lire aussi : <a href=/3>Un autre titre
         à lire</a></p>{teaser}<p class=paywall>{NEXT}</p><p class=author-bio>Un journaliste.</p>\
         {comments}</article>"
    ));
    assert_eq!(all(&text).0, ["h1 Un Marocain à Interpol", LEAD, NEXT]);
    // In a sentence the same words are its own.
    let sentence = "We should *read more*, and soon.";
    assert_eq!(shown("<p>We should <em>read more</em>, and soon."), [sentence]);
}

#[test]
fn words_are_counted_where_no_spaces_are() {
    let japanese =
        "国際刑事警察機構の総会は木曜日、モロッコの警察幹部を副総裁に選出した。".repeat(4);
    let links = "<li><a href=/x>one two three four five six</a>".repeat(60);
    let text = format!(
        "<title>選出</title><div><ul>{links}</ul></div><div><h1>選出</h1><p>{japanese}</p></div>"
    );
    let (shown, said) = all(&text);
    assert_eq!(shown, ["h1 選出".to_owned(), japanese]);
    assert_eq!(said, ["info[import-page] (path: une.html, count: 122, total: 482)"]);
}

#[test]
fn a_page_of_links_is_taken_for_what_it_is() {
    let links = (0..50).map(|n| format!("<li><a href=/{n}>Lien {n}</a>"));
    let links = links.collect::<Vec<_>>().concat();
    let blocks = shown(&format!("<nav>Menu</nav><h1>Liens</h1><ul>{links}</ul>"));
    assert_eq!(blocks.len(), 2, "{blocks:#?}");
    assert!(blocks[1].contains("Lien 49"), "{blocks:#?}");
}

#[test]
fn what_is_nested_deeply_neither_overflows_nor_hangs() {
    for (open, close) in [
        ("<div>", "</div>"),
        ("<b>", "</b>"),
        ("<blockquote>", ""),
        ("<ul><li>", ""),
        ("<table><tr><td>", ""),
        ("<p><span>", ""),
        ("<a href=x>", ""),
        ("<svg>", ""),
    ] {
        let text = format!("{}mot{}", open.repeat(100_000), close.repeat(100_000));
        let mut diagnostics = Vec::new();
        let blocks = read("une.html", &text, &mut diagnostics).expect("a page").blocks;
        assert!(open == "<svg>" || !normalize(blocks).is_empty(), "{open}");
    }
    let (blocks, diagnostics) = all(&format!("{}<p>mot", "<div>".repeat(1_000)));
    assert_eq!(blocks, ["mot"]);
    assert!(diagnostics.iter().any(|d| d.contains("import-nesting")), "{diagnostics:?}");
}

#[test]
fn formatting_that_is_opened_again_takes_bounded_memory() {
    let open = (0..200).map(|n| format!("<b id={n}>")).collect::<Vec<_>>().concat();
    let text = format!("{open}{}", "<p>a".repeat(200_000));
    let error = read("une.html", &text, &mut Vec::new()).expect_err("too many elements");
    assert!(matches!(error, ReadError::TooLarge { .. }), "{error}");
}

#[test]
fn the_language_is_what_the_page_says() {
    let language = |text: &str| {
        let language = read("une.html", text, &mut Vec::new()).expect("a page").language;
        language.map(|language| language.to_string())
    };
    assert_eq!(language("<html lang=ar-MA><p>a").as_deref(), Some("ar-MA"));
    assert_eq!(language("<html xml:lang=fr><p>a").as_deref(), Some("fr"));
    assert_eq!(language("<p>a"), None);
}

#[test]
fn the_day_of_publication_is_what_the_page_says() {
    let published = |text: &str| {
        let text = format!("{text}<p>Un</p>");
        let page = read("une.html", &text, &mut Vec::new()).expect("a page");
        page.published.map(|fact| fact.to_toml())
    };
    let meta = |moment: &str| format!("<meta property=article:published_time content='{moment}'>");
    let shown = |moment: &str| published(&meta(moment));
    assert_eq!(shown("2024-11-07T18:00:00+01:00").as_deref(), Some("2024-11-07T18:00:00+01:00"));
    assert_eq!(shown("2024-11-07T18:00:00Z").as_deref(), Some("2024-11-07T18:00:00+00:00"));
    assert_eq!(shown("2024-11-07T18:00").as_deref(), Some("2024-11-07"));
    assert_eq!(shown("2024-11-07").as_deref(), Some("2024-11-07"));
    assert_eq!(shown("hier"), None);
    let time = "<time itemprop='datePublished' datetime=2024-11-07>jeudi</time>";
    assert_eq!(published(time).as_deref(), Some("2024-11-07"));
    assert_eq!(published("<time datetime=2024-11-07>jeudi</time>"), None);
    // One that cannot be read is none.
    assert_eq!(published(&(meta("hier") + time)).as_deref(), Some("2024-11-07"));
    assert_eq!(published(&meta("-000044-03-15")), None);
    // Another article of the page may be of another day.
    let other = "<time itemprop=datePublished datetime=2020-01-01>un jour</time>";
    assert_eq!(published(&format!("{time}{other}")), None);
    let data = |kind: &str| {
        let own = format!(r#"{{"@type": "{kind}", "datePublished": "2024-11-07"}}"#);
        let graph = format!(
            r#"{{"@graph": [{{"@type": "WebPage", "datePublished": "2020-01-01"}}, {own}]}}"#
        );
        published(&format!("<script type='application/ld+json'>{graph}</script>"))
    };
    assert_eq!(data("NewsArticle").as_deref(), Some("2024-11-07"));
    assert_eq!(data("Organization"), None);
}

#[test]
fn quotations_in_a_line_have_their_marks() {
    assert_eq!(shown("<p>Il a dit <q>oui</q>."), ["Il a dit “oui”."]);
}
