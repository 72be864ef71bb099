//! The project's own articles, read from each format they are in: what comes out is what the
//! Markdown says, less what the format cannot carry.

use std::fs;
use std::path::{Path, PathBuf};

use depeche::markup::document::{Block, Span, plain_text, tidy};
use depeche::markup::tree::{Alignment, contents_mut};
use depeche_import::read::{Format, ReadArticle, ReadOptions, read};

/// The articles without their endings.
fn articles() -> Vec<PathBuf> {
    let root = crate::outside::root().join("tests/articles");
    let folders = fs::read_dir(&root).expect("the project's articles");
    let folders = folders.map(|entry| entry.expect("an entry").path()).filter(|path| path.is_dir());
    let files = folders.flat_map(|folder| fs::read_dir(folder).expect("a folder"));
    let files = files.map(|entry| entry.expect("an entry").path());
    let named = files.filter(|path| path.extension().is_some_and(|ending| ending == "md"));
    let mut articles = named.map(|path| path.with_extension("")).collect::<Vec<_>>();
    articles.sort();
    assert!(articles.len() >= 12, "{} articles", articles.len());
    articles
}

fn article(path: &Path, ending: &str) -> ReadArticle {
    let path = path.with_extension(ending);
    let bytes = fs::read(&path).expect("an article");
    let name = path.display().to_string();
    read(&name, &bytes, &ReadOptions::default()).unwrap_or_else(|error| panic!("{error}"))
}

/// Compares block by block, so that the first that differs is seen.
fn compare(read: &[Block], markdown: &[Block], path: &Path) {
    for (block, expected) in read.iter().zip(markdown) {
        assert_eq!(block, expected, "{}", path.display());
    }
    assert_eq!(read.len(), markdown.len(), "{}", path.display());
}

/// Neither pages nor documents of Word say what these do.
fn without_titles_of_links(content: &mut Vec<Span>) {
    for span in content {
        match span {
            Span::Link { title, .. } => *title = None,
            Span::Emphasis(inner) | Span::Strong(inner) => without_titles_of_links(inner),
            _ => {}
        }
    }
}

/// Where code has a language, these formats do not say it, or not all of them.
fn without_languages(blocks: &mut [Block]) {
    for block in blocks {
        if let Block::Code { info, .. } = block {
            info.clear();
        }
    }
}

fn align(blocks: &mut [Block], alignment: impl Fn(Alignment) -> Alignment) {
    for block in blocks {
        if let Block::Table { alignments, .. } = block {
            alignments.iter_mut().for_each(|side| *side = alignment(*side));
        }
    }
}

#[test]
fn a_document_of_word_says_what_the_markdown_does() {
    for path in articles() {
        let mut markdown = article(&path, "md").blocks;
        let mut word = article(&path, "docx").blocks;
        without_languages(&mut markdown);
        // The left is where text starts anyway, or where it starts in the other direction.
        align(&mut markdown, |side| if side == Alignment::Left { Alignment::None } else { side });
        // A picture is a part of the document: it has no other address.
        let mut unaddressed = |content: &mut Vec<Span>| {
            without_titles_of_links(content);
            for span in content {
                if let Span::Image { url, .. } = span {
                    url.clear();
                }
            }
        };
        contents_mut(&mut markdown, &mut unaddressed);
        contents_mut(&mut word, &mut unaddressed);
        compare(&word, &markdown, &path);
    }
}

#[test]
fn a_page_says_what_the_markdown_does() {
    for path in articles() {
        let mut markdown = article(&path, "md").blocks;
        let mut page = article(&path, "html").blocks;
        for blocks in [&mut markdown, &mut page] {
            without_languages(blocks);
            // Most pages align columns by their style sheets.
            align(blocks, |_| Alignment::None);
            contents_mut(blocks, &mut without_titles_of_links);
            // One of the systems sets what stands below the headline in bold, whatever it is.
            if let Some(Block::Paragraph(content)) = blocks.get_mut(1) {
                *content = vec![Span::Text(plain_text(content))];
            }
        }
        compare(&page, &markdown, &path);
    }
}

