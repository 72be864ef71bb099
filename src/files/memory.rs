//! Files held in memory or embedded in the program.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::ops::Bound;

use super::{Entry, EntryKind, Error, Files, is_inside, join};

/// Files by their paths.
#[derive(Clone, Default)]
struct Tree(BTreeMap<Cow<'static, str>, Cow<'static, [u8]>>);

impl Tree {
    fn get(&self, path: &str) -> Result<&[u8], Error> {
        if !is_inside(path) {
            return Err(Error::Outside { path: path.to_owned() });
        }
        match self.0.get(path) {
            Some(bytes) => Ok(bytes),
            None => Err(Error::NotFound { path: path.to_owned() }),
        }
    }

    fn read(&self, path: &str, limit: u64) -> Result<Cow<'_, [u8]>, Error> {
        let bytes = self.get(path)?;
        let size = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        if size > limit {
            return Err(Error::TooLarge { path: path.to_owned(), size, limit });
        }
        Ok(Cow::Borrowed(bytes))
    }

    fn read_start(&self, path: &str, length: usize) -> Result<Cow<'_, [u8]>, Error> {
        let bytes = self.get(path)?;
        Ok(Cow::Borrowed(bytes.get(..length).unwrap_or(bytes)))
    }

    fn list(&self, path: &str) -> Result<Vec<Entry>, Error> {
        if !is_inside(path) {
            return Err(Error::Outside { path: path.to_owned() });
        }
        let prefix = join(path, "");
        let mut entries = Vec::new();
        let mut from = Bound::Included(prefix.clone());
        // A folder's files stand together: one look-up steps over all of them.
        while let Some((found, _)) =
            self.0.range::<str, _>((from.as_ref().map(String::as_str), Bound::Unbounded)).next()
        {
            let Some(rest) = found.strip_prefix(&prefix) else { break };
            let (name, kind) = match rest.split_once('/') {
                Some((name, _)) => (name, EntryKind::Folder),
                None => (rest, EntryKind::File),
            };
            entries.push(Entry { name: name.to_owned(), kind });
            from = match kind {
                // `0` is the character after `/`.
                EntryKind::Folder => Bound::Included(format!("{prefix}{name}0")),
                EntryKind::File => Bound::Excluded(found.to_string()),
            };
        }
        if entries.is_empty() && !path.is_empty() {
            return Err(Error::NotFound { path: path.to_owned() });
        }
        entries.sort_unstable();
        Ok(entries)
    }
}

/// Files in memory.
///
/// ```
/// use depeche::files::{DEFAULT_LIMIT, Files, Memory};
///
/// let files = Memory::from_iter([("fr/une.ftl", "title = La une")]);
/// assert_eq!(files.list("")?[0].name, "fr");
/// assert_eq!(&*files.read("fr/une.ftl", DEFAULT_LIMIT)?, b"title = La une");
/// # Ok::<(), depeche::files::Error>(())
/// ```
#[derive(Clone, Default)]
pub struct Memory(Tree);

impl Memory {
    /// No files.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a file, or replaces it.
    pub fn insert(&mut self, path: impl Into<String>, bytes: impl Into<Vec<u8>>) {
        self.0.0.insert(Cow::Owned(path.into()), Cow::Owned(bytes.into()));
    }

    /// Removes a file; whether there was one.
    pub fn remove(&mut self, path: &str) -> bool {
        self.0.0.remove(path).is_some()
    }
}

impl<P: Into<String>, B: Into<Vec<u8>>> FromIterator<(P, B)> for Memory {
    fn from_iter<I: IntoIterator<Item = (P, B)>>(files: I) -> Self {
        let mut memory = Self::new();
        for (path, bytes) in files {
            memory.insert(path, bytes);
        }
        memory
    }
}

/// Files that are part of the program; nothing is copied.
#[derive(Clone, Default)]
pub struct Embedded(Tree);

impl Embedded {
    /// Files from a list of paths and texts.
    pub fn new(files: &'static [(&'static str, &'static str)]) -> Self {
        let entries = files.iter().map(|(path, text)| (*path, text.as_bytes()));
        Self(Tree(
            entries.map(|(path, bytes)| (Cow::Borrowed(path), Cow::Borrowed(bytes))).collect(),
        ))
    }

