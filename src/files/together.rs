//! Writing several files together: all of them, or none.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use tempfile::TempPath;

use super::is_inside;

/// A file to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewFile {
    /// Its path in the catalog, with `/` between its parts.
    pub path: String,
    /// Its text.
    pub text: String,
}

/// Files could not be written; none of them was.
#[derive(Debug, thiserror::Error)]
#[error("`{path}` cannot be written")]
pub struct WriteError {
    /// The file that could not be written.
    pub path: String,
    /// Why.
    pub source: io::Error,
}

/// Writes files below a folder, which is made if it is not there: all of them, or none.
///
/// Each is first written beside its place. Only when all are there, and the system lets each take
/// its place, are they moved; should one move fail all the same, those before it are taken back.
/// Of links, the files they lead to are written, if they are in the folder.
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
    let mut work = Work::default();
    let done = work.stage_all(root.as_ref(), files).and_then(|()| work.move_all());
    if done.is_err() {
        work.take_back();
    }
    done
}

/// A file beside its place.
struct Staged {
    path: String,
    target: PathBuf,
    new: Option<TempPath>,
    /// The file that was there, under another name beside its place.
    old: Option<TempPath>,
    moved: bool,
}

#[derive(Default)]
struct Work {
    staged: Vec<Staged>,
    /// The folders that were made, the outermost first.
    made: Vec<PathBuf>,
}

impl Work {
    fn stage_all(&mut self, root: &Path, files: &[NewFile]) -> Result<(), WriteError> {
        for file in files {
            let staged = self.stage(root, file);
            let failed = |source| WriteError { path: file.path.clone(), source };
            self.staged.push(staged.map_err(failed)?);
        }
        Ok(())
    }

    fn stage(&mut self, root: &Path, file: &NewFile) -> io::Result<Staged> {
        if !is_inside(&file.path) || file.path.is_empty() {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "outside the catalog"));
        }
        let path = root.join(&file.path);
        let folder = path.parent().unwrap_or(root);
        self.make_folders(folder)?;
        let known = fs::metadata(&path);
        let target = match &known {
            Ok(known) if known.is_file() => path.canonicalize()?,
            Ok(known) if known.is_dir() => return Err(io::ErrorKind::IsADirectory.into()),
            Ok(_) => return Err(io::Error::other("not a file")),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                folder.canonicalize()?.join(path.file_name().unwrap_or_default())
            }
            Err(_) => return Err(known.err().unwrap_or_else(|| io::ErrorKind::Other.into())),
        };
        if !target.starts_with(root.canonicalize()?) {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "outside the catalog"));
        }
        // A file that may not be written to is not replaced either.
        if known.as_ref().is_ok_and(|known| known.permissions().readonly()) {
            return Err(io::ErrorKind::PermissionDenied.into());
        }
        let beside = target.parent().unwrap_or(root);
        let mut new = tempfile::Builder::new().prefix(".depeche-").tempfile_in(beside)?;
        new.write_all(file.text.as_bytes())?;
        new.as_file().sync_all()?;
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let wanted = known.as_ref().map(fs::Metadata::permissions);
            let wanted = wanted.unwrap_or_else(|_| fs::Permissions::from_mode(0o644));
            new.as_file().set_permissions(wanted)?;
        }
        let old = known.is_ok().then(|| copy_beside(&target, beside)).transpose()?;
        let new = Some(new.into_temp_path());
        Ok(Staged { path: file.path.clone(), target, new, old, moved: false })
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

    fn move_all(&mut self) -> Result<(), WriteError> {
        for staged in &mut self.staged {
            let Some(new) = staged.new.take() else { continue };
            new.persist(&staged.target)
                .map_err(|error| WriteError { path: staged.path.clone(), source: error.error })?;
            staged.moved = true;
        }
        Ok(())
    }

    /// Puts everything back as far as the system lets it.
    fn take_back(&mut self) {
        for staged in self.staged.drain(..).rev().filter(|staged| staged.moved) {
            match staged.old {
                Some(old) => drop(old.persist(&staged.target)),
                None => drop(fs::remove_file(&staged.target)),
            }
        }
        self.made.drain(..).rev().for_each(|folder| drop(fs::remove_dir(folder)));
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
            assert_eq!(error.unwrap_err().path, bad);
            assert_eq!(tree(root), before, "{bad}");
        }
    }

    #[test]
    fn moves_are_taken_back() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        fs::write(root.join("a.md"), "old").unwrap();
        let mut work = Work::default();
        work.stage_all(root, &[file("a.md"), file("fr/b.ftl"), file("c.ftl")]).unwrap();
        // What nobody foresaw.
        fs::create_dir(root.join("c.ftl")).unwrap();
        assert_eq!(work.move_all().unwrap_err().path, "c.ftl");
        assert_eq!(fs::read_to_string(root.join("a.md")).unwrap(), "new a.md");
        work.take_back();
        drop(work);
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
