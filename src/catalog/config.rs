//! `depeche.toml`: the configuration of a catalog.

pub mod check;
mod policy;

pub use policy::{
    Gate, MessagePolicy, MissingPolicy, Policy, PolicyChange, PolicyTable, Share, StalePolicy,
    TermPolicy,
};
pub(super) use policy::{read_gate, read_policy};

use std::ops::Range;

use jiff::tz::{TimeZone, TimeZoneDatabase};

use crate::markup::Markup;
use depeche_fluent::diagnostic::{Diagnostic, RuleId, SourceFile};
use depeche_fluent::locale::Locale;
use depeche_fluent::settings::{Entry, TomlReader, suggest};

/// The name of the configuration file, at the root of the catalog.
pub const CONFIG_FILE: &str = "depeche.toml";

/// The name, in each locale's folder, of the resource that overrides the tool's own notices.
pub const RESERVED_RESOURCE: &str = "depeche.ftl";

/// The numbering systems with digits of their own in ICU4X 2.4 (`DecimalDigitsV1`), sorted.
const NUMBERING_SYSTEMS: &[&str] = &[
    "adlm", "arab", "arabext", "beng", "cakm", "deva", "gujr", "guru", "hanidec", "khmr", "knda",
    "laoo", "latn", "mlym", "mymr", "nkoo", "olck", "orya", "tamldec", "telu", "thai", "tibt",
    "vaii",
];

/// The configuration of a catalog.
///
/// ```
/// use depeche::catalog::config::Config;
/// use depeche::diagnostic::SourceFile;
///
/// let file = SourceFile::new("depeche.toml", "source = \"es\"\nmarkup = \"markdwn\"\n");
/// let (config, diagnostics) = Config::read(&file);
/// assert_eq!(config.source.to_string(), "es");
/// assert_eq!(diagnostics[0].argument("suggestion").as_deref(), Some("markdown"));
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Config {
    /// The locale stories are written in.
    pub source: Locale,
    /// The locales of the catalog, with the source; `None` when the folders say which they are.
    pub locales: Option<Vec<Locale>>,
    /// Resources each locale loads beside every story, as paths within the locale's folder.
    pub shared: Vec<String>,
    /// The address where pages are published, with a `/` at the end.
    pub base_url: Option<String>,
    /// The markup that messages may contain; `None` is Markdown in stories with a skeleton and
    /// plain text in bare ones.
    pub markup: Option<Markup>,
    /// The time zone that date-times are shown in; with `None` they keep the offset they are
    /// written with.
    pub time_zone: Option<TimeZone>,
    /// For a requested locale, the locales that are tried before the source, in order.
    pub fallback: Vec<(Locale, Vec<Locale>)>,
    /// What is shown when a translation is stale or missing.
    pub policy: Policy,
    /// When an edition may be published.
    pub gate: Gate,
    /// The numbering systems (BCP 47 `nu`) of exactly these locales.
    pub numbering: Vec<(Locale, String)>,
    /// The severities of rules and the glossary of `depeche check`.
    pub check: check::Settings,
}

/// The configuration without a file: the source is French.
impl Default for Config {
    fn default() -> Self {
        Self {
            source: "fr".parse().expect("`fr` is a language tag"),
            locales: None,
            shared: vec!["terms.ftl".to_owned()],
            base_url: None,
            markup: None,
            time_zone: None,
            fallback: Vec::new(),
            policy: Policy::default(),
            gate: Gate::default(),
            numbering: Vec::new(),
            check: check::Settings::default(),
        }
    }
}

const KEYS: &[&str] = &[
    "source",
    "locales",
    "shared",
    "base-url",
    "markup",
    "time-zone",
    "fallback",
    "policy",
    "gate",
    "locale",
    "check",
    "glossary",
];

/// Locales that were named before `locales` was read, with their keys and places.
type Named = Vec<(Locale, String, Range<usize>)>;

