//! Editions as complete HTML documents.

use unicode_segmentation::UnicodeSegmentation;

use super::escape::push_html;
use super::html::push_language;
use super::{HtmlOptions, are_shown, balanced, is_safe_url, lone_image, text};
use crate::edition::{Block, Edition, Metadata};
use depeche_fluent::locale::Locale;

/// How [`Edition::to_page`] writes an edition as a complete HTML document.
///
/// ```
/// use depeche::render::{HtmlOptions, PageOptions};
///
/// let options = PageOptions::default()
///     .html(HtmlOptions::default().anchor_prefix("une-"))
///     .canonical("https://example.org/en/une")
///     .alternate("fr".parse()?, "https://example.org/fr/une");
/// # Ok::<(), depeche::locale::ParseLocaleError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct PageOptions {
    /// The options of the article.
    pub html: HtmlOptions,
    /// The address of this page. Without it: the story's `canonical`, else the alternate in the
    /// edition's language, else the catalog's base address with the story's id.
    pub canonical: Option<String>,
    /// The same story in other languages, this one included: `<link rel="alternate">`.
    pub alternates: Vec<(Locale, String)>,
}

impl PageOptions {
    /// Sets the options of the article.
    #[must_use]
    pub fn html(mut self, html: HtmlOptions) -> Self {
        self.html = html;
        self
    }

    /// Sets the address of this page.
    #[must_use]
    pub fn canonical(mut self, url: impl Into<String>) -> Self {
        self.canonical = Some(url.into());
        self
    }

    /// Adds the address of the story in one language.
    #[must_use]
    pub fn alternate(mut self, locale: Locale, url: impl Into<String>) -> Self {
        self.alternates.push((locale, url.into()));
        self
    }
}

/// The longest description, in user-perceived characters (UAX #29).
const DESCRIPTION: usize = 160;

/// Works in both directions: only logical properties, system fonts, light and dark.
const STYLE: &str = include_str!("page.css");

impl Edition {
    /// The edition as a complete HTML document: metadata, a small style sheet, no script.
    pub fn to_page(&self, options: &PageOptions) -> String {
        let mut out = String::with_capacity(4096 + STYLE.len() + 24 * self.coverage.words);
        out.push_str("<!DOCTYPE html>\n<html");
        push_language(&self.locale, &mut out);
        out.push_str(">\n<head>\n<meta charset=\"utf-8\">\n");
        push_meta("name", "viewport", "width=device-width, initial-scale=1", &mut out);
        let title = self.title();
        out.push_str("<title>");
        push_html(&title, &mut out);
        out.push_str("</title>\n");
        self.push_metadata(&title, options, &mut out);
        out.push_str("<style>\n");
        out.push_str(STYLE);
        out.push_str("</style>\n</head>\n<body>\n<main>\n");
        self.push_html(&options.html, &mut out);
        out.push_str("\n</main>\n</body>\n</html>");
        out
    }

    /// The headline as plain text, or the story's id if there is no headline.
    fn title(&self) -> String {
        let headline = self.blocks.iter().find_map(|block| match block {
            Block::Heading { level: 1, content } if are_shown(content) => {
                Some(text::plain(content))
            }
            _ => None,
        });
        headline.unwrap_or_else(|| self.story.clone())
    }

    /// The first paragraph as plain text, cut where a sentence ends if it is long.
    fn description(&self) -> Option<String> {
        let text = self.blocks.iter().find_map(|block| match block {
            Block::Paragraph(content) if are_shown(content) && lone_image(content).is_none() => {
                Some(text::plain(content))
            }
            _ => None,
        })?;
        Some(cut(&text))
    }

    fn push_metadata(&self, title: &str, options: &PageOptions, out: &mut String) {
        let description = self.description();
        if let Some(description) = &description {
            push_meta("name", "description", description, out);
        }
        let canonical = self.canonical(options);
        if let Some(url) = &canonical {
            push_link("canonical", None, url, out);
        }
        for (locale, url) in &options.alternates {
            push_link("alternate", Some(locale), url, out);
        }
        let Metadata { published, updated, authors, tags, image, .. } = &self.metadata;
        for author in authors {
            push_meta("name", "author", author, out);
        }
        if !tags.is_empty() {
            push_meta("name", "keywords", &tags.join(", "), out);
        }
        push_meta("property", "og:type", "article", out);
        push_meta("property", "og:title", title, out);
        if let Some(description) = &description {
            push_meta("property", "og:description", description, out);
        }
        let og_locale = self.locale.language_identifier().to_string().replace('-', "_");
        push_meta("property", "og:locale", &og_locale, out);
        if let Some(url) = &canonical {
            push_meta("property", "og:url", url, out);
        }
        if let Some(image) = image {
            push_meta("property", "og:image", &self.absolute(image), out);
        }
        if let Some(moment) = published {
            push_meta("property", "article:published_time", &moment.to_string(), out);
        }
        if let Some(moment) = updated {
            push_meta("property", "article:modified_time", &moment.to_string(), out);
        }
    }

    fn canonical(&self, options: &PageOptions) -> Option<String> {
        let own = || {
            let mut alternates = options.alternates.iter();
            alternates.find(|(locale, _)| *locale == self.locale).map(|(_, url)| url.clone())
        };
        let derived = || {
            self.metadata.base_url.as_ref()?;
            Some(self.absolute(&percent_encoded(&self.story)))
        };
        (options.canonical.clone())
            .or_else(|| self.metadata.canonical.as_deref().map(|url| self.absolute(url)))
            .or_else(own)
            .or_else(derived)
    }

