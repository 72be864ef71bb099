use std::io::{Cursor, Write};

use super::super::notation::show;
use super::*;
use crate::read::{Format, ReadOptions, normalize};

const STYLES: &str = "<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val='fr-MA' w:bidi='ar-MA'/>\
    </w:rPr></w:rPrDefault></w:docDefaults>\
    <w:style w:type='paragraph' w:default='1' w:styleId='Normal'><w:name w:val='Normal'/></w:style>\
    <w:style w:type='paragraph' w:styleId='Titre'><w:name w:val='Title'/></w:style>\
    <w:style w:type='paragraph' w:styleId='Titre1'><w:name w:val='heading 1'/><w:rPr><w:b/></w:rPr>\
    </w:style><w:style w:type='paragraph' w:styleId='Inter'><w:name w:val='Intertitre'/>\
    <w:basedOn w:val='Plan'/></w:style><w:style w:type='paragraph' w:styleId='Plan'>\
    <w:name w:val='Plan'/><w:basedOn w:val='Inter'/><w:pPr><w:outlineLvl w:val='1'/></w:pPr></w:style>\
    <w:style w:type='paragraph' w:styleId='Citation'><w:name w:val='Quote'/></w:style>\
    <w:style w:type='paragraph' w:styleId='Lgende'><w:name w:val='caption'/></w:style>\
    <w:style w:type='paragraph' w:styleId='TM1'><w:name w:val='toc 1'/></w:style>\
    <w:style w:type='paragraph' w:styleId='Puces2'><w:name w:val='List Bullet 2'/>\
    <w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>\
    <w:style w:type='character' w:styleId='lev'><w:name w:val='Strong'/><w:rPr><w:b/></w:rPr></w:style>";

const NUMBERING: &str = "<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:start w:val='1'/>\
    <w:numFmt w:val='bullet'/></w:lvl><w:lvl w:ilvl='1'><w:start w:val='1'/>\
    <w:numFmt w:val='lowerLetter'/></w:lvl></w:abstractNum>\
    <w:abstractNum w:abstractNumId='1'><w:lvl w:ilvl='0'><w:start w:val='3'/>\
    <w:numFmt w:val='decimal'/></w:lvl></w:abstractNum>\
    <w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>\
    <w:num w:numId='2'><w:abstractNumId w:val='1'/></w:num>\
    <w:num w:numId='3'><w:abstractNumId w:val='1'/><w:lvlOverride w:ilvl='0'>\
    <w:startOverride w:val='7'/></w:lvlOverride></w:num>";

const RELATIONS: &str = "<Relationship Id='s' Type='t/styles' Target='styles.xml'/>\
    <Relationship Id='n' Type='t/numbering' Target='/word/numbering.xml'/>\
    <Relationship Id='l' Type='t/hyperlink' Target='https://example.org/a b' TargetMode='External'/>\
    <Relationship Id='j' Type='t/hyperlink' Target='javascript:f()' TargetMode='External'/>\
    <Relationship Id='i' Type='t/image' Target='media/image1.png'/>\
    <Relationship Id='o' Type='t/image' Target='https://example.org/o.png' TargetMode='External'/>\
    <Relationship Id='c' Type='t/comments' Target='comments.xml'/>\
    <Relationship Id='f' Type='t/footnotes' Target='footnotes.xml'/>\
    <Relationship Id='h' Type='t/header' Target='header1.xml'/>";

/// An archive of parts.
fn archive(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        writer.start_file(*name, zip::write::SimpleFileOptions::default()).expect("a part");
        writer.write_all(text.as_bytes()).expect("its text");
    }
    writer.finish().expect("an archive").into_inner()
}

fn root(name: &str, content: &str) -> String {
    format!(
        "<?xml version='1.0'?><w:{name} xmlns:w='w' xmlns:r='r' xmlns:a='a'>{content}</w:{name}>"
    )
}