impl Config {
    /// Reads a configuration file. A setting with an invalid value keeps its default and gives a
    /// diagnostic.
    pub fn read(file: &SourceFile) -> (Self, Vec<Diagnostic>) {
        let mut reader = TomlReader::new(file, 0);
        let table = reader.parse(file.text());
        let mut config = Self::default();
        let mut source = None;
        let mut named = Named::new();
        for entry in reader.known("", &table, KEYS) {
            match entry.name {
                "source" => {
                    source = read_locale_entry(&mut reader, &entry);
                    if let Some(locale) = &source {
                        config.source = locale.clone();
                        named.push((locale.clone(), entry.key.clone(), entry.span()));
                    }
                }
                "locales" => config.locales = read_locales(&mut reader, &entry),
                "shared" => {
                    if let Some(shared) = read_shared(&mut reader, &entry) {
                        config.shared = shared;
                    }
                }
                "base-url" => config.base_url = read_base_url(&mut reader, &entry),
                "markup" => {
                    let choices = [
                        ("markdown", Markup::Markdown),
                        ("html", Markup::Html),
                        ("none", Markup::None),
                    ];
                    config.markup = reader.choice(&entry, &choices);
                }
                "time-zone" => config.time_zone = read_time_zone(&mut reader, &entry),
                "fallback" => config.fallback = read_fallback(&mut reader, &entry, &mut named),
                "policy" => {
                    config.policy = Policy::default().with(&read_policy(&mut reader, &entry));
                }
                "gate" => config.gate = read_gate(&mut reader, &entry),
                "check" => check::read(&mut reader, &entry, &mut config.check),
                "glossary" => config.check.glossary = check::read_glossary(&mut reader, &entry),
                _ => config.numbering = read_numbering(&mut reader, &entry, &mut named),
            }
        }
        if let Some(locales) = &config.locales {
            if source.is_none() && !reader.has_damage() && !locales.contains(&config.source) {
                let span = table.get("locales").map_or(0..0, toml::Spanned::span);
                named.push((config.source.clone(), "source".to_owned(), span));
            }
            report_unknown(&mut reader, locales, named);
        }
        (config, reader.diagnostics)
    }

    /// The numbering system set for exactly this locale.
    pub fn numbering_for(&self, locale: &Locale) -> Option<&str> {
        self.numbering.iter().find(|(known, _)| known == locale).map(|(_, system)| system.as_str())
    }
}

/// Reports the locales that are named somewhere and not in `locales`.
fn report_unknown(reader: &mut TomlReader, locales: &[Locale], named: Named) {
    let tags: Vec<String> = locales.iter().map(ToString::to_string).collect();
    for (locale, key, span) in named {
        if !locales.contains(&locale) {
            let diagnostic = reader
                .fault(RuleId::UnlistedLocale, span)
                .with("key", key)
                .with("value", locale.to_string())
                .with("expected", tags.clone());
            reader.report::<()>(diagnostic);
        }
    }
}

fn read_locale(
    reader: &mut TomlReader,
    key: &str,
    tag: &str,
    span: Range<usize>,
) -> Option<Locale> {
    if let Ok(locale) = tag.parse() {
        return Some(locale);
    }
    let diagnostic = reader.fault(RuleId::InvalidLocale, span).with("key", key).with("value", tag);
    reader.report(diagnostic)
}

fn read_locale_entry(reader: &mut TomlReader, entry: &Entry<'_, '_>) -> Option<Locale> {
    let tag = reader.string(entry)?;
    read_locale(reader, &entry.key, tag, entry.span())
}

/// A list of locales without duplicates.
fn read_locales(reader: &mut TomlReader, entry: &Entry<'_, '_>) -> Option<Vec<Locale>> {
    let mut locales = Vec::new();
    for (tag, span) in reader.strings(entry)? {
        let Some(locale) = read_locale(reader, &entry.key, tag, span.clone()) else { continue };
        if locales.contains(&locale) {
            let diagnostic = reader
                .fault(RuleId::DuplicateLocale, span)
                .with("key", entry.key.as_str())
                .with("value", tag);
            reader.report::<()>(diagnostic);
        } else {
            locales.push(locale);
        }
    }
    Some(locales)
}

fn read_shared(reader: &mut TomlReader, entry: &Entry<'_, '_>) -> Option<Vec<String>> {
    let mut shared = Vec::new();
    for (path, span) in reader.strings(entry)? {
        let rule = if path == RESERVED_RESOURCE {
            RuleId::ReservedResource
        } else if !crate::files::is_inside(path) || path.strip_suffix(".ftl").is_none() {
            RuleId::InvalidResource
        } else {
            shared.push(path.to_owned());
            continue;
        };
        let diagnostic =
            reader.fault(rule, span).with("key", entry.key.as_str()).with("value", path);
        reader.report::<()>(diagnostic);
    }
    Some(shared)
}

/// Whether text is a URL with the scheme `http` or `https` and a host.
pub(super) fn is_absolute_url(url: &str) -> bool {
    let scheme = |name: &str| {
        url.get(..name.len()).filter(|start| start.eq_ignore_ascii_case(name)).map(str::len)
    };
    let rest = scheme("https://").or_else(|| scheme("http://")).and_then(|at| url.get(at..));
    let clean = |url: &str| !url.contains(|one: char| one.is_whitespace() || one.is_control());
    rest.is_some_and(|rest| !rest.is_empty() && !rest.starts_with(['/', '?', '#']) && clean(rest))
}