    /// An address resolved against the catalog's base address; one with a scheme is absolute
    /// already.
    fn absolute(&self, url: &str) -> String {
        match &self.metadata.base_url {
            Some(base) if !url.contains("://") && !url.starts_with("//") => {
                format!("{}/{}", base.trim_end_matches('/'), url.trim_start_matches('/'))
            }
            _ => url.to_owned(),
        }
    }
}

fn push_meta(key: &str, name: &str, content: &str, out: &mut String) {
    for piece in ["<meta ", key, "=\"", name, "\" content=\""] {
        out.push_str(piece);
    }
    push_html(&balanced(content), out);
    out.push_str("\">\n");
}

fn push_link(relation: &str, language: Option<&Locale>, url: &str, out: &mut String) {
    if !is_safe_url(url) {
        return;
    }
    for piece in ["<link rel=\"", relation, "\""] {
        out.push_str(piece);
    }
    if let Some(locale) = language {
        out.push_str(" hreflang=\"");
        push_html(&locale.language_identifier().to_string(), out);
        out.push('"');
    }
    out.push_str(" href=\"");
    push_html(url, out);
    out.push_str("\">\n");
}

/// The path of a story as part of an address (RFC 3986).
fn percent_encoded(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            out.push(char::from(byte));
        } else {
            for nibble in [byte >> 4, byte & 15] {
                let digit = char::from_digit(u32::from(nibble), 16).unwrap_or('0');
                out.push(digit.to_ascii_uppercase());
            }
            if let Some(at) = out.len().checked_sub(2) {
                out.insert(at, '%');
            }
        }
    }
    out
}

/// At most [`DESCRIPTION`] characters: whole sentences if the first is short enough, else words.
fn cut(text: &str) -> String {
    if text.graphemes(true).count() <= DESCRIPTION {
        return balanced(text.trim()).into_owned();
    }
    let longest = |pieces: &mut dyn Iterator<Item = &str>, limit: usize| {
        let (mut length, mut end) = (0, 0);
        for piece in pieces {
            length += piece.graphemes(true).count();
            // White space at the end of a sentence is cut off again.
            if length > limit + 1 {
                break;
            }
            end += piece.len();
        }
        text.get(..end).unwrap_or_default().trim_end().to_owned()
    };
    let sentences = longest(&mut text.split_sentence_bounds(), DESCRIPTION);
    if !sentences.is_empty() {
        return balanced(&sentences).into_owned();
    }
    let mut short = longest(&mut text.split_word_bounds(), DESCRIPTION - 2);
    if short.is_empty() {
        short = longest(&mut text.graphemes(true), DESCRIPTION - 2);
    }
    short.push('…');
    balanced(&short).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::fixture::{self, edition, heading, paragraph, segment};

    #[test]
    fn a_page_is_complete() {
        let mut story = edition("ar", fixture::arabic());
        story.metadata.base_url = Some("https://example.org/".to_owned());
        story.metadata.authors = vec!["A & B".to_owned()];
        let alternates = vec![("fr".parse().unwrap(), "https://example.org/fr".to_owned())];
        let page = story.to_page(&PageOptions { alternates, ..PageOptions::default() });
        assert!(page.starts_with("<!DOCTYPE html>\n<html lang=\"ar\" dir=\"rtl\">\n<head>"));
        for expected in [
            "<title>\u{627}\u{646}\u{62a}\u{62e}\u{627}\u{628}",
            "<link rel=\"canonical\" href=\"https://example.org/interpol\">",
            "<link rel=\"alternate\" hreflang=\"fr\" href=\"https://example.org/fr\">",
            "<meta name=\"author\" content=\"A &amp; B\">",
            "<meta property=\"og:locale\" content=\"ar\">",
            "<article lang=\"ar\" dir=\"rtl\" id=\"interpol\"",
        ] {
            assert!(page.contains(expected), "{expected} in {page}");
        }
        assert!(!page.contains("<script"));
    }

    #[test]
    fn titles_hold_isolation_characters_and_no_elements() {
        let blocks = vec![
            heading(1, vec![segment("ar", "title = فاز { $who } أمس", &[("who", "</title> (x)")])]),
            paragraph(vec![segment("ar", "lead = نص", &[])]),
        ];
        let page = edition("ar", blocks).to_page(&PageOptions::default());
        assert!(
            page.contains("<title>فاز \u{2068}&lt;/title&gt; (x)\u{2069} أمس</title>"),
            "{page}"
        );
    }

    #[test]
    fn descriptions_end_with_a_sentence_or_a_word() {
        let first = "Le Maroc a été élu à la vice-présidence d’INTERPOL pour l’Afrique. ";
        assert_eq!(cut(&first.repeat(4)), first.repeat(2).trim_end());
        let long = "élu ".repeat(60);
        let short = cut(&long);
        assert!(short.ends_with("élu…"), "{short}");
        assert!(short.graphemes(true).count() <= DESCRIPTION);
        assert_eq!(cut(&"é".repeat(200)).graphemes(true).count(), DESCRIPTION);
        let isolated = format!("\u{2068}{}\u{2069}", "é".repeat(200));
        assert!(cut(&isolated).ends_with("…\u{2069}"));
    }

    #[test]
    fn addresses_of_stories_are_encoded() {
        assert_eq!(percent_encoded("2024/é 1"), "2024/%C3%A9%201");
    }
}
