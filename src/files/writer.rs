//! Writing files of a catalog: all that belong together, or none.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use tempfile::TempPath;

use super::{atomic, faults, is_inside};

/// A file to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewFile {
    /// Its path in the catalog, with `/` between its parts.
    pub path: String,
    /// Its text.
    pub text: String,
}

/// Files could not be written; of those that belong together, none was.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum WriteError {
    /// The system refused.
    #[error("`{path}` cannot be written")]
    Unwritable {
        /// The file.
        path: String,
        /// Why.
        source: io::Error,
    },
    /// The path, or the link it names, leaves the catalog.
    #[error("`{path}` is outside the catalog")]
    Outside {
        /// The path that was to be written.
        path: String,
    },
}

impl WriteError {
    pub(super) fn unwritable(path: &str, source: io::Error) -> Self {
        Self::Unwritable { path: path.to_owned(), source }
    }

    /// The file that could not be written.
    pub fn path(&self) -> &str {
        match self {
            Self::Unwritable { path, .. } | Self::Outside { path } => path,
        }
    }
}

/// Writes files below a folder, which is made if it is not there: all of them, or none.
///
/// ```
/// use depeche::files::{NewFile, write_all};
///
/// let folder = tempfile::tempdir()?;
/// let file = |path: &str, text: &str| NewFile { path: path.into(), text: text.into() };
/// let files = [file("une.md", "+++\n+++\n"), file("fr/une.ftl", "title = La une\n")];
/// write_all(folder.path().join("locales"), &files)?;
/// assert!(folder.path().join("locales/fr/une.ftl").exists());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// When one cannot be written, or its path leads out of the folder; everything is then as it was.
pub fn write_all(root: impl AsRef<Path>, files: &[NewFile]) -> Result<(), WriteError> {
    let mut writer = Writer::new(root);
    files.iter().try_for_each(|file| writer.put(&file.path, file.text.as_bytes()))?;
    writer.commit()
}

/// Files that are written together: [`put`](Self::put) takes one after the other, and
/// [`commit`](Self::commit) writes all of them, or none.
///
/// Each is first written beside its place. Only when all are there, and the system lets each take
/// its place, are they moved; should one move fail all the same, those before it are taken back.
/// Of links, the files they lead to are written, if they are in the folder.
#[derive(Debug)]
pub struct Writer {
    root: PathBuf,
    staged: Vec<Staged>,
    /// The folders that were made, the outermost first.
    made: Vec<PathBuf>,
}

/// A file beside its place.
#[derive(Debug)]
struct Staged {
    path: String,
    target: PathBuf,
    new: Option<TempPath>,
    /// The file that was there, under another name beside its place.
    old: Option<TempPath>,
    moved: bool,
}

impl Writer {
    /// Writes below a folder, which is made if it is not there.
    pub fn new(root: impl AsRef<Path>) -> Self {
        Self { root: root.as_ref().to_owned(), staged: Vec::new(), made: Vec::new() }
    }

    /// Adds a file.
    ///
    /// # Errors
    ///
    /// When it could not be written, or its path leads out of the folder.
    pub fn put(&mut self, path: &str, bytes: &[u8]) -> Result<(), WriteError> {
        if !is_inside(path) || path.is_empty() {
            return Err(WriteError::Outside { path: path.to_owned() });
        }
        let staged = self.stage(path, bytes);
        let staged = staged.map_err(|source| WriteError::unwritable(path, source))?;
        self.staged.push(staged.ok_or_else(|| WriteError::Outside { path: path.to_owned() })?);
        Ok(())
    }

    /// Writes the files that were added.
    ///
    /// # Errors
    ///
    /// When one cannot be written; everything is then as it was.
    pub fn commit(mut self) -> Result<(), WriteError> {
        let moved = self.staged.iter_mut().try_for_each(Staged::put_in_place);
        if moved.is_ok() {
            self.made.clear();
            self.staged.clear();
        }
        moved
    }

    /// Writes a file beside its place; `None` if that is outside the folder.
    fn stage(&mut self, path: &str, bytes: &[u8]) -> io::Result<Option<Staged>> {
        let full = self.root.join(path);
        let folder = full.parent().unwrap_or(&self.root).to_owned();
        self.make_folders(&folder)?;
        let known = match fs::metadata(&full) {
            Ok(known) => Some(known),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => return Err(error),
        };
        let target = match &known {
            Some(known) if known.is_file() => full.canonicalize()?,
            Some(known) if known.is_dir() => return Err(io::ErrorKind::IsADirectory.into()),
            Some(_) => return Err(io::Error::other("not a file")),
            None => folder.canonicalize()?.join(full.file_name().unwrap_or_default()),
        };
        if !target.starts_with(self.root.canonicalize()?) {
            return Ok(None);
        }
        // A file that may not be written to is not replaced either.
        if known.as_ref().is_some_and(|known| known.permissions().readonly()) {
            return Err(io::ErrorKind::PermissionDenied.into());
        }
        let beside = target.parent().unwrap_or(&self.root);
        let new = atomic::beside(beside, bytes, known.as_ref())?;
        let old = known.is_some().then(|| copy_beside(&target, beside)).transpose()?;
        let new = Some(new.into_temp_path());
        Ok(Some(Staged { path: path.to_owned(), target, new, old, moved: false }))
    }

