//! The stories of a project, each with its files in all locales.

use std::cell::Cell;

use super::project::Project;
use depeche::catalog::layout::StoryKind;

/// Stands for the file of a story that has no messages, and so no file.
const NONE: u32 = u32::MAX;

/// The stories and other files of a project, by id.
#[derive(Debug)]
pub(crate) struct Items<'p> {
    /// The files: id, number of the locale, number of the file in the locale; sorted.
    files: Vec<(&'p str, u16, u32)>,
}

/// A story or another file, in all locales.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Item<'p> {
    /// The id that its files share: their path in the locale's folder.
    pub(crate) id: &'p str,
    files: &'p [(&'p str, u16, u32)],
    /// The number of items before it that have no file in the source.
    pub(crate) orphans: usize,
}

impl<'p> Items<'p> {
    pub(crate) fn new(project: &'p Project) -> Self {
        let count = project.locales.iter().map(|own| own.files.len()).sum();
        let mut files: Vec<(&str, u16, u32)> = Vec::with_capacity(count);
        for (locale, own) in (0..).zip(&project.locales) {
            files.extend((0..).zip(&own.files).map(|(at, file)| (file.id.as_ref(), locale, at)));
        }
        files.sort_unstable();
        // A story without messages has no file to be found by.
        let stories = project.catalog().into_iter().flat_map(|own| &own.layout().stories);
        let stories = stories.filter(|story| story.kind == StoryKind::Story);
        let mute = stories.map(|story| story.id.as_str()).filter(|id| {
            let path = format!("{id}.ftl");
            let at = files.partition_point(|(known, ..)| *known < path.as_str());
            files.get(at).is_none_or(|(known, ..)| *known != path)
        });
        let mute = mute.map(|id| (id, 0, NONE)).collect::<Vec<_>>();
        if !mute.is_empty() {
            files.extend(mute);
            files.sort_unstable();
        }
        Self { files }
    }

    /// All items, by id.
    pub(crate) fn all(&self) -> impl Iterator<Item = Item<'_>> {
        let orphans = Cell::new(0);
        let same = |one: &(&str, u16, u32), other: &(&str, u16, u32)| one.0 == other.0;
        self.files.chunk_by(same).filter_map(move |files| {
            let (id, first, _) = *files.first()?;
            let item = Item { id, files, orphans: orphans.get() };
            orphans.set(orphans.get() + usize::from(first != 0));
            Some(item)
        })
    }

    /// The ids of the files of the source.
    pub(crate) fn of_source(&self) -> impl Iterator<Item = &'p str> {
        let source = self.files.iter().filter(|(_, locale, at)| *locale == 0 && *at != NONE);
        source.map(|(id, ..)| *id)
    }
}

impl<'p> Item<'p> {
    /// The id of the story; for another file, its path without its ending.
    pub(crate) fn story(&self) -> &'p str {
        self.id.strip_suffix(".ftl").unwrap_or(self.id)
    }

    /// The numbers of its files in the locale, usually one.
    pub(crate) fn files(&self, locale: usize) -> impl Iterator<Item = u32> {
        let own = self.files.iter().filter(move |(_, own, _)| usize::from(*own) == locale);
        own.map(|(.., at)| *at).filter(|at| *at != NONE)
    }
}
