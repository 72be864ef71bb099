//! Editions as HTML, in one pass over their blocks.

mod inline;

use std::borrow::Cow;
use std::collections::HashSet;
use std::fmt::Write as _;
use std::hash::{BuildHasherDefault, Hasher};

use super::escape::push_html;
use super::{are_shown, is_item_shown, is_safe_url, is_shown, lone_image, sole_segment, text};
use crate::edition::{Alignment, Block, Edition, Outcome, Segment, Span};
use depeche_fluent::locale::Locale;
use inline::Values;

/// Options of [`Edition::to_html_with`].
///
/// ```
/// use depeche::render::HtmlOptions;
///
/// let options = HtmlOptions::default().anchor_prefix("interpol-").heading_offset(1);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct HtmlOptions {
    /// The prefix of every `id`, so that several stories can stand on one page; empty by default.
    pub anchor_prefix: String,
    /// How many levels headings are lowered by, down to `<h6>`; 0 by default.
    pub heading_offset: u8,
}

impl HtmlOptions {
    /// Sets the prefix of every `id`.
    #[must_use]
    pub fn anchor_prefix(mut self, prefix: impl Into<String>) -> Self {
        self.anchor_prefix = prefix.into();
        self
    }

    /// Sets how many levels headings are lowered by, down to `<h6>`.
    #[must_use]
    pub fn heading_offset(mut self, levels: u8) -> Self {
        self.heading_offset = levels;
        self
    }
}

impl Edition {
    /// The edition as an HTML `<article>`.
    ///
    /// Text in another language than the edition's carries its own `lang` and `dir` (WCAG 3.1.2);
    /// text that is not an up-to-date translation carries a `data-outcome`. Anchors are message
    /// identifiers. Values and messages are escaped, and cannot add elements.
    pub fn to_html(&self) -> String {
        self.to_html_with(&HtmlOptions::default())
    }

    /// The edition as an HTML `<article>`, with options.
    pub fn to_html_with(&self, options: &HtmlOptions) -> String {
        // About the bytes that a word and its share of the elements take in most languages.
        let mut out = String::with_capacity(512 + 12 * self.coverage.words);
        self.push_html(options, &mut out);
        out
    }

    pub(super) fn push_html(&self, options: &HtmlOptions, out: &mut String) {
        Writer::new(self, options, out).article();
    }

    /// The content of a segment as HTML, without an element around it unless it has several
    /// paragraphs.
    pub(super) fn segment_html(&self, segment: &Segment) -> String {
        let mut out = String::with_capacity(segment.parts.text().len() * 2);
        let options = HtmlOptions::default();
        let mut writer = Writer::new(self, &options, &mut out);
        let mut values = segment.values();
        let mut values = Values::new(segment, &mut values);
        let several = segment.paragraphs.len() > 1;
        for paragraph in &segment.paragraphs {
            writer.out.push_str(if several { "<p>" } else { "" });
            writer.inlines(paragraph, &mut values);
            writer.out.push_str(if several { "</p>" } else { "" });
        }
        out
    }

    /// The content of spans as HTML, without anchors.
    pub(super) fn spans_html(&self, spans: &[Span]) -> String {
        let mut out = String::new();
        let options = HtmlOptions::default();
        let mut writer = Writer::new(self, &options, &mut out);
        writer.anchors = false;
        writer.spans(spans);
        out
    }
}

struct Writer<'e, 'o> {
    edition: &'e Edition,
    prefix: &'o str,
    heading_offset: u8,
    out: &'o mut String,
    /// Whether elements get an `id`.
    anchors: bool,
    /// The anchors that are taken.
    taken: HashSet<Cow<'e, str>, BuildHasherDefault<Fnv>>,
    /// The levels of the open sections, outermost first.
    sections: Vec<u8>,
    /// The last foreign locale and its attributes, cached because most segments that fall back
    /// share one.
    foreign: Option<(&'e Locale, String)>,
}

impl<'e, 'o> Writer<'e, 'o> {
    fn new(edition: &'e Edition, options: &'o HtmlOptions, out: &'o mut String) -> Self {
        Self {
            edition,
            prefix: &options.anchor_prefix,
            heading_offset: options.heading_offset,
            out,
            anchors: true,
            taken: HashSet::with_capacity_and_hasher(28, BuildHasherDefault::default()),
            sections: Vec::new(),
            foreign: None,
        }
    }