    fn make_folders(&mut self, folder: &Path) -> io::Result<()> {
        let missing = folder.ancestors().take_while(|path| {
            !path.as_os_str().is_empty() && matches!(path.try_exists(), Ok(false))
        });
        let missing = missing.map(Path::to_owned).collect::<Vec<_>>();
        for path in missing.into_iter().rev() {
            fs::create_dir(&path)?;
            self.made.push(path);
        }
        Ok(())
    }
}

impl Drop for Writer {
    /// Puts everything back that was not written to the end, as far as the system lets it.
    fn drop(&mut self) {
        for staged in self.staged.drain(..).rev().filter(|staged| staged.moved) {
            match staged.old {
                Some(old) => drop(old.persist(&staged.target)),
                None => drop(fs::remove_file(&staged.target)),
            }
        }
        self.made.drain(..).rev().for_each(|folder| drop(fs::remove_dir(folder)));
    }
}

impl Staged {
    fn put_in_place(&mut self) -> Result<(), WriteError> {
        let Some(new) = self.new.take() else { return Ok(()) };
        let moved = faults::step().and_then(|()| Ok(new.persist(&self.target)?));
        moved.map_err(|source| WriteError::unwritable(&self.path, source))?;
        self.moved = true;
        Ok(())
    }
}

/// A copy of a file, with its permissions, for the time until all are moved.
fn copy_beside(file: &Path, folder: &Path) -> io::Result<TempPath> {
    let copy = tempfile::Builder::new().prefix(".depeche-").tempfile_in(folder)?.into_temp_path();
    fs::copy(file, &copy)?;
    Ok(copy)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str) -> NewFile {
        NewFile { path: path.to_owned(), text: format!("new {path}") }
    }

    /// Every file and folder below a folder, with the texts of files.
    fn tree(root: &Path) -> Vec<String> {
        let mut found = Vec::new();
        let mut folders = vec![root.to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                let name = path.strip_prefix(root).unwrap().display().to_string();
                if path.is_dir() {
                    found.push(format!("{name}/"));
                    folders.push(path);
                } else {
                    found.push(format!("{name}: {}", fs::read_to_string(&path).unwrap()));
                }
            }
        }
        found.sort();
        found
    }

    #[test]
    fn all_are_written_and_nothing_stays_behind() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("a.md"), "old").unwrap();
        write_all(folder.path(), &[file("a.md"), file("fr/x/a.ftl")]).unwrap();
        assert_eq!(
            tree(folder.path()),
            ["a.md: new a.md", "fr/", "fr/x/", "fr/x/a.ftl: new fr/x/a.ftl"]
        );
    }

    #[test]
    fn nothing_is_written_unless_everything_can_be() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        fs::write(root.join("a.md"), "old").unwrap();
        fs::create_dir_all(root.join("taken.ftl")).unwrap();
        fs::write(root.join("fixed.ftl"), "old").unwrap();
        let mut permissions = fs::metadata(root.join("fixed.ftl")).unwrap().permissions();
        permissions.set_readonly(true);
        fs::set_permissions(root.join("fixed.ftl"), permissions).unwrap();
        let before = tree(root);
        for bad in ["taken.ftl", "fixed.ftl", "../out.md", "a.md/b.ftl"] {
            let error = write_all(root, &[file("a.md"), file("fr/x/a.ftl"), file(bad)]);
            assert_eq!(error.unwrap_err().path(), bad);
            assert_eq!(tree(root), before, "{bad}");
        }
    }

    #[test]
    fn moves_are_taken_back() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        fs::write(root.join("a.md"), "old").unwrap();
        let mut writer = Writer::new(root);
        for path in ["a.md", "fr/b.ftl", "c.ftl"] {
            writer.put(path, file(path).text.as_bytes()).unwrap();
        }
        // What nobody foresaw.
        fs::create_dir(root.join("c.ftl")).unwrap();
        assert_eq!(writer.commit().unwrap_err().path(), "c.ftl");
        assert_eq!(tree(root), ["a.md: old", "c.ftl/"]);
    }

    #[cfg(unix)]
    #[test]
    fn links_are_followed_inside_and_refused_outside() {
        use std::os::unix::fs::symlink;

        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().join("locales");
        fs::create_dir_all(root.join("real")).unwrap();
        fs::write(root.join("real/a.md"), "old").unwrap();
        fs::write(folder.path().join("secret"), "old").unwrap();
        symlink(root.join("real/a.md"), root.join("a.md")).unwrap();
        symlink(folder.path().join("secret"), root.join("b.md")).unwrap();
        symlink(folder.path(), root.join("up")).unwrap();
        write_all(&root, &[file("a.md")]).unwrap();
        assert!(root.join("a.md").is_symlink());
        assert_eq!(fs::read_to_string(root.join("real/a.md")).unwrap(), "new a.md");
        assert!(write_all(&root, &[file("b.md")]).is_err());
        assert!(write_all(&root, &[file("up/c.md")]).is_err());
        assert_eq!(fs::read_to_string(folder.path().join("secret")).unwrap(), "old");
    }
}