/// A document with this body.
fn document(body: &str) -> Vec<u8> {
    let relations = format!("<Relationships>{RELATIONS}</Relationships>");
    let notes = "<w:footnote w:type='separator'><w:p/></w:footnote><w:footnote w:id='1'><w:p><w:r>\
        <w:t>Note</w:t></w:r></w:p></w:footnote>";
    archive(&[
        ("[Content_Types].xml", "<Types/>"),
        ("word/document.xml", &root("document", &format!("<w:body>{body}</w:body>"))),
        ("word/_rels/document.xml.rels", &relations),
        ("word/styles.xml", &root("styles", STYLES)),
        ("word/numbering.xml", &root("numbering", NUMBERING)),
        (
            "word/comments.xml",
            &root("comments", "<w:comment><w:p><w:r><w:t>Ah</w:t></w:r></w:p></w:comment>"),
        ),
        ("word/footnotes.xml", &root("footnotes", notes)),
        ("word/header1.xml", &root("hdr", "<w:p/>")),
    ])
}

fn all(body: &str) -> (Vec<String>, Vec<String>, Option<String>) {
    let mut diagnostics = Vec::new();
    let (blocks, language) = read("une.docx", &document(body), &mut diagnostics).expect(body);
    (
        normalize(blocks).iter().map(show).collect(),
        diagnostics.iter().map(ToString::to_string).collect(),
        language.map(|language| language.to_string()),
    )
}

fn shown(body: &str) -> Vec<String> {
    all(body).0
}

/// A run with properties.
fn run(properties: &str, text: &str) -> String {
    format!("<w:r><w:rPr>{properties}</w:rPr><w:t xml:space='preserve'>{text}</w:t></w:r>")
}

/// A paragraph with properties.
fn paragraph(properties: &str, runs: &str) -> String {
    format!("<w:p><w:pPr>{properties}</w:pPr>{runs}</w:p>")
}

fn styled(style: &str, text: &str) -> String {
    paragraph(&format!("<w:pStyle w:val='{style}'/>"), &run("", text))
}

fn item(list: u32, level: u8, text: &str) -> String {
    let properties =
        format!("<w:numPr><w:ilvl w:val='{level}'/><w:numId w:val='{list}'/></w:numPr>");
    paragraph(&properties, &run("", text))
}

#[test]
fn raised_figures_are_no_part_of_those_before_them() {
    let runs = run("", "165") + &run("<w:vertAlign w:val='superscript'/>", "1") + &run("", " voix");
    assert_eq!(shown(&paragraph("", &runs)), ["165¹ voix"]);
}

#[test]
fn a_subtitle_is_a_paragraph() {
    let title = paragraph("<w:pStyle w:val='Title'/>", &run("", "La une"));
    let subtitle = paragraph("<w:pStyle w:val='Subtitle'/>", &run("", "Ce qui s’est passé."));
    assert_eq!(shown(&(title + &subtitle)), ["h1 La une", "Ce qui s’est passé."]);
}

#[test]
fn headings_are_known_by_their_styles() {
    let body = [
        styled("Titre", "La une"),
        styled("Titre1", "Un"),
        styled("Inter", "Deux"),
        styled("TM1", "Un 1"),
        paragraph("<w:outlineLvl w:val='9'/>", &run("", "Texte.")),
    ];
    assert_eq!(shown(&body.concat()), ["h1 La une", "h2 Un", "h3 Deux", "Texte."]);
    assert_eq!(
        shown(&[styled("Titre1", "Un"), styled("Inter", "Deux")].concat()),
        ["h1 Un", "h2 Deux"]
    );
}

#[test]
fn lines_in_bold_are_headings_and_sentences_are_not() {
    let bold = |text: &str| paragraph("", &run("<w:b/>", text));
    let text = |text: &str| paragraph("", &run("", text));
    let body = [
        bold("La une"),
        text("Un."),
        text(""),
        bold("Qui vote ?"),
        text("Deux."),
        bold("Une phrase."),
        bold("Fin"),
    ];
    assert_eq!(
        shown(&body.concat()),
        ["h1 La une", "Un.", "h2 Qui vote ?", "Deux.", "**Une phrase.**", "**Fin**"]
    );
}

#[test]
fn runs_that_look_alike_are_one() {
    let body = [
        run("<w:b/>", "un"),
        "<w:proofErr/><w:bookmarkStart/>".to_owned(),
        run("<w:b w:val='true'/><w:noProof/>", " mot"),
        run("", " "),
        run("<w:b/>", "gras"),
        run("<w:b w:val='0'/>", ", "),
        run("<w:i/>", "a "),
        run("<w:i/><w:b/>", "b"),
        run("<w:i/>", " c"),
        run("<w:rStyle w:val='lev'/>", "."),
        run("<w:rtl/><w:b/><w:bCs w:val='0'/>", "نص"),
        run("<w:vanish/>", "caché"),
        run("<w:rFonts w:ascii='Courier New'/>", "code"),
    ];
    let (blocks, diagnostics, _) = all(&paragraph("", &body.concat()));
    assert_eq!(blocks, ["**un mot gras**, *a **b** c***.**نص`code`"]);
    assert!(diagnostics.iter().any(|d| d.contains("part: hidden, count: 1")), "{diagnostics:?}");
}

