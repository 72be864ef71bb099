//! Projects described by an `l10n.toml`, the configuration of compare-locales and moz.l10n.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use regex_lite::Regex;
use toml::{Table, Value};

use super::filter::{Filter, Key, transfer};
use super::project::{Project, ProjectFile, ProjectLocale, is_resource};
use depeche::catalog::config::check::{Level, Setting};
use depeche::files::{self, Folder, matches, walk};
use depeche_fluent::diagnostic::{RuleId, Severity};
use depeche_fluent::locale::Locale;

/// Included files may include others at most this deep.
const MAX_INCLUDES: usize = 16;

/// A pattern with the values of its variables is at most this long, in bytes.
const MAX_PATTERN: usize = 4096;

/// At most this many variables are replaced in one pattern, nested ones included.
const MAX_VARIABLES: usize = 256;

/// A project could not be read from an `l10n.toml`.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A file or folder could not be read.
    #[error(transparent)]
    Files(#[from] files::Error),
    /// The file is not TOML.
    #[error("`{path}` is not TOML: {reason}")]
    Syntax {
        /// The file.
        path: String,
        /// The parser's message.
        reason: String,
    },
    /// A filter of messages is not a regular expression.
    #[error("`{path}`: `{key}` is not a regular expression: {reason}")]
    Expression {
        /// The file.
        path: String,
        /// The expression.
        key: String,
        /// The parser's message.
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
        /// The first file that is too deep.
        path: String,
        /// The largest permitted depth.
        limit: usize,
    },
    /// A pattern is too long with the values of its variables.
    #[error("`{path}`: a pattern is longer than {limit} bytes, or its variables have no end")]
    TooLong {
        /// The file.
        path: String,
        /// The largest permitted length.
        limit: usize,
    },
    /// No file matches its patterns.
    #[error("no file matches the patterns of `{path}`")]
    Nothing {
        /// The file.
        path: String,
    },
}

/// One entry of `paths`.
#[derive(Clone, Debug)]
struct Paths {
    reference: Option<String>,
    l10n: String,
    /// The only locales that it applies to.
    locales: Option<Vec<String>>,
}

/// The content of an `l10n.toml` and the files it includes.
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
    /// The source files that a locale need not translate: only entries of `paths` for other locales
    /// refer to them.
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

/// The project that an `l10n.toml` describes, with `source` as its reference locale.
///
/// # Errors
///
/// When the file cannot be read or has errors, a folder cannot be read, or no file is found.
pub fn project(path: impl AsRef<Path>, source: Locale) -> Result<Project, Error> {
    let path = path.as_ref();
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
                // The stars of both patterns stand for the same.
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

/// Reads one file into the configuration; returns the folder that its paths start from.
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
        // The paths of an included file start from its own folder.
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

#[cfg(test)]
mod tests {
    use super::*;

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
