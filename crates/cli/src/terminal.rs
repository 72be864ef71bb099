//! What people read on standard error.

use std::io::Write as _;
use std::ops::Range;

use annotate_snippets::{
    AnnotationKind, Element, Group, Level, Origin, Padding, Patch, Renderer, Snippet,
};

use super::visible::{Visible, line};
use depeche::prose::Prose;
use depeche_check::{Edit, Finding, Fix};
use depeche_fluent::diagnostic::{Diagnostic, Place, Position, Severity};

/// Fixes that change more lines than this are not shown with their finding.
const MAX_CHANGED: usize = 8;

/// Related places that are shown: those nearest to the fault.
const MAX_RELATED: usize = 8;

/// How far from a mark the end of its line is looked for, in bytes.
const NEAR: usize = 1024;

/// What is shown of a longer line on either side of a mark, in bytes: more than a terminal shows.
const BESIDE: usize = 160;

/// The most of a file that one excerpt shows, in bytes.
const MAX_SHOWN: usize = 4096;

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
        let (elements, mut counted) = excerpts(diagnostic, explanation.label.as_deref());
        let mut group = Group::with_title(title).elements(elements);
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
            let (shown, column) = excerpt(&[(source, AnnotationKind::Visible)], None);
            counted.extend(column);
            groups.push(
                Group::with_title(level.secondary_title(line(&source.to_string()).into_owned()))
                    .element(shown),
            );
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
        for Counted { shown, place } in counted {
            rendered = rendered.replacen(&shown, &place, 1);
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
    let (from, to) = (line_start(text, start), line_end(text, end));
    let to = to.min(from + MAX_SHOWN);
    let shown = text.get(from..floor(text, to).max(from))?;
    if shown.is_empty() || shown.lines().count() > MAX_CHANGED {
        return None;
    }
    // A line that is cut is no line to be put in the place of another.
    let (before, after) = (cut(text, from, false), cut(text, from + shown.len(), true));
    let whole = format!("{before}{shown}{after}");
    let whole = Visible::new(&whole).into_owned();
    let within = from..from + shown.len();
    let edits = fix.edits.iter().filter(|edit| within.contains(&edit.range.start));
    let patches = edits.filter(|edit| edit.range.end <= within.end).map(|edit| {
        let at = |offset: usize| offset - from + before.len();
        let range = whole.range(&(at(edit.range.start)..at(edit.range.end)));
        Patch::new(range, Visible::new(&edit.text).text)
    });
    let patches = patches.collect::<Vec<_>>();
    let row = place.file.position(from).line;
    Some(
        Snippet::source(whole.text)
            .line_start(row)
            .path(line(place.file.name()))
            .patches(patches)
            .into(),
    )
}

/// What stands for the rest of a line that is cut there.
fn cut(text: &str, at: usize, is_end: bool) -> &'static str {
    let beyond = if is_end { text.get(at..) } else { text.get(..at) };
    let beyond = beyond.unwrap_or_default();
    let is_line = if is_end { beyond.starts_with(['\r', '\n']) } else { beyond.ends_with('\n') };
    if beyond.is_empty() || is_line { "" } else { "…" }
}

/// A place as the renderer writes it, counting in what is shown, and as it is.
struct Counted {
    shown: String,
    place: String,
}

/// The lines a diagnostic points at, one excerpt a file, its own place first; places that are far
/// from it have excerpts of their own.
fn excerpts<'d>(
    diagnostic: &'d Diagnostic,
    label: Option<&'d str>,
) -> (Vec<Element<'d>>, Vec<Counted>) {
    let own = diagnostic.place.iter().map(|place| (place, AnnotationKind::Primary));
    let hidden = diagnostic.related.len().saturating_sub(MAX_RELATED);
    let related = diagnostic.related.iter().skip(hidden);
    let mut files: Vec<Vec<(&Place, AnnotationKind)>> = Vec::new();
    for (place, kind) in own.chain(related.map(|place| (place, AnnotationKind::Context))) {
        let is_near = |places: &[(&Place, AnnotationKind)]| {
            places.first().is_some_and(|(first, _)| first.file == place.file)
                && places
                    .iter()
                    .all(|(known, _)| known.range.start.abs_diff(place.range.start) < MAX_SHOWN / 2)
        };
        match files.iter_mut().find(|places| is_near(places.as_slice())) {
            // A place that closes a circle may be its own beginning.
            Some(places) if places.iter().any(|(known, _)| known.range == place.range) => {}
            Some(places) => places.push((place, kind)),
            None => files.push(vec![(place, kind)]),
        }
    }
    let (elements, counted): (Vec<_>, Vec<_>) =
        files.iter().map(|places| excerpt(places, label)).unzip();
    (elements, counted.into_iter().flatten().collect())
}

