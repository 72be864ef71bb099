//! `l10n.toml`: the configuration that compare-locales and moz.l10n read.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use regex_lite::Regex;
use toml::{Table, Value};

use super::project::{Project, ProjectFile, ProjectLocale, is_resource};
use depeche::catalog::config::check::{Level, Setting};
use depeche::files::{self, Folder, matches, walk};
use depeche_fluent::diagnostic::{RuleId, Severity};
use depeche_fluent::locale::Locale;

/// Files that include one another are followed so deep.
const MAX_INCLUDES: usize = 16;

/// A pattern with the values of its variables, in bytes: no path is longer.
const MAX_PATTERN: usize = 4096;

/// Variables that are replaced in one pattern, those in the values of others included.
const MAX_VARIABLES: usize = 256;

/// A project could not be read from an `l10n.toml`.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A file or folder could not be read.
    #[error(transparent)]
    Files(#[from] files::Error),
    /// The file is no TOML.
    #[error("`{path}` is no TOML: {reason}")]
    Syntax {
        /// The file.
        path: String,
        /// What the parser said.
        reason: String,
    },
    /// A filter of messages is no regular expression.
    #[error("`{path}`: `{key}` is no regular expression: {reason}")]
    Expression {
        /// The file.
        path: String,
        /// The expression.
        key: String,
        /// What the parser said.
        reason: String,
    },
    /// A key is missing or of the wrong type.
    #[error("`{path}`: `{key}` is missing or of the wrong type")]
    Key {
        /// The file.
        path: String,
        /// The key.
        key: String,
    },
    /// Files include one another too deeply.
    #[error("`{path}`: more than {limit} files include one another")]
    TooDeep {
        /// The file that is one too many.
        path: String,
        /// How many may.
        limit: usize,
    },
    /// A pattern is too long with the values of its variables.
    #[error("`{path}`: a pattern is longer than {limit} bytes, or its variables have no end")]
    TooLong {
        /// The file.
        path: String,
        /// How long it may be.
        limit: usize,
    },
    /// Nothing is to be checked.
    #[error("`{path}` names no files that are there")]
    Nothing {
        /// The file.
        path: String,
    },
}

/// One entry of `paths`, with everything it inherits.
#[derive(Clone, Debug)]
struct Paths {
    reference: Option<String>,
    l10n: String,
    /// Only in these locales.
    locales: Option<Vec<String>>,
}

/// What is reported of some messages that are missing or obsolete, in files of some paths.
#[derive(Clone, Debug)]
pub(crate) struct Filter {
    path: String,
    keys: Arc<[Key]>,
    level: Level,
}

/// Messages by name.
#[derive(Clone, Debug)]
enum Key {
    Name(String),
    /// Written with `re:` before it, and matched from the start of the name.
    Expression(Regex),
}

impl Filter {
    /// The level of a rule for a message, if the filter is about them.
    pub(crate) fn level(&self, rule: RuleId, path: &str, message: &str) -> Option<Level> {
        let is_about = FILTERED.contains(&rule)
            && matches(&self.path, path)
            && self.keys.iter().any(|key| match key {
                Key::Name(name) => name == message,
                Key::Expression(expression) => {
                    expression.find(message).is_some_and(|found| found.start() == 0)
                }
            });
        is_about.then_some(self.level)
    }
}

/// The rules that a filter of messages is about.
const FILTERED: &[RuleId] = &[
    RuleId::MissingMessage,
    RuleId::MissingAttribute,
    RuleId::ObsoleteMessage,
    RuleId::ObsoleteAttribute,
];

/// What an `l10n.toml` and the files it includes say.
#[derive(Debug, Default)]
struct Configuration {
    locales: Vec<String>,
    known_locales: HashSet<String>,
    /// The files that were read: each is read once, however often it is included.
    read: HashSet<PathBuf>,
    paths: Vec<Paths>,
    excludes: Vec<String>,
    settings: Vec<Setting>,
    filters: Vec<Filter>,
}

