//! Writing one file so that it is the old one or the new one, never a part of either.

use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

use super::place::may_be_written;
use super::{WriteError, disk};

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

/// The path of a file within a folder, if it is in there: links are followed.
pub fn path_within(folder: &Path, file: &Path) -> Option<String> {
    let real = file.canonicalize().ok().or_else(|| {
        let above = file.parent().filter(|above| !above.as_os_str().is_empty());
        Some(above.unwrap_or(Path::new(".")).canonicalize().ok()?.join(file.file_name()?))
    })?;
    let within = real.strip_prefix(folder.canonicalize().ok()?).ok()?.to_owned();
    let parts = within.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>();
    Some(parts.join("/"))
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
    if let Some(known) = &known {
        may_be_written(path, known)?;
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    let create = |beside: &Path| disk::create_file(beside, bytes, known.as_ref());
    let made = tempfile::Builder::new().prefix(".depeche-").make_in(folder, create)?;
    let (is_owned, beside) = made.into_parts();
    if !is_owned {
        return disk::overwrite(path, bytes);
    }
    disk::sync_file(&beside)?;
    beside.persist(path)?;
    disk::sync_folder(folder)
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
