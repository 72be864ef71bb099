//! Writing a file so that it is the old one or the new one, never a part of either.

use std::io::{self, Write as _};
use std::path::Path;

/// Writes a file beside its place and moves it there.
///
/// # Errors
///
/// When the folder cannot be written to; the file is then as it was.
pub fn write_atomically(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let mut file = tempfile::Builder::new().prefix(".depeche-").tempfile_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    #[cfg(unix)]
    {
        use std::fs::Permissions;
        use std::os::unix::fs::PermissionsExt as _;
        // A temporary file is its owner's alone; a result is everybody's, as the file before was.
        let before = std::fs::metadata(path).map(|known| known.permissions());
        let wanted = before.unwrap_or_else(|_| Permissions::from_mode(0o644));
        file.as_file().set_permissions(wanted)?;
    }
    file.persist(path).map_err(|error| error.error)?;
    Ok(())
}