impl Configuration {
    /// The source files that no applicable entry of `paths` refers to.
    fn excused(&self, files: &[String], is_for: impl Fn(&Paths) -> bool) -> Vec<String> {
        let refers = |paths: &Paths, file: &str| {
            paths.reference.as_ref().is_some_and(|pattern| matches(pattern, file))
        };
        let (own, others): (Vec<_>, Vec<_>) = self.paths.iter().partition(|paths| is_for(paths));
        let excused = files.iter().filter(|file| {
            others.iter().any(|paths| refers(paths, file))
                && !own.iter().any(|paths| refers(paths, file))
        });
        excused.cloned().collect()
    }
}

/// Reads a project.
pub(super) fn project(path: &Path, source: Locale) -> Result<Project, Error> {
    let mut read = Configuration::default();
    let base = read_file(path, &mut read, 0)?;
    let folder = Folder::new(&base)?;
    let nothing = || Error::Nothing { path: path.display().to_string() };
    let mut files = walk(&folder, "")?;
    files.retain(|file| {
        is_resource(file) && !read.excludes.iter().any(|excluded| matches(excluded, file))
    });
    files.sort();
    let mut reference = ProjectLocale {
        locale: source,
        folder: String::new(),
        files: Vec::new(),
        excused: Vec::new(),
        places: Vec::new(),
    };
    let mut known = BTreeSet::new();
    for paths in &read.paths {
        let Some(pattern) = &paths.reference else { continue };
        for file in files.iter().filter(|file| matches(pattern, file)) {
            if known.insert(file.clone()) {
                reference.files.push(ProjectFile::new(file, file));
            }
        }
    }
    let mut locales = vec![reference];
    for tag in &read.locales {
        let Ok(locale) = tag.parse::<Locale>() else { continue };
        if locales.first().is_some_and(|source| source.locale == locale) {
            continue;
        }
        let is_for = |paths: &Paths| paths.locales.as_ref().is_none_or(|only| only.contains(tag));
        let mut own = ProjectLocale {
            locale,
            folder: String::new(),
            files: Vec::new(),
            excused: read.excused(&files, is_for),
            places: Vec::new(),
        };
        let mut known = HashSet::new();
        for paths in &read.paths {
            if !is_for(paths) {
                continue;
            }
            let pattern = paths.l10n.replace("{locale}", tag);
            own.places.extend(paths.reference.clone().map(|source| (source, pattern.clone())));
            for file in files.iter().filter(|file| matches(&pattern, file)) {
                // What the stars of one pattern stand for, they stand for in the other.
                let id = paths
                    .reference
                    .as_ref()
                    .and_then(|reference| transfer(&pattern, reference, file))
                    .unwrap_or_else(|| file.clone());
                if known.insert(file) {
                    own.files.push(ProjectFile::new(&id, file));
                }
            }
        }
        if !own.files.is_empty() {
            locales.push(own);
        }
    }
    if locales.iter().all(|own| own.files.is_empty()) {
        return Err(nothing());
    }
    let mut project = Project::in_folder(folder, locales);
    project.settings.levels = read.settings;
    project.filters = read.filters;
    Ok(project)
}

