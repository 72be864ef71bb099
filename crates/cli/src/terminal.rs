//! What people read on standard error.

use std::io::Write as _;
use std::ops::Range;

use annotate_snippets::{
    AnnotationKind, Element, Group, Level, Origin, Padding, Patch, Renderer, Snippet,
};

use super::visible::Visible;
use depeche::prose::Prose;
use depeche_check::{Edit, Finding, Fix};
use depeche_fluent::diagnostic::{Diagnostic, Place, Position, Severity};

/// Fixes that change more lines than this are not shown with their finding.
const MAX_CHANGED: usize = 8;

/// Related places that are shown: those nearest to the fault.
const MAX_RELATED: usize = 8;

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
        say(&self.prose.title(message));
    }

    /// Diagnostics, one after the other.
    pub(super) fn report_all(&self, diagnostics: &[Diagnostic]) {
        let mut out = anstream::stderr().lock();
        for diagnostic in diagnostics {
            let _ = writeln!(out, "{}\n", self.rendered(diagnostic));
        }
    }

    fn rendered(&self, diagnostic: &Diagnostic) -> String {
        self.rendered_with(diagnostic, None, None)
    }

    /// A finding of the checker, with the source text beside it and its fix as a difference.
    pub(super) fn finding(&self, finding: &Finding) -> String {
        self.rendered_with(&finding.diagnostic, finding.source.as_ref(), finding.fix.as_ref())
    }

    pub(super) fn prose(&self) -> &Prose {
        &self.prose
    }

    fn rendered_with(
        &self,
        diagnostic: &Diagnostic,
        source: Option<&Place>,
        fix: Option<&Fix>,
    ) -> String {
        let explanation = self.prose.explain(diagnostic);
        let word = |id: &str| self.prose.text(id, &depeche_fluent::bundle::Arguments::new());
        let level = match diagnostic.severity {
            Severity::Error => Level::ERROR.with_name(word("severity-error")),
            Severity::Warning => Level::WARNING.with_name(word("severity-warning")),
            Severity::Info => Level::INFO.with_name(word("severity-info")),
        };
        let title = unisolated(&explanation.title);
        let title = level.primary_title(title.as_str()).id(diagnostic.rule.name());
        let mut group =
            Group::with_title(title).elements(excerpts(diagnostic, explanation.label.as_deref()));
        if let Some(why) = &explanation.why {
            let note = Level::NOTE.with_name(word("severity-note"));
            group = group.element(note.message(why.as_str()));
        }
        if let Some(help) = &explanation.help {
            let level = Level::HELP.with_name(word("severity-help"));
            group = group.element(level.message(help.as_str()));
        }
        let mut groups = vec![group];
        // A message that is missing has no place of its own: its source is all there is to show.
        let compared = word("check-source");
        if let Some(source) = source {
            let level = Level::NOTE.with_name(compared.as_str());
            let shown = excerpt(&[(source, AnnotationKind::Visible)], None);
            groups
                .push(Group::with_title(level.secondary_title(source.to_string())).element(shown));
        }
        let mended = word("check-fix");
        if let Some((fix, place)) = fix.zip(diagnostic.place.as_ref())
            && let Some(shown) = difference(fix, place)
        {
            let level = Level::HELP.with_name(mended.as_str());
            groups.push(Group::with_title(level.secondary_title("`--fix`")).element(shown));
        }
        let mut rendered = Renderer::styled().render(&groups);
        // The renderer counts columns in what is shown.
        for place in diagnostic.place.iter().chain(source) {
            if let Some(counted) = counted(place) {
                rendered = rendered.replacen(&counted, &place.to_string(), 1);
            }
        }
        rendered
    }
}

