//! The files of all locales, parsed when they are needed, and the facts about all of them that
//! checking the first one needs.

use std::collections::{HashMap, HashSet, VecDeque};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use foldhash::fast::RandomState;
use rayon::prelude::*;

use super::document::{self, Document};
use super::fingerprint::fingerprint;
use super::language::Language;
use super::project::{Project, ProjectFile, ProjectLocale};
use super::rendition::Rendition;
use super::survey::Survey;
use depeche::files::{self, read_text};
use depeche_fluent::diagnostic::Decoded;
use depeche_fluent::ftl::tree::EntryKind;
use depeche_fluent::reading::words;

/// Texts that are read for the survey are kept until they are checked, up to this many bytes in all;
/// the others are read again.
const KEPT: usize = 24 * 1024 * 1024;

/// Documents that other files refer to are kept, up to this many bytes of their texts with [`FILE`]
/// added for each. A document takes about twenty times as much memory as its text.
const REFERRED: usize = 512 * 1024;

/// The cost of a document beside its text, in bytes of text.
const FILE: usize = 1024;

/// A reference is looked for in at most this many files that have an entry of its name.
const NAMESAKES: usize = 4;

/// The files of all chosen locales.
#[derive(Debug)]
pub(crate) struct Library<'p> {
    pub(crate) project: &'p Project,
    /// In the project's order, the source first.
    pub(crate) shelves: Vec<Shelf<'p>>,
    pub(crate) survey: Survey,
    referred: Mutex<Referred>,
}

/// The files of one locale.
#[derive(Debug)]
pub(crate) struct Shelf<'p> {
    pub(crate) own: &'p ProjectLocale,
    pub(crate) language: Language,
    /// The number of the locale in the project.
    at: u16,
    /// The files that all others can refer to, each with its number in the locale.
    pub(crate) shared: Vec<(u32, Arc<Document>)>,
    /// The ids of source files that this locale need not translate.
    pub(crate) excused: HashSet<&'p str, RandomState>,
    /// Fingerprints of the names of entries, each with the number of a file that has the entry; empty
    /// if no file can refer to others.
    names: Vec<(u64, u32)>,
    /// Texts that were read and are still to be checked, by the number of the file.
    kept: Mutex<HashMap<u32, Decoded, RandomState>>,
}

/// The documents that were last referred to.
#[derive(Debug, Default)]
struct Referred {
    documents: HashMap<(u16, u32), Arc<Document>, RandomState>,
    order: VecDeque<(u16, u32)>,
    bytes: usize,
}

/// The facts gathered from files before they are checked.
#[derive(Default)]
struct Gathered {
    names: Vec<(u64, u32)>,
    words: HashSet<u64, RandomState>,
    texts: Vec<u64>,
}

impl Gathered {
    /// Gathers the words and texts of a file of the source.
    fn survey(&mut self, text: &Decoded) {
        let resource = document::read(text);
        for entry in &resource.entries {
            let attributes = entry.attributes.iter().map(|own| (false, &own.value));
            let value = entry.value.iter().map(|value| (true, value));
            for (is_value, pattern) in value.chain(attributes) {
                let renditions = Rendition::unread(&resource, pattern);
                for (_, word) in renditions.iter().flat_map(|own| words(own.prose())) {
                    if word.starts_with(char::is_lowercase) {
                        self.words.insert(fingerprint(word));
                    }
                }
                if let [only] = renditions.as_slice()
                    && is_value
                    && only.is_comparable()
                {
                    self.texts.push(fingerprint(only.text.as_str()));
                }
            }
        }
    }

