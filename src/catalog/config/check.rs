//! The checker's settings: severities of rules, and the glossary.

use toml::de::DeValue;

use super::read_locale;
use crate::files::matches;
use depeche_fluent::diagnostic::{Place, RuleId, Severity};
use depeche_fluent::locale::Locale;
use depeche_fluent::settings::{Entry, TomlReader};

/// The level that a configuration sets for a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// Its findings are not reported.
    Off,
    /// They are of this severity.
    At(Severity),
}

/// Severities and glossary, as `depeche.toml` has them under `check` and `glossary`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Settings {
    /// Levels of rules. A level for a locale or a path wins over a general one; of equals the later
    /// wins.
    pub levels: Vec<Setting>,
    /// The no-break spaces that French text must use; `None` accepts either.
    pub french_spaces: Option<FrenchSpaces>,
    /// Terms and how they are translated.
    pub glossary: Glossary,
}

/// The no-break spaces beside French punctuation, by house style.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FrenchSpaces {
    /// U+202F before `;`, `!` and `?`, U+00A0 before `:` and inside guillemets.
    Mixed,
    /// U+202F everywhere.
    Narrow,
    /// U+00A0 everywhere.
    Wide,
}

/// The level of one rule, in a locale, in files or everywhere.
#[derive(Clone, Debug, PartialEq)]
pub struct Setting {
    /// The rule's name.
    pub rule: String,
    /// Its level.
    pub level: Level,
    /// Only in this locale.
    pub locale: Option<Locale>,
    /// Only in files whose path matches this pattern, with `*` and `**`.
    pub path: Option<String>,
    /// The place of the setting in the configuration.
    pub place: Option<Place>,
}

/// Terms of the source, each with its allowed forms by locale.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Glossary {
    /// The terms, in the order of the configuration.
    pub terms: Vec<GlossaryTerm>,
}

/// One term of the glossary.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GlossaryTerm {
    /// As the source writes it.
    pub source: String,
    /// The forms each locale may use.
    pub forms: Vec<(Locale, Vec<String>)>,
}

impl Settings {
    /// The severity of a rule in a file, `default` where nothing sets it; `None` if it is off there.
    pub fn severity(
        &self,
        rule: RuleId,
        default: Option<Severity>,
        locale: &Locale,
        path: &str,
    ) -> Option<Severity> {
        let applies = |setting: &&Setting| {
            setting.rule == rule.name()
                && setting.locale.as_ref().is_none_or(|own| own == locale)
                && setting.path.as_ref().is_none_or(|pattern| matches(pattern, path))
        };
        let weight = |setting: &&Setting| (setting.path.is_some(), setting.locale.is_some());
        // Of equally particular settings the last wins: `max_by_key` returns the last maximum.
        match self.levels.iter().filter(applies).max_by_key(weight).map(|setting| setting.level) {
            None => default,
            Some(Level::Off) => None,
            Some(Level::At(severity)) => Some(severity),
        }
    }
}

const LEVELS: &[(&str, Level)] = &[
    ("off", Level::Off),
    ("info", Level::At(Severity::Info)),
    ("warning", Level::At(Severity::Warning)),
    ("error", Level::At(Severity::Error)),
];

const FRENCH_SPACES: &[(&str, FrenchSpaces)] = &[
    ("mixed", FrenchSpaces::Mixed),
    ("narrow", FrenchSpaces::Narrow),
    ("wide", FrenchSpaces::Wide),
];

/// Reads the table `check`: `rules`, `locale` and `path` with a table for each, and
/// `french-spaces`.
pub(super) fn read(reader: &mut TomlReader, entry: &Entry<'_, '_>, settings: &mut Settings) {
    let Some(table) = reader.table(entry) else { return };
    for part in reader.known(&entry.key, table, &["rules", "locale", "path", "french-spaces"]) {
        match part.name {
            "rules" => read_rules(reader, &part, None, None, &mut settings.levels),
            "french-spaces" => settings.french_spaces = reader.choice(&part, FRENCH_SPACES),
            _ => read_particular(reader, &part, &mut settings.levels),
        }
    }
}

/// Reads the rules of locales or of paths.
fn read_particular(reader: &mut TomlReader, part: &Entry<'_, '_>, levels: &mut Vec<Setting>) {
    let Some(table) = reader.table(part) else { return };
    for own in reader.entries(&part.key, table) {
        if part.name == "path" {
            read_rules(reader, &own, None, Some(own.name), levels);
        } else if let Some(locale) = read_locale(reader, &own.key, own.name, own.name_span.clone())
        {
            read_rules(reader, &own, Some(&locale), None, levels);
        }
    }
}

fn read_rules(
    reader: &mut TomlReader,
    entry: &Entry<'_, '_>,
    locale: Option<&Locale>,
    path: Option<&str>,
    levels: &mut Vec<Setting>,
) {
    let Some(table) = reader.table(entry) else { return };
    for rule in reader.entries(&entry.key, table) {
        let Some(level) = reader.choice(&rule, LEVELS) else { continue };
        levels.push(Setting {
            rule: rule.name.to_owned(),
            level,
            locale: locale.cloned(),
            path: path.map(str::to_owned),
            place: Some(reader.place(rule.name_span.clone())),
        });
    }
}

/// Reads the table `glossary`: for each term of the source, the forms by locale.
pub(super) fn read_glossary(reader: &mut TomlReader, entry: &Entry<'_, '_>) -> Glossary {
    let mut glossary = Glossary::default();
    let Some(table) = reader.table(entry) else { return glossary };
    for term in reader.entries(&entry.key, table) {
        let Some(table) = reader.table(&term) else { continue };
        let mut forms = Vec::new();
        for own in reader.entries(&term.key, table) {
            let read = read_locale(reader, &own.key, own.name, own.name_span.clone());
            let words = match own.value.get_ref() {
                DeValue::String(text) => Some(vec![text.to_string()]),
                _ => reader
                    .strings(&own)
                    .map(|words| words.into_iter().map(|(word, _)| word.to_owned()).collect()),
            };
            forms.extend(read.zip(words));
        }
        glossary.terms.push(GlossaryTerm { source: term.name.to_owned(), forms });
    }
    glossary
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_more_particular_setting_wins() {
        let setting = |locale: Option<&str>, path: Option<&str>, level| Setting {
            rule: "ellipsis".to_owned(),
            level,
            locale: locale.map(|tag| tag.parse().expect(tag)),
            path: path.map(str::to_owned),
            place: None,
        };
        let settings = Settings {
            levels: vec![
                setting(None, Some("fr/old/**"), Level::At(Severity::Info)),
                setting(Some("fr"), None, Level::Off),
                setting(None, None, Level::At(Severity::Error)),
            ],
            ..Settings::default()
        };
        let severity = |tag: &str, path: &str| {
            settings.severity(
                RuleId::Ellipsis,
                Some(Severity::Warning),
                &tag.parse().expect(tag),
                path,
            )
        };
        assert_eq!(severity("de", "de/a.ftl"), Some(Severity::Error));
        assert_eq!(severity("fr", "fr/a.ftl"), None);
        assert_eq!(severity("fr", "fr/old/a.ftl"), Some(Severity::Info));
        let other = settings.severity(
            RuleId::MixedDigits,
            Some(Severity::Info),
            &"fr".parse().expect("fr"),
            "",
        );
        assert_eq!(other, Some(Severity::Info));
    }
}
