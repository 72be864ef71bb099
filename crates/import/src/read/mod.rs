//! Reading articles: from the bytes of a file to blocks with their text. Start with [`read()`].
//!
//! Each format has a reader of its own. All readers give one normal form (`normal`), so that the
//! same article has the same blocks in every format.

mod docx;
mod encoding;
mod error;
mod format;
mod headline;
mod html;
mod normal;
#[cfg(test)]
mod notation;
mod text;
mod wording;

#[cfg(test)]
mod tests;

pub use encoding::{Encoding, ParseEncodingError};
pub use error::ReadError;
pub use format::{Format, ParseFormatError};
// For the fuzz target of articles, which checks that what is read is in normal form.
#[doc(hidden)]
pub use normal::normalize;

use normal::{flatten, unless_all_strong};

use depeche::markup::document::{self, Block};
use depeche::markup::tree::contents;
use depeche_fluent::diagnostic::{Diagnostic, RuleId, SourceFile};
use depeche_fluent::fact::Fact;
use depeche_fluent::locale::Locale;

/// A text has at most this many lines, and any article at most this many paragraphs: each becomes a
/// message, which takes a kilobyte until it is written, however short it is.
const MAX_LINES: usize = 100_000;

/// How an article is read. By default format and encoding are recognized.
///
/// ```
/// use depeche_import::read::{Encoding, Format, ReadOptions};
///
/// let latin: Encoding = "windows-1252".parse()?;
/// let options = ReadOptions::default().format(Format::Text).encoding(latin);
/// # Ok::<(), depeche_import::read::ParseEncodingError>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReadOptions {
    /// The format, instead of the one that the bytes and the file name suggest.
    pub format: Option<Format>,
    /// The character encoding, instead of UTF-8 or the one that the file declares.
    pub encoding: Option<Encoding>,
}

impl ReadOptions {
    /// Sets the format of the file.
    #[must_use]
    pub fn format(mut self, format: Format) -> Self {
        self.format = Some(format);
        self
    }

    /// Sets the character encoding of the file.
    #[must_use]
    pub fn encoding(mut self, encoding: Encoding) -> Self {
        self.encoding = Some(encoding);
        self
    }
}

/// An article that [`read()`] has read.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReadArticle {
    /// The format it was read as.
    pub format: Format,
    /// Its blocks, in normal form.
    pub blocks: Vec<Block>,
    /// The language that the file states. Only a hint: programs write the language of their own
    /// interface into files.
    pub language: Option<Locale>,
    /// When the page says that it was published: a date, or a date-time.
    pub published: Option<Fact>,
    /// What was left out, guessed or repaired.
    pub diagnostics: Vec<Diagnostic>,
}

/// Reads the article in `bytes`, the contents of a file called `name`.
///
/// ```
/// use depeche_import::read::{Format, ReadOptions, read};
/// use depeche::markup::document::{Block, Span};
///
/// let text = "Interpol élit son comité\n\nQuatre-vingt-seize pays ont voté jeudi à Glasgow.\n";
/// let article = read("depeche.txt", text.as_bytes(), &ReadOptions::default())?;
/// assert_eq!(article.format, Format::Text);
/// let headline = Span::Text("Interpol élit son comité".into());
/// assert_eq!(article.blocks[0], Block::Heading { level: 1, content: vec![headline] });
/// # Ok::<(), depeche_import::read::ReadError>(())
/// ```
///
/// # Errors
///
/// When the file has no text, has an unknown format, is damaged, or has characters that cannot be
/// decoded. Uncertain encodings are not guessed, and nothing is fetched.
pub fn read(name: &str, bytes: &[u8], options: &ReadOptions) -> Result<ReadArticle, ReadError> {
    let mut diagnostics = Vec::new();
    let format = format::recognize(name, bytes, options.format, &mut diagnostics)?;
    let mut published = None;
    let (blocks, language) = match format {
        Format::Docx => docx::read(name, bytes, &mut diagnostics)?,
        Format::Html => {
            let text = encoding::decode_html(name, bytes, options.encoding, &mut diagnostics)?;
            let page = html::read(name, &text, &mut diagnostics)?;
            published = page.published;
            (page.blocks, page.language)
        }
        Format::Text => {
            let text = encoding::decode(name, bytes, options.encoding)?;
            few_lines(name, &text)?;
            (text::read(&text), None)
        }
        Format::Markdown => {
            let text = encoding::decode(name, bytes, options.encoding)?;
            few_lines(name, &text)?;
            let (blocks, faults) = document::parse(&SourceFile::new(name, text));
            diagnostics.extend(faults);
            (blocks, None)
        }
    };
    let blocks = normalize(blocks);
    if contents(&blocks).len() > MAX_LINES {
        let (name, part) = (name.to_owned(), "paragraphs".to_owned());
        return Err(ReadError::TooLarge { name, part, limit: MAX_LINES });
    }
    if blocks.is_empty() {
        return Err(ReadError::Empty { name: name.to_owned() });
    }
    Ok(ReadArticle { format, blocks, language, published, diagnostics })
}

/// Refuses a text of more lines than an article may have; empty ones do not count.
fn few_lines(name: &str, text: &str) -> Result<(), ReadError> {
    let is_empty = |line: &&str| line.trim_ascii().is_empty();
    match text.split(['\n', '\r']).filter(|line| !is_empty(line)).nth(MAX_LINES) {
        None => Ok(()),
        Some(_) => Err(ReadError::TooLarge {
            name: name.to_owned(),
            part: "lines".to_owned(),
            limit: MAX_LINES,
        }),
    }
}

/// A diagnostic about the file called `name`.
fn about(rule: RuleId, name: &str) -> Diagnostic {
    Diagnostic::new(rule).with("path", name)
}