fn read_base_url(reader: &mut TomlReader, entry: &Entry<'_, '_>) -> Option<String> {
    let url = reader.string(entry)?;
    if is_absolute_url(url) && !url.contains(['?', '#']) {
        let slash = if url.ends_with('/') { "" } else { "/" };
        return Some(format!("{url}{slash}"));
    }
    let diagnostic = reader
        .fault(RuleId::UrlNotAbsolute, entry.span())
        .with("key", entry.key.as_str())
        .with("value", url);
    reader.report(diagnostic)
}

fn read_time_zone(reader: &mut TomlReader, entry: &Entry<'_, '_>) -> Option<TimeZone> {
    let name = reader.string(entry)?;
    // The bundled database, never the system's: the same catalog gives the same output everywhere.
    let zones = TimeZoneDatabase::bundled();
    if let Ok(zone) = zones.get(name) {
        return Some(zone);
    }
    let diagnostic = reader
        .fault(RuleId::UnknownTimeZone, entry.span())
        .with("key", entry.key.as_str())
        .with("value", name);
    let names: Vec<_> = zones.available().map(|name| name.as_str().to_owned()).collect();
    reader.report(suggest(diagnostic, name, names.iter().map(String::as_str)))
}

fn read_fallback(
    reader: &mut TomlReader,
    entry: &Entry<'_, '_>,
    named: &mut Named,
) -> Vec<(Locale, Vec<Locale>)> {
    let mut fallback: Vec<(Locale, Vec<Locale>)> = Vec::new();
    let Some(table) = reader.table(entry) else { return fallback };
    for entry in reader.entries(&entry.key, table) {
        let span = entry.name_span.clone();
        let Some(locale) = read_locale(reader, &entry.key, entry.name, span.clone()) else {
            continue;
        };
        let Some(steps) = read_locales(reader, &entry) else { continue };
        let rule = if fallback.iter().any(|(known, _)| *known == locale) {
            RuleId::DuplicateLocale
        } else if steps.contains(&locale) {
            RuleId::FallbackToSelf
        } else {
            // The key may be any locale; each step must be a locale of the catalog.
            named.extend(steps.iter().map(|step| (step.clone(), entry.key.clone(), entry.span())));
            fallback.push((locale, steps));
            continue;
        };
        let diagnostic =
            reader.fault(rule, span).with("key", entry.key.as_str()).with("value", entry.name);
        reader.report::<()>(diagnostic);
    }
    fallback
}

