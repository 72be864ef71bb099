//! The order of the house: a module uses only modules above it.

use std::fs;
use std::path::{Path, PathBuf};

/// The modules, top to bottom.
const ORDER: &[&str] = &[
    "diagnostic",
    "locale",
    "fact",
    "files",
    "markup",
    "ftl",
    "bundle",
    "prose",
    "ledger",
    "catalog",
    "edition",
    "render",
    "upkeep",
    "check",
    "exchange",
    "cli",
];

/// Crates that one module alone may use.
const ONLY: &[(&str, &str)] = &[
    ("comrak", "markup"),
    ("fluent_syntax", "ftl"),
    ("fluent_bundle", "bundle/interop"),
    ("fluent::", "bundle/interop"),
    ("std::fs", "files"),
    ("icu::datetime", "bundle"),
    ("icu::decimal::DecimalFormatter", "bundle"),
    ("icu::plurals", "bundle"),
    ("clap", "cli"),
    ("annotate_snippets", "cli"),
    ("chardetng", "exchange/read/encoding"),
    ("encoding_rs", "exchange/read"),
    ("dom_query", "exchange/read/html"),
    ("dom_smoothie", "exchange/read/html"),
    ("html5ever", "exchange/read/html"),
    ("iri_string", "exchange/read/html"),
    ("quick_xml", "exchange/read/docx"),
    ("zip", "exchange/read/docx"),
];

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder of sources") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

/// The source files below `src`, with their path from there and the code before their tests.
fn code() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    sources(&root, &mut files);
    // What only tests compile may use what tests use.
    files.retain(|path| !path.ends_with("tests.rs") && !path.ends_with("fixture.rs"));
    files.sort();
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).expect("a source file");
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
        let name = path.strip_prefix(&root).expect("below src").display().to_string();
        (name, lines.collect::<Vec<_>>().join("\n"))
    };
    files.into_iter().map(read).collect()
}

fn module(file: &str) -> &str {
    file.split(['/', '.']).next().unwrap_or_default()
}

#[test]
fn every_module_uses_only_modules_above_it() {
    for (file, code) in code() {
        let own = module(&file);
        if matches!(own, "lib" | "main") {
            continue;
        }
        let place = ORDER.iter().position(|name| *name == own);
        let place =
            place.unwrap_or_else(|| panic!("{file}: a module without a place in the house"));
        for used in code.split("crate::").skip(1) {
            let name = used.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').next();
            let Some(at) = ORDER.iter().position(|known| Some(*known) == name) else { continue };
            assert!(at <= place, "{file} uses {}, which is below {own}", ORDER[at]);
        }
    }
}

#[test]
fn every_special_crate_has_one_user() {
    for (file, code) in code() {
        for (name, user) in ONLY {
            let used = code.contains(&format!("{name}::")) || code.contains(&format!("use {name}"));
            assert!(!used || file.starts_with(user), "{file} uses {name}, which is {user}'s");
        }
    }
}
