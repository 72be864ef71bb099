//! Our reading of Fluent text, against the specification's fixtures and the reference's parser.

mod json;
mod mutate;

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use depeche::syntax::{self, Edit, Entry, Limits, Tree};
use serde_json::Value;

use crate::outside::{peers, root, shared};
use mutate::{Random, damaged, piece};

/// The texts of the `.ftl` files below a folder.
fn texts(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let mut entries = fs::read_dir(&folder)
            .expect("a folder")
            .map(|entry| entry.expect("an entry").path())
            .collect::<Vec<_>>();
        entries.sort();
        for path in entries {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "ftl") {
                found.extend(fs::read_to_string(&path));
            }
        }
    }
    assert!(!found.is_empty(), "no resources in {}", folder.display());
    found
}

fn read(text: &str) -> Tree {
    syntax::parse(text, Limits::default())
}

/// Every byte belongs to a token, every node to its parent, every junk has a fault.
fn holds(text: &str, tree: &Tree) {
    let resource = tree.resource(text);
    let tokens = resource.tokens().map(|token| resource.slice(token.span)).collect::<String>();
    assert_eq!(tokens, text);
    let mut end = 0;
    for entry in resource.entries() {
        let span = entry.node().span();
        assert!(span.start >= end, "entries overlap in {text:?}");
        let mut open = Vec::new();
        for event in entry.node().walk() {
            match event {
                syntax::Event::Enter(node) => {
                    let own = node.span();
                    assert!(own.start <= own.end && text.get(own.range()).is_some(), "{node:?}");
                    let outer = open.last().copied().unwrap_or(span);
                    assert!(
                        outer.start <= own.start && own.end <= outer.end,
                        "{node:?} in {text:?}"
                    );
                    open.push(own);
                }
                syntax::Event::Leave(node) => assert_eq!(open.pop(), Some(node.span())),
            }
        }
        if let Entry::Junk(junk) = entry {
            assert!(!junk.faults().is_empty(), "no fault in {:?}", junk.node());
        }
        end = span.end;
    }
    for fault in tree.faults() {
        assert!(text.get(fault.at.range()).is_some(), "{fault:?} in {text:?}");
        assert!(text.is_char_boundary(fault.stopped as usize), "{fault:?} in {text:?}");
        assert!(fault.related.is_none_or(|span| text.get(span.range()).is_some()), "{fault:?}");
    }
}

#[test]
fn the_specifications_fixtures_are_read_as_they_say() {
    let Some(folder) = shared("conformance/fluent-spec") else { return };
    let mut compared = 0;
    for entry in fs::read_dir(folder).expect("the fixtures") {
        let path = entry.expect("an entry").path();
        if path.extension().is_none_or(|ending| ending != "ftl") {
            continue;
        }
        let mut text = fs::read_to_string(&path).expect("a fixture");
        // Its line ends are what it is about, and easily lost on the way.
        if path.ends_with("crlf.ftl") && !text.contains('\r') {
            text = text.replace('\n', "\r\n");
        }
        let tree = fs::read_to_string(path.with_extension("json")).expect("its tree");
        let expected = serde_json::from_str::<Value>(&tree).expect("JSON");
        let tree = read(&text);
        assert_eq!(Value::from(json::body(tree.resource(&text))), expected["body"], "{path:?}");
        holds(&text, &tree);
        compared += 1;
    }
    assert_eq!(compared, 39);
}

#[test]
fn every_byte_of_real_files_belongs_to_the_tree() {
    let mut all = texts(&root().join("locales"));
    if let Some(folder) = shared("corpus/www-l10n") {
        all.extend(texts(&folder));
    }
    let (mut bytes, mut memory) = (0, 0);
    for text in &all {
        let tree = read(text);
        holds(text, &tree);
        (bytes, memory) = (bytes + text.len(), memory + tree.memory());
    }
    assert!(memory < 4 * bytes, "{memory} bytes for {bytes} of text");
}

