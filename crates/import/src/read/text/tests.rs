use super::super::notation::show;
use super::*;
use crate::read::normalize;

/// The blocks of a text, one a line, in a short notation.
fn shown(text: &str) -> Vec<String> {
    normalize(read(text)).iter().map(show).collect()
}

const LEAD: &str = "Le chef de la police marocaine a été élu jeudi vice-président d’Interpol.";
const NEXT: &str =
    "Quatre-vingt-seize pays ont voté pour lui à Glasgow, où l’organisation se réunit.";

#[test]
fn a_paragraph_is_a_line_and_short_lines_are_headings() {
    let text = format!("Un Marocain à Interpol\n{LEAD}\nUn vote serré\n{NEXT}\n");
    let expected = ["h1 Un Marocain à Interpol", LEAD, "h2 Un vote serré", NEXT];
    assert_eq!(shown(&text), expected);
    assert_eq!(shown(&text.replace('\n', "\r\n\r\n")), expected);
    assert_eq!(shown(&text.replace('\n', "\r")), expected);
    assert_eq!(shown(&text.replace('\n', "\u{2029}")), expected);
    assert_eq!(shown(&text.replace('\n', "\u{2028}\u{2028}")), expected);
    assert_eq!(shown(&format!("{LEAD}\n{NEXT}\n")), [LEAD, NEXT]);
}

#[test]
fn a_line_that_ends_with_a_comma_goes_on() {
    let text = "The delegates told the papers of the city: \u{2018}We are ready,\u{2019}\nand went \
        on to the hall where the vote was to be held.\n\nNobody said more than that, according to \
        the few,\nwho were there.\n";
    assert_eq!(shown(text).len(), 2);
}

#[test]
fn code_has_its_braces() {
    let text = format!(
        "{LEAD} Une station répond ainsi :\n\n{{\n  \"debit\": 92,\n  \"a\": [\n    1\n  ]\n}}\n\n{NEXT}\n"
    );
    assert_eq!(
        shown(&text),
        [
            &format!("{LEAD} Une station répond ainsi :"),
            "``` {⏎  \"debit\": 92,⏎  \"a\": [⏎    1⏎  ]⏎}⏎",
            NEXT
        ]
    );
    assert_eq!(shown("On a dit {\nquoi ?\n}\n"), ["On a dit {", "quoi ?", "}"]);
}

#[test]
fn hard_wrapped_lines_are_one_paragraph() {
    let text = "Un Marocain à Interpol\n\nLe chef de la police marocaine a été élu jeudi\n\
        vice-président d’Interpol pour l’Afrique, a-t-on\nappris à Glasgow. Le vote a duré trois \
        heures.\n\nUn vote serré\n\nQuatre-vingt-seize pays ont voté pour lui. Les\nautres se sont \
        partagés entre deux candidats, dont\nl’un s’est retiré.\n";
    assert_eq!(
        shown(text),
        [
            "h1 Un Marocain à Interpol",
            "Le chef de la police marocaine a été élu jeudi vice-président d’Interpol pour \
             l’Afrique, a-t-on appris à Glasgow. Le vote a duré trois heures.",
            "h2 Un vote serré",
            "Quatre-vingt-seize pays ont voté pour lui. Les autres se sont partagés entre deux \
             candidats, dont l’un s’est retiré.",
        ]
    );
}

#[test]
fn wrapped_paragraphs_may_begin_with_an_indent_or_below_their_heading() {
    let text = "Titre de la dépêche du jour\n    Le chef de la police marocaine a été élu jeudi\n\
        vice-président d’Interpol pour l’Afrique, a-t-on\nappris à Glasgow. Le vote a duré trois \
        heures.\n    Quatre-vingt-seize pays ont voté pour lui. Les\nautres se sont partagés entre \
        deux candidats, dont\nl’un s’est retiré.\n";
    let blocks = shown(text);
    assert_eq!(blocks.len(), 3, "{blocks:#?}");
    assert_eq!(blocks[0], "h1 Titre de la dépêche du jour");
    assert!(blocks[2].starts_with("Quatre-vingt-seize"), "{blocks:#?}");
}

