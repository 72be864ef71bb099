//! What placeables show in a locale.

use std::fmt::Write as _;

use super::placeable::{FactLine, Replacement};
use super::plan::Error;
use depeche::catalog::{Catalog, front_matter::FrontMatter};
use depeche_fluent::bundle::{Arguments, Parts, Resource};
use depeche_fluent::diagnostic::{Severity, SourceFile};
use depeche_fluent::fact::Facts;
use depeche_fluent::locale::Locale;

/// The facts of a story, as messages of a locale show them.
pub(super) struct Values<'c> {
    catalog: &'c Catalog,
    locale: &'c Locale,
    arguments: Arguments,
    /// The story's own messages and terms in the locale.
    own: SourceFile,
}

impl<'c> Values<'c> {
    /// Values of a story whose own messages in the locale are in a file.
    pub(super) fn new(
        catalog: &'c Catalog,
        locale: &'c Locale,
        facts: &Facts,
        own: &SourceFile,
    ) -> Self {
        Self { catalog, locale, arguments: catalog.arguments(facts), own: own.clone() }
    }

    /// The texts that placeables show, where they can be shown.
    pub(super) fn shown(&self, placeables: &[String]) -> Vec<Option<String>> {
        if placeables.is_empty() {
            return Vec::new();
        }
        let mut text = String::new();
        for (index, placeable) in placeables.iter().enumerate() {
            // Select expressions have lines of their own.
            let indented = placeable.replace('\n', "\n    ");
            let _ = writeln!(text, "value-{index} =\n    {indented}");
        }
        let resource = Resource::new(&SourceFile::new("", text));
        // Most values are facts, and need nothing else.
        let own = placeables.iter().any(|one| refers(one)).then(|| Resource::new(&self.own));
        let resources = own.into_iter().chain([resource]);
        let bundle = self.catalog.bundle_with(self.locale, resources);
        let mut parts = Parts::new();
        let shown = (0..placeables.len()).map(|index| {
            bundle.resolve(&format!("value-{index}"), None, &self.arguments, &mut parts).ok()?;
            Some(parts.text().replace('\n', " "))
        });
        shown.collect()
    }
}

/// Whether a placeable refers to a message or a term.
fn refers(placeable: &str) -> bool {
    placeable.split('{').skip(1).any(|inner| {
        let inner = inner.trim_start();
        let name = inner.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_');
        let calls = name.and_then(|end| inner.get(end..)).is_some_and(|rest| rest.starts_with('('));
        inner.starts_with(|c: char| c == '-' || c.is_ascii_alphabetic()) && !calls
    })
}

/// The facts that lines of front matter declare.
pub(super) fn read_facts(lines: &[FactLine]) -> Result<Facts, Error> {
    let lines = lines.iter().map(|line| line.line() + "\n").collect::<String>();
    let file = SourceFile::new("", format!("+++\n[facts]\n{lines}+++\n"));
    let (front, diagnostics) = FrontMatter::read(&file).unwrap_or_default();
    if diagnostics.iter().any(|found| found.severity == Severity::Error) {
        return Err(Error::Invalid(diagnostics));
    }
    Ok(front.facts)
}

/// Whether two texts are the same to the eye: spaces of any kind, marks of direction or none.
fn alike(one: &str, other: &str) -> bool {
    let seen = |text: &str| {
        let seen = text.chars().filter(|c| !matches!(c, '\u{200e}' | '\u{200f}' | '\u{61c}'));
        seen.map(|c| if c.is_whitespace() { ' ' } else { c }).collect::<String>()
    };
    one == other || seen(one) == seen(other)
}

/// Those of the replacements that show what they replace.
pub(super) fn faithful(
    values: &Values<'_>,
    texts: &[String],
    replacements: &[Vec<Replacement>],
) -> Vec<Vec<Replacement>> {
    let placeables = replacements.iter().flatten().map(|one| one.placeable.clone());
    let placeables = placeables.collect::<Vec<_>>();
    let mut shown = values.shown(&placeables).into_iter();
    let faithful = replacements.iter().enumerate().map(|(index, of_text)| {
        let text = texts.get(index).map_or("", String::as_str);
        let same = of_text.iter().filter(|one| {
            let shown = shown.next().flatten();
            shown.zip(text.get(one.range.clone())).is_some_and(|(shown, own)| alike(&shown, own))
        });
        same.cloned().collect()
    });
    faithful.collect()
}
