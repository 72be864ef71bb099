use super::*;
use notation::show;
use proptest::prelude::*;

fn shown(name: &str, bytes: &[u8]) -> Result<(Format, Vec<String>, Vec<String>), ReadError> {
    let article = read(name, bytes, &ReadOptions::default())?;
    let blocks = article.blocks.iter().map(show).collect();
    Ok((article.format, blocks, article.diagnostics.iter().map(ToString::to_string).collect()))
}

fn error(name: &str, bytes: &[u8]) -> ReadError {
    shown(name, bytes).expect_err(name)
}

#[test]
fn an_empty_file_is_refused() {
    for bytes in [&b""[..], b" \r\n\t\n", b"\xEF\xBB\xBF", b"<p> </p>", b"<script>1</script>"] {
        let name = if bytes.starts_with(b"<") { "une.html" } else { "une.txt" };
        assert!(matches!(error(name, bytes), ReadError::Empty { .. }), "{bytes:?}");
    }
}

#[test]
fn a_text_without_an_ending_may_begin_as_markdown_does() {
    let (format, blocks, _) = shown("-", b"# La une\n\nUn *texte*.\n").expect("an article");
    assert_eq!((format, blocks.len()), (Format::Markdown, 2));
    assert_eq!(shown("-", b"#1 du monde\n").expect("an article").0, Format::Text);
    assert_eq!(shown("une.txt", b"# La une\n").expect("an article").0, Format::Text);
}

#[test]
fn a_mark_says_which_utf_16_it_is() {
    let big = "\u{feff}Le Maroc élu.".encode_utf16().flat_map(u16::to_be_bytes).collect::<Vec<_>>();
    let encoding = Some("utf-16".parse().expect("an encoding"));
    let options = ReadOptions { encoding, ..ReadOptions::default() };
    let article = read("une.txt", &big, &options).expect("an article");
    assert_eq!(article.blocks.iter().map(show).collect::<Vec<_>>(), ["Le Maroc élu."]);
}

#[test]
fn raised_figures_in_markdown_are_no_part_of_those_before_them() {
    let (_, blocks, said) =
        shown("une.md", b"165<sup>1</sup> voix, H<sub>2</sub>O, 1<sup>er</sup>\n")
            .expect("an article");
    assert_eq!(blocks, ["165¹ voix, H₂O, 1er"]);
    assert_eq!(said, Vec::<String>::new());
}