/// Reads one file into the configuration; gives the folder its paths start from.
fn read_file(path: &Path, into: &mut Configuration, depth: usize) -> Result<PathBuf, Error> {
    let shown = path.display().to_string();
    if depth > MAX_INCLUDES {
        return Err(Error::TooDeep { path: shown, limit: MAX_INCLUDES });
    }
    into.read.extend(path.canonicalize());
    let folder = path.parent().filter(|parent| !parent.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let text = files::read_text(&Folder::new(folder)?, name, files::DEFAULT_LIMIT)?;
    let table = text.file.text().parse::<Table>().map_err(|error| Error::Syntax {
        path: shown.clone(),
        reason: error.message().to_owned(),
    })?;
    let key = |key: &str| Error::Key { path: shown.clone(), key: key.to_owned() };
    let base = match table.get("basepath") {
        None => folder.to_owned(),
        Some(Value::String(base)) => folder.join(base),
        Some(_) => return Err(key("basepath")),
    };
    let variables = strings_of(table.get("env"));
    let expand = |pattern: &str| {
        let mut out = String::new();
        match expand(pattern, &variables, &mut { MAX_VARIABLES }, &mut out) {
            Some(()) => Ok(out),
            None => Err(Error::TooLong { path: shown.clone(), limit: MAX_PATTERN }),
        }
    };
    if let Some(locales) = table.get("locales") {
        let tags = list(locales).ok_or_else(|| key("locales"))?;
        let new = tags.into_iter().filter(|tag| into.known_locales.insert(tag.clone()));
        into.locales.extend(new);
    }
    for entry in tables(&table, "paths") {
        let l10n = entry.get("l10n").and_then(Value::as_str).ok_or_else(|| key("paths.l10n"))?;
        into.paths.push(Paths {
            reference: entry.get("reference").and_then(Value::as_str).map(&expand).transpose()?,
            l10n: expand(l10n)?,
            locales: entry.get("locales").and_then(list),
        });
    }
    for entry in tables(&table, "filters") {
        let action =
            entry.get("action").and_then(Value::as_str).ok_or_else(|| key("filters.action"))?;
        let level = match action {
            "ignore" => Level::Off,
            "warning" => Level::At(Severity::Info),
            _ => continue,
        };
        let paths = entry.get("path").and_then(one_or_more).ok_or_else(|| key("filters.path"))?;
        let paths = paths.iter().map(|path| Ok(expand(path)?.replace("{locale}", "*")));
        let paths = paths.collect::<Result<Vec<_>, Error>>()?;
        if let Some(keys) = entry.get("key") {
            let keys = one_or_more(keys).ok_or_else(|| key("filters.key"))?;
            let keys = keys.iter().map(|name| read_key(name, &shown));
            let keys = keys.collect::<Result<Vec<_>, _>>()?;
            let keys = Arc::from(keys);
            let filter = |path| Filter { path, keys: Arc::clone(&keys), level };
            into.filters.extend(paths.into_iter().map(filter));
            continue;
        }
        for path in paths {
            for rule in [RuleId::MissingMessage, RuleId::MissingAttribute, RuleId::MissingFile] {
                into.settings.push(Setting {
                    rule: rule.name().to_owned(),
                    level,
                    locale: None,
                    path: Some(path.clone()),
                    place: None,
                });
            }
        }
    }
    for entry in tables(&table, "excludes") {
        if let Some(path) = entry.get("path").and_then(Value::as_str) {
            into.excludes.push(expand(path)?.replace("{locale}", "*"));
        }
    }
    for entry in tables(&table, "includes") {
        let included =
            entry.get("path").and_then(Value::as_str).ok_or_else(|| key("includes.path"))?;
        let included = base.join(expand(included)?);
        if included.canonicalize().is_ok_and(|path| into.read.contains(&path)) {
            continue;
        }
        let before = into.paths.len();
        let inner = read_file(&included, into, depth + 1)?;
        // Its paths start from its own folder.
        let prefix = inner.canonicalize().ok().zip(base.canonicalize().ok());
        let prefix = prefix.and_then(|(inner, base)| {
            Some(inner.strip_prefix(base).ok()?.to_str()?.replace('\\', "/"))
        });
        if let Some(prefix) = prefix.filter(|prefix| !prefix.is_empty()) {
            for paths in into.paths.iter_mut().skip(before) {
                paths.l10n = files::join(&prefix, &paths.l10n);
                paths.reference = paths.reference.as_ref().map(|own| files::join(&prefix, own));
            }
        }
    }
    Ok(base)
}

/// Writes a pattern with the values of variables in the place of `{name}`; `None` if it gets too long,
/// or no more than `left` variables are enough. Names that have no value, such as `{locale}`, stay.
fn expand(
    pattern: &str,
    variables: &HashMap<String, String>,
    left: &mut usize,
    out: &mut String,
) -> Option<()> {
    let mut rest = pattern;
    while let Some(at) = rest.find('{') {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let end = from.find('}');
        let value = end.and_then(|end| variables.get(from.get(1..end)?));
        match value.zip(end) {
            Some((value, end)) => {
                *left = left.checked_sub(1)?;
                expand(value, variables, left, out)?;
                rest = from.get(end + 1..)?;
            }
            None => {
                out.push('{');
                rest = from.get(1..)?;
            }
        }
        if out.len() > MAX_PATTERN {
            return None;
        }
    }
    out.push_str(rest);
    (out.len() <= MAX_PATTERN).then_some(())
}

fn read_key(name: &str, path: &str) -> Result<Key, Error> {
    let Some(expression) = name.strip_prefix("re:") else { return Ok(Key::Name(name.to_owned())) };
    match Regex::new(expression) {
        Ok(expression) => Ok(Key::Expression(expression)),
        Err(error) => Err(Error::Expression {
            path: path.to_owned(),
            key: expression.to_owned(),
            reason: error.to_string(),
        }),
    }
}

/// The tables of an array of tables.
fn tables<'t>(table: &'t Table, key: &str) -> impl Iterator<Item = &'t Table> {
    let array = table.get(key).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    array.iter().filter_map(Value::as_table)
}