    fn article(&mut self) {
        let edition = self.edition;
        self.out.push_str("<article");
        push_language(&edition.locale, self.out);
        let id_at = self.out.len();
        self.out.push_str(" data-story=\"");
        push_html(&edition.story, self.out);
        self.out.push('"');
        let title = edition.blocks.iter().find_map(|block| match block {
            Block::Heading { level, content } => Some((*level, content)),
            _ => None,
        });
        // The headline names the article; every later heading opens a section.
        if let Some(segment) =
            title.filter(|(level, _)| *level == 1).and_then(|(_, content)| first_segment(content))
        {
            self.labelled_by(segment);
        }
        self.out.push_str(">\n");
        let mut headline = title.is_some_and(|(level, _)| level == 1);
        for block in &edition.blocks {
            match block {
                Block::Heading { level, content } => {
                    let id = self.claim(content);
                    if !std::mem::take(&mut headline) {
                        self.section(*level, content, id);
                    }
                    if are_shown(content) {
                        self.heading(*level, content, id);
                    }
                }
                block => self.block(block),
            }
        }
        while self.sections.pop().is_some() {
            self.out.push_str("</section>\n");
        }
        self.out.push_str("</article>");
        // If a message has the name of the story, the message gets the anchor.
        if is_id(&edition.story) && !self.taken.contains(edition.story.as_str()) {
            let mut id = String::with_capacity(edition.story.len() + self.prefix.len() + 8);
            id.push_str(" id=\"");
            push_html(self.prefix, &mut id);
            push_html(&edition.story, &mut id);
            id.push('"');
            self.out.insert_str(id_at, &id);
        }
    }

    /// Closes the sections that a heading of `level` ends, and opens its own.
    fn section(&mut self, level: u8, content: &'e [Span], id: Option<&'e Segment>) {
        while self.sections.pop_if(|open| *open >= level).is_some() {
            self.out.push_str("</section>\n");
        }
        self.sections.push(level);
        self.out.push_str("<section");
        if let Some(segment) = id {
            self.labelled_by(segment);
        } else if let ([Span::Leaf(segment), ..], false) = (content, are_shown(content)) {
            // The heading is withheld, and its section keeps the anchor.
            self.id(segment);
        }
        self.out.push_str(">\n");
    }

    fn heading(&mut self, level: u8, content: &'e [Span], id: Option<&'e Segment>) {
        let shown = level.saturating_add(self.heading_offset).clamp(1, 6);
        let (tag, close) = match shown {
            1 => ("<h1", "</h1>\n"),
            2 => ("<h2", "</h2>\n"),
            3 => ("<h3", "</h3>\n"),
            4 => ("<h4", "</h4>\n"),
            5 => ("<h5", "</h5>\n"),
            _ => ("<h6", "</h6>\n"),
        };
        self.out.push_str(tag);
        if let Some(segment) = id {
            self.out.push_str(" id=\"");
            self.anchor(segment);
        }
        if let Some(segment) = sole_segment(content) {
            self.marks(segment);
        }
        self.out.push('>');
        self.content(content);
        self.out.push_str(close);
    }

