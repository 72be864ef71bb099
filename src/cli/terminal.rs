//! What people read on standard error.

use std::io::Write as _;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::prose::Prose;

/// Lines before and after the one that is meant.
const CONTEXT: usize = 0;

/// Standard error, in the reader's language, with colour where there is a terminal.
#[derive(Debug)]
pub(super) struct Terminal {
    prose: Prose,
}

impl Terminal {
    pub(super) fn new(prose: Prose) -> Self {
        Self { prose }
    }

    /// One line.
    pub(super) fn say(&self, message: &Diagnostic) {
        let line = self.prose.explain(message).title;
        // Nothing can be done about a standard error that is closed.
        let _ = writeln!(anstream::stderr().lock(), "{line}");
    }

    /// Diagnostics, one after the other.
    pub(super) fn report_all(&self, diagnostics: &[Diagnostic]) {
        let mut out = anstream::stderr().lock();
        for diagnostic in diagnostics {
            let _ = writeln!(out, "{}\n", self.rendered(diagnostic));
        }
    }

    fn rendered(&self, diagnostic: &Diagnostic) -> String {
        let explanation = self.prose.explain(diagnostic);
        let word = |id: &str| self.prose.text(id, &crate::bundle::Arguments::new());
        let level = match diagnostic.severity {
            Severity::Error => Level::ERROR.with_name(word("severity-error")),
            Severity::Warning => Level::WARNING.with_name(word("severity-warning")),
            Severity::Info => Level::INFO.with_name(word("severity-info")),
        };
        let title = level.primary_title(explanation.title.as_str()).id(diagnostic.rule);
        let mut group = Group::with_title(title);
        if let Some(place) = &diagnostic.place {
            let label = explanation.label.as_deref();
            group = group.element(snippet(place, AnnotationKind::Primary, label));
        }
        for place in &diagnostic.related {
            group = group.element(snippet(place, AnnotationKind::Context, None));
        }
        if let Some(why) = &explanation.why {
            group =
                group.element(Level::NOTE.with_name(word("severity-note")).message(why.as_str()));
        }
        if let Some(help) = &explanation.help {
            group =
                group.element(Level::HELP.with_name(word("severity-help")).message(help.as_str()));
        }
        Renderer::styled().render(&[group])
    }
}

/// The lines of a place, with a mark under what is meant.
fn snippet<'a>(
    place: &'a Place,
    kind: AnnotationKind,
    label: Option<&'a str>,
) -> annotate_snippets::Element<'a> {
    let text = place.file.text();
    if text.is_empty() {
        return Origin::path(place.file.name()).into();
    }
    let first = place.start().line.saturating_sub(CONTEXT);
    let start = text.get(..place.range.start.min(text.len())).unwrap_or_default();
    let from = start.rfind('\n').map_or(0, |at| at + 1);
    let end = place.range.end.max(place.range.start).min(text.len());
    let to = text.get(end..).and_then(|rest| rest.find('\n')).map_or(text.len(), |at| end + at);
    let shown = text.get(from..to).unwrap_or_default();
    let annotation = kind.span(place.range.start.saturating_sub(from)..end.saturating_sub(from));
    let annotation = match label {
        Some(label) => annotation.label(label),
        None => annotation,
    };
    Snippet::source(shown)
        .line_start(first.max(1))
        .path(place.file.name())
        .fold(true)
        .annotation(annotation)
        .into()
}
