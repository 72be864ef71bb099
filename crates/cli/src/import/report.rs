//! What an import did, for people.

use std::fmt::Write as _;

use depeche::prose::Prose;
use depeche_fluent::diagnostic::visible;
use depeche_fluent::fact::Fact;
use depeche_import::{ImportKind, PreparedImport, TextChange};

/// At most this many characters of a text are shown.
const MOST: usize = 60;

/// A line that sums up the import, a line for each change that a person may want to look at, and
/// the files.
pub(super) fn text(prose: &Prose, prepared: &PreparedImport, is_dry: bool) -> String {
    let plan = &prepared.plan;
    let count = |count: usize| Fact::from(i64::try_from(count).unwrap_or(i64::MAX));
    let open = plan.report.iter().filter(|change| is_open(change)).count();
    let mut arguments = vec![
        ("id", Fact::from(prepared.story.as_str())),
        ("messages", count(plan.report.len())),
        ("facts", count(prepared.facts.len())),
        ("unchanged", count(plan.unchanged)),
        ("changed", count(plan.report.len())),
        ("translated", count(plan.report.len() - open)),
        ("open", count(open)),
    ];
    let summary = match prepared.kind {
        ImportKind::Translated => {
            arguments.push(("language", Fact::Language(prepared.locale.clone())));
            "import-aligned"
        }
        ImportKind::Updated => "import-updated",
        _ => "import-created",
    };
    let mut out = prose.text(summary, &arguments.into_iter().collect()) + "\n";
    for change in &plan.report {
        let is_plain =
            matches!(change, TextChange::Translated { .. }) || prepared.kind == ImportKind::Created;
        if !is_plain && let Some(line) = line(prose, change) {
            let _ = writeln!(out, "  {line}");
        }
    }
    if is_dry {
        out.push_str(&prose.text("import-dry", &std::iter::empty::<(&str, Fact)>().collect()));
        out.push('\n');
    }
    for file in &plan.files {
        let mark = if is_dry { "~" } else { ">" };
        let _ = writeln!(out, "  {mark} {}", visible(&file.path));
    }
    out
}

/// Whether a person has to decide.
fn is_open(change: &TextChange) -> bool {
    matches!(
        change,
        TextChange::Unmatched { .. } | TextChange::Untranslated { .. } | TextChange::Differs { .. }
    )
}

/// What became of a text, in a line; `None` for a kind of change that this program does not know.
fn line(prose: &Prose, change: &TextChange) -> Option<String> {
    let list = |names: &[String]| {
        Fact::List(names.iter().map(|name| Fact::from(format!("`{name}`"))).collect())
    };
    let (kind, message, into, text) = match change {
        TextChange::New { message, text } => ("new", message.as_str(), None, Some(text)),
        TextChange::Edited { message, after, .. } => {
            ("edited", message.as_str(), None, Some(after))
        }
        TextChange::Rewritten { message, after, .. } => {
            ("rewritten", message.as_str(), None, Some(after))
        }
        TextChange::Moved { message } => ("moved", message.as_str(), None, None),
        TextChange::Split { message, into } => ("split", message.as_str(), Some(list(into)), None),
        TextChange::Merged { messages, into } => {
            ("merged", into.as_str(), Some(list(messages)), None)
        }
        TextChange::Removed { message, text } => ("removed", message.as_str(), None, Some(text)),
        TextChange::Translated { message } => ("translated", message.as_str(), None, None),
        TextChange::Differs { message, text } => ("differs", message.as_str(), None, Some(text)),
        TextChange::Unmatched { text, nearest: Some(nearest) } => {
            ("unmatched", nearest.as_str(), None, Some(text))
        }
        TextChange::Unmatched { text, nearest: None } => ("unplaced", "", None, Some(text)),
        TextChange::Untranslated { message } => ("untranslated", message.as_str(), None, None),
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
