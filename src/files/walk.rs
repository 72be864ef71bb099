//! All files of a folder.

use rayon::prelude::*;

use super::{EntryKind, Error, Files, join};

/// Every file below a folder, without dot-folders. Folders beside one another are read by several
/// threads.
///
/// # Errors
///
/// When a folder cannot be read.
pub fn walk(files: &dyn Files, folder: &str) -> Result<Vec<String>, Error> {
    let (mut found, mut folders) = (Vec::new(), Vec::new());
    for entry in files.list(folder)? {
        let path = join(folder, &entry.name);
        match entry.kind {
            EntryKind::File => found.push(path),
            EntryKind::Folder if !entry.name.starts_with('.') => folders.push(path),
            EntryKind::Folder => {}
        }
    }
    let below = folders.par_iter().map(|folder| walk(files, folder));
    for more in below.collect::<Result<Vec<_>, _>>()? {
        found.extend(more);
    }
    Ok(found)
}
