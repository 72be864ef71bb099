//! Inline content as a run of atoms, each with its styles: a form in which equivalent trees are
//! equal.

use std::fmt::Write as _;
use std::sync::Arc;

use super::Span;
use depeche_fluent::reading::is_written_without_spaces;

/// The deepest nesting of spans; deeper content is left out. Parsers stay far below it.
const MAX_DEPTH: usize = 500;

/// The styles around an atom.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Style {
    emphasis: bool,
    strong: bool,
    link: Option<Arc<(String, Option<String>)>>,
}

impl Style {
    /// The common part of two styles.
    fn common(&self, other: &Self) -> Self {
        Self {
            emphasis: self.emphasis && other.emphasis,
            strong: self.strong && other.strong,
            link: self.link.clone().filter(|link| Some(link) == other.link.as_ref()),
        }
    }
}

/// Inline content without inner content.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Atom {
    Text(String),
    Code(String),
    Image { url: String, alt: String, title: Option<String> },
    Break,
}

/// An atom in its style.
pub(super) type Styled = (Atom, Style);

/// Inline content as atoms.
pub(super) fn flatten(spans: &[Span]) -> Vec<Styled> {
    let mut atoms = Vec::new();
    push_spans(spans, &Style::default(), 0, &mut atoms);
    atoms
}

fn push_spans(spans: &[Span], style: &Style, depth: usize, atoms: &mut Vec<Styled>) {
    if depth > MAX_DEPTH {
        return;
    }
    for span in spans {
        match span {
            Span::Leaf(never) => match *never {},
            Span::Text(text) => push_text(text, style, atoms),
            Span::Emphasis(inner) => {
                push_spans(inner, &Style { emphasis: true, ..style.clone() }, depth + 1, atoms);
            }
            Span::Strong(inner) => {
                push_spans(inner, &Style { strong: true, ..style.clone() }, depth + 1, atoms);
            }
            Span::Link { url, title, content } => {
                let title = title.as_deref().map(one_line).filter(|title| !title.is_empty());
                let link = Some(Arc::new((encoded(url), title)));
                push_spans(content, &Style { link, ..style.clone() }, depth + 1, atoms);
            }
            Span::Code(text) => {
                let text = one_line(text);
                match atoms.last_mut() {
                    _ if text.is_empty() => {}
                    Some((Atom::Code(last), known)) if known == style => last.push_str(&text),
                    _ => atoms.push((Atom::Code(text), style.clone())),
                }
            }
            // Emphasis and the title of its link have no effect on an image.
            Span::Image { url, alt, title } => {
                let link = style.link.as_ref().map(|link| Arc::new((link.0.clone(), None)));
                let title = title.as_deref().map(one_line).filter(|title| !title.is_empty());
                let image = Atom::Image { url: encoded(url), alt: one_line(alt), title };
                atoms.push((image, Style { link, ..Style::default() }));
            }
            Span::Break => atoms.push((Atom::Break, Style::default())),
        }
    }
}

fn push_text(text: &str, style: &Style, atoms: &mut Vec<Styled>) {
    match atoms.last_mut() {
        _ if text.is_empty() => {}
        Some((Atom::Text(last), known)) if known == style => last.push_str(text),
        _ => atoms.push((Atom::Text(text.to_owned()), style.clone())),
    }
}

/// Whether a character is white space that folds; no-break spaces do not.
fn folds(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Text on one line, trimmed.
pub(super) fn one_line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    fold(text, &mut out);
    out.trim().to_owned()
}

/// Appends text with each run of white space folded to one space, or to none at a line break
/// between characters of scripts written without spaces.
fn fold(text: &str, out: &mut String) {
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        if folds(c) {
            let mut is_line_end = c == '\n';
            while let Some(next) = chars.next_if(|next| folds(*next)) {
                is_line_end |= next == '\n';
            }
            let is_inner = is_line_end
                && out.ends_with(is_written_without_spaces)
                && chars.peek().is_some_and(|next| is_written_without_spaces(*next));
            if !is_inner && !out.ends_with(' ') {
                out.push(' ');
            }
        } else if c == '\0' {
            out.push('\u{fffd}');
        } else if !c.is_control() {
            out.push(c);
        }
    }
}

/// The address with forbidden characters percent-encoded.
fn encoded(url: &str) -> String {
    let mut out = String::with_capacity(url.len());
    for c in url.trim().chars() {
        let is_unfit = c.is_whitespace()
            || c.is_control()
            || matches!(c, '<' | '>' | '"' | '`' | '{' | '}' | '|' | '^' | '\\');
        if is_unfit {
            let mut bytes = [0; 4];
            for byte in c.encode_utf8(&mut bytes).bytes() {
                let _ = write!(out, "%{byte:02X}");
            }
        } else {
            out.push(c);
        }
    }
    out
}