/// The lines that a fix changes, before and after.
fn difference<'d>(fix: &'d Fix, place: &'d Place) -> Option<Element<'d>> {
    let text = place.file.text();
    let start = fix.edits.iter().map(|edit| edit.range.start).min()?;
    let end = fix.edits.iter().map(|edit| edit.range.end).max()?;
    // What cannot be seen, such as the end of a line, is no difference to look at.
    let visible = |edit: &Edit| {
        let before = text.get(edit.range.clone()).unwrap_or_default();
        before.chars().chain(edit.text.chars()).any(|c| !c.is_whitespace() && !c.is_control())
    };
    if !fix.edits.iter().any(visible) {
        return None;
    }
    let from = text.get(..start)?.rfind('\n').map_or(0, |at| at + 1);
    let to = text.get(end..)?.find('\n').map_or(text.len(), |at| end + at);
    let shown = text.get(from..to.max(from))?;
    if shown.is_empty() || shown.lines().count() > MAX_CHANGED {
        return None;
    }
    let shown = Visible::new(shown);
    let patches = fix.edits.iter().map(|edit| {
        let range = shown.range(&(edit.range.start - from..edit.range.end - from));
        Patch::new(range, Visible::new(&edit.text).text)
    });
    let patches = patches.collect::<Vec<_>>();
    let line = place.file.position(from).line;
    Some(
        Snippet::source(shown.text)
            .line_start(line)
            .path(place.file.name())
            .patches(patches)
            .into(),
    )
}

/// The lines a diagnostic points at, one excerpt a file, its own place first.
fn excerpts<'d>(diagnostic: &'d Diagnostic, label: Option<&'d str>) -> Vec<Element<'d>> {
    let own = diagnostic.place.iter().map(|place| (place, AnnotationKind::Primary));
    let hidden = diagnostic.related.len().saturating_sub(MAX_RELATED);
    let related = diagnostic.related.iter().skip(hidden);
    let mut files: Vec<Vec<(&Place, AnnotationKind)>> = Vec::new();
    for (place, kind) in own.chain(related.map(|place| (place, AnnotationKind::Context))) {
        let same = |places: &&mut Vec<(&Place, AnnotationKind)>| {
            places.first().is_some_and(|(first, _)| first.file == place.file)
        };
        match files.iter_mut().find(same) {
            // A place that closes a circle may be its own beginning.
            Some(places) if places.iter().any(|(known, _)| known.range == place.range) => {}
            Some(places) => places.push((place, kind)),
            None => files.push(vec![(place, kind)]),
        }
    }
    files.iter().map(|places| excerpt(places, label)).collect()
}

/// The lines of places in one file, with a mark under each; the label stands at the primary one.
fn excerpt<'d>(places: &[(&'d Place, AnnotationKind)], label: Option<&'d str>) -> Element<'d> {
    let Some(file) = places.first().map(|(place, _)| &place.file) else {
        return Padding.into();
    };
    let text = file.text();
    let ranges = places.iter().map(|(place, kind)| (within(text, &place.range), *kind));
    let ranges = ranges.collect::<Vec<_>>();
    let start = ranges.iter().map(|(range, _)| range.start).min().unwrap_or_default();
    let end = ranges.iter().map(|(range, _)| range.end).max().unwrap_or_default();
    // Only these lines are given away: the renderer goes through all it gets.
    let before = text.get(..start).and_then(|before| before.rfind('\n'));
    let from = before.map_or(0, |at| at + 1);
    let to = text.get(end..).and_then(|rest| rest.find('\n')).map_or(text.len(), |at| end + at);
    let shown = text.get(from..to).unwrap_or_default();
    if shown.is_empty() {
        return Origin::path(file.name()).line(file.position(from).line).into();
    }
    let shown = Visible::new(shown);
    let annotations = ranges.into_iter().map(|(range, kind)| {
        let annotation = kind.span(shown.range(&(range.start - from..range.end - from)));
        match label {
            Some(label) if kind == AnnotationKind::Primary => annotation.label(label),
            _ => annotation,
        }
    });
    let annotations = annotations.collect::<Vec<_>>();
    Snippet::source(shown.text)
        .line_start(file.position(from).line)
        .path(file.name())
        .fold(true)
        .annotations(annotations)
        .into()
}

/// How the renderer writes a place before which something invisible is written out.
fn counted(place: &Place) -> Option<String> {
    let Position { line, column } = place.start();
    let text = place.file.text();
    let start = within(text, &place.range).start;
    let from = text.get(..start)?.rfind('\n').map_or(0, |at| at + 1);
    let shown = Visible::new(text.get(from..start)?);
    let counted = shown.text.chars().count() + 1;
    (counted != column).then(|| format!("{}:{line}:{counted}", place.file.name()))
}

