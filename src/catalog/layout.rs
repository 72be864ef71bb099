//! Which locales and stories a catalog has, found without parsing any of them.

use std::num::NonZero;
use std::thread;

use super::config::{Config, RESERVED_RESOURCE};
use super::front_matter::{OPENING, opens_story};
use crate::files::{self, Entry, EntryKind, Files, join};
use depeche_fluent::diagnostic::{Diagnostic, RuleId};
use depeche_fluent::locale::Locale;

/// The locales and stories of a catalog.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Layout {
    /// The locales: the source first, the others in the order of the configuration, else by tag.
    pub locales: Vec<LocaleFolder>,
    /// Folders of other locales, which the configuration does not list.
    pub unlisted: Vec<LocaleFolder>,
    /// The stories, sorted by id.
    pub stories: Vec<StoryEntry>,
    /// Faults of the folders, such as two for one locale.
    pub diagnostics: Vec<Diagnostic>,
}

/// A locale and the folder that holds its resources.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct LocaleFolder {
    /// The locale.
    pub locale: Locale,
    /// The name of the folder as it is written, `pt_BR`; the language tag if there is no folder
    /// yet.
    pub folder: String,
}

/// A story of the catalog.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct StoryEntry {
    /// Its path without the ending: `2024/11/interpol`.
    pub id: String,
    /// What it is made of.
    pub kind: StoryKind,
}

/// What a story is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StoryKind {
    /// A `.md` with front matter and skeleton, and messages.
    Story,
    /// Messages only.
    Bare,
}

/// The layout of a catalog could not be found.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A folder or file could not be read.
    #[error(transparent)]
    Files(#[from] files::Error),
    /// The catalog has no story: no `.md` that opens with `+++`, and no `.ftl` of the source
    /// locale.
    #[error("the catalog has no story in {origin}")]
    NoStories {
        /// The source locale.
        origin: Locale,
        /// The locales that have a folder, so that another source can be proposed.
        found: Vec<Locale>,
    },
}

impl Layout {
    /// Whether a path is that of a file the catalog is made of, or one that is to be one: its
    /// settings and records, messages, skeletons of stories.
    pub fn is_content(&self, path: &str) -> bool {
        let skeleton = path.strip_suffix(".md").is_some_and(|id| {
            let within = |one: &LocaleFolder| {
                id.strip_prefix(&one.folder).and_then(|id| id.strip_prefix('/'))
            };
            let own = self.locales.iter().find_map(within).unwrap_or(id);
            self.story(own).is_some()
        });
        skeleton
            || path.strip_suffix(".ftl").is_some()
            || matches!(path, super::CONFIG_FILE | "l10n.toml")
            || path.starts_with(".depeche/")
    }

    /// Finds the locales and stories of the catalog in `files`.
    ///
    /// ```
    /// use depeche::catalog::{config::Config, layout::{Layout, StoryKind}};
    /// use depeche::files::Memory;
    ///
    /// let files = Memory::from_iter([
    ///     ("une.md", "+++\n+++\n# { title }\n"),
    ///     ("fr/une.ftl", "title = La une\n"),
    ///     ("fr/contact.ftl", "title = Contact\n"),
    ///     ("ar/une.ftl", "title = الصفحة الأولى\n"),
    /// ]);
    /// let layout = Layout::find(&files, &Config::default())?;
    /// let tags: Vec<_> = layout.locales.iter().map(|one| one.locale.to_string()).collect();
    /// assert_eq!(tags, ["fr", "ar"]);
    /// assert_eq!(layout.stories[0].id, "contact");
    /// assert_eq!(layout.stories[0].kind, StoryKind::Bare);
    /// assert_eq!(layout.stories[1].id, "une");
    /// # Ok::<(), depeche::catalog::layout::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// When a folder cannot be read, or there is no story.
    pub fn find(files: &dyn Files, config: &Config) -> Result<Self, Error> {
        let layout = Self::find_any(files, config)?;
        if layout.stories.is_empty() {
            let folders = layout.locales.into_iter().filter(|one| files.list(&one.folder).is_ok());
            let found = folders.chain(layout.unlisted).map(|one| one.locale);
            let mut found = found.collect::<Vec<_>>();
            found.sort_by_cached_key(ToString::to_string);
            return Err(Error::NoStories { origin: config.source.clone(), found });
        }
        Ok(layout)
    }

