//! What placeables show in a locale.

use super::placeable::{FactLine, Replacement, message_of, messages_of};
use super::plan::Error;
use depeche::catalog::{Catalog, front_matter::FrontMatter};
use depeche_fluent::bundle::{Arguments, Parts, Resource};
use depeche_fluent::diagnostic::{Severity, SourceFile};
use depeche_fluent::fact::Facts;
use depeche_fluent::locale::Locale;
use depeche_fluent::reading::Appearance;

/// Shows the facts of a story through placeables, as messages of a locale do.
pub(super) struct Values<'c> {
    catalog: &'c Catalog,
    locale: &'c Locale,
    arguments: Arguments,
    /// The story's own messages and terms in the locale.
    own: SourceFile,
}

impl<'c> Values<'c> {
    /// The values of a story; `own` has the story's messages in the locale.
    pub(super) fn new(
        catalog: &'c Catalog,
        locale: &'c Locale,
        facts: &Facts,
        own: &SourceFile,
    ) -> Self {
        Self { catalog, locale, arguments: catalog.arguments(facts), own: own.clone() }
    }

    /// The text that each placeable shows; `None` where it cannot be resolved.
    pub(super) fn shown(&self, placeables: &[String]) -> Vec<Option<String>> {
        if placeables.is_empty() {
            return Vec::new();
        }
        let resources = [Resource::new(&self.own), Resource::new(&messages_of(placeables))];
        let bundle = self.catalog.bundle_with(self.locale, resources);
        let mut parts = Parts::new();
        let shown = (0..placeables.len()).map(|index| {
            bundle.resolve(&message_of(index), None, &self.arguments, &mut parts).ok()?;
            Some(parts.text().replace('\n', " "))
        });
        shown.collect()
    }
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

/// The replacements whose placeable looks like the text it replaces.
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
            let own = text.get(one.range.clone());
            shown.zip(own).is_some_and(|(shown, own)| Appearance::of(&shown) == Appearance::of(own))
        });
        same.cloned().collect()
    });
    faithful.collect()
}