#[test]
fn a_binary_file_is_refused() {
    let random = (0..4_000_u32).map(|n| n.wrapping_mul(2_654_435_761).to_be_bytes()[1]);
    let random = random.collect::<Vec<_>>();
    for (bytes, found) in [
        (&b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"[..], "PNG"),
        (b"%PDF-1.7\n%\xE2\xE3", "PDF"),
        (b"{\\rtf1\\ansi Bonjour}", "RTF"),
        (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 old Word", "DOC"),
    ] {
        let error = error("une.txt", bytes);
        assert!(matches!(error, ReadError::Unsupported { found: f, .. } if f == found), "{error}");
    }
    for bytes in [&b"un\0deux"[..], b"\x01\x02\x03\x04text", &random] {
        let error = error("une.txt", bytes);
        assert!(matches!(error, ReadError::Binary { .. }), "{error}");
    }
    assert!(matches!(error("a.txt", b"un\0"), ReadError::Binary { offset: 2, .. }));
}

#[test]
fn a_wrong_encoding_is_named_with_its_place() {
    let latin = "Première ligne.\nUn vote à Glasgow, où l’été s’achève déjà.";
    let (bytes, _, _) = encoding_rs::WINDOWS_1252.encode(latin);
    let found = error("une.txt", &bytes);
    let ReadError::Encoding { offset, at, likely, expected, .. } = &found else {
        panic!("{found}");
    };
    assert_eq!((*offset, at.line, at.column), (5, 1, 6));
    assert_eq!(expected.name(), "UTF-8");
    assert_eq!(likely.map(Encoding::name), Some("windows-1252"));
    let options = ReadOptions { encoding: *likely, ..ReadOptions::default() };
    let article = read("une.txt", &bytes, &options).expect("in the likely encoding");
    let options = ReadOptions::default();
    assert_eq!(article, read("une.txt", latin.as_bytes(), &options).expect("in UTF-8"));
    let arabic = "انتخبت الجمعية العامة للإنتربول يوم الخميس المدير العام للأمن الوطني المغربي.";
    let (bytes, _, _) = encoding_rs::WINDOWS_1256.encode(arabic);
    let ReadError::Encoding { likely, .. } = error("une.txt", &bytes) else { panic!() };
    assert_eq!(likely.map(Encoding::name), Some("windows-1256"));
    let cut = "Une\nété".as_bytes();
    let ReadError::Encoding { offset, at, .. } = error("une.txt", &cut[..cut.len() - 1]) else {
        panic!();
    };
    assert_eq!((offset, at.line, at.column), (7, 2, 3));
}

#[test]
fn an_encoding_that_was_asked_for_and_is_wrong_is_named_too() {
    let options = ReadOptions { encoding: "shift_jis".parse().ok(), ..ReadOptions::default() };
    let error = read("une.txt", b"a\nbc\xFFd", &options).expect_err("no Shift_JIS");
    let ReadError::Encoding { expected, offset, at, .. } = &error else { panic!("{error}") };
    assert_eq!((expected.name(), *offset, at.line, at.column), ("Shift_JIS", 4, 2, 3));
    assert!("latin-42".parse::<Encoding>().is_err());
}

#[test]
fn utf16_is_read_by_its_mark_and_recognised_without() {
    let text = "Le vote a duré trois heures.";
    let units = text.encode_utf16().collect::<Vec<_>>();
    let little = units.iter().flat_map(|unit| unit.to_le_bytes()).collect::<Vec<_>>();
    let big = units.iter().flat_map(|unit| unit.to_be_bytes()).collect::<Vec<_>>();
    for (mark, bytes, name) in
        [(&b"\xFF\xFE"[..], &little, "UTF-16LE"), (b"\xFE\xFF", &big, "UTF-16BE")]
    {
        let marked = [mark, bytes].concat();
        assert_eq!(shown("une.txt", &marked).expect(name).1, [text]);
        let ReadError::Encoding { likely, .. } = error("une.txt", bytes) else { panic!("{name}") };
        assert_eq!(likely.map(Encoding::name), Some(name));
    }
    let marked = ["\u{feff}", text].concat();
    assert_eq!(shown("une.txt", marked.as_bytes()).expect("UTF-8 with a mark").1, [text]);
}

#[test]
fn a_page_says_its_encoding_or_it_is_guessed() {
    let (text, _, _) = encoding_rs::WINDOWS_1252.encode("<p>L’été à Glasgow s’achève déjà.");
    let declared = [b"<meta charset=iso-8859-1>", &*text].concat();
    let (_, blocks, diagnostics) = shown("une.html", &declared).expect("a page");
    assert_eq!(blocks, ["L’été à Glasgow s’achève déjà."]);
    assert_eq!(diagnostics, Vec::<String>::new());
    let (_, blocks, diagnostics) = shown("une.html", &text).expect("a page");
    assert_eq!(blocks, ["L’été à Glasgow s’achève déjà."]);
    assert_eq!(
        diagnostics,
        ["warning[import-encoding-guessed] (path: une.html, encoding: windows-1252)"]
    );
    let (japanese, _, _) = encoding_rs::ISO_2022_JP.encode("<p>東京");
    let declared = [
        &b"<meta http-equiv=Content-Type content='text/html; charset=ISO-2022-JP'>"[..],
        &japanese,
    ];
    assert_eq!(shown("une.html", &declared.concat()).expect("a page").1, ["東京"]);
    // What calls itself something else and is UTF-8 is UTF-8.
    let wrong = "<meta charset=windows-1252><p>Déjà".as_bytes();
    assert_eq!(shown("une.html", wrong).expect("a page").1, ["Déjà"]);
}

#[test]
fn a_file_is_what_its_bytes_say() {
    let page = b"<!-- a -->\n<!DOCTYPE html><p>Un";
    for name in ["une.txt", "une.md", "une.docx"] {
        let (format, blocks, diagnostics) = shown(name, page).expect(name);
        assert_eq!((format, blocks), (Format::Html, vec!["Un".to_owned()]), "{name}");
        assert_eq!(diagnostics, [format!("warning[import-format] (path: {name}, format: HTML)")]);
    }
    let (format, _, diagnostics) = shown("une.html", b"Un vote. 5 > 3").expect("text");
    assert_eq!((format, diagnostics.len()), (Format::Text, 1));
    assert_eq!(shown("une", b"Un <b>vote</b>.").expect("text").0, Format::Text);
    let error = error("une.docx", b"Un vote.");
    assert!(matches!(error, ReadError::NotWhatItSays { expected: Format::Docx, .. }), "{error}");
}

#[test]
fn the_caller_may_say_what_a_file_is() {
    let asked = |format, bytes: &[u8]| {
        read("une", bytes, &ReadOptions { format: Some(format), ..ReadOptions::default() })
    };
    let article = asked(Format::Html, b"Un <b>vote</b>.").expect("a piece of a page");
    assert_eq!(article.blocks.iter().map(show).collect::<Vec<_>>(), ["Un **vote**."]);
    let article = asked(Format::Text, b"<!DOCTYPE html><p>Un").expect("text about a page");
    assert_eq!(article.blocks.iter().map(show).collect::<Vec<_>>(), ["<!DOCTYPE html><p>Un"]);
    assert!(matches!(asked(Format::Docx, b"Un"), Err(ReadError::NotWhatItSays { .. })));
    assert!(matches!(asked(Format::Text, b"PK\x03\x04"), Err(ReadError::Damaged { .. })));
}

#[test]
fn every_error_and_diagnostic_has_its_prose() {
    let prose = depeche::prose::Prose::new(&["fr".parse().expect("a tag")]).with(&crate::WORDS);
    for (name, bytes) in [
        ("vide.txt", &b""[..]),
        ("nul.txt", b"a\0"),
        ("image.txt", b"GIF89a"),
        ("latin.txt", b"d\xE9j\xE0"),
        ("a.docx", b"a"),
        ("b.docx", b"PK\x03\x04"),
    ] {
        let diagnostic = error(name, bytes).diagnostic();
        let title = prose.title(&diagnostic);
        assert!(title.contains(name) && title != diagnostic.to_string(), "{title}");
    }
}

/// Bytes that get past the first look at them.
fn bytes() -> impl Strategy<Value = Vec<u8>> {
    let start = prop::sample::select(vec![
        &b""[..],
        b"<!DOCTYPE html>",
        b"<html><table><tr>",
        b"PK\x03\x04",
        b"\xFF\xFE",
        b"# ",
        b"- ",
    ]);
    let rest = prop_oneof![
        prop::collection::vec(any::<u8>(), 0..200),
        "[ \n\t\r>*•–0-9a).é<»/=\"]{0,120}".prop_map(String::into_bytes),
        "(</?(p|b|i|a href=x|table|tr|td|th|ul|li|svg|math|title|select|pre|figure|img src=a)>|a| ){0,40}"
            .prop_map(String::into_bytes),
        "\\PC{0,80}".prop_map(String::into_bytes),
    ];
    (start, rest).prop_map(|(start, rest)| [start, &rest].concat())
}

#[test]
fn articles_have_a_hundred_thousand_lines_at_the_most() {
    let read = |name: &str, text: &str| read(name, text.as_bytes(), &ReadOptions::default());
    let lines = |count: usize| "y\n\n".repeat(count);
    assert!(read("une.txt", &lines(1_000)).is_ok());
    for name in ["une.txt", "une.md"] {
        let error = read(name, &lines(100_001)).expect_err(name);
        assert!(matches!(&error, ReadError::TooLarge { part, .. } if part == "lines"), "{error}");
    }
}

proptest! {
    #[test]
    fn no_reader_panics(bytes in bytes(), name in "une\\.(txt|html|docx|md)") {
        for format in Format::ALL.into_iter().map(Some).chain([None]) {
            let options = ReadOptions { format, ..ReadOptions::default() };
            if let Ok(article) = read(&name, &bytes, &options) {
                prop_assert_eq!(normalize(article.blocks.clone()), article.blocks);
            }
        }
    }

    #[test]
    fn no_word_of_a_text_is_lost(text in "([a-zA-Zé.,;:!?«»0-9()*>•–-]{1,8}[ \n\t]{1,3}){1,40}") {
        let letters = |text: &str| text.chars().filter(|c| c.is_alphabetic()).collect::<String>();
        let Ok(article) = read("une.txt", text.as_bytes(), &ReadOptions::default()) else {
            return Ok(());
        };
        let shown = article.blocks.iter().map(show).collect::<Vec<_>>().join(" ");
        // The notation has letters of its own; the marks of lists may be letters.
        for word in text.split(|c: char| !c.is_alphabetic()).filter(|word| word.len() > 2) {
            prop_assert!(shown.contains(word), "{} in {}", word, letters(&shown));
        }
    }
}