    fn block(&mut self, block: &'e Block) {
        if !is_shown(block) {
            return;
        }
        match block {
            Block::Heading { level, content } => {
                let id = self.claim(content);
                self.heading(*level, content, id);
            }
            Block::Paragraph(content) => self.paragraph(content),
            Block::List { start, tight, items } => self.list(*start, *tight, items),
            Block::Quote(quoted) => {
                self.out.push_str("<blockquote>\n");
                for block in quoted {
                    self.block(block);
                }
                self.out.push_str("</blockquote>\n");
            }
            Block::Table { alignments, header, rows } => self.table(alignments, header, rows),
            Block::Code { info, text } => {
                self.out.push_str("<pre><code");
                if let Some(language) = info.split_whitespace().next() {
                    self.out.push_str(" class=\"language-");
                    push_html(language, self.out);
                    self.out.push('"');
                }
                self.out.push('>');
                push_html(text, self.out);
                self.out.push_str("</code></pre>\n");
            }
            Block::Rule => self.out.push_str("<hr>\n"),
            Block::Notice(notice) => {
                self.out.push_str("<p class=\"notice\" role=\"note\"");
                push_language(&notice.locale, self.out);
                self.out.push('>');
                push_html(&notice.text, self.out);
                self.out.push_str("</p>\n");
            }
        }
    }

    fn paragraph(&mut self, content: &'e [Span]) {
        if let Some((url, alt, title)) = lone_image(content) {
            return self.figure(url, alt, title);
        }
        match sole_segment(content) {
            Some(segment) => self.paragraphs(segment),
            None => self.element("<p", content, "</p>\n"),
        }
    }

    /// Each paragraph of a segment, the anchor on the first.
    fn paragraphs(&mut self, segment: &'e Segment) {
        let mut values = segment.values();
        let mut values = Values::new(segment, &mut values);
        for (index, paragraph) in segment.paragraphs.iter().enumerate() {
            self.out.push_str("<p");
            if index == 0 {
                self.id(segment);
            }
            self.marks(segment);
            self.out.push('>');
            self.inlines(paragraph, &mut values);
            self.out.push_str("</p>\n");
        }
    }

    /// A block element around spans, with the anchor of its first segment and, if that is its only
    /// span, its language and outcome.
    fn element(&mut self, open: &str, content: &'e [Span], close: &str) {
        self.out.push_str(open);
        self.attributes(content);
        self.out.push('>');
        self.content(content);
        self.out.push_str(close);
    }

    fn attributes(&mut self, content: &'e [Span]) {
        if let Some(segment) = first_segment(content) {
            self.id(segment);
        }
        if let Some(segment) = sole_segment(content) {
            self.marks(segment);
        }
    }

    /// The content of an element whose attributes [`Self::attributes`] has written.
    fn content(&mut self, content: &'e [Span]) {
        match sole_segment(content) {
            Some(segment) => self.joined(segment),
            None => self.spans(content),
        }
    }

    fn figure(&mut self, url: &'e str, alt: &'e [Span], title: &'e [Span]) {
        self.out.push_str("<figure");
        if let Some(segment) = first_segment(alt) {
            self.id(segment);
        }
        self.out.push('>');
        self.image(url, alt, &[]);
        if are_shown(title) {
            self.element("<figcaption", title, "</figcaption>");
        }
        self.out.push_str("</figure>\n");
    }

    fn list(&mut self, start: Option<u64>, tight: bool, items: &'e [Vec<Block>]) {
        match start {
            Some(1) => self.out.push_str("<ol>\n"),
            Some(number) => {
                // Writing to a string cannot fail.
                let _ = writeln!(self.out, "<ol start=\"{number}\">");
            }
            None => self.out.push_str("<ul>\n"),
        }
        for item in items.iter().filter(|item| is_item_shown(item)) {
            self.out.push_str("<li");
            match item.as_slice() {
                [Block::Paragraph(content)] if tight && is_one_line(content) => {
                    self.attributes(content);
                    self.out.push('>');
                    self.content(content);
                }
                blocks => {
                    self.out.push('>');
                    for block in blocks {
                        match block {
                            Block::Paragraph(content) if tight && is_one_line(content) => {
                                self.spans(content);
                                self.out.push('\n');
                            }
                            block => self.block(block),
                        }
                    }
                }
            }
            self.out.push_str("</li>\n");
        }
        self.out.push_str(if start.is_some() { "</ol>\n" } else { "</ul>\n" });
    }

