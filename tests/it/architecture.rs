//! The order of the house: a crate uses only crates above it, a module only modules above it.

use std::fs;
use std::path::{Path, PathBuf};

use crate::outside::root;

/// A crate: its name in code, the folder of its sources, its modules from top to bottom.
pub(crate) struct Crate {
    pub(crate) name: &'static str,
    pub(crate) sources: &'static str,
    modules: &'static [&'static str],
}

/// The crates, top to bottom.
pub(crate) const HOUSE: &[Crate] = &[
    Crate {
        name: "depeche_fluent",
        sources: "crates/fluent/src",
        modules: &[
            "locale",
            "syntax",
            "diagnostic",
            "settings",
            "cldr",
            "fact",
            "reading",
            "ftl",
            "bundle",
        ],
    },
    Crate {
        name: "depeche",
        sources: "src",
        modules: &["files", "markup", "prose", "ledger", "catalog", "edition", "render", "upkeep"],
    },
    Crate {
        name: "depeche_check",
        sources: "crates/check/src",
        modules: &[
            // What a file is read into.
            "slot",
            "has",
            "verbatim",
            "reading",
            "rendition",
            "suppression",
            "fingerprint",
            "document",
            // What the rules look at.
            "language",
            "options",
            "filter",
            "project",
            "l10n",
            "items",
            "survey",
            "shelf",
            "names",
            "story",
            "beside",
            "scale",
            "finding",
            "context",
            // The rules.
            "rule",
            "rules",
            // Checking a project.
            "active",
            "compared",
            "item",
            "results",
            "run",
            // What becomes of findings.
            "baseline",
            "fix",
            "report",
        ],
    },
    Crate {
        name: "depeche_import",
        sources: "crates/import/src",
        modules: &["read", "facts", "story", "workflow"],
    },
    Crate {
        name: "depeche_cli",
        sources: "crates/cli/src",
        modules: &[
            "failure",
            "visible",
            "terminal",
            "arguments",
            "help",
            "usage",
            "output",
            "threads",
            "target",
            // A command each.
            "render",
            "format",
            "check",
            "list",
            "status",
            "sync",
            "accept",
            "diff",
            "adopt",
            "import",
            "generate",
            "main",
        ],
    },
];

/// Modules of a crate that do not use each other at all.
const APART: &[(&str, &[&str])] = &[("depeche_import", &["read", "facts", "story"])];

/// Libraries that one part of the house alone may use, by the path of that part.
const ONLY: &[(&str, &str)] = &[
    ("comrak", "src/markup"),
    ("fluent_syntax", "nothing that is shipped"),
    ("fluent_bundle", "crates/fluent/src/bundle/interop"),
    ("fluent", "crates/fluent/src/bundle/interop"),
    ("std::fs", "src/files"),
    ("icu_plurals", "crates/fluent/src/bundle"),
    ("icu_list", "crates/fluent/src/bundle"),
    ("clap", "crates/cli/src"),
    ("annotate_snippets", "crates/cli/src"),
    ("chardetng", "crates/import/src/read/encoding"),
    ("encoding_rs", "crates/import/src/read"),
    ("dom_query", "crates/import/src/read/html"),
    ("dom_smoothie", "crates/import/src/read/html"),
    ("html5ever", "crates/import/src/read/html"),
    ("iri_string", "crates/import/src/read/html"),
    ("quick_xml", "crates/import/src/read/docx"),
    ("zip", "crates/import/src/read/docx"),
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

/// The source files of a crate, with their path from the root and their code.
pub(crate) fn code(of: &Crate) -> Vec<(String, String)> {
    let mut files = Vec::new();
    sources(&root().join(of.sources), &mut files);
    // What only tests compile may use what tests use.
    files.retain(|path| !path.ends_with("tests.rs") && !path.ends_with("fixture.rs"));
    files.sort();
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).expect("a source file");
        let name = path.strip_prefix(root()).expect("below the root").display().to_string();
        (name, without_tests(&text))
    };
    files.into_iter().map(read).collect()
}

/// Code without comments and without what `#[cfg(test)]` stands before: a module, or one item.
fn without_tests(text: &str) -> String {
    let mut kept = String::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        if line.trim_start().starts_with("//") {
            continue;
        }
        if line.trim() != "#[cfg(test)]" {
            kept.push_str(line);
            kept.push('\n');
            continue;
        }
        // The item ends with a semicolon, or where the brace that it opens is closed: `rustfmt`
        // writes both at the item's own indentation.
        let indent = line.len() - line.trim_start().len();
        let ends = |line: &str| {
            let own = line.len() - line.trim_start().len() == indent;
            own && (line.trim_end().ends_with(';') || line.trim_start().starts_with('}'))
        };
        let _ = lines.by_ref().find(|line| ends(line));
    }
    kept
}

