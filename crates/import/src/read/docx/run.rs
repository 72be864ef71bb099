//! Runs: pieces of text with one look.

use std::rc::Rc;

use depeche::markup::document::Span;

/// A piece of a paragraph.
#[derive(Clone, Debug)]
pub(super) struct Run {
    pub(super) content: Content,
    pub(super) bold: bool,
    pub(super) italic: bool,
    pub(super) monospaced: bool,
    /// The address it links to.
    pub(super) link: Option<Rc<str>>,
}

/// The content of a run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Content {
    Text(String),
    Break,
    Image { url: String, alt: String },
}

impl Run {
    /// Its text; empty for other content.
    pub(super) fn text(&self) -> &str {
        match &self.content {
            Content::Text(text) => text,
            _ => "",
        }
    }

    /// Whether it is only white space or a line break.
    fn is_blank(&self) -> bool {
        match &self.content {
            Content::Text(text) => text.trim().is_empty(),
            Content::Break => true,
            Content::Image { .. } => false,
        }
    }
}

/// A style that may surround runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Around {
    Link,
    Emphasis,
    Strong,
}

/// The text of runs.
pub(super) fn text(runs: &[Run]) -> String {
    runs.iter().map(|run| if run.content == Content::Break { " " } else { run.text() }).collect()
}

/// Gives white space the look that the runs on both its sides share.
pub(super) fn settle(runs: &mut [Run]) {
    let shown = (0..runs.len()).filter(|at| runs.get(*at).is_some_and(|run| !run.is_blank()));
    let shown = shown.collect::<Vec<_>>();
    for pair in shown.windows(2) {
        let [before, after] = pair else { continue };
        let (Some(one), Some(other)) = (runs.get(*before), runs.get(*after)) else { continue };
        let bold = one.bold && other.bold;
        let italic = one.italic && other.italic;
        let monospaced = one.monospaced && other.monospaced;
        for run in runs.iter_mut().take(*after).skip(before + 1) {
            (run.bold, run.italic, run.monospaced) = (bold, italic, monospaced);
        }
    }
}

/// Runs as spans; the style that covers most runs is outermost.
pub(super) fn spans(runs: &[Run]) -> Vec<Span> {
    nested(runs, &[Around::Link, Around::Emphasis, Around::Strong])
}

fn nested(runs: &[Run], around: &[Around]) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut rest = runs;
    while let Some(first) = rest.first() {
        let extent = |kind: &Around| rest.iter().take_while(|run| same(first, run, *kind)).count();
        let longest = around.iter().map(|kind| (extent(kind), *kind)).filter(|(n, _)| *n > 0);
        // Of equally long styles, the first.
        let longest = longest.reduce(|best, next| if next.0 > best.0 { next } else { best });
        let Some((length, kind)) = longest else {
            spans.push(span(first));
            rest = rest.get(1..).unwrap_or_default();
            continue;
        };
        let (held, after) = rest.split_at_checked(length).unwrap_or((rest, &[]));
        let inner = around.iter().copied().filter(|other| *other != kind).collect::<Vec<_>>();
        let content = nested(held, &inner);
        spans.push(match kind {
            Around::Emphasis => Span::Emphasis(content),
            Around::Strong => Span::Strong(content),
            Around::Link => {
                let url = first.link.as_deref().unwrap_or_default().to_owned();
                Span::Link { url, title: None, content }
            }
        });
        rest = after;
    }
    spans
}

/// Whether a run has this style of the first run.
fn same(first: &Run, run: &Run, kind: Around) -> bool {
    match kind {
        Around::Link => first.link.is_some() && first.link == run.link,
        Around::Emphasis => first.italic && run.italic,
        Around::Strong => first.bold && run.bold,
    }
}

fn span(run: &Run) -> Span {
    match &run.content {
        Content::Text(text) if run.monospaced && !text.trim().is_empty() => {
            Span::Code(text.clone())
        }
        Content::Text(text) => Span::Text(text.clone()),
        Content::Break => Span::Break,
        Content::Image { url, alt } => {
            Span::Image { url: url.clone(), alt: alt.clone(), title: None }
        }
    }
}