    /// Finds the locales and stories of a catalog that may have no story yet.
    ///
    /// # Errors
    ///
    /// When a folder cannot be read.
    pub fn find_any(files: &dyn Files, config: &Config) -> Result<Self, Error> {
        let root = files.list("")?;
        let mut diagnostics = Vec::new();
        let folders = locale_folders(files, &root, config, &mut diagnostics)?;
        // Compared by locale, so that a second folder of the same locale is not searched for
        // stories.
        let of_locale = |path: &str| {
            locale_of(path).is_some_and(|locale| folders.iter().any(|one| one.locale == locale))
        };
        let locales = locales(&folders, config);

        let mut candidates = Vec::new();
        walk(files, "", root, &of_locale, &mut |path| {
            candidates.extend(path.strip_suffix(".md").map(str::to_owned));
        })?;
        let mut stories: Vec<StoryEntry> = stories_of(files, &candidates)?
            .into_iter()
            .map(|id| StoryEntry { id, kind: StoryKind::Story })
            .collect();
        stories.sort_unstable();

        let source = folders.iter().find(|one| one.locale == config.source);
        let bare = source.map_or(Ok(Vec::new()), |source| bare_stories(files, source, config))?;
        let whole = stories.len();
        for id in bare {
            let known = stories.get(..whole).unwrap_or_default();
            if known.binary_search_by(|story| story.id.as_str().cmp(&id)).is_err() {
                stories.push(StoryEntry { id, kind: StoryKind::Bare });
            }
        }
        stories.sort_unstable();
        let known = |folder: &LocaleFolder| locales.iter().any(|one| one.locale == folder.locale);
        let unlisted = folders.into_iter().filter(|folder| !known(folder)).collect();
        Ok(Self { locales, unlisted, stories, diagnostics })
    }

    /// The folder of a locale.
    pub fn locale(&self, locale: &Locale) -> Option<&LocaleFolder> {
        self.locales.iter().find(|one| one.locale == *locale)
    }

    /// The story of that id.
    pub fn story(&self, id: &str) -> Option<&StoryEntry> {
        let at = self.stories.binary_search_by(|story| story.id.as_str().cmp(id)).ok()?;
        self.stories.get(at)
    }
}

/// The folders of locales, by tag: those that the configuration lists, and any other with the name
/// of a locale and a resource in it. (`static` and `www` parse as language identifiers, too.)
fn locale_folders(
    files: &dyn Files,
    root: &[Entry],
    config: &Config,
    diagnostics: &mut Vec<Diagnostic>,
) -> Result<Vec<LocaleFolder>, Error> {
    let listed = config.locales.as_deref().unwrap_or_default();
    let mut folders: Vec<LocaleFolder> = Vec::new();
    for entry in root.iter().filter(|entry| entry.kind == EntryKind::Folder) {
        let Some(locale) = locale_of(&entry.name) else { continue };
        let certain = listed.contains(&locale) || locale == config.source;
        if !certain && !holds_resource(files, &entry.name)? {
            continue;
        }
        match folders.iter().find(|known| known.locale == locale) {
            None => folders.push(LocaleFolder { locale, folder: entry.name.clone() }),
            Some(known) => diagnostics.push(
                Diagnostic::new(RuleId::AmbiguousLocaleFolder)
                    .with("value", locale.to_string())
                    .with("used", known.folder.as_str())
                    .with("ignored", entry.name.as_str()),
            ),
        }
    }
    folders.sort_by_cached_key(|one| one.locale.to_string());
    Ok(folders)
}

/// The locale a folder is named after: a language identifier with a two- or three-letter language.
fn locale_of(name: &str) -> Option<Locale> {
    let language = name.split(['-', '_']).next().unwrap_or_default();
    let letters = language.bytes().all(|byte| byte.is_ascii_alphabetic());
    if !matches!(language.len(), 2 | 3) || !letters || language.eq_ignore_ascii_case("und") {
        return None;
    }
    // Extensions are refused: `en-u-nu-latn` is not a language identifier.
    let locale: Locale = name.parse().ok()?;
    (locale.to_string() == locale.language_identifier().to_string()).then_some(locale)
}

/// Whether a folder holds an `.ftl` at any depth.
fn holds_resource(files: &dyn Files, folder: &str) -> Result<bool, Error> {
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let entries = files.list(&folder)?;
        let is_resource = |entry: &Entry| {
            entry.kind == EntryKind::File && entry.name.strip_suffix(".ftl").is_some()
        };
        if entries.iter().any(is_resource) {
            return Ok(true);
        }
        let below = entries.iter().filter(|entry| is_searched(entry));
        folders.extend(below.map(|entry| join(&folder, &entry.name)));
    }
    Ok(false)
}

fn is_searched(entry: &Entry) -> bool {
    entry.kind == EntryKind::Folder && !entry.name.starts_with('.')
}