/// The modules of a crate that a file names, by `crate::`, by a path of `super`s that leads to the
/// crate's root, or in a list after either.
fn modules_used<'c>(of: &Crate, file: &str, code: &'c str) -> Vec<&'c str> {
    let own = file.strip_prefix(of.sources).expect("a file of the crate");
    let depth = own.trim_start_matches('/').trim_end_matches("/mod.rs").split('/').count();
    let to_root = "super::".repeat(depth);
    let mut found = Vec::new();
    for start in ["crate::", to_root.as_str()] {
        for (at, _) in code.match_indices(start) {
            // `super::super::` of a deeper path, and `depeche_crate::`, end like it.
            let before = code.get(..at).unwrap_or_default();
            if before.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | ':')) {
                continue;
            }
            found.extend(heads(code.get(at + start.len()..).unwrap_or_default()));
        }
    }
    found
}

/// Whether a name is that of a type, trait, constant or static.
fn is_item(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_uppercase())
}

/// The first names of the paths in a `{…}` list, or of the one path.
fn heads(path: &str) -> Vec<&str> {
    let name = |path: &'_ str| {
        let end = path.find(|c: char| !c.is_ascii_alphanumeric() && c != '_');
        end.unwrap_or(path.len())
    };
    let Some(list) = path.strip_prefix('{') else { return vec![&path[..name(path)]] };
    let mut found = Vec::new();
    let (mut depth, mut start) = (0, 0);
    for (at, c) in list.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => {
                found.push(&list[start..at]);
                break;
            }
            '}' => depth -= 1,
            ',' if depth == 0 => {
                found.push(&list[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    found.into_iter().map(str::trim).map(|path| &path[..name(path)]).collect()
}

/// Whether code names a library: `name::` that is no part of a longer path.
fn names_library(code: &str, name: &str) -> bool {
    let path = format!("{name}::");
    let stands_alone = |at: usize| {
        let before = code[..at].chars().next_back();
        !before.is_some_and(|c| c.is_alphanumeric() || matches!(c, '_' | ':'))
    };
    code.match_indices(&path).any(|(at, _)| stands_alone(at))
        || code.contains(&format!("use {name};"))
        || code.contains(&format!("use {name} as "))
}

#[test]
fn every_crate_uses_only_crates_above_it() {
    for (place, own) in HOUSE.iter().enumerate() {
        for (file, code) in code(own) {
            for below in &HOUSE[place + 1..] {
                assert!(!names_library(&code, below.name), "{file} uses {}", below.name);
            }
        }
        let manifest = Path::new(own.sources).parent().expect("a crate's folder");
        let manifest = root().join(manifest).join("Cargo.toml");
        let manifest: toml::Table =
            fs::read_to_string(manifest).expect("a manifest").parse().expect("TOML");
        for kind in ["dependencies", "dev-dependencies"] {
            let Some(toml::Value::Table(dependencies)) = manifest.get(kind) else { continue };
            for below in &HOUSE[place + 1..] {
                let name = below.name.replace('_', "-");
                assert!(!dependencies.contains_key(&name), "{}: {kind} have {name}", own.name);
            }
        }
    }
}

#[test]
fn every_module_uses_only_modules_above_it() {
    let mut uses = 0;
    for own in HOUSE.iter().filter(|own| !own.modules.is_empty()) {
        for (file, code) in code(own) {
            let inner = file.strip_prefix(own.sources).expect("a file of the crate");
            let module = inner.trim_start_matches('/').split(['/', '.']).next().unwrap_or_default();
            if module == "lib" {
                continue;
            }
            let place = own.modules.iter().position(|name| *name == module);
            let place =
                place.unwrap_or_else(|| panic!("{file}: a module without a place in the house"));
            for name in modules_used(own, &file, &code) {
                let Some(at) = own.modules.iter().position(|known| *known == name) else {
                    // A re-export at the crate's root would hide which module is used.
                    let hides = own.name == "depeche_check" && is_item(name);
                    assert!(!hides, "{file} uses {name} through the crate's root");
                    continue;
                };
                uses += 1;
                assert!(at <= place, "{file} uses {name}, which is below {module}");
                let is_apart = APART.iter().any(|(of, modules)| {
                    *of == own.name && modules.contains(&module) && modules.contains(&name)
                });
                let is_own = at == place || !is_apart;
                assert!(is_own, "{file} uses {name}, which {module} stands apart from");
            }
        }
    }
    assert!(uses > 100, "only {uses} uses were found: the test no longer reads the code");
}

#[test]
fn every_special_library_has_one_user() {
    for own in HOUSE {
        for (file, code) in code(own) {
            for (name, user) in ONLY {
                let used = names_library(&code, name);
                assert!(!used || file.starts_with(user), "{file} uses {name}, which is {user}'s");
            }
        }
    }
}

#[test]
fn what_tests_alone_compile_is_left_out_and_no_more() {
    let text = "use a::b;\n#[cfg(test)]\nmod tests;\nuse crate::c;\n#[cfg(test)]\nuse crate::{\n    d,\n};\nfn e() {}\n\
                #[cfg(test)]\nmod more {\n    use crate::f;\n}\nuse crate::g;\n";
    assert_eq!(without_tests(text), "use a::b;\nuse crate::c;\nfn e() {}\nuse crate::g;\n");
    assert_eq!(
        heads("{files::{self, join}, ledger, markup::Links};"),
        ["files", "ledger", "markup"]
    );
    assert_eq!(heads("files::join;"), ["files"]);
}