    /// Gathers the names of a file's entries: names at the start of a line, before `=`.
    fn index(&mut self, text: &str, file: u32) {
        let mut rest = text;
        loop {
            let (is_term, line) = match rest.strip_prefix('-') {
                Some(line) => (true, line),
                None => (false, rest),
            };
            if line.starts_with(|c: char| c.is_ascii_alphabetic()) {
                let is_in_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
                let length = line.find(|c| !is_in_name(c)).unwrap_or(line.len());
                if let Some((name, after)) = line.split_at_checked(length)
                    && after.trim_start_matches(' ').starts_with('=')
                {
                    self.names.push((fingerprint((is_term, name)), file));
                }
            }
            let Some(end) = memchr::memchr(b'\n', rest.as_bytes()) else { return };
            rest = rest.get(end + 1..).unwrap_or_default();
        }
    }

    fn with(mut self, mut other: Self) -> Self {
        if self.words.len() < other.words.len() {
            std::mem::swap(&mut self.words, &mut other.words);
        }
        self.words.extend(other.words);
        self.names.append(&mut other.names);
        self.texts.append(&mut other.texts);
        self
    }
}

impl<'p> Library<'p> {
    /// Surveys the source, and indexes the files of all `wanted` locales; the shelves of the other
    /// locales stay empty.
    pub(crate) fn new(
        project: &'p Project,
        wanted: &(dyn Fn(&ProjectLocale) -> bool + Sync),
    ) -> Self {
        let budget = AtomicUsize::new(KEPT);
        let is_compared = project.locales.iter().skip(1).any(wanted);
        let shelves = project.locales.par_iter().enumerate().map(|(at, own)| {
            let is_source = at == 0;
            let mut shelf = Shelf::new(own, at);
            if !is_source && !wanted(own) {
                return (shelf, Gathered::default());
            }
            let gathered = shelf.gather(project, is_source && is_compared, &budget);
            let is_shared = |(_, file): &(u32, &ProjectFile)| project.is_shared(&file.id);
            let shared = (0..).zip(&own.files).filter(is_shared);
            // Files that cannot be read are reported when they are checked.
            let shared = shared.filter_map(|(at, _)| Some((at, shelf.read(project, at).ok()?)));
            shelf.shared = shared.collect();
            (shelf, gathered)
        });
        let mut survey = Survey::default();
        let mut shelves = shelves.collect::<Vec<_>>();
        if let Some((_, gathered)) = shelves.first_mut() {
            survey.ordinary = std::mem::take(&mut gathered.words);
            survey.repeated = repeated(std::mem::take(&mut gathered.texts));
        }
        let shelves = shelves.into_iter().map(|(shelf, _)| shelf).collect();
        Self { project, shelves, survey, referred: Mutex::default() }
    }

    /// The files of the source.
    pub(crate) fn source(&self) -> &Shelf<'p> {
        // `check_to` returns early for a project without locales.
        #[expect(clippy::indexing_slicing, reason = "the source comes first")]
        &self.shelves[0]
    }

    /// The document of a file to check.
    pub(crate) fn document(
        &self,
        shelf: &Shelf<'p>,
        file: u32,
    ) -> Result<Arc<Document>, files::Error> {
        match shelf.shared.iter().find(|(at, _)| *at == file) {
            Some((_, known)) => Ok(Arc::clone(known)),
            None => shelf.read(self.project, file),
        }
    }

    /// The document of a file that another file refers to; `None` if it cannot be read.
    pub(crate) fn referred(&self, shelf: &Shelf<'p>, file: u32) -> Option<Arc<Document>> {
        let key = (shelf.at, file);
        let lock = || self.referred.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = lock().documents.get(&key) {
            return Some(Arc::clone(known));
        }
        let kept = shelf.kept.lock().unwrap_or_else(PoisonError::into_inner).get(&file).cloned();
        let document = match kept {
            Some(text) => Arc::new(shelf.prepared(self.project, file, &text)?),
            None => shelf.read(self.project, file).ok()?,
        };
        let mut referred = lock();
        let size = |document: &Document| document.resource.source.text().len() + FILE;
        if referred.documents.insert(key, Arc::clone(&document)).is_none() {
            referred.bytes += size(&document);
            referred.order.push_back(key);
        }
        while referred.bytes > REFERRED
            && let Some(oldest) = referred.order.pop_front()
        {
            let gone = referred.documents.remove(&oldest);
            referred.bytes = referred.bytes.saturating_sub(gone.map_or(0, |own| size(&own)));
        }
        Some(document)
    }
}

