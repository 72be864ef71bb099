//! `depeche diff`

use std::fmt::Write as _;
use std::time::Duration;

use similar::{ChangeTag, TextDiff};

use super::arguments::Diff;
use super::target::{self, text};
use super::terminal::painted;
use super::{Failure, Session, output, visible};
use depeche::catalog::UnitText;
use depeche::ledger::{SourceChange, State};
use depeche::prose::Prose;
use depeche::upkeep::Upkeep;
use depeche_fluent::fact::Fact;

/// The smallest difference of two texts is looked for no longer than this.
const MAX_COMPARING: Duration = Duration::from_millis(100);

/// What is gone and what is there, marked so that it is read without colour, too.
const GONE: (&str, &str) = ("\u{1b}[31m[-", "-]\u{1b}[0m");
const ADDED: (&str, &str) = ("\u{1b}[32m{+", "+}\u{1b}[0m");

pub(super) fn run(session: &Session<'_>, command: &Diff) -> Result<(), Failure> {
    let catalog = session.catalog()?;
    let upkeep = Upkeep::new(&catalog);
    let selection = target::selection(&catalog, command.target.as_deref())?;
    let locales = target::locales(&catalog, &command.locale)?;
    let prose = session.terminal.prose();
    let (mut out, mut diagnostics) = (String::new(), Vec::new());
    for id in catalog.units().filter(|id| selection.unit.as_ref().is_none_or(|own| own == id)) {
        for locale in upkeep.targets() {
            if !locales.is_empty() && !locales.contains(locale) {
                continue;
            }
            let mut unit = catalog.unit(id, locale)?;
            diagnostics.append(&mut unit.diagnostics);
            for own in unit.texts.iter().filter(|own| selection.has(id, locale, &own.name)) {
                write_text(
                    &mut out,
                    prose,
                    id,
                    &locale.to_string(),
                    &catalog.source().to_string(),
                    own,
                );
            }
        }
    }
    session.terminal.report_all(&diagnostics);
    if out.is_empty() {
        return output::write_line(&text(prose, "upkeep-nothing-open", 0), None);
    }
    output::write(&painted(out.trim_start_matches('\n')), None)
}

/// One text: how it stands, the source with what changed, and the translation.
fn write_text(
    out: &mut String,
    prose: &Prose,
    unit: &str,
    locale: &str,
    source: &str,
    own: &UnitText,
) {
    let state = match (own.state, own.change) {
        (State::Stale(_), Some(SourceChange::Cosmetic)) => "cosmetic",
        (State::Stale(_), Some(SourceChange::Structural)) => "structural",
        (State::Stale(_), _) => "textual",
        (State::Touched, _) => "touched",
        _ => return,
    };
    let arguments = [("state", Fact::from(state))].into_iter().collect();
    let said = prose.text("upkeep-state", &arguments);
    let _ = writeln!(out, "\n{}#{}  {locale}  {said}", visible::line(unit), own.name);
    let today = own.source.as_ref().map(|own| own.text.as_str()).unwrap_or_default();
    let shown = own
        .earlier
        .as_ref()
        .map_or_else(|| visible::lines(today).into_owned(), |old| words(old, today));
    let width = source.len().max(locale.len());
    let translation = own.translation.as_ref().map(|own| own.text.as_str()).unwrap_or_default();
    let translation = visible::lines(translation);
    for (tag, text) in [(source, shown.as_str()), (locale, &*translation)] {
        let _ = writeln!(
            out,
            "  {tag:width$}  {}",
            text.replace('\n', &format!("\n  {:width$}  ", ""))
        );
    }
}

/// A text with the words that are gone and those that came.
fn words(before: &str, after: &str) -> String {
    // Where nearly everything changed, the smallest difference is not looked for.
    let (before, after) = (visible::lines(before), visible::lines(after));
    let diff = TextDiff::configure().timeout(MAX_COMPARING).diff_words(&*before, &*after);
    let mut out = String::new();
    let mut last = ChangeTag::Equal;
    let close = |tag| match tag {
        ChangeTag::Delete => GONE.1,
        ChangeTag::Insert => ADDED.1,
        ChangeTag::Equal => "",
    };
    for change in diff.iter_all_changes() {
        if change.tag() != last {
            out.push_str(close(last));
            out.push_str(match change.tag() {
                ChangeTag::Delete => GONE.0,
                ChangeTag::Insert => ADDED.0,
                ChangeTag::Equal => "",
            });
            last = change.tag();
        }
        out.push_str(change.value());
    }
    out.push_str(close(last));
    out
}
