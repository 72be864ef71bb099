//! Which part of a project to check.

use depeche::files::matches;
use depeche_fluent::locale::Locale;

/// Which part of a [`Project`](crate::Project) to check: by default all of it.
///
/// ```
/// use depeche_check::Options;
///
/// let options = Options::default().locales(["fr".parse()?]).paths(["fr/votes"]);
/// assert_eq!(options.locales.len(), 1);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Options {
    /// Only these locales are checked; all locales if the list is empty, which is the default. The
    /// source is read in any case, as what translations are compared with.
    pub locales: Vec<Locale>,
    /// Only these files are reported on: paths of files or folders, or patterns with `*` and `**`,
    /// from the project's folder; all files if the list is empty, which is the default.
    pub paths: Vec<String>,
}

impl Options {
    /// Checks only these locales.
    #[must_use]
    pub fn locales(mut self, locales: impl IntoIterator<Item = Locale>) -> Self {
        self.locales = locales.into_iter().collect();
        self
    }

    /// Reports only on these files, folders and patterns.
    #[must_use]
    pub fn paths(mut self, paths: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.paths = paths.into_iter().map(Into::into).collect();
        self
    }

    /// Whether a file is to be checked.
    pub(crate) fn chooses(&self, path: &str) -> bool {
        let below = |asked: &String| {
            let asked = asked.trim_end_matches('/');
            path == asked
                || path.strip_prefix(asked).is_some_and(|rest| rest.starts_with('/'))
                || (asked.contains('*') && matches(asked, path))
        };
        self.paths.is_empty() || self.paths.iter().any(below)
    }

    /// Whether a locale is to be checked.
    pub(crate) fn wants(&self, locale: &Locale) -> bool {
        self.locales.is_empty() || self.locales.contains(locale)
    }
}