#[test]
fn lists_have_their_numbers_and_levels() {
    let body = [
        item(1, 0, "a"),
        item(1, 1, "b"),
        item(1, 1, "c"),
        paragraph("", ""),
        item(1, 0, "d"),
        paragraph("<w:pStyle w:val='Puces2'/>", &run("", "e")),
        paragraph("", &run("", "Texte.")),
        item(2, 0, "f"),
        item(2, 0, "g"),
        item(3, 0, "h"),
        paragraph("", &run("", "Texte.")),
        item(2, 0, "i"),
        item(0, 0, "j"),
        item(9, 0, "k"),
    ];
    assert_eq!(
        shown(&body.concat()),
        [
            "ul [a / ol1 [b; c]; d / ul [e]]",
            "Texte.",
            "ol3 [f; g]",
            "ol7 [h]",
            "Texte.",
            "ol5 [i]",
            "j",
            "ul [k]",
        ]
    );
}

#[test]
fn quotations_are_one_and_captions_stand_with_their_pictures() {
    let picture =
        "<w:r><w:drawing><wp:docPr descr='Une salle'/><a:blip r:embed='i'/></w:drawing></w:r>";
    let outside = "<w:r><w:drawing><a:blip r:link='o'/></w:drawing></w:r>";
    let body = [
        styled("Citation", "Un."),
        styled("Citation", "Deux."),
        paragraph("", picture),
        styled("Lgende", "La salle."),
        paragraph("", outside),
    ];
    let (blocks, diagnostics, _) = all(&body.concat());
    assert_eq!(
        blocks,
        [
            "> Un. / Deux.",
            "![Une salle](media/image1.png \"La salle.\")",
            "![](https://example.org/o.png)"
        ]
    );
    assert!(diagnostics.iter().any(|d| d.contains("part: pictures, count: 1")), "{diagnostics:?}");
}

#[test]
fn links_are_relations_or_fields() {
    let field = |kind: &str| format!("<w:r><w:fldChar w:fldCharType='{kind}'/></w:r>");
    let instruction = |text: &str| format!("<w:r><w:instrText>{text}</w:instrText></w:r>");
    let body = [
        format!("<w:hyperlink r:id='l'>{}{}</w:hyperlink>", run("", "un "), run("<w:b/>", "lien")),
        run("", ", "),
        field("begin"),
        instruction(" HYPERLINK \"https://exam"),
        instruction("ple.org/f\" "),
        run("", "caché"),
        field("separate"),
        run("", "champ"),
        field("end"),
        run("", ", "),
        format!(
            "<w:fldSimple w:instr='HYPERLINK &quot;mailto:a@b.org&quot;'>{}</w:fldSimple>",
            run("", "courriel")
        ),
        format!("<w:hyperlink r:id='j'>{}</w:hyperlink>", run("", ", faux")),
        format!("<w:hyperlink w:anchor='x'>{}</w:hyperlink>", run("", ", ancre")),
        field("begin"),
        instruction("PAGE"),
        field("separate"),
        run("", " 7"),
        field("end"),
    ];
    let (blocks, diagnostics, _) = all(&paragraph("", &body.concat()));
    assert_eq!(
        blocks,
        ["[un **lien**](https://example.org/a%20b), [champ](https://example.org/f), \
          [courriel](mailto:a@b.org), faux, ancre 7"]
    );
    let refused = diagnostics.iter().filter(|d| d.contains("import-link")).count();
    assert_eq!(refused, 2, "{diagnostics:?}");
}

