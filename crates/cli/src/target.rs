//! What the commands of the ledger are asked about: `STORY#MESSAGE.ATTRIBUTE`, locales.

use std::fmt::Write as _;

use super::Failure;
use depeche::catalog::Catalog;
use depeche::prose::Prose;
use depeche::upkeep::{Changes, Selection};
use depeche_fluent::diagnostic::{Diagnostic, RuleId, nearest, visible};
use depeche_fluent::fact::Fact;
use depeche_fluent::locale::Locale;

/// Reads `STORY`, `STORY#MESSAGE` or `STORY#MESSAGE.ATTRIBUTE`.
pub(super) fn selection(catalog: &Catalog, target: Option<&str>) -> Result<Selection, Failure> {
    let mut selection = Selection::default();
    let Some(target) = target else { return Ok(selection) };
    let (unit, name) = match target.split_once('#') {
        Some((unit, name)) => (unit, Some(name)),
        None => (target, None),
    };
    let unit = unit.strip_suffix(".md").or(unit.strip_suffix(".ftl")).unwrap_or(unit);
    if !catalog.units().any(|known| known == unit) {
        let unknown = Diagnostic::new(RuleId::UnknownStory).with("name", unit);
        let nearest = nearest(unit, catalog.units());
        return Err(Failure::usage(match nearest {
            Some(nearest) => unknown.with("suggestion", nearest),
            None => unknown,
        }));
    }
    selection.unit = Some(unit.to_owned());
    if let (Some(name), Some(unit)) = (name, &selection.unit) {
        let (message, attribute) = match name.split_once('.') {
            Some((message, attribute)) => (message, Some(attribute)),
            None => (name, None),
        };
        let known = catalog.names_of(unit)?;
        if !known.iter().any(|known| known.message == message) {
            let nearest = nearest(message, known.iter().map(|known| known.message.as_str()));
            return Err(Failure::unknown_message(message, None, nearest.map(str::to_owned)));
        }
        let has = |attribute: &str| {
            let own = known.iter().filter(|known| known.message == message);
            own.filter_map(|known| known.attribute.as_deref()).any(|known| known == attribute)
        };
        if let Some(attribute) = attribute.filter(|attribute| !has(attribute)) {
            return Err(Failure::unknown_message(message, Some(attribute), None));
        }
        selection.message = Some(message.to_owned());
        selection.attribute = attribute.map(str::to_owned);
    }
    Ok(selection)
}

/// The locales that were asked for; one that is not translated into is a mistake.
pub(super) fn locales(catalog: &Catalog, asked: &[Locale]) -> Result<Vec<Locale>, Failure> {
    let targets = catalog.locales().iter().filter(|locale| *locale != catalog.source());
    let targets = targets.collect::<Vec<_>>();
    match asked.iter().find(|locale| !targets.contains(locale)) {
        None => Ok(asked.to_vec()),
        Some(wrong) => {
            let known = targets.iter().map(ToString::to_string).collect::<Vec<_>>();
            let is_source = if wrong == catalog.source() { "yes" } else { "no" };
            let diagnostic = Diagnostic::new(RuleId::NotATarget)
                .with("name", wrong.to_string())
                .with("is-source", is_source)
                .with("expected", known);
            Err(Failure::usage(diagnostic))
        }
    }
}

/// A line for each translation that is attested, unless they are many.
pub(super) fn said(prose: &Prose, changes: &Changes) -> String {
    const MOST: usize = 20;
    let mut out = String::new();
    let named = changes.attested.iter().take(MOST);
    for own in named.clone() {
        let _ = writeln!(out, "  {}  {}#{}", own.locale, visible(&own.unit), own.name);
    }
    let more = changes.count.saturating_sub(named.len());
    if more > 0 {
        let _ = writeln!(out, "  {}", text(prose, "upkeep-more", more));
    }
    out
}

/// What was recorded, by the message that counts it, and what waits for a person.
pub(super) fn recorded(prose: &Prose, changes: &Changes, id: &str) -> String {
    let mut out = said(prose, changes);
    out.push_str(&match changes.count {
        0 => text(prose, "upkeep-nothing-new", 0),
        count => text(prose, id, count),
    });
    if changes.waiting > 0 {
        out.push('\n');
        out.push_str(&text(prose, "upkeep-waiting", changes.waiting));
    }
    out
}

/// A message of the program about a number of things.
pub(super) fn text(prose: &Prose, id: &str, count: usize) -> String {
    let count = Fact::from(i64::try_from(count).unwrap_or(i64::MAX));
    prose.text(id, &[("count", count)].into_iter().collect())
}
