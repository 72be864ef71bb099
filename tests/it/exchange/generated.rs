//! Whatever an article says, its story gives it back.

use depeche::Catalog;
use depeche::diagnostic::SourceFile;
use depeche::files::Memory;
use depeche::markup::document::{Block, Span, parse};
use depeche_check::{Options, Project, check};
use depeche_import::{Article, Import, document};
use proptest::prelude::*;

use super::{catalog, locale, written};

/// Words, and what a line must not be mistaken for. To `comrak` 0.59 `![^](x)` is no image.
fn words() -> BoxedStrategy<String> {
    let nasty = prop::sample::select(vec![
        "*",
        "[",
        ".",
        "}",
        "{",
        "#",
        ">",
        "- x",
        "1. x",
        "+ x",
        "= x",
        "===",
        "[a](b)",
        "*a*",
        "_a_",
        "`",
        "<b>",
        "&amp;",
        "\\",
        "{ $votes }",
        "{\"",
        "| a |",
        "~~~",
        ":",
        "![",
        "--",
        "***",
        "a*b*c",
        "]",
        "(",
        "- ",
        "[^1]",
        "<!--",
        "title = x",
        "\t",
        "  ",
    ]);
    let scripts = prop::sample::select(vec![
        "Le vote",
        "l’été",
        "« Oui »",
        "5\u{202f}000 €",
        "50\u{a0}%",
        "Straße",
        "Łódź",
        "التصويت",
        "٩٦ دولة، نعم؟",
        "東京",
        "「投票」",
        "ไทย",
        "Голосование",
        "हिन्दी",
        "می\u{200c}خواهم",
        "👩\u{200d}🚀",
        "🇲🇦",
        "e\u{301}",
        "\u{200f}",
        "\u{ad}",
        "INTERPOL",
        "https://a.org/b_c",
        "עברית",
        "한국어",
        "\u{2028}",
        "\u{3000}",
    ]);
    let word = prop_oneof![3 => scripts.prop_map(str::to_owned), 2 => nasty.prop_map(str::to_owned), 1 => "\\PC{1,6}"];
    (prop::collection::vec(word, 1..8), prop::sample::select(vec![" ", " ", "", "\n"]))
        .prop_map(|(words, between)| words.join(between).replace('^', ""))
        .boxed()
}

fn spans(depth: u32) -> BoxedStrategy<Vec<Span>> {
    let text = words().prop_map(Span::Text);
    let code = words().prop_map(Span::Code);
    let url = prop::sample::select(vec![
        "https://a.org/r",
        "x.html",
        "https://b.org/a_(b)?c=1&d=2",
        "#lead",
        "a b",
    ]);
    let title = prop::option::weighted(0.3, words());
    let image = (url.clone(), words(), title.clone()).prop_map(|(url, alt, title)| Span::Image {
        url: url.to_owned(),
        alt,
        title,
    });
    let leaf = prop_oneof![6 => text, 1 => code, 1 => image, 1 => Just(Span::Break)];
    let span = if depth == 0 {
        leaf.boxed()
    } else {
        let inner = spans(depth - 1);
        let link = (url, title, inner.clone()).prop_map(|(url, title, content)| Span::Link {
            url: url.to_owned(),
            title,
            content,
        });
        prop_oneof![
            5 => leaf,
            1 => inner.clone().prop_map(Span::Emphasis),
            1 => inner.prop_map(Span::Strong),
            1 => link,
        ]
        .boxed()
    };
    prop::collection::vec(span, 1..4).boxed()
}

fn block(depth: u32) -> BoxedStrategy<Block> {
    let heading =
        (1..7_u8, spans(1)).prop_map(|(level, content)| Block::Heading { level, content });
    let paragraph = spans(2).prop_map(Block::Paragraph);
    let code = ("[a-z]{0,4}", prop::collection::vec(words(), 0..3)).prop_map(|(info, lines)| {
        Block::Code { info, text: lines.join("\n").replace(['\t', '\u{2028}'], " ") }
    });
    let cells = |columns| prop::collection::vec(spans(1), columns);
    let table = (1..4_usize, 1..3_usize).prop_flat_map(move |(columns, rows)| {
        (cells(columns), prop::collection::vec(cells(columns), rows))
            .prop_map(|(header, rows)| Block::Table { alignments: Vec::new(), header, rows })
    });
    let leaf =
        prop_oneof![4 => paragraph, 2 => heading, 1 => code, 1 => table, 1 => Just(Block::Rule)];
    if depth == 0 {
        return leaf.boxed();
    }
    let inner = prop::collection::vec(block(depth - 1), 1..3);
    let list =
        (prop::option::of(0..30_u64), any::<bool>(), prop::collection::vec(inner.clone(), 1..4))
            .prop_map(|(start, tight, items)| Block::List { start, tight, items });
    prop_oneof![6 => leaf, 2 => list, 1 => inner.prop_map(Block::Quote)].boxed()
}