    fn table(
        &mut self,
        alignments: &[Alignment],
        header: &'e [Vec<Span>],
        rows: &'e [Vec<Vec<Span>>],
    ) {
        self.out.push_str("<table>\n");
        if header.iter().any(|cell| are_shown(cell)) {
            self.out.push_str("<thead>\n");
            self.row("<th scope=\"col\"", "</th>", alignments, header);
            self.out.push_str("</thead>\n");
        }
        self.out.push_str("<tbody>\n");
        for row in rows.iter().filter(|row| row.iter().any(|cell| are_shown(cell))) {
            self.row("<td", "</td>", alignments, row);
        }
        self.out.push_str("</tbody>\n</table>\n");
    }

    fn row(&mut self, open: &str, close: &str, alignments: &[Alignment], cells: &'e [Vec<Span>]) {
        self.out.push_str("<tr>");
        let mut alignments = alignments.iter();
        for cell in cells {
            self.out.push_str(open);
            // A skeleton has no direction, so its left means the start of the line.
            self.out.push_str(match alignments.next() {
                None | Some(Alignment::None) => "",
                Some(Alignment::Left) => " style=\"text-align:start\"",
                Some(Alignment::Center) => " style=\"text-align:center\"",
                Some(Alignment::Right) => " style=\"text-align:end\"",
            });
            self.attributes(cell);
            self.out.push('>');
            if are_shown(cell) {
                self.content(cell);
            }
            self.out.push_str(close);
        }
        self.out.push_str("</tr>\n");
    }

    fn spans(&mut self, spans: &'e [Span]) {
        for span in spans {
            match span {
                Span::Leaf(segment) => self.inline_segment(segment),
                Span::Text(text) => push_html(text, self.out),
                Span::Emphasis(content) => self.wrapped("<em>", content, "</em>"),
                Span::Strong(content) => self.wrapped("<strong>", content, "</strong>"),
                Span::Link { content, .. } if !are_shown(content) => {}
                Span::Link { url, title, content } => {
                    let open = self.link(url, title.as_deref());
                    self.spans(content);
                    self.out.push_str(if open { "</a>" } else { "" });
                }
                Span::Image { url, alt, title } => self.image(url, alt, title),
                Span::Code(text) => {
                    self.out.push_str("<code>");
                    push_html(text, self.out);
                    self.out.push_str("</code>");
                }
                Span::Break => self.out.push_str("<br>\n"),
            }
        }
    }

    fn wrapped(&mut self, open: &str, content: &'e [Span], close: &str) {
        if are_shown(content) {
            self.out.push_str(open);
            self.spans(content);
            self.out.push_str(close);
        }
    }

    /// A segment among other spans, in an element of its own if it needs attributes.
    fn inline_segment(&mut self, segment: &'e Segment) {
        if segment.outcome == Outcome::Withheld {
            return;
        }
        let start = self.out.len();
        self.out.push_str("<span");
        let bare = self.out.len();
        self.id(segment);
        self.marks(segment);
        let marked = self.out.len() > bare;
        if marked {
            self.out.push('>');
        } else {
            self.out.truncate(start);
        }
        self.joined(segment);
        if marked {
            self.out.push_str("</span>");
        }
    }

    /// The paragraphs of a segment in a place where HTML allows only one.
    fn joined(&mut self, segment: &'e Segment) {
        let mut values = segment.values();
        let mut values = Values::new(segment, &mut values);
        for (index, paragraph) in segment.paragraphs.iter().enumerate() {
            if index > 0 {
                self.out.push(' ');
            }
            self.inlines(paragraph, &mut values);
        }
    }

    fn image(&mut self, url: &str, alt: &'e [Span], title: &'e [Span]) {
        self.out.push_str("<img");
        self.attributes(alt);
        self.out.push_str(" src=\"");
        if is_safe_url(url) {
            push_html(url, self.out);
        }
        self.out.push_str("\" alt=\"");
        push_html(&text::plain(alt), self.out);
        if are_shown(title) {
            self.out.push_str("\" title=\"");
            push_html(&text::plain(title), self.out);
        }
        self.out.push_str("\">");
    }