    /// The files of a folder embedded with `include_dir!`.
    #[cfg(feature = "include_dir")]
    pub fn from_dir(folder: &include_dir::Dir<'static>) -> Self {
        let mut tree = Tree::default();
        let mut folders = vec![folder.clone()];
        while let Some(next) = folders.pop() {
            for file in next.files() {
                // Relative to the outermost folder; Windows puts `\` between the parts.
                let relative = file.path().strip_prefix(folder.path()).unwrap_or(file.path());
                let parts: Option<Vec<&str>> =
                    relative.components().map(|part| part.as_os_str().to_str()).collect();
                if let Some(parts) = parts {
                    tree.0.insert(Cow::Owned(parts.join("/")), Cow::Borrowed(file.contents()));
                }
            }
            folders.extend(next.dirs().cloned());
        }
        Self(tree)
    }
}

macro_rules! files_of_a_tree {
    ($kind:ident) => {
        impl Files for $kind {
            fn read(&self, path: &str, limit: u64) -> Result<Cow<'_, [u8]>, Error> {
                self.0.read(path, limit)
            }

            fn read_start(&self, path: &str, length: usize) -> Result<Cow<'_, [u8]>, Error> {
                self.0.read_start(path, length)
            }

            fn list(&self, path: &str) -> Result<Vec<Entry>, Error> {
                self.0.list(path)
            }
        }

        /// The paths, not the contents.
        impl fmt::Debug for $kind {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_set().entries(self.0.0.keys()).finish()
            }
        }
    };
}

files_of_a_tree!(Memory);
files_of_a_tree!(Embedded);

#[cfg(test)]
mod tests {
    use super::*;

    fn names(files: &dyn Files, path: &str) -> Vec<String> {
        let mark = |entry: &Entry| if entry.kind == EntryKind::Folder { "/" } else { "" };
        let entries = files.list(path).expect(path);
        entries.iter().map(|entry| format!("{}{}", entry.name, mark(entry))).collect()
    }

    #[test]
    fn folders_are_listed_in_order_and_once() {
        let files = Memory::from_iter(
            ["fr/b.ftl", "fr/a/x.ftl", "fr/a/y.ftl", "fr.md", "fr-CA/z.ftl", "a.md"]
                .map(|path| (path, "")),
        );
        assert_eq!(names(&files, ""), ["a.md", "fr/", "fr-CA/", "fr.md"]);
        assert_eq!(names(&files, "fr"), ["a/", "b.ftl"]);
        assert_eq!(names(&files, "fr/a"), ["x.ftl", "y.ftl"]);
        assert!(matches!(files.list("ar"), Err(Error::NotFound { .. })));
        assert!(matches!(files.list(".."), Err(Error::Outside { .. })));
        assert_eq!(names(&Memory::new(), ""), Vec::<String>::new());
    }

    #[test]
    fn a_file_over_the_limit_is_refused_with_its_size() {
        let files = Embedded::new(&[("fr/a.ftl", "a = b")]);
        assert_eq!(&*files.read("fr/a.ftl", 5).expect("fits"), b"a = b");
        assert_eq!(&*files.read_start("fr/a.ftl", 3).expect("there"), b"a =");
        assert_eq!(&*files.read_start("fr/a.ftl", 99).expect("there"), b"a = b");
        let error = files.read("fr/a.ftl", 4).expect_err("too large");
        assert_eq!(error.to_string(), "`fr/a.ftl` has 5 bytes, more than the 4 that are allowed");
        assert!(matches!(files.read("fr", 9), Err(Error::NotFound { .. })));
    }

    #[cfg(feature = "include_dir")]
    #[test]
    fn an_included_folder_is_listed_like_any_other() {
        static SOURCES: include_dir::Dir<'_> =
            include_dir::include_dir!("$CARGO_MANIFEST_DIR/src/files");
        let files = Embedded::from_dir(&SOURCES);
        assert!(names(&files, "").contains(&"memory.rs".to_owned()));
        assert!(files.read("memory.rs", super::super::DEFAULT_LIMIT).is_ok());
    }
}
