//! Levels that an `l10n.toml` sets for single messages, and the paths that its patterns pair.

use std::sync::Arc;

use regex_lite::Regex;

use depeche::catalog::config::check::Level;
use depeche::files::{self, matches};
use depeche_fluent::diagnostic::RuleId;

/// A level for findings about missing and obsolete messages, by path and name.
#[derive(Clone, Debug)]
pub(crate) struct Filter {
    pub(crate) path: String,
    pub(crate) keys: Arc<[Key]>,
    pub(crate) level: Level,
}

/// Messages by name.
#[derive(Clone, Debug)]
pub(crate) enum Key {
    Name(String),
    /// Written after `re:`, and matched from the start of the name.
    Expression(Regex),
}

impl Filter {
    /// The level that the filter sets for a rule and a message, if it does.
    pub(crate) fn level(&self, rule: RuleId, path: &str, message: &str) -> Option<Level> {
        let is_about = FILTERED.contains(&rule)
            && matches(&self.path, path)
            && self.keys.iter().any(|key| match key {
                Key::Name(name) => name == message,
                Key::Expression(expression) => {
                    expression.find(message).is_some_and(|found| found.start() == 0)
                }
            });
        is_about.then_some(self.level)
    }
}

/// The rules that filters of messages apply to.
const FILTERED: &[RuleId] = &[
    RuleId::MissingMessage,
    RuleId::MissingAttribute,
    RuleId::ObsoleteMessage,
    RuleId::ObsoleteAttribute,
];

/// The path of a file by another pattern: what the stars of `pattern` match in `file`, in place of
/// the stars of `reference`.
pub(crate) fn transfer(pattern: &str, reference: &str, file: &str) -> Option<String> {
    let mut pieces = files::captures(pattern, file)?.into_iter();
    let mut path = String::new();
    let mut rest = reference;
    while let Some(at) = rest.find('*') {
        path.push_str(rest.get(..at)?);
        path.push_str(pieces.next()?);
        rest = rest.get(at..)?;
        rest = rest.strip_prefix("**/").or(rest.strip_prefix("**")).or(rest.strip_prefix('*'))?;
    }
    path.push_str(rest);
    Some(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stars_stand_for_the_same_in_both_patterns() {
        for (pattern, reference, file, expected) in [
            ("fr/**/*.ftl", "en/**/*.ftl", "fr/a/b/c.ftl", Some("en/a/b/c.ftl")),
            ("fr/**/*.ftl", "en/**/*.ftl", "fr/c.ftl", Some("en/c.ftl")),
            ("l10n/fr/*.ftl", "src/*.ftl", "l10n/fr/a.ftl", Some("src/a.ftl")),
            ("fr/**", "en/**", "fr/a/b.ftl", Some("en/a/b.ftl")),
            ("fr/a.ftl", "en/b.ftl", "fr/a.ftl", Some("en/b.ftl")),
            ("fr/*.ftl", "en/*.ftl", "fr/a/b.ftl", None),
        ] {
            assert_eq!(transfer(pattern, reference, file).as_deref(), expected, "{pattern}");
        }
    }
}