/// A title with marks of direction (U+200E) for isolates, which the renderer would show as U+FFFD.
fn unisolated(title: &str) -> String {
    title.replace(|c| matches!(c, '\u{2066}'..='\u{2069}'), "\u{200e}")
}

/// A range of whole characters in a text.
fn within(text: &str, range: &Range<usize>) -> Range<usize> {
    let floor = |at: usize| {
        let mut at = at.min(text.len());
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    };
    let start = floor(range.start);
    start..floor(range.end).max(start)
}

/// Says a line that is prose already.
pub(super) fn say(line: &str) {
    // Nothing can be done about a standard error that is closed.
    let _ = writeln!(anstream::stderr().lock(), "{line}");
}

/// Text for standard output: with its colours where there is a terminal that wants them.
pub(super) fn painted(text: &str) -> String {
    match anstream::AutoStream::choice(&std::io::stdout()) {
        anstream::ColorChoice::Never => anstream::adapter::strip_str(text).to_string(),
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use depeche_fluent::diagnostic::RuleId;
    use depeche_fluent::diagnostic::SourceFile;

    fn shown(terminal: &Terminal, diagnostic: &Diagnostic) -> String {
        anstream::adapter::strip_str(&terminal.rendered(diagnostic)).to_string()
    }

    #[test]
    fn places_of_one_file_stand_in_one_excerpt() {
        let file = SourceFile::new("ar/une.ftl", "a = { b }\nx = 1\ny = 2\nb = { a }\n");
        let mut diagnostic =
            Diagnostic::new(RuleId::CyclicReference).at(file.place(28..29)).with("name", "b");
        diagnostic.related = vec![file.place(6..7), file.place(28..29)];
        let text = shown(&Terminal::new(crate::prose(&[])), &diagnostic);
        assert_eq!(text.matches("ar/une.ftl").count(), 1, "{text}");
        assert!(text.contains("ar/une.ftl:4:7"), "{text}");
        assert!(text.contains("1 | a = { b }") && text.contains("4 | b = { a }"), "{text}");
    }

    #[test]
    fn titles_keep_foreign_words_apart() {
        let arabic = Terminal::new(crate::prose(&["ar".parse().unwrap()]));
        let names = vec!["zero".to_owned(), "two".to_owned()];
        let file = SourceFile::new("ar/une.ftl", "a = b\n");
        let diagnostic = Diagnostic::new(RuleId::MissingPluralCategory).at(file.place(0..1));
        let text = shown(
            &arabic,
            &diagnostic
                .with("missing", names)
                .with("language", &"ar".parse::<depeche_fluent::Locale>().unwrap()),
        );
        assert!(!text.contains('\u{fffd}') && text.contains("\u{200e}`zero`"), "{text}");
    }

    #[test]
    fn no_place_is_a_panic() {
        let terminal = Terminal::new(crate::prose(&[]));
        for text in ["", "\n", "é", "a\r\nb\r\n", "\u{202e}صوت\tx\n\u{7}", "\n\n\n"] {
            let file = SourceFile::new("fr/une.ftl", text);
            for start in 0..text.len() + 2 {
                for end in 0..text.len() + 2 {
                    let mut diagnostic = Diagnostic::new(RuleId::Syntax).at(file.place(start..end));
                    diagnostic.related = vec![file.place(end..start)];
                    let text = shown(&terminal, &diagnostic);
                    assert!(!text.contains(['\u{202e}', '\u{7}']), "{text:?}");
                    assert!(text.contains("fr/une.ftl"), "{text}");
                }
            }
        }
    }

    #[test]
    fn a_long_line_is_trimmed_around_its_mark() {
        let line = format!("lead = {}{{ $voix }}{}", "pays ".repeat(400), "vote ".repeat(400));
        let at = line.find("$voix").unwrap_or_default();
        let file = SourceFile::new("fr/une.ftl", line);
        let diagnostic = Diagnostic::new(RuleId::UnknownVariable).at(file.place(at..at + 5));
        let text = shown(&Terminal::new(crate::prose(&[])), &diagnostic.with("name", "voix"));
        assert!(text.contains("$voix") && text.contains("..."), "{text}");
        assert!(text.lines().all(|line| line.chars().count() < 200), "{text}");
    }
}