fn read_numbering(
    reader: &mut TomlReader,
    entry: &Entry<'_, '_>,
    named: &mut Named,
) -> Vec<(Locale, String)> {
    let mut numbering: Vec<(Locale, String)> = Vec::new();
    let Some(table) = reader.table(entry) else { return numbering };
    for entry in reader.entries(&entry.key, table) {
        let span = entry.name_span.clone();
        let Some(locale) = read_locale(reader, &entry.key, entry.name, span.clone()) else {
            continue;
        };
        named.push((locale.clone(), entry.key.clone(), span));
        let Some(table) = reader.table(&entry) else { continue };
        for entry in reader.known(&entry.key, table, &["numbering"]) {
            let choices: Vec<_> = NUMBERING_SYSTEMS.iter().map(|&name| (name, name)).collect();
            if let Some(system) = reader.choice(&entry, &choices) {
                numbering.push((locale.clone(), system.to_owned()));
            }
        }
    }
    numbering
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (Config, Vec<String>) {
        let (config, diagnostics) = Config::read(&SourceFile::new(CONFIG_FILE, text));
        (config, diagnostics.iter().map(ToString::to_string).collect())
    }

    fn tags<'a>(locales: impl IntoIterator<Item = &'a Locale>) -> Vec<String> {
        locales.into_iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_whole_configuration_is_read() {
        let (config, diagnostics) = read(
            r#"
source = "fr"
locales = ["fr", "ar", "pt_BR"]
shared = ["terms.ftl", "names/places.ftl"]
base-url = "https://example.org"
markup = "markdown"
time-zone = "Africa/Casablanca"
[fallback]
ary = ["ar"]
[policy]
stale = "withhold"
[policy.messages]
title = { stale = "fallback" }
"figure.alt" = { missing = "withhold" }
[gate]
coverage = 0.8
required = ["title", "lead"]
[locale.ar]
numbering = "arab"
"#,
        );
        assert_eq!(diagnostics, Vec::<String>::new());
        assert_eq!(tags(config.locales.as_ref().expect("locales")), ["fr", "ar", "pt-BR"]);
        assert_eq!(config.shared, ["terms.ftl", "names/places.ftl"]);
        assert_eq!(config.base_url.as_deref(), Some("https://example.org/"));
        assert_eq!(config.markup, Some(Markup::Markdown));
        let zone = config.time_zone.as_ref().expect("a zone");
        assert_eq!(zone.iana_name(), Some("Africa/Casablanca"));
        assert_eq!(tags(&config.fallback[0].1), ["ar"]);
        assert_eq!(config.policy.for_text("title", None).stale, StalePolicy::Fallback);
        assert_eq!(config.policy.for_text("figure", Some("alt")).missing, MissingPolicy::Withhold);
        assert_eq!(config.policy.for_text("lead", None).stale, StalePolicy::Withhold);
        assert_eq!(config.gate.required.as_deref(), Some(&["title".into(), "lead".into()][..]));
        assert_eq!(config.numbering_for(&"ar".parse().expect("ar")), Some("arab"));
        assert_eq!(config.numbering_for(&"ar-EG".parse().expect("ar-EG")), None);
    }

    #[test]
    fn an_empty_configuration_is_the_default() {
        assert_eq!(read(""), (Config::default(), Vec::new()));
        assert_eq!(Config::default().source.to_string(), "fr");
    }

    #[test]
    fn every_mistake_names_its_key_and_place() {
        for (text, expected) in [
            (
                "markups = 'html'",
                "unknown-key] depeche.toml:1:1 (key: markups, expected: source, locales, shared, base-url, markup, time-zone, fallback, policy, gate, locale, check, glossary, suggestion: markup)",
            ),
            (
                "source = 3",
                "wrong-type] depeche.toml:1:10 (key: source, expected: string, found: integer)",
            ),
            (
                "source = 'français'",
                "invalid-locale] depeche.toml:1:10 (key: source, value: français)",
            ),
            (
                "locales = ['fr', 'he', 'iw']",
                "duplicate-locale] depeche.toml:1:24 (key: locales, value: iw)",
            ),
            (
                "locales = ['fr', 3]",
                "wrong-type] depeche.toml:1:18 (key: locales, expected: string, found: integer)",
            ),
            (
                "source = 'es'\nlocales = ['fr']",
                "unlisted-locale] depeche.toml:1:10 (key: source, value: es, expected: fr)",
            ),
            (
                "locales = ['es']",
                "unlisted-locale] depeche.toml:1:11 (key: source, value: fr, expected: es)",
            ),
            (
                "locales = ['fr']\n[fallback]\nary = ['ar']",
                "unlisted-locale] depeche.toml:3:7 (key: fallback.ary, value: ar, expected: fr)",
            ),
            (
                "[fallback]\nar = ['ar']",
                "fallback-to-self] depeche.toml:2:1 (key: fallback.ar, value: ar)",
            ),
            (
                "locales = ['fr']\n[locale.ar]\nnumbering = 'arab'",
                "unlisted-locale] depeche.toml:2:9 (key: locale.ar, value: ar, expected: fr)",
            ),
            (
                "shared = ['../x.ftl']",
                "invalid-resource] depeche.toml:1:11 (key: shared, value: ../x.ftl)",
            ),
            (
                "shared = ['depeche.ftl']",
                "reserved-resource] depeche.toml:1:11 (key: shared, value: depeche.ftl)",
            ),
            (
                "base-url = '/blog/'",
                "url-not-absolute] depeche.toml:1:12 (key: base-url, value: /blog/)",
            ),
            (
                "time-zone = 'Africa/Casblanca'",
                "unknown-time-zone] depeche.toml:1:13 (key: time-zone, value: Africa/Casblanca, suggestion: Africa/Casablanca)",
            ),
            (
                "[policy]\nstale = 'hide'",
                "unknown-value] depeche.toml:2:9 (key: policy.stale, value: hide, expected: show, fallback, withhold)",
            ),
            (
                "[policy.messages]\ntitle = 'show'",
                "wrong-type] depeche.toml:2:9 (key: policy.messages.title, expected: table, found: string)",
            ),
            (
                "[gate]\ncoverage = 80",
                "coverage-out-of-range] depeche.toml:2:12 (key: gate.coverage, value: 80)",
            ),
            (
                "[gate]\nrequired = ['le titre']",
                "invalid-message-id] depeche.toml:2:13 (key: gate.required, value: le titre)",
            ),
        ] {
            let (_, diagnostics) = read(text);
            assert_eq!(diagnostics, [format!("error[{expected}")], "{text}");
        }
        let (_, diagnostics) = read("[locale.ar]\nnumbering = 'arabic'");
        assert!(diagnostics[0].contains("unknown-value"), "{diagnostics:?}");
        assert!(diagnostics[0].ends_with("suggestion: arab)"), "{diagnostics:?}");
    }
}
