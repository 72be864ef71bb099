//! An article: a document in the form that stories are made from.

use std::ops::Range;

use depeche::markup::document::{Block, Span, plain_text, tidy};
use depeche::markup::is_allowed_url;
use depeche::markup::tree::{Content, NoLeaf, contents, contents_mut};
use depeche_fluent::diagnostic::{Diagnostic, RuleId};

/// A document that can become a story: tidied, with allowed addresses only.
///
/// ```
/// use depeche::markup::document::{Block, Span};
/// use depeche_import::Article;
///
/// let text = |text: &str| Span::Text(text.into());
/// let blocks = vec![Block::Paragraph(vec![text("Un"), Span::Break, text("deux")])];
/// assert_eq!(Article::new(blocks).texts(), ["Un", "deux"]);
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Article {
    blocks: Vec<Block>,
    diagnostics: Vec<Diagnostic>,
}

impl Article {
    /// Tidies a document, and takes out links and images whose addresses are not allowed in stories
    /// (`javascript:`, `data:`). The words of a link stay. Rule: `import-link` (`url`), a warning.
    pub fn new(blocks: Vec<Block>) -> Self {
        let mut diagnostics = Vec::new();
        let mut blocks = tidy(blocks);
        let mut changed = false;
        contents_mut(&mut blocks, &mut |spans| {
            if has_refused(spans) {
                *spans = allowed(std::mem::take(spans), &mut diagnostics);
                changed = true;
            }
        });
        diagnostics.dedup();
        if changed {
            blocks = tidy(blocks);
        }
        Self { blocks, diagnostics }
    }

    /// The blocks, tidied.
    pub fn blocks(&self) -> &[Block] {
        &self.blocks
    }

    /// What was taken out.
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }

    /// The texts that become messages, in reading order. A paragraph with line breaks or images
    /// gives the pieces between them; an image gives its title and its alternative text.
    pub fn texts(&self) -> Vec<String> {
        let mut texts = Vec::new();
        for leaf in contents(&self.blocks) {
            for slot in slots(leaf.spans) {
                match slot {
                    Slot::Run(spans) => texts.push(plain_text(&spans)),
                    Slot::Image(image) => texts.extend(image.texts().map(str::to_owned)),
                    Slot::Break | Slot::Space => {}
                }
            }
        }
        texts
    }

    /// The ranges of code in each of [`Self::texts`], in bytes.
    pub fn verbatim(&self) -> Vec<Vec<Range<usize>>> {
        let mut verbatim = Vec::new();
        for leaf in contents(&self.blocks) {
            for slot in slots(leaf.spans) {
                match slot {
                    Slot::Run(spans) => verbatim.push(code(&spans)),
                    Slot::Image(image) => verbatim.extend(image.texts().map(|_| Vec::new())),
                    Slot::Break | Slot::Space => {}
                }
            }
        }
        verbatim
    }

    /// Whether the article has no text at all.
    pub fn is_empty(&self) -> bool {
        let has_text = |slot: Slot| match slot {
            Slot::Run(_) => true,
            Slot::Image(image) => image.texts().next().is_some(),
            Slot::Break | Slot::Space => false,
        };
        !contents(&self.blocks).iter().any(|leaf| slots(leaf.spans).into_iter().any(has_text))
    }
}

/// The ranges of code in the plain text of inline content, in bytes.
fn code(spans: &[Span]) -> Vec<Range<usize>> {
    let code = parts(spans).into_iter().filter(|(_, span)| matches!(span, Span::Code(_)));
    code.map(|(range, _)| range).collect()
}

/// The innermost spans of inline content, each with its range in the plain text, in bytes.
pub(super) fn parts(spans: &[Span]) -> Vec<(Range<usize>, &Span)> {
    fn visit<'s>(spans: &'s [Span], at: &mut usize, found: &mut Vec<(Range<usize>, &'s Span)>) {
        for span in spans {
            match span {
                Span::Emphasis(inner) | Span::Strong(inner) | Span::Link { content: inner, .. } => {
                    visit(inner, at, found);
                }
                other => {
                    let start = *at;
                    *at += plain_text(std::slice::from_ref(other)).len();
                    found.push((start..*at, other));
                }
            }
        }
    }
    let (mut at, mut found) = (0, Vec::new());
    visit(spans, &mut at, &mut found);
    found
}

fn has_refused(spans: &[Span]) -> bool {
    spans.iter().any(|span| match span {
        Span::Link { url, content, .. } => !is_allowed_url(url) || has_refused(content),
        Span::Image { url, .. } => !is_allowed_url(url),
        Span::Emphasis(content) | Span::Strong(content) => has_refused(content),
        Span::Text(_) | Span::Code(_) | Span::Break => false,
        Span::Leaf(never) => match *never {},
    })
}

fn allowed(spans: Vec<Span>, diagnostics: &mut Vec<Diagnostic>) -> Vec<Span> {
    let mut out = Vec::new();
    for span in spans {
        match span {
            Span::Link { url, content, .. } if !is_allowed_url(&url) => {
                diagnostics.push(refused(&url));
                out.extend(allowed(content, diagnostics));
            }
            Span::Image { url, .. } if !is_allowed_url(&url) => diagnostics.push(refused(&url)),
            Span::Link { url, title, content } => {
                out.push(Span::Link { url, title, content: allowed(content, diagnostics) });
            }
            Span::Emphasis(content) => out.push(Span::Emphasis(allowed(content, diagnostics))),
            Span::Strong(content) => out.push(Span::Strong(allowed(content, diagnostics))),
            other => out.push(other),
        }
    }
    out
}