    /// Opens a link if its address is safe.
    fn link(&mut self, url: &str, title: Option<&str>) -> bool {
        if !is_safe_url(url) {
            return false;
        }
        self.out.push_str("<a href=\"");
        push_html(url, self.out);
        if let Some(title) = title {
            self.out.push_str("\" title=\"");
            push_html(title, self.out);
        }
        self.out.push_str("\">");
        true
    }

    /// Writes the anchor of a segment at its first occurrence.
    fn id(&mut self, segment: &'e Segment) {
        if self.anchors && self.taken.insert(anchor(segment)) {
            self.out.push_str(" id=\"");
            self.anchor(segment);
        }
    }

    /// The first segment of a heading, if its anchor is still free; it is then taken.
    fn claim(&mut self, content: &'e [Span]) -> Option<&'e Segment> {
        first_segment(content).filter(|segment| self.anchors && self.taken.insert(anchor(segment)))
    }

    fn labelled_by(&mut self, segment: &Segment) {
        self.out.push_str(" aria-labelledby=\"");
        self.anchor(segment);
    }

    /// Writes an anchor and the quotation mark after it. Fluent identifiers consist of letters,
    /// digits, `-` and `_`, and need no escaping.
    fn anchor(&mut self, segment: &Segment) {
        if !self.prefix.is_empty() {
            push_html(self.prefix, self.out);
        }
        self.out.push_str(&segment.message);
        if let Some(attribute) = &segment.attribute {
            self.out.push_str("--");
            self.out.push_str(attribute);
        }
        self.out.push('"');
    }

    /// Writes the language and outcome of a segment that differs from the edition.
    fn marks(&mut self, segment: &'e Segment) {
        let foreign = segment.locale != self.edition.locale;
        if segment.outcome == Outcome::Withheld {
            return;
        }
        if foreign {
            match &self.foreign {
                Some((locale, attributes)) if **locale == segment.locale => {
                    self.out.push_str(attributes);
                }
                _ => {
                    let mut attributes = String::new();
                    push_language(&segment.locale, &mut attributes);
                    self.out.push_str(&attributes);
                    self.foreign = Some((&segment.locale, attributes));
                }
            }
        }
        if foreign || segment.outcome != Outcome::Translated {
            self.out.push_str(" data-outcome=\"");
            self.out.push_str(segment.outcome.as_str());
            self.out.push('"');
        }
    }
}

/// FNV-1a: anchors are short, and they come from the catalog, not from strangers.
struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Hasher for Fnv {
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

/// The first segment of spans that is shown and can carry an anchor; images carry their own.
fn first_segment(spans: &[Span]) -> Option<&Segment> {
    spans.iter().find_map(|span| match span {
        Span::Leaf(segment) => (segment.outcome != Outcome::Withheld).then_some(segment),
        Span::Emphasis(content) | Span::Strong(content) | Span::Link { content, .. } => {
            first_segment(content)
        }
        Span::Image { .. } | Span::Text(_) | Span::Code(_) | Span::Break => None,
    })
}

/// Whether the paragraph is a single one: a segment that a translation split has several.
fn is_one_line(content: &[Span]) -> bool {
    lone_image(content).is_none()
        && sole_segment(content).is_none_or(|segment| segment.paragraphs.len() <= 1)
}

/// As [`Segment::anchor`], borrowed if there is no attribute.
fn anchor(segment: &Segment) -> Cow<'_, str> {
    match segment.attribute {
        Some(_) => Cow::Owned(segment.anchor()),
        None => Cow::Borrowed(&segment.message),
    }
}

/// Whether a story's id can be the `id` of an element, in which HTML allows no white space.
fn is_id(story: &str) -> bool {
    !story.is_empty() && !story.contains(char::is_whitespace)
}

/// Appends ` lang="…" dir="…"`. Unicode extensions are left out, since they concern formatting and
/// not the language.
pub(super) fn push_language(locale: &Locale, out: &mut String) {
    // Writing to a string cannot fail; a language identifier has nothing to escape.
    let _ = write!(out, " lang=\"{}\"", locale.language_identifier());
    out.push_str(" dir=\"");
    out.push_str(locale.direction().as_str());
    out.push('"');
}

#[cfg(test)]
mod tests;