#[test]
fn scripts_without_spaces_are_wrapped_without_spaces() {
    let text = "国際刑事警察機構の総会は木曜日、英国のグラスゴーで開か\nれ、モロッコの警察庁長官を副総裁に\
        選出した。九十六か国\nが賛成票を投じた。任期は三年である。\n\n次の総会は来年、別の都市で開かれる予定\
        である。\n";
    let blocks = shown(text);
    assert_eq!(blocks.len(), 2, "{blocks:#?}");
    assert!(!blocks[0].contains(' '), "{blocks:#?}");
    let arabic = "انتخبت الجمعية العامة للإنتربول يوم الخميس المدير العام\nللأمن الوطني المغربي نائبا \
        لرئيس المنظمة عن القارة\nالإفريقية خلال دورتها الثانية والتسعين في غلاسكو.\n\nوصوتت ست وتسعون \
        دولة لصالح المرشح المغربي في الجولة\nالأولى من الاقتراع.\n";
    let blocks = shown(arabic);
    assert_eq!(blocks.len(), 2, "{blocks:#?}");
    assert!(blocks[0].contains("المدير العام للأمن"), "{blocks:#?}");
}

#[test]
fn words_that_a_line_broke_at_their_hyphen_are_whole() {
    let text = "Le chef de la police marocaine a été élu jeudi vice-\nprésident d’Interpol pour \
        l’Afrique, a-t-on appris de\nsource officielle à Glasgow, où se tient le con\u{ad}\ngrès de \
        l’organisation.\n";
    assert_eq!(
        shown(text),
        [
            "Le chef de la police marocaine a été élu jeudi vice-président d’Interpol pour l’Afrique, \
          a-t-on appris de source officielle à Glasgow, où se tient le congrès de l’organisation."
        ]
    );
}

#[test]
fn lists_are_marked_and_nested() {
    assert_eq!(
        shown("Trois points :\n- un\n- deux\n  * deux un\n  * deux deux\n- trois\n\nLa suite."),
        ["Trois points :", "ul [un; deux / ul [deux un; deux deux]; trois]", "La suite."]
    );
    assert_eq!(shown("• un\n\n• deux"), ["ul loose [un; deux]"]);
    assert_eq!(shown("3. un\n4. deux"), ["ol3 [un; deux]"]);
    let points = format!("{LEAD}\na) un\nb) deux\nVoir b).\n");
    assert_eq!(shown(&points), [LEAD, "a) un", "b) deux", "Voir b)."]);
    assert_eq!(shown("١- واحد\n٢- اثنان"), ["ol1 [واحد; اثنان]"]);
    assert_eq!(
        shown("– le vote ;\n– le budget ;\n– la suite."),
        ["ul [le vote ;; le budget ;; la suite.]"]
    );
}

#[test]
fn speech_and_dates_are_no_lists() {
    for text in [
        "— Vous viendrez ?\n— Non, dit-il.",
        "– Je viens demain.\n– Moi aussi, je viens.",
        "- Oui !\n- Non.",
        "7. November 2024 war ein Donnerstag.",
        "* Les prix sont hors taxes.",
        "3. un\n3. deux",
    ] {
        let blocks = shown(text);
        assert!(!blocks.iter().any(|block| block.contains("l [")), "{blocks:#?}");
    }
}

#[test]
fn quotations_are_marked_and_nested() {
    assert_eq!(
        shown("Il écrit :\n> un\n> deux\n>\n> > trois\n\nLa suite."),
        ["Il écrit :", "> un / deux / > trois", "La suite."]
    );
    assert_eq!(shown("« Oui, nous viendrons. »"), ["« Oui, nous viendrons. »"]);
    assert_eq!(shown(">50 pays ont voté."), [">50 pays ont voté."]);
}