/// The locales of the catalog, the source first.
fn locales(folders: &[LocaleFolder], config: &Config) -> Vec<LocaleFolder> {
    let folder_of = |locale: &Locale| {
        let found = folders.iter().find(|one| one.locale == *locale).cloned();
        found.unwrap_or_else(|| LocaleFolder { locale: locale.clone(), folder: locale.to_string() })
    };
    let mut locales = vec![folder_of(&config.source)];
    match &config.locales {
        Some(listed) => locales.extend(listed.iter().map(folder_of)),
        None => locales.extend(folders.iter().cloned()),
    }
    let mut first = true;
    locales.retain(|one| one.locale != config.source || std::mem::take(&mut first));
    locales
}

/// Calls `found` with the path of every file below a folder, except in folders that start with a
/// dot or are `skipped`.
fn walk(
    files: &dyn Files,
    folder: &str,
    entries: Vec<Entry>,
    skipped: &dyn Fn(&str) -> bool,
    found: &mut dyn FnMut(&str),
) -> Result<(), Error> {
    let mut folders = vec![(folder.to_owned(), entries)];
    while let Some((folder, entries)) = folders.pop() {
        for entry in entries {
            let path = join(&folder, &entry.name);
            if entry.kind == EntryKind::File {
                found(&path);
            } else if is_searched(&entry) && !skipped(&path) {
                let entries = files.list(&path)?;
                folders.push((path, entries));
            }
        }
    }
    Ok(())
}

/// The number of files below which a second thread costs more time than it saves.
const FILES_PER_THREAD: usize = 2_000;