/// The fingerprints that occur more than once.
fn repeated(mut texts: Vec<u64>) -> HashSet<u64, RandomState> {
    texts.sort_unstable();
    let twice = texts.windows(2).filter(|pair| matches!(pair, [one, other] if one == other));
    twice.filter_map(|pair| pair.first().copied()).collect()
}

impl<'p> Shelf<'p> {
    fn new(own: &'p ProjectLocale, at: usize) -> Self {
        Self {
            own,
            language: Language::new(&own.locale),
            at: u16::try_from(at).unwrap_or(u16::MAX),
            shared: Vec::new(),
            excused: own.excused.iter().map(String::as_str).collect(),
            names: Vec::new(),
            kept: Mutex::default(),
        }
    }

    /// Reads all files, if the survey or the index needs any.
    fn gather(&mut self, project: &Project, is_surveyed: bool, budget: &AtomicUsize) -> Gathered {
        let is_indexed = !self.own.files.iter().all(|file| project.is_isolated(&file.id));
        if !is_surveyed && !is_indexed {
            return Gathered::default();
        }
        let files = self.own.files.par_iter().enumerate();
        let gathered = files.fold(Gathered::default, |mut gathered, (at, file)| {
            let Ok(at) = u32::try_from(at) else { return gathered };
            let path = self.own.path(file);
            // Files that cannot be read are reported when they are checked.
            let Ok(text) = read_text(project.files(), &path, project.max_file) else {
                return gathered;
            };
            if is_surveyed {
                gathered.survey(&text);
            }
            if is_indexed {
                gathered.index(text.file.text(), at);
            }
            let size = text.file.text().len();
            let left = |left: usize| left.checked_sub(size);
            if budget.fetch_update(Ordering::Relaxed, Ordering::Relaxed, left).is_ok() {
                self.kept.lock().unwrap_or_else(PoisonError::into_inner).insert(at, text);
            }
            gathered
        });
        let mut gathered = gathered.reduce(Gathered::default, Gathered::with);
        let mut names = std::mem::take(&mut gathered.names);
        names.par_sort_unstable();
        names.dedup();
        let (mut last, mut count) = (0, 0);
        names.retain(|(name, _)| {
            count = if *name == last { count + 1 } else { 1 };
            last = *name;
            count <= NAMESAKES
        });
        names.shrink_to_fit();
        self.names = names;
        gathered
    }

    /// The numbers of files that may have an entry of that name, in order.
    pub(crate) fn files_with(&self, kind: EntryKind, name: &str) -> impl Iterator<Item = u32> {
        let wanted = fingerprint((kind == EntryKind::Term, name));
        let start = self.names.partition_point(|(known, _)| *known < wanted);
        let same = self.names.get(start..).unwrap_or_default().iter();
        same.take_while(move |(known, _)| *known == wanted).map(|(_, file)| *file)
    }

    /// Parses a file that is checked now.
    fn read(&self, project: &Project, file: u32) -> Result<Arc<Document>, files::Error> {
        let none = || files::Error::NotFound { path: String::new() };
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner).remove(&file);
        let text = match kept {
            Some(text) => text,
            None => {
                let own = self.own.files.get(file as usize).ok_or_else(none)?;
                read_text(project.files(), &self.own.path(own), project.max_file)?
            }
        };
        self.prepared(project, file, &text).map(Arc::new).ok_or_else(none)
    }

    fn prepared(&self, project: &Project, file: u32, text: &Decoded) -> Option<Document> {
        let own = self.own.files.get(file as usize)?;
        let mut document = Document::new(text, &own.id);
        document.shared = project.is_shared(&own.id);
        document.isolated = project.is_isolated(&own.id);
        Some(document)
    }
}
