//! Long articles: work and memory that grow as they do.

use std::fmt::Write as _;

use depeche::Catalog;
use depeche_import::facts::{Finder, FinderOptions, Likeness, Passage};
use depeche_import::{Article, Conflict, FactLine, Import, Replacement};

use super::{article, locale, written};

const WORDS: &[&str] = &[
    "pays", "conseil", "vote", "séance", "rapport", "membres", "session", "police", "ville",
    "accord", "budget", "travail",
];

/// An article of so many paragraphs, no two of them alike, each with a figure.
fn long(paragraphs: usize, last: &str) -> String {
    let mut text = "# Le vote\n".to_owned();
    for n in 0..paragraphs {
        if n % 20 == 0 {
            let _ = write!(text, "\n## Partie {}\n", n / 20);
        }
        let word = |k: usize| WORDS[(n / k + n * k) % WORDS.len()];
        let words = (1..48).map(word).collect::<Vec<_>>().join(" ");
        let _ = write!(text, "\nLe {words} compte {} voix. {last}\n", n + 100);
    }
    text
}

fn facts(article: &Article) -> (Vec<FactLine>, Vec<Vec<Replacement>>) {
    let options = FinderOptions::default().likeness(Likeness::Visible);
    let finder = Finder::new(&locale("fr"), options);
    let texts = article.texts();
    let passages = texts.iter().map(|text| Passage::from(text.as_str())).collect::<Vec<_>>();
    let found = finder.propose_article(&passages);
    let line = |name: &str, toml: &str| FactLine { name: name.to_owned(), toml: toml.to_owned() };
    let lines = found.iter().flatten().map(|one| line(&one.name, &one.toml)).collect();
    let replacements = found.iter().map(|own| {
        let own = own.iter();
        own.map(|one| Replacement { range: one.range.clone(), placeable: one.source() }).collect()
    });
    (lines, replacements.collect())
}

/// What an operation takes: the most bytes at a time, and how often memory was asked for.
fn taken(work: impl FnOnce()) -> (u64, u64) {
    let counted = allocation_counter::measure(work);
    (counted.bytes_max, counted.count_total)
}

struct Taken {
    create: (u64, u64),
    update: (u64, u64),
    align: (u64, u64),
    size: u64,
}

fn measured(paragraphs: usize) -> Taken {
    let text = long(paragraphs, "Fin.");
    let empty = Catalog::builder().may_be_empty().open_memory(depeche::files::Memory::new());
    let empty = empty.expect("a catalog");
    let first = article(&text);
    let (lines, replacements) = facts(&first);
    assert!(lines.len() >= paragraphs, "{} facts", lines.len());
    let mut made = None;
    let create = taken(|| {
        let import = Import::new(&empty, "vote", first);
        let plan = import.with_facts(lines, replacements).create().expect("a plan");
        made = Some(written(&plan));
    });
    let catalog = made.expect("a catalog");
    let edited = article(&long(paragraphs, "Et ce fut la fin."));
    let update = taken(|| {
        let plan = Import::new(&catalog, "vote", edited).update().expect("a plan");
        assert!(plan.report.len() >= paragraphs);
        assert_eq!(plan.diagnostics, []);
    });
    let translated = article(&text.replace("Le ", "The ").replace("voix", "votes"));
    let align = taken(|| {
        let import = Import::new(&catalog, "vote", translated);
        let plan = import.align(&locale("en"), Conflict::Keep).expect("a plan");
        assert!(!plan.files.is_empty());
    });
    Taken { create, update, align, size: text.len() as u64 }
}

#[test]
fn long_articles_take_memory_and_work_that_grow_with_them() {
    let (short, long) = (measured(400), measured(1_600));
    for (name, few, many, times) in [
        ("create", short.create, long.create, 10),
        ("update", short.update, long.update, 30),
        ("align", short.align, long.align, 50),
    ] {
        // Four times as much takes four times as much, and room for buffers that double.
        assert!(many.0 < few.0 * 7, "{name}: {} to {} bytes", few.0, many.0);
        assert!(many.1 < few.1 * 5, "{name}: {} to {} times", few.1, many.1);
        let share = many.0 / long.size;
        assert!(share < times, "{name}: {share} times the article");
    }
}