fn articles() -> impl Strategy<Value = Article> {
    prop::collection::vec(block(2), 1..8)
        .prop_map(Article::new)
        .prop_filter("nothing in it", |article| !article.is_empty())
}

/// The French edition of the story that an article becomes, in a catalog with these settings.
fn edition(article: &Article, settings: &str) -> depeche::Edition {
    let catalog = catalog(&[("depeche.toml", settings)]);
    let plan = Import::new(&catalog, "une", article.clone()).create().expect("a plan");
    let mut files = Memory::from_iter([("depeche.toml", settings.to_owned())]);
    plan.files.iter().for_each(|file| files.insert(file.path.clone(), file.text.clone()));
    let catalog = Catalog::builder().open_memory(files).expect("the new catalog");
    let edition = catalog.story("une").map(|story| story.edition(&[locale("fr")]));
    match edition {
        Ok(Ok(edition)) => edition,
        other => panic!("{other:?}\n{:#?}", plan.files),
    }
}

/// All words of a document, without white space and backslashes: code in a cell cannot hold `\\|`.
fn letters(blocks: &[Block]) -> String {
    let texts = Article::new(blocks.to_vec()).texts();
    texts.concat().chars().filter(|c| !c.is_whitespace() && *c != '\\').collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_story_gives_the_article_back(article in articles()) {
        let edition = edition(&article, "");
        prop_assert_eq!(document(&edition), article.blocks());
        prop_assert_eq!(edition.warnings(), &[]);
    }

    #[test]
    fn the_markdown_of_the_edition_is_the_article(article in articles()) {
        let markdown = edition(&article, "").to_markdown();
        let (blocks, _) = parse(&SourceFile::new("une.md", markdown.as_str()));
        prop_assert_eq!(letters(&blocks), letters(article.blocks()), "{}", markdown);
    }

    /// Whatever becomes of an article, its story follows, and messages that stay are not touched.
    #[test]
    fn an_updated_story_gives_the_new_article_back(
        before in articles(), after in articles(), keep in prop::collection::vec(any::<bool>(), 8),
    ) {
        let mixed = before.blocks().iter().zip(&keep).filter(|(_, keep)| **keep);
        let mut blocks = mixed.map(|(block, _)| block.clone()).collect::<Vec<_>>();
        blocks.extend(after.blocks().to_vec());
        let by = keep.iter().filter(|keep| **keep).count() % blocks.len();
        blocks.rotate_left(by);
        let after = Article::new(blocks);
        let first = Import::new(&catalog(&[]), "une", before.clone()).create().expect("a plan");
        let plan = Import::new(&written(&first), "une", after.clone()).update().expect("a plan");
        let mut files = Memory::new();
        for file in first.files.iter().chain(&plan.files) {
            files.insert(file.path.clone(), file.text.clone());
        }
        let now = Catalog::builder().open_memory(files).expect("a catalog");
        let edition = now.story("une").expect("the story").edition(&[locale("fr")]);
        let edition = edition.unwrap_or_else(|error| panic!("{error} {:#?}", plan.files));
        prop_assert_eq!(document(&edition), after.blocks());
        let again = Import::new(&now, "une", after).update().expect("a plan");
        prop_assert_eq!(again.files, vec![]);
        prop_assert_eq!(again.report, vec![]);
    }

    #[test]
    fn the_checker_finds_nothing_that_import_caused(article in articles()) {
        let plan = Import::new(&catalog(&[]), "une", article.clone()).create().expect("a plan");
        let project = Project::of_catalog(&written(&plan)).expect("a project");
        let report = check(&project, &Options::default());
        let rules = report.findings.iter().map(|finding| finding.diagnostic.rule.name());
        // What an author wrote is theirs; what import adds is structure, and that is whole.
        let own = rules.filter(|rule| {
            let of_structure = ["syntax", "skeleton-", "unused-", "unknown-", "missing-",
                "duplicate-", "no-value", "forbidden-",  "folded-", "trailing-space",
                "double-space", "mixed-line-ends", "orphan-", "obsolete-", "broken-", "cyclic-"];
            of_structure.iter().any(|start| rule.starts_with(start))
        });
        prop_assert_eq!(own.collect::<Vec<_>>(), Vec::<&str>::new(), "{:#?}", plan.files);
    }

    #[test]
    fn a_catalog_of_html_gives_it_back_and_a_plain_one_its_words(article in articles()) {
        let html = edition(&article, "markup = \"html\"\n");
        prop_assert_eq!(document(&html), article.blocks());
        let plain = edition(&article, "markup = \"none\"\n");
        let texts = Article::new(document(&plain)).texts();
        prop_assert_eq!(texts, article.texts());
    }
}