#[test]
fn changes_are_read_as_they_would_be_accepted() {
    let body = format!(
        "<w:p><w:ins>{}</w:ins><w:del><w:r><w:delText>ancien</w:delText></w:r></w:del>\
         <w:moveFrom>{}</w:moveFrom><w:moveTo>{}</w:moveTo></w:p>{}{}",
        run("", "Un nouveau"),
        run("", "parti"),
        run("", " mot."),
        paragraph("<w:rPr><w:del/></w:rPr>", &run("", "Une phrase")),
        paragraph("", &run("", " entière.")),
    );
    let (blocks, diagnostics, _) = all(&body);
    assert_eq!(blocks, ["Un nouveau mot.", "Une phrase entière."]);
    assert!(diagnostics.iter().any(|d| d.contains("part: deletions, count: 2")), "{diagnostics:?}");
}

#[test]
fn what_stands_for_a_character_is_one() {
    let body = "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:br w:type='page'/>\
        <w:noBreakHyphen/><w:softHyphen/><w:t>d</w:t><w:sym w:font='Wingdings' w:char='F0E0'/>\
        <w:sym w:font='Symbol' w:char='F0B0'/><w:t>&amp;&#233; e </w:t><w:footnoteReference/></w:r>";
    assert_eq!(shown(&paragraph("", body)), ["a b⏎c\u{2011}d→°&é e"]);
}

#[test]
fn tables_are_read_and_boxes_are_not() {
    let cell = |properties: &str, text: &str| {
        format!("<w:tc><w:tcPr>{properties}</w:tcPr>{}</w:tc>", paragraph("", &run("", text)))
    };
    let right = format!("<w:tc>{}</w:tc>", paragraph("<w:jc w:val='right'/>", &run("", "96")));
    let bold = |text: &str| format!("<w:tc>{}</w:tc>", paragraph("", &run("<w:b/>", text)));
    let body = format!(
        "<w:tbl><w:tblPr/><w:tr>{}{}</w:tr><w:tr>{}{right}</w:tr><w:tr>{}</w:tr></w:tbl>\
         <w:tbl><w:tr>{}</w:tr></w:tbl>",
        bold("Pays"),
        bold("Voix"),
        cell("", "Maroc"),
        cell("<w:gridSpan w:val='2'/>", "Total"),
        cell("", "Un encadré."),
    );
    assert_eq!(shown(&body), ["| Pays | Voix || Maroc | 96 || Total |  | -r", "Un encadré."]);
}

#[test]
fn text_in_boxes_follows_its_paragraph_once() {
    let text_box =
        |text: &str| format!("<w:txbxContent>{}</w:txbxContent>", paragraph("", &run("", text)));
    let body = format!(
        "<w:r><mc:AlternateContent><mc:Choice><w:drawing>{}</w:drawing></mc:Choice>\
         <mc:Fallback><w:pict>{}</w:pict></mc:Fallback></mc:AlternateContent></w:r>{}",
        text_box("Boîte."),
        text_box("Boîte."),
        run("", "Texte."),
    );
    assert_eq!(shown(&paragraph("", &body)), ["Texte.", "Boîte."]);
    let sdt = format!(
        "<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>",
        paragraph("", &run("", "Champ."))
    );
    assert_eq!(shown(&sdt), ["Champ."]);
}

#[test]
fn what_stands_beside_the_text_is_counted() {
    let (_, diagnostics, language) =
        all(&paragraph("", &run("<w:lang w:val='fr-FR'/>", "Un texte.")));
    assert_eq!(
        diagnostics,
        [
            "info[import-left-out] (path: une.docx, part: comments, count: 1)",
            "info[import-left-out] (path: une.docx, part: notes, count: 1)",
        ]
    );
    assert_eq!(language.as_deref(), Some("fr-FR"));
    assert_eq!(all(&paragraph("", &run("", "Un."))).2.as_deref(), Some("fr-MA"));
    assert_eq!(all(&paragraph("", &run("<w:rtl/>", "نص"))).2.as_deref(), Some("ar-MA"));
}

#[test]
fn code_is_what_is_in_a_font_of_one_width_unless_all_is() {
    let typed = |text: &str| {
        paragraph("", &run("<w:rFonts w:ascii='Courier New' w:hAnsi='Courier New'/>", text))
    };
    let long = paragraph("", &run("", &"Un texte qui est bien plus long. ".repeat(3)));
    let blocks = shown(&[long, typed("a = 1"), typed("b  = 2")].concat());
    assert_eq!(blocks.last().map(String::as_str), Some("``` a = 1⏎b  = 2⏎"));
    assert_eq!(
        shown(&typed("Un manuscrit tapé à la machine.")),
        ["Un manuscrit tapé à la machine."]
    );
}