/// What plain text can say of blocks.
fn as_text(blocks: Vec<Block>) -> Vec<Block> {
    let words = |content: &mut Vec<Span>| {
        content.retain(|span| !matches!(span, Span::Image { .. }));
        *content = vec![Span::Text(plain_text(content))];
    };
    let mut plain = Vec::new();
    for block in blocks {
        match block {
            Block::Heading { level, content } => {
                plain.push(Block::Heading { level: level.min(2), content });
            }
            Block::Quote(inner) => plain.extend(as_text(inner)),
            // Code without braces is told from text by nothing.
            Block::Code { text, .. } if !text.starts_with('{') => plain.extend(
                text.lines().map(|line| Block::Paragraph(vec![Span::Text(line.to_owned())])),
            ),
            block => plain.push(block),
        }
    }
    without_languages(&mut plain);
    align(&mut plain, |_| Alignment::None);
    contents_mut(&mut plain, &mut { words });
    tidy(plain)
}

#[test]
fn a_text_says_what_the_markdown_does() {
    for path in articles() {
        let mut markdown = as_text(article(&path, "md").blocks);
        let text = article(&path, "txt").blocks;
        // Agencies send some articles without their headlines.
        if text.first() != markdown.first() {
            markdown.remove(0);
        }
        compare(&text, &markdown, &path);
    }
}

#[test]
fn pages_and_documents_say_their_language() {
    for path in articles() {
        let folder = path.parent().and_then(Path::file_name).expect("a folder of a language");
        for ending in ["html", "docx"] {
            let language = article(&path, ending).language.expect("a language").to_string();
            let own = language.split('-').next().expect("a language");
            assert_eq!(own, folder.to_str().expect("a tag"), "{}", path.display());
        }
        assert_eq!(article(&path, "txt").format, Format::Text);
    }
}

/// What reading takes: the most bytes at a time, and how often memory was asked for.
fn taken(name: &str, text: &str) -> (u64, u64) {
    let counted = allocation_counter::measure(|| {
        let article = read(name, text.as_bytes(), &ReadOptions::default()).expect(name);
        assert!(!article.blocks.is_empty());
    });
    (counted.bytes_max, counted.count_total)
}

#[test]
fn long_input_takes_memory_and_work_that_grow_with_it() {
    let sentence = "Quatre-vingt-seize pays ont voté jeudi à Glasgow, où l’on se réunit. ";
    let paragraph = sentence.repeat(6);
    let wrapped = "Quatre-vingt-seize pays ont voté jeudi à Glasgow, où l’on\nse réunit, pour élire \
        le vice-président d’Interpol pour\nl’Afrique, qui est marocain.\n\n";
    for (name, unit) in [
        ("une.txt", format!("{paragraph}\n")),
        ("une.txt", wrapped.to_owned()),
        ("une.txt", format!("- {sentence}\n")),
        ("une.txt", format!("— {sentence}\n— Oui ?\n")),
        ("une.txt", format!("> {sentence}\n")),
        ("une.txt", "Pays   Voix\nMaroc  96\nFrance 49\nItalie  7\n".to_owned()),
        ("une.html", format!("<p>{paragraph}<b>Fin</b>.</p>\n")),
        ("une.html", "<ul><li>Un<li>deux</ul><table><tr><td>a<td>b</table>".to_owned()),
    ] {
        let text = |size: usize| unit.repeat(size / unit.len() + 1);
        let (bytes, count) = taken(name, &text(50_000));
        let (more_bytes, more_count) = taken(name, &text(200_000));
        // Four times as much takes four times as much, and room for buffers that double.
        assert!(more_bytes < bytes * 7, "{name}: {bytes} to {more_bytes} bytes for {unit}");
        assert!(more_count < count * 5, "{name}: {count} to {more_count} times for {unit}");
    }
}