/// The candidates whose `.md` opens like a story.
fn stories_of(files: &dyn Files, candidates: &[String]) -> Result<Vec<String>, Error> {
    let check = |ids: &[String]| -> Result<Vec<String>, Error> {
        let mut stories = Vec::new();
        for id in ids {
            match files.read_start(&format!("{id}.md"), OPENING) {
                Ok(start) if opens_story(&start) => stories.push(id.clone()),
                // A file that was removed since the folder was listed is skipped, and so is a link
                // that leads out of the catalog, or nowhere.
                Ok(_) | Err(files::Error::NotFound { .. } | files::Error::Outside { .. }) => {}
                Err(files::Error::Unreadable { source, .. })
                    if source.kind() == std::io::ErrorKind::NotFound => {}
                Err(error) => return Err(error.into()),
            }
        }
        Ok(stories)
    };
    let wanted = candidates.len().div_ceil(FILES_PER_THREAD);
    let threads = thread::available_parallelism().map_or(1, NonZero::get).min(wanted).max(1);
    if threads == 1 {
        return check(candidates);
    }
    let share = candidates.len().div_ceil(threads);
    thread::scope(|scope| {
        let workers = candidates.chunks(share).map(|ids| {
            let worker = thread::Builder::new().spawn_scoped(scope, move || check(ids));
            (ids, worker)
        });
        let mut stories = Vec::with_capacity(candidates.len());
        for (ids, worker) in workers.collect::<Vec<_>>() {
            // Where there are no more threads to be had, this one does their work.
            let part = worker.map_or_else(|_| Ok(check(ids)), thread::ScopedJoinHandle::join);
            match part {
                Ok(part) => stories.append(&mut part?),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        Ok(stories)
    })
}

/// The ids of the source's resources that are neither shared nor reserved.
fn bare_stories(
    files: &dyn Files,
    source: &LocaleFolder,
    config: &Config,
) -> Result<Vec<String>, Error> {
    let mut ids = Vec::new();
    let entries = files.list(&source.folder)?;
    walk(files, &source.folder, entries, &|_| false, &mut |path| {
        let path = path.strip_prefix(&source.folder).and_then(|path| path.strip_prefix('/'));
        let Some(path) = path else { return };
        let taken = path == RESERVED_RESOURCE || config.shared.iter().any(|shared| shared == path);
        ids.extend(path.strip_suffix(".ftl").filter(|_| !taken).map(str::to_owned));
    })?;
    Ok(ids)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::Memory;

    fn find(paths: &[&str], config: &Config) -> Result<(Vec<String>, Vec<String>), Error> {
        let text = |path: &str| if path.strip_suffix(".md").is_some() { "+++\n+++\n" } else { "" };
        let files: Memory = paths.iter().map(|path| (*path, text(path))).collect();
        let layout = Layout::find(&files, config)?;
        let locales = layout.locales.iter().map(|one| format!("{}={}", one.locale, one.folder));
        let stories = layout.stories.iter().map(|story| match story.kind {
            StoryKind::Story => story.id.clone(),
            StoryKind::Bare => format!("{} (bare)", story.id),
        });
        Ok((locales.collect(), stories.collect()))
    }

    fn config(locales: &[&str]) -> Config {
        let locales = locales.iter().map(|tag| tag.parse().expect("a tag")).collect();
        Config { locales: Some(locales), ..Config::default() }
    }

    #[test]
    fn locales_are_folders_named_like_one_that_hold_a_resource() {
        let (locales, stories) = find(
            &[
                "une.md",
                "www/index.html",
                "css/deep/main.css",
                "static/x.ftl",
                "images/a.ftl",
                "und/a.ftl",
                "pt_BR/a/b.ftl",
                "ary/une.ftl",
                "zh-hant/une.ftl",
                "iw/une.ftl",
                "fr/une.ftl",
            ],
            &Config::default(),
        )
        .expect("a layout");
        assert_eq!(locales, ["fr=fr", "ary=ary", "he=iw", "pt-BR=pt_BR", "zh-Hant=zh-hant"]);
        assert_eq!(stories, ["une"]);
    }

    #[test]
    fn the_configuration_says_which_locales_there_are() {
        let paths = ["une.md", "en/une.ftl", "pt_BR/une.ftl", "fr/une.ftl", "ar/une.md"];
        let (locales, stories) = find(&paths, &config(&["pt-BR", "ar", "fr"])).expect("a layout");
        assert_eq!(locales, ["fr=fr", "pt-BR=pt_BR", "ar=ar"]);
        // `ar` has no resource yet and `en` is not listed, but neither is searched for stories.
        assert_eq!(stories, ["une"]);
        let (locales, _) = find(&paths, &config(&["de", "fr"])).expect("a layout");
        assert_eq!(locales, ["fr=fr", "de=de"]);
    }

    #[test]
    fn stories_nest_and_without_a_skeleton_they_are_bare() {
        let (_, stories) = find(
            &[
                "2024/11/interpol.md",
                "une.md",
                ".depeche/x.md",
                "2024/.git/x.md",
                "fr/une.md",
                "fr/une.ftl",
                "fr/terms.ftl",
                "fr/depeche.ftl",
                "fr/2024/11/interpol.ftl",
                "fr/2024/bilan.ftl",
                "fr/contact.ftl",
                "fr/.old/contact.ftl",
                "ar/seul.ftl",
                "notes.txt",
            ],
            &Config::default(),
        )
        .expect("a layout");
        assert_eq!(stories, ["2024/11/interpol", "2024/bilan (bare)", "contact (bare)", "une"]);
    }

    #[test]
    fn a_markdown_file_without_front_matter_is_not_a_story() {
        let files = Memory::from_iter([
            ("README.md", "# Lisez-moi\n"),
            ("une.md", "\u{FEFF}+++\r\n+++\r\n"),
            ("fr/README.ftl", "title = Lisez-moi\n"),
        ]);
        let layout = Layout::find(&files, &Config::default()).expect("a layout");
        assert_eq!(layout.story("README").map(|story| story.kind), Some(StoryKind::Bare));
        assert_eq!(layout.story("une").map(|story| story.kind), Some(StoryKind::Story));
        assert_eq!(layout.story("deux"), None);
    }

    #[test]
    fn a_folder_without_stories_reports_its_locales() {
        let error = find(&["en/home.ftl", "de/home.ftl"], &Config::default()).expect_err("none");
        let Error::NoStories { origin, found } = error else { panic!("{error}") };
        assert_eq!(origin.to_string(), "fr");
        assert_eq!(found.iter().map(ToString::to_string).collect::<Vec<_>>(), ["de", "en"]);
        assert!(matches!(find(&[], &Config::default()), Err(Error::NoStories { .. })));
    }

    #[test]
    fn two_folders_of_one_locale_are_reported() {
        let files = Memory::from_iter([
            ("une.md", "+++\n+++\n"),
            ("fr/une.ftl", ""),
            ("pt-BR/une.ftl", ""),
            ("pt_BR/une.ftl", ""),
        ]);
        let layout = Layout::find(&files, &Config::default()).expect("a layout");
        let said: Vec<_> = layout.diagnostics.iter().map(ToString::to_string).collect();
        assert_eq!(
            said,
            ["warning[ambiguous-locale-folder] (value: pt-BR, used: pt-BR, ignored: pt_BR)"]
        );
        assert_eq!(layout.locales.len(), 2);
    }

    #[test]
    fn many_stories_are_found_by_several_threads_in_order() {
        let count = 3 * FILES_PER_THREAD;
        let files: Memory = (0..count)
            .map(|at| (format!("{at:05}.md"), if at % 2 == 0 { "+++\n" } else { "x" }))
            .collect();
        let layout = Layout::find(&files, &Config::default()).expect("a layout");
        assert_eq!(layout.stories.len(), count / 2);
        assert!(layout.stories.is_sorted());
    }
}