fn list(value: &Value) -> Option<Vec<String>> {
    value.as_array()?.iter().map(|item| Some(item.as_str()?.to_owned())).collect()
}

fn one_or_more(value: &Value) -> Option<Vec<String>> {
    list(value).or_else(|| Some(vec![value.as_str()?.to_owned()]))
}

fn strings_of(value: Option<&Value>) -> HashMap<String, String> {
    let table = value.and_then(Value::as_table);
    let pairs = table.into_iter().flatten();
    pairs.filter_map(|(name, value)| Some((name.clone(), value.as_str()?.to_owned()))).collect()
}

/// The path that a file has by another pattern: what stars matched in one, put in the place of the
/// stars of the other.
pub(super) fn transfer(pattern: &str, reference: &str, file: &str) -> Option<String> {
    let mut pieces = files::captures(pattern, file)?.into_iter();
    let mut path = String::new();
    let mut rest = reference;
    while let Some(at) = rest.find('*') {
        path.push_str(rest.get(..at)?);
        path.push_str(pieces.next()?);
        rest = rest.get(at..)?;
        rest = rest.strip_prefix("**/").or(rest.strip_prefix("**")).or(rest.strip_prefix('*'))?;
    }
    path.push_str(rest);
    Some(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stars_stand_for_the_same_in_both_patterns() {
        for (pattern, reference, file, expected) in [
            ("fr/**/*.ftl", "en/**/*.ftl", "fr/a/b/c.ftl", Some("en/a/b/c.ftl")),
            ("fr/**/*.ftl", "en/**/*.ftl", "fr/c.ftl", Some("en/c.ftl")),
            ("l10n/fr/*.ftl", "src/*.ftl", "l10n/fr/a.ftl", Some("src/a.ftl")),
            ("fr/**", "en/**", "fr/a/b.ftl", Some("en/a/b.ftl")),
            ("fr/a.ftl", "en/b.ftl", "fr/a.ftl", Some("en/b.ftl")),
            ("fr/*.ftl", "en/*.ftl", "fr/a/b.ftl", None),
        ] {
            assert_eq!(transfer(pattern, reference, file).as_deref(), expected, "{pattern}");
        }
    }

    #[test]
    fn variables_stand_for_their_values() {
        let variables = [
            ("a", "x{b}"),
            ("b", "y"),
            ("c", "{c}"),
            ("d", "{e}{e}"),
            ("e", "{d}"),
            ("f", "{c}{c}"),
        ];
        let own = |(name, value): (&str, &str)| (name.to_owned(), value.to_owned());
        let variables = variables.into_iter().map(own).collect();
        let expand = |pattern: &str| {
            let mut out = String::new();
            super::expand(pattern, &variables, &mut { MAX_VARIABLES }, &mut out).map(|()| out)
        };
        assert_eq!(expand("{a}/{locale}/{b}{").as_deref(), Some("xy/{locale}/y{"));
        assert_eq!((expand("{c}"), expand("{d}")), (None, None));
        assert_eq!(expand(&"a".repeat(MAX_PATTERN + 1)), None);
    }
}