/// Damaged texts are read as `@fluent/syntax` reads them, but for what `json::comparable` names.
#[test]
fn damaged_files_are_read_as_the_reference_reads_them() {
    let (Some(peers), Some(corpus)) = (peers(), shared("corpus/www-l10n")) else { return };
    let Some(fixtures) = shared("conformance/fluent-spec") else { return };
    let (corpus, fixtures) = (texts(&corpus), texts(&fixtures));
    let mut random = Random(0x0f1e_2d3c);
    let texts = (0..4_000).map(|_| {
        let list = if random.below(3) == 0 { &fixtures } else { &corpus };
        let text = &list[random.below(list.len())];
        if text.is_empty() { "a".to_owned() } else { damaged(&mut random, text) }
    });
    let texts = texts.collect::<Vec<_>>();
    let mut request = String::new();
    for text in &texts {
        request.push_str(&Value::from(text.as_str()).to_string());
        request.push('\n');
    }
    let mut command = Command::new("node");
    command.arg(root().join("tests/peers/syntax.mjs")).env("DEPECHE_PEERS", peers);
    let child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
    let mut child = child.expect("Node, which DEPECHE_PEERS asks for");
    let mut input = child.stdin.take().expect("its input");
    let writer = std::thread::spawn(move || input.write_all(request.as_bytes()));
    let output = child.wait_with_output().expect("its output");
    writer.join().expect("a thread").expect("a request");
    assert!(output.status.success(), "tests/peers/syntax.mjs failed");
    let output = String::from_utf8(output.stdout).expect("UTF-8");
    let (mut compared, mut with_junk) = (0, 0);
    for (text, line) in texts.iter().zip(output.lines()) {
        let tree = read(text);
        holds(text, &tree);
        // The specification knows no byte order mark.
        let reference = serde_json::from_str::<Option<Vec<Value>>>(line).expect("a tree");
        let Some(reference) = reference.filter(|_| !text.starts_with('\u{feff}')) else { continue };
        let (own, reference) = json::comparable(tree.resource(text), reference);
        assert_eq!(own, reference, "{text:?}");
        compared += 1;
        with_junk += usize::from(!tree.faults().is_empty());
    }
    println!("{compared} texts compared, {with_junk} with junk");
    assert!(compared > 3_500 && with_junk > 1_000);
}

/// A text after a small change at a random place, and the change.
fn edited(random: &mut Random, text: &str) -> (Edit, String) {
    let boundary = |mut at: usize| {
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    };
    let start = boundary(random.below(text.len() + 1));
    let length = if random.below(2) == 0 { 0 } else { random.below(8) };
    let end = boundary((start + length).min(text.len())).max(start);
    let new = if random.below(4) == 0 { "" } else { piece(random) };
    let mut now = text.to_owned();
    now.replace_range(start..end, new);
    (Edit { start, removed: end - start, inserted: new.len() }, now)
}

#[test]
fn a_tree_that_follows_edits_is_that_of_the_text_after_them() {
    let mut all = texts(&root().join("locales"));
    if let Some(folder) = shared("conformance/fluent-spec") {
        all.extend(texts(&folder));
    }
    let mut random = Random(0x5eed);
    let mut few = 0;
    for round in 0..600 {
        let source = &all[random.below(all.len())];
        let mut text = if source.is_empty() || round % 3 == 0 {
            source.clone()
        } else {
            damaged(&mut random, source)
        };
        let mut tree = read(&text);
        for _ in 0..6 {
            let (edit, now) = edited(&mut random, &text);
            let again = tree.edit(&now, edit);
            assert_eq!(tree, read(&now), "{edit:?} makes {now:?} of {text:?}");
            few += usize::from(again.len() < 5);
            text = now;
        }
    }
    assert!(few > 1_800, "only {few} of 3,600 edits read fewer than five entries");
}
