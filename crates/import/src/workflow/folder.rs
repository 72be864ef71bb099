//! The articles of a folder.

use std::collections::HashMap;

use super::super::read::Format;
use depeche::files::{self, Files};

/// An article in a folder, and the story that it becomes.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct FolderArticle {
    /// The path within the folder.
    pub path: String,
    /// The id of the story: the prefix, and the path without its ending.
    pub story: String,
    /// An article before this one that gives the same id: importing both would overwrite one.
    pub same_as: Option<String>,
}

/// The articles of a folder and of the folders within it, sorted by path: files whose name ends
/// as one of the [formats](Format) does. `prefix` is the beginning of their stories' ids.
///
/// ```
/// use depeche::files::Memory;
/// use depeche_import::articles_of;
///
/// let folder = Memory::from_iter([("2024/le vote.txt", ""), ("logo.png", "")]);
/// let articles = articles_of(&folder, "news/")?;
/// assert_eq!(articles.len(), 1);
/// assert_eq!(articles[0].story, "news/2024/le-vote");
/// # Ok::<(), depeche::files::Error>(())
/// ```
///
/// # Errors
///
/// When the folder cannot be read.
pub fn articles_of(folder: &dyn Files, prefix: &str) -> Result<Vec<FolderArticle>, files::Error> {
    let mut paths = files::walk(folder, "")?;
    paths.sort();
    paths.retain(|path| Format::is_article_name(path));
    let prefix = prefix.trim_end_matches('/');
    let mut stories: HashMap<String, String> = HashMap::new();
    let articles = paths.into_iter().map(|path| {
        let story = format!("{prefix}/{}", id_of(&path));
        let same_as = stories.insert(story.clone(), path.clone());
        FolderArticle { path, story, same_as }
    });
    Ok(articles.collect())
}

/// The part of a story's id that a path gives. An id has no spaces.
fn id_of(path: &str) -> String {
    let id = path.rsplit_once('.').map_or(path, |(id, _)| id);
    id.split_whitespace().collect::<Vec<_>>().join("-")
}
