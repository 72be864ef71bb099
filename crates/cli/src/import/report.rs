//! What an import did, for people.

use std::fmt::Write as _;

use depeche::prose::Prose;
use depeche_fluent::diagnostic::visible;
use depeche_fluent::fact::Fact;
use depeche_fluent::locale::Locale;
use depeche_import::{Change, Plan};

/// Texts are shown so far, in characters.
const MOST: usize = 60;

/// What was done.
pub(super) struct Done<'d> {
    pub(super) id: &'d str,
    /// The locale of a translation; `None` for the source.
    pub(super) locale: Option<&'d Locale>,
    pub(super) plan: &'d Plan,
    pub(super) facts: usize,
    pub(super) is_update: bool,
    pub(super) is_dry: bool,
}

/// A line that sums it up, a line for each change that a person may want to look at, and the files.
pub(super) fn text(prose: &Prose, done: &Done<'_>) -> String {
    let plan = done.plan;
    let count = |count: usize| Fact::from(i64::try_from(count).unwrap_or(i64::MAX));
    let open = plan.report.iter().filter(|change| is_open(change)).count();
    let mut arguments = vec![
        ("id", Fact::from(done.id)),
        ("messages", count(plan.report.len())),
        ("facts", count(done.facts)),
        ("unchanged", count(plan.unchanged)),
        ("changed", count(plan.report.len())),
        ("translated", count(plan.report.len() - open)),
        ("open", count(open)),
    ];
    arguments.extend(done.locale.map(|locale| ("language", Fact::Language(locale.clone()))));
    let summary = match (done.locale, done.is_update) {
        (Some(_), _) => "import-aligned",
        (None, true) => "import-updated",
        (None, false) => "import-created",
    };
    let mut out = prose.text(summary, &arguments.into_iter().collect()) + "\n";
    for change in &plan.report {
        let is_plain = matches!(change, Change::Translated { .. })
            || (done.locale.is_none() && !done.is_update);
        if !is_plain && let Some(line) = line(prose, change) {
            let _ = writeln!(out, "  {line}");
        }
    }
    if done.is_dry {
        out.push_str(&prose.text("import-dry", &std::iter::empty::<(&str, Fact)>().collect()));
        out.push('\n');
    }
    for file in &plan.files {
        let _ = writeln!(out, "  {} {}", if done.is_dry { "~" } else { ">" }, visible(&file.path));
    }
    out
}

/// Whether a person has to decide.
fn is_open(change: &Change) -> bool {
    matches!(
        change,
        Change::Unmatched { .. } | Change::Untranslated { .. } | Change::Differs { .. }
    )
}

/// What became of a text, in a line; `None` for a kind of change that this program does not know.
fn line(prose: &Prose, change: &Change) -> Option<String> {
    let list = |names: &[String]| {
        Fact::List(names.iter().map(|name| Fact::from(format!("`{name}`"))).collect())
    };
    let (kind, message, into, text) = match change {
        Change::New { message, text } => ("new", message.as_str(), None, Some(text)),
        Change::Edited { message, after, .. } => ("edited", message.as_str(), None, Some(after)),
        Change::Rewritten { message, after, .. } => {
            ("rewritten", message.as_str(), None, Some(after))
        }
        Change::Moved { message } => ("moved", message.as_str(), None, None),
        Change::Split { message, into } => ("split", message.as_str(), Some(list(into)), None),
        Change::Merged { messages, into } => ("merged", into.as_str(), Some(list(messages)), None),
        Change::Removed { message, text } => ("removed", message.as_str(), None, Some(text)),
        Change::Translated { message } => ("translated", message.as_str(), None, None),
        Change::Differs { message, text } => ("differs", message.as_str(), None, Some(text)),
        Change::Unmatched { text, nearest: Some(nearest) } => {
            ("unmatched", nearest.as_str(), None, Some(text))
        }
        Change::Unmatched { text, nearest: None } => ("unplaced", "", None, Some(text)),
        Change::Untranslated { message } => ("untranslated", message.as_str(), None, None),
        _ => return None,
    };
    let mut arguments = vec![("kind", Fact::from(kind)), ("name", Fact::from(message))];
    arguments.extend(into.map(|into| ("into", into)));
    let mut out = prose.text("import-change", &arguments.into_iter().collect());
    if let Some(text) = text {
        let short = text.chars().take(MOST).collect::<String>();
        let more = if short.len() < text.len() { "…" } else { "" };
        let _ = write!(out, "  {}{more}", visible(&short));
    }
    Some(out)
}