/// The lines of places in one file, with a mark under each; the label stands at the primary one.
fn excerpt<'d>(
    places: &[(&'d Place, AnnotationKind)],
    label: Option<&'d str>,
) -> (Element<'d>, Option<Counted>) {
    let Some((first, _)) = places.first() else {
        return (Padding.into(), None);
    };
    let (file, text) = (&first.file, first.file.text());
    let ranges = places.iter().map(|(place, kind)| (within(text, &place.range), *kind));
    let ranges = ranges.collect::<Vec<_>>();
    let start = ranges.iter().map(|(range, _)| range.start).min().unwrap_or_default();
    let end = ranges.iter().map(|(range, _)| range.end).max().unwrap_or_default();
    // Only these lines are given away: the renderer goes through all it gets.
    let from = line_start(text, start);
    let to = line_end(text, end.min(floor(text, start + MAX_SHOWN)));
    let shown = text.get(from..to).unwrap_or_default();
    if shown.is_empty() {
        return (Origin::path(line(file.name())).line(file.position(from).line).into(), None);
    }
    let shown = Visible::new(shown);
    let spans = ranges.into_iter().map(|(range, kind)| {
        let range = range.start.min(to)..range.end.min(to);
        (shown.range(&(range.start - from..range.end - from)), kind)
    });
    let spans = spans.collect::<Vec<_>>();
    let counted = spans.first().and_then(|(span, _)| {
        let Position { line: row, column } = first.start();
        let before = shown.text.get(..span.start)?;
        let before = before.rsplit('\n').next().unwrap_or(before);
        let counted = before.chars().count() + 1;
        let name = line(file.name());
        (counted != column).then(|| Counted {
            shown: format!("{name}:{row}:{counted}"),
            place: format!("{name}:{row}:{column}"),
        })
    });
    let annotations = spans.into_iter().map(|(span, kind)| {
        let annotation = kind.span(span);
        match label {
            Some(label) if kind == AnnotationKind::Primary => annotation.label(label),
            _ => annotation,
        }
    });
    let annotations = annotations.collect::<Vec<_>>();
    let snippet = Snippet::source(shown.text)
        .line_start(file.position(from).line)
        .path(line(file.name()))
        .fold(true)
        .annotations(annotations);
    (snippet.into(), counted)
}

/// Where the line of an offset begins, or what is shown of it where it is long.
fn line_start(text: &str, at: usize) -> usize {
    let near = floor(text, at.saturating_sub(NEAR));
    let found = text.get(near..at).and_then(|before| before.rfind('\n'));
    match found {
        Some(found) => near + found + 1,
        None if near == 0 => 0,
        None => floor(text, at - BESIDE),
    }
}

/// Where the line of an offset ends, or what is shown of it where it is long.
fn line_end(text: &str, at: usize) -> usize {
    let near = floor(text, at + NEAR);
    let found = text.get(at..near).and_then(|after| after.find('\n'));
    match found {
        Some(found) => at + found,
        None if near == text.len() => near,
        None => floor(text, at + BESIDE),
    }
}

/// A title with marks of direction (U+200E) for isolates, which the renderer would show as U+FFFD.
fn unisolated(title: &str) -> String {
    title.replace(|c| matches!(c, '\u{2066}'..='\u{2069}'), "\u{200e}")
}

/// A range of whole characters in a text.
fn within(text: &str, range: &Range<usize>) -> Range<usize> {
    let start = floor(text, range.start);
    start..floor(text, range.end).max(start)
}

/// The start of the character that an offset is in.
fn floor(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
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
    fn what_is_shown_does_not_grow_with_the_file() {
        let line = format!("title = é{}\n", "mot... ".repeat(20_000));
        let file =
            SourceFile::new("fr/une.ftl", format!("{line}{}{line}", "x = y\n".repeat(20_000)));
        let at = line.len() / 2 - line.len() / 2 % 7;
        let mut diagnostic = Diagnostic::new(RuleId::Ellipsis).at(file.place(at..at + 3));
        diagnostic.related = vec![file.place(file.text().len() - 10..file.text().len() - 7)];
        let fix = Fix::new([Edit::new(at..at + 3, "…")]);
        let terminal = Terminal::new(crate::prose(&[]));
        let finding =
            terminal.rendered_with(&diagnostic, Some(&file.place(0..200_000)), Some(&fix));
        let text = anstream::adapter::strip_str(&finding).to_string();
        assert!(text.len() < 4 * MAX_SHOWN, "{}", text.len());
        assert!(text.contains(&format!("fr/une.ftl:1:{at}\n")), "{text}");
        assert!(text.contains("fr/une.ftl:20002:"), "{text}");
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
