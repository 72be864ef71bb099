//! Writing one file so that it is the old one or the new one, never a part of either.

use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

use tempfile::NamedTempFile;

use super::WriteError;

/// Writes a result of the program, which is no file of a catalog: a file that is the old one or the
/// new one, never a part of either. Of a link, the file it leads to is meant.
///
/// A device or a pipe cannot be replaced, and must not be: moving a file over it would remove it.
/// It is written to as it is.
///
/// # Errors
///
/// When the folder cannot be written to, or the path is a folder; a file is then as it was.
pub fn write_result(path: &Path, bytes: &[u8]) -> Result<(), WriteError> {
    write(path, bytes).map_err(|source| WriteError::unwritable(&path.display().to_string(), source))
}

fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let known = match fs::metadata(path) {
        Ok(known) if known.is_dir() => return Err(io::ErrorKind::IsADirectory.into()),
        Ok(known) if known.is_file() => Some(known),
        Ok(_) => return fs::OpenOptions::new().write(true).open(path)?.write_all(bytes),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(error),
    };
    let path = if known.is_some() { &path.canonicalize()? } else { path };
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let file = beside(folder.unwrap_or(Path::new(".")), bytes, known.as_ref())?;
    file.persist(path)?;
    faults::step()
}

/// A file in a folder, under a name of its own, with what another is to have; `known` is what is
/// known of that.
pub(super) fn beside(
    folder: &Path,
    bytes: &[u8],
    known: Option<&fs::Metadata>,
) -> io::Result<NamedTempFile> {
    faults::step()?;
    let mut file = tempfile::Builder::new().prefix(".depeche-").tempfile_in(folder)?;
    faults::step()?;
    file.write_all(bytes)?;
    faults::step()?;
    file.as_file().sync_all()?;
    faults::step()?;
    #[cfg(unix)]
    {
        use std::fs::Permissions;
        use std::os::unix::fs::PermissionsExt as _;
        // A temporary file is its owner's alone; a result is everybody's, as the file before was.
        let wanted = known.map_or_else(|| Permissions::from_mode(0o644), fs::Metadata::permissions);
        file.as_file().set_permissions(wanted)?;
    }
    Ok(file)
}

/// What may go wrong between two steps of writing: nothing, outside tests.
#[cfg(not(test))]
pub(super) mod faults {
    #[expect(clippy::unnecessary_wraps, reason = "in tests a step can fail")]
    #[inline]
    pub(in crate::files) fn step() -> std::io::Result<()> {
        Ok(())
    }
}

/// A machine that stops between two steps of writing.
#[cfg(test)]
pub(crate) mod faults {
    use std::cell::Cell;
    use std::io;

    thread_local! {
        static LEFT: Cell<Option<usize>> = const { Cell::new(None) };
    }

    /// Lets this thread take so many steps more, and none after that; `None` for all it wants.
    pub(crate) fn stop_after(steps: Option<usize>) {
        LEFT.set(steps);
    }

    pub(in crate::files) fn step() -> io::Result<()> {
        match LEFT.get() {
            Some(0) => Err(io::Error::other("the machine stopped")),
            left => {
                LEFT.set(left.map(|left| left - 1));
                Ok(())
            }
        }
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use std::os::unix::fs::{FileTypeExt as _, symlink};
    use std::process::Command;

    #[test]
    fn a_pipe_is_written_to_and_stays_a_pipe() {
        let folder = tempfile::tempdir().unwrap();
        let pipe = folder.path().join("pipe");
        assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
        let reader = {
            let pipe = pipe.clone();
            std::thread::spawn(move || fs::read_to_string(pipe).unwrap())
        };
        write_result(&pipe, b"une").unwrap();
        assert!(fs::metadata(&pipe).unwrap().file_type().is_fifo());
        assert_eq!(reader.join().unwrap(), "une");
    }

    #[test]
    fn a_link_stays_and_its_file_is_written() {
        let folder = tempfile::tempdir().unwrap();
        let (file, link) = (folder.path().join("file"), folder.path().join("link"));
        fs::write(&file, "avant").unwrap();
        symlink(&file, &link).unwrap();
        write_result(&link, b"une").unwrap();
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(fs::read_to_string(&file).unwrap(), "une");
    }

    #[test]
    fn a_folder_is_no_file() {
        let folder = tempfile::tempdir().unwrap();
        let error = write_result(folder.path(), b"une").unwrap_err();
        let WriteError::Unwritable { source, .. } = error else { panic!("{error}") };
        assert_eq!(source.kind(), io::ErrorKind::IsADirectory);
    }
}