/// Atoms with white space folded: at most one space between two words, in the styles that both
/// have, and none at the ends or beside line breaks.
pub(super) fn folded(atoms: Vec<Styled>, keeps_breaks: bool) -> Vec<Styled> {
    let mut out: Vec<Styled> = Vec::with_capacity(atoms.len());
    let mut gap = false;
    for (atom, style) in atoms {
        match atom {
            Atom::Break if keeps_breaks => {
                gap = false;
                trim_end(&mut out);
                if !matches!(out.last(), None | Some((Atom::Break, _))) {
                    out.push((Atom::Break, style));
                }
            }
            Atom::Break => gap = true,
            // After a line break, white space that does not fold is dropped too.
            Atom::Text(text) => {
                let at_start = matches!(out.last(), None | Some((Atom::Break, _)));
                let text = if at_start { text.trim_start() } else { &text };
                let mut line = String::with_capacity(text.len());
                fold(text, &mut line);
                let words = line.trim_matches(' ');
                if words.is_empty() {
                    gap |= !line.is_empty();
                    continue;
                }
                push_gap(&mut out, gap || line.starts_with(' '), &style);
                push_text(words, &style, &mut out);
                gap = line.ends_with(' ');
            }
            other => {
                let is_image = matches!(other, Atom::Image { .. });
                let around = if is_image { Style::default() } else { style.clone() };
                push_gap(&mut out, gap, &around);
                gap = false;
                out.push((other, style));
            }
        }
    }
    trim_end(&mut out);
    while matches!(out.last(), Some((Atom::Break, _))) {
        out.pop();
        trim_end(&mut out);
    }
    out
}

/// A space between the previous and the next atom.
fn push_gap(out: &mut Vec<Styled>, gap: bool, next: &Style) {
    let style = match out.last() {
        None | Some((Atom::Break, _)) => return,
        Some((Atom::Image { .. }, _)) => Style::default(),
        Some((_, last)) => last.common(next),
    };
    if gap {
        push_text(" ", &style, out);
    }
}

fn trim_end(out: &mut Vec<Styled>) {
    while let Some((Atom::Text(last), _)) = out.last_mut() {
        last.truncate(last.trim_end().len());
        if !last.is_empty() {
            break;
        }
        out.pop();
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Container {
    Link,
    Strong,
    Emphasis,
}

/// The atoms as spans; the container with the most atoms becomes the outermost.
pub(super) fn nest(atoms: &[Styled]) -> Vec<Span> {
    nest_within(atoms, &[])
}

fn nest_within(atoms: &[Styled], around: &[Container]) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut rest = atoms;
    while let Some((atom, style)) = rest.first() {
        let length = |container: Container| {
            let same = |(_, other): &&Styled| match container {
                Container::Link => style.link.is_some() && other.link == style.link,
                Container::Strong => style.strong && other.strong,
                Container::Emphasis => style.emphasis && other.emphasis,
            };
            // A link around an image contains nothing else.
            let is_image = |(atom, _): &&Styled| matches!(atom, Atom::Image { .. });
            let first = rest.iter().take(1).filter(is_image).filter(same).count();
            let more = rest.iter().take_while(same).take_while(|one| !is_image(one)).count();
            first.max(more)
        };
        let open = [Container::Emphasis, Container::Strong, Container::Link];
        let open = open.into_iter().filter(|own| !around.contains(own));
        let widest = open.map(|own| (length(own), own)).max_by_key(|(length, _)| *length);
        let Some((length, container)) = widest.filter(|(length, _)| *length > 0) else {
            spans.push(span(atom));
            rest = rest.get(1..).unwrap_or_default();
            continue;
        };
        let (inner, after) = rest.split_at_checked(length).unwrap_or((rest, &[]));
        let content = nest_within(inner, &[around, &[container]].concat());
        spans.push(match (container, &style.link) {
            (Container::Link, Some(link)) => {
                Span::Link { url: link.0.clone(), title: link.1.clone(), content }
            }
            (Container::Strong, _) => Span::Strong(content),
            _ => Span::Emphasis(content),
        });
        rest = after;
    }
    spans
}

fn span(atom: &Atom) -> Span {
    match atom.clone() {
        Atom::Text(text) => Span::Text(text),
        Atom::Code(text) => Span::Code(text),
        Atom::Image { url, alt, title } => Span::Image { url, alt, title },
        Atom::Break => Span::Break,
    }
}