#[test]
fn what_agencies_write_around_an_article_is_text() {
    let dateline = "GLASGOW, 7 nov (MAP) — Le chef de la police marocaine a été élu.";
    assert_eq!(shown(&format!("{dateline}\n{NEXT}\n(fin)")), [dateline, NEXT, "(fin)"]);
    let text = format!(
        "bc-interpol-vote\nUn Marocain à Interpol\nPar Jean Petit\nGlasgow, 7 novembre 2024\n{LEAD}\n-30-"
    );
    assert_eq!(
        shown(&text),
        [
            "bc-interpol-vote",
            "h1 Un Marocain à Interpol",
            "Par Jean Petit",
            "Glasgow, 7 novembre 2024",
            LEAD,
            "-30-",
        ]
    );
}

#[test]
fn lines_of_verse_are_no_headings() {
    let text = format!(
        "Le poème\n\n{NEXT}\n\nSous le pont Mirabeau\nCoule la Seine\nEt nos amours\n\n{LEAD}"
    );
    let blocks = shown(&text);
    assert_eq!(blocks.iter().filter(|block| block.starts_with('h')).count(), 1, "{blocks:#?}");
}

#[test]
fn marks_of_markup_are_characters() {
    let text = "Le *grand* prix_de_Rome [1] coûte 5 < 6 &amp; `rien`, dit-on à Rome.";
    assert_eq!(shown(text), [text]);
}

#[test]
fn columns_are_a_table() {
    let table = "Pays    Voix  Part\nMaroc   96    66 %\nFrance  49    34 %";
    let rows = "| Pays | Voix | Part || Maroc | 96 | 66 % || France | 49 | 34 % | ---";
    assert_eq!(shown(&format!("{LEAD}\n{table}\n{NEXT}")), [LEAD, rows, NEXT]);
    assert_eq!(shown("a\tb\nc\td"), ["| a | b || c | d | --"]);
    let first = "        2022  2023\nVoix    96    49\nPays    190   196";
    assert_eq!(shown(first), ["|  | 2022 | 2023 || Voix | 96 | 49 || Pays | 190 | 196 | ---"]);
    assert_eq!(shown("Deux  espaces dans une ligne.").len(), 1);
}

#[test]
fn a_short_question_is_a_heading_and_code_is_none() {
    let text =
        format!("Le titre du jour\n\n{LEAD}\n\nQui vote ?\n\n{NEXT}\n\nGET /a?b=c\n\n{NEXT}");
    assert_eq!(
        shown(&text),
        ["h1 Le titre du jour", LEAD, "h2 Qui vote ?", NEXT, "GET /a?b=c", NEXT]
    );
}

#[test]
fn a_line_that_happens_to_begin_like_an_item_goes_on() {
    let text = "Le musée des arts de la ville, qui attendait depuis\nvingt ans que l’on refît sa toiture, a été fermé le\n12. Il rouvrira après des travaux qui ont \
        duré trois\nans, d’après ses responsables, qui attendent la foule\n- celle des grands jours - \
        pour son inauguration jeudi.\n";
    assert_eq!(shown(text).len(), 1, "{:#?}", shown(text));
}

#[test]
fn a_rule_separates() {
    assert_eq!(
        shown(&format!("{LEAD}\n* * *\n{NEXT}\n-----\n{LEAD}")),
        [LEAD, "---", NEXT, "---", LEAD]
    );
}

#[test]
fn deep_and_long_input_takes_time_that_grows_with_it() {
    for text in [
        ">".repeat(20_000),
        "> ".repeat(20_000) + "a",
        (0..20_000).map(|n| " ".repeat(n % 400) + "- a\n").collect::<String>(),
        "— oui !\n".repeat(50_000),
        "1. a\n1. b\n".repeat(50_000),
    ] {
        assert!(!read(&text).is_empty());
    }
}