/// The diagnostic of an address, cut: the address of an image may contain a whole file.
fn refused(url: &str) -> Diagnostic {
    let short = url.chars().take(100).collect::<String>();
    Diagnostic::new(RuleId::ImportLink).with("url", short)
}

/// A block, or a cell, that holds inline content.
pub(super) type Leaf<'d> = Content<'d, NoLeaf>;

/// An image of a leaf, and the address it links to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Image {
    pub(super) url: String,
    pub(super) alt: String,
    pub(super) title: Option<String>,
    pub(super) link: Option<String>,
}

impl Image {
    /// Its texts: the title, which is its caption, and the alternative text.
    pub(super) fn texts(&self) -> impl Iterator<Item = &str> {
        let alt = Some(self.alt.as_str()).filter(|alt| !alt.is_empty());
        self.title.as_deref().into_iter().chain(alt)
    }
}

/// A part of a leaf, as the skeleton has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Slot {
    /// Text with its markup, which is a message.
    Run(Vec<Span>),
    Image(Image),
    Break,
    Space,
}

/// All words of tidied inline content, with captions and alternative texts.
pub(super) fn words(spans: &[Span]) -> String {
    let slots = slots(spans).into_iter().filter_map(|slot| match slot {
        Slot::Run(spans) => Some(plain_text(&spans)),
        Slot::Image(image) => Some(image.texts().collect::<Vec<_>>().join(" ")),
        Slot::Break | Slot::Space => None,
    });
    slots.collect::<Vec<_>>().join(" ")
}

/// The slots of tidied inline content.
pub(super) fn slots(spans: &[Span]) -> Vec<Slot> {
    let mut slots = Vec::new();
    let mut run = Vec::new();
    for span in spans {
        let slot = match span {
            Span::Break => Slot::Break,
            Span::Image { .. } => match image(span, None) {
                Some(image) => Slot::Image(image),
                None => continue,
            },
            Span::Link { url, content, .. } => {
                let inner = match content.as_slice() {
                    [only] => image(only, Some(url)),
                    _ => None,
                };
                match inner {
                    Some(image) => Slot::Image(image),
                    None => {
                        run.push(span.clone());
                        continue;
                    }
                }
            }
            other => {
                run.push(other.clone());
                continue;
            }
        };
        push_run(&mut slots, std::mem::take(&mut run));
        slots.push(slot);
    }
    push_run(&mut slots, run);
    slots
}

fn image(span: &Span, link: Option<&String>) -> Option<Image> {
    let Span::Image { url, alt, title } = span else { return None };
    Some(Image { url: url.clone(), alt: alt.clone(), title: title.clone(), link: link.cloned() })
}

/// Appends a run; spaces at its ends become slots of their own.
fn push_run(slots: &mut Vec<Slot>, mut run: Vec<Span>) {
    let starts = matches!(run.first(), Some(Span::Text(text)) if text.starts_with(' '));
    if starts {
        slots.push(Slot::Space);
    }
    if let Some(Span::Text(first)) = run.first_mut() {
        *first = first.trim_start_matches(' ').to_owned();
    }
    run.retain(|span| !matches!(span, Span::Text(text) if text.is_empty()));
    let ends = matches!(run.last(), Some(Span::Text(text)) if text.ends_with(' '));
    if let Some(Span::Text(last)) = run.last_mut() {
        last.truncate(last.trim_end_matches(' ').len());
    }
    if !run.is_empty() {
        slots.push(Slot::Run(run));
    }
    if ends {
        slots.push(Slot::Space);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Span {
        Span::Text(text.to_owned())
    }

    #[test]
    fn addresses_that_lead_nowhere_are_left_out() {
        let link = |url: &str| Span::Link {
            url: url.into(),
            title: None,
            content: vec![
                text("ici"),
                Span::Image { url: "data:x".into(), alt: String::new(), title: None },
            ],
        };
        let article = Article::new(vec![Block::Paragraph(vec![
            text("Voir "),
            link("javascript:x"),
            text(", "),
            Span::Emphasis(vec![link("https://a.org")]),
        ])]);
        let words = vec![Span::Emphasis(vec![text("ici")])];
        let kept = Span::Link { url: "https://a.org".into(), title: None, content: words };
        assert_eq!(article.blocks(), [Block::Paragraph(vec![text("Voir ici, "), kept])]);
        let urls = article.diagnostics().iter().map(|found| found.argument("url").unwrap());
        assert_eq!(urls.collect::<Vec<_>>(), ["javascript:x", "data:x"]);
    }

    #[test]
    fn texts_come_in_reading_order() {
        let image =
            Span::Image { url: "a.png".into(), alt: "Alt".into(), title: Some("Titre".into()) };
        let article = Article::new(vec![
            Block::Heading { level: 1, content: vec![text("La une")] },
            Block::Paragraph(vec![
                text("Un "),
                image,
                Span::Break,
                Span::Strong(vec![text("deux")]),
            ]),
        ]);
        assert_eq!(article.texts(), ["La une", "Un", "Titre", "Alt", "deux"]);
    }
}