fn error(bytes: &[u8]) -> ReadError {
    let options = ReadOptions { format: Some(Format::Docx), ..ReadOptions::default() };
    crate::read::read("une.docx", bytes, &options).expect_err("a bad document")
}

#[test]
fn bad_archives_are_refused() {
    assert!(matches!(error(b"Un texte."), ReadError::NotWhatItSays { .. }));
    assert!(matches!(error(b"PK\x03\x04rest"), ReadError::Damaged { .. }));
    let whole = document(&paragraph("", &run("", "Un texte.")));
    for length in (0..whole.len()).step_by(97) {
        crate::read::read("une.docx", &whole[..length], &ReadOptions::default())
            .expect_err("a document that was cut off");
    }
    for (parts, found) in [
        (&[("a.txt", "a")][..], "ZIP"),
        (
            &[("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<a/>")],
            "ODT",
        ),
        (&[("META-INF/container.xml", "<a/>")], "EPUB"),
        (&[("[Content_Types].xml", ""), ("_rels/.rels", ""), ("xl/workbook.xml", "")], "XLSX"),
    ] {
        let error = error(&archive(parts));
        assert!(matches!(error, ReadError::Unsupported { found: f, .. } if f == found), "{error}");
    }
    let empty = archive(&[("[Content_Types].xml", "<Types/>"), ("word/styles.xml", "<a/>")]);
    let missing = error(&empty);
    assert!(
        matches!(&missing, ReadError::Damaged { part, .. } if part == "word/document.xml"),
        "{missing}"
    );
}

#[test]
fn a_bomb_is_not_unpacked() {
    let body = format!("<w:document><w:body><w:p>{}", " ".repeat(20 * 1024 * 1024));
    let bytes = archive(&[("word/document.xml", &body)]);
    assert!(bytes.len() < 100_000);
    let error = error(&bytes);
    assert!(
        matches!(&error, ReadError::TooLarge { part, .. } if part == "word/document.xml"),
        "{error}"
    );
}

#[test]
fn tricks_of_xml_are_refused() {
    let body = "<w:body><w:p><w:r><w:t>Un &a; mot</w:t></w:r></w:p></w:body>";
    let plain = body.replace("&a;", "");
    for document in [
        format!("<!DOCTYPE d [<!ENTITY a 'b'>]><w:document>{plain}</w:document>"),
        format!("<!DOCTYPE d SYSTEM 'https://example.org/d'><w:document>{plain}</w:document>"),
        format!("<w:document>{body}</w:document>"),
        format!("<w:document>{plain}"),
        format!("<w:document>{plain}</w:body>"),
    ] {
        let error = error(&archive(&[("word/document.xml", &document)]));
        assert!(matches!(error, ReadError::Damaged { .. }), "{error}");
    }
    let deep = |open: &str, close: &str, n| {
        let body = format!("<w:document><w:body>{}{}", open.repeat(n), close.repeat(n));
        archive(&[("word/document.xml", &format!("{body}</w:body></w:document>"))])
    };
    for (open, close) in [
        ("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"),
        ("<w:sdt>", "</w:sdt>"),
        ("<w:p><w:r><w:drawing><w:txbxContent>", "</w:txbxContent></w:drawing></w:r></w:p>"),
        ("<w:ins>", "</w:ins>"),
    ] {
        let error = error(&deep(open, close, 100_000));
        assert!(matches!(error, ReadError::Damaged { .. }), "{error}");
        // As deep as is allowed, and no stack overflows.
        let _ = crate::read::read("une.docx", &deep(open, close, 60), &ReadOptions::default());
    }
}

proptest::proptest! {
    #[test]
    fn no_document_panics(
        body in "(</?w:(p|r|t|tbl|tr|tc|hyperlink|drawing|txbxContent|pPr|rPr|numPr|ins|del|sdt)/?>|<w:numId w:val='1'/>|<w:br/>|<w:fldChar w:fldCharType='(begin|separate|end)'/>|a| ){0,40}"
    ) {
        let mut diagnostics = Vec::new();
        let _ = read("une.docx", &document(&body), &mut diagnostics);
        // What is closed once more is seldom what was meant: the same, well-formed.
        let body = paragraph("", &format!("<w:r>{}</w:r>", body.replace("</", "<").replace("/>", ">").replace('>', "/>")));
        let _ = read("une.docx", &document(&body), &mut diagnostics);
    }
}
